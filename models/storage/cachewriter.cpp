// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cachewriter.h"

#include "models/core/failpoint.h"
#include "models/storage/cacheschema.h"
#include "models/storage/recordjson.h"
#include "models/storage/searchtext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>
#include <utility>

namespace kontor {

namespace {

constexpr int mostPending = 5000;
constexpr int commitAfterMs = 250;
constexpr int mostKeysTold = 1000;
constexpr int mostDriftKept = 5000;

/// Of everything a list says about a record; 0 is kept for "not from a list".
qint64 hashOf(const Record &record, const QByteArray &fields)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const QByteArray &part : {record.name.toUtf8(), record.status.toUtf8(), record.parent.toUtf8(), fields}) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    if (record.detailed) hash.addData(QByteArrayView("\1", 1));
    qint64 value = 0;
    std::memcpy(&value, hash.result().constData(), sizeof value);
    return value == 0 ? 1 : value;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QJsonObject merged(QJsonObject known, const QJsonObject &listed)
{
    for (auto it = listed.begin(); it != listed.end(); ++it)
        known.insert(it.key(), it.value());
    return known;
}

} // namespace

CacheWriter::CacheWriter(QString path) : m_path(std::move(path)), m_commitTimer(this)
{
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setInterval(commitAfterMs);
    connect(&m_commitTimer, &QTimer::timeout, this, [this] { static_cast<void>(keep(commit())); });
}

CacheWriter::~CacheWriter() = default;

void CacheWriter::describe(const ProviderSpec &spec, const QString &connection)
{
    m_specs.insert(connection, &spec);
}

const ResourceSpec *CacheWriter::resource(const QString &connection, const QString &type) const
{
    const ProviderSpec *spec = m_specs.value(connection);
    return spec ? spec->resource(type) : nullptr;
}

bool CacheWriter::hasListsBelow(const SyncScope &scope) const
{
    const ProviderSpec *spec = m_specs.value(scope.connection);
    return spec && std::ranges::any_of(spec->resources, [&scope](const ResourceSpec &one) {
               return one.listedPerParent && QLatin1String(one.parentType) == scope.type;
           });
}

QString CacheWriter::scopeName(const SyncScope &scope)
{
    return scope.connection + u'\n' + scope.type + u'\n' + scope.parent;
}

/// Opened and in a transaction.
Result<void> CacheWriter::ready()
{
    if (m_failure) return failure(*m_failure);
    if (!m_database) {
        auto opened = openCacheForWriting(m_path);
        if (!opened) return keep(failure(opened.error()));
        m_database = std::move(*opened);
        auto prepare = [&](Statement &into, const char *sql) -> Result<void> {
            auto statement = m_database->prepare(sql);
            if (!statement) return failure(statement.error());
            into = std::move(*statement);
            return {};
        };
        for (const auto &done :
             {prepare(m_find, "SELECT row,list_hash,detailed FROM record WHERE shelf=?1 AND id=?2"),
              prepare(m_insert, "INSERT INTO record(shelf,kind,id,name,status,parent,fields,list_hash,fetched,detailed,"
                                "sort_key,search,sum) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,"
                                "row_sum(?1,?2,?3,?4,?5,?6,?7,?9,?10)) ON CONFLICT DO NOTHING"),
              prepare(m_update, "UPDATE record SET name=?2,status=?3,parent=?4,fields=?5,list_hash=?6,fetched=?7,"
                                "detailed=?8,sort_key=?9,search=?10,"
                                "sum=row_sum(shelf,kind,id,?2,?3,?4,?5,?7,?8) WHERE row=?1")})
            if (!done) return keep(done);
    }
    if (m_inTransaction) return {};
    const auto begun = m_database->run("BEGIN IMMEDIATE");
    m_inTransaction = begun.has_value();
    return keep(begun);
}

/// Remembers the first failure: nothing is written after it, so that no list is ever half swept.
Result<void> CacheWriter::keep(const Result<void> &outcome)
{
    if (outcome || m_failure) return outcome;
    m_failure = noteCacheDamage(m_path, outcome.error());
    m_touched.clear();
    if (m_inTransaction && m_database) static_cast<void>(m_database->run("ROLLBACK"));
    m_inTransaction = false;
    Q_EMIT failed(*m_failure);
    return outcome;
}

