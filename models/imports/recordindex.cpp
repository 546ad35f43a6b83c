// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/recordindex.h"

#include "models/changes/planner.h"
#include "models/core/threadjob.h"
#include "models/storage/cacheschema.h"
#include "models/storage/searchtext.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace kontor {

namespace {

size_t hashOf(QByteArrayView key)
{
    return qHash(key, 0);
}

QString placeOf(const QString &connection, const ResourceSpec &resource, const QString &key)
{
    return connection + u'\n' + resource.typeName() + u'\n' + key;
}

QString foldedName(const QString &name)
{
    return QString::fromUtf8(foldedForSearch(name.trimmed()));
}

} // namespace

std::vector<qint64> RecordIndex::rows(const QString &connection, const QString &type, const QString &naturalKey) const
{
    const auto shelf = m_shelves.find({connection, type});
    if (shelf == m_shelves.end() || naturalKey.isEmpty()) return {};
    const Shelf &entries = shelf->second;
    const size_t hash = hashOf(naturalKey.toUtf8());
    std::vector<qint64> found;
    for (auto it = std::ranges::lower_bound(entries, hash, {}, &Entry::hash); it != entries.end() && it->hash == hash;
         ++it)
        found.push_back(it->row);
    return found;
}

JobOf<std::shared_ptr<const RecordIndex>> *RecordIndex::build(const QString &cachePath,
                                                              const std::vector<Scope> &scopes, QObject *owner)
{
    auto *job = new ThreadJob<std::shared_ptr<const RecordIndex>>(
        [=](const std::atomic<bool> &) { return read(cachePath, scopes); }, owner);
    job->start();
    return job;
}

Result<std::shared_ptr<const RecordIndex>> RecordIndex::read(const QString &cachePath, const std::vector<Scope> &scopes)
{
    auto cache = Database::open(cachePath, Database::Profile::CacheReader);
    if (!cache) return failure(cache.error());
    auto index = std::make_shared<RecordIndex>();
    for (const Scope &scope : scopes) {
        const auto [shelf, isNew] = index->m_shelves.try_emplace({scope.connection, scope.resource->typeName()});
        if (!isNew || scope.resource->naturalKey.empty()) continue;
        auto entries = readShelf(**cache, scope);
        if (!entries) return failure(noteCacheDamage(cachePath, entries.error()));
        shelf->second = std::move(*entries);
    }
    return index;
}

/// Some records of a shelf.
struct RecordIndex::Part
{
    const ResourceSpec *resource = nullptr;
    qint64 shelf = 0;
    bool isMost = false; ///< of the cache: reading everything in its order is quicker than looking each of them up
    qint64 from = 0;     ///< rows of the cache
    qint64 to = 0;
};

Result<RecordIndex::Shelf> RecordIndex::readShelf(Database &cache, const Scope &scope)
{
    auto look = cache.prepare("SELECT s.id,(SELECT count(*) FROM record r WHERE r.shelf=s.id),"
                              "(SELECT min(row) FROM record),(SELECT max(row) FROM record) "
                              "FROM shelf s WHERE s.connection=?1 AND s.type=?2");
    if (!look) return failure(look.error());
    look->bind(1, scope.connection).bind(2, scope.resource->typeName());
    const auto found = look->next();
    if (!found) return failure(found.error());
    if (!*found) return Shelf{};
    Part whole{.resource = scope.resource, .shelf = look->integer(0), .from = look->integer(2), .to = look->integer(3)};
    constexpr qint64 much = 20'000; // less is read before another thread has begun
    whole.isMost = look->integer(1) > much && look->integer(1) > (whole.to - whole.from) / 4;
    if (!whole.isMost) return readPart(cache, whole);
    Part upper = whole;
    whole.to = whole.from + (whole.to - whole.from) / 2;
    upper.from = whole.to + 1;
    QFuture<Result<Shelf>> other = QtConcurrent::run([path = cache.path(), upper]() -> Result<Shelf> {
        auto own = Database::open(path, Database::Profile::CacheReader);
        return own ? readPart(**own, upper) : failure(own.error());
    });
    Result<Shelf> lower = readPart(cache, whole);
    const Result<Shelf> rest = other.result();
    if (!lower || !rest) return lower ? rest : lower;
    const auto middle = qsizetype(lower->size());
    lower->insert(lower->end(), rest->begin(), rest->end());
    std::inplace_merge(lower->begin(), lower->begin() + middle, lower->end());
    return lower;
}

Result<RecordIndex::Shelf> RecordIndex::readPart(Database &cache, const Part &part)
{
    std::string sql = "SELECT row,parent";
    for (const char *key : part.resource->naturalKey)
        sql += std::string(",json_extract(fields,'$.\"") + key + "\"')";
    sql += part.isMost ? " FROM record NOT INDEXED WHERE row BETWEEN ?2 AND ?3 AND shelf=?1"
                       : " FROM record WHERE shelf=?1";
    auto rows = cache.prepare(sql);
    if (!rows) return failure(rows.error());
    rows->bind(1, part.shelf);
    if (part.isMost) rows->bind(2, part.from).bind(3, part.to);
    NaturalKeyMaker keyOf(*part.resource);
    Shelf entries;
    while (true) {
        const auto more = rows->next();
        if (!more) return failure(more.error());
        if (!*more) break;
        const QByteArrayView key = keyOf(rows->utf8(1), [&](int at) { return rows->utf8(2 + at); });
        if (!key.isEmpty()) entries.push_back({hashOf(key), rows->integer(0)});
    }
    std::ranges::sort(entries);
    return entries;
}

std::optional<Record> RecordFinder::byId(const QString &connection, const ResourceSpec &resource,
                                         const QString &id) const
{
    return m_cache.record({connection, resource.typeName(), id});
}

std::optional<Record> RecordFinder::byNaturalKey(const QString &connection, const ResourceSpec &resource,
                                                 const QString &key) const
{
    for (const qint64 row : m_index->rows(connection, resource.typeName(), key))
        if (auto record = m_cache.recordAt(row);
            record && naturalKeyOf(resource, record->fields, record->parent) == key)
            return record;
    const auto learnt = m_learnt.constFind(placeOf(connection, resource, key));
    return learnt == m_learnt.cend() ? std::nullopt : byId(connection, resource, *learnt);
}

void RecordFinder::learn(const ResourceSpec &resource, const Record &record)
{
    const QString key = naturalKeyOf(resource, record.fields, record.parent);
    if (!key.isEmpty()) m_learnt.insert(placeOf(record.connection, resource, key), record.id);
}

std::vector<Record> RecordFinder::byName(const QString &connection, const ResourceSpec &resource,
                                         const QString &name) const
{
    std::vector<Record> found = m_cache.recordsCalled(connection, resource, name);
    const QString folded = foldedName(name);
    std::erase_if(found, [&](const Record &record) { return foldedName(record.name) != folded; });
    return found;
}

} // namespace kontor
