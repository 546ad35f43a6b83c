// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/codec.h"

#include <QJsonDocument>
#include <QTest>

using namespace kontor;
using namespace kontor::monit24::rest;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Reading how{.connection = QStringLiteral("conn"),
                  .now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC),
                  .ownIds = {QStringLiteral("100"), QStringLiteral("100")}};

/// The cookbook's own sample.
const QByteArray sample = R"({"id":100,"is_activated":true,"is_blocked":false,"is_read_only":false,"language_id":"pl",
    "name":"Example Account","package_id":438,"parent_account_id":null,"time_zone_id":"europe_warsaw",
    "username":"USERNAME"})";

HttpAnswer answer(const QByteArray &body, const QByteArray &total = {})
{
    HttpAnswer answer{.status = 200, .body = body};
    if (!total.isEmpty()) answer.headers.append({"x-total-count", total});
    return answer;
}

Result<Record> record(const char *type, const QByteArray &body, const char *id = "")
{
    return decodeRecord(body, text(type), text(id), how);
}

} // namespace

class TestMonit24RestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleAccount()
    {
        const Result<Record> account = record("customer", sample, "100");
        QVERIFY(account);
        QCOMPARE(account->connection, text("conn"));
        QCOMPARE(account->kind, Kind::Customer);
        QCOMPARE(account->id, text("100"));
        QCOMPARE(account->name, text("Example Account"));
        QCOMPARE(account->status, text("active"));
        QCOMPARE(account->parent, QString());
        QCOMPARE(account->fetchedAt, how.now);
        QCOMPARE(account->fields.value(text("package_id")), QJsonValue(text("438")));
        QCOMPARE(account->fields.value(text("time_zone_id")), QJsonValue(text("europe_warsaw")));
        QVERIFY(account->fields.value(text("parent_account_id")).isNull());
        QCOMPARE(account->fields.value(text("is_own")), QJsonValue(true));
        QVERIFY(!account->fields.contains(text("email_address")));
    }

    void idsAreNumbersOrTexts()
    {
        QCOMPARE(record("customer", R"({"id":"17","name":"A"})")->id, text("17"));
        QCOMPARE(record("service-type", R"({"id":"https","name":"HTTPS"})")->id, text("https"));
        QCOMPARE(record("group", R"({"id":150507195,"name":"A","owner_id":"17"})")->parent, text("17"));
        const Result<Record> none = record("group", R"({"name":"A"})");
        QCOMPARE(none.error().kind, Error::Kind::Protocol);
        QVERIFY(none.error().message.contains(text("id")));
    }

    void anotherAccountIsNoAnswer() { QCOMPARE(record("customer", sample, "101").error().kind, Error::Kind::Protocol); }

    void mergedAndNestedContactData()
    {
        const Result<Record> merged = record("customer", R"({"id":1,"name":"A","email_address":"a@b.pl",
            "settings":[],"ip_whitelist":["192.0.2.1"]})");
        QCOMPARE(merged->fields.value(text("email_address")), QJsonValue(text("a@b.pl")));
        QCOMPARE(merged->fields.value(text("ip_whitelist")).toArray().size(), 1);
        const Result<Record> nested = record("customer", R"({"id":1,"name":"A","user_data":{"id":1,
            "email_address":"a@b.pl","settings":{"x":1},"created_at":"2026-03-01T10:00:00+01:00"}})");
        QCOMPARE(nested->fields.value(text("email_address")), QJsonValue(text("a@b.pl")));
        QCOMPARE(nested->fields.value(text("created_at")), QJsonValue(text("2026-03-01T09:00:00Z")));
        QCOMPARE(nested->id, text("1"));
    }

    void userDataAlone()
    {
        for (const QByteArray settings : {"[]", R"({"theme":"dark"})"}) {
            const Result<QJsonObject> contact = decodeUserData(
                R"({"id":5,"email_address":"a@b.pl","phone_number":null,"has_2fa_enabled":true,"settings":)" +
                    settings + "}",
                text("5"));
            QVERIFY(contact);
            QCOMPARE(contact->keys(),
                     (QStringList{text("email_address"), text("has_2fa_enabled"), text("phone_number")}));
            QVERIFY(contact->value(text("phone_number")).isNull());
        }
        QCOMPARE(decodeUserData("[]", text("5")).error().kind, Error::Kind::Protocol);
    }

    void statuses_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *type, const char *fields, const char *status) {
            QTest::addRow("%s %s", type, fields) << text(type) << QByteArray(fields) << text(status);
        };
        row("customer", R"({"is_activated":true,"is_blocked":false})", "active");
        row("customer", R"({"is_activated":false,"is_blocked":false})", "inactive");
        row("customer", R"({"is_activated":false,"is_blocked":true})", "blocked");
        row("user", R"({"is_activated":true})", "active");
        row("customer", "{}", "");
        row("service", R"({"is_active":true,"is_archived":false})", "active");
        row("service", R"({"is_active":false})", "paused");
        row("service", R"({"is_active":true,"is_archived":true})", "archived");
        row("service", "{}", "");
        row("group", R"({"is_default":true})", "");
    }
    void statuses()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, fields);
        QFETCH(QString, status);
        QCOMPARE(statusOf(type, QJsonDocument::fromJson(fields).object()), status);
    }

    void parentsAndNames()
    {
        const Result<Record> service = record("service", R"({"id":7,"name":"Shop","address":"shop.pl","type_id":"https",
            "group_id":3,"interval":600,"is_active":true,"owner_id":17,"sensor_ids":[3,5],"description":null})");
        QCOMPARE(service->parent, text("3"));
        QCOMPARE(service->status, text("active"));
        QCOMPARE(service->fields.value(text("sensor_ids")), QJsonValue(QJsonArray{text("3"), text("5")}));
        const Result<Record> suspension =
            record("suspension",
                   R"({"id":1,"service_id":7,"start_time":"2026-03-01T10:00:00Z","end_time":null,"description":""})");
        QCOMPARE(suspension->parent, text("7"));
        QCOMPARE(suspension->name, text("2026-03-01T10:00:00Z"));
        const Result<Record> weekly = record("weekly-suspension", R"({"id":2,"service_id":7,"description":"Backup",
            "start_minute":{"day_of_week":1,"hour":2,"minute":30},"end_minute":{"day_of_week":1,"hour":3,"minute":0}})");
        QCOMPARE(weekly->name, text("Backup"));
        QCOMPARE(weekly->fields.value(text("start_minute.minute")).toInt(), 30);
        QCOMPARE(weekly->fields.value(text("end_minute.hour")).toInt(), 3);
        QCOMPARE(record("user", R"({"id":8,"name":"","username":"joe","parent_account_id":100})")->name, text("joe"));
    }

    void wrongTypesAreNamed()
    {
        const Result<Record> wrong = record("customer", R"({"id":1,"name":"A","is_blocked":"perhaps"})");
        QCOMPARE(wrong.error().kind, Error::Kind::Protocol);
        QVERIFY(wrong.error().message.contains(text("is_blocked")));
        QCOMPARE(record("suspension", R"({"id":1,"end_time":"tomorrow"})").error().kind, Error::Kind::Protocol);
        QCOMPARE(record("service", R"({"id":1,"sensor_ids":"3"})").error().kind, Error::Kind::Protocol);
    }

    void times()
    {
        QCOMPARE(utcTime(text("2026-03-01T10:00:00+01:00")), std::optional(text("2026-03-01T09:00:00Z")));
        QCOMPARE(utcTime(text("2026-03-01T10:00:00.123Z")), std::optional(text("2026-03-01T10:00:00Z")));
        QVERIFY(!utcTime(text("2026-03-01T10:00:00")));
        QVERIFY(!utcTime(text("1772359200")));
    }

    // Lists

    void pagesFollowTheTotal()
    {
        const QByteArray one = R"([{"id":1,"name":"A"}])";
        const Result<ListPage> only = decodePage(answer(one, "1"), text("group"), 0, how);
        QVERIFY(only);
        QCOMPARE(only->total, 1);
        QVERIFY(only->next.isEmpty());
        // A server that gives fewer than asked for sets the step.
        const Result<ListPage> small = decodePage(answer(one, "3"), text("group"), 0, how);
        QCOMPARE(small->next, (QStringList{text("1"), text("2")}));
        QCOMPARE(decodePage(answer(one, "3"), text("group"), 2, how)->next, QStringList());
        QCOMPARE(decodePage(answer("[]", "3"), text("group"), 2, how)->next, QStringList());
        // Without a total a full page is followed by another one.
        QByteArray full = "[";
        for (int i = 1; i <= 1000; ++i)
            full += (i > 1 ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i) + ",\"name\":\"A\"}";
        const Result<ListPage> untold = decodePage(answer(full + "]"), text("group"), 0, how);
        QCOMPARE(untold->total, -1);
        QCOMPARE(untold->next, QStringList{text("1000")});
        QCOMPARE(decodePage(answer(full + "]", "2500"), text("group"), 0, how)->next,
                 (QStringList{text("1000"), text("2000")}));
        QCOMPARE(decodePage(answer(one), text("group"), 0, how)->next, QStringList());
    }

    void nonsenseIsNoPage()
    {
        for (const QByteArray body : {R"({"elements":[]})", "[1]", "[{}]", "<html>", "", "[{\"id\":1}"})
            QCOMPARE(decodePage(answer(body, "1"), text("group"), 0, how).error().kind, Error::Kind::Protocol);
        QCOMPARE(decodePage(answer("[]", "99999999999"), text("group"), 0, how).error().kind, Error::Kind::Protocol);
        QVERIFY(decodePage(answer("<html>"), text("group"), 0, how).error().message.contains(text("web page")));
        QCOMPARE(totalOf(answer("[]", "many")), -1);
        QCOMPARE(totalOf(answer("[]", "-4")), -1);
    }

    void newIds()
    {
        QCOMPARE(*decodeNewId(R"({"id":4844})"), text("4844"));
        QCOMPARE(*decodeNewId(R"({"id":"x1"})"), text("x1"));
        for (const QByteArray body : {"", "{}", "[]", R"({"id":null})", "<html>"})
            QVERIFY(!decodeNewId(body));
    }
};

QTEST_GUILESS_MAIN(TestMonit24RestCodec)
#include "test_monit24restcodec.moc"
