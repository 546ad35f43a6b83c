// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/changes.h"

#include "app/sandbox/monit24/catalogue.h"

#include <algorithm>

namespace kontor::sandbox::monit24 {

Problems wrongWith(const Group &group, const Account &account, const char *locationsField)
{
    const QString field = QString::fromLatin1(locationsField);
    if (!std::ranges::all_of(group.locations, isLocation)) return {{Code::LocationUnavailable, field}};
    const Package *package = packageOf(account.packageId);
    const qsizetype count = group.locations.size();
    if (package && (count < package->minLocations || count > package->maxLocations))
        return {{Code::LocationCount, field}};
    return {};
}

Problems wrongWith(const Service &service, const Tenant &tenant, bool isNew, const ServiceFieldNames &names)
{
    Problems problems;
    const Package *package = packageOf(tenant.account.packageId);
    const ServiceType *type = serviceTypeOf(service.type);
    if (!std::ranges::any_of(tenant.groups, [&](const Group &group) { return group.id == service.group; }))
        problems << Problem{Code::NotFound, QString::fromLatin1(names.group)};
    if (!type)
        problems << Problem{Code::NotFound, QString::fromLatin1(names.type)};
    else if (package && !offers(*package, *type))
        problems << Problem{Code::TypeUnavailable, QString::fromLatin1(names.type)};
    const bool isInterval = std::ranges::find(intervals(), service.interval) != intervals().end();
    if (!isInterval || (package && service.interval < package->minInterval))
        problems << Problem{Code::IntervalTooShort, QString::fromLatin1(names.interval)};
    if (isNew && package && tenant.services.size() >= package->maxServices) problems << Problem{Code::ServiceLimit};
    return problems;
}

qint64 defaultGroup(const Tenant &tenant)
{
    const auto found = std::ranges::find_if(tenant.groups, &Group::isDefault);
    return found == tenant.groups.end() ? 0 : found->id;
}

Problems removeGroup(World &world, qint64 account, qint64 group)
{
    const Tenant tenant = world.tenant(account);
    if (defaultGroup(tenant) == group) return {{Code::DefaultGroup}};
    if (std::ranges::any_of(tenant.services, [group](const Service &service) { return service.group == group; }))
        return {{Code::GroupInUse}};
    Tenant &changed = world.edit(account);
    changed.groups.removeIf([group](const Group &row) { return row.id == group; });
    changed.addresses.removeIf([group](const Address &row) { return row.group == group; });
    return {};
}

void removeService(World &world, qint64 account, qint64 service)
{
    Tenant &changed = world.edit(account);
    changed.services.removeIf([service](const Service &row) { return row.id == service; });
    changed.suspensions.removeIf([service](const Suspension &row) { return row.service == service; });
    changed.weekly.removeIf([service](const WeeklySuspension &row) { return row.service == service; });
}

} // namespace kontor::sandbox::monit24