Result<void> CacheWriter::commit()
{
    m_commitTimer.stop();
    if (!m_inTransaction) return {};
    if (const auto done = m_database->run("COMMIT"); !done) return done;
    m_inTransaction = false;
    m_pending = 0;
    for (auto connection = m_touched.begin(); connection != m_touched.end(); ++connection)
        for (auto kind = connection->begin(); kind != connection->end(); ++kind)
            Q_EMIT committed(connection.key(), kind.key(),
                             kind->size() > mostKeysTold ? QList<RecordKey>() : kind.value());
    m_touched.clear();
    return {};
}

void CacheWriter::commitAndClose()
{
    static_cast<void>(keep(commit()));
    if (m_database && !m_failure) static_cast<void>(m_database->run("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_find = Statement();
    m_insert = Statement();
    m_update = Statement();
    m_database.reset();
}

Result<qint64> CacheWriter::shelf(const QString &connection, const QString &type)
{
    const QString name = connection + u'\n' + type;
    if (const auto known = m_shelves.constFind(name); known != m_shelves.cend()) return *known;
    const ResourceSpec *spec = resource(connection, type);
    if (!spec)
        return failure({.kind = Error::Kind::Storage,
                        .message = tr("The cache was not told about records of the type \"%1\".").arg(type)});
    auto insert = m_database->prepare("INSERT OR IGNORE INTO shelf(connection,type,kind) VALUES(?1,?2,?3)");
    if (!insert) return failure(insert.error());
    insert->bind(1, connection).bind(2, type).bind(3, qint64(spec->kind));
    if (const auto done = insert->run(); !done) return failure(done.error());
    // Now that it has its number.
    auto seal = m_database->prepare("UPDATE shelf SET sum=row_sum(id,connection,type,kind) WHERE connection=?1 AND "
                                    "type=?2 AND sum IS NULL");
    if (!seal) return failure(seal.error());
    seal->bind(1, connection).bind(2, type);
    if (const auto done = seal->run(); !done) return failure(done.error());
    auto find = m_database->prepare("SELECT id FROM shelf WHERE connection=?1 AND type=?2");
    if (!find) return failure(find.error());
    find->bind(1, connection).bind(2, type);
    const auto row = find->next();
    if (!row) return failure(row.error());
    m_shelves.insert(name, find->integer(0));
    return find->integer(0);
}

Result<CacheWriter::Stored> CacheWriter::stored(qint64 shelf, const QString &id)
{
    m_find.bind(1, shelf).bind(2, id);
    const auto row = m_find.next();
    if (!row) return failure(row.error());
    Stored found;
    if (*row) found = {m_find.integer(0), m_find.integer(1), m_find.integer(2) != 0};
    m_find.reset();
    return found;
}

Result<Record> CacheWriter::storedRecord(qint64 row)
{
    auto statement = m_database->prepare(std::string("SELECT ") + cacheRecordColumns +
                                         " FROM record r JOIN shelf s ON s.id=r.shelf WHERE r.row=?1");
    if (!statement) return failure(statement.error());
    statement->bind(1, row);
    const auto found = statement->next();
    if (!found) return failure(found.error());
    return readCacheRecord(m_path, *statement);
}

Result<std::optional<qint64>> CacheWriter::insert(const Record &record, const QByteArray &fields, qint64 shelf,
                                                  qint64 listHash)
{
    const ResourceSpec *spec = resource(record.connection, record.type);
    m_insert.bind(1, shelf)
        .bind(2, qint64(record.kind))
        .bind(3, record.id)
        .bind(4, record.name)
        .bind(5, record.status)
        .bind(6, record.parent)
        .bindText(7, viewOf(fields))
        .bind(8, listHash)
        .bind(9, record.fetchedAt.toMSecsSinceEpoch())
        .bind(10, qint64(record.detailed))
        .bindBytes(11, nameSortKey(record.name))
        .bindBytes(12, searchText(record, spec));
    const auto inserted = m_insert.run();
    if (!inserted) return failure(inserted.error());
    return *inserted > 0 ? std::optional(m_database->lastInsertId()) : std::nullopt;
}

Result<void> CacheWriter::update(const Record &record, qint64 row, qint64 listHash)
{
    const ResourceSpec *spec = resource(record.connection, record.type);
    m_update.bind(1, row)
        .bind(2, record.name)
        .bind(3, record.status)
        .bind(4, record.parent)
        .bindText(5, viewOf(jsonUtf8(record.fields)))
        .bind(6, listHash)
        .bind(7, record.fetchedAt.toMSecsSinceEpoch())
        .bind(8, qint64(record.detailed))
        .bindBytes(9, nameSortKey(record.name))
        .bindBytes(10, searchText(record, spec));
    if (const auto done = m_update.run(); !done) return failure(done.error());
    return {};
}

Result<void> CacheWriter::setListHash(qint64 row, qint64 listHash)
{
    auto statement = m_database->prepare("UPDATE record SET list_hash=?2 WHERE row=?1");
    if (!statement) return failure(statement.error());
    statement->bind(1, row).bind(2, listHash);
    if (const auto done = statement->run(); !done) return failure(done.error());
    return {};
}

Result<QString> CacheWriter::write(const Record &record, Origin origin, bool drifts, qint64 *row)
{
    const auto on = shelf(record.connection, record.type);
    if (!on) return failure(on.error());
    const QByteArray fields = jsonUtf8(record.fields);
    const qint64 listHash = origin == Origin::List ? hashOf(record, fields) : 0;
    // In a list that was never fetched hardly anything is known: asking first would walk down the index for nothing.
    const bool newList = origin == Origin::List && !drifts;
    auto known = newList ? Result<Stored>() : stored(*on, record.id);
    if (!known) return failure(known.error());
    if (known->row < 0) {
        const auto inserted = insert(record, fields, *on, listHash);
        if (!inserted) return failure(inserted.error());
        if (*inserted) {
            *row = **inserted;
            if (drifts)
                if (const auto done = keepDrift(record.key(), record.name, "added", {}, record.fields); !done)
                    return failure(done.error());
            touch(record.key(), record.kind);
            return QStringLiteral("added");
        }
        known = stored(*on, record.id);
        if (!known) return failure(known.error());
    }
    *row = known->row;
    if (origin == Origin::List && known->listHash == listHash) return QString();

    const auto before = storedRecord(known->row);
    if (!before) return failure(before.error());
    Record after = record;
    // A list knows less than a single look: what it does not mention stays as it was seen.
    if (!record.detailed) {
        after.fields = merged(before->fields, record.fields);
        after.detailed = before->detailed;
        if (after.status.isEmpty()) after.status = before->status;
    }
    const bool same = after.fields == before->fields && after.name == before->name && after.status == before->status &&
                      after.parent == before->parent && after.detailed == before->detailed;
    if (same && origin == Origin::List) {
        if (const auto done = setListHash(known->row, listHash); !done) return failure(done.error());
        return QString();
    }
    if (const auto done = update(after, known->row, listHash); !done) return failure(done.error());
    if (drifts && !same)
        if (const auto done = keepChange(*before, after); !done) return failure(done.error());
    touch(record.key(), record.kind);
    return same ? QString() : QStringLiteral("changed");
}

Result<qint64> CacheWriter::beginScope(const SyncScope &scope)
{
    if (const auto is = ready(); !is) return failure(is.error());
    const auto on = shelf(scope.connection, scope.type);
    if (!on) return failure(on.error());
    auto statement = m_database->prepare("SELECT 1 FROM scope WHERE shelf=?1 AND parent=?2");
    if (!statement) return failure(statement.error());
    statement->bind(1, *on).bind(2, scope.parent);
    const auto fetched = statement->next();
    if (!fetched) return failure(fetched.error());
    Generation &generation = m_generations[scopeName(scope)];
    generation = {.number = m_nextGeneration++, .first = !*fetched};
    if (!m_commitTimer.isActive()) m_commitTimer.start();
    return generation.number;
}

/// By ourselves since the run began, or with what it belonged to.
bool CacheWriter::isRemoved(const Generation &generation, const Record &record) const
{
    if (generation.removed.isEmpty()) return false;
    if (generation.removed.contains(record.key())) return true;
    const ResourceSpec *spec = resource(record.connection, record.type);
    return spec && !record.parent.isEmpty() &&
           generation.removed.contains({record.connection, QString::fromLatin1(spec->parentType), record.parent});
}

Result<int> CacheWriter::put(const SyncScope &scope, qint64 number, const std::vector<Record> &records)
{
    if (const auto is = ready(); !is) return failure(is.error());
    const auto running = m_generations.find(scopeName(scope));
    if (running == m_generations.end() || running->number != number) return 0; // overtaken by a newer run
    int changes = 0;
    for (const Record &record : records) {
        if (isRemoved(*running, record)) continue;
        qint64 row = -1;
        const auto what = write(record, Origin::List, !running->first, &row);
        if (!what) {
            static_cast<void>(keep(failure(what.error())));
            return failure(what.error());
        }
        running->seen.insert(row);
        if (*what == QLatin1String("added")) ++running->drift.added;
        if (*what == QLatin1String("changed")) ++running->drift.changed;
        changes += what->isEmpty() ? 0 : 1;
    }
    m_pending += int(records.size());
    if (m_pending >= mostPending) {
        if (const auto done = keep(commit()); !done) return failure(done.error());
    } else if (!m_commitTimer.isActive()) {
        m_commitTimer.start();
    }
    return changes;
}

Result<bool> CacheWriter::isHidden(const SyncScope &scope, QString parent, const QSet<RecordKey> &hiding)
{
    const ResourceSpec *below = resource(scope.connection, scope.type);
    while (below && !parent.isEmpty()) {
        const RecordKey key{scope.connection, QString::fromLatin1(below->parentType), parent};
        if (hiding.contains(key)) return true;
        const auto on = shelf(key.connection, key.type);
        if (!on) return failure(on.error());
        auto find = m_database->prepare("SELECT parent FROM record WHERE shelf=?1 AND id=?2");
        if (!find) return failure(find.error());
        find->bind(1, *on).bind(2, key.id);
        const auto row = find->next();
        if (!row) return failure(row.error());
        parent = *row ? find->text(0) : QString();
        below = resource(key.connection, key.type);
    }
    return false;
}

Result<void> CacheWriter::sweep(const SyncScope &scope, Generation &generation, const QList<RecordKey> &hiding)
{
    const auto on = shelf(scope.connection, scope.type);
    if (!on) return failure(on.error());
    auto statement = m_database->prepare("SELECT row,id,kind,parent FROM record WHERE shelf=?1 AND "
                                         "(?2='' OR parent=?2)");
    if (!statement) return failure(statement.error());
    statement->bind(1, *on).bind(2, scope.parent);
    struct Gone
    {
        qint64 row;
        RecordKey key;
        Kind kind;
        QString parent;
    };
    std::vector<Gone> gone;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        if (!generation.seen.contains(statement->integer(0)))
            gone.push_back({statement->integer(0),
                            {scope.connection, scope.type, statement->text(1)},
                            static_cast<Kind>(statement->integer(2)),
                            statement->text(3)});
    if (!row) return failure(row.error());
    const QSet<RecordKey> hiders(hiding.begin(), hiding.end());
    QHash<QString, bool> hidden; // by parent
    for (const Gone &one : gone) {
        if (!hiders.isEmpty() && !hidden.contains(one.parent)) {
            const auto is = isHidden(scope, one.parent, hiders);
            if (!is) return failure(is.error());
            hidden.insert(one.parent, *is);
        }
        if (hidden.value(one.parent)) continue;
        const auto before = storedRecord(one.row);
        if (!before) return failure(before.error());
        if (const auto kept = keepDrift(one.key, before->name, "gone", before->fields, {}); !kept) return kept;
        if (const auto done = removeRow(one.row, one.key, one.kind); !done) return done;
        ++generation.drift.gone;
    }
    auto stamp = m_database->prepare("INSERT INTO scope(shelf,parent,fetched,sum) VALUES(?1,?2,?3,row_sum(?1,?2,?3)) "
                                     "ON CONFLICT DO UPDATE SET fetched=excluded.fetched,sum=excluded.sum");
    if (!stamp) return failure(stamp.error());
    stamp->bind(1, *on).bind(2, scope.parent).bind(3, QDateTime::currentMSecsSinceEpoch());
    if (const auto done = stamp->run(); !done) return failure(done.error());
    return {};
}

Result<Drift> CacheWriter::endScope(const SyncScope &scope, qint64 number, const QList<RecordKey> &hiding)
{
    if (const auto is = ready(); !is) return failure(is.error());
    const QString name = scopeName(scope);
    const auto running = m_generations.constFind(name);
    if (running == m_generations.cend() || running->number != number)
        return failure({.kind = Error::Kind::Cancelled, .message = tr("A newer run of this list took over.")});
    Generation generation = m_generations.take(name);
    if (const auto done = keep(sweep(scope, generation, hiding)); !done) return failure(done.error());
    // A small list's commit can wait for the next one's; a big one's rows should be seen now, and those of parents too:
    // whoever asks next which lists are to be read looks for them.
    const bool hasNewParents = generation.drift.added > 0 && hasListsBelow(scope);
    if (scope.parent.isEmpty() || hasNewParents) {
        if (scope.parent.isEmpty())
            if (const auto done = keep(ensureCacheIndexes(*m_database)); !done) return failure(done.error());
        if (const auto done = keep(commit()); !done) return failure(done.error());
        if (const auto sound = keep(checkOnce()); !sound) return failure(sound.error());
    } else if (!m_commitTimer.isActive()) {
        m_commitTimer.start();
    }
    return generation.drift;
}

Result<void> CacheWriter::checkOnce()
{
    constexpr qint64 mostPages = 16'384; // of 4 KiB: beyond that it takes seconds
    if (std::exchange(m_isChecked, true)) return {};
    const auto pages = m_database->number("PRAGMA page_count");
    if (!pages) return failure(pages.error());
    return *pages > mostPages ? Result<void>() : m_database->integrityCheck();
}

Result<int> CacheWriter::putOne(const Record &record)
{
    if (const auto is = ready(); !is) return failure(is.error());
    qint64 row = -1;
    const auto what = write(record, Origin::Own, false, &row);
    if (!what) {
        static_cast<void>(keep(failure(what.error())));
        return failure(what.error());
    }
    // Seen by us just now: a list that is being read may have been made before.
    for (Generation &generation : m_generations) {
        generation.seen.insert(row);
        generation.removed.remove(record.key());
    }
    KONTOR_FAILPOINT("cache.in-transaction");
    if (const auto done = keep(commit()); !done) return failure(done.error());
    KONTOR_FAILPOINT("cache.committed");
    return what->isEmpty() ? 0 : 1;
}

Result<int> CacheWriter::removeOne(const RecordKey &key)
{
    if (const auto is = ready(); !is) return failure(is.error());
    const auto on = shelf(key.connection, key.type);
    if (!on) return failure(on.error());
    // Also what is not here (yet): the page that has it may be on its way.
    for (Generation &generation : m_generations)
        generation.removed.insert(key);
    const auto known = stored(*on, key.id);
    if (!known) return failure(known.error());
    if (known->row < 0) return 0;
    const ResourceSpec *spec = resource(key.connection, key.type);
    if (const auto done = keep(removeRow(known->row, key, spec->kind)); !done) return failure(done.error());
    KONTOR_FAILPOINT("cache.in-transaction");
    if (const auto done = keep(commit()); !done) return failure(done.error());
    KONTOR_FAILPOINT("cache.committed");
    return 1;
}

Result<void> CacheWriter::removeRow(qint64 row, const RecordKey &key, Kind kind)
{
    auto statement = m_database->prepare("DELETE FROM record WHERE row=?1");
    if (!statement) return failure(statement.error());
    statement->bind(1, row);
    if (const auto done = statement->run(); !done) return failure(done.error());
    touch(key, kind);
    return removeBelow(key);
}

/// What belonged to a record that is gone is gone too, however deep.
Result<void> CacheWriter::removeBelow(const RecordKey &parent)
{
    const ProviderSpec *spec = m_specs.value(parent.connection);
    if (!spec) return {};
    for (const ResourceSpec &child : spec->resources) {
        if (QLatin1String(child.parentType) != parent.type) continue;
        const auto on = shelf(parent.connection, child.typeName());
        if (!on) return failure(on.error());
        auto find = m_database->prepare("SELECT row,id FROM record WHERE shelf=?1 AND parent=?2");
        if (!find) return failure(find.error());
        find->bind(1, *on).bind(2, parent.id);
        std::vector<std::pair<qint64, QString>> below;
        auto row = find->next();
        for (; row && *row; row = find->next())
            below.emplace_back(find->integer(0), find->text(1));
        if (!row) return failure(row.error());
        for (const auto &[number, id] : below)
            if (const auto done = removeRow(number, {parent.connection, child.typeName(), id}, child.kind); !done)
                return done;
        auto stamp = m_database->prepare("DELETE FROM scope WHERE shelf=?1 AND parent=?2");
        if (!stamp) return failure(stamp.error());
        stamp->bind(1, *on).bind(2, parent.id);
        if (const auto done = stamp->run(); !done) return failure(done.error());
    }
    return {};
}

Result<int> CacheWriter::removeConnection(const QString &connection)
{
    if (const auto is = ready(); !is) return failure(is.error());
    int removed = 0;
    for (const char *sql : {"DELETE FROM record WHERE shelf IN (SELECT id FROM shelf WHERE connection=?1)",
                            "DELETE FROM scope WHERE shelf IN (SELECT id FROM shelf WHERE connection=?1)",
                            "DELETE FROM drift WHERE connection=?1", "DELETE FROM shelf WHERE connection=?1"}) {
        auto statement = m_database->prepare(sql);
        if (!statement) return failure(statement.error());
        statement->bind(1, connection);
        const auto done = statement->run();
        if (!done) {
            static_cast<void>(keep(failure(done.error())));
            return failure(done.error());
        }
        if (removed == 0) removed = *done;
    }
    m_shelves.clear();
    for (const Kind kind : {Kind::Customer, Kind::Domain, Kind::Account, Kind::Lookup})
        m_touched[connection][kind] = {};
    if (const auto done = keep(commit()); !done) return failure(done.error());
    // Personal data must not stay behind in the log of the database.
    static_cast<void>(m_database->run("PRAGMA wal_checkpoint(TRUNCATE)"));
    return removed;
}

/// What is no field of its own is told beside them, or nobody would see what has changed.
Result<void> CacheWriter::keepChange(const Record &before, const Record &after)
{
    QJsonObject was = before.fields;
    QJsonObject is = after.fields;
    const auto tell = [&](const QString &key, const QString &one, const QString &other) {
        if (one == other || was.contains(key) || is.contains(key)) return;
        was.insert(key, one);
        is.insert(key, other);
    };
    tell(QStringLiteral("name"), before.name, after.name);
    tell(QStringLiteral("status"), before.status, after.status);
    tell(QStringLiteral("parent"), before.parent, after.parent);
    return keepDrift(after.key(), after.name, "changed", was, is);
}

Result<void> CacheWriter::keepDrift(const RecordKey &key, const QString &name, const char *what,
                                    const QJsonObject &before, const QJsonObject &after)
{
    auto statement = m_database->prepare("INSERT INTO drift(connection,type,record,name,what,before,after,seen,sum) "
                                         "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,row_sum(?1,?2,?3,?4,?5,?6,?7,?8))");
    if (!statement) return failure(statement.error());
    statement->bind(1, key.connection)
        .bind(2, key.type)
        .bind(3, key.id)
        .bind(4, name)
        .bind(5, QString::fromLatin1(what))
        .bind(6, jsonText(before))
        .bind(7, jsonText(after))
        .bind(8, QDateTime::currentMSecsSinceEpoch());
    if (const auto done = statement->run(); !done) return failure(done.error());
    const qint64 newest = m_database->lastInsertId();
    if (newest % 500 != 0) return {};
    auto prune = m_database->prepare("DELETE FROM drift WHERE id<=?1");
    if (!prune) return failure(prune.error());
    prune->bind(1, newest - mostDriftKept);
    if (const auto done = prune->run(); !done) return failure(done.error());
    return {};
}

void CacheWriter::touch(const RecordKey &key, Kind kind)
{
    QList<RecordKey> &keys = m_touched[key.connection][kind];
    // One more than are told says "too many".
    if (keys.size() <= mostKeysTold) keys.append(key);
}

} // namespace kontor
