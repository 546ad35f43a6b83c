// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/clients.h"
#include "app/sandbox/devo/records.h"

#include <optional>

namespace kontor::sandbox::devo {

/// What the reseller has before anybody changes it: one client in three has a domain. Made when somebody looks; a
/// domain's number is its client's.
class Generator
{
public:
    static constexpr int share = 3;

    Generator(int customers, quint64 seed) : m_clients(customers, seed) {}

    /// The clients with a domain, rising.
    std::vector<int> domains() const;
    QString domainName(int client) const;
    QString statusOf(int client) const;
    /// All but the people.
    Domain head(int client) const;
    Domain domain(int client) const;
    QString mailDomain(int client) const { return m_clients.mailDomain(client); }
    /// The client whose user has this id, if it is one of those that are made here.
    std::optional<int> clientOfUser(const QString &id) const;
    static std::vector<Plan> plans();

private:
    Member member(int client, int number, const Plan &plan) const;
    const Plan &planOf(int client) const;

    Clients m_clients;
};

/// What every domain's name ends in: "@sandbox".
QString resellerTail();

} // namespace kontor::sandbox::devo
