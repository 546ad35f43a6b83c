// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/core/nativepath.h"
#include "models/core/platform.h"
#include "models/storage/damage.h"
#include "models/storage/rowsum.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>
#include <sqlite3.h>
#include <string>
#include <utility>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

bool isDiskFull(const QString &path)
{
    constexpr qint64 next = 64LL * 1024; // what the shared memory of a log needs
    const QStorageInfo disk(QFileInfo(path).path());
    return disk.isValid() && disk.bytesAvailable() < next;
}

Error storageError(const QString &message, const QString &detail)
{
    return {.kind = Error::Kind::Storage, .message = message, .detail = detail};
}

/// SQLite would create it with 0644, and its -wal and -shm take over the mode of the main file.
Result<void> createPrivately(const QString &path)
{
    if (platform::makePrivateFile(nativePath(path))) return {};
    return failure(storageError(Text::tr("%1 cannot be opened: %2.").arg(path, qt_error_string()), {}));
}

constexpr auto damageCode = QLatin1String("damaged");

struct Pragma
{
    const char *name;
    const char *value;
    const char *readBack;
};

constexpr std::array statePragmas{
    Pragma{"journal_mode", "WAL", "wal"}, Pragma{"synchronous", "FULL", "2"},   Pragma{"secure_delete", "ON", "1"},
    Pragma{"foreign_keys", "ON", "1"},    Pragma{"trusted_schema", "OFF", "0"}, Pragma{"cell_size_check", "ON", "1"},
    Pragma{"mmap_size", "0", "0"},
};
constexpr std::array cachePragmas{
    Pragma{"journal_mode", "WAL", "wal"},
    Pragma{"synchronous", "NORMAL", "1"},
    Pragma{"trusted_schema", "OFF", "0"},
    Pragma{"cell_size_check", "ON", "1"},
    Pragma{"journal_size_limit", "16777216", "16777216"},
};
constexpr std::array readerPragmas{
    Pragma{"trusted_schema", "OFF", "0"},
    Pragma{"cell_size_check", "ON", "1"},
};

} // namespace

// ---- Statement

Statement::Statement(Statement &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement &Statement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_handle, position, value);
    return *this;
}

Statement &Statement::bind(int position, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return bindText(position, {utf8.constData(), std::size_t(utf8.size())});
}

Statement &Statement::bindBytes(int position, const QByteArray &value)
{
    sqlite3_bind_blob64(m_handle, position, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int position)
{
    sqlite3_bind_null(m_handle, position);
    return *this;
}

Statement &Statement::bindText(int position, std::string_view utf8)
{
    // An empty view may have no data at all, which SQLite would store as NULL.
    sqlite3_bind_text64(m_handle, position, utf8.data() ? utf8.data() : "", utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Result<bool> Statement::next()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) return true;
    const Error error = code == SQLITE_DONE ? Error{} : Database::errorOf(sqlite3_db_handle(m_handle), {});
    sqlite3_reset(m_handle);
    if (code == SQLITE_DONE) return false;
    return failure(error);
}

Result<int> Statement::run()
{
    auto row = next();
    while (row && *row)
        row = next();
    if (!row) return failure(row.error());
    return sqlite3_changes(sqlite3_db_handle(m_handle));
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string_view Statement::utf8(int column) const
{
    // Text as well, where it lies: sqlite3_column_text() would copy it, for the NUL behind it.
    return blob(column);
}

QString Statement::text(int column) const
{
    const std::string_view view = utf8(column);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {data, sqlite3_column_bytes(m_handle, column)};
}

std::string_view Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {data ? data : "", std::size_t(sqlite3_column_bytes(m_handle, column))};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

// ---- Database

Result<std::unique_ptr<Database>> Database::open(const QString &path, Profile profile)
{
    const bool reader = profile == Profile::CacheReader || profile == Profile::StateReader;
    if (!reader)
        if (const auto made = createPrivately(path); !made) return failure(made.error());
    sqlite3 *handle = nullptr;
    const int flags = (reader ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK || !installRowSum(handle)) return failure(database->lastError(Text::tr("opening")));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);
    auto set = [&](const auto &pragmas) -> Result<void> {
        for (const Pragma &pragma : pragmas)
            if (auto done = database->setPragma(pragma.name, pragma.value, pragma.readBack); !done) return done;
        return {};
    };
    const auto done = reader ? set(readerPragmas) : profile == Profile::State ? set(statePragmas) : set(cachePragmas);
    if (!done) return failure(done.error());
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<void> Database::setPragma(const char *name, const char *value, const char *readBack)
{
    const std::string sql = std::string("PRAGMA ") + name + "=" + value;
    auto statement = prepare(sql);
    if (!statement) return failure(statement.error());
    if (const auto done = statement->run(); !done) return failure(done.error());
    auto check = prepare(std::string("PRAGMA ") + name);
    if (!check) return failure(check.error());
    const auto row = check->next();
    if (!row) return failure(row.error());
    if (check->utf8(0) == readBack) return {};
    return failure(storageError(
        Text::tr("%1 cannot be used: the database refuses the setting %2.").arg(m_path, QString::fromLatin1(name)),
        check->text(0)));
}

Result<void> Database::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return {};
    return failure(lastError(Text::tr("writing")));
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), 0, &statement, nullptr) == SQLITE_OK)
        return Statement(statement);
    return failure(lastError(Text::tr("reading")));
}

