// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/permissions.h"
#include "models/providers/monit24/rest/resources.h"

namespace kontor::monit24::rest {

namespace {

constexpr auto groupSource = "v3 objects; terraform-provider-monit24 client/group.go";
constexpr auto serviceSource = "v3 objects; terraform-provider-monit24 client/service.go";
constexpr auto suspensionSource = "terraform-provider-monit24 client/suspension.go";
constexpr auto weeklySource = "terraform-provider-monit24 client/weekly_suspension.go";
constexpr auto reports = QT_TRANSLATE_NOOP("Vendor", "Reports");
constexpr auto notifications = QT_TRANSLATE_NOOP("Vendor", "Notifications");

bool mayUpdate(const Record &record)
{
    return permits(record, "update");
}
bool mayDelete(const Record &record)
{
    return permits(record, "delete");
}
bool mayPause(const Record &record)
{
    return permits(record, actions::pause);
}
bool mayResume(const Record &record)
{
    return permits(record, actions::resume);
}
bool mayArchive(const Record &record)
{
    return permits(record, actions::archive);
}
bool mayRestore(const Record &record)
{
    return permits(record, actions::restore);
}
bool mayForceAnalysis(const Record &record)
{
    return permits(record, actions::forceAnalysis);
}

std::vector<VerbSpec> usualVerbs()
{
    return {
        {.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Harmless},
        {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Harmless, .allowedFor = mayUpdate},
        {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive, .allowedFor = mayDelete}};
}

FieldSpec idField(const char *source)
{
    return {.key = "id",
            .label = QT_TRANSLATE_NOOP("Vendor", "Number"),
            .flags = flags::shown | FieldFlag::Searchable,
            .help = QT_TRANSLATE_NOOP("Vendor", "The number Monit24 gave it."),
            .source = source};
}

FieldSpec ownerField(FieldFlags flags, const char *help, const char *source)
{
    return {.key = keys::ownerId,
            .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
            .type = FieldType::Reference,
            .flags = flags,
            .help = help,
            .source = source,
            .reference = types::customer};
}

FieldSpec reportField(const char *key, const char *label)
{
    return {.key = key,
            .label = label,
            .type = FieldType::Boolean,
            .flags = flags::editable,
            .help = QT_TRANSLATE_NOOP("Vendor", "Whether reports are made of the services of this group."),
            .source = groupSource,
            .group = reports};
}

std::vector<FieldSpec> groupFields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the group is called."),
         .source = groupSource,
         .csvAliases = {"group", "Gruppe", "grupa", "grupo"}},
        idField(groupSource),
        ownerField(flags::column | FieldFlag::Immutable,
                   QT_TRANSLATE_NOOP("Vendor", "The account the group belongs to; left empty, our own."), groupSource),
        {.key = "is_default",
         .label = QT_TRANSLATE_NOOP("Vendor", "Default group"),
         .type = FieldType::Boolean,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether new services without a group come here."),
         .source = groupSource},
        reportField("periodic_daily_reports", QT_TRANSLATE_NOOP("Vendor", "Daily reports")),
        reportField("periodic_weekly_reports", QT_TRANSLATE_NOOP("Vendor", "Weekly reports")),
        reportField("periodic_monthly_reports", QT_TRANSLATE_NOOP("Vendor", "Monthly reports")),
        reportField("archived_services_in_periodic_reports",
                    QT_TRANSLATE_NOOP("Vendor", "Reports with archived services")),
        permissionsField(),
    };
}

