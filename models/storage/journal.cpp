// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"

#include "models/core/failpoint.h"
#include "models/storage/changechecksum.h"
#include "models/storage/planwriter.h"
#include "models/storage/recordjson.h"

#include <QCoreApplication>

#include <array>
#include <future>
#include <iterator>
#include <limits>
#include <sqlite3.h>

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

qint64 checksum(const Statement &row)
{
    ChangeChecksum sum;
    for (int column = 0; column < sealedCount; ++column)
        sum.add(row.utf8(column));
    return sum.value();
}

/// A plan that is being written down is not there for anybody before it is whole.
constexpr const char *isWhole = "plan NOT IN (SELECT plan FROM arriving)";

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
    change.mutation.values = jsonFromUtf8(row.utf8(12));
    if (!row.isNull(13)) change.mutation.before = recordFromUtf8(row.utf8(13));
    if (!row.isNull(14)) change.mutation.parent = recordFromUtf8(row.utf8(14));
    if (!row.isNull(21)) change.after = jsonFromUtf8(row.utf8(21));
    if (!row.isNull(23)) change.notBefore = QDateTime::fromMSecsSinceEpoch(row.integer(23), Qt::UTC);
    return change;
}

constexpr const char *planColumns = "id,title,origin,person,created_at";

PlanRow planFrom(const Statement &row)
{
    return {.id = row.text(0),
            .title = row.text(1),
            .origin = row.text(2),
            .person = row.text(3),
            .createdAt = QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC)};
}

class RowsAsContent final : public KnownContent
{
public:
    explicit RowsAsContent(const std::vector<ChangeRow> &rows) : m_rows(rows) {}
    std::size_t changeCount() const override { return m_rows.size(); }
    const ChangeRow &change(std::size_t at) override { return m_rows[at]; }

private:
    const std::vector<ChangeRow> &m_rows;
};

ChangeHead headFrom(const Statement &row)
{
    return {.seq = int(row.integer(1)),
            .dependsOn = int(row.integer(2)),
            .connection = row.text(3),
            .state = changeStateFromName(row.text(15)).value_or(ChangeState::Review),
            .attempts = int(row.integer(16))};
}

/// Reads rows and refuses those whose checksum does not fit: a damaged row is never acted on. Of just the values that
/// are used: NULL sums up as the empty text that sealedColumns makes of it.
template<class Row>
Result<std::vector<Row>> readAll(Statement &statement, Row (*from)(const Statement &))
{
    std::vector<Row> rows;
    auto row = statement.next();
    for (; row && *row; row = statement.next()) {
        Row one = from(statement);
        const qint64 kept = statement.integer(sealedCount);
        if (checksum(statement) != kept)
            return failure({.kind = Error::Kind::Storage,
                            .message = Text::tr("The journal is damaged at change %1 of plan %2. Nothing is sent until "
                                                "the file was restored from a backup.")
                                           .arg(one.seq)
                                           .arg(statement.text(0))});
        rows.push_back(std::move(one));
    }
    if (!row) return failure(row.error());
    return rows;
}

Result<std::vector<ChangeRow>> readRows(Statement &statement)
{
    return readAll<ChangeRow>(statement, fromRow);
}

/// The rows of a plan that is whole, from one seq on and before another.
Result<Statement> selectPart(Database &database, const QString &plan, qint64 from, qint64 before)
{
    auto statement =
        database.prepare(std::string("SELECT ") + rowColumns +
                         " FROM change WHERE plan=?1 AND seq>=?2 AND seq<?3 AND " + isWhole + " ORDER BY seq");
    if (statement) statement->bind(1, plan).bind(2, from).bind(3, before);
    return statement;
}

Result<std::vector<ChangeRow>> readPart(Database &database, const QString &plan, qint64 from, qint64 before)
{
    auto statement = selectPart(database, plan, from, before);
    if (!statement) return failure(statement.error());
    return readRows(*statement);
}

constexpr qint64 allSeqs = std::numeric_limits<qint64>::max();
/// From so many rows on a second reader saves more than it costs.
constexpr qint64 isLong = 10'000;

bool isInTransaction(Database &database)
{
    return sqlite3_get_autocommit(database.handle()) == 0;
}

