// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/net/authenticator.h"

#include <QString>

namespace kontor::monit24::rpc {

/// Puts login and password into the body of each attempt, where API 2.0.0 wants them (README, request envelope): a body
/// with an empty "auth" object gets them there, one without is a public call and stays as it is. So no request that
/// waits, is logged or is kept carries them.
class BodyAuthenticator final : public Authenticator
{
public:
    BodyAuthenticator(QString login, Secret password);

    void sign(QNetworkRequest &request, const QByteArray &verb, QByteArray &body) const override;

private:
    QString m_login;
    Secret m_password;
};

} // namespace kontor::monit24::rpc
