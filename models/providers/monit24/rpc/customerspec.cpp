// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/resources.h"
#include "models/schema/mutation.h"

#include <QJsonArray>

namespace kontor::monit24::rpc {

namespace {

constexpr auto page = "Account";
constexpr auto createPage = "Account, Create; README_Distributors, Creating an user's account";
constexpr auto blockPage = "README_Distributors, Blocking, unblocking and deleting accounts";
constexpr auto contactGroup = QT_TRANSLATE_NOOP("Vendor", "Contact");
constexpr auto stateGroup = QT_TRANSLATE_NOOP("Vendor", "State");

std::vector<FieldSpec> accountFields()
{
    return {
        {.key = "login",
         .label = QT_TRANSLATE_NOOP("Vendor", "Login"),
         .flags = flags::onCreate | FieldFlag::InTable | FieldFlag::Searchable | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "The login of the account's only user; it must be free."),
         .source = createPage,
         .csvAliases = {"username", "user name", "Benutzername", "nazwa użytkownika", "usuario"}},
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::column | FieldFlag::Searchable | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "The account name."),
         .source = createPage,
         .csvAliases = {"customer", "account name", "company", "Kunde", "Kundenname", "Firma", "klient", "nazwa",
                        "nazwa klienta", "cliente", "nombre"}},
        {.key = "package_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Package"),
         .type = FieldType::Reference,
         .flags = flags::column | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "One of the packages Monit24 offers you for new accounts."),
         .source = createPage,
         .reference = types::package,
         .csvAliases = {"package", "Paket", "pakiet", "paquete"}},
        {.key = "language",
         .label = QT_TRANSLATE_NOOP("Vendor", "Language"),
         .type = FieldType::Choice,
         .flags = flags::onCreate | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "The default language of notifications and reports."),
         .source = createPage,
         .choices = {{.value = "pl", .label = QT_TRANSLATE_NOOP("Vendor", "Polish")},
                     {.value = "en", .label = QT_TRANSLATE_NOOP("Vendor", "English")}},
         .csvAliases = {"Sprache", "język", "idioma"},
         .defaultValue = "pl"},
        {.key = "password",
         .label = QT_TRANSLATE_NOOP("Vendor", "Password"),
         .type = FieldType::Secret,
         .flags = flags::newSecret,
         .help = QT_TRANSLATE_NOOP("Vendor", "The first password of the user. Monit24 documents no way to set another "
                                             "one for a customer later."),
         .source = createPage,
         .csvAliases = {"Passwort", "hasło", "contraseña"}},
        {.key = "activate",
         .label = QT_TRANSLATE_NOOP("Vendor", "Activate at once"),
         .type = FieldType::Boolean,
         .flags = flags::editable | FieldFlag::ForFollowUp,
         .help = QT_TRANSLATE_NOOP("Vendor", "New accounts are inactive; with this, activating it is the second step."),
         .source = "README_Distributors, Account::Activate",
         .csvAliases = {"aktivieren", "aktywuj", "activar"},
         .defaultValue = "true"},
    };
}

/// Of the account's user: given with a new account, later changed there.
FieldSpec contactField(const char *key, const char *label, FieldFlags more, FieldType type = FieldType::Text,
                       std::vector<const char *> csvAliases = {})
{
    return {.key = key,
            .label = label,
            .type = type,
            .flags = flags::onCreate | more,
            .help = QT_TRANSLATE_NOOP("Vendor", "Contact data of the account; to change it later, edit the account's "
                                                "user."),
            .source = createPage,
            .group = contactGroup,
            .csvAliases = std::move(csvAliases)};
}

std::vector<FieldSpec> contactFields()
{
    return {
        contactField("email", QT_TRANSLATE_NOOP("Vendor", "E-mail"),
                     FieldFlag::RequiredOnCreate | FieldFlag::InTable | FieldFlag::Searchable, FieldType::Email,
                     {"e-mail", "mail", "correo"}),
        contactField("contact_person", QT_TRANSLATE_NOOP("Vendor", "Contact person"),
                     FieldFlag::RequiredOnCreate | FieldFlag::Searchable, FieldType::Text,
                     {"contact", "Ansprechpartner", "osoba kontaktowa", "persona de contacto"}),
        contactField("contact_phone", QT_TRANSLATE_NOOP("Vendor", "Phone"), FieldFlag::None, FieldType::Text,
                     {"phone", "Telefon", "teléfono"}),
        contactField("address", QT_TRANSLATE_NOOP("Vendor", "Address"), FieldFlag::None, FieldType::LongText,
                     {"Adresse", "adres", "dirección"}),
        contactField("tax_id", QT_TRANSLATE_NOOP("Vendor", "Tax number"), FieldFlag::Searchable, FieldType::Text,
                     {"tax", "VAT", "NIP", "Steuernummer", "número fiscal"}),
    };
}

