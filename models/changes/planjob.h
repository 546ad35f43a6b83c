// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "models/core/job.h"

#include <utility>

namespace kontor {

/// Somebody's wait for a plan. A cancel before it began leaves no trace; later it stops what has not begun, and the
/// outcome is still the report, once what is in flight has ended. A plan with nothing to send is refused when something
/// in it is wrong.
class PlanJob final : public JobOf<PlanReport>
{
    Q_OBJECT

public:
    PlanJob(ChangePlan plan, SubmitOptions options, QObject *owner)
        : JobOf<PlanReport>(owner),
          m_plan(std::move(plan)),
          m_options(std::move(options)),
          m_waits(m_options.waits),
          m_total(qint64(m_plan.changes.size()))
    {
    }

    const ChangePlan &plan() const { return m_plan; }
    const SubmitOptions &options() const { return m_options; }
    bool waits() const { return m_waits; }
    // When it begins: the job goes on without the plan, which may be long.
    ChangePlan takePlan() { return std::exchange(m_plan, {}); }
    SubmitOptions takeOptions() { return std::exchange(m_options, {}); }
    void settleWith(Result<PlanReport> outcome) { finish(std::move(outcome)); }
    void countOne() { Q_EMIT progressed(++m_ended, m_total); }
    /// Once it is known how many changes have come from a source.
    void expect(qint64 total) { m_total = total; }
    static Error nothingToSend()
    {
        return {.kind = Error::Kind::Invalid,
                .message = tr("Nothing of this can be sent. See what is wrong with each change."),
                .delivery = Error::Delivery::NotSent};
    }

Q_SIGNALS:
    void begun();
    void cancelAsked();

protected:
    void run() override
    {
        const int wrong =
            m_plan.count(PlannedChange::Outcome::Conflict) + m_plan.count(PlannedChange::Outcome::Invalid);
        if (!m_options.source && (m_plan.changes.empty() || (!m_plan.isSendable() && wrong > 0)))
            finish(failure(nothingToSend()));
        else
            Q_EMIT begun();
    }
    void abort() override { Q_EMIT cancelAsked(); }
    bool keepsOutcomeOnCancel() const override { return true; }

private:
    ChangePlan m_plan;
    SubmitOptions m_options;
    bool m_waits;
    qint64 m_total = 0;
    qint64 m_ended = 0;
};

} // namespace kontor
