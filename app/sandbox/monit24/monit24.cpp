// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/monit24.h"

#include "app/sandbox/monit24/panel.h"

namespace kontor::sandbox::monit24 {

namespace {

constexpr QLatin1String ours("monit24");

constexpr int passwordLength = 20;
constexpr int tokenLength = 40;

std::unique_ptr<Vendor> make(const VendorSetup &setup, Ledger &ledger, const Clock &clock)
{
    return std::make_unique<Monit24>(
        Monit24::Options{.login = QString::fromUtf8(setup.keys.value(QStringLiteral("login"), "sandbox_distributor")),
                         .password = QString::fromUtf8(setup.key("password", passwordLength)),
                         .token = setup.key("token", tokenLength),
                         .customers = setup.customers,
                         .seed = setup.seed,
                         .isAdmin = setup.quirk("admin") == QLatin1String("1"),
                         .hasTwoFactor = setup.quirk("two-factor") == QLatin1String("1")},
        ledger, clock);
}

bool isPanel(const Request &request)
{
    return request.segments == QStringList{QStringLiteral("panel"), ours};
}

bool isRpc(const Request &request)
{
    return request.segments.value(1) == QLatin1String("2.0.0");
}

bool isRpcCall(const Request &request)
{
    return isRpc(request) && request.segments.value(2) == QLatin1String("json_api") && request.segments.size() == 3;
}

} // namespace

VendorEntry entry()
{
    return {.id = "monit24",
            .keys = {"login", "password", "token"},
            .quirks = {{"admin", "1: version 3 opens /admin to the distributor"},
                       {"two-factor", "1: version 3 refuses the password alone"}},
            .make = make};
}

Monit24::Monit24(Options options, Ledger &ledger, const Clock &clock)
    : m_options(std::move(options)),
      m_ledger(ledger),
      m_clock(clock),
      m_rpc(m_options.errors),
      m_world(World::Options{.customers = 0})
{
    reset();
}

Monit24::~Monit24() = default;

World Monit24::newWorld() const
{
    World world({.customers = m_options.customers,
                 .seed = m_options.seed,
                 .login = m_options.login,
                 .password = m_options.password});
    world.edit(Generator::distributor).account.hasTwoFactor = m_options.hasTwoFactor;
    return world;
}

void Monit24::reset()
{
    m_world = newWorld();
    m_before.reset();
    m_sessions.clear();
    m_sessions.keep(m_options.token, Generator::distributor);
}

QJsonObject Monit24::announcement(const QString &root) const
{
    const auto settings = [this](const char *dialect) {
        return QJsonObject{{QStringLiteral("dialect"), QLatin1String(dialect)},
                           {QStringLiteral("login"), m_options.login}};
    };
    const QString rest = root + QStringLiteral("/monit24/v3");
    QJsonObject all = announced(root + QStringLiteral("/monit24/2.0.0/json_api"), settings("v2"),
                                {{QStringLiteral("password"), m_options.password},
                                 {QStringLiteral("token"), QString::fromLatin1(m_options.token)}});
    all.insert(QStringLiteral("base_url_v3"), rest);
    all.insert(QStringLiteral("distributor_id"), Generator::distributor);
    all.insert(QStringLiteral("dialects"),
               QJsonObject{{QStringLiteral("v3"), QJsonObject{{QStringLiteral("base_url"), rest},
                                                              {QStringLiteral("settings"), settings("v3")}}}});
    return all;
}

bool Monit24::owns(const Request &request) const
{
    return request.segments.value(0) == ours || isPanel(request);
}

void Monit24::understand(Request &request) const
{
    if (isRpcCall(request)) {
        request.operation = Rpc::operationOf(request.body);
        request.onlyReads = m_rpc.onlyReads(request.operation);
    } else if (!request.segments.isEmpty()) {
        request.onlyReads = request.segments.last() == QLatin1String("search");
    }
}

Reply Monit24::answer(const Request &request, const Mischief &mischief)
{
    if (isPanel(request)) return panelPage(request, m_world);
    if (isRpc(request) && request.verb == "GET" && request.segments.value(2) == QLatin1String("json"))
        return m_rpc.specificationPage(request.segments.value(3), mischief);
    const bool isRest = request.segments.value(1) == QLatin1String("v3");
    if (isRest && request.segments.mid(2).join(u'/') == QLatin1String("public/swagger.json")) return m_rest.swagger();
    if (!isRpcCall(request) && !isRest)
        return {.status = 404,
                .contentType = "text/html; charset=utf-8",
                .body = "<!doctype html><html><body><h1>Not Found</h1></body></html>"};

    World &world = mischief.stale && m_before ? *m_before : m_world;
    // The link in the activation mail is a GET that changes something.
    const bool changes = request.changes() || request.segments.last() == QLatin1String("activate");
    auto before = mischief.remembers && changes ? std::make_unique<World>(m_world) : nullptr;
    Reply reply = isRest ? m_rest.answer(RestCall{.request = request,
                                                  .world = world,
                                                  .sessions = m_sessions,
                                                  .clock = m_clock,
                                                  .isAdmin = m_options.isAdmin,
                                                  .duplicatesRows = mischief.duplicateRows},
                                         mischief, m_ledger)
                         : m_rpc.answer(request, mischief, world, m_clock, m_ledger);
    if (before) m_before = std::move(before);
    return reply;
}

} // namespace kontor::sandbox::monit24
