// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filterexpression.h"
#include "models/tables/recordtablemodel.h"

#include <vector>

namespace kontor {

/// What to find in the cache.
struct RecordQuery
{
    TableScope scope{};
    FilterExpression filter{};
    QString sortField = QStringLiteral("name"); ///< a column key
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// Runs a query at once, on the calling thread and a connection of its own: for the command line and for workers.
/// Rows come in the asked order; \a limit -1 means all.
Result<std::vector<Record>> runRecordQuery(const QString &cachePath, const ConnectionService &connections,
                                           const RecordQuery &query, int limit = -1);

/// The same as numbers of the cache's rows (RecordCache::recordAt()).
Result<std::vector<qint64>> runRowQuery(const QString &cachePath, const ConnectionService &connections,
                                        const RecordQuery &query);

} // namespace kontor
