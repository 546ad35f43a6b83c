// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace kontor {

class Authenticator;

/// Work of one connection is served in this order, so that a person never waits behind a background sync.
enum class Priority { Interactive, Viewed, Background };

/// What one request to a vendor is, before it is signed. Says by itself whether it may be repeated: the HTTP verb is
/// not believed.
struct HttpRequest
{
    enum class Repeat {
        Never,    ///< sent exactly once, whatever happens to the connection
        Harmless, ///< a read: up to three tries on transport errors, 408, 429, 5xx and throttling
    };

    QByteArray verb = "GET";
    QString path{}; ///< below the connection's base URL, starting with "/", already percent-encoded
    QUrlQuery query{};
    QByteArray body{};
    QByteArray contentType{}; ///< empty: no body
    QByteArray accept = "application/json";
    Repeat repeat = Repeat::Never;
    QStringList paceClasses{}; ///< every class this request takes one from
    Priority priority = Priority::Interactive;
    std::optional<std::chrono::milliseconds> deadline{}; ///< default 60 s for Harmless, 120 s for Never
    std::optional<qint64> maxAnswerBytes{};              ///< default 8 MiB, at most 64 MiB
    /// Signs this request in place of the connection's: for records with a key of their own. Shared, because requests
    /// are copied into the jobs that send them; the key in it goes with the last of these.
    std::shared_ptr<const Authenticator> authenticator{};
};

/// A complete HTTP answer, whatever its status. Redirects arrive here as 3xx: they are never followed.
struct HttpAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< names in lower case
    QByteArray body{};
    QString correlationId{}; ///< ours; the same id is in the log
    std::chrono::milliseconds elapsed{};

    QByteArray header(const QByteArray &lowerCaseName) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace kontor
