// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/secret.h"
#include "models/net/authenticator.h"

#include <QString>

namespace kontor::rackspace {

/// Signs each attempt with "X-Api-Signature: UserKey:Timestamp:Hash", Hash = base64(SHA1(UserKey + UserAgent +
/// Timestamp + SecretKey)); wiki "Rest API", Authentication. The user agent is hashed byte for byte, so the header is
/// set here too. The time zone of the timestamp is not documented; UTC, as in the vendor's own C# client.
class SignatureAuthenticator final : public Authenticator
{
public:
    /// \a clock must outlive this.
    SignatureAuthenticator(QString userKey, Secret secretKey, QByteArray userAgent, const Clock &clock);

    void sign(QNetworkRequest &request, const QByteArray &verb, QByteArray &body) const override;

    /// The value of the header. \a timestamp: 14 digits, "yyyyMMddHHmmss".
    static QByteArray signature(const QByteArray &userKey, const Secret &secretKey, const QByteArray &userAgent,
                                const QByteArray &timestamp);

private:
    QString m_userKey;
    Secret m_secretKey;
    QByteArray m_userAgent;
    const Clock &m_clock;
};

} // namespace kontor::rackspace
