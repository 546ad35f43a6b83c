// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Roles of domains and of plans: pages "Domain operations" and "Plan operations"; the body of a new one as the
// vendor's own scripts send it.
#include "app/sandbox/devo/call.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace kontor::sandbox::devo {

namespace {

QStringList textsOf(const QJsonValue &value)
{
    // Also one text alone: "policies" is seen both as ["*"] and as "*".
    if (value.isString()) return {value.toString()};
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts << item.toString();
    return texts;
}

Answer unknownRole(const Call &call)
{
    return refused(Code::RoleNotFound, QStringLiteral("Role '%1' not found").arg(call.name("role")));
}

/// All that users of the domain can have, the plan's first; of a plan only its own.
Roles rolesOf(Call &call)
{
    if (call.plan) return call.plan->roles;
    const Domain domain = call.shown();
    const Plan *plan = call.world.plan(domain.plan);
    Roles roles = plan ? plan->roles : Roles();
    roles.insert(roles.end(), domain.roles.begin(), domain.roles.end());
    return roles;
}

/// Those that can be changed by way of this path.
Roles &ownRoles(Call &call)
{
    return call.plan ? call.plan->roles : call.edited().roles;
}

bool isAssigned(const Call &call, const QString &role)
{
    return std::ranges::any_of(call.world.domains(), [&](int number) {
        if (call.domain && *call.domain != number) return false;
        const Domain domain = call.world.domain(number);
        if (call.plan && domain.plan != call.plan->name) return false;
        return std::ranges::any_of(domain.members, [&](const Member &member) { return member.roles.contains(role); });
    });
}

Answer index(Call &call)
{
    Json list = Json::list();
    for (const Role &role : rolesOf(call))
        list.add(role.shown());
    return shown(std::move(list));
}

Answer show(Call &call)
{
    const Roles roles = rolesOf(call);
    const Role *role = findRole(roles, call.name("role"));
    return role ? shown(role->shown()) : unknownRole(call);
}

void read(const Call &call, Role &role)
{
    if (call.has("name")) role.name = call.given("name").toString();
    if (call.has("description")) role.description = call.given("description").toString();
    if (call.has("policies")) role.policies = textsOf(call.given("policies"));
    if (call.has("applications")) role.applications = textsOf(call.given("applications"));
}

Answer add(Call &call)
{
    Role role;
    read(call, role);
    if (role.name.isEmpty()) return missing("name");
    const Roles known = rolesOf(call);
    if (findRole(known, role.name) || role.name.compare(ownerRole, Qt::CaseInsensitive) == 0)
        return refused(Code::AlreadyExists, QStringLiteral("Role %1 already exists").arg(role.name));
    role.id = call.world.nextRoleId();
    ownRoles(call).push_back(role);
    return shown(role.shown(), u'/' + call.request.segments.mid(1).join(u'/') + u'/' + role.name);
}

/// The role of the path among those that can be changed; the end when there is none.
Roles::iterator changeable(Call &call)
{
    Roles &roles = ownRoles(call);
    return std::ranges::find_if(roles, [&](const Role &role) {
        return !role.isDefault() && role.name.compare(call.name("role"), Qt::CaseInsensitive) == 0;
    });
}

Answer edit(Call &call)
{
    const auto role = changeable(call);
    if (role == ownRoles(call).end()) return unknownRole(call);
    const QString name = role->name;
    read(call, *role);
    role->name = name;
    return shown(role->shown());
}

Answer remove(Call &call)
{
    const auto role = changeable(call);
    if (role == ownRoles(call).end()) return unknownRole(call);
    if (isAssigned(call, role->name))
        return refused(Code::General, QStringLiteral("Role '%1' is assigned to users").arg(role->name));
    ownRoles(call).erase(role);
    return {};
}

constexpr std::array routes{
    Route{"GET", "domain/{domain}/roles", index},
    Route{"POST", "domain/{domain}/roles", add},
    Route{"GET", "domain/{domain}/roles/{role}", show},
    Route{"PUT", "domain/{domain}/roles/{role}", edit},
    Route{"DELETE", "domain/{domain}/roles/{role}", remove},
    Route{"GET", "plan/{plan}/roles", index},
    Route{"POST", "plan/{plan}/roles", add},
    Route{"GET", "plan/{plan}/roles/{role}", show},
    Route{"PUT", "plan/{plan}/roles/{role}", edit},
    Route{"DELETE", "plan/{plan}/roles/{role}", remove},
};

} // namespace

std::span<const Route> roleRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::devo
