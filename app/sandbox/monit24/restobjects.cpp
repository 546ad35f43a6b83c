// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/restobjects.h"

#include <QJsonArray>

namespace kontor::sandbox::monit24 {

namespace {

QJsonValue nullable(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// RFC 3339, UTC.
QJsonValue timeOf(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray listOf(const QList<qint64> &ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return list;
}

QJsonObject minuteObject(const WeeklySuspension::Minute &minute)
{
    return {{QStringLiteral("day_of_week"), minute.day},
            {QStringLiteral("hour"), minute.hour},
            {QStringLiteral("minute"), minute.minute}};
}

} // namespace

QJsonObject accountObject(const Account &account)
{
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("disable_legacy_notifications"), account.disablesLegacyNotifications},
            {QStringLiteral("is_activated"), account.isActivated},
            {QStringLiteral("is_blocked"), account.isBlocked},
            {QStringLiteral("is_read_only"), account.isReadOnly},
            {QStringLiteral("language_id"), account.language},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("package_id"), account.packageId},
            {QStringLiteral("parent_account_id"),
             account.parent == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(account.parent)},
            {QStringLiteral("time_zone_id"), account.timeZone},
            {QStringLiteral("username"), account.login}};
}

QJsonObject userDataObject(const Account &account)
{
    // An empty object is a list here: the vendor's server makes no difference between the two.
    const QJsonValue settings = account.settings.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(account.settings);
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("address"), nullable(account.address)},
            {QStringLiteral("contact_person"), nullable(account.contactPerson)},
            {QStringLiteral("created_at"), timeOf(account.created)},
            {QStringLiteral("email_address"), account.email},
            {QStringLiteral("has_2fa_enabled"), account.hasTwoFactor},
            {QStringLiteral("ip_whitelist"), QJsonArray::fromStringList(account.allowedAddresses)},
            {QStringLiteral("ip_whitelist_enabled"), account.filtersAddresses},
            {QStringLiteral("phone_number"), nullable(account.contactPhone)},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("tax_identification_number"), nullable(account.taxId)}};
}

QJsonObject packageObject(const Package &package)
{
    QJsonArray channelIds;
    for (const char *channel : channels())
        channelIds.append(QLatin1String(channel));
    QJsonArray types;
    for (const ServiceType &type : serviceTypes())
        if (offers(package, type))
            types.append(QJsonObject{
                {QStringLiteral("service_type_id"), QLatin1String(type.textId)},
                {QStringLiteral("maximum_services"), QJsonValue::Null},
                {QStringLiteral("minimum_interval"), type.isBrowser ? QJsonValue(300) : QJsonValue(QJsonValue::Null)}});
    return {{QStringLiteral("id"), package.id},
            {QStringLiteral("available_notification_channel_ids"), channelIds},
            {QStringLiteral("available_service_types"), types},
            {QStringLiteral("maximum_sensors"), package.maxLocations},
            {QStringLiteral("maximum_services"), package.maxServices},
            {QStringLiteral("maximum_sms_numbers"), package.maxSmsNumbers},
            {QStringLiteral("minimum_interval"), package.minInterval},
            {QStringLiteral("minimum_sensors"), package.minLocations},
            {QStringLiteral("name"), QLatin1String(package.name)}};
}

QJsonObject serviceTypeObject(const ServiceType &type)
{
    return {{QStringLiteral("id"), QLatin1String(type.textId)},
            {QStringLiteral("address_prefix"), QLatin1String(type.prefix)},
            {QStringLiteral("category_id"), type.isBrowser ? QStringLiteral("browser") : QStringLiteral("default")},
            {QStringLiteral("name"), QLatin1String(type.name)}};
}

QJsonObject sensorObject(const Location &location)
{
    return {{QStringLiteral("id"), location.id},
            {QStringLiteral("country"), QLatin1String(location.country)},
            {QStringLiteral("name"), QString::fromUtf8(location.name)}};
}

