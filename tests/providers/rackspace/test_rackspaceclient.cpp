// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/client.h"
#include "models/providers/rackspace/rackspace.h"
#include "tests/support/fixtureserver.h"
#include "tests/support/jobs.h"
#include "tests/support/testclock.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kontor;
using namespace kontor::rackspace;
using test::FixtureServer;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject json(const QByteArray &utf8)
{
    return QJsonDocument::fromJson(utf8).object();
}

const QByteArray notFound = R"({"itemNotFoundFault":{"code":404,"message":"Not Found","resourceType":"Mailbox"}})";
const QByteArray me = R"({"name":"Reseller","accountNumber":"100","referenceNumber":""})";
const QByteArray annaPath = "/v1/customers/460182/domains/example.com/rs/mailboxes/anna";

Record customer()
{
    return {.connection = text("conn"),
            .kind = Kind::Customer,
            .type = text("customer"),
            .id = text("460182"),
            .name = text("Acme"),
            .fields = json(R"({"accountNumber":"460182","name":"Acme","referenceNumber":"49"})")};
}

Record domain()
{
    return {.connection = text("conn"),
            .kind = Kind::Domain,
            .type = text("domain"),
            .id = text("example.com"),
            .name = text("example.com"),
            .parent = text("460182"),
            .fields = json(R"({"accountNumber":"460182","name":"example.com","serviceType":"rsemail"})")};
}

Record anna()
{
    return {.connection = text("conn"),
            .kind = Kind::Account,
            .type = text("mailbox"),
            .id = text("anna@example.com"),
            .name = text("anna@example.com"),
            .status = text("active"),
            .parent = text("example.com"),
            .fields = json(R"({"accountNumber":"460182","domain":"example.com","name":"anna","size":25600,
                               "enabled":true,"filterLevel":"on"})"),
            .detailed = true};
}

Mutation update(const QByteArray &values)
{
    return {.verb = Verb::Update,
            .type = text("mailbox"),
            .id = text("anna@example.com"),
            .values = json(values),
            .before = anna()};
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

Mutation newCustomer(const QByteArray &values = R"({"name":"Acme"})")
{
    return {.verb = Verb::Create, .type = text("customer"), .values = json(values), .operationToken = text("tok1")};
}

Mutation newMailbox()
{
    Mutation mutation{.verb = Verb::Create,
                      .type = text("mailbox"),
                      .id = text("anna"),
                      .values = json(R"({"name":"anna","size":25600})"),
                      .parent = domain()};
    mutation.secrets.insert(text("password"), Secret("canary-Ex@mple1"));
    return mutation;
}

} // namespace

class TestRackspaceClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<FixtureServer> m_server;
    std::unique_ptr<Redactor> m_redactor;
    test::TestClock m_clock;
    std::unique_ptr<Client> m_client;
    QObject m_owner;

    ProviderOptions options() const
    {
        return {.connectionId = text("conn"),
                .baseUrl = m_server->url(),
                .settings = {{text("user-key"), text("eGbq9/2hcZsRlr1JV1Pi")},
                             {text("sign-on-url"), text("http://127.0.0.1:9/login?t={token}")},
                             {text("webmail-url"), text("http://mail.example.com/in?t={token}")}},
                .secrets = {{text("secret-key"), Secret("QHOvchm/40czXhJ1OxfxK7jDHr3t")}},
                .pace = std::nullopt};
    }
    void makeClient(const ProviderOptions &options)
    {
        m_client = std::make_unique<Client>(options, *m_redactor, m_clock);
        m_client->setTimes({.staleRead = std::chrono::milliseconds(5), .readBack = std::chrono::seconds(5)});
    }

    Result<ListPage> list(const ListRequest &request)
    {
        return test::waitFor<ListPage>(m_client->list(request, &m_owner));
    }
    Result<Record> show(const Record &record)
    {
        return test::waitFor<Record>(m_client->show(record, Priority::Interactive, &m_owner));
    }
    Attempt apply(const Mutation &mutation)
    {
        const Result<Attempt> attempt = test::waitFor<Attempt>(m_client->apply(mutation, &m_owner));
        return attempt ? *attempt : Attempt{.error = attempt.error()};
    }
    Result<Settlement> settle(const Mutation &mutation)
    {
        return test::waitFor<Settlement>(m_client->settle(mutation, &m_owner));
    }
    Result<SignOnTicket> signOn(const SignOnTarget &target)
    {
        return test::waitFor<SignOnTicket>(m_client->signOn(target, &m_owner));
    }
    Result<ProbeReport> probe() { return test::waitFor<ProbeReport>(m_client->probe(&m_owner)); }

    Settlement::State settled(const Mutation &mutation)
    {
        const Result<Settlement> settlement = settle(mutation);
        if (!settlement) qWarning("%s", qPrintable(settlement.error().message));
        return settlement ? settlement->state : Settlement::State(-1);
    }
    void answerAnna(const QByteArray &members = {}, const QByteArray &path = annaPath)
    {
        m_server->on("GET " + path, R"({"name":")" + path.mid(path.lastIndexOf('/') + 1) +
                                        R"(","size":25600,"enabled":true)" + members + "}");
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FixtureServer>();
        m_redactor = std::make_unique<Redactor>();
        m_clock = test::TestClock();
        makeClient(options());
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    // What is on the wire

    void signsAndSaysWhoItIs()
    {
        m_clock.setUtc(QDateTime(QDate(2001, 3, 8), QTime(14, 37, 25), Qt::UTC));
        m_server->on("GET /v1/customers?size=250&offset=0", R"({"total":0,"customers":[]})");
        QVERIFY(list({.type = text("customer")}));
        const FixtureServer::Request request = m_server->last();
        const QByteArray agent = request.headers.value("user-agent");
        QCOMPARE(agent, QByteArray("Kontor/" KONTOR_VERSION));
        QCOMPARE(request.headers.value("x-api-signature"),
                 SignatureAuthenticator::signature("eGbq9/2hcZsRlr1JV1Pi", Secret("QHOvchm/40czXhJ1OxfxK7jDHr3t"),
                                                   agent, "20010308143725"));
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        QVERIFY(!request.headers.contains("expect"));
        QVERIFY(!request.headers.contains("cookie"));
    }

    void lists_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *type, const char *target, const char *body) {
            QTest::newRow(type) << text(type) << QByteArray("GET /v1") + target << QByteArray(body);
        };
        row("customer", "/customers?size=250&offset=0",
            R"({"total":1,"customers":[{"name":"A","accountNumber":"1","referenceNumber":"2"}]})");
        row("domain", "/customers/all/domains?size=250&offset=0",
            R"({"total":1,"domains":[{"name":"a.de","accountNumber":"1","serviceType":"both"}]})");
        row("mailbox",
            "/customers/460182/domains/example.com/rs/mailboxes?size=250&offset=0"
            "&fields=size,currentUsage,enabled,createdDate,lastLogin",
            R"({"total":1,"rsMailboxes":[{"name":"a","size":1}]})");
        row("exchange-mailbox",
            "/customers/460182/domains/example.com/ex/mailboxes?size=250&offset=0"
            "&fields=size,currentUsage,hasBlackBerryMobileService,hasActiveSyncMobileService",
            R"({"total":1,"mailboxes":[{"name":"a","displayName":"A"}]})");
        row("alias", "/customers/460182/domains/example.com/rs/aliases?size=250&offset=0",
            R"({"total":1,"aliases":[{"name":"a","numberOfMembers":1}]})");
        row("administrator", "/customers/460182/admins?size=250&offset=0",
            R"({"total":1,"admins":[{"adminId":"a","enabled":true,"locked":false}]})");
    }
    void lists()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        m_server->on(line, body);
        ListRequest request{.type = type};
        if (type == text("administrator")) request.parent = customer();
        if (QString::fromLatin1(rackspace::spec().resource(type)->parentType) == text("domain"))
            request.parent = domain();
        const Result<ListPage> page = list(request);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().message + page.error().detail));
        QCOMPARE(m_server->lines(), QList<QByteArray>{line});
        QCOMPARE(page->records.size(), std::size_t(1));
        QCOMPARE(page->records.front().type, type);
        QCOMPARE(page->records.front().fetchedAt, m_clock.utcNow());
    }

    void furtherPages()
    {
        m_server->on("GET /v1/customers?size=250&offset=0", R"({"total":600,"size":250,"customers":[]})");
        m_server->on("GET /v1/customers?size=250&offset=500", R"({"total":600,"size":250,"customers":[]})");
        QCOMPARE(list({.type = text("customer")})->next, (QStringList{text("250"), text("500")}));
        QCOMPARE(list({.type = text("customer"), .cursor = text("500")})->next, QStringList());
    }

    void searches()
    {
        m_server->on("GET /v1/customers?size=250&offset=0&startswith=0-9", R"({"total":0})");
        m_server->on("GET /v1/customers?size=250&offset=0&contains=A%26B%20%2B", R"({"total":0})");
        QVERIFY(list({.type = text("customer"), .startsWith = text("0-9")}));
        QVERIFY(list({.type = text("customer"), .contains = text("A&B +")}));
        const Result<ListPage> both = list({.type = text("customer"), .startsWith = text("a"), .contains = text("b")});
        QVERIFY(!both);
        QCOMPARE(both.error().kind, Error::Kind::Invalid);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void domainsOfOneCustomer()
    {
        m_server->on("GET /v1/customers/460182/domains?size=250&offset=0",
                     R"({"total":1,"domains":[{"name":"a.de"}]})");
        const Result<ListPage> page = list({.type = text("domain"), .parent = customer()});
        QVERIFY(page);
        QCOMPARE(page->records.front().parent, text("460182"));
    }

    void listsOfNobodyAreNotAskedFor()
    {
        QVERIFY(!list({.type = text("mailbox")}));
        QVERIFY(m_server->requests().isEmpty());
    }

    void byReferenceNumber()
    {
        m_server->on("GET /v1/customers?referenceNumber=4%2F9",
                     R"({"name":"A","accountNumber":"1","referenceNumber":"4/9"})");
        const Result<Record> found =
            test::waitFor<Record>(m_client->customerByReference(text("4/9"), Priority::Interactive, &m_owner));
        QVERIFY(found);
        QCOMPARE(found->id, text("1"));
        const Result<Record> none =
            test::waitFor<Record>(m_client->customerByReference(text("5"), Priority::Interactive, &m_owner));
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }

    void showsAllPartsOfADomain()
    {
        const QByteArray path = "GET /v1/customers/460182/domains/example.com";
        m_server->on(path, R"({"name":"example.com","accountNumber":"460182","aliases":["b.de"]})");
        m_server->on(path + "/catchalladdress", R"({"address":"anna@example.com"})");
        m_server->on(path + "/spam/settings", R"({"filterLevel":"exclusive"})");
        const Result<Record> record = show(domain());
        QVERIFY(record);
        QVERIFY(record->detailed);
        QCOMPARE(record->fields.value(text("catchAllAddress")).toString(), text("anna@example.com"));
        QCOMPARE(record->fields.value(text("filterLevel")).toString(), text("exclusive"));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{path, path + "/catchalladdress", path + "/spam/settings"}));
    }

    void aDomainKnownByNameOnlyIsFound()
    {
        m_server->on("GET /v1/customers/all/domains/example.com", R"({"name":"example.com","accountNumber":"7"})");
        const Result<Record> record = show({.kind = Kind::Domain, .type = text("domain"), .id = text("example.com")});
        QVERIFY(record);
        QCOMPARE(record->parent, text("7"));
        // The parts are read at the customer, because "all" is for reading domains only.
        QCOMPARE(m_server->last().target, QByteArray("/v1/customers/7/domains/example.com/spam/settings"));
    }

    void aPartThatIsNotOfferedStaysUnknown()
    {
        answerAnna();
        m_server->on("GET " + annaPath + "/spam/settings", FixtureServer::Answer{.status = 400});
        const Result<Record> record = show(anna());
        QVERIFY(record);
        QVERIFY(!record->fields.contains(text("filterLevel")));
        answerAnna();
        m_server->on("GET " + annaPath + "/spam/settings", "<html>");
        QCOMPARE(show(anna()).error().kind, Error::Kind::Protocol);
    }

    void shows_data()
    {
        QTest::addColumn<Record>("record");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        Record exchange = anna();
        exchange.type = text("exchange-mailbox");
        Record alias = anna();
        alias.type = text("alias");
        const Record administrator{
            .kind = Kind::Account, .type = text("administrator"), .id = text("joe"), .parent = text("460182")};
        QTest::newRow("customer") << customer() << QByteArray("/v1/customers/460182")
                                  << QByteArray(R"({"name":"Acme","accountNumber":"460182"})");
        QTest::newRow("exchange") << exchange
                                  << QByteArray("/v1/customers/460182/domains/example.com/ex/mailboxes/anna")
                                  << QByteArray(R"({"name":"anna"})");
        QTest::newRow("alias") << alias << QByteArray("/v1/customers/460182/domains/example.com/rs/aliases/anna")
                               << QByteArray(R"({"name":"anna","emailAddressList":{"emailAddress":["a@b.de"]}})");
        QTest::newRow("administrator") << administrator << QByteArray("/v1/customers/460182/admins/joe")
                                       << QByteArray(R"({"adminId":"joe","enabled":true})");
    }
    void shows()
    {
        QFETCH(Record, record);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        m_server->on("GET " + target, body);
        const Result<Record> shown = show(record);
        QVERIFY2(shown, qPrintable(shown ? QString() : shown.error().message));
        QCOMPARE(m_server->requests().first().target, target);
        QCOMPARE(shown->id, record.id);
        QVERIFY(shown->detailed);
    }

    void withoutAKeyNothingIsSent()
    {
        ProviderOptions keyless = options();
        keyless.secrets.clear();
        makeClient(keyless);
        QCOMPARE(list({.type = text("customer")}).error().kind, Error::Kind::Secrets);
        QCOMPARE(probe().error().kind, Error::Kind::Secrets);
        QCOMPARE(int(apply(update(R"({"size":1})")).state), int(Attempt::State::NotSent));
        QVERIFY(m_server->requests().isEmpty());
    }

    // Changes

    void aChangeIsSentOnceAndReadBack()
    {
        m_server->on("PUT " + annaPath, FixtureServer::Answer{});
        m_server->on("GET " + annaPath, R"({"name":"anna","size":51200,"enabled":true})");
        const Attempt attempt = apply(update(R"({"size":51200})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"PUT " + annaPath, "GET " + annaPath}));
        QCOMPARE(m_server->requests().first().headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(json(m_server->requests().first().body), json(R"({"size":51200})"));
        QVERIFY(attempt.after);
        QCOMPARE(attempt.after->fields.value(text("size")).toInteger(), 51200);
        // What was not read again still holds.
        QCOMPARE(attempt.after->fields.value(text("filterLevel")).toString(), text("on"));
        QVERIFY(attempt.after->detailed);
        QVERIFY(!attempt.correlationId.isEmpty());
    }

    void aStaleReadIsRepeatedOnce()
    {
        m_server->on("PUT " + annaPath, FixtureServer::Answer{});
        answerAnna();
        m_server->on("GET " + annaPath, R"({"name":"anna","size":51200})");
        const Attempt attempt = apply(update(R"({"size":51200})"));
        QCOMPARE(attempt.after->fields.value(text("size")).toInteger(), 51200);
        QCOMPARE(m_server->requests().size(), 3);
    }

    void aReadThatFailsDoesNotUndoTheChange()
    {
        m_server->on("PUT " + annaPath, FixtureServer::Answer{});
        m_server->on("GET " + annaPath, "garbage");
        const Attempt attempt = apply(update(R"({"size":51200})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QVERIFY(attempt.after);
        QCOMPARE(attempt.after->id, text("anna@example.com"));
        QCOMPARE(attempt.after->fields.value(text("size")).toInteger(), 51200);
    }

    void aNewMailboxIsReadBack()
    {
        m_server->on("POST " + annaPath, FixtureServer::Answer{});
        answerAnna();
        const Attempt attempt = apply(newMailbox());
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(json(m_server->requests().first().body), json(R"({"size":25600,"password":"canary-Ex@mple1"})"));
        QCOMPARE(attempt.after->id, text("anna@example.com"));
        QCOMPARE(attempt.after->parent, text("example.com"));
        QCOMPARE(attempt.after->status, text("active"));
        QVERIFY(!attempt.after->fields.contains(text("password")));
    }

    void aRenamedMailboxIsReadUnderItsNewName()
    {
        const QByteArray annePath = "/v1/customers/460182/domains/example.com/rs/mailboxes/anne";
        m_server->on("PUT " + annaPath, FixtureServer::Answer{});
        answerAnna({}, annePath);
        const Attempt attempt = apply(update(R"({"name":"anne"})"));
        QCOMPARE(attempt.after->id, text("anne@example.com"));
        QCOMPARE(m_server->last().target, annePath);
    }

    void aDeletedRecordIsNotReadBack()
    {
        m_server->on("DELETE " + annaPath, FixtureServer::Answer{});
        const Attempt attempt = apply(erase(anna()));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QVERIFY(!attempt.after);
        QCOMPARE(m_server->lines(), QList<QByteArray>{"DELETE " + annaPath});
        QVERIFY(m_server->last().body.isEmpty());
    }

    void aDisabledCustomerIsShownAsDisabled()
    {
        m_server->on("POST /v1/customers/460182/disable", FixtureServer::Answer{});
        m_server->on("GET /v1/customers/460182", R"({"name":"Acme","accountNumber":"460182"})");
        const Attempt attempt = apply(act(customer(), "disable"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->status, text("disabled"));
        QCOMPARE(m_server->requests().first().headers.value("content-length"), QByteArray("0"));
    }

    void spamSettingsAreReadBackToo()
    {
        m_server->on("PUT " + annaPath + "/spam/settings", FixtureServer::Answer{});
        answerAnna();
        m_server->on("GET " + annaPath + "/spam/settings", R"({"filterLevel":"off"})");
        const Attempt attempt = apply(act(anna(), "set-spam", R"({"filterLevel":"off"})"));
        QCOMPARE(attempt.after->fields.value(text("filterLevel")).toString(), text("off"));
    }

    void theNumberOfANewCustomerIsLookedUp()
    {
        m_server->on("POST /v1/customers", FixtureServer::Answer{});
        // One stale read is tolerated.
        m_server->on("GET /v1/customers?referenceNumber=tok1", FixtureServer::Answer{.status = 404, .body = notFound});
        m_server->on("GET /v1/customers?referenceNumber=tok1",
                     R"({"name":"Acme","accountNumber":"460199","referenceNumber":"tok1"})");
        const Attempt attempt = apply(newCustomer());
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(json(m_server->requests().first().body), json(R"({"name":"Acme","referenceNumber":"tok1"})"));
        QCOMPARE(attempt.after->id, text("460199"));
        QCOMPARE(m_server->requests().size(), 3);
    }

    void aNewCustomerThatNobodySeesIsUnknown()
    {
        m_server->on("POST /v1/customers", FixtureServer::Answer{});
        const Attempt attempt = apply(newCustomer());
        QCOMPARE(int(attempt.state), int(Attempt::State::Unknown));
        QCOMPARE(m_server->requests().size(), 3);
        QCOMPARE(m_server->lines().count("POST /v1/customers"), 1);
    }

    void aRefusalThatRepeatsSecretsIsMasked()
    {
        m_server->on("POST " + annaPath, FixtureServer::Answer{.status = 400, .body = R"({"badRequestFault":{"code":400,
                         "message":"The password: canary-Ex@mple1 is too weak for QHOvchm/40czXhJ1OxfxK7jDHr3t",
                         "details":"got canary-Ex@mple1"}})"});
        const Attempt attempt = apply(newMailbox());
        QCOMPARE(int(attempt.state), int(Attempt::State::Refused));
        QVERIFY2(attempt.error.message.contains(text("The password: *** is too weak for ***")),
                 qPrintable(attempt.error.message));
        QVERIFY(attempt.error.detail.contains(text("got ***")));
        QVERIFY(!(attempt.error.message + attempt.error.detail).contains(text("canary")));
    }

    void aReferenceOfOnesOwnMustBeFree()
    {
        m_server->on("GET /v1/customers?referenceNumber=49",
                     R"({"name":"Old","accountNumber":"1","referenceNumber":"49"})");
        const Attempt taken = apply(newCustomer(R"({"name":"Acme","referenceNumber":"49"})"));
        QCOMPARE(int(taken.state), int(Attempt::State::Refused));
        QCOMPARE(taken.error.kind, Error::Kind::Conflict);
        QVERIFY(taken.error.fields.contains(text("referenceNumber")));
        QVERIFY(!m_server->lines().contains("POST /v1/customers"));

        m_server->forget();
        m_server->on("GET /v1/customers?referenceNumber=50", FixtureServer::Answer{.status = 404, .body = notFound});
        m_server->on("POST /v1/customers", FixtureServer::Answer{});
        m_server->on("GET /v1/customers?referenceNumber=50",
                     R"({"name":"Acme","accountNumber":"2","referenceNumber":"50"})");
        const Attempt free = apply(newCustomer(R"({"name":"Acme","referenceNumber":"50"})"));
        QCOMPARE(int(free.state), int(Attempt::State::Applied));
        QCOMPARE(free.after->id, text("2"));
    }

    void outcomesOnTheWire_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("dies");
        QTest::addColumn<Attempt::State>("state");
        QTest::addColumn<Error::Kind>("kind");
        using State = Attempt::State;
        const auto row = [](const char *name, int status, const char *body, State state, Error::Kind kind) {
            QTest::newRow(name) << status << QByteArray(body) << false << state << kind;
        };
        row("refused", 400, R"({"badRequestFault":{"code":400,"message":"Missing required field: size"}})",
            State::Refused, Error::Kind::Invalid);
        row("key", 403, R"({"unauthorizedFault":{"code":403,"message":"Authentication failed."}})", State::NotSent,
            Error::Kind::Unauthorized);
        row("throttled", 403, R"({"unauthorizedFault":{"code":403,"message":"Exceeded request limits"}})",
            State::NotSent, Error::Kind::RateLimited);
        row("500 perhaps after commit", 500, R"({"appsFault":{"code":500,"message":"Fault!"}})", State::Unknown,
            Error::Kind::Server);
        row("redirect", 302, "", State::Unknown, Error::Kind::Protocol);
        row("page", 200, "<html>", State::Unknown, Error::Kind::Protocol);
        QTest::newRow("dies") << 0 << QByteArray() << true << State::Unknown << Error::Kind::Network;
    }
    void outcomesOnTheWire()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, dies);
        QFETCH(Attempt::State, state);
        QFETCH(Error::Kind, kind);
        m_server->on("PUT " + annaPath, FixtureServer::Answer{.status = status, .body = body, .dies = dies});
        const Attempt attempt = apply(update(R"({"size":51200})"));
        QCOMPARE(int(attempt.state), int(state));
        QCOMPARE(errorKindName(attempt.error.kind), errorKindName(kind));
        QVERIFY(!attempt.after);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void nobodyThere()
    {
        m_server.reset();
        const Attempt attempt = apply(update(R"({"size":51200})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::NotSent));
        QCOMPARE(attempt.error.kind, Error::Kind::Network);
    }

    void cancelledBeforeItIsSent()
    {
        JobOf<Attempt> *job = m_client->apply(update(R"({"size":51200})"), &m_owner);
        job->cancel();
        const Result<Attempt> outcome = test::waitFor<Attempt>(job);
        QVERIFY(outcome);
        QCOMPARE(int(outcome->state), int(Attempt::State::NotSent));
        QCOMPARE(outcome->error.kind, Error::Kind::Cancelled);
        QVERIFY(m_server->requests().isEmpty());
    }

    void cancelledInFlightIsUnknown()
    {
        m_server->on("PUT " + annaPath, FixtureServer::Answer{.silent = true});
        JobOf<Attempt> *job = m_client->apply(update(R"({"size":51200})"), &m_owner);
        QTRY_COMPARE(m_server->requests().size(), 1);
        job->cancel();
        const Result<Attempt> outcome = test::waitFor<Attempt>(job);
        QVERIFY(outcome);
        QCOMPARE(int(outcome->state), int(Attempt::State::Unknown));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void cancelledWhileReadingBackIsApplied()
    {
        m_server->on("PUT " + annaPath, FixtureServer::Answer{});
        m_server->on("GET " + annaPath, FixtureServer::Answer{.silent = true});
        JobOf<Attempt> *job = m_client->apply(update(R"({"size":51200})"), &m_owner);
        QTRY_COMPARE(m_server->requests().size(), 2);
        job->cancel();
        const Result<Attempt> outcome = test::waitFor<Attempt>(job);
        QCOMPARE(int(outcome->state), int(Attempt::State::Applied));
        QCOMPARE(outcome->after->fields.value(text("size")).toInteger(), 51200);
    }

    void readingBackDoesNotTakeForEver()
    {
        m_client->setTimes({.staleRead = std::chrono::milliseconds(5), .readBack = std::chrono::milliseconds(50)});
        m_server->on("PUT " + annaPath, FixtureServer::Answer{});
        m_server->on("GET " + annaPath, FixtureServer::Answer{.silent = true});
        QCOMPARE(int(apply(update(R"({"size":51200})")).state), int(Attempt::State::Applied));
    }

    void theClientMayGoBeforeItsJobs()
    {
        m_server->on("PUT " + annaPath, FixtureServer::Answer{.silent = true});
        m_server->on("GET /v1/customers?size=250&offset=0", FixtureServer::Answer{.silent = true});
        m_server->on("GET " + annaPath, FixtureServer::Answer{.silent = true});
        JobOf<Attempt> *change = m_client->apply(update(R"({"size":51200})"), &m_owner);
        JobOf<ListPage> *reading = m_client->list({.type = text("customer")}, &m_owner);
        JobOf<Settlement> *waiting = m_client->settle(update(R"({"size":51200})"), &m_owner);
        QTRY_COMPARE(m_server->requests().size(), 3);
        m_client.reset();
        QCOMPARE(int(test::waitFor<Attempt>(change)->state), int(Attempt::State::Unknown));
        QCOMPARE(test::waitFor<ListPage>(reading).error().kind, Error::Kind::Cancelled);
        QCOMPARE(test::waitFor<Settlement>(waiting).error().kind, Error::Kind::Cancelled);
    }

    void ownersMayGoBeforeTheClient()
    {
        m_server->on("GET /v1/customers?size=250&offset=0", FixtureServer::Answer{.silent = true});
        auto owner = std::make_unique<QObject>();
        QPointer<Job> job = m_client->list({.type = text("customer")}, owner.get());
        QTRY_COMPARE(m_server->requests().size(), 1);
        owner.reset();
        QVERIFY(!job);
        m_server->on("GET /v1/customers?size=250&offset=0", R"({"total":0})");
        QVERIFY(list({.type = text("customer")}));
    }

    void aThrottleStopsEverythingAndSlowsDown()
    {
        ProviderOptions paced = options();
        paced.pace = 1.0;
        makeClient(paced);
        const int before = m_client->pacer().budget(text("read")).left;
        m_server->on("PUT " + annaPath,
                     FixtureServer::Answer{.status = 403, .headers = {"x-error-message: Exceeded request limits"}});
        const Attempt attempt = apply(update(R"({"size":51200})"));
        QCOMPARE(attempt.error.kind, Error::Kind::RateLimited);
        QVERIFY(attempt.error.retryAfter > std::chrono::seconds(60));
        QVERIFY(m_client->pacer().budget(text("write")).pausedFor > std::chrono::seconds(60));
        QVERIFY(m_client->pacer().budget(text("read")).left < before);
    }

    // Reading back

    void settlesAnUpdate()
    {
        const Mutation mutation = update(R"({"size":51200})");
        m_server->on("GET " + annaPath, R"({"name":"anna","size":51200})");
        QCOMPARE(settled(mutation), Settlement::State::Applied);
        m_server->on("GET " + annaPath, R"({"name":"anna","size":25600})");
        QCOMPARE(settled(mutation), Settlement::State::NotApplied);
        m_server->on("GET " + annaPath, R"({"name":"anna","size":777})");
        QCOMPARE(settled(mutation), Settlement::State::Undecided);
        m_server->on("GET " + annaPath, R"({"name":"anna"})");
        QCOMPARE(settled(mutation), Settlement::State::Undecided);
        m_server->on("GET " + annaPath, FixtureServer::Answer{.status = 404, .body = notFound});
        QCOMPARE(settled(mutation), Settlement::State::Undecided);
    }

    void settlesANewPassword()
    {
        Mutation mutation = update("{}");
        mutation.secrets.insert(text("password"), Secret("canary-new"));
        answerAnna();
        const Result<Settlement> settlement = settle(mutation);
        QCOMPARE(settlement->state, Settlement::State::Undecided);
        QVERIFY(!settlement->why.isEmpty());
        QVERIFY(settlement->now);
    }

    void settlesARename()
    {
        const Mutation mutation = update(R"({"name":"anne"})");
        const QByteArray annePath = "/v1/customers/460182/domains/example.com/rs/mailboxes/anne";
        answerAnna({}, annePath);
        QCOMPARE(settled(mutation), Settlement::State::Applied);
        answerAnna();
        QCOMPARE(settled(mutation), Settlement::State::NotApplied);
        QCOMPARE(settled(mutation), Settlement::State::Undecided);
    }

    void settlesADelete()
    {
        m_server->on("GET /v1/customers/me", me);
        QCOMPARE(settled(erase(anna())), Settlement::State::Applied);
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"GET " + annaPath, "GET /v1/customers/me"}));
        answerAnna();
        QCOMPARE(settled(erase(anna())), Settlement::State::NotApplied);
    }

    void absenceNeedsAPositiveControl()
    {
        // The look-up finds nothing, but neither does it find ourselves: nothing is proven.
        m_server->on("GET /v1/customers/me", FixtureServer::Answer{.status = 404, .body = notFound});
        QVERIFY(!settle(erase(anna())));
        m_server->on("GET /v1/customers/me", FixtureServer::Answer{.status = 403});
        QCOMPARE(settle(newMailbox()).error().kind, Error::Kind::Unauthorized);
        m_server->on("GET " + annaPath,
                     FixtureServer::Answer{.status = 404, .body = "<html>", .contentType = "text/html"});
        QCOMPARE(settle(erase(anna())).error().kind, Error::Kind::Protocol);
    }

    void settlesACreate()
    {
        answerAnna();
        QCOMPARE(settled(newMailbox()), Settlement::State::Applied);
        m_server->on("GET " + annaPath, R"({"name":"anna","size":1})");
        QCOMPARE(settled(newMailbox()), Settlement::State::Undecided);
        m_server->on("GET /v1/customers/me", me);
        QCOMPARE(settled(newMailbox()), Settlement::State::NotApplied);
    }

    void settlesANewCustomer()
    {
        const QByteArray line = "GET /v1/customers?referenceNumber=tok1";
        m_server->on(line, R"({"name":"Acme","accountNumber":"9","referenceNumber":"tok1"})");
        const Result<Settlement> found = settle(newCustomer());
        QCOMPARE(found->state, Settlement::State::Applied);
        QCOMPARE(found->now->id, text("9"));
        m_server->on(line, R"({"name":"Other","accountNumber":"9","referenceNumber":"tok1"})");
        QCOMPARE(settled(newCustomer()), Settlement::State::Undecided);
        m_server->on("GET /v1/customers/me", me);
        QCOMPARE(settled(newCustomer()), Settlement::State::NotApplied);
    }

    void settlesActions()
    {
        const Mutation disable = act(anna(), "disable");
        m_server->on("GET " + annaPath, R"({"name":"anna","enabled":false})");
        QCOMPARE(settled(disable), Settlement::State::Applied);
        m_server->on("GET " + annaPath, R"({"name":"anna","enabled":true})");
        QCOMPARE(settled(disable), Settlement::State::NotApplied);

        Record sales = anna();
        sales.type = text("alias");
        const QByteArray line = "GET /v1/customers/460182/domains/example.com/rs/aliases/anna";
        const Mutation add = act(sales, "add-member", R"({"email":"B@x.com"})");
        m_server->on(line, R"({"name":"anna","emailAddressList":{"emailAddress":["a@x.com","b@x.com"]}})");
        QCOMPARE(settled(add), Settlement::State::Applied);
        m_server->on(line, R"({"name":"anna","emailAddressList":{"emailAddress":["a@x.com"]}})");
        QCOMPARE(settled(add), Settlement::State::NotApplied);
        m_server->on(line, R"({"name":"anna","emailAddressList":{"emailAddress":["a@x.com"]}})");
        QCOMPARE(settled(act(sales, "remove-member", R"({"email":"b@x.com"})")), Settlement::State::Applied);

        m_server->on("GET /v1/customers/460182", R"({"name":"Acme","accountNumber":"460182"})");
        QCOMPARE(settled(act(customer(), "disable")), Settlement::State::Undecided);

        answerAnna();
        m_server->on("GET " + annaPath + "/spam/settings", R"({"filterLevel":"off"})");
        QCOMPARE(settled(act(anna(), "set-spam", R"({"filterLevel":"off"})")), Settlement::State::Applied);
        answerAnna();
        m_server->on("GET " + annaPath + "/spam/settings", R"({"filterLevel":"on"})");
        QCOMPARE(settled(act(anna(), "set-spam", R"({"filterLevel":"off"})")), Settlement::State::NotApplied);

        const QByteArray domainLine = "GET /v1/customers/460182/domains/example.com";
        m_server->on(domainLine, R"({"name":"example.com","accountNumber":"460182"})");
        m_server->on(domainLine + "/catchalladdress", R"({"address":"Anna@example.com"})");
        QCOMPARE(settled(act(domain(), "set-catch-all", R"({"address":"anna@example.com"})")),
                 Settlement::State::Applied);
    }

    // Signing on

    void signsOnAsAVirtualUser()
    {
        m_server->on("POST /v1/customers/460182/loginToken",
                     R"({"dateCreated":"7\/26\/2012 4:52:29 PM","token":"EEB0+12D/x","user":"dev_460182_vu"})");
        const Result<SignOnTicket> ticket = signOn({.customer = customer(), .user = text("dev")});
        QVERIFY2(ticket, qPrintable(ticket ? QString() : ticket.error().message));
        QCOMPARE(json(m_server->last().body), json(R"({"userName":"dev","virtualUser":"true"})"));
        QCOMPARE(ticket->url.revealText(), text("http://127.0.0.1:9/login?t=EEB0%2B12D%2Fx"));
        QCOMPARE(ticket->user, text("dev_460182_vu"));
        QCOMPARE(ticket->validFor, std::chrono::seconds(600));
        // From now on it cannot be logged.
        QCOMPARE(m_redactor->clean(text("x EEB0+12D/x x")), text("x *** x"));
    }

    void signsOnAsARealUser()
    {
        m_server->on("POST /v1/customers/460182/loginToken", R"({"token":"TOKEN12345","user":"joe"})");
        QVERIFY(signOn({.customer = customer(), .user = text("joe"), .virtualUser = false}));
        QCOMPARE(json(m_server->last().body), json(R"({"userName":"joe","virtualUser":"false"})"));
        QCOMPARE(signOn({.customer = customer(), .virtualUser = false}).error().kind, Error::Kind::Invalid);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void theDefaultUserIsThatOfTheConnection()
    {
        m_server->on("POST /v1/customers/460182/loginToken", R"({"token":"TOKEN12345","user":"kontor_460182_vu"})");
        QVERIFY(signOn({.customer = customer()}));
        QCOMPARE(json(m_server->last().body), json(R"({"userName":"kontor","virtualUser":"true"})"));
    }

    void aTokenForSomebodyElseOpensNothing()
    {
        const QByteArray line = "POST /v1/customers/460182/loginToken";
        m_server->on(line, R"({"token":"TOKEN12345","user":"mallory"})");
        QVERIFY(!signOn({.customer = customer(), .user = text("dev")}));
        m_server->on(line, R"({"token":"TOKEN12345","user":"dev_460183_vu"})");
        QVERIFY(!signOn({.customer = customer(), .user = text("dev")}));
    }

    void signsOnToWebmail()
    {
        m_server->on("POST " + annaPath + "/loginToken", R"({"token":"TOKEN12345"})");
        const Result<SignOnTicket> ticket = signOn({.customer = customer(), .account = anna()});
        QVERIFY(ticket);
        QVERIFY(m_server->last().body.isEmpty());
        // Lifted to https: the token would be readable otherwise.
        QCOMPARE(ticket->url.revealText(), text("https://mail.example.com/in?t=TOKEN12345"));
    }

    void webmailNeedsAnAddress()
    {
        ProviderOptions plain = options();
        plain.settings.remove(text("webmail-url"));
        makeClient(plain);
        const Result<SignOnTicket> ticket = signOn({.customer = customer(), .account = anna()});
        QVERIFY(!ticket);
        QVERIFY(ticket.error().message.contains(text("Webmail")));
        QVERIFY(m_server->requests().isEmpty());
    }

    void opensTheArchive()
    {
        const QByteArray line = "GET /v1/customers/460182/domains/example.com/archivingSSOLoginURL";
        m_server->on(line, R"("https:\/\/examplecom.archivesrvr.com\/?token=oR2x7637FfnP4hRuZMqf")");
        const Result<SignOnTicket> ticket = signOn({.customer = customer(), .account = domain()});
        QVERIFY(ticket);
        QCOMPARE(ticket->url.revealText(), text("https://examplecom.archivesrvr.com/?token=oR2x7637FfnP4hRuZMqf"));
        m_server->on(line, R"("http:\/\/examplecom.archivesrvr.com\/?token=x")");
        QVERIFY(!signOn({.customer = customer(), .account = domain()}));
    }

    void aTemplateThatCannotWorkAsksForNoToken_data()
    {
        QTest::addColumn<QString>("urlTemplate");
        QTest::newRow("no place") << text("https://cp.rackspace.com/TokenLogin.aspx");
        QTest::newRow("script") << text("javascript:alert('{token}')");
        QTest::newRow("file") << text("file:///tmp/{token}");
        QTest::newRow("user") << text("https://a@b.example/{token}");
        QTest::newRow("token as host") << text("https://{token}/");
    }
    void aTemplateThatCannotWorkAsksForNoToken()
    {
        QFETCH(QString, urlTemplate);
        ProviderOptions odd = options();
        odd.settings.insert(text("sign-on-url"), urlTemplate);
        makeClient(odd);
        const Result<SignOnTicket> ticket = signOn({.customer = customer()});
        QVERIFY(!ticket);
        QCOMPARE(ticket.error().kind, Error::Kind::Invalid);
        QVERIFY(m_server->requests().isEmpty());
    }

    // The connection test

    void probes()
    {
        m_server->on("GET /v1/customers/me", me);
        m_server->on("GET /v1/customers?size=1&offset=0",
                     R"({"total":1234,"size":1,"customers":[{"name":"A","accountNumber":"1"}]})");
        const Result<ProbeReport> report = probe();
        QVERIFY(report);
        QVERIFY(report->identity.contains(text("Reseller")) && report->identity.contains(text("100")));
        QCOMPARE(report->customers, 1234);
        QCOMPARE(report->clockSkew, std::chrono::seconds(0));
    }

    void probeNamesTheCause_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("key") << 403
                             << QByteArray(R"({"unauthorizedFault":{"code":403,"message":"Authentication failed."}})")
                             << Error::Kind::Unauthorized << text("does not accept the key");
        QTest::newRow("other path") << 404 << notFound << Error::Kind::Protocol << text("Check the address");
        QTest::newRow("other server") << 404 << QByteArray("<html>404</html>") << Error::Kind::Protocol
                                      << text("Check the address");
        QTest::newRow("web page") << 200 << QByteArray("<html>Welcome</html>") << Error::Kind::Protocol
                                  << text("web page");
        QTest::newRow("redirect") << 302 << QByteArray() << Error::Kind::Protocol << text("another address");
        QTest::newRow("half an answer") << 200 << QByteArray("{\"name\":\"Re") << Error::Kind::Protocol << QString();
    }
    void probeNamesTheCause()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, words);
        m_server->on("GET /v1/customers/me", FixtureServer::Answer{.status = status, .body = body});
        const Result<ProbeReport> report = probe();
        QVERIFY(!report);
        QCOMPARE(errorKindName(report.error().kind), errorKindName(kind));
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
    }

    void probeNoticesTheClock()
    {
        m_clock.setUtc(QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC));
        m_server->on(
            "GET /v1/customers/me",
            FixtureServer::Answer{.status = 403,
                                  .body = R"({"unauthorizedFault":{"code":403,"message":"Authentication failed."}})"});
        const Result<ProbeReport> report = probe();
        QCOMPARE(report.error().kind, Error::Kind::Unauthorized);
        QVERIFY2(report.error().message.contains(text("60 minute")), qPrintable(report.error().message));
    }

    void probeNoticesAnAccountThatIsNoReseller()
    {
        m_server->on("GET /v1/customers/me", me);
        m_server->on("GET /v1/customers?size=1&offset=0",
                     FixtureServer::Answer{.status = 403,
                                           .body = R"({"unauthorizedFault":{"code":403,"message":"No access"}})"});
        const Result<ProbeReport> report = probe();
        QCOMPARE(report.error().kind, Error::Kind::Forbidden);
        QVERIFY(report.error().message.contains(text("no reseller")));
    }

    void probeWithNobodyThere()
    {
        m_server.reset();
        const Result<ProbeReport> report = probe();
        QCOMPARE(report.error().kind, Error::Kind::Network);
    }
};

QTEST_GUILESS_MAIN(TestRackspaceClient)
#include "test_rackspaceclient.moc"