std::vector<FieldSpec> serviceFields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the service is called."),
         .source = serviceSource,
         .csvAliases = {"service", "Dienst", "usługa", "servicio"}},
        {.key = "address",
         .label = QT_TRANSLATE_NOOP("Vendor", "Address"),
         .flags = flags::keyColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "What is monitored: \"www.example.com/shop\" or a host name, as the type "
                                             "wants it."),
         .source = serviceSource,
         .csvAliases = {"url", "Adresse", "adres", "dirección"}},
        {.key = "type_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Type"),
         .type = FieldType::Reference,
         .flags = flags::column | FieldFlag::RequiredOnCreate | FieldFlag::Immutable,
         .help = QT_TRANSLATE_NOOP("Vendor", "How it is monitored: http, https, ping, dns ... It cannot be changed "
                                             "later."),
         .source = serviceSource,
         .reference = types::serviceType,
         .csvAliases = {"type", "Typ", "tipo"}},
        {.key = keys::groupId,
         .label = QT_TRANSLATE_NOOP("Vendor", "Group"),
         .type = FieldType::Reference,
         .flags = flags::column,
         .help = QT_TRANSLATE_NOOP("Vendor", "The group the service is in; left empty, the default group."),
         .source = serviceSource,
         .reference = types::group,
         .csvAliases = {"group", "Gruppe", "grupa", "grupo"}},
        idField(serviceSource),
        {.key = "interval",
         .label = QT_TRANSLATE_NOOP("Vendor", "Interval in seconds"),
         .type = FieldType::Integer,
         .flags = flags::column,
         .help = QT_TRANSLATE_NOOP("Vendor", "How often it is checked. The package says how often at most."),
         .source = serviceSource,
         .limits = {.min = 1},
         .csvAliases = {"interval", "Intervall", "interwał", "intervalo"},
         .defaultValue = "600"},
        {.key = "is_active",
         .label = QT_TRANSLATE_NOOP("Vendor", "Running"),
         .type = FieldType::Boolean,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether it is being checked; the opposite of paused."),
         .source = serviceSource,
         .defaultValue = "true"},
        {.key = "is_archived",
         .label = QT_TRANSLATE_NOOP("Vendor", "Archived"),
         .type = FieldType::Boolean,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether it was put away, with its history; the actions \"Archive\" and "
                                             "\"Restore\" change it."),
         .source = serviceSource},
        {.key = "description",
         .label = QT_TRANSLATE_NOOP("Vendor", "Description"),
         .type = FieldType::LongText,
         .flags = flags::editable | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "A note for people."),
         .source = serviceSource},
        {.key = "sensor_ids",
         .label = QT_TRANSLATE_NOOP("Vendor", "Locations"),
         .type = FieldType::List,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Numbers of the monitoring stations that check it; empty: those of the "
                                             "group."),
         .source = serviceSource},
        {.key = "step_names",
         .label = QT_TRANSLATE_NOOP("Vendor", "Names of the steps"),
         .type = FieldType::List,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "What the steps of a scenario are called, in their order."),
         .source = serviceSource},
        {.key = "notification_channel_ids",
         .label = QT_TRANSLATE_NOOP("Vendor", "Channels"),
         .type = FieldType::List,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "How people are told: email, sms ... as far as the package has it."),
         .source = serviceSource,
         .group = notifications},
        {.key = "notification_condition_ids",
         .label = QT_TRANSLATE_NOOP("Vendor", "On"),
         .type = FieldType::List,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "What people are told about: failure, recovery."),
         .source = serviceSource,
         .group = notifications},
        {.key = "notification_mode_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "When it fails"),
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "default, or off for no notifications."),
         .source = serviceSource,
         .group = notifications},
        {.key = "recovery_notification_mode_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "When it works again"),
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "default, or a delay such as after_30_seconds."),
         .source = serviceSource,
         .group = notifications},
        ownerField(flags::shown, QT_TRANSLATE_NOOP("Vendor", "The account the service belongs to."), serviceSource),
        permissionsField(),
    };
}

std::vector<ActionSpec> serviceActions()
{
    return {
        {.key = actions::pause,
         .label = QT_TRANSLATE_NOOP("Vendor", "Pause"),
         .inverse = actions::resume,
         .danger = Danger::Noticeable,
         .allowedStates = {"active"},
         .resultingStatus = "paused",
         .help = QT_TRANSLATE_NOOP("Vendor", "Stops checking the service; nobody is told when it fails."),
         .source = "PUT /services/{id}, is_active",
         .allowedFor = mayPause},
        {.key = actions::resume,
         .label = QT_TRANSLATE_NOOP("Vendor", "Resume"),
         .inverse = actions::pause,
         .danger = Danger::Harmless,
         .allowedStates = {"paused"},
         .resultingStatus = "active",
         .help = QT_TRANSLATE_NOOP("Vendor", "Checks the service again."),
         .source = "PUT /services/{id}, is_active",
         .allowedFor = mayResume},
        {.key = actions::archive,
         .label = QT_TRANSLATE_NOOP("Vendor", "Archive"),
         .inverse = actions::restore,
         .danger = Danger::Noticeable,
         .allowedStates = {"active", "paused"},
         .resultingStatus = "archived",
         .help = QT_TRANSLATE_NOOP("Vendor", "Puts the service away and keeps its history."),
         .source = "POST /services/{id}/archive",
         .allowedFor = mayArchive},
        {.key = actions::restore,
         .label = QT_TRANSLATE_NOOP("Vendor", "Restore"),
         .inverse = actions::archive,
         .danger = Danger::Noticeable,
         .allowedStates = {"archived"},
         .help = QT_TRANSLATE_NOOP("Vendor", "Takes the service out of the archive."),
         .source = "POST /services/{id}/restore",
         .allowedFor = mayRestore},
        {.key = actions::forceAnalysis,
         .label = QT_TRANSLATE_NOOP("Vendor", "Check now"),
         .danger = Danger::Harmless,
         .allowedStates = {"active"},
         .help = QT_TRANSLATE_NOOP("Vendor", "Has the service checked once outside its schedule."),
         .source = "POST /services/{id}/force_analysis",
         .allowedFor = mayForceAnalysis},
    };
}

