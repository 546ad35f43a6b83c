// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/monit24/generator.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace kontor::sandbox::monit24 {

/// Who asks, once it is known.
struct Caller
{
    qint64 login = 0;   ///< the account that signed in
    qint64 account = 0; ///< on whose behalf: the same, or the account that it is one more user of
    bool isDistributor = false;
    bool isReadOnly = false;
};

/// What both interfaces work on: what the generator makes, and on top what was added, changed and deleted since. Copies
/// are cheap as long as little has changed.
class World
{
public:
    struct Options
    {
        int customers = 60;
        quint64 seed = 1;
        QString login;
        QString password;
    };
    explicit World(const Options &options);

    /// Rising numbers of all accounts that belong to distributor \a owner, without additional users.
    std::vector<qint64> accountsOf(qint64 owner) const;
    /// The numbers of the additional users of an account.
    std::vector<qint64> usersOf(qint64 account) const;
    /// Those whose objects the caller may see and change: its accounts or itself, without the blocked ones.
    std::vector<qint64> reachableFor(const Caller &caller) const;
    /// Whether the caller may see the account at all; blocked ones are seen.
    bool isVisible(qint64 account, const Caller &caller) const;
    bool isReachable(qint64 account, const Caller &caller) const;

    /// Any account: a distributor's, a customer's or an additional user's.
    std::optional<Account> account(qint64 id) const;
    Sizes sizes(qint64 account) const;
    Tenant tenant(qint64 account) const;
    /// To change it. The account has to be there.
    Tenant &edit(qint64 account);
    std::optional<qint64> byLogin(const QString &login) const;
    /// The account of a version 2 user.
    std::optional<qint64> byUser(qint64 user) const;
    /// Rising numbers of all objects of a kind in these accounts, with the account each belongs to.
    std::vector<std::pair<qint64, qint64>> objectsOf(Kind kind, const std::vector<qint64> &accounts) const;
    /// The account that the object belongs to, when there is such an object.
    std::optional<qint64> ownerOf(Kind kind, qint64 object) const;

    /// Adds what is told of it, a default group, and where that group's notifications go: the account's e-mail.
    qint64 addCustomer(Account account, const QDateTime &now);
    /// A distributor or an additional user.
    qint64 addLogin(Account account, const QDateTime &now);
    void removeAccount(qint64 account);
    /// Gives the account another login, which has to be free.
    void rename(qint64 account, const QString &login);
    /// The number of a new object of \a account.
    qint64 newObject(Kind kind, qint64 account);
    /// Blocking pauses all services; unblocking leaves them so. False when it was so already.
    bool setBlocked(qint64 account, bool isBlocked);

    /// Whoever signs in with these: everybody, also who may not.
    std::optional<Account> signIn(const QString &login, const QString &password) const;
    /// Whether the account is active and not blocked, and the one that it is a user of neither.
    bool mayEnter(const Account &account) const;
    Caller callerFor(const Account &account) const;

private:
    bool isRemoved(int index) const { return m_removed.contains(Generator::accountId(index)); }
    bool isThere(qint64 account) const;
    void indexLogins() const;

    Generator m_generator;
    std::vector<qint64> m_accounts;  ///< the customers', rising
    QHash<qint64, Tenant> m_tenants; ///< those that are not as generated, and all logins that are no customers
    QSet<qint64> m_removed;
    QHash<std::pair<int, qint64>, qint64> m_owners; ///< of objects that were added
    QHash<int, qint64> m_nextObject;
    qint64 m_nextAccount;
    mutable QHash<QString, qint64> m_byLogin; ///< made when somebody first signs in or registers
    mutable bool m_isIndexed = false;
};

} // namespace kontor::sandbox::monit24
