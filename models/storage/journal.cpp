// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"

#include "models/core/failpoint.h"
#include "models/storage/recordjson.h"

#include <QCoreApplication>

#include <array>
#include <zlib.h>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr std::array stateNames{
    "planned", "blocked",  "ready",   "intent",    "unknown", "reconcile", "wait",
    "done",    "rejected", "skipped", "cancelled", "not-run", "review",
};

/// What a row means: everything a decision is ever based on.
constexpr const char *sealedColumns =
    "plan,seq,depends_on,connection,kind,type,verb,action,object_id,natural_key,object_name,operation_token,wanted,"
    "ifnull(before,''),ifnull(parent,''),state,attempts,remote_id,error_kind,error_text,correlation_id,"
    "ifnull(after,''),changed_at,ifnull(not_before,'')";
constexpr int sealedCount = 24;

/// The same as they are, and the checksum.
constexpr const char *rowColumns =
    "plan,seq,depends_on,connection,kind,type,verb,action,object_id,natural_key,object_name,operation_token,wanted,"
    "before,parent,state,attempts,remote_id,error_kind,error_text,correlation_id,after,changed_at,not_before,crc";

/// In no terminal state: word for word the condition of the index change_open.
constexpr const char *isOpen = "state NOT IN ('done','rejected','skipped','cancelled','not-run','review')";

/// The fields with their lengths, so that text moved from one to the next changes the sum.
class Checksum
{
public:
    void add(std::string_view text)
    {
        const std::string length = std::to_string(text.size()) + ':';
        m_sum = ::crc32(m_sum, reinterpret_cast<const Bytef *>(length.data()), uInt(length.size()));
        // Without data crc32() would begin anew.
        if (!text.empty()) m_sum = ::crc32(m_sum, reinterpret_cast<const Bytef *>(text.data()), uInt(text.size()));
    }
    qint64 value() const { return qint64(m_sum); }

private:
    uLong m_sum = ::crc32(0, nullptr, 0);
};

qint64 checksum(const Statement &row)
{
    Checksum sum;
    for (int column = 0; column < sealedCount; ++column)
        sum.add(row.utf8(column));
    return sum.value();
}

/// Gives rows the checksum of what they say; prepared once for however many.
class Seal
{
public:
    static Result<Seal> prepare(Database &database)
    {
        Seal seal;
        auto read = database.prepare(std::string("SELECT ") + sealedColumns + " FROM change WHERE plan=?1 AND seq=?2");
        if (!read) return failure(read.error());
        seal.m_read = std::move(*read);
        auto write = database.prepare("UPDATE change SET crc=?3 WHERE plan=?1 AND seq=?2");
        if (!write) return failure(write.error());
        seal.m_write = std::move(*write);
        return seal;
    }

    Result<void> operator()(const QString &plan, int seq)
    {
        m_read.bind(1, plan).bind(2, qint64(seq));
        const auto row = m_read.next();
        if (!row) return failure(row.error());
        const qint64 sum = checksum(m_read);
        m_read.reset();
        m_write.bind(1, plan).bind(2, qint64(seq)).bind(3, sum);
        if (const auto done = m_write.run(); !done) return failure(done.error());
        return {};
    }

private:
    Statement m_read;
    Statement m_write;
};

