// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/resources.h"

#include <QtGlobal>

namespace kontor::monit24::rpc {

namespace {

constexpr auto distributorPage = "README_Distributors, Creating a distributor account";
constexpr auto userPage = "User";
constexpr auto notificationPage = "README_Distributors, NotificationAddress; the module's own page was not seen";

/// Number and owner, as Monit24 tells them.
FieldSpec idField(const char *source)
{
    return {.key = "id",
            .label = QT_TRANSLATE_NOOP("Vendor", "Number"),
            .flags = flags::shown | FieldFlag::Searchable,
            .help = QT_TRANSLATE_NOOP("Vendor", "Given by Monit24; it never changes."),
            .source = source};
}

FieldSpec ownerField(const char *source, FieldFlags more = FieldFlag::None)
{
    return {.key = keys::accountId,
            .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
            .type = FieldType::Reference,
            .flags = flags::shownColumn | more,
            .help = QT_TRANSLATE_NOOP("Vendor", "The account it belongs to."),
            .source = source,
            .reference = types::customer};
}

/// Contact data as distributors and users have it.
std::vector<FieldSpec> contactFields(FieldFlags usual, FieldFlags needed, const char *source)
{
    return {
        {.key = "email",
         .label = QT_TRANSLATE_NOOP("Vendor", "E-mail"),
         .type = FieldType::Email,
         .flags = usual | needed | FieldFlag::InTable | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The address Monit24 writes to."),
         .source = source},
        {.key = "contact_person",
         .label = QT_TRANSLATE_NOOP("Vendor", "Contact person"),
         .flags = usual | needed | FieldFlag::InTable | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whom to ask for."),
         .source = source},
        {.key = "contact_phone",
         .label = QT_TRANSLATE_NOOP("Vendor", "Phone"),
         .flags = usual,
         .help = QT_TRANSLATE_NOOP("Vendor", "The telephone number of the contact person."),
         .source = source},
    };
}

std::vector<FieldSpec> invoiceFields(FieldFlags usual, const char *source)
{
    return {
        {.key = "address",
         .label = QT_TRANSLATE_NOOP("Vendor", "Address"),
         .type = FieldType::LongText,
         .flags = usual,
         .help = QT_TRANSLATE_NOOP("Vendor", "The postal address."),
         .source = source},
        {.key = "tax_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Tax number"),
         .flags = usual,
         .help = QT_TRANSLATE_NOOP("Vendor", "The number for invoices, in Poland the NIP."),
         .source = source},
    };
}

template<class... Parts>
std::vector<FieldSpec> joined(const Parts &...parts)
{
    std::vector<FieldSpec> all;
    (all.insert(all.end(), parts.begin(), parts.end()), ...);
    return all;
}

std::vector<FieldSpec> distributorFields()
{
    FieldSpec id = idField(distributorPage);
    id.flags = flags::onCreate | FieldFlag::InTable | FieldFlag::Searchable | FieldFlag::RequiredOnCreate;
    id.help = QT_TRANSLATE_NOOP("Vendor", "Monit24 gives it when the distributor's account is created, and has no list "
                                          "of them.");
    const std::vector<FieldSpec> login{{.key = "login",
                                        .label = QT_TRANSLATE_NOOP("Vendor", "Login"),
                                        .flags = flags::shownColumn | FieldFlag::Searchable,
                                        .help = QT_TRANSLATE_NOOP("Vendor", "The login for the interface; distributors "
                                                                            "cannot log in to the panel."),
                                        .source = distributorPage}};
    return joined(std::vector{id}, login, contactFields(flags::shown, FieldFlag::None, distributorPage),
                  invoiceFields(flags::shown, distributorPage));
}

ActionSpec registerAction()
{
    const FieldFlags needed = flags::editable | FieldFlag::RequiredOnCreate;
    const std::vector<FieldSpec> access{
        {.key = "login",
         .label = QT_TRANSLATE_NOOP("Vendor", "Login"),
         .flags = needed,
         .help = QT_TRANSLATE_NOOP("Vendor", "The login of the new distributor; it must be free."),
         .source = distributorPage},
        {.key = "password",
         .label = QT_TRANSLATE_NOOP("Vendor", "Password"),
         .type = FieldType::Secret,
         .flags = needed | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "The password of the new distributor. Make a connection with it "
                                             "afterwards."),
         .source = distributorPage},
    };
    std::vector<FieldSpec> contact = contactFields(flags::editable, FieldFlag::RequiredOnCreate, distributorPage);
    for (FieldSpec &field : contact) // the sample gives all of them
        field.flags |= FieldFlag::RequiredOnCreate;
    return {.key = verbs::registerNew,
            .label = QT_TRANSLATE_NOOP("Vendor", "Register a new distributor"),
            .danger = Danger::Noticeable,
            .parameters = joined(access, contact),
            .help = QT_TRANSLATE_NOOP("Vendor", "Opens a new distributor's account at Monit24, with its own login. It "
                                                "is asked for without a login, so Monit24 may refuse it."),
            .source = distributorPage,
            .makesRecord = true};
}

} // namespace

