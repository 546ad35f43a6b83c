// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statestore.h"

#include "models/core/failpoint.h"
#include "models/storage/damage.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <string>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The states a change may go to from each state; see ChangeState. A person settles "review".
constexpr const char *edges = R"(
CREATE TABLE change_edge(from_state TEXT NOT NULL, to_state TEXT NOT NULL, PRIMARY KEY(from_state, to_state))
    WITHOUT ROWID;
INSERT INTO change_edge VALUES
    ('planned','ready'),('planned','blocked'),('planned','skipped'),('planned','review'),('planned','cancelled'),
    ('planned','rejected'),('planned','not-run'),
    ('blocked','ready'),('blocked','not-run'),('blocked','cancelled'),('blocked','review'),
    ('ready','intent'),('ready','cancelled'),('ready','not-run'),('ready','review'),('ready','skipped'),
    ('intent','done'),('intent','rejected'),('intent','unknown'),('intent','wait'),('intent','review'),
    ('unknown','reconcile'),('unknown','review'),
    ('reconcile','done'),('reconcile','ready'),('reconcile','review'),('reconcile','unknown'),('reconcile','wait'),
    ('reconcile','rejected'),('reconcile','cancelled'),
    ('wait','ready'),('wait','cancelled'),('wait','review'),('wait','not-run'),
    ('review','done'),('review','rejected');
)";

constexpr const char *firstTables = R"(
CREATE TABLE setting(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE connection(
    id TEXT PRIMARY KEY, label TEXT NOT NULL UNIQUE, vendor TEXT NOT NULL, colour TEXT NOT NULL,
    base_url TEXT NOT NULL, settings TEXT NOT NULL, stored_secrets TEXT NOT NULL, protection TEXT NOT NULL,
    pace REAL, limits TEXT NOT NULL, created_at INTEGER NOT NULL);
CREATE TABLE plan(
    id TEXT PRIMARY KEY, title TEXT NOT NULL, origin TEXT NOT NULL, person TEXT NOT NULL, created_at INTEGER NOT NULL);
CREATE TABLE change(
    plan TEXT NOT NULL REFERENCES plan(id), seq INTEGER NOT NULL, depends_on INTEGER NOT NULL,
    connection TEXT NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL, verb TEXT NOT NULL, action TEXT NOT NULL,
    object_id TEXT NOT NULL, natural_key TEXT NOT NULL, object_name TEXT NOT NULL, operation_token TEXT NOT NULL,
    wanted TEXT NOT NULL, before TEXT, parent TEXT,
    state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, remote_id TEXT NOT NULL DEFAULT '',
    error_kind TEXT NOT NULL DEFAULT '', error_text TEXT NOT NULL DEFAULT '',
    correlation_id TEXT NOT NULL DEFAULT '', after TEXT, changed_at INTEGER NOT NULL, not_before INTEGER,
    crc INTEGER NOT NULL, PRIMARY KEY(plan, seq));
CREATE INDEX change_by_time ON change(changed_at);
CREATE INDEX change_by_object ON change(connection, type, object_id);
CREATE INDEX change_by_remote ON change(connection, type, remote_id);
CREATE INDEX change_open ON change(plan) WHERE state NOT IN
    ('done','rejected','skipped','cancelled','not-run','review');
CREATE UNIQUE INDEX one_open_change ON change(connection, type, natural_key)
    WHERE state IN ('intent','unknown','reconcile');
CREATE TABLE attempt(
    plan TEXT NOT NULL, seq INTEGER NOT NULL, number INTEGER NOT NULL, begun_at INTEGER NOT NULL,
    ended_at INTEGER, outcome TEXT NOT NULL DEFAULT '', http_status INTEGER NOT NULL DEFAULT 0,
    correlation_id TEXT NOT NULL DEFAULT '', PRIMARY KEY(plan, seq, number),
    FOREIGN KEY(plan, seq) REFERENCES change(plan, seq));
CREATE TRIGGER change_only_along_edges BEFORE UPDATE OF state ON change
    WHEN OLD.state <> NEW.state
        AND NOT EXISTS (SELECT 1 FROM change_edge WHERE from_state = OLD.state AND to_state = NEW.state)
    BEGIN SELECT RAISE(ABORT, 'a change cannot go this way'); END;
CREATE TRIGGER change_stays BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;
CREATE TRIGGER attempt_stays BEFORE DELETE ON attempt
    BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;
CREATE TRIGGER attempt_ends_once BEFORE UPDATE ON attempt WHEN OLD.ended_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'an attempt ends once'); END;
CREATE TABLE sign_on(
    id INTEGER PRIMARY KEY, connection TEXT NOT NULL, customer_id TEXT NOT NULL, customer_name TEXT NOT NULL,
    account TEXT NOT NULL, user TEXT NOT NULL, virtual_user INTEGER NOT NULL, person TEXT NOT NULL,
    reason TEXT NOT NULL, at INTEGER NOT NULL, expires_at INTEGER NOT NULL, outcome TEXT NOT NULL, note TEXT NOT NULL);
)";

