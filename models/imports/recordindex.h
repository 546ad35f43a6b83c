// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/schema/resourcespec.h"
#include "models/storage/recordcache.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace kontor {

/// Where in the cache the records of some types are, by natural key: 16 bytes a record, made once for a whole file,
/// because a look-up by a value inside a record would read all of them. Immutable; knows hashes only, so whoever asks
/// compares what is found.
class RecordIndex
{
public:
    struct Scope
    {
        QString connection;
        const ResourceSpec *resource = nullptr;
    };

    /// Rows of the cache (RecordCache::recordAt()) that may be the one.
    std::vector<qint64> rows(const QString &connection, const QString &type, const QString &naturalKey) const;

    /// Reads the cache in worker threads; a cancel lets them run out unheard. Scopes that occur twice are read once.
    static JobOf<std::shared_ptr<const RecordIndex>> *build(const QString &cachePath, const std::vector<Scope> &scopes,
                                                            QObject *owner);

private:
    struct Entry
    {
        size_t hash = 0;
        qint64 row = 0;
        auto operator<=>(const Entry &) const = default;
    };
    using Shelf = std::vector<Entry>; ///< sorted
    struct Part;
    static Result<std::shared_ptr<const RecordIndex>> read(const QString &cachePath, const std::vector<Scope> &scopes);
    static Result<Shelf> readShelf(Database &cache, const Scope &scope);
    static Result<Shelf> readPart(Database &cache, const Part &part);

    std::map<std::pair<QString, QString>, Shelf> m_shelves; ///< by connection and type
};

/// Finds records for what a file says of them.
class RecordFinder
{
public:
    /// \a cache must outlive the finder.
    RecordFinder(const RecordCache &cache, std::shared_ptr<const RecordIndex> index)
        : m_cache(cache), m_index(std::move(index))
    {
    }

    std::optional<Record> byId(const QString &connection, const ResourceSpec &resource, const QString &id) const;
    /// \a key as naturalKeyOf() makes it.
    std::optional<Record> byNaturalKey(const QString &connection, const ResourceSpec &resource,
                                       const QString &key) const;
    /// A record that came into the cache since the index was made.
    void learn(const ResourceSpec &resource, const Record &record);
    /// Case does not matter. Several may have the same name.
    std::vector<Record> byName(const QString &connection, const ResourceSpec &resource, const QString &name) const;

private:
    const RecordCache &m_cache;
    std::shared_ptr<const RecordIndex> m_index;
    QHash<QString, QString> m_learnt; ///< connection, type and natural key -> id
};

} // namespace kontor
