// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/rackspace/api.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace kontor::sandbox {

namespace {

QByteArray madeUpKey(int bytes)
{
    QByteArray key;
    while (key.size() < bytes)
        key += char(QRandomGenerator::system()->bounded(256));
    return key.toBase64(QByteArray::OmitTrailingEquals);
}

bool strikes(const std::vector<Fault> &striking, const char *kind)
{
    return std::ranges::any_of(striking, [&](const Fault &fault) { return fault.kind == QLatin1String(kind); });
}

} // namespace

Sandbox::Sandbox(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    if (m_options.userKey.isEmpty()) m_options.userKey = madeUpKey(15);
    if (m_options.secretKey.isEmpty()) m_options.secretKey = madeUpKey(21);
    m_rackspace = std::make_unique<rackspace::Api>(rackspace::Api::Options{.userKey = m_options.userKey,
                                                                           .secretKey = m_options.secretKey,
                                                                           .customers = m_options.customers,
                                                                           .throttle = m_options.throttle});
    m_server = std::make_unique<HttpServer>([this](const Request &request) { return answer(request); });
}

Sandbox::~Sandbox() = default;

bool Sandbox::start()
{
    if (!m_faults.set(m_options.faults)) {
        m_problem =
            QStringLiteral("a fault is not understood; kinds: %1").arg(Fault::kinds().join(QLatin1String(", ")));
        return false;
    }
    if (m_server->listen(m_options.port)) return true;
    m_problem = QStringLiteral("port %1 is taken").arg(m_options.port);
    return false;
}

quint16 Sandbox::port() const
{
    return m_server->port();
}

bool Sandbox::setFaults(const QStringList &specs)
{
    return m_faults.set(specs);
}

QJsonObject Sandbox::announcement() const
{
    const QString root = QStringLiteral("http://127.0.0.1:%1").arg(port());
    const QJsonObject vendor{
        {QStringLiteral("base_url"), root + QStringLiteral("/v1")},
        {QStringLiteral("user_key"), QString::fromLatin1(m_options.userKey)},
        {QStringLiteral("secret_key"), QString::fromLatin1(m_options.secretKey)},
        {QStringLiteral("sign_on_url"), root + QStringLiteral("/TokenLogin.aspx?loginToken={token}")},
        {QStringLiteral("webmail_url"), root + QStringLiteral("/webmail?loginToken={token}")},
    };
    return {{QStringLiteral("vendors"), QJsonObject{{QStringLiteral("rackspace"), vendor}}},
            {QStringLiteral("control_url"), root + QStringLiteral("/_sandbox")}};
}

Reply Sandbox::answer(const Request &request)
{
    if (request.path.startsWith(QLatin1String("/_sandbox/"))) return control(request);
    ++m_requests;
    const std::vector<Fault> striking = m_faults.strike(request);
    if (strikes(striking, "reset-before")) return {.ending = Reply::Ending::Reset};
    if (strikes(striking, "throttle"))
        return {.status = 403,
                .headers = {{"x-error-message", "Exceeded request limits"}},
                .body = R"({"unauthorizedFault":{"code":403,"message":"Exceeded request limits","details":""}})"};
    if (strikes(striking, "duplicate-rows")) m_rackspace->duplicateRowsOnce();
    if (strikes(striking, "stale-read")) m_rackspace->staleReadOnce();
    Reply reply{.status = 404, .contentType = "text/html", .body = "<html><body>Not found</body></html>"};
    const bool signOn = request.path.compare(QLatin1String("/TokenLogin.aspx"), Qt::CaseInsensitive) == 0 ||
                        request.path == QLatin1String("/webmail");
    if (signOn)
        reply = m_rackspace->panel(request);
    else if (request.path.startsWith(QLatin1String("/v1/")) || request.path.startsWith(QLatin1String("/v0/")))
        reply = m_rackspace->answer(request);
    reply.delayMs = m_options.latencyMs;
    spoil(reply, striking);
    return reply;
}

/// What goes wrong with an answer that was made properly: the operation has taken effect.
void Sandbox::spoil(Reply &reply, const std::vector<Fault> &striking) const
{
    for (const Fault &fault : striking) {
        if (fault.kind == QLatin1String("delay")) reply.delayMs += int(fault.value);
        if (fault.kind == QLatin1String("reset-after")) reply.ending = Reply::Ending::Reset;
        if (fault.kind == QLatin1String("truncate")) reply.ending = Reply::Ending::Cut;
        if (fault.kind == QLatin1String("trickle")) reply.ending = Reply::Ending::Trickled;
        if (fault.kind == QLatin1String("empty")) reply.body.clear();
        if (fault.kind == QLatin1String("garbage")) reply.body = "{\"total\": 3, \"customers\": [{\"name\" \xff";
        if (fault.kind == QLatin1String("wrong-type")) reply.body.replace("\"total\":", "\"total\":\"many\",\"was\":");
        if (fault.kind == QLatin1String("html")) {
            reply.contentType = "text/html";
            reply.body = "<html><body><h1>Please sign in</h1></body></html>";
        }
        if (fault.kind == QLatin1String("500-after")) {
            reply.status = 500;
            reply.body = R"({"appsFault":{"code":500,"message":"Fault!","details":""}})";
        }
        if (fault.kind == QLatin1String("status")) {
            reply.status = int(fault.value);
            reply.body.clear();
            if (reply.status == 429 || reply.status == 503) reply.headers.emplaceBack("Retry-After", "1");
        }
        if (fault.kind == QLatin1String("clock")) reply.date = QDateTime::currentDateTimeUtc().addSecs(fault.value);
    }
}

Reply Sandbox::control(const Request &request)
{
    QJsonDocument document;
    if (request.path == QLatin1String("/_sandbox/applied")) {
        QJsonArray counts;
        for (const auto &[operation, count] : m_rackspace->applied())
            counts.append(QJsonObject{{QStringLiteral("verb"), operation.section(u' ', 0, 0)},
                                      {QStringLiteral("path"), operation.section(u' ', 1)},
                                      {QStringLiteral("count"), count}});
        document = QJsonDocument(counts);
    } else if (request.path == QLatin1String("/_sandbox/requests")) {
        document = QJsonDocument(QJsonObject{{QStringLiteral("count"), m_requests}});
    } else if (request.path == QLatin1String("/_sandbox/fault") && request.verb == "POST") {
        QStringList specs;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        for (const QJsonValue &spec : body.value(QLatin1String("faults")).toArray())
            specs << spec.toString();
        if (!m_faults.set(specs)) return {.status = 400, .body = "{\"error\":\"not understood\"}"};
        document = QJsonDocument(QJsonObject{{QStringLiteral("faults"), QJsonArray::fromStringList(specs)}});
    } else {
        return {.status = 404, .body = "{}"};
    }
    return {.body = document.toJson(QJsonDocument::Compact)};
}

} // namespace kontor::sandbox
