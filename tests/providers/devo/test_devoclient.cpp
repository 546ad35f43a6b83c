// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/client.h"
#include "models/providers/devo/devo.h"
#include "tests/support/fixtureserver.h"
#include "tests/support/jobs.h"
#include "tests/support/testclock.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kontor;
using namespace kontor::devo;
using test::FixtureServer;
using Answer = test::FixtureServer::Answer;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject json(const QByteArray &utf8)
{
    return QJsonDocument::fromJson(utf8).object();
}

const QByteArray all = "GET /probio/domain?all=true";
const QByteArray domainLine = "GET /probio/domain/d@r";
const QByteArray usersLine = "GET /probio/user/domain/d@r";
const QByteArray planLine = "GET /probio/plan";
const QByteArray retentionLine = "GET /probio/domain/d@r/retention";
const QByteArray personLine = "GET /probio/user/email/a@b.de";
const QByteArray userLine = "GET /probio/user/email/a@b.de/domain/d@r";
const QByteArray activeDomain = R"({"name":"d@r","plan":"p","time":2.0,"volume":2.0,"status":"Active"})";
const QByteArray sibling = R"([{"name":"other@r","plan":"p","status":"Active"}])";
const QByteArray anna =
    R"({"email":"a@b.de","userName":"Anna","role":"ADMIN","domain":"d@r","owner":true,"status":"active"})";
const QByteArray html = "<html><body>Request blocked</body></html>";

Answer fault(int status, const QByteArray &code, const QByteArray &message)
{
    return {.status = status,
            .body = R"({"error":{"code":)" + code + R"(,"message":")" + message + "\"}}",
            .headers = {"x-devo-cid: cid-7"}};
}

const Answer unknownDomain = fault(400, "106", "Invalid domain");

Record domain(const QByteArray &further = {}, const char *status = "active")
{
    return {.connection = text("conn"),
            .kind = Kind::Domain,
            .type = text("domain"),
            .id = text("d@r"),
            .name = text("d@r"),
            .status = text(status),
            .fields = json(R"({"name":"d@r","plan":"p","time":2,"volume":2,"status":"Active")" + further + "}")};
}

Record user()
{
    return {.connection = text("conn"),
            .kind = Kind::Account,
            .type = text("user"),
            .id = text("a@b.de/d@r"),
            .name = text("a@b.de"),
            .status = text("active"),
            .parent = text("d@r"),
            .fields = json(R"({"email":"a@b.de","userName":"Anna","roleList":["ADMIN"],"status":"active",
                               "kind":"internal"})")};
}

Mutation newDomain(const QByteArray &values = R"({"name":"d@r","plan":"p"})")
{
    return {.verb = Verb::Create, .type = text("domain"), .values = json(values)};
}

Mutation newUser(const QByteArray &values = R"({"email":"a@b.de","userName":"Anna","role":"ADMIN"})")
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

Mutation assignOwner(const QByteArray &values = R"({"owner":"a@b.de","ownerName":"Anna"})")
{
    return act(domain(R"(,"has_owner":false)", "no-owner"), "assign-owner", values);
}

Mutation erase(const Record &record)
{
    return {.verb = Verb::Delete, .type = record.type, .id = record.id, .before = record};
}

} // namespace

