// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/breaker.h"

#include <algorithm>

namespace kontor {

Breaker::Time Breaker::barredFor(Time now) const
{
    return isOnTrial() ? std::max(Time(0), m_until - now) : Time(0);
}

bool Breaker::admit(Time now)
{
    if (!isOnTrial()) return true;
    if (m_trying || barredFor(now) > Time(0)) return false;
    m_trying = true;
    return true;
}

void Breaker::ended(bool well, Time now)
{
    m_trying = false;
    if (well) {
        m_failures = 0;
        return;
    }
    // What was under way when it opened does not keep it open longer.
    if (isOnTrial() && barredFor(now) > Time(0)) return;
    if (++m_failures >= mostFailures) m_until = now + m_rest;
}

void RetryBudget::sent(bool isRetry, Time now)
{
    m_sent.push_back({now, isRetry});
    while (m_sent.size() > window)
        m_sent.pop_front();
}

bool RetryBudget::allowsRetry(Time now) const
{
    const auto known = std::ranges::count_if(m_sent, [&](const Sent &one) { return now - one.at < memory; });
    const auto retries =
        std::ranges::count_if(m_sent, [&](const Sent &one) { return one.isRetry && now - one.at < memory; });
    return retries < std::max<std::ptrdiff_t>(fewest, known / 10);
}

} // namespace kontor
