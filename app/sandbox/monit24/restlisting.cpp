// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/catalogue.h"
#include "app/sandbox/monit24/restcall.h"
#include "app/sandbox/monit24/restobjects.h"
#include "app/sandbox/monit24/rpcfind.h"

#include <algorithm>

namespace kontor::sandbox::monit24 {

namespace {

QJsonObject embedded(const RestCall &call, const QString &what, const QJsonObject &row)
{
    if (what == QLatin1String("package")) {
        const Package *package = packageOf(row.value(QLatin1String("package_id")).toInteger());
        return package ? packageObject(*package) : QJsonObject();
    }
    if (what == QLatin1String("type")) {
        const ServiceType *type = serviceTypeOf(row.value(QLatin1String("type_id")).toString());
        return type ? serviceTypeObject(*type) : QJsonObject();
    }
    const qint64 group = row.value(QLatin1String("group_id")).toInteger();
    const auto account = call.world.ownerOf(Kind::Group, group);
    if (!account) return {};
    const Tenant tenant = call.world.tenant(*account);
    return groupObject(restRowOf(tenant.groups, group), *account);
}

QJsonObject fitted(const RestCall &call, QJsonObject row)
{
    for (const QString &what : call.embeds)
        if (row.contains(what + QStringLiteral("_id"))) row.insert(what, embedded(call, what, row));
    if (call.fields.isEmpty()) return row;
    QJsonObject narrow;
    for (auto it = row.begin(); it != row.end(); ++it)
        if (call.fields.contains(it.key()) || call.embeds.contains(it.key())) narrow.insert(it.key(), *it);
    return narrow;
}

} // namespace

bool isSearch(const RestCall &call)
{
    return call.request.segments.last() == QLatin1String("search");
}

RestAnswer shown(const RestCall &call, const QJsonObject &object)
{
    return RestAnswer::object(fitted(call, object));
}

RestAnswer listed(const RestCall &call, qint64 total, const std::function<QJsonObject(qint64)> &makeRow)
{
    if (isSearch(call)) return searched(call, total, makeRow);
    const qint64 first = std::min(call.offset, total);
    const qint64 last = std::min(first + call.limit, total);
    QJsonArray rows;
    for (qint64 at = call.duplicatesRows && first > 0 ? first - 1 : first; at < last; ++at)
        rows.append(fitted(call, makeRow(at)));
    return {.body = rows, .total = total};
}

RestAnswer searched(const RestCall &call, qint64 total, const std::function<QJsonObject(qint64)> &makeRow)
{
    std::vector<QJsonObject> rows;
    for (qint64 at = 0; at < total; ++at)
        rows.push_back(makeRow(at));
    for (const QJsonValue &given : call.body.value(QLatin1String("filters")).toArray()) {
        QJsonObject filter = given.toObject();
        filter.insert(QStringLiteral("argument"), filter.take(QLatin1String("value")));
        std::erase_if(rows, [&](const QJsonObject &row) { return !matches(row, filter); });
    }
    sortRows(rows, call.body.value(QLatin1String("order")).toArray());
    const auto count = qint64(rows.size());
    const qint64 first = std::min(call.offset, count);
    QJsonArray page;
    for (qint64 at = first; at < std::min(first + call.limit, count); ++at)
        page.append(fitted(call, rows[std::size_t(at)]));
    return {.body = page, .total = count};
}

} // namespace kontor::sandbox::monit24
