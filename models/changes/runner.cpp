// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/runner.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

/// Of the plans of an earlier run beside the window, before the window reads them itself.
constexpr int mostReadings = 3;

} // namespace

Runner::Runner(ConnectionService &connections, RecordCache &cache, Journal &journal, const Clock &clock,
               ChangeService::Times times, QObject *parent)
    : QObject(parent),
      m_connections(connections),
      m_cache(cache),
      m_journal(journal),
      m_clock(clock),
      m_times(times),
      m_plans(journal, connections, clock, nullptr),
      m_oneTime(connections, journal, nullptr),
      m_inputs(connections, journal)
{
    connect(&m_oneTime, &OneTimeSecrets::recovered, this, &Runner::secretsRecovered);
    connect(&m_plans, &RunningPlans::moved, this, &Runner::moved);
    connect(&m_plans, &RunningPlans::over, this, &Runner::over);
    connect(&m_plans, &RunningPlans::paused, this, &Runner::paused);
    connect(&m_plans, &RunningPlans::readyToSend, this, [this](const ChangeRef &ref) {
        if (const RunningChange *change = m_plans.find(ref)) laneOf(change->connection).enqueue(ref);
    });
    connect(&m_plans, &RunningPlans::broke, this, [this](const Error &error) {
        for (const auto &[id, lane] : m_lanes)
            lane->giveUp();
        Q_EMIT broke(error);
    });
    connect(&connections, &ConnectionService::providerAboutToGo, this, [this](const QString &id) {
        if (const auto lane = m_lanes.find(id); lane != m_lanes.end()) lane->second->providerGoes();
    });
    connect(&connections, &ConnectionService::statusChanged, this, [this](const QString &id) {
        const auto lane = m_lanes.find(id);
        if (lane != m_lanes.end() && m_connections.status(id).state == ConnectionStatus::State::Ready)
            lane->second->release();
    });
    connect(&connections, &ConnectionService::connectionsChanged, this, [this] {
        for (const auto &[id, lane] : m_lanes)
            lane->release();
    });
}

Lane &Runner::laneOf(const QString &connection)
{
    Lane *&lane = m_lanes[connection];
    if (!lane) {
        lane = new Lane({m_connections, m_cache, m_plans, m_oneTime, m_clock, m_times}, connection, this);
        connect(lane, &Lane::secretsShown, this, &Runner::secretsShown);
        connect(lane, &Lane::held, this, [this, connection](const Error &error) { laneHeld(connection, error); });
        if (m_isAsleep) lane->prepareForSleep();
    }
    return *lane;
}

void Runner::laneHeld(const QString &connection, const Error &error)
{
    // A plan nobody watches must end: what waits for a person would wait for ever.
    for (const QString &plan : m_plans.withOpenChangesOf(connection))
        if (m_plans.isUnattended(plan)) m_plans.cancel(plan, error.message);
    Q_EMIT held(connection, error);
}

void Runner::start(ChangePlan plan, SubmitOptions options)
{
    const QString id = plan.row.id;
    const PlanArrival::Parts parts{.journal = m_journal,
                                   .plans = m_plans,
                                   .inputs = m_inputs.isReady() ? &m_inputs : nullptr,
                                   .portion = m_times.portion};
    auto *arrival = new PlanArrival(parts, std::move(plan), std::move(options), this);
    m_arrivals.insert(id, arrival);
    connect(arrival, &PlanArrival::moved, this, [this, id] { Q_EMIT written(id); });
    connect(arrival, &PlanArrival::arrived, this, [this, arrival] { arrived(arrival); });
    connect(arrival, &PlanArrival::failed, this, [this, id, arrival](const Error &error) {
        m_arrivals.remove(id);
        arrival->deleteLater();
        Q_EMIT notKept(id, error);
    });
    arrival->start();
}

void Runner::arrived(PlanArrival *arrival)
{
    const QString id = arrival->row().id;
    m_arrivals.remove(id);
    arrival->deleteLater();
    m_plans.add(arrival->row(), arrival->takeChanges(), arrival->waits(), arrival->first());
    Q_EMIT started(id);
}

std::vector<PlanProgress> Runner::progress() const
{
    std::vector<PlanProgress> all = m_plans.progress();
    for (const PlanArrival *arrival : m_arrivals)
        all.push_back(arrival->progress());
    return all;
}

