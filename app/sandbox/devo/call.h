// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/devo/answer.h"
#include "app/sandbox/devo/world.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/routes.h"

#include <QJsonObject>
#include <QJsonValue>

namespace kontor::sandbox::devo {

/// One request on its way through the routes. domain is there and known when the route's pattern names {domain}, plan
/// when it names {plan}.
struct Call
{
    const Request &request;
    World &world;
    int stateCode = int(Code::WrongState); ///< of enabling what is enabled and disabling what is disabled
    QJsonValue body{};                     ///< undefined: none, or no JSON
    QHash<QString, QString> names{};       ///< what stood for the {placeholders}
    std::optional<int> domain{};
    Plan *plan = nullptr;

    QString name(const char *placeholder) const { return names.value(QLatin1String(placeholder)); }
    QJsonValue given(const char *key) const { return body.toObject().value(QLatin1String(key)); }
    bool has(const char *key) const { return !given(key).isUndefined() && !given(key).isNull(); }
    Domain shown() const { return world.domain(*domain); }
    Domain &edited() { return world.edit(*domain); }
};

using Handler = Answer (*)(Call &);
using Route = Routes<Handler>::Route;

std::span<const Route> domainRoutes();
std::span<const Route> userRoutes();
std::span<const Route> roleRoutes();
std::span<const Route> planRoutes();

/// The retention that a body asks for (page "Price plans"), or nothing when it is none.
std::optional<Retention> retentionOf(const Call &call);

} // namespace kontor::sandbox::devo
