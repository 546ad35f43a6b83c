// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/mutation.h"
#include "models/storage/statestore.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace kontor {

/// Where a change of a plan stands. The edges are enforced by triggers in the database.
enum class ChangeState {
    Planned,   ///< checked, not yet sent
    Blocked,   ///< waits for the change it depends on
    Ready,     ///< may be sent
    Intent,    ///< durable before the first byte; bytes may have left
    Unknown,   ///< outcome not known
    Reconcile, ///< being read back
    Wait,      ///< certainly not applied, tried again later
    Done,
    Rejected,
    Skipped, ///< already as wanted
    Cancelled,
    NotRun, ///< what it depended on failed
    Review, ///< nobody may guess: a person settles it
};
QString changeStateName(ChangeState state); ///< "planned", "blocked", ... "not-run", "review"
std::optional<ChangeState> changeStateFromName(const QString &name);
bool isTerminal(ChangeState state);

/// A plan as kept.
struct PlanRow
{
    QString id; ///< UUID without braces
    QString title;
    QString origin; ///< "window", "cli", "import"
    QString person; ///< who: login name of the operating system
    QDateTime createdAt;
};

/// One change of a plan as kept. Secrets are never stored in plain text: \c sealed holds them encrypted or nothing.
struct ChangeRow
{
    QString plan;
    int seq = 0;
    int dependsOn = -1; ///< seq of the change that must be done first
    QString connection;
    Kind kind = Kind::Customer;
    Mutation mutation; ///< without secrets when read back
    QString naturalKey;
    QString objectName; ///< for people
    ChangeState state = ChangeState::Planned;
    int attempts = 0;
    QString remoteId;
    QString errorKind;
    QString errorText;
    QString correlationId;
    std::optional<QJsonObject> after;
    QDateTime changedAt;
    std::optional<QDateTime> notBefore;
};

/// As much of a change as tells where its plan stands: of a very long plan that is all there is room for.
struct ChangeHead
{
    int seq = 0;
    int dependsOn = -1;
    QString connection;
    ChangeState state = ChangeState::Planned;
    int attempts = 0;
};

/// One sending of a change and what came back.
struct AttemptRow
{
    int number = 0; ///< from 1
    QDateTime begunAt;
    std::optional<QDateTime> endedAt; ///< none while nobody knows
    QString outcome;                  ///< the state the change came into
    int httpStatus = 0;               ///< 0: no answer
    QString correlationId;
};

/// Where a reading of the history has come to.
struct HistoryPlace
{
    QDateTime changedAt;
    QString plan;
    int seq = 0;
};

/// What fits to all that is said; what is empty says nothing.
struct HistoryQuery
{
    std::optional<RecordKey> record{};
    QString id{}; ///< of the record, whatever its type and connection
    std::optional<Kind> kind{};
    QString plan{};
    QString connection{};
    QString verb{};                    ///< "create", "update", "delete" or the key of an action
    std::vector<ChangeState> states{}; ///< any of them
    QString person{};
    std::optional<QDateTime> from{};  ///< the last move was then or later
    std::optional<QDateTime> until{}; ///< and before then
    QString text{};
    int limit = 200;
    std::optional<HistoryPlace> behind{}; ///< only what comes after that row
};

/// The durable journal of changes, which is the history too: rows are never deleted, but for those of a plan that never
/// became whole. Every function is one transaction, on disk (synchronous FULL) when it returns. Rows carry a CRC; a row
/// that fails it is reported as an error, not used. The database lets at most one change per (connection, type, natural
/// key) be in Intent, Unknown or Reconcile. Long because nobody else may move a change: every edge and every seal is
/// one statement here.
class Journal
{
public:
    explicit Journal(StateStore &state) : m_state(state) {}

    /// At start: every Intent becomes Unknown (never Ready). Returns how many.
    Result<int> recoverAfterCrash();

    /// All of it in one transaction; see PlanWriter for a plan that is too long for that.
    Result<void> addPlan(const PlanRow &plan, const std::vector<ChangeRow> &changes);
    /// Plans that an earlier run began to write down and did not finish, oldest first: see PlanEraser. No function here
    /// tells anything else of them.
    Result<std::vector<PlanRow>> arrivingPlans();
    StateStore &store() { return m_state; }
    Result<std::vector<ChangeRow>> changesOf(const QString &plan);
    /// NotFound for a change that is not there.
    Result<ChangeRow> changeOf(const QString &plan, int seq);
    /// Of all changes of a plan, by seq. Each row is checked as a whole all the same.
    Result<std::vector<ChangeHead>> headsOf(const QString &plan);
    /// Which changes of a plan, in no terminal state, have a text somewhere among the values they want; by seq.
    Result<std::vector<int>> openChangesWanting(const QString &plan, const QString &text);
    /// Plans with changes in no terminal state, oldest first; out of an index, without reading (and checking) the rows
    /// themselves.
    Result<QStringList> openPlans();
    Result<int> openPlanCount();
    /// How many changes are in a state; out of an index for Review, which people are told of all the time.
    Result<int> countIn(ChangeState state);
    Result<std::optional<PlanRow>> plan(const QString &id);

    /// Ready -> Intent with a new attempt row. Conflict when another change of the same object is open.
    Result<void> intent(const QString &plan, int seq);
    /// Any other allowed edge; closes the attempt where one is open. \a alsoWrite writes into the same transaction what
    /// must not be lost or kept without the outcome.
    Result<void> settle(const QString &plan, int seq, ChangeState state, const Attempt &attempt,
                        std::optional<QDateTime> notBefore = {}, const std::function<Result<void>()> &alsoWrite = {});
    Result<void> setState(const QString &plan, int seq, ChangeState state, const QString &note = {});
    /// All of them or none.
    Result<void> setStates(const QString &plan, const std::vector<int> &seqs, ChangeState state,
                           const QString &note = {});

    /// Encrypted secrets of a change, by purpose, until they are elsewhere. Without a transaction of their own, so that
    /// keeping them can be part of PlanWriter::write() and settle(). Every function above that ends a change wipes its
    /// "input" in the same transaction, and its "hand-over" unless it is Done.
    struct SealedSecret
    {
        QString plan;
        int seq = 0;
        QString purpose;
        QByteArray sealed;
    };
    static QString inputPurpose() { return QStringLiteral("input"); }        ///< goes out with the change
    static QString handOverPurpose() { return QStringLiteral("hand-over"); } ///< for people, once it is done
    Result<void> keepSealed(const SealedSecret &secret);
    Result<void> keepAllSealed(const std::vector<SealedSecret> &secrets);
    Result<void> wipeSealed(const QString &plan, int seq, const QString &purpose);
    /// Of all changes of the plan that are Done.
    Result<void> wipeSealedOfDone(const QString &plan, const QString &purpose);
    /// Of one plan, or of all when none is named; by plan and seq.
    Result<std::vector<SealedSecret>> sealedSecrets(const QString &purpose, const QString &plan = {});

    /// Newest first.
    Result<std::vector<ChangeRow>> history(const HistoryQuery &query);
    /// Everybody who has changed something, by name.
    Result<QStringList> persons();
    Result<int> attemptsOf(const QString &plan, int seq);
    /// All sendings of a change, the first one first.
    Result<std::vector<AttemptRow>> attempts(const QString &plan, int seq);

private:
    /// setStates() without a transaction of its own.
    Result<void> move(const QString &plan, const std::vector<int> &seqs, ChangeState state, const QString &note);

    StateStore &m_state;
};

} // namespace kontor
