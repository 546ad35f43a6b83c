// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/requests.h"

#include <QJsonDocument>
#include <QTest>

using namespace kontor;
using namespace kontor::monit24::rest;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject json(const QByteArray &utf8)
{
    return QJsonDocument::fromJson(utf8).object();
}

const Surface sub{.ownId = QStringLiteral("100"), .ownerId = QStringLiteral("100")};
const Surface admin{.isAdmin = true, .ownId = QStringLiteral("1"), .ownerId = QStringLiteral("1")};
const Surface nesting{
    .isAdmin = true, .nestsUserData = true, .ownId = QStringLiteral("1"), .ownerId = QStringLiteral("1")};

Mutation create(const char *type, const QByteArray &values, std::optional<Record> parent = std::nullopt)
{
    return {.verb = Verb::Create, .type = text(type), .id = {}, .values = json(values), .parent = std::move(parent)};
}

Mutation change(const char *type, const QByteArray &values)
{
    return {.verb = Verb::Update, .type = text(type), .id = text("17"), .values = json(values)};
}

Mutation act(const char *type, const char *action, const QByteArray &values = "{}")
{
    return {.verb = Verb::Act, .type = text(type), .id = text("17"), .action = text(action), .values = json(values)};
}

Mutation withSecret(Mutation mutation, const char *key, const char *value)
{
    mutation.secrets.insert(text(key), Secret(value));
    return mutation;
}

Record record(const char *type, const char *id, const QByteArray &fields = "{}", const char *parent = "")
{
    return {.type = text(type), .id = text(id), .parent = text(parent), .fields = json(fields)};
}

/// "VERB path body".
QByteArray line(const Mutation &mutation, const Surface &surface)
{
    const Result<HttpRequest> request = changeRequest(mutation, surface, ownerOf(mutation, surface));
    if (!request) return request.error().message.toUtf8();
    if (request->repeat != HttpRequest::Repeat::Never) return "would be repeated";
    if (request->paceClasses != QStringList{text("write")}) return "wrong pace";
    if (request->body.isEmpty() != request->contentType.isEmpty()) return "wrong content type";
    return (request->verb + ' ' + request->path.toUtf8() + ' ' + request->body).trimmed();
}

} // namespace

