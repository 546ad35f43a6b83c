// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Page "User operations", of 7.12 and of today; who may be the first user of a domain: page "Reseller operations".
#include "app/sandbox/devo/call.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace kontor::sandbox::devo {

namespace {

Answer unknownUser()
{
    return refused(Code::InvalidUser, QStringLiteral("Invalid user"));
}

bool isAddress(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    return pattern.match(text).hasMatch();
}

/// The address of the user that the path is about: by mail, or by one of the two ids.
std::optional<QString> userOf(const Call &call)
{
    if (call.names.contains(QStringLiteral("internal"))) return call.world.emailOfInternal(call.name("internal"));
    if (call.names.contains(QStringLiteral("external"))) return call.world.emailOfExternal(call.name("external"));
    return call.world.user(call.name("email")) ? std::optional(call.name("email").toLower()) : std::nullopt;
}

/// The user that the path is about, in the domain it is about; null when it is not there.
Member *memberOf(Call &call)
{
    const auto email = userOf(call);
    if (!email || !call.shown().members.contains(*email)) return nullptr;
    return &call.edited().members[*email];
}

Answer show(Call &call)
{
    const auto email = userOf(call);
    return email ? shown(call.world.user(*email)->shownAlone()) : unknownUser();
}

Answer showInDomain(Call &call)
{
    const auto email = userOf(call);
    const Domain domain = call.shown();
    if (!email || !domain.members.contains(*email)) return unknownUser();
    return shown(domain.members.value(*email).shown(domain.name));
}

Answer index(Call &call)
{
    const Domain domain = call.shown();
    Json list = Json::list();
    for (const Member &member : domain.members)
        list.add(member.shown(domain.name));
    return shown(std::move(list));
}

/// Role and ownership of somebody who joins \a domain.
std::optional<Answer> readRole(Call &call, const Domain &domain, Member &member)
{
    const QString role = call.given("role").toString();
    if (role.isEmpty()) return missing("role");
    // "set role as ADMIN flag the user as the owner"
    member.isOwner = role.compare(ownerRole, Qt::CaseInsensitive) == 0;
    if (!member.isOwner && !domain.hasOwner())
        return refused(Code::NoOwner, QStringLiteral("The first user of domain %1 must be its owner").arg(domain.name));
    if (member.isOwner && domain.hasOwner())
        return refused(Code::AlreadyExists, QStringLiteral("Owner of domain %1 already exists").arg(domain.name));
    if (member.isOwner && !member.isInternal)
        return refused(Code::General, QStringLiteral("An external user can not be owner"));
    const Role *known = call.world.role(domain, member.isOwner ? adminRole : role);
    if (!known) return refused(Code::RoleNotFound, QStringLiteral("Role '%1' not found").arg(role));
    member.roles = {known->name};
    return std::nullopt;
}

/// Who joins: somebody new, or a user of other domains, who keeps name and id.
std::optional<Answer> readPerson(Call &call, Member &member)
{
    const bool isInternal = member.isInternal;
    const QString email = call.given("email").toString();
    if (!isAddress(email)) return call.has("email") ? wrongValue(QStringLiteral("email")) : missing("email");
    if (const auto known = call.world.user(email)) {
        if (known->isInternal != isInternal)
            return refused(Code::AlreadyExists, QStringLiteral("User %1 already exists in the other kind").arg(email));
        member = *known;
        // Who has confirmed the address elsewhere need not do so again.
        if (member.status != pendingUser) member.status = activeUser;
        return std::nullopt;
    }
    member.email = email;
    member.userName = call.given("userName").toString();
    if (member.userName.isEmpty()) return missing("userName");
    member.phone = call.given("phone").toString();
    member.id = call.world.nextUserId();
    member.externalId = call.given("externalId").toString();
    if (!isInternal && member.externalId.isEmpty()) member.externalId = QStringLiteral("idp-") + member.id;
    const bool skips = call.request.query.value(QLatin1String("skipMailValidation")) == QLatin1String("true");
    member.status = isInternal && !skips ? pendingUser : activeUser;
    return std::nullopt;
}

Answer add(Call &call, bool isInternal)
{
    if (!call.has("domain")) return missing("domain");
    const auto number = call.world.domainByName(call.given("domain").toString());
    if (!number) return refused(Code::InvalidDomain, QStringLiteral("Invalid domain"));
    const Domain domain = call.world.domain(*number);
    Member member{.isInternal = isInternal};
    if (const auto refusal = readPerson(call, member)) return *refusal;
    const QString key = member.email.toLower();
    if (domain.members.contains(key))
        return refused(Code::AlreadyExists,
                       QStringLiteral("User %1 already exists in domain %2").arg(member.email, domain.name));
    if (const auto refusal = readRole(call, domain, member)) return *refusal;
    if (const Plan *plan = call.world.plan(domain.plan); plan && domain.members.size() >= plan->usersCount)
        return refused(Code::TooManyUsers, QStringLiteral("The plan allows %1 users").arg(plan->usersCount));
    call.world.edit(*number).members.insert(key, member);
    return shown(member.shown(domain.name), QStringLiteral("/user/email/%1/domain/%2").arg(member.email, domain.name));
}

Answer addInternal(Call &call)
{
    return add(call, true);
}

Answer addExternal(Call &call)
{
    return add(call, false);
}

Answer change(Call &call, const QString &from, const QString &to, const char *verb)
{
    Member *member = memberOf(call);
    if (!member) return unknownUser();
    const QString domain = call.shown().name;
    // The words are the vendor's (page "Domain operations" of 7.12), also where they say the opposite.
    if (member->status != from)
        return refused(Code::WrongState, QStringLiteral("Error %1 a non inactive user. User %2 at domain %3")
                                             .arg(QLatin1String(verb), member->email, domain));
    member->status = to;
    return shown(member->shown(domain));
}

Answer enable(Call &call)
{
    return change(call, disabledUser, activeUser, "enabling");
}

Answer disable(Call &call)
{
    return change(call, activeUser, disabledUser, "disabling");
}

Answer setRolesTo(Call &call, const QStringList &wanted)
{
    const Domain domain = call.shown();
    QStringList roles;
    for (const QString &name : wanted) {
        const Role *known = call.world.role(domain, name);
        if (!known) return refused(Code::RoleNotFound, QStringLiteral("Role '%1' not found").arg(name));
        if (!roles.contains(known->name)) roles << known->name;
    }
    Member *member = memberOf(call);
    if (!member) return unknownUser();
    if (member->isOwner && !roles.contains(adminRole))
        return refused(Code::General, QStringLiteral("Domain owner can not lose the role ADMIN"));
    member->roles = roles.isEmpty() ? QStringList{noPrivilegesRole} : roles;
    return shown(member->shown(domain.name));
}

/// The body is in no page: an array, or an object with one.
Answer setRoles(Call &call)
{
    const QJsonArray given = call.body.isArray() ? call.body.toArray() : call.given("roles").toArray();
    if (given.isEmpty()) return missing("roles");
    QStringList roles;
    for (const QJsonValue &role : given)
        roles << role.toString();
    return setRolesTo(call, roles);
}

Answer setRole(Call &call)
{
    return setRolesTo(call, {call.name("role")});
}

Answer removeRoles(Call &call)
{
    return setRolesTo(call, {});
}

/// null leaves, the empty text clears, and only the phone can be cleared (page "User operations" of 7.12).
std::optional<Answer> readChange(const Call &call, Member &member)
{
    if (call.has("email") && !isAddress(call.given("email").toString())) return wrongValue(QStringLiteral("email"));
    if (call.has("userName") && call.given("userName").toString().isEmpty())
        return wrongValue(QStringLiteral("userName"));
    if (call.has("email")) member.email = call.given("email").toString();
    if (call.has("userName")) member.userName = call.given("userName").toString();
    if (call.has("phone")) member.phone = call.given("phone").toString();
    return std::nullopt;
}

Answer update(Call &call)
{
    const auto email = userOf(call);
    if (!email) return unknownUser();
    Member changed = *call.world.user(*email);
    if (const auto refusal = readChange(call, changed)) return *refusal;
    const QString key = changed.email.toLower();
    if (key != *email && call.world.user(key))
        return refused(Code::AlreadyExists, QStringLiteral("User %1 already exists").arg(changed.email));
    for (const int number : call.world.domainsOf(*email)) {
        auto &members = call.world.edit(number).members;
        Member member = members.take(*email);
        member.email = changed.email;
        member.userName = changed.userName;
        member.phone = changed.phone;
        members.insert(key, member);
    }
    return shown(changed.shownAlone());
}

Answer remove(Call &call)
{
    const Member *member = memberOf(call);
    if (!member) return unknownUser();
    if (member->isOwner) return refused(Code::OwnerStays, QStringLiteral("Domain owner can not be deleted"));
    call.edited().members.remove(member->email.toLower());
    return {};
}

constexpr std::array routes{
    Route{"GET", "user/email/{email}", show},
    Route{"GET", "user/internal/{internal}", show},
    Route{"GET", "user/domain/{domain}", index},
    Route{"GET", "user/email/{email}/domain/{domain}", showInDomain},
    Route{"GET", "user/internal/{internal}/domain/{domain}", showInDomain},
    Route{"GET", "user/external/{external}/domain/{domain}", showInDomain},
    Route{"POST", "user/internal", addInternal},
    Route{"POST", "user/external", addExternal},
    Route{"PUT", "user/email/{email}", update},
    Route{"PUT", "user/internal/{internal}", update},
    Route{"PUT", "user/external/{external}", update},
    Route{"POST", "user/email/{email}/domain/{domain}/enable", enable},
    Route{"POST", "user/email/{email}/domain/{domain}/disable", disable},
    Route{"PUT", "user/email/{email}/domain/{domain}/role", setRoles},
    Route{"PUT", "user/email/{email}/domain/{domain}/role/{role}", setRole},
    Route{"DELETE", "user/email/{email}/domain/{domain}/role", removeRoles},
    Route{"DELETE", "user/email/{email}/domain/{domain}", remove},
};

} // namespace

std::span<const Route> userRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::devo
