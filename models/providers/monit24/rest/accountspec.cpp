// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/permissions.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/schema/mutation.h"

#include <QJsonArray>

#include <algorithm>

namespace kontor::monit24::rest {

namespace {

constexpr auto objects = "v3 cookbook and objects";
constexpr auto subaccount = "POST /accounts/subaccount, terraform-provider-monit24 client/account.go";
constexpr auto contactGroup = QT_TRANSLATE_NOOP("Vendor", "Contact");
constexpr auto loginGroup = QT_TRANSLATE_NOOP("Vendor", "Login");

bool isOwn(const Record &record)
{
    return record.fields.value(QLatin1String(keys::isOwn)).toBool();
}

bool mayUpdate(const Record &record)
{
    return permits(record, "update");
}
/// The login's own account is no customer to be ended or shut out.
bool mayDelete(const Record &record)
{
    return !isOwn(record) && permits(record, "delete");
}
bool mayBlock(const Record &record)
{
    return !isOwn(record) && permits(record, actions::block);
}
bool mayUnblock(const Record &record)
{
    return !isOwn(record) && permits(record, actions::unblock);
}
bool mayClose(const Record &record)
{
    return !isOwn(record) && permits(record, actions::close);
}
bool mayChangePassword(const Record &record)
{
    return permits(record, actions::changePassword);
}
/// Further users can only be made for the login's own account.
bool mayHaveUsers(const Record &parent)
{
    return isOwn(parent) || !parent.fields.contains(QLatin1String(keys::isOwn));
}

std::vector<FieldSpec> accountFields(const char *nameHelp)
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::keyColumn,
         .help = nameHelp,
         .source = objects,
         .csvAliases = {"account", "account name", "company", "Firma", "Kunde", "konto", "nazwa", "nazwa konta",
                        "nombre", "cuenta"}},
        {.key = "username",
         .label = QT_TRANSLATE_NOOP("Vendor", "Login"),
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "The name one signs in with at Monit24."),
         .source = objects,
         .csvAliases = {"login", "user", "user name", "Benutzername", "nazwa użytkownika", "usuario"}},
        {.key = "id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Account number"),
         .flags = flags::shownColumn | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The number Monit24 gave the account."),
         .source = objects},
        {.key = "language_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Language"),
         .type = FieldType::Choice,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The language of notifications and reports."),
         .source = objects,
         .choices = {{.value = "pl", .label = QT_TRANSLATE_NOOP("Vendor", "Polish")},
                     {.value = "en", .label = QT_TRANSLATE_NOOP("Vendor", "English")}},
         .csvAliases = {"language", "Sprache", "język", "idioma"},
         .defaultValue = "pl"},
        {.key = "time_zone_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Time zone"),
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "As Monit24 spells it: \"europe_warsaw\". Weekly suspensions follow it."),
         .source = objects,
         .csvAliases = {"time zone", "Zeitzone", "strefa czasowa", "zona horaria"},
         .defaultValue = "europe_warsaw"},
        {.key = "is_read_only",
         .label = QT_TRANSLATE_NOOP("Vendor", "Read only"),
         .type = FieldType::Boolean,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the login may look but not change anything."),
         .source = objects},
        {.key = "disable_legacy_notifications",
         .label = QT_TRANSLATE_NOOP("Vendor", "No classic notifications"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the older kind of notification, to notification addresses, is "
                                             "off."),
         .source = subaccount},
        {.key = "is_activated",
         .label = QT_TRANSLATE_NOOP("Vendor", "Activated"),
         .type = FieldType::Boolean,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the account can be used yet."),
         .source = objects},
        {.key = "is_blocked",
         .label = QT_TRANSLATE_NOOP("Vendor", "Blocked"),
         .type = FieldType::Boolean,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the account is shut out and its services stand still."),
         .source = objects},
        {.key = "parent_account_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Belongs to"),
         .type = FieldType::Reference,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "The account this one was made by or belongs to."),
         .source = objects,
         .reference = types::customer},
        {.key = "password",
         .label = QT_TRANSLATE_NOOP("Vendor", "Password"),
         .type = FieldType::Secret,
         .flags = flags::onlyNew,
         .help = QT_TRANSLATE_NOOP("Vendor", "The first password; later the action \"Change password\" sets another."),
         .source = subaccount,
         .group = loginGroup,
         .csvAliases = {"Passwort", "Kennwort", "hasło", "contraseña"}},
    };
}

