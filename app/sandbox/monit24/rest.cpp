// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/rest.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <variant>

namespace kontor::sandbox::monit24 {

namespace {

constexpr qint64 largestPage = 1'000;
constexpr QLatin1String callersIp("127.0.0.1");

bool isPlaceholder(const QString &segment)
{
    return segment.startsWith(u'{');
}

bool fits(const QStringList &pattern, const QStringList &path)
{
    return std::ranges::equal(pattern, path, [](const QString &wanted, const QString &given) {
        return isPlaceholder(wanted) || wanted == given;
    });
}

/// Who signed in, from Basic or Bearer; or why nobody has.
std::variant<Account, RestAnswer> signedIn(const RestCall &call)
{
    const RestAnswer refusal = RestAnswer::refused(401, {{Code::TwoFactor}});
    const QByteArray header = call.request.header("authorization");
    if (header.isEmpty()) return RestAnswer::refused(401, {{Code::AuthenticationRequired}});
    std::optional<Account> account;
    if (header.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(header.mid(6));
        const qsizetype colon = pair.indexOf(':');
        account = call.world.signIn(QString::fromUtf8(pair.left(colon)), QString::fromUtf8(pair.mid(colon + 1)));
        // A password alone is not enough here, and the answer does not say which of the two it was.
        if (account && account->hasTwoFactor) return refusal;
    } else if (header.startsWith("Bearer ")) {
        const auto session = call.sessions.byToken(header.mid(7));
        if (!session || !session->isVerified) return RestAnswer::refused(401, {{Code::InvalidSession}});
        account = call.world.account(session->login);
    }
    if (!account || !call.world.mayEnter(*account)) return refusal;
    if (account->filtersAddresses && !account->allowedAddresses.contains(callersIp))
        return RestAnswer::refused(403, {{Code::AddressNotAllowed}});
    return *account;
}

/// "limit" and its like: how much of what there is.
Problems readListing(RestCall &call)
{
    Problems problems;
    const Parameters &query = call.request.query;
    const auto number = [&](const char *name, qint64 least, qint64 most, qint64 &to) {
        const auto text = query.value(QLatin1String(name));
        if (!text) return;
        bool isNumber = false;
        const qint64 given = text->toLongLong(&isNumber);
        if (isNumber && given >= least && given <= most)
            to = given;
        else
            problems << Problem{Code::InvalidValue, QString::fromLatin1(name)};
    };
    number("limit", 1, largestPage, call.limit);
    number("offset", 0, std::numeric_limits<qint64>::max() - largestPage, call.offset);
    const auto list = [&](const char *name) {
        return query.value(QLatin1String(name)).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    };
    call.fields = list("fields");
    call.embeds = list("embed");
    static const QStringList known{QStringLiteral("group"), QStringLiteral("package"), QStringLiteral("type")};
    for (const QString &embed : call.embeds)
        if (!known.contains(embed)) problems << Problem{Code::InvalidValue, QStringLiteral("embed")};
    return problems;
}

/// The JSON object in the body. Bodies that may be any value are read by their own route.
std::optional<RestAnswer> readBody(RestCall &call)
{
    if (call.request.body.isEmpty()) return std::nullopt;
    const QByteArray type = call.request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return RestAnswer::refused(415, {{Code::WrongFormat, QStringLiteral("Content-Type")}});
    if (call.names.contains(QStringLiteral("key"))) return std::nullopt;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body, &error);
    if (error.error != QJsonParseError::NoError) return RestAnswer::invalid({{Code::InvalidJson}});
    if (!document.isObject()) return RestAnswer::invalid({{Code::NoObject}});
    call.body = document.object();
    return std::nullopt;
}

/// The number that {id} stands for; nothing when it is none.
std::optional<qint64> numberOf(const RestCall &call, const QString &text)
{
    if (text == QLatin1String("my_account") || text == QLatin1String("my_user_data")) return call.caller.login;
    if (text == QLatin1String("my_package")) {
        const auto account = call.world.account(call.caller.account);
        return account ? std::optional(account->packageId) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && QString::number(number) == text ? std::optional(number) : std::nullopt;
}

/// Texts for all flags.
QJsonValue withTextFlags(const QJsonValue &value)
{
    if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(withTextFlags(item));
        return list;
    }
    if (!value.isObject()) return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = withTextFlags(*it);
    return object;
}

QJsonValue withSpoiltType(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        if (!list.isEmpty()) list.replace(list.size() - 1, withSpoiltType(list.last()));
        return list;
    }
    QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("id"))) object.insert(QStringLiteral("id"), QStringLiteral("many"));
    return object;
}

QByteArray bytesOf(const QJsonValue &value)
{
    if (value.isObject()) return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray()) return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // A value that is no document: as the only item of a list, without the brackets.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

} // namespace