Result<void> seal(Database &database, const QString &plan, int seq)
{
    auto one = Seal::prepare(database);
    if (!one) return failure(one.error());
    return (*one)(plan, seq);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

ChangeRow fromRow(const Statement &row)
{
    ChangeRow change{
        .plan = row.text(0),
        .seq = int(row.integer(1)),
        .dependsOn = int(row.integer(2)),
        .connection = row.text(3),
        .kind = kindFromName(row.text(4)).value_or(Kind::Account),
        .naturalKey = row.text(9),
        .objectName = row.text(10),
        .state = changeStateFromName(row.text(15)).value_or(ChangeState::Review),
        .attempts = int(row.integer(16)),
        .remoteId = row.text(17),
        .errorKind = row.text(18),
        .errorText = row.text(19),
        .correlationId = row.text(20),
        .changedAt = QDateTime::fromMSecsSinceEpoch(row.integer(22), Qt::UTC),
    };
    change.mutation.type = row.text(5);
    change.mutation.verb = verbFromName(row.text(6)).value_or(Verb::Update);
    change.mutation.action = row.text(7);
    change.mutation.id = row.text(8);
    change.mutation.operationToken = row.text(11);
    change.mutation.values = jsonFromText(row.text(12));
    if (!row.isNull(13)) change.mutation.before = recordFromText(row.text(13));
    if (!row.isNull(14)) change.mutation.parent = recordFromText(row.text(14));
    if (!row.isNull(21)) change.after = jsonFromText(row.text(21));
    if (!row.isNull(23)) change.notBefore = QDateTime::fromMSecsSinceEpoch(row.integer(23), Qt::UTC);
    return change;
}

/// Reads rows and refuses those whose checksum does not fit: a damaged row is never acted on. Of just the values that
/// are used: NULL sums up as the empty text that sealedColumns makes of it.
Result<std::vector<ChangeRow>> readRows(Statement &statement)
{
    std::vector<ChangeRow> rows;
    auto row = statement.next();
    for (; row && *row; row = statement.next()) {
        ChangeRow change = fromRow(statement);
        const qint64 kept = statement.integer(sealedCount);
        if (checksum(statement) != kept)
            return failure({.kind = Error::Kind::Storage,
                            .message = Text::tr("The journal is damaged at change %1 of plan %2. Nothing is sent until "
                                                "the file was restored from a backup.")
                                           .arg(change.seq)
                                           .arg(change.plan)});
        rows.push_back(std::move(change));
    }
    if (!row) return failure(row.error());
    return rows;
}

constexpr const char *insertChange =
    "INSERT INTO change(plan,seq,depends_on,connection,kind,type,verb,action,object_id,natural_key,object_name,"
    "operation_token,wanted,before,parent,state,remote_id,error_kind,error_text,changed_at,crc) "
    "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21)";

/// Sums up what it binds, so that a new row has not to be read back for its checksum: called once for each of the
/// sealed columns, in their order.
class SummedInsert
{
public:
    explicit SummedInsert(Statement &insert) : m_insert(insert) {}

    SummedInsert &text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        const std::string_view view(utf8.constData(), std::size_t(utf8.size()));
        m_sum.add(view);
        m_insert.bindText(++m_position, view);
        return *this;
    }
    SummedInsert &record(const std::optional<Record> &value)
    {
        if (value) return text(recordText(*value));
        m_sum.add({});
        m_insert.bindNull(++m_position);
        return *this;
    }
    SummedInsert &number(qint64 value)
    {
        m_sum.add(std::to_string(value));
        m_insert.bind(++m_position, value);
        return *this;
    }
    /// A column that the statement leaves at its default.
    SummedInsert &byDefault(std::string_view value)
    {
        m_sum.add(value);
        return *this;
    }
    Result<void> run()
    {
        m_insert.bind(++m_position, m_sum.value());
        if (const auto done = m_insert.run(); !done) return failure(done.error());
        return {};
    }

private:
    Statement &m_insert;
    Checksum m_sum;
    int m_position = 0;
};

Result<void> addChange(Statement &insert, const ChangeRow &change)
{
    const Mutation &mutation = change.mutation;
    return SummedInsert(insert)
        .text(change.plan)
        .number(change.seq)
        .number(change.dependsOn)
        .text(change.connection)
        .text(kindName(change.kind))
        .text(mutation.type)
        .text(verbName(mutation.verb))
        .text(mutation.action)
        .text(mutation.id)
        .text(change.naturalKey)
        .text(change.objectName)
        .text(mutation.operationToken)
        .text(jsonText(mutation.values))
        .record(mutation.before)
        .record(mutation.parent)
        .text(changeStateName(change.state))
        .byDefault("0") // attempts
        .text(change.remoteId)
        .text(change.errorKind)
        .text(change.errorText)
        .byDefault({}) // correlation_id
        .byDefault({}) // after
        .number(now())
        .byDefault({}) // not_before
        .run();
}

