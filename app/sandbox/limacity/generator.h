// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/clients.h"
#include "app/sandbox/limacity/records.h"

namespace kontor::sandbox::limacity {

/// The customers the reseller has before anybody makes one: one client in four. Nobody lists them, so whoever wants one
/// has to know its number and key; both follow from the client's number and lead back to it.
class Generator
{
public:
    static constexpr qint64 ownAccount = 300'000; ///< the reseller's
    static constexpr qint64 firstAccount = 380'000;

    Generator(int customers, quint64 seed);

    const std::vector<int> &clients() const { return m_customers; }
    bool isAccount(qint64 id) const;
    /// Also the reseller's own.
    Account account(qint64 id) const;
    /// The account with that user name or key, if it is one of those that are made here.
    std::optional<qint64> byUsername(const QString &username) const;
    std::optional<qint64> byKey(const QString &secret) const;
    QString emailOf(int client) const { return m_clients.officeMail(client); }
    /// What the reseller's own key has in common with the made-up ones: 32 letters and digits.
    static constexpr int keyLength = 32;

private:
    QString username(int client) const;
    QString secret(int client, int number) const;
    ApiKey key(int client, int number) const;
    Domain domain(int client, int number) const;
    void addRecords(Domain &domain, int client) const;
    quint64 mask() const;

    Clients m_clients;
    quint64 m_seed;
    std::vector<int> m_customers;
};

} // namespace kontor::sandbox::limacity
