// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/restaccounts.h"
#include "app/sandbox/monit24/restobjects.h"

namespace kontor::sandbox::monit24 {

namespace {

/// Account and user data in one.
QJsonObject merged(const Account &account)
{
    QJsonObject object = accountObject(account);
    const QJsonObject userData = userDataObject(account);
    for (auto it = userData.begin(); it != userData.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

std::optional<Account> customer(const RestCall &call)
{
    const auto account = call.world.account(call.id);
    const bool isCustomer = account && !account->isExtraUser && account->parent == call.caller.account;
    return isCustomer ? account : std::nullopt;
}

RestAnswer accounts(RestCall &call)
{
    const std::vector<qint64> ids = call.world.accountsOf(call.caller.account);
    return listed(call, qint64(ids.size()),
                  [&](qint64 at) { return merged(*call.world.account(ids[std::size_t(at)])); });
}

RestAnswer account(RestCall &call)
{
    const auto account = customer(call);
    return account ? shown(call, merged(*account)) : RestAnswer::notFound();
}

/// Reads both halves and what only an administrator sets.
Problems readMerged(RestCall &call, Account &account, bool isNew)
{
    RestBody body(call.body);
    if (isNew) body.require({"name", "username", "password", "package_id", "email_address"});
    readAccount(body, account);
    readUserData(body, account);
    body.text("password", account.password, false);
    body.flag("is_activated", account.isActivated);
    return body.problems();
}

RestAnswer createAccount(RestCall &call)
{
    Account account{.parent = call.caller.account};
    if (const Problems problems = readMerged(call, account, true); !problems.isEmpty())
        return RestAnswer::invalid(problems);
    if (const Problems wrong = wrongWithAccount(call.world, account, std::nullopt); !wrong.isEmpty())
        return RestAnswer::invalid(wrong);
    const qint64 id = call.world.addCustomer(account, call.clock.now());
    call.note("accounts", id);
    return RestAnswer::created(id);
}

RestAnswer updateAccount(RestCall &call)
{
    const auto before = customer(call);
    if (!before) return RestAnswer::notFound();
    if (before->isBlocked) return RestAnswer::forbidden();
    Account account = *before;
    if (const Problems problems = readMerged(call, account, false); !problems.isEmpty())
        return RestAnswer::invalid(problems);
    if (const Problems wrong = wrongWithAccount(call.world, account, before); !wrong.isEmpty())
        return RestAnswer::invalid(wrong);
    call.world.rename(call.id, account.login);
    call.world.edit(call.id).account = account;
    call.note("accounts", call.id);
    return RestAnswer::done();
}

RestAnswer removeAccount(RestCall &call)
{
    if (!customer(call)) return RestAnswer::notFound();
    call.world.removeAccount(call.id);
    call.sessions.closeAll(call.id);
    call.note("accounts", call.id);
    return RestAnswer::done();
}

RestAnswer setBlocked(RestCall &call, bool isBlocked)
{
    if (!customer(call)) return RestAnswer::notFound();
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

RestAnswer permissions(RestCall &call)
{
    const auto account = customer(call);
    if (!account) return RestAnswer::notFound();
    QJsonObject told = permissionsObject(!account->isBlocked, true);
    told.insert(QStringLiteral("can_block"), !account->isBlocked);
    told.insert(QStringLiteral("can_unblock"), account->isBlocked);
    return RestAnswer::object(told);
}

RestAnswer allPackages(RestCall &call)
{
    return listed(call, qint64(packages().size()),
                  [](qint64 at) { return packageObject(packages()[std::size_t(at)]); });
}

RestAnswer package(RestCall &call)
{
    const Package *package = packageOf(call.id);
    return package ? shown(call, packageObject(*package)) : RestAnswer::notFound();
}

using enum RestRoute::Access;
constexpr RestRoute routes[]{
    {"GET", "admin/accounts", accounts, Admin},
    {"POST", "admin/accounts", createAccount, Admin},
    {"POST", "admin/accounts/search", accounts, Admin},
    {"GET", "admin/accounts/{id}", account, Admin},
    {"PUT", "admin/accounts/{id}", updateAccount, Admin},
    {"DELETE", "admin/accounts/{id}", removeAccount, Admin},
    {"POST", "admin/accounts/{id}/block", block, Admin},
    {"POST", "admin/accounts/{id}/unblock", unblock, Admin},
    {"GET", "admin/accounts/{id}/permissions", permissions, Admin},
    {"GET", "admin/packages", allPackages, Admin},
    {"POST", "admin/packages/search", allPackages, Admin},
    {"GET", "admin/packages/{id}", package, Admin},
};

} // namespace

std::span<const RestRoute> restAdminRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::monit24
