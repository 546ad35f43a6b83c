// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordquery.h"

#include "models/tables/queryengine.h"

namespace kontor {

namespace {

CacheQuestion questionOf(const ConnectionService &connections, const RecordQuery &query)
{
    CacheQuestion question{.kind = query.scope.kind,
                           .connections = query.scope.connections,
                           .parent = query.scope.parent,
                           .type = query.scope.type,
                           .filter = query.filter,
                           .sortField = query.sortField,
                           .order = query.order};
    question.describe(connections);
    return question;
}

} // namespace

Result<std::vector<Record>> runRecordQuery(const QString &cachePath, const ConnectionService &connections,
                                           const RecordQuery &query, int limit)
{
    QueryEngine engine(cachePath);
    auto answer = engine.ask(questionOf(connections, query));
    if (!answer) return failure(answer.error());
    if (limit >= 0 && answer->rows.size() > std::size_t(limit)) answer->rows.resize(std::size_t(limit));
    return engine.records(answer->rows);
}

Result<std::vector<qint64>> runRowQuery(const QString &cachePath, const ConnectionService &connections,
                                        const RecordQuery &query)
{
    QueryEngine engine(cachePath);
    const auto answer = engine.ask(questionOf(connections, query));
    if (!answer) return failure(answer.error());
    return std::vector<qint64>(answer->rows.begin(), answer->rows.end());
}

} // namespace kontor