Result<qint64> Database::number(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement) return failure(statement.error());
    const auto row = statement->next();
    if (!row) return failure(row.error());
    return *row ? statement->integer(0) : 0;
}

QString Database::path() const
{
    return m_path;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::rowsChanged() const
{
    return sqlite3_total_changes64(m_handle);
}

Result<void> Database::integrityCheck()
{
    auto statement = prepare("PRAGMA integrity_check(1)");
    if (!statement) return failure(statement.error());
    const auto row = statement->next();
    if (!row) return failure(row.error());
    if (statement->utf8(0) == "ok") return {};
    return failure(damageOf(m_path, statement->text(0)));
}

Error Database::lastError(const QString &doing) const
{
    return errorOf(m_handle, doing);
}

Error Database::errorOf(sqlite3 *handle, const QString &doing)
{
    const char *name = sqlite3_db_filename(handle, "main");
    const QString path = QString::fromUtf8(name ? name : "");
    const QString detail = QStringLiteral("%1: %2 (%3)")
                               .arg(doing, QString::fromUtf8(sqlite3_errmsg(handle)))
                               .arg(sqlite3_extended_errcode(handle));
    const int code = sqlite3_errcode(handle) & 0xff;
    // The shared memory beside a database cannot grow on a full disk either, which SQLite calls an I/O error.
    const bool noSpace = code == SQLITE_FULL || ((code == SQLITE_IOERR || code == SQLITE_CANTOPEN) && isDiskFull(path));
    switch (noSpace ? SQLITE_FULL : code) {
    case SQLITE_FULL:
        return storageError(
            Text::tr("There is no space left for %1. Free some and try again; nothing was lost.").arg(path), detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return storageError(Text::tr("%1 cannot be written: check its permissions.").arg(path), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {.kind = Error::Kind::Locked,
                .message = Text::tr("%1 is in use by another program. Close it and try again.").arg(path),
                .detail = detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damageOf(path, detail);
    case SQLITE_CONSTRAINT:
        return {.kind = Error::Kind::Conflict,
                .message =
                    Text::tr("The data does not allow this change: %1.").arg(QString::fromUtf8(sqlite3_errmsg(handle))),
                .detail = detail};
    default:
        return storageError(Text::tr("%1 cannot be read or written. Check the disk and try again.").arg(path), detail);
    }
}

Error damageOf(const QString &path, const QString &detail)
{
    return {.kind = Error::Kind::Storage,
            .message = Text::tr("%1 is damaged.").arg(path),
            .detail = detail,
            .vendorCode = QString(damageCode)};
}

bool Database::isDamage(const Error &error)
{
    return error.vendorCode == damageCode;
}

// ---- Transaction

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.run("BEGIN IMMEDIATE"); !begun) return failure(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database) static_cast<void>(m_database->run("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    const auto done = m_database->run("COMMIT");
    // A commit that failed leaves the transaction open: the destructor rolls it back.
    if (done) m_database = nullptr;
    return done;
}

} // namespace kontor
