// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changeplan.h"

#include <algorithm>
#include <array>

namespace kontor {

QString plannedOutcomeName(PlannedChange::Outcome outcome)
{
    constexpr std::array names{"create", "update", "delete", "act", "unchanged", "conflict", "invalid"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(outcome)));
}

bool ChangePlan::isSendable() const
{
    return std::ranges::any_of(changes, &PlannedChange::isSendable);
}

Danger ChangePlan::danger() const
{
    Danger highest = Danger::Harmless;
    for (const PlannedChange &change : changes)
        if (change.isSendable()) highest = std::max(highest, change.danger);
    return highest;
}

int ChangePlan::count(PlannedChange::Outcome outcome) const
{
    return int(std::ranges::count(changes, outcome, &PlannedChange::outcome));
}

namespace {

int countOf(const std::vector<ChangeRow> &rows, std::initializer_list<ChangeState> states)
{
    return int(std::ranges::count_if(
        rows, [&](const ChangeRow &row) { return std::ranges::find(states, row.state) != states.end(); }));
}

} // namespace

int PlanReport::done() const
{
    return countOf(rows, {ChangeState::Done});
}

int PlanReport::failed() const
{
    return countOf(rows, {ChangeState::Rejected, ChangeState::NotRun});
}

int PlanReport::skipped() const
{
    return countOf(rows, {ChangeState::Skipped});
}

int PlanReport::review() const
{
    return countOf(rows, {ChangeState::Review});
}

int PlanReport::cancelled() const
{
    return countOf(rows, {ChangeState::Cancelled});
}

} // namespace kontor
