// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>

namespace kontor::sandbox {

/// Counts requests in fixed windows ("logged per minute"): all that begin in the same window of the clock share it.
class Throttle
{
public:
    /// \a factor scales every limit; 0 switches them off.
    explicit Throttle(double factor) : m_factor(factor) {}

    bool isOn() const { return m_factor > 0; }
    /// Counts one more of \a key, and says whether it is still within \a limit.
    bool admits(const QString &key, int limit, const QDateTime &now,
                std::chrono::seconds window = std::chrono::minutes(1));
    void clear() { m_counts.clear(); }

private:
    struct Count
    {
        qint64 window = -1;
        int used = 0;
    };
    double m_factor;
    QHash<QString, Count> m_counts;
};

} // namespace kontor::sandbox
