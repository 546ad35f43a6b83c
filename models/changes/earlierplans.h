// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal.h"

#include <vector>

namespace kontor {

/// A plan that an earlier run left open, as the journal has it.
struct EarlierPlan
{
    PlanRow row;
    /// The whole plan: what ended before may be what an open change depends on.
    std::vector<ChangeHead> changes{};
    std::vector<int> marked{};                   ///< which of those that are open may need passwords, by seq
    std::vector<Journal::SealedSecret> sealed{}; ///< passwords that go out with a change, by seq
};

/// All plans with open changes, oldest first, each row read once and checked. All or none: where the journal is damaged
/// nothing of it goes on.
Result<std::vector<EarlierPlan>> earlierPlans(Journal &journal);

/// The same out of the state database at \a statePath, which is open in this program, in any thread: the rows of a very
/// long plan would hold the window for a second.
Result<std::vector<EarlierPlan>> readEarlierPlans(const QString &statePath);

} // namespace kontor
