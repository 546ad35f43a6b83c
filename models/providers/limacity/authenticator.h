// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/net/authenticator.h"

namespace kontor::limacity {

/// HTTP Basic with the user "api" and the key as its password (help page "lima-city REST-API"): the same for the
/// reseller's key and for the customers' keys.
class KeyAuthenticator final : public Authenticator
{
public:
    explicit KeyAuthenticator(Secret key) : m_key(std::move(key)) {}

    void sign(QNetworkRequest &request, const QByteArray &verb, QByteArray &body) const override;

private:
    Secret m_key;
};

} // namespace kontor::limacity
