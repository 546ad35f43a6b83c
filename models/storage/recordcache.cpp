// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordcache.h"

#include "models/storage/cacheschema.h"
#include "models/storage/cachewriter.h"
#include "models/storage/damage.h"
#include "models/storage/searchtext.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <utility>

namespace kontor {

namespace {

constexpr int tellAfterMs = 200;
constexpr int mostKeysTold = 1000;

/// Waits for an answer of the writer; the cache settles it in its own thread.
template<class T>
class CacheJob final : public JobOf<T>
{
public:
    explicit CacheJob(QObject *owner) : JobOf<T>(owner) {}
    void settleWith(Result<T> outcome) { this->finish(std::move(outcome)); }

protected:
    void run() override {}
    void abort() override {}
};

} // namespace

class RecordCache::Private
{
public:
    explicit Private(RecordCache *cache) : q(cache) {}

    /// Runs \a work in the writer's thread and settles a job with what it gives.
    template<class T>
    JobOf<T> *write(QObject *owner, std::function<Result<T>(CacheWriter &)> work)
    {
        auto *job = new CacheJob<T>(owner);
        job->start();
        if (!writable) {
            job->settleWith(failure(
                {.kind = Error::Kind::Locked, .message = tr("Another Kontor holds the data: this one reads only.")}));
            return job;
        }
        startWriter();
        // The job may be deleted meanwhile, by its owner; only this thread may look whether it lives.
        QMetaObject::invokeMethod(writer, [this, weak = QPointer(job), work = std::move(work), to = writer]() mutable {
            auto outcome = std::make_unique<Result<T>>(work(*to));
            QMetaObject::invokeMethod(q, [weak = std::move(weak), outcome = std::move(*outcome)]() mutable {
                if (weak) weak->settleWith(std::move(outcome));
            });
        });
        return job;
    }

    void startWriter();
    void stopWriter();
    void gather(const QString &connection, Kind kind, const QList<RecordKey> &keys);
    void tell();
    Database *reader() const;
    /// Whether there is a row. What cannot be read is not there; damage is noted for the next start. Who has to say why
    /// nothing was found asks whyUnreadable().
    bool step(Statement &statement) const;
    std::vector<Record> read(Statement &statement) const;
    std::optional<Record> takeFound(Statement &statement) const;
    void readTogether() const;
    void endReading() const;
    std::vector<DriftEntry> readDrift(Statement &statement) const;

    RecordCache *q;
    QString path;
    bool writable = false;
    QHash<QString, const ProviderSpec *> specs;
    Completion completion;
    QThread thread;
    CacheWriter *writer = nullptr;
    QTimer telling;
    struct News
    {
        QList<RecordKey> keys;
        bool tooMany = false;
    };
    QHash<QString, QHash<Kind, News>> news;
    mutable bool isReadingTogether = false;
    mutable std::unique_ptr<Database> readerDatabase;
    mutable std::optional<Statement> lookUp;     ///< of record(); goes before its database
    mutable std::optional<Statement> lookAt;     ///< of recordAt()
    mutable std::optional<Statement> lookCalled; ///< of recordsCalled()
};

// Not before the first write: a thread beside the first paint would make it slower.
void RecordCache::Private::startWriter()
{
    if (writer) return;
    writer = new CacheWriter(path);
    writer->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, writer, &QObject::deleteLater);
    QObject::connect(
        writer, &CacheWriter::committed, q,
        [this](const QString &connection, Kind kind, const QList<RecordKey> &keys) { gather(connection, kind, keys); });
    QObject::connect(writer, &CacheWriter::failed, q, &RecordCache::failed);
    thread.setObjectName(QStringLiteral("cache writer"));
    thread.start();
    for (auto it = specs.begin(); it != specs.end(); ++it)
        QMetaObject::invokeMethod(writer, [to = writer, spec = it.value(), id = it.key()] { to->describe(*spec, id); });
}

