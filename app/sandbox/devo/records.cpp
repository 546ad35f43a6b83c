// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/devo/records.h"

#include <algorithm>

namespace kontor::sandbox::devo {

const QString adminRole = QStringLiteral("ADMIN");
const QString noPrivilegesRole = QStringLiteral("NO_PRIVILEGES");
const QString ownerRole = QStringLiteral("OWNER");
const QString activeDomain = QStringLiteral("Active");
const QString disabledDomain = QStringLiteral("Disabled");
const QString pendingDomain = QStringLiteral("Pending");
const QString activeUser = QStringLiteral("active");
const QString disabledUser = QStringLiteral("disabled");
const QString pendingUser = QStringLiteral("pending");

const Role *findRole(const Roles &roles, const QString &name)
{
    const auto found = std::ranges::find_if(
        roles, [&](const Role &role) { return role.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == roles.end() ? nullptr : &*found;
}

Json Role::shown() const
{
    const char *type = name == adminRole ? "ADMIN" : name == noPrivilegesRole ? "NO_PRIVILEGES" : "CUSTOM";
    Json rights = Json::list();
    for (const QString &policy : policies)
        rights.add(Json::object(
            {{"op", "op_manage"}, {"action", policy}, {"label", QStringLiteral("policy.%1.manage").arg(policy)}}));
    Json role = Json::object({{"id", id}, {"name", name}, {"type", type}});
    if (!description.isEmpty()) role.add(QStringLiteral("description"), description);
    role.add(QStringLiteral("policies"), std::move(rights));
    if (!applications.isEmpty()) role.add(QStringLiteral("applications"), Json::texts(applications));
    return role;
}

Json Retention::shown() const
{
    return Json::object({{"volume", volume}, {"retentionUnit", unit}, {"retentionValue", value}});
}

Json Plan::shown() const
{
    Json list = Json::list();
    for (const Role &role : roles)
        list.add(role.shown());
    return Json::object({{"id", id}, {"name", name}, {"roles", std::move(list)}});
}

Json Plan::configuration() const
{
    return Json::object({{"usersCount", usersCount},
                         {"redefineTablesRetention", redefineTablesRetention},
                         {"shareAcrossPlan", shareAcrossPlan},
                         {"queryForever", queryForever}});
}

Json Member::shown(const QString &domain) const
{
    return Json::object({{"email", email},
                         {"userName", userName},
                         {"role", roles.join(u',')},
                         {"domain", domain},
                         {"owner", isOwner},
                         {"status", status},
                         {"roleList", Json::texts(roles)}});
}

Json Member::shownAlone() const
{
    Json user = Json::object(
        {{"email", email}, {"userName", userName}, {"phone", phone.isEmpty() ? Json() : Json(phone)}, {"id", id}});
    if (!isInternal) user.add(QStringLiteral("externalId"), externalId);
    return user;
}

bool Domain::hasOwner() const
{
    return std::ranges::any_of(members, &Member::isOwner);
}

Json Domain::shown() const
{
    return Json::object({{"name", name}, {"plan", plan}, {"time", time}, {"volume", volume}, {"status", status}});
}

} // namespace kontor::sandbox::devo
