// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncservice.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace kontor {

/// Somebody's wait for a sync. The work itself belongs to ConnectionSync, which settles everybody who joined.
class SyncJob final : public JobOf<SyncReport>
{
    Q_OBJECT

public:
    SyncJob(SyncService::Depth depth, QObject *owner) : JobOf<SyncReport>(owner), m_depth(depth) {}

    SyncService::Depth depth() const { return m_depth; }
    void settleWith(Result<SyncReport> outcome) { finish(std::move(outcome)); }

Q_SIGNALS:
    void wanted();

protected:
    void run() override { Q_EMIT wanted(); }
    // The base class has decided the outcome; ConnectionSync hears of it through finished().
    void abort() override {}

private:
    SyncService::Depth m_depth;
};

/// Everybody who waits for the sync of one connection. Says when the last one does not want it any more.
class SyncWaiters final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SyncWaiters() override;

    void add(SyncJob *job);
    /// Everybody, or those who wait for no more than \a only.
    void settle(const Result<SyncReport> &outcome, std::optional<SyncService::Depth> only = {});

Q_SIGNALS:
    /// Nobody waits any more, though nobody was settled.
    void allLeft();

private:
    void leave(SyncJob *job);

    std::vector<QPointer<SyncJob>> m_jobs;
};

} // namespace kontor
