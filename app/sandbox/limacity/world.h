// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/limacity/generator.h"

#include <QHash>
#include <QSet>

#include <map>

namespace kontor::sandbox::limacity {

/// All accounts as they are now: what the generator makes, and on top what was made and changed since.
class World
{
public:
    /// \a ownKey is the secret of the reseller's own key.
    World(int customers, quint64 seed, const QString &ownKey);

    struct Found
    {
        qint64 account = 0;
        ApiKey key{};
    };
    /// Whose key this is.
    std::optional<Found> byKey(const QString &secret) const;

    bool hasAccount(qint64 id) const { return m_changed.contains(id) || m_generator.isAccount(id); }
    Account account(qint64 id) const;
    Account &edit(qint64 id);
    bool isUsernameTaken(const QString &username) const;
    bool isEmailTaken(const QString &email) const;
    /// Gives the account its number.
    qint64 addAccount(Account account);
    qint64 nextId() { return ++m_lastId; } ///< of a key or a record

    /// The first \a most that the generator makes, for the announcement.
    std::vector<Account> someAccounts(int most) const;

private:
    Generator m_generator;
    std::map<qint64, Account> m_changed;
    mutable QSet<QString> m_emails; ///< of the made-up ones, when somebody first asks
    qint64 m_lastAccount;
    qint64 m_lastId = 900'000'000;
};

} // namespace kontor::sandbox::limacity
