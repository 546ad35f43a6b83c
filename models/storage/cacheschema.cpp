// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cacheschema.h"

#include "models/storage/damage.h"
#include "models/storage/recordjson.h"

#include <QCoreApplication>
#include <QFile>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int version = 2;

/// A shelf holds the records of one type of one connection. Rows say their kind too, so that the order over all
/// connections is one walk along an index. Each row carries a sum of what it says (see installRowSum()).
constexpr const char *tables = R"(
CREATE TABLE shelf(id INTEGER PRIMARY KEY, connection TEXT NOT NULL, type TEXT NOT NULL, kind INTEGER NOT NULL,
    sum INTEGER, UNIQUE(connection, type));
CREATE TABLE record(
    row INTEGER PRIMARY KEY, shelf INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
    status TEXT NOT NULL, parent TEXT NOT NULL, fields TEXT NOT NULL, list_hash INTEGER NOT NULL,
    fetched INTEGER NOT NULL, detailed INTEGER NOT NULL, sort_key BLOB NOT NULL, search BLOB NOT NULL,
    sum INTEGER NOT NULL);
CREATE UNIQUE INDEX record_key ON record(shelf, id);
CREATE TABLE scope(shelf INTEGER NOT NULL, parent TEXT NOT NULL, fetched INTEGER NOT NULL, sum INTEGER NOT NULL,
    PRIMARY KEY(shelf, parent)) WITHOUT ROWID;
CREATE TABLE drift(
    id INTEGER PRIMARY KEY, connection TEXT NOT NULL, type TEXT NOT NULL, record TEXT NOT NULL, name TEXT NOT NULL,
    what TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, seen INTEGER NOT NULL,
    sum INTEGER NOT NULL);
CREATE INDEX drift_by_connection ON drift(connection, id);
)";

constexpr const char *indexes = R"(
CREATE INDEX IF NOT EXISTS record_order ON record(kind, sort_key, shelf);
CREATE INDEX IF NOT EXISTS record_parent ON record(shelf, parent);
)";

/// A bit of the schema's text may be another name, which SQLite takes for what was meant: then nothing fits any more,
/// and nothing says that it is damage. The sum of it is kept as the application id.
constexpr const char *sumOfSchema =
    "SELECT row_sum(group_concat(type||' '||name||' '||tbl_name||' '||rootpage||' '||ifnull(sql,''))) & 0x7fffffff "
    "FROM (SELECT * FROM sqlite_schema ORDER BY name)";

Result<bool> isSchemaSealed(Database &database)
{
    const auto sum = database.number(sumOfSchema);
    if (!sum) return failure(sum.error());
    const auto kept = database.number("PRAGMA application_id");
    if (!kept) return failure(kept.error());
    return *sum == *kept;
}

Result<void> sealSchema(Database &database)
{
    const auto isSealed = isSchemaSealed(database);
    if (!isSealed) return failure(isSealed.error());
    if (*isSealed) return {};
    const auto sum = database.number(sumOfSchema);
    if (!sum) return failure(sum.error());
    const QByteArray seal = "PRAGMA application_id=" + QByteArray::number(*sum);
    return database.run(seal.constData());
}

void moveAside(const QString &path)
{
    const QString aside = path + QLatin1String(".aside");
    QFile::remove(aside);
    QFile::rename(path, aside);
    QFile::remove(path + QLatin1String("-wal"));
    QFile::remove(path + QLatin1String("-shm"));
}

/// Beside the cache from the moment its damage was seen until it was moved aside.
QString noteOf(const QString &path)
{
    return path + QLatin1String(".damaged");
}

Result<std::unique_ptr<Database>> openCurrent(const QString &path)
{
    auto database = Database::open(path, Database::Profile::Cache);
    if (!database) return failure(database.error());
    const auto found = (*database)->number("PRAGMA user_version");
    if (!found) return failure(found.error());
    const auto known = (*database)->number("SELECT count(*) FROM sqlite_schema");
    if (!known) return failure(known.error());
    const auto isSealed = isSchemaSealed(**database);
    if (!isSealed) return failure(isSealed.error());
    if (*known > 0 && (*found != version || !*isSealed))
        return failure({.kind = Error::Kind::Unsupported, .detail = QStringLiteral("another schema")});
    if (*known == 0) {
        auto transaction = Transaction::begin(**database);
        if (!transaction) return failure(transaction.error());
        if (const auto made = (*database)->run(tables); !made) return failure(made.error());
        const QByteArray stamp = "PRAGMA user_version=" + QByteArray::number(version);
        if (const auto made = (*database)->run(stamp.constData()); !made) return failure(made.error());
        if (const auto sealed = sealSchema(**database); !sealed) return failure(sealed.error());
        if (const auto made = transaction->commit(); !made) return failure(made.error());
    }
    return database;
}

} // namespace