void Runner::cancel(const QString &plan)
{
    m_opening.remove(plan);
    if (PlanArrival *arrival = m_arrivals.value(plan)) return arrival->cancel();
    m_plans.cancel(plan);
}

void Runner::pause(const QString &plan)
{
    m_opening.remove(plan);
    m_plans.pause(plan, {});
}

void Runner::resume(const QString &plan, std::optional<int> first)
{
    if (!m_plans.hasSealed(plan)) return m_plans.resume(plan, first);
    JobOf<bool> *job = m_inputs.prepare(this);
    // Whoever asked last is heard.
    m_opening.insert(plan, job);
    job->onFinished(this, [this, job, plan, first](const Result<bool> &key) {
        job->deleteLater();
        if (m_opening.value(plan) != job) return;
        m_opening.remove(plan);
        opened(plan, first, key);
    });
}

void Runner::opened(const QString &plan, std::optional<int> first, const Result<bool> &key)
{
    if (!key) return m_plans.stay(plan, key.error().message);
    // A key made a moment ago for this run opens nothing of an earlier one; the right one may still be given.
    if (const auto why = m_inputs.whyNotLasting()) return m_plans.stay(plan, why->message);
    const auto secrets = m_inputs.open(plan);
    if (!secrets) return m_plans.stay(plan, secrets.error().message);
    m_plans.takeOpened(plan, *secrets);
    m_plans.resume(plan, first);
}

void Runner::prepareForSleep()
{
    m_isAsleep = true;
    for (const auto &[id, lane] : m_lanes)
        lane->prepareForSleep();
}

void Runner::wakeUp()
{
    m_isAsleep = false;
    for (const auto &[id, lane] : m_lanes)
        lane->wakeUp();
}

bool Runner::isSending() const
{
    return std::ranges::any_of(m_lanes, [](const auto &entry) { return entry.second->isSending(); });
}

Result<int> Runner::recover()
{
    const Result<int> turned = m_journal.recoverAfterCrash();
    if (!turned) return turned;
    m_oneTime.recover();
    return adopt(earlierPlans(m_journal));
}

void Runner::recoverMeanwhile()
{
    const Result<int> turned = m_journal.recoverAfterCrash();
    if (!turned) return Q_EMIT recovered(turned.error());
    m_oneTime.recover();
    readMeanwhile(mostReadings);
}

void Runner::readMeanwhile(int times)
{
    using Plans = Result<std::vector<EarlierPlan>>;
    const Database &database = m_journal.store().database();
    const qint64 before = database.rowsChanged();
    auto *watcher = new QFutureWatcher<Plans>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, before, times] {
        watcher->deleteLater();
        // What was read is what is there only when nobody has written since: a person may have settled a change of it.
        if (m_journal.store().database().rowsChanged() == before)
            readingEnds(watcher->future().takeResult());
        else if (times > 1)
            readMeanwhile(times - 1);
        else
            readingEnds(earlierPlans(m_journal));
    });
    watcher->setFuture(QtConcurrent::run([path = database.path()] { return readEarlierPlans(path); }));
}

void Runner::readingEnds(Result<std::vector<EarlierPlan>> plans)
{
    const Result<int> checked = adopt(std::move(plans));
    Q_EMIT recovered(checked ? std::nullopt : std::optional(checked.error()));
}

Result<int> Runner::adopt(Result<std::vector<EarlierPlan>> plans)
{
    if (!plans) return failure(plans.error());
    const std::vector<ChangeRef> unknown = m_plans.adopt(std::move(*plans));
    for (const ChangeRef &ref : unknown)
        if (const RunningChange *change = m_plans.find(ref)) laneOf(change->connection).check(ref);
    if (const auto begun = takeBackUnfinished(); !begun) return failure(begun.error());
    return int(unknown.size());
}

/// Told before, so that it is told again after the next crash.
Result<void> Runner::takeBackUnfinished()
{
    const auto plans = m_journal.arrivingPlans();
    if (!plans) return failure(plans.error());
    for (const PlanRow &plan : *plans) {
        if (m_arrivals.contains(plan.id)) continue;
        Q_EMIT takenBack(plan);
        auto *job = new PlanTakeBack(m_journal, plan.id, m_times.portion, this);
        connect(job, &PlanTakeBack::over, job, &QObject::deleteLater);
        job->start();
    }
    return {};
}

} // namespace kontor
