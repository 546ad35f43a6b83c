// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httprequest.h"

#include <QNetworkRequest>

namespace kontor {

/// Puts a vendor's proof of identity on a request. Called once for every attempt, so timestamps and signatures are
/// fresh for each one. May change headers, and the body where the vendor wants the login inside (then repeatable
/// requests get it anew for each try).
class Authenticator
{
public:
    virtual ~Authenticator() = default;
    virtual void sign(QNetworkRequest &request, const QByteArray &verb, QByteArray &body) const = 0;
};

} // namespace kontor