FieldSpec serviceField(const char *source)
{
    return {.key = keys::serviceId,
            .label = QT_TRANSLATE_NOOP("Vendor", "Service"),
            .type = FieldType::Reference,
            .flags = flags::column | FieldFlag::Immutable,
            .help = QT_TRANSLATE_NOOP("Vendor", "The service that is suspended."),
            .source = source,
            .reference = types::service};
}

FieldSpec descriptionField(const char *source)
{
    return {.key = "description",
            .label = QT_TRANSLATE_NOOP("Vendor", "Description"),
            .flags = flags::column | FieldFlag::Searchable,
            .help = QT_TRANSLATE_NOOP("Vendor", "A note for people: what is being done."),
            .source = source,
            .csvAliases = {"comment", "Beschreibung", "opis", "descripción"}};
}

FieldSpec onlyNotificationsField(const char *source)
{
    return {.key = "only_notifications",
            .label = QT_TRANSLATE_NOOP("Vendor", "Only be quiet"),
            .type = FieldType::Boolean,
            .flags = flags::editable,
            .help = QT_TRANSLATE_NOOP("Vendor", "Whether checks go on and only the notifications rest."),
            .source = source};
}

FieldSpec timeField(const char *key, const char *label, FieldFlags flags, const char *help)
{
    return {.key = key,
            .label = label,
            .type = FieldType::DateTime,
            .flags = flags,
            .help = help,
            .source = suspensionSource};
}

FieldSpec weekField(const char *key, const char *label, qint64 min, qint64 max, const char *help)
{
    return {.key = key,
            .label = label,
            .type = FieldType::Integer,
            .flags = flags::column | FieldFlag::RequiredOnCreate,
            .help = help,
            .source = weeklySource,
            .limits = {.min = min, .max = max}};
}

constexpr auto dayHelp = QT_TRANSLATE_NOOP("Vendor", "1 to 7. Monit24 does not document which day is 1; Monday by the "
                                                     "international standard.");
constexpr auto hourHelp = QT_TRANSLATE_NOOP("Vendor", "0 to 23, in the time zone of the account.");
constexpr auto minuteHelp = QT_TRANSLATE_NOOP("Vendor", "0 to 59.");

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
            .naturalKey = {"name", keys::ownerId},
            .fields = groupFields(),
            .verbs = usualVerbs(),
            .help = QT_TRANSLATE_NOOP("Vendor", "A group of services with its notification addresses and reports."),
            .source = "GET /groups"};
}

ResourceSpec serviceResource()
{
    return {
        .kind = Kind::Domain,
        .type = types::service,
        .label = QT_TRANSLATE_NOOP("Vendor", "Service"),
        .plural = QT_TRANSLATE_NOOP("Vendor", "Services"),
        .parentType = types::group,
        .idField = "id",
        .nameField = "name",
        .naturalKey = {"name", "address", "type_id"},
        .fields = serviceFields(),
        .verbs = usualVerbs(),
        .actions = serviceActions(),
        .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Running")},
                   {.word = "paused", .label = QT_TRANSLATE_NOOP("Vendor", "Paused"), .tone = StateSpec::Tone::Warning},
                   {.word = "archived",
                    .label = QT_TRANSLATE_NOOP("Vendor", "Archived"),
                    .tone = StateSpec::Tone::Muted}},
        .help = QT_TRANSLATE_NOOP("Vendor", "Something Monit24 checks: a page, a host, a name server."),
        .source = "GET /services"};
}

