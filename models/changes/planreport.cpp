// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/planreport.h"

#include "models/changes/changeservice.h"

namespace kontor {

Result<PlanReport> reportOf(Journal &journal, const QString &plan)
{
    Result<std::vector<ChangeRow>> rows = journal.changesOf(plan);
    if (!rows) return failure(rows.error());
    if (rows->empty())
        return failure(
            {.kind = Error::Kind::NotFound, .message = ChangeService::tr("There is no such plan in the history.")});
    return PlanReport{.plan = plan, .rows = std::move(*rows)};
}

Result<PlanReport> readReport(const QString &statePath, const QString &plan)
{
    const auto state = StateStore::openBeside(statePath);
    if (!state) return failure(state.error());
    Journal journal(**state);
    return reportOf(journal, plan);
}

} // namespace kontor