class TestMonit24RestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newAccounts()
    {
        const Mutation mutation =
            withSecret(create("customer", R"({"name":"Acme","username":"acme","package_id":"438","language_id":"pl",
                                   "time_zone_id":"","email_address":"a@acme.pl","is_read_only":false})"),
                       "password", "canary-1");
        QCOMPARE(line(mutation, sub),
                 QByteArray(R"(POST /accounts/subaccount {"is_read_only":false,"language_id":"pl","name":"Acme",)"
                            R"("package_id":438,"password":"canary-1","user_data":{"email_address":"a@acme.pl"},)"
                            R"("username":"acme"})"));
        QCOMPARE(line(mutation, admin),
                 QByteArray(R"(POST /admin/accounts {"email_address":"a@acme.pl","is_read_only":false,)"
                            R"("language_id":"pl","name":"Acme","package_id":438,"password":"canary-1",)"
                            R"("username":"acme"})"));
        QVERIFY(line(mutation, nesting).contains(R"("user_data":{"email_address":"a@acme.pl"})"));
    }

    void whatOnlySubAccountsTake()
    {
        const Mutation mutation = create("customer", R"({"name":"A","username":"a","email_address":"a@b.pl",
            "subaccount_block":true,"subaccount_edit":false})");
        QCOMPARE(line(mutation, sub),
                 QByteArray(R"(POST /accounts/subaccount {"name":"A","subaccount_block":true,"subaccount_edit":false,)"
                            R"("user_data":{"email_address":"a@b.pl"},"username":"a"})"));
        const Result<HttpRequest> refused = changeRequest(mutation, admin);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().fields.keys(), QStringList{text("subaccount_block")});
        QCOMPARE(line(create("customer", R"({"name":"A","username":"a","subaccount_block":false})"), admin),
                 QByteArray(R"(POST /admin/accounts {"name":"A","username":"a"})"));
    }

    void newUsers()
    {
        const QByteArray values = R"({"name":"Joe","username":"joe","email_address":"j@acme.pl"})";
        const QByteArray wanted =
            R"(POST /accounts {"name":"Joe","user_data":{"email_address":"j@acme.pl"},"username":"joe"})";
        for (const Surface &surface : {sub, admin})
            QCOMPARE(line(create("user", values), surface), wanted);
        QCOMPARE(line(create("user", values, record("customer", "100")), sub), wanted);
        QVERIFY(!changeRequest(create("user", values, record("customer", "17")), sub));
    }

    void changedAccounts()
    {
        QCOMPARE(line(change("customer", R"({"name":"B","package_id":"9"})"), sub),
                 QByteArray(R"(PUT /accounts/17 {"name":"B","package_id":9})"));
        QCOMPARE(line(change("customer", R"({"name":"B"})"), admin),
                 QByteArray(R"(PUT /admin/accounts/17 {"name":"B"})"));
        // Contact data have an address of their own, and are a step of their own beside other changes.
        const QByteArray contact = R"({"phone_number":"1"})";
        QCOMPARE(line(change("customer", contact), sub), QByteArray(R"(PUT /user_data/17 {"phone_number":"1"})"));
        QCOMPARE(line(change("customer", contact), admin),
                 QByteArray(R"(PUT /admin/accounts/17 {"phone_number":"1"})"));
        QCOMPARE(line(change("customer", contact), nesting),
                 QByteArray(R"(PUT /admin/accounts/17 {"user_data":{"phone_number":"1"}})"));
        QCOMPARE(line(change("customer", R"({"name":"B","phone_number":"1"})"), sub),
                 QByteArray(R"(PUT /accounts/17 {"name":"B"})"));
        QCOMPARE(line(act("customer", "set-contact", contact), sub),
                 QByteArray(R"(PUT /user_data/17 {"phone_number":"1"})"));
        QCOMPARE(line(change("user", R"({"is_read_only":true})"), admin),
                 QByteArray(R"(PUT /accounts/17 {"is_read_only":true})"));
        QCOMPARE(line(change("user", contact), admin), QByteArray(R"(PUT /user_data/17 {"phone_number":"1"})"));
        QVERIFY(!changeRequest(change("customer", "{}"), sub));
    }

    void deletes()
    {
        const auto erase = [](const char *type) {
            return Mutation{.verb = Verb::Delete, .type = text(type), .id = text("17")};
        };
        QCOMPARE(line(erase("customer"), sub), QByteArray("DELETE /accounts/17"));
        QCOMPARE(line(erase("customer"), admin), QByteArray("DELETE /admin/accounts/17"));
        QCOMPARE(line(erase("user"), admin), QByteArray("DELETE /accounts/17"));
        QCOMPARE(line(erase("service"), sub), QByteArray("DELETE /services/17"));
        QCOMPARE(line(erase("weekly-suspension"), sub), QByteArray("DELETE /weekly_suspensions/17"));
        QVERIFY(!changeRequest(erase("package"), sub));
        QVERIFY(!changeRequest({.verb = Verb::Delete, .type = text("service"), .id = {}}, sub));
    }

    void actsOnAccounts()
    {
        QCOMPARE(line(act("customer", "block-now"), sub), QByteArray("POST /accounts/17/block"));
        QCOMPARE(line(act("customer", "block-now"), admin), QByteArray("POST /admin/accounts/17/block"));
        QCOMPARE(line(act("customer", "unblock"), sub), QByteArray("POST /accounts/17/unblock"));
        QCOMPARE(line(act("customer", "unblock"), admin), QByteArray("POST /admin/accounts/17/unblock"));
        for (const Surface &surface : {sub, admin}) {
            QCOMPARE(line(act("customer", "close"), surface), QByteArray("POST /accounts/17/close"));
            QCOMPARE(line(withSecret(act("user", "change-password"), "new_password", "canary-2"), surface),
                     QByteArray(R"(POST /accounts/17/change_password {"new_password":"canary-2"})"));
        }
        QCOMPARE(line(act("customer", "activate"), admin),
                 QByteArray(R"(PUT /admin/accounts/17 {"is_activated":true})"));
        QCOMPARE(wantedFields(act("customer", "activate")), json(R"({"is_activated":true})"));
        QVERIFY(!changeRequest(act("customer", "activate"), sub));
        QVERIFY(!changeRequest(act("customer", "change-password"), sub));
        QVERIFY(!changeRequest(act("customer", "block"), sub)); // notes the services, sends nothing
        QVERIFY(!changeRequest(act("customer", "explode"), sub));
    }

    void actsOnServices()
    {
        QCOMPARE(line(act("service", "pause"), admin), QByteArray(R"(PUT /services/17 {"is_active":false})"));
        QCOMPARE(line(act("service", "resume"), sub), QByteArray(R"(PUT /services/17 {"is_active":true})"));
        QCOMPARE(line(act("service", "archive"), sub), QByteArray("POST /services/17/archive"));
        QCOMPARE(line(act("service", "restore"), sub), QByteArray("POST /services/17/restore"));
        QCOMPARE(line(act("service", "force-analysis"), sub), QByteArray("POST /services/17/force_analysis"));
    }

    void newGroupsAndServices()
    {
        QCOMPARE(line(create("group", R"({"name":"Web"})"), sub),
                 QByteArray(R"(POST /groups {"name":"Web","owner_id":100})"));
        QCOMPARE(line(create("group", R"({"name":"Web"})", record("customer", "17")), sub),
                 QByteArray(R"(POST /groups {"name":"Web","owner_id":17})"));
        QCOMPARE(line(create("group", R"({"name":"Web","owner_id":"18"})"), admin),
                 QByteArray(R"(POST /groups {"name":"Web","owner_id":18})"));
        const QByteArray values = R"({"name":"Shop","address":"shop.pl","type_id":"https","interval":600,
            "is_active":true,"sensor_ids":["3","5"],"description":""})";
        QCOMPARE(line(create("service", values, record("group", "3", R"({"owner_id":"17"})")), sub),
                 QByteArray(R"(POST /services {"address":"shop.pl","group_id":3,"interval":600,"is_active":true,)"
                            R"("name":"Shop","owner_id":17,"sensor_ids":[3,5],"type_id":"https"})"));
        QCOMPARE(line(create("service", R"({"name":"S","address":"s.pl","type_id":"dns"})"), sub),
                 QByteArray(R"(POST /services {"address":"s.pl","name":"S","owner_id":100,"type_id":"dns"})"));
        QCOMPARE(line(create("notification-address", R"({"address":"a@b.pl","notification_channel_id":"email"})",
                             record("group", "3", "{}", "17")),
                      sub),
                 QByteArray(R"(POST /notification_addresses {"address":"a@b.pl","group_id":3,)"
                            R"("notification_channel_id":"email","owner_id":17})"));
    }

    void theOwnerOfANumberIsNotKnown()
    {
        QCOMPARE(ownerOf(create("service", R"({"group_id":"3"})"), sub), QString());
        QCOMPARE(ownerOf(create("service", R"({"group_id":"4"})", record("group", "3", R"({"owner_id":"17"})")), sub),
                 QString());
        QVERIFY(!namesOwner(text("suspension")));
    }

    void suspensions()
    {
        const QByteArray values = R"({"start_time":"2026-03-01T09:00:00Z","end_time":"2026-03-01T11:00:00+01:00",
            "description":"Update","only_notifications":true})";
        QCOMPARE(line(create("suspension", values, record("service", "7")), sub),
                 QByteArray(R"(POST /suspensions {"description":"Update","end_time":"2026-03-01T10:00:00Z",)"
                            R"("only_notifications":true,"service_id":7,"start_time":"2026-03-01T09:00:00Z"})"));
        const Result<HttpRequest> homeless = changeRequest(create("suspension", values), sub);
        QVERIFY(homeless.error().fields.contains(text("service_id")));
        QCOMPARE(line(create("weekly-suspension", R"({"service_id":"7","start_minute.day_of_week":1,
            "start_minute.hour":2,"start_minute.minute":0,"end_minute.day_of_week":1,"end_minute.hour":3,
            "end_minute.minute":30})"),
                      sub),
                 QByteArray(R"(POST /weekly_suspensions {"end_minute":{"day_of_week":1,"hour":3,"minute":30},)"
                            R"("service_id":7,"start_minute":{"day_of_week":1,"hour":2,"minute":0}})"));
    }

    void aMemberOfAMemberIsChangedAsAWhole()
    {
        Mutation mutation = change("weekly-suspension", R"({"start_minute.hour":4})");
        mutation.before = record("weekly-suspension", "17", R"({"start_minute.day_of_week":2,"start_minute.hour":3,
            "start_minute.minute":15,"end_minute.hour":9,"description":"x"})");
        QCOMPARE(line(mutation, sub),
                 QByteArray(R"(PUT /weekly_suspensions/17 {"start_minute":{"day_of_week":2,"hour":4,"minute":15}})"));
    }

    void references()
    {
        QCOMPARE(line(change("service", R"({"group_id":"4","sensor_ids":[],"description":""})"), sub),
                 QByteArray(R"(PUT /services/17 {"description":"","group_id":4,"sensor_ids":[]})"));
        QCOMPARE(line(change("service", R"({"group_id":""})"), sub),
                 QByteArray(R"(PUT /services/17 {"group_id":null})"));
    }

    void foreignIdsCannotLeaveTheirPlace()
    {
        QCOMPARE(recordPath(text("service"), text("../admin?x"), sub), text("/services/..%2Fadmin%3Fx"));
        QCOMPARE(userDataPath(text("a/b")), text("/user_data/a%2Fb"));
    }

    void onlyIdsComeIntoPaths_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"", "..", ".", "my_account", "7/../8", "7?x"})
            QTest::newRow(id) << text(id);
    }
    void onlyIdsComeIntoPaths()
    {
        QFETCH(QString, id);
        for (const char *type : {"customer", "service", "suspension"}) {
            for (const Verb verb : {Verb::Update, Verb::Delete}) {
                Mutation mutation = change(type, R"({"description":"x"})");
                mutation.verb = verb;
                mutation.id = id;
                const Result<HttpRequest> request = changeRequest(mutation, sub);
                QVERIFY(!request);
                QCOMPARE(request.error().kind, Error::Kind::Invalid);
                QCOMPARE(request.error().delivery, Error::Delivery::NotSent);
            }
        }
        Mutation block = act("customer", "block-now");
        block.id = id;
        QVERIFY(!changeRequest(block, sub));
        Record parent = record("customer", "17");
        parent.id = id;
        QCOMPARE(listPathBelow(parent, text("service")).error().kind, Error::Kind::Invalid);
    }

    void listsBelow()
    {
        QCOMPARE(*listPathBelow(record("customer", "17"), text("service")), text("/accounts/17/services"));
        QCOMPARE(*listPathBelow(record("group", "3"), text("notification-address")),
                 text("/groups/3/notification_addresses"));
        QCOMPARE(*listPathBelow(record("service", "7"), text("weekly-suspension")),
                 text("/services/7/weekly_suspensions"));
        QCOMPARE(listPathBelow(record("service", "7"), text("group")).error().kind, Error::Kind::Unsupported);
    }

    void whatReadingBackCanShow()
    {
        QCOMPARE(wantedFields(act("customer", "block-now")), json(R"({"is_blocked":true})"));
        QCOMPARE(wantedFields(act("customer", "unblock")), json(R"({"is_blocked":false})"));
        QCOMPARE(wantedFields(act("service", "archive")), json(R"({"is_archived":true})"));
        QVERIFY(wantedFields(act("customer", "close")).isEmpty());
        QCOMPARE(wantedFields(change("customer", R"({"name":"B","phone_number":"1"})")), json(R"({"name":"B"})"));
        QCOMPARE(wantedFields(create("customer", R"({"name":"B","subaccount_edit":true,"address":""})")),
                 json(R"({"name":"B"})"));
    }

    void comparisons()
    {
        const Record service = record("service", "7", R"({"name":"Shop","sensor_ids":["5","3"],"description":null,
            "interval":600})");
        QVERIFY(compare(json(R"({"sensor_ids":["3","5"],"description":"","interval":600})"), service).isAsWanted());
        QCOMPARE(compare(json(R"({"name":"shop"})"), service).different, 1);
        QCOMPARE(compare(json(R"({"address":"x"})"), service).unreadable, 1);
        const Record suspension = record("suspension", "1", R"({"end_time":"2026-03-01T10:00:00Z"})");
        QVERIFY(compare(json(R"({"end_time":"2026-03-01T11:00:00+01:00"})"), suspension).isAsWanted());
        QVERIFY(compare(json(R"({"email_address":"A@b.pl"})"), record("customer", "1", R"({"email_address":"a@B.pl"})"))
                    .isAsWanted());
    }
};

QTEST_GUILESS_MAIN(TestMonit24RestRequests)
#include "test_monit24restrequests.moc"
