// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>
#include <string_view>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace kontor {

/// A prepared statement of one Database; used from the thread that uses the database. Reusable: run() and next() after
/// the last row reset it. Text is UTF-8.
class Statement
{
public:
    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(int position, qint64 value); ///< positions start at 1
    Statement &bind(int position, const QString &value);
    Statement &bindBytes(int position, const QByteArray &value);
    Statement &bindNull(int position);
    Statement &bindText(int position, std::string_view utf8);

    /// True when there is a row, false after the last one.
    Result<bool> next();
    /// For statements without rows. The number of rows changed.
    Result<int> run();
    void reset();

    qint64 integer(int column) const; ///< columns start at 0
    QString text(int column) const;
    QByteArray bytes(int column) const;
    std::string_view utf8(int column) const; ///< valid until the next step
    std::string_view blob(int column) const; ///< the same for bytes
    bool isNull(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt *handle) : m_handle(handle) {}
    sqlite3_stmt *m_handle = nullptr;
};

/// One SQLite connection, for one thread at a time. The file is created 0600 before SQLite opens it, its folder must be
/// 0700 and ours; the pragmas of the profile are set and read back.
class Database
{
public:
    enum class Profile {
        State,       ///< WAL, synchronous FULL, secure_delete, foreign keys: what exists nowhere else
        Cache,       ///< WAL, synchronous NORMAL: can be fetched again
        CacheReader, ///< read-only connection to the cache
        StateReader, ///< read-only connection to the state
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Profile profile);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Result<void> run(const char *sql); ///< one or several statements without parameters
    Result<Statement> prepare(std::string_view sql);
    Result<qint64> number(std::string_view sql); ///< the first column of the first row
    QString path() const;
    qint64 lastInsertId() const;
    qint64 rowsChanged() const; ///< by this connection since it was opened
    sqlite3 *handle() const { return m_handle; }

    /// All of it, or the first problem as an error.
    Result<void> integrityCheck();
    Error lastError(const QString &doing) const;
    /// The last error of any handle, in words: what happened to which file, and the remedy.
    static Error errorOf(sqlite3 *handle, const QString &doing);
    /// True when the error says that the file is no database or broken inside.
    static bool isDamage(const Error &error);

private:
    Result<void> setPragma(const char *name, const char *value, const char *readBack);
    Database(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) {}
    sqlite3 *m_handle;
    QString m_path;
};

/// BEGIN IMMEDIATE ... COMMIT; rolls back when it goes out of scope without commit().
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace kontor
