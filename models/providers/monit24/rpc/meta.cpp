// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/meta.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace kontor::monit24::rpc {

namespace {

constexpr int deepest = 20;

/// The part of a description that is about the method: the member of its name, or an object that bears the name.
QJsonValue methodIn(const QJsonValue &value, const QString &method, int depth = 0)
{
    if (depth > deepest) return {};
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            if (const QJsonValue found = methodIn(item, method, depth + 1); !found.isNull()) return found;
        return {};
    }
    if (!value.isObject()) return {};
    const QJsonObject object = value.toObject();
    for (const char *member : {"name", "method", "id"})
        if (object.value(QLatin1String(member)).toString() == method) return object;
    if (const QJsonValue found = object.value(method); found.isObject() || found.isArray()) return found;
    for (const QJsonValue &member : object)
        if (const QJsonValue found = methodIn(member, method, depth + 1); !found.isNull()) return found;
    return {};
}

/// Everything that may be a name.
void gather(const QJsonValue &value, QSet<QString> &words, int depth = 0)
{
    if (depth > deepest) return;
    if (value.isString()) {
        words.insert(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            gather(item, words, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            words.insert(it.key());
            gather(it.value(), words, depth + 1);
        }
    }
}

} // namespace

FindNames findNamesOf(const QJsonValue &description)
{
    QSet<QString> words;
    gather(methodIn(description, QStringLiteral("Find")), words);
    const auto hasAll = [&](std::initializer_list<const char *> names) {
        return std::ranges::all_of(names, [&](const char *name) { return words.contains(QLatin1String(name)); });
    };
    return {.paging = hasAll({"limit", "offset", "order", "direction", "field"}),
            .filters = hasAll({"filters", "field", "type", "argument"})};
}

bool MetaBook::isWorthAsking(const QString &module)
{
    static constexpr std::array modules{"Account", "User", "Group", "Service", "ServiceSuspension"};
    return std::ranges::any_of(modules, [&](const char *one) { return QLatin1String(one) == module; });
}

std::optional<FindNames> MetaBook::known(const QString &module) const
{
    if (!isWorthAsking(module)) return FindNames();
    const auto it = m_known.find(module);
    return it == m_known.end() ? std::nullopt : std::optional(*it);
}

} // namespace kontor::monit24::rpc