/// What vendors do not tell again, and what they told once: see KeptStore and Journal::keepSealed().
constexpr const char *keptTables = R"(
CREATE TABLE kept(
    connection TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL, whole INTEGER NOT NULL,
    secrets TEXT NOT NULL, changed_at INTEGER NOT NULL, PRIMARY KEY(connection, type, id)) WITHOUT ROWID;
CREATE TABLE sealed_secret(
    plan TEXT NOT NULL, seq INTEGER NOT NULL, purpose TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY(plan, seq, purpose),
    FOREIGN KEY(plan, seq) REFERENCES change(plan, seq)) WITHOUT ROWID;
)";

/// Which row of an imported file became which changes; see ImportLedger. Rows are history and stay.
constexpr const char *importTables = R"(
CREATE TABLE import(
    plan TEXT PRIMARY KEY REFERENCES plan(id), sources TEXT NOT NULL, header TEXT NOT NULL,
    secret_columns TEXT NOT NULL, settings TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE import_row(
    plan TEXT NOT NULL REFERENCES import(plan), row INTEGER NOT NULL, source INTEGER NOT NULL, line INTEGER NOT NULL,
    cells TEXT NOT NULL, first INTEGER NOT NULL, changes INTEGER NOT NULL, shared INTEGER NOT NULL,
    verdict TEXT NOT NULL, problem TEXT NOT NULL, PRIMARY KEY(plan, row)) WITHOUT ROWID;
)";

/// Records that are not to be changed (see ProtectedRecords), and a quick answer to what is to be reviewed.
constexpr const char *protectionTables = R"(
CREATE TABLE protected_record(
    connection TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
    above TEXT NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY(connection, type, id)) WITHOUT ROWID;
CREATE INDEX change_review ON change(plan) WHERE state='review';
)";

/// Plans that are being written down in several transactions; see PlanWriter. Their changes do not move, and the mark
/// goes only from a plan that has all its changes, or none.
constexpr const char *arrivingTables = R"(
CREATE TABLE arriving(plan TEXT PRIMARY KEY REFERENCES plan(id), changes INTEGER NOT NULL) WITHOUT ROWID;
CREATE TRIGGER arriving_does_not_move BEFORE UPDATE OF state ON change
    WHEN OLD.state <> NEW.state AND EXISTS (SELECT 1 FROM arriving WHERE plan = OLD.plan)
    BEGIN SELECT RAISE(ABORT, 'a plan that is not whole does not run'); END;
CREATE TRIGGER plan_is_whole BEFORE DELETE ON arriving
    WHEN (SELECT count(*) FROM change WHERE plan = OLD.plan) NOT IN (0, OLD.changes)
    BEGIN SELECT RAISE(ABORT, 'a plan is kept whole or not at all'); END;
DROP TRIGGER change_stays;
CREATE TRIGGER change_stays BEFORE DELETE ON change
    WHEN NOT EXISTS (SELECT 1 FROM arriving WHERE plan = OLD.plan)
    BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;
)";

/// A table whose rows carry a sum of what they say (see installRowSum()); changes have one of their own, see Journal.
struct Summed
{
    const char *table;
    const char *columns;
    const char *isSame; ///< finds the row that a trigger was called for
};
constexpr std::array summed{
    Summed{"setting", "key,value", "key=NEW.key"},
    Summed{"connection", "id,label,vendor,colour,base_url,settings,stored_secrets,protection,pace,limits,created_at",
           "id=NEW.id"},
    Summed{"plan", "id,title,origin,person,created_at", "id=NEW.id"},
    Summed{"sign_on",
           "id,connection,customer_id,customer_name,account,user,virtual_user,person,reason,at,expires_at,outcome,note",
           "id=NEW.id"},
    Summed{"kept", "connection,type,id,record,whole,secrets,changed_at",
           "connection=NEW.connection AND type=NEW.type AND id=NEW.id"},
    Summed{"import", "plan,sources,header,secret_columns,settings,created_at", "plan=NEW.plan"},
    Summed{"protected_record", "connection,type,id,kind,name,above,reason,person,at",
           "connection=NEW.connection AND type=NEW.type AND id=NEW.id"},
    Summed{"import_row", "plan,row,source,line,cells,first,changes,shared,verdict,problem",
           "plan=NEW.plan AND row=NEW.row"},
};

/// A column that is added to one of these tables later needs a step that makes its sums anew.
std::string sums()
{
    std::string sql;
    for (const Summed &one : summed) {
        const std::string table = one.table;
        const std::string set = "UPDATE " + table + " SET sum=row_sum(" + one.columns + ")";
        sql += "ALTER TABLE " + table + " ADD COLUMN sum INTEGER;" + set + ";";
        const std::string then = " ON " + table + " BEGIN " + set + " WHERE " + one.isSame + "; END;";
        sql += "CREATE TRIGGER " + table + "_sums_up AFTER INSERT" + then;
        sql += "CREATE TRIGGER " + table + "_sums_up_again AFTER UPDATE OF " + one.columns + then;
    }
    return sql;
}

