// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importreports.h"

#include "models/csv/csvwriter.h"
#include "models/csv/safefilename.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace kontor {

namespace {

constexpr std::array fileWords{"success", "error", "skipped", "review"};

/// How much a state says about its row: the row is as bad as the worst of its changes.
int weight(ChangeState state)
{
    switch (state) {
    case ChangeState::Skipped:
        return 0;
    case ChangeState::Done:
        return 1;
    case ChangeState::Cancelled:
    case ChangeState::NotRun:
        return 2;
    case ChangeState::Rejected:
        return 4;
    case ChangeState::Review:
        return 5;
    default:
        return 3; // not over
    }
}

ImportOutcome outcomeOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Done:
        return ImportOutcome::Success;
    case ChangeState::Rejected:
        return ImportOutcome::Error;
    case ChangeState::Review:
        return ImportOutcome::Review;
    default:
        return ImportOutcome::Skipped;
    }
}

} // namespace

void ImportTally::add(ImportOutcome outcome, bool isOpen)
{
    std::array<int *, 4> counters{&success, &error, &skipped, &review};
    ++*counters[std::size_t(outcome)];
    open += isOpen ? 1 : 0;
}

ImportReports::RowOutcome ImportReports::outcomeOf(const ImportLedgerRow &row, const std::vector<ChangeRow> &changes)
{
    std::vector<const ChangeRow *> own;
    for (int seq = row.first; seq < row.first + row.count && seq < int(changes.size()); ++seq)
        own.push_back(&changes[std::size_t(seq)]);
    if (own.empty() && row.shared >= 0 && row.shared < int(changes.size()))
        own.push_back(&changes[std::size_t(row.shared)]);
    if (own.empty()) {
        const bool isWrong = row.verdict == QLatin1String("invalid") || row.verdict == QLatin1String("conflict");
        return {.outcome = isWrong ? ImportOutcome::Error : ImportOutcome::Skipped,
                .word = isWrong || row.verdict == QLatin1String("unchanged") ? row.verdict : QStringLiteral("left-out"),
                .reason = row.problem};
    }
    const ChangeRow *worst = own.front();
    RowOutcome outcome;
    for (const ChangeRow *change : own) {
        if (weight(change->state) > weight(worst->state)) worst = change;
        if (!change->remoteId.isEmpty()) outcome.remoteId = change->remoteId;
    }
    outcome.outcome = kontor::outcomeOf(worst->state);
    outcome.word = changeStateName(worst->state);
    outcome.reason = worst->errorText;
    outcome.correlationId = worst->correlationId;
    outcome.isOpen = !isTerminal(worst->state);
    return outcome;
}

Result<ImportEntry> ImportReports::entryOf(const QString &plan)
{
    auto entry = m_ledger.entry(plan);
    if (!entry) return failure(entry.error());
    if (!*entry) return failure({.kind = Error::Kind::NotFound, .message = tr("There is no import \"%1\".").arg(plan)});
    return std::move(**entry);
}

Result<void> ImportReports::eachOutcome(const QString &plan, const std::vector<ChangeRow> &changes,
                                        const std::function<void(const ImportLedgerRow &, const RowOutcome &)> &take)
{
    return m_ledger.eachRow(plan, [&](const ImportLedgerRow &row) -> Result<void> {
        take(row, outcomeOf(row, changes));
        return {};
    });
}

Result<ImportTally> ImportReports::tally(const QString &plan)
{
    if (const auto entry = entryOf(plan); !entry) return failure(entry.error());
    const auto changes = m_journal.changesOf(plan);
    if (!changes) return failure(changes.error());
    ImportTally tally;
    const auto counted = eachOutcome(plan, *changes, [&](const ImportLedgerRow &, const RowOutcome &outcome) {
        tally.add(outcome.outcome, outcome.isOpen);
    });
    if (!counted) return failure(counted.error());
    return tally;
}

Result<ImportReportFiles> ImportReports::write(const QString &plan, const QString &folder)
{
    const auto entry = entryOf(plan);
    if (!entry) return failure(entry.error());
    const auto changes = m_journal.changesOf(plan);
    if (!changes) return failure(changes.error());
    if (!QFileInfo(folder).isDir())
        return failure({.kind = Error::Kind::Storage,
                        .message = tr("There is no folder %1. Make it, or choose another one.").arg(folder)});
    const QString base = safeFileName(QFileInfo(entry->sources.value(0)).completeBaseName());
    std::array<std::unique_ptr<CsvWriter>, fileWords.size()> writers;
    ImportReportFiles files;
    QStringList header = entry->header;
    // The writer adds its own.
    const auto guard = header.indexOf(QStringView(guardColumn));
    if (guard >= 0) header.removeAt(guard);
    const qsizetype columns = header.size();
    header += QStringList{QStringLiteral("kontor_file"),   QStringLiteral("kontor_line"),
                          QStringLiteral("kontor_result"), QStringLiteral("kontor_number"),
                          QStringLiteral("kontor_reason"), QStringLiteral("kontor_correlation_id")};
    const auto writerFor = [&](ImportOutcome outcome) -> Result<CsvWriter *> {
        auto &writer = writers[std::size_t(outcome)];
        if (writer) return writer.get();
        const QString name = base + u'-' + QLatin1String(fileWords[std::size_t(outcome)]) + QLatin1String(".csv");
        files.paths.append(QDir(folder).filePath(name));
        writer = std::make_unique<CsvWriter>(files.paths.last(), CsvFormat{}, CsvWriter::Existing::Replace);
        if (const auto head = writer->header(header); !head) return failure(head.error());
        return writer.get();
    };
    const auto written = m_ledger.eachRow(plan, [&](const ImportLedgerRow &row) -> Result<void> {
        const RowOutcome outcome = outcomeOf(row, *changes);
        files.tally.add(outcome.outcome, outcome.isOpen);
        const auto writer = writerFor(outcome.outcome);
        if (!writer) return failure(writer.error());
        QStringList cells = row.cells;
        if (guard >= 0 && guard < cells.size()) cells.removeAt(guard);
        while (cells.size() < columns)
            cells.append(QString());
        cells += QStringList{entry->sources.value(row.source),
                             QString::number(row.line),
                             outcome.word,
                             outcome.remoteId,
                             outcome.reason,
                             outcome.correlationId};
        return (*writer)->row(cells);
    });
    if (!written) return failure(written.error());
    for (const auto &writer : writers)
        if (writer)
            if (const auto done = writer->finish(); !done) return failure(done.error());
    return files;
}

} // namespace kontor
