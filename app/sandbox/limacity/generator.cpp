// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/limacity/generator.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

namespace kontor::sandbox::limacity {

namespace {

/// What the client's numbers are for, so that no two depend on each other.
enum What : quint64 { Choice = 300, Quota, KeyText, KeyCount, Registered, Spelled, Php };

constexpr int share = 4;
constexpr qint64 firstDomain = 20'000;
constexpr qint64 firstKey = 12'000;
constexpr int perAccount = 10;   // numbers of keys and domains of one account
constexpr int perDomain = 100;   // numbers of records
constexpr int firstUser = 1'000; // what user names end in
constexpr int codeLength = 6;
constexpr std::string_view letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

} // namespace

Generator::Generator(int customers, quint64 seed)
    : m_clients(customers, seed), m_seed(seed), m_customers(m_clients.at(Choice, share))
{
}

bool Generator::isAccount(qint64 id) const
{
    return id == ownAccount || std::ranges::binary_search(m_customers, id - firstAccount);
}

Account Generator::account(qint64 id) const
{
    if (id == ownAccount)
        return {.id = id,
                .username = QStringLiteral("sandboxreseller"),
                .email = QStringLiteral("office@sandbox-reseller.example")};
    const int client = int(id - firstAccount);
    const quint64 dice = m_clients.dice(client, Quota);
    constexpr std::array<qint64, 4> disks{5, 10, 10, 50};
    constexpr std::array versions{"7.4", "8.1", "8.2", "8.3"};
    Account account{.id = id,
                    .username = username(client),
                    .email = emailOf(client),
                    .diskSpaceGb = disks.at(dice % disks.size()),
                    .mysqlSpaceGb = qint64(1 + (dice >> 8) % 5),
                    .mailLimit = qint64(50 + (dice >> 16) % 6 * 50),
                    .phpVersion = QString::fromLatin1(versions.at(m_clients.dice(client, Php) % versions.size()))};
    const int keys = client == 0 ? 2 : 1 + int(m_clients.dice(client, KeyCount) % 3);
    for (int number = 0; number < keys; ++number)
        account.keys.push_back(key(client, number));
    account.domains.push_back(domain(client, 0));
    const Company company = m_clients.company(client);
    if (company.slug != company.spelledSlug && m_clients.dice(client, Spelled) % 2 == 0)
        account.domains.push_back(domain(client, 1));
    return account;
}

QString Generator::username(int client) const
{
    return m_clients.company(client).slug.section(u'-', 0, 0) + QString::number(firstUser + client);
}

std::optional<qint64> Generator::byUsername(const QString &username) const
{
    qsizetype digits = username.size();
    while (digits > 0 && username.at(digits - 1).isDigit())
        --digits;
    const qint64 client = username.mid(digits).toLongLong() - firstUser;
    if (!std::ranges::binary_search(m_customers, client)) return std::nullopt;
    const bool is = this->username(int(client)).compare(username, Qt::CaseInsensitive) == 0;
    return is ? std::optional(firstAccount + client) : std::nullopt;
}

quint64 Generator::mask() const
{
    return scatter(m_seed, KeyText) % (1u << 30);
}

QString Generator::secret(int client, int number) const
{
    QString text;
    for (quint64 rest = quint64(client) ^ mask(); text.size() < codeLength; rest /= letters.size())
        text += QLatin1Char(letters[rest % letters.size()]);
    text += QLatin1Char(letters[std::size_t(number)]);
    while (text.size() < keyLength)
        text += QLatin1Char(
            letters[m_clients.dice(client, KeyText, quint64(number * keyLength + text.size())) % letters.size()]);
    return text;
}

std::optional<qint64> Generator::byKey(const QString &secret) const
{
    if (secret.size() != keyLength) return std::nullopt;
    quint64 code = 0;
    for (int i = codeLength; i-- > 0;) {
        const auto at = letters.find(secret.at(i).toLatin1());
        if (at == std::string_view::npos) return std::nullopt;
        code = code * letters.size() + at;
    }
    const quint64 client = code ^ mask();
    if (client >= quint64(m_clients.count()) || !std::ranges::binary_search(m_customers, int(client)))
        return std::nullopt;
    return firstAccount + qint64(client);
}

ApiKey Generator::key(int client, int number) const
{
    ApiKey key{.id = firstKey + qint64(client) * perAccount + number,
               .secret = secret(client, number),
               .roles = accountRoles(),
               .createdAt = QDateTime(QDate(2024, 1, 15).addDays(client % 500 + number), QTime(10, 0), Qt::UTC)};
    if (number == 1) {
        key.name = QStringLiteral("Deployment key");
        key.roles = {QStringLiteral("websites.admin"), QStringLiteral("databases.reader")};
    }
    if (number == 2) {
        key.name = QStringLiteral("acme.sh");
        key.roles = {QStringLiteral("domains.reader"), QStringLiteral("dns.admin")};
    }
    return key;
}

Domain Generator::domain(int client, int number) const
{
    const Company company = m_clients.company(client);
    const QString spelled = company.spelledSlug + u'.' + company.topLevel;
    const QString plain = m_clients.mailDomain(client);
    const QString ace = number == 0 ? plain : QString::fromLatin1(QUrl::toAce(spelled));
    const QString full = ace.isEmpty() ? plain : ace;
    const quint64 dice = m_clients.dice(client, Registered, quint64(number));
    Domain domain{.id = firstDomain + qint64(client) * perAccount + number,
                  .name = full.chopped(company.topLevel.size() + 1),
                  .topLevel = company.topLevel,
                  .unicodeName = number == 0 ? plain : spelled,
                  .isRenewed = dice % 5 != 0,
                  .registered = QDate(2010, 1, 1).addDays(qint64((dice >> 8) % 5'000))};
    addRecords(domain, client);
    return domain;
}

void Generator::addRecords(Domain &domain, int client) const
{
    const QString zone = domain.zone();
    const QString address = QStringLiteral("192.0.2.%1").arg(1 + client % 250);
    const auto add = [&](const QString &name, const char *type, const QString &content, int ttl,
                         std::optional<int> priority = std::nullopt) {
        domain.records.push_back({.id = domain.id * perDomain + qint64(domain.records.size()),
                                  .name = name,
                                  .type = QString::fromLatin1(type),
                                  .content = content,
                                  .ttl = ttl,
                                  .priority = priority});
    };
    add(zone, "NS", QStringLiteral("ns1.lima-city.de"), 36'000);
    add(zone, "NS", QStringLiteral("ns2.lima-city.de"), 36'000);
    add(zone, "A", address, 3'600);
    add(zone, "AAAA", QStringLiteral("2001:db8::%1").arg(1 + client, 0, 16), 3'600);
    add(zone, "MX", QStringLiteral("mx1.emailsrvr.com"), 3'600, 10);
    add(zone, "TXT", QStringLiteral("v=spf1 include:emailsrvr.com ~all"), 300);
    add(QStringLiteral("www.") + zone, "CNAME", zone, 1'800);
}

} // namespace kontor::sandbox::limacity
