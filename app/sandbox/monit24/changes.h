// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/monit24/problem.h"
#include "app/sandbox/monit24/world.h"

namespace kontor::sandbox::monit24 {

// What both interfaces refuse alike; the name of the field is the interface's own.

/// Against the package of its account.
Problems wrongWith(const Group &group, const Account &account, const char *locationsField);

struct ServiceFieldNames
{
    const char *group;
    const char *type;
    const char *interval;
};
/// Against its account's package and groups; \a isNew when it needs room of its own.
Problems wrongWith(const Service &service, const Tenant &tenant, bool isNew, const ServiceFieldNames &names);

qint64 defaultGroup(const Tenant &tenant);
/// Not the default group, and none with services; its notification addresses go along.
Problems removeGroup(World &world, qint64 account, qint64 group);
/// With its suspensions.
void removeService(World &world, qint64 account, qint64 service);

} // namespace kontor::sandbox::monit24
