// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/resources.h"

#include <QtGlobal>

namespace kontor::rackspace {

namespace {

constexpr auto page = "Wiki: Customer";
constexpr auto addressSource = "Customer object of cbenjafield/rackspace-email";
constexpr auto addressHelp = QT_TRANSLATE_NOOP("Vendor", "As Rackspace has it. Whether it can be changed over the "
                                                         "interface is not documented, so it is only shown.");

FieldSpec addressField(const char *key, const char *label, FieldType type = FieldType::Text)
{
    return {.key = key,
            .label = label,
            .type = type,
            .flags = flags::shownDetail | FieldFlag::Unconfirmed,
            .help = addressHelp,
            .source = addressSource,
            .group = QT_TRANSLATE_NOOP("Vendor", "Contact")};
}

std::vector<FieldSpec> fields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "The customer's display name; it may not start with a space."),
         .source = page,
         .limits = {.mayNotStartWithSpace = true},
         .csvAliases = {"customer", "customer name", "company", "Kunde", "Kundenname", "Firma", "klient", "nazwa",
                        "nazwa klienta", "cliente", "nombre"}},
        {.key = "accountNumber",
         .label = QT_TRANSLATE_NOOP("Vendor", "Account number"),
         .flags = flags::shownColumn | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Given by Rackspace when the customer is added; it never changes."),
         .source = page,
         .csvAliases = {"account", "account no", "Kontonummer", "numer konta", "número de cuenta"}},
        {.key = "referenceNumber",
         .label = QT_TRANSLATE_NOOP("Vendor", "Reference number"),
         .flags = flags::column | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Your own number for the customer. Left empty, a unique one is set so "
                                             "that the new customer can be found again."),
         .source = page,
         .csvAliases = {"reference", "customer number", "Referenznummer", "Kundennummer", "numer referencyjny",
                        "numer klienta", "número de referencia"}},
        addressField("addressLine1", QT_TRANSLATE_NOOP("Vendor", "Address")),
        addressField("addressLine2", QT_TRANSLATE_NOOP("Vendor", "Address, second line")),
        addressField("city", QT_TRANSLATE_NOOP("Vendor", "City")),
        addressField("state", QT_TRANSLATE_NOOP("Vendor", "State")),
        addressField("zip", QT_TRANSLATE_NOOP("Vendor", "Postal code")),
        addressField("country", QT_TRANSLATE_NOOP("Vendor", "Country")),
        addressField("phone", QT_TRANSLATE_NOOP("Vendor", "Phone")),
        addressField("email", QT_TRANSLATE_NOOP("Vendor", "E-mail"), FieldType::Email),
    };
}

std::vector<ActionSpec> actions()
{
    constexpr auto source = "bandzoogle/rackspace-email-api, customer.rb";
    return {
        {.key = "enable",
         .label = QT_TRANSLATE_NOOP("Vendor", "Enable"),
         .inverse = "disable",
         .danger = Danger::Noticeable,
         .allowedStates = {"disabled"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Gives the customer access again."),
         .source = source},
        {.key = "disable",
         .label = QT_TRANSLATE_NOOP("Vendor", "Disable"),
         .inverse = "enable",
         .danger = Danger::Noticeable,
         .allowedStates = {"active"},
         .resultingStatus = "disabled",
         .help = QT_TRANSLATE_NOOP("Vendor", "Shuts the customer out; nothing is deleted. Rackspace does not report "
                                             "afterwards whether a customer is disabled."),
         .source = source},
    };
}

} // namespace

ResourceSpec customerResource()
{
    return {.kind = Kind::Customer,
            .type = types::customer,
            .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Customers"),
            .idField = "accountNumber",
            .nameField = "name",
            .naturalKey = {"referenceNumber"},
            .fields = fields(),
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Harmless},
                      {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Harmless},
                      {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive}},
            .actions = actions(),
            .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")},
                       {.word = "disabled",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Disabled"),
                        .tone = StateSpec::Tone::Muted}},
            .canSignOn = true,
            .help = QT_TRANSLATE_NOOP("Vendor", "A sub-account of the reseller, with its domains and administrators."),
            .source = page};
}

} // namespace kontor::rackspace
