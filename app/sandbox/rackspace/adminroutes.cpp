// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiki "Admin"; the fields of "show" and "add" from the official C# client.
#include "app/sandbox/rackspace/listing.h"
#include "app/sandbox/rackspace/shapes.h"

#include <array>

namespace kontor::sandbox::rackspace {

namespace {

constexpr QLatin1String idField("adminId");
constexpr std::array rowFields{idField,
                               QLatin1String("firstName"),
                               QLatin1String("lastName"),
                               QLatin1String("type"),
                               QLatin1String("email"),
                               QLatin1String("enabled"),
                               QLatin1String("locked"),
                               QLatin1String("twoFactorEnabled")};
constexpr std::array requiredFields{"type",  "password",         "firstName",     "lastName",
                                    "email", "securityQuestion", "securityAnswer"};

Answer missing()
{
    return notFound(QStringLiteral("Admin not found"), "Admin");
}

Answer index(Call &call)
{
    const Customer customer = call.world.customer(call.account);
    std::vector<const Record *> admins;
    for (const Record &admin : customer.admins)
        admins.push_back(&admin);
    return listed(
        call, {"adminList", "admins", "admin"}, admins,
        [](const Record *admin) { return QStringList{admin->text(idField)}; },
        [](const Record *admin) { return admin->node(rowFields); });
}

Answer show(Call &call)
{
    const Customer customer = call.world.customer(call.account);
    const auto admin = customer.admins.constFind(call.name("admin"));
    return admin == customer.admins.cend() ? missing() : shown("admin", admin->node());
}

std::optional<Answer> typeProblem(const Call &call)
{
    if (!call.has("type")) return std::nullopt;
    const QString type = call.field("type");
    const bool isKnown =
        type == QLatin1String("super") || type == QLatin1String("standard") || type == QLatin1String("limited");
    return isKnown ? std::nullopt : std::optional(wrongValue(QStringLiteral("type")));
}

Answer add(Call &call)
{
    const QString id = call.name("admin");
    if (call.world.customer(call.account).admins.contains(id))
        return invalid(QStringLiteral("%1 already exists").arg(id));
    for (const char *field : requiredFields)
        if (call.field(field).isEmpty()) return missingField(field);
    if (const auto problem = typeProblem(call)) return *problem;
    Record admin = newAdmin(id);
    if (const auto field = admin.apply(call.fields)) return wrongValue(*field);
    call.world.edit(call.account).admins.insert(id, admin);
    return done();
}

Answer edit(Call &call)
{
    QMap<QString, Record> &admins = call.world.edit(call.account).admins;
    const auto admin = admins.find(call.name("admin"));
    if (admin == admins.end()) return missing();
    if (const auto problem = typeProblem(call)) return *problem;
    if (const auto field = admin->apply(call.fields)) return wrongValue(*field);
    return done();
}

Answer remove(Call &call)
{
    return call.world.edit(call.account).admins.remove(call.name("admin")) > 0 ? done() : missing();
}

constexpr std::array routes{
    Route{"GET", "customers/{account}/admins", index},
    Route{"GET", "customers/{account}/admins/{admin}", show},
    Route{"POST", "customers/{account}/admins/{admin}", add},
    Route{"PUT", "customers/{account}/admins/{admin}", edit},
    Route{"DELETE", "customers/{account}/admins/{admin}", remove},
};

} // namespace

std::span<const Route> adminRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::rackspace