Rest::Rest()
{
    for (const auto &routes : {restAccountRoutes(), restAdminRoutes(), restUserRoutes(), restGroupRoutes(),
                               restServiceRoutes(), restSuspensionRoutes(), restCatalogueRoutes()})
        for (const RestRoute &route : routes)
            m_routes.push_back({route.verb, QString::fromLatin1(route.path).split(u'/'), route.handle, route.access});
    // A fixed name goes before a placeholder in the same place.
    std::ranges::stable_sort(
        m_routes, {}, [](const CompiledRoute &route) { return std::ranges::count_if(route.segments, isPlaceholder); });
}

Reply Rest::answer(RestCall call, const Mischief &mischief, Ledger &ledger) const
{
    if (mischief.throttled) {
        Reply reply = written(call, RestAnswer::refused(429, {{Code::MethodBlocked}}), {});
        reply.headers.emplaceBack("Retry-After", "1");
        return reply;
    }
    RestAnswer answer = route(call, mischief);
    if (answer.problems.isEmpty() && !call.changed.isEmpty()) ledger.noteApplied(call.request, call.changed);
    if (mischief.failsAfter || mischief.innerError) answer = RestAnswer::refused(500, {{Code::InnerError}});
    return written(call, answer, mischief);
}

RestAnswer Rest::route(RestCall &call, const Mischief &mischief) const
{
    const QStringList path = call.request.segments.mid(2);
    const QByteArray verb = call.request.verb == "HEAD" ? QByteArray("GET") : call.request.verb;
    bool isPath = false;
    for (const CompiledRoute &route : m_routes) {
        if (!fits(route.segments, path)) continue;
        isPath = true;
        if (route.verb == verb) return perform(call, route, path, mischief);
    }
    return isPath ? RestAnswer::refused(405, {{Code::UnknownMethod, QString::fromLatin1(verb)}})
                  : RestAnswer::notFound();
}

RestAnswer Rest::perform(RestCall &call, const CompiledRoute &route, const QStringList &path,
                         const Mischief &mischief) const
{
    if (route.access != RestRoute::Access::Public) {
        const auto who = signedIn(call);
        if (const auto *refusal = std::get_if<RestAnswer>(&who)) return *refusal;
        call.caller = call.world.callerFor(std::get<Account>(who));
        const bool isAdmin = call.isAdmin && call.caller.isDistributor;
        if (route.access == RestRoute::Access::Admin && !isAdmin) return RestAnswer::forbidden();
        if (call.caller.isReadOnly && call.request.changes() && route.segments.first() != QLatin1String("sessions"))
            return RestAnswer::forbidden();
    }
    if (mischief.forbidden) return RestAnswer::forbidden();
    for (qsizetype i = 0; i < path.size(); ++i)
        if (const QString &segment = route.segments.at(i); isPlaceholder(segment))
            call.names.insert(segment.mid(1, segment.size() - 2), path.at(i));
    if (const auto refusal = readBody(call)) return *refusal;
    if (const Problems problems = readListing(call); !problems.isEmpty()) return RestAnswer::invalid(problems);
    if (const auto id = call.names.constFind(QStringLiteral("id")); id != call.names.cend()) {
        const auto number = numberOf(call, *id);
        if (!number) return RestAnswer::notFound();
        call.id = *number;
    }
    return route.handle(call);
}

Reply Rest::written(const RestCall &call, const RestAnswer &answer, const Mischief &mischief) const
{
    Reply reply{.status = answer.status, .contentType = "application/json"};
    QJsonValue body = answer.body;
    if (!answer.problems.isEmpty()) {
        const bool isPolish = call.request.header("accept-language").startsWith("pl");
        body = errorObject(answer.problems, isPolish, {nullptr, nullptr, "message", "errors"});
        // The challenge belongs to the status.
        if (answer.status == 401) reply.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Monit24\"");
    } else {
        if (mischief.textFlags) body = withTextFlags(body);
        if (mischief.wrongType && !body.isUndefined()) body = withSpoiltType(body);
    }
    if (answer.total >= 0) reply.headers.emplaceBack("X-Total-Count", QByteArray::number(answer.total));
    if (!body.isUndefined() && call.request.verb != "HEAD") reply.body = bytesOf(body);
    return reply;
}

Reply Rest::swagger() const
{
    QJsonObject paths;
    for (const CompiledRoute &route : m_routes) {
        const QString path = u'/' + route.segments.join(u'/');
        QJsonObject verbs = paths.value(path).toObject();
        verbs.insert(QString::fromLatin1(route.verb.toLower()), QJsonObject());
        paths.insert(path, verbs);
    }
    return {.body = bytesOf(QJsonObject{
                {QStringLiteral("openapi"), QStringLiteral("3.0.0")},
                {QStringLiteral("info"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Monit24.pl API")},
                                                     {QStringLiteral("version"), QStringLiteral("3.51")}}},
                {QStringLiteral("paths"), paths}})};
}

} // namespace kontor::sandbox::monit24
