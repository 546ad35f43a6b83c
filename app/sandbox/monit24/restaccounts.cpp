// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/restaccounts.h"

#include "app/sandbox/monit24/restobjects.h"

#include <algorithm>

namespace kontor::sandbox::monit24 {

void readAccount(RestBody &body, Account &account)
{
    body.text("name", account.name, false);
    body.text("username", account.login, false);
    body.number("package_id", account.packageId);
    body.flag("is_read_only", account.isReadOnly);
    body.flag("disable_legacy_notifications", account.disablesLegacyNotifications);
    body.choice("language_id", account.language, {"pl", "en"});
    body.text("time_zone_id", account.timeZone, false);
}

void readUserData(RestBody &body, Account &account)
{
    body.email("email_address", account.email);
    body.nullableText("address", account.address);
    body.nullableText("contact_person", account.contactPerson);
    body.nullableText("phone_number", account.contactPhone);
    body.nullableText("tax_identification_number", account.taxId);
    body.texts("ip_whitelist", account.allowedAddresses);
    body.flag("ip_whitelist_enabled", account.filtersAddresses);
}

Problems wrongWithAccount(const World &world, const Account &account, const std::optional<Account> &before)
{
    Problems problems;
    const auto holder = world.byLogin(account.login);
    if (holder && *holder != account.id) problems << Problem{Code::LoginTaken, QStringLiteral("username")};
    const Package *package = packageOf(account.packageId);
    const bool isSame = before && before->packageId == account.packageId;
    if (!isSame && (!package || !package->isForNew))
        problems << Problem{Code::PackageUnavailable, QStringLiteral("package_id")};
    return problems;
}

namespace {

/// What the caller sees, rising: its own account, its sub-accounts and its additional users.
std::vector<qint64> visibleAccounts(const RestCall &call)
{
    std::vector<qint64> visible = call.world.accountsOf(call.caller.account);
    visible.push_back(call.caller.account);
    for (const qint64 user : call.world.usersOf(call.caller.account))
        visible.push_back(user);
    std::ranges::sort(visible);
    return visible;
}

std::optional<Account> visibleAccount(const RestCall &call)
{
    return call.world.isVisible(call.id, call.caller) ? call.world.account(call.id) : std::nullopt;
}

bool isOwn(const RestCall &call)
{
    return call.id == call.caller.account || call.id == call.caller.login;
}

RestAnswer accounts(RestCall &call)
{
    const std::vector<qint64> ids = visibleAccounts(call);
    return listed(call, qint64(ids.size()),
                  [&](qint64 at) { return accountObject(*call.world.account(ids[std::size_t(at)])); });
}

RestAnswer account(RestCall &call)
{
    const auto account = visibleAccount(call);
    return account ? shown(call, accountObject(*account)) : RestAnswer::notFound();
}

/// What /accounts, /accounts/subaccount and /accounts/register have in common.
RestAnswer readNew(RestCall &call, Account &account, bool needsPassword)
{
    RestBody body(call.body);
    body.require({"name", "username", "user_data"});
    readAccount(body, account);
    body.text("password", account.password, false);
    body.flag("subaccount_block", account.parentMayBlock);
    body.flag("subaccount_edit", account.parentMayEdit);
    QJsonObject nested;
    body.object("user_data", nested);
    RestBody userData(nested, QStringLiteral("user_data."));
    userData.require({"email_address"});
    readUserData(userData, account);
    if (needsPassword && account.password.isEmpty() && !body.has("set_password_url"))
        body.refuse(Code::MissingArgument, "password");
    const Problems problems = body.problems() + userData.problems();
    if (!problems.isEmpty()) return RestAnswer::invalid(problems);
    const Problems wrong = wrongWithAccount(call.world, account, std::nullopt);
    return wrong.isEmpty() ? RestAnswer() : RestAnswer::invalid(wrong);
}

RestAnswer createUser(RestCall &call)
{
    const Account holder = *call.world.account(call.caller.account);
    Account account{.parent = holder.id, .isExtraUser = true, .packageId = holder.packageId, .isActivated = true};
    RestAnswer answer = readNew(call, account, true);
    // A user has no package of its own to choose.
    account.packageId = holder.packageId;
    answer.problems.removeIf([](const Problem &problem) { return problem.code == Code::PackageUnavailable; });
    if (!answer.problems.isEmpty()) return answer;
    const qint64 id = call.world.addLogin(account, call.clock.now());
    call.note("accounts", id);
    return RestAnswer::created(id);
}

RestAnswer createSubaccount(RestCall &call)
{
    if (!call.caller.isDistributor) return RestAnswer::forbidden();
    Account account{.parent = call.caller.account, .packageId = packages()[1].id};
    if (const RestAnswer refusal = readNew(call, account, true); !refusal.problems.isEmpty()) return refusal;
    // Without a password it waits for the link in the mail.
    account.isActivated = !account.password.isEmpty();
    const qint64 id = call.world.addCustomer(account, call.clock.now());
    call.note("accounts", id);
    return RestAnswer::created(id);
}

RestAnswer registerAccount(RestCall &call)
{
    Account account{.packageId = packages()[1].id};
    if (const RestAnswer refusal = readNew(call, account, true); !refusal.problems.isEmpty()) return refusal;
    const qint64 id = call.world.addCustomer(account, call.clock.now());
    call.note("accounts", id);
    return RestAnswer::created(id);
}

RestAnswer updateAccount(RestCall &call)
{
    const auto before = visibleAccount(call);
    if (!before) return RestAnswer::notFound();
    if (!isOwn(call) && (!before->parentMayEdit || before->isBlocked)) return RestAnswer::forbidden();
    Account account = *before;
    RestBody body(call.body);
    readAccount(body, account);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    if (isOwn(call) && account.packageId != before->packageId) return RestAnswer::forbidden();
    if (const Problems wrong = wrongWithAccount(call.world, account, before); !wrong.isEmpty())
        return RestAnswer::invalid(wrong);
    call.world.rename(call.id, account.login);
    call.world.edit(call.id).account = account;
    call.note("accounts", call.id);
    return RestAnswer::done();
}

RestAnswer removeAccount(RestCall &call)
{
    if (!visibleAccount(call)) return RestAnswer::notFound();
    if (isOwn(call)) return RestAnswer::forbidden();
    call.world.removeAccount(call.id);
    call.sessions.closeAll(call.id);
    call.note("accounts", call.id);
    return RestAnswer::done();
}

RestAnswer activate(RestCall &call)
{
    const auto account = visibleAccount(call);
    if (!account) return RestAnswer::notFound();
    if (!account->isActivated) {
        call.world.edit(call.id).account.isActivated = true;
        call.note("accounts", call.id);
    }
    return RestAnswer::done();
}

RestAnswer setBlocked(RestCall &call, bool isBlocked)
{
    const auto account = visibleAccount(call);
    if (!account) return RestAnswer::notFound();
    if (isOwn(call) || !account->parentMayBlock) return RestAnswer::forbidden();
    if (call.world.setBlocked(call.id, isBlocked)) call.note("accounts", call.id);
    return RestAnswer::done();
}

RestAnswer block(RestCall &call)
{
    return setBlocked(call, true);
}

RestAnswer unblock(RestCall &call)
{
    return setBlocked(call, false);
}

RestAnswer changePassword(RestCall &call)
{
    const auto account = visibleAccount(call);
    if (!account) return RestAnswer::notFound();
    if (account->isBlocked) return RestAnswer::forbidden();
    RestBody body(call.body);
    body.require({"new_password"});
    QString password;
    body.text("new_password", password, false);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    call.world.edit(call.id).account.password = password;
    call.note("accounts", call.id);
    return RestAnswer::done();
}

RestAnswer permissions(RestCall &call)
{
    const auto account = visibleAccount(call);
    if (!account) return RestAnswer::notFound();
    const bool canModify = !call.caller.isReadOnly && (isOwn(call) || (account->parentMayEdit && !account->isBlocked));
    const bool isBelow = !call.caller.isReadOnly && !isOwn(call);
    QJsonObject told = permissionsObject(canModify, isBelow);
    told.insert(QStringLiteral("can_block"), isBelow && account->parentMayBlock && !account->isBlocked);
    told.insert(QStringLiteral("can_unblock"), isBelow && account->parentMayBlock && account->isBlocked);
    told.insert(QStringLiteral("can_change_password"), canModify);
    told.insert(QStringLiteral("can_close"), isBelow);
    return RestAnswer::object(told);
}

RestAnswer packageOfAccount(RestCall &call)
{
    const auto account = visibleAccount(call);
    const Package *package = account ? packageOf(account->packageId) : nullptr;
    return package ? shown(call, packageObject(*package)) : RestAnswer::notFound();
}

/// A blocked account's objects are out of sight.
std::optional<Tenant> reachableTenant(const RestCall &call)
{
    if (!visibleAccount(call)) return std::nullopt;
    return call.world.isReachable(call.id, call.caller) ? call.world.tenant(call.id) : Tenant();
}

RestAnswer services(RestCall &call)
{
    const auto tenant = reachableTenant(call);
    if (!tenant) return RestAnswer::notFound();
    return listed(call, tenant->services.size(),
                  [&](qint64 at) { return serviceObject(tenant->services.at(at), call.id); });
}

RestAnswer groups(RestCall &call)
{
    const auto tenant = reachableTenant(call);
    if (!tenant) return RestAnswer::notFound();
    return listed(call, tenant->groups.size(), [&](qint64 at) { return groupObject(tenant->groups.at(at), call.id); });
}

RestAnswer addresses(RestCall &call)
{
    const auto tenant = reachableTenant(call);
    if (!tenant) return RestAnswer::notFound();
    return listed(call, tenant->addresses.size(),
                  [&](qint64 at) { return addressObject(tenant->addresses.at(at), call.id); });
}

RestAnswer availableTypes(RestCall &call)
{
    const auto account = visibleAccount(call);
    if (!account) return RestAnswer::notFound();
    const Package *package = packageOf(account->packageId);
    QList<const ServiceType *> types;
    for (const ServiceType &type : serviceTypes())
        if (package && offers(*package, type)) types << &type;
    return listed(call, types.size(), [&](qint64 at) { return serviceTypeObject(*types.at(at)); });
}

constexpr RestRoute routes[]{
    {"GET", "accounts", accounts},
    {"POST", "accounts", createUser},
    {"POST", "accounts/register", registerAccount, RestRoute::Access::Public},
    {"POST", "accounts/search", accounts},
    {"POST", "accounts/subaccount", createSubaccount},
    {"GET", "accounts/{id}", account},
    {"PUT", "accounts/{id}", updateAccount},
    {"DELETE", "accounts/{id}", removeAccount},
    {"GET", "accounts/{id}/activate", activate},
    {"POST", "accounts/{id}/block", block},
    {"POST", "accounts/{id}/unblock", unblock},
    {"POST", "accounts/{id}/close", removeAccount},
    {"POST", "accounts/{id}/change_password", changePassword},
    {"GET", "accounts/{id}/permissions", permissions},
    {"GET", "accounts/{id}/package", packageOfAccount},
    {"GET", "accounts/{id}/services", services},
    {"GET", "accounts/{id}/groups", groups},
    {"GET", "accounts/{id}/notification_addresses", addresses},
    {"GET", "accounts/{id}/available_service_types", availableTypes},
};

} // namespace

std::span<const RestRoute> restAccountRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::monit24
