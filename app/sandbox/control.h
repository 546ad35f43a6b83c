// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/clock.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/ledger.h"

#include <functional>

namespace kontor::sandbox {

/// The pages below /_sandbox, through which tests see the truth and set the stage. All answer JSON:
///   GET  applied    [{"verb","path","object","count"}]: changing operations that took effect
///   GET  requests   {"count","requests":[{"verb","path","count"}]}: what arrived for the vendors
///   GET  fault      {"faults":[SPEC...]}; POST sets them, replacing those before
///   GET  clock      {"now":ISO}; POST {"advance_seconds":N} moves it on, {"hold":ISO} stops it there
///   POST reset      state, counts, clock and faults as at the start; keys and port stay
class Control
{
public:
    /// All of them have to outlive it.
    Control(Ledger &ledger, Faults &faults, Clock &clock, std::function<void()> reset);

    bool owns(const Request &request) const { return request.segments.value(0) == QLatin1String("_sandbox"); }
    Reply answer(const Request &request);

private:
    Reply setFaults(const QJsonObject &wanted);
    Reply setClock(const QJsonObject &wanted);
    Reply shownFaults() const;
    Reply shownClock() const;

    Ledger &m_ledger;
    Faults &m_faults;
    Clock &m_clock;
    std::function<void()> m_reset;
};

} // namespace kontor::sandbox
