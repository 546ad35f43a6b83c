// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the imitated vendors share: their list, their clients, the way they write and route.
#include "app/sandbox/clients.h"
#include "app/sandbox/clock.h"
#include "app/sandbox/json.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/panel.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/vendors.h"
#include "tests/sandbox/caller.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <array>

using namespace kontor::sandbox;

namespace {

QJsonObject vendorsOf(const Sandbox &sandbox)
{
    return sandbox.announcement()[QLatin1String("vendors")].toObject();
}

/// As small as a vendor can be.
class PanellessVendor final : public Vendor
{
public:
    QString id() const override { return QStringLiteral("small"); }
    bool owns(const Request &) const override { return false; }
    Reply answer(const Request &, const Mischief &) override { return {}; }
    QJsonObject announcement(const QString &root) const override
    {
        return announced(root, {}, {{QStringLiteral("api-key"), QStringLiteral("k")}});
    }
    bool hasPanel() const override { return false; }
    void reset() override {}
};

} // namespace

class TestSandboxVendors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVendorAnnouncesWhatAConnectionNeeds()
    {
        Sandbox sandbox({.customers = 3});
        QVERIFY(sandbox.start());
        const QJsonObject vendors = vendorsOf(sandbox);
        QCOMPARE(vendors.size(), qsizetype(vendorEntries().size()));
        for (const VendorEntry &entry : vendorEntries()) {
            const QJsonObject announced = vendors[QLatin1String(entry.id)].toObject();
            QVERIFY2(QUrl(announced[QLatin1String("base_url")].toString()).port() == sandbox.port(), entry.id);
            const QJsonObject settings = announced[QLatin1String("settings")].toObject();
            const QJsonObject secrets = announced[QLatin1String("secrets")].toObject();
            QVERIFY2(!secrets.isEmpty(), entry.id);
            for (const char *key : entry.keys) {
                const QLatin1String name(key);
                const QString value = (secrets.contains(name) ? secrets : settings)[name].toString();
                QVERIFY2(!value.isEmpty(), key);
                QCOMPARE(announced[QString(name).replace(u'-', u'_')].toString(), value);
            }
            Ledger ledger;
            const Clock clock;
            if (!entry.make({}, ledger, clock)->hasPanel()) continue;
            const QUrl panel(announced[QLatin1String("panel_url")].toString());
            QCOMPARE(settings[QLatin1String("panel-url")].toString(), panel.toString());
            const Called page = call(sandbox, "GET", panel.path().toUtf8(), {}, {});
            QCOMPARE(page.status, 200);
            QVERIFY(page.header("Content-Type").startsWith("text/html"));
            QCOMPARE(call(sandbox, "POST", panel.path().toUtf8(), {}, {}).status, 405);
        }
        QCOMPARE(call(sandbox, "GET", "/panel/nobody", {}, {}).status, 404);
    }

    void aVendorWithoutAPanelAnnouncesNone()
    {
        std::vector<std::unique_ptr<Vendor>> vendors;
        vendors.push_back(std::make_unique<PanellessVendor>());
        const QString root = QStringLiteral("http://127.0.0.1:1");
        QCOMPARE(announcementWithPanel(*vendors.front(), root), vendors.front()->announcement(root));
        QVERIFY(!panelPage({.verb = "GET", .segments = {QStringLiteral("panel"), QStringLiteral("small")}}, vendors));
    }

    void keysAreGivenOrMadeUp()
    {
        Sandbox given({.customers = 1, .keys = {{QStringLiteral("rackspace.secret-key"), "abc"}}});
        QVERIFY(given.start());
        QCOMPARE(given.secretKey(), QByteArray("abc"));
        QCOMPARE(vendorsOf(given)[QLatin1String("rackspace")][QLatin1String("secret_key")].toString(),
                 QStringLiteral("abc"));
        Sandbox one({.customers = 1});
        Sandbox other({.customers = 1});
        QVERIFY(one.start() && other.start());
        QVERIFY(vendorsOf(one)[QLatin1String("devo")][QLatin1String("api_secret")] !=
                vendorsOf(other)[QLatin1String("devo")][QLatin1String("api_secret")]);
    }

    void refusesKeysAndQuirksThatNobodyKnows()
    {
        Sandbox key({.keys = {{QStringLiteral("devo.password"), "x"}}});
        QVERIFY(!key.start());
        QVERIFY(key.problem().contains(QLatin1String("devo.password")));
        Sandbox quirk({.quirks = {{QStringLiteral("nobody.mood"), QStringLiteral("bad")}}});
        QVERIFY(!quirk.start());
        QVERIFY(quirk.problem().contains(QLatin1String("nobody.mood")));
        for (const VendorEntry &entry : vendorEntries())
            for (const Quirk &known : entry.quirks)
                QVERIFY(vendorHelp().contains(QLatin1String(known.name)));
    }

    void theSameClientIsAtSeveralVendors()
    {
        Sandbox sandbox({.customers = 30, .keys = {{QStringLiteral("lima-city.api-key"), "r"}}});
        QVERIFY(sandbox.start());
        const Clients clients(30, 1);
        const QJsonArray customers =
            vendorsOf(sandbox)[QLatin1String("lima-city")][QLatin1String("customers")].toArray();
        QVERIFY(customers.size() > 1);
        for (const QJsonValue &customer : customers) {
            const int client = int(customer[QLatin1String("id")].toInteger() - 380'000);
            QCOMPARE(customer[QLatin1String("email")].toString(), clients.officeMail(client));
        }
        QCOMPARE(clients.company(7).name, Names(1).company(7).name);
        QCOMPARE(clients.person(7, 2).localPart, clients.person(7, 2).localPart);
    }

    void smallVendorsStaySmall()
    {
        QElapsedTimer timer;
        timer.start();
        const std::vector<int> some = Clients(1'000'000, 1).at(1, 3);
        QCOMPARE(int(some.size()), Clients::mostAtSmallVendors);
        QVERIFY(std::ranges::is_sorted(some));
        QCOMPARE(some.front(), 0);
        QVERIFY(Clients(0, 1).at(1, 3).empty());
        QVERIFY(some != Clients(1'000'000, 1).at(2, 3));
        QVERIFY2(timer.elapsed() < 1'000, "made when somebody looks, not before");
    }

    void writesJsonInItsOrder()
    {
        Json rows = Json::list();
        rows.add(Json::object({{"z", 1}, {"a", 2.0}, {"t", "ü\"\n\x01"}})).add(Json()).add(true);
        QCOMPARE(rows.written(), QByteArray("[{\"z\":1,\"a\":2.0,\"t\":\"ü\\\"\\n\\u0001\"},null,true]"));
        QCOMPARE(Json(0.0333).written(), QByteArray("0.0333"));
        QCOMPARE(Json(qint64(5'000'000'000)).written(), QByteArray("5000000000"));
        QCOMPARE(Json::object().written(), QByteArray("{}"));
    }

    void spoilsJson()
    {
        Json page = Json::object(
            {{"status", "ok"}, {"rows", Json::list({Json::object({{"id", 7}}), Json::object({{"id", 8}})})}});
        page.repeatRow();
        QCOMPARE(page.written(), QByteArray(R"({"status":"ok","rows":[{"id":8},{"id":7},{"id":8}]})"));
        page.spoilType();
        QCOMPARE(page.written(), QByteArray(R"({"status":"ok","rows":[{"id":"many"},{"id":7},{"id":8}]})"));
        Json texts = Json::object({{"status", "ok"}});
        texts.spoilType();
        QCOMPARE(texts.written(), QByteArray(R"({"status":{"unexpected":true}})"));
    }

    void findsRoutes()
    {
        using Table = Routes<int>;
        constexpr std::array routes{Table::Route{"GET", "keys/roles", 1}, Table::Route{"GET", "keys/{key}", 2},
                                    Table::Route{"PUT", "keys/{key}", 3}};
        Table table;
        table.add(routes);
        const QStringList key{QStringLiteral("keys"), QStringLiteral("a@b")};
        QCOMPARE(*table.find("GET", {QStringLiteral("keys"), QStringLiteral("roles")}).handle, 1);
        const auto match = table.find("PUT", key);
        QCOMPARE(*match.handle, 3);
        QCOMPARE(match.names.value(QStringLiteral("key")), QStringLiteral("a@b"));
        QVERIFY(table.find("POST", key).isKnownPath && !table.find("POST", key).handle);
        QVERIFY(!table.find("GET", {QStringLiteral("keys")}).isKnownPath);
    }
};

QTEST_GUILESS_MAIN(TestSandboxVendors)
#include "test_sandboxvendors.moc"
