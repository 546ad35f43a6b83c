// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/authenticator.h"
#include "models/providers/devo/body.h"
#include "models/providers/devo/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kontor;
using namespace kontor::devo;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject json(const QByteArray &utf8)
{
    return QJsonDocument::fromJson(utf8).object();
}

Record domain(const QByteArray &fields = R"({"name":"d@r","plan":"p","status":"Active"})")
{
    return {.kind = Kind::Domain,
            .type = text("domain"),
            .id = text("d@r"),
            .name = text("d@r"),
            .status = text("active"),
            .fields = json(fields)};
}

Record user(const QByteArray &fields = R"({"email":"a@b.de","userName":"Anna","roleList":["ADMIN"]})")
{
    return {.kind = Kind::Account,
            .type = text("user"),
            .id = text("a@b.de/d@r"),
            .name = text("a@b.de"),
            .status = text("active"),
            .parent = text("d@r"),
            .fields = json(fields)};
}

Mutation newDomain(const QByteArray &values)
{
    return {.verb = Verb::Create, .type = text("domain"), .values = json(values)};
}

Mutation newUser(const QByteArray &values)
{
    return {.verb = Verb::Create, .type = text("user"), .values = json(values), .parent = domain()};
}

Mutation act(const Record &record, const char *action, const QByteArray &values = "{}")
{
    return {.verb = Verb::Act,
            .type = record.type,
            .id = record.id,
            .action = text(action),
            .values = json(values),
            .before = record};
}

Mutation erase(const Record &record)
{
    return {.verb = Verb::Delete, .type = record.type, .id = record.id, .before = record};
}

Mutation update(const QByteArray &values, const Record &before = user())
{
    return {.verb = Verb::Update, .type = text("user"), .id = before.id, .values = json(values), .before = before};
}

} // namespace

class TestDevoRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signatures_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<QByteArray>("expected");
        // Computed with made-up keys; the documentation has no worked value. One was checked with openssl.
        QTest::newRow("empty") << QByteArray() << QByteArray("1700000000000")
                               << QByteArray("85eade8cc3dc9f78ac5dbf5a8e2c502f652ec4449a64f1115b3f774ad3923c55");
        QTest::newRow("domain") << QByteArray(R"({"name":"my-first-domain","plan":"my-basic-plan"})")
                                << QByteArray("1700000000000")
                                << QByteArray("617708ee27445001b629c111b0e342c443597247c2f687689118356510ffe63c");
        QTest::newRow("domain with numbers")
            << QByteArray(R"({"name":"my-first-domain@my-reseller","plan":"my-basic-plan","time":2.0,"volume":2.0})")
            << QByteArray("1700000000000")
            << QByteArray("c373f9e347a793c95bdb62f1bec8e4bdfa43b1f865aecf673ba34ebc0b4acf82");
        QTest::newRow("owner")
            << QByteArray(
                   R"({"email":"owner@example.com","userName":"Owner","role":"OWNER","domain":"my-first-domain@my-reseller"})")
            << QByteArray("1700000001000")
            << QByteArray("73494d2ecb645b2d636e6b0d5433c545c13512a23ab6a843115d2e02565b5b08");
        QTest::newRow("not ASCII")
            << QByteArray(
                   R"({"email":"jose@example.com","userName":"José Núñez","role":"ADMIN","domain":"my-first-domain@my-reseller"})")
            << QByteArray("1700000002000")
            << QByteArray("6ce3c96726c0befcd9b1956d4662bb04b4af0d6c2dd66b353d36bb1eb30ce274");
        QTest::newRow("the letters null")
            << QByteArray("null") << QByteArray("1700000000000")
            << QByteArray("03a08abea337ebb1d2ba6fd176c6745b096bad1435da4d76543150500621ec8d");
    }
    void signatures()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, timestamp);
        QFETCH(QByteArray, expected);
        QCOMPARE(HmacAuthenticator::signature("demo-reseller-key", Secret("demo-reseller-secret"), body, timestamp),
                 expected);
    }

    void bodiesAreWrittenAsTheVendorWritesThem()
    {
        const QByteArray quoted = "{\"b\":\"\\\"é\\\\\\n\",\"a\":2.0,\"c\":0.0333,\"d\":6,\"e\":null}";
        QCOMPARE(Body().text("b", text("\"é\\\n")).real("a", 2).real("c", 0.0333).whole("d", 6).nothing("e").bytes(),
                 quoted);
        QCOMPARE(Body().bytes(), QByteArray("{}"));
        QCOMPARE(arrayBytes({text("B"), text("A")}), QByteArray(R"(["B","A"])"));
    }

    void requests_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const Mutation &mutation, const char *line, const char *body = "") {
            QTest::newRow(name) << mutation << QByteArray(line) << QByteArray(body);
        };
        row("domain", newDomain(R"({"name":"my-first-domain","plan":"my-basic-plan"})"), "POST /domain",
            R"({"name":"my-first-domain","plan":"my-basic-plan"})");
        row("domain with tail and numbers",
            newDomain(R"({"volume":2,"time":2,"plan":"my-basic-plan","name":" my-first-domain@my-reseller "})"),
            "POST /domain", R"({"name":"my-first-domain@my-reseller","plan":"my-basic-plan","time":2.0,"volume":2.0})");
        row("one day", newDomain(R"({"name":"d","plan":"p","time":0.0333,"volume":null})"), "POST /domain",
            R"({"name":"d","plan":"p","time":0.0333})");
        // What belongs to the next step does not go with this one.
        row("owner comes later", newDomain(R"({"name":"d","plan":"p","owner":"a@b.de","ownerName":"A"})"),
            "POST /domain", R"({"name":"d","plan":"p"})");
        row("enable", act(domain(), "enable"), "POST /domain/d@r/enable");
        row("disable", act(domain(), "disable"), "POST /domain/d@r/disable");
        row("delete domain", erase(domain()), "DELETE /domain/d@r");
        row("owner", act(domain(), "assign-owner", R"({"owner":"owner@example.com","ownerName":"Owner"})"),
            "POST /user/internal", R"({"email":"owner@example.com","userName":"Owner","role":"OWNER","domain":"d@r"})");
        row("owner Devo knows", act(domain(), "assign-owner", R"({"owner":"owner@example.com"})"),
            "POST /user/internal", R"({"email":"owner@example.com","role":"OWNER","domain":"d@r"})");
        row("plan", act(domain(), "change-plan", R"({"plan":"gold"})"), "PUT /domain/d@r/plan", R"({"plan":"gold"})");
        row("retention",
            act(domain(), "set-retention", R"({"retentionValue":6,"retentionUnit":"MONTHS","volume":2.5})"),
            "PUT /domain/d@r/retention", R"({"volume":2.5,"retentionUnit":"MONTHS","retentionValue":6})");
        row("internal user", newUser(R"({"email":"a@b.de","userName":"José Núñez","role":"ADMIN","kind":"internal"})"),
            "POST /user/internal", R"({"email":"a@b.de","userName":"José Núñez","role":"ADMIN","domain":"d@r"})");
        row("without mail", newUser(R"({"email":"a@b.de","role":"ADMIN","skipMailValidation":true})"),
            "POST /user/internal?skipMailValidation=true", R"({"email":"a@b.de","role":"ADMIN","domain":"d@r"})");
        row("with mail", newUser(R"({"email":"a@b.de","role":"ADMIN","skipMailValidation":false})"),
            "POST /user/internal", R"({"email":"a@b.de","role":"ADMIN","domain":"d@r"})");
        row("external user", newUser(R"({"email":"a@b.de","role":"ADMIN","kind":"external","externalId":"77"})"),
            "POST /user/external", R"({"email":"a@b.de","role":"ADMIN","domain":"d@r","externalId":"77"})");
        row("disable user", act(user(), "disable"), "POST /user/email/a@b.de/domain/d@r/disable");
        row("enable user", act(user(), "enable"), "POST /user/email/a@b.de/domain/d@r/enable");
        row("one role", act(user(), "set-role", R"({"role":"Devo Users"})"),
            "PUT /user/email/a@b.de/domain/d@r/role/Devo%20Users");
        row("roles", act(user(), "set-roles", R"({"roleList":["B","A"]})"), "PUT /user/email/a@b.de/domain/d@r/role",
            R"(["B","A"])");
        row("remove", erase(user()), "DELETE /user/email/a@b.de/domain/d@r");
        row("name", update(R"({"userName":"Anne"})"), "PUT /user/email/a@b.de",
            R"({"email":"a@b.de","phone":null,"userName":"Anne"})");
        row("no phone", update(R"({"phone":""})"), "PUT /user/email/a@b.de",
            R"({"email":"a@b.de","phone":"","userName":null})");
        row("external name",
            update(R"({"userName":"Anne"})", user(R"({"email":"a@b.de","kind":"external","externalId":"7/7"})")),
            "PUT /user/external/7%2F7", R"({"email":"a@b.de","phone":null,"userName":"Anne"})");
    }
    void requests()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        const Result<HttpRequest> request = changeRequest(mutation);
        QVERIFY2(request, qPrintable(request ? QString() : request.error().message));
        const QString query = request->query.isEmpty() ? QString() : u'?' + request->query.toString();
        QCOMPARE(request->verb + ' ' + (request->path + query).toLatin1(), line);
        QCOMPARE(request->body, body);
        QCOMPARE(request->repeat, HttpRequest::Repeat::Never);
        QCOMPARE(request->contentType, QByteArray("application/json"));
        QCOMPARE(request->paceClasses, QStringList{text("write")});
    }

    void whatCannotBeSaidIsNotSent_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const Mutation &mutation, const char *field = "") {
            QTest::newRow(name) << mutation << text(field);
        };
        row("no name", newDomain(R"({"name":" ","plan":"p"})"), "name");
        row("no plan", newDomain(R"({"name":"d"})"), "plan");
        row("no owner", act(domain(), "assign-owner"), "owner");
        row("no such action", act(domain(), "explode"));
        row("no such action of a user", act(user(), "explode"));
        row("half a retention", act(domain(), "set-retention", R"({"volume":1})"));
        row("external owner", newUser(R"({"email":"a@b.de","role":"owner","kind":"external"})"), "role");
        row("internal with external id", newUser(R"({"email":"a@b.de","role":"A","externalId":"7"})"), "externalId");
        row("no role", newUser(R"({"email":"a@b.de"})"), "role");
        row("no address", newUser(R"({"role":"A"})"), "email");
        row("no roles", act(user(), "set-roles", R"({"roleList":[]})"), "roleList");
        row("empty role", act(user(), "set-role", R"({"role":" "})"));
        row("no new name", update(R"({"userName":" "})"), "userName");
        row("nothing", update("{}"));
        row("domain cannot be updated",
            {.verb = Verb::Update, .type = text("domain"), .id = text("d@r"), .values = {{text("plan"), text("p")}}});
        row("plan cannot be made", {.verb = Verb::Create, .type = text("plan")});
        Mutation homeless = newUser(R"({"email":"a@b.de","role":"A"})");
        homeless.parent.reset();
        row("no domain", homeless);
        Mutation elsewhere = erase(domain());
        elsewhere.before->id = text("..");
        row("another path", elsewhere);
    }
    void whatCannotBeSaidIsNotSent()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QString, field);
        const Result<HttpRequest> request = changeRequest(mutation);
        QVERIFY(!request);
        QCOMPARE(request.error().delivery, Error::Delivery::NotSent);
        QVERIFY(!request.error().message.isEmpty());
        if (!field.isEmpty()) QVERIFY(request.error().fields.contains(field));
    }

    void comparesAsTheVendorTells()
    {
        const auto same = [](const Mutation &mutation, const QByteArray &fields) {
            return compare(wantedFields(mutation), domain(fields)).isAsWanted();
        };
        const Mutation create = newDomain(R"({"name":"d","plan":"p","time":0.0333,"volume":null})");
        QVERIFY(same(create, R"({"name":"d@r","plan":"p","time":0.03330000001,"volume":9.0})"));
        QVERIFY(!same(create, R"({"name":"d@r","plan":"p","time":0.04})"));
        QVERIFY(!same(create, R"({"name":"d@r","plan":"q","time":0.0333})"));
        QVERIFY(same(act(domain(), "enable"), R"({"status":"Active"})"));
        QVERIFY(!same(act(domain(), "enable"), R"({"status":"pending"})"));
        const Mutation roles = act(user(), "set-roles", R"({"roleList":["B","a"]})");
        QVERIFY(same(roles, R"({"roleList":["A","b"]})"));
        QVERIFY(!same(roles, R"({"roleList":["A"]})"));
        // OWNER is told as ADMIN with a flag.
        const Mutation owner = newUser(R"({"email":"a@b.de","role":"OWNER"})");
        QVERIFY(same(owner, R"({"roleList":["ADMIN"],"owner":true})"));
        QVERIFY(!same(owner, R"({"roleList":["ADMIN"],"owner":false})"));
        QVERIFY(same(update(R"({"phone":""})"), R"({"phone":null})"));
        QVERIFY(!same(update(R"({"userName":"anna"})"), R"({"userName":"Anna"})"));
        QCOMPARE(compare(wantedFields(update(R"({"phone":"1"})")), domain("{}")).unreadable, 1);
        QVERIFY(wantedFields(erase(domain())).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDevoRequests)
#include "test_devorequests.moc"
