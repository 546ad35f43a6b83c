// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncservice.h"

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

} // namespace kontor
