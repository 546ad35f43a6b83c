// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/lane.h"
#include "models/changes/planarrival.h"
#include "models/changes/runningplans.h"
#include "models/changes/sealedinputs.h"

#include <map>

namespace kontor {

/// Works plans off: one Lane for each connection sends their changes, RunningPlans keeps where each stands. Listens to
/// the connections, so that a changed key or a connection that is well again lets waiting changes go.
class Runner final : public QObject
{
    Q_OBJECT

public:
    Runner(ConnectionService &connections, RecordCache &cache, Journal &journal, const Clock &clock,
           ChangeService::Times times, QObject *parent);

    /// Journals the plan, with its passwords sealed when the key is there: started() or notKept() tells what came of
    /// it, for a short plan from inside this call.
    void start(ChangePlan plan, SubmitOptions options);
    /// One that is not in the journal whole is taken back.
    void cancel(const QString &plan);
    void pause(const QString &plan);
    /// Opens the passwords first that an earlier run sealed; a keychain that does not give the key leaves the plan as
    /// it was, paused with the reason.
    void resume(const QString &plan, std::optional<int> first);
    // See ChangeService.
    void prepareForSleep();
    void wakeUp();
    bool isSending() const;
    SealedInputs &inputs() { return m_inputs; }
    std::vector<PlanProgress> progress() const;
    /// Everything that was in flight at a crash is read back from now on; nothing is sent. The number of those changes.
    Result<int> recover();
    /// The same, but what an earlier run left is read beside the calling thread: recovered() tells when it is done.
    void recoverMeanwhile();
    void recoverSecrets() { m_oneTime.recover(); }
    bool isRecoveringSecrets() const { return m_oneTime.isRecovering(); }

Q_SIGNALS:
    void written(const QString &plan);
    void started(const QString &plan);
    void notKept(const QString &plan, const kontor::Error &error);
    /// See ChangeService::planTakenBack().
    void takenBack(const kontor::PlanRow &plan);
    void moved(const QString &plan, int seq, kontor::ChangeState state);
    void over(const QString &plan);
    void paused(const QString &plan, bool paused, const QString &why);
    void broke(const kontor::Error &error);
    void recovered(const std::optional<kontor::Error> &problem);
    void held(const QString &connection, const kontor::Error &error);
    /// See Lane::secretsShown().
    void secretsShown(const kontor::ChangeRef &ref, const QHash<QString, kontor::Secret> &secrets,
                      const std::optional<kontor::Error> &problem);
    /// See OneTimeSecrets::recovered().
    void secretsRecovered(const kontor::RecordKey &record, const std::optional<kontor::Error> &problem);

private:
    Lane &laneOf(const QString &connection);
    void laneHeld(const QString &connection, const Error &error);
    void arrived(PlanArrival *arrival);
    /// Reads once more when somebody writes meanwhile, so many times.
    void readMeanwhile(int times);
    void readingEnds(Result<std::vector<EarlierPlan>> plans);
    Result<int> adopt(Result<std::vector<EarlierPlan>> plans);
    Result<void> takeBackUnfinished();
    void opened(const QString &plan, std::optional<int> first, const Result<bool> &key);

    ConnectionService &m_connections;
    RecordCache &m_cache;
    Journal &m_journal;
    const Clock &m_clock;
    ChangeService::Times m_times;
    RunningPlans m_plans;
    OneTimeSecrets m_oneTime;
    SealedInputs m_inputs;
    QHash<QString, PlanArrival *> m_arrivals; ///< children, by plan
    QHash<QString, QPointer<Job>> m_opening;  ///< by plan that somebody wants to go on
    std::map<QString, Lane *> m_lanes;        ///< children
    bool m_isAsleep = false;
};

} // namespace kontor
