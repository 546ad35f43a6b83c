// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/restcall.h"
#include "app/sandbox/monit24/restobjects.h"

namespace kontor::sandbox::monit24 {

namespace {

RestAnswer packagesForNew(RestCall &call)
{
    QList<const Package *> rows;
    for (const Package &package : packages())
        if (package.isForNew) rows << &package;
    return listed(call, rows.size(), [&](qint64 at) { return packageObject(*rows.at(at)); });
}

/// The own package, and those that can be given to others.
bool isUsable(const RestCall &call, const Package &package)
{
    const qint64 own = call.world.account(call.caller.account)->packageId;
    return package.id == own || (call.caller.isDistributor && package.isForNew);
}

RestAnswer usablePackages(RestCall &call)
{
    QList<const Package *> rows;
    for (const Package &package : packages())
        if (isUsable(call, package)) rows << &package;
    return listed(call, rows.size(), [&](qint64 at) { return packageObject(*rows.at(at)); });
}

RestAnswer package(RestCall &call)
{
    const Package *package = packageOf(call.id);
    return package && isUsable(call, *package) ? shown(call, packageObject(*package)) : RestAnswer::notFound();
}

RestAnswer types(RestCall &call)
{
    return listed(call, qint64(serviceTypes().size()),
                  [](qint64 at) { return serviceTypeObject(serviceTypes()[std::size_t(at)]); });
}

RestAnswer type(RestCall &call)
{
    const ServiceType *type = serviceTypeOf(call.names.value(QStringLiteral("name")));
    return type ? shown(call, serviceTypeObject(*type)) : RestAnswer::notFound();
}

RestAnswer sensors(RestCall &call)
{
    return listed(call, qint64(locations().size()),
                  [](qint64 at) { return sensorObject(locations()[std::size_t(at)]); });
}

RestAnswer sensor(RestCall &call)
{
    for (const Location &location : locations())
        if (location.id == call.id) return shown(call, sensorObject(location));
    return RestAnswer::notFound();
}

QJsonObject entry(const char *id, const char *name)
{
    return {{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("name"), QString::fromUtf8(name)}};
}

RestAnswer languages(RestCall &call)
{
    return listed(call, 2, [](qint64 at) { return at == 0 ? entry("en", "English") : entry("pl", "polski"); });
}

RestAnswer timeZones(RestCall &call)
{
    return listed(call, 2, [](qint64 at) {
        return at == 0 ? entry("europe_london", "Europe/London") : entry("europe_warsaw", "Europe/Warsaw");
    });
}

RestAnswer channelList(RestCall &call)
{
    return listed(call, qint64(channels().size()), [](qint64 at) {
        const char *id = channels()[std::size_t(at)];
        return entry(id, id);
    });
}

RestAnswer callersAddress(RestCall &)
{
    // Whoever speaks to the sandbox does so from this machine.
    return RestAnswer::object({{QStringLiteral("ip_address"), QStringLiteral("127.0.0.1")}});
}

using enum RestRoute::Access;
constexpr RestRoute routes[]{
    {"GET", "packages", usablePackages},
    {"POST", "packages/search", usablePackages},
    {"GET", "packages/available_for_new_accounts", packagesForNew, Public},
    {"GET", "packages/{id}", package},
    {"GET", "service_types", types},
    {"POST", "service_types/search", types},
    {"GET", "service_types/{name}", type},
    {"GET", "sensors", sensors, Public},
    {"POST", "sensors/search", sensors, Public},
    {"GET", "sensors/{id}", sensor, Public},
    {"GET", "dictionaries/languages", languages},
    {"GET", "dictionaries/time_zones", timeZones},
    {"GET", "dictionaries/notification_channels", channelList},
    {"GET", "system/my_ip_address", callersAddress, Public},
};

} // namespace

std::span<const RestRoute> restCatalogueRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::monit24
