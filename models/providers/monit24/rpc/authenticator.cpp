// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/authenticator.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kontor::monit24::rpc {

BodyAuthenticator::BodyAuthenticator(QString login, Secret password)
    : m_login(std::move(login)), m_password(std::move(password))
{
}

void BodyAuthenticator::sign(QNetworkRequest &, const QByteArray &, QByteArray &body) const
{
    QJsonObject envelope = QJsonDocument::fromJson(body).object();
    const auto auth = envelope.find(QLatin1String("auth"));
    if (auth == envelope.end()) return;
    *auth = QJsonObject{{QStringLiteral("login"), m_login}, {QStringLiteral("password"), m_password.revealText()}};
    body = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

} // namespace kontor::monit24::rpc
