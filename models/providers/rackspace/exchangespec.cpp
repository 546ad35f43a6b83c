// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/resources.h"

#include <QtGlobal>

namespace kontor::rackspace {

namespace {

constexpr auto page = "Wiki: Exchange Mailbox";
constexpr auto forwardingGroup = QT_TRANSLATE_NOOP("Vendor", "Forwarding and absence");
constexpr auto visibilityGroup = QT_TRANSLATE_NOOP("Vendor", "Visibility");
constexpr auto personGroup = QT_TRANSLATE_NOOP("Vendor", "Person");
constexpr auto contactHelp = QT_TRANSLATE_NOOP("Vendor", "Contact information of the mailbox.");

FieldSpec contact(const char *key, const char *label, std::vector<const char *> csvAliases = {})
{
    return {.key = key,
            .label = label,
            .flags = flags::detail,
            .help = contactHelp,
            .source = page,
            .group = personGroup,
            .csvAliases = std::move(csvAliases)};
}

std::vector<FieldSpec> mailboxFields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Mailbox"),
         .flags = flags::keyColumn | FieldFlag::Immutable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The part before the @; it cannot be changed later."),
         .source = page,
         .csvAliases = {"mailbox", "user", "local part", "Postfach", "Benutzer", "skrzynka", "użytkownik", "buzón",
                        "usuario"}},
        {.key = "displayName",
         .label = QT_TRANSLATE_NOOP("Vendor", "Display name"),
         .flags = flags::keyColumn,
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
         .help = QT_TRANSLATE_NOOP("Vendor", "How much mail the mailbox can hold, in megabytes."),
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
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the mailbox can be used."),
         .source = page,
         .csvAliases = {"active", "aktiv", "aktywny", "activo"},
         .defaultValue = "true"},
        {.key = "createdDate",
         .label = QT_TRANSLATE_NOOP("Vendor", "Created"),
         .type = FieldType::DateTime,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "When the mailbox was made; Rackspace gives no time zone."),
         .source = "RackspaceCloudOfficeApiClient, README"},
        {.key = "lastLogin",
         .label = QT_TRANSLATE_NOOP("Vendor", "Last login"),
         .type = FieldType::DateTime,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "When the mailbox was last used; empty: never. Without time zone."),
         .source = page},
        {.key = "samAccountName",
         .label = QT_TRANSLATE_NOOP("Vendor", "Legacy login name"),
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "The login name older programs need."),
         .source = page},
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
        {.key = "emailAddressList",
         .label = QT_TRANSLATE_NOOP("Vendor", "Addresses"),
         .type = FieldType::List,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "All addresses of the mailbox; the actions \"Add address\" and \"Remove "
                                             "address\" change them."),
         .source = page,
         .group = forwardingGroup},
        {.key = "emailForwardingAddress",
         .label = QT_TRANSLATE_NOOP("Vendor", "Forward to"),
         .type = FieldType::Email,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "One address that gets a copy; empty ends forwarding."),
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
        {.key = "isHidden",
         .label = QT_TRANSLATE_NOOP("Vendor", "Hidden"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Keeps the mailbox out of the Exchange address list."),
         .source = page,
         .group = visibilityGroup},
        {.key = "visibleInRackspaceEmailCompanyDirectory",
         .label = QT_TRANSLATE_NOOP("Vendor", "In the company directory"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether colleagues find the mailbox in the directory."),
         .source = page,
         .group = visibilityGroup},
        {.key = "isPublicFolderAdmin",
         .label = QT_TRANSLATE_NOOP("Vendor", "Manages public folders"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the user may change public folders."),
         .source = page,
         .group = visibilityGroup},
        {.key = "hasActiveSyncMobileService",
         .label = QT_TRANSLATE_NOOP("Vendor", "ActiveSync"),
         .type = FieldType::Boolean,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the ActiveSync mobile service is on."),
         .source = page,
         .group = visibilityGroup},
        {.key = "hasBlackBerryMobileService",
         .label = QT_TRANSLATE_NOOP("Vendor", "BlackBerry"),
         .type = FieldType::Boolean,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the BlackBerry mobile service is on."),
         .source = page,
         .group = visibilityGroup},
    };
}

std::vector<FieldSpec> contactFields()
{
    return {
        contact("firstName", QT_TRANSLATE_NOOP("Vendor", "First name"), {"first name", "Vorname", "imię", "nombre"}),
        contact("lastName", QT_TRANSLATE_NOOP("Vendor", "Last name"),
                {"last name", "surname", "Nachname", "nazwisko", "apellido"}),
        contact("jobTitle", QT_TRANSLATE_NOOP("Vendor", "Job title"), {"Position", "stanowisko", "cargo"}),
        contact("company", QT_TRANSLATE_NOOP("Vendor", "Company"), {"Firma", "empresa"}),
        contact("department", QT_TRANSLATE_NOOP("Vendor", "Department"), {"Abteilung", "dział", "departamento"}),
        contact("businessNumber", QT_TRANSLATE_NOOP("Vendor", "Business phone"), {"phone", "Telefon", "teléfono"}),
        contact("mobileNumber", QT_TRANSLATE_NOOP("Vendor", "Mobile phone"),
                {"mobile", "Mobiltelefon", "telefon komórkowy", "móvil"}),
        contact("homeNumber", QT_TRANSLATE_NOOP("Vendor", "Home phone")),
        contact("pagerNumber", QT_TRANSLATE_NOOP("Vendor", "Pager")),
        contact("faxNumber", QT_TRANSLATE_NOOP("Vendor", "Fax")),
        contact("addressLine1", QT_TRANSLATE_NOOP("Vendor", "Address")),
        contact("city", QT_TRANSLATE_NOOP("Vendor", "City")),
        contact("state", QT_TRANSLATE_NOOP("Vendor", "State")),
        contact("zip", QT_TRANSLATE_NOOP("Vendor", "Postal code")),
        contact("country", QT_TRANSLATE_NOOP("Vendor", "Country")),
        contact("notes", QT_TRANSLATE_NOOP("Vendor", "Notes")),
        contact("customID", QT_TRANSLATE_NOOP("Vendor", "Own ID")),
    };
}

std::vector<FieldSpec> fields()
{
    std::vector<FieldSpec> all;
    for (auto part : {mailboxFields(), serviceFields(), contactFields(), spamFields(SpamScope::ExchangeMailbox)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

FieldSpec addressParameter()
{
    return {.key = "address",
            .label = QT_TRANSLATE_NOOP("Vendor", "Address"),
            .type = FieldType::Email,
            .flags = flags::editable | FieldFlag::RequiredOnCreate,
            .help = QT_TRANSLATE_NOOP("Vendor", "A further address of the mailbox."),
            .source = "pradodigital/php-rackspace-apps-bindings"};
}

std::vector<ActionSpec> actions()
{
    constexpr auto addressSource = "pradodigital/php-rackspace-apps-bindings";
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
        {.key = "add-address",
         .label = QT_TRANSLATE_NOOP("Vendor", "Add address"),
         .inverse = "remove-address",
         .danger = Danger::Harmless,
         .parameters = {addressParameter()},
         .help = QT_TRANSLATE_NOOP("Vendor", "Gives the mailbox a further address."),
         .source = addressSource},
        {.key = "remove-address",
         .label = QT_TRANSLATE_NOOP("Vendor", "Remove address"),
         .inverse = "add-address",
         .danger = Danger::Noticeable,
         .parameters = {addressParameter()},
         .help = QT_TRANSLATE_NOOP("Vendor", "Takes an address from the mailbox; mail to it is refused afterwards."),
         .source = addressSource},
        spamAction(SpamScope::ExchangeMailbox),
    };
}

bool hasExchange(const Record &domain)
{
    return domain.fields.value(QLatin1String("serviceType")).toString() != QLatin1String("rsemail");
}

} // namespace

ResourceSpec exchangeMailboxResource()
{
    return {.kind = Kind::Account,
            .type = types::exchangeMailbox,
            .label = QT_TRANSLATE_NOOP("Vendor", "Exchange mailbox"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Exchange mailboxes"),
            .parentType = types::domain,
            .listedPerParent = true,
            .listedFor = hasExchange,
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
            .help = QT_TRANSLATE_NOOP("Vendor", "A hosted Exchange mailbox."),
            .source = page};
}

} // namespace kontor::rackspace
