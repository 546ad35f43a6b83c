// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/rackspace.h"

#include "app/sandbox/rackspace/pages.h"
#include "app/sandbox/rackspace/requestfields.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <utility>

namespace kontor::sandbox::rackspace {

namespace {

constexpr int readsAMinute = 60;
constexpr int writesAMinute = 30;
constexpr int domainWritesAMinute = 2;
constexpr std::chrono::minutes publicFolderWindow{5};

/// The path below the version. Left out, "customers/me" is meant (wiki "Domain", "Admin").
QStringList pathOf(const Request &request)
{
    QStringList path = request.segments.mid(1);
    if (!path.isEmpty() && (path.first() == QLatin1String("domains") || path.first() == QLatin1String("admins")))
        path = QStringList{QStringLiteral("customers"), QStringLiteral("me")} + path;
    return path;
}

/// "json", "xml", or empty for what is not offered. None or */* is XML, the oldest.
QByteArray formatFor(const QByteArray &accept)
{
    const QByteArray wanted = accept.toLower();
    if (wanted.contains("application/json")) return "json";
    const bool isXml = wanted.trimmed().isEmpty() || wanted.contains("*/*") || wanted.contains("text/xml") ||
                       wanted.contains("application/xml");
    return isXml ? "xml" : QByteArray();
}

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

bool isDomainPath(const QStringList &path)
{
    return path.size() == 4 && path.at(2) == QLatin1String("domains");
}

/// Fit to stand in a header.
QByteArray headerText(QString text)
{
    for (QChar &c : text)
        if (c < u' ') c = u' ';
    return text.toUtf8();
}

std::unique_ptr<Vendor> make(const VendorSetup &setup, Ledger &ledger, const Clock &clock)
{
    // Of the vendor's kind: 20 letters in its sample user key, 28 in its sample secret.
    return std::make_unique<Rackspace>(Rackspace::Options{.userKey = setup.key("user-key", 20),
                                                          .secretKey = setup.key("secret-key", 28),
                                                          .customers = setup.customers,
                                                          .seed = setup.seed,
                                                          .throttle = setup.throttle,
                                                          .cascades = setup.cascades,
                                                          .strictClockSecs = setup.strictClockSecs},
                                       ledger, clock);
}

} // namespace

VendorEntry entry()
{
    return {.id = "rackspace", .keys = {"user-key", "secret-key"}, .quirks = {}, .make = make};
}

Rackspace::Rackspace(Options options, Ledger &ledger, const Clock &clock)
    : m_options(std::move(options)),
      m_ledger(ledger),
      m_clock(clock),
      m_world(m_options.customers, m_options.seed),
      m_throttle(m_options.throttle)
{
    for (const auto &routes :
         {customerRoutes(), domainRoutes(), mailboxRoutes(), aliasRoutes(), adminRoutes(), spamRoutes()})
        for (const Route &route : routes)
            m_routes.push_back({route.verb, QString::fromLatin1(route.path).split(u'/'), route.handle});
}

Rackspace::~Rackspace() = default;

void Rackspace::reset()
{
    m_world = World(m_options.customers, m_options.seed);
    m_before.reset();
    m_tokens.clear();
    m_throttle.clear();
}

QJsonObject Rackspace::announcement(const QString &root) const
{
    return announced(root + QStringLiteral("/v1"),
                     {{QStringLiteral("user-key"), QString::fromUtf8(m_options.userKey)},
                      {QStringLiteral("sign-on-url"), root + QStringLiteral("/TokenLogin.aspx?loginToken={token}")},
                      {QStringLiteral("webmail-url"), root + QStringLiteral("/webmail?loginToken={token}")}},
                     {{QStringLiteral("secret-key"), QString::fromUtf8(m_options.secretKey)}});
}

bool Rackspace::owns(const Request &request) const
{
    const QString first = request.segments.value(0);
    return first == QLatin1String("v1") || first == QLatin1String("v0") || signOnPage(request).has_value();
}

Reply Rackspace::answer(const Request &request, const Mischief &mischief)
{
    if (const auto page = signOnPage(request)) return visit(*page, request, m_tokens, m_clock.now());
    QByteArray format;
    Answer answer = answerTo(request, mischief, format);
    if (mischief.failsAfter)
        answer = {.status = 500, .root = QStringLiteral("appsFault"), .message = QStringLiteral("Fault!")};
    if (mischief.wrongType && !answer.isRefusal()) answer.body.spoilType();
    return written(answer, format);
}

Answer Rackspace::answerTo(const Request &request, const Mischief &mischief, QByteArray &format)
{
    const QStringList path = pathOf(request);
    format = formatFor(request.header("accept"));
    Parameters fields;
    const bool isReadable = readFields(request, fields);
    if (!isAuthentic(request)) return notAllowed(QStringLiteral("Authentication failed."));
    // All that is authentic counts, also what is refused.
    const bool isWithinLimits = admits(request, path, fields);
    if (!isWithinLimits || mischief.throttled) return notAllowed(QStringLiteral("Exceeded request limits"));
    if (format.isEmpty())
        return {.status = 406, .root = QStringLiteral("appsFault"), .message = QStringLiteral("Invalid format")};
    if (!isReadable) return badRequest(QStringLiteral("Invalid request body"));

    World &world = mischief.stale && m_before ? *m_before : m_world;
    Call call{.request = request,
              .fields = std::move(fields),
              .world = world,
              .tokens = m_tokens,
              .clock = m_clock,
              .isFirstVersion = request.segments.first() == QLatin1String("v0"),
              .cascades = m_options.cascades,
              .duplicatesRows = mischief.duplicateRows,
              .names = {}};
    auto before = mischief.remembers && request.changes() ? std::make_unique<World>(m_world) : nullptr;
    Answer answer = route(call, path);
    if (answer.isRefusal() || !request.changes()) return answer;
    m_before = std::move(before);
    m_ledger.noteApplied(request, answer.object.isEmpty() ? u'/' + path.join(u'/') : answer.object);
    return answer;
}

/// Base64(SHA-1(user key + User-Agent + time stamp + secret key)), byte for byte (wiki "Rest API").
bool Rackspace::isAuthentic(const Request &request) const
{
    const QList<QByteArray> parts = request.header("x-api-signature").split(':');
    if (parts.size() != 3 || parts.at(0) != m_options.userKey) return false;
    // One old client of the vendor's sends hundredths as well.
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{14}([0-9]{2})?$"));
    const QString stamp = QString::fromLatin1(parts.at(1));
    if (!pattern.match(stamp).hasMatch()) return false;
    QDateTime time = QDateTime::fromString(stamp.left(14), QStringLiteral("yyyyMMddHHmmss"));
    if (!time.isValid()) return false;
    time.setTimeSpec(Qt::UTC);
    if (m_options.strictClockSecs > 0 && qAbs(time.secsTo(m_clock.now())) > m_options.strictClockSecs) return false;
    const QByteArray hashed = m_options.userKey + request.header("user-agent") + parts.at(1) + m_options.secretKey;
    return QCryptographicHash::hash(hashed, QCryptographicHash::Sha1).toBase64() == parts.at(2);
}

/// Counts the request in every class it belongs to (wiki "Rest API", "Throttling").
bool Rackspace::admits(const Request &request, const QStringList &path, const Parameters &fields)
{
    const QDateTime now = m_clock.now();
    if (!request.changes()) return m_throttle.admits(QStringLiteral("read"), readsAMinute, now);
    bool isWithin = m_throttle.admits(QStringLiteral("write"), writesAMinute, now);
    if (!isDomainPath(path)) return isWithin;
    isWithin = m_throttle.admits(QStringLiteral("domain"), domainWritesAMinute, now) && isWithin;
    if (flagOf(fields.value(QLatin1String("publicFoldersEnabled")).value_or(QString())).value_or(false))
        isWithin = m_throttle.admits(QStringLiteral("public folders"), 1, now, publicFolderWindow) && isWithin;
    return isWithin;
}

Answer Rackspace::route(Call &call, const QStringList &path) const
{
    const CompiledRoute *samePath = nullptr;
    for (const CompiledRoute &route : m_routes) {
        if (!fits(route.segments, path)) continue;
        samePath = &route;
        if (route.verb == call.request.verb) return perform(call, route, path);
    }
    if (!samePath) return notFound(QStringLiteral("Resource not found"), "Resource");
    return {.status = 405, .root = QStringLiteral("appsFault"), .message = QStringLiteral("Method not allowed")};
}

Answer Rackspace::perform(Call &call, const CompiledRoute &route, const QStringList &path) const
{
    for (qsizetype i = 0; i < path.size(); ++i)
        if (const QString &segment = route.segments.at(i); isPlaceholder(segment))
            call.names.insert(segment.mid(1, segment.size() - 2), path.at(i));
    if (const auto refusal = lookUp(call, route)) return *refusal;
    return route.handle(call);
}

std::optional<Answer> Rackspace::lookUp(Call &call, const CompiledRoute &route) const
{
    if (!call.names.contains(QStringLiteral("account"))) return std::nullopt;
    const QString account = call.name("account");
    const bool isDomainIndex =
        route.verb == "GET" && route.segments.size() == 3 && route.segments.at(2) == QLatin1String("domains");
    call.isForAll = account == QLatin1String("all") && isDomainIndex;
    call.account = account == QLatin1String("me") ? Generator::ownAccount : account.toLongLong();
    const bool isKnown = account == QLatin1String("me") ||
                         (QString::number(call.account) == account && call.world.hasAccount(call.account));
    if (!isKnown && !call.isForAll)
        return notFound(route.segments.size() == 2 ? QStringLiteral("Customer Not Found")
                                                   : QStringLiteral("Invalid account number"),
                        "Customer");
    if (!call.names.contains(QStringLiteral("domain"))) return std::nullopt;
    const auto domain = call.world.domainByName(call.name("domain"));
    if (!domain || domain->account != call.account)
        return notFound(QStringLiteral("%1 not found").arg(call.name("domain")), "Domain");
    call.domain = *domain;
    return std::nullopt;
}

Reply Rackspace::written(const Answer &answer, const QByteArray &format) const
{
    const bool isJson = format == "json";
    Reply reply{.status = answer.status,
                .contentType = isJson ? "application/json; charset=utf-8" : "text/xml; charset=utf-8"};
    if (!answer.isRefusal()) {
        if (!answer.body.isNull()) reply.body = isJson ? answer.body.toJson() : answer.body.toXml(answer.root);
        return reply;
    }
    Node fault;
    if (isJson) fault.append(QStringLiteral("code"), answer.status);
    fault.append(QStringLiteral("message"), answer.message);
    fault.append(QStringLiteral("details"), vendorDate(m_clock.now()));
    fault.append(answer.body);
    // Both generations of telling an error, as today's servers do.
    reply.headers.emplaceBack("x-error-message", headerText(answer.message));
    reply.body =
        isJson ? Node(Node::Members{{answer.root, fault}}).toJson() : Node::faultXml(answer.root, answer.status, fault);
    return reply;
}

} // namespace kontor::sandbox::rackspace
