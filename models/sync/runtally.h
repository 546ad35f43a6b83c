// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"
#include "models/sync/syncservice.h"

#include <chrono>
#include <optional>

namespace kontor {

/// What one run of a sync has done so far.
class RunTally
{
public:
    void begin(std::chrono::milliseconds now);
    /// The walk over the lists below parents is counted anew.
    void restartWalk();

    void addRequests(int count) { m_report.requests += count; }
    void addDrift(Kind kind, const Drift &drift);
    void addError(const Error &error);
    void topListFailed(const Error &error);
    void scopeFailed(const Error &error);
    void scopeRead() { ++m_scopesDone; }
    bool tooManyFailures() const;
    void succeeded() { m_failuresInARow = 0; }

    /// Lists below the parents of a page of a top list; forgotten when that list is read again.
    void countScopes(int count);
    void beginTopList() { m_countedInList = 0; }
    void restartTopList();

    int scopesDone() const { return m_scopesDone; }
    int scopesTotal() const { return m_scopesTotal; }
    SyncReport report(std::chrono::milliseconds now) const;
    /// A failed top list is an error for whoever waits; failed lists below single parents are only counted.
    Result<SyncReport> outcome(std::chrono::milliseconds now) const;

private:
    SyncReport m_report;
    std::optional<Error> m_topError;
    std::chrono::milliseconds m_started{};
    int m_failuresInARow = 0;
    int m_scopesDone = 0;
    int m_scopesTotal = 0;
    int m_countedInList = 0;
};

} // namespace kontor
