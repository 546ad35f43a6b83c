// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAPI group "api_keys". Lists and shows tell the secrets in clear; changing and deleting are cut off in the text
// seen and follow what the other resources do.
#include "app/sandbox/limacity/call.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace kontor::sandbox::limacity {

namespace {

/// The role of making customers is for the reseller's own account.
QStringList rolesFor(const Call &call)
{
    QStringList roles = accountRoles();
    if (call.account == Generator::ownAccount) roles << resellerRole;
    return roles;
}

Json shownKey(const Call &call, const ApiKey &key)
{
    return key.shown(call.lastUsed.value(key.id), call.idsAreTexts);
}

Answer index(Call &call)
{
    Json list = Json::list();
    for (const ApiKey &key : call.world.account(call.account).keys)
        list.add(shownKey(call, key));
    return shown(Json::object({{"api_keys", std::move(list)}}));
}

Answer roles(Call &call)
{
    Json list = Json::list();
    for (const QString &role : rolesFor(call))
        list.add(Json::object({{"name", role}}));
    return shown(Json::object({{"roles", std::move(list)}}));
}

Answer show(Call &call)
{
    const Account account = call.world.account(call.account);
    const auto found = std::ranges::find(account.keys, call.id("key"), &ApiKey::id);
    return found == account.keys.end() ? refused(404) : shown(Json::object({{"api_key", shownKey(call, *found)}}));
}

/// Name and roles from the body, or the refusal.
std::optional<Answer> read(const Call &call, ApiKey &key)
{
    const QJsonValue wrapped = call.body.value(QLatin1String("api_key"));
    if (!wrapped.isObject()) return refused(400);
    const QJsonObject form = wrapped.toObject();
    const QJsonValue name = form.value(QLatin1String("name"));
    const QStringList known = rolesFor(call);
    Problems problems;
    key.roles.clear();
    for (const QJsonValue &role : form.value(QLatin1String("roles")).toArray())
        key.roles << role.toString();
    if (key.roles.isEmpty())
        problems.add("roles", isBlank);
    else if (!std::ranges::all_of(key.roles, [&](const QString &role) { return known.contains(role); }))
        problems.add("roles", isNoChoice);
    if (!name.isString() && !name.isNull() && !name.isUndefined()) problems.add("name", isInvalid);
    key.name = name.isString() ? std::optional(name.toString()) : std::nullopt;
    return problems.isEmpty() ? std::nullopt : std::optional(problems.answer(call.invalidStatus));
}

/// Of the kind the page shows: 32 small hexadecimal digits.
QString newSecret(qint64 id)
{
    return QString::number(scatter(quint64(id), 1), 16).rightJustified(16, u'0') +
           QString::number(scatter(quint64(id), 2), 16).rightJustified(16, u'0');
}

Answer add(Call &call)
{
    ApiKey key{.createdAt = call.now};
    if (const auto refusal = read(call, key)) return *refusal;
    key.id = call.world.nextId();
    key.secret = newSecret(key.id);
    const Json object = Json::object({{"id", call.shownId(key.id)}});
    const QString changed = QStringLiteral("/usercp/api_keys/%1").arg(key.id);
    call.world.edit(call.account).keys.push_back(std::move(key));
    return done(object, changed);
}

Answer edit(Call &call)
{
    auto &keys = call.world.edit(call.account).keys;
    const auto found = std::ranges::find(keys, call.id("key"), &ApiKey::id);
    if (found == keys.end()) return refused(404);
    ApiKey changed = *found;
    if (const auto refusal = read(call, changed)) return *refusal;
    *found = changed;
    return done();
}

Answer remove(Call &call)
{
    auto &keys = call.world.edit(call.account).keys;
    return std::erase_if(keys, [&](const ApiKey &key) { return key.id == call.id("key"); }) > 0 ? done() : refused(404);
}

/// What right it takes is not documented: whoever may do everything else may do this.
constexpr std::array rules{"dns.admin"};

constexpr std::array routes{
    Route{"GET", "usercp/api_keys", {index, rules}},      Route{"POST", "usercp/api_keys", {add, rules}},
    Route{"GET", "usercp/api_keys/roles", {roles}},       Route{"GET", "usercp/api_keys/{key}", {show, rules}},
    Route{"PUT", "usercp/api_keys/{key}", {edit, rules}}, Route{"DELETE", "usercp/api_keys/{key}", {remove, rules}},
};

} // namespace

std::span<const Route> keyRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::limacity
