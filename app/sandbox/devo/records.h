// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/json.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace kontor::sandbox::devo {

extern const QString adminRole;        ///< "ADMIN": what an owner has as well
extern const QString noPrivilegesRole; ///< "NO_PRIVILEGES"
extern const QString ownerRole;        ///< "OWNER": only ever given, never shown
extern const QString activeDomain;     ///< "Active", with a capital
extern const QString disabledDomain;
extern const QString pendingDomain;
extern const QString activeUser; ///< small, for users
extern const QString disabledUser;
extern const QString pendingUser;

struct Role
{
    qint64 id = 0;
    QString name;
    QString description{};
    QStringList policies{};
    QStringList applications{};

    /// The two that every domain has and nobody can change.
    bool isDefault() const { return name == adminRole || name == noPrivilegesRole; }
    Json shown() const;
};

using Roles = std::vector<Role>;
const Role *findRole(const Roles &roles, const QString &name); ///< in any case

struct Retention
{
    double volume = 0;
    QString unit; ///< DAYS, WEEKS, MONTHS, YEARS
    int value = 0;

    Json shown() const;
};

struct Plan
{
    qint64 id = 0;
    QString name;
    double time = 0;   ///< of a domain that does not say
    double volume = 0; ///< of a domain that does not say
    int usersCount = 0;
    bool redefineTablesRetention = true;
    bool shareAcrossPlan = false;
    bool queryForever = false;
    Retention retention{};
    Roles roles{};
    QStringList applications{};

    Json shown() const;
    Json configuration() const;
};

/// A user as one domain has it. Who is in several is the same in all of them but for role, ownership and status.
struct Member
{
    QString email;
    QString userName;
    QString phone{};
    QString id;
    QString externalId{}; ///< of external users
    bool isInternal = true;
    QStringList roles{};
    bool isOwner = false;
    QString status = activeUser;

    Json shown(const QString &domain) const;
    Json shownAlone() const; ///< without what belongs to a domain
};

struct Domain
{
    QString name; ///< in full: "name@reseller"
    QString plan;
    double time = 0;
    double volume = 0;
    QString status = activeDomain;
    Retention retention{};
    Roles roles{};                   ///< its own, beside those of the plan
    QMap<QString, Member> members{}; ///< by e-mail address in small letters

    bool hasOwner() const;
    Json shown() const;
};

} // namespace kontor::sandbox::devo