/// What takes long is making rows of the text, and a start of the program waits for it: the halves are read at once.
/// The second reader sees what is committed, so there must be no transaction; nobody else writes meanwhile, because the
/// writer is the one who waits here.
Result<std::vector<ChangeRow>> readHalves(Database &database, const QString &plan, qint64 middle)
{
    auto second = std::async(std::launch::async | std::launch::deferred, [&plan, middle, path = database.path()] {
        const auto reader = Database::open(path, Database::Profile::StateReader);
        if (!reader) return Result<std::vector<ChangeRow>>(failure(reader.error()));
        return readPart(**reader, plan, middle, allSeqs);
    });
    Result<std::vector<ChangeRow>> rows = readPart(database, plan, 0, middle);
    Result<std::vector<ChangeRow>> rest = second.get();
    if (!rows) return rows;
    if (!rest) return rest;
    rows->insert(rows->end(), std::make_move_iterator(rest->begin()), std::make_move_iterator(rest->end()));
    return rows;
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

/// The WHERE of a history query. Only what was said stands in it, so that the indexes are used.
class HistoryCondition
{
public:
    explicit HistoryCondition(const HistoryQuery &query)
    {
        equals("plan", query.plan);
        equals("connection", query.connection);
        if (query.kind) equals("kind", kindName(*query.kind));
        if (query.record) {
            equals("connection", query.record->connection);
            equals("type", query.record->type);
        }
        const QString id = query.record ? query.record->id : query.id;
        if (!id.isEmpty()) both("(object_id=? OR remote_id=?)", id);
        if (!query.verb.isEmpty()) both("((verb=? AND action='') OR action=?)", query.verb);
        if (!query.person.isEmpty()) both("plan IN (SELECT id FROM plan WHERE person=?)", query.person);
        if (query.from) add("changed_at>=" + place(QString::number(query.from->toMSecsSinceEpoch())) + "+0");
        if (query.until) add("changed_at<" + place(QString::number(query.until->toMSecsSinceEpoch())) + "+0");
        addStates(query.states);
        addText(query.text.toLower());
        addPlace(query.behind);
        add(isWhole);
    }

    const std::string &sql() const { return m_sql; }
    void bind(Statement &statement) const
    {
        for (qsizetype i = 0; i < m_values.size(); ++i)
            statement.bind(int(i) + 1, m_values.at(i));
    }

private:
    std::string place(const QString &value)
    {
        m_values << value;
        return "?" + std::to_string(m_values.size());
    }
    void add(const std::string &condition) { m_sql += " AND " + condition; }
    void equals(const char *column, const QString &value)
    {
        if (!value.isEmpty()) add(std::string(column) + "=" + place(value));
    }
    /// Every "?" of the condition is the same value.
    void both(std::string condition, const QString &value)
    {
        const std::string at = place(value);
        for (std::size_t i = condition.find('?'); i != std::string::npos; i = condition.find('?', i + at.size()))
            condition.replace(i, 1, at);
        add(condition);
    }
    void addStates(const std::vector<ChangeState> &states)
    {
        std::string list;
        for (const ChangeState state : states)
            list += (list.empty() ? "" : ",") + place(changeStateName(state));
        if (!list.empty()) add("state IN (" + list + ")");
    }
    void addText(const QString &text)
    {
        if (text.isEmpty()) return;
        both("(instr(lower(object_name),?) OR instr(lower(object_id),?) OR instr(lower(remote_id),?)"
             " OR instr(lower(verb),?) OR instr(lower(action),?) OR instr(lower(error_text),?)"
             " OR instr(lower(correlation_id),?) OR plan IN (SELECT id FROM plan WHERE instr(lower(title),?)))",
             text);
    }
    void addPlace(const std::optional<HistoryPlace> &behind)
    {
        if (!behind) return;
        const std::string at = place(QString::number(behind->changedAt.toMSecsSinceEpoch())) + "+0";
        const std::string row = "(SELECT rowid FROM change WHERE plan=" + place(behind->plan) +
                                " AND seq=" + place(QString::number(behind->seq)) + "+0)";
        add("(changed_at<" + at + " OR (changed_at=" + at + " AND rowid<" + row + "))");
    }

    std::string m_sql = "1";
    QStringList m_values;
};

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
    // The first condition is that of the index one_open_change: nothing is read of those that have ended.
    auto find = database.prepare(std::string("SELECT ") + rowColumns +
                                 " FROM change WHERE state IN ('intent','unknown','reconcile') AND state='intent'");
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

Result<void> Journal::addPlan(const PlanRow &plan, const std::vector<ChangeRow> &changes)
{
    RowsAsContent content(changes);
    const auto written = PlanWriter(m_state, plan, content).write();
    return written ? Result<void>() : failure(written.error());
}

Result<std::vector<PlanRow>> Journal::arrivingPlans()
{
    auto statement =
        m_state.database().prepare(std::string("SELECT ") + planColumns +
                                   " FROM plan WHERE id IN (SELECT plan FROM arriving) ORDER BY created_at");
    if (!statement) return failure(statement.error());
    std::vector<PlanRow> plans;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        plans.push_back(planFrom(*statement));
    if (!row) return failure(row.error());
    return plans;
}

Result<std::vector<ChangeRow>> Journal::changesOf(const QString &plan)
{
    Database &database = m_state.database();
    auto last = database.prepare("SELECT ifnull(max(seq),0) FROM change WHERE plan=?1");
    if (!last) return failure(last.error());
    last->bind(1, plan);
    if (const auto row = last->next(); !row) return failure(row.error());
    const qint64 count = last->integer(0) + 1;
    if (count < isLong || isInTransaction(database)) return readPart(database, plan, 0, allSeqs);
    return readHalves(database, plan, count / 2);
}

Result<ChangeRow> Journal::changeOf(const QString &plan, int seq)
{
    auto rows = readPart(m_state.database(), plan, seq, qint64(seq) + 1);
    if (!rows) return failure(rows.error());
    if (rows->empty())
        return failure({.kind = Error::Kind::NotFound, .message = Text::tr("The journal does not know this change.")});
    return std::move(rows->front());
}

Result<std::vector<ChangeHead>> Journal::headsOf(const QString &plan)
{
    auto statement = selectPart(m_state.database(), plan, 0, allSeqs);
    if (!statement) return failure(statement.error());
    return readAll<ChangeHead>(*statement, headFrom);
}

Result<std::vector<int>> Journal::openChangesWanting(const QString &plan, const QString &text)
{
    auto statement = m_state.database().prepare(std::string("SELECT seq FROM change WHERE plan=?1 AND ") + isOpen +
                                                " AND " + isWhole + " AND instr(wanted,?2)>0 ORDER BY seq");
    if (!statement) return failure(statement.error());
    statement->bind(1, plan).bind(2, text);
    std::vector<int> seqs;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        seqs.push_back(int(statement->integer(0)));
    if (!row) return failure(row.error());
    return seqs;
}

Result<QStringList> Journal::openPlans()
{
    auto statement = m_state.database().prepare(
        std::string("SELECT plan FROM (SELECT DISTINCT plan FROM change WHERE ") + isOpen + " AND " + isWhole +
        ") ORDER BY (SELECT created_at FROM plan AS one WHERE one.id=plan), plan");
    if (!statement) return failure(statement.error());
    QStringList plans;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        plans << statement->text(0);
    if (!row) return failure(row.error());
    return plans;
}

Result<int> Journal::openPlanCount()
{
    auto statement = m_state.database().prepare(std::string("SELECT count(DISTINCT plan) FROM change WHERE ") + isOpen +
                                                " AND " + isWhole);
    if (!statement) return failure(statement.error());
    const auto row = statement->next();
    if (!row) return failure(row.error());
    return int(statement->integer(0));
}

Result<int> Journal::countIn(ChangeState state)
{
    // Word for word the condition of the index change_review.
    const bool isReview = state == ChangeState::Review;
    auto statement = m_state.database().prepare(isReview ? "SELECT count(*) FROM change WHERE state='review'"
                                                         : "SELECT count(*) FROM change WHERE state=?1");
    if (!statement) return failure(statement.error());
    if (!isReview) statement->bind(1, changeStateName(state));
    const auto row = statement->next();
    if (!row) return failure(row.error());
    return int(statement->integer(0));
}

Result<std::optional<PlanRow>> Journal::plan(const QString &id)
{
    auto statement = m_state.database().prepare(std::string("SELECT ") + planColumns + " FROM plan WHERE id=?1");
    if (!statement) return failure(statement.error());
    statement->bind(1, id);
    const auto row = statement->next();
    if (!row) return failure(row.error());
    if (!*row) return std::optional<PlanRow>();
    return std::optional(planFrom(*statement));
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
        std::string("SELECT plan,seq,sealed FROM sealed_secret WHERE purpose=?1 AND (?2='' OR plan=?2) AND ") +
        isWhole + " ORDER BY plan,seq");
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
    const HistoryCondition condition(query);
    auto statement = database.prepare(std::string("SELECT ") + rowColumns + " FROM change WHERE " + condition.sql() +
                                      " ORDER BY changed_at DESC, rowid DESC LIMIT " + std::to_string(query.limit));
    if (!statement) return failure(statement.error());
    condition.bind(*statement);
    return readRows(*statement);
}

