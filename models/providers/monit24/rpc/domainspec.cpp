// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/resources.h"

#include <QtGlobal>

namespace kontor::monit24::rpc {

namespace {

constexpr auto groupPage = "Group";
constexpr auto servicePage = "Service";
constexpr auto suspensionPage = "ServiceSuspension";
constexpr auto monitoringGroup = QT_TRANSLATE_NOOP("Vendor", "Monitoring");
constexpr auto reportsGroup = QT_TRANSLATE_NOOP("Vendor", "Reports");

FieldSpec idField(const char *source)
{
    return {.key = "id",
            .label = QT_TRANSLATE_NOOP("Vendor", "Number"),
            .flags = flags::shown | FieldFlag::Searchable,
            .help = QT_TRANSLATE_NOOP("Vendor", "Given by Monit24; it never changes."),
            .source = source};
}

FieldSpec ownerField(const char *source)
{
    return {.key = keys::accountId,
            .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
            .type = FieldType::Reference,
            .flags = flags::shownColumn,
            .help = QT_TRANSLATE_NOOP("Vendor", "The account it belongs to."),
            .source = source,
            .reference = types::customer};
}

FieldSpec reportField(const char *key, const char *label)
{
    return {.key = key,
            .label = label,
            .type = FieldType::Boolean,
            .flags = flags::shown,
            .help = QT_TRANSLATE_NOOP("Vendor", "Whether such reports are sent for the group."),
            .source = "Group, Find",
            .group = reportsGroup};
}

std::vector<FieldSpec> groupFields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::column | FieldFlag::Searchable | FieldFlag::RequiredOnCreate | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the group is called."),
         .source = "Group, Create; that Update takes it is by symmetry",
         .csvAliases = {"group", "Gruppe", "grupa", "grupo"}},
        ownerField("Group, Find"),
        {.key = "default",
         .label = QT_TRANSLATE_NOOP("Vendor", "Default group"),
         .type = FieldType::Boolean,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "Each account comes with one such group."),
         .source = "Group, Find"},
        {.key = "location_ids",
         .label = QT_TRANSLATE_NOOP("Vendor", "Locations"),
         .type = FieldType::List,
         .flags = flags::editable | FieldFlag::UpdateOnly | FieldFlag::DetailOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "Numbers of the locations the services of the group are checked from."),
         .source = "Group, Read and Update",
         .group = monitoringGroup},
        {.key = "language",
         .label = QT_TRANSLATE_NOOP("Vendor", "Language"),
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "The language of the group's reports; empty: that of the account."),
         .source = "Group, Find",
         .group = reportsGroup},
        reportField("daily_reports", QT_TRANSLATE_NOOP("Vendor", "Daily reports")),
        reportField("weekly_reports", QT_TRANSLATE_NOOP("Vendor", "Weekly reports")),
        reportField("monthly_reports", QT_TRANSLATE_NOOP("Vendor", "Monthly reports")),
        idField(groupPage),
    };
}

