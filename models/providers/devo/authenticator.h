// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/secret.h"
#include "models/net/authenticator.h"

namespace kontor::devo {

/// Signs each attempt: x-logtrust-sign is the lower-case hex of HMAC-SHA256 over API key, body and timestamp, with the
/// API secret as key; x-logtrust-timestamp is the time in milliseconds since 1970 (page "Authorizing Provisioning API
/// requests"). Path, query and verb are not signed. The bytes of the body are signed as they are sent; no body signs as
/// an empty text, as in all working scripts, although the page says that it "can be null".
class HmacAuthenticator final : public Authenticator
{
public:
    /// \a keyHeader: the name of the header that carries the API key. \a clock must outlive this.
    HmacAuthenticator(QByteArray keyHeader, QByteArray apiKey, Secret apiSecret, const Clock &clock);

    void sign(QNetworkRequest &request, const QByteArray &verb, QByteArray &body) const override;

    /// The value of x-logtrust-sign.
    static QByteArray signature(const QByteArray &apiKey, const Secret &apiSecret, const QByteArray &body,
                                const QByteArray &timestamp);

private:
    QByteArray m_keyHeader;
    QByteArray m_apiKey;
    Secret m_apiSecret;
    const Clock &m_clock;
};

} // namespace kontor::devo