ResourceSpec suspensionResource()
{
    return {.kind = Kind::Domain,
            .type = types::suspension,
            .label = QT_TRANSLATE_NOOP("Vendor", "Suspension"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Suspensions"),
            .parentType = types::service,
            .idField = "id",
            .nameField = "description",
            .naturalKey = {keys::serviceId, "start_time", "end_time"},
            .fields = {descriptionField(suspensionSource), serviceField(suspensionSource),
                       timeField("start_time", QT_TRANSLATE_NOOP("Vendor", "From"), flags::column,
                                 QT_TRANSLATE_NOOP("Vendor", "When it begins; left empty, at once. A time without a "
                                                             "zone is one of this computer.")),
                       timeField("end_time", QT_TRANSLATE_NOOP("Vendor", "Until"),
                                 flags::column | FieldFlag::RequiredOnCreate,
                                 QT_TRANSLATE_NOOP("Vendor", "When it ends. A time without a zone is one of this "
                                                             "computer.")),
                       onlyNotificationsField(suspensionSource), idField(suspensionSource), permissionsField()},
            .verbs = usualVerbs(),
            .help = QT_TRANSLATE_NOOP("Vendor", "A planned time in which a service may fail: maintenance."),
            .source = "GET /suspensions"};
}

ResourceSpec weeklySuspensionResource()
{
    return {.kind = Kind::Domain,
            .type = types::weeklySuspension,
            .label = QT_TRANSLATE_NOOP("Vendor", "Weekly suspension"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Weekly suspensions"),
            .parentType = types::service,
            .idField = "id",
            .nameField = "description",
            .naturalKey = {keys::serviceId, "start_minute.day_of_week", "start_minute.hour", "start_minute.minute",
                           "end_minute.day_of_week", "end_minute.hour", "end_minute.minute"},
            .fields = {descriptionField(weeklySource), serviceField(weeklySource),
                       weekField("start_minute.day_of_week", QT_TRANSLATE_NOOP("Vendor", "From: day"), 1, 7, dayHelp),
                       weekField("start_minute.hour", QT_TRANSLATE_NOOP("Vendor", "From: hour"), 0, 23, hourHelp),
                       weekField("start_minute.minute", QT_TRANSLATE_NOOP("Vendor", "From: minute"), 0, 59, minuteHelp),
                       weekField("end_minute.day_of_week", QT_TRANSLATE_NOOP("Vendor", "Until: day"), 1, 7, dayHelp),
                       weekField("end_minute.hour", QT_TRANSLATE_NOOP("Vendor", "Until: hour"), 0, 23, hourHelp),
                       weekField("end_minute.minute", QT_TRANSLATE_NOOP("Vendor", "Until: minute"), 0, 59, minuteHelp),
                       onlyNotificationsField(weeklySource), idField(weeklySource), permissionsField()},
            .verbs = usualVerbs(),
            .help = QT_TRANSLATE_NOOP("Vendor", "A time of the week in which a service may fail, every week."),
            .source = "GET /weekly_suspensions"};
}

ResourceSpec notificationAddressResource()
{
    constexpr auto source = "terraform-provider-monit24 client/notification_address.go";
    return {
        .kind = Kind::Account,
        .type = types::notificationAddress,
        .label = QT_TRANSLATE_NOOP("Vendor", "Notification address"),
        .plural = QT_TRANSLATE_NOOP("Vendor", "Notification addresses"),
        .parentType = types::group,
        .idField = "id",
        .nameField = "address",
        .naturalKey = {"address", "notification_channel_id", keys::groupId},
        .fields = {{.key = "address",
                    .label = QT_TRANSLATE_NOOP("Vendor", "Address"),
                    .flags = flags::keyColumn,
                    .help = QT_TRANSLATE_NOOP("Vendor", "The e-mail address or phone number, as the channel wants it."),
                    .source = source,
                    .csvAliases = {"Adresse", "adres", "dirección"}},
                   {.key = "notification_channel_id",
                    .label = QT_TRANSLATE_NOOP("Vendor", "Channel"),
                    .flags = flags::column | FieldFlag::RequiredOnCreate,
                    .help = QT_TRANSLATE_NOOP("Vendor", "email, email_short, email_extended, email_dedicated, sms, "
                                                        "jabber ... as far as the package has it."),
                    .source = "v3 cookbook, package",
                    .csvAliases = {"channel", "Kanal", "kanał"},
                    .defaultValue = "email"},
                   {.key = keys::groupId,
                    .label = QT_TRANSLATE_NOOP("Vendor", "Group"),
                    .type = FieldType::Reference,
                    .flags = flags::column,
                    .help =
                        QT_TRANSLATE_NOOP("Vendor", "Whose services are told about; left empty, the default group."),
                    .source = source,
                    .reference = types::group,
                    .csvAliases = {"group", "Gruppe", "grupa", "grupo"}},
                   {.key = "description",
                    .label = QT_TRANSLATE_NOOP("Vendor", "Description"),
                    .flags = flags::column | FieldFlag::Searchable,
                    .help = QT_TRANSLATE_NOOP("Vendor", "Whose address it is."),
                    .source = source},
                   idField(source),
                   ownerField(flags::shown, QT_TRANSLATE_NOOP("Vendor", "The account the address belongs to."), source),
                   permissionsField()},
        .verbs = usualVerbs(),
        .help = QT_TRANSLATE_NOOP("Vendor", "Who is told when a service of the group fails."),
        .source = "GET /notification_addresses"};
}

} // namespace kontor::monit24::rest
