// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/limacity/limacityhouse.h"

#include <QJsonArray>

using namespace kontor;
using namespace kontor::test;

namespace {

using State = Attempt::State;

const QByteArray ok = R"({"status":"ok"})";
const QByteArray newCustomerLine = "POST /resellercp/customers";
const QByteArray recordsPath = "/usercp/domains/123/records";
const QByteArray recordsLine = "GET " + recordsPath + ".json";
const QByteArray keyLine = "GET /usercp/api_keys/12345";

QString fieldOf(const Record &record, const char *key)
{
    return record.fields.value(text(key)).toString();
}

/// One record of a list, with the name server that is always there.
QByteArray recordList(const QByteArray &record)
{
    return R"({"records":[{"id":1,"name":"example.com","type":"NS","content":"ns1.lima-city.de"})" +
           (record.isEmpty() ? QByteArray() : "," + record) + "]}";
}

QByteArray www(const QByteArray &content, const QByteArray &id = "5678", const QByteArray &ttl = "3600")
{
    return QByteArray(
               R"({"id":@id,"name":"www.example.com","type":"A","content":"@content","ttl":@ttl,"priority":null})")
        .replace("@id", id)
        .replace("@content", content)
        .replace("@ttl", ttl);
}

QByteArray shownKey(const QByteArray &name, const QByteArray &id = "12345")
{
    return QByteArray(R"({"id":@id,"api_key":"canary-new-key-cdef","name":"@name","roles":["dns.admin"]})")
        .replace("@id", id)
        .replace("@name", name);
}

Mutation newRecord()
{
    return limaCreate("dns-record", limaDomain(), R"({"name":"www","type":"A","content":"192.0.2.1","ttl":3600})");
}

Mutation newKey(const QByteArray &name = "Deploy")
{
    return limaCreate("api-key", limaCustomer(),
                      QByteArray(R"({"name":"@name","roles":["dns.admin"]})").replace("@name", name));
}

} // namespace

/// Changes, byte for byte, and what is known when their outcome is not.
class TestLimaCityChanges : public QObject
{
    Q_OBJECT

    std::unique_ptr<LimaCityHouse> m_house;

    FixtureServer &server() { return m_house->server; }

private Q_SLOTS:
    void init() { m_house = std::make_unique<LimaCityHouse>(); }
    void cleanup() { m_house.reset(); }

    // Customers

    void aNewCustomerWithItsKey()
    {
        server().on(newCustomerLine,
                    R"({"status":"ok","object":{"id":386557,"api_key":"HnyxDQCkB6NUJCd6a7X43qIygcLVJ9ZR"}})");
        const Attempt attempt = m_house->apply(limaNewCustomer(R"(,"furnish_api_key":true,"label":"Demo","note":"n")"));
        QCOMPARE(int(attempt.state), int(State::Applied));
        const FixtureServer::Request request = server().last();
        QCOMPARE(server().lines(), QList<QByteArray>{newCustomerLine});
        QCOMPARE(request.headers.value("authorization"), basic(resellerKey));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(request.body,
                 QByteArray(R"({"customer":{"disk_space_gb":10,"email":"kundenemail@example.de","furnish_api_key":"1",)"
                            R"("mail_limit":100,"mysql_space_gb":1,"username":"demouser1337"}})"));
        QVERIFY(m_house->secrets->asked.isEmpty());

        QCOMPARE(attempt.oneTimeSecrets.keys(), QStringList{text("api_key")});
        QCOMPARE(attempt.oneTimeSecrets.value(text("api_key")).reveal(),
                 QByteArray("HnyxDQCkB6NUJCd6a7X43qIygcLVJ9ZR"));
        QVERIFY(m_house->redactor.clean(text("HnyxDQCkB6NUJCd6a7X43qIygcLVJ9ZR")) == text("***"));
        QVERIFY(attempt.after);
        const Record &customer = *attempt.after;
        QCOMPARE(customer.connection, text("conn"));
        QCOMPARE(customer.kind, Kind::Customer);
        QCOMPARE(customer.id, text("386557"));
        QCOMPARE(customer.name, text("demouser1337"));
        QCOMPARE(customer.parent, QString());
        QCOMPARE(customer.status, text("active"));
        QCOMPARE(fieldOf(customer, "email"), text("kundenemail@example.de"));
        QCOMPARE(customer.fields.value(text("disk_space_gb")).toInteger(), 10);
        QCOMPARE(fieldOf(customer, "label"), text("Demo"));
        QCOMPARE(fieldOf(customer, "note"), text("n"));
        QCOMPARE(fieldOf(customer, "created_at"), text("2026-03-01T09:00:00Z"));
        QVERIFY(customer.fields.value(text("has_key")).toBool());
        QVERIFY(!customer.fields.contains(text("furnish_api_key")));
        QVERIFY(!QJsonDocument(customer.fields).toJson().contains("HnyxDQ"));
    }

