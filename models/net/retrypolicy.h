// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/net/httprequest.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace kontor {

/// Which outcomes of a harmless request are worth another try, and after how long. The only place that retries.
class RetryPolicy
{
public:
    static constexpr int mostTries = 3;

    static bool worthAnotherTry(const Error &error);
    static bool worthAnotherTry(const HttpAnswer &answer);

    /// Full jitter: anything from nothing to the doubled base, capped at 8 s. \a tries were made so far.
    static std::chrono::milliseconds backoff(int tries);

    /// What a Retry-After header says, in seconds or as an HTTP date, within 1 s and 1 h; nothing for nonsense.
    static std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now);
};

/// The date of an HTTP header (RFC 9110: Sun, 06 Nov 1994 08:49:37 GMT), in UTC; invalid for anything else.
QDateTime httpDate(const QByteArray &header);

} // namespace kontor