#define KONTOR_RECORD_SUM "r.sum=row_sum(r.shelf,r.kind,r.id,r.name,r.status,r.parent,r.fields,r.fetched,r.detailed)"
#define KONTOR_SHELF_SUM "s.sum=row_sum(s.id,s.connection,s.type,s.kind)"

// The list of all and the list below the parent are looked up one by one: for "parent IN (...)" SQLite would make a
// table for each record it reads.
const char *const cacheRecordColumns =
    "r.row,s.connection,r.kind,s.type,r.id,r.name,r.status,r.parent,r.fields,max(r.fetched,"
    "ifnull((SELECT c.fetched FROM scope c WHERE c.shelf=r.shelf AND c.parent='' "
    "AND c.sum=row_sum(c.shelf,c.parent,c.fetched)),0),"
    "ifnull((SELECT c.fetched FROM scope c WHERE r.parent<>'' AND c.shelf=r.shelf "
    "AND c.parent=r.parent AND c.sum=row_sum(c.shelf,c.parent,c.fetched)),0)),r.detailed," KONTOR_RECORD_SUM
    " AND " KONTOR_SHELF_SUM;
const char *const cacheRowColumns = "r.row,r.shelf,r.id,r.name,r.status,r.parent,r.fields," KONTOR_RECORD_SUM;

namespace {

Error otherSum(const QString &path, qint64 row)
{
    return noteCacheDamage(path, damageOf(path, QStringLiteral("row %1 has another sum").arg(row)));
}

} // namespace

Result<Record> readCacheRecord(const QString &path, const Statement &row)
{
    if (row.integer(11) == 0) return failure(otherSum(path, row.integer(0)));
    return Record{
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

Result<CacheRow> readCacheRow(const QString &path, const Statement &row)
{
    if (row.integer(7) == 0) return failure(otherSum(path, row.integer(0)));
    return CacheRow{.shelf = row.integer(1),
                    .id = row.blob(2),
                    .name = row.blob(3),
                    .status = row.blob(4),
                    .parent = row.blob(5),
                    .fields = row.blob(6)};
}

Result<CacheShelf> readCacheShelf(const QString &path, Database &cache, qint64 shelf)
{
    auto find = cache.prepare("SELECT s.connection,s.type FROM shelf s WHERE s.id=?1 AND " KONTOR_SHELF_SUM);
    if (!find) return failure(find.error());
    const auto found = find->bind(1, shelf).next();
    if (!found) return failure(noteCacheDamage(path, found.error()));
    if (!*found)
        return failure(noteCacheDamage(path, damageOf(path, QStringLiteral("shelf %1 has another sum").arg(shelf))));
    return CacheShelf{.connection = find->text(0), .type = find->text(1)};
}

#undef KONTOR_RECORD_SUM
#undef KONTOR_SHELF_SUM

Error noteCacheDamage(const QString &path, const Error &error)
{
    if (!Database::isDamage(error)) return error;
    QFile note(noteOf(path));
    static_cast<void>(note.open(QIODevice::WriteOnly));
    Error told = error;
    told.message =
        Text::tr("%1 is damaged. It holds nothing that the vendors do not have: Kontor makes it anew when it "
                 "starts the next time, and a refresh fills it again.")
            .arg(path);
    return told;
}

std::optional<Error> whyUnreadable(const QString &path)
{
    if (!QFile::exists(path)) return std::nullopt;
    const auto database = Database::open(path, Database::Profile::CacheReader);
    if (!database) return noteCacheDamage(path, database.error());
    // One page of each table that a look-up needs.
    const auto shelves = (*database)->number("SELECT count(*) FROM shelf");
    const auto records = (*database)->number("SELECT EXISTS(SELECT 1 FROM record)");
    if (shelves && records) return std::nullopt;
    return noteCacheDamage(path, shelves ? records.error() : shelves.error());
}

int cacheSchemaVersion()
{
    return version;
}

Result<std::unique_ptr<Database>> openCacheForWriting(const QString &path)
{
    if (QFile::exists(noteOf(path))) {
        moveAside(path);
        QFile::remove(noteOf(path));
    }
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
    if (const auto made = database.run(indexes); !made) return made;
    return sealSchema(database);
}

} // namespace kontor
