// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/runtally.h"

namespace kontor {

namespace {

// One list may be broken at the vendor; several in a row are the vendor itself.
constexpr int mostFailuresInARow = 5;

} // namespace

void RunTally::begin(std::chrono::milliseconds now)
{
    *this = {};
    m_started = now;
}

void RunTally::restartWalk()
{
    m_topError.reset();
    m_scopesDone = 0;
    m_scopesTotal = 0;
    m_countedInList = 0;
}

void RunTally::addDrift(Kind kind, const Drift &drift)
{
    Drift &sum = m_report.kinds[kind];
    sum.added += drift.added;
    sum.changed += drift.changed;
    sum.gone += drift.gone;
}

void RunTally::addError(const Error &error)
{
    if (!m_report.firstError) m_report.firstError = error;
}

void RunTally::topListFailed(const Error &error)
{
    addError(error);
    if (!m_topError) m_topError = error;
}

void RunTally::scopeFailed(const Error &error)
{
    addError(error);
    ++m_report.scopesFailed;
    // Each record has a key of its own: one that is refused says nothing about the next.
    if (!error.aboutRecordKey) ++m_failuresInARow;
}

bool RunTally::tooManyFailures() const
{
    return m_failuresInARow >= mostFailuresInARow;
}

void RunTally::countScopes(int count)
{
    m_countedInList += count;
    m_scopesTotal += count;
}

void RunTally::restartTopList()
{
    m_scopesTotal -= m_countedInList;
    m_countedInList = 0;
}

SyncReport RunTally::report(std::chrono::milliseconds now) const
{
    SyncReport report = m_report;
    report.took = now - m_started;
    return report;
}

Result<SyncReport> RunTally::outcome(std::chrono::milliseconds now) const
{
    if (m_topError) return failure(*m_topError);
    return report(now);
}

} // namespace kontor
