// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/devo/world.h"

#include <algorithm>

namespace kontor::sandbox::devo {

namespace {

constexpr int firstAdded = 10'000'000; // above every client's number

} // namespace

World::World(int customers, quint64 seed)
    : m_generator(customers, seed),
      m_domains(m_generator.domains()),
      m_plans(Generator::plans()),
      m_nextDomain(firstAdded)
{
}

void World::index() const
{
    if (m_isIndexed) return;
    for (const int number : m_domains) {
        m_byMailDomain.insert(m_generator.mailDomain(number), number);
        m_byName.insert(m_generator.domainName(number), number);
    }
    m_isIndexed = true;
}

std::optional<int> World::domainByName(const QString &name) const
{
    index();
    const auto found = m_byName.constFind(name.toLower());
    return found == m_byName.cend() ? std::nullopt : std::optional(*found);
}

bool World::isNameTaken(const QString &name) const
{
    return m_goneNames.contains(name.toLower()) || domainByName(name);
}

Json World::domainShown(int number) const
{
    const auto changed = m_changed.find(number);
    return changed != m_changed.end() ? changed->second.shown() : m_generator.head(number).shown();
}

bool World::isActive(int number) const
{
    const auto changed = m_changed.find(number);
    return (changed != m_changed.end() ? changed->second.status : m_generator.statusOf(number)) == activeDomain;
}

Domain World::domain(int number) const
{
    const auto changed = m_changed.find(number);
    return changed != m_changed.end() ? changed->second : m_generator.domain(number);
}

Domain &World::edit(int number)
{
    auto changed = m_changed.find(number);
    if (changed == m_changed.end()) changed = m_changed.emplace(number, m_generator.domain(number)).first;
    return changed->second;
}

void World::addDomain(Domain domain)
{
    index();
    const int number = m_nextDomain++;
    m_byName.insert(domain.name.toLower(), number);
    m_changed.emplace(number, std::move(domain));
    m_domains.push_back(number);
}

void World::removeDomain(int number)
{
    index();
    const QString name = domain(number).name.toLower();
    m_byName.remove(name);
    m_goneNames.insert(name);
    m_changed.erase(number);
    std::erase(m_domains, number);
}

std::vector<int> World::domainsOf(const QString &email) const
{
    index();
    const QString key = email.toLower();
    std::vector<int> found;
    const auto home = m_byMailDomain.constFind(key.section(u'@', -1));
    const bool isUntouched =
        home != m_byMailDomain.cend() && !m_changed.contains(*home) && std::ranges::binary_search(m_domains, *home);
    if (isUntouched && m_generator.domain(*home).members.contains(key)) found.push_back(*home);
    for (const auto &[number, domain] : m_changed)
        if (domain.members.contains(key)) found.push_back(number);
    return found;
}

std::optional<Member> World::user(const QString &email) const
{
    const std::vector<int> domains = domainsOf(email);
    if (domains.empty()) return std::nullopt;
    return domain(domains.front()).members.value(email.toLower());
}

template<class Is>
std::optional<QString> World::emailWhere(const std::optional<int> &home, const Is &is) const
{
    const auto in = [&](const Domain &domain) -> std::optional<QString> {
        const auto found = std::ranges::find_if(domain.members, is);
        return found == domain.members.end() ? std::nullopt : std::optional(found.key());
    };
    if (home && !m_changed.contains(*home) && std::ranges::binary_search(m_domains, *home))
        if (const auto email = in(m_generator.domain(*home))) return email;
    for (const auto &[number, domain] : m_changed)
        if (const auto email = in(domain)) return email;
    return std::nullopt;
}

std::optional<QString> World::emailOfInternal(const QString &id) const
{
    return emailWhere(m_generator.clientOfUser(id),
                      [&](const Member &member) { return member.isInternal && member.id == id; });
}

std::optional<QString> World::emailOfExternal(const QString &externalId) const
{
    return emailWhere(m_generator.clientOfUser(externalId.section(u'-', 1)),
                      [&](const Member &member) { return !member.isInternal && member.externalId == externalId; });
}

Plan *World::plan(const QString &name)
{
    const auto found = std::ranges::find(m_plans, name, &Plan::name);
    return found == m_plans.end() ? nullptr : &*found;
}

const Role *World::role(const Domain &domain, const QString &name)
{
    const Plan *plan = this->plan(domain.plan);
    const Role *role = plan ? findRole(plan->roles, name) : nullptr;
    return role ? role : findRole(domain.roles, name);
}

} // namespace kontor::sandbox::devo
