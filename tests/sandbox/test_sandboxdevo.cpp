// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/caller.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <memory>

using kontor::sandbox::Sandbox;

namespace {

const QByteArray apiKey = "demo-reseller-key";
const QByteArray apiSecret = "demo-reseller-secret";
constexpr QLatin1String nameField("name");

Sandbox::Options options(QHash<QString, QString> quirks = {}, qint64 strictClockSecs = 0)
{
    return {.customers = 40,
            .strictClockSecs = strictClockSecs,
            .keys = {{QStringLiteral("devo.api-key"), apiKey}, {QStringLiteral("devo.api-secret"), apiSecret}},
            .quirks = std::move(quirks)};
}

QByteArray signedHeaders(const QByteArray &stamp, const QByteArray &sign,
                         const QByteArray &keyHeader = "x-logtrust-reseller-apikey")
{
    return "Content-Type: application/json\r\n" + keyHeader + ": " + apiKey + "\r\nx-logtrust-timestamp: " + stamp +
           "\r\nx-logtrust-sign: " + sign + "\r\n";
}

QByteArray signatureOf(const QByteArray &body, const QByteArray &stamp)
{
    return QMessageAuthenticationCode::hash(apiKey + body + stamp, apiSecret, QCryptographicHash::Sha256).toHex();
}

int codeOf(const Called &called)
{
    return called.object()[QLatin1String("error")][QLatin1String("code")].toInt();
}

} // namespace

class TestSandboxDevo : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_sandbox;

    Called ask(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {}) const
    {
        const QByteArray stamp = "1700000000000";
        return call(*m_sandbox, verb, "/probio" + path, body, signedHeaders(stamp, signatureOf(body, stamp)));
    }
    QByteArray firstDomain() const { return ask("GET", "/domain").array().at(0)[nameField].toString().toUtf8(); }
    /// A domain of its own with an owner, "fresh@sandbox".
    void makeDomain() const
    {
        QCOMPARE(ask("POST", "/domain", R"({"name":"fresh","plan":"my-basic-plan"})").status, 200);
        QCOMPARE(addUser("owner@fresh.example", "OWNER").status, 200);
    }
    Called addUser(const QByteArray &email, const QByteArray &role, const QByteArray &kind = "internal",
                   const QByteArray &domain = "fresh@sandbox") const
    {
        return ask("POST", "/user/" + kind,
                   R"({"email":")" + email + R"(","userName":"José","role":")" + role + R"(","domain":")" + domain +
                       R"("})");
    }
    void start(const Sandbox::Options &wanted)
    {
        m_sandbox = std::make_unique<Sandbox>(wanted);
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->problem()));
    }

