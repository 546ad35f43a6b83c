// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/resources.h"
#include "models/schema/mutation.h"

#include <QCoreApplication>

namespace kontor::devo {

namespace {

constexpr auto page = "Page \"Reseller operations\"";
constexpr auto domainPage = "Page \"Domain operations\"";
constexpr auto planPage = "Page \"Price plans\"";
constexpr auto ownerGroup = QT_TRANSLATE_NOOP("Vendor", "Owner");
constexpr auto retentionGroup = QT_TRANSLATE_NOOP("Vendor", "Retention");

std::vector<ChoiceSpec> retentionUnits()
{
    return {{.value = "DAYS", .label = QT_TRANSLATE_NOOP("Vendor", "Days")},
            {.value = "WEEKS", .label = QT_TRANSLATE_NOOP("Vendor", "Weeks")},
            {.value = "MONTHS", .label = QT_TRANSLATE_NOOP("Vendor", "Months")},
            {.value = "YEARS", .label = QT_TRANSLATE_NOOP("Vendor", "Years")}};
}

std::vector<FieldSpec> generalFields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "For a new domain the reseller's tail (\"@my-reseller\") may be left out; "
                                             "Devo adds it, and counts it when it checks the length."),
         .source = page,
         .csvAliases = {"domain", "domain name", "Domäne", "Domainname", "domena", "nazwa domeny", "dominio"}},
        {.key = "plan",
         .label = QT_TRANSLATE_NOOP("Vendor", "Plan"),
         .type = FieldType::Reference,
         .flags = flags::column | FieldFlag::RequiredOnCreate | FieldFlag::Immutable | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "One of the reseller's price plans; the action \"Change plan\" changes it "
                                             "later."),
         .source = page,
         .reference = types::plan,
         .csvAliases = {"price plan", "Tarif", "taryfa", "tarifa"}},
        {.key = "time",
         .label = QT_TRANSLATE_NOOP("Vendor", "Time"),
         .type = FieldType::Decimal,
         .flags = flags::column | FieldFlag::Immutable | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "How long data is kept, as Devo counts it: by all samples in months, but "
                                             "the unit is not documented. Empty: what the plan says."),
         .source = page,
         .limits = {.min = 0},
         .csvAliases = {"retention", "Aufbewahrung", "czas", "tiempo"}},
        {.key = "volume",
         .label = QT_TRANSLATE_NOOP("Vendor", "Volume"),
         .type = FieldType::Decimal,
         .flags = flags::column | FieldFlag::Immutable | FieldFlag::Unconfirmed,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "How much data may come in, as Devo counts it: by all samples in gigabytes "
                                         "a day, but the unit is not documented. Empty: what the plan says."),
         .source = page,
         .limits = {.min = 0},
         .csvAliases = {"ingestion", "Datenvolumen", "wolumen", "volumen"}},
        {.key = "status",
         .label = QT_TRANSLATE_NOOP("Vendor", "Status at Devo"),
         .flags = flags::shown,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "In Devo's own word. A new domain is called active although nobody can use "
                                         "it before it has an owner."),
         .source = page},
        {.key = "users",
         .label = QT_TRANSLATE_NOOP("Vendor", "Users"),
         .type = FieldType::Integer,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "How many users the domain has; they go when it is deleted."),
         .source = page},
    };
}

std::vector<FieldSpec> ownerFields()
{
    return {
        {.key = "owner",
         .label = QT_TRANSLATE_NOOP("Vendor", "Owner"),
         .type = FieldType::Email,
         .flags = flags::editable | FieldFlag::ForFollowUp,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "E-mail address of the first user, who becomes the owner in a second step. "
                                         "Without an owner nobody can use the domain; one can be assigned later."),
         .source = page,
         .group = ownerGroup,
         .csvAliases = {"owner email", "Inhaber", "Eigentümer", "właściciel", "propietario"}},
        {.key = "ownerName",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name of the owner"),
         .flags = flags::editable | FieldFlag::ForFollowUp,
         .help = QT_TRANSLATE_NOOP("Vendor", "For a person Devo does not know yet; left empty, it is the part of the "
                                             "address before the @."),
         .source = "Page \"User operations\"",
         .group = ownerGroup,
         .csvAliases = {"owner name", "Name des Inhabers", "nazwa właściciela", "nombre del propietario"}},
        {.key = "owner_email",
         .label = QT_TRANSLATE_NOOP("Vendor", "Owner"),
         .type = FieldType::Email,
         .flags = flags::shownDetail | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The user whom Devo calls the owner of the domain."),
         .source = page,
         .group = ownerGroup},
        {.key = "has_owner",
         .label = QT_TRANSLATE_NOOP("Vendor", "Has an owner"),
         .type = FieldType::Boolean,
         .flags = flags::shown | FieldFlag::Kept,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "Devo does not tell this with the domain. It is no after a domain was made "
                                         "here, and known once its users were looked at."),
         .source = page,
         .group = ownerGroup},
    };
}

