// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/resources.h"

#include <QtGlobal>

namespace kontor::rackspace {

namespace {

constexpr auto page = "Wiki: Admin";
constexpr auto addPage = "RackspaceCloudOfficeApiClient, README";
constexpr auto securityGroup = QT_TRANSLATE_NOOP("Vendor", "Security");

std::vector<FieldSpec> personFields()
{
    return {
        {.key = "adminId",
         .label = QT_TRANSLATE_NOOP("Vendor", "Login"),
         .flags = flags::keyColumn | FieldFlag::Immutable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The login name; it cannot be changed later."),
         .source = page,
         .csvAliases = {"admin", "login", "user name", "Benutzername", "Anmeldename", "nazwa użytkownika", "usuario"}},
        {.key = "type",
         .label = QT_TRANSLATE_NOOP("Vendor", "Rights"),
         .type = FieldType::Choice,
         .flags = flags::column | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the administrator may do; only super administrators have access to "
                                             "the interface."),
         .source = page,
         .choices = {{.value = "super", .label = QT_TRANSLATE_NOOP("Vendor", "Super administrator")},
                     {.value = "standard", .label = QT_TRANSLATE_NOOP("Vendor", "Standard administrator")},
                     {.value = "limited", .label = QT_TRANSLATE_NOOP("Vendor", "Limited administrator")}},
         .csvAliases = {"rights", "role", "Rechte", "Rolle", "uprawnienia", "permisos"},
         .defaultValue = "limited"},
        {.key = "firstName",
         .label = QT_TRANSLATE_NOOP("Vendor", "First name"),
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "First name of the administrator."),
         .source = page,
         .csvAliases = {"first name", "Vorname", "imię", "nombre"}},
        {.key = "lastName",
         .label = QT_TRANSLATE_NOOP("Vendor", "Last name"),
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "Last name of the administrator."),
         .source = page,
         .csvAliases = {"last name", "surname", "Nachname", "nazwisko", "apellido"}},
        {.key = "email",
         .label = QT_TRANSLATE_NOOP("Vendor", "E-mail"),
         .type = FieldType::Email,
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "Where notices to the administrator go."),
         .source = page,
         .csvAliases = {"e-mail", "mail", "E-Mail-Adresse", "adres e-mail", "correo"}},
    };
}

std::vector<FieldSpec> securityFields()
{
    return {
        {.key = "password",
         .label = QT_TRANSLATE_NOOP("Vendor", "Password"),
         .type = FieldType::Secret,
         .flags = flags::newSecret,
         .help = QT_TRANSLATE_NOOP("Vendor", "A new password; Rackspace never tells the present one."),
         .source = addPage,
         .group = securityGroup,
         .csvAliases = {"Passwort", "Kennwort", "hasło", "contraseña"}},
        {.key = "securityQuestion",
         .label = QT_TRANSLATE_NOOP("Vendor", "Security question"),
         .flags = flags::newSecret,
         .help = QT_TRANSLATE_NOOP("Vendor", "Asked when the password was forgotten."),
         .source = addPage,
         .group = securityGroup},
        {.key = "securityAnswer",
         .label = QT_TRANSLATE_NOOP("Vendor", "Answer"),
         .type = FieldType::Secret,
         .flags = flags::newSecret,
         .help = QT_TRANSLATE_NOOP("Vendor", "The answer to the security question."),
         .source = addPage,
         .group = securityGroup},
        {.key = "passwordExpiration",
         .label = QT_TRANSLATE_NOOP("Vendor", "Password expires after, days"),
         .type = FieldType::Integer,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "After how many days a new password must be chosen."),
         .source = addPage,
         .group = securityGroup,
         .limits = {.min = 0}},
        {.key = "allowSimultaneousLogins",
         .label = QT_TRANSLATE_NOOP("Vendor", "Several logins at once"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the administrator may be signed on twice."),
         .source = addPage,
         .group = securityGroup},
        {.key = "restrictedIps",
         .label = QT_TRANSLATE_NOOP("Vendor", "Only from these addresses"),
         .type = FieldType::List,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Network addresses the administrator may sign on from."),
         .source = addPage,
         .group = securityGroup},
        {.key = "enabled",
         .label = QT_TRANSLATE_NOOP("Vendor", "Enabled"),
         .type = FieldType::Boolean,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the administrator may sign on."),
         .source = page,
         .group = securityGroup,
         .defaultValue = "true"},
        {.key = "locked",
         .label = QT_TRANSLATE_NOOP("Vendor", "Locked"),
         .type = FieldType::Boolean,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Locked out, for example after too many wrong passwords."),
         .source = page,
         .group = securityGroup},
        {.key = "twoFactorEnabled",
         .label = QT_TRANSLATE_NOOP("Vendor", "Second factor"),
         .type = FieldType::Boolean,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether signing on takes a second factor."),
         .source = page,
         .group = securityGroup},
        {.key = "accountNumber",
         .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
         .type = FieldType::Reference,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "Account number of the customer."),
         .source = page,
         .reference = types::customer},
    };
}

std::vector<FieldSpec> fields()
{
    std::vector<FieldSpec> all = personFields();
    const std::vector<FieldSpec> security = securityFields();
    all.insert(all.end(), security.begin(), security.end());
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
         .help = QT_TRANSLATE_NOOP("Vendor", "Lets the administrator sign on again."),
         .source = addPage},
        {.key = "disable",
         .label = QT_TRANSLATE_NOOP("Vendor", "Disable"),
         .inverse = "enable",
         .danger = Danger::Noticeable,
         .allowedStates = {"active"},
         .resultingStatus = "disabled",
         .help = QT_TRANSLATE_NOOP("Vendor", "Keeps the administrator from signing on."),
         .source = addPage},
        {.key = "unlock",
         .label = QT_TRANSLATE_NOOP("Vendor", "Unlock"),
         .inverse = "lock",
         .danger = Danger::Harmless,
         .allowedStates = {"locked"},
         .help = QT_TRANSLATE_NOOP("Vendor", "Ends a lock, for example after too many wrong passwords."),
         .source = addPage},
        {.key = "lock",
         .label = QT_TRANSLATE_NOOP("Vendor", "Lock"),
         .inverse = "unlock",
         .danger = Danger::Noticeable,
         .allowedStates = {"active", "disabled"},
         .resultingStatus = "locked",
         .help = QT_TRANSLATE_NOOP("Vendor", "Locks the administrator out until somebody unlocks the login."),
         .source = addPage},
    };
}

} // namespace

ResourceSpec administratorResource()
{
    return {.kind = Kind::Account,
            .type = types::administrator,
            .label = QT_TRANSLATE_NOOP("Vendor", "Administrator"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Administrators"),
            .parentType = types::customer,
            .listedPerParent = true,
            .idField = "adminId",
            .nameField = "adminId",
            .naturalKey = {"adminId"},
            .fields = fields(),
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Harmless},
                      {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive}},
            .actions = actions(),
            .states =
                {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")},
                 {.word = "disabled", .label = QT_TRANSLATE_NOOP("Vendor", "Disabled"), .tone = StateSpec::Tone::Muted},
                 {.word = "locked", .label = QT_TRANSLATE_NOOP("Vendor", "Locked"), .tone = StateSpec::Tone::Warning}},
            .help = QT_TRANSLATE_NOOP("Vendor", "A person who may sign on to the customer's control panel."),
            .source = page};
}

} // namespace kontor::rackspace
