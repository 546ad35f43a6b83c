// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/reportsjob.h"

#include "models/core/threadjob.h"

namespace kontor {

JobOf<ImportReportFiles> *writeReports(const QString &statePath, const QString &plan, const QString &folder,
                                       QObject *owner)
{
    const auto write = [=](const std::atomic<bool> &) -> Result<ImportReportFiles> {
        const auto state = StateStore::openBeside(statePath);
        if (!state) return failure(state.error());
        ImportLedger ledger(**state);
        Journal journal(**state);
        return ImportReports(ledger, journal).write(plan, folder);
    };
    auto *job = new ThreadJob<ImportReportFiles>(write, owner);
    job->start();
    return job;
}

} // namespace kontor
