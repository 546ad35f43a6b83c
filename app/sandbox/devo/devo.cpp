// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/devo/devo.h"

#include "app/sandbox/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace kontor::sandbox::devo {

namespace {

const QString prefix = QStringLiteral("probio");

QJsonValue jsonOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray()) return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

/// What can be asked of a domain that has no owner yet. The pages say that it is not accessible, and do not list what
/// that means.
bool isOpenWithoutOwner(const Request &request)
{
    const bool isDomainItself = request.segments.size() == 3 && request.segments.at(1) == QLatin1String("domain");
    return isDomainItself && (request.verb == "GET" || request.verb == "DELETE");
}

std::unique_ptr<Vendor> make(const VendorSetup &setup, Ledger &ledger, const Clock &clock)
{
    Devo::Options options{.apiKey = setup.key("api-key", 24),
                          .apiSecret = setup.key("api-secret", 48),
                          .customers = setup.customers,
                          .seed = setup.seed,
                          .strictClockSecs = setup.strictClockSecs,
                          .tellsInvalidSignature = setup.quirk("signature-status") == QLatin1String("400"),
                          .answersEmpty = setup.quirk("empty-answers") == QLatin1String("1")};
    if (const int code = setup.quirk("state-code").toInt()) options.stateCode = code;
    return std::make_unique<Devo>(std::move(options), ledger, clock);
}

} // namespace

VendorEntry entry()
{
    return {.id = "devo",
            .keys = {"api-key", "api-secret"},
            .quirks = {{"signature-status", "400: tell an invalid signature as documented, instead of 404"},
                       {"empty-answers", "1: successful changes are answered without a body"},
                       {"state-code", "the error code of enabling an enabled domain (116)"}},
            .make = make};
}

Devo::Devo(Options options, Ledger &ledger, const Clock &clock)
    : m_options(std::move(options)), m_ledger(ledger), m_clock(clock), m_world(m_options.customers, m_options.seed)
{
    for (const auto &routes : {domainRoutes(), userRoutes(), roleRoutes(), planRoutes()})
        m_routes.add(routes);
}

void Devo::reset()
{
    m_world = World(m_options.customers, m_options.seed);
    m_before.reset();
}

QJsonObject Devo::announcement(const QString &root) const
{
    return announced(root + u'/' + prefix, {{QStringLiteral("api-key"), QString::fromUtf8(m_options.apiKey)}},
                     {{QStringLiteral("api-secret"), QString::fromUtf8(m_options.apiSecret)}});
}

bool Devo::owns(const Request &request) const
{
    return request.segments.value(0) == prefix;
}

Reply Devo::answer(const Request &request, const Mischief &mischief)
{
    // Rate rules are those of a web application firewall in front of it, which knows no JSON.
    if (mischief.throttled)
        return {.status = 429,
                .contentType = "text/html; charset=utf-8",
                .headers = {{"Retry-After", "1"}},
                .body = "<html><body><h1>429 Too Many Requests</h1></body></html>"};
    Answer answer = answerTo(request, mischief);
    if (mischief.failsAfter) answer = refused(Code::General, QStringLiteral("Internal error"), 500);
    if (!answer.isRefusal() && mischief.duplicateRows) answer.body.repeatRow();
    if (!answer.isRefusal() && mischief.wrongType) answer.body.spoilType();
    return written(answer);
}

Answer Devo::answerTo(const Request &request, const Mischief &mischief)
{
    switch (trust(request)) {
    case Trust::Unsigned:
        if (m_options.tellsInvalidSignature)
            return refused(Code::InvalidSignature, QStringLiteral("Invalid signature"));
        return {.status = 404};
    case Trust::WrongKind:
        return refused(Code::General, QStringLiteral("Reseller credentials are required"));
    case Trust::Trusted:
        break;
    }
    Call call{.request = request,
              .world = mischief.stale && m_before ? *m_before : m_world,
              .stateCode = m_options.stateCode,
              .body = jsonOf(request.body)};
    if (!request.body.isEmpty() && call.body.isUndefined())
        return refused(Code::General, QStringLiteral("The body is no JSON"));
    auto before = mischief.remembers && request.changes() ? std::make_unique<World>(m_world) : nullptr;
    const QStringList path = request.segments.mid(1);
    Answer answer = perform(call, path);
    if (answer.isRefusal() || !request.changes()) return answer;
    m_before = std::move(before);
    m_ledger.noteApplied(request, answer.object.isEmpty() ? u'/' + path.join(u'/') : answer.object);
    if (m_options.answersEmpty) answer.body = Json();
    return answer;
}

/// hex(HMAC-SHA256(secret, key + body + time stamp)), byte for byte; of no body the empty text is signed (page
/// "Authorizing Provisioning API requests").
Devo::Trust Devo::trust(const Request &request) const
{
    const QByteArray stamp = request.header("x-logtrust-timestamp");
    bool isNumber = false;
    const qint64 milliseconds = stamp.toLongLong(&isNumber);
    const qint64 age = milliseconds - m_clock.now().toMSecsSinceEpoch();
    if (!isNumber || (m_options.strictClockSecs > 0 && qAbs(age) > m_options.strictClockSecs * 1000))
        return Trust::Unsigned;
    const QByteArray signature = QMessageAuthenticationCode::hash(m_options.apiKey + request.body + stamp,
                                                                  m_options.apiSecret, QCryptographicHash::Sha256)
                                     .toHex();
    if (request.header("x-logtrust-sign") != signature) return Trust::Unsigned;
    if (request.header("x-logtrust-reseller-apikey") == m_options.apiKey) return Trust::Trusted;
    return request.header("x-logtrust-domain-apikey") == m_options.apiKey ? Trust::WrongKind : Trust::Unsigned;
}

Answer Devo::perform(Call &call, const QStringList &path) const
{
    const auto match = m_routes.find(call.request.verb, path);
    if (!match.isKnownPath) return refused(Code::General, QStringLiteral("Not found"), 404);
    if (!match.handle) return refused(Code::General, QStringLiteral("Method not allowed"), 405);
    call.names = match.names;
    if (auto refusal = lookUp(call)) return *refusal;
    return (*match.handle)(call);
}

std::optional<Answer> Devo::lookUp(Call &call) const
{
    if (call.names.contains(QStringLiteral("plan"))) {
        call.plan = call.world.plan(call.name("plan"));
        if (!call.plan) return refused(Code::InvalidPlan, QStringLiteral("Invalid plan"));
    }
    if (!call.names.contains(QStringLiteral("domain"))) return std::nullopt;
    // Only a domain that is looked at may be named without the reseller.
    QString name = call.name("domain");
    if (!name.contains(u'@') && call.request.verb == "GET") name += resellerTail();
    call.domain = call.world.domainByName(name);
    if (!call.domain) return refused(Code::InvalidDomain, QStringLiteral("Invalid domain"));
    if (!isOpenWithoutOwner(call.request) && !call.shown().hasOwner())
        return refused(Code::NoOwner, QStringLiteral("Domain %1 has no owner").arg(call.shown().name));
    return std::nullopt;
}

Reply Devo::written(const Answer &answer)
{
    Reply reply{.status = answer.status, .contentType = "application/json"};
    if (!answer.body.isNull()) reply.body = answer.body.written();
    const quint64 number = scatter(m_options.seed, ++m_answers);
    reply.headers.emplaceBack("x-devo-cid", QByteArray::number(number, 16).rightJustified(16, '0'));
    return reply;
}

} // namespace kontor::sandbox::devo
