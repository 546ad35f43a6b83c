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

namespace {

EarlierChange earlierOf(const PlannedChange &change)
{
    const Mutation &mutation = change.row.mutation;
    return {.connection = change.row.connection,
            .type = mutation.type,
            .naturalKey = change.row.naturalKey,
            .id = mutation.id,
            .objectName = change.row.objectName,
            .outcome = change.outcome,
            .isSendable = change.isSendable(),
            .before = mutation.before};
}

} // namespace

std::optional<EarlierChange> ChangePlan::earlier(int seq) const
{
    if (seq >= first && seq < nextSeq()) return earlierOf(changes[std::size_t(seq - first)]);
    const auto kept = parents.constFind(seq);
    return kept == parents.cend() ? std::nullopt : std::optional(*kept);
}

void ChangePlan::keepParent(int seq)
{
    if (seq < first || seq >= nextSeq()) return;
    EarlierChange kept = earlierOf(changes[std::size_t(seq - first)]);
    kept.before.reset();
    parents.insert(seq, kept);
}

void ChangePlan::letGo()
{
    first = nextSeq();
    changes.clear();
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

std::vector<ReasonGroup> PlanReport::groups() const
{
    constexpr qsizetype mostNames = 3;
    constexpr std::array order{ChangeState::Rejected, ChangeState::NotRun, ChangeState::Review, ChangeState::Cancelled,
                               ChangeState::Skipped};
    std::vector<ReasonGroup> found;
    QHash<QString, std::size_t> places; // by state and reason
    for (const ChangeRow &row : rows) {
        if (std::ranges::find(order, row.state) == order.end()) continue;
        const QString key = changeStateName(row.state) + u'\n' + row.errorText;
        const auto place = places.constFind(key);
        const std::size_t at = place == places.cend() ? found.size() : *place;
        if (place == places.cend()) {
            places.insert(key, at);
            found.push_back({.state = row.state, .reason = row.errorText});
        }
        ReasonGroup &group = found[at];
        ++group.count;
        if (group.names.size() < mostNames) group.names << row.objectName;
    }
    const auto rank = [&](const ReasonGroup &group) {
        return std::pair(std::ranges::find(order, group.state) - order.begin(), -group.count);
    };
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

} // namespace kontor