std::vector<FieldSpec> serviceFields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::column | FieldFlag::Searchable | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the service is called."),
         .source = "Service, Create",
         .csvAliases = {"service", "Dienst", "usługa", "servicio"}},
        {.key = "type_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Type"),
         .type = FieldType::Reference,
         .flags = flags::onCreate | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "How it is checked: http, https, ping, ..."),
         .source = "Service, Create",
         .reference = types::serviceType,
         .csvAliases = {"type", "Art", "typ", "tipo"}},
        // Not FieldType::Url: ping:// and smtp:// are addresses here.
        {.key = "url",
         .label = QT_TRANSLATE_NOOP("Vendor", "Address"),
         .flags = flags::column | FieldFlag::Searchable | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "What is checked; it begins with the prefix of the type, as in "
                                             "https://www.example.com."),
         .source = "Service, Create",
         .csvAliases = {"address", "Adresse", "adres", "dirección"}},
        {.key = "interval",
         .label = QT_TRANSLATE_NOOP("Vendor", "Interval (s)"),
         .type = FieldType::Integer,
         .flags = flags::column | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "Seconds between two checks; the package has a smallest one."),
         .source = "Service, Create",
         .limits = {.min = 1},
         .csvAliases = {"Intervall", "interwał", "intervalo"}},
        {.key = keys::pause,
         .label = QT_TRANSLATE_NOOP("Vendor", "Paused"),
         .type = FieldType::Boolean,
         .flags = flags::onCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "A paused service is not checked; later, the actions \"Pause\" and "
                                             "\"Resume\" change it."),
         .source = "Service, Create",
         .csvAliases = {"paused", "pausiert", "wstrzymana", "en pausa"}},
        {.key = "features",
         .label = QT_TRANSLATE_NOOP("Vendor", "Features"),
         .type = FieldType::List,
         .flags = flags::onCreate | FieldFlag::DetailOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "Further settings of the check, each as name=value, for example "
                                             "port=8000."),
         .source = "Service, Create",
         .group = monitoringGroup},
        ownerField("Service, Find; Group, Find"),
        {.key = keys::groupId,
         .label = QT_TRANSLATE_NOOP("Vendor", "Group"),
         .type = FieldType::Reference,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "The group it belongs to."),
         .source = "Service, Find",
         .reference = types::group},
        idField(servicePage),
    };
}

FieldSpec checkField(const char *key, const char *label, FieldType type, FieldFlags flags, const char *help)
{
    return {.key = key,
            .label = label,
            .type = type,
            .flags = flags,
            .help = help,
            .source = "Service, Find",
            .group = monitoringGroup};
}

std::vector<FieldSpec> checkFields()
{
    return {
        checkField("error", QT_TRANSLATE_NOOP("Vendor", "Failing"), FieldType::Boolean, flags::shown,
                   QT_TRANSLATE_NOOP("Vendor", "Whether the last check failed; empty before the first one.")),
        checkField("last_invalid_check", QT_TRANSLATE_NOOP("Vendor", "Last error"), FieldType::DateTime,
                   flags::shownColumn, QT_TRANSLATE_NOOP("Vendor", "When a check failed last.")),
        checkField("last_valid_check", QT_TRANSLATE_NOOP("Vendor", "Last success"), FieldType::DateTime, flags::shown,
                   QT_TRANSLATE_NOOP("Vendor", "When a check succeeded last.")),
        checkField("avg_response_time", QT_TRANSLATE_NOOP("Vendor", "Average response time"), FieldType::Integer,
                   flags::shown, QT_TRANSLATE_NOOP("Vendor", "As Monit24 counts it; the unit is not documented.")),
        checkField("suspension", QT_TRANSLATE_NOOP("Vendor", "Suspended"), FieldType::Boolean,
                   flags::shown | FieldFlag::Unconfirmed,
                   QT_TRANSLATE_NOOP("Vendor", "Whether a suspension is in force now.")),
        checkField("silent_mode", QT_TRANSLATE_NOOP("Vendor", "Silent"), FieldType::Boolean, flags::shown,
                   QT_TRANSLATE_NOOP("Vendor", "A silent service is checked, but nobody is notified.")),
        checkField("description", QT_TRANSLATE_NOOP("Vendor", "Description"), FieldType::LongText, flags::shown,
                   QT_TRANSLATE_NOOP("Vendor", "Notes about the service.")),
        checkField("type_name", QT_TRANSLATE_NOOP("Vendor", "Name of the type"), FieldType::Text, flags::shownColumn,
                   QT_TRANSLATE_NOOP("Vendor", "How the service is checked.")),
    };
}

std::vector<ActionSpec> serviceActions()
{
    return {
        {.key = verbs::pause,
         .label = QT_TRANSLATE_NOOP("Vendor", "Pause"),
         .inverse = verbs::resume,
         .danger = Danger::Noticeable,
         .allowedStates = {"active", "failing", "suspended"},
         .resultingStatus = "paused",
         .help = QT_TRANSLATE_NOOP("Vendor", "Stops the checks until the service is resumed."),
         .source = "Service, Create and Update"},
        {.key = verbs::resume,
         .label = QT_TRANSLATE_NOOP("Vendor", "Resume"),
         .inverse = verbs::pause,
         .danger = Danger::Harmless,
         .allowedStates = {"paused"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Lets the service be checked again."),
         .source = "Service, Create and Update"},
    };
}

FieldSpec timeField(const char *key, const char *label, const char *help)
{
    return {.key = key,
            .label = label,
            .type = FieldType::DateTime,
            .flags = flags::onCreate | FieldFlag::InTable | FieldFlag::RequiredOnCreate,
            .help = help,
            .source = "ServiceSuspension, Create"};
}

} // namespace

