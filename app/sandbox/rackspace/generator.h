// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/clients.h"
#include "app/sandbox/rackspace/record.h"

#include <QDateTime>
#include <QMap>

#include <compare>

namespace kontor::sandbox::rackspace {

/// A domain, whatever it is called: the \a slot-th of an account.
struct DomainId
{
    qint64 account = 0;
    int slot = 0;
    auto operator<=>(const DomainId &) const = default;
};

struct Customer
{
    Record show;
    bool isEnabled = true; ///< the vendor does not tell
    QMap<QString, Record> admins{};
};

/// A mail domain with everything in it; names are lower-case.
struct Domain
{
    Record show;
    QString catchAll{};
    QMap<QString, Record> mailboxes{};
    QMap<QString, Record> exchange{};
    QMap<QString, Record> deleted{}; ///< Rackspace mailboxes that can be restored
    QMap<QString, QStringList> aliases{};
    QMap<QString, Record> spam{};           ///< by scope: "", "rs/name", "ex/name"; missing ones are as new
    QMap<QString, QStringList> spamLists{}; ///< by scope and list: "/blocklist", "rs/name/safelist"
};

/// Everything a reseller has before anybody changes it, made when somebody looks: the same for the same seed, for any
/// number of customers, and kept nowhere.
class Generator
{
public:
    static constexpr qint64 ownAccount = 460'179; ///< the reseller's own
    static constexpr qint64 firstAccount = 460'180;

    Generator(int customers, quint64 seed)
        : m_names(seed), m_clients(customers, seed), m_seed(seed), m_customers(customers)
    {
    }

    int customers() const { return m_customers; }
    int domainsOf(qint64 account) const; ///< 0 to 3
    QString referenceOf(qint64 account) const;
    Record customerShow(qint64 account) const;
    Customer customer(qint64 account) const;
    QString domainName(DomainId id) const;
    /// What "show" says, without making the people.
    Record domainShow(DomainId id) const;
    Domain domain(DomainId id) const;

private:
    struct Size
    {
        int mailboxes = 0;
        int exchange = 0;
    };
    Company company(qint64 account) const;
    Size sizeOf(DomainId id) const;
    Record mailbox(const Company &company, const Person &person, bool isExchange, quint64 dice) const;
    void addAliases(Domain &domain, Tongue tongue) const;
    quint64 dice(DomainId id, quint64 what) const;

    Names m_names;
    Clients m_clients;
    quint64 m_seed;
    int m_customers;
};

/// "6/11/2010 10:53:46 AM", the vendor's way, without a zone.
QString vendorDate(const QDateTime &when);

} // namespace kontor::sandbox::rackspace
