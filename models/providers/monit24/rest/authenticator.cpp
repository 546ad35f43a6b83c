// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/authenticator.h"

#include <QLocale>

namespace kontor::monit24::rest {

BearerOrBasicAuthenticator::BearerOrBasicAuthenticator(const QString &login, const Secret &password,
                                                       const Secret &token)
    : m_value(token.isEmpty() ? "Basic " + (login.toUtf8() + ':' + password.reveal()).toBase64()
                              : "Bearer " + token.reveal().trimmed()),
      m_language(QLocale().language() == QLocale::Polish ? "pl" : "en")
{
}

void BearerOrBasicAuthenticator::sign(QNetworkRequest &request, const QByteArray &, QByteArray &) const
{
    request.setRawHeader("Authorization", m_value.reveal());
    request.setRawHeader("Accept-Language", m_language);
}

} // namespace kontor::monit24::rest
