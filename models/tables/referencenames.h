// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/storage/recordcache.h"
#include "models/tables/filterexpression.h"

#include <QHash>

#include <vector>

namespace kontor {

/// The names of the records a field points to (a plan, a package, a role), out of the cache. Looks each one up once and
/// remembers it until forget(): tables ask for the same few again and again.
class ReferenceNames
{
public:
    /// Both must outlive this.
    ReferenceNames(const ConnectionService &connections, const RecordCache &cache)
        : m_connections(connections), m_cache(cache)
    {
    }

    /// Whether the field's value is an id, or a list of ids, of records of another type.
    static bool refers(const FieldSpec &field);

    /// The value with names for the ids that are known, the ids themselves for the others; lists with commas between.
    QString text(const QString &connection, const FieldSpec &field, const QJsonValue &value) const;
    /// The name of one record; empty when the cache does not know it.
    QString nameOf(const QString &connection, const QString &type, const QString &id) const;
    /// After records of any type have changed.
    void forget() { m_known.clear(); }

private:
    const ConnectionService &m_connections;
    const RecordCache &m_cache;
    mutable QHash<RecordKey, QString> m_known;
};

/// What the cache has of one type at a connection, by name; at most \a limit. For lists that a person chooses from as
/// a whole: read at once, so only for types of which there are few.
std::vector<Record> cachedRecords(const ConnectionService &connections, const RecordCache &cache,
                                  const QString &connection, const ResourceSpec &resource, int limit);

/// Lets a filter find by name what a field points to ("plan:large"): adds the ids of the looked-up records whose name
/// fits to each such token. Only for types of which there are few. Tokens with "is" get the records it is true of.
void nameReferences(FilterExpression &filter, const ConnectionService &connections, const RecordCache &cache,
                    Kind kind);

} // namespace kontor
