// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/storage/importledger.h"
#include "models/storage/journal.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace kontor {

/// Where a row of an imported file belongs; each row is in exactly one.
enum class ImportOutcome {
    Success,
    Error,   ///< refused by the check or by the vendor; can be mended and imported again
    Skipped, ///< nothing had to be done, or it was not done: unchanged, cancelled, not run, not begun
    Review   ///< nobody may guess: a person looks at the vendor's panel
};

struct ImportTally
{
    int success = 0;
    int error = 0;
    int skipped = 0;
    int review = 0;
    int open = 0; ///< of the skipped ones: not over yet

    int rows() const { return success + error + skipped + review; }
    void add(ImportOutcome outcome, bool isOpen);
};

struct ImportReportFiles
{
    ImportTally tally{};
    QStringList paths{}; ///< those that have rows
};

/// What became of each row of an imported file, out of the ledger and the journal, at any time again: also while the
/// plan runs, after a crash, or a year later. The files have the original columns first, so that the rows with errors
/// can be mended and imported as they are; passwords are in none of them.
class ImportReports
{
    Q_DECLARE_TR_FUNCTIONS(kontor::ImportReports)

public:
    /// Both must outlive this.
    ImportReports(ImportLedger &ledger, Journal &journal) : m_ledger(ledger), m_journal(journal) {}

    Result<ImportTally> tally(const QString &plan);
    /// NAME-success.csv, NAME-error.csv, NAME-skipped.csv, NAME-review.csv in the folder, which must be there; a file
    /// that is there already is replaced. Written atomically, readable for the owner alone.
    Result<ImportReportFiles> write(const QString &plan, const QString &folder);

    struct RowOutcome
    {
        ImportOutcome outcome = ImportOutcome::Skipped;
        QString word{}; ///< "done", "invalid", "cancelled" ...
        QString remoteId{};
        QString reason{};
        QString correlationId{};
        bool isOpen = false;
    };
    /// \a changes are those of the plan, by seq.
    static RowOutcome outcomeOf(const ImportLedgerRow &row, const std::vector<ChangeRow> &changes);

    /// What became of each row, in the order of the file.
    Result<void> eachOutcome(const QString &plan, const std::vector<ChangeRow> &changes,
                             const std::function<void(const ImportLedgerRow &, const RowOutcome &)> &take);

private:
    Result<ImportEntry> entryOf(const QString &plan);

    ImportLedger &m_ledger;
    Journal &m_journal;
};

} // namespace kontor
