// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/rpc.h"

#include "app/sandbox/monit24/rpcarguments.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace kontor::sandbox::monit24 {

namespace {

constexpr QLatin1String metaName("Meta");

QString versionOf(const Mischief &mischief)
{
    return mischief.otherVersion ? QStringLiteral("2.1.0") : QStringLiteral("2.0.0");
}

/// "1" for 1, in every field that is a flag.
QJsonValue withTextFlags(const QJsonValue &value)
{
    static const QSet<QString> flags{QStringLiteral("activated"),       QStringLiteral("blocked"),
                                     QStringLiteral("daily_reports"),   QStringLiteral("weekly_reports"),
                                     QStringLiteral("monthly_reports"), QStringLiteral("default"),
                                     QStringLiteral("error"),           QStringLiteral("pause"),
                                     QStringLiteral("silent_mode"),     QStringLiteral("suspension")};
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(withTextFlags(item));
        return list;
    }
    if (!value.isObject()) return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue member = *it;
        *it = flags.contains(it.key()) && member.isDouble() ? QJsonValue(QString::number(member.toInteger()))
                                                            : withTextFlags(member);
    }
    return object;
}

/// A number that is none: the total, or any other.
void spoilType(QJsonObject &data)
{
    for (const char *name : {"total", "id"})
        if (data.contains(QLatin1String(name))) {
            data.insert(QLatin1String(name), QStringLiteral("many"));
            return;
        }
}

Reply page(int status, const QByteArray &sentence)
{
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = "<!doctype html><html><body><h1>" + sentence + "</h1></body></html>"};
}

} // namespace

struct Rpc::Context
{
    const QByteArray &body;
    const Mischief &mischief;
    World &world;
    const Clock &clock;
    QJsonObject request{};
    QString module{};
    QString name{};
    const Method *method = nullptr; ///< null: Meta
    Caller caller{};
    bool isPolish = false;
    QString changed{};

    QJsonValue part(const char *key) const { return request.value(QLatin1String(key)); }
};

Rpc::Rpc(const ErrorShape &shape) : m_shape(shape)
{
    for (const auto &methods : {accountMethods(), groupMethods(), serviceMethods(), catalogueMethods()})
        m_methods.insert(m_methods.end(), methods.begin(), methods.end());
}

QString Rpc::operationOf(const QByteArray &body)
{
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    const QString module = request.value(QLatin1String("module")).toString();
    const QString method = request.value(QLatin1String("method")).toString();
    return module.isEmpty() || method.isEmpty() ? QString() : module + QStringLiteral("::") + method;
}

bool Rpc::onlyReads(const QString &operation) const
{
    const QString name = operation.section(QStringLiteral("::"), 1);
    const Method *method = methodOf(operation.section(QStringLiteral("::"), 0, 0), name);
    return name == metaName || (method && method->isRead);
}

const Method *Rpc::methodOf(const QString &module, const QString &name) const
{
    const auto found = std::ranges::find_if(m_methods, [&](const Method &method) {
        return module == QLatin1String(method.module) && name == QLatin1String(method.name);
    });
    return found == m_methods.end() ? nullptr : &*found;
}

std::vector<const Method *> Rpc::methodsOf(const QString &module) const
{
    std::vector<const Method *> methods;
    for (const Method &method : m_methods)
        if (module == QLatin1String(method.module)) methods.push_back(&method);
    return methods;
}

/// The request's format and version.
Problems Rpc::understand(Context &context) const
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(context.body, &error);
    if (error.error != QJsonParseError::NoError) return {{Code::InvalidJson}};
    if (!document.isObject()) return {{Code::NoObject}};
    context.request = document.object();
    context.isPolish = context.part("lang") == QLatin1String("pl");
    for (const char *name : {"module", "method"})
        if (!context.part(name).isString()) return {{Code::WrongFormat, QString::fromLatin1(name)}};
    for (const char *name : {"auth", "data"})
        if (const QJsonValue part = context.part(name); !part.isUndefined() && !part.isNull() && !part.isObject())
            return {{Code::WrongFormat, QString::fromLatin1(name)}};
    for (const char *name : {"lang", "version"})
        if (const QJsonValue part = context.part(name); !part.isUndefined() && !part.isNull() && !part.isString())
            return {{Code::WrongFormat, QString::fromLatin1(name)}};
    context.module = context.part("module").toString();
    context.name = context.part("method").toString();
    if (methodsOf(context.module).empty()) return {{Code::UnknownModule, context.module}};
    context.method = methodOf(context.module, context.name);
    if (!context.method && context.name != metaName) return {{Code::UnknownMethod, context.name}};
    const QString version = context.part("version").toString();
    const bool isThis = version.isEmpty() || version == versionOf(context.mischief) ||
                        version == QLatin1String("stable") || version == QLatin1String("beta");
    return isThis ? Problems() : Problems{{Code::VersionMismatch}};
}

