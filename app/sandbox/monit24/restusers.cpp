// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/restaccounts.h"
#include "app/sandbox/monit24/restobjects.h"

#include <QJsonDocument>

namespace kontor::sandbox::monit24 {

namespace {

/// What a one-time code is here.
constexpr QLatin1String oneTimeCode("123456");

// user_data: visible only to the account itself, not to the one above it (objects).

std::optional<RestAnswer> refusal(const RestCall &call)
{
    if (!call.world.account(call.id)) return RestAnswer::notFound();
    return call.id == call.caller.login || call.id == call.caller.account ? std::nullopt
                                                                          : std::optional(RestAnswer::forbidden());
}

RestAnswer userData(RestCall &call)
{
    if (const auto refused = refusal(call)) return *refused;
    return shown(call, userDataObject(*call.world.account(call.id)));
}

RestAnswer updateUserData(RestCall &call)
{
    if (const auto refused = refusal(call)) return *refused;
    Account account = *call.world.account(call.id);
    RestBody body(call.body);
    readUserData(body, account);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    call.world.edit(call.id).account = account;
    call.note("user_data", call.id);
    return RestAnswer::done();
}

RestAnswer userDataPermissions(RestCall &call)
{
    if (const auto refused = refusal(call)) return *refused;
    return RestAnswer::object(permissionsObject(!call.caller.isReadOnly, false));
}

RestAnswer setting(RestCall &call)
{
    if (const auto refused = refusal(call)) return *refused;
    const QJsonValue value = call.world.account(call.id)->settings.value(call.names.value(QStringLiteral("key")));
    return value.isUndefined() ? RestAnswer::notFound() : RestAnswer{200, value};
}

RestAnswer setSetting(RestCall &call)
{
    if (const auto refused = refusal(call)) return *refused;
    // Any JSON value, also one that is no document.
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + call.request.body + ']').array();
    if (wrapped.size() != 1) return RestAnswer::invalid({{Code::InvalidJson}});
    call.world.edit(call.id).account.settings.insert(call.names.value(QStringLiteral("key")), wrapped.first());
    call.note("user_data", call.id);
    return RestAnswer::done();
}

RestAnswer removeSetting(RestCall &call)
{
    if (const auto refused = refusal(call)) return *refused;
    const QString key = call.names.value(QStringLiteral("key"));
    if (!call.world.account(call.id)->settings.contains(key)) return RestAnswer::notFound();
    call.world.edit(call.id).account.settings.remove(key);
    call.note("user_data", call.id);
    return RestAnswer::done();
}

// sessions

QJsonObject sessionObject(const SessionBook::Session &session)
{
    return {{QStringLiteral("id"), session.id},
            {QStringLiteral("account_id"), session.login},
            {QStringLiteral("created_at"), session.created.isValid() ? QJsonValue(session.created.toString(Qt::ISODate))
                                                                     : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("is_2fa_verified"), session.isVerified}};
}

RestAnswer openSession(RestCall &call)
{
    RestBody body(call.body);
    QString login;
    QString password;
    body.require({"username", "password"});
    body.text("username", login);
    body.text("password", password);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    const auto account = call.world.signIn(login, password);
    if (!account || !call.world.mayEnter(*account)) return RestAnswer::refused(401, {{Code::TwoFactor}});
    const SessionBook::Session &session = call.sessions.open(account->id, !account->hasTwoFactor, call.clock.now());
    call.note("sessions", session.id);
    return {201, QJsonObject{{QStringLiteral("id"), session.id},
                             {QStringLiteral("token"), QString::fromLatin1(session.token)}}};
}

RestAnswer sessions(RestCall &call)
{
    const auto own = call.sessions.of(call.caller.login);
    return listed(call, own.size(), [&](qint64 at) { return sessionObject(own.at(at)); });
}

std::optional<SessionBook::Session> ownSession(const RestCall &call)
{
    const auto session = call.sessions.byId(call.id);
    return session && session->login == call.caller.login ? session : std::nullopt;
}

RestAnswer session(RestCall &call)
{
    const auto session = ownSession(call);
    return session ? shown(call, sessionObject(*session)) : RestAnswer::notFound();
}

RestAnswer closeSession(RestCall &call)
{
    if (!ownSession(call)) return RestAnswer::notFound();
    call.sessions.close(call.id);
    call.note("sessions", call.id);
    return RestAnswer::done();
}

/// Signed with the session's own token, which is good for nothing else until then.
RestAnswer verifySession(RestCall &call)
{
    const auto session = call.sessions.byId(call.id);
    if (!session || call.request.header("authorization") != "Bearer " + session->token) return RestAnswer::notFound();
    RestBody body(call.body);
    QString code;
    body.require({"code"});
    body.text("code", code);
    if (!body.problems().isEmpty()) return RestAnswer::invalid(body.problems());
    if (code != oneTimeCode) return RestAnswer::invalid({{Code::InvalidValue, QStringLiteral("code")}});
    call.sessions.verify(call.id);
    call.note("sessions", call.id);
    return RestAnswer::done();
}

using enum RestRoute::Access;
constexpr RestRoute routes[]{
    {"GET", "user_data/{id}", userData},
    {"PUT", "user_data/{id}", updateUserData},
    {"GET", "user_data/{id}/permissions", userDataPermissions},
    {"GET", "user_data/{id}/settings/{key}", setting},
    {"PUT", "user_data/{id}/settings/{key}", setSetting},
    {"DELETE", "user_data/{id}/settings/{key}", removeSetting},
    {"POST", "sessions", openSession, Public},
    {"GET", "sessions", sessions},
    {"GET", "sessions/{id}", session},
    {"DELETE", "sessions/{id}", closeSession},
    {"POST", "sessions/{id}/2fa/verify", verifySession, Public},
};

} // namespace

std::span<const RestRoute> restUserRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::monit24
