// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>

namespace kontor {

/// Leaves a vendor alone that is in trouble: after some failures in a row nothing is asked for a while, then one
/// request tries whether it is well again. Times are those of Clock::monotonic().
class Breaker
{
public:
    using Time = std::chrono::milliseconds;
    static constexpr int mostFailures = 5;
    static constexpr Time usualRest{60'000};

    explicit Breaker(Time rest = usualRest) : m_rest(rest) {}

    /// How long nothing is to be sent yet; 0 when all is well, and when it is time to try.
    Time barredFor(Time now) const;
    /// It was open, and has not been seen well since.
    bool isOnTrial() const { return m_failures >= mostFailures; }
    /// Whether a request may go. On trial one may, and the next when its outcome is known or it was forgotten.
    bool admit(Time now);
    /// A request that was admitted ended: the vendor answered sensibly, or in no way that tells anything.
    void ended(bool well, Time now);
    /// A request that was admitted ended in a way that says nothing about the vendor.
    void withdrawn() { m_trying = false; }

private:
    Time m_rest;
    int m_failures = 0;
    Time m_until{};
    bool m_trying = false;
};

/// Retries must not become the load that keeps a vendor down: they may be a tenth of the last hundred requests, and
/// three where there were few. What is older than some minutes does not count.
class RetryBudget
{
public:
    using Time = std::chrono::milliseconds;
    static constexpr std::size_t window = 100;
    static constexpr int fewest = 3;
    static constexpr Time memory{300'000};

    void sent(bool isRetry, Time now);
    bool allowsRetry(Time now) const;

private:
    struct Sent
    {
        Time at;
        bool isRetry;
    };
    std::deque<Sent> m_sent;
};

} // namespace kontor
