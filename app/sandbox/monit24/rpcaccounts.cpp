// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/catalogue.h"
#include "app/sandbox/monit24/rpcfind.h"

namespace kontor::sandbox::monit24 {

namespace {

using enum Argument::Type;
using Who = Method::Who;

constexpr std::array onlyId{Argument{.name = "id", .type = Id, .isRequired = true}};

// Distributor (README_Distributors; the module's own page was not seen).

constexpr std::array distributorCreation{Argument{.name = "login", .type = NonEmptyText, .isRequired = true},
                                         Argument{.name = "email", .type = Email, .isRequired = true},
                                         Argument{.name = "password", .type = NonEmptyText, .isRequired = true},
                                         Argument{.name = "contact_person", .isRequired = true},
                                         Argument{.name = "contact_phone", .isRequired = true},
                                         Argument{.name = "address", .canBeNull = true},
                                         Argument{.name = "tax_id", .canBeNull = true}};
constexpr std::array distributorUpdate{Argument{.name = "id", .type = Id, .isRequired = true},
                                       Argument{.name = "email", .type = Email},
                                       Argument{.name = "contact_person"},
                                       Argument{.name = "contact_phone"},
                                       Argument{.name = "address", .canBeNull = true},
                                       Argument{.name = "tax_id", .canBeNull = true}};

/// Takes over what the call says of whom to write to.
void applyContact(Account &account, const Call &call)
{
    if (call.has("email")) account.email = call.text("email");
    if (call.has("contact_person")) account.contactPerson = call.text("contact_person");
    if (call.has("contact_phone")) account.contactPhone = call.text("contact_phone");
    if (call.has("address")) account.address = call.textOrNull("address");
    if (call.has("tax_id")) account.taxId = call.textOrNull("tax_id");
}

QJsonObject contactRow(const Account &account)
{
    return {{QStringLiteral("address"), nullable(account.address)},
            {QStringLiteral("contact_person"), account.contactPerson},
            {QStringLiteral("contact_phone"), account.contactPhone},
            {QStringLiteral("email"), account.email},
            {QStringLiteral("login"), account.login},
            {QStringLiteral("tax_id"), nullable(account.taxId)}};
}

Outcome createDistributor(Call &call)
{
    if (call.world.byLogin(call.text("login"))) return Outcome::refused(Code::LoginTaken, "login");
    Account account{.isDistributor = true, .login = call.text("login"), .password = call.text("password")};
    account.name = account.login;
    account.packageId = packages().back().id;
    account.isActivated = true;
    applyContact(account, call);
    const qint64 id = call.world.addLogin(account, call.clock.now());
    call.note("distributors", id);
    return {{{QStringLiteral("id"), id}}};
}

Outcome readDistributor(Call &call)
{
    if (call.number("id") != call.caller.account) return Outcome::refused(Code::NotFound, "id");
    QJsonObject row = contactRow(*call.world.account(call.caller.account));
    row.insert(QStringLiteral("id"), call.caller.account);
    return {row};
}

Outcome updateDistributor(Call &call)
{
    if (call.number("id") != call.caller.account) return Outcome::refused(Code::NotFound, "id");
    applyContact(call.world.edit(call.caller.account).account, call);
    call.note("distributors", call.caller.account);
    return {};
}

// Account

constexpr std::array accountFields{RowField{"activated", true}, RowField{"blocked", true}, RowField{"id", true},
                                   RowField{"name"}, RowField{"package_id", true}};
constexpr std::array findAccounts = findArguments(accountFields);
constexpr std::array accountCreation{Argument{.name = "address", .canBeNull = true},
                                     Argument{.name = "contact_person", .isRequired = true},
                                     Argument{.name = "contact_phone"},
                                     Argument{.name = "email", .type = Email, .isRequired = true},
                                     Argument{.name = "language", .type = Language, .isRequired = true},
                                     Argument{.name = "login", .type = NonEmptyText, .isRequired = true},
                                     Argument{.name = "name", .isRequired = true},
                                     Argument{.name = "package_id", .type = Id, .isRequired = true},
                                     Argument{.name = "password", .type = NonEmptyText, .isRequired = true},
                                     Argument{.name = "tax_id", .canBeNull = true}};
// Not told; by symmetry with Create.
constexpr std::array accountUpdate{
    Argument{.name = "id", .type = Id, .isRequired = true}, Argument{.name = "language", .type = Language},
    Argument{.name = "name", .type = NonEmptyText}, Argument{.name = "package_id", .type = Id}};

QJsonObject accountRow(const Account &account)
{
    QJsonArray available;
    const Package *package = packageOf(account.packageId);
    for (const int interval : intervals())
        if (package && interval >= package->minInterval) available.append(interval);
    return {{QStringLiteral("activated"), flagOf(account.isActivated)},
            {QStringLiteral("available_intervals"), available},
            {QStringLiteral("blocked"), flagOf(account.isBlocked)},
            {QStringLiteral("id"), account.id},
            {QStringLiteral("language"), account.language},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("package_id"), account.packageId}};
}

/// The customers' accounts that the caller sees, blocked ones too.
std::vector<qint64> visibleAccounts(const Call &call)
{
    return call.caller.isDistributor ? call.world.accountsOf(call.caller.account)
                                     : std::vector<qint64>{call.caller.account};
}

bool isForNew(qint64 packageId)
{
    const Package *package = packageOf(packageId);
    return package && package->isForNew;
}

Outcome createAccount(Call &call)
{
    Outcome outcome;
    if (call.world.byLogin(call.text("login"))) outcome.problems << Problem{Code::LoginTaken, QStringLiteral("login")};
    if (!isForNew(call.number("package_id")))
        outcome.problems << Problem{Code::PackageUnavailable, QStringLiteral("package_id")};
    if (!outcome.problems.isEmpty()) return outcome;
    Account account{.parent = call.caller.account, .login = call.text("login"), .password = call.text("password")};
    account.name = call.text("name");
    account.language = call.text("language");
    account.packageId = call.number("package_id");
    applyContact(account, call);
    const qint64 id = call.world.addCustomer(account, call.clock.now());
    call.note("accounts", id);
    return {{{QStringLiteral("id"), id}}};
}

Outcome findAccount(Call &call)
{
    const std::vector<qint64> ids = visibleAccounts(call);
    return found(call, qint64(ids.size()),
                 [&](qint64 at) { return accountRow(*call.world.account(ids[std::size_t(at)])); });
}

Outcome readAccount(Call &call)
{
    const auto account = call.reachAccount(call.number("id"));
    return account ? Outcome{accountRow(*account)} : Outcome::refused(Code::NotFound, "id");
}

Outcome updateAccount(Call &call)
{
    const auto account = call.reachAccount(call.number("id"));
    if (!account || account->isBlocked) return Outcome::refused(Code::NotFound, "id");
    const qint64 package = call.has("package_id") ? call.number("package_id") : account->packageId;
    if (package != account->packageId && !isForNew(package))
        return Outcome::refused(Code::PackageUnavailable, "package_id");
    Account &changed = call.world.edit(account->id).account;
    changed.packageId = package;
    if (call.has("name")) changed.name = call.text("name");
    if (call.has("language")) changed.language = call.text("language");
    call.note("accounts", account->id);
    return {};
}

Outcome activateAccount(Call &call)
{
    const auto account = call.reachAccount(call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    if (account->isActivated) return {};
    call.world.edit(account->id).account.isActivated = true;
    call.note("accounts", account->id);
    return {};
}

Outcome setBlocked(Call &call, bool isBlocked)
{
    const auto account = call.reachAccount(call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    if (call.world.setBlocked(account->id, isBlocked)) call.note("accounts", account->id);
    return {};
}

Outcome blockAccount(Call &call)
{
    return setBlocked(call, true);
}

Outcome unblockAccount(Call &call)
{
    return setBlocked(call, false);
}

Outcome deleteAccount(Call &call)
{
    const auto account = call.reachAccount(call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    call.world.removeAccount(account->id);
    call.note("accounts", account->id);
    return {};
}

// User: each account has exactly one, whose number is another.

constexpr std::array userFields{RowField{"account_id", true},
                                RowField{"address"},
                                RowField{"contact_person"},
                                RowField{"contact_phone"},
                                RowField{"email"},
                                RowField{"id", true},
                                RowField{"language"},
                                RowField{"last_login_ip"},
                                RowField{"last_login_timestamp", true},
                                RowField{"login"},
                                RowField{"tax_id"}};
constexpr std::array findUsers = findArguments(userFields);
constexpr std::array userReading{Argument{.name = "id", .type = Id, .isRequiredOfDistributor = true}};
// Not told; the data that User::Read tells, and the password that Errors.html speaks of.
constexpr std::array userUpdate{Argument{.name = "id", .type = Id, .isRequiredOfDistributor = true},
                                Argument{.name = "email", .type = Email},
                                Argument{.name = "contact_person"},
                                Argument{.name = "contact_phone"},
                                Argument{.name = "address", .canBeNull = true},
                                Argument{.name = "tax_id", .canBeNull = true},
                                Argument{.name = "language", .type = Language},
                                Argument{.name = "password", .type = NonEmptyText}};

/// As User::Read tells it, without the account.
QJsonObject userRow(const Account &account)
{
    QJsonObject row = contactRow(account);
    row.insert(QStringLiteral("id"), account.userId);
    row.insert(QStringLiteral("language"), account.language);
    row.insert(QStringLiteral("last_login_ip"), nullable(account.lastLoginAddress));
    row.insert(QStringLiteral("last_login_timestamp"), account.lastLogin.isValid()
                                                           ? QJsonValue(account.lastLogin.toSecsSinceEpoch())
                                                           : QJsonValue(QJsonValue::Null));
    return row;
}

/// The account of the user that is named, or of the caller.
std::optional<Account> userAccount(const Call &call)
{
    if (!call.has("id")) return call.world.account(call.caller.account);
    const auto account = call.world.byUser(call.number("id"));
    return account ? call.reachAccount(*account) : std::nullopt;
}

// Blocked accounts' users stay in sight: the pages name "services, groups, addresses etc." as what does not.
Outcome findUser(Call &call)
{
    const std::vector<qint64> ids = visibleAccounts(call);
    return found(call, qint64(ids.size()), [&](qint64 at) {
        const qint64 id = ids[std::size_t(at)];
        QJsonObject row = userRow(*call.world.account(id));
        row.insert(QStringLiteral("account_id"), id);
        return row;
    });
}

Outcome readUser(Call &call)
{
    const auto account = userAccount(call);
    return account ? Outcome{userRow(*account)} : Outcome::refused(Code::NotFound, "id");
}

Outcome updateUser(Call &call)
{
    const auto account = userAccount(call);
    if (!account || account->isBlocked) return Outcome::refused(Code::NotFound, "id");
    Account &changed = call.world.edit(account->id).account;
    applyContact(changed, call);
    if (call.has("language")) changed.language = call.text("language");
    if (call.has("password")) changed.password = call.text("password");
    call.note("users", account->userId);
    return {};
}

constexpr std::array methods{
    Method{"Distributor", "Create", Who::Anybody, false, distributorCreation, createDistributor},
    Method{"Distributor", "Read", Who::Distributor, true, onlyId, readDistributor},
    Method{"Distributor", "Update", Who::Distributor, false, distributorUpdate, updateDistributor},
    Method{"Account", "Create", Who::Distributor, false, accountCreation, createAccount},
    Method{"Account", "Activate", Who::Distributor, false, onlyId, activateAccount},
    Method{"Account", "Block", Who::Distributor, false, onlyId, blockAccount},
    Method{"Account", "Unblock", Who::Distributor, false, onlyId, unblockAccount},
    Method{"Account", "Delete", Who::Distributor, false, onlyId, deleteAccount},
    Method{"Account", "Find", Who::Signed, true, findAccounts, findAccount},
    Method{"Account", "Read", Who::Signed, true, onlyId, readAccount},
    Method{"Account", "Update", Who::Signed, false, accountUpdate, updateAccount},
    Method{"User", "Find", Who::Signed, true, findUsers, findUser},
    Method{"User", "Read", Who::Signed, true, userReading, readUser},
    Method{"User", "Update", Who::Signed, false, userUpdate, updateUser},
};

} // namespace

std::span<const Method> accountMethods()
{
    return methods;
}

} // namespace kontor::sandbox::monit24
