// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/resources.h"

#include <QtGlobal>

namespace kontor::rackspace {

namespace {

constexpr auto page = "Wiki: Rackspace Mailbox";
constexpr auto forwardingGroup = QT_TRANSLATE_NOOP("Vendor", "Forwarding and absence");
constexpr auto visibilityGroup = QT_TRANSLATE_NOOP("Vendor", "Visibility");
constexpr auto personGroup = QT_TRANSLATE_NOOP("Vendor", "Person");
constexpr auto businessGroup = QT_TRANSLATE_NOOP("Vendor", "Business address");
constexpr auto homeGroup = QT_TRANSLATE_NOOP("Vendor", "Home address");
constexpr auto contactHelp = QT_TRANSLATE_NOOP("Vendor", "Contact information of the mailbox.");

/// A member of contactInfo: flat when written.
FieldSpec contact(const char *key, const char *label, const char *group, std::vector<const char *> csvAliases = {})
{
    return {.key = key,
            .label = label,
            .flags = flags::detail,
            .help = contactHelp,
            .source = page,
            .group = group,
            .csvAliases = std::move(csvAliases)};
}

std::vector<FieldSpec> mailboxFields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Mailbox"),
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "The part before the @. Changing it renames the mailbox."),
         .source = page,
         .csvAliases = {"mailbox", "user", "local part", "Postfach", "Benutzer", "skrzynka", "użytkownik", "buzón",
                        "usuario"}},
        {.key = "displayName",
         .label = QT_TRANSLATE_NOOP("Vendor", "Display name"),
         .flags = flags::column | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The name other people see beside the address."),
         .source = page,
         .csvAliases = {"display name", "full name", "Anzeigename", "nazwa wyświetlana", "nombre visible"}},
        {.key = "password",
         .label = QT_TRANSLATE_NOOP("Vendor", "Password"),
         .type = FieldType::Secret,
         .flags = flags::newSecret,
         .help = QT_TRANSLATE_NOOP("Vendor", "At least 8 characters of three of the four groups capital, small, digit "
                                             "and symbol, without the user's name, are accepted everywhere."),
         .source = "Rackspace support: password requirements",
         .csvAliases = {"Passwort", "Kennwort", "hasło", "contraseña"}},
        {.key = "size",
         .label = QT_TRANSLATE_NOOP("Vendor", "Size"),
         .type = FieldType::Megabytes,
         .flags = flags::column | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "How much mail the mailbox can hold, in megabytes; 25 GB is usual."),
         .source = page,
         .limits = {.min = 0},
         .csvAliases = {"quota", "mailbox size", "Größe", "Speicher", "rozmiar", "tamaño"},
         .defaultValue = "25600"},
        {.key = "currentUsage",
         .label = QT_TRANSLATE_NOOP("Vendor", "Used"),
         .type = FieldType::Megabytes,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "How much mail is in the mailbox, in megabytes."),
         .source = page},
        {.key = "enabled",
         .label = QT_TRANSLATE_NOOP("Vendor", "Enabled"),
         .type = FieldType::Boolean,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the mailbox can be used."),
         .source = page,
         .csvAliases = {"active", "aktiv", "aktywny", "activo"},
         .defaultValue = "true"},
        {.key = "createdDate",
         .label = QT_TRANSLATE_NOOP("Vendor", "Created"),
         .type = FieldType::DateTime,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "When the mailbox was made; Rackspace gives no time zone."),
         .source = page},
        {.key = "lastLogin",
         .label = QT_TRANSLATE_NOOP("Vendor", "Last login"),
         .type = FieldType::DateTime,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "When the mailbox was last used; empty: never. Without time zone."),
         .source = page},
        {.key = "recoverDeleted",
         .label = QT_TRANSLATE_NOOP("Vendor", "Restore a deleted mailbox"),
         .type = FieldType::Boolean,
         .flags = flags::editable | FieldFlag::WriteOnly | FieldFlag::Immutable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Brings back the deleted mailbox of this name with its mail; only the "
                                             "password is set, everything else stays as it was."),
         .source = "mydor/rackspace-email-management"},
        {.key = "domain",
         .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
         .type = FieldType::Reference,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "The domain the mailbox belongs to."),
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