Result<void> endAttempt(Database &database, const QString &plan, int seq, ChangeState state, const Attempt &attempt)
{
    auto statement = database.prepare("UPDATE attempt SET ended_at=?3,outcome=?4,http_status=?5,correlation_id=?6 "
                                      "WHERE plan=?1 AND seq=?2 AND ended_at IS NULL");
    if (!statement) return failure(statement.error());
    statement->bind(1, plan)
        .bind(2, qint64(seq))
        .bind(3, now())
        .bind(4, changeStateName(state))
        .bind(5, qint64(attempt.httpStatus))
        .bind(6, attempt.correlationId);
    if (const auto done = statement->run(); !done) return failure(done.error());
    return {};
}

/// Passwords go with the change that needed them.
Result<Statement> prepareWipe(Database &database)
{
    return database.prepare("DELETE FROM sealed_secret WHERE plan=?1 AND seq=?2 AND (purpose=?3 OR purpose=?4)");
}

Result<void> wipeEnded(Statement &wipe, const QString &plan, int seq, ChangeState state)
{
    if (!isTerminal(state)) return {};
    wipe.bind(1, plan).bind(2, qint64(seq)).bind(3, Journal::inputPurpose());
    wipe.bind(4, state == ChangeState::Done ? Journal::inputPurpose() : Journal::handOverPurpose());
    if (const auto done = wipe.run(); !done) return failure(done.error());
    return {};
}

Result<void> changeOne(Statement &statement)
{
    const auto done = statement.run();
    if (!done) return failure(done.error());
    if (*done == 1) return {};
    return failure({.kind = Error::Kind::Storage, .message = Text::tr("The journal does not know this change.")});
}

} // namespace

QString changeStateName(ChangeState state)
{
    return QString::fromLatin1(stateNames.at(static_cast<std::size_t>(state)));
}

std::optional<ChangeState> changeStateFromName(const QString &name)
{
    for (std::size_t i = 0; i < stateNames.size(); ++i)
        if (name == QLatin1String(stateNames.at(i))) return static_cast<ChangeState>(i);
    return std::nullopt;
}

bool isTerminal(ChangeState state)
{
    return state >= ChangeState::Done;
}

Result<int> Journal::recoverAfterCrash()
{
    Database &database = m_state.database();
    auto transaction = Transaction::begin(database);
    if (!transaction) return failure(transaction.error());
    auto find = database.prepare(std::string("SELECT ") + rowColumns + " FROM change WHERE state='intent'");
    if (!find) return failure(find.error());
    const auto open = readRows(*find);
    if (!open) return failure(open.error());
    for (const ChangeRow &change : *open)
        if (const auto moved = move(change.plan, {change.seq}, ChangeState::Unknown,
                                    Text::tr("Kontor ended before the vendor's answer was kept."));
            !moved)
            return failure(moved.error());
    KONTOR_FAILPOINT("recover.in-transaction");
    if (const auto done = transaction->commit(); !done) return failure(done.error());
    KONTOR_FAILPOINT("recover.committed");
    return int(open->size());
}

Result<void> Journal::addPlan(const PlanRow &plan, const std::vector<ChangeRow> &changes,
                              const std::function<Result<void>()> &alsoWrite)
{
    return addPlan(
        plan, changes.size(), [&](std::size_t at) -> const ChangeRow & { return changes[at]; }, alsoWrite);
}