QJsonObject groupObject(const Group &group, qint64 owner)
{
    return {{QStringLiteral("id"), group.id},
            {QStringLiteral("archived_services_in_periodic_reports"), group.reportsArchived},
            {QStringLiteral("assigned_sensor_ids"), QJsonObject{{QStringLiteral("default"), listOf(group.locations)}}},
            {QStringLiteral("is_default"), group.isDefault},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("owner_id"), owner},
            {QStringLiteral("periodic_daily_reports"), group.reportsDaily},
            {QStringLiteral("periodic_monthly_reports"), group.reportsMonthly},
            {QStringLiteral("periodic_weekly_reports"), group.reportsWeekly},
            {QStringLiteral("sensor_ids"), listOf(group.locations)}};
}

QJsonObject shareObject(const Share &share)
{
    return {{QStringLiteral("can_archive_services"), share.archivesServices},
            {QStringLiteral("can_create_services"), share.createsServices},
            {QStringLiteral("can_delete_services"), share.deletesServices},
            {QStringLiteral("can_force_analyses"), share.forcesAnalyses},
            {QStringLiteral("can_modify_group"), share.modifiesGroup},
            {QStringLiteral("can_modify_services"), share.modifiesServices}};
}

QJsonObject serviceObject(const Service &service, qint64 owner)
{
    return {{QStringLiteral("id"), service.id},
            {QStringLiteral("address"), service.url},
            {QStringLiteral("description"), nullable(service.description)},
            {QStringLiteral("extended_settings"), service.settings},
            {QStringLiteral("group_id"), service.group},
            {QStringLiteral("interval"), service.interval},
            {QStringLiteral("is_active"), !service.isPaused},
            {QStringLiteral("is_archived"), service.isArchived},
            {QStringLiteral("name"), service.name},
            {QStringLiteral("notification_channel_ids"), QJsonArray::fromStringList(service.channels)},
            {QStringLiteral("notification_condition_ids"), QJsonArray::fromStringList(service.conditions)},
            {QStringLiteral("notification_mode_id"), service.mode},
            {QStringLiteral("owner_id"), owner},
            {QStringLiteral("recovery_notification_mode_id"), service.recoveryMode},
            {QStringLiteral("sensor_ids"), listOf(service.locations)},
            {QStringLiteral("step_names"), QJsonArray::fromStringList(service.steps)},
            {QStringLiteral("type_id"), QLatin1String(serviceTypeOf(service.type)->textId)}};
}

QJsonObject suspensionObject(const Suspension &suspension)
{
    return {{QStringLiteral("id"), suspension.id},
            {QStringLiteral("description"), nullable(suspension.comment)},
            {QStringLiteral("end_time"), timeOf(suspension.end)},
            {QStringLiteral("only_notifications"), suspension.onlyNotifications},
            {QStringLiteral("service_id"), suspension.service},
            {QStringLiteral("start_time"), timeOf(suspension.start)}};
}

QJsonObject weeklyObject(const WeeklySuspension &suspension)
{
    return {{QStringLiteral("id"), suspension.id},
            {QStringLiteral("description"), nullable(suspension.comment)},
            {QStringLiteral("end_minute"), minuteObject(suspension.end)},
            {QStringLiteral("only_notifications"), suspension.onlyNotifications},
            {QStringLiteral("service_id"), suspension.service},
            {QStringLiteral("start_minute"), minuteObject(suspension.start)}};
}

QJsonObject addressObject(const Address &address, qint64 owner)
{
    return {{QStringLiteral("id"), address.id},
            {QStringLiteral("address"), address.address},
            {QStringLiteral("description"), nullable(address.description)},
            {QStringLiteral("group_id"), address.group},
            {QStringLiteral("notification_channel_id"), address.channel},
            {QStringLiteral("owner_id"), owner}};
}

QJsonObject permissionsObject(bool canModify, bool canDelete)
{
    return {{QStringLiteral("can_read"), true},
            {QStringLiteral("can_modify"), canModify},
            {QStringLiteral("can_delete"), canDelete}};
}

} // namespace kontor::sandbox::monit24
