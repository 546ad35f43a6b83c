// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/net/authenticator.h"

#include <QString>

namespace kontor::monit24::rest {

/// "Authorization: Bearer <token>" when there is a token, else "Basic <base64 of login:password>" (quickstart; the
/// order as in the vendor's Terraform provider). Also asks for texts in a language the vendor has: Polish or English
/// (conventions).
class BearerOrBasicAuthenticator final : public Authenticator
{
public:
    BearerOrBasicAuthenticator(const QString &login, const Secret &password, const Secret &token);

    void sign(QNetworkRequest &request, const QByteArray &verb, QByteArray &body) const override;

    /// The value of the header; a secret as a whole.
    const Secret &headerValue() const { return m_value; }

private:
    Secret m_value;
    QByteArray m_language;
};

} // namespace kontor::monit24::rest
