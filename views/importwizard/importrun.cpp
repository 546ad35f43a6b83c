// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/importrun.h"

#include "models/csv/csvwriter.h"

#include <algorithm>

namespace kontor {

ImportRun::ImportRun(Services &services, std::unique_ptr<ImportReview> review, ImportPlan plan,
                     std::optional<int> first, QObject *parent)
    : QObject(parent),
      m_review(std::move(review)),
      m_row(plan.plan.row),
      m_estimated(plan.plan.estimated),
      m_rows(plan.rows)
{
    JobOf<PlanReport> *job = services.imports.submit(*m_review, std::move(plan), {.first = first}, this);
    job->onFinished(this, [this](const Result<PlanReport> &outcome) { end(outcome); });
    job->deleteWhenFinished();
}

void ImportRun::end(const Result<PlanReport> &outcome)
{
    if (outcome)
        m_report = *outcome;
    else
        m_error = outcome.error();
    Q_EMIT finished();
}

int ImportRun::leftOut() const
{
    return m_review->count(ImportReview::Verdict::Conflict) + m_review->count(ImportReview::Verdict::Invalid);
}

ImportOutcome ImportRun::outcomeOf(const ImportPlan::Row &row) const
{
    const ImportReview::Verdict verdict = m_review->verdict(row.row);
    const bool isWrong = verdict == ImportReview::Verdict::Conflict || verdict == ImportReview::Verdict::Invalid;
    return ImportReports::outcomeOf({.row = row.row,
                                     .first = row.first,
                                     .count = row.count,
                                     .shared = row.shared,
                                     .verdict = isWrong ? QStringLiteral("invalid") : QString()},
                                    m_report->rows)
        .outcome;
}

ImportTally ImportRun::tally() const
{
    ImportTally tally;
    for (const ImportPlan::Row &row : m_rows)
        switch (outcomeOf(row)) {
        case ImportOutcome::Success:
            ++tally.success;
            break;
        case ImportOutcome::Error:
            ++tally.error;
            break;
        case ImportOutcome::Skipped:
            ++tally.skipped;
            break;
        case ImportOutcome::Review:
            ++tally.review;
            break;
        }
    return tally;
}

ChosenSource ImportRun::failedRows() const
{
    const CsvTable &table = m_review->table();
    const int guard = m_review->settings().guard;
    // The guard of the file is undone in what the review has; the text has its own again.
    CsvText text({.lineEnd = CsvFormat::LineEnd::Lf,
                  .safety = guard >= 0 ? CsvFormat::Safety::Guarded : CsvFormat::Safety::Raw});
    const auto write = [&](auto &&cell) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            if (column != guard) cells.append(cell(column));
        return cells;
    };
    text.header(write([&](int column) { return table.header().at(column); }));
    for (const ImportPlan::Row &row : m_rows)
        if (outcomeOf(row) == ImportOutcome::Error)
            text.row(write([&](int column) { return m_review->cell(row.row, column); }));
    ChosenSource source = ChosenSource::pasted(QString::fromUtf8(text.text().data(), text.text().size()));
    source.name = tr("Rows with errors");
    source.source.dialect = {.decimalMark = m_review->settings().decimalMark};
    return source;
}

} // namespace kontor