std::vector<FieldSpec> serviceFields()
{
    return {
        {.key = "emailForwardingAddresses",
         .label = QT_TRANSLATE_NOOP("Vendor", "Forward to"),
         .type = FieldType::List,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Addresses that get a copy. Saving replaces the whole list; an empty list "
                                             "ends forwarding."),
         .source = page,
         .group = forwardingGroup,
         .csvAliases = {"forwarding", "forward to", "Weiterleitung", "przekazywanie", "reenvío"}},
        {.key = "saveForwardedEmail",
         .label = QT_TRANSLATE_NOOP("Vendor", "Keep forwarded mail"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether forwarded mail also stays in the mailbox."),
         .source = page,
         .group = forwardingGroup},
        {.key = "enableVacationMessage",
         .label = QT_TRANSLATE_NOOP("Vendor", "Absence message on"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether senders get the absence message."),
         .source = page,
         .group = forwardingGroup},
        {.key = "vacationMessage",
         .label = QT_TRANSLATE_NOOP("Vendor", "Absence message"),
         .type = FieldType::LongText,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "What senders are told."),
         .source = page,
         .group = forwardingGroup},
        {.key = "visibleInRackspaceEmailCompanyDirectory",
         .label = QT_TRANSLATE_NOOP("Vendor", "In the company directory"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether colleagues find the mailbox in the directory."),
         .source = page,
         .group = visibilityGroup},
        {.key = "visibleInExchangeGAL",
         .label = QT_TRANSLATE_NOOP("Vendor", "In the Exchange address list"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether Exchange users find the mailbox in their address list."),
         .source = page,
         .group = visibilityGroup},
    };
}

std::vector<FieldSpec> contactFields()
{
    return {
        contact("firstName", QT_TRANSLATE_NOOP("Vendor", "First name"), personGroup,
                {"first name", "Vorname", "imię", "nombre"}),
        contact("lastName", QT_TRANSLATE_NOOP("Vendor", "Last name"), personGroup,
                {"last name", "surname", "Nachname", "nazwisko", "apellido"}),
        contact("initials", QT_TRANSLATE_NOOP("Vendor", "Initials"), personGroup),
        contact("generationQualifier", QT_TRANSLATE_NOOP("Vendor", "Generation (Jr., III)"), personGroup),
        contact("title", QT_TRANSLATE_NOOP("Vendor", "Title"), personGroup),
        contact("organizationUnit", QT_TRANSLATE_NOOP("Vendor", "Department"), personGroup),
        contact("organizationalStatus", QT_TRANSLATE_NOOP("Vendor", "Position"), personGroup),
        contact("employeeType", QT_TRANSLATE_NOOP("Vendor", "Employee type"), personGroup),
        contact("userID", QT_TRANSLATE_NOOP("Vendor", "User ID"), personGroup),
        contact("customID", QT_TRANSLATE_NOOP("Vendor", "Own ID"), personGroup),
        contact("notes", QT_TRANSLATE_NOOP("Vendor", "Notes"), personGroup),
        contact("businessNumber", QT_TRANSLATE_NOOP("Vendor", "Business phone"), businessGroup,
                {"phone", "Telefon", "teléfono"}),
        contact("mobileNumber", QT_TRANSLATE_NOOP("Vendor", "Mobile phone"), businessGroup,
                {"mobile", "Mobiltelefon", "telefon komórkowy", "móvil"}),
        contact("pagerNumber", QT_TRANSLATE_NOOP("Vendor", "Pager"), businessGroup),
        contact("faxNumber", QT_TRANSLATE_NOOP("Vendor", "Fax"), businessGroup),
        contact("businessStreet", QT_TRANSLATE_NOOP("Vendor", "Street"), businessGroup),
        contact("businessCity", QT_TRANSLATE_NOOP("Vendor", "City"), businessGroup),
        contact("businessState", QT_TRANSLATE_NOOP("Vendor", "State"), businessGroup),
        contact("businessPostalCode", QT_TRANSLATE_NOOP("Vendor", "Postal code"), businessGroup),
        contact("businessCountry", QT_TRANSLATE_NOOP("Vendor", "Country"), businessGroup),
        contact("homeNumber", QT_TRANSLATE_NOOP("Vendor", "Home phone"), homeGroup),
        contact("homeFaxNumber", QT_TRANSLATE_NOOP("Vendor", "Home fax"), homeGroup),
        contact("homeStreet", QT_TRANSLATE_NOOP("Vendor", "Home street"), homeGroup),
        contact("homeCity", QT_TRANSLATE_NOOP("Vendor", "Home city"), homeGroup),
        contact("homeState", QT_TRANSLATE_NOOP("Vendor", "Home state"), homeGroup),
        contact("homePostalCode", QT_TRANSLATE_NOOP("Vendor", "Home postal code"), homeGroup),
        contact("homeCountry", QT_TRANSLATE_NOOP("Vendor", "Home country"), homeGroup),
    };
}

std::vector<FieldSpec> fields()
{
    std::vector<FieldSpec> all;
    for (auto part : {mailboxFields(), serviceFields(), contactFields(), spamFields(SpamScope::Mailbox)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<ActionSpec> actions()
{
    return {
        {.key = "enable",
         .label = QT_TRANSLATE_NOOP("Vendor", "Enable"),
         .inverse = "disable",
         .danger = Danger::Noticeable,
         .allowedStates = {"disabled"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Lets the mailbox be used again."),
         .source = page},
        {.key = "disable",
         .label = QT_TRANSLATE_NOOP("Vendor", "Disable"),
         .inverse = "enable",
         .danger = Danger::Noticeable,
         .allowedStates = {"active"},
         .resultingStatus = "disabled",
         .help = QT_TRANSLATE_NOOP("Vendor", "Stops the mailbox; its mail stays."),
         .source = page},
        spamAction(SpamScope::Mailbox),
    };
}

bool hasRackspaceEmail(const Record &domain)
{
    return domain.fields.value(QLatin1String("serviceType")).toString() != QLatin1String("exchange");
}

} // namespace

ResourceSpec mailboxResource()
{
    return {.kind = Kind::Account,
            .type = types::mailbox,
            .label = QT_TRANSLATE_NOOP("Vendor", "Mailbox"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Mailboxes"),
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
            .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")},
                       {.word = "disabled",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Disabled"),
                        .tone = StateSpec::Tone::Muted}},
            .canSignOn = true,
            .help = QT_TRANSLATE_NOOP("Vendor", "A Rackspace Email mailbox. Signing on to it opens webmail."),
            .source = page};
}

} // namespace kontor::rackspace
