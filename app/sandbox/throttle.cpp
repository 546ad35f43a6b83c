// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/throttle.h"

namespace kontor::sandbox {

bool Throttle::admits(const QString &key, int limit, const QDateTime &now, std::chrono::seconds window)
{
    if (!isOn()) return true;
    Count &count = m_counts[key];
    const qint64 current = now.toSecsSinceEpoch() / window.count();
    if (count.window != current) count = {.window = current};
    return ++count.used <= limit * m_factor;
}

} // namespace kontor::sandbox