std::vector<FieldSpec> contactFields()
{
    return {
        {.key = "email_address",
         .label = QT_TRANSLATE_NOOP("Vendor", "E-mail"),
         .type = FieldType::Email,
         .flags = flags::detail | FieldFlag::RequiredOnCreate | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Where Monit24 writes to. It shows contact data only to those who may "
                                             "see them."),
         .source = objects,
         .group = contactGroup,
         .csvAliases = {"email", "e-mail", "mail", "E-Mail-Adresse", "adres e-mail", "correo"}},
        {.key = "contact_person",
         .label = QT_TRANSLATE_NOOP("Vendor", "Contact person"),
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whom to ask for."),
         .source = objects,
         .group = contactGroup,
         .csvAliases = {"contact", "Ansprechpartner", "osoba kontaktowa", "persona de contacto"}},
        {.key = "phone_number",
         .label = QT_TRANSLATE_NOOP("Vendor", "Phone"),
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "The phone number of the contact."),
         .source = objects,
         .group = contactGroup,
         .csvAliases = {"phone", "Telefon", "teléfono"}},
        {.key = "address",
         .label = QT_TRANSLATE_NOOP("Vendor", "Postal address"),
         .type = FieldType::LongText,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "The address for invoices."),
         .source = objects,
         .group = contactGroup,
         .csvAliases = {"Anschrift", "Adresse", "adres", "dirección"}},
        {.key = "tax_identification_number",
         .label = QT_TRANSLATE_NOOP("Vendor", "Tax number"),
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "The number for invoices (NIP in Poland)."),
         .source = objects,
         .group = contactGroup,
         .csvAliases = {"tax id", "vat number", "Steuernummer", "NIP"}},
        {.key = "ip_whitelist",
         .label = QT_TRANSLATE_NOOP("Vendor", "Allowed IP addresses"),
         .type = FieldType::List,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Where one may sign in from, when the restriction is on."),
         .source = objects,
         .group = loginGroup},
        {.key = "ip_whitelist_enabled",
         .label = QT_TRANSLATE_NOOP("Vendor", "Only from allowed IP addresses"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether signing in is refused from everywhere else."),
         .source = objects,
         .group = loginGroup},
        {.key = "has_2fa_enabled",
         .label = QT_TRANSLATE_NOOP("Vendor", "Two-factor sign-in"),
         .type = FieldType::Boolean,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether signing in takes a second factor."),
         .source = objects,
         .group = loginGroup},
        {.key = "created_at",
         .label = QT_TRANSLATE_NOOP("Vendor", "Made on"),
         .type = FieldType::DateTime,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "When the account was made."),
         .source = objects},
    };
}

FieldSpec onceChoice(const char *key, const char *label, const char *help)
{
    return {.key = key,
            .label = label,
            .type = FieldType::Boolean,
            .flags = flags::onlyNew,
            .help = help,
            .source = subaccount,
            .group = loginGroup};
}

