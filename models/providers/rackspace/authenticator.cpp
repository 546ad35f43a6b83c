// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/authenticator.h"

#include <QCryptographicHash>

namespace kontor::rackspace {

SignatureAuthenticator::SignatureAuthenticator(QString userKey, Secret secretKey, QByteArray userAgent,
                                               const Clock &clock)
    : m_userKey(std::move(userKey)),
      m_secretKey(std::move(secretKey)),
      m_userAgent(std::move(userAgent)),
      m_clock(clock)
{
}

void SignatureAuthenticator::sign(QNetworkRequest &request, const QByteArray &, QByteArray &) const
{
    const QByteArray timestamp = m_clock.utcNow().toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    request.setRawHeader("User-Agent", m_userAgent);
    request.setRawHeader("X-Api-Signature", signature(m_userKey.toUtf8(), m_secretKey, m_userAgent, timestamp));
}

QByteArray SignatureAuthenticator::signature(const QByteArray &userKey, const Secret &secretKey,
                                             const QByteArray &userAgent, const QByteArray &timestamp)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(userKey);
    hash.addData(userAgent);
    hash.addData(timestamp);
    hash.addData(secretKey.reveal());
    return userKey + ':' + timestamp + ':' + hash.result().toBase64();
}

} // namespace kontor::rackspace
