// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/limacity/limacity.h"

#include "app/sandbox/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kontor::sandbox::limacity {

namespace {

constexpr int mostAnnounced = 5;
constexpr int userPart = 4; // of "api:KEY"

/// Collections are asked for with ".json", the framework's way to choose a form; members mostly without.
QStringList pathOf(const Request &request)
{
    QStringList path = request.segments;
    if (!path.isEmpty() && path.last().endsWith(QLatin1String(".json"))) path.last().chop(5);
    return path;
}

/// Whether somebody asks for a page: the interface is the web panel with another form chosen.
bool wantsPage(const Request &request)
{
    const QByteArray accept = request.header("accept").toLower();
    return !request.changes() && accept.contains("text/html") && !accept.contains("application/json") &&
           !request.segments.last().endsWith(QLatin1String(".json"));
}

std::unique_ptr<Vendor> make(const VendorSetup &setup, Ledger &ledger, const Clock &clock)
{
    LimaCity::Options options{.apiKey = setup.key("api-key", Generator::keyLength),
                              .customers = setup.customers,
                              .seed = setup.seed,
                              .idsAreTexts = setup.quirk("text-ids") == QLatin1String("1"),
                              .furnishesKeys = setup.quirk("no-keys") != QLatin1String("1"),
                              .newAccountsWaitSecs = setup.quirk("new-accounts-wait").toInt()};
    if (setup.quirk("invalid-status") == QLatin1String("422")) options.invalidStatus = 422;
    return std::make_unique<LimaCity>(std::move(options), ledger, clock);
}

} // namespace

VendorEntry entry()
{
    return {.id = "lima-city",
            .keys = {"api-key"},
            .quirks = {{"text-ids", "1: ids are texts instead of numbers"},
                       {"no-keys", "1: a new customer's key is not told although it was asked for"},
                       {"new-accounts-wait", "a new customer's key is refused for so many seconds"},
                       {"invalid-status", "422: of what is wrong with fields, instead of 400"}},
            .make = make};
}

LimaCity::LimaCity(Options options, Ledger &ledger, const Clock &clock)
    : m_options(std::move(options)), m_ledger(ledger), m_clock(clock), m_world(newWorld())
{
    for (const auto &routes : {customerRoutes(), keyRoutes(), domainRoutes(), phpRoutes()})
        m_routes.add(routes);
}

World LimaCity::newWorld() const
{
    return World(m_options.customers, m_options.seed, QString::fromUtf8(m_options.apiKey));
}

void LimaCity::reset()
{
    m_world = newWorld();
    m_before.reset();
    m_lastUsed.clear();
}

QJsonObject LimaCity::announcement(const QString &root) const
{
    QJsonObject all = announced(root, {}, {{QStringLiteral("api-key"), QString::fromUtf8(m_options.apiKey)}});
    QJsonArray customers;
    for (const Account &account : m_world.someAccounts(mostAnnounced))
        customers.append(QJsonObject{{QStringLiteral("id"), account.id},
                                     {QStringLiteral("username"), account.username},
                                     {QStringLiteral("email"), account.email},
                                     {QStringLiteral("api_key"), account.keys.front().secret}});
    all.insert(QStringLiteral("customers"), customers);
    return all;
}

QStringList LimaCity::panelText() const
{
    QStringList text{QStringLiteral("The reseller interface has no list of customers. These are some that exist:")};
    for (const Account &account : m_world.someAccounts(mostAnnounced))
        text << QStringLiteral("Customer %1: %2, %3, API key %4")
                    .arg(account.id)
                    .arg(account.username, account.email, account.keys.front().secret);
    return text;
}

bool LimaCity::owns(const Request &request) const
{
    const QString first = request.segments.value(0);
    return first == QLatin1String("usercp") || first == QLatin1String("resellercp");
}

Reply LimaCity::answer(const Request &request, const Mischief &mischief)
{
    Answer answer = mischief.throttled ? refused(429) : answerTo(request, mischief);
    if (mischief.failsAfter) answer = {.status = 500, .isPage = true};
    if (!answer.isRefusal() && mischief.duplicateRows) answer.body.repeatRow();
    if (!answer.isRefusal() && mischief.wrongType) answer.body.spoilType();
    Reply reply = written(answer);
    if (mischief.throttled) reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

/// Basic, with the user "api" and a key as the password (help page "lima-city REST-API").
std::optional<World::Found> LimaCity::authenticated(const Request &request, const World &world) const
{
    const QByteArray given = request.header("authorization");
    if (given.left(6).toLower() != "basic ") return std::nullopt;
    const QByteArray pair = QByteArray::fromBase64(given.mid(6).trimmed());
    if (!pair.startsWith("api:")) return std::nullopt;
    auto found = world.byKey(QString::fromUtf8(pair.mid(userPart)));
    if (!found) return std::nullopt;
    const QDateTime usableFrom = world.account(found->account).usableFrom;
    return usableFrom.isValid() && m_clock.now() < usableFrom ? std::nullopt : found;
}

Answer LimaCity::answerTo(const Request &request, const Mischief &mischief)
{
    World &world = mischief.stale && m_before ? *m_before : m_world;
    // A key that is gone is gone, whatever an old copy shows.
    const auto found = authenticated(request, m_world);
    if (!found || !world.hasAccount(found->account)) return refused(401);
    m_lastUsed.insert(found->key.id, m_clock.now());
    if (wantsPage(request)) return {.isPage = true};

    const QStringList path = pathOf(request);
    const auto match = m_routes.find(request.verb, path);
    if (!match.handle) return {.status = 404, .isPage = true};
    const auto isHeld = [&](const char *right) {
        return found->key.roles.contains(QLatin1String(right));
    };
    const Endpoint &endpoint = *match.handle;
    if (!endpoint.rights.empty() && std::ranges::none_of(endpoint.rights, isHeld)) return refused(403);

    const QDateTime now = m_clock.now();
    Call call{.request = request,
              .world = world,
              .now = now,
              .account = found->account,
              .lastUsed = m_lastUsed,
              .idsAreTexts = m_options.idsAreTexts,
              .furnishesKeys = m_options.furnishesKeys,
              .newAccountsWaitSecs = m_options.newAccountsWaitSecs,
              .invalidStatus = m_options.invalidStatus,
              .body = QJsonDocument::fromJson(request.body).object(),
              .names = match.names};
    auto before = mischief.remembers && request.changes() ? std::make_unique<World>(m_world) : nullptr;
    Answer answer = endpoint.handle(call);
    if (answer.isRefusal() || !request.changes()) return answer;
    m_before = std::move(before);
    m_ledger.noteApplied(request, answer.object.isEmpty() ? u'/' + path.join(u'/') : answer.object);
    return answer;
}

Reply LimaCity::written(const Answer &answer) const
{
    if (!answer.isPage)
        return {.status = answer.status, .body = answer.body.isNull() ? QByteArray() : answer.body.written()};
    const char *heading = answer.status == 200   ? "Verwaltung"
                          : answer.status == 404 ? "Die Seite wurde nicht gefunden"
                                                 : "Es ist ein Fehler aufgetreten";
    return {.status = answer.status,
            .contentType = "text/html; charset=utf-8",
            .body = QByteArray("<!DOCTYPE html><html lang=\"de\"><head><title>lima-city</title></head><body><h1>") +
                    heading + "</h1></body></html>"};
}

} // namespace kontor::sandbox::limacity