Result<QStringList> Journal::persons()
{
    auto statement = m_state.database().prepare("SELECT DISTINCT person FROM plan WHERE person<>'' ORDER BY person");
    if (!statement) return failure(statement.error());
    QStringList found;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        found << statement->text(0);
    if (!row) return failure(row.error());
    return found;
}

Result<std::vector<AttemptRow>> Journal::attempts(const QString &plan, int seq)
{
    auto statement = m_state.database().prepare("SELECT number,begun_at,ended_at,outcome,http_status,correlation_id "
                                                "FROM attempt WHERE plan=?1 AND seq=?2 ORDER BY number");
    if (!statement) return failure(statement.error());
    statement->bind(1, plan).bind(2, qint64(seq));
    std::vector<AttemptRow> found;
    auto row = statement->next();
    for (; row && *row; row = statement->next()) {
        AttemptRow &attempt = found.emplace_back();
        attempt.number = int(statement->integer(0));
        attempt.begunAt = QDateTime::fromMSecsSinceEpoch(statement->integer(1), Qt::UTC);
        if (!statement->isNull(2)) attempt.endedAt = QDateTime::fromMSecsSinceEpoch(statement->integer(2), Qt::UTC);
        attempt.outcome = statement->text(3);
        attempt.httpStatus = int(statement->integer(4));
        attempt.correlationId = statement->text(5);
    }
    if (!row) return failure(row.error());
    return found;
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
