// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/world.h"

#include <algorithm>

namespace kontor::sandbox::rackspace {

namespace {

constexpr int firstAddedSlot = 1'000;
constexpr QLatin1String referenceField("referenceNumber");
constexpr QLatin1String nameField("name");

} // namespace

World::World(int customers, quint64 seed)
    : m_generator(customers, seed), m_nextAccount(Generator::firstAccount + customers), m_nextSlot(firstAddedSlot)
{
    m_accounts.reserve(std::size_t(customers));
    for (qint64 account = Generator::ownAccount; account < m_nextAccount; ++account) {
        if (account != Generator::ownAccount) m_accounts.push_back(account);
        for (int slot = 0; slot < m_generator.domainsOf(account); ++slot)
            m_domains.push_back({account, slot});
    }
}

bool World::hasAccount(qint64 account) const
{
    return account == Generator::ownAccount || std::ranges::binary_search(m_accounts, account);
}

Customer World::customer(qint64 account) const
{
    const auto changed = m_customers.constFind(account);
    return changed != m_customers.cend() ? *changed : m_generator.customer(account);
}

Record World::customerShow(qint64 account) const
{
    const auto changed = m_customers.constFind(account);
    return changed != m_customers.cend() ? changed->show : m_generator.customerShow(account);
}

QString World::referenceOf(qint64 account) const
{
    const auto changed = m_customers.constFind(account);
    return changed != m_customers.cend() ? changed->show.text(referenceField) : m_generator.referenceOf(account);
}

Customer &World::edit(qint64 account)
{
    auto changed = m_customers.find(account);
    if (changed == m_customers.end()) changed = m_customers.insert(account, m_generator.customer(account));
    return *changed;
}

std::optional<qint64> World::byReference(const QString &reference) const
{
    if (reference.isEmpty()) return std::nullopt;
    const auto found = std::ranges::find_if(m_accounts, [&](qint64 a) { return referenceOf(a) == reference; });
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

qint64 World::addCustomer(Record show)
{
    const qint64 account = m_nextAccount++;
    show.set(QLatin1String("accountNumber"), QString::number(account));
    m_customers.insert(account, Customer{.show = std::move(show)});
    m_accounts.push_back(account);
    return account;
}

void World::removeCustomer(qint64 account)
{
    for (const DomainId id : domainsOf(account))
        removeDomain(id);
    m_customers.remove(account);
    std::erase(m_accounts, account);
}

std::vector<DomainId> World::domainsOf(qint64 account) const
{
    const auto range = std::ranges::equal_range(m_domains, account, {}, &DomainId::account);
    return {range.begin(), range.end()};
}

void World::indexNames() const
{
    m_byName.reserve(qsizetype(m_domains.size()));
    for (const DomainId id : m_domains)
        m_byName.insert(domainName(id), id);
    m_isIndexed = true;
}

std::optional<DomainId> World::domainByName(const QString &name) const
{
    if (!m_isIndexed) indexNames();
    const auto found = m_byName.constFind(name.toLower());
    return found == m_byName.cend() ? std::nullopt : std::optional(*found);
}

QString World::domainName(DomainId id) const
{
    const auto changed = m_changed.find(id);
    return changed != m_changed.end() ? changed->second.show.text(nameField) : m_generator.domainName(id);
}

Record World::domainShow(DomainId id) const
{
    const auto changed = m_changed.find(id);
    Record show = changed != m_changed.end() ? changed->second.show : m_generator.domainShow(id);
    if (changed != m_changed.end()) {
        show.set(QLatin1String("rsEmailUsedStorage"), qint64(changed->second.mailboxes.size()));
        show.set(QLatin1String("exchangeUsedStorage"), qint64(changed->second.exchange.size()));
    }
    show.set(QLatin1String("exchangeTotalStorage"), show.number(QLatin1String("exchangeBaseMailboxSize")) *
                                                            show.number(QLatin1String("exchangeMaxNumMailboxes")) +
                                                        show.number(QLatin1String("exchangeExtraStorage")));
    return show;
}

Domain World::domain(DomainId id) const
{
    const auto changed = m_changed.find(id);
    return changed != m_changed.end() ? changed->second : m_generator.domain(id);
}

Domain &World::edit(DomainId id)
{
    auto changed = m_changed.find(id);
    if (changed == m_changed.end()) changed = m_changed.emplace(id, m_generator.domain(id)).first;
    return changed->second;
}

void World::addDomain(qint64 account, Record show)
{
    if (!m_isIndexed) indexNames();
    const DomainId id{.account = account, .slot = m_nextSlot++};
    m_byName.insert(show.text(nameField), id);
    m_changed.emplace(id, Domain{.show = std::move(show)});
    m_domains.insert(std::ranges::upper_bound(m_domains, id), id);
}

void World::removeDomain(DomainId id)
{
    if (!m_isIndexed) indexNames();
    m_byName.remove(domainName(id));
    m_changed.erase(id);
    std::erase(m_domains, id);
}

} // namespace kontor::sandbox::rackspace
