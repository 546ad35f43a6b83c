// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/catalogue.h"
#include "app/sandbox/monit24/changes.h"
#include "app/sandbox/monit24/rpcfind.h"

#include <algorithm>

namespace kontor::sandbox::monit24 {

namespace {

using enum Argument::Type;
using Who = Method::Who;

constexpr std::array onlyId{Argument{.name = "id", .type = Id, .isRequired = true}};

// Service

constexpr std::array serviceFields{RowField{"avg_response_time", true},
                                   RowField{"description"},
                                   RowField{"error", true},
                                   RowField{"group_id", true},
                                   RowField{"id", true},
                                   RowField{"interval", true},
                                   RowField{"last_invalid_check", true},
                                   RowField{"last_valid_check", true},
                                   RowField{"name"},
                                   RowField{"pause", true},
                                   RowField{"silent_mode", true},
                                   RowField{"suspension", true},
                                   RowField{"type_id", true},
                                   RowField{"type_name"},
                                   RowField{"url"}};
constexpr std::array findServices = findArguments(serviceFields);
constexpr std::array serviceCreation{Argument{.name = "name", .type = NonEmptyText, .isRequired = true},
                                     Argument{.name = "type_id", .type = Id, .isRequired = true},
                                     Argument{.name = "url", .type = NonEmptyText, .isRequired = true},
                                     Argument{.name = "interval", .type = Number, .isRequired = true},
                                     Argument{.name = "group_id", .type = Id, .isRequiredOfDistributor = true},
                                     Argument{.name = "pause", .type = Flag},
                                     Argument{.name = "silent_mode", .type = Flag},
                                     Argument{.name = "description", .canBeNull = true},
                                     Argument{.name = "features", .type = Features}};
constexpr std::array serviceUpdate{Argument{.name = "id", .type = Id, .isRequired = true},
                                   Argument{.name = "name", .type = NonEmptyText},
                                   Argument{.name = "url", .type = NonEmptyText},
                                   Argument{.name = "interval", .type = Number},
                                   Argument{.name = "group_id", .type = Id},
                                   Argument{.name = "pause", .type = Flag},
                                   Argument{.name = "silent_mode", .type = Flag},
                                   Argument{.name = "description", .canBeNull = true},
                                   Argument{.name = "features", .type = Features}};
constexpr ServiceFieldNames names{.group = "group_id", .type = "type_id", .interval = "interval"};

QJsonValue secondsOf(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(double(when.toMSecsSinceEpoch()) / 1'000) : QJsonValue(QJsonValue::Null);
}

QJsonValue knownOr(qint64 number)
{
    return number < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
}

bool isSuspended(const Service &service, const Tenant &tenant, const QDateTime &now)
{
    return std::ranges::any_of(tenant.suspensions, [&](const Suspension &suspension) {
        return suspension.service == service.id && suspension.start <= now && now < suspension.end;
    });
}

QJsonObject serviceRow(const Service &service, const Tenant &tenant, const QDateTime &now)
{
    return {{QStringLiteral("avg_response_time"), knownOr(service.averageResponse)},
            {QStringLiteral("description"), nullable(service.description)},
            {QStringLiteral("error"), knownOr(service.error)},
            {QStringLiteral("group_id"), service.group},
            {QStringLiteral("id"), service.id},
            {QStringLiteral("interval"), service.interval},
            {QStringLiteral("last_invalid_check"), secondsOf(service.lastInvalid)},
            {QStringLiteral("last_valid_check"), secondsOf(service.lastValid)},
            {QStringLiteral("name"), service.name},
            {QStringLiteral("pause"), flagOf(service.isPaused)},
            {QStringLiteral("silent_mode"), flagOf(service.isSilent)},
            {QStringLiteral("suspension"), flagOf(isSuspended(service, tenant, now))},
            {QStringLiteral("type_id"), service.type},
            {QStringLiteral("type_name"), QLatin1String(serviceTypeOf(service.type)->name)},
            {QStringLiteral("url"), service.url}};
}

/// [{"id":"port","value":"8000"}]: all values are texts here.
QJsonArray featuresOf(const Service &service)
{
    QJsonArray features;
    for (auto it = service.settings.begin(); it != service.settings.end(); ++it)
        features.append(
            QJsonObject{{QStringLiteral("id"), it.key()}, {QStringLiteral("value"), it->toVariant().toString()}});
    return features;
}

void applyService(Service &service, const Call &call)
{
    if (call.has("name")) service.name = call.text("name");
    if (call.has("url")) service.url = call.text("url");
    if (call.has("type_id")) service.type = int(call.number("type_id"));
    if (call.has("interval")) service.interval = int(call.number("interval"));
    if (call.has("group_id")) service.group = call.number("group_id");
    if (call.has("pause")) service.isPaused = call.flag("pause");
    if (call.has("silent_mode")) service.isSilent = call.flag("silent_mode");
    if (call.has("description")) service.description = call.textOrNull("description");
    for (const QJsonValue &feature : call.data.value(QLatin1String("features")).toArray()) {
        const QString value = feature[QLatin1String("value")].toString();
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        service.settings.insert(feature[QLatin1String("id")].toString(),
                                isNumber ? QJsonValue(number) : QJsonValue(value));
    }
}

Outcome createService(Call &call)
{
    const qint64 group =
        call.has("group_id") ? call.number("group_id") : defaultGroup(call.world.tenant(call.caller.account));
    const auto account = call.reach(Kind::Group, group);
    Service service{.group = group};
    applyService(service, call);
    // One answer for all that is wrong, as the page's example has it.
    const Problems wrong =
        wrongWith(service, call.world.tenant(account.value_or(call.caller.account)), account.has_value(), names);
    if (!wrong.isEmpty()) return {{}, wrong};
    service.id = call.world.newObject(Kind::Service, *account);
    call.world.edit(*account).services << service;
    call.note("services", service.id);
    return {{{QStringLiteral("id"), service.id}}};
}

Outcome findService(Call &call)
{
    const QDateTime now = call.clock.now();
    std::vector<QJsonObject> rows;
    for (const qint64 account : call.world.reachableFor(call.caller)) {
        const Tenant tenant = call.world.tenant(account);
        for (const Service &service : tenant.services)
            if (!service.isArchived) rows.push_back(serviceRow(service, tenant, now));
    }
    return found(call, std::move(rows));
}

Outcome readService(Call &call)
{
    const auto account = call.reach(Kind::Service, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    const Tenant tenant = call.world.tenant(*account);
    const Service &service = rowOf(tenant.services, call.number("id"));
    QJsonObject row = serviceRow(service, tenant, call.clock.now());
    row.insert(QStringLiteral("features"), featuresOf(service));
    return {row};
}

Outcome updateService(Call &call)
{
    const auto account = call.reach(Kind::Service, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    const Tenant tenant = call.world.tenant(*account);
    Service service = rowOf(tenant.services, call.number("id"));
    const int interval = service.interval;
    applyService(service, call);
    Problems wrong = wrongWith(service, tenant, false, names);
    // What was allowed when it was set stays so, in a smaller package as well.
    if (service.interval == interval)
        wrong.removeIf([](const Problem &problem) { return problem.code == Code::IntervalTooShort; });
    wrong.removeIf([](const Problem &problem) { return problem.code == Code::TypeUnavailable; });
    if (!wrong.isEmpty()) return {{}, wrong};
    rowOf(call.world.edit(*account).services, service.id) = service;
    call.note("services", service.id);
    return {};
}

Outcome deleteService(Call &call)
{
    const auto account = call.reach(Kind::Service, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    removeService(call.world, *account, call.number("id"));
    call.note("services", call.number("id"));
    return {};
}

// ServiceType: for a distributor the account is required, "to get usage".

constexpr std::array typeFields{RowField{"id", true}, RowField{"name"}, RowField{"prefix"}};
constexpr std::array typeFind = [] {
    std::array<Argument, 6> arguments{};
    std::ranges::copy(findArguments(typeFields), arguments.begin());
    arguments.back() = {.name = "account_id", .type = Id, .isRequiredOfDistributor = true};
    return arguments;
}();

Outcome findType(Call &call)
{
    const qint64 account = call.has("account_id") ? call.number("account_id") : call.caller.account;
    if (!call.world.isReachable(account, call.caller)) return Outcome::refused(Code::NotFound, "account_id");
    std::vector<QJsonObject> rows;
    for (const ServiceType &type : serviceTypes())
        rows.push_back({{QStringLiteral("id"), type.id},
                        {QStringLiteral("name"), QLatin1String(type.name)},
                        {QStringLiteral("prefix"), QLatin1String(type.prefix)}});
    return found(call, std::move(rows));
}

// ServiceSuspension

constexpr std::array suspensionFields{RowField{"comment"}, RowField{"end_timestamp", true}, RowField{"id", true},
                                      RowField{"service_id", true}, RowField{"start_timestamp", true}};
constexpr std::array findSuspensions = findArguments(suspensionFields);
constexpr std::array suspensionCreation{Argument{.name = "comment", .canBeNull = true},
                                        Argument{.name = "end_timestamp", .type = Timestamp, .isRequired = true},
                                        Argument{.name = "service_id", .type = Id, .isRequired = true},
                                        Argument{.name = "start_timestamp", .type = Timestamp, .isRequired = true}};

Outcome createSuspension(Call &call)
{
    Outcome outcome;
    const auto account = call.reach(Kind::Service, call.number("service_id"));
    if (!account) outcome.problems << Problem{Code::NotFound, QStringLiteral("service_id")};
    if (call.number("end_timestamp") <= call.number("start_timestamp"))
        outcome.problems << Problem{Code::PeriodBackwards, QStringLiteral("end_timestamp")};
    if (!outcome.problems.isEmpty()) return outcome;
    const Suspension suspension{.id = call.world.newObject(Kind::Suspension, *account),
                                .service = call.number("service_id"),
                                .start = QDateTime::fromSecsSinceEpoch(call.number("start_timestamp"), Qt::UTC),
                                .end = QDateTime::fromSecsSinceEpoch(call.number("end_timestamp"), Qt::UTC),
                                .comment = call.textOrNull("comment")};
    call.world.edit(*account).suspensions << suspension;
    call.note("suspensions", suspension.id);
    return {{{QStringLiteral("id"), suspension.id}}};
}

Outcome findSuspension(Call &call)
{
    std::vector<QJsonObject> rows;
    for (const qint64 account : call.world.reachableFor(call.caller))
        for (const Suspension &suspension : call.world.tenant(account).suspensions)
            rows.push_back({{QStringLiteral("comment"), nullable(suspension.comment)},
                            {QStringLiteral("end_timestamp"), suspension.end.toSecsSinceEpoch()},
                            {QStringLiteral("id"), suspension.id},
                            {QStringLiteral("service_id"), suspension.service},
                            {QStringLiteral("start_timestamp"), suspension.start.toSecsSinceEpoch()}});
    return found(call, std::move(rows));
}

Outcome deleteSuspension(Call &call)
{
    const auto account = call.reach(Kind::Suspension, call.number("id"));
    if (!account) return Outcome::refused(Code::NotFound, "id");
    call.world.edit(*account).suspensions.removeIf([&](const Suspension &row) { return row.id == call.number("id"); });
    call.note("suspensions", call.number("id"));
    return {};
}

constexpr std::array methods{
    Method{"Service", "Create", Who::Signed, false, serviceCreation, createService},
    Method{"Service", "Find", Who::Signed, true, findServices, findService},
    Method{"Service", "Read", Who::Signed, true, onlyId, readService},
    Method{"Service", "Update", Who::Signed, false, serviceUpdate, updateService},
    Method{"Service", "Delete", Who::Signed, false, onlyId, deleteService},
    Method{"ServiceType", "Find", Who::Signed, true, typeFind, findType},
    Method{"ServiceSuspension", "Create", Who::Signed, false, suspensionCreation, createSuspension},
    Method{"ServiceSuspension", "Find", Who::Signed, true, findSuspensions, findSuspension},
    Method{"ServiceSuspension", "Delete", Who::Signed, false, onlyId, deleteSuspension},
};

} // namespace

std::span<const Method> serviceMethods()
{
    return methods;
}

} // namespace kontor::sandbox::monit24
