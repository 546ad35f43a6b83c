// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plancommand.h"

#include "app/cli/text.h"

#include <algorithm>

namespace kontor::cli {

Result<int> PlanCommand::recover()
{
    connect(&m_engine.changes(), &ChangeService::planTakenBack, this, [this](const PlanRow &plan) {
        m_output.say(Text::tr("\"%1\": the program ended before all of it was kept here. Nothing of it was sent, and "
                              "nothing is kept: do it again.")
                         .arg(plan.title));
    });
    return m_engine.changes().recover();
}

void PlanCommand::follow(const QString &plan)
{
    m_plan = plan;
    m_engine.watchSleep();
    const ChangeService *changes = &m_engine.changes();
    connect(changes, &ChangeService::planFinished, this, [this](const PlanReport &report) {
        if (report.plan == m_plan) conclude(report);
    });
    connect(changes, &ChangeService::planPaused, this, [this](const QString &of, bool paused, const QString &why) {
        if (of != m_plan || !paused) return;
        if (!m_obstacle) m_obstacle = Error{.kind = kindOfPause(), .message = why};
        endWhenStill();
    });
    connect(changes, &ChangeService::held, this, &PlanCommand::heldAt);
    connect(changes, &ChangeService::changeMoved, this, [this](const QString &of) {
        if (of == m_plan && m_obstacle) endWhenStill();
    });
    connect(changes, &ChangeService::broke, this, &PlanCommand::stop);
}

/// A plan of an earlier run that was let go and stays one could not open its passwords: nothing else keeps it back.
Error::Kind PlanCommand::kindOfPause() const
{
    const auto progress = m_engine.changes().progress(m_plan);
    const bool staysBehind = progress && progress->mode == PlanProgress::Mode::FromBefore;
    return staysBehind ? Error::Kind::Secrets : Error::Kind::Conflict;
}

void PlanCommand::carryOut(const ChangePlan &plan)
{
    follow(plan.row.id);
    // Not the command's job: one that goes away would take along what has not begun.
    m_engine.changes().submit(plan, &m_engine.changes())->onFinished(this, [this](const Result<PlanReport> &report) {
        if (!report) stop(report.error());
    });
}

void PlanCommand::stop(const Error &error)
{
    if (end()) fail(error);
}

void PlanCommand::conclude(const PlanReport &report)
{
    QJsonArray items;
    for (const ChangeRow &row : report.rows)
        items.append(changeJson(row, labelOf(row.connection)));
    QJsonArray reasons;
    for (const ReasonGroup &group : report.groups())
        reasons.append(QJsonObject{{QStringLiteral("state"), changeStateName(group.state)},
                                   {QStringLiteral("reason"), group.reason},
                                   {QStringLiteral("count"), group.count}});
    m_output.object({{QStringLiteral("plan"), report.plan},
                     {QStringLiteral("counts"), QJsonObject{{QStringLiteral("done"), report.done()},
                                                            {QStringLiteral("failed"), report.failed()},
                                                            {QStringLiteral("skipped"), report.skipped()},
                                                            {QStringLiteral("review"), report.review()},
                                                            {QStringLiteral("cancelled"), report.cancelled()}}},
                     {QStringLiteral("reasons"), reasons},
                     {QStringLiteral("items"), items}});
    const bool well = report.failed() + report.review() + report.cancelled() == 0;
    Q_EMIT done(well ? 0 : 2);
}

void PlanCommand::standsStill(const Error &why)
{
    Error stopped = why;
    stopped.message =
        Text::tr("%1 The plan stays open; to go on: kontor-cli plans resume %2").arg(stopped.message, m_plan);
    stop(stopped);
}

/// A plan that began on the command line is cancelled by what holds its connection, and is over then.
void PlanCommand::heldAt(const QString &connection, const Error &why)
{
    const auto progress = m_engine.changes().progress(m_plan);
    if (!progress || !hasOpenChanges(connection)) return;
    const bool endsByItself =
        progress->row.origin == QLatin1String("cli") && progress->mode != PlanProgress::Mode::FromBefore;
    if (endsByItself) return;
    m_heldAt = connection;
    m_obstacle = why;
    m_engine.changes().pause(m_plan);
    endWhenStill();
}

bool PlanCommand::hasOpenChanges(const QString &connection) const
{
    const auto report = m_engine.changes().report(m_plan);
    return report && std::ranges::any_of(report->rows, [&](const ChangeRow &row) {
               return row.connection == connection && !isTerminal(row.state);
           });
}

/// An outcome that is not known yet is waited for as well, but not where the vendor does not answer: the journal has
/// it, and the next start looks again.
void PlanCommand::endWhenStill()
{
    const auto report = m_engine.changes().report(m_plan);
    const bool moves = report && std::ranges::any_of(report->rows, [&](const ChangeRow &row) {
                           const bool isLookedAt =
                               row.state == ChangeState::Unknown || row.state == ChangeState::Reconcile;
                           return row.state == ChangeState::Intent || (isLookedAt && row.connection != m_heldAt);
                       });
    if (!moves) standsStill(*m_obstacle);
}

} // namespace kontor::cli
