// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/catalogue.h"
#include "app/sandbox/monit24/rpcfind.h"

namespace kontor::sandbox::monit24 {

namespace {

using Who = Method::Who;

constexpr std::array packageFields{RowField{"id", true},
                                   RowField{"name"},
                                   RowField{"max_services", true},
                                   RowField{"max_sms_numbers", true},
                                   RowField{"max_locations_limit", true},
                                   RowField{"min_locations_limit", true},
                                   RowField{"min_interval", true},
                                   RowField{"user_id", true}};
constexpr std::array findPackages = findArguments(packageFields);

/// As a distributor those for new accounts, as a user the own one.
Outcome findPackage(Call &call)
{
    const auto own = call.world.account(call.caller.account);
    std::vector<QJsonObject> rows;
    for (const Package &package : packages())
        if (call.caller.isDistributor ? package.isForNew : package.id == own->packageId)
            rows.push_back({{QStringLiteral("id"), package.id},
                            {QStringLiteral("max_locations_limit"), package.maxLocations},
                            {QStringLiteral("max_services"), package.maxServices},
                            {QStringLiteral("max_sms_numbers"), package.maxSmsNumbers},
                            {QStringLiteral("min_interval"), package.minInterval},
                            {QStringLiteral("min_locations_limit"), package.minLocations},
                            {QStringLiteral("name"), QLatin1String(package.name)}});
    return found(call, std::move(rows));
}

constexpr std::array locationFields{RowField{"country"}, RowField{"id", true}, RowField{"name"}};
constexpr std::array findLocations = findArguments(locationFields);

Outcome findLocation(Call &call)
{
    std::vector<QJsonObject> rows;
    for (const Location &location : locations())
        rows.push_back({{QStringLiteral("country"), QLatin1String(location.country)},
                        {QStringLiteral("id"), location.id},
                        {QStringLiteral("name"), QString::fromUtf8(location.name)}});
    return found(call, std::move(rows));
}

constexpr std::array methods{
    Method{"Package", "Find", Who::Signed, true, findPackages, findPackage},
    Method{"Location", "Find", Who::Anybody, true, findLocations, findLocation},
};

} // namespace

std::span<const Method> catalogueMethods()
{
    return methods;
}

} // namespace kontor::sandbox::monit24
