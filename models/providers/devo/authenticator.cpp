// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/authenticator.h"

#include <QMessageAuthenticationCode>

namespace kontor::devo {

HmacAuthenticator::HmacAuthenticator(QByteArray keyHeader, QByteArray apiKey, Secret apiSecret, const Clock &clock)
    : m_keyHeader(std::move(keyHeader)), m_apiKey(std::move(apiKey)), m_apiSecret(std::move(apiSecret)), m_clock(clock)
{
}

void HmacAuthenticator::sign(QNetworkRequest &request, const QByteArray &, QByteArray &body) const
{
    const QByteArray timestamp = QByteArray::number(m_clock.utcNow().toMSecsSinceEpoch());
    request.setRawHeader(m_keyHeader, m_apiKey);
    request.setRawHeader("x-logtrust-timestamp", timestamp);
    request.setRawHeader("x-logtrust-sign", signature(m_apiKey, m_apiSecret, body, timestamp));
}

QByteArray HmacAuthenticator::signature(const QByteArray &apiKey, const Secret &apiSecret, const QByteArray &body,
                                        const QByteArray &timestamp)
{
    return QMessageAuthenticationCode::hash(apiKey + body + timestamp, apiSecret.reveal(), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace kontor::devo
