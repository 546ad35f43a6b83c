// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/redactor.h"
#include "models/net/authenticator.h"
#include "models/net/httprequest.h"
#include "models/net/pacer.h"

#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <functional>
#include <memory>

namespace kontor {

using HttpJob = JobOf<HttpAnswer>;

/// The only user of QNetworkAccessManager; one for each connection (own connections, no cookies, no cache). Promises:
/// an absolute deadline and an idle limit for every request, size caps on headers and body, redirects never followed,
/// no HTTP/2, https only (http for loopback), a fresh signature per attempt, retries of harmless requests only, and
/// that a Repeat::Never request reaches the server at most once.
///
/// A job ends with an HttpAnswer for every complete answer, including 4xx and 5xx, once retries are used up. Its Error
/// carries Error::Delivery: NotSent only when no byte of the request can have left.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// What the vendor's client makes of an answer, as far as pacing and retrying go.
    struct Throttle
    {
        bool throttled = false;
        std::chrono::milliseconds pause{}; ///< for the whole connection
    };
    struct Options
    {
        QUrl baseUrl;
        QByteArray userAgent; ///< sent byte for byte
        int maxInFlight = 4;
        std::chrono::milliseconds idleLimit{30'000};
        std::chrono::milliseconds readDeadline{60'000};
        std::chrono::milliseconds writeDeadline{120'000};
        QList<QSslCertificate> extraCaCertificates{}; ///< for tests
        /// Tells a throttling answer apart (some vendors use 403 for it). 429 and 503 are known without it.
        std::function<Throttle(const HttpAnswer &)> throttle{};
    };

    /// Everything passed by reference must outlive the client.
    HttpClient(Options options, const Authenticator &authenticator, Pacer &pacer, Redactor &redactor,
               const Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Starts the request. The job is a child of \a owner; cancelling or deleting it aborts what is on the wire.
    HttpJob *send(HttpRequest request, QObject *owner);

    const QUrl &baseUrl() const;
    /// How far the server's Date header was ahead of our clock at the last answer; none before the first.
    std::optional<std::chrono::seconds> clockSkew() const;

    /// Reads 60/120 s from KONTOR_DEADLINE_MS when a test shortened them.
    static Options withTestDeadlines(Options options);

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace kontor