/// Step n brings version n to n+1. Steps are only ever added.
struct Migration
{
    std::array<const char *, 2> sql;
    std::string (*made)() = nullptr; ///< further SQL
};
constexpr std::array migrations{
    Migration{{firstTables, edges}},   Migration{{keptTables, ""}},     Migration{{importTables, ""}},
    Migration{{protectionTables, ""}}, Migration{{arrivingTables, ""}}, Migration{{"", ""}, sums},
};

Result<void> backUp(Database &database, int version)
{
    const QString copy = database.path() + QStringLiteral(".before-%1").arg(version + 1);
    QFile::remove(copy);
    auto statement = database.prepare("VACUUM INTO ?1");
    if (!statement) return failure(statement.error());
    statement->bind(1, copy);
    if (const auto done = statement->run(); !done) return failure(done.error());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    KONTOR_FAILPOINT("migration.backed-up");
    return {};
}

Result<void> migrate(Database &database, int version)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) return failure(transaction.error());
    const Migration &step = migrations.at(std::size_t(version));
    for (const char *sql : step.sql)
        if (const auto done = database.run(sql); !done) return failure(done.error());
    if (step.made)
        if (const auto done = database.run(step.made().c_str()); !done) return failure(done.error());
    const QByteArray next = "PRAGMA user_version=" + QByteArray::number(version + 1);
    if (const auto done = database.run(next.constData()); !done) return failure(done.error());
    KONTOR_FAILPOINT("migration.in-transaction");
    const auto committed = transaction->commit();
    KONTOR_FAILPOINT("migration.committed");
    return committed;
}

/// With what to do about it, when it is damage: a full or broken disk needs another remedy.
Error orDamaged(const QString &path, const Error &error)
{
    if (!Database::isDamage(error)) return error;
    return {.kind = Error::Kind::Storage,
            .message = Text::tr("%1 is damaged. Kontor does not touch it: put a copy of the whole folder aside, then "
                                "replace the file with the newest of its \".before\" copies or a backup.")
                           .arg(path),
            .detail = error.detail,
            .vendorCode = error.vendorCode};
}

Error isBeingMade()
{
    return {.kind = Error::Kind::Locked,
            .message = Text::tr("Another Kontor is starting with this data. Try again in a moment.")};
}

/// SQLite's own check reads everything and still misses a bit that is another value of the same shape.
Result<void> checkSums(Database &database)
{
    for (const Summed &one : summed) {
        const auto wrong = database.number(std::string("SELECT EXISTS(SELECT 1 FROM ") + one.table +
                                           " WHERE sum IS NOT row_sum(" + one.columns + "))");
        if (!wrong) return failure(wrong.error());
        if (*wrong) return failure(damageOf(database.path(), QLatin1String("a row of ") + QLatin1String(one.table)));
    }
    return {};
}

} // namespace

int StateStore::currentVersion()
{
    return int(migrations.size());
}

Result<std::unique_ptr<StateStore>> StateStore::open(const QString &path, bool writable)
{
    if (!writable && !QFile::exists(path)) return failure(isBeingMade());
    auto database = Database::open(path, writable ? Database::Profile::State : Database::Profile::StateReader);
    if (!database) return failure(orDamaged(path, database.error()));
    std::unique_ptr<StateStore> store(new StateStore(std::move(*database), writable));
    Database &open = store->database();
    if (const auto sound = open.integrityCheck(); !sound) return failure(orDamaged(path, sound.error()));
    const auto version = open.number("PRAGMA user_version");
    if (!version) return failure(version.error());
    if (*version > currentVersion())
        return failure({.kind = Error::Kind::Storage,
                        .message = Text::tr("%1 was written by a newer Kontor. Install that version or newer; this one "
                                            "leaves the file alone.")
                                       .arg(path)});
    if (!writable && *version < currentVersion()) return failure(isBeingMade());
    for (int step = int(*version); writable && step < currentVersion(); ++step) {
        if (step > 0)
            if (const auto kept = backUp(open, step); !kept) return failure(kept.error());
        if (const auto done = migrate(open, step); !done) return failure(done.error());
    }
    if (const auto sound = checkSums(open); !sound) return failure(orDamaged(path, sound.error()));
    return store;
}

Result<std::unique_ptr<StateStore>> StateStore::openBeside(const QString &path)
{
    auto database = Database::open(path, Database::Profile::StateReader);
    if (!database) return failure(orDamaged(path, database.error()));
    return std::unique_ptr<StateStore>(new StateStore(std::move(*database), false));
}

} // namespace kontor
