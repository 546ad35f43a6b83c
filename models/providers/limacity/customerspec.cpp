// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/resources.h"

#include <QtGlobal>

namespace kontor::limacity {

namespace {

constexpr auto page = "Help page: Automation von Kunden-Verwaltung für Reseller, Schritt 2";
constexpr auto restPage = "Help page: lima-city REST-API";
constexpr auto ours = "Kept by Kontor; not at the vendor";
constexpr auto access = QT_TRANSLATE_NOOP("Vendor", "Access");
constexpr auto php = QT_TRANSLATE_NOOP("Vendor", "PHP");

FieldSpec quota(const char *key, const char *label, const char *help, std::vector<const char *> aliases)
{
    return {.key = key,
            .label = label,
            .type = FieldType::Integer,
            .flags = flags::ordered | FieldFlag::InTable,
            .help = help,
            .source = page,
            .group = QT_TRANSLATE_NOOP("Vendor", "Ordered size"),
            .csvAliases = std::move(aliases)};
}

std::vector<FieldSpec> accountFields()
{
    return {
        {.key = "id",
         .label = QT_TRANSLATE_NOOP("Vendor", "User id"),
         .flags = flags::shownColumn | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Given by lima-city when the customer is created; it never changes."),
         .source = page,
         .csvAliases = {"user id", "Benutzer-ID", "identyfikator", "identificador"}},
        {.key = "username",
         .label = QT_TRANSLATE_NOOP("Vendor", "User name"),
         .flags = flags::ordered | FieldFlag::InTable | FieldFlag::Searchable | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "The login name of the new account. lima-city documents no rules for it "
                                             "and says here what it does not like."),
         .source = page,
         .csvAliases = {"user", "login", "user name", "Benutzername", "nazwa użytkownika", "usuario"}},
        {.key = "email",
         .label = QT_TRANSLATE_NOOP("Vendor", "E-mail"),
         .type = FieldType::Email,
         .flags = flags::ordered | FieldFlag::InTable | FieldFlag::Searchable | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "The customer's own address, as it was when the customer was created "
                                             "here."),
         .source = page,
         .csvAliases = {"mail", "e-mail", "E-Mail-Adresse", "adres e-mail", "correo"}},
        quota("disk_space_gb", QT_TRANSLATE_NOOP("Vendor", "Web space (GB)"),
              QT_TRANSLATE_NOOP("Vendor", "Gigabytes of web space, as ordered; what the panel changes later is not "
                                          "told here."),
              {"disk space", "Webspace", "Speicherplatz", "przestrzeń dyskowa", "espacio web"}),
        quota("mysql_space_gb", QT_TRANSLATE_NOOP("Vendor", "Databases (GB)"),
              QT_TRANSLATE_NOOP("Vendor", "Gigabytes for MySQL databases, as ordered; what the panel changes later is "
                                          "not told here."),
              {"mysql space", "Datenbankspeicher", "przestrzeń baz danych", "espacio MySQL"}),
        quota("mail_limit", QT_TRANSLATE_NOOP("Vendor", "Mail limit"),
              QT_TRANSLATE_NOOP("Vendor", "As ordered. lima-city documents neither the unit nor what exactly is "
                                          "counted."),
              {"mail limit", "Mail-Limit", "limit poczty", "límite de correo"}),
        {.key = "furnish_api_key",
         .label = QT_TRANSLATE_NOOP("Vendor", "Make an API key"),
         .type = FieldType::Boolean,
         .flags = flags::editable | FieldFlag::Immutable | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "Asks for a key with all rights in the new account. lima-city shows it "
                                             "once; it goes straight into the keychain. Without it nothing of the "
                                             "account can be seen here."),
         .source = page,
         .csvAliases = {"api key wanted", "API-Key anlegen", "utwórz klucz API", "crear clave API"},
         .defaultValue = "true"},
    };
}

