// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/limacity/limacityhouse.h"

#include <QJsonArray>

using namespace kontor;
using namespace kontor::test;

namespace {

const QByteArray roles = R"({"roles":[{"name":"websites.admin"}]})";
const QByteArray unauthorized = R"({"status":401,"error":"Unauthorized"})";
const QByteArray rolesLine = "GET /usercp/api_keys/roles";
const QByteArray logLine = "GET /usercp/php_error_log.json";

QString fieldOf(const Record &record, const char *key)
{
    return record.fields.value(text(key)).toString();
}

} // namespace

/// Reading, the connection test, and whose key is used. Changes have a test of their own.
class TestLimaCityClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<LimaCityHouse> m_house;

    FixtureServer &server() { return m_house->server; }

private Q_SLOTS:
    void init() { m_house = std::make_unique<LimaCityHouse>(); }
    void cleanup() { m_house.reset(); }

    // Lists

    void lists_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *type, const char *line, const char *body) {
            QTest::newRow(type) << text(type) << QByteArray(line) << QByteArray(body);
        };
        row("domain", "GET /usercp/domains.json", R"({"domains":[{"id":123,"unicode_fqdn":"example.com"}]})");
        row("api-key", "GET /usercp/api_keys", R"({"api_keys":[{"id":1,"api_key":"abcdefgh","roles":["a.b"]}]})");
        row("role", "GET /usercp/api_keys/roles", roles.constData());
        row("dns-record", "GET /usercp/domains/123/records.json",
            R"({"records":[{"id":1,"name":"example.com","type":"NS","content":"ns1.lima-city.de"}]})");
    }
    void lists()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        server().on(line, body);
        const Record parent = type == text("dns-record") ? limaDomain() : limaCustomer();
        const Result<ListPage> page = m_house->list({.type = type, .parent = parent});
        QVERIFY2(page, qPrintable(page ? QString() : page.error().message + page.error().detail));
        QCOMPARE(server().lines(), QList<QByteArray>{line});
        QCOMPARE(page->records.size(), std::size_t(1));
        QCOMPARE(page->records.front().type, type);
        QCOMPARE(page->records.front().parent, parent.id);
        QCOMPARE(page->records.front().fetchedAt, m_house->clock.utcNow());
        const FixtureServer::Request request = server().last();
        QCOMPARE(request.headers.value("authorization"), basic(customerKey));
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(request.headers.value("user-agent"), QByteArray("Kontor/" KONTOR_VERSION));
        QVERIFY(!request.headers.contains("cookie"));
        QCOMPARE(m_house->secrets->asked, QStringList{text("customer/386557/api_key")});
    }

    void customersAreNotListed()
    {
        const Result<ListPage> page = m_house->list({.type = text("customer")});
        QCOMPARE(page.error().kind, Error::Kind::Unsupported);
        QVERIFY(server().requests().isEmpty());
    }

    void whatCannotBeListedIsNotAskedFor()
    {
        QCOMPARE(m_house->list({.type = text("domain")}).error().kind, Error::Kind::Invalid);
        QCOMPARE(m_house->list({.type = text("mailbox"), .parent = limaCustomer()}).error().kind,
                 Error::Kind::Unsupported);
        QCOMPARE(m_house->list({.type = text("domain"), .parent = limaCustomer(), .contains = text("a")}).error().kind,
                 Error::Kind::Unsupported);
        QVERIFY(server().requests().isEmpty());
    }

    void eachCustomerHasItsOwnKey()
    {
        Record other = limaCustomer();
        other.id = text("7");
        m_house->secrets->keys.insert(text("7"), "canary-other-customer");
        for (int i = 0; i < 2; ++i)
            server().on("GET /usercp/domains.json", R"({"domains":[]})");
        QVERIFY(m_house->list({.type = text("domain"), .parent = limaCustomer()}));
        QVERIFY(m_house->list({.type = text("domain"), .parent = other}));
        QCOMPARE(server().requests().at(0).headers.value("authorization"), basic(customerKey));
        QCOMPARE(server().requests().at(1).headers.value("authorization"), basic("canary-other-customer"));
    }

    void aKeyIsMaskedFromTheMomentItIsKnown()
    {
        server().on("GET /usercp/domains.json", R"({"domains":[]})");
        QVERIFY(m_house->list({.type = text("domain"), .parent = limaCustomer()}));
        for (const QByteArray &key : {customerKey, resellerKey})
            QVERIFY(
                !m_house->redactor.clean(QString::fromLatin1("x " + key + " y")).contains(QString::fromLatin1(key)));
    }

    void withoutAKeyNothingIsAskedForAndNothingIsGone()
    {
        Record customer = limaCustomer();
        customer.fields.insert(text("has_key"), false);
        const Result<ListPage> page = m_house->list({.type = text("domain"), .parent = customer});
        QVERIFY(page && page->records.empty());
        QCOMPARE(page->hiding, QList<RecordKey>{customer.key()});
        QVERIFY(server().requests().isEmpty());
    }

    void aMissingKeyConcernsThatCustomerOnly()
    {
        m_house->secrets->keys.clear();
        const ListRequest viewed{.type = text("domain"), .parent = limaCustomer(), .priority = Priority::Viewed};
        const Error error = m_house->list(viewed).error();
        QVERIFY(error.aboutRecordKey);
        QVERIFY(error.message.contains(text("No key of this customer")));
        // A program without a place for such keys has none either.
        ProviderOptions options = m_house->options();
        options.recordSecrets = nullptr;
        m_house->makeClient(options);
        QVERIFY(m_house->list(viewed).error().aboutRecordKey);
        QVERIFY(server().requests().isEmpty());
    }

    void onARoundAKeyThatIsMissingOrRefusedOnlyHides()
    {
        server().on("GET /usercp/domains.json", FixtureServer::Answer{.status = 401, .body = unauthorized});
        const Result<ListPage> refused = m_house->list({.type = text("domain"), .parent = limaCustomer()});
        QVERIFY(refused && refused->records.empty());
        QCOMPARE(refused->hiding, QList<RecordKey>{limaCustomer().key()});
        // A good key without the right for this list is told: nothing else shows it.
        server().on("GET /usercp/domains.json", FixtureServer::Answer{.status = 403, .body = R"({"status":403})"});
        QVERIFY(m_house->list({.type = text("domain"), .parent = limaCustomer()}).error().aboutRecordKey);
        m_house->secrets->keys.clear();
        const Result<ListPage> missing = m_house->list({.type = text("dns-record"), .parent = limaDomain()});
        QVERIFY(missing && missing->records.empty());
        QCOMPARE(missing->hiding, QList<RecordKey>{limaDomain().key()});
        QCOMPARE(server().requests().size(), 2);
    }

    void aRefusedKeyConcernsThatCustomerOnly()
    {
        server().on("GET /usercp/domains.json", FixtureServer::Answer{.status = 401, .body = unauthorized});
        const Error error =
            m_house->list({.type = text("domain"), .parent = limaCustomer(), .priority = Priority::Viewed}).error();
        QCOMPARE(error.kind, Error::Kind::Unauthorized);
        QVERIFY(error.aboutRecordKey);
        QCOMPARE(server().requests().size(), 1);
    }

    void aKeychainThatDoesNotAnswerIsNoMissingKey()
    {
        m_house->secrets->trouble = Error{.kind = Error::Kind::Secrets, .message = text("locked")};
        QCOMPARE(m_house->list({.type = text("domain"), .parent = limaCustomer()}).error().message, text("locked"));
        QCOMPARE(m_house->show(limaCustomer()).error().message, text("locked"));
    }

    void webPagesWhereDataWasExpected()
    {
        server().on("GET /usercp/domains.json",
                    FixtureServer::Answer{.body = "<!DOCTYPE html>", .contentType = "text/html"});
        const Error error = m_house->list({.type = text("domain"), .parent = limaCustomer()}).error();
        QCOMPARE(error.kind, Error::Kind::Protocol);
        QVERIFY(error.message.contains(text("web page")));
        QVERIFY(!error.correlationId.isEmpty());
    }

    // Single records

    void aCustomerWithAGoodKey()
    {
        server().on(rolesLine, roles);
        server().on(logLine, R"(["PHP Warning: x"])");
        Record known = limaCustomer();
        known.fields.insert(text("key_problem"), text("refused"));
        const Result<Record> record = m_house->show(known);
        QVERIFY(record);
        QCOMPARE(server().lines(), (QList<QByteArray>{rolesLine, logLine}));
        for (const FixtureServer::Request &request : server().requests())
            QCOMPARE(request.headers.value("authorization"), basic(customerKey));
        QCOMPARE(record->status, text("active"));
        QVERIFY(record->fields.value(text("has_key")).toBool());
        QVERIFY(record->fields.value(text("key_problem")).isNull());
        QCOMPARE(fieldOf(*record, "php_error_log"), text("PHP Warning: x"));
        // What only we know stays.
        QCOMPARE(fieldOf(*record, "label"), text("Demo"));
        QCOMPARE(record->name, text("demouser1337"));
        QVERIFY(record->detailed);
    }

    void aRoundOverAllCustomersReadsNoLogs()
    {
        server().on(rolesLine, roles);
        const Result<Record> record = m_house->show(limaCustomer(), Priority::Background);
        QCOMPARE(record->status, text("active"));
        QVERIFY(!record->detailed);
        QCOMPARE(server().lines(), QList<QByteArray>{rolesLine});
    }

    void aLogThatCannotBeHadStaysUnknown()
    {
        server().on(rolesLine, roles);
        server().on(logLine, FixtureServer::Answer{.status = 404, .body = "<html>", .contentType = "text/html"});
        const Result<Record> record = m_house->show(limaCustomer());
        QVERIFY(record);
        QCOMPARE(record->status, text("active"));
        QVERIFY(!record->fields.contains(text("php_error_log")));
    }

    void aCustomerWithoutAKeyIsNoFailure()
    {
        m_house->secrets->keys.clear();
        const Result<Record> record = m_house->show(limaCustomer());
        QVERIFY(record);
        QCOMPARE(record->status, text("no-key"));
        QVERIFY(!record->fields.value(text("has_key")).toBool(true));
        QVERIFY(server().requests().isEmpty());
        // Why there is none is remembered.
        Record created = limaCustomer();
        created.fields.insert(text("key_problem"), text("not-furnished"));
        QCOMPARE(fieldOf(*m_house->show(created), "key_problem"), text("not-furnished"));
    }

    void refusedKeys_data()
    {
        QTest::addColumn<FixtureServer::Answer>("answer");
        QTest::addColumn<QString>("problem");
        QTest::newRow("401") << FixtureServer::Answer{.status = 401, .body = unauthorized} << text("refused");
        QTest::newRow("login page") << FixtureServer::Answer{.status = 302, .headers = {"Location: /login"}}
                                    << text("refused");
        QTest::newRow("403") << FixtureServer::Answer{.status = 403, .body = R"({"status":403,"error":"Forbidden"})"}
                             << text("limited");
    }
    void refusedKeys()
    {
        QFETCH(FixtureServer::Answer, answer);
        QFETCH(QString, problem);
        server().on(rolesLine, answer);
        const Result<Record> record = m_house->show(limaCustomer());
        QVERIFY(record);
        QCOMPARE(record->status, text("key-refused"));
        QCOMPARE(fieldOf(*record, "key_problem"), problem);
        QVERIFY(record->fields.value(text("has_key")).toBool());
        QCOMPARE(server().requests().size(), 1);
    }

    void aVendorInTroubleIsNoRefusedKey()
    {
        for (int i = 0; i < 3; ++i)
            server().on(rolesLine, FixtureServer::Answer{.status = 500, .body = "<html>", .contentType = "text/html"});
        const Result<Record> record = m_house->show(limaCustomer());
        QCOMPARE(record.error().kind, Error::Kind::Server);
        QVERIFY(!record.error().aboutRecordKey);
    }

    void aNewAccountMayNeedAMoment()
    {
        server().on("POST /resellercp/customers",
                    R"({"status":"ok","object":{"id":386557,"api_key":"canary-customer-0123456789"}})");
        const Attempt attempt = m_house->apply(limaNewCustomer());
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        server().on(rolesLine, FixtureServer::Answer{.status = 401, .body = unauthorized});
        server().on(rolesLine, FixtureServer::Answer{.status = 404, .body = "<html>", .contentType = "text/html"});
        server().on(rolesLine, roles);
        JobOf<Record> *job = m_house->client->show(*attempt.after, Priority::Background, &m_house->owner);
        QSignalSpy waits(job, &Job::progressed);
        QCOMPARE(waitFor<Record>(job)->status, text("active"));
        QCOMPARE(waits.size(), 2);
        QCOMPARE(server().lines().count(rolesLine), 3);
    }

    void patienceWithANewAccountEnds()
    {
        server().on("POST /resellercp/customers",
                    R"({"status":"ok","object":{"id":386557,"api_key":"canary-customer-0123456789"}})");
        const Attempt attempt = m_house->apply(limaNewCustomer());
        for (int i = 0; i < 10; ++i)
            server().on(rolesLine, FixtureServer::Answer{.status = 401, .body = unauthorized});
        QCOMPARE(m_house->show(*attempt.after, Priority::Background)->status, text("key-refused"));
        QCOMPARE(server().lines().count(rolesLine), 4);
        // Later it is asked once, as for everybody else.
        m_house->clock.advance(std::chrono::minutes(2));
        QCOMPARE(m_house->show(*attempt.after, Priority::Background)->status, text("key-refused"));
        QCOMPARE(server().lines().count(rolesLine), 5);
    }

    void aWaitCanBeCancelled()
    {
        server().on("POST /resellercp/customers",
                    R"({"status":"ok","object":{"id":386557,"api_key":"canary-customer-0123456789"}})");
        m_house->client->setTimes({.newAccount = std::chrono::hours(9), .retry = std::chrono::hours(1)});
        const Attempt attempt = m_house->apply(limaNewCustomer());
        server().on(rolesLine, FixtureServer::Answer{.status = 401, .body = unauthorized});
        JobOf<Record> *job = m_house->client->show(*attempt.after, Priority::Background, &m_house->owner);
        QSignalSpy waits(job, &Job::progressed);
        QVERIFY(waits.wait());
        job->cancel();
        QCOMPARE(waitFor<Record>(job).error().kind, Error::Kind::Cancelled);
    }

    void aKeyIsShownWithoutItsSecret()
    {
        server().on("GET /usercp/api_keys/12345",
                    R"({"api_key":{"id":12345,"api_key":"0123456789abcdef","name":"x","roles":["a.b"]}})");
        const Result<Record> key = m_house->show(limaKey());
        QVERIFY(key);
        QCOMPARE(fieldOf(*key, "api_key_end"), text("cdef"));
        QVERIFY(!QJsonDocument(key->fields).toJson().contains("0123456789"));
    }

    void recordsAreLookedUpInTheirList()
    {
        server().on("GET /usercp/domains/123/records.json",
                    R"({"records":[{"id":5678,"name":"www.example.com","type":"A","content":"192.0.2.9"}]})");
        server().on("GET /usercp/domains.json", R"({"domains":[]})");
        const Result<Record> record = m_house->show(limaRecord());
        QVERIFY(record);
        QCOMPARE(fieldOf(*record, "content"), text("192.0.2.9"));
        QCOMPARE(fieldOf(*record, "customer_id"), text("386557"));
        QCOMPARE(m_house->show(limaDomain()).error().kind, Error::Kind::NotFound);
        const Record role{.type = text("role"), .id = text("386557:a.b"), .parent = text("386557")};
        QCOMPARE(m_house->show(role).error().kind, Error::Kind::Unsupported);
    }

    // The connection

    void withoutAKeyNothingIsSent()
    {
        ProviderOptions keyless = m_house->options();
        keyless.secrets.clear();
        m_house->makeClient(keyless);
        QCOMPARE(m_house->list({.type = text("domain"), .parent = limaCustomer()}).error().kind, Error::Kind::Secrets);
        QCOMPARE(int(m_house->apply(limaNewCustomer()).state), int(Attempt::State::NotSent));
        QCOMPARE(waitFor(m_house->client->probe(&m_house->owner)).error().kind, Error::Kind::Secrets);
        QVERIFY(server().requests().isEmpty());
    }

    void probes_data()
    {
        QTest::addColumn<FixtureServer::Answer>("answer");
        QTest::addColumn<QString>("kind");
        using Answer = FixtureServer::Answer;
        QTest::newRow("good") << Answer{.body = roles} << QString();
        // Enough for creating customers.
        QTest::newRow("limited") << Answer{.status = 403, .body = R"({"status":403,"error":"Forbidden"})"} << QString();
        QTest::newRow("refused") << Answer{.status = 401, .body = unauthorized} << text("unauthorized");
        QTest::newRow("login page") << Answer{.status = 302, .headers = {"Location: /login"}} << text("unauthorized");
        QTest::newRow("firewall") << Answer{.status = 403, .body = "<html>", .contentType = "text/html"}
                                  << text("forbidden");
        QTest::newRow("page") << Answer{.body = "<html>", .contentType = "text/html"} << text("protocol");
        QTest::newRow("other server") << Answer{.status = 404, .body = R"({"status":404,"error":"Not Found"})"}
                                      << text("protocol");
        QTest::newRow("other interface") << Answer{.body = "{}"} << text("protocol");
    }
    void probes()
    {
        QFETCH(FixtureServer::Answer, answer);
        QFETCH(QString, kind);
        server().on(rolesLine, answer);
        const Result<ProbeReport> report = waitFor(m_house->client->probe(&m_house->owner));
        QCOMPARE(server().last().headers.value("authorization"), basic(resellerKey));
        QCOMPARE(server().lines(), QList<QByteArray>{rolesLine});
        QCOMPARE(report ? QString() : errorKindName(report.error().kind), kind);
        if (!report) return;
        QVERIFY(!report->identity.isEmpty());
        QCOMPARE(report->customers, -1);
    }

    void thereIsNoSignOn()
    {
        const auto ticket = waitFor(m_house->client->signOn({.customer = limaCustomer()}, &m_house->owner));
        QCOMPARE(ticket.error().kind, Error::Kind::Unsupported);
    }

    void allKeysShareOnePace()
    {
        ProviderOptions paced = m_house->options();
        paced.pace = 1.0;
        m_house->makeClient(paced);
        m_house->secrets->keys.insert(text("7"), "canary-other-customer");
        Record other = limaCustomer();
        other.id = text("7");
        for (int i = 0; i < 2; ++i)
            server().on("GET /usercp/domains.json", R"({"domains":[]})");
        QVERIFY(m_house->list({.type = text("domain"), .parent = limaCustomer()}));
        QCOMPARE(m_house->client->pacer().budget(text("read")).left, 1);
        QVERIFY(m_house->list({.type = text("domain"), .parent = other}));
        QCOMPARE(m_house->client->pacer().budget(text("read")).left, 0);
    }

    void patienceIsLearnt()
    {
        ProviderOptions paced = m_house->options();
        paced.pace = 4.0;
        m_house->makeClient(paced);
        const int before = m_house->client->pacer().budget(text("read")).left;
        server().on("POST /usercp/php_version.json",
                    FixtureServer::Answer{.status = 429, .headers = {"Retry-After: 9"}});
        const Attempt attempt = m_house->apply(limaPhp());
        QCOMPARE(int(attempt.state), int(Attempt::State::NotSent));
        QCOMPARE(attempt.error.retryAfter->count(), 9);
        QCOMPARE(m_house->client->pacer().budget(text("read")).left, before / 2);
        QVERIFY(m_house->client->pacer().budget(text("write")).pausedFor > std::chrono::seconds(8));
    }

    void theClientMayGoFirst()
    {
        server().on("GET /usercp/domains.json", FixtureServer::Answer{.silent = true});
        JobOf<ListPage> *job =
            m_house->client->list({.type = text("domain"), .parent = limaCustomer()}, &m_house->owner);
        QTRY_COMPARE(server().requests().size(), 1);
        m_house->client.reset();
        QCOMPARE(waitFor(job).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLimaCityClient)
#include "test_limacityclient.moc"
