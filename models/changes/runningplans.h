// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "models/changes/earlierplans.h"
#include "models/changes/failurewatch.h"
#include "models/connections/connectionservice.h"

#include <QObject>

#include <array>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kontor {

/// One change of a plan that is being worked off. What it is about is in the journal, and here only from when it is
/// first needed until it has ended: a plan may be very long.
struct RunningChange
{
    enum class Passwords {
        Here,       ///< or none are needed
        Sealed,     ///< in the journal, by an earlier run: to be opened before anything is sent
        Lost,       ///< they were in the memory of an earlier run: it cannot be sent any more
        Unreadable, ///< nor can it with a seal that does not open
    };
    int seq = 0;
    int dependsOn = -1; ///< seq of the change that must be done first
    QString connection;
    ChangeState state = ChangeState::Planned;
    Passwords passwords = Passwords::Here;
    /// An earlier sending may have been applied, whatever a look said: what the vendor refuses then may be what is
    /// there already.
    bool wasInDoubt = false;
    int busy = 0; ///< requests, looks, cache writes of it that are under way
    /// By field key; the journal has seals of them at most.
    std::vector<std::pair<QString, Secret>> secrets{};
    // Behind pointers, because very few changes of a very long plan have one.
    std::unique_ptr<ChangeRow> row{};         ///< see RunningPlans::open(); its mutation has the secrets
    std::unique_ptr<const Record> result{};   ///< the record after it was done, where something depends on it
    std::unique_ptr<const Attempt> refusal{}; ///< of a change that was in doubt, while it is read back once more

    bool isIdle() const;
    bool isToBeSent() const;
};

struct ChangeRef
{
    QString plan;
    int seq = 0;

    bool operator==(const ChangeRef &) const = default;
};

/// The plans being worked off: each step is in the journal before it is here, changes that depend on others are let go
/// or given up as those end, and a plan is over when all of its changes are. The first write the journal refuses ends
/// everything: what was not sent stays as it is in the journal, and nothing more is sent.
class RunningPlans final : public QObject
{
    Q_OBJECT

public:
    RunningPlans(Journal &journal, ConnectionService &connections, const Clock &clock, QObject *parent);

    /// A plan that the journal has whole. \a first: a pause after so many; 0: none.
    void add(const PlanRow &row, std::vector<RunningChange> changes, bool waits, int first);
    /// The plans of an earlier run: followed to their end, but nothing of them is ever sent by itself. Those that are
    /// here already stay as they are. The changes that have to be read back.
    std::vector<ChangeRef> adopt(std::vector<EarlierPlan> plans);

    /// Null when the plan is over or given up.
    RunningChange *find(const ChangeRef &ref);
    /// The same with its row, from the journal: as it is to be sent, with its passwords and with what a change it
    /// depends on has made. Null also when the journal does not give it, which ends everything.
    RunningChange *open(const ChangeRef &ref);
    /// False when it belongs to an earlier run, is paused or was cancelled.
    bool maySend(const ChangeRef &ref) const;
    bool isCancelled(const QString &plan) const;
    /// So many changes that those of a person who waits go first.
    bool isBulk(const QString &plan) const;

    std::vector<PlanProgress> progress() const;
    void pause(const QString &plan, const QString &why);
    void resume(const QString &plan, std::optional<int> first);
    /// Whether passwords have to be opened before the plan may go on.
    bool hasSealed(const QString &plan) const;
    /// What was opened of them, by seq; changes whose passwords are not among it go to Review.
    void takeOpened(const QString &plan, const QHash<int, QHash<QString, Secret>> &opened);
    /// The plan could not go on: it stays as it is, and says why.
    void stay(const QString &plan, const QString &why);
    /// Nobody is there who could mend a key or a network while the plan waits.
    bool isUnattended(const QString &plan) const;

    // Of changes that are open(). Each writes the journal first; false when it could not.
    bool move(RunningChange &change, ChangeState state, const QString &note = {});
    /// \a alsoWrite goes into the same transaction as the outcome.
    bool settle(RunningChange &change, ChangeState state, const Attempt &attempt,
                std::optional<QDateTime> notBefore = {}, const std::function<Result<void>()> &alsoWrite = {});
    enum class Intent { Written, ObjectBusy, Failed };
    Intent intent(RunningChange &change);

    /// Reading back proved that a Ready change never happened; decides whether it may be sent once more.
    void provenAbsent(RunningChange &change);

    /// Whether a request, a look or a cache write is under way: its plan is not over before.
    void setBusy(RunningChange &change, bool busy);
    /// What has not begun is cancelled; the rest goes on until its outcome is known.
    void cancel(const QString &plan, const QString &why = {});
    std::vector<QString> withOpenChangesOf(const QString &connection) const;

Q_SIGNALS:
    void moved(const QString &plan, int seq, kontor::ChangeState state);
    void readyToSend(const kontor::ChangeRef &ref);
    void over(const QString &plan);
    void paused(const QString &plan, bool paused, const QString &why);
    void broke(const kontor::Error &error);

private:
    struct Plan
    {
        PlanRow row;
        std::vector<RunningChange> changes;
        bool cancelled = false;
        bool paused = false;
        QString pauseReason{};
        FailureWatch watch{};
        int first = 0; ///< so many first, then a look by the person; 0: all
        int ended = 0; ///< of those first ones
        bool adopted = false;
        bool givenUp = false; ///< the journal failed; only what is in flight is still followed
        /// How many changes are in each state: a plan may have very many, and every step asks.
        std::array<int, std::size_t(ChangeState::Review) + 1> counts{};
        int busy = 0;                                  ///< of all changes
        std::vector<std::pair<int, int>> dependents{}; ///< what is depended on -> seq, sorted

        int count(std::initializer_list<ChangeState> states) const;
        bool isOver() const;
        bool isDependedOn(int seq) const;
        /// Once, when all changes are there.
        void index();
    };

    Plan ofEarlierRun(EarlierPlan earlier);
    static PlanProgress progressOf(const Plan &plan);
    void watch(Plan &plan, ChangeState state, const Error &error);
    bool written(const Result<void> &outcome);
    void enter(Plan &plan, RunningChange &change, ChangeState state) const;
    void announce(Plan &plan, const RunningChange &change);
    /// move() of many in one transaction.
    bool moveAll(Plan &plan, const std::vector<int> &seqs, ChangeState state, const QString &note);
    bool move(Plan &plan, RunningChange &change, ChangeState state, const QString &note = {});
    void letGoDependents(Plan &plan, const RunningChange &parent);
    void letGo(Plan &plan, RunningChange &change, const RunningChange &parent);
    enum class Opening { Whole, Incomplete, Failed };
    /// Incomplete: what it depends on is said to be done, but not which record it made.
    Opening open(const Plan &plan, RunningChange &change);
    Opening complete(const Plan &plan, ChangeRow &row);
    std::unique_ptr<ChangeRow> read(const QString &plan, int seq);
    /// Lets go of the rows and the passwords of what has ended.
    void closeEnded();
    void reviewLostSecrets(Plan &plan);
    static QString lostSecretNote(RunningChange::Passwords passwords);
    bool takeSecretMarks(Mutation &mutation, const QString &connection) const;
    /// Plans go from the event loop only, so that whoever is told of a step may hold on to the change.
    void sweepLater();
    void sweep();

    Journal &m_journal;
    ConnectionService &m_connections;
    const Clock &m_clock;
    std::map<QString, Plan> m_plans;
    std::vector<ChangeRef> m_ended; ///< since the last sweep
    bool m_sweepAsked = false;
};

} // namespace kontor
