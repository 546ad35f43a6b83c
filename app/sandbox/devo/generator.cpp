// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/devo/generator.h"

#include <algorithm>
#include <array>

namespace kontor::sandbox::devo {

namespace {

/// What the client's numbers are for, so that no two depend on each other.
enum What : quint64 { Choice = 200, PlanOf, State, Ownerless, Size, UserId, UserState };

constexpr qint64 firstPlan = 30;
constexpr qint64 firstRole = 332;
constexpr int firstUser = 1000;

Roles rolesFor(qint64 first, int plan)
{
    const QStringList all{QStringLiteral("permalinks"), QStringLiteral("alerts"), QStringLiteral("lookups"),
                          QStringLiteral("finders")};
    Roles roles{{.id = first, .name = adminRole, .policies = all}, {.id = first + 1, .name = noPrivilegesRole}};
    if (plan > 0)
        roles.push_back({.id = first + 2,
                         .name = QStringLiteral("reviewer"),
                         .description = QStringLiteral("Reads everything"),
                         .policies = all.mid(0, 2)});
    if (plan > 1)
        roles.push_back({.id = first + 3,
                         .name = QStringLiteral("Devo Users"),
                         .description = QStringLiteral("Works with alerts"),
                         .policies = all.mid(1, 2),
                         .applications = {QStringLiteral("app.custom.alertManagerAddOn")}});
    return roles;
}

} // namespace

QString resellerTail()
{
    return QStringLiteral("@sandbox");
}

std::vector<Plan> Generator::plans()
{
    struct Row
    {
        const char *name;
        double time;
        double volume;
        int users;
    };
    constexpr std::array rows{Row{"my-basic-plan", 2, 2, 12}, Row{"child", 6, 5, 50},
                              Row{"my-business-plan", 12, 12, 200}};
    std::vector<Plan> plans;
    for (int i = 0; i < int(rows.size()); ++i) {
        const Row &row = rows.at(std::size_t(i));
        Plan plan{.id = firstPlan + i,
                  .name = QString::fromLatin1(row.name),
                  .time = row.time,
                  .volume = row.volume,
                  .usersCount = row.users,
                  .shareAcrossPlan = i > 1,
                  .retention = {.volume = row.volume, .unit = QStringLiteral("MONTHS"), .value = int(row.time)},
                  .roles = rolesFor(firstRole + 10 * i, i),
                  .applications = {QStringLiteral("app.custom.alertManagerAddOn")}};
        plans.push_back(std::move(plan));
    }
    return plans;
}

std::vector<int> Generator::domains() const
{
    return m_clients.at(Choice, share);
}

QString Generator::domainName(int client) const
{
    return m_clients.company(client).slug + resellerTail();
}

const Plan &Generator::planOf(int client) const
{
    static const std::vector<Plan> all = plans();
    return all[m_clients.dice(client, PlanOf) % all.size()];
}

QString Generator::statusOf(int client) const
{
    const quint64 dice = m_clients.dice(client, State) % 20;
    // Client 0 is for tests and for people who look at the first row.
    if (client == 0 || (dice >= 2 && dice != 19)) return activeDomain;
    return dice == 19 ? pendingDomain : disabledDomain;
}

Domain Generator::head(int client) const
{
    const Plan &plan = planOf(client);
    const quint64 dice = m_clients.dice(client, PlanOf) >> 8;
    Domain domain{.name = domainName(client),
                  .plan = plan.name,
                  .time = plan.time,
                  .volume = plan.volume,
                  .status = statusOf(client)};
    // Some have more than their plan's share, and some little: a day of a month of thirty is 0.0333.
    if (dice % 5 == 0) domain.volume *= 1.5;
    if (dice % 17 == 3) domain.time = 0.0333;
    domain.retention = {
        .volume = domain.volume, .unit = QStringLiteral("MONTHS"), .value = std::max(int(domain.time), 1)};
    return domain;
}

Domain Generator::domain(int client) const
{
    Domain domain = head(client);
    if (client != 0 && m_clients.dice(client, Ownerless) % 13 == 0) return domain;
    const Plan &plan = planOf(client);
    const int people = client == 0 ? 4 : 1 + int(m_clients.dice(client, Size) % 9);
    for (int i = 0; i < people; ++i) {
        Member made = member(client, i, plan);
        domain.members.insert(made.email, made);
    }
    return domain;
}

Member Generator::member(int client, int number, const Plan &plan) const
{
    const Person person = m_clients.person(client, number);
    const quint64 dice = m_clients.dice(client, UserState, quint64(number));
    QString letters;
    for (quint64 rest = m_clients.dice(client, UserId, quint64(number)); letters.size() < 4; rest /= 26)
        letters += QChar(u'a' + int(rest % 26));
    // The number of the client and of the person are in it, so that the way back needs no list.
    Member member{
        .email = person.localPart + u'@' + m_clients.mailDomain(client),
        .userName = person.firstName + u' ' + person.lastName,
        .id = QStringLiteral("%1-%2-%3").arg(client, 4, 10, QLatin1Char('0')).arg(letters).arg(firstUser + number)};
    if (dice % 3 == 0) member.phone = m_clients.company(client).phone;
    if (number == 0) {
        member.roles = {adminRole};
        member.isOwner = true;
        return member;
    }
    const quint64 roleCount = plan.roles.size();
    member.roles = {plan.roles[(dice >> 8) % roleCount].name};
    if ((dice >> 16) % 6 == 0 && roleCount > 2) member.roles = {plan.roles[2].name, noPrivilegesRole};
    if (number > 1 && (dice >> 24) % 7 == 0) member.status = pendingUser;
    if (number > 1 && (dice >> 24) % 7 == 1) member.status = disabledUser;
    if (number > 1 && (dice >> 32) % 5 == 0) {
        member.isInternal = false;
        member.externalId = QStringLiteral("idp-") + member.id;
        if (member.status == pendingUser) member.status = activeUser;
    }
    return member;
}

std::optional<int> Generator::clientOfUser(const QString &id) const
{
    bool isNumber = false;
    const int client = id.section(u'-', 0, 0).toInt(&isNumber);
    return isNumber && client >= 0 && client < m_clients.count() ? std::optional(client) : std::nullopt;
}

} // namespace kontor::sandbox::devo
