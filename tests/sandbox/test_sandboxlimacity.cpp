// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/caller.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using kontor::sandbox::Sandbox;

namespace {

const QByteArray resellerKey = "ResellerKeyForTests0123456789abc";

QByteArray customerBody(const QByteArray &username, const QByteArray &more = R"(,"furnish_api_key":"1")")
{
    return R"({"customer":{"disk_space_gb":10,"mysql_space_gb":1,"mail_limit":100,"username":")" + username +
           R"(","email":")" + username + R"(@kunde.example")" + more + "}}";
}

/// {"field":["message"]} of a refusal.
QJsonObject errorsOf(const Called &called)
{
    return called.object()[QLatin1String("errors")].toObject();
}

} // namespace

class TestSandboxLimaCity : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_sandbox;

    Called as(const QByteArray &key, const QByteArray &verb, const QByteArray &path, const QByteArray &body = {},
              const QByteArray &headers = "Accept: application/json\r\n") const
    {
        return call(*m_sandbox, verb, path, body,
                    "Authorization: Basic " + QByteArray("api:" + key).toBase64() +
                        "\r\nContent-Type: application/json\r\n" + headers);
    }
    Called make(const QByteArray &username, const QByteArray &more = R"(,"furnish_api_key":"1")") const
    {
        return as(resellerKey, "POST", "/resellercp/customers", customerBody(username, more));
    }
    QJsonObject announced() const
    {
        return m_sandbox->announcement()[QLatin1String("vendors")].toObject()[QLatin1String("lima-city")].toObject();
    }
    QByteArray keyOf(int customer) const
    {
        return announced()[QLatin1String("customers")][customer][QLatin1String("api_key")].toString().toUtf8();
    }
    QByteArray recordsPath(int customer) const
    {
        const qint64 id = as(keyOf(customer), "GET", "/usercp/domains.json")
                              .object()[QLatin1String("domains")][0][QLatin1String("id")]
                              .toInteger();
        return "/usercp/domains/" + QByteArray::number(id) + "/records";
    }
    void start(QHash<QString, QString> quirks = {})
    {
        m_sandbox =
            std::make_unique<Sandbox>(Sandbox::Options{.customers = 40,
                                                       .keys = {{QStringLiteral("lima-city.api-key"), resellerKey}},
                                                       .quirks = std::move(quirks)});
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->problem()));
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_sandbox.reset(); }

    void announcesItselfAndSomeCustomers()
    {
        const QJsonObject vendor = announced();
        QCOMPARE(vendor[QLatin1String("base_url")].toString(),
                 QStringLiteral("http://127.0.0.1:%1").arg(m_sandbox->port()));
        QCOMPARE(vendor[QLatin1String("secrets")][QLatin1String("api-key")].toString().toUtf8(), resellerKey);
        const QJsonArray customers = vendor[QLatin1String("customers")].toArray();
        QCOMPARE(customers.size(), 5);
        const Called panel = call(*m_sandbox, "GET", "/panel/lima-city", {}, {});
        for (int i = 0; i < customers.size(); ++i) {
            QCOMPARE(as(keyOf(i), "GET", "/usercp/domains.json").status, 200);
            QVERIFY(panel.body.contains(keyOf(i)));
        }
    }

    void wantsTheRightUserAndAKnownKey()
    {
        const auto with = [&](const QByteArray &authorization) {
            return call(*m_sandbox, "GET", "/usercp/api_keys/roles", {}, "Authorization: " + authorization + "\r\n");
        };
        QCOMPARE(with("Basic " + QByteArray("api:" + resellerKey).toBase64()).status, 200);
        const Called refused = with("Basic " + QByteArray("apj:" + resellerKey).toBase64());
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body, QByteArray(R"({"status":401,"error":"Unauthorized"})"));
        QCOMPARE(with("Basic " + QByteArray("api:nonsense").toBase64()).status, 401);
        QCOMPARE(with("Bearer " + resellerKey).status, 401);
        QByteArray almost = keyOf(0);
        almost[almost.size() - 1] = almost.back() == 'a' ? 'b' : 'a';
        QCOMPARE(as(almost, "GET", "/usercp/api_keys/roles").status, 401);
    }

    void makesACustomerWithItsKey()
    {
        const QJsonObject made = make("demouser1337").object();
        QCOMPARE(made[QLatin1String("status")].toString(), QStringLiteral("ok"));
        const QByteArray key = made[QLatin1String("object")][QLatin1String("api_key")].toString().toUtf8();
        QCOMPARE(key.size(), 32);
        const qint64 id = made[QLatin1String("object")][QLatin1String("id")].toInteger();
        QVERIFY(id > 0);
        QCOMPARE(timesApplied(*m_sandbox, QStringLiteral("POST"), QStringLiteral("/resellercp/customers/%1").arg(id)),
                 1);
        QCOMPARE(as(key, "GET", "/usercp/domains.json").body, QByteArray(R"({"domains":[]})"));
        QCOMPARE(as(key, "POST", "/resellercp/customers", customerBody("other")).status, 403);
    }

    void tellsAKeyOnlyWhenItWasAskedFor()
    {
        for (const QByteArray more : {"", R"(,"furnish_api_key":true)", R"(,"furnish_api_key":1)"}) {
            const Called made = make("user" + QByteArray::number(more.size()), more);
            QCOMPARE(made.status, 200);
            QVERIFY(!made.body.contains("api_key"));
        }
        start({{QStringLiteral("lima-city.no-keys"), QStringLiteral("1")}});
        QVERIFY(!make("someone").body.contains("api_key"));
    }

    void refusesCustomersInGerman_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("message");
        const auto body = [](const QByteArray &from, const QByteArray &to) {
            return customerBody("neu").replace(from, to);
        };
        const QString blank = QStringLiteral("muss ausgefüllt werden");
        QTest::newRow("no username") << body(R"("username":"neu")", R"("username":"")") << QStringLiteral("username")
                                     << blank;
        QTest::newRow("odd username") << body(R"("username":"neu")", R"("username":"n u")")
                                      << QStringLiteral("username") << QStringLiteral("ist nicht gültig");
        QTest::newRow("no email") << body(R"("email":"neu@kunde.example",)", "") << QStringLiteral("email") << blank;
        QTest::newRow("odd email") << body("neu@kunde", "neukunde") << QStringLiteral("email")
                                   << QStringLiteral("ist nicht gültig");
        QTest::newRow("no space") << body(R"("disk_space_gb":10,)", "") << QStringLiteral("disk_space_gb") << blank;
        QTest::newRow("word") << body(R"("mysql_space_gb":1)", R"("mysql_space_gb":"viel")")
                              << QStringLiteral("mysql_space_gb") << QStringLiteral("ist keine Zahl");
        QTest::newRow("zero") << body(R"("mail_limit":100)", R"("mail_limit":0)") << QStringLiteral("mail_limit")
                              << QStringLiteral("muss größer als 0 sein");
        QTest::newRow("half") << body(R"("disk_space_gb":10)", R"("disk_space_gb":1.5)")
                              << QStringLiteral("disk_space_gb") << QStringLiteral("muss ganzzahlig sein");
        QTest::newRow("too much") << body(R"("disk_space_gb":10)", R"("disk_space_gb":10000)")
                                  << QStringLiteral("disk_space_gb")
                                  << QStringLiteral("muss kleiner oder gleich 1000 sein");
    }

    void refusesCustomersInGerman()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, field);
        QFETCH(const QString, message);
        const Called called = as(resellerKey, "POST", "/resellercp/customers", body);
        QCOMPARE(called.status, 400);
        QCOMPARE(called.object()[QLatin1String("status")].toString(), QStringLiteral("invalid_resource"));
        QCOMPARE(errorsOf(called)[field][0].toString(), message);
        QCOMPARE(errorsOf(called).size(), 1);
        QCOMPARE(m_sandbox->applied(), QJsonArray());
    }

    void namesAreTakenOnce()
    {
        QCOMPARE(make("neu").status, 200);
        const Called again = make("Neu");
        QCOMPARE(errorsOf(again).keys(), QStringList({QStringLiteral("email"), QStringLiteral("username")}));
        QCOMPARE(errorsOf(again)[QLatin1String("username")][0].toString(), QStringLiteral("ist bereits vergeben"));
        const QJsonValue known = announced()[QLatin1String("customers")][1];
        QByteArray body = customerBody(known[QLatin1String("username")].toString().toUtf8());
        QCOMPARE(errorsOf(as(resellerKey, "POST", "/resellercp/customers", body)).keys(),
                 QStringList{QStringLiteral("username")});
        body =
            customerBody("andere").replace("andere@kunde.example", known[QLatin1String("email")].toString().toUtf8());
        QCOMPARE(errorsOf(as(resellerKey, "POST", "/resellercp/customers", body)).keys(),
                 QStringList{QStringLiteral("email")});

        const Called unwrapped = as(resellerKey, "POST", "/resellercp/customers", R"({"username":"x"})");
        QCOMPARE(unwrapped.status, 400);
        QCOMPARE(unwrapped.body, QByteArray(R"({"status":400,"error":"Bad Request"})"));
    }

    void whatIsNotDocumentedIsAPage()
    {
        for (const QByteArray path : {"/resellercp/customers", "/resellercp/customers/380000", "/usercp/databases",
                                      "/usercp/php_version.json"}) {
            const Called called = as(resellerKey, "GET", path);
            QCOMPARE(called.status, 404);
            QVERIFY(called.header("Content-Type").startsWith("text/html"));
            QVERIFY(!called.isJson());
        }
        const Called panel = as(keyOf(0), "GET", "/usercp/api_keys", {}, "Accept: text/html\r\n");
        QCOMPARE(panel.status, 200);
        QVERIFY(!panel.isJson());
        QVERIFY(as(keyOf(0), "GET", "/usercp/domains.json", {}, "Accept: text/html\r\n").isJson());
    }

    void keysCanBeReadChangedAndDeleted()
    {
        const QByteArray key = keyOf(0);
        const QJsonArray before = as(key, "GET", "/usercp/api_keys").object()[QLatin1String("api_keys")].toArray();
        QCOMPARE(before.size(), 2);
        QCOMPARE(before.at(0)[QLatin1String("api_key")].toString().toUtf8(), key);
        QVERIFY(before.at(0)[QLatin1String("name")].isNull());
        QVERIFY(before.at(0)[QLatin1String("last_used_at")].toString().endsWith(QLatin1String("+02:00")));
        QVERIFY(before.at(1)[QLatin1String("last_used_at")].isNull());

        const Called made = as(key, "POST", "/usercp/api_keys", R"({"api_key":{"name":"DNS","roles":["dns.admin"]}})");
        const QByteArray id =
            QByteArray::number(made.object()[QLatin1String("object")][QLatin1String("id")].toInteger());
        QCOMPARE(made.body, R"({"status":"ok","object":{"id":)" + id + "}}");
        const QByteArray path = "/usercp/api_keys/" + id;
        const QByteArray secret =
            as(key, "GET", path).object()[QLatin1String("api_key")][QLatin1String("api_key")].toString().toUtf8();
        QCOMPARE(as(secret, "GET", recordsPath(0)).status, 200);
        QCOMPARE(as(secret, "GET", "/usercp/domains.json").status, 403);
        QCOMPARE(as(key, "PUT", path, R"({"api_key":{"name":null,"roles":["domains.reader"]}})").status, 200);
        QCOMPARE(as(secret, "GET", "/usercp/domains.json").status, 200);
        QCOMPARE(as(key, "DELETE", path).body, QByteArray(R"({"status":"ok"})"));
        QCOMPARE(as(secret, "GET", "/usercp/domains.json").status, 401);
        QCOMPARE(as(key, "DELETE", path).status, 404);

        const QByteArray own = "/usercp/api_keys/" + QByteArray::number(before.at(0)[QLatin1String("id")].toInteger());
        QCOMPARE(as(key, "DELETE", own).status, 200);
        QCOMPARE(as(key, "GET", "/usercp/api_keys/roles").status, 401);
    }

    void refusesKeys()
    {
        const QByteArray key = keyOf(0);
        const auto add = [&](const QByteArray &body) {
            return as(key, "POST", "/usercp/api_keys", body);
        };
        QCOMPARE(errorsOf(add(R"({"api_key":{"name":"x","roles":[]}})"))[QLatin1String("roles")][0].toString(),
                 QStringLiteral("muss ausgefüllt werden"));
        QVERIFY(errorsOf(add(R"({"api_key":{"roles":["no.such"]}})")).contains(QLatin1String("roles")));
        QVERIFY(
            errorsOf(add(R"({"api_key":{"roles":["reseller.customers.admin"]}})")).contains(QLatin1String("roles")));
        QVERIFY(errorsOf(add(R"({"api_key":{"name":7,"roles":["dns.admin"]}})")).contains(QLatin1String("name")));
        QCOMPARE(add(R"({"roles":["dns.admin"]})").body, QByteArray(R"({"status":400,"error":"Bad Request"})"));
        const QByteArray all = as(key, "GET", "/usercp/api_keys/roles").body;
        QVERIFY(all.contains(R"({"name":"dns.admin"})"));
        QVERIFY(!all.contains("reseller"));
        QVERIFY(as(resellerKey, "GET", "/usercp/api_keys/roles").body.contains("reseller.customers.admin"));
    }

    void showsDomainsAndRecordsWithTheirQuirks()
    {
        const QJsonValue domain = as(keyOf(0), "GET", "/usercp/domains.json").object()[QLatin1String("domains")][0];
        QVERIFY(domain[QLatin1String("id")].isDouble());
        QVERIFY(domain[QLatin1String("renew_price")].isDouble());
        const QString zone = domain[QLatin1String("unicode_fqdn")].toString();
        QCOMPARE(zone, domain[QLatin1String("domain")].toString() + u'.' + domain[QLatin1String("tld")].toString());
        const QJsonArray rows =
            as(keyOf(0), "GET", recordsPath(0) + ".json").object()[QLatin1String("records")].toArray();
        QHash<QString, QJsonObject> byType;
        for (const QJsonValue &row : rows)
            byType.insert(row[QLatin1String("type")].toString(), row.toObject());
        QVERIFY(byType.value(QStringLiteral("A"))[QLatin1String("id")].isDouble());
        QCOMPARE(byType.value(QStringLiteral("A"))[QLatin1String("name")].toString(), zone);
        QCOMPARE(byType.value(QStringLiteral("A"))[QLatin1String("subdomain")], QJsonValue(false));
        QVERIFY(byType.value(QStringLiteral("A"))[QLatin1String("priority")].isNull());
        QVERIFY(!byType.value(QStringLiteral("NS")).contains(QLatin1String("subdomain")));
        QCOMPARE(byType.value(QStringLiteral("CNAME"))[QLatin1String("subdomain")].toString(), QStringLiteral("www"));
        QCOMPARE(byType.value(QStringLiteral("MX"))[QLatin1String("priority")].toInt(), 10);
        QVERIFY(byType.value(QStringLiteral("TXT"))[QLatin1String("content")].toString().startsWith(u'"'));
    }

    void recordsAreMadeChangedAndDeleted()
    {
        const QByteArray key = keyOf(0);
        const QByteArray path = recordsPath(0);
        const auto last = [&] {
            return as(key, "GET", path + ".json").object()[QLatin1String("records")].toArray().last();
        };
        const Called made = as(key, "POST", path + ".json",
                               R"({"nameserver_record":{"name":"_acme","type":"TXT","content":"bar","ttl":60}})");
        QCOMPARE(made.body, QByteArray(R"({"status":"ok"})"));
        QCOMPARE(last()[QLatin1String("content")].toString(), QStringLiteral("\"bar\""));
        QCOMPARE(last()[QLatin1String("subdomain")].toString(), QStringLiteral("_acme"));
        const QByteArray id = QByteArray::number(last()[QLatin1String("id")].toInteger());
        QCOMPARE(timesApplied(*m_sandbox, QStringLiteral("POST"), QString::fromLatin1(path + '/' + id)), 1);

        QCOMPARE(as(key, "PUT", path + '/' + id, R"({"nameserver_record":{"content":"new"}})").status, 200);
        QCOMPARE(last()[QLatin1String("content")].toString(), QStringLiteral("\"new\""));
        QCOMPARE(last()[QLatin1String("ttl")].toInt(), 60);
        // The name in full, and a priority as text, which one of the clients sends.
        const QByteArray name = last()[QLatin1String("name")].toString().toUtf8();
        const Called mx = as(key, "PUT", path + '/' + id,
                             R"({"nameserver_record":{"name":")" + name +
                                 R"(","type":"MX","content":"mx.example.com","priority":"20"}})");
        QCOMPARE(mx.status, 200);
        QCOMPARE(last()[QLatin1String("priority")].toInt(), 20);
        QCOMPARE(last()[QLatin1String("name")].toString().toUtf8(), name);
        QCOMPARE(as(key, "DELETE", path + '/' + id).body, QByteArray(R"({"status":"ok"})"));
        QCOMPARE(as(key, "DELETE", path + '/' + id).status, 404);
        QCOMPARE(as(key, "GET", path + '/' + id).status, 404);
    }

    void refusesRecords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QByteArray(R"({"type":"A","content":"192.0.2.1"})") << QStringLiteral("name");
        QTest::newRow("no type") << QByteArray(R"({"name":"a","content":"192.0.2.1"})") << QStringLiteral("type");
        QTest::newRow("odd type") << QByteArray(R"({"name":"a","type":"Z","content":"x"})") << QStringLiteral("type");
        QTest::newRow("no content") << QByteArray(R"({"name":"a","type":"TXT"})") << QStringLiteral("content");
        QTest::newRow("no address") << QByteArray(R"({"name":"a","type":"A","content":"::1"})")
                                    << QStringLiteral("content");
        QTest::newRow("no TTL") << QByteArray(R"({"name":"a","type":"TXT","content":"x","ttl":"long"})")
                                << QStringLiteral("ttl");
    }

    void refusesRecords()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, field);
        const QByteArray path = recordsPath(0) + ".json";
        const Called called = as(keyOf(0), "POST", path, R"({"nameserver_record":)" + body + '}');
        QCOMPARE(called.status, 400);
        QCOMPARE(errorsOf(called).keys(), QStringList{field});
        QCOMPARE(as(keyOf(0), "POST", path, body).body, QByteArray(R"({"status":400,"error":"Bad Request"})"));
    }

    void keysSeeOnlyTheirOwn()
    {
        QCOMPARE(as(keyOf(1), "GET", recordsPath(0)).status, 404);
        QCOMPARE(
            as(keyOf(1), "POST", recordsPath(0), R"({"nameserver_record":{"name":"a","type":"TXT","content":"x"}})")
                .status,
            404);
        QCOMPARE(as(resellerKey, "GET", recordsPath(0)).status, 404);
        const qint64 id = as(keyOf(0), "GET", "/usercp/api_keys")
                              .object()[QLatin1String("api_keys")][0][QLatin1String("id")]
                              .toInteger();
        QCOMPARE(as(keyOf(1), "GET", "/usercp/api_keys/" + QByteArray::number(id)).status, 404);
        QCOMPARE(m_sandbox->applied(), QJsonArray());
    }

    void rightsAreChecked()
    {
        const QByteArray deployment = as(keyOf(0), "GET", "/usercp/api_keys")
                                          .object()[QLatin1String("api_keys")][1][QLatin1String("api_key")]
                                          .toString()
                                          .toUtf8();
        QCOMPARE(as(deployment, "GET", "/usercp/php_error_log.json").status, 200);
        const Called refused = as(deployment, "GET", "/usercp/domains.json");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.body, QByteArray(R"({"status":403,"error":"Forbidden"})"));
    }

    void setsThePhpVersion()
    {
        const auto set = [&](const QByteArray &body) {
            return as(keyOf(0), "POST", "/usercp/php_version.json", body);
        };
        QCOMPARE(set(R"({"php_version":{"version":"7.0"}})").body, QByteArray(R"({"status":"ok"})"));
        QVERIFY(as(keyOf(0), "GET", "/usercp/php_error_log.json").body.contains("PHP 7.0"));
        QVERIFY(errorsOf(set(R"({"php_version":{"version":"3"}})")).contains(QLatin1String("version")));
        QVERIFY(errorsOf(set(R"({"php_version":{}})")).contains(QLatin1String("version")));
        QCOMPARE(set(R"({"version":"7.0"})").status, 400);
    }

    void quirksAnswerOtherwise()
    {
        start({{QStringLiteral("lima-city.text-ids"), QStringLiteral("1")},
               {QStringLiteral("lima-city.invalid-status"), QStringLiteral("422")},
               {QStringLiteral("lima-city.new-accounts-wait"), QStringLiteral("30")}});
        m_sandbox->holdClock(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000));
        const QJsonValue made = make("neu").object()[QLatin1String("object")];
        QVERIFY(made[QLatin1String("id")].isString());
        QCOMPARE(make("neu").status, 422);
        const QByteArray key = made[QLatin1String("api_key")].toString().toUtf8();
        QCOMPARE(as(key, "GET", "/usercp/domains.json").status, 401);
        m_sandbox->advanceClock(std::chrono::seconds(30));
        QCOMPARE(as(key, "GET", "/usercp/domains.json").status, 200);
    }

    void misbehaves_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("applied");
        QTest::newRow("reset before") << QStringLiteral("reset-before") << 0 << 0;
        QTest::newRow("reset after") << QStringLiteral("reset-after") << 0 << 1;
        QTest::newRow("truncated") << QStringLiteral("truncate") << 200 << 1;
        QTest::newRow("html") << QStringLiteral("html") << 200 << 1;
        QTest::newRow("empty") << QStringLiteral("empty") << 200 << 1;
        QTest::newRow("garbage") << QStringLiteral("garbage") << 200 << 1;
        QTest::newRow("wrong type") << QStringLiteral("wrong-type") << 200 << 1;
        QTest::newRow("500 after") << QStringLiteral("500-after") << 500 << 1;
        QTest::newRow("401") << QStringLiteral("status=401") << 401 << 0;
        QTest::newRow("429") << QStringLiteral("status=429") << 429 << 0;
        QTest::newRow("503") << QStringLiteral("status=503") << 503 << 0;
        QTest::newRow("throttled") << QStringLiteral("throttle") << 429 << 0;
        QTest::newRow("delay") << QStringLiteral("delay=50") << 200 << 1;
    }

    void misbehaves()
    {
        QFETCH(const QString, fault);
        QFETCH(const int, status);
        QFETCH(const int, applied);
        QVERIFY(m_sandbox->setFaults({fault}));
        QElapsedTimer timer;
        timer.start();
        const Called called = make("neu");
        QCOMPARE(called.status, status);
        QCOMPARE(timesApplied(*m_sandbox, QStringLiteral("POST")), applied);
        if (fault == QLatin1String("truncate")) QVERIFY(!called.isWhole);
        if (fault == QLatin1String("html") || status == 500) QVERIFY(!called.isJson());
        if (fault == QLatin1String("wrong-type"))
            QVERIFY(called.object()[QLatin1String("object")][QLatin1String("id")].isString());
        if (status == 429 || status == 503) QCOMPARE(called.header("Retry-After"), QByteArray("1"));
        if (fault == QLatin1String("delay=50")) QVERIFY(timer.elapsed() >= 50);
        m_sandbox->setFaults({});
        QCOMPARE(make("neu").status, applied == 1 ? 400 : 200);
    }

    void showsWhatWasBefore()
    {
        const QByteArray path = recordsPath(0) + ".json";
        QVERIFY(
            m_sandbox->setFaults({QStringLiteral("stale-read@1x1"), QStringLiteral("duplicate-rows:domains.json")}));
        const QByteArray body = R"({"nameserver_record":{"name":"fresh","type":"TXT","content":"x"}})";
        QCOMPARE(as(keyOf(0), "POST", path, body).status, 200);
        QVERIFY(!as(keyOf(0), "GET", path).body.contains("fresh"));
        QVERIFY(as(keyOf(0), "GET", path).body.contains("fresh"));
        const QJsonArray rows =
            as(keyOf(0), "GET", "/usercp/domains.json").object()[QLatin1String("domains")].toArray();
        QVERIFY(rows.size() > 1);
        QCOMPARE(rows.first(), rows.last());
        m_sandbox->reset();
        QVERIFY(!as(keyOf(0), "GET", path).body.contains("fresh"));
    }
};

QTEST_GUILESS_MAIN(TestSandboxLimaCity)
#include "test_sandboxlimacity.moc"
