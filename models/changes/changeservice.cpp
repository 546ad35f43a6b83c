// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changeservice.h"

#include "models/changes/planjob.h"
#include "models/changes/planner.h"
#include "models/changes/runner.h"
#include "models/changes/undo.h"

#include <QPointer>

#include <algorithm>

namespace kontor {

class ChangeService::Private
{
public:
    Private(ConnectionService &service, RecordCache &records, Journal &kept, const Clock &clock, Times times)
        : connections(service),
          cache(records),
          journal(kept),
          planner(service, records, clock),
          runner(service, records, kept, clock, times, nullptr)
    {
    }

    PlanJob *jobOf(const QString &plan) const { return jobs.value(plan); }

    /// Fetches the key first when there are passwords to seal. \a service: whom the answers are for.
    void begin(ChangeService *service, PlanJob *job, const SubmitOptions &options);
    /// Without the key only what is not lost without it.
    void startSealed(ChangeService *service, PlanJob *job, const SubmitOptions &options, const Result<bool> &key);
    void start(ChangeService *service, PlanJob *job, const SubmitOptions &options);
    void end(const QString &plan, const Error &error);

    ConnectionService &connections;
    RecordCache &cache;
    Journal &journal;
    Planner planner;
    QHash<QString, QPointer<PlanJob>> jobs; ///< by plan
    /// What vendors showed once, until the plan's report takes it along.
    struct Shown
    {
        QHash<int, QHash<QString, Secret>> secrets{};
        QHash<int, QStringList> kept{};
        QHash<int, Error> problems{};
    };
    QHash<QString, Shown> shown; ///< by plan
    Runner runner;
};

void ChangeService::Private::begin(ChangeService *service, PlanJob *job, const SubmitOptions &options)
{
    const QString id = job->plan().row.id;
    jobs.insert(id, job);
    if (!SealedInputs::areIn(job->plan())) return start(service, job, options);
    if (runner.inputs().isReady()) return startSealed(service, job, options, true);
    // Whoever gives up before the keychain answers leaves no trace.
    const auto givenUp = connect(job, &PlanJob::cancelAsked, service, [this, id] {
        end(id, {.kind = Error::Kind::Cancelled, .message = tr("Cancelled."), .delivery = Error::Delivery::NotSent});
    });
    JobOf<bool> *asking = runner.inputs().prepare(job);
    asking->onFinished(service, [=, this](const Result<bool> &key) {
        asking->deleteLater();
        disconnect(givenUp);
        if (jobOf(id) == job) startSealed(service, job, options, key);
    });
}

void ChangeService::Private::startSealed(ChangeService *service, PlanJob *job, const SubmitOptions &options,
                                         const Result<bool> &key)
{
    const QString id = job->plan().row.id;
    if (!key && (options.waits || !options.handOver.empty())) return end(id, key.error());
    const auto why = key && options.waits ? runner.inputs().whyNotLasting() : std::nullopt;
    if (why) return end(id, *why);
    start(service, job, options);
}

void ChangeService::Private::start(ChangeService *service, PlanJob *job, const SubmitOptions &options)
{
    const QString id = job->plan().row.id;
    if (const Result<void> started = runner.start(job->takePlan(), options); !started) return end(id, started.error());
    if (options.waits) {
        jobs.remove(id);
        return job->settleWith(PlanReport{.plan = id});
    }
    connect(job, &PlanJob::cancelAsked, service, [this, id] { runner.cancel(id); });
    connect(job, &QObject::destroyed, service, [this, id] { runner.cancel(id); });
}

void ChangeService::Private::end(const QString &plan, const Error &error)
{
    if (const QPointer<PlanJob> job = jobs.take(plan)) job->settleWith(failure(error));
}

ChangeService::Times ChangeService::Times::fromEnvironment()
{
    Times times;
    bool given = false;
    const int milliseconds = qEnvironmentVariableIntValue("KONTOR_SETTLE_MS", &given);
    if (!given || milliseconds < 0) return times;
    times.settle = std::chrono::milliseconds(milliseconds);
    times.secondLook = std::min(times.secondLook, times.settle);
    times.retryBase = std::min(times.retryBase, times.settle);
    times.retryCap = std::min(times.retryCap, std::max(10 * times.settle, times.retryBase));
    return times;
}

ChangeService::ChangeService(ConnectionService &connections, RecordCache &cache, Journal &journal, const Clock &clock,
                             Times times, QObject *parent)
    : QObject(parent), d(new Private(connections, cache, journal, clock, times))
{
    connect(&d->runner, &Runner::held, this, &ChangeService::held);
    connect(&d->runner, &Runner::paused, this, &ChangeService::planPaused);
    connect(&d->runner, &Runner::secretsRecovered, this, &ChangeService::secretsRecovered);
    connect(&d->runner, &Runner::secretsShown, this,
            [this](const ChangeRef &ref, const QHash<QString, Secret> &secrets, const std::optional<Error> &problem) {
                d->shown[ref.plan].secrets.insert(ref.seq, secrets);
                if (problem)
                    d->shown[ref.plan].problems.insert(ref.seq, *problem);
                else
                    d->shown[ref.plan].kept.insert(ref.seq, secrets.keys());
            });
    connect(&d->runner, &Runner::moved, this, [this](const QString &plan, int seq, ChangeState state) {
        Q_EMIT changeMoved(plan, seq, state);
        if (PlanJob *job = d->jobOf(plan); job && isTerminal(state)) job->countOne();
    });
    connect(&d->runner, &Runner::over, this, [this](const QString &plan) {
        const QPointer<PlanJob> job = d->jobs.take(plan);
        Result<PlanReport> result = report(plan);
        if (const Private::Shown shown = d->shown.take(plan); result) {
            result->oneTimeSecrets = shown.secrets;
            result->keptSecrets = shown.kept;
            result->secretProblems = shown.problems;
        }
        if (job) job->settleWith(result);
        if (result) Q_EMIT planFinished(*result);
    });
    connect(&d->runner, &Runner::broke, this, [this](const Error &error) {
        const QHash<QString, QPointer<PlanJob>> jobs = std::exchange(d->jobs, {});
        for (const QPointer<PlanJob> &job : jobs)
            if (job) job->settleWith(failure(error));
        Q_EMIT broke(error);
    });
}

ChangeService::~ChangeService()
{
    const QHash<QString, QPointer<PlanJob>> jobs = std::exchange(d->jobs, {});
    for (const QPointer<PlanJob> &job : jobs)
        if (job)
            job->settleWith(failure({.kind = Error::Kind::Cancelled,
                                     .message = tr("The program is closing. What was in flight is checked when it "
                                                   "starts again.")}));
}

Result<ChangePlan> ChangeService::plan(const std::vector<ChangeRequest> &requests, const QString &title,
                                       const QString &origin)
{
    return d->planner.plan(requests, title, origin);
}

ChangePlan ChangeService::beginPlan(const QString &title, const QString &origin)
{
    return d->planner.begin(title, origin);
}

int ChangeService::addTo(ChangePlan &plan, const ChangeRequest &request)
{
    return d->planner.add(plan, request);
}

void ChangeService::finishPlan(ChangePlan &plan) const
{
    d->planner.finish(plan);
}

JobOf<PlanReport> *ChangeService::submit(const ChangePlan &plan, QObject *owner, const SubmitOptions &options)
{
    auto *job = new PlanJob(plan, owner);
    connect(job, &PlanJob::begun, this, [this, job, options] { d->begin(this, job, options); });
    job->start();
    return job;
}

Result<int> ChangeService::recover()
{
    const Result<int> found = d->runner.recover();
    // A window that is open already would not know of those in which nothing moves.
    for (const PlanProgress &plan : openPlans())
        if (plan.mode == PlanProgress::Mode::FromBefore) Q_EMIT planPaused(plan.row.id, true, plan.pauseReason);
    return found;
}

bool ChangeService::isRecoveringSecrets() const
{
    return d->runner.isRecoveringSecrets();
}

std::vector<PlanProgress> ChangeService::openPlans() const
{
    return d->runner.progress();
}

std::optional<PlanProgress> ChangeService::progress(const QString &plan) const
{
    for (PlanProgress &one : d->runner.progress())
        if (one.row.id == plan) return std::move(one);
    return std::nullopt;
}

void ChangeService::pause(const QString &plan)
{
    d->runner.pause(plan);
}

void ChangeService::resume(const QString &plan, std::optional<int> first)
{
    d->runner.resume(plan, first);
}

void ChangeService::cancel(const QString &plan)
{
    d->runner.cancel(plan);
}

Result<void> ChangeService::settleByHand(const QString &plan, int seq, bool happened, const QString &note)
{
    const auto rows = d->journal.changesOf(plan);
    if (!rows) return failure(rows.error());
    const auto row = std::ranges::find(*rows, seq, &ChangeRow::seq);
    if (row == rows->end() || row->state != ChangeState::Review)
        return failure({.kind = Error::Kind::Conflict, .message = tr("This change does not wait for a decision.")});
    QString said = happened ? tr("Settled by hand: it happened.") : tr("Settled by hand: it did not happen.");
    if (!note.trimmed().isEmpty()) said += u' ' + note.trimmed();
    const ChangeState state = happened ? ChangeState::Done : ChangeState::Rejected;
    const auto kept = d->journal.setState(plan, seq, state, said);
    if (kept) Q_EMIT changeMoved(plan, seq, state);
    return kept;
}

Result<std::vector<ChangeRequest>> ChangeService::requestsToRetry(const QString &plan, int *withoutSecrets)
{
    const auto rows = d->journal.changesOf(plan);
    if (!rows) return failure(rows.error());
    return retryOf(*rows, withoutSecrets);
}

JobOf<ChangePlan> *ChangeService::planUndo(const QString &plan, std::optional<int> seq, const QString &origin,
                                           QObject *owner)
{
    return new UndoJob({.connections = d->connections, .cache = d->cache, .journal = d->journal, .planner = d->planner},
                       {.plan = plan, .seq = seq, .origin = origin}, owner);
}

JobOf<HandOver> *ChangeService::handOver(const QString &plan, QObject *owner)
{
    return d->runner.inputs().handOver(plan, owner);
}

Result<void> ChangeService::forgetHandOver(const QString &plan)
{
    return d->runner.inputs().forgetHandOver(plan);
}

Result<PlanReport> ChangeService::report(const QString &plan)
{
    Result<std::vector<ChangeRow>> rows = d->journal.changesOf(plan);
    if (!rows) return failure(rows.error());
    if (rows->empty())
        return failure({.kind = Error::Kind::NotFound, .message = tr("There is no such plan in the history.")});
    return PlanReport{.plan = plan, .rows = std::move(*rows)};
}

Result<std::vector<ChangeRow>> ChangeService::history(const HistoryQuery &query)
{
    return d->journal.history(query);
}

int ChangeService::openChanges() const
{
    return d->journal.openPlanCount().value_or(0);
}

} // namespace kontor