Result<void> Journal::addPlan(const PlanRow &plan, std::size_t count,
                              const std::function<const ChangeRow &(std::size_t)> &at,
                              const std::function<Result<void>()> &alsoWrite)
{
    Database &database = m_state.database();
    auto transaction = Transaction::begin(database);
    if (!transaction) return failure(transaction.error());
    auto statement = database.prepare("INSERT INTO plan(id,title,origin,person,created_at) VALUES(?1,?2,?3,?4,?5)");
    if (!statement) return failure(statement.error());
    statement->bind(1, plan.id)
        .bind(2, plan.title)
        .bind(3, plan.origin)
        .bind(4, plan.person)
        .bind(5, plan.createdAt.toMSecsSinceEpoch());
    if (const auto done = statement->run(); !done) return failure(done.error());
    auto insert = database.prepare(insertChange);
    if (!insert) return failure(insert.error());
    for (std::size_t i = 0; i < count; ++i)
        if (const auto added = addChange(*insert, at(i)); !added) return added;
    if (alsoWrite)
        if (const auto written = alsoWrite(); !written) return written;
    KONTOR_FAILPOINT("plan.in-transaction");
    const auto committed = transaction->commit();
    KONTOR_FAILPOINT("plan.committed");
    return committed;
}

Result<std::vector<ChangeRow>> Journal::changesOf(const QString &plan)
{
    Database &database = m_state.database();
    auto statement = database.prepare(std::string("SELECT ") + rowColumns + " FROM change WHERE plan=?1 ORDER BY seq");
    if (!statement) return failure(statement.error());
    statement->bind(1, plan);
    return readRows(*statement);
}

Result<std::vector<ChangeRow>> Journal::openChanges()
{
    Database &database = m_state.database();
    auto statement =
        database.prepare(std::string("SELECT ") + rowColumns + " FROM change WHERE " + isOpen + " ORDER BY plan, seq");
    if (!statement) return failure(statement.error());
    return readRows(*statement);
}

Result<int> Journal::openPlanCount()
{
    auto statement = m_state.database().prepare(std::string("SELECT count(DISTINCT plan) FROM change WHERE ") + isOpen);
    if (!statement) return failure(statement.error());
    const auto row = statement->next();
    if (!row) return failure(row.error());
    return int(statement->integer(0));
}

Result<std::optional<PlanRow>> Journal::plan(const QString &id)
{
    auto statement = m_state.database().prepare("SELECT id,title,origin,person,created_at FROM plan WHERE id=?1");
    if (!statement) return failure(statement.error());
    statement->bind(1, id);
    const auto row = statement->next();
    if (!row) return failure(row.error());
    if (!*row) return std::optional<PlanRow>();
    return std::optional(PlanRow{.id = statement->text(0),
                                 .title = statement->text(1),
                                 .origin = statement->text(2),
                                 .person = statement->text(3),
                                 .createdAt = QDateTime::fromMSecsSinceEpoch(statement->integer(4), Qt::UTC)});
}

Result<void> Journal::intent(const QString &plan, int seq)
{
    KONTOR_FAILPOINT("intent.before");
    Database &database = m_state.database();
    auto transaction = Transaction::begin(database);
    if (!transaction) return failure(transaction.error());
    auto change = database.prepare(
        "UPDATE change SET state='intent',attempts=attempts+1,changed_at=?3,not_before=NULL WHERE plan=?1 AND seq=?2");
    if (!change) return failure(change.error());
    change->bind(1, plan).bind(2, qint64(seq)).bind(3, now());
    if (const auto done = changeOne(*change); !done) {
        if (done.error().kind != Error::Kind::Conflict) return done;
        Error error = done.error();
        error.message = Text::tr("Another change of the same object is not settled yet.");
        return failure(error);
    }
    auto attempt = database.prepare("INSERT INTO attempt(plan,seq,number,begun_at) "
                                    "SELECT plan,seq,attempts,?3 FROM change WHERE plan=?1 AND seq=?2");
    if (!attempt) return failure(attempt.error());
    attempt->bind(1, plan).bind(2, qint64(seq)).bind(3, now());
    if (const auto done = attempt->run(); !done) return failure(done.error());
    if (const auto sealed = seal(database, plan, seq); !sealed) return sealed;
    KONTOR_FAILPOINT("intent.in-transaction");
    const auto committed = transaction->commit();
    KONTOR_FAILPOINT("intent.committed");
    return committed;
}

