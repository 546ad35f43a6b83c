// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/imports/importreports.h"

namespace kontor {

/// ImportReports::write() in a worker thread, which reads the state database by itself: an import of many rows would
/// hold the window. What is written when the job is cancelled is written.
JobOf<ImportReportFiles> *writeReports(const QString &statePath, const QString &plan, const QString &folder,
                                       QObject *owner);

} // namespace kontor
