// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/rackspace/generator.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace kontor::sandbox::rackspace {

/// The reseller's customers and domains as they are now: what the generator makes, and on top what was added, changed
/// and deleted since. Only that is kept, so that any number of customers starts at once. Copies are cheap as long as
/// little has changed.
class World
{
public:
    World(int customers, quint64 seed);

    /// Account numbers of the sub-accounts, rising.
    const std::vector<qint64> &accounts() const { return m_accounts; }
    /// Also true for the reseller's own account.
    bool hasAccount(qint64 account) const;
    Record customerShow(qint64 account) const;
    Customer customer(qint64 account) const;
    QString referenceOf(qint64 account) const;
    Customer &edit(qint64 account);
    std::optional<qint64> byReference(const QString &reference) const;
    qint64 addCustomer(Record show);
    void removeCustomer(qint64 account);

    /// All domains, by account.
    const std::vector<DomainId> &domains() const { return m_domains; }
    std::vector<DomainId> domainsOf(qint64 account) const;
    /// \a name in any case.
    std::optional<DomainId> domainByName(const QString &name) const;
    QString domainName(DomainId id) const;
    /// What "show" says, with the counters of now.
    Record domainShow(DomainId id) const;
    Domain domain(DomainId id) const;
    Domain &edit(DomainId id);
    void addDomain(qint64 account, Record show);
    void removeDomain(DomainId id);

private:
    void indexNames() const;

    Generator m_generator;
    std::vector<qint64> m_accounts;
    std::vector<DomainId> m_domains;
    QHash<qint64, Customer> m_customers; ///< those that are not as generated
    std::map<DomainId, Domain> m_changed;
    mutable QHash<QString, DomainId> m_byName; ///< made when somebody first asks for a domain by name
    mutable bool m_isIndexed = false;
    qint64 m_nextAccount;
    int m_nextSlot;
};

} // namespace kontor::sandbox::rackspace