Result<void> Journal::settle(const QString &plan, int seq, ChangeState state, const Attempt &attempt,
                             std::optional<QDateTime> notBefore, const std::function<Result<void>()> &alsoWrite)
{
    KONTOR_FAILPOINT("outcome.before");
    Database &database = m_state.database();
    auto transaction = Transaction::begin(database);
    if (!transaction) return failure(transaction.error());
    auto statement = database.prepare(
        "UPDATE change SET state=?3,error_kind=?4,error_text=?5,correlation_id=?6,changed_at=?7,not_before=?8,"
        "remote_id=CASE WHEN ?9='' THEN remote_id ELSE ?9 END,after=ifnull(?10,after) WHERE plan=?1 AND seq=?2");
    if (!statement) return failure(statement.error());
    const bool well = state == ChangeState::Done;
    statement->bind(1, plan)
        .bind(2, qint64(seq))
        .bind(3, changeStateName(state))
        .bind(4, well ? QString() : errorKindName(attempt.error.kind))
        .bind(5, well ? QString() : attempt.error.message)
        .bind(6, attempt.correlationId)
        .bind(7, now())
        .bind(9, attempt.after ? attempt.after->id : QString());
    if (notBefore)
        statement->bind(8, notBefore->toMSecsSinceEpoch());
    else
        statement->bindNull(8);
    if (attempt.after)
        statement->bind(10, jsonText(attempt.after->fields));
    else
        statement->bindNull(10);
    if (const auto done = changeOne(*statement); !done) return done;
    if (const auto ended = endAttempt(database, plan, seq, state, attempt); !ended) return ended;
    auto wipe = prepareWipe(database);
    if (!wipe) return failure(wipe.error());
    if (const auto wiped = wipeEnded(*wipe, plan, seq, state); !wiped) return wiped;
    if (const auto sealed = seal(database, plan, seq); !sealed) return sealed;
    if (alsoWrite)
        if (const auto written = alsoWrite(); !written) return written;
    KONTOR_FAILPOINT("outcome.in-transaction");
    const auto committed = transaction->commit();
    KONTOR_FAILPOINT("outcome.committed");
    return committed;
}

Result<void> Journal::move(const QString &plan, const std::vector<int> &seqs, ChangeState state, const QString &note)
{
    Database &database = m_state.database();
    auto statement = database.prepare(
        "UPDATE change SET state=?3,error_text=CASE WHEN ?4='' THEN error_text ELSE ?4 END,changed_at=?5 "
        "WHERE plan=?1 AND seq=?2");
    if (!statement) return failure(statement.error());
    auto seal = Seal::prepare(database);
    if (!seal) return failure(seal.error());
    auto wipe = prepareWipe(database);
    if (!wipe) return failure(wipe.error());
    for (const int seq : seqs) {
        statement->bind(1, plan).bind(2, qint64(seq)).bind(3, changeStateName(state)).bind(4, note).bind(5, now());
        if (const auto done = changeOne(*statement); !done) return done;
        if (const auto sealed = (*seal)(plan, seq); !sealed) return sealed;
        if (const auto wiped = wipeEnded(*wipe, plan, seq, state); !wiped) return wiped;
    }
    return {};
}

Result<void> Journal::setState(const QString &plan, int seq, ChangeState state, const QString &note)
{
    return setStates(plan, {seq}, state, note);
}

Result<void> Journal::setStates(const QString &plan, const std::vector<int> &seqs, ChangeState state,
                                const QString &note)
{
    auto transaction = Transaction::begin(m_state.database());
    if (!transaction) return failure(transaction.error());
    if (const auto moved = move(plan, seqs, state, note); !moved) return moved;
    KONTOR_FAILPOINT("move.in-transaction");
    const auto committed = transaction->commit();
    KONTOR_FAILPOINT("move.committed");
    return committed;
}

Result<void> Journal::keepSealed(const SealedSecret &secret)
{
    return keepAllSealed({secret});
}

