// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncjob.h"

#include <utility>

namespace kontor {

SyncWaiters::~SyncWaiters()
{
    settle(failure({.kind = Error::Kind::Cancelled, .message = tr("Cancelled.")}));
}

void SyncWaiters::add(SyncJob *job)
{
    m_jobs.emplace_back(job);
    connect(job, &Job::finished, this, [this, job] { leave(job); });
    connect(job, &QObject::destroyed, this, [this] { leave(nullptr); });
}

void SyncWaiters::settle(const Result<SyncReport> &outcome, std::optional<SyncService::Depth> only)
{
    std::vector<QPointer<SyncJob>> kept;
    for (const QPointer<SyncJob> &job : std::exchange(m_jobs, {})) {
        if (!job) continue;
        if (only && job->depth() != *only)
            kept.push_back(job);
        else
            job->settleWith(outcome);
    }
    m_jobs = std::move(kept);
}

void SyncWaiters::leave(SyncJob *job)
{
    const std::size_t before = m_jobs.size();
    std::erase_if(m_jobs, [&](const QPointer<SyncJob> &waiter) { return !waiter || waiter == job; });
    if (m_jobs.empty() && before > 0) Q_EMIT allLeft();
}

} // namespace kontor