std::vector<FieldSpec> localFields()
{
    return {
        {.key = "label",
         .label = QT_TRANSLATE_NOOP("Vendor", "Label"),
         .flags = flags::column | FieldFlag::Kept | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Your own name for the customer; only on this computer."),
         .source = ours,
         .csvAliases = {"Bezeichnung", "etykieta", "etiqueta"}},
        {.key = "note",
         .label = QT_TRANSLATE_NOOP("Vendor", "Note"),
         .type = FieldType::LongText,
         .flags = flags::editable | FieldFlag::Kept,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whatever you want to remember; only on this computer."),
         .source = ours,
         .csvAliases = {"Notiz", "notatka", "nota"}},
        {.key = "created_at",
         .label = QT_TRANSLATE_NOOP("Vendor", "Created here"),
         .type = FieldType::DateTime,
         .flags = flags::shown | FieldFlag::Kept,
         .help = QT_TRANSLATE_NOOP("Vendor", "When the customer was created with this program; unknown for one that "
                                             "was added by hand."),
         .source = ours},
        {.key = keyField,
         .label = QT_TRANSLATE_NOOP("Vendor", "API key"),
         .type = FieldType::Secret,
         .flags = flags::editable | FieldFlag::WriteOnly | FieldFlag::UpdateOnly | FieldFlag::Kept,
         .help = QT_TRANSLATE_NOOP("Vendor", "The key of this customer's account, in the keychain of this computer. A "
                                             "new one replaces the stored one; nothing is sent to lima-city."),
         .source = page,
         .group = access},
        {.key = "has_key",
         .label = QT_TRANSLATE_NOOP("Vendor", "Key stored"),
         .type = FieldType::Boolean,
         .flags = flags::shownColumn | FieldFlag::Kept,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the keychain of this computer has a key of this customer."),
         .source = ours,
         .group = access},
        {.key = "key_problem",
         .label = QT_TRANSLATE_NOOP("Vendor", "Trouble with the key"),
         .type = FieldType::Choice,
         .flags = flags::shown | FieldFlag::Kept,
         .help = QT_TRANSLATE_NOOP("Vendor", "What is wrong with the key, and what to do. It concerns this customer "
                                             "only."),
         .source = page,
         .group = access,
         .choices = {{.value = keyproblems::notFurnished,
                      .label = QT_TRANSLATE_NOOP("Vendor", "Created without a key although one was asked for: make one "
                                                           "in the customer's account and enter it here")},
                     {.value = keyproblems::refused,
                      .label = QT_TRANSLATE_NOOP("Vendor", "lima-city does not accept the stored key (any more): make "
                                                           "a new one in the customer's account and enter it here")},
                     {.value = keyproblems::limited,
                      .label = QT_TRANSLATE_NOOP("Vendor", "lima-city knows the key, but it may not even read the list "
                                                           "of roles; other things may work")}}},
        {.key = "php_version",
         .label = QT_TRANSLATE_NOOP("Vendor", "PHP version set here"),
         .flags = flags::shown | FieldFlag::Kept,
         .help = QT_TRANSLATE_NOOP("Vendor", "The version last set with this program. lima-city takes a version but "
                                             "documents no way to ask for it."),
         .source = restPage,
         .group = php},
        {.key = "php_error_log",
         .label = QT_TRANSLATE_NOOP("Vendor", "PHP error log"),
         .type = FieldType::LongText,
         .flags = flags::shown | FieldFlag::DetailOnly | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "The end of the log, as lima-city sends it; its form is not documented."),
         .source = restPage,
         .group = php},
    };
}

std::vector<FieldSpec> fields()
{
    std::vector<FieldSpec> all = accountFields();
    for (FieldSpec &field : localFields())
        all.push_back(std::move(field));
    return all;
}