ResourceSpec groupResource()
{
    return {.kind = Kind::Domain,
            .type = types::group,
            .label = QT_TRANSLATE_NOOP("Vendor", "Group"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Groups"),
            .parentType = types::customer,
            .idField = "id",
            .nameField = "name",
            .naturalKey = {keys::accountId, "name"},
            .fields = groupFields(),
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Harmless},
                      {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive}},
            .help = QT_TRANSLATE_NOOP("Vendor", "Services of a customer that are checked from the same places and "
                                                "notify the same people."),
            .source = groupPage};
}

ResourceSpec serviceResource()
{
    std::vector<FieldSpec> all = serviceFields();
    const std::vector<FieldSpec> checks = checkFields();
    all.insert(all.end(), checks.begin(), checks.end());
    return {
        .kind = Kind::Domain,
        .type = types::service,
        .label = QT_TRANSLATE_NOOP("Vendor", "Service"),
        .plural = QT_TRANSLATE_NOOP("Vendor", "Services"),
        .parentType = types::group,
        .idField = "id",
        .nameField = "name",
        .naturalKey = {keys::groupId, "name"},
        .fields = std::move(all),
        .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Harmless},
                  {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                  {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive}},
        .actions = serviceActions(),
        .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Running")},
                   {.word = "failing", .label = QT_TRANSLATE_NOOP("Vendor", "Failing"), .tone = StateSpec::Tone::Bad},
                   {.word = "suspended",
                    .label = QT_TRANSLATE_NOOP("Vendor", "Suspended"),
                    .tone = StateSpec::Tone::Warning},
                   {.word = "paused", .label = QT_TRANSLATE_NOOP("Vendor", "Paused"), .tone = StateSpec::Tone::Muted}},
        .help = QT_TRANSLATE_NOOP("Vendor", "Something that is monitored: a web page, a mail server, a host."),
        .source = servicePage};
}

ResourceSpec suspensionResource()
{
    return {.kind = Kind::Domain,
            .type = types::suspension,
            .label = QT_TRANSLATE_NOOP("Vendor", "Suspension"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Suspensions"),
            .parentType = types::service,
            .idField = "id",
            .nameField = "comment",
            .naturalKey = {"service_id", "start_timestamp", "end_timestamp"},
            .fields = {{.key = "comment",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Comment"),
                        .flags = flags::onCreate | FieldFlag::InTable | FieldFlag::Searchable,
                        .help = QT_TRANSLATE_NOOP("Vendor", "Why the service is not checked in that time."),
                        .source = "ServiceSuspension, Create"},
                       timeField("start_timestamp", QT_TRANSLATE_NOOP("Vendor", "From"),
                                 QT_TRANSLATE_NOOP("Vendor", "When the suspension begins.")),
                       timeField("end_timestamp", QT_TRANSLATE_NOOP("Vendor", "To"),
                                 QT_TRANSLATE_NOOP("Vendor", "When the suspension ends.")),
                       {.key = "service_id",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Service"),
                        .type = FieldType::Reference,
                        .flags = flags::shownColumn,
                        .help = QT_TRANSLATE_NOOP("Vendor", "The service that is not checked in that time."),
                        .source = "ServiceSuspension, Find",
                        .reference = types::service},
                       idField(suspensionPage)},
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive}},
            .help = QT_TRANSLATE_NOOP("Vendor", "A span of time in which a service is not checked, as for planned "
                                                "maintenance."),
            .source = suspensionPage};
}

} // namespace kontor::monit24::rpc
