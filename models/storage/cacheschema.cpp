// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cacheschema.h"

#include "models/storage/recordjson.h"

#include <QFile>

namespace kontor {

namespace {

constexpr int version = 1;

/// A shelf holds the records of one type of one connection. Rows say their kind too, so that the order over all
/// connections is one walk along an index.
constexpr const char *tables = R"(
CREATE TABLE shelf(id INTEGER PRIMARY KEY, connection TEXT NOT NULL, type TEXT NOT NULL, kind INTEGER NOT NULL,
    UNIQUE(connection, type));
CREATE TABLE record(
    row INTEGER PRIMARY KEY, shelf INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
    status TEXT NOT NULL, parent TEXT NOT NULL, fields TEXT NOT NULL, list_hash INTEGER NOT NULL,
    fetched INTEGER NOT NULL, detailed INTEGER NOT NULL, sort_key BLOB NOT NULL, search BLOB NOT NULL);
CREATE UNIQUE INDEX record_key ON record(shelf, id);
CREATE TABLE scope(shelf INTEGER NOT NULL, parent TEXT NOT NULL, fetched INTEGER NOT NULL, PRIMARY KEY(shelf, parent))
    WITHOUT ROWID;
CREATE TABLE drift(
    id INTEGER PRIMARY KEY, connection TEXT NOT NULL, type TEXT NOT NULL, record TEXT NOT NULL, name TEXT NOT NULL,
    what TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, seen INTEGER NOT NULL);
CREATE INDEX drift_by_connection ON drift(connection, id);
)";

constexpr const char *indexes = R"(
CREATE INDEX IF NOT EXISTS record_order ON record(kind, sort_key, shelf);
CREATE INDEX IF NOT EXISTS record_parent ON record(shelf, parent);
)";

void moveAside(const QString &path)
{
    const QString aside = path + QLatin1String(".aside");
    QFile::remove(aside);
    QFile::rename(path, aside);
    QFile::remove(path + QLatin1String("-wal"));
    QFile::remove(path + QLatin1String("-shm"));
}

Result<std::unique_ptr<Database>> openCurrent(const QString &path)
{
    auto database = Database::open(path, Database::Profile::Cache);
    if (!database) return failure(database.error());
    const auto found = (*database)->number("PRAGMA user_version");
    if (!found) return failure(found.error());
    const auto known = (*database)->number("SELECT count(*) FROM sqlite_schema");
    if (!known) return failure(known.error());
    if (*known > 0 && *found != version)
        return failure({.kind = Error::Kind::Unsupported, .detail = QStringLiteral("another schema")});
    if (*known == 0) {
        auto transaction = Transaction::begin(**database);
        if (!transaction) return failure(transaction.error());
        if (const auto made = (*database)->run(tables); !made) return failure(made.error());
        const QByteArray stamp = "PRAGMA user_version=" + QByteArray::number(version);
        if (const auto made = (*database)->run(stamp.constData()); !made) return failure(made.error());
        if (const auto made = transaction->commit(); !made) return failure(made.error());
    }
    return database;
}

} // namespace

const char *const cacheRecordColumns = "r.row,s.connection,r.kind,s.type,r.id,r.name,r.status,r.parent,r.fields,"
                                       "max(r.fetched,ifnull((SELECT max(c.fetched) FROM scope c WHERE "
                                       "c.shelf=r.shelf AND c.parent IN ('',r.parent)),0)),r.detailed";

Record readCacheRecord(const Statement &row)
{
    return {
        .connection = row.text(1),
        .kind = static_cast<Kind>(row.integer(2)),
        .type = row.text(3),
        .id = row.text(4),
        .name = row.text(5),
        .status = row.text(6),
        .parent = row.text(7),
        .fields = jsonFromUtf8(row.utf8(8)),
        .fetchedAt = QDateTime::fromMSecsSinceEpoch(row.integer(9), Qt::UTC),
        .detailed = row.integer(10) != 0,
    };
}

int cacheSchemaVersion()
{
    return version;
}

Result<std::unique_ptr<Database>> openCacheForWriting(const QString &path)
{
    auto database = openCurrent(path);
    const bool hopeless =
        !database && (database.error().kind == Error::Kind::Unsupported || Database::isDamage(database.error()));
    if (hopeless) {
        moveAside(path);
        database = openCurrent(path);
    }
    if (!database) return failure(database.error());
    // A first fill that was cut short has rows and no indexes yet.
    const auto filled = (*database)->number("SELECT EXISTS(SELECT 1 FROM record)");
    if (!filled) return failure(filled.error());
    if (*filled)
        if (const auto made = ensureCacheIndexes(**database); !made) return failure(made.error());
    return database;
}

Result<void> ensureCacheIndexes(Database &database)
{
    return database.run(indexes);
}

} // namespace kontor
