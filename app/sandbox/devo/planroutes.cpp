// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages "Price plans" and "Plan operations".
#include "app/sandbox/devo/call.h"

#include <QJsonArray>

#include <array>

namespace kontor::sandbox::devo {

namespace {

Answer index(Call &call)
{
    Json list = Json::list();
    for (const Plan &plan : call.world.plans())
        list.add(plan.shown());
    return shown(std::move(list));
}

Answer show(Call &call)
{
    return shown(call.plan->shown());
}

Answer showConfiguration(Call &call)
{
    return shown(call.plan->configuration());
}

/// What is missing stays as it is.
Answer setConfiguration(Call &call)
{
    Plan changed = *call.plan;
    if (call.has("usersCount")) {
        changed.usersCount = call.given("usersCount").toInt();
        if (changed.usersCount < 1) return wrongValue(QStringLiteral("usersCount"));
    }
    for (const auto &[key, flag] :
         {std::pair{"redefineTablesRetention", &changed.redefineTablesRetention},
          std::pair{"shareAcrossPlan", &changed.shareAcrossPlan}, std::pair{"queryForever", &changed.queryForever}}) {
        if (!call.has(key)) continue;
        if (!call.given(key).isBool()) return wrongValue(QLatin1String(key));
        *flag = call.given(key).toBool();
    }
    *call.plan = changed;
    return shown(changed.configuration());
}

Answer showRetention(Call &call)
{
    return shown(call.plan->retention.shown());
}

Answer setRetention(Call &call)
{
    const auto retention = retentionOf(call);
    if (!retention) return wrongValue(QStringLiteral("retention"));
    call.plan->retention = *retention;
    return shown(retention->shown());
}

Answer showApplications(Call &call)
{
    return shown(Json::texts(call.plan->applications));
}

constexpr std::array routes{
    Route{"GET", "plan", index},
    Route{"GET", "plan/{plan}", show},
    Route{"GET", "plan/{plan}/configuration", showConfiguration},
    Route{"PUT", "plan/{plan}/configuration", setConfiguration},
    Route{"GET", "plan/{plan}/retention", showRetention},
    Route{"PUT", "plan/{plan}/retention", setRetention},
    Route{"GET", "plan/{plan}/applications", showApplications},
};

} // namespace

std::span<const Route> planRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::devo
