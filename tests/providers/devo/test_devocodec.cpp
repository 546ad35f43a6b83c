// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/address.h"
#include "models/providers/devo/codec.h"
#include "models/providers/devo/resources.h"

#include <QJsonArray>
#include <QTest>

using namespace kontor;
using namespace kontor::devo;

namespace {

const Decoding how{.connection = QStringLiteral("conn"), .now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonValue json(const QByteArray &utf8)
{
    const Result<QJsonValue> value = decodeJson(utf8, text("test"));
    if (!value) qWarning("%s", qPrintable(value.error().detail));
    return value ? *value : QJsonValue();
}

Result<ListPage> domains(const QByteArray &utf8)
{
    return decodeList(json(utf8), text("domain"), {}, how);
}

Result<ListPage> users(const QByteArray &utf8)
{
    return decodeList(json(utf8), text("user"), text("d@r"), how);
}

} // namespace

class TestDevoCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSampleList()
    {
        // The sample of the page "Reseller operations", word for word.
        const Result<ListPage> page =
            domains(R"([ { "name" : "my-first-domain@my-reseller", "plan" : "my-basic-plan", "time" : 2.0,
                           "volume" : 2.0, "status" : "Active" },
                         { "name" : "my-second-domain@my-reseller", "plan" : "my-business-plan", "time" : 10.0,
                           "volume" : 12.0, "status" : "Active" } ])");
        QVERIFY(page);
        QCOMPARE(page->records.size(), std::size_t(2));
        QCOMPARE(page->total, 2);
        QVERIFY(page->next.isEmpty());
        const Record &first = page->records.front();
        QCOMPARE(first.id, text("my-first-domain@my-reseller"));
        QCOMPARE(first.name, first.id);
        QCOMPARE(first.kind, Kind::Domain);
        QCOMPARE(first.status, text("active"));
        QCOMPARE(first.fields.value(text("plan")).toString(), text("my-basic-plan"));
        QCOMPARE(first.fields.value(text("time")).toDouble(), 2.0);
        QCOMPARE(first.connection, text("conn"));
        QCOMPARE(first.fetchedAt, how.now);
        QVERIFY(!first.detailed);
        // Not told, so not known.
        QVERIFY(!first.fields.contains(text("has_owner")));
    }

    void missingAndFurtherKeysAreFine()
    {
        const Result<ListPage> page = domains(R"([{"name":"d@r","new":{"a":[1]},"plan":null}])");
        QVERIFY(page);
        QVERIFY(!page->records.front().fields.contains(text("time")));
        QVERIFY(page->records.front().fields.value(text("plan")).isNull());
        QVERIFY(!page->records.front().fields.contains(text("new")));
        QCOMPARE(page->records.front().status, QString());
    }

    void numbersMayComeAsText()
    {
        const Result<ListPage> page = domains(R"([{"name":"d@r","time":"0.0333","volume":7}])");
        QVERIFY(page);
        QCOMPARE(page->records.front().fields.value(text("time")).toDouble(), 0.0333);
        QCOMPARE(page->records.front().fields.value(text("volume")).toDouble(), 7.0);
    }

    void wrongTypesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("key");
        QTest::newRow("words for a number") << QByteArray(R"([{"name":"d@r","time":"two"}])") << text("time");
        QTest::newRow("nothing for a number") << QByteArray(R"([{"name":"d@r","volume":""}])") << text("volume");
        QTest::newRow("flag for a number") << QByteArray(R"([{"name":"d@r","volume":true}])") << text("volume");
        QTest::newRow("object for a text") << QByteArray(R"([{"name":"d@r","plan":{"a":1}}])") << text("plan");
        QTest::newRow("list for a status") << QByteArray(R"([{"name":"d@r","status":["Active"]}])") << text("status");
        QTest::newRow("no name") << QByteArray(R"([{"plan":"p"}])") << text("name");
        QTest::newRow("empty name") << QByteArray(R"([{"name":" "}])") << text("name");
        QTest::newRow("flag as name") << QByteArray(R"([{"name":true}])") << text("name");
    }
    void wrongTypesAreNamed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, key);
        const Result<ListPage> page = domains(body);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Protocol);
        QVERIFY2(page.error().message.contains(u'"' + key + u'"'), qPrintable(page.error().message));
    }

    void aListThatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("object") << QByteArray(R"({"domains":[]})");
        QTest::newRow("text") << QByteArray(R"("none")");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("numbers") << QByteArray("[1,2]");
        QTest::newRow("lists") << QByteArray("[[]]");
    }
    void aListThatIsNoList()
    {
        QFETCH(QByteArray, body);
        const Result<ListPage> page = domains(body);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Protocol);
        QVERIFY2(page.error().message.contains(text("does not follow its own documents")),
                 qPrintable(page.error().message));
    }

    void whatIsNoJson()
    {
        const Result<QJsonValue> page = decodeJson("<html>Blocked</html>", text("/domain"));
        QCOMPARE(page.error().kind, Error::Kind::Protocol);
        QVERIFY(page.error().message.contains(text("web page")));
        QVERIFY(decodeJson("", text("/domain")).error().message.contains(text("empty answer")));
        QVERIFY(!decodeJson("[{\"name\":", text("/domain")));
        QVERIFY(!decodeJson("[] trailing", text("/domain")));
    }

    void oneDomainOnce()
    {
        QCOMPARE(domains(R"([{"name":"d@r"},{"name":"d@r"}])")->records.size(), std::size_t(1));
        // Deleted "at the logic level" is deleted.
        QCOMPARE(domains(R"([{"name":"d@r","status":"Deleted"}])")->records.size(), std::size_t(0));
        QVERIFY(domains("[]")->records.empty());
    }

    void oneDomain()
    {
        const QByteArray body = R"({"name":"d@r","plan":"p","time":2.0,"volume":2.0,"status":"disabled"})";
        QCOMPARE(decodeDomain(json(body), text("d@r"), how)->status, text("disabled"));
        QVERIFY(decodeDomain(json(body), text("d"), how));
        QVERIFY(!decodeDomain(json(body), text("e@r"), how));
        QVERIFY(!decodeDomain(json(body), text("d@s"), how));
        QVERIFY(!decodeDomain(json("[]"), text("d@r"), how));
        const Result<Record> gone = decodeDomain(json(R"({"name":"d@r","status":"deleted"})"), text("d@r"), how);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    }

    void states()
    {
        QCOMPARE(statusWord(text("Active")), text("active"));
        QCOMPARE(statusWord(text("pending")), text("pending"));
        QCOMPARE(statusWord(text("DISABLED")), text("disabled"));
        QCOMPARE(statusWord(text("inactive")), text("disabled"));
        QCOMPARE(statusWord(text("on fire")), QString());
    }

    void readsUsers()
    {
        // The answers of enabling (page "Domain operations") and creating a user.
        const Result<ListPage> page = users(
            R"([{"email":"user@company.com","userName":"user","role":"reviewer, NO_PRIVILEGES","domain":"d@r",
                 "owner":false,"status":"active"},
                {"email":"o@company.com","userName":"O","role":"x","owner":true,"status":"pending",
                 "roleList":["ADMIN"]},
                {"email":"e@company.com","externalId":"77","role":"ADMIN","owner":"false"}])");
        QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
        const Record &first = page->records.at(0);
        QCOMPARE(first.id, text("user@company.com/d@r"));
        QCOMPARE(first.name, text("user@company.com"));
        QCOMPARE(first.parent, text("d@r"));
        QCOMPARE(first.kind, Kind::Account);
        QCOMPARE(first.status, text("active"));
        QCOMPARE(first.fields.value(text("roleList")).toArray(), (QJsonArray{text("reviewer"), text("NO_PRIVILEGES")}));
        QCOMPARE(first.fields.value(text("domain")).toString(), text("d@r"));
        QVERIFY(!first.fields.contains(text("kind")));
        QCOMPARE(page->records.at(1).status, text("pending"));
        // The newer list counts where both are told.
        QCOMPARE(page->records.at(1).fields.value(text("roleList")).toArray(), QJsonArray{text("ADMIN")});
        QCOMPARE(page->records.at(2).fields.value(text("kind")).toString(), text("external"));
        QCOMPARE(page->records.at(2).fields.value(text("owner")), QJsonValue(false));
    }

    void wrongUsersAreNamed()
    {
        const auto wrong = [](const QByteArray &body) {
            const Result<ListPage> page = users(body);
            return page ? QString() : page.error().message;
        };
        QVERIFY(wrong(R"([{"userName":"x"}])").contains(text("\"email\"")));
        QVERIFY(wrong(R"([{"email":"a@b.de","roleList":[1]}])").contains(text("\"roleList\"")));
        QVERIFY(wrong(R"([{"email":"a@b.de","owner":"perhaps"}])").contains(text("\"owner\"")));
    }

    void oneUser()
    {
        const QByteArray body = R"({"email":"A@b.de","role":"ADMIN","domain":"d@r","status":"active"})";
        const Result<Record> user = decodeUser(json(body), text("a@b.de"), text("d@r"), how);
        QVERIFY(user);
        QCOMPARE(user->id, text("A@b.de/d@r"));
        QVERIFY(!decodeUser(json(body), text("b@b.de"), text("d@r"), how));
        QVERIFY(!decodeUser(json(body), text("a@b.de"), text("other@r"), how));
        QVERIFY(decodeUser(json(R"({"email":"a@b.de"})"), text("a@b.de"), text("d@r"), how));
    }

    void whoOwnsTheDomain()
    {
        const auto told = [](const QByteArray &body) {
            return ownershipOf(users(body)->records);
        };
        QCOMPARE(told("[]"), (QJsonObject{{text("users"), 0}, {text("has_owner"), false}}));
        QCOMPARE(told(R"([{"email":"a@b.de","owner":false},{"email":"o@b.de","owner":true}])"),
                 (QJsonObject{{text("users"), 2}, {text("has_owner"), true}, {text("owner_email"), text("o@b.de")}}));
        QCOMPARE(told(R"([{"email":"a@b.de","role":"Owner"}])").value(text("has_owner")), QJsonValue(true));
        QCOMPARE(told(R"([{"email":"a@b.de","owner":false}])").value(text("has_owner")), QJsonValue(false));
        // Nobody says.
        QVERIFY(!told(R"([{"email":"a@b.de"}])").contains(text("has_owner")));
    }

    void plans()
    {
        const Result<ListPage> page =
            decodeList(json(R"([{"id":30,"name":"test","roles":[{"id":332,"name":"Administrator","type":"ADMIN",
                      "policies":[{"op":"op_manage","action":"permalinks","label":"policy.permalinks.manage"}]}]}])"),
                       text("plan"), {}, how);
        QVERIFY(page);
        const Record &plan = page->records.front();
        QCOMPARE(plan.id, text("test"));
        QCOMPARE(plan.kind, Kind::Lookup);
        QCOMPARE(plan.fields.value(text("id")).toString(), text("30"));
        QCOMPARE(plan.fields.value(text("roles")).toArray(), QJsonArray{text("Administrator")});
        QVERIFY(decodePlan(json(R"({"name":"test"})"), text("test"), how)->detailed);
        QVERIFY(!decodePlan(json(R"({"name":"other"})"), text("test"), how));
    }

    void personsAndRetention()
    {
        const QByteArray person = R"({"email":"user@devo.com","userName":"John","phone":"678345678","id":"2456-sgfd"})";
        QCOMPARE(*decodePerson(json(person), text("user@devo.com")),
                 (QJsonObject{{text("phone"), text("678345678")}, {text("id"), text("2456-sgfd")}}));
        QVERIFY(!decodePerson(json(person), text("else@devo.com")));
        QCOMPARE(
            *decodeRetention(json(R"({"volume":2.5,"retentionUnit":"months","retentionValue":6,"x":1})"), text("d@r")),
            (QJsonObject{{text("volume"), 2.5}, {text("retentionUnit"), text("MONTHS")}, {text("retentionValue"), 6}}));
        QVERIFY(!decodeRetention(json(R"({"retentionValue":"six"})"), text("d@r")));
        QVERIFY(!decodeRetention(json("[]"), text("d@r")));
    }

    void addresses()
    {
        QCOMPARE(*pathOf({text("domain"), text("my domain/x?@r#%")}), text("/domain/my%20domain%2Fx%3F@r%23%25"));
        QVERIFY(!pathOf({text("domain"), text("..")}));
        QVERIFY(!pathOf({text("domain"), QString()}));
        const Membership user = Membership::ofId(text("a/b@c.de/d@r"));
        QCOMPARE(user.email, text("a/b@c.de"));
        QCOMPARE(user.domain, text("d@r"));
        QCOMPARE(user.id(), text("a/b@c.de/d@r"));
        QCOMPARE(*user.path(), text("/user/email/a%2Fb@c.de/domain/d@r"));
        QVERIFY(isDomainNamed(text("d@r"), text("D")));
        QVERIFY(isDomainNamed(text("d@r"), text("d@r")));
        QVERIFY(!isDomainNamed(text("d@r"), text("d@")));
        QVERIFY(!isDomainNamed(text("de@r"), text("d")));
        QVERIFY(!isDomainNamed(text("d"), text("d@r")));
    }
};

QTEST_GUILESS_MAIN(TestDevoCodec)
#include "test_devocodec.moc"