std::vector<FieldSpec> customerFields()
{
    std::vector<FieldSpec> fields =
        accountFields(QT_TRANSLATE_NOOP("Vendor", "What the account is called, usually the customer's company."));
    fields.insert(fields.begin() + 3,
                  {.key = "package_id",
                   .label = QT_TRANSLATE_NOOP("Vendor", "Package"),
                   .type = FieldType::Reference,
                   .flags = flags::column,
                   .help = QT_TRANSLATE_NOOP("Vendor", "What the customer may monitor, how often and from where."),
                   .source = objects,
                   .reference = types::package,
                   .csvAliases = {"package", "Paket", "pakiet", "paquete"}});
    for (const FieldSpec &field : contactFields())
        fields.push_back(field);
    fields.push_back({.key = "set_password_url",
                      .label = QT_TRANSLATE_NOOP("Vendor", "Page to set the password"),
                      .type = FieldType::Url,
                      .flags = flags::onlyNew,
                      .help = QT_TRANSLATE_NOOP("Vendor", "Instead of a password: Monit24 sends the customer a mail "
                                                          "with a link to this page."),
                      .source = subaccount,
                      .group = loginGroup});
    fields.push_back(onceChoice("subaccount_block", QT_TRANSLATE_NOOP("Vendor", "We may block it"),
                                QT_TRANSLATE_NOOP("Vendor", "Whether the new sub-account may be blocked by us.")));
    fields.push_back(onceChoice("subaccount_edit", QT_TRANSLATE_NOOP("Vendor", "We may edit it"),
                                QT_TRANSLATE_NOOP("Vendor", "Whether the new sub-account may be changed by us.")));
    fields.push_back(
        onceChoice("is_2fa_setup_required", QT_TRANSLATE_NOOP("Vendor", "Must set up two-factor sign-in"),
                   QT_TRANSLATE_NOOP("Vendor", "Whether the first sign-in asks to set up a second factor.")));
    fields.push_back({.key = keys::isOwn,
                      .label = QT_TRANSLATE_NOOP("Vendor", "Our own account"),
                      .type = FieldType::Boolean,
                      .flags = flags::shown,
                      .help = QT_TRANSLATE_NOOP("Vendor", "The account Kontor signs in with, or the one it belongs "
                                                          "to."),
                      .source = "GET /accounts/my_account"});
    fields.push_back({.key = keys::servicesBeforeBlock,
                      .label = QT_TRANSLATE_NOOP("Vendor", "Services running before the block"),
                      .type = FieldType::List,
                      .flags = FieldFlags(FieldFlag::Computed) | FieldFlag::Kept,
                      .help = QT_TRANSLATE_NOOP("Vendor", "Monit24 does not remember which services a block stopped, "
                                                          "so Kontor does: unblocking resumes them."),
                      .source = "README_Distributors, Blocking",
                      .reference = types::service});
    fields.push_back(permissionsField());
    return fields;
}

std::vector<FieldSpec> userFields()
{
    std::vector<FieldSpec> fields = accountFields(QT_TRANSLATE_NOOP("Vendor", "What the user is called in lists."));
    fields.push_back({.key = "package_id",
                      .label = QT_TRANSLATE_NOOP("Vendor", "Package"),
                      .type = FieldType::Reference,
                      .flags = flags::shown,
                      .help = QT_TRANSLATE_NOOP("Vendor", "The package of the account, if Monit24 tells it here."),
                      .source = objects,
                      .reference = types::package});
    for (const FieldSpec &field : contactFields())
        fields.push_back(field);
    fields.push_back(permissionsField());
    return fields;
}

ActionSpec changePasswordAction()
{
    return {.key = actions::changePassword,
            .label = QT_TRANSLATE_NOOP("Vendor", "Change password"),
            .danger = Danger::Noticeable,
            .parameters = {{.key = "new_password",
                            .label = QT_TRANSLATE_NOOP("Vendor", "New password"),
                            .type = FieldType::Secret,
                            .flags = flags::editable | FieldFlag::WriteOnly | FieldFlag::RequiredOnCreate,
                            .help = QT_TRANSLATE_NOOP("Vendor", "The old one stops working at once."),
                            .source = "POST /accounts/{id}/change_password"}},
            .help = QT_TRANSLATE_NOOP("Vendor", "Sets another password for the login. It cannot be read back."),
            .source = "POST /accounts/{id}/change_password",
            .allowedFor = mayChangePassword};
}