ResourceSpec distributorResource()
{
    return {
        .kind = Kind::Account,
        .type = types::distributor,
        .label = QT_TRANSLATE_NOOP("Vendor", "Distributor"),
        .plural = QT_TRANSLATE_NOOP("Vendor", "Distributors"),
        .idField = "id",
        .nameField = "login",
        .naturalKey = {"id"},
        .fields = distributorFields(),
        .verbs = {{.verb = Verb::Create, .paceClasses = {pace::read}, .danger = Danger::Harmless, .isLocal = true},
                  {.verb = Verb::Delete, .paceClasses = {pace::read}, .danger = Danger::Destructive, .isLocal = true}},
        .actions = {registerAction()},
        .keptHere = true,
        .help = QT_TRANSLATE_NOOP("Vendor", "A distributor's account: it makes customers' accounts and has no "
                                            "services of its own. Add yours by its number, or register a new one. "
                                            "Deleting one here only forgets it."),
        .source = distributorPage};
}

ResourceSpec userResource()
{
    const FieldFlags editable = flags::editable | FieldFlag::UpdateOnly | FieldFlag::Unconfirmed;
    const std::vector<FieldSpec> identity{
        {.key = "login",
         .label = QT_TRANSLATE_NOOP("Vendor", "Login"),
         .flags = flags::shownColumn | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the user logs in with; it cannot be changed."),
         .source = userPage},
        ownerField("User, Find"),
        idField(userPage),
    };
    const std::vector<FieldSpec> activity{
        {.key = "language",
         .label = QT_TRANSLATE_NOOP("Vendor", "Language"),
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "The language of the user."),
         .source = userPage},
        {.key = "last_login_timestamp",
         .label = QT_TRANSLATE_NOOP("Vendor", "Last login"),
         .type = FieldType::DateTime,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "When the user logged in last; empty when never."),
         .source = userPage},
        {.key = "last_login_ip",
         .label = QT_TRANSLATE_NOOP("Vendor", "Last login from"),
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "The network address of the last login."),
         .source = userPage},
    };
    return {.kind = Kind::Account,
            .type = types::user,
            .label = QT_TRANSLATE_NOOP("Vendor", "User"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Users"),
            .parentType = types::customer,
            .idField = "id",
            .nameField = "login",
            .naturalKey = {"login"},
            .fields = joined(identity, contactFields(editable, FieldFlag::None, "User, Update"),
                             invoiceFields(editable, "User, Update"), activity),
            .verbs = {{.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Noticeable}},
            .help = QT_TRANSLATE_NOOP("Vendor", "The one user each account has, with the contact data."),
            .source = userPage};
}

ResourceSpec notificationAddressResource()
{
    const FieldFlags unsure = flags::shownColumn | FieldFlag::Unconfirmed;
    return {.kind = Kind::Account,
            .type = types::notificationAddress,
            .label = QT_TRANSLATE_NOOP("Vendor", "Notification address"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Notification addresses"),
            .parentType = types::customer,
            .idField = "id",
            .nameField = "address",
            .naturalKey = {"id"},
            .fields = {{.key = "address",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Address"),
                        .flags = unsure | FieldFlag::Searchable,
                        .help = QT_TRANSLATE_NOOP("Vendor", "Where notifications go."),
                        .source = notificationPage},
                       {.key = "type",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Channel"),
                        .flags = unsure,
                        .help = QT_TRANSLATE_NOOP("Vendor", "How notifications go there, for example by e-mail."),
                        .source = notificationPage},
                       {.key = keys::groupId,
                        .label = QT_TRANSLATE_NOOP("Vendor", "Group"),
                        .type = FieldType::Reference,
                        .flags = unsure,
                        .help = QT_TRANSLATE_NOOP("Vendor", "The group whose services it is told about."),
                        .source = notificationPage,
                        .reference = types::group},
                       ownerField(notificationPage, FieldFlag::Unconfirmed),
                       idField(notificationPage)},
            .help = QT_TRANSLATE_NOOP("Vendor", "Where Monit24 sends notifications. Only shown: how they are changed "
                                                "is not known."),
            .source = notificationPage};
}

} // namespace kontor::monit24::rpc