private Q_SLOTS:
    void init() { start(options()); }
    void cleanup() { m_sandbox.reset(); }

    void announcesItself()
    {
        const QJsonObject devo =
            m_sandbox->announcement()[QLatin1String("vendors")].toObject()[QLatin1String("devo")].toObject();
        QVERIFY(devo[QLatin1String("base_url")].toString().endsWith(QLatin1String("/probio")));
        QCOMPARE(devo[QLatin1String("api_key")].toString().toUtf8(), apiKey);
        QCOMPARE(devo[QLatin1String("settings")][QLatin1String("api-key")].toString().toUtf8(), apiKey);
        QCOMPARE(devo[QLatin1String("secrets")][QLatin1String("api-secret")].toString().toUtf8(), apiSecret);
        QVERIFY(!devo[QLatin1String("settings")].toObject().contains(QLatin1String("api-secret")));
        const QByteArray panel = QUrl(devo[QLatin1String("panel_url")].toString()).path().toUtf8();
        const Called page = call(*m_sandbox, "GET", panel, {}, {});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Devo"));
    }

    /// The values are written in the contract, computed by other means.
    void acceptsTheSignaturesOfTheContract_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("stamp");
        QTest::addColumn<QByteArray>("sign");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("nothing") << QByteArray() << QByteArray("1700000000000")
                                 << QByteArray("85eade8cc3dc9f78ac5dbf5a8e2c502f652ec4449a64f1115b3f774ad3923c55")
                                 << true;
        QTest::newRow("ASCII") << QByteArray(R"({"name":"my-first-domain","plan":"my-basic-plan"})")
                               << QByteArray("1700000000000")
                               << QByteArray("617708ee27445001b629c111b0e342c443597247c2f687689118356510ffe63c")
                               << true;
        QTest::newRow("UTF-8") << QByteArray(R"({"email":"jose@example.com","userName":"José Núñez","role":"ADMIN",)"
                                             R"("domain":"my-first-domain@my-reseller"})")
                               << QByteArray("1700000002000")
                               << QByteArray("6ce3c96726c0befcd9b1956d4662bb04b4af0d6c2dd66b353d36bb1eb30ce274")
                               << true;
        QTest::newRow("null for nothing") << QByteArray() << QByteArray("1700000000000")
                                          << QByteArray("03a08abea337ebb1d2ba6fd176c6745b096bad1435da4d76543150500621"
                                                        "ec8d")
                                          << false;
        QTest::newRow("capitals")
            << QByteArray() << QByteArray("1700000000000")
            << QByteArray("85eade8cc3dc9f78ac5dbf5a8e2c502f652ec4449a64f1115b3f774ad3923c55").toUpper() << false;
        QTest::newRow("other time") << QByteArray() << QByteArray("1700000000001")
                                    << QByteArray("85eade8cc3dc9f78ac5dbf5a8e2c502f652ec4449a64f1115b3f774ad3923c55")
                                    << false;
    }

    void acceptsTheSignaturesOfTheContract()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, stamp);
        QFETCH(const QByteArray, sign);
        QFETCH(const bool, isGood);
        const Called called =
            call(*m_sandbox, body.isEmpty() ? "GET" : "POST", "/probio/domain", body, signedHeaders(stamp, sign));
        // A body for users is no domain; what counts is that it was read at all.
        QCOMPARE(called.status == 404, !isGood);
        QCOMPARE(called.header("x-devo-cid").size(), 16);
        if (!isGood) QCOMPARE(called.body, QByteArray());
    }

    void tellsAnInvalidSignatureAsDocumented()
    {
        start(options({{QStringLiteral("devo.signature-status"), QStringLiteral("400")}}));
        const Called called = call(*m_sandbox, "GET", "/probio/domain", {}, signedHeaders("1700000000000", "00"));
        QCOMPARE(called.status, 400);
        QCOMPARE(codeOf(called), 10);
    }

    void wantsTheKeyOfAReseller()
    {
        const QByteArray stamp = "1700000000000";
        const QByteArray sign = signatureOf({}, stamp);
        const auto with = [&](const QByteArray &header) {
            return call(*m_sandbox, "GET", "/probio/domain", {}, signedHeaders(stamp, sign, header));
        };
        QCOMPARE(with("x-logtrust-reseller-apikey").status, 200);
        QCOMPARE(codeOf(with("x-logtrust-domain-apikey")), 100);
        QCOMPARE(with("x-other").status, 404);
    }

    void oldSignaturesAreRefusedOnRequest()
    {
        start(options({}, 300));
        m_sandbox->holdClock(QDateTime::fromMSecsSinceEpoch(1'700'000'100'000));
        QCOMPARE(ask("GET", "/plan").status, 200);
        m_sandbox->advanceClock(std::chrono::seconds(201));
        QCOMPARE(ask("GET", "/plan").status, 404);
    }

    void listsActiveDomainsUnlessAllAreWanted()
    {
        const QJsonArray active = ask("GET", "/domain").array();
        const QJsonArray all = ask("GET", "/domain?all=true").array();
        QVERIFY(active.size() > 2 && active.size() < all.size());
        for (const QJsonValue &domain : active)
            QCOMPARE(domain[QLatin1String("status")].toString(), QStringLiteral("Active"));
        QVERIFY(ask("GET", "/domain").body.contains(R"("volume":2.0,)"));
        QCOMPARE(all, ask("GET", "/domain?all=true").array());
    }

    void knowsDomainsByBothSpellings()
    {
        const QByteArray name = firstDomain();
        QCOMPARE(ask("GET", "/domain/" + name).object()[nameField].toString().toUtf8(), name);
        QCOMPARE(ask("GET", "/domain/" + QByteArray(name).replace("@", "%40")).status, 200);
        const QByteArray label = name.left(name.indexOf('@'));
        QCOMPARE(ask("GET", "/domain/" + label).status, 200);
        QCOMPARE(codeOf(ask("POST", "/domain/" + label + "/disable")), 106);
        QCOMPARE(codeOf(ask("GET", "/domain/nobody@sandbox")), 106);
        QCOMPARE(ask("GET", "/elsewhere").status, 404);
        QCOMPARE(ask("PUT", "/domain").status, 405);
    }

    void createsOneWithOwner()
    {
        const Called made = ask("POST", "/domain", R"({"name":"fresh","plan":"child","time":0.0333,"volume":0.5})");
        QCOMPARE(made.body, QByteArray(R"({"name":"fresh@sandbox","plan":"child","time":0.0333,"volume":0.5,)"
                                       R"("status":"Active"})"));
        QCOMPARE(timesApplied(*m_sandbox, QStringLiteral("POST"), QStringLiteral("/domain/fresh@sandbox")), 1);
        QCOMPARE(ask("GET", "/domain/fresh@sandbox").status, 200);
        for (const QByteArray path : {"/user/domain/fresh@sandbox", "/domain/fresh@sandbox/retention"})
            QCOMPARE(codeOf(ask("GET", path)), 108);
        QCOMPARE(codeOf(ask("POST", "/domain/fresh@sandbox/disable")), 108);
        QCOMPARE(codeOf(addUser("a@fresh.example", "ADMIN")), 108);
        QCOMPARE(codeOf(addUser("a@fresh.example", "OWNER", "external")), 100);

        const Called owner = addUser("owner@fresh.example", "OWNER");
        QCOMPARE(owner.body, QByteArray(R"({"email":"owner@fresh.example","userName":"José","role":"ADMIN",)"
                                        R"("domain":"fresh@sandbox","owner":true,"status":"pending",)"
                                        R"("roleList":["ADMIN"]})"));
        QCOMPARE(ask("GET", "/user/domain/fresh@sandbox").array().size(), 1);
        QCOMPARE(codeOf(addUser("second@fresh.example", "OWNER")), 107);
    }

    void refusesDomains_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("no JSON") << QByteArray("name=x") << 100;
        QTest::newRow("no name") << QByteArray(R"({"plan":"child"})") << 101;
        QTest::newRow("other reseller") << QByteArray(R"({"name":"a@b","plan":"child"})") << 101;
        QTest::newRow("odd name") << QByteArray(R"({"name":"a b","plan":"child"})") << 101;
        QTest::newRow("long in full") << QByteArray(R"({"name":")" + QByteArray(75, 'a') + R"(","plan":"child"})")
                                      << 101;
        QTest::newRow("no plan") << QByteArray(R"({"name":"a"})") << 101;
        QTest::newRow("unknown plan") << QByteArray(R"({"name":"a","plan":"b"})") << 102;
        QTest::newRow("number as text") << QByteArray(R"({"name":"a","plan":"child","time":"2"})") << 101;
    }

    void refusesDomains()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        const Called called = ask("POST", "/domain", body);
        QCOMPARE(called.status, 400);
        QCOMPARE(codeOf(called), code);
        QCOMPARE(m_sandbox->applied(), QJsonArray());
    }

    void switchesDomainsOffAndOn()
    {
        const QByteArray path = "/domain/" + firstDomain();
        QCOMPARE(codeOf(ask("POST", path + "/enable")), 116);
        QCOMPARE(ask("POST", path + "/disable").object()[QLatin1String("status")].toString(),
                 QStringLiteral("Disabled"));
        QCOMPARE(codeOf(ask("POST", path + "/disable")), 116);
        QCOMPARE(ask("POST", path + "/enable").status, 200);
        QCOMPARE(timesApplied(*m_sandbox, QStringLiteral("POST")), 2);
        for (const QJsonValue &domain : ask("GET", "/domain?all=true").array())
            if (domain[QLatin1String("status")] == QLatin1String("Pending"))
                QVERIFY(ask("POST", "/domain/" + domain[nameField].toString().toUtf8() + "/enable").status == 400);
    }

    void deletesForGood()
    {
        makeDomain();
        QCOMPARE(ask("DELETE", "/domain/fresh@sandbox").status, 200);
        QCOMPARE(codeOf(ask("GET", "/domain/fresh@sandbox")), 106);
        QVERIFY(!ask("GET", "/domain?all=true").body.contains("fresh@sandbox"));
        QCOMPARE(codeOf(ask("GET", "/user/email/owner@fresh.example")), 113);
        QCOMPARE(codeOf(ask("POST", "/domain", R"({"name":"fresh","plan":"child"})")), 107);
        const QByteArray name = firstDomain();
        QCOMPARE(ask("DELETE", "/domain/" + name).status, 200);
        QVERIFY(firstDomain() != name);
    }

    void changesPlanAndRetention()
    {
        makeDomain();
        QCOMPARE(ask("PUT", "/domain/fresh@sandbox/plan", R"({"plan":"my-business-plan"})").status, 200);
        QCOMPARE(addUser("a@fresh.example", "Devo Users").status, 200);
        QCOMPARE(ask("PUT", "/domain/fresh@sandbox/plan", R"({"name":"my-basic-plan"})").status, 200);
        const auto user = ask("GET", "/user/email/a@fresh.example/domain/fresh@sandbox").object();
        QCOMPARE(user[QLatin1String("role")].toString(), QStringLiteral("NO_PRIVILEGES"));
        QCOMPARE(codeOf(ask("PUT", "/domain/fresh@sandbox/plan", R"({"plan":"x"})")), 102);

        const QByteArray retention = R"({"volume":2.5,"retentionUnit":"MONTHS","retentionValue":6})";
        for (const QByteArray path : {"/domain/fresh@sandbox/retention", "/plan/child/retention"}) {
            QCOMPARE(ask("PUT", path, retention).status, 200);
            QCOMPARE(ask("GET", path).body, retention);
            QCOMPARE(codeOf(ask("PUT", path, R"({"volume":2.5,"retentionUnit":"EONS","retentionValue":6})")), 101);
        }
    }

    void hasPlans()
    {
        const QJsonArray plans = ask("GET", "/plan").array();
        QCOMPARE(plans.size(), 3);
        QCOMPARE(plans.at(0)[QLatin1String("roles")][0][nameField].toString(), QStringLiteral("ADMIN"));
        QCOMPARE(ask("GET", "/plan/child").object()[nameField].toString(), QStringLiteral("child"));
        QCOMPARE(codeOf(ask("GET", "/plan/x")), 102);
        QCOMPARE(ask("PUT", "/plan/my-basic-plan/configuration", R"({"usersCount":1})").status, 200);
        const QJsonObject now = ask("GET", "/plan/my-basic-plan/configuration").object();
        QCOMPARE(now[QLatin1String("usersCount")].toInt(), 1);
        QCOMPARE(now[QLatin1String("redefineTablesRetention")].toBool(), true);
        QCOMPARE(codeOf(ask("PUT", "/plan/child/configuration", R"({"queryForever":"no"})")), 101);
        QCOMPARE(ask("GET", "/plan/child/applications").array().size(), 1);
        makeDomain();
        QCOMPARE(codeOf(addUser("a@fresh.example", "ADMIN")), 114);
    }

    void hasRoles()
    {
        makeDomain();
        const QByteArray roles = "/domain/fresh@sandbox/roles";
        QCOMPARE(ask("GET", roles).array().size(), 2);
        QCOMPARE(ask("POST", roles, R"({"name":"Auditor","policies":"*"})").status, 200);
        QCOMPARE(codeOf(ask("POST", roles, R"({"name":"auditor"})")), 107);
        QCOMPARE(codeOf(ask("POST", roles, R"({"description":"x"})")), 101);
        QCOMPARE(ask("PUT", roles + "/Auditor", R"({"description":"Looks"})").status, 200);
        QCOMPARE(ask("GET", roles + "/Auditor").object()[QLatin1String("description")].toString(),
                 QStringLiteral("Looks"));
        QCOMPARE(addUser("a@fresh.example", "auditor").object()[QLatin1String("role")].toString(),
                 QStringLiteral("Auditor"));
        QCOMPARE(codeOf(ask("DELETE", roles + "/Auditor")), 100);
        QCOMPARE(codeOf(ask("DELETE", roles + "/ADMIN")), 103);
        QCOMPARE(ask("DELETE", "/user/email/a@fresh.example/domain/fresh@sandbox").status, 200);
        QCOMPARE(ask("DELETE", roles + "/Auditor").status, 200);
        QCOMPARE(codeOf(ask("GET", roles + "/Auditor")), 103);
        QCOMPARE(ask("GET", "/plan/my-business-plan/roles").array().size(), 4);
        QCOMPARE(ask("GET", "/plan/my-business-plan/roles/reviewer").status, 200);
        QCOMPARE(ask("POST", "/plan/child/roles", R"({"name":"New"})").status, 200);
        QCOMPARE(ask("DELETE", "/plan/child/roles/New").status, 200);
    }

    void addsUsers()
    {
        makeDomain();
        QCOMPARE(codeOf(addUser("a@x.example", "ADMIN", "internal", "nobody@sandbox")), 106);
        QCOMPARE(codeOf(addUser("a@fresh.example", "Ghost")), 103);
        QVERIFY(addUser("a@fresh.example", "Ghost").body.contains("Role 'Ghost' not found"));
        QCOMPARE(codeOf(addUser("nobody", "ADMIN")), 101);
        QCOMPARE(codeOf(ask("POST", "/user/internal", R"({"email":"a@b.example","role":"ADMIN"})")), 101);
        QCOMPARE(
            codeOf(ask("POST", "/user/internal", R"({"email":"a@b.example","role":"ADMIN","domain":"fresh@sandbox"})")),
            101);
        const Called skipping =
            ask("POST", "/user/internal?skipMailValidation=true",
                R"({"email":"b@fresh.example","userName":"B","role":"admin","domain":"fresh@sandbox"})");
        QCOMPARE(skipping.object()[QLatin1String("status")].toString(), QStringLiteral("active"));
        QCOMPARE(skipping.object()[QLatin1String("role")].toString(), QStringLiteral("ADMIN"));
        const Called again = addUser("b@fresh.example", "ADMIN");
        QCOMPARE(again.status, 400);
        QVERIFY(again.body.contains("already exists"));
        QCOMPARE(addUser("c@fresh.example", "NO_PRIVILEGES", "external").status, 200);
        QCOMPARE(timesApplied(*m_sandbox, QStringLiteral("POST"),
                              QStringLiteral("/user/email/c@fresh.example/domain/fresh@sandbox")),
                 1);
    }

    void findsUsersByMailAndId()
    {
        const QByteArray domain = firstDomain();
        const QJsonArray users = ask("GET", "/user/domain/" + domain).array();
        QCOMPARE(users.size(), 4);
        for (const QJsonValue &row : users) {
            const QByteArray email = row[QLatin1String("email")].toString().toUtf8();
            const QJsonObject user = ask("GET", "/user/email/" + email).object();
            QCOMPARE(user[QLatin1String("userName")], row[QLatin1String("userName")]);
            QVERIFY(!user.contains(QLatin1String("role")));
            const bool isExternal = user.contains(QLatin1String("externalId"));
            const QByteArray id = user[QLatin1String(isExternal ? "externalId" : "id")].toString().toUtf8();
            const QByteArray path = (isExternal ? "/user/external/" : "/user/internal/") + id;
            QCOMPARE(ask("GET", path + "/domain/" + domain).object()[QLatin1String("email")],
                     row[QLatin1String("email")]);
            if (!isExternal) QCOMPARE(ask("GET", path).object(), user);
        }
        QCOMPARE(codeOf(ask("GET", "/user/internal/0000-none-1000")), 113);
        QCOMPARE(codeOf(ask("GET", "/user/email/nobody@nowhere.example")), 113);
    }

    void changesUsers()
    {
        makeDomain();
        QCOMPARE(addUser("a@fresh.example", "ADMIN").status, 200);
        const QByteArray user = "/user/email/a@fresh.example";
        const QByteArray here = user + "/domain/fresh@sandbox";
        QVERIFY(
            ask("POST", here + "/disable")
                .body.contains("Error disabling a non inactive user. User a@fresh.example at domain fresh@sandbox"));
        QCOMPARE(ask("PUT", here + "/role/no_privileges").object()[QLatin1String("role")].toString(),
                 QStringLiteral("NO_PRIVILEGES"));
        QCOMPARE(ask("PUT", here + "/role", R"({"roles":["ADMIN","NO_PRIVILEGES"]})")
                     .object()[QLatin1String("role")]
                     .toString(),
                 QStringLiteral("ADMIN,NO_PRIVILEGES"));
        QCOMPARE(ask("PUT", here + "/role", R"(["ADMIN"])").status, 200);
        QCOMPARE(codeOf(ask("PUT", here + "/role/Ghost")), 103);
        QCOMPARE(ask("DELETE", here + "/role").object()[QLatin1String("roleList")][0].toString(),
                 QStringLiteral("NO_PRIVILEGES"));

        QCOMPARE(ask("PUT", user, R"({"email":"z@fresh.example","phone":"123","userName":null})").status, 200);
        QCOMPARE(codeOf(ask("GET", user)), 113);
        const QByteArray renamed = "/user/email/z@fresh.example";
        QCOMPARE(ask("GET", renamed).object()[QLatin1String("phone")].toString(), QStringLiteral("123"));
        QCOMPARE(ask("PUT", renamed, R"({"phone":""})").object()[QLatin1String("phone")], QJsonValue(QJsonValue::Null));
        QCOMPARE(codeOf(ask("PUT", renamed, R"({"userName":""})")), 101);
        QCOMPARE(codeOf(ask("PUT", renamed, R"({"email":"owner@fresh.example"})")), 107);

        const QByteArray owner = "/user/email/owner@fresh.example/domain/fresh@sandbox";
        QCOMPARE(codeOf(ask("DELETE", owner)), 112);
        QCOMPARE(codeOf(ask("DELETE", owner + "/role")), 100);
    }

    void switchesUsersOffAndOn()
    {
        makeDomain();
        QCOMPARE(ask("POST", "/user/internal?skipMailValidation=true",
                     R"({"email":"b@fresh.example","userName":"B","role":"ADMIN","domain":"fresh@sandbox"})")
                     .status,
                 200);
        const QByteArray here = "/user/email/b@fresh.example/domain/fresh@sandbox";
        QCOMPARE(ask("POST", here + "/disable").object()[QLatin1String("status")].toString(),
                 QStringLiteral("disabled"));
        QCOMPARE(codeOf(ask("POST", here + "/disable")), 116);
        QCOMPARE(ask("POST", here + "/enable").object()[QLatin1String("status")].toString(), QStringLiteral("active"));
        QCOMPARE(codeOf(ask("POST", here + "/enable")), 116);
        QCOMPARE(codeOf(ask("POST", "/user/email/nobody@x.example/domain/fresh@sandbox/enable")), 113);
    }

    void aUserOfTwoDomainsStaysUntilTheLast()
    {
        makeDomain();
        const QByteArray other = firstDomain();
        const QByteArray email =
            ask("GET", "/user/domain/" + other).array().at(1)[QLatin1String("email")].toString().toUtf8();
        QCOMPARE(addUser(email, "ADMIN").status, 200);
        QCOMPARE(ask("PUT", "/user/email/" + email, R"({"phone":"77"})").status, 200);
        QCOMPARE(ask("DELETE", "/domain/" + other).status, 200);
        QCOMPARE(ask("GET", "/user/email/" + email).object()[QLatin1String("phone")].toString(), QStringLiteral("77"));
        QCOMPARE(ask("DELETE", "/user/email/" + email + "/domain/fresh@sandbox").status, 200);
        QCOMPARE(codeOf(ask("GET", "/user/email/" + email)), 113);
    }

    void quirksAnswerOtherwise()
    {
        start(options({{QStringLiteral("devo.empty-answers"), QStringLiteral("1")},
                       {QStringLiteral("devo.state-code"), QStringLiteral("115")}}));
        const Called made = ask("POST", "/domain", R"({"name":"fresh","plan":"child"})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.body, QByteArray());
        QCOMPARE(codeOf(ask("POST", "/domain/" + firstDomain() + "/enable")), 115);
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
        const Called called = ask("POST", "/domain", R"({"name":"fresh","plan":"child"})");
        QCOMPARE(called.status, status);
        QCOMPARE(timesApplied(*m_sandbox, QStringLiteral("POST")), applied);
        if (fault == QLatin1String("truncate")) QVERIFY(!called.isWhole);
        if (fault == QLatin1String("html") || fault == QLatin1String("throttle")) QVERIFY(!called.isJson());
        if (fault == QLatin1String("wrong-type")) QVERIFY(called.object()[QLatin1String("volume")].isString());
        if (status == 429 || status == 503) QCOMPARE(called.header("Retry-After"), QByteArray("1"));
        if (fault == QLatin1String("delay=50")) QVERIFY(timer.elapsed() >= 50);
        m_sandbox->setFaults({});
        QCOMPARE(ask("GET", "/domain/fresh@sandbox").status == 200, applied == 1);
    }

    void showsWhatWasBefore()
    {
        QVERIFY(m_sandbox->setFaults({QStringLiteral("stale-read@1x1"), QStringLiteral("duplicate-rows:all=true")}));
        QCOMPARE(ask("POST", "/domain", R"({"name":"fresh","plan":"child"})").status, 200);
        QVERIFY(!ask("GET", "/domain").body.contains("fresh@sandbox"));
        QVERIFY(ask("GET", "/domain").body.contains("fresh@sandbox"));
        const QJsonArray rows = ask("GET", "/domain?all=true").array();
        QCOMPARE(rows.first(), rows.last());
        m_sandbox->reset();
        QVERIFY(!ask("GET", "/domain").body.contains("fresh@sandbox"));
    }
};

QTEST_GUILESS_MAIN(TestSandboxDevo)
#include "test_sandboxdevo.moc"
