// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/storage/database.h"

#include <memory>

namespace kontor {

/// Opens the cache for writing: makes the tables in a new file, and moves a file that is damaged or was made by another
/// version aside (one is kept) to begin anew. Secondary indexes come with the first finished scope: filling an empty
/// table is several times faster without them.
Result<std::unique_ptr<Database>> openCacheForWriting(const QString &path);
Result<void> ensureCacheIndexes(Database &database);

/// The columns that readCacheRecord() wants, from "record r JOIN shelf s ON s.id=r.shelf".
extern const char *const cacheRecordColumns;
Record readCacheRecord(const Statement &row);

int cacheSchemaVersion();

} // namespace kontor
