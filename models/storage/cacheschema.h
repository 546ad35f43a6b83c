// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/storage/database.h"

#include <memory>
#include <optional>

namespace kontor {

/// Opens the cache for writing: makes the tables in a new file, and moves a file that is damaged, in which damage was
/// noted, or that was made by another version aside (one is kept) to begin anew. Secondary indexes come with the first
/// finished scope: filling an empty table is several times faster without them.
Result<std::unique_ptr<Database>> openCacheForWriting(const QString &path);
Result<void> ensureCacheIndexes(Database &database);

/// The columns that readCacheRecord() wants, from "record r JOIN shelf s ON s.id=r.shelf".
extern const char *const cacheRecordColumns;
/// Fails on a row that is not what was written, and notes the damage of the cache at \a path.
Result<Record> readCacheRecord(const QString &path, const Statement &row);

/// A record as it lies in the cache, for those who read very many: UTF-8, its fields as JSON.
struct CacheRow
{
    qint64 shelf = 0;
    std::string_view id{};
    std::string_view name{};
    std::string_view status{};
    std::string_view parent{};
    std::string_view fields{};
};
/// The columns that readCacheRow() wants, from "record r".
extern const char *const cacheRowColumns;
/// Valid until the next step of the statement. Fails like readCacheRecord().
Result<CacheRow> readCacheRow(const QString &path, const Statement &row);

/// What the records of a shelf are.
struct CacheShelf
{
    QString connection;
    QString type;
};
/// Fails like readCacheRecord(), also for a shelf that is not there.
Result<CacheShelf> readCacheShelf(const QString &path, Database &cache, qint64 shelf);

/// Every reader's last word on an error: when it is damage, the next opening for writing begins anew, and the error
/// that comes back says so. Any other error comes back as it is.
Error noteCacheDamage(const QString &path, const Error &error);

/// Why the cache at \a path gives no answers: a disk that is full or broken, a file that is damaged. Nothing when it
/// gives some, or there is none yet. For those who found nothing and have to say why.
std::optional<Error> whyUnreadable(const QString &path);

int cacheSchemaVersion();

} // namespace kontor
