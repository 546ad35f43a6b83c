// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace kontor::sandbox {

/// The sandbox's own time, UTC: the real one, moved on or held still on request, so that minute windows and the ten
/// minutes of a token can be tried without waiting.
class Clock
{
public:
    QDateTime now() const { return (m_held ? *m_held : QDateTime::currentDateTimeUtc()).addMSecs(m_ahead.count()); }
    void advance(std::chrono::milliseconds by) { m_ahead += by; }
    /// Stands still at \a at; advance() still moves it.
    void hold(const QDateTime &at)
    {
        m_held = at.toUTC();
        m_ahead = {};
    }
    void reset() { *this = {}; }

private:
    std::optional<QDateTime> m_held;
    std::chrono::milliseconds m_ahead{0};
};

} // namespace kontor::sandbox
