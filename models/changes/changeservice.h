// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "models/connections/connectionservice.h"
#include "models/storage/recordcache.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace kontor {

/// Where a plan that is not over stands.
struct PlanProgress
{
    enum class Mode {
        Writing, ///< into the journal, which takes a while for very many changes: nothing is sent before
        Running,
        Pausing, ///< nothing more is sent; what is in flight still ends
        Paused,
        FromBefore, ///< left by an earlier run of the program: nothing is sent before somebody says so
    };
    PlanRow row;
    Mode mode = Mode::Running;
    QString pauseReason{}; ///< for people; empty when a person paused it
    int total = 0;
    int done = 0; ///< or found to be as wanted
    int failed = 0;
    int review = 0;
    int cancelled = 0;
    int open = 0;     ///< not begun
    int inFlight = 0; ///< sent, or being read back
    int written = 0;  ///< Mode::Writing: parts in the journal, of \c toWrite
    int toWrite = 0;
};

/// The one road of change: plan -> (review) -> journal -> apply -> record. See Planner for the checks and Runner for
/// the sending; this is what views and the command line use.
class ChangeService : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        std::chrono::milliseconds settle{90'000};     ///< before an unknown outcome is read back
        std::chrono::milliseconds secondLook{10'000}; ///< between two reads that both find nothing
        std::chrono::milliseconds retryBase{1'000};
        std::chrono::milliseconds retryCap{60'000};
        int mostSends = 5;
        std::chrono::milliseconds portion{20}; ///< so long at a time is written into the journal
        /// Shortened by KONTOR_SETTLE_MS and KONTOR_PORTION_MS for tests.
        static Times fromEnvironment();
    };

    ChangeService(ConnectionService &connections, RecordCache &cache, Journal &journal, const Clock &clock, Times times,
                  QObject *parent = nullptr);
    ~ChangeService() override;

    /// Checks requests against descriptions, protection and the cache; nothing is sent or stored.
    Result<ChangePlan> plan(const std::vector<ChangeRequest> &requests, const QString &title, const QString &origin);

    // The same one by one: for a ChangeSource, and for plans that are too large for one turn of the event loop. That
    // two creates of a plan have the same name is noticed only until another plan is begun; an import looks by itself.
    ChangePlan beginPlan(const QString &title, const QString &origin);
    /// \a request.dependsOn is the seq of an earlier change of the plan here. The seq of the request's first change.
    int addTo(ChangePlan &plan, const ChangeRequest &request);

    /// Writes the plan into the journal, a long one in portions between turns of the event loop, and works it off once
    /// it is there whole. Changes that come from SubmitOptions::source are made meanwhile. The job's value is the final
    /// report; deleting or cancelling the job does not stop what is in flight, it stops what has not begun, and a plan
    /// that is not whole yet is taken back. The error is for what could not even be journalled; the job of a plan that
    /// waits ends when it is journalled. Passwords are sealed in the journal until their change has ended, with a key
    /// from the keychain. Where there is none they live in memory only; a plan that waits, or has passwords to hand
    /// over, is refused then with the keychain's error, because they would be lost.
    JobOf<PlanReport> *submit(ChangePlan plan, QObject *owner, SubmitOptions options = {});

    /// At start: what a crash left open becomes unknown, is read back, and nothing is sent by itself. The number of
    /// changes being checked. Changes that were never sent, or provably did not happen, stay open (Planned, Ready,
    /// Wait) and are counted by openChanges(); those that needed a password which lived in memory only go to Review.
    /// Plans that were not whole yet are taken back: see planTakenBack().
    Result<int> recover();
    /// The same for a window that is open: plans of an earlier run are read in another thread, because that takes a
    /// second where they are very long, and told of by planPaused() when they are there. A failure is told by broke().
    void recoverMeanwhile();
    /// Only the part of recover() that brings home what vendors showed once in an earlier run.
    void recoverSecrets();
    /// Whether more secretsRecovered() are to come of it.
    bool isRecoveringSecrets() const;

    /// The plans that are not over, oldest first.
    std::vector<PlanProgress> openPlans() const;
    std::optional<PlanProgress> progress(const QString &plan) const;
    /// Nothing more is begun; what is in flight ends.
    void pause(const QString &plan);
    /// Goes on, also with a plan of an earlier run; after \a first further changes have ended it pauses again. Sealed
    /// passwords of an earlier run are opened before: when the keychain does not give their key, the plan stays as it
    /// is, paused with the reason and the remedy, and this can be called again. A change whose seal does not open goes
    /// to Review.
    void resume(const QString &plan, std::optional<int> first = {});
    /// What has not begun is cancelled; the rest is followed to its end.
    void cancel(const QString &plan);

    /// The computer is about to sleep: nothing more is begun before wakeUp(), of no plan.
    void prepareForSleep();
    /// It is awake, whether or not anybody said before that it would sleep: what was on its way is given up, which
    /// leaves its outcome unknown and to be read back, and the rest goes on.
    void wakeUp();
    /// Whether a request that changes something is on its way.
    bool isSending() const;

    /// A person has looked at the vendor's panel and settles a change that is in Review: it happened, or it did not.
    Result<void> settleByHand(const QString &plan, int seq, bool happened, const QString &note);

    /// The changes of a plan that were refused, cancelled or not run, as requests for a new plan. Those that carried a
    /// password are left out, because passwords are not kept: \a withoutSecrets counts them.
    Result<std::vector<ChangeRequest>> requestsToRetry(const QString &plan, int *withoutSecrets = nullptr);

    /// The plan that takes back what a plan (or one change of it, by seq) did: the before-images, the inverse actions,
    /// the deletion of what was made. Each record is read at the vendor first; what others changed since, and what
    /// cannot be taken back, is in the plan with the reason and is not touched. \a origin is the new plan's.
    JobOf<ChangePlan> *planUndo(const QString &plan, std::optional<int> seq, const QString &origin, QObject *owner);

    /// The passwords of SubmitOptions::handOver whose changes are done, opened with the key from the keychain.
    JobOf<HandOver> *handOver(const QString &plan, QObject *owner);
    /// They are with the customers: wipes those of handOver(). What is still to be done keeps its own.
    Result<void> forgetHandOver(const QString &plan);

    /// Protects records, or lifts their protection: kept in the history and in the same transaction with the state;
    /// nothing is sent. No change is made to a protected record, whoever asks, until somebody lifts its protection.
    /// \a reason is for people and may be empty. The value is how many were not so already; Invalid when all were.
    Result<int> protect(const std::vector<Record> &records, bool isProtected, const QString &reason,
                        const QString &origin);

    Result<PlanReport> report(const QString &plan);
    Result<std::vector<ChangeRow>> history(const HistoryQuery &query);
    /// Who made a plan, when and what for; nothing for a plan that is not in the history.
    Result<std::optional<PlanRow>> planRow(const QString &plan);
    /// Everybody in the history, by name.
    Result<QStringList> persons();
    /// All sendings of a change.
    Result<std::vector<AttemptRow>> attempts(const QString &plan, int seq);

    /// Plans with changes in no terminal state.
    int openChanges() const;
    /// Changes that wait for a person's decision.
    int toReview() const;

Q_SIGNALS:
    /// A portion of a plan that is being written down; see PlanProgress::Mode::Writing.
    void planWritten(const QString &plan);
    /// The program had ended before this plan was in the journal whole: nothing of it was sent, and nothing is kept.
    void planTakenBack(const kontor::PlanRow &plan);
    void changeMoved(const QString &plan, int seq, kontor::ChangeState state);
    /// Paused or going on; why is for people.
    void planPaused(const QString &plan, bool paused, const QString &why);
    void planFinished(const kontor::PlanReport &report);
    /// The changes of a connection wait until it is well again (a refused key, a protection, an unreachable vendor,
    /// also one that only has to say whether something happened). Plans of origin "cli" do not wait: what they have
    /// not sent is cancelled.
    void held(const QString &connectionId, const kontor::Error &why);
    /// The journal took no more, or recover() could not read it: nothing further of it is sent, and no plan that is
    /// open will be over in this run.
    void broke(const kontor::Error &error);
    /// A secret that a vendor showed once in an earlier run is in the keychain now, or still not: then with the error.
    void secretsRecovered(const kontor::RecordKey &record, const std::optional<kontor::Error> &problem);

private:
    void tellRecovered(const std::optional<Error> &problem);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
