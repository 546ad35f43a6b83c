// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/resources.h"

#include <QJsonArray>

namespace kontor::devo {

namespace {

constexpr auto page = "Page \"User operations\"";
constexpr auto domainPage = "Page \"Domain operations\"";
constexpr auto personGroup = QT_TRANSLATE_NOOP("Vendor", "Person");

std::vector<FieldSpec> fields()
{
    return {
        {.key = "email",
         .label = QT_TRANSLATE_NOOP("Vendor", "E-mail address"),
         .type = FieldType::Email,
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "The address the user signs in with; it cannot be changed later."),
         .source = page,
         .csvAliases = {"e-mail", "mail", "E-Mail-Adresse", "adres e-mail", "correo"}},
        {.key = "userName",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::column | FieldFlag::Searchable,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "For a person Devo does not know yet; left empty, it is the part of the "
                                         "address before the @. Changing it changes it in all domains of the user."),
         .source = page,
         .csvAliases = {"name", "user name", "full name", "Benutzername", "nazwa", "nombre"}},
        {.key = "role",
         .label = QT_TRANSLATE_NOOP("Vendor", "Main role"),
         .flags = flags::editable | FieldFlag::RequiredOnCreate | FieldFlag::Immutable,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "ADMIN, NO_PRIVILEGES, or a role of the domain's plan. The first user of a "
                                         "domain must have OWNER. The action \"Set role\" changes it later."),
         .source = page,
         .csvAliases = {"Rolle", "rola", "rol"},
         .defaultValue = "NO_PRIVILEGES"},
        {.key = "roleList",
         .label = QT_TRANSLATE_NOOP("Vendor", "All roles"),
         .type = FieldType::List,
         .flags = flags::shownColumn | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "All roles of the user in this domain."),
         .source = page},
        {.key = "owner",
         .label = QT_TRANSLATE_NOOP("Vendor", "Owner"),
         .type = FieldType::Boolean,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "The owner cannot be removed from the domain."),
         .source = page},
        {.key = "kind",
         .label = QT_TRANSLATE_NOOP("Vendor", "Sort of user"),
         .type = FieldType::Choice,
         .flags = flags::editable | FieldFlag::Immutable | FieldFlag::Kept,
         .help = QT_TRANSLATE_NOOP("Vendor", "Internal users have a password at Devo and confirm their address; "
                                             "external ones come from an identity provider and cannot be owners. Devo "
                                             "does not tell it again."),
         .source = page,
         .choices = {{.value = "internal", .label = QT_TRANSLATE_NOOP("Vendor", "Internal")},
                     {.value = "external", .label = QT_TRANSLATE_NOOP("Vendor", "External")}},
         .csvAliases = {"user type", "Benutzerart", "rodzaj", "tipo"},
         .defaultValue = "internal"},
        {.key = "externalId",
         .label = QT_TRANSLATE_NOOP("Vendor", "External id"),
         .flags = flags::editable | FieldFlag::Immutable,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the identity provider calls an external user."),
         .source = page,
         .csvAliases = {"external id", "externe Kennung", "identyfikator zewnętrzny", "id externo"}},
        {.key = "skipMailValidation",
         .label = QT_TRANSLATE_NOOP("Vendor", "Without confirmation by mail"),
         .type = FieldType::Boolean,
         .flags = flags::editable | FieldFlag::Immutable | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "An internal user need not follow the link in the mail to become active."),
         .source = page,
         .csvAliases = {"skip mail validation"}},
        {.key = "phone",
         .label = QT_TRANSLATE_NOOP("Vendor", "Phone"),
         .flags = flags::editable | FieldFlag::UpdateOnly | FieldFlag::DetailOnly,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "The same in all domains of the user; the only value that may be emptied."),
         .source = page,
         .group = personGroup,
         .csvAliases = {"telephone", "Telefon", "teléfono"}},
        {.key = "domain",
         .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
         .type = FieldType::Reference,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "The domain in which the user has these roles."),
         .source = page,
         .reference = types::domain},
        {.key = "status",
         .label = QT_TRANSLATE_NOOP("Vendor", "Status at Devo"),
         .flags = flags::shown,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "In Devo's own word. An internal user is pending until the link in the mail "
                                         "was followed."),
         .source = page},
        {.key = "id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Id"),
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Devo's own id of the person."),
         .source = page,
         .group = personGroup},
    };
}