    void aNewCustomerWithoutTheKeyThatWasAskedFor()
    {
        server().on(newCustomerLine, R"({"status":"ok","object":{"id":386557,"api_key":null}})");
        const Attempt attempt = m_house->apply(limaNewCustomer());
        QCOMPARE(int(attempt.state), int(State::Applied));
        QVERIFY(attempt.oneTimeSecrets.isEmpty());
        QCOMPARE(attempt.after->status, text("no-key"));
        QCOMPARE(fieldOf(*attempt.after, "key_problem"), text("not-furnished"));
    }

    void aNewCustomerWithoutAKeyOnPurpose()
    {
        server().on(newCustomerLine,
                    FixtureServer::Answer{.status = 201, .body = R"({"status":"ok","object":{"id":"7"}})"});
        const Attempt attempt = m_house->apply(limaNewCustomer(R"(,"furnish_api_key":false)"));
        QCOMPARE(attempt.after->id, text("7"));
        QCOMPARE(attempt.after->status, text("no-key"));
        QVERIFY(attempt.after->fields.value(text("key_problem")).isNull());
        QVERIFY(!server().last().body.contains("furnish"));
    }

    void refusedValuesStandAtTheirFields()
    {
        server().on(newCustomerLine,
                    FixtureServer::Answer{.status = 400, .body = R"({"status":"invalid_resource","errors":{"username":
                                                     ["ist bereits vergeben"],"disk_space_gb":["ist keine Zahl"]}})"});
        const Attempt attempt = m_house->apply(limaNewCustomer());
        QCOMPARE(int(attempt.state), int(State::Refused));
        QCOMPARE(attempt.error.kind, Error::Kind::Conflict);
        QVERIFY(attempt.error.fields.value(text("username")).contains(text("ist bereits vergeben")));
        QVERIFY(attempt.error.fields.value(text("disk_space_gb")).contains(text("ist keine Zahl")));
    }

    void aRefusalThatRepeatsTheKeyIsMasked()
    {
        QByteArray body = R"({"status":"invalid_resource","errors":{"username":["no: KEY"]}})";
        body.replace("KEY", resellerKey);
        server().on(newCustomerLine, FixtureServer::Answer{.status = 400, .body = body});
        const Attempt attempt = m_house->apply(limaNewCustomer());
        QCOMPARE(int(attempt.state), int(State::Refused));
        QVERIFY(attempt.error.fields.value(text("username")).contains(text("no: ***")));
        QVERIFY(!(attempt.error.message + attempt.error.detail).contains(QString::fromLatin1(resellerKey)));
    }

    void outcomesOfACreate_data()
    {
        QTest::addColumn<FixtureServer::Answer>("answer");
        QTest::addColumn<State>("state");
        using Answer = FixtureServer::Answer;
        QTest::newRow("no id") << Answer{.body = ok} << State::Unknown;
        QTest::newRow("cut") << Answer{.body = R"({"status":"ok","object":{"id":38)"} << State::Unknown;
        QTest::newRow("page") << Answer{.body = "<html>", .contentType = "text/html"} << State::Unknown;
        QTest::newRow("500") << Answer{.status = 500, .body = "<html>", .contentType = "text/html"} << State::Unknown;
        QTest::newRow("dies") << Answer{.dies = true} << State::Unknown;
        QTest::newRow("401") << Answer{.status = 401} << State::NotSent;
        QTest::newRow("429") << Answer{.status = 429, .headers = {"Retry-After: 1"}} << State::NotSent;
    }
    void outcomesOfACreate()
    {
        QFETCH(FixtureServer::Answer, answer);
        QFETCH(State, state);
        server().on(newCustomerLine, answer);
        const Attempt attempt = m_house->apply(limaNewCustomer());
        QCOMPARE(int(attempt.state), int(state));
        QVERIFY(!attempt.after);
        QVERIFY(!attempt.error.message.isEmpty());
        QVERIFY(!attempt.error.aboutRecordKey);
        // Never again in hope.
        QCOMPARE(server().requests().size(), 1);
    }

    void phpVersion()
    {
        server().on("POST /usercp/php_version.json", ok);
        const Attempt attempt = m_house->apply(limaPhp("8.2"));
        QCOMPARE(int(attempt.state), int(State::Applied));
        QCOMPARE(server().last().body, QByteArray(R"({"php_version":{"version":"8.2"}})"));
        QCOMPARE(server().last().headers.value("authorization"), basic(customerKey));
        QCOMPARE(fieldOf(*attempt.after, "php_version"), text("8.2"));
        QCOMPARE(fieldOf(*attempt.after, "label"), text("Demo"));
    }

    void whatIsKeptHereIsNotForTheVendor()
    {
        QCOMPARE(int(m_house->apply(limaDelete(limaCustomer())).state), int(State::Refused));
        QCOMPARE(int(m_house->apply(limaUpdate(limaCustomer(), R"({"label":"x"})")).state), int(State::Refused));
        QVERIFY(server().requests().isEmpty());
        QVERIFY(m_house->secrets->asked.isEmpty());
    }

    // The key of the customer

    void changesWithoutAKeyAreRefusedForThatCustomer()
    {
        m_house->secrets->keys.clear();
        for (const Mutation &mutation : {limaPhp(), newRecord(), newKey(), limaDelete(limaRecord())}) {
            const Attempt attempt = m_house->apply(mutation);
            QCOMPARE(int(attempt.state), int(State::Refused));
            QVERIFY(attempt.error.aboutRecordKey);
        }
        QVERIFY(server().requests().isEmpty());
    }

    void changesWithARefusedKeyAreRefusedForThatCustomer()
    {
        server().on("POST /usercp/php_version.json", FixtureServer::Answer{.status = 401});
        const Attempt attempt = m_house->apply(limaPhp());
        QCOMPARE(int(attempt.state), int(State::Refused));
        QVERIFY(attempt.error.aboutRecordKey);
        QCOMPARE(attempt.error.kind, Error::Kind::Unauthorized);
    }

    void aKeychainThatDoesNotAnswerIsWaitedFor()
    {
        m_house->secrets->trouble = Error{.kind = Error::Kind::Secrets, .message = text("locked")};
        const Attempt attempt = m_house->apply(limaPhp());
        QCOMPARE(int(attempt.state), int(State::NotSent));
        QCOMPARE(attempt.error.message, text("locked"));
        QVERIFY(server().requests().isEmpty());
    }

    // API keys

    void aNewKeyIsReadOnce()
    {
        server().on("POST /usercp/api_keys", R"({"status":"ok","object":{"id":12345}})");
        server().on(keyLine, R"({"api_key":)" + shownKey("Deploy") + "}");
        const Attempt attempt = m_house->apply(newKey());
        QCOMPARE(int(attempt.state), int(State::Applied));
        QCOMPARE(server().lines(), (QList<QByteArray>{"POST /usercp/api_keys", keyLine}));
        QCOMPARE(server().requests().first().body,
                 QByteArray(R"({"api_key":{"name":"Deploy","roles":["dns.admin"]}})"));
        for (const FixtureServer::Request &request : server().requests())
            QCOMPARE(request.headers.value("authorization"), basic(customerKey));
        QCOMPARE(attempt.oneTimeSecrets.value(text("api_key")).reveal(), QByteArray("canary-new-key-cdef"));
        QCOMPARE(attempt.after->id, text("12345"));
        QCOMPARE(attempt.after->parent, text("386557"));
        QCOMPARE(fieldOf(*attempt.after, "api_key_end"), text("cdef"));
        QVERIFY(!QJsonDocument(attempt.after->fields).toJson().contains("canary"));
        QVERIFY(!m_house->redactor.clean(text("canary-new-key-cdef")).contains(text("canary")));
    }

    void aNewKeyThatCannotBeReadIsThereNevertheless()
    {
        server().on("POST /usercp/api_keys", R"({"status":"ok","object":{"id":12345}})");
        const Attempt attempt = m_house->apply(newKey());
        QCOMPARE(int(attempt.state), int(State::Applied));
        QVERIFY(attempt.oneTimeSecrets.isEmpty());
        QCOMPARE(attempt.after->id, text("12345"));
        QCOMPARE(attempt.after->name, text("Deploy"));
        QCOMPARE(server().lines().count("POST /usercp/api_keys"), 1);
    }

    void aReplacedKeyKeepsItsSecretToItself()
    {
        server().on("PUT /usercp/api_keys/12345", ok);
        server().on(keyLine, R"({"api_key":{"id":12345,"api_key":"canary-old-key-cdef","name":"New",
                                 "roles":["databases.reader","websites.admin"]}})");
        const Attempt attempt = m_house->apply(limaUpdate(limaKey(), R"({"name":"New"})"));
        QCOMPARE(int(attempt.state), int(State::Applied));
        QCOMPARE(server().requests().first().body,
                 QByteArray(R"({"api_key":{"name":"New","roles":["websites.admin","databases.reader"]}})"));
        QVERIFY(attempt.oneTimeSecrets.isEmpty());
        QCOMPARE(attempt.after->name, text("New"));
        QCOMPARE(server().requests().size(), 2);
    }

    void aDeletedKeyIsNotReadAgain()
    {
        server().on("DELETE /usercp/api_keys/12345", ok);
        const Attempt attempt = m_house->apply(limaDelete(limaKey()));
        QCOMPARE(int(attempt.state), int(State::Applied));
        QVERIFY(!attempt.after);
        QVERIFY(server().last().body.isEmpty());
        QCOMPARE(server().requests().size(), 1);
    }

    // DNS records

    void aNewRecordIsFoundInTheList()
    {
        server().on("POST " + recordsPath + ".json", ok);
        // One stale read is tolerated; of two alike the newer one is ours.
        server().on(recordsLine, recordList({}));
        server().on(recordsLine, recordList(www("192.0.2.1", "5678") + "," + www("192.0.2.1", "5679")));
        const Attempt attempt = m_house->apply(newRecord());
        QCOMPARE(int(attempt.state), int(State::Applied));
        QCOMPARE(server().requests().first().body,
                 QByteArray(R"({"nameserver_record":{"content":"192.0.2.1","name":"www.example.com","ttl":3600,)"
                            R"("type":"A"}})"));
        QCOMPARE(server().lines(), (QList<QByteArray>{"POST " + recordsPath + ".json", recordsLine, recordsLine}));
        QCOMPARE(attempt.after->id, text("5679"));
        QCOMPARE(attempt.after->parent, text("123"));
        QCOMPARE(fieldOf(*attempt.after, "customer_id"), text("386557"));
    }

    void aTextComesBackWithMarks()
    {
        server().on("POST " + recordsPath + ".json", ok);
        server().on(recordsLine,
                    recordList(R"({"id":7,"name":"t.example.com","type":"TXT","content":"\u0022v=1\u0022"})"));
        const Attempt attempt =
            m_house->apply(limaCreate("dns-record", limaDomain(), R"({"name":"t","type":"TXT","content":"v=1"})"));
        QVERIFY(server().requests().first().body.contains(R"("content":"v=1")"));
        QCOMPARE(attempt.after->id, text("7"));
        QCOMPARE(fieldOf(*attempt.after, "content"), text("v=1"));
        QCOMPARE(server().requests().size(), 2);
    }

    void aNewRecordThatIsNotListedYetIsApplied()
    {
        server().on("POST " + recordsPath + ".json", ok);
        for (int i = 0; i < 2; ++i)
            server().on(recordsLine, recordList({}));
        const Attempt attempt = m_house->apply(newRecord());
        QCOMPARE(int(attempt.state), int(State::Applied));
        QVERIFY(!attempt.after);
    }

    void aChangedRecord()
    {
        server().on("PUT " + recordsPath + "/5678", ok);
        server().on(recordsLine, recordList(www("192.0.2.1")));
        server().on(recordsLine, recordList(www("192.0.2.2")));
        const Attempt attempt = m_house->apply(limaUpdate(limaRecord(), R"({"content":"192.0.2.2"})"));
        QCOMPARE(int(attempt.state), int(State::Applied));
        QCOMPARE(server().requests().first().body, QByteArray(R"({"nameserver_record":{"content":"192.0.2.2"}})"));
        QCOMPARE(fieldOf(*attempt.after, "content"), text("192.0.2.2"));
        QCOMPARE(server().requests().size(), 3);
    }

    void aReadThatFailsDoesNotUndoTheChange()
    {
        server().on("PUT " + recordsPath + "/5678", ok);
        const Attempt attempt = m_house->apply(limaUpdate(limaRecord(), R"({"name":"ftp","content":"192.0.2.2"})"));
        QCOMPARE(int(attempt.state), int(State::Applied));
        QCOMPARE(fieldOf(*attempt.after, "content"), text("192.0.2.2"));
        QCOMPARE(attempt.after->name, text("ftp.example.com"));
        QCOMPARE(attempt.after->id, text("5678"));
    }

    void aDeletedRecord()
    {
        server().on("DELETE " + recordsPath + "/5678", ok);
        QCOMPARE(int(m_house->apply(limaDelete(limaRecord())).state), int(State::Applied));
        QCOMPARE(server().last().headers.value("content-length"), QByteArray("0"));
    }

    void germanWordsOfARecord()
    {
        server().on("POST " + recordsPath + ".json",
                    FixtureServer::Answer{
                        .status = 400,
                        .body = R"({"status":"invalid_resource","errors":{"content":["muss ausgefüllt werden"]}})"});
        const Attempt attempt = m_house->apply(newRecord());
        QCOMPARE(int(attempt.state), int(State::Refused));
        QVERIFY(attempt.error.fields.value(text("content")).contains(text("muss ausgefüllt werden")));
    }

    // Cancelling

    void cancelledBeforeItIsSent()
    {
        JobOf<Attempt> *job = m_house->client->apply(limaPhp(), &m_house->owner);
        job->cancel();
        QCOMPARE(int(waitFor(job)->state), int(State::NotSent));
        QVERIFY(server().requests().isEmpty());
    }

    void cancelledInFlight()
    {
        server().on(newCustomerLine, FixtureServer::Answer{.silent = true});
        JobOf<Attempt> *job = m_house->client->apply(limaNewCustomer(), &m_house->owner);
        QTRY_COMPARE(server().requests().size(), 1);
        job->cancel();
        QCOMPARE(int(waitFor(job)->state), int(State::Unknown));
    }

    void cancelledAfterwards()
    {
        server().on("PUT " + recordsPath + "/5678", ok);
        server().on(recordsLine, FixtureServer::Answer{.silent = true});
        JobOf<Attempt> *job =
            m_house->client->apply(limaUpdate(limaRecord(), R"({"content":"192.0.2.2"})"), &m_house->owner);
        QTRY_COMPARE(server().requests().size(), 2);
        job->cancel();
        const Result<Attempt> attempt = waitFor(job);
        QCOMPARE(int(attempt->state), int(State::Applied));
        QCOMPARE(fieldOf(*attempt->after, "content"), text("192.0.2.2"));
    }

    // Unknown outcomes

    void aNewCustomerIsForAPersonToDecide()
    {
        const Result<Settlement> settlement = m_house->settle(limaNewCustomer());
        QVERIFY(settlement);
        QCOMPARE(int(settlement->state), int(Settlement::State::Undecided));
        QVERIFY(settlement->why.contains(text("demouser1337")));
        QVERIFY(settlement->why.contains(text("kundenemail@example.de")));
        QCOMPARE(m_house->settled(limaPhp()), int(Settlement::State::Undecided));
        QVERIFY(server().requests().isEmpty());
    }

    void settlesRecords_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("state");
        using Settled = Settlement::State;
        const auto row = [](const char *name, const Mutation &mutation, const QByteArray &list, Settled state) {
            QTest::newRow(name) << mutation << list << int(state);
        };
        const Mutation update = limaUpdate(limaRecord(), R"({"content":"192.0.2.2"})");
        row("created", newRecord(), recordList(www("192.0.2.1")), Settled::Applied);
        row("not created", newRecord(), recordList({}), Settled::NotApplied);
        row("created otherwise", newRecord(), recordList(www("192.0.2.1", "9", "60")), Settled::Undecided);
        row("two alike", newRecord(), recordList(www("192.0.2.1", "8") + "," + www("192.0.2.1", "9")),
            Settled::Undecided);
        row("updated", update, recordList(www("192.0.2.2")), Settled::Applied);
        row("not updated", update, recordList(www("192.0.2.1")), Settled::NotApplied);
        row("updated otherwise", update, recordList(www("192.0.2.3")), Settled::Undecided);
        row("gone", update, recordList({}), Settled::Undecided);
        row("deleted", limaDelete(limaRecord()), recordList({}), Settled::Applied);
        row("not deleted", limaDelete(limaRecord()), recordList(www("192.0.2.1")), Settled::NotApplied);
    }
    void settlesRecords()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QByteArray, list);
        QFETCH(int, state);
        server().on(recordsLine, list);
        QCOMPARE(m_house->settled(mutation), state);
        QCOMPARE(server().lines(), QList<QByteArray>{recordsLine});
    }

    void anEmptyListProvesNothingByItself()
    {
        const QByteArray empty = R"({"records":[]})";
        server().on(recordsLine, empty);
        server().on("GET /usercp/domains.json", R"({"domains":[{"id":123,"unicode_fqdn":"example.com"}]})");
        QCOMPARE(m_house->settled(limaDelete(limaRecord())), int(Settlement::State::Applied));
        server().on(recordsLine, empty);
        server().on("GET /usercp/domains.json", R"({"domains":[]})");
        QCOMPARE(m_house->settled(newRecord()), int(Settlement::State::Undecided));
        // The key that asks is in the list of keys.
        server().on("GET /usercp/api_keys", R"({"api_keys":[]})");
        QCOMPARE(m_house->settled(newKey()), int(Settlement::State::Undecided));
    }

    void settlesKeys()
    {
        const auto with = [&](const QByteArray &more) {
            server().on("GET /usercp/api_keys", R"({"api_keys":[)" + shownKey("Kontor", "1") + more + "]}");
        };
        with({});
        QCOMPARE(m_house->settled(newKey()), int(Settlement::State::NotApplied));
        with("," + shownKey("Deploy"));
        QCOMPARE(m_house->settled(newKey()), int(Settlement::State::Applied));
        // A key without a name is like any other.
        with(R"(,{"id":5,"api_key":"x","name":null,"roles":["dns.admin"]})");
        QCOMPARE(m_house->settled(newKey({})), int(Settlement::State::Undecided));
        with({});
        QCOMPARE(m_house->settled(limaDelete(limaKey())), int(Settlement::State::Applied));
    }

    void aLookThatFailsIsNoAnswer()
    {
        m_house->secrets->keys.clear();
        const Result<Settlement> settlement = m_house->settle(newRecord());
        QVERIFY(!settlement);
        QVERIFY(settlement.error().aboutRecordKey);
    }
};

QTEST_GUILESS_MAIN(TestLimaCityChanges)
#include "test_limacitychanges.moc"
