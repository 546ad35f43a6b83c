// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/clock.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/monit24/problem.h"
#include "app/sandbox/monit24/sessionbook.h"
#include "app/sandbox/monit24/world.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>

namespace kontor::sandbox::monit24 {

/// One request to version 3 on its way through the routes: who asks, what for, and the state it works on.
struct RestCall
{
    const Request &request;
    World &world;
    SessionBook &sessions;
    const Clock &clock;
    bool isAdmin = false;        ///< whether /admin is open
    bool duplicatesRows = false; ///< see Mischief
    Caller caller{};
    QJsonObject body{};
    QHash<QString, QString> names{}; ///< what stood for the {placeholders}
    qint64 id = 0;                   ///< what stood for {id}
    qint64 limit = 10;
    qint64 offset = 0;
    QStringList fields{}; ///< narrows; all when empty
    QStringList embeds{};
    QString changed{}; ///< what took effect, for the ledger

    void note(const char *kind, qint64 object)
    {
        changed = QStringLiteral("/%1/%2").arg(QLatin1String(kind)).arg(object);
    }
    /// The account that owns the object {id}, when the caller reaches it.
    std::optional<qint64> reach(Kind kind) const { return reach(kind, id); }
    std::optional<qint64> reach(Kind kind, qint64 object) const
    {
        const auto owner = world.ownerOf(kind, object);
        return owner && world.isReachable(*owner, caller) ? owner : std::nullopt;
    }
};

/// What version 3 answers: a body, a refusal or nothing.
struct RestAnswer
{
    int status = 200;
    QJsonValue body{QJsonValue::Undefined};
    qint64 total = -1; ///< of a list: told in X-Total-Count
    Problems problems{};

    static RestAnswer object(const QJsonObject &object) { return {200, object}; }
    static RestAnswer created(qint64 id) { return {201, QJsonObject{{QStringLiteral("id"), id}}}; }
    static RestAnswer done() { return {204}; }
    static RestAnswer refused(int status, Problems problems) { return {status, QJsonValue::Undefined, -1, problems}; }
    static RestAnswer invalid(Problems problems) { return refused(400, std::move(problems)); }
    static RestAnswer notFound() { return refused(404, {{Code::NotFound, QStringLiteral("id")}}); }
    static RestAnswer forbidden() { return refused(403, {{Code::MethodBlocked}}); }
};

using RestHandler = RestAnswer (*)(RestCall &);

/// A route: verb and path below /v3, with {placeholders}; {id} is a number or an alias such as my_account.
struct RestRoute
{
    enum class Access { Public, Signed, Admin };
    const char *verb;
    const char *path;
    RestHandler handle;
    Access access = Access::Signed;
};

std::span<const RestRoute> restAccountRoutes();
std::span<const RestRoute> restAdminRoutes();
std::span<const RestRoute> restUserRoutes();
std::span<const RestRoute> restGroupRoutes();
std::span<const RestRoute> restServiceRoutes();
std::span<const RestRoute> restSuspensionRoutes();
std::span<const RestRoute> restCatalogueRoutes();

/// The page of \a total rows that the call asks for; only the rows on it are made.
RestAnswer listed(const RestCall &call, qint64 total, const std::function<QJsonObject(qint64)> &makeRow);
/// The page of those rows that match the body of a search: {"filters":[{"field","type","value"}],"order":[{"field",
/// "direction"}]}. How the vendor's own body looks is not told.
RestAnswer searched(const RestCall &call, qint64 total, const std::function<QJsonObject(qint64)> &makeRow);
/// One object, narrowed and completed as the call asks for.
RestAnswer shown(const RestCall &call, const QJsonObject &object);
/// Whether the last part of the path is "search".
bool isSearch(const RestCall &call);

/// The row of a list with this number.
template<class Rows>
auto &restRowOf(Rows &rows, qint64 id)
{
    return *std::find_if(rows.begin(), rows.end(), [id](const auto &row) { return row.id == id; });
}

} // namespace kontor::sandbox::monit24
