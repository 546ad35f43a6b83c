// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/restbody.h"
#include "app/sandbox/monit24/restcall.h"
#include "app/sandbox/monit24/restobjects.h"

namespace kontor::sandbox::monit24 {

namespace {

/// What sets suspensions and weekly suspensions apart, for the routes that are alike.
template<class Row>
struct Traits;

template<>
struct Traits<Suspension>
{
    static constexpr Kind kind = Kind::Suspension;
    static constexpr const char *path = "suspensions";
    static QList<Suspension> &rows(Tenant &tenant) { return tenant.suspensions; }
    static QJsonObject object(const Suspension &row) { return suspensionObject(row); }
    static void require(RestBody &body) { body.require({"service_id", "start_time", "end_time"}); }
    static void read(RestBody &body, Suspension &row)
    {
        body.time("start_time", row.start);
        body.time("end_time", row.end);
        if (body.problems().isEmpty() && row.end <= row.start) body.refuse(Code::PeriodBackwards, "end_time");
    }
};

template<>
struct Traits<WeeklySuspension>
{
    static constexpr Kind kind = Kind::WeeklySuspension;
    static constexpr const char *path = "weekly_suspensions";
    static QList<WeeklySuspension> &rows(Tenant &tenant) { return tenant.weekly; }
    static QJsonObject object(const WeeklySuspension &row) { return weeklyObject(row); }
    static void require(RestBody &body) { body.require({"service_id", "start_minute", "end_minute"}); }
    static void readMinute(RestBody &body, const char *name, WeeklySuspension::Minute &to)
    {
        if (!body.has(name)) return;
        QJsonObject given;
        body.object(name, given);
        RestBody minute(given);
        minute.require({"day_of_week", "hour", "minute"});
        minute.number("day_of_week", to.day);
        minute.number("hour", to.hour);
        minute.number("minute", to.minute);
        const bool isTime =
            to.day >= 1 && to.day <= 7 && to.hour >= 0 && to.hour <= 23 && to.minute >= 0 && to.minute <= 59;
        if (!minute.problems().isEmpty() || !isTime) body.refuse(Code::InvalidValue, name);
    }
    static void read(RestBody &body, WeeklySuspension &row)
    {
        readMinute(body, "start_minute", row.start);
        readMinute(body, "end_minute", row.end);
    }
};

template<class Row>
Row rowOf(Tenant tenant, qint64 id)
{
    return restRowOf(Traits<Row>::rows(tenant), id);
}

template<class Row>
RestAnswer all(RestCall &call)
{
    const auto ids = call.world.objectsOf(Traits<Row>::kind, call.world.reachableFor(call.caller));
    return listed(call, qint64(ids.size()), [&](qint64 at) {
        const auto &[id, account] = ids[std::size_t(at)];
        return Traits<Row>::object(rowOf<Row>(call.world.tenant(account), id));
    });
}

template<class Row>
RestAnswer one(RestCall &call)
{
    const auto account = call.reach(Traits<Row>::kind);
    if (!account) return RestAnswer::notFound();
    return shown(call, Traits<Row>::object(rowOf<Row>(call.world.tenant(*account), call.id)));
}

template<class Row>
void read(RestBody &body, Row &row)
{
    body.nullableText("description", row.comment);
    body.flag("only_notifications", row.onlyNotifications);
    Traits<Row>::read(body, row);
}

template<class Row>
RestAnswer create(RestCall &call)
{
    RestBody body(call.body);
    Row row;
    Traits<Row>::require(body);
    body.number("service_id", row.service);
    read(body, row);
    const auto account = call.reach(Kind::Service, row.service);
    if (body.problems().isEmpty() && !account) body.refuse(Code::NotFound, "service_id");
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    row.id = call.world.newObject(Traits<Row>::kind, *account);
    Traits<Row>::rows(call.world.edit(*account)) << row;
    call.note(Traits<Row>::path, row.id);
    return RestAnswer::created(row.id);
}

template<class Row>
RestAnswer update(RestCall &call)
{
    const auto account = call.reach(Traits<Row>::kind);
    if (!account) return RestAnswer::notFound();
    Row row = rowOf<Row>(call.world.tenant(*account), call.id);
    RestBody body(call.body);
    read(body, row);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    restRowOf(Traits<Row>::rows(call.world.edit(*account)), call.id) = row;
    call.note(Traits<Row>::path, call.id);
    return RestAnswer::done();
}

template<class Row>
RestAnswer remove(RestCall &call)
{
    const auto account = call.reach(Traits<Row>::kind);
    if (!account) return RestAnswer::notFound();
    Traits<Row>::rows(call.world.edit(*account)).removeIf([&](const Row &row) { return row.id == call.id; });
    call.note(Traits<Row>::path, call.id);
    return RestAnswer::done();
}

template<class Row>
RestAnswer permissions(RestCall &call)
{
    if (!call.reach(Traits<Row>::kind)) return RestAnswer::notFound();
    return RestAnswer::object(permissionsObject(!call.caller.isReadOnly, !call.caller.isReadOnly));
}

constexpr RestRoute routes[]{
    {"GET", "suspensions", all<Suspension>},
    {"POST", "suspensions", create<Suspension>},
    {"POST", "suspensions/search", all<Suspension>},
    {"GET", "suspensions/{id}", one<Suspension>},
    {"PUT", "suspensions/{id}", update<Suspension>},
    {"DELETE", "suspensions/{id}", remove<Suspension>},
    {"GET", "suspensions/{id}/permissions", permissions<Suspension>},
    {"GET", "weekly_suspensions", all<WeeklySuspension>},
    {"POST", "weekly_suspensions", create<WeeklySuspension>},
    {"POST", "weekly_suspensions/search", all<WeeklySuspension>},
    {"GET", "weekly_suspensions/{id}", one<WeeklySuspension>},
    {"PUT", "weekly_suspensions/{id}", update<WeeklySuspension>},
    {"DELETE", "weekly_suspensions/{id}", remove<WeeklySuspension>},
    {"GET", "weekly_suspensions/{id}/permissions", permissions<WeeklySuspension>},
};

} // namespace

std::span<const RestRoute> restSuspensionRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::monit24
