// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/earlierplans.h"

#include "models/changes/planner.h"

#include <utility>

namespace kontor {

namespace {

Result<EarlierPlan> earlierPlan(Journal &journal, const QString &id)
{
    const Result<std::optional<PlanRow>> known = journal.plan(id);
    if (!known) return failure(known.error());
    Result<std::vector<ChangeHead>> changes = journal.headsOf(id);
    if (!changes) return failure(changes.error());
    Result<std::vector<int>> marked = journal.openChangesWanting(id, secretMark());
    if (!marked) return failure(marked.error());
    Result<std::vector<Journal::SealedSecret>> sealed = journal.sealedSecrets(Journal::inputPurpose(), id);
    if (!sealed) return failure(sealed.error());
    return EarlierPlan{.row = known->value_or(PlanRow{.id = id}),
                       .changes = std::move(*changes),
                       .marked = std::move(*marked),
                       .sealed = std::move(*sealed)};
}

} // namespace

Result<std::vector<EarlierPlan>> earlierPlans(Journal &journal)
{
    const Result<QStringList> open = journal.openPlans();
    if (!open) return failure(open.error());
    std::vector<EarlierPlan> found;
    found.reserve(std::size_t(open->size()));
    for (const QString &id : *open) {
        Result<EarlierPlan> plan = earlierPlan(journal, id);
        if (!plan) return failure(plan.error());
        found.push_back(std::move(*plan));
    }
    return found;
}

Result<std::vector<EarlierPlan>> readEarlierPlans(const QString &statePath)
{
    const auto state = StateStore::openBeside(statePath);
    if (!state) return failure(state.error());
    Journal journal(**state);
    return earlierPlans(journal);
}

} // namespace kontor
