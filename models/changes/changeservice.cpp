// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changeservice.h"

#include "models/changes/planjob.h"
#include "models/changes/planner.h"
#include "models/changes/planreport.h"
#include "models/changes/protection.h"
#include "models/changes/runner.h"
#include "models/changes/undo.h"
#include "models/storage/planwriter.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>
#include <utility>

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
    void begin(ChangeService *service, PlanJob *job);
    /// Without the key only what is not lost without it.
    void startSealed(ChangeService *service, PlanJob *job, const Result<bool> &key);
    void start(ChangeService *service, PlanJob *job);
    /// The journal has the plan whole.
    void started(ChangeService *service, const QString &plan);
    void end(const QString &plan, const Error &error);
    /// It is worked off: reads how it ended, off the window's thread where that takes long.
    void over(ChangeService *service, const QString &plan);
    void tell(ChangeService *service, const QString &plan, Result<PlanReport> report);
    /// Whether a plan has more changes than can be read without anybody noticing.
    bool isLong(const QString &plan);

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

void ChangeService::Private::begin(ChangeService *service, PlanJob *job)
{
    const QString id = job->plan().row.id;
    jobs.insert(id, job);
    if (!SealedInputs::areIn(job->plan(), job->options().source.get())) return start(service, job);
    if (runner.inputs().isReady()) return startSealed(service, job, true);
    // Whoever gives up before the keychain answers leaves no trace.
    const auto givenUp = connect(job, &PlanJob::cancelAsked, service, [this, id] {
        end(id, {.kind = Error::Kind::Cancelled, .message = tr("Cancelled."), .delivery = Error::Delivery::NotSent});
    });
    JobOf<bool> *asking = runner.inputs().prepare(job);
    asking->onFinished(service, [=, this](const Result<bool> &key) {
        asking->deleteLater();
        disconnect(givenUp);
        if (jobOf(id) == job) startSealed(service, job, key);
    });
}

void ChangeService::Private::startSealed(ChangeService *service, PlanJob *job, const Result<bool> &key)
{
    const QString id = job->plan().row.id;
    const SubmitOptions &options = job->options();
    const bool isToLast = options.waits || SealedInputs::areToBeHandedOver(job->plan(), options.source.get());
    if (!key && isToLast) return end(id, key.error());
    const auto why = key && options.waits ? runner.inputs().whyNotLasting() : std::nullopt;
    if (why) return end(id, *why);
    start(service, job);
}

void ChangeService::Private::start(ChangeService *service, PlanJob *job)
{
    const QString id = job->plan().row.id;
    connect(job, &PlanJob::cancelAsked, service, [this, id] { runner.cancel(id); });
    connect(job, &QObject::destroyed, service, [this, id] { runner.cancel(id); });
    runner.start(job->takePlan(), job->takeOptions());
}

void ChangeService::Private::started(ChangeService *service, const QString &plan)
{
    PlanJob *job = jobOf(plan);
    if (!job) return;
    if (const auto progress = service->progress(plan)) job->expect(progress->total);
    if (!job->waits()) return;
    jobs.remove(plan);
    // Its end is not the plan's.
    job->disconnect(service);
    job->settleWith(PlanReport{.plan = plan});
    // Whoever shows what is open has heard nothing of it yet.
    Q_EMIT service->planPaused(plan, true, {});
}

void ChangeService::Private::end(const QString &plan, const Error &error)
{
    if (const QPointer<PlanJob> job = jobs.take(plan)) job->settleWith(failure(error));
}

bool ChangeService::Private::isLong(const QString &plan)
{
    constexpr qint64 most = 1'000;
    // A change with this number, and so all before it: found in an index, no row is read.
    auto look = journal.store().database().prepare("SELECT 1 FROM change WHERE plan=?1 AND seq=?2");
    return look && look->bind(1, plan).bind(2, most).next().value_or(false);
}

