// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/planwriter.h"

#include "models/core/failpoint.h"
#include "models/storage/changechecksum.h"
#include "models/storage/recordjson.h"

#include <QDeadlineTimer>

#include <array>
#include <utility>

namespace kontor {

namespace {

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
    ChangeChecksum m_sum;
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
        .number(QDateTime::currentMSecsSinceEpoch())
        .byDefault({}) // not_before
        .run();
}

/// Children first. Some at a time, so that no one statement takes long.
constexpr std::array eraseRows{
    "DELETE FROM sealed_secret WHERE plan=?1 AND seq IN (SELECT seq FROM sealed_secret WHERE plan=?1 LIMIT 100)",
    "DELETE FROM import_row WHERE plan=?1 AND row IN (SELECT row FROM import_row WHERE plan=?1 LIMIT 100)",
    "DELETE FROM change WHERE plan=?1 AND seq IN (SELECT seq FROM change WHERE plan=?1 LIMIT 100)",
};
constexpr std::array eraseHeads{"DELETE FROM import WHERE plan=?1", "DELETE FROM arriving WHERE plan=?1",
                                "DELETE FROM plan WHERE id=?1"};

QDeadlineTimer deadlineOf(std::optional<std::chrono::milliseconds> most)
{
    return most ? QDeadlineTimer(*most) : QDeadlineTimer(QDeadlineTimer::Forever);
}

} // namespace

PlanWriter::PlanWriter(StateStore &state, PlanRow plan, PlanContent &content)
    : m_state(state), m_plan(std::move(plan)), m_content(content)
{
}

Result<void> PlanWriter::begin()
{
    Database &database = m_state.database();
    auto insert = database.prepare(insertChange);
    if (!insert) return failure(insert.error());
    m_insert = std::move(*insert);
    auto plan = database.prepare("INSERT INTO plan(id,title,origin,person,created_at) VALUES(?1,?2,?3,?4,?5)");
    if (!plan) return failure(plan.error());
    plan->bind(1, m_plan.id)
        .bind(2, m_plan.title)
        .bind(3, m_plan.origin)
        .bind(4, m_plan.person)
        .bind(5, m_plan.createdAt.toMSecsSinceEpoch());
    if (const auto done = plan->run(); !done) return failure(done.error());
    return {};
}

Result<void> PlanWriter::writePart()
{
    if (!m_content.hasMore()) return m_content.writeFurther(m_further++);
    const auto change = m_content.next();
    if (!change) return failure(change.error());
    if (!*change) return {};
    if (const auto added = addChange(m_insert, **change); !added) return added;
    ++m_changes;
    m_content.taken();
    return {};
}

namespace {

/// Before the last change is there no number of them is right.
constexpr qint64 notWhole = -1;

Result<void> runOn(Database &database, const char *sql, const QString &plan, std::optional<qint64> number)
{
    auto statement = database.prepare(sql);
    if (!statement) return failure(statement.error());
    statement->bind(1, plan);
    if (number) statement->bind(2, *number);
    if (const auto done = statement->run(); !done) return failure(done.error());
    return {};
}

} // namespace

/// The database counts once more before it lets the mark go.
Result<void> PlanWriter::mark(bool isWhole)
{
    Database &database = m_state.database();
    if (isWhole && m_isArriving) {
        const auto told = runOn(database, "UPDATE arriving SET changes=?2 WHERE plan=?1", m_plan.id, qint64(m_changes));
        return told ? runOn(database, "DELETE FROM arriving WHERE plan=?1", m_plan.id, {}) : told;
    }
    if (isWhole || m_isArriving) return {};
    return runOn(database, "INSERT INTO arriving(plan,changes) VALUES(?1,?2)", m_plan.id, notWhole);
}

Result<bool> PlanWriter::write(std::optional<std::chrono::milliseconds> most)
{
    const QDeadlineTimer deadline = deadlineOf(most);
    auto transaction = Transaction::begin(m_state.database());
    if (!transaction) return failure(transaction.error());
    if (!m_isArriving)
        if (const auto begun = begin(); !begun) return failure(begun.error());
    while (!isAtEnd()) {
        if (const auto done = writePart(); !done) return failure(done.error());
        if (deadline.hasExpired()) break;
    }
    if (const auto done = m_content.portionEnds(); !done) return failure(done.error());
    const bool isWhole = isAtEnd();
    if (const auto marked = mark(isWhole); !marked) return failure(marked.error());
    KONTOR_FAILPOINT(isWhole ? "plan.in-transaction" : "plan.portion-in-transaction");
    if (const auto committed = transaction->commit(); !committed) return failure(committed.error());
    m_isArriving = !isWhole;
    KONTOR_FAILPOINT(isWhole ? "plan.committed" : "plan.portion-committed");
    return isWhole;
}

Result<bool> PlanEraser::isArriving()
{
    auto find = m_state.database().prepare("SELECT 1 FROM arriving WHERE plan=?1");
    if (!find) return failure(find.error());
    find->bind(1, m_plan);
    return find->next();
}

Result<bool> PlanEraser::eraseSome(const char *sql)
{
    auto statement = m_state.database().prepare(sql);
    if (!statement) return failure(statement.error());
    statement->bind(1, m_plan);
    const auto erased = statement->run();
    if (!erased) return failure(erased.error());
    return *erased > 0;
}

Result<void> PlanEraser::eraseHead()
{
    for (const char *sql : eraseHeads)
        if (const auto done = eraseSome(sql); !done) return failure(done.error());
    return {};
}

Result<bool> PlanEraser::erase(std::chrono::milliseconds most)
{
    const QDeadlineTimer deadline(most);
    const auto isThere = isArriving();
    if (!isThere) return failure(isThere.error());
    if (!*isThere) return true;
    auto transaction = Transaction::begin(m_state.database());
    if (!transaction) return failure(transaction.error());
    bool isGone = true;
    for (const char *sql : eraseRows)
        for (bool isMore = true; isMore && isGone;) {
            const auto erased = eraseSome(sql);
            if (!erased) return failure(erased.error());
            isMore = *erased;
            isGone = !isMore || !deadline.hasExpired();
        }
    if (isGone)
        if (const auto done = eraseHead(); !done) return failure(done.error());
    KONTOR_FAILPOINT("take-back.in-transaction");
    if (const auto committed = transaction->commit(); !committed) return failure(committed.error());
    KONTOR_FAILPOINT("take-back.committed");
    return isGone;
}

} // namespace kontor