/// The vendor keeps contact data apart from the account, so a change of both is two requests.
ActionSpec setContactStep()
{
    std::vector<FieldSpec> parameters;
    for (FieldSpec field : contactFields()) {
        if (field.has(FieldFlag::Computed)) continue;
        field.flags = flags::editable;
        field.csvAliases.clear();
        parameters.push_back(field);
    }
    return {.key = actions::setContact,
            .label = QT_TRANSLATE_NOOP("Vendor", "Change contact data"),
            .danger = Danger::Harmless,
            .parameters = parameters,
            .help = QT_TRANSLATE_NOOP("Vendor", "The second half of a change of account and contact data."),
            .source = "PUT /user_data/{id}",
            .isStep = true};
}

std::vector<ActionSpec> customerActions()
{
    return {
        {.key = actions::block,
         .label = QT_TRANSLATE_NOOP("Vendor", "Block"),
         .inverse = actions::unblock,
         .danger = Danger::Noticeable,
         .allowedStates = {"active", "inactive"},
         .resultingStatus = "blocked",
         .help = QT_TRANSLATE_NOOP("Vendor", "Shuts the customer out and stops all its services. Kontor first notes "
                                             "which ones run, as far as the login may see them."),
         .source = "POST /accounts/{id}/block; README_Distributors, Blocking",
         .allowedFor = mayBlock},
        {.key = actions::blockNow,
         .label = QT_TRANSLATE_NOOP("Vendor", "Block now"),
         .inverse = actions::unblock,
         .danger = Danger::Noticeable,
         .resultingStatus = "blocked",
         .help = QT_TRANSLATE_NOOP("Vendor", "The block itself, once the running services are noted."),
         .source = "POST /accounts/{id}/block",
         .isStep = true},
        {.key = actions::unblock,
         .label = QT_TRANSLATE_NOOP("Vendor", "Unblock"),
         .inverse = actions::block,
         .danger = Danger::Noticeable,
         .parameters = {{.key = keys::servicesBeforeBlock,
                         .label = QT_TRANSLATE_NOOP("Vendor", "Services to resume"),
                         .type = FieldType::List,
                         .flags = flags::editable | FieldFlag::ForFollowUp,
                         .help = QT_TRANSLATE_NOOP("Vendor", "Numbers of the services that are resumed afterwards, "
                                                             "one by one; Monit24 leaves all of them paused."),
                         .source = "README_Distributors, Blocking",
                         .reference = types::service}},
         .allowedStates = {"blocked"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Lets the customer in again and resumes the services that ran before."),
         .source = "POST /accounts/{id}/unblock; README_Distributors, Blocking",
         .allowedFor = mayUnblock},
        {.key = actions::activate,
         .label = QT_TRANSLATE_NOOP("Vendor", "Activate"),
         .danger = Danger::Noticeable,
         .allowedStates = {"inactive"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Lets the account be used without the link in Monit24's mail; for "
                                             "administrators only. Monit24 does not document whether it works."),
         .source = "PUT /admin/accounts/{id}, is_activated (api2_migration)",
         .allowedFor = mayUpdate},
        {.key = actions::close,
         .label = QT_TRANSLATE_NOOP("Vendor", "Close"),
         .danger = Danger::Destructive,
         .help = QT_TRANSLATE_NOOP("Vendor", "Ends the account as its owner would. Monit24 offers no way back."),
         .source = "POST /accounts/{id}/close",
         .allowedFor = mayClose},
        changePasswordAction(),
        setContactStep(),
    };
}

std::vector<StateSpec> states()
{
    return {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")},
            {.word = "inactive", .label = QT_TRANSLATE_NOOP("Vendor", "Not activated"), .tone = StateSpec::Tone::Muted},
            {.word = "blocked", .label = QT_TRANSLATE_NOOP("Vendor", "Blocked"), .tone = StateSpec::Tone::Bad}};
}

/// The contact data of a change of both: a step of their own.
std::vector<FollowUp> contactStep(const Mutation &first)
{
    QJsonObject contact;
    for (auto it = first.values.begin(); it != first.values.end(); ++it)
        if (isUserDataField(it.key())) contact.insert(it.key(), it.value());
    if (contact.isEmpty() || contact.size() == first.values.size()) return {};
    return {{.verb = Verb::Act, .type = first.type, .action = QLatin1String(actions::setContact), .values = contact}};
}

std::vector<FollowUp> customerSteps(const Mutation &first)
{
    if (first.verb == Verb::Update) return contactStep(first);
    if (first.verb != Verb::Act) return {};
    std::vector<FollowUp> steps;
    if (first.action == QLatin1String(actions::block))
        steps.push_back({.verb = Verb::Act, .type = first.type, .action = QLatin1String(actions::blockNow)});
    if (first.action == QLatin1String(actions::unblock)) {
        const QJsonArray services = first.values.value(QLatin1String(keys::servicesBeforeBlock)).toArray();
        for (const QJsonValue &service : services)
            steps.push_back({.verb = Verb::Act,
                             .type = QLatin1String(types::service),
                             .id = service.toVariant().toString(),
                             .action = QLatin1String(actions::resume)});
    }
    return steps;
}

std::vector<FollowUp> userSteps(const Mutation &first)
{
    return first.verb == Verb::Update ? contactStep(first) : std::vector<FollowUp>();
}

} // namespace

