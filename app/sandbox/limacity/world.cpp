// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/limacity/world.h"

#include <algorithm>

namespace kontor::sandbox::limacity {

namespace {

/// Above every client's, as the numbers of later accounts are.
constexpr qint64 firstAdded = 10'000'000;
constexpr qint64 ownKeyId = 11'000;

} // namespace

World::World(int customers, quint64 seed, const QString &ownKey)
    : m_generator(customers, seed), m_lastAccount(firstAdded)
{
    edit(Generator::ownAccount)
        .keys.push_back({.id = ownKeyId,
                         .secret = ownKey,
                         .name = QStringLiteral("Kontor"),
                         .roles = accountRoles() << resellerRole,
                         .createdAt = QDateTime(QDate(2024, 1, 2), QTime(9, 0), Qt::UTC)});
}

std::optional<World::Found> World::byKey(const QString &secret) const
{
    const auto in = [&](const Account &account) -> std::optional<Found> {
        const auto found = std::ranges::find(account.keys, secret, &ApiKey::secret);
        return found == account.keys.end() ? std::nullopt : std::optional(Found{account.id, *found});
    };
    for (const auto &[id, account] : m_changed)
        if (const auto found = in(account)) return found;
    const auto made = m_generator.byKey(secret);
    return made && !m_changed.contains(*made) ? in(m_generator.account(*made)) : std::nullopt;
}

Account World::account(qint64 id) const
{
    const auto changed = m_changed.find(id);
    return changed != m_changed.end() ? changed->second : m_generator.account(id);
}

Account &World::edit(qint64 id)
{
    auto changed = m_changed.find(id);
    if (changed == m_changed.end()) changed = m_changed.emplace(id, m_generator.account(id)).first;
    return changed->second;
}

bool World::isUsernameTaken(const QString &username) const
{
    return m_generator.byUsername(username) || std::ranges::any_of(m_changed, [&](const auto &entry) {
               return entry.second.username.compare(username, Qt::CaseInsensitive) == 0;
           });
}

bool World::isEmailTaken(const QString &email) const
{
    if (m_emails.isEmpty())
        for (const int client : m_generator.clients())
            m_emails.insert(m_generator.emailOf(client));
    return m_emails.contains(email.toLower()) || std::ranges::any_of(m_changed, [&](const auto &entry) {
               return entry.second.email.compare(email, Qt::CaseInsensitive) == 0;
           });
}

qint64 World::addAccount(Account account)
{
    account.id = ++m_lastAccount;
    m_changed.emplace(account.id, account);
    return account.id;
}

std::vector<Account> World::someAccounts(int most) const
{
    std::vector<Account> accounts;
    for (const int client : m_generator.clients()) {
        if (int(accounts.size()) == most) break;
        accounts.push_back(m_generator.account(Generator::firstAccount + client));
    }
    return accounts;
}

} // namespace kontor::sandbox::limacity