void ChangeService::Private::over(ChangeService *service, const QString &plan)
{
    if (!isLong(plan)) return tell(service, plan, service->report(plan));
    auto *watcher = new QFutureWatcher<Result<PlanReport>>(service);
    connect(watcher, &QFutureWatcherBase::finished, service, [this, service, plan, watcher] {
        watcher->deleteLater();
        // Taken, never copied: it is long.
        tell(service, plan, watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(readReport, journal.store().database().path(), plan));
}

void ChangeService::Private::tell(ChangeService *service, const QString &plan, Result<PlanReport> report)
{
    const QPointer<PlanJob> job = jobs.take(plan);
    if (const Shown once = shown.take(plan); report) {
        report->oneTimeSecrets = once.secrets;
        report->keptSecrets = once.kept;
        report->secretProblems = once.problems;
    }
    if (!job) {
        if (report) Q_EMIT service->planFinished(*report);
        return;
    }
    // Moved, and told from where it is then.
    job->settleWith(std::move(report));
    if (job->outcome()) Q_EMIT service->planFinished(*job->outcome());
}

ChangeService::Times ChangeService::Times::fromEnvironment()
{
    using std::chrono::milliseconds;
    const auto given = [](const char *name) -> std::optional<milliseconds> {
        bool isNumber = false;
        const int value = qEnvironmentVariableIntValue(name, &isNumber);
        return isNumber && value >= 0 ? std::optional(milliseconds(value)) : std::nullopt;
    };
    Times times;
    times.portion = given("KONTOR_PORTION_MS").value_or(times.portion);
    const auto settle = given("KONTOR_SETTLE_MS");
    if (!settle) return times;
    times.settle = *settle;
    times.secondLook = std::min(times.secondLook, times.settle);
    times.retryBase = std::min(times.retryBase, times.settle);
    times.retryCap = std::min(times.retryCap, std::max(10 * times.settle, times.retryBase));
    return times;
}

ChangeService::ChangeService(ConnectionService &connections, RecordCache &cache, Journal &journal, const Clock &clock,
                             Times times, QObject *parent)
    : QObject(parent), d(new Private(connections, cache, journal, clock, times))
{
    connect(&d->runner, &Runner::written, this, &ChangeService::planWritten);
    connect(&d->runner, &Runner::takenBack, this, &ChangeService::planTakenBack);
    connect(&d->runner, &Runner::started, this, [this](const QString &plan) { d->started(this, plan); });
    connect(&d->runner, &Runner::notKept, this,
            [this](const QString &plan, const Error &error) { d->end(plan, error); });
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
    connect(&d->runner, &Runner::over, this, [this](const QString &plan) { d->over(this, plan); });
    connect(&d->runner, &Runner::recovered, this, &ChangeService::tellRecovered);
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

JobOf<PlanReport> *ChangeService::submit(ChangePlan plan, QObject *owner, SubmitOptions options)
{
    auto *job = new PlanJob(std::move(plan), std::move(options), owner);
    connect(job, &PlanJob::begun, this, [this, job] { d->begin(this, job); });
    job->start();
    return job;
}

Result<int> ChangeService::recover()
{
    const Result<int> found = d->runner.recover();
    tellRecovered(found ? std::nullopt : std::optional(found.error()));
    return found;
}

void ChangeService::recoverMeanwhile()
{
    d->runner.recoverMeanwhile();
}

void ChangeService::tellRecovered(const std::optional<Error> &problem)
{
    if (problem) Q_EMIT broke(*problem);
    // A window that is open already would not know of those in which nothing moves.
    for (const PlanProgress &plan : openPlans())
        if (plan.mode == PlanProgress::Mode::FromBefore) Q_EMIT planPaused(plan.row.id, true, plan.pauseReason);
}

void ChangeService::recoverSecrets()
{
    d->runner.recoverSecrets();
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

void ChangeService::prepareForSleep()
{
    d->runner.prepareForSleep();
}

void ChangeService::wakeUp()
{
    d->runner.wakeUp();
}

bool ChangeService::isSending() const
{
    return d->runner.isSending();
}

Result<void> ChangeService::settleByHand(const QString &plan, int seq, bool happened, const QString &note)
{
    const auto row = d->journal.changeOf(plan, seq);
    if (!row && row.error().kind != Error::Kind::NotFound) return failure(row.error());
    if (!row || row->state != ChangeState::Review)
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

namespace {

/// What the record belongs to, as far as the cache knows: nearest first.
QList<RecordKey> whatStandsAbove(const ConnectionService &connections, const RecordCache &cache, const Record &record)
{
    QList<RecordKey> above;
    std::optional<Record> at = record;
    while (at && !at->parent.isEmpty()) {
        const ResourceSpec *resource = connections.resourceOf(at->connection, at->type);
        if (!resource || !*resource->parentType) break;
        const RecordKey parent{at->connection, QString::fromLatin1(resource->parentType), at->parent};
        if (above.contains(parent)) break;
        above.append(parent);
        at = cache.record(parent);
    }
    return above;
}

/// As a change that was made: the history says who, when and why.
ChangeRow protectionRow(const PlanRow &plan, int seq, const ProtectedRecord &record, bool isProtected)
{
    ChangeRow row{.plan = plan.id,
                  .seq = seq,
                  .connection = record.key.connection,
                  .kind = record.kind,
                  .naturalKey = record.key.id,
                  .objectName = record.name,
                  .state = ChangeState::Done,
                  .remoteId = record.key.id,
                  .errorText = record.reason,
                  .changedAt = plan.createdAt};
    row.mutation = {.verb = Verb::Act,
                    .type = record.key.type,
                    .id = record.key.id,
                    .action = isProtected ? protectAction() : unprotectAction()};
    return row;
}

/// The rows of a protection, and the protection itself in the same transaction.
class ProtectionContent final : public KnownContent
{
public:
    ProtectionContent(const std::vector<ChangeRow> &rows, std::function<Result<void>()> write)
        : m_rows(rows), m_write(std::move(write))
    {
    }
    std::size_t changeCount() const override { return m_rows.size(); }
    const ChangeRow &change(std::size_t at) override { return m_rows[at]; }
    Result<void> portionEnds() override { return m_write(); }

private:
    const std::vector<ChangeRow> &m_rows;
    std::function<Result<void>()> m_write;
};

} // namespace

Result<int> ChangeService::protect(const std::vector<Record> &records, bool isProtected, const QString &reason,
                                   const QString &origin)
{
    ProtectedRecords &protections = d->connections.protections();
    PlanRow plan = d->planner.begin({}, origin).row;
    std::vector<ProtectedRecord> chosen;
    std::vector<ChangeRow> rows;
    for (const Record &record : records) {
        if (protections.contains(record.key()) == isProtected) continue;
        chosen.push_back({.key = record.key(),
                          .kind = record.kind,
                          .name = record.name,
                          .above = whatStandsAbove(d->connections, d->cache, record),
                          .reason = reason.trimmed(),
                          .person = plan.person,
                          .at = plan.createdAt});
        rows.push_back(protectionRow(plan, int(rows.size()), chosen.back(), isProtected));
    }
    if (chosen.empty())
        return failure({.kind = Error::Kind::Invalid,
                        .message = isProtected ? tr("It is protected already.") : tr("It is not protected."),
                        .delivery = Error::Delivery::NotSent});
    const QString what = chosen.size() == 1 ? chosen.front().name : tr("%n record(s)", nullptr, int(chosen.size()));
    plan.title = isProtected ? tr("Protect: %1").arg(what) : tr("Lift the protection: %1").arg(what);
    ProtectionContent content(rows, [&] { return protections.write(chosen, isProtected); });
    const auto written = PlanWriter(d->journal.store(), plan, content).write();
    if (!written) return failure(written.error());
    protections.take(chosen, isProtected);
    for (const ChangeRow &row : rows)
        Q_EMIT changeMoved(row.plan, row.seq, row.state);
    return int(chosen.size());
}

Result<PlanReport> ChangeService::report(const QString &plan)
{
    return reportOf(d->journal, plan);
}

Result<std::vector<ChangeRow>> ChangeService::history(const HistoryQuery &query)
{
    return d->journal.history(query);
}

Result<std::optional<PlanRow>> ChangeService::planRow(const QString &plan)
{
    return d->journal.plan(plan);
}

Result<QStringList> ChangeService::persons()
{
    return d->journal.persons();
}

Result<std::vector<AttemptRow>> ChangeService::attempts(const QString &plan, int seq)
{
    return d->journal.attempts(plan, seq);
}

int ChangeService::toReview() const
{
    return d->journal.countIn(ChangeState::Review).value_or(0);
}

int ChangeService::openChanges() const
{
    return d->journal.openPlanCount().value_or(0);
}

} // namespace kontor
