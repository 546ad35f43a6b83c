// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/runner.h"

namespace kontor {

Runner::Runner(ConnectionService &connections, RecordCache &cache, Journal &journal, const Clock &clock,
               ChangeService::Times times, QObject *parent)
    : QObject(parent),
      m_connections(connections),
      m_cache(cache),
      m_journal(journal),
      m_clock(clock),
      m_times(times),
      m_plans(journal, connections, clock, nullptr),
      m_oneTime(connections, journal, nullptr)
{
    connect(&m_oneTime, &OneTimeSecrets::recovered, this, &Runner::secretsRecovered);
    connect(&m_plans, &RunningPlans::moved, this, &Runner::moved);
    connect(&m_plans, &RunningPlans::over, this, &Runner::over);
    connect(&m_plans, &RunningPlans::paused, this, &Runner::paused);
    connect(&m_plans, &RunningPlans::readyToSend, this, [this](const ChangeRef &ref) {
        if (const RunningChange *change = m_plans.find(ref)) laneOf(change->row.connection).enqueue(ref);
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

Result<void> Runner::start(const ChangePlan &plan, const SubmitOptions &options)
{
    return m_plans.add(plan, options);
}

void Runner::cancel(const QString &plan)
{
    m_plans.cancel(plan);
}

Result<int> Runner::recover()
{
    const Result<int> turned = m_journal.recoverAfterCrash();
    if (!turned) return turned;
    m_oneTime.recover();
    const Result<std::vector<ChangeRef>> unknown = m_plans.adopt();
    if (!unknown) return failure(unknown.error());
    for (const ChangeRef &ref : *unknown)
        if (const RunningChange *change = m_plans.find(ref)) laneOf(change->row.connection).check(ref);
    return int(unknown->size());
}

} // namespace kontor
