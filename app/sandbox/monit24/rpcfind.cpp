// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/rpcfind.h"

#include <algorithm>

namespace kontor::sandbox::monit24 {

namespace {

constexpr QLatin1String fieldKey("field");

/// Nothing compares with null.
std::optional<int> compared(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble()) return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    if (a.isString() && b.isString()) return a.toString().compare(b.toString());
    return std::nullopt;
}

/// Nulls come first.
int ordered(const QJsonValue &a, const QJsonValue &b)
{
    return compared(a, b).value_or(int(b.isNull()) - int(a.isNull()));
}

/// Whether everything is asked for in the order of the ids.
bool isAsItIs(const Call &call)
{
    const QJsonArray order = call.data.value(QLatin1String("order")).toArray();
    const bool isById = order.size() == 1 && order.first()[fieldKey] == QLatin1String("id") &&
                        order.first()[QLatin1String("direction")] != QLatin1String("descending");
    return call.data.value(QLatin1String("filters")).toArray().isEmpty() && (order.isEmpty() || isById);
}

Outcome pageOf(const Call &call, qint64 total, const std::function<QJsonObject(qint64)> &makeRow)
{
    // Without a limit there are no pages: everything from the first on.
    const qint64 limit = call.number("limit");
    const qint64 first = limit > 0 ? std::min(call.number("offset"), total) : 0;
    const qint64 last = limit > 0 ? first + std::min(limit, total - first) : total;
    QJsonArray elements;
    for (qint64 at = call.duplicatesRows && first > 0 ? first - 1 : first; at < last; ++at)
        elements.append(makeRow(at));
    return {{{QStringLiteral("elements"), elements}, {QStringLiteral("total"), total}}};
}

} // namespace

bool matches(const QJsonObject &row, const QJsonObject &filter)
{
    const QJsonValue value = row.value(filter.value(fieldKey).toString());
    const QJsonValue wanted = filter.value(QLatin1String("argument"));
    const QString type = filter.value(QLatin1String("type")).toString(QStringLiteral("equals"));
    if (type == QLatin1String("equals")) return value == wanted;
    if (type == QLatin1String("contains"))
        return value.isString() && wanted.isString() && value.toString().contains(wanted.toString());
    const auto order = compared(value, wanted);
    if (!order) return false;
    if (type == QLatin1String("greater_than")) return *order > 0;
    if (type == QLatin1String("lower_than")) return *order < 0;
    return type == QLatin1String("not_greater_than") ? *order <= 0 : *order >= 0;
}

void sortRows(std::vector<QJsonObject> &rows, const QJsonArray &order)
{
    if (order.isEmpty()) return;
    std::ranges::stable_sort(rows, [&](const QJsonObject &a, const QJsonObject &b) {
        for (const QJsonValue &rule : order) {
            const QString field = rule[fieldKey].toString();
            const int difference = ordered(a.value(field), b.value(field));
            const bool isDescending = rule[QLatin1String("direction")] == QLatin1String("descending");
            if (difference != 0) return isDescending ? difference > 0 : difference < 0;
        }
        return false;
    });
}

Outcome found(const Call &call, std::vector<QJsonObject> rows)
{
    for (const QJsonValue &filter : call.data.value(QLatin1String("filters")).toArray())
        std::erase_if(rows, [&](const QJsonObject &row) { return !matches(row, filter.toObject()); });
    sortRows(rows, call.data.value(QLatin1String("order")).toArray());
    return pageOf(call, qint64(rows.size()), [&](qint64 at) { return rows[std::size_t(at)]; });
}

Outcome found(const Call &call, qint64 total, const std::function<QJsonObject(qint64)> &makeRow)
{
    if (isAsItIs(call)) return pageOf(call, total, makeRow);
    std::vector<QJsonObject> rows;
    rows.reserve(std::size_t(total));
    for (qint64 at = 0; at < total; ++at)
        rows.push_back(makeRow(at));
    return found(call, std::move(rows));
}

} // namespace kontor::sandbox::monit24
