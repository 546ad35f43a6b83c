// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/changes.h"
#include "app/sandbox/monit24/restbody.h"
#include "app/sandbox/monit24/restcall.h"
#include "app/sandbox/monit24/restobjects.h"

namespace kontor::sandbox::monit24 {

namespace {

RestAnswer groups(RestCall &call)
{
    const auto ids = call.world.objectsOf(Kind::Group, call.world.reachableFor(call.caller));
    return listed(call, qint64(ids.size()), [&](qint64 at) {
        const auto &[id, account] = ids[std::size_t(at)];
        const Tenant tenant = call.world.tenant(account);
        return groupObject(restRowOf(tenant.groups, id), account);
    });
}

RestAnswer group(RestCall &call)
{
    const auto account = call.reach(Kind::Group);
    if (!account) return RestAnswer::notFound();
    const Tenant tenant = call.world.tenant(*account);
    return shown(call, groupObject(restRowOf(tenant.groups, call.id), *account));
}

void readGroup(RestBody &body, Group &group)
{
    body.text("name", group.name, false);
    body.flag("periodic_daily_reports", group.reportsDaily);
    body.flag("periodic_weekly_reports", group.reportsWeekly);
    body.flag("periodic_monthly_reports", group.reportsMonthly);
    body.flag("archived_services_in_periodic_reports", group.reportsArchived);
    body.ids("sensor_ids", group.locations);
    QJsonObject assigned;
    body.object("assigned_sensor_ids", assigned);
    RestBody(assigned).ids("default", group.locations);
}

RestAnswer createGroup(RestCall &call)
{
    RestBody body(call.body);
    Group group{.locations = {locations()[0].id, locations()[2].id}};
    qint64 owner = call.caller.account;
    body.require({"name"});
    body.number("owner_id", owner);
    readGroup(body, group);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    if (!call.world.isReachable(owner, call.caller))
        return RestAnswer::invalid({{Code::NotFound, QStringLiteral("owner_id")}});
    const Account account = *call.world.account(owner);
    // A distributor has no groups of its own.
    if (account.isDistributor || account.isExtraUser) return RestAnswer::forbidden();
    if (const Problems wrong = wrongWith(group, account, "assigned_sensor_ids"); !wrong.isEmpty())
        return RestAnswer::invalid(wrong);
    group.id = call.world.newObject(Kind::Group, owner);
    call.world.edit(owner).groups << group;
    call.note("groups", group.id);
    return RestAnswer::created(group.id);
}

RestAnswer updateGroup(RestCall &call)
{
    const auto account = call.reach(Kind::Group);
    if (!account) return RestAnswer::notFound();
    const Tenant tenant = call.world.tenant(*account);
    Group group = restRowOf(tenant.groups, call.id);
    RestBody body(call.body);
    readGroup(body, group);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    if (const Problems wrong = wrongWith(group, tenant.account, "assigned_sensor_ids"); !wrong.isEmpty())
        return RestAnswer::invalid(wrong);
    restRowOf(call.world.edit(*account).groups, group.id) = group;
    call.note("groups", group.id);
    return RestAnswer::done();
}

RestAnswer deleteGroup(RestCall &call)
{
    const auto account = call.reach(Kind::Group);
    if (!account) return RestAnswer::notFound();
    if (const Problems wrong = removeGroup(call.world, *account, call.id); !wrong.isEmpty())
        return RestAnswer::refused(409, wrong);
    call.note("groups", call.id);
    return RestAnswer::done();
}

RestAnswer groupPermissions(RestCall &call)
{
    const auto account = call.reach(Kind::Group);
    if (!account) return RestAnswer::notFound();
    const bool canModify = !call.caller.isReadOnly;
    return RestAnswer::object(
        permissionsObject(canModify, canModify && defaultGroup(call.world.tenant(*account)) != call.id));
}

RestAnswer groupServices(RestCall &call)
{
    const auto account = call.reach(Kind::Group);
    if (!account) return RestAnswer::notFound();
    QList<Service> services = call.world.tenant(*account).services;
    services.removeIf([&](const Service &service) { return service.group != call.id; });
    return listed(call, services.size(), [&](qint64 at) { return serviceObject(services.at(at), *account); });
}

RestAnswer groupAddresses(RestCall &call)
{
    const auto account = call.reach(Kind::Group);
    if (!account) return RestAnswer::notFound();
    QList<Address> addresses = call.world.tenant(*account).addresses;
    addresses.removeIf([&](const Address &address) { return address.group != call.id; });
    return listed(call, addresses.size(), [&](qint64 at) { return addressObject(addresses.at(at), *account); });
}

// Shares of a group with another account.

qint64 shareAccount(const RestCall &call)
{
    return call.names.value(QStringLiteral("account")).toLongLong();
}

RestAnswer share(RestCall &call)
{
    const auto account = call.reach(Kind::Group);
    if (!account) return RestAnswer::notFound();
    const Tenant tenant = call.world.tenant(*account);
    const auto &shares = restRowOf(tenant.groups, call.id).shares;
    const auto found = shares.constFind(shareAccount(call));
    return found == shares.cend() ? RestAnswer::notFound() : RestAnswer::object(shareObject(*found));
}

/// Creates it as well: a PUT to a number that is known.
RestAnswer setShare(RestCall &call)
{
    const auto account = call.reach(Kind::Group);
    if (!account || !call.world.isVisible(shareAccount(call), call.caller)) return RestAnswer::notFound();
    const Tenant tenant = call.world.tenant(*account);
    Share share = restRowOf(tenant.groups, call.id).shares.value(shareAccount(call));
    RestBody body(call.body);
    body.flag("can_create_services", share.createsServices);
    body.flag("can_modify_services", share.modifiesServices);
    body.flag("can_delete_services", share.deletesServices);
    body.flag("can_archive_services", share.archivesServices);
    body.flag("can_force_analyses", share.forcesAnalyses);
    body.flag("can_modify_group", share.modifiesGroup);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    restRowOf(call.world.edit(*account).groups, call.id).shares.insert(shareAccount(call), share);
    call.note("groups", call.id);
    return RestAnswer::done();
}

RestAnswer removeShare(RestCall &call)
{
    const auto account = call.reach(Kind::Group);
    if (!account) return RestAnswer::notFound();
    const Tenant tenant = call.world.tenant(*account);
    if (!restRowOf(tenant.groups, call.id).shares.contains(shareAccount(call))) return RestAnswer::notFound();
    restRowOf(call.world.edit(*account).groups, call.id).shares.remove(shareAccount(call));
    call.note("groups", call.id);
    return RestAnswer::done();
}

// Notification addresses

RestAnswer addresses(RestCall &call)
{
    const auto ids = call.world.objectsOf(Kind::Address, call.world.reachableFor(call.caller));
    return listed(call, qint64(ids.size()), [&](qint64 at) {
        const auto &[id, account] = ids[std::size_t(at)];
        const Tenant tenant = call.world.tenant(account);
        return addressObject(restRowOf(tenant.addresses, id), account);
    });
}

RestAnswer address(RestCall &call)
{
    const auto account = call.reach(Kind::Address);
    if (!account) return RestAnswer::notFound();
    const Tenant tenant = call.world.tenant(*account);
    return shown(call, addressObject(restRowOf(tenant.addresses, call.id), *account));
}

/// Reads it and finds the account of its group.
Problems readAddress(RestCall &call, RestBody &body, Address &address, std::optional<qint64> &account)
{
    body.text("address", address.address, false);
    body.text("notification_channel_id", address.channel, false);
    body.number("group_id", address.group);
    body.nullableText("description", address.description);
    if (!body.problems().isEmpty()) return body.problems();
    account = call.reach(Kind::Group, address.group);
    if (!account) body.refuse(Code::NotFound, "group_id");
    if (!isChannel(address.channel)) body.refuse(Code::InvalidValue, "notification_channel_id");
    return body.problems();
}

RestAnswer createAddress(RestCall &call)
{
    RestBody body(call.body);
    body.require({"address", "notification_channel_id", "group_id"});
    Address address;
    std::optional<qint64> account;
    if (const Problems wrong = readAddress(call, body, address, account); !wrong.isEmpty())
        return RestAnswer::invalid(wrong);
    address.id = call.world.newObject(Kind::Address, *account);
    call.world.edit(*account).addresses << address;
    call.note("notification_addresses", address.id);
    return RestAnswer::created(address.id);
}

RestAnswer updateAddress(RestCall &call)
{
    const auto owner = call.reach(Kind::Address);
    if (!owner) return RestAnswer::notFound();
    const Tenant tenant = call.world.tenant(*owner);
    Address address = restRowOf(tenant.addresses, call.id);
    RestBody body(call.body);
    std::optional<qint64> account;
    if (const Problems wrong = readAddress(call, body, address, account); !wrong.isEmpty())
        return RestAnswer::invalid(wrong);
    if (account != owner) return RestAnswer::invalid({{Code::NotFound, QStringLiteral("group_id")}});
    restRowOf(call.world.edit(*owner).addresses, address.id) = address;
    call.note("notification_addresses", address.id);
    return RestAnswer::done();
}

RestAnswer deleteAddress(RestCall &call)
{
    const auto account = call.reach(Kind::Address);
    if (!account) return RestAnswer::notFound();
    call.world.edit(*account).addresses.removeIf([&](const Address &row) { return row.id == call.id; });
    call.note("notification_addresses", call.id);
    return RestAnswer::done();
}

RestAnswer addressPermissions(RestCall &call)
{
    if (!call.reach(Kind::Address)) return RestAnswer::notFound();
    return RestAnswer::object(permissionsObject(!call.caller.isReadOnly, !call.caller.isReadOnly));
}

constexpr RestRoute routes[]{
    {"GET", "groups", groups},
    {"POST", "groups", createGroup},
    {"POST", "groups/search", groups},
    {"GET", "groups/{id}", group},
    {"PUT", "groups/{id}", updateGroup},
    {"DELETE", "groups/{id}", deleteGroup},
    {"GET", "groups/{id}/permissions", groupPermissions},
    {"GET", "groups/{id}/services", groupServices},
    {"GET", "groups/{id}/notification_addresses", groupAddresses},
    {"GET", "groups/{id}/shares/{account}", share},
    {"PUT", "groups/{id}/shares/{account}", setShare},
    {"DELETE", "groups/{id}/shares/{account}", removeShare},
    {"GET", "notification_addresses", addresses},
    {"POST", "notification_addresses", createAddress},
    {"POST", "notification_addresses/search", addresses},
    {"GET", "notification_addresses/{id}", address},
    {"PUT", "notification_addresses/{id}", updateAddress},
    {"DELETE", "notification_addresses/{id}", deleteAddress},
    {"GET", "notification_addresses/{id}/permissions", addressPermissions},
};

} // namespace

std::span<const RestRoute> restGroupRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::monit24
