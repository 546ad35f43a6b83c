// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/requests.h"
#include "tests/providers/limacity/limacityhouse.h"

#include <QJsonArray>

using namespace kontor;
using namespace kontor::limacity;
using namespace kontor::test;

namespace {

Mutation newRecord(const QByteArray &values)
{
    return limaCreate("dns-record", limaDomain(), values);
}

/// What the update of a record of this type sends.
QByteArray updateOf(const char *type, const QByteArray &values)
{
    Record record = limaRecord();
    record.fields.insert(text("type"), text(type));
    const Result<HttpRequest> request = changeRequest(limaUpdate(record, values));
    return request ? request->body : request.error().message.toUtf8();
}

} // namespace

class TestLimaCityRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const Mutation &mutation, const char *line, const char *body) {
            QTest::newRow(name) << mutation << QByteArray(line) << QByteArray(body);
        };
        row("customer with a key", limaNewCustomer(), "POST /resellercp/customers",
            R"({"customer":{"disk_space_gb":10,"email":"kundenemail@example.de","furnish_api_key":"1",)"
            R"("mail_limit":100,"mysql_space_gb":1,"username":"demouser1337"}})");
        row("customer without", limaNewCustomer(R"(,"furnish_api_key":false)"), "POST /resellercp/customers",
            R"({"customer":{"disk_space_gb":10,"email":"kundenemail@example.de","mail_limit":100,)"
            R"("mysql_space_gb":1,"username":"demouser1337"}})");
        row("nothing of ours is sent", limaNewCustomer(R"(,"label":"Demo","note":"n","mail_limit":null)"),
            "POST /resellercp/customers",
            R"({"customer":{"disk_space_gb":10,"email":"kundenemail@example.de","mysql_space_gb":1,)"
            R"("username":"demouser1337"}})");
        row("php", limaPhp(" 8.2 "), "POST /usercp/php_version.json", R"({"php_version":{"version":"8.2"}})");
        row("key", limaCreate("api-key", limaCustomer(), R"({"name":"Deploy","roles":["dns.admin","dns.admin"]})"),
            "POST /usercp/api_keys", R"({"api_key":{"name":"Deploy","roles":["dns.admin"]}})");
        row("nameless key, role chosen from the list",
            limaCreate("api-key", limaCustomer(), R"({"roles":["386557:dns.admin"]})"), "POST /usercp/api_keys",
            R"({"api_key":{"name":null,"roles":["dns.admin"]}})");
        row("key is replaced as a whole", limaUpdate(limaKey(), R"({"name":"New"})"), "PUT /usercp/api_keys/12345",
            R"({"api_key":{"name":"New","roles":["websites.admin","databases.reader"]}})");
        row("key deleted", limaDelete(limaKey()), "DELETE /usercp/api_keys/12345", "");
        row("record", newRecord(R"({"name":"www","type":"A","content":"192.0.2.1","ttl":300})"),
            "POST /usercp/domains/123/records.json",
            R"({"nameserver_record":{"content":"192.0.2.1","name":"www.example.com","ttl":300,"type":"A"}})");
        row("apex", newRecord(R"({"name":"@","type":"MX","content":"mx.example.com","priority":10})"),
            "POST /usercp/domains/123/records.json",
            R"({"nameserver_record":{"content":"mx.example.com","name":"example.com","priority":10,"type":"MX"}})");
        row("text without its marks",
            newRecord(R"({"name":"t.example.com","type":"TXT","content":"\u0022foobar\u0022"})"),
            "POST /usercp/domains/123/records.json",
            R"({"nameserver_record":{"content":"foobar","name":"t.example.com","type":"TXT"}})");
        row("only what changes", limaUpdate(limaRecord(), R"({"content":"192.0.2.2"})"),
            "PUT /usercp/domains/123/records/5678", R"({"nameserver_record":{"content":"192.0.2.2"}})");
        row("record deleted", limaDelete(limaRecord()), "DELETE /usercp/domains/123/records/5678", "");
    }
    void changes()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        const Result<HttpRequest> request = changeRequest(mutation);
        QVERIFY2(request, qPrintable(request ? QString() : request.error().message));
        QCOMPARE(request->verb + ' ' + request->path.toLatin1(), line);
        QCOMPARE(request->body, body);
        QCOMPARE(request->contentType, QByteArray(body.isEmpty() ? "" : "application/json"));
        QCOMPARE(request->repeat, HttpRequest::Repeat::Never);
        QCOMPARE(request->paceClasses, QStringList{text("write")});
        QVERIFY(request->query.isEmpty());
    }

    void priorityOnlyWhereThereIsOne()
    {
        QCOMPARE(updateOf("MX", R"({"priority":20})"), QByteArray(R"({"nameserver_record":{"priority":20}})"));
        QCOMPARE(updateOf("SRV", R"({"priority":0})"), QByteArray(R"({"nameserver_record":{"priority":0}})"));
        QCOMPARE(updateOf("MX", R"({"ttl":60,"priority":null})"), QByteArray(R"({"nameserver_record":{"ttl":60}})"));
        const Result<HttpRequest> refused = changeRequest(limaUpdate(limaRecord(), R"({"priority":20})"));
        QVERIFY(!refused);
        QVERIFY(refused.error().fields.contains(text("priority")));
        // An update that makes it an MX may bring one.
        QCOMPARE(updateOf("A", R"({"type":"MX","priority":5})"),
                 QByteArray(R"({"nameserver_record":{"priority":5,"type":"MX"}})"));
    }

    void onlyTextsLoseTheirMarks()
    {
        QCOMPARE(updateOf("TXT", R"({"content":"\u0022a\u0022"})"),
                 QByteArray(R"({"nameserver_record":{"content":"a"}})"));
        QCOMPARE(updateOf("A", R"({"content":"\u0022a\u0022"})"),
                 QByteArray("{\"nameserver_record\":{\"content\":\"\\\"a\\\"\"}}"));
    }

    void whatCannotBeSaid_data()
    {
        QTest::addColumn<Mutation>("mutation");
        Record lost = limaRecord();
        lost.id = text("../5678");
        Record homeless = limaRecord();
        homeless.parent.clear();
        QTest::newRow("path") << limaDelete(lost);
        QTest::newRow("no domain") << limaDelete(homeless);
        QTest::newRow("nothing") << limaUpdate(limaRecord(), "{}");
        QTest::newRow("no role") << limaCreate("api-key", limaCustomer(), R"({"name":"x","roles":[]})");
        QTest::newRow("all roles gone") << limaUpdate(limaKey(), R"({"roles":[]})");
        QTest::newRow("customer update") << limaUpdate(limaCustomer(), R"({"label":"x"})");
        QTest::newRow("customer delete") << limaDelete(limaCustomer());
        QTest::newRow("domain delete") << limaDelete(limaDomain());
        Mutation local = limaPhp();
        local.action = text("add-existing");
        QTest::newRow("kept here") << local;
        Mutation other = limaPhp();
        other.type = text("mailbox");
        QTest::newRow("type") << other;
    }
    void whatCannotBeSaid()
    {
        QFETCH(Mutation, mutation);
        const Result<HttpRequest> request = changeRequest(mutation);
        QVERIFY(!request);
        QCOMPARE(request.error().delivery, Error::Delivery::NotSent);
        QVERIFY(!request.error().message.isEmpty());
    }

    void whoseKey()
    {
        QVERIFY(!takesCustomerKey(limaNewCustomer()));
        QVERIFY(takesCustomerKey(limaPhp()));
        for (const Mutation &mutation : {limaPhp(), limaDelete(limaKey()), limaDelete(limaRecord()), newRecord("{}"),
                                         limaCreate("api-key", limaCustomer(), "{}")})
            QCOMPARE(customerOf(mutation), text("386557"));
    }

    void wholeNames()
    {
        const QString domain = text("example.com");
        QCOMPARE(wholeName(text("www"), domain), text("www.example.com"));
        QCOMPARE(wholeName(text("a.b"), domain), text("a.b.example.com"));
        QCOMPARE(wholeName(text("WWW.Example.com."), domain), text("WWW.Example.com"));
        QCOMPARE(wholeName(text("notexample.com"), domain), text("notexample.com.example.com"));
        QCOMPARE(wholeName(QString(), domain), domain);
        QCOMPARE(wholeName(text(" @ "), domain), domain);
        QCOMPARE(wholeName(text("*"), domain), text("*.example.com"));
    }

    void comparing_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *wanted, const char *read, bool same) {
            QTest::newRow(wanted) << QByteArray(wanted) << QByteArray(read) << same;
        };
        row(R"({"content":"192.0.2.1"})", R"({"type":"A","content":"192.0.2.1"})", true);
        row(R"({"content":"2001:DB8:0::1"})", R"({"type":"AAAA","content":"2001:db8::1"})", true);
        row(R"({"content":"2001:db8::2"})", R"({"type":"AAAA","content":"2001:db8::1"})", false);
        row(R"({"content":"MX.example.com."})", R"({"type":"MX","content":"mx.example.com"})", true);
        row(R"({"content":"Text"})", R"({"type":"TXT","content":"text"})", false);
        row(R"({"name":"WWW.example.com"})", R"({"type":"A","name":"www.example.com"})", true);
        row(R"({"name":"bücher.example.com"})", R"({"type":"A","name":"xn--bcher-kva.example.com"})", true);
        row(R"({"priority":null})", R"({"type":"A"})", true);
        row(R"({"ttl":60})", R"({"type":"A","ttl":300})", false);
    }
    void comparing()
    {
        QFETCH(QByteArray, wanted);
        QFETCH(QByteArray, read);
        QFETCH(bool, same);
        const Record record{.type = text("dns-record"), .fields = json(read)};
        QCOMPARE(compare(json(wanted), record).isAsWanted(), same);
    }

    void rolesAreASet()
    {
        const Record key{.type = text("api-key"), .fields = json(R"({"name":null,"roles":["b","a"]})")};
        QVERIFY(compare(json(R"({"name":"","roles":["a","b"]})"), key).isAsWanted());
        QVERIFY(!compare(json(R"({"roles":["a"]})"), key).isAsWanted());
    }
};

QTEST_GUILESS_MAIN(TestLimaCityRequests)
#include "test_limacityrequests.moc"