ActionSpec addExistingAction()
{
    return {.key = addExisting,
            .label = QT_TRANSLATE_NOOP("Vendor", "Add an existing customer"),
            .danger = Danger::Harmless,
            .parameters =
                {{.key = "id",
                  .label = QT_TRANSLATE_NOOP("Vendor", "User id"),
                  .flags = flags::editable | FieldFlag::RequiredOnCreate,
                  .help = QT_TRANSLATE_NOOP("Vendor", "The number of the account, from the reseller panel."),
                  .source = page},
                 {.key = "username",
                  .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
                  .flags = flags::editable | FieldFlag::RequiredOnCreate,
                  .help = QT_TRANSLATE_NOOP("Vendor", "What the customer is to be called here, best the login name."),
                  .source = ours},
                 {.key = keyField,
                  .label = QT_TRANSLATE_NOOP("Vendor", "API key"),
                  .type = FieldType::Secret,
                  .flags = flags::editable | FieldFlag::WriteOnly,
                  .help = QT_TRANSLATE_NOOP("Vendor", "A key made in the customer's account; it goes into the keychain "
                                                      "of this computer. It can also be entered later."),
                  .source = page}},
            .help = QT_TRANSLATE_NOOP("Vendor", "Puts a customer that was not created here on the list. Nothing is "
                                                "sent to lima-city."),
            .source = page,
            .makesRecord = true,
            .isLocal = true};
}

ActionSpec setPhpVersionAction()
{
    return {.key = setPhpVersion,
            .label = QT_TRANSLATE_NOOP("Vendor", "Set PHP version"),
            .danger = Danger::Noticeable,
            .parameters = {{.key = "version",
                            .label = QT_TRANSLATE_NOOP("Vendor", "Version"),
                            .flags = flags::editable | FieldFlag::RequiredOnCreate,
                            .help = QT_TRANSLATE_NOOP("Vendor", "For example 8.2. Which versions there are is not "
                                                                "documented; the panel shows them."),
                            .source = restPage}},
            .help = QT_TRANSLATE_NOOP("Vendor", "Sets the PHP version of the customer's account with the customer's "
                                                "key. It cannot be read back."),
            .source = restPage,
            .allowedFor = mayHaveKey};
}

/// The status follows from what is known of the key, so that a record reads the same from wherever it comes.
void deriveStatus(Record &record)
{
    const QJsonValue hasKey = record.fields.value(QLatin1String("has_key"));
    const QString problem = record.fields.value(QLatin1String("key_problem")).toString();
    if (!hasKey.isBool())
        record.status.clear();
    else if (!hasKey.toBool())
        record.status = QStringLiteral("no-key");
    else if (problem == QLatin1String(keyproblems::refused) || problem == QLatin1String(keyproblems::limited))
        record.status = QStringLiteral("key-refused");
    else
        record.status = QStringLiteral("active");
    if (record.name.isEmpty()) record.name = record.fields.value(QLatin1String("username")).toString();
    if (record.name.isEmpty()) record.name = record.id;
}

} // namespace

bool mayHaveKey(const Record &customer)
{
    return customer.fields.value(QLatin1String("has_key")).toBool(true);
}

ResourceSpec customerResource()
{
    return {.kind = Kind::Customer,
            .type = types::customer,
            .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Customers"),
            .idField = "id",
            .nameField = "username",
            .naturalKey = {"username"},
            .fields = fields(),
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Update, .paceClasses = {}, .danger = Danger::Harmless, .isLocal = true},
                      {.verb = Verb::Delete, .paceClasses = {}, .danger = Danger::Destructive, .isLocal = true}},
            .actions = {addExistingAction(), setPhpVersionAction()},
            .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")},
                       {.word = "no-key",
                        .label = QT_TRANSLATE_NOOP("Vendor", "No key stored"),
                        .tone = StateSpec::Tone::Muted},
                       {.word = "key-refused",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Key refused"),
                        .tone = StateSpec::Tone::Warning}},
            .keptHere = true,
            .derive = deriveStatus,
            .help = QT_TRANSLATE_NOOP("Vendor", "lima-city can create customers over its interface, but not list, "
                                                "change or delete them. This list is kept on this computer: customers "
                                                "created or added here, perhaps not all there are. Deleting one only "
                                                "forgets it and its stored key here; the account at lima-city stays. "
                                                "Everything else is done in the reseller panel."),
            .source = page};
}

} // namespace kontor::limacity
