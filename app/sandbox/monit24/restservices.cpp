// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/changes.h"
#include "app/sandbox/monit24/restbody.h"
#include "app/sandbox/monit24/restcall.h"
#include "app/sandbox/monit24/restobjects.h"

namespace kontor::sandbox::monit24 {

namespace {

constexpr ServiceFieldNames names{.group = "group_id", .type = "type_id", .interval = "interval"};

RestAnswer services(RestCall &call)
{
    const auto ids = call.world.objectsOf(Kind::Service, call.world.reachableFor(call.caller));
    return listed(call, qint64(ids.size()), [&](qint64 at) {
        const auto &[id, account] = ids[std::size_t(at)];
        const Tenant tenant = call.world.tenant(account);
        return serviceObject(restRowOf(tenant.services, id), account);
    });
}

RestAnswer service(RestCall &call)
{
    const auto account = call.reach(Kind::Service);
    if (!account) return RestAnswer::notFound();
    const Tenant tenant = call.world.tenant(*account);
    return shown(call, serviceObject(restRowOf(tenant.services, call.id), *account));
}

void readService(RestBody &body, Service &service)
{
    body.text("name", service.name, false);
    body.text("address", service.url, false);
    body.number("group_id", service.group);
    body.number("interval", service.interval);
    body.nullableText("description", service.description);
    bool isActive = !service.isPaused;
    body.flag("is_active", isActive);
    service.isPaused = !isActive;
    body.flag("is_archived", service.isArchived);
    body.ids("sensor_ids", service.locations);
    body.texts("step_names", service.steps);
    body.texts("notification_channel_ids", service.channels);
    body.texts("notification_condition_ids", service.conditions);
    body.choice("notification_mode_id", service.mode, {"default", "off"});
    body.text("recovery_notification_mode_id", service.recoveryMode, false);
    body.object("extended_settings", service.settings);
}

RestAnswer createService(RestCall &call)
{
    RestBody body(call.body);
    body.require({"type_id", "name", "address", "owner_id"});
    qint64 owner = call.caller.account;
    QString type;
    Service service;
    body.number("owner_id", owner);
    body.text("type_id", type, false);
    readService(body, service);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    if (!call.world.isReachable(owner, call.caller))
        return RestAnswer::invalid({{Code::NotFound, QStringLiteral("owner_id")}});
    if (service.group != 0) {
        const auto account = call.reach(Kind::Group, service.group);
        if (!account) return RestAnswer::invalid({{Code::NotFound, QStringLiteral("group_id")}});
        owner = *account;
    }
    const Tenant tenant = call.world.tenant(owner);
    if (service.group == 0) service.group = defaultGroup(tenant);
    const ServiceType *known = serviceTypeOf(type);
    service.type = known ? known->id : 0;
    if (const Problems wrong = wrongWith(service, tenant, true, names); !wrong.isEmpty())
        return RestAnswer::invalid(wrong);
    service.id = call.world.newObject(Kind::Service, owner);
    call.world.edit(owner).services << service;
    call.note("services", service.id);
    return RestAnswer::created(service.id);
}

RestAnswer updateService(RestCall &call)
{
    const auto account = call.reach(Kind::Service);
    if (!account) return RestAnswer::notFound();
    const Tenant tenant = call.world.tenant(*account);
    const Service before = restRowOf(tenant.services, call.id);
    Service service = before;
    RestBody body(call.body);
    readService(body, service);
    QString type = QString::fromLatin1(serviceTypeOf(service.type)->textId);
    const QString sameType = type;
    body.text("type_id", type);
    if (type != sameType) body.refuse(Code::InvalidValue, "type_id"); // a type cannot change
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    Problems wrong = wrongWith(service, tenant, false, names);
    // What was allowed when it was set stays so, in a smaller package as well.
    if (service.interval == before.interval)
        wrong.removeIf([](const Problem &problem) { return problem.code == Code::IntervalTooShort; });
    wrong.removeIf([](const Problem &problem) { return problem.code == Code::TypeUnavailable; });
    if (!wrong.isEmpty()) return RestAnswer::invalid(wrong);
    restRowOf(call.world.edit(*account).services, service.id) = service;
    call.note("services", service.id);
    return RestAnswer::done();
}

RestAnswer deleteService(RestCall &call)
{
    const auto account = call.reach(Kind::Service);
    if (!account) return RestAnswer::notFound();
    removeService(call.world, *account, call.id);
    call.note("services", call.id);
    return RestAnswer::done();
}

RestAnswer permissions(RestCall &call)
{
    const auto account = call.reach(Kind::Service);
    if (!account) return RestAnswer::notFound();
    const bool canModify = !call.caller.isReadOnly;
    QJsonObject told = permissionsObject(canModify, canModify);
    told.insert(QStringLiteral("can_archive"), canModify);
    told.insert(QStringLiteral("can_force_analysis"), canModify);
    return RestAnswer::object(told);
}

RestAnswer setArchived(RestCall &call, bool isArchived)
{
    const auto account = call.reach(Kind::Service);
    if (!account) return RestAnswer::notFound();
    Service &service = restRowOf(call.world.edit(*account).services, call.id);
    service.isArchived = isArchived;
    if (isArchived) service.isPaused = true;
    call.note("services", call.id);
    return RestAnswer::done();
}

RestAnswer archive(RestCall &call)
{
    return setArchived(call, true);
}

RestAnswer restore(RestCall &call)
{
    return setArchived(call, false);
}

RestAnswer forceAnalysis(RestCall &call)
{
    const auto account = call.reach(Kind::Service);
    if (!account) return RestAnswer::notFound();
    Service &service = restRowOf(call.world.edit(*account).services, call.id);
    service.lastValid = call.clock.now();
    if (service.error < 0) service.error = 0;
    call.note("services", call.id);
    return RestAnswer::done();
}

RestAnswer suspensions(RestCall &call)
{
    const auto account = call.reach(Kind::Service);
    if (!account) return RestAnswer::notFound();
    QList<Suspension> own = call.world.tenant(*account).suspensions;
    own.removeIf([&](const Suspension &suspension) { return suspension.service != call.id; });
    return listed(call, own.size(), [&](qint64 at) { return suspensionObject(own.at(at)); });
}

RestAnswer weekly(RestCall &call)
{
    const auto account = call.reach(Kind::Service);
    if (!account) return RestAnswer::notFound();
    QList<WeeklySuspension> own = call.world.tenant(*account).weekly;
    own.removeIf([&](const WeeklySuspension &suspension) { return suspension.service != call.id; });
    return listed(call, own.size(), [&](qint64 at) { return weeklyObject(own.at(at)); });
}

/// All or nothing. The bodies are not told: the numbers are taken from "service_ids" or "ids".
RestAnswer forAll(RestCall &call, const std::function<void(qint64 account, qint64 service)> &work)
{
    RestBody body(call.body);
    const char *name = body.has("ids") ? "ids" : "service_ids";
    QList<qint64> ids;
    body.require({name});
    body.ids(name, ids);
    QHash<qint64, qint64> accounts;
    for (const qint64 id : ids) {
        const auto account = call.reach(Kind::Service, id);
        if (!account) body.refuse(Code::NotFound, name);
        accounts.insert(id, account.value_or(0));
    }
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    for (const qint64 id : ids)
        work(accounts.value(id), id);
    if (!ids.isEmpty()) call.changed = QStringLiteral("/services");
    return RestAnswer::done();
}

RestAnswer setPaused(RestCall &call, bool isPaused)
{
    return forAll(call, [&](qint64 account, qint64 service) {
        restRowOf(call.world.edit(account).services, service).isPaused = isPaused;
    });
}

RestAnswer bulkActivate(RestCall &call)
{
    return setPaused(call, false);
}

RestAnswer bulkPause(RestCall &call)
{
    return setPaused(call, true);
}

RestAnswer bulkDelete(RestCall &call)
{
    return forAll(call, [&](qint64 account, qint64 service) { removeService(call.world, account, service); });
}

RestAnswer bulkForceAnalysis(RestCall &call)
{
    return forAll(call, [&](qint64 account, qint64 service) {
        restRowOf(call.world.edit(account).services, service).lastValid = call.clock.now();
    });
}

RestAnswer bulkChangeGroup(RestCall &call)
{
    RestBody body(call.body);
    qint64 group = 0;
    body.require({"group_id"});
    body.number("group_id", group);
    const auto target = call.reach(Kind::Group, group);
    if (body.problems().isEmpty() && !target) body.refuse(Code::NotFound, "group_id");
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    QList<qint64> ids;
    RestBody(call.body).ids(body.has("ids") ? "ids" : "service_ids", ids);
    for (const qint64 id : ids)
        if (call.reach(Kind::Service, id) != target)
            return RestAnswer::invalid({{Code::NotFound, QStringLiteral("service_ids")}});
    return forAll(call, [&](qint64 account, qint64 service) {
        restRowOf(call.world.edit(account).services, service).group = group;
    });
}

constexpr RestRoute routes[]{
    {"GET", "services", services},
    {"POST", "services", createService},
    {"POST", "services/search", services},
    {"POST", "services/bulk_activate", bulkActivate},
    {"POST", "services/bulk_pause", bulkPause},
    {"POST", "services/bulk_change_group", bulkChangeGroup},
    {"POST", "services/bulk_delete", bulkDelete},
    {"POST", "services/bulk_force_analysis", bulkForceAnalysis},
    {"GET", "services/{id}", service},
    {"PUT", "services/{id}", updateService},
    {"DELETE", "services/{id}", deleteService},
    {"GET", "services/{id}/permissions", permissions},
    {"POST", "services/{id}/archive", archive},
    {"POST", "services/{id}/restore", restore},
    {"POST", "services/{id}/force_analysis", forceAnalysis},
    {"GET", "services/{id}/suspensions", suspensions},
    {"GET", "services/{id}/weekly_suspensions", weekly},
};

} // namespace

std::span<const RestRoute> restServiceRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::monit24
