// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"

namespace kontor::monit24::rest {

namespace {

using namespace std::chrono_literals;

std::vector<FieldSpec> credentials()
{
    return {
        {.key = "dialect",
         .label = QT_TRANSLATE_NOOP("Vendor", "Interface"),
         .type = FieldType::Choice,
         .help = QT_TRANSLATE_NOOP("Vendor", "Version 3 is the current one; distributors with older accounts may need "
                                             "2.0.0."),
         .source = "v3 documentation, api2_migration",
         .choices = {{.value = "v3", .label = QT_TRANSLATE_NOOP("Vendor", "Version 3 (REST)")},
                     {.value = "v2", .label = QT_TRANSLATE_NOOP("Vendor", "Version 2.0.0 (JSON)")}},
         .defaultValue = "v3"},
        {.key = "login",
         .label = QT_TRANSLATE_NOOP("Vendor", "Login"),
         .help = QT_TRANSLATE_NOOP("Vendor", "The name one signs in with at Monit24; not needed with a token."),
         .source = "v3 quickstart"},
        {.key = "password",
         .label = QT_TRANSLATE_NOOP("Vendor", "Password"),
         .type = FieldType::Secret,
         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "Is refused for accounts with two-factor sign-in: enter a token for "
                                             "those."),
         .source = "v3 quickstart"},
        {.key = "token",
         .label = QT_TRANSLATE_NOOP("Vendor", "Token"),
         .type = FieldType::Secret,
         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "From the Monit24 panel; used instead of login and password, and kept in "
                                             "the keychain of this computer only."),
         .source = "POST /sessions; terraform-provider-monit24"},
    };
}

std::vector<FieldSpec> settings()
{
    return {{.key = "panel-url",
             .label = QT_TRANSLATE_NOOP("Vendor", "Panel address"),
             .type = FieldType::Url,
             .help = QT_TRANSLATE_NOOP("Vendor", "Where \"Open panel\" leads."),
             .source = "panel.monit24.pl",
             .defaultValue = "https://panel.monit24.pl"}};
}

/// Nothing is documented, so the pace is gentle.
std::vector<RateSpec> rates()
{
    return {{.paceClass = pace::read,
             .label = QT_TRANSLATE_NOOP("Vendor", "Reading"),
             .requests = 2,
             .per = 1s,
             .source = "not documented"},
            {.paceClass = pace::write,
             .label = QT_TRANSLATE_NOOP("Vendor", "Changes"),
             .requests = 2,
             .per = 1s,
             .source = "not documented"}};
}

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

} // namespace kontor::monit24::rest

namespace kontor::monit24 {

const ProviderSpec &restSpec()
{
    static const ProviderSpec description{
        .id = "monit24",
        .name = "Monit24",
        .summary = QT_TRANSLATE_NOOP("Vendor", "Accounts, groups, services and notification addresses at Monit24.pl."),
        .credentials = rest::credentials(),
        .settings = rest::settings(),
        .baseUrls = {{.label = QT_TRANSLATE_NOOP("Vendor", "Version 3 (REST)"), .url = "https://api.monit24.pl/v3"},
                     {.label = QT_TRANSLATE_NOOP("Vendor", "Version 2.0.0 (JSON)"),
                      .url = "https://api.cloudmonit.pl/2.0.0/json_api"}},
        .rates = rest::rates(),
        .panel = {.url = "https://panel.monit24.pl", .source = "panel.monit24.pl"},
        .resources = rest::resources(),
        .links = {{.label = QT_TRANSLATE_NOOP("Vendor", "Panel"), .url = "https://panel.monit24.pl"},
                  {.label = QT_TRANSLATE_NOOP("Vendor", "Documentation (Polish)"),
                   .url = "https://api.monit24.pl/v3/public/doc/quickstart.html"}},
        .dialect = "v3",
    };
    return description;
}

} // namespace kontor::monit24
