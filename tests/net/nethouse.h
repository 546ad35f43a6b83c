// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httpclient.h"
#include "tests/support/faultserver.h"
#include "tests/support/jobs.h"

#include <memory>

namespace kontor::test {

/// Signs with a counter, so that a test sees a fresh signature for each attempt.
class CountingAuthenticator final : public Authenticator
{
public:
    void sign(QNetworkRequest &request, const QByteArray &, QByteArray &) const override
    {
        request.setRawHeader("X-Test-Signature", QByteArray::number(++m_count));
    }

private:
    mutable int m_count = 0;
};

/// A client on a server, with everything it needs.
struct NetHouse
{
    explicit NetHouse(const QUrl &url, QList<QSslCertificate> roots = {}, std::vector<Pacer::Limit> limits = {})
        : pacer(std::move(limits), 4, clock),
          client({.baseUrl = url,
                  .userAgent = "Test/1.0 (exact)",
                  .idleLimit = std::chrono::milliseconds(700),
                  .readDeadline = std::chrono::milliseconds(1200),
                  .writeDeadline = std::chrono::milliseconds(1200),
                  .extraCaCertificates = std::move(roots)},
                 authenticator, pacer, redactor, clock)
    {
    }

    SystemClock clock;
    CountingAuthenticator authenticator;
    Redactor redactor;
    Pacer pacer;
    HttpClient client;
    QObject owner;
};

} // namespace kontor::test
