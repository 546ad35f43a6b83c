// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"

namespace kontor {

/// How a plan ended, or stands; NotFound for one that is not in the history.
Result<PlanReport> reportOf(Journal &journal, const QString &plan);

/// The same out of the state database at \a statePath, which is open in this program, in any thread: the rows of a very
/// long plan would hold the window for a second.
Result<PlanReport> readReport(const QString &statePath, const QString &plan);

} // namespace kontor
