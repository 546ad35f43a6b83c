// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/failurewatch.h"

#include <algorithm>

namespace kontor {

std::optional<QString> FailureWatch::ended(const std::optional<Error> &failed)
{
    m_failures.push_back(failed.has_value());
    if (m_failures.size() > std::size_t(window)) m_failures.pop_front();
    if (!failed) {
        m_equalInARow = 0;
        m_lastFailure.clear();
        return std::nullopt;
    }
    const QString what = errorKindName(failed->kind) + u'\n' + failed->message;
    m_equalInARow = what == m_lastFailure ? m_equalInARow + 1 : 1;
    m_lastFailure = what;
    if (m_equalInARow >= mostEqualInARow)
        return tr("%n change(s) in a row failed for the same reason: %1", nullptr, m_equalInARow).arg(failed->message);
    const auto failures = int(std::ranges::count(m_failures, true));
    if (m_failures.size() == std::size_t(window) && failures > mostOfWindow)
        return tr("%1 of the last %2 changes failed.").arg(failures).arg(window);
    return std::nullopt;
}

} // namespace kontor