/// Who calls, and whether that is allowed.
Problems Rpc::admit(Context &context) const
{
    if (context.mischief.forbidden) return {{Code::MethodBlocked}};
    const auto who = context.method ? context.method->who : Method::Who::Signed;
    if (who == Method::Who::Anybody) return {};
    const QJsonObject auth = context.part("auth").toObject();
    if (auth.isEmpty()) return {{Code::AuthenticationRequired}};
    const QJsonValue login = auth.value(QLatin1String("login"));
    const QJsonValue password = auth.value(QLatin1String("password"));
    // Whatever a session's number is called: there are none here, so it has expired.
    if (login.isUndefined() && password.isUndefined()) return {{Code::InvalidSession}};
    const auto account = context.world.signIn(login.toString(), password.toString());
    if (!account || !context.world.mayEnter(*account)) return {{Code::WrongCredentials}};
    context.caller = context.world.callerFor(*account);
    if (who == Method::Who::Distributor && !context.caller.isDistributor) return {{Code::WrongUserType}};
    if (context.caller.isReadOnly && context.method && !context.method->isRead) return {{Code::MethodBlocked}};
    const QJsonObject data = context.part("data").toObject();
    const bool isPasswordChange =
        context.method && context.name == QLatin1String("Update") && data.contains(QLatin1String("password"));
    if (isPasswordChange && auth.size() > 2) return {{Code::PasswordInSession}};
    return {};
}

Outcome Rpc::perform(Context &context) const
{
    if (const Problems problems = understand(context); !problems.isEmpty()) return {{}, problems};
    if (const Problems problems = admit(context); !problems.isEmpty()) return {{}, problems};
    if (!context.method) return {specification(context.module, methodsOf(context.module), versionOf(context.mischief))};
    const QJsonObject data = context.part("data").toObject();
    if (const Problems problems = checkData(*context.method, data, context.caller.isDistributor); !problems.isEmpty())
        return {{}, problems};
    Call call{.world = context.world,
              .caller = context.caller,
              .clock = context.clock,
              .data = data,
              .duplicatesRows = context.mischief.duplicateRows};
    Outcome outcome = context.method->handle(call);
    if (outcome.problems.isEmpty()) context.changed = call.changed;
    return outcome;
}

Reply Rpc::answer(const Request &request, const Mischief &mischief, World &world, const Clock &clock,
                  Ledger &ledger) const
{
    if (request.verb != "POST") return page(405, "Method Not Allowed");
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json") return page(415, "Content-Type must be application/json");
    if (mischief.throttled) {
        Reply reply = page(429, "Too Many Requests");
        reply.headers.emplaceBack("Retry-After", "1");
        return reply;
    }
    Context context{.body = request.body, .mischief = mischief, .world = world, .clock = clock};
    Outcome outcome = perform(context);
    if (!context.changed.isEmpty()) ledger.noteApplied(request, context.changed);
    if (mischief.failsAfter) return page(500, "Internal Server Error");
    if (mischief.innerError) outcome = Outcome::refused(Code::InnerError);
    if (mischief.wrongType) spoilType(outcome.data);
    const bool isRefused = !outcome.problems.isEmpty();
    const QJsonValue data = isRefused ? QJsonValue(QJsonValue::Null) : QJsonValue(outcome.data);
    const QJsonObject envelope{
        {QStringLiteral("auth"), QJsonObject()},
        {QStringLiteral("version"), versionOf(mischief)},
        {QStringLiteral("error"), isRefused ? QJsonValue(errorObject(outcome.problems, context.isPolish, m_shape))
                                            : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("data"), mischief.textFlags ? withTextFlags(data) : data}};
    return {.body = QJsonDocument(envelope).toJson(QJsonDocument::Compact)};
}

Reply Rpc::specificationPage(const QString &file, const Mischief &mischief) const
{
    const QString module = file.endsWith(QLatin1String(".json")) ? file.chopped(5) : QString();
    const auto methods = methodsOf(module);
    if (methods.empty()) return page(404, "Not Found");
    return {.body = QJsonDocument(specification(module, methods, versionOf(mischief))).toJson(QJsonDocument::Compact)};
}

} // namespace kontor::sandbox::monit24
