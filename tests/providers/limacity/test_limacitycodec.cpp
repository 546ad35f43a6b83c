// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kontor;
using namespace kontor::limacity;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

HttpAnswer answer(const QByteArray &body, const QByteArray &contentType = "application/json; charset=utf-8")
{
    return {.status = 200, .headers = {{"content-type", contentType}}, .body = body};
}

const Decoding how{.connection = text("conn"), .now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};

Address place(const char *type, const char *id = "")
{
    Address place{.type = text(type), .customer = text("386557"), .id = text(id)};
    if (place.type == text("dns-record")) {
        place.domain = text("123");
        place.domainName = text("example.com");
    }
    return place;
}

QJsonValue field(const Record &record, const char *key)
{
    return record.fields.value(QLatin1String(key));
}

/// The samples are those of the vendor's pages and of public clients' tests.
const QByteArray keys = R"({"api_keys":[{"id":12345,"api_key":"0123456789abcdef0123456789abcdef",
 "name":"Deployment key","roles":["websites.admin","databases.reader"],
 "created_at":"2026-06-01T10:00:00.000+02:00","last_used_at":"2026-06-01T12:30:00.000+02:00"},
 {"id":"12346","api_key":"ffff","name":null,"roles":[],"created_at":"2026-06-01T10:00:00.000+02:00",
 "last_used_at":null}]})";

const QByteArray domains = R"({"domains":[{"id":123,"mode":"CREATE","tld":"com","domain":"example",
 "in_subscription":false,"auto_renew":true,"status":"ok","unicode_fqdn":"example.com",
 "registered_at":"1970-01-01T00:00:00+00:00","registered_until":"2000-01-01T00:00:00+00:00","renew_price":12.9},
 {"id":"124","tld":"de","domain":"muster","status":"pending_transfer"}]})";

const QByteArray records = R"({"records":[
 {"id":1234,"content":"ns1.lima-city.de","name":"example.com","ttl":36000,"type":"NS","priority":null},
 {"id":5678,"content":"\u0022foobar\u0022","name":"_acme-challenge.example.com","subdomain":"_acme-challenge","ttl":36000,
  "type":"TXT","priority":null},
 {"id":"9","content":"mx.example.com","name":"example.com","subdomain":false,"ttl":"300","type":"MX","priority":"10"}]})";

} // namespace

class TestLimaCityCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysWithoutTheirSecrets()
    {
        const Result<ListPage> page = decodeList(answer(keys), place("api-key"), how);
        QVERIFY(page);
        QCOMPARE(page->records.size(), std::size_t(2));
        QVERIFY(page->next.isEmpty());
        const Record &first = page->records.front();
        QCOMPARE(first.connection, text("conn"));
        QCOMPARE(first.kind, Kind::Account);
        QCOMPARE(first.id, text("12345"));
        QCOMPARE(first.name, text("Deployment key"));
        QCOMPARE(first.parent, text("386557"));
        QCOMPARE(first.fetchedAt, how.now);
        QCOMPARE(field(first, "roles").toArray(), (QJsonArray{text("websites.admin"), text("databases.reader")}));
        QCOMPARE(field(first, "created_at").toString(), text("2026-06-01T08:00:00Z"));
        QCOMPARE(field(first, "api_key_end").toString(), text("cdef"));
        QVERIFY(!first.fields.contains(text("api_key")));
        QVERIFY(!QJsonDocument(first.fields).toJson().contains("0123456789"));
        const Record &second = page->records.back();
        QCOMPARE(second.id, text("12346"));
        QVERIFY(field(second, "last_used_at").isNull());
        QVERIFY(!second.name.isEmpty());
        // Four characters would be all of it.
        QCOMPARE(field(second, "api_key_end").toString(), text("ff"));
    }

    void aShownKeyHasItsSecretApart()
    {
        const QByteArray body = R"({"api_key":{"id":12345,"api_key":"0123456789abcdef","name":"x","roles":["a.b"]}})";
        const Result<ShownKey> shown = decodeShownKey(answer(body), place("api-key", "12345"), how);
        QVERIFY(shown);
        QCOMPARE(shown->key.reveal(), QByteArray("0123456789abcdef"));
        QVERIFY(!shown->record.fields.contains(text("api_key")));
        QCOMPARE(decodeShownKey(answer(body), place("api-key", "1"), how).error().kind, Error::Kind::Protocol);
        QCOMPARE(decodeShownKey(answer("{}"), place("api-key", "1"), how).error().kind, Error::Kind::Protocol);
    }

    void domainsWithTheirRenewal()
    {
        const Result<ListPage> page = decodeList(answer(domains), place("domain"), how);
        QVERIFY(page);
        const Record &first = page->records.front();
        QCOMPARE(first.id, text("123"));
        QCOMPARE(first.name, text("example.com"));
        QCOMPARE(first.status, text("active"));
        QCOMPARE(first.parent, text("386557"));
        QCOMPARE(field(first, "registered_until").toString(), text("2000-01-01T00:00:00Z"));
        QCOMPARE(field(first, "auto_renew").toBool(), true);
        QCOMPARE(field(first, "in_subscription").toBool(true), false);
        QCOMPARE(field(first, "renew_price").toDouble(), 12.9);
        // Words that nobody documented are shown, not interpreted; a name is found from its parts.
        const Record &second = page->records.back();
        QCOMPARE(second.id, text("124"));
        QCOMPARE(second.name, text("muster.de"));
        QCOMPARE(second.status, QString());
        QCOMPARE(field(second, "status").toString(), text("pending_transfer"));
    }

    void recordsWithTheirQuirks()
    {
        const Result<ListPage> page = decodeList(answer(records), place("dns-record"), how);
        QVERIFY(page);
        const Record &ns = page->records.at(0);
        QCOMPARE(ns.id, text("1234"));
        QCOMPARE(ns.parent, text("123"));
        QCOMPARE(field(ns, "subdomain").toString(), QString());
        QVERIFY(field(ns, "priority").isNull());
        QCOMPARE(field(ns, "customer_id").toString(), text("386557"));
        QCOMPARE(field(ns, "domain").toString(), text("example.com"));
        const Record &txt = page->records.at(1);
        QCOMPARE(field(txt, "content").toString(), text("foobar"));
        QCOMPARE(field(txt, "subdomain").toString(), text("_acme-challenge"));
        const Record &mx = page->records.at(2);
        QCOMPARE(mx.id, text("9"));
        QCOMPARE(field(mx, "subdomain").toString(), QString());
        QCOMPARE(field(mx, "ttl").toInteger(), 300);
        QCOMPARE(field(mx, "priority").toInteger(), 10);
    }

    void rolesBelongToACustomer()
    {
        const Result<ListPage> page =
            decodeList(answer(R"({"roles":[{"name":"websites.admin"},{"name":"dns.admin"}]})"), place("role"), how);
        QVERIFY(page);
        QCOMPARE(page->records.front().id, text("386557:websites.admin"));
        QCOMPARE(page->records.front().name, text("websites.admin"));
        QCOMPARE(page->records.front().kind, Kind::Lookup);
    }

    void oneOutOfAList()
    {
        const Result<Record> txt = decodeListed(answer(records), place("dns-record", "5678"), how);
        QVERIFY(txt);
        QCOMPARE(txt->name, text("_acme-challenge.example.com"));
        QCOMPARE(decodeListed(answer(records), place("dns-record", "1"), how).error().kind, Error::Kind::NotFound);
    }

    void unquoted_data()
    {
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *wire, const char *shown) {
            QTest::newRow(wire) << text(wire) << text(shown);
        };
        row("\"foobar\"", "foobar");
        row("foobar", "foobar");
        row("\"\"", "");
        row("\"", "\"");
        row("\"v=spf1 -all", "\"v=spf1 -all");
        row("\"one\" \"two\"", "\"one\" \"two\"");
        row("\"say \\\"hi\\\"\"", "say \\\"hi\\\"");
        row("\"ends in \\\"", "\"ends in \\\"");
    }
    void unquoted()
    {
        QFETCH(QString, wire);
        QFETCH(QString, shown);
        QCOMPARE(limacity::unquoted(wire), shown);
    }

    void datesBecomeUtc()
    {
        QCOMPARE(*isoUtc(text("2026-06-01T10:00:00.000+02:00")), text("2026-06-01T08:00:00Z"));
        QCOMPARE(*isoUtc(text("1970-01-01T00:00:00+00:00")), text("1970-01-01T00:00:00Z"));
        QVERIFY(!isoUtc(text("yesterday")));
    }

    void whatACreateMade()
    {
        const Result<Made> customer = decodeMade(
            answer(R"({"status":"ok","object":{"id":386557,"api_key":"HnyxDQCkB6NUJCd6a7X43qIygcLVJ9ZR"}})"));
        QVERIFY(customer);
        QCOMPARE(customer->id, text("386557"));
        QCOMPARE(customer->key.reveal(), QByteArray("HnyxDQCkB6NUJCd6a7X43qIygcLVJ9ZR"));
        for (const char *keyless :
             {R"({"object":{"id":"9007199254740993","api_key":null}})", R"({"object":{"id":9007199254740993}})"}) {
            const Result<Made> made = decodeMade(answer(keyless));
            QVERIFY(made);
            QCOMPARE(made->id, text("9007199254740993"));
            QVERIFY(made->key.isEmpty());
        }
        for (const char *nothing : {R"({"status":"ok"})", R"({"object":{"id":null}})", R"({"object":{"id":0}})",
                                    R"({"object":{"id":"abc"}})"})
            QVERIFY2(!decodeMade(answer(nothing)), nothing);
    }

    void errorLogs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("log");
        QTest::newRow("list") << QByteArray(R"(["a","b"])") << text("a\nb");
        QTest::newRow("wrapped") << QByteArray(R"({"php_error_log":["a","b"]})") << text("a\nb");
        QTest::newRow("text") << QByteArray(R"({"php_error_log":"a\nb"})") << text("a\nb");
        QTest::newRow("null") << QByteArray(R"({"php_error_log":null})") << QString();
        QTest::newRow("plain") << QByteArray("PHP Warning: x") << text("PHP Warning: x");
        QTest::newRow("unknown") << QByteArray(R"({"log":[{"line":1}]})")
                                 << text(
                                        "{\n    \"log\": [\n        {\n            \"line\": 1\n        }\n    ]\n}\n");
    }
    void errorLogs()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, log);
        const Result<QString> decoded = decodeErrorLog(answer(body));
        QVERIFY(decoded);
        QCOMPARE(*decoded, log);
    }

    void aLongLogIsShownFromItsEnd()
    {
        const QByteArray body = QByteArray(200'000, 'a') + "the end";
        const Result<QString> log = decodeErrorLog(answer(body, "text/plain"));
        QVERIFY(log->size() < 70'000);
        QVERIFY(log->startsWith(text("[...]")));
        QVERIFY(log->endsWith(text("the end")));
    }

    void webPagesAreAnErrorOfTheirOwn()
    {
        for (const HttpAnswer &page : {answer("<!DOCTYPE html><html>"), answer("\n <html>"), answer("", "text/html"),
                                       answer("{}", "text/html; charset=utf-8")}) {
            const Result<ListPage> list = decodeList(page, place("domain"), how);
            QCOMPARE(list.error().kind, Error::Kind::Protocol);
            QVERIFY(list.error().message.contains(text("web page")));
            QVERIFY(!decodeErrorLog(page));
        }
        QVERIFY(isWebPage(answer("<html>")));
        QVERIFY(!isWebPage(answer("{}")));
    }

    void nonsenseNamesItsPlace_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *type, const char *body, const char *named) {
            QTest::newRow(name) << text(type) << QByteArray(body) << text(named);
        };
        row("cut", "domain", R"({"domains":[{"id":1)", "");
        row("no list", "domain", R"({"items":[]})", "domains");
        row("null list", "domain", R"({"domains":null})", "domains");
        row("no object", "domain", R"({"domains":[5]})", "");
        row("no id", "domain", R"({"domains":[{"unicode_fqdn":"a.de"}]})", "id");
        row("date", "domain", R"({"domains":[{"id":1,"unicode_fqdn":"a.de","registered_until":"soon"}]})",
            "registered_until");
        row("price", "domain", R"({"domains":[{"id":1,"unicode_fqdn":"a.de","renew_price":"much"}]})", "renew_price");
        row("flag", "domain", R"({"domains":[{"id":1,"unicode_fqdn":"a.de","auto_renew":"maybe"}]})", "auto_renew");
        row("ttl", "dns-record", R"({"records":[{"id":1,"name":"a","ttl":"long"}]})", "ttl");
        row("roles", "api-key", R"({"api_keys":[{"id":1,"roles":"all"}]})", "roles");
    }
    void nonsenseNamesItsPlace()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, named);
        const Result<ListPage> page = decodeList(answer(body), place(type.toLatin1().constData()), how);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Protocol);
        QVERIFY2((page.error().message + page.error().detail).contains(named), qPrintable(page.error().message));
    }

    void unknownMembersAndDoublesAreIgnored()
    {
        const Result<ListPage> page = decodeList(answer(R"({"page":1,"domains":[{"id":1,"unicode_fqdn":"a.de","new":{}},
                                 {"id":1,"unicode_fqdn":"a.de"}]})"),
                                                 place("domain"), how);
        QVERIFY(page);
        QCOMPARE(page->records.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLimaCityCodec)
#include "test_limacitycodec.moc"