std::vector<FieldSpec> stateFields()
{
    return {
        {.key = "id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Number"),
         .flags = flags::shown | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Given by Monit24 when the account is created; it never changes."),
         .source = page},
        {.key = "activated",
         .label = QT_TRANSLATE_NOOP("Vendor", "Activated"),
         .type = FieldType::Boolean,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the account was activated."),
         .source = page,
         .group = stateGroup},
        {.key = "blocked",
         .label = QT_TRANSLATE_NOOP("Vendor", "Blocked"),
         .type = FieldType::Boolean,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "While an account is blocked its user cannot log in, and its services and "
                                             "groups are hidden, even from you."),
         .source = blockPage,
         .group = stateGroup},
        {.key = keys::runningBefore,
         .label = QT_TRANSLATE_NOOP("Vendor", "Services to resume"),
         .type = FieldType::List,
         .flags = flags::shown | FieldFlag::Kept,
         .help = QT_TRANSLATE_NOOP("Vendor", "The services that ran when the account was blocked here. Monit24 does "
                                             "not remember them; unblocking offers to resume exactly these."),
         .source = blockPage,
         .group = stateGroup,
         .reference = types::service},
    };
}

std::vector<FieldSpec> fields()
{
    std::vector<FieldSpec> all;
    for (const auto &part : {accountFields(), contactFields(), stateFields()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<ActionSpec> actions()
{
    return {
        {.key = verbs::activate,
         .label = QT_TRANSLATE_NOOP("Vendor", "Activate"),
         .danger = Danger::Noticeable,
         .allowedStates = {"inactive"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Lets the account be used. Monit24 has no way to take this back but "
                                             "blocking."),
         .source = "README_Distributors, Account::Activate"},
        {.key = verbs::block,
         .label = QT_TRANSLATE_NOOP("Vendor", "Block"),
         .inverse = verbs::unblock,
         .danger = Danger::Noticeable,
         .allowedStates = {"active", "inactive"},
         .resultingStatus = "blocked",
         .help = QT_TRANSLATE_NOOP("Vendor", "Notes which services run, then locks the user out, pauses all services "
                                             "and hides them until the account is unblocked."),
         .source = blockPage},
        {.key = verbs::blockNow,
         .label = QT_TRANSLATE_NOOP("Vendor", "Block, after noting the services"),
         .inverse = verbs::unblock,
         .danger = Danger::Noticeable,
         .resultingStatus = "blocked",
         .help = QT_TRANSLATE_NOOP("Vendor", "The second step of blocking an account."),
         .source = blockPage,
         .isStep = true},
        {.key = verbs::unblock,
         .label = QT_TRANSLATE_NOOP("Vendor", "Unblock"),
         .inverse = verbs::block,
         .danger = Danger::Noticeable,
         .parameters = {{.key = keys::runningBefore,
                         .label = QT_TRANSLATE_NOOP("Vendor", "Services to resume"),
                         .type = FieldType::List,
                         .flags = flags::editable | FieldFlag::ForFollowUp,
                         .help = QT_TRANSLATE_NOOP("Vendor", "Numbers of the services to resume afterwards; Monit24 "
                                                             "leaves all of them paused."),
                         .source = blockPage,
                         .reference = types::service}},
         .allowedStates = {"blocked"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Lets the user in again and resumes the services that ran before."),
         .source = blockPage},
    };
}

/// A new account is inactive and is activated by a call of its own; a block is a look and a call; after an unblock each
/// service is resumed by a call of its own (README_Distributors).
std::vector<FollowUp> followUps(const Mutation &first)
{
    const QString type = QString::fromLatin1(types::customer);
    if (first.verb == Verb::Create && first.values.value(QLatin1String("activate")).toBool(true))
        return {{.verb = Verb::Act, .type = type, .action = QString::fromLatin1(verbs::activate)}};
    if (first.verb != Verb::Act) return {};
    if (first.action == QLatin1String(verbs::block))
        return {{.verb = Verb::Act, .type = type, .action = QString::fromLatin1(verbs::blockNow)}};
    std::vector<FollowUp> steps;
    if (first.action == QLatin1String(verbs::unblock))
        for (const QJsonValue &service : first.values.value(QLatin1String(keys::runningBefore)).toArray())
            if (const QString id = service.toString().trimmed(); !id.isEmpty())
                steps.push_back({.verb = Verb::Act,
                                 .type = QString::fromLatin1(types::service),
                                 .id = id,
                                 .action = QString::fromLatin1(verbs::resume)});
    return steps;
}

} // namespace

ResourceSpec customerResource()
{
    return {
        .kind = Kind::Customer,
        .type = types::customer,
        .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
        .plural = QT_TRANSLATE_NOOP("Vendor", "Customers"),
        .idField = "id",
        .nameField = "name",
        .naturalKey = {"login"},
        .fields = fields(),
        .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Harmless},
                  {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                  {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive}},
        .actions = actions(),
        .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")},
                   {.word = "inactive",
                    .label = QT_TRANSLATE_NOOP("Vendor", "Not activated"),
                    .tone = StateSpec::Tone::Muted},
                   {.word = "blocked", .label = QT_TRANSLATE_NOOP("Vendor", "Blocked"), .tone = StateSpec::Tone::Bad}},
        .followUps = followUps,
        .help = QT_TRANSLATE_NOOP("Vendor", "A Monit24 account of a customer, with its user, groups and monitored "
                                            "services."),
        .source = page};
}

} // namespace kontor::monit24::rpc
