// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/recordindex.h"

#include "models/changes/planner.h"
#include "models/storage/cacheschema.h"
#include "models/storage/searchtext.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace kontor {

namespace {

size_t hashOf(const QString &key)
{
    return qHash(key, 0);
}

QString foldedName(const QString &name)
{
    return QString::fromUtf8(foldedForSearch(name.trimmed()));
}

} // namespace

/// Reads in a worker thread; a cancel lets it run out unheard.
class RecordIndex::Build final : public JobOf<std::shared_ptr<const RecordIndex>>
{
public:
    Build(QString cachePath, std::vector<Scope> scopes, QObject *owner)
        : JobOf(owner), m_cachePath(std::move(cachePath)), m_scopes(std::move(scopes))
    {
    }

protected:
    void run() override
    {
        auto *watcher = new QFutureWatcher<Outcome>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { finish(watcher->result()); });
        watcher->setFuture(
            QtConcurrent::run([path = m_cachePath, scopes = m_scopes] { return RecordIndex::read(path, scopes); }));
    }
    void abort() override {}

private:
    QString m_cachePath;
    std::vector<Scope> m_scopes;
};

std::vector<qint64> RecordIndex::rows(const QString &connection, const QString &type, By by, const QString &key) const
{
    const auto shelf = m_shelves.find({connection, type});
    if (shelf == m_shelves.end() || key.isEmpty()) return {};
    const std::vector<Entry> &entries = by == By::Name ? shelf->second.byName : shelf->second.byKey;
    const size_t hash = hashOf(by == By::Name ? foldedName(key) : key);
    std::vector<qint64> found;
    for (auto it = std::ranges::lower_bound(entries, hash, {}, &Entry::hash); it != entries.end() && it->hash == hash;
         ++it)
        found.push_back(it->row);
    return found;
}

JobOf<std::shared_ptr<const RecordIndex>> *RecordIndex::build(const QString &cachePath,
                                                              const std::vector<Scope> &scopes, QObject *owner)
{
    auto *job = new Build(cachePath, scopes, owner);
    job->start();
    return job;
}

Result<std::shared_ptr<const RecordIndex>> RecordIndex::read(const QString &cachePath, const std::vector<Scope> &scopes)
{
    auto cache = Database::open(cachePath, Database::Profile::CacheReader);
    if (!cache) return failure(cache.error());
    auto index = std::make_shared<RecordIndex>();
    for (const Scope &scope : scopes) {
        Shelf &shelf = index->m_shelves[{scope.connection, scope.resource->typeName()}];
        if (!shelf.byName.empty()) continue;
        if (const auto done = readShelf(**cache, scope, shelf); !done)
            return failure(noteCacheDamage(cachePath, done.error()));
        std::ranges::sort(shelf.byKey);
        std::ranges::sort(shelf.byName);
    }
    return index;
}

Result<void> RecordIndex::readShelf(Database &cache, const Scope &scope, Shelf &shelf)
{
    const ResourceSpec &resource = *scope.resource;
    QByteArray sql = "SELECT r.row,r.name,r.parent";
    for (const char *key : resource.naturalKey)
        sql += QByteArray(",json_extract(r.fields,'$.\"") + key + "\"')";
    sql += " FROM record r JOIN shelf s ON s.id=r.shelf WHERE s.connection=?1 AND s.type=?2";
    auto rows = cache.prepare(sql.toStdString());
    if (!rows) return failure(rows.error());
    rows->bind(1, scope.connection).bind(2, resource.typeName());
    std::vector<QString> values(resource.naturalKey.size());
    while (true) {
        const auto more = rows->next();
        if (!more) return failure(more.error());
        if (!*more) return {};
        const qint64 row = rows->integer(0);
        shelf.byName.push_back({hashOf(foldedName(rows->text(1))), row});
        for (std::size_t at = 0; at < values.size(); ++at)
            values[at] = rows->text(3 + int(at));
        if (const QString key = naturalKeyOfTexts(resource, values, rows->text(2)); !key.isEmpty())
            shelf.byKey.push_back({hashOf(key), row});
    }
}

std::optional<Record> RecordFinder::byId(const QString &connection, const ResourceSpec &resource,
                                         const QString &id) const
{
    return m_cache.record({connection, resource.typeName(), id});
}

std::optional<Record> RecordFinder::byNaturalKey(const QString &connection, const ResourceSpec &resource,
                                                 const QString &key) const
{
    for (const qint64 row : m_index->rows(connection, resource.typeName(), RecordIndex::By::NaturalKey, key))
        if (auto record = m_cache.recordAt(row);
            record && naturalKeyOf(resource, record->fields, record->parent) == key)
            return record;
    return std::nullopt;
}

std::vector<Record> RecordFinder::byName(const QString &connection, const ResourceSpec &resource,
                                         const QString &name) const
{
    std::vector<Record> found;
    const QString folded = foldedName(name);
    for (const qint64 row : m_index->rows(connection, resource.typeName(), RecordIndex::By::Name, name))
        if (auto record = m_cache.recordAt(row); record && foldedName(record->name) == folded)
            found.push_back(std::move(*record));
    return found;
}

} // namespace kontor