class TestDevoClient : public QObject
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
                .baseUrl = m_server->url(text("/probio")),
                .settings = {{text("api-key"), text("demo-reseller-key")}},
                .secrets = {{text("api-secret"), Secret("demo-reseller-secret")}},
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
    Settlement::State settled(const Mutation &mutation)
    {
        const Result<Settlement> settlement = settle(mutation);
        if (!settlement) qWarning("%s", qPrintable(settlement.error().message));
        return settlement ? settlement->state : Settlement::State(-1);
    }
    Result<ProbeReport> probe() { return test::waitFor<ProbeReport>(m_client->probe(&m_owner)); }
    QByteArray sent(const QByteArray &line) const
    {
        for (const FixtureServer::Request &request : m_server->requests())
            if (request.line() == line) return request.body;
        return "not sent";
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

    void signsAnEmptyBodyAsEmpty()
    {
        m_clock.setUtc(QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC));
        m_server->on(all, "[]");
        QVERIFY(list({.type = text("domain")}));
        QCOMPARE(m_server->lines(), QList<QByteArray>{all});
        const auto &headers = m_server->last().headers;
        QCOMPARE(headers.value("x-logtrust-reseller-apikey"), QByteArray("demo-reseller-key"));
        QCOMPARE(headers.value("x-logtrust-timestamp"), QByteArray("1700000000000"));
        QCOMPARE(headers.value("x-logtrust-sign"),
                 QByteArray("85eade8cc3dc9f78ac5dbf5a8e2c502f652ec4449a64f1115b3f774ad3923c55"));
        QCOMPARE(headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(headers.value("user-agent"), QByteArray("Kontor/" KONTOR_VERSION));
        QVERIFY(!headers.contains("cookie"));
        QVERIFY(m_server->last().body.isEmpty());
    }

    void signsTheBytesThatAreSent()
    {
        m_clock.setUtc(QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC));
        m_server->on("POST /probio/domain",
                     R"({"name":"my-first-domain@my-reseller","plan":"my-basic-plan","status":"Active"})");
        apply(newDomain(R"({"name":"my-first-domain@my-reseller","plan":"my-basic-plan","time":2,"volume":2})"));
        const FixtureServer::Request create = m_server->requests().first();
        QCOMPARE(
            create.body,
            QByteArray(R"({"name":"my-first-domain@my-reseller","plan":"my-basic-plan","time":2.0,"volume":2.0})"));
        QCOMPARE(create.headers.value("x-logtrust-sign"),
                 QByteArray("c373f9e347a793c95bdb62f1bec8e4bdfa43b1f865aecf673ba34ebc0b4acf82"));
        QCOMPARE(create.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(create.headers.value("content-length"), QByteArray::number(create.body.size()));
    }

    void theHeaderOfTheKeyCanBeChosen()
    {
        ProviderOptions other = options();
        other.settings.insert(text("key-header"), text("x-logtrust-domain-apikey"));
        makeClient(other);
        m_server->on(all, "[]");
        QVERIFY(list({.type = text("domain")}));
        QCOMPARE(m_server->last().headers.value("x-logtrust-domain-apikey"), QByteArray("demo-reseller-key"));
        QVERIFY(!m_server->last().headers.contains("x-logtrust-reseller-apikey"));
        other.settings.insert(text("key-header"), text("x: y"));
        makeClient(other);
        QCOMPARE(probe().error().kind, Error::Kind::Invalid);
        other.settings = {{text("api-key"), text("two\nlines")}};
        makeClient(other);
        QCOMPARE(probe().error().kind, Error::Kind::Invalid);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void lists()
    {
        m_server->on(all, "[" + activeDomain + R"(,{"name":"e@r","plan":"p","status":"disabled"}])");
        m_server->on(usersLine, "[" + anna + "]");
        m_server->on(planLine, R"([{"id":30,"name":"p","roles":[]}])");
        const Result<ListPage> domains = list({.type = text("domain")});
        QCOMPARE(domains->records.size(), std::size_t(2));
        QCOMPARE(domains->records.at(1).status, text("disabled"));
        const Result<ListPage> users = list({.type = text("user"), .parent = domain()});
        QCOMPARE(users->records.front().id, text("a@b.de/d@r"));
        QCOMPARE(users->records.front().connection, text("conn"));
        QCOMPARE(list({.type = text("plan")})->records.front().id, text("p"));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{all, usersLine, planLine}));
    }

    void listsOfNobodyAreNotAskedFor()
    {
        QCOMPARE(list({.type = text("user")}).error().kind, Error::Kind::Invalid);
        QCOMPARE(list({.type = text("mailbox")}).error().kind, Error::Kind::Unsupported);
        QCOMPARE(list({.type = text("domain"), .startsWith = text("a")}).error().kind, Error::Kind::Unsupported);
        QVERIFY(m_server->requests().isEmpty());
    }

    void aDomainWithoutOwnerHasNoUsers()
    {
        const Answer unusable = fault(400, "100", "Domain not available");
        m_server->on(usersLine, unusable);
        const Result<ListPage> users = list({.type = text("user"), .parent = domain(R"(,"has_owner":false)")});
        QVERIFY(users);
        QVERIFY(users->records.empty());
        // Not known to have none: the refusal is told.
        m_server->on(usersLine, unusable);
        QVERIFY(!list({.type = text("user"), .parent = domain()}));
        // Unless the vendor says why.
        m_server->on(usersLine, fault(400, "108", "Domain d@r has no owner"));
        QVERIFY(list({.type = text("user"), .parent = domain()})->records.empty());
        // A refused key is no missing owner.
        m_server->on(usersLine, fault(400, "10", "Invalid signature"));
        QCOMPARE(list({.type = text("user"), .parent = domain(R"(,"has_owner":false)")}).error().kind,
                 Error::Kind::Unauthorized);
    }

    void showsADomainWithItsOwner()
    {
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, "[" + anna + R"(,{"email":"c@b.de","owner":false}])");
        m_server->on(retentionLine, R"({"volume":2.5,"retentionUnit":"MONTHS","retentionValue":6})");
        const Result<Record> shown = show(domain());
        QVERIFY(shown);
        QVERIFY(shown->detailed);
        QCOMPARE(shown->status, text("active"));
        QCOMPARE(shown->fields.value(text("users")).toInt(), 2);
        QCOMPARE(shown->fields.value(text("owner_email")).toString(), text("a@b.de"));
        QCOMPARE(shown->fields.value(text("has_owner")), QJsonValue(true));
        QCOMPARE(shown->fields.value(text("retentionValue")).toInt(), 6);
        QCOMPARE(m_server->lines(), (QList<QByteArray>{domainLine, usersLine, retentionLine}));
    }

    void showsThatADomainHasNoOwner()
    {
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, "[]");
        QCOMPARE(show(domain())->status, text("no-owner"));
        // The vendor refuses to tell users of such a domain.
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, fault(400, "100", "Error"));
        const Result<Record> refused = show(domain());
        QVERIFY(refused);
        QCOMPARE(refused->status, text("no-owner"));
        QVERIFY(!refused->fields.contains(text("users")));
        // But what had an owner does not lose it by an error.
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, fault(400, "100", "Error"));
        QVERIFY(!show(domain(R"(,"has_owner":true)"))->fields.contains(text("has_owner")));
        m_server->on(domainLine, R"({"name":"d@r","status":"disabled"})");
        m_server->on(usersLine, fault(400, "100", "Error"));
        QCOMPARE(show(domain())->status, text("disabled"));
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, fault(400, "10", "Invalid signature"));
        QCOMPARE(show(domain()).error().kind, Error::Kind::Unauthorized);
    }

    void showsAUserWithThePerson()
    {
        m_server->on(userLine, anna);
        m_server->on(personLine, R"({"email":"a@b.de","userName":"Anna","phone":"678345678","id":"2456-sgfd-2344"})");
        const Result<Record> shown = show(user());
        QVERIFY(shown);
        QVERIFY(shown->detailed);
        QCOMPARE(shown->id, text("a@b.de/d@r"));
        QCOMPARE(shown->fields.value(text("phone")).toString(), text("678345678"));
        QCOMPARE(shown->fields.value(text("id")).toString(), text("2456-sgfd-2344"));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{userLine, personLine}));
        m_server->on(userLine, anna);
        m_server->on(personLine, html);
        QCOMPARE(show(user()).error().kind, Error::Kind::Protocol);
    }

    void showsAPlan()
    {
        m_server->on("GET /probio/plan/p", R"({"id":30,"name":"p","roles":[]})");
        QCOMPARE(
            show({.kind = Kind::Lookup, .type = text("plan"), .id = text("p")})->fields.value(text("id")).toString(),
            text("30"));
        QCOMPARE(show({.type = text("mailbox"), .id = text("x")}).error().kind, Error::Kind::Unsupported);
    }

    void aNotFoundMayBeABadSignature()
    {
        // The list, which is always there, is not found either: it is the key.
        m_server->on(domainLine, Answer{.status = 404});
        m_server->on(all, Answer{.status = 404});
        const Result<Record> refused = show(domain());
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        QVERIFY(refused.error().message.contains(text("region")));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{domainLine, all}));
        // The list is there: the domain is none.
        m_server->on(domainLine, Answer{.status = 404});
        m_server->on(all, sibling);
        QCOMPARE(show(domain()).error().kind, Error::Kind::NotFound);
        // The interface's own words need no control.
        m_server->forget();
        m_server->on(domainLine, unknownDomain);
        const Result<Record> unknown = show(domain());
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
        QVERIFY(unknown.error().message.contains(text("no such domain")));
        QCOMPARE(unknown.error().vendorCode, text("106"));
        QCOMPARE(unknown.error().correlationId, text("cid-7"));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void wrongCredentials_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("400 code 10") << fault(400, "10", "Invalid signature") << Error::Kind::Unauthorized;
        QTest::newRow("401") << Answer{.status = 401} << Error::Kind::Unauthorized;
        QTest::newRow("403") << fault(403, "9", "Not allowed") << Error::Kind::Unauthorized;
        QTest::newRow("404 on a collection") << Answer{.status = 404} << Error::Kind::Unauthorized;
        QTest::newRow("404 with words") << fault(404, "404", "Not found") << Error::Kind::Unauthorized;
    }
    void wrongCredentials()
    {
        QFETCH(Answer, answer);
        QFETCH(Error::Kind, kind);
        m_server->on(all, answer);
        m_server->on(all, answer);
        const Result<ProbeReport> report = probe();
        QCOMPARE(errorKindName(report.error().kind), errorKindName(kind));
        QVERIFY2(report.error().message.contains(text("region")), qPrintable(report.error().message));
        QVERIFY2(report.error().message.contains(text("key")), qPrintable(report.error().message));
        // The fixtures' clock says nine.
        m_clock.setUtc(QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC));
        const Result<ProbeReport> late = probe();
        QVERIFY2(late.error().message.contains(text("60 minute")), qPrintable(late.error().message));
    }

    void strangeAnswersToAList_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &body, Error::Kind kind, const char *words) {
            QTest::newRow(name) << Answer{.body = body, .headers = {"x-devo-cid: cid-7"}} << kind << text(words);
        };
        row("no list", R"({"domains":[]})", Error::Kind::Protocol, "its own documents");
        row("numbers as words", R"([{"name":"d@r","time":"two"}])", Error::Kind::Protocol, "\"time\"");
        row("missing key", R"([{"plan":"p"}])", Error::Kind::Protocol, "\"name\"");
        row("page", html, Error::Kind::Protocol, "web page");
        row("half", R"([{"name":)", Error::Kind::Protocol, "its own documents");
        row("empty", "", Error::Kind::Protocol, "empty answer");
        row("error in a success", R"({"error":{"code":10,"message":"Invalid signature"}})", Error::Kind::Unauthorized,
            "does not accept the key");
    }
    void strangeAnswersToAList()
    {
        QFETCH(Answer, answer);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, words);
        m_server->on(all, answer);
        const Result<ListPage> page = list({.type = text("domain")});
        QVERIFY(!page);
        QCOMPARE(errorKindName(page.error().kind), errorKindName(kind));
        QVERIFY2(page.error().message.contains(words), qPrintable(page.error().message));
        QCOMPARE(page.error().correlationId, text("cid-7"));
    }

    void withoutAKeyNothingIsSent()
    {
        ProviderOptions keyless = options();
        keyless.secrets.clear();
        makeClient(keyless);
        QCOMPARE(list({.type = text("domain")}).error().kind, Error::Kind::Secrets);
        QCOMPARE(probe().error().kind, Error::Kind::Secrets);
        QCOMPARE(int(apply(newDomain()).state), int(Attempt::State::NotSent));
        QVERIFY(m_server->requests().isEmpty());
    }

    // Changes of domains

    void aNewDomainHasNoOwnerYet()
    {
        m_server->on("POST /probio/domain", Answer{.status = 201, .body = activeDomain});
        m_server->on(domainLine, activeDomain);
        const Attempt attempt = apply(newDomain(R"({"name":"d","plan":"p"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"POST /probio/domain", domainLine}));
        QCOMPARE(attempt.after->id, text("d@r"));
        QCOMPARE(attempt.after->status, text("no-owner"));
        QCOMPARE(attempt.after->fields.value(text("has_owner")), QJsonValue(false));
        QCOMPARE(attempt.after->fields.value(text("time")).toDouble(), 2.0);
    }

    void aNewDomainThatIsNotToldIsFoundByItsTail()
    {
        m_server->on("POST /probio/domain", Answer{});
        m_server->on(all, sibling);
        m_server->on(all, "[" + activeDomain + "]");
        const Attempt attempt = apply(newDomain(R"({"name":"d","plan":"p"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->id, text("d@r"));
        QCOMPARE(attempt.after->status, text("no-owner"));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"POST /probio/domain", all, all}));
    }

    void aNewDomainThatNobodySeesIsUnknown()
    {
        m_server->on("POST /probio/domain", Answer{.headers = {"x-devo-cid: cid-7"}});
        m_server->on(all, sibling);
        m_server->on(all, sibling);
        const Attempt attempt = apply(newDomain(R"({"name":"d","plan":"p"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Unknown));
        QCOMPARE(attempt.correlationId, text("cid-7"));
        QCOMPARE(m_server->lines().count("POST /probio/domain"), 1);
    }

    void aNewDomainThatCannotBeReadIsMadeAllTheSame()
    {
        m_server->on("POST /probio/domain", Answer{});
        m_server->on(domainLine, fault(400, "100", "Not available"));
        const Attempt attempt = apply(newDomain());
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->id, text("d@r"));
        QCOMPARE(attempt.after->status, text("no-owner"));
        QCOMPARE(attempt.after->fields.value(text("plan")).toString(), text("p"));
    }

    void anAnswerAboutAnotherDomainProvesNothing()
    {
        m_server->on("POST /probio/domain", R"({"name":"other@r","plan":"p"})");
        const Attempt attempt = apply(newDomain());
        QCOMPARE(int(attempt.state), int(Attempt::State::Unknown));
        QVERIFY(attempt.error.message.contains(text("something else")));
        QVERIFY(!attempt.after);
    }

    void theOwnerIsAssigned()
    {
        m_server->on("POST /probio/user/internal", anna);
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, "[" + anna + "]");
        const Attempt attempt = apply(assignOwner());
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"POST /probio/user/internal", domainLine, usersLine}));
        QCOMPARE(m_server->requests().first().body,
                 QByteArray(R"({"email":"a@b.de","userName":"Anna","role":"OWNER","domain":"d@r"})"));
        QCOMPARE(attempt.after->type, text("domain"));
        QCOMPARE(attempt.after->status, text("active"));
        QCOMPARE(attempt.after->fields.value(text("has_owner")), QJsonValue(true));
        QCOMPARE(attempt.after->fields.value(text("owner_email")).toString(), text("a@b.de"));
    }

    void anOwnerWithoutNameIsLookedUp()
    {
        const QByteArray line = "POST /probio/user/internal";
        m_server->on(personLine, R"({"email":"a@b.de","userName":"Anna","id":"1"})");
        m_server->on(line, Answer{});
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, "[" + anna + "]");
        QCOMPARE(int(apply(assignOwner(R"({"owner":"a@b.de"})")).state), int(Attempt::State::Applied));
        QCOMPARE(sent(line), QByteArray(R"({"email":"a@b.de","role":"OWNER","domain":"d@r"})"));
        // Somebody new needs a name.
        m_server->forget();
        m_server->on(personLine, fault(400, "107", "Invalid user"));
        m_server->on(line, Answer{});
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, "[" + anna + "]");
        QCOMPARE(int(apply(assignOwner(R"({"owner":"a@b.de"})")).state), int(Attempt::State::Applied));
        QCOMPARE(sent(line), QByteArray(R"({"email":"a@b.de","userName":"a","role":"OWNER","domain":"d@r"})"));
        // A look-up that fails sends nothing.
        m_server->forget();
        m_server->on(personLine, Answer{.status = 401});
        QCOMPARE(int(apply(assignOwner(R"({"owner":"a@b.de"})")).state), int(Attempt::State::NotSent));
        QCOMPARE(m_server->lines(), QList<QByteArray>{personLine});
    }

    void anOwnerWhoIsOneAlreadyIsAsWanted()
    {
        m_server->on("POST /probio/user/internal", fault(400, "9", "User already exists in domain"));
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, "[" + anna + "]");
        QCOMPARE(int(apply(assignOwner()).state), int(Attempt::State::Applied));
        m_server->on("POST /probio/user/internal", fault(400, "9", "User already exists in domain"));
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, R"([{"email":"c@b.de","owner":true}])");
        const Attempt other = apply(assignOwner());
        QCOMPARE(int(other.state), int(Attempt::State::Refused));
        QCOMPARE(other.error.kind, Error::Kind::Conflict);
    }

    void disablesAndReadsBack()
    {
        m_server->on("POST /probio/domain/d@r/disable", Answer{});
        m_server->on(domainLine, activeDomain); // stale
        m_server->on(domainLine, R"({"name":"d@r","status":"disabled"})");
        const Attempt attempt = apply(act(domain(R"(,"has_owner":true)"), "disable"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->status, text("disabled"));
        // What was not read again still holds.
        QCOMPARE(attempt.after->fields.value(text("has_owner")), QJsonValue(true));
        const FixtureServer::Request request = m_server->requests().first();
        QVERIFY(request.body.isEmpty());
        QCOMPARE(request.headers.value("content-length"), QByteArray("0"));
        QCOMPARE(request.headers.value("x-logtrust-sign"),
                 HmacAuthenticator::signature("demo-reseller-key", Secret("demo-reseller-secret"), "",
                                              request.headers.value("x-logtrust-timestamp")));
    }

    void whatIsEnabledAlreadyIsAsWanted()
    {
        m_server->on("POST /probio/domain/d@r/enable", fault(400, "116", "Error enabling a non inactive domain"));
        m_server->on(domainLine, activeDomain);
        const Attempt attempt = apply(act(domain({}, "disabled"), "enable"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->status, text("active"));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"POST /probio/domain/d@r/enable", domainLine}));
        // The same with a code nobody documents.
        m_server->on("POST /probio/domain/d@r/enable", fault(400, "9", "No"));
        m_server->on(domainLine, activeDomain);
        QCOMPARE(int(apply(act(domain({}, "disabled"), "enable")).state), int(Attempt::State::Applied));
    }

    void aPendingDomainIsNotEnabled()
    {
        m_server->on("POST /probio/domain/d@r/enable", fault(400, "9", "Domain is pending"));
        m_server->on(domainLine, R"({"name":"d@r","status":"pending"})");
        const Attempt attempt = apply(act(domain({}, "pending"), "enable"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Refused));
        QCOMPARE(attempt.error.kind, Error::Kind::Conflict);
        QVERIFY2(attempt.error.message.contains(text("pending")), qPrintable(attempt.error.message));
        QCOMPARE(attempt.error.correlationId, text("cid-7"));
    }

    void aRefusalThatRepeatsTheSecretIsMasked()
    {
        m_server->on("PUT /probio/domain/d@r/plan", fault(400, "9", "Wrong: demo-reseller-secret"));
        const Attempt attempt = apply(act(domain(), "change-plan", R"({"plan":"gold"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Refused));
        QVERIFY2(attempt.error.message.contains(text("Wrong: ***")), qPrintable(attempt.error.message));
        QVERIFY(!attempt.error.detail.contains(text("demo-reseller-secret")));
    }

    void aDomainWithoutOwnerIsUnusable()
    {
        m_server->on("PUT /probio/domain/d@r/plan", fault(400, "9", "Domain has no owner"));
        const Attempt attempt = apply(act(domain(), "change-plan", R"({"plan":"gold"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Refused));
        QVERIFY2(attempt.error.message.contains(text("Assign owner")), qPrintable(attempt.error.message));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void changesPlanAndRetention()
    {
        m_server->on("PUT /probio/domain/d@r/plan", Answer{});
        m_server->on(domainLine, R"({"name":"d@r","plan":"gold","status":"Active"})");
        const Attempt plan = apply(act(domain(), "change-plan", R"({"plan":"gold"})"));
        QCOMPARE(int(plan.state), int(Attempt::State::Applied));
        QCOMPARE(plan.after->fields.value(text("plan")).toString(), text("gold"));
        m_server->forget();
        m_server->on("PUT /probio/domain/d@r/retention", Answer{});
        m_server->on(domainLine, activeDomain);
        m_server->on(retentionLine, R"({"volume":2.5,"retentionUnit":"MONTHS","retentionValue":6})");
        const Attempt retention =
            apply(act(domain(), "set-retention", R"({"volume":2.5,"retentionUnit":"MONTHS","retentionValue":6})"));
        QCOMPARE(int(retention.state), int(Attempt::State::Applied));
        QCOMPARE(retention.after->fields.value(text("retentionValue")).toInt(), 6);
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"PUT /probio/domain/d@r/retention", domainLine, retentionLine}));
    }

    void aDeletedDomainIsNotReadBack()
    {
        m_server->on("DELETE /probio/domain/d@r", Answer{.status = 204});
        const Attempt attempt = apply(erase(domain()));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QVERIFY(!attempt.after);
        QCOMPARE(m_server->lines(), QList<QByteArray>{"DELETE /probio/domain/d@r"});
    }

    // Changes of users

    void aNewUserIsInTheAnswer()
    {
        m_server->on("POST /probio/user/internal",
                     R"({"email":"a@b.de","userName":"Anna","role":"ADMIN","domain":"d@r","owner":false,
                         "status":"pending","roleList":["ADMIN"]})");
        const Attempt attempt = apply(newUser());
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->id, text("a@b.de/d@r"));
        QCOMPARE(attempt.after->status, text("pending"));
        QCOMPARE(attempt.after->fields.value(text("kind")).toString(), text("internal"));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aNewUserThatIsNotToldIsReadBack()
    {
        m_server->on("POST /probio/user/external", Answer{.status = 201});
        m_server->on(userLine, anna);
        const Attempt attempt =
            apply(newUser(R"({"email":"a@b.de","userName":"Anna","role":"ADMIN","kind":"external"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->fields.value(text("kind")).toString(), text("external"));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"POST /probio/user/external", userLine}));
    }

    void changesOfUsersAreReadBack_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("disable") << act(user(), "disable")
                                 << QByteArray("POST /probio/user/email/a@b.de/domain/d@r/disable")
                                 << QByteArray(R"("status":"disabled")");
        QTest::newRow("role") << act(user(), "set-role", R"({"role":"NO_PRIVILEGES"})")
                              << QByteArray("PUT /probio/user/email/a@b.de/domain/d@r/role/NO_PRIVILEGES")
                              << QByteArray(R"("role":"NO_PRIVILEGES")");
        QTest::newRow("roles") << act(user(), "set-roles", R"({"roleList":["A","B"]})")
                               << QByteArray("PUT /probio/user/email/a@b.de/domain/d@r/role")
                               << QByteArray(R"("roleList":["B","A"])");
    }
    void changesOfUsersAreReadBack()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, told);
        m_server->on(line, Answer{});
        m_server->on(userLine, R"({"email":"a@b.de","domain":"d@r",)" + told + "}");
        const Attempt attempt = apply(mutation);
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{line, userLine}));
        QCOMPARE(compare(wantedFields(mutation), *attempt.after).different, 0);
        QCOMPARE(attempt.after->fields.value(text("kind")).toString(), text("internal"));
    }

    void aRenamedUserIsReadBack()
    {
        Mutation rename{.verb = Verb::Update,
                        .type = text("user"),
                        .id = user().id,
                        .values = json(R"({"userName":"Anne","phone":"1"})"),
                        .before = user()};
        m_server->on("PUT /probio/user/email/a@b.de", Answer{});
        m_server->on(userLine, R"({"email":"a@b.de","userName":"Anne"})");
        m_server->on(personLine, R"({"email":"a@b.de","userName":"Anne","phone":"1"})");
        const Attempt attempt = apply(rename);
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->fields.value(text("phone")).toString(), text("1"));
        QCOMPARE(sent("PUT /probio/user/email/a@b.de"),
                 QByteArray(R"({"email":"a@b.de","phone":"1","userName":"Anne"})"));
    }

    void theOwnerStays()
    {
        m_server->on("DELETE /probio/user/email/a@b.de/domain/d@r",
                     fault(400, "112", "Domain owner can not be deleted"));
        const Attempt attempt = apply(erase(user()));
        QCOMPARE(int(attempt.state), int(Attempt::State::Refused));
        QCOMPARE(attempt.error.kind, Error::Kind::Conflict);
        QVERIFY2(attempt.error.message.contains(text("owner of a domain cannot be removed")),
                 qPrintable(attempt.error.message));
    }

    void anUnknownRoleIsNamed()
    {
        m_server->on("POST /probio/user/internal", fault(400, "9", "Role 'ADMIN' not found"));
        const Attempt attempt = apply(newUser());
        QCOMPARE(int(attempt.state), int(Attempt::State::Refused));
        QVERIFY(attempt.error.fields.contains(text("role")));
    }

    // Outcomes

    void outcomesOnTheWire_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Attempt::State>("state");
        QTest::addColumn<Error::Kind>("kind");
        using State = Attempt::State;
        using Kind = Error::Kind;
        QTest::newRow("validation") << fault(400, "9", "volume must be positive") << State::Refused << Kind::Invalid;
        QTest::newRow("exists") << fault(400, "9", "Domain already exists") << State::Refused << Kind::Conflict;
        QTest::newRow("signature") << fault(400, "10", "Invalid signature") << State::NotSent << Kind::Unauthorized;
        QTest::newRow("firewall") << Answer{.status = 403, .body = html, .contentType = "text/html"} << State::NotSent
                                  << Kind::RateLimited;
        QTest::newRow("429") << Answer{.status = 429, .headers = {"Retry-After: 9"}} << State::NotSent
                             << Kind::RateLimited;
        QTest::newRow("500 perhaps after commit") << Answer{.status = 500} << State::Unknown << Kind::Server;
        QTest::newRow("redirect") << Answer{.status = 307, .headers = {"Location: https://example.com/"}}
                                  << State::Unknown << Kind::Protocol;
        QTest::newRow("page") << Answer{.body = html, .contentType = "text/html"} << State::Unknown << Kind::Protocol;
        QTest::newRow("dies") << Answer{.dies = true} << State::Unknown << Kind::Network;
    }
    void outcomesOnTheWire()
    {
        QFETCH(Answer, answer);
        QFETCH(Attempt::State, state);
        QFETCH(Error::Kind, kind);
        m_server->on("POST /probio/domain", answer);
        const Attempt attempt = apply(newDomain());
        QCOMPARE(int(attempt.state), int(state));
        QCOMPARE(errorKindName(attempt.error.kind), errorKindName(kind));
        QVERIFY(!attempt.error.message.isEmpty());
        QVERIFY(!attempt.after);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aChangeThatIsNotFound_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<Answer>("control");
        QTest::addColumn<Attempt::State>("state");
        QTest::addColumn<Error::Kind>("kind");
        using State = Attempt::State;
        using Kind = Error::Kind;
        const Answer works{.body = sibling};
        const Answer refuses{.status = 404};
        const Mutation plan = act(domain(), "change-plan", R"({"plan":"gold"})");
        QTest::newRow("change, key good") << plan << works << State::Refused << Kind::NotFound;
        QTest::newRow("change, key refused") << plan << refuses << State::NotSent << Kind::Unauthorized;
        QTest::newRow("change, nobody knows") << plan << Answer{.body = html} << State::Unknown << Kind::NotFound;
        QTest::newRow("delete, key good") << erase(domain()) << works << State::Unknown << Kind::NotFound;
        QTest::newRow("delete, key refused") << erase(domain()) << refuses << State::NotSent << Kind::Unauthorized;
        QTest::newRow("create, key good") << newDomain() << works << State::Unknown << Kind::NotFound;
        QTest::newRow("create, key refused") << newDomain() << refuses << State::NotSent << Kind::Unauthorized;
    }
    void aChangeThatIsNotFound()
    {
        QFETCH(Mutation, mutation);
        QFETCH(Answer, control);
        QFETCH(Attempt::State, state);
        QFETCH(Error::Kind, kind);
        for (const char *line : {"POST /probio/domain", "DELETE /probio/domain/d@r", "PUT /probio/domain/d@r/plan"})
            m_server->on(line, Answer{.status = 404});
        m_server->on(all, control);
        const Attempt attempt = apply(mutation);
        QCOMPARE(int(attempt.state), int(state));
        QCOMPARE(errorKindName(attempt.error.kind), errorKindName(kind));
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->last().line(), all);
    }

    void aFirewallStopsEverythingAndSlowsDown()
    {
        ProviderOptions paced = options();
        paced.pace = 1.0;
        makeClient(paced);
        m_server->on("POST /probio/domain",
                     Answer{.status = 403, .body = html, .contentType = "text/html", .headers = {"Retry-After: 42"}});
        const Attempt attempt = apply(newDomain());
        QCOMPARE(attempt.error.kind, Error::Kind::RateLimited);
        QCOMPARE(attempt.error.retryAfter, std::optional(std::chrono::seconds(42)));
        QVERIFY(m_client->pacer().budget(text("read")).pausedFor > std::chrono::seconds(40));
    }

    void nobodyThere()
    {
        m_server.reset();
        const Attempt attempt = apply(newDomain());
        QCOMPARE(int(attempt.state), int(Attempt::State::NotSent));
        QCOMPARE(probe().error().kind, Error::Kind::Network);
    }

    void cancelled()
    {
        JobOf<Attempt> *before = m_client->apply(newDomain(), &m_owner);
        before->cancel();
        QCOMPARE(int(test::waitFor<Attempt>(before)->state), int(Attempt::State::NotSent));
        QVERIFY(m_server->requests().isEmpty());

        m_server->on("POST /probio/domain", Answer{.silent = true});
        JobOf<Attempt> *flying = m_client->apply(newDomain(), &m_owner);
        QTRY_COMPARE(m_server->requests().size(), 1);
        flying->cancel();
        QCOMPARE(int(test::waitFor<Attempt>(flying)->state), int(Attempt::State::Unknown));

        m_server->forget();
        m_server->on("POST /probio/domain", Answer{});
        m_server->on(domainLine, Answer{.silent = true});
        JobOf<Attempt> *reading = m_client->apply(newDomain(), &m_owner);
        QTRY_COMPARE(m_server->requests().size(), 2);
        reading->cancel();
        const Result<Attempt> done = test::waitFor<Attempt>(reading);
        QCOMPARE(int(done->state), int(Attempt::State::Applied));
        QCOMPARE(done->after->id, text("d@r"));
        QCOMPARE(done->after->status, text("no-owner"));

        // While a refusal is looked into it stays one.
        m_server->forget();
        m_server->on("POST /probio/domain/d@r/enable", fault(400, "116", "m"));
        m_server->on(domainLine, Answer{.silent = true});
        JobOf<Attempt> *refused = m_client->apply(act(domain(), "enable"), &m_owner);
        QTRY_COMPARE(m_server->requests().size(), 2);
        refused->cancel();
        QCOMPARE(int(test::waitFor<Attempt>(refused)->state), int(Attempt::State::Refused));
    }

    void theClientMayGoBeforeItsJobs()
    {
        m_server->on("POST /probio/domain", Answer{.silent = true});
        m_server->on(all, Answer{.silent = true});
        JobOf<Attempt> *change = m_client->apply(newDomain(), &m_owner);
        JobOf<ListPage> *reading = m_client->list({.type = text("domain")}, &m_owner);
        QTRY_COMPARE(m_server->requests().size(), 2);
        m_client.reset();
        QCOMPARE(int(test::waitFor<Attempt>(change)->state), int(Attempt::State::Unknown));
        QCOMPARE(test::waitFor<ListPage>(reading).error().kind, Error::Kind::Cancelled);
    }

    void theSecretReachesNoLog() { QCOMPARE(m_redactor->clean(text("x demo-reseller-secret x")), text("x *** x")); }

    // Reading back

    void settlesANewDomain()
    {
        const Mutation create = newDomain(R"({"name":"d","plan":"p","time":2})");
        m_server->on(all, "[" + activeDomain + "]");
        const Result<Settlement> found = settle(create);
        QCOMPARE(found->state, Settlement::State::Applied);
        QCOMPARE(found->now->id, text("d@r"));
        QCOMPARE(found->now->fields.value(text("has_owner")), QJsonValue(false));
        m_server->on(all, R"([{"name":"d@r","plan":"q","time":2.0}])");
        QCOMPARE(settled(create), Settlement::State::Undecided);
        // Absent from the list and by its full name, beside a sibling that is seen.
        m_server->forget();
        m_server->on(all, sibling);
        m_server->on(domainLine, unknownDomain);
        QCOMPARE(settled(create), Settlement::State::NotApplied);
        QCOMPARE(m_server->lines(), (QList<QByteArray>{all, domainLine}));
        // Not in the list yet, but there.
        m_server->on(all, sibling);
        m_server->on(domainLine, activeDomain);
        QCOMPARE(settled(create), Settlement::State::Applied);
    }

    void absenceNeedsAPositiveControl()
    {
        const QByteArray plans = R"([{"id":30,"name":"p"}])";
        // Without siblings a plan proves that the key sees something.
        const QByteArray line = "GET /probio/domain/d@r";
        m_server->on(all, "[]");
        m_server->on(line, unknownDomain);
        m_server->on(all, "[]");
        m_server->on(planLine, plans);
        QCOMPARE(settled(newDomain()), Settlement::State::NotApplied);
        m_server->on(all, "[]");
        m_server->on(line, unknownDomain);
        m_server->on(all, "[]");
        m_server->on(planLine, "[]");
        QCOMPARE(settled(newDomain()), Settlement::State::Undecided);
        // Nothing is found because the signature is refused.
        m_server->on(all, Answer{.status = 404});
        QCOMPARE(settle(newDomain()).error().kind, Error::Kind::Unauthorized);
        m_server->on(all, Answer{.status = 404});
        QCOMPARE(settle(erase(domain())).error().kind, Error::Kind::Unauthorized);
        m_server->on(usersLine, Answer{.status = 404});
        m_server->on(all, Answer{.status = 404});
        QCOMPARE(settle(erase(user())).error().kind, Error::Kind::Unauthorized);
    }

    void settlesADeletedDomain()
    {
        m_server->on(all, sibling);
        m_server->on(domainLine, unknownDomain);
        QCOMPARE(settled(erase(domain())), Settlement::State::Applied);
        // Deleted "at the logic level" only.
        m_server->on(all, R"([{"name":"d@r","status":"Deleted"},{"name":"other@r"}])");
        m_server->on(domainLine, R"({"name":"d@r","status":"Deleted"})");
        QCOMPARE(settled(erase(domain())), Settlement::State::Applied);
        m_server->on(all, "[" + activeDomain + "]");
        QCOMPARE(settled(erase(domain())), Settlement::State::NotApplied);
    }

    void settlesUsers()
    {
        const QByteArray others = R"([{"email":"c@b.de","role":"ADMIN","owner":true}])";
        m_server->on(usersLine, "[" + anna + "]");
        QCOMPARE(settled(newUser()), Settlement::State::Applied);
        m_server->on(usersLine, R"([{"email":"a@b.de","role":"reviewer"}])");
        QCOMPARE(settled(newUser()), Settlement::State::Undecided);
        m_server->on(usersLine, others);
        QCOMPARE(settled(newUser()), Settlement::State::NotApplied);
        m_server->on(usersLine, others);
        QCOMPARE(settled(erase(user())), Settlement::State::Applied);
        m_server->on(usersLine, "[" + anna + "]");
        QCOMPARE(settled(erase(user())), Settlement::State::NotApplied);
        // The domain went, and the user with it.
        m_server->on(usersLine, unknownDomain);
        m_server->on(all, sibling);
        QCOMPARE(settled(erase(user())), Settlement::State::Applied);
        m_server->on(usersLine, fault(400, "100", "Error"));
        QVERIFY(!settle(erase(user())));
    }

    void settlesTheOwner()
    {
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, "[" + anna + "]");
        const Result<Settlement> found = settle(assignOwner());
        QCOMPARE(found->state, Settlement::State::Applied);
        QCOMPARE(found->now->status, text("active"));
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, "[]");
        QCOMPARE(settled(assignOwner()), Settlement::State::NotApplied);
        m_server->on(domainLine, activeDomain);
        m_server->on(usersLine, R"([{"email":"c@b.de","owner":true}])");
        QCOMPARE(settled(assignOwner()), Settlement::State::Undecided);
    }

    void settlesOtherChanges()
    {
        const Mutation disable = act(domain(), "disable");
        m_server->on(domainLine, R"({"name":"d@r","status":"disabled"})");
        QCOMPARE(settled(disable), Settlement::State::Applied);
        m_server->on(domainLine, activeDomain);
        QCOMPARE(settled(disable), Settlement::State::NotApplied);
        m_server->on(domainLine, R"({"name":"d@r","status":"pending"})");
        QCOMPARE(settled(disable), Settlement::State::Undecided);
        m_server->on(domainLine, unknownDomain);
        QCOMPARE(settled(disable), Settlement::State::Undecided);

        const Mutation plan = act(domain(), "change-plan", R"({"plan":"gold"})");
        m_server->on(domainLine, R"({"name":"d@r","plan":"gold"})");
        QCOMPARE(settled(plan), Settlement::State::Applied);
        m_server->on(domainLine, activeDomain);
        QCOMPARE(settled(plan), Settlement::State::NotApplied);
        m_server->on(domainLine, R"({"name":"d@r","plan":"silver"})");
        QCOMPARE(settled(plan), Settlement::State::Undecided);

        // The retention cannot be read here: the volume alone proves nothing.
        const Mutation retention =
            act(domain(), "set-retention", R"({"volume":2,"retentionUnit":"MONTHS","retentionValue":6})");
        m_server->on(domainLine, activeDomain);
        QCOMPARE(settled(retention), Settlement::State::Undecided);
        m_server->on(domainLine, activeDomain);
        m_server->on(retentionLine, R"({"volume":2,"retentionUnit":"MONTHS","retentionValue":6})");
        QCOMPARE(settled(retention), Settlement::State::Applied);

        const Mutation role = act(user(), "set-role", R"({"role":"reviewer"})");
        m_server->on(userLine, R"({"email":"a@b.de","role":"Reviewer"})");
        QCOMPARE(settled(role), Settlement::State::Applied);
        m_server->on(userLine, anna);
        QCOMPARE(settled(role), Settlement::State::NotApplied);
    }

    // The connection test

    void probes()
    {
        m_server->on(all, "[" + activeDomain + R"(,{"name":"e@r"}])");
        const Result<ProbeReport> report = probe();
        QVERIFY(report);
        QVERIFY2(report->identity.startsWith(text("r (2 domain")), qPrintable(report->identity));
        QCOMPARE(report->clockSkew, std::chrono::seconds(0));
        m_server->on(all, "[]");
        QVERIFY(probe());
    }

    void thereIsNoSignOn()
    {
        const Result<SignOnTicket> ticket =
            test::waitFor<SignOnTicket>(m_client->signOn({.customer = domain()}, &m_owner));
        QCOMPARE(ticket.error().kind, Error::Kind::Unsupported);
        QVERIFY(ticket.error().message.contains(text("Open panel")));
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDevoClient)
#include "test_devoclient.moc"
