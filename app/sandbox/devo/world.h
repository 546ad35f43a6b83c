// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/devo/generator.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace kontor::sandbox::devo {

/// The reseller's domains, users and plans as they are now: what the generator makes, and on top what was changed
/// since. A domain is known here by its number.
class World
{
public:
    World(int customers, quint64 seed);

    /// All that are not deleted, in the order in which they came.
    const std::vector<int> &domains() const { return m_domains; }
    /// \a name in full and in any case.
    std::optional<int> domainByName(const QString &name) const;
    /// Also those of deleted ones: a domain is only deleted at the logic level (page "Reseller operations").
    bool isNameTaken(const QString &name) const;
    /// What a list shows, without making the people.
    Json domainShown(int number) const;
    bool isActive(int number) const;
    Domain domain(int number) const;
    Domain &edit(int number);
    void addDomain(Domain domain);
    void removeDomain(int number);

    /// The domains that a user is in.
    std::vector<int> domainsOf(const QString &email) const;
    std::optional<Member> user(const QString &email) const;
    /// The address of the user with this id, or of the external user with this id of the identity provider.
    std::optional<QString> emailOfInternal(const QString &id) const;
    std::optional<QString> emailOfExternal(const QString &externalId) const;
    QString nextUserId() { return QStringLiteral("u%1-added-%1").arg(++m_lastUser); }

    std::vector<Plan> &plans() { return m_plans; }
    Plan *plan(const QString &name);
    qint64 nextRoleId() { return ++m_lastRole; }
    /// The role of that name in a domain: its plan's or its own. Null: there is none.
    const Role *role(const Domain &domain, const QString &name);

private:
    template<class Is>
    std::optional<QString> emailWhere(const std::optional<int> &home, const Is &is) const;
    void index() const;

    Generator m_generator;
    std::vector<int> m_domains;
    std::map<int, Domain> m_changed;
    QSet<QString> m_goneNames;
    std::vector<Plan> m_plans;
    // Made when somebody first asks, and always before a domain comes or goes:
    mutable QHash<QString, int> m_byName;
    mutable QHash<QString, int> m_byMailDomain; ///< of the clients
    mutable bool m_isIndexed = false;
    int m_nextDomain;
    int m_lastUser = 0;
    qint64 m_lastRole = 900;
};

} // namespace kontor::sandbox::devo