FieldSpec permissionsField()
{
    return {.key = keys::permissions,
            .label = QT_TRANSLATE_NOOP("Vendor", "Permissions"),
            .type = FieldType::List,
            .flags = flags::shownDetail,
            .help = QT_TRANSLATE_NOOP("Vendor", "What Monit24 says this login may do here; buttons for the rest are "
                                                "not shown."),
            .source = "GET .../{id}/permissions"};
}

bool isAccount(const QString &type)
{
    return type == QLatin1String(types::customer) || type == QLatin1String(types::user);
}

bool isUserDataField(const QString &key)
{
    static const std::vector<FieldSpec> fields = contactFields();
    return std::ranges::find(fields, key, &FieldSpec::name) != fields.end();
}

ResourceSpec customerResource()
{
    return {.kind = Kind::Customer,
            .type = types::customer,
            .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Customers"),
            .idField = "id",
            .nameField = "name",
            .naturalKey = {"username"},
            .fields = customerFields(),
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Harmless},
                      {.verb = Verb::Update,
                       .paceClasses = {pace::write},
                       .danger = Danger::Harmless,
                       .allowedFor = mayUpdate},
                      {.verb = Verb::Delete,
                       .paceClasses = {pace::write},
                       .danger = Danger::Destructive,
                       .allowedFor = mayDelete}},
            .actions = customerActions(),
            .states = states(),
            .followUps = customerSteps,
            .help = QT_TRANSLATE_NOOP("Vendor", "An account at Monit24. With administrator rights all accounts; "
                                                "otherwise the own one and its sub-accounts."),
            .source = "GET /admin/accounts, GET /accounts"};
}

ResourceSpec userResource()
{
    return {.kind = Kind::Account,
            .type = types::user,
            .label = QT_TRANSLATE_NOOP("Vendor", "User"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Users"),
            .parentType = types::customer,
            .idField = "id",
            .nameField = "username",
            .naturalKey = {"username"},
            .fields = userFields(),
            .verbs = {{.verb = Verb::Create,
                       .paceClasses = {pace::write},
                       .danger = Danger::Harmless,
                       .allowedFor = mayHaveUsers},
                      {.verb = Verb::Update,
                       .paceClasses = {pace::write},
                       .danger = Danger::Harmless,
                       .allowedFor = mayUpdate},
                      {.verb = Verb::Delete,
                       .paceClasses = {pace::write},
                       .danger = Danger::Destructive,
                       .allowedFor = mayDelete}},
            .actions = {changePasswordAction(), setContactStep()},
            .states = states(),
            .followUps = userSteps,
            .help = QT_TRANSLATE_NOOP("Vendor", "A further login of our own account. Monit24 lists them among the "
                                                "accounts; those of our account that have no package of their own and "
                                                "own no group are taken for users."),
            .source = "POST /accounts"};
}

} // namespace kontor::monit24::rest