bool hasOneRole(const Record &user)
{
    return user.fields.value(QLatin1String("roleList")).toArray().size() <= 1;
}

bool isNoOwner(const Record &user)
{
    return !user.fields.value(QLatin1String("owner")).toBool();
}

std::vector<ActionSpec> userActions()
{
    return {
        {.key = actions::enable,
         .label = QT_TRANSLATE_NOOP("Vendor", "Enable"),
         .inverse = actions::disable,
         .danger = Danger::Noticeable,
         .allowedStates = {"disabled"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Lets the user into this domain again."),
         .source = domainPage},
        {.key = actions::disable,
         .label = QT_TRANSLATE_NOOP("Vendor", "Disable"),
         .inverse = actions::enable,
         .danger = Danger::Noticeable,
         .allowedStates = {"active"},
         .resultingStatus = "disabled",
         .help = QT_TRANSLATE_NOOP("Vendor", "Keeps the user out of this domain; other domains are not concerned."),
         .source = domainPage},
        {.key = actions::setRole,
         .label = QT_TRANSLATE_NOOP("Vendor", "Set role"),
         .danger = Danger::Noticeable,
         .parameters = {{.key = "role",
                         .label = QT_TRANSLATE_NOOP("Vendor", "Role"),
                         .flags = flags::requiredParameter,
                         .help = QT_TRANSLATE_NOOP("Vendor", "ADMIN, NO_PRIVILEGES, or a role of the domain's plan."),
                         .source = domainPage}},
         .help = QT_TRANSLATE_NOOP("Vendor", "Gives a user with one role another one."),
         .source = domainPage,
         .allowedFor = hasOneRole},
        {.key = actions::setRoles,
         .label = QT_TRANSLATE_NOOP("Vendor", "Set roles"),
         .danger = Danger::Noticeable,
         .parameters = {{.key = "roleList",
                         .label = QT_TRANSLATE_NOOP("Vendor", "Roles"),
                         .type = FieldType::List,
                         .flags = flags::requiredParameter | FieldFlag::Unconfirmed,
                         .help =
                             QT_TRANSLATE_NOOP("Vendor", "All roles the user is to have. Devo documents the request "
                                                         "but not its body, so it may be refused."),
                         .source = domainPage}},
         .help = QT_TRANSLATE_NOOP("Vendor", "Gives the user exactly these roles in this domain."),
         .source = domainPage},
    };
}

} // namespace

ResourceSpec userResource()
{
    using Tone = StateSpec::Tone;
    return {.kind = Kind::Account,
            .type = types::user,
            .label = QT_TRANSLATE_NOOP("Vendor", "User"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Users"),
            .parentType = types::domain,
            .listedPerParent = true,
            .nameField = "email",
            .naturalKey = {"email"},
            .fields = fields(),
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Delete,
                       .paceClasses = {pace::write},
                       .danger = Danger::Destructive,
                       .allowedFor = isNoOwner}},
            .actions = userActions(),
            .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")},
                       {.word = "pending", .label = QT_TRANSLATE_NOOP("Vendor", "Pending"), .tone = Tone::Warning},
                       {.word = "disabled", .label = QT_TRANSLATE_NOOP("Vendor", "Disabled"), .tone = Tone::Muted}},
            .help =
                QT_TRANSLATE_NOOP("Vendor", "A person in one domain. Deleting removes the person from this domain, and "
                                            "from Devo altogether when it was the last one."),
            .source = page};
}

} // namespace kontor::devo
