// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/world.h"

#include "app/sandbox/monit24/catalogue.h"

#include <algorithm>
#include <array>

namespace kontor::sandbox::monit24 {

namespace {

constexpr std::array allKinds{Kind::Group, Kind::Service, Kind::Suspension, Kind::WeeklySuspension, Kind::Address};

std::vector<qint64> idsOf(const Tenant &tenant, Kind kind)
{
    std::vector<qint64> ids;
    const auto collect = [&ids](const auto &rows) {
        for (const auto &row : rows)
            ids.push_back(row.id);
    };
    switch (kind) {
    case Kind::Group:
        collect(tenant.groups);
        break;
    case Kind::Service:
        collect(tenant.services);
        break;
    case Kind::Suspension:
        collect(tenant.suspensions);
        break;
    case Kind::WeeklySuspension:
        collect(tenant.weekly);
        break;
    case Kind::Address:
        collect(tenant.addresses);
        break;
    }
    return ids;
}

} // namespace

World::World(const Options &options)
    : m_generator(options.customers, options.seed), m_nextAccount(Generator::accountId(options.customers))
{
    m_accounts.reserve(std::size_t(options.customers));
    for (int index = 0; index < options.customers; ++index)
        m_accounts.push_back(Generator::accountId(index));
    for (const Kind kind : allKinds)
        m_nextObject.insert(int(kind), m_generator.firstFree(kind));
    Account own{.id = Generator::distributor, .userId = Generator::distributor + 1, .isDistributor = true};
    own.login = options.login;
    own.password = options.password;
    own.name = QStringLiteral("Sandbox Reseller");
    own.email = QStringLiteral("office@sandbox-reseller.example");
    own.contactPerson = QStringLiteral("John Smith");
    own.contactPhone = QStringLiteral("123456789");
    own.packageId = 640;
    own.isActivated = true;
    own.created = QDateTime(QDate(2014, 3, 3), QTime(9, 30), Qt::UTC);
    m_tenants.insert(own.id, Tenant{.account = own});
}

bool World::isThere(qint64 account) const
{
    if (m_tenants.contains(account)) return true;
    const int index = m_generator.indexOf(account);
    return index >= 0 && !isRemoved(index);
}

std::vector<qint64> World::accountsOf(qint64 owner) const
{
    std::vector<qint64> own;
    for (const qint64 account : m_accounts) {
        const auto changed = m_tenants.constFind(account);
        const qint64 parent = changed == m_tenants.cend() ? Generator::distributor : changed->account.parent;
        if (parent == owner) own.push_back(account);
    }
    return own;
}

std::vector<qint64> World::usersOf(qint64 account) const
{
    std::vector<qint64> users;
    for (const Tenant &tenant : m_tenants)
        if (tenant.account.isExtraUser && tenant.account.parent == account) users.push_back(tenant.account.id);
    std::ranges::sort(users);
    return users;
}

std::vector<qint64> World::reachableFor(const Caller &caller) const
{
    if (!caller.isDistributor) return {caller.account};
    std::vector<qint64> reachable = accountsOf(caller.account);
    std::erase_if(reachable, [this](qint64 account) { return sizes(account).isBlocked; });
    return reachable;
}

bool World::isVisible(qint64 account, const Caller &caller) const
{
    const auto found = this->account(account);
    if (!found) return false;
    return account == caller.account || account == caller.login || found->parent == caller.account;
}

bool World::isReachable(qint64 account, const Caller &caller) const
{
    return isVisible(account, caller) && !sizes(account).isBlocked;
}

std::optional<Account> World::account(qint64 id) const
{
    const auto changed = m_tenants.constFind(id);
    if (changed != m_tenants.cend()) return changed->account;
    return isThere(id) ? std::optional(m_generator.account(m_generator.indexOf(id))) : std::nullopt;
}

Sizes World::sizes(qint64 account) const
{
    const auto changed = m_tenants.constFind(account);
    if (changed == m_tenants.cend()) return m_generator.sizes(m_generator.indexOf(account));
    return {.groups = int(changed->groups.size()),
            .services = int(changed->services.size()),
            .suspensions = int(changed->suspensions.size()),
            .weekly = int(changed->weekly.size()),
            .addresses = int(changed->addresses.size()),
            .isBlocked = changed->account.isBlocked};
}

Tenant World::tenant(qint64 account) const
{
    const auto changed = m_tenants.constFind(account);
    return changed != m_tenants.cend() ? *changed : m_generator.tenant(m_generator.indexOf(account));
}

Tenant &World::edit(qint64 account)
{
    auto changed = m_tenants.find(account);
    if (changed == m_tenants.end()) changed = m_tenants.insert(account, tenant(account));
    return *changed;
}

void World::indexLogins() const
{
    m_byLogin.reserve(qsizetype(m_accounts.size()));
    for (const qint64 account : m_accounts)
        if (const int index = m_generator.indexOf(account); index >= 0)
            m_byLogin.insert(m_generator.login(index).toLower(), account);
    for (const Tenant &tenant : m_tenants)
        m_byLogin.insert(tenant.account.login.toLower(), tenant.account.id);
    m_isIndexed = true;
}

std::optional<qint64> World::byLogin(const QString &login) const
{
    if (!m_isIndexed) indexLogins();
    const auto found = m_byLogin.constFind(login.toLower());
    return found == m_byLogin.cend() ? std::nullopt : std::optional(*found);
}

std::optional<qint64> World::byUser(qint64 user) const
{
    // The user's number is the one after the account's (the sample calls have 4844 and 4845).
    const auto found = account(user - 1);
    return found && !found->isExtraUser ? std::optional(found->id) : std::nullopt;
}

std::vector<std::pair<qint64, qint64>> World::objectsOf(Kind kind, const std::vector<qint64> &accounts) const
{
    std::vector<std::pair<qint64, qint64>> objects;
    for (const qint64 account : accounts) {
        const auto changed = m_tenants.constFind(account);
        if (changed != m_tenants.cend()) {
            for (const qint64 id : idsOf(*changed, kind))
                objects.emplace_back(id, account);
            continue;
        }
        const int index = m_generator.indexOf(account);
        const int count = m_generator.sizes(index).of(kind);
        for (int slot = 0; slot < count; ++slot)
            objects.emplace_back(Generator::objectId(kind, index, slot), account);
    }
    if (!std::ranges::is_sorted(objects)) std::ranges::sort(objects);
    return objects;
}

std::optional<qint64> World::ownerOf(Kind kind, qint64 object) const
{
    qint64 owner = m_owners.value({int(kind), object}, -1);
    if (owner < 0) {
        const int index = m_generator.ownerOf(kind, object);
        if (index < 0) return std::nullopt;
        owner = Generator::accountId(index);
    }
    if (!isThere(owner)) return std::nullopt;
    const auto ids = objectsOf(kind, {owner});
    return std::ranges::any_of(ids, [object](const auto &pair) { return pair.first == object; }) ? std::optional(owner)
                                                                                                 : std::nullopt;
}

qint64 World::addLogin(Account account, const QDateTime &now)
{
    if (!m_isIndexed) indexLogins();
    account.id = m_nextAccount;
    account.userId = account.id + 1;
    account.created = now;
    m_nextAccount += Generator::accountStride;
    m_byLogin.insert(account.login.toLower(), account.id);
    m_tenants.insert(account.id, Tenant{.account = account});
    return account.id;
}

qint64 World::addCustomer(Account account, const QDateTime &now)
{
    const qint64 id = addLogin(std::move(account), now);
    m_accounts.push_back(id);
    Tenant &tenant = m_tenants[id];
    tenant.groups << Group{.id = newObject(Kind::Group, id),
                           .name = tenant.account.language == QLatin1String("pl") ? QStringLiteral("Domyślna")
                                                                                  : QStringLiteral("Default"),
                           .isDefault = true,
                           .locations = {locations()[0].id, locations()[2].id}};
    tenant.addresses << Address{.id = newObject(Kind::Address, id),
                                .group = tenant.groups.first().id,
                                .channel = QStringLiteral("email"),
                                .address = tenant.account.email};
    return id;
}

void World::removeAccount(qint64 account)
{
    if (!m_isIndexed) indexLogins();
    for (const qint64 user : usersOf(account))
        removeAccount(user);
    if (const auto gone = this->account(account)) m_byLogin.remove(gone->login.toLower());
    m_tenants.remove(account);
    std::erase(m_accounts, account);
    m_removed.insert(account);
}

void World::rename(qint64 account, const QString &login)
{
    if (!m_isIndexed) indexLogins();
    Account &changed = edit(account).account;
    m_byLogin.remove(changed.login.toLower());
    changed.login = login;
    m_byLogin.insert(login.toLower(), account);
}

qint64 World::newObject(Kind kind, qint64 account)
{
    const qint64 id = m_nextObject[int(kind)]++;
    m_owners.insert({int(kind), id}, account);
    return id;
}

bool World::setBlocked(qint64 account, bool isBlocked)
{
    if (sizes(account).isBlocked == isBlocked) return false;
    Tenant &tenant = edit(account);
    tenant.account.isBlocked = isBlocked;
    if (isBlocked)
        for (Service &service : tenant.services)
            service.isPaused = true;
    return true;
}

std::optional<Account> World::signIn(const QString &login, const QString &password) const
{
    const auto id = byLogin(login);
    auto found = id ? account(*id) : std::nullopt;
    return found && found->password == password ? found : std::nullopt;
}

bool World::mayEnter(const Account &account) const
{
    if (!account.isActivated || account.isBlocked) return false;
    if (!account.isExtraUser) return true;
    const auto holder = this->account(account.parent);
    return holder && mayEnter(*holder);
}

Caller World::callerFor(const Account &account) const
{
    Caller caller{.login = account.id, .account = account.isExtraUser ? account.parent : account.id};
    const auto holder = this->account(caller.account);
    caller.isDistributor = holder && holder->isDistributor;
    caller.isReadOnly = account.isReadOnly;
    return caller;
}

} // namespace kontor::sandbox::monit24
