// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "models/csv/csvwriter.h"

namespace kontor {

/// What of the history goes into a file, and where.
struct HistoryExport
{
    QString path{};
    HistoryQuery query{}; ///< its limit means nothing here: all that fits is written
    CsvFormat format{};
    bool replaces = false; ///< a file that is there already; only after a person was asked
};

/// Writes changes as CSV, newest first, a portion each turn of the event loop; cancellable at once. The file appears
/// whole or not at all, for its owner only, and no secret is in it. The value is how many changes were written.
JobOf<qint64> *exportHistory(ConnectionService &connections, ChangeService &changes, const HistoryExport &wanted,
                             QObject *owner);

/// What changed at the vendors without us, and where it goes.
struct DriftExport
{
    QString path{};
    std::vector<DriftEntry> entries{};
    CsvFormat format{};
    bool replaces = false; ///< as in HistoryExport
};

/// The same of these lines, written beside the calling thread.
JobOf<qint64> *exportDrift(const ConnectionService &connections, DriftExport wanted, QObject *owner);

} // namespace kontor
