// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/importrun.h"

#include "models/csv/csvwriter.h"

#include <QTimer>

#include <algorithm>

namespace kontor {

ImportRun::ImportRun(Services &services, std::unique_ptr<ImportReview> review, const QString &title,
                     std::optional<int> first, QObject *parent)
    : QObject(parent), m_review(std::move(review))
{
    const ImportService::Submission submission = services.imports.submit(*m_review, title, {.first = first}, this);
    m_plan = submission.plan;
    m_job = submission.job;
    connect(m_job, &Job::finished, this, &ImportRun::end);
}

void ImportRun::end()
{
    if (m_job->outcome()) return countSome();
    m_error = m_job->outcome().error();
    Q_EMIT finished();
}

/// In portions: of very many rows nobody would get an answer meanwhile.
void ImportRun::countSome()
{
    constexpr std::size_t most = 5'000;
    const std::vector<ImportPlan::Row> &rows = m_plan->rows;
    const std::size_t end = std::min(rows.size(), m_counted + most);
    for (; m_counted < end; ++m_counted)
        m_tally.add(outcomeOf(rows[m_counted]), false);
    if (m_counted < rows.size()) return QTimer::singleShot(0, this, &ImportRun::countSome);
    m_report = &*m_job->outcome();
    Q_EMIT finished();
}

std::vector<ImportRun::LeftOut> ImportRun::leftOut(int most) const
{
    QList<int> rows = m_plan->problems.keys();
    std::ranges::sort(rows);
    std::vector<LeftOut> all;
    for (const int row : std::as_const(rows).mid(0, most))
        all.push_back({m_review->table().lineOf(row), m_review->verdict(row), m_plan->problems.value(row)});
    return all;
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
                                    m_job->outcome()->rows)
        .outcome;
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
    for (const ImportPlan::Row &row : m_plan->rows)
        if (outcomeOf(row) == ImportOutcome::Error)
            text.row(write([&](int column) { return m_review->cell(row.row, column); }));
    ChosenSource source = ChosenSource::pasted(QString::fromUtf8(text.text().data(), text.text().size()));
    source.name = tr("Rows with errors");
    source.source.dialect = {.decimalMark = m_review->settings().decimalMark};
    return source;
}

} // namespace kontor