void RecordCache::Private::stopWriter()
{
    if (!writer) return;
    QMetaObject::invokeMethod(
        writer, [to = writer] { to->commitAndClose(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    writer = nullptr;
}

void RecordCache::Private::gather(const QString &connection, Kind kind, const QList<RecordKey> &keys)
{
    News &gathered = news[connection][kind];
    gathered.tooMany = gathered.tooMany || keys.isEmpty() || gathered.keys.size() + keys.size() > mostKeysTold;
    if (!gathered.tooMany) gathered.keys += keys;
    if (!telling.isActive()) telling.start();
}

void RecordCache::Private::tell()
{
    for (auto connection = news.begin(); connection != news.end(); ++connection)
        for (auto kind = connection->begin(); kind != connection->end(); ++kind)
            Q_EMIT q->changed(connection.key(), kind.key(), kind->tooMany ? QList<RecordKey>() : kind->keys);
    news.clear();
}

/// Null while there is no file yet.
Database *RecordCache::Private::reader() const
{
    if (!readerDatabase && QFile::exists(path))
        if (auto opened = Database::open(path, Database::Profile::CacheReader)) readerDatabase = std::move(*opened);
    return readerDatabase.get();
}

bool RecordCache::Private::step(Statement &statement) const
{
    const auto row = statement.next();
    if (!row) noteCacheDamage(path, row.error());
    return row && *row;
}

std::vector<Record> RecordCache::Private::read(Statement &statement) const
{
    std::vector<Record> records;
    while (step(statement))
        if (auto record = readCacheRecord(path, statement)) records.push_back(std::move(*record));
    return records;
}

std::vector<DriftEntry> RecordCache::Private::readDrift(Statement &statement) const
{
    std::vector<DriftEntry> entries;
    const auto json = [&](int column) {
        return QJsonDocument::fromJson(statement.text(column).toUtf8()).object();
    };
    while (step(statement))
        entries.push_back({.key = {statement.text(0), statement.text(1), statement.text(2)},
                           .name = statement.text(3),
                           .what = statement.text(4),
                           .before = json(5),
                           .after = json(6),
                           .seenAt = QDateTime::fromMSecsSinceEpoch(statement.integer(7), Qt::UTC)});
    return entries;
}

/// What is looked up in one turn of the event loop is one read: to begin and to end one for each record costs as much
/// as the record. Whatever was written is heard of in a later turn, which sees it.
void RecordCache::Private::readTogether() const
{
    if (isReadingTogether || !readerDatabase->run("BEGIN")) return;
    isReadingTogether = true;
    QMetaObject::invokeMethod(
        q, [this] { endReading(); }, Qt::QueuedConnection);
}

void RecordCache::Private::endReading() const
{
    if (std::exchange(isReadingTogether, false)) static_cast<void>(readerDatabase->run("COMMIT"));
}

/// The one row of a statement that is kept ready.
std::optional<Record> RecordCache::Private::takeFound(Statement &statement) const
{
    readTogether();
    std::optional<Record> found;
    if (step(statement))
        if (auto record = readCacheRecord(path, statement)) found = std::move(*record);
    // An open read would keep the log from being folded into the file.
    statement.reset();
    return found;
}

RecordCache::RecordCache(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    d->telling.setSingleShot(true);
    d->telling.setInterval(tellAfterMs);
    connect(&d->telling, &QTimer::timeout, this, [this] { d->tell(); });
}

RecordCache::~RecordCache()
{
    // An open read would make the writer wait, who folds the log into the file.
    d->endReading();
    d->stopWriter();
}

Result<std::unique_ptr<RecordCache>> RecordCache::open(const QString &path, bool writable, QObject *parent)
{
    qRegisterMetaType<Kind>();
    qRegisterMetaType<QList<RecordKey>>();
    qRegisterMetaType<Error>();
    std::unique_ptr<RecordCache> cache(new RecordCache(parent));
    cache->d->path = path;
    cache->d->writable = writable;
    if (writable)
        if (const auto sound = openCacheForWriting(path); !sound) return failure(sound.error());
    return cache;
}

QString RecordCache::path() const
{
    return d->path;
}

bool RecordCache::isWritable() const
{
    return d->writable;
}

void RecordCache::describe(const ProviderSpec &spec, const QString &connection)
{
    d->specs.insert(connection, &spec);
    if (d->writer)
        QMetaObject::invokeMethod(d->writer, [to = d->writer, &spec, connection] { to->describe(spec, connection); });
}

void RecordCache::setCompletion(Completion completion)
{
    d->completion = std::move(completion);
}

JobOf<qint64> *RecordCache::beginScope(const SyncScope &scope, QObject *owner)
{
    return d->write<qint64>(owner, [scope](CacheWriter &writer) { return writer.beginScope(scope); });
}

JobOf<int> *RecordCache::put(const SyncScope &scope, qint64 generation, std::vector<Record> records, QObject *owner)
{
    if (d->completion) d->completion(scope.connection, scope.type, records);
    return d->write<int>(owner, [scope, generation, records = std::move(records)](CacheWriter &writer) {
        return writer.put(scope, generation, records);
    });
}

JobOf<Drift> *RecordCache::endScope(const SyncScope &scope, qint64 generation, QObject *owner,
                                    const QList<RecordKey> &hiding)
{
    return d->write<Drift>(
        owner, [scope, generation, hiding](CacheWriter &writer) { return writer.endScope(scope, generation, hiding); });
}

JobOf<int> *RecordCache::putOne(const Record &record, QObject *owner)
{
    Record completed = record;
    if (d->completion) d->completion(record.connection, record.type, std::span(&completed, 1));
    return d->write<int>(owner, [record = std::move(completed)](CacheWriter &writer) { return writer.putOne(record); });
}

JobOf<int> *RecordCache::removeOne(const RecordKey &key, QObject *owner)
{
    return d->write<int>(owner, [key](CacheWriter &writer) { return writer.removeOne(key); });
}

JobOf<int> *RecordCache::removeConnection(const QString &connection, QObject *owner)
{
    return d->write<int>(owner, [connection](CacheWriter &writer) { return writer.removeConnection(connection); });
}

namespace {

constexpr const char *driftColumns = "connection,type,record,name,what,before,after,seen";
/// What the sum of the row says is as it was written.
constexpr const char *isSoundDrift = "sum=row_sum(connection,type,record,name,what,before,after,seen)";

} // namespace

std::optional<Record> RecordCache::record(const RecordKey &key) const
{
    Database *database = d->reader();
    if (!database) return std::nullopt;
    // Kept ready: plans look up hundreds of thousands.
    if (!d->lookUp) {
        auto statement = database->prepare(
            std::string("SELECT ") + cacheRecordColumns +
            " FROM record r JOIN shelf s ON s.id=r.shelf WHERE s.connection=?1 AND s.type=?2 AND r.id=?3");
        if (!statement) return std::nullopt;
        d->lookUp = std::move(*statement);
    }
    d->lookUp->bind(1, key.connection).bind(2, key.type).bind(3, key.id);
    auto found = d->takeFound(*d->lookUp);
    // An index that leads to another row is damage as well.
    if (!found || found->key() == key) return found;
    noteCacheDamage(d->path, damageOf(d->path, QStringLiteral("the index of keys")));
    return std::nullopt;
}

std::optional<qint64> RecordCache::rowOf(const RecordKey &key) const
{
    Database *database = d->reader();
    if (!database) return std::nullopt;
    auto statement = database->prepare("SELECT r.row FROM record r JOIN shelf s ON s.id=r.shelf "
                                       "WHERE s.connection=?1 AND s.type=?2 AND r.id=?3");
    if (!statement) return std::nullopt;
    statement->bind(1, key.connection).bind(2, key.type).bind(3, key.id);
    return d->step(*statement) ? std::optional(statement->integer(0)) : std::nullopt;
}

std::optional<Record> RecordCache::recordAt(qint64 row) const
{
    Database *database = d->reader();
    if (!database) return std::nullopt;
    if (!d->lookAt) {
        auto statement = database->prepare(std::string("SELECT ") + cacheRecordColumns +
                                           " FROM record r JOIN shelf s ON s.id=r.shelf WHERE r.row=?1");
        if (!statement) return std::nullopt;
        d->lookAt = std::move(*statement);
    }
    d->lookAt->bind(1, row);
    return d->takeFound(*d->lookAt);
}

std::vector<Record> RecordCache::recordsCalled(const QString &connection, const ResourceSpec &resource,
                                               const QString &name) const
{
    Database *database = d->reader();
    if (!database) return {};
    if (!d->lookCalled) {
        // Left to itself SQLite would walk the whole shelf. Before the first list is complete there is no such index.
        for (const char *how : {"INDEXED BY record_order", ""}) {
            auto statement =
                database->prepare(std::string("SELECT ") + cacheRecordColumns + " FROM shelf s JOIN record r " + how +
                                  " ON r.kind=s.kind AND r.shelf=s.id WHERE s.connection=?1 AND "
                                  "s.type=?2 AND r.sort_key>=?3 AND r.sort_key<?4");
            if (!statement) continue;
            d->lookCalled = std::move(*statement);
            break;
        }
        if (!d->lookCalled) return {};
    }
    std::vector<Record> found;
    const QString trimmed = name.trimmed();
    // A vendor may keep a blank that nobody sees.
    for (const QString &text : {trimmed, trimmed + u' ', u' ' + trimmed}) {
        QByteArray from = nameSortKey(text);
        from.truncate(from.indexOf('\0') + 1);
        QByteArray to = from;
        to.back() = '\1';
        d->lookCalled->bind(1, connection).bind(2, resource.typeName()).bindBytes(3, from).bindBytes(4, to);
        for (Record &record : d->read(*d->lookCalled))
            found.push_back(std::move(record));
        d->lookCalled->reset();
    }
    return found;
}

std::vector<Record> RecordCache::recordsWithId(const QString &connection, Kind kind, const QString &id) const
{
    Database *database = d->reader();
    if (!database) return {};
    auto statement = database->prepare(
        std::string("SELECT ") + cacheRecordColumns +
        " FROM record r JOIN shelf s ON s.id=r.shelf WHERE s.connection=?1 AND s.kind=?2 AND r.id=?3");
    if (!statement) return {};
    statement->bind(1, connection).bind(2, qint64(kind)).bind(3, id);
    return d->read(*statement);
}

std::vector<Record> RecordCache::childrenOf(const RecordKey &parent, Kind kind, int limit) const
{
    Database *database = d->reader();
    const ProviderSpec *spec = d->specs.value(parent.connection);
    if (!database || !spec) return {};
    std::vector<Record> children;
    for (const ResourceSpec *resource : spec->resourcesOf(kind)) {
        if (QLatin1String(resource->parentType) != parent.type) continue;
        auto statement = database->prepare(
            std::string("SELECT ") + cacheRecordColumns +
            " FROM record r JOIN shelf s ON s.id=r.shelf WHERE s.connection=?1 AND s.type=?2 AND r.parent=?3 "
            "ORDER BY r.sort_key LIMIT ?4");
        if (!statement) return children;
        statement->bind(1, parent.connection)
            .bind(2, resource->typeName())
            .bind(3, parent.id)
            .bind(4, qint64(limit) - qint64(children.size()));
        for (Record &record : d->read(*statement))
            children.push_back(std::move(record));
    }
    return children;
}

qint64 RecordCache::count(const QString &connection, Kind kind) const
{
    Database *database = d->reader();
    if (!database) return 0;
    auto statement =
        database->prepare("SELECT ifnull(sum((SELECT count(*) FROM record r WHERE r.shelf=s.id)),0) FROM shelf s "
                          "WHERE s.kind=?2 AND (?1='' OR s.connection=?1)");
    if (!statement) return 0;
    statement->bind(1, connection).bind(2, qint64(kind));
    return d->step(*statement) ? statement->integer(0) : 0;
}

std::optional<QDateTime> RecordCache::scopeFetchedAt(const SyncScope &scope) const
{
    Database *database = d->reader();
    if (!database) return std::nullopt;
    auto statement = database->prepare("SELECT c.fetched FROM scope c JOIN shelf s ON s.id=c.shelf "
                                       "WHERE s.connection=?1 AND s.type=?2 AND c.parent=?3 AND "
                                       "c.sum=row_sum(c.shelf,c.parent,c.fetched)");
    if (!statement) return std::nullopt;
    statement->bind(1, scope.connection).bind(2, scope.type).bind(3, scope.parent);
    if (!d->step(*statement)) return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(statement->integer(0), Qt::UTC);
}

std::vector<Record> RecordCache::stalestParents(const QString &connection, const QString &parentType,
                                                const QString &type, const QDateTime &olderThan, int limit) const
{
    Database *database = d->reader();
    if (!database) return {};
    auto statement = database->prepare(std::string("SELECT ") + cacheRecordColumns +
                                       " FROM shelf s JOIN record r ON r.shelf=s.id"
                                       " LEFT JOIN shelf t ON t.connection=s.connection AND t.type=?3"
                                       " LEFT JOIN scope p ON p.shelf=t.id AND p.parent=r.id"
                                       " WHERE s.connection=?1 AND s.type=?2 AND (p.fetched IS NULL OR p.fetched<?4)"
                                       " ORDER BY p.fetched IS NOT NULL, p.fetched, r.row LIMIT ?5");
    if (!statement) return {};
    statement->bind(1, connection)
        .bind(2, parentType)
        .bind(3, type)
        .bind(4, olderThan.toMSecsSinceEpoch())
        .bind(5, qint64(limit));
    return d->read(*statement);
}

QStringList DriftEntry::changedFields() const
{
    QStringList fields = before.keys() + after.keys();
    fields.removeDuplicates();
    fields.removeIf([this](const QString &field) { return before.value(field) == after.value(field); });
    fields.sort();
    return fields;
}

std::vector<DriftEntry> RecordCache::drift(const QString &connection, int limit) const
{
    Database *database = d->reader();
    if (!database) return {};
    auto statement =
        database->prepare(std::string("SELECT ") + driftColumns + " FROM drift WHERE (?1='' OR connection=?1) AND " +
                          isSoundDrift + " ORDER BY id DESC LIMIT ?2");
    if (!statement) return {};
    statement->bind(1, connection).bind(2, qint64(limit));
    return d->readDrift(*statement);
}

std::vector<DriftEntry> RecordCache::driftWithoutFields() const
{
    Database *database = d->reader();
    if (!database) return {};
    auto statement = database->prepare(
        std::string("SELECT connection,type,record,name,what,'','',seen FROM drift WHERE ") + isSoundDrift);
    if (!statement) return {};
    return d->readDrift(*statement);
}

std::vector<DriftEntry> RecordCache::driftOf(const RecordKey &key, int limit) const
{
    Database *database = d->reader();
    if (!database) return {};
    auto statement = database->prepare(std::string("SELECT ") + driftColumns +
                                       " FROM drift WHERE connection=?1 AND type=?2 AND record=?3 AND " + isSoundDrift +
                                       " ORDER BY id DESC LIMIT ?4");
    if (!statement) return {};
    statement->bind(1, key.connection).bind(2, key.type).bind(3, key.id).bind(4, qint64(limit));
    return d->readDrift(*statement);
}

} // namespace kontor