std::vector<FieldSpec> retentionFields()
{
    return {
        {.key = "retentionValue",
         .label = QT_TRANSLATE_NOOP("Vendor", "Retention"),
         .type = FieldType::Integer,
         .flags = flags::shownDetail | FieldFlag::Unconfirmed,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "How many of the unit below data is kept. Devo documents it for plans; for "
                                         "a domain only that it exists."),
         .source = planPage,
         .group = retentionGroup},
        {.key = "retentionUnit",
         .label = QT_TRANSLATE_NOOP("Vendor", "Unit of the retention"),
         .type = FieldType::Choice,
         .flags = flags::shownDetail | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "Days, weeks, months or years."),
         .source = planPage,
         .group = retentionGroup,
         .choices = retentionUnits()},
    };
}

std::vector<FieldSpec> fields()
{
    std::vector<FieldSpec> all;
    for (auto part : {generalFields(), ownerFields(), retentionFields()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

ActionSpec assignOwnerAction()
{
    return {
        .key = actions::assignOwner,
        .label = QT_TRANSLATE_NOOP("Vendor", "Assign owner"),
        .danger = Danger::Noticeable,
        .parameters = {{.key = "owner",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Owner"),
                        .type = FieldType::Email,
                        .flags = flags::requiredParameter,
                        .help = QT_TRANSLATE_NOOP("Vendor", "E-mail address of the person. External users cannot be "
                                                            "owners."),
                        .source = page},
                       {.key = "ownerName",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Name of the owner"),
                        .flags = flags::parameter,
                        .help = QT_TRANSLATE_NOOP("Vendor", "For a person Devo does not know yet; left empty, it is "
                                                            "the part of the address before the @."),
                        .source = "Page \"User operations\""}},
        .allowedStates = {"no-owner"},
        .resultingStatus = "active",
        .help = QT_TRANSLATE_NOOP("Vendor", "Adds the first user of the domain with the role OWNER, so that the "
                                            "domain can be used. Devo sends the person a mail."),
        .source = page};
}

ActionSpec changePlanAction()
{
    return {
        .key = actions::changePlan,
        .label = QT_TRANSLATE_NOOP("Vendor", "Change plan"),
        .inverse = actions::changePlan,
        .danger = Danger::Noticeable,
        .parameters = {{.key = "plan",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Plan"),
                        .type = FieldType::Reference,
                        .flags = flags::requiredParameter | FieldFlag::Unconfirmed,
                        .help = QT_TRANSLATE_NOOP("Vendor", "The new price plan. Devo documents the request but not "
                                                            "its body, so it may be refused."),
                        .source = planPage,
                        .reference = types::plan}},
        .allowedStates = {"active", "disabled"},
        .help = QT_TRANSLATE_NOOP("Vendor", "Gives the domain another price plan. Roles of the old plan are replaced "
                                            "by those of the new one; the domain's own roles stay."),
        .source = planPage};
}

ActionSpec setRetentionAction()
{
    return {
        .key = actions::setRetention,
        .label = QT_TRANSLATE_NOOP("Vendor", "Set retention"),
        .inverse = actions::setRetention,
        .danger = Danger::Noticeable,
        .parameters = {{.key = "volume",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Volume"),
                        .type = FieldType::Decimal,
                        .flags = flags::requiredParameter | FieldFlag::Unconfirmed,
                        .help = QT_TRANSLATE_NOOP("Vendor", "How much data may come in; probably gigabytes a day."),
                        .source = planPage,
                        .limits = {.min = 0}},
                       {.key = "retentionValue",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Retention"),
                        .type = FieldType::Integer,
                        .flags = flags::requiredParameter | FieldFlag::Unconfirmed,
                        .help = QT_TRANSLATE_NOOP("Vendor", "How many of the unit below data is kept. A shorter time "
                                                            "deletes data."),
                        .source = planPage,
                        .limits = {.min = 1}},
                       {.key = "retentionUnit",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Unit of the retention"),
                        .type = FieldType::Choice,
                        .flags = flags::requiredParameter | FieldFlag::Unconfirmed,
                        .help = QT_TRANSLATE_NOOP("Vendor", "Days, weeks, months or years."),
                        .source = planPage,
                        .choices = retentionUnits(),
                        .defaultValue = "MONTHS"}},
        .allowedStates = {"active", "disabled"},
        .help = QT_TRANSLATE_NOOP("Vendor", "Sets how much data may come in and how long it is kept. Devo documents "
                                            "the body for plans and names the request for domains, so it may be "
                                            "refused."),
        .source = planPage};
}

std::vector<ActionSpec> domainActions()
{
    return {
        assignOwnerAction(),
        {.key = actions::enable,
         .label = QT_TRANSLATE_NOOP("Vendor", "Enable"),
         .inverse = actions::disable,
         .danger = Danger::Noticeable,
         .allowedStates = {"disabled"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Lets the domain be used again. A pending domain cannot be enabled."),
         .source = page},
        {.key = actions::disable,
         .label = QT_TRANSLATE_NOOP("Vendor", "Disable"),
         .inverse = actions::enable,
         .danger = Danger::Noticeable,
         .allowedStates = {"active"},
         .resultingStatus = "disabled",
         .help = QT_TRANSLATE_NOOP("Vendor", "Stops the domain; its data and users stay."),
         .source = page},
        changePlanAction(),
        setRetentionAction(),
    };
}

/// The vendor calls a domain without owner active; nobody can use it, so it has a state of its own here. Follows from
/// the fields alone, so that it may be called again.
void derive(Record &record)
{
    if (record.status == QLatin1String("no-owner")) record.status = QStringLiteral("active");
    const QJsonValue hasOwner = record.fields.value(QLatin1String("has_owner"));
    if (record.status == QLatin1String("active") && hasOwner.isBool() && !hasOwner.toBool())
        record.status = QStringLiteral("no-owner");
}

std::vector<FollowUp> followUps(const Mutation &first)
{
    const QString owner = first.values.value(QLatin1String("owner")).toString().trimmed();
    if (first.verb != Verb::Create || owner.isEmpty()) return {};
    FollowUp step{.verb = Verb::Act,
                  .type = QString::fromLatin1(types::domain),
                  .action = QString::fromLatin1(actions::assignOwner),
                  .values = {{QStringLiteral("owner"), owner}}};
    const QString name = first.values.value(QLatin1String("ownerName")).toString().trimmed();
    if (!name.isEmpty()) step.values.insert(QLatin1String("ownerName"), name);
    return {step};
}

QString consequence(const Record &record)
{
    const QJsonValue users = record.fields.value(QLatin1String("users"));
    if (!users.isDouble())
        return QCoreApplication::translate("Devo", "All users of the domain are removed with it, and those who are in "
                                                   "no other domain are deleted.");
    if (users.toInt() == 0) return QCoreApplication::translate("Devo", "The domain has no users.");
    return QCoreApplication::translate("Devo",
                                       "%n user(s) of the domain are removed with it, and those who are in no other "
                                       "domain are deleted.",
                                       nullptr, users.toInt());
}

} // namespace

ResourceSpec domainResource()
{
    using Tone = StateSpec::Tone;
    return {
        .kind = Kind::Domain,
        .type = types::domain,
        .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
        .plural = QT_TRANSLATE_NOOP("Vendor", "Domains"),
        .idField = "name",
        .nameField = "name",
        .naturalKey = {"name"},
        .fields = fields(),
        .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                  {.verb = Verb::Delete,
                   .paceClasses = {pace::write},
                   .danger = Danger::Destructive,
                   .consequence = consequence}},
        .actions = domainActions(),
        .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")},
                   {.word = "no-owner", .label = QT_TRANSLATE_NOOP("Vendor", "No owner yet"), .tone = Tone::Warning},
                   {.word = "pending", .label = QT_TRANSLATE_NOOP("Vendor", "Pending"), .tone = Tone::Warning},
                   {.word = "disabled", .label = QT_TRANSLATE_NOOP("Vendor", "Disabled"), .tone = Tone::Muted}},
        .derive = derive,
        .followUps = followUps,
        .help =
            QT_TRANSLATE_NOOP("Vendor", "A customer's domain at Devo. It can be used once it has an owner. Deleting "
                                        "it removes its users; whether its name can be used again, Devo does not "
                                        "say."),
        .source = domainPage};
}

} // namespace kontor::devo
