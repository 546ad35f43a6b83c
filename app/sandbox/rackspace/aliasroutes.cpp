// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiki "Rackspace Alias"; the list's envelope from the clients, the page lacks it.
#include "app/sandbox/rackspace/listing.h"

#include <array>

namespace kontor::sandbox::rackspace {

namespace {

constexpr int mostLocal = 50;
constexpr int mostOutside = 4;
constexpr int mostTogether = 50;

struct Row
{
    QString name;
    QStringList members;
};

Answer index(Call &call)
{
    const Domain domain = call.world.domain(call.domain);
    std::vector<Row> rows;
    for (auto it = domain.aliases.cbegin(); it != domain.aliases.cend(); ++it)
        rows.push_back({it.key(), it.value()});
    return listed(
        call, {"aliasList", "aliases", "alias"}, rows, [](const Row &row) { return QStringList{row.name}; },
        [](const Row &row) {
            Node node;
            node.append(QStringLiteral("name"), row.name);
            node.append(QStringLiteral("numberOfMembers"), qint64(row.members.size()));
            node.append(QStringLiteral("singleMemberName"),
                        row.members.size() == 1 ? Node(row.members.first()) : Node());
            return node;
        });
}

QString aliasName(const Call &call)
{
    return call.name("alias").toLower();
}

Answer missing(const QString &name)
{
    return notFound(QStringLiteral("%1 not found").arg(name), "Alias");
}

Answer show(Call &call)
{
    const QString name = aliasName(call);
    const Domain domain = call.world.domain(call.domain);
    if (!domain.aliases.contains(name)) return missing(name);
    Node node;
    node.append(QStringLiteral("name"), name);
    node.append(QStringLiteral("emailAddressList"),
                Node::Members{{QStringLiteral("emailAddress"), Node::texts({}, domain.aliases.value(name))}});
    return shown("alias", std::move(node));
}

/// What the alias may not point to, in the vendor's words.
std::optional<QString> memberProblem(const QStringList &members, const Domain &domain)
{
    const QString pointing = QStringLiteral("An alias must point to a valid email address.");
    const QString host = domain.show.text(QLatin1String("name"));
    QStringList unknown;
    int local = 0;
    int outside = 0;
    for (const QString &member : members) {
        const QString mailbox = member.section(u'@', 0, 0).toLower();
        const QString memberHost = member.section(u'@', 1).toLower();
        const bool isLocal = memberHost == host;
        ++(isLocal ? local : outside);
        const bool isThere = isLocal ? domain.mailboxes.contains(mailbox) || domain.exchange.contains(mailbox) ||
                                           domain.aliases.contains(mailbox)
                                     : !mailbox.isEmpty() && memberHost.contains(u'.');
        if (!isThere) unknown << member;
    }
    if (members.isEmpty()) return pointing;
    if (!unknown.isEmpty())
        return pointing + QStringLiteral(" The following email addresses do not exist: ") +
               unknown.join(QLatin1String(", "));
    if (outside > mostOutside) return QStringLiteral("Max number of non-local email recipients reached.");
    if (local > mostLocal || local + outside > mostTogether)
        return QStringLiteral("Max number of email recipients reached.");
    return std::nullopt;
}

Answer add(Call &call)
{
    const QString name = aliasName(call);
    const Domain domain = call.world.domain(call.domain);
    if (domain.aliases.contains(name) || domain.mailboxes.contains(name) || domain.exchange.contains(name))
        return invalid(QStringLiteral("%1 already exists").arg(name));
    if (!call.has("aliasEmails")) return missingField("aliasEmails");
    const QStringList members = listOf(call.field("aliasEmails"));
    if (const auto problem = memberProblem(members, domain)) return invalid(*problem);
    call.world.edit(call.domain).aliases.insert(name, members);
    return done();
}

Answer replace(Call &call, const QStringList &members)
{
    const QString name = aliasName(call);
    const Domain domain = call.world.domain(call.domain);
    if (!domain.aliases.contains(name)) return missing(name);
    if (const auto problem = memberProblem(members, domain)) return badRequest(*problem);
    call.world.edit(call.domain).aliases.insert(name, members);
    return done();
}

Answer edit(Call &call)
{
    if (!call.has("aliasEmails")) return missingField("aliasEmails");
    return replace(call, listOf(call.field("aliasEmails")));
}

Answer remove(Call &call)
{
    const QString name = aliasName(call);
    return call.world.edit(call.domain).aliases.remove(name) > 0 ? done() : missing(name);
}

Answer addMember(Call &call)
{
    QStringList members = call.world.domain(call.domain).aliases.value(aliasName(call));
    const QString member = call.name("email");
    if (!members.contains(member, Qt::CaseInsensitive)) members << member;
    return replace(call, members);
}

Answer removeMember(Call &call)
{
    const QString name = aliasName(call);
    const QString member = call.name("email");
    QStringList members = call.world.domain(call.domain).aliases.value(name);
    const auto isIt = [&](const QString &one) {
        return one.compare(member, Qt::CaseInsensitive) == 0;
    };
    if (!members.isEmpty() && members.removeIf(isIt) == 0)
        return badRequest(QStringLiteral("Email address %1 does not exist in alias %2.").arg(member, name));
    return replace(call, members);
}

constexpr std::array routes{
    Route{"GET", "customers/{account}/domains/{domain}/rs/aliases", index},
    Route{"GET", "customers/{account}/domains/{domain}/rs/aliases/{alias}", show},
    Route{"POST", "customers/{account}/domains/{domain}/rs/aliases/{alias}", add},
    Route{"PUT", "customers/{account}/domains/{domain}/rs/aliases/{alias}", edit},
    Route{"DELETE", "customers/{account}/domains/{domain}/rs/aliases/{alias}", remove},
    Route{"POST", "customers/{account}/domains/{domain}/rs/aliases/{alias}/{email}", addMember},
    Route{"DELETE", "customers/{account}/domains/{domain}/rs/aliases/{alias}/{email}", removeMember},
};

} // namespace

std::span<const Route> aliasRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::rackspace