Result<void> Journal::keepAllSealed(const std::vector<SealedSecret> &secrets)
{
    auto statement =
        m_state.database().prepare("INSERT INTO sealed_secret(plan,seq,purpose,sealed) VALUES(?1,?2,?3,?4) "
                                   "ON CONFLICT(plan,seq,purpose) DO UPDATE SET sealed=excluded.sealed");
    if (!statement) return failure(statement.error());
    for (const SealedSecret &secret : secrets) {
        statement->bind(1, secret.plan).bind(2, qint64(secret.seq)).bind(3, secret.purpose);
        statement->bindBytes(4, secret.sealed);
        if (const auto done = statement->run(); !done) return failure(done.error());
    }
    return {};
}

Result<void> Journal::wipeSealed(const QString &plan, int seq, const QString &purpose)
{
    auto statement = m_state.database().prepare("DELETE FROM sealed_secret WHERE plan=?1 AND seq=?2 AND purpose=?3");
    if (!statement) return failure(statement.error());
    statement->bind(1, plan).bind(2, qint64(seq)).bind(3, purpose);
    if (const auto done = statement->run(); !done) return failure(done.error());
    return {};
}

Result<void> Journal::wipeSealedOfDone(const QString &plan, const QString &purpose)
{
    auto statement = m_state.database().prepare(
        "DELETE FROM sealed_secret WHERE plan=?1 AND purpose=?2 AND EXISTS (SELECT 1 FROM change "
        "WHERE change.plan=sealed_secret.plan AND change.seq=sealed_secret.seq AND state=?3)");
    if (!statement) return failure(statement.error());
    statement->bind(1, plan).bind(2, purpose).bind(3, changeStateName(ChangeState::Done));
    if (const auto done = statement->run(); !done) return failure(done.error());
    return {};
}

Result<std::vector<Journal::SealedSecret>> Journal::sealedSecrets(const QString &purpose, const QString &plan)
{
    auto statement = m_state.database().prepare(
        "SELECT plan,seq,sealed FROM sealed_secret WHERE purpose=?1 AND (?2='' OR plan=?2) ORDER BY plan,seq");
    if (!statement) return failure(statement.error());
    statement->bind(1, purpose).bind(2, plan);
    std::vector<SealedSecret> found;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        found.push_back({.plan = statement->text(0),
                         .seq = int(statement->integer(1)),
                         .purpose = purpose,
                         .sealed = statement->bytes(2)});
    if (!row) return failure(row.error());
    return found;
}

Result<std::vector<ChangeRow>> Journal::history(const HistoryQuery &query)
{
    Database &database = m_state.database();
    auto statement = database.prepare(
        std::string("SELECT ") + rowColumns +
        " FROM change WHERE (?1='' OR plan=?1) AND (?2='' OR connection=?2)"
        " AND (?3='' OR (connection=?3 AND type=?4 AND (object_id=?5 OR remote_id=?5)))"
        " AND (?6='' OR instr(lower(object_name),?6) OR instr(lower(object_id),?6) OR instr(lower(remote_id),?6)"
        " OR instr(lower(verb),?6) OR instr(lower(action),?6) OR instr(lower(error_text),?6))"
        " ORDER BY changed_at DESC, rowid DESC LIMIT ?7 OFFSET ?8");
    if (!statement) return failure(statement.error());
    const RecordKey record = query.record.value_or(RecordKey{});
    statement->bind(1, query.plan)
        .bind(2, query.connection)
        .bind(3, record.connection)
        .bind(4, record.type)
        .bind(5, record.id)
        .bind(6, query.text.toLower())
        .bind(7, qint64(query.limit))
        .bind(8, qint64(query.offset));
    return readRows(*statement);
}

Result<int> Journal::attemptsOf(const QString &plan, int seq)
{
    auto statement = m_state.database().prepare("SELECT count(*) FROM attempt WHERE plan=?1 AND seq=?2");
    if (!statement) return failure(statement.error());
    statement->bind(1, plan).bind(2, qint64(seq));
    const auto row = statement->next();
    if (!row) return failure(row.error());
    return int(statement->integer(0));
}

} // namespace kontor
