// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/resources.h"

#include <QtGlobal>

namespace kontor::limacity {

namespace {

constexpr auto page = "OpenAPI lima-city API 1.0.0, api_keys";

std::vector<FieldSpec> fields()
{
    return {
        {.key = "id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Key id"),
         .flags = flags::shown | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Given by lima-city; it never changes."),
         .source = page},
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::column | FieldFlag::Searchable | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the key is for. That a key can be renamed is documented, the exact "
                                             "request is not: Kontor uses that of the DNS records."),
         .source = page,
         .csvAliases = {"key name", "Bezeichnung", "nazwa", "nombre"}},
        {.key = "roles",
         .label = QT_TRANSLATE_NOOP("Vendor", "Roles"),
         .type = FieldType::List,
         .flags = flags::column | FieldFlag::RequiredOnCreate | FieldFlag::Searchable | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the key may do, for example domains.reader, dns.admin or "
                                             "websites.admin; at least one. A change replaces all of them, with the "
                                             "request of the DNS records, because its own is not documented."),
         .source = page,
         .reference = types::role,
         .csvAliases = {"rights", "Rollen", "Rechte", "role", "uprawnienia", "permisos"}},
        {.key = keyField,
         .label = QT_TRANSLATE_NOOP("Vendor", "API key"),
         .type = FieldType::Secret,
         .flags = flags::shown | FieldFlag::WriteOnly | FieldFlag::Kept,
         .help = QT_TRANSLATE_NOOP("Vendor", "Of a key created here: kept in the keychain of this computer. Other keys "
                                             "are shown with their last characters only."),
         .source = page},
        {.key = "api_key_end",
         .label = QT_TRANSLATE_NOOP("Vendor", "Ends in"),
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "The last four characters, to tell keys apart. The rest is dropped as "
                                             "soon as it arrives."),
         .source = page},
        {.key = "created_at",
         .label = QT_TRANSLATE_NOOP("Vendor", "Created"),
         .type = FieldType::DateTime,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "When the key was made."),
         .source = page},
        {.key = "last_used_at",
         .label = QT_TRANSLATE_NOOP("Vendor", "Last used"),
         .type = FieldType::DateTime,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "When the key was last used; empty for never."),
         .source = page},
    };
}

} // namespace

ResourceSpec apiKeyResource()
{
    return {.kind = Kind::Account,
            .type = types::apiKey,
            .label = QT_TRANSLATE_NOOP("Vendor", "API key"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "API keys"),
            .parentType = types::customer,
            .listedPerParent = true,
            .listedFor = mayHaveKey,
            .idField = "id",
            .nameField = "name",
            .naturalKey = {"name"},
            .fields = fields(),
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive}},
            .help = QT_TRANSLATE_NOOP("Vendor", "The keys of a customer's account. The one Kontor uses is among them: "
                                                "when it is deleted or loses its roles, the customer can be seen here "
                                                "only after a new one was entered."),
            .source = page};
}

ResourceSpec roleResource()
{
    return {.kind = Kind::Lookup,
            .type = types::role,
            .label = QT_TRANSLATE_NOOP("Vendor", "Role"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Roles"),
            .parentType = types::customer,
            .listedPerParent = true,
            .listedFor = mayHaveKey,
            .nameField = "name",
            .naturalKey = {"name"},
            .fields = {{.key = "name",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Role"),
                        .flags = flags::shownColumn | FieldFlag::Searchable,
                        .help = QT_TRANSLATE_NOOP("Vendor", "An area and what may be done in it, as lima-city names "
                                                            "it."),
                        .source = page}},
            .canShow = false,
            .help = QT_TRANSLATE_NOOP("Vendor", "What API keys of a customer's account can be given."),
            .source = page};
}

} // namespace kontor::limacity
