// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QCoreApplication>

#include <deque>
#include <optional>

namespace kontor {

/// Watches how the changes of one plan end and says when going on would only pile up failures: ten equal ones in a
/// row, or more than a fifth of the last fifty. Forgets everything when the person goes on all the same.
class FailureWatch
{
    Q_DECLARE_TR_FUNCTIONS(kontor::FailureWatch)

public:
    static constexpr int mostEqualInARow = 10;
    static constexpr int window = 50;
    static constexpr int mostOfWindow = 10;

    /// The reason to pause, for people; nothing as long as all is well. \a failed is none for a change that was done.
    std::optional<QString> ended(const std::optional<Error> &failed);
    void restart() { *this = {}; }

private:
    QString m_lastFailure;
    int m_equalInARow = 0;
    std::deque<bool> m_failures;
};

} // namespace kontor
