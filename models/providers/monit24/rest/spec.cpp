// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"

namespace kontor::monit24::rest {

namespace {

std::vector<ResourceSpec> resources()
{
    std::vector<ResourceSpec> all{
        customerResource(), groupResource(),      serviceResource(),         notificationAddressResource(),
        userResource(),     suspensionResource(), weeklySuspensionResource()};
    for (const ResourceSpec &lookup : lookupResources())
        all.push_back(lookup);
    return all;
}

FieldSpec shownField(const char *key, const char *label, const char *help, const char *source)
{
    return {.key = key, .label = label, .flags = flags::shownColumn, .help = help, .source = source};
}

ResourceSpec lookup(const char *type, const char *label, const char *plural, const char *help, const char *source)
{
    return {.kind = Kind::Lookup,
            .type = type,
            .label = label,
            .plural = plural,
            .idField = "id",
            .nameField = "name",
            .naturalKey = {"id"},
            .fields = {shownField("id", QT_TRANSLATE_NOOP("Vendor", "Number"),
                                  QT_TRANSLATE_NOOP("Vendor", "What Monit24 calls it in the interface."), source),
                       shownField("name", QT_TRANSLATE_NOOP("Vendor", "Name"),
                                  QT_TRANSLATE_NOOP("Vendor", "What it is called."), source)},
            .help = help,
            .source = source};
}

} // namespace

std::vector<ResourceSpec> lookupResources()
{
    return {lookup(types::package, QT_TRANSLATE_NOOP("Vendor", "Package"), QT_TRANSLATE_NOOP("Vendor", "Packages"),
                   QT_TRANSLATE_NOOP("Vendor", "What accounts may monitor, how often and from where."),
                   "GET /admin/packages, GET /packages"),
            lookup(types::serviceType, QT_TRANSLATE_NOOP("Vendor", "Service type"),
                   QT_TRANSLATE_NOOP("Vendor", "Service types"),
                   QT_TRANSLATE_NOOP("Vendor", "How a service can be monitored."), "GET /service_types"),
            lookup(types::location, QT_TRANSLATE_NOOP("Vendor", "Location"), QT_TRANSLATE_NOOP("Vendor", "Locations"),
                   QT_TRANSLATE_NOOP("Vendor", "A monitoring station of Monit24."), "GET /sensors")};
}

bool isBelowAccounts(const QString &type)
{
    const ResourceSpec *resource = restSpec().resource(type);
    return resource && resource->kind != Kind::Lookup && !isAccount(type);
}

} // namespace kontor::monit24::rest

namespace kontor::monit24 {

const ProviderSpec &restSpec()
{
    static const ProviderSpec description{
        .id = "monit24",
        .name = "Monit24",
        .summary = QT_TRANSLATE_NOOP("Vendor", "Accounts, groups, services and notification addresses at Monit24.pl."),
        .credentials = monit24::credentials(dialects::v3),
        .settings = monit24::settings(dialects::v3),
        .baseUrls = monit24::baseUrls(dialects::v3),
        .rates = monit24::rates(),
        .panel = monit24::panel(),
        .resources = rest::resources(),
        .links = {{.label = QT_TRANSLATE_NOOP("Vendor", "Panel"), .url = "https://panel.monit24.pl"},
                  {.label = QT_TRANSLATE_NOOP("Vendor", "Documentation (Polish)"),
                   .url = "https://api.monit24.pl/v3/public/doc/quickstart.html"}},
        .dialect = dialects::v3,
    };
    return description;
}

} // namespace kontor::monit24
