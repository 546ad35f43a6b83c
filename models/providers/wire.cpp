// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/wire.h"

#include <QCoreApplication>

namespace kontor {

HttpJob *Wire::send(const HttpRequest &request, QObject *owner) const
{
    if (http) return http->send(request, owner);
    return new SettledJob<HttpAnswer>(
        failure({.kind = Error::Kind::Cancelled,
                 .message = QCoreApplication::translate("Provider", "The connection was closed meanwhile."),
                 .delivery = Error::Delivery::NotSent}),
        owner);
}

} // namespace kontor
