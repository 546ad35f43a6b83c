// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/resources.h"

#include <QtGlobal>

namespace kontor::rackspace {

namespace {

constexpr auto page = "Wiki: Rackspace Alias";

std::vector<FieldSpec> fields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Alias"),
         .flags = flags::keyColumn | FieldFlag::Immutable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The part before the @; it cannot be changed later."),
         .source = page,
         .csvAliases = {"alias", "group", "Verteiler", "grupa", "grupo"}},
        {.key = "aliasEmails",
         .label = QT_TRANSLATE_NOOP("Vendor", "Members"),
         .type = FieldType::List,
         .flags = flags::detail | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "Addresses that get the mail: up to 50 of the own domain and 4 outside, "
                                             "50 in all and at least one. Saving replaces the whole list."),
         .source = page,
         .limits = {.maxItems = 50},
         .csvAliases = {"members", "addresses", "Mitglieder", "Empfänger", "członkowie", "miembros"}},
        {.key = "numberOfMembers",
         .label = QT_TRANSLATE_NOOP("Vendor", "Number of members"),
         .type = FieldType::Integer,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "How many addresses the alias delivers to."),
         .source = page},
        {.key = "singleMemberName",
         .label = QT_TRANSLATE_NOOP("Vendor", "Only member"),
         .flags = flags::shownColumn | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The address, where there is exactly one."),
         .source = "patsoffice/rackspace-email-rs, alias list"},
        {.key = "domain",
         .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
         .type = FieldType::Reference,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "The domain the alias belongs to."),
         .source = page,
         .reference = types::domain},
        {.key = "accountNumber",
         .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
         .type = FieldType::Reference,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "Account number of the customer."),
         .source = page,
         .reference = types::customer},
    };
}

FieldSpec memberParameter()
{
    return {.key = "email",
            .label = QT_TRANSLATE_NOOP("Vendor", "Address"),
            .type = FieldType::Email,
            .flags = flags::editable | FieldFlag::RequiredOnCreate,
            .help = QT_TRANSLATE_NOOP("Vendor", "The address of the member."),
            .source = page};
}

std::vector<ActionSpec> actions()
{
    return {
        {.key = "add-member",
         .label = QT_TRANSLATE_NOOP("Vendor", "Add member"),
         .inverse = "remove-member",
         .danger = Danger::Harmless,
         .parameters = {memberParameter()},
         .help = QT_TRANSLATE_NOOP("Vendor", "Adds one address and leaves the others as they are."),
         .source = page},
        {.key = "remove-member",
         .label = QT_TRANSLATE_NOOP("Vendor", "Remove member"),
         .inverse = "add-member",
         .danger = Danger::Noticeable,
         .parameters = {memberParameter()},
         .help = QT_TRANSLATE_NOOP("Vendor", "Removes one address and leaves the others as they are."),
         .source = page},
    };
}

bool hasRackspaceEmail(const Record &domain)
{
    return domain.fields.value(QLatin1String("serviceType")).toString() != QLatin1String("exchange");
}

} // namespace

ResourceSpec aliasResource()
{
    return {.kind = Kind::Account,
            .type = types::alias,
            .label = QT_TRANSLATE_NOOP("Vendor", "Alias"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Aliases"),
            .parentType = types::domain,
            .listedPerParent = true,
            .listedFor = hasRackspaceEmail,
            .nameField = "name",
            .naturalKey = {"name"},
            .fields = fields(),
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Harmless},
                      {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive}},
            .actions = actions(),
            .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")}},
            .help = QT_TRANSLATE_NOOP("Vendor", "An address that delivers to other addresses."),
            .source = page};
}

} // namespace kontor::rackspace
