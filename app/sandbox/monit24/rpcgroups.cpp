// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/catalogue.h"
#include "app/sandbox/monit24/changes.h"
#include "app/sandbox/monit24/rpcfind.h"

namespace kontor::sandbox::monit24 {

namespace {

using enum Argument::Type;
using Who = Method::Who;

constexpr std::array onlyId{Argument{.name = "id", .type = Id, .isRequired = true}};

// Group

constexpr std::array groupFields{RowField{"account_id", true},
                                 RowField{"daily_reports", true},
                                 RowField{"weekly_reports", true},
                                 RowField{"monthly_reports", true},
                                 RowField{"default", true},
                                 RowField{"id", true},
                                 RowField{"language"},
                                 RowField{"name"}};
constexpr std::array findGroups = findArguments(groupFields);
constexpr std::array groupCreation{Argument{.name = "name", .type = NonEmptyText, .isRequired = true},
                                   Argument{.name = "account_id", .type = Id, .isRequiredOfDistributor = true},
                                   Argument{.name = "daily_reports", .type = Flag},
                                   Argument{.name = "weekly_reports", .type = Flag},
                                   Argument{.name = "monthly_reports", .type = Flag},
                                   Argument{.name = "language", .type = Language, .canBeNull = true},
                                   Argument{.name = "location_ids", .type = Ids}};
constexpr std::array groupUpdate{Argument{.name = "id", .type = Id, .isRequired = true},
                                 Argument{.name = "name", .type = NonEmptyText},
                                 Argument{.name = "daily_reports", .type = Flag},
                                 Argument{.name = "weekly_reports", .type = Flag},
                                 Argument{.name = "monthly_reports", .type = Flag},
                                 Argument{.name = "language", .type = Language, .canBeNull = true},
                                 Argument{.name = "location_ids", .type = Ids}};

QJsonObject groupRow(const Group &group, qint64 account)
{
    return {{QStringLiteral("account_id"), account},
            {QStringLiteral("daily_reports"), flagOf(group.reportsDaily)},
            {QStringLiteral("default"), flagOf(group.isDefault)},
            {QStringLiteral("id"), group.id},
            {QStringLiteral("language"), nullable(group.language)},
            {QStringLiteral("monthly_reports"), flagOf(group.reportsMonthly)},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("weekly_reports"), flagOf(group.reportsWeekly)}};
}

void applyGroup(Group &group, const Call &call)
{
    if (call.has("name")) group.name = call.text("name");
    if (call.has("daily_reports")) group.reportsDaily = call.flag("daily_reports");
    if (call.has("weekly_reports")) group.reportsWeekly = call.flag("weekly_reports");
    if (call.has("monthly_reports")) group.reportsMonthly = call.flag("monthly_reports");
    if (call.has("language")) group.language = call.textOrNull("language");
    if (!call.has("location_ids")) return;
    group.locations.clear();
    for (const QJsonValue &id : call.data.value(QLatin1String("location_ids")).toArray())
        group.locations << id.toInteger();
}

Outcome createGroup(Call &call)
{
    const qint64 account = call.has("account_id") ? call.number("account_id") : call.caller.account;
    if (!call.reachAccount(account) || !call.world.isReachable(account, call.caller))
        return Outcome::refused(Code::NotFound, "account_id");
    Group group{.locations = {locations()[0].id, locations()[2].id}};
    applyGroup(group, call);
    if (const Problems wrong = wrongWith(group, *call.world.account(account), "location_ids"); !wrong.isEmpty())
        return {{}, wrong};
    group.id = call.world.newObject(Kind::Group, account);
    call.world.edit(account).groups << group;
    call.note("groups", group.id);
    return {{{QStringLiteral("id"), group.id}}};
}

Outcome findGroup(Call &call)
{
    std::vector<QJsonObject> rows;
    for (const qint64 account : call.world.reachableFor(call.caller))
        for (const Group &group : call.world.tenant(account).groups)
            rows.push_back(groupRow(group, account));
    return found(call, std::move(rows));
}

Outcome readGroup(Call &call)
{
    const auto account = call.reach(Kind::Group, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    const Tenant tenant = call.world.tenant(*account);
    const Group &group = rowOf(tenant.groups, call.number("id"));
    QJsonObject row = groupRow(group, *account);
    QJsonArray ids;
    for (const qint64 id : group.locations)
        ids.append(id);
    row.insert(QStringLiteral("location_ids"), ids);
    return {row};
}

Outcome updateGroup(Call &call)
{
    const auto account = call.reach(Kind::Group, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    const Tenant tenant = call.world.tenant(*account);
    Group group = rowOf(tenant.groups, call.number("id"));
    applyGroup(group, call);
    if (const Problems wrong = wrongWith(group, tenant.account, "location_ids"); !wrong.isEmpty()) return {{}, wrong};
    rowOf(call.world.edit(*account).groups, group.id) = group;
    call.note("groups", group.id);
    return {};
}

Outcome deleteGroup(Call &call)
{
    const auto account = call.reach(Kind::Group, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    const Problems wrong = removeGroup(call.world, *account, call.number("id"));
    if (!wrong.isEmpty()) return {{}, wrong};
    call.note("groups", call.number("id"));
    return {};
}

// NotificationAddress: named by README_Distributors; its page was not seen. As in version 3, with numbers for ids.

constexpr std::array addressFields{RowField{"address"}, RowField{"channel"}, RowField{"description"},
                                   RowField{"group_id", true}, RowField{"id", true}};
constexpr std::array findAddresses = findArguments(addressFields);
constexpr std::array addressCreation{Argument{.name = "address", .type = NonEmptyText, .isRequired = true},
                                     Argument{.name = "channel", .type = NonEmptyText, .isRequired = true},
                                     Argument{.name = "description", .canBeNull = true},
                                     Argument{.name = "group_id", .type = Id, .isRequiredOfDistributor = true}};
constexpr std::array addressUpdate{
    Argument{.name = "id", .type = Id, .isRequired = true}, Argument{.name = "address", .type = NonEmptyText},
    Argument{.name = "channel", .type = NonEmptyText}, Argument{.name = "description", .canBeNull = true},
    Argument{.name = "group_id", .type = Id}};

QJsonObject addressRow(const Address &address)
{
    return {{QStringLiteral("address"), address.address},
            {QStringLiteral("channel"), address.channel},
            {QStringLiteral("description"), nullable(address.description)},
            {QStringLiteral("group_id"), address.group},
            {QStringLiteral("id"), address.id}};
}

void applyAddress(Address &address, const Call &call)
{
    if (call.has("address")) address.address = call.text("address");
    if (call.has("channel")) address.channel = call.text("channel");
    if (call.has("description")) address.description = call.textOrNull("description");
    if (call.has("group_id")) address.group = call.number("group_id");
}

/// The default group of the caller, or the one that is named.
qint64 wantedGroup(const Call &call)
{
    return call.has("group_id") ? call.number("group_id") : defaultGroup(call.world.tenant(call.caller.account));
}

Outcome createAddress(Call &call)
{
    const qint64 group = wantedGroup(call);
    const auto account = call.reach(Kind::Group, group);
    if (!account) return Outcome::refused(Code::NotFound, "group_id");
    Address address{.group = group};
    applyAddress(address, call);
    if (!isChannel(address.channel)) return Outcome::refused(Code::NotFound, "channel");
    address.id = call.world.newObject(Kind::Address, *account);
    call.world.edit(*account).addresses << address;
    call.note("notification_addresses", address.id);
    return {{{QStringLiteral("id"), address.id}}};
}

Outcome findAddress(Call &call)
{
    std::vector<QJsonObject> rows;
    for (const qint64 account : call.world.reachableFor(call.caller))
        for (const Address &address : call.world.tenant(account).addresses)
            rows.push_back(addressRow(address));
    return found(call, std::move(rows));
}

Outcome readAddress(Call &call)
{
    const auto account = call.reach(Kind::Address, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    const Tenant tenant = call.world.tenant(*account);
    return {addressRow(rowOf(tenant.addresses, call.number("id")))};
}

Outcome updateAddress(Call &call)
{
    const auto account = call.reach(Kind::Address, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    const Tenant tenant = call.world.tenant(*account);
    Address address = rowOf(tenant.addresses, call.number("id"));
    applyAddress(address, call);
    if (call.reach(Kind::Group, address.group) != account) return Outcome::refused(Code::NotFound, "group_id");
    if (!isChannel(address.channel)) return Outcome::refused(Code::NotFound, "channel");
    rowOf(call.world.edit(*account).addresses, address.id) = address;
    call.note("notification_addresses", address.id);
    return {};
}

Outcome deleteAddress(Call &call)
{
    const auto account = call.reach(Kind::Address, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    call.world.edit(*account).addresses.removeIf([&](const Address &row) { return row.id == call.number("id"); });
    call.note("notification_addresses", call.number("id"));
    return {};
}

constexpr std::array methods{
    Method{"Group", "Create", Who::Signed, false, groupCreation, createGroup},
    Method{"Group", "Find", Who::Signed, true, findGroups, findGroup},
    Method{"Group", "Read", Who::Signed, true, onlyId, readGroup},
    Method{"Group", "Update", Who::Signed, false, groupUpdate, updateGroup},
    Method{"Group", "Delete", Who::Signed, false, onlyId, deleteGroup},
    Method{"NotificationAddress", "Create", Who::Signed, false, addressCreation, createAddress},
    Method{"NotificationAddress", "Find", Who::Signed, true, findAddresses, findAddress},
    Method{"NotificationAddress", "Read", Who::Signed, true, onlyId, readAddress},
    Method{"NotificationAddress", "Update", Who::Signed, false, addressUpdate, updateAddress},
    Method{"NotificationAddress", "Delete", Who::Signed, false, onlyId, deleteAddress},
};

} // namespace

std::span<const Method> groupMethods()
{
    return methods;
}

} // namespace kontor::sandbox::monit24
