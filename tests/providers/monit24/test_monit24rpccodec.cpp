// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/authenticator.h"
#include "models/providers/monit24/rpc/codec.h"
#include "models/providers/monit24/rpc/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace kontor;
using namespace kontor::monit24::rpc;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject json(const QByteArray &utf8)
{
    return QJsonDocument::fromJson(utf8).object();
}

Result<Record> decoded(const char *type, const QByteArray &element, const Joins &joins = {})
{
    return decodeRecord(text(type), json(element), joins,
                        {.connection = text("conn"), .now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)});
}

} // namespace

class TestMonit24RpcCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void flagsAndNumbersComeAsEither_data()
    {
        QTest::addColumn<QByteArray>("blocked");
        QTest::addColumn<QString>("status");
        QTest::newRow("0") << QByteArray("0") << text("active");
        QTest::newRow("1") << QByteArray("1") << text("blocked");
        QTest::newRow("text 0") << QByteArray("\"0\"") << text("active");
        QTest::newRow("text 1") << QByteArray("\"1\"") << text("blocked");
        QTest::newRow("false") << QByteArray("false") << text("active");
        QTest::newRow("true") << QByteArray("true") << text("blocked");
        QTest::newRow("null") << QByteArray("null") << QString();
    }
    void flagsAndNumbersComeAsEither()
    {
        QFETCH(QByteArray, blocked);
        QFETCH(QString, status);
        const auto record = decoded("customer", R"({"id":"7","activated":"1","blocked":)" + blocked + "}");
        QVERIFY(record);
        QCOMPARE(record->status, status);
        QCOMPARE(record->id, text("7"));
        QCOMPARE(record->name, text("7")); // nothing better is known
    }

    void statesFollowFromTheFields_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *type, const char *fields, const char *status) {
            QTest::newRow(fields) << text(type) << QByteArray(fields) << text(status);
        };
        row("customer", R"({"activated":false,"blocked":false})", "inactive");
        row("customer", R"({"activated":false,"blocked":true})", "blocked");
        row("customer", R"({"activated":true})", "");
        row("service", R"({"pause":true,"error":true})", "paused");
        row("service", R"({"pause":false,"error":true})", "failing");
        row("service", R"({"pause":false,"error":true,"suspension":true})", "suspended");
        row("service", R"({"pause":false,"error":null})", "active");
        row("service", R"({"error":false})", "");
        row("group", R"({"name":"x"})", "");
    }
    void statesFollowFromTheFields()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, fields);
        QFETCH(QString, status);
        QCOMPARE(statusOf(type, json(fields)), status);
    }

    void wrongTypesNameFieldAndRecord_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *type, const char *element, const char *field) {
            QTest::newRow(element) << text(type) << QByteArray(element) << text(field);
        };
        row("customer", R"({"id":1,"blocked":"perhaps"})", "blocked");
        row("customer", R"({"id":1,"package_id":[632]})", "package_id");
        row("service", R"({"id":1,"interval":"often"})", "interval");
        row("service", R"({"id":1,"last_valid_check":"today"})", "last_valid_check");
        row("group", R"({"id":1,"location_ids":"6,7"})", "location_ids");
        row("group", R"({"name":"x"})", "id");
    }
    void wrongTypesNameFieldAndRecord()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, element);
        QFETCH(QString, field);
        const auto record = decoded(qPrintable(type), element);
        QCOMPARE(record.error().kind, Error::Kind::Protocol);
        QVERIFY2(record.error().message.contains(u'"' + field + u'"'), qPrintable(record.error().message));
        QVERIFY(record.error().message.contains(type));
    }

    void whatIsNotConfirmedMayBeOdd()
    {
        const auto address = decoded("notification-address", R"({"id":3,"address":["a"],"type":"email","group_id":5})",
                                     Joins::of({}, {json(R"({"id":5,"account_id":4844})")}));
        QVERIFY(address);
        QVERIFY(!address->fields.contains(text("address")));
        QCOMPARE(address->parent, text("4844"));
        QCOMPARE(address->name, text("3"));
        const auto service = decoded("service", R"({"id":1,"pause":0,"suspension":{"id":9}})");
        QCOMPARE(service->status, text("suspended"));
    }

    void whatIsNotDescribedIsIgnored()
    {
        const auto record = decoded("customer", R"({"id":1,"name":"A","password":"p","activate":1,"secret_plan":{},
                                                    "services_before_block":["1"],"available_intervals":[60]})");
        QVERIFY(record);
        QCOMPARE(record->fields.keys(), (QStringList{text("id"), text("name")}));
    }

    void suspensionsHaveMomentsAndAService()
    {
        const auto record = decoded(
            "suspension", R"({"id":7,"service_id":279370,"start_timestamp":"1772355600","end_timestamp":null})");
        QVERIFY(record);
        QCOMPARE(record->parent, text("279370"));
        QCOMPARE(record->name, text("2026-03-01T09:00:00Z"));
        QCOMPARE(record->fields.value(text("end_timestamp")), QJsonValue(QJsonValue::Null));
        QCOMPARE(unixTime(text("2026-03-01T10:00:00+01:00")), 1772355600);
        QVERIFY(!unixTime(text("tomorrow")));
        QVERIFY(!isoTime(-5));
        QVERIFY(!isoTime(1e18));
    }

    void featuresAreTexts()
    {
        const auto record = decoded("service", R"({"id":1,"features":[{"id":"port","value":"8000"}]})");
        QCOMPARE(record->fields.value(text("features")).toArray(), QJsonArray{text("port=8000")});
    }

    void blockedAccountsAreFound()
    {
        QCOMPARE(blockedAccounts({json(R"({"id":1,"blocked":"1"})"), json(R"({"id":2,"blocked":0})"),
                                  json(R"({"id":"3","blocked":true})"), json(R"({"id":4})")}),
                 (QSet<QString>{text("1"), text("3")}));
    }

    void descriptionsAreReadGenerically_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<bool>("paging");
        QTest::addColumn<bool>("filters");
        const QByteArray paging = R"("limit":{},"offset":{},"order":[{"direction":"","field":""}])";
        const QByteArray filters = R"("filters":[{"field":{"enum":["id"]},"type":{},"argument":{}}])";
        QTest::newRow("member") << QByteArray(R"({"module":"Account","methods":{"Find":{"input":{)" + paging + "," +
                                              filters + "}}}}")
                                << true << true;
        QTest::newRow("names") << QByteArray(R"([{"method":"Create"},{"method":"Find","arguments":["limit","offset",
                                                 "order","direction","field"]}])")
                               << true << false;
        QTest::newRow("filters only") << QByteArray(R"({"Find":{)" + filters + "}}") << false << true;
        // Other words than the ones we would send, or in another method.
        QTest::newRow("others") << QByteArray(R"({"Find":{"limit":1,"start":2,"sort":3,"filter":4}})") << false
                                << false;
        QTest::newRow("elsewhere") << QByteArray(R"({"List":{)" + paging + "," + filters + "}}") << false << false;
        QTest::newRow("nothing") << QByteArray("{}") << false << false;
    }
    void descriptionsAreReadGenerically()
    {
        QFETCH(QByteArray, description);
        QFETCH(bool, paging);
        QFETCH(bool, filters);
        const QJsonDocument document = QJsonDocument::fromJson(description);
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        const FindNames names = findNamesOf(value);
        QCOMPARE(names.paging, paging);
        QCOMPARE(names.filters, filters);
    }

    void theLoginIsPutWhereItIsWanted()
    {
        const BodyAuthenticator authenticator(text("jörg"), Secret("p\"w"));
        QNetworkRequest request;
        QByteArray body = readRequest({.module = text("User"), .method = text("Find")}, Priority::Viewed).body;
        QCOMPARE(body, QByteArray(R"({"auth":{},"lang":"en","method":"Find","module":"User"})"));
        authenticator.sign(request, "POST", body);
        const QByteArray login = "{\"auth\":{\"login\":\"jörg\",\"password\":\"p\\\"w\"}";
        QCOMPARE(body, login + R"(,"lang":"en","method":"Find","module":"User"})");
        // A second try starts from the same body.
        const QByteArray signedOnce = body;
        authenticator.sign(request, "POST", body);
        QCOMPARE(body, signedOnce);
        QByteArray open = readRequest({.module = text("Location"), .method = text("Find")}, Priority::Viewed).body;
        const QByteArray before = open;
        authenticator.sign(request, "POST", open);
        QCOMPARE(open, before);
    }

    void errorsComeInTheLanguageOfTheProgram()
    {
        QLocale::setDefault(QLocale(QLocale::Polish));
        const QByteArray body = readRequest({.module = text("User"), .method = text("Find")}, Priority::Viewed).body;
        QVERIFY(body.contains(R"("lang":"pl")"));
    }

    void onlyReadsAreRepeated()
    {
        const HttpRequest read = readRequest({.module = text("User"), .method = text("Find")}, Priority::Viewed);
        QCOMPARE(read.repeat, HttpRequest::Repeat::Harmless);
        QCOMPARE(read.paceClasses, QStringList{text("read")});
        const HttpRequest change = changeRequest({.module = text("Account"), .method = text("Block")});
        QCOMPARE(change.repeat, HttpRequest::Repeat::Never);
        QCOMPARE(change.paceClasses, QStringList{text("write")});
    }

    void idsAreNumbersWhereTheyCanBe()
    {
        QCOMPARE(idValue(text("4844")), QJsonValue(4844));
        QCOMPARE(idValue(text("https")), QJsonValue(text("https")));
        QCOMPARE(idValue(text("007")), QJsonValue(text("007")));
        QCOMPARE(idValue(text("99999999999999999999")), QJsonValue(text("99999999999999999999")));
    }

    void comparesAsTheVendorWrites()
    {
        const Record record{.type = text("suspension"),
                            .fields = json(R"({"start_timestamp":"2026-03-01T09:00:00Z","comment":null})")};
        QVERIFY(compare(json(R"({"start_timestamp":"2026-03-01T10:00:00+01:00","comment":""})"), record).isAsWanted());
        QCOMPARE(compare(json(R"({"comment":"x","end_timestamp":"2026-03-01T09:00:00Z"})"), record).different, 1);
        QCOMPARE(compare(json(R"({"end_timestamp":"2026-03-01T09:00:00Z"})"), record).unreadable, 1);
        QVERIFY(!compare(json(R"({"end_timestamp":"2026-03-01T09:00:00Z"})"), record).isAsWanted());
    }
};

QTEST_GUILESS_MAIN(TestMonit24RpcCodec)
#include "test_monit24rpccodec.moc"
