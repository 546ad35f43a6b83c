// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/client.h"
#include "models/providers/monit24/rest/rest.h"
#include "tests/support/fixtureserver.h"
#include "tests/support/jobs.h"
#include "tests/support/testclock.h"

#include <QJsonDocument>

using namespace kontor;
using namespace kontor::monit24;
using rest::Client;
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

const QByteArray me = R"({"id":100,"is_activated":true,"is_blocked":false,"is_read_only":false,"name":"Reseller",
    "package_id":438,"parent_account_id":null,"username":"reseller"})";
const QByteArray acme = R"({"id":17,"is_activated":true,"is_blocked":false,"name":"Acme","package_id":439,
    "parent_account_id":100,"username":"acme"})";
const QByteArray blockedAcme = R"({"id":17,"is_activated":true,"is_blocked":true,"name":"Acme","package_id":439,
    "parent_account_id":100,"username":"acme"})";

/// Own account, a sub-account with another package, one with the same, a user with the same and one without any, a
/// blocked sub-account.
const QByteArray mixed = me + "," + acme + R"(,{"id":18,"name":"Twin","package_id":438,"parent_account_id":100},
    {"id":19,"name":"Joe","username":"joe","package_id":438,"parent_account_id":100},
    {"id":20,"name":"Ann","username":"ann","package_id":null,"parent_account_id":100},
    {"id":21,"name":"Shut","package_id":438,"parent_account_id":100,"is_blocked":true})";

const QByteArray showMe = "GET /v3/accounts/my_account";
const QByteArray tryAdmin = "GET /v3/admin/accounts?limit=1";
const QByteArray page = "?limit=1000&offset=0";

FixtureServer::Answer list(const QByteArray &items, int total)
{
    return {.body = "[" + items + "]", .headers = {"X-Total-Count: " + QByteArray::number(total)}};
}
FixtureServer::Answer status(int code, const QByteArray &body = {})
{
    return {.status = code, .body = body};
}

Record customer(const QByteArray &fields = R"({"id":"17","name":"Acme","username":"acme","is_blocked":false,
    "permissions":["update","block"],"email_address":"a@acme.pl"})")
{
    return {.connection = text("conn"),
            .kind = Kind::Customer,
            .type = text("customer"),
            .id = text("17"),
            .name = text("Acme"),
            .status = text("active"),
            .fields = json(fields),
            .detailed = true};
}

Record record(const char *type, const char *id, const QByteArray &fields = "{}")
{
    const ResourceSpec *resource = restSpec().resource(text(type));
    return {.connection = text("conn"),
            .kind = resource->kind,
            .type = text(type),
            .id = text(id),
            .name = text(id),
            .fields = json(fields)};
}

Mutation update(const Record &before, const QByteArray &values)
{
    return {.verb = Verb::Update, .type = before.type, .id = before.id, .values = json(values), .before = before};
}
Mutation act(const Record &before, const char *action, const QByteArray &values = "{}")
{
    return {.verb = Verb::Act,
            .type = before.type,
            .id = before.id,
            .action = text(action),
            .values = json(values),
            .before = before};
}
Mutation erase(const Record &before)
{
    return {.verb = Verb::Delete, .type = before.type, .id = before.id, .before = before};
}
Mutation create(const char *type, const QByteArray &values, std::optional<Record> parent = std::nullopt)
{
    return {.verb = Verb::Create, .type = text(type), .id = {}, .values = json(values), .parent = std::move(parent)};
}
Mutation newCustomer()
{
    return create("customer", R"({"name":"Acme","username":"acme","email_address":"a@acme.pl"})");
}

} // namespace

class TestMonit24RestClient : public QObject
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
                .baseUrl = m_server->url(text("/v3")),
                .settings = {{text("login"), text("reseller")}},
                .secrets = {{text("password"), Secret("canary-pässword")}},
                .pace = std::nullopt};
    }
    void makeClient(const ProviderOptions &options)
    {
        m_client = std::make_unique<Client>(options, *m_redactor, m_clock);
        m_client->setReadBack(std::chrono::seconds(5));
    }

    void asSubAccounts()
    {
        m_server->on(showMe, me);
        m_server->on(tryAdmin, status(403, R"({"error":"no"})"));
    }
    void asAdmin(const QByteArray &first = acme)
    {
        m_server->on(showMe, me);
        m_server->on(tryAdmin, list(first, first.isEmpty() ? 0 : 42));
    }
    /// What was asked for once the surface was known.
    QList<QByteArray> lines() const
    {
        QList<QByteArray> lines = m_server->lines();
        lines.removeOne(showMe);
        lines.removeOne(tryAdmin);
        return lines;
    }

    Result<ListPage> listed(const ListRequest &request)
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

    void signsInWithLoginAndPassword()
    {
        asSubAccounts();
        m_server->on("GET /v3/groups" + page, list("", 0));
        QVERIFY(listed({.type = text("group")}));
        QCOMPARE(m_server->lines(),
                 (QList<QByteArray>{showMe, tryAdmin, "GET /v3/groups" + page, "GET /v3/accounts" + page}));
        for (const FixtureServer::Request &request : m_server->requests()) {
            QCOMPARE(request.headers.value("authorization"),
                     "Basic " + QByteArray("reseller:canary-pässword").toBase64());
            QCOMPARE(request.headers.value("accept-language"), QByteArray("en"));
            QCOMPARE(request.headers.value("user-agent"), QByteArray("Kontor/" KONTOR_VERSION));
            QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
            QVERIFY(!request.headers.contains("content-type"));
        }
    }

    void aTokenWins()
    {
        ProviderOptions both = options();
        both.secrets.insert(text("token"), Secret("canary-token\n"));
        makeClient(both);
        asSubAccounts();
        m_server->on("GET /v3/groups" + page, list("", 0));
        QVERIFY(listed({.type = text("group")}));
        QCOMPARE(m_server->last().headers.value("authorization"), QByteArray("Bearer canary-token"));
        QVERIFY(!m_redactor->clean(text("got canary-token")).contains(text("canary-token")));
    }

    void withoutAnyKeyNothingIsSent()
    {
        ProviderOptions keyless = options();
        keyless.secrets.clear();
        for (const bool hasLogin : {true, false}) {
            if (!hasLogin) keyless.settings.clear();
            makeClient(keyless);
            const Error error = listed({.type = text("customer")}).error();
            QCOMPARE(error.kind, Error::Kind::Secrets);
            QCOMPARE(error.delivery, Error::Delivery::NotSent);
            QVERIFY(error.message.contains(text("token")));
            QCOMPARE(show(customer()).error().kind, Error::Kind::Secrets);
            QCOMPARE(probe().error().kind, Error::Kind::Secrets);
            QCOMPARE(settle(erase(customer())).error().kind, Error::Kind::Secrets);
            QCOMPARE(int(apply(erase(customer())).state), int(Attempt::State::NotSent));
        }
        // A password alone is no login.
        ProviderOptions nameless = options();
        nameless.settings.clear();
        makeClient(nameless);
        QCOMPARE(probe().error().kind, Error::Kind::Secrets);
        QVERIFY(m_server->requests().isEmpty());
    }

    // Which surface

    void theSurfaceIsFoundOnce()
    {
        asAdmin();
        m_server->on("GET /v3/admin/accounts" + page, list(acme, 1));
        m_server->on("GET /v3/admin/packages" + page, list(R"({"id":438,"name":"Pro"})", 1));
        // Both ask at the same time.
        JobOf<ListPage> *customers = m_client->list({.type = text("customer")}, &m_owner);
        JobOf<ListPage> *packages = m_client->list({.type = text("package")}, &m_owner);
        QVERIFY(test::waitFor<ListPage>(customers));
        const Result<ListPage> shown = test::waitFor<ListPage>(packages);
        QCOMPARE(shown->records.front().name, text("Pro"));
        QCOMPARE(shown->records.front().kind, Kind::Lookup);
        QCOMPARE(m_server->lines().count(showMe), 1);
        QCOMPARE(m_server->lines().count(tryAdmin), 1);
    }

    void oneWhoGivesUpDoesNotFailTheOther()
    {
        asAdmin();
        m_server->on("GET /v3/groups" + page, FixtureServer::Answer{.silent = true}); // waits to be cancelled
        m_server->on("GET /v3/services" + page, list("", 0));
        JobOf<ListPage> *first = m_client->list({.type = text("group")}, &m_owner);
        JobOf<ListPage> *second = m_client->list({.type = text("service")}, &m_owner);
        QTRY_VERIFY(!m_server->requests().isEmpty());
        first->cancel();
        QVERIFY(test::waitFor<ListPage>(second));
        QCOMPARE(test::waitFor<ListPage>(first).error().kind, Error::Kind::Cancelled);
    }

    void aClosedDoorMeansSubAccounts_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {401, 403, 404})
            QTest::addRow("%d", code) << code;
    }
    void aClosedDoorMeansSubAccounts()
    {
        QFETCH(int, code);
        m_server->on(showMe, me);
        m_server->on(tryAdmin, status(code, "{}"));
        m_server->on("GET /v3/accounts" + page, list(me + "," + acme, 2));
        const Result<ListPage> customers = listed({.type = text("customer")});
        QVERIFY(customers);
        QCOMPARE(customers->records.size(), std::size_t(2));
        QCOMPARE(customers->records.front().fields.value(text("is_own")), QJsonValue(true));
        QCOMPARE(customers->records.back().fields.value(text("is_own")), QJsonValue(false));
        QCOMPARE(customers->records.back().fetchedAt, m_clock.utcNow());
    }

    void aFailureIsNotRemembered()
    {
        m_server->on(showMe, me);
        m_server->on(tryAdmin, status(400, "{}"));
        QCOMPARE(listed({.type = text("customer")}).error().kind, Error::Kind::Invalid);
        asAdmin();
        m_server->on("GET /v3/admin/accounts" + page, list(acme, 1));
        QVERIFY(listed({.type = text("customer")}));
    }

    // Reading

    void lists_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("item");
        QTest::newRow("customer") << QByteArray("/accounts") << acme;
        QTest::newRow("user") << QByteArray("/accounts")
                              << QByteArray(R"({"id":8,"username":"joe","parent_account_id":100})");
        QTest::newRow("group") << QByteArray("/groups") << QByteArray(R"({"id":3,"name":"Web"})");
        QTest::newRow("service") << QByteArray("/services") << QByteArray(R"({"id":7,"name":"Shop"})");
        QTest::newRow("notification-address")
            << QByteArray("/notification_addresses") << QByteArray(R"({"id":5,"address":"a@b.pl"})");
        QTest::newRow("suspension") << QByteArray("/suspensions") << QByteArray(R"({"id":6,"service_id":7})");
        QTest::newRow("weekly-suspension") << QByteArray("/weekly_suspensions") << QByteArray(R"({"id":6})");
        QTest::newRow("package") << QByteArray("/packages") << QByteArray(R"({"id":438,"name":"Pro"})");
        QTest::newRow("service-type") << QByteArray("/service_types") << QByteArray(R"({"id":"https"})");
        QTest::newRow("location") << QByteArray("/sensors") << QByteArray(R"({"id":3,"name":"Warszawa"})");
    }
    void lists()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, item);
        const QString type = text(QTest::currentDataTag());
        asSubAccounts();
        m_server->on("GET /v3" + path + page, list(item, 1));
        const Result<ListPage> listing = listed({.type = type});
        QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().message));
        QCOMPARE(lines().front(), "GET /v3" + path + page);
        QCOMPARE(listing->records.size(), std::size_t(1));
        QCOMPARE(listing->records.front().type, type);
        QVERIFY(!listing->records.front().name.isEmpty());
    }

    void whatABlockHidesIsNamed()
    {
        asSubAccounts();
        m_server->on("GET /v3/services" + page, list(R"({"id":7,"name":"Shop"})", 1));
        m_server->on("GET /v3/accounts" + page, list(mixed, 6));
        const Result<ListPage> listing = listed({.type = text("service")});
        QVERIFY(listing);
        QCOMPARE(listing->hiding, (QList<RecordKey>{{text("conn"), text("customer"), text("21")}}));
        // Lists of accounts and of what all have hide nothing, and only the last page asks.
        m_server->on("GET /v3/accounts" + page, list(mixed, 6));
        m_server->on("GET /v3/groups" + page, list("", 0));
        QVERIFY(listed({.type = text("customer")})->hiding.isEmpty());
        m_server->on("GET /v3/services" + page, list(R"({"id":7,"name":"Shop"})", 2));
        QVERIFY(listed({.type = text("service")})->hiding.isEmpty());
        QCOMPARE(lines().count("GET /v3/accounts" + page), 2);
        // A server in trouble is no proof that nothing is hidden.
        m_server->on("GET /v3/services" + page, list(R"({"id":7,"name":"Shop"})", 1));
        m_server->on("GET /v3/accounts" + page, "<html>");
        QCOMPARE(listed({.type = text("service")}).error().kind, Error::Kind::Protocol);
    }

    void idsOfRecordsAreNumbers()
    {
        asSubAccounts();
        m_server->on("GET /v3/groups" + page, list(R"({"id":3,"name":"Web"},{"id":"many","name":"Mail"})", 2));
        QCOMPARE(listed({.type = text("group")}).error().kind, Error::Kind::Protocol);
        m_server->on("GET /v3/service_types" + page, list(R"({"id":"https","name":"HTTPS"})", 1));
        QVERIFY(listed({.type = text("service-type")}));
    }

    void furtherUsersAreToldFromCustomers()
    {
        asSubAccounts();
        const auto ids = [&](const char *type) {
            m_server->on("GET /v3/accounts" + page, list(mixed, 6));
            m_server->on("GET /v3/groups" + page, list(R"({"id":3,"name":"a","owner_id":18})", 1));
            const Result<ListPage> listing = listed({.type = text(type)});
            QStringList found;
            for (const Record &record : listing ? listing->records : std::vector<Record>())
                found += record.id;
            // The vendor's total counts both.
            return listing && listing->total == -1 ? found : QStringList();
        };
        QCOMPARE(ids("customer"), (QStringList{text("100"), text("17"), text("18"), text("21")}));
        QCOMPARE(ids("user"), (QStringList{text("19"), text("20")}));
        QCOMPARE(lines().count("GET /v3/groups" + page), 2);
    }

    void whatCannotBeToldIsACustomer()
    {
        asSubAccounts();
        m_server->on("GET /v3/accounts" + page, list(mixed, 6));
        m_server->on("GET /v3/groups" + page, status(403));
        QCOMPARE(listed({.type = text("customer")})->records.size(), std::size_t(5));
        m_server->on("GET /v3/accounts" + page, list(mixed, 6));
        m_server->on("GET /v3/groups" + page, "<html>");
        QCOMPARE(listed({.type = text("customer")}).error().kind, Error::Kind::Protocol);
    }

    void theAdministratorsListHasAccountsOnly()
    {
        asAdmin();
        m_server->on("GET /v3/admin/accounts" + page, list(mixed, 6));
        const Result<ListPage> listing = listed({.type = text("customer")});
        QCOMPARE(listing->records.size(), std::size_t(6));
        QCOMPARE(listing->total, 6);
        QCOMPARE(lines().size(), 1);
    }

    void aUserSeesTheAccountItBelongsTo()
    {
        m_server->on(showMe, R"({"id":20,"name":"Ann","package_id":438,"parent_account_id":100})");
        m_server->on(tryAdmin, status(403));
        m_server->on("GET /v3/accounts" + page, list(mixed, 6));
        m_server->on("GET /v3/groups" + page, list("", 0));
        const Result<ListPage> listing = listed({.type = text("customer")});
        QCOMPARE(listing->records.front().id, text("100"));
        QCOMPARE(listing->records.front().fields.value(text("is_own")), QJsonValue(true));
        QCOMPARE(listing->records.size(), std::size_t(3));
    }

    void furtherPages()
    {
        asSubAccounts();
        m_server->on("GET /v3/services?limit=1000&offset=1000", list(R"({"id":7,"name":"Shop"})", 1001));
        const Result<ListPage> last = listed({.type = text("service"), .cursor = text("1000")});
        QCOMPARE(last->total, 1001);
        QVERIFY(last->next.isEmpty());
    }

    void listsBelowOneRecord()
    {
        asAdmin();
        m_server->on("GET /v3/accounts/17/services" + page, list("", 0));
        QVERIFY(listed({.type = text("service"), .parent = customer()}));
        QCOMPARE(listed({.type = text("package"), .parent = customer()}).error().kind, Error::Kind::Unsupported);
    }

    void searchesAreNotOffered()
    {
        QCOMPARE(listed({.type = text("customer"), .startsWith = text("A")}).error().kind, Error::Kind::Unsupported);
        QCOMPARE(listed({.type = text("mailbox")}).error().kind, Error::Kind::Unsupported);
        QVERIFY(m_server->requests().isEmpty());
    }

    void showsAllPartsOfACustomer()
    {
        asSubAccounts();
        m_server->on("GET /v3/accounts/17", acme);
        m_server->on("GET /v3/user_data/17", R"({"id":17,"email_address":"a@acme.pl","settings":[]})");
        m_server->on("GET /v3/accounts/17/permissions", R"({"update":true,"block":false})");
        const Result<Record> shown = show(customer());
        QVERIFY(shown);
        QVERIFY(shown->detailed);
        QCOMPARE(shown->fields.value(text("email_address")), QJsonValue(text("a@acme.pl")));
        QVERIFY(!restSpec().resource(text("customer"))->action(text("block"))->allowedFor(*shown));
        QVERIFY(restSpec().resource(text("customer"))->verb(Verb::Update)->allowedFor(*shown));
        QCOMPARE(lines(),
                 (QList<QByteArray>{"GET /v3/accounts/17", "GET /v3/user_data/17", "GET /v3/accounts/17/permissions"}));
    }

    void theAdministratorSeesBothHalvesAtOnce()
    {
        asAdmin();
        m_server->on("GET /v3/admin/accounts/17", R"({"id":17,"name":"Acme","email_address":"a@acme.pl"})");
        m_server->on("GET /v3/admin/accounts/17/permissions", "[]");
        const Result<Record> shown = show(customer());
        QCOMPARE(shown->fields.value(text("email_address")), QJsonValue(text("a@acme.pl")));
        QCOMPARE(lines(), (QList<QByteArray>{"GET /v3/admin/accounts/17", "GET /v3/admin/accounts/17/permissions"}));
    }

    void partsThatAreNotForUsStayUnknown()
    {
        asSubAccounts();
        m_server->on("GET /v3/accounts/17", acme);
        m_server->on("GET /v3/user_data/17", status(403));
        const Result<Record> shown = show(customer());
        QVERIFY(shown);
        QVERIFY(!shown->fields.contains(text("email_address")));
        QVERIFY(!shown->fields.contains(text("permissions")));
        // A part that fails for another reason is no answer.
        m_server->on("GET /v3/accounts/17", acme);
        m_server->on("GET /v3/user_data/17", "<html>");
        QCOMPARE(show(customer()).error().kind, Error::Kind::Protocol);
        QCOMPARE(show(customer()).error().kind, Error::Kind::NotFound);
    }

    void showsAService()
    {
        asSubAccounts();
        m_server->on("GET /v3/services/7", R"({"id":7,"name":"Shop","is_active":false,"group_id":3})");
        m_server->on("GET /v3/services/7/permissions", R"(["update"])");
        const Result<Record> shown = show(record("service", "7"));
        QCOMPARE(shown->status, text("paused"));
        QVERIFY(!restSpec().resource(text("service"))->action(text("archive"))->allowedFor(*shown));
    }

    void whatABlockHidesIsNotGone_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("accounts");
        QTest::addColumn<Error::Kind>("kind");
        const QByteArray its = R"({"owner_id":"17"})";
        QTest::newRow("blocked") << its << blockedAcme << Error::Kind::Conflict;
        QTest::newRow("not blocked") << its << acme << Error::Kind::NotFound;
        QTest::newRow("another one") << QByteArray(R"({"owner_id":"18"})") << blockedAcme << Error::Kind::NotFound;
        QTest::newRow("of whom, is not known") << QByteArray("{}") << blockedAcme << Error::Kind::Conflict;
    }
    void whatABlockHidesIsNotGone()
    {
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, accounts);
        QFETCH(Error::Kind, kind);
        asSubAccounts();
        m_server->on("GET /v3/accounts" + page, list(me + "," + accounts, 2));
        const Error error = show(record("service", "7", known)).error();
        QCOMPARE(errorKindName(error.kind), errorKindName(kind));
        QCOMPARE(error.message.contains(text("blocked")), kind == Error::Kind::Conflict);
        QCOMPARE(lines(), (QList<QByteArray>{"GET /v3/services/7", "GET /v3/accounts" + page}));
    }

    void whatHasNoIdIsNotAskedFor()
    {
        asSubAccounts();
        for (const char *type : {"customer", "service", "service-type"})
            QCOMPARE(show(record(type, "..")).error().kind, Error::Kind::Invalid);
        Mutation block = act(customer(), "block");
        block.id = text("../18");
        QCOMPARE(int(apply(block).state), int(Attempt::State::Refused));
        const Attempt made = apply(create("service", R"({"name":"Shop","address":"shop.pl","group_id":".."})"));
        QCOMPARE(int(made.state), int(Attempt::State::Refused));
        QVERIFY(made.error.fields.contains(text("group_id")));
        QVERIFY(lines().isEmpty());
    }

    void groupsAreHiddenWithTheirOwner()
    {
        asAdmin();
        m_server->on("GET /v3/admin/accounts" + page, list(blockedAcme, 1));
        Record group = record("group", "3");
        group.parent = text("17");
        QCOMPARE(show(group).error().kind, Error::Kind::Conflict);
        // Lists that all have, and accounts, are never hidden: nobody is asked.
        QCOMPARE(show(record("package", "438")).error().kind, Error::Kind::NotFound);
        QCOMPARE(show(customer()).error().kind, Error::Kind::NotFound);
        QCOMPARE(lines().count("GET /v3/admin/accounts" + page), 1);
        // A server in trouble is no proof that it is gone.
        m_server->on("GET /v3/admin/accounts" + page, "<html>");
        QCOMPARE(show(group).error().kind, Error::Kind::Protocol);
    }

    // Changes

    void aChangeIsSentOnceAndReadBack()
    {
        asSubAccounts();
        m_server->on("PUT /v3/accounts/17", status(204));
        m_server->on("GET /v3/accounts/17", R"({"id":17,"name":"Acme 2","is_activated":true})");
        const Attempt attempt = apply(update(customer(), R"({"name":"Acme 2"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(lines(), (QList<QByteArray>{"PUT /v3/accounts/17", "GET /v3/accounts/17"}));
        const FixtureServer::Request put = m_server->requests().at(2);
        QCOMPARE(put.body, QByteArray(R"({"name":"Acme 2"})"));
        QCOMPARE(put.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(attempt.after->name, text("Acme 2"));
        // What was not read again still holds, but what may be done next is asked anew.
        QCOMPARE(attempt.after->fields.value(text("email_address")), QJsonValue(text("a@acme.pl")));
        QVERIFY(!attempt.after->fields.contains(text("permissions")));
        QVERIFY(!attempt.after->detailed);
        QVERIFY(!attempt.correlationId.isEmpty());
    }

    void contactDataHaveAnAddressOfTheirOwn()
    {
        asSubAccounts();
        m_server->on("PUT /v3/user_data/17", status(204));
        m_server->on("GET /v3/accounts/17", acme);
        m_server->on("GET /v3/user_data/17", status(403));
        const Attempt attempt = apply(update(customer(), R"({"email_address":"b@acme.pl"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(lines(), (QList<QByteArray>{"PUT /v3/user_data/17", "GET /v3/accounts/17", "GET /v3/user_data/17"}));
        // Only their owner may read them: what was sent is what is known.
        QCOMPARE(attempt.after->fields.value(text("email_address")), QJsonValue(text("b@acme.pl")));
    }

    void theAddressOfAServiceIsNoContact_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("service") << text("service") << QByteArray("/v3/services/7");
        QTest::newRow("notification address")
            << text("notification-address") << QByteArray("/v3/notification_addresses/7");
    }
    void theAddressOfAServiceIsNoContact()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, path);
        asSubAccounts();
        m_server->on("PUT " + path, status(204));
        m_server->on("GET " + path, R"({"id":7,"name":"Shop","address":"b.pl"})");
        // Account 7 is somebody else.
        m_server->on("GET /v3/user_data/7", R"({"id":7,"address":"Elsewhere 1","email_address":"x@else.pl"})");
        const Mutation mutation = update(record(type.toLatin1(), "7"), R"({"address":"b.pl"})");
        const Attempt attempt = apply(mutation);
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->fields.value(text("address")), QJsonValue(text("b.pl")));
        QVERIFY(!attempt.after->fields.contains(text("email_address")));
        m_server->on("GET " + path, R"({"id":7,"name":"Shop","address":"b.pl"})");
        QCOMPARE(settled(mutation), Settlement::State::Applied);
        QCOMPARE(lines(), (QList<QByteArray>{"PUT " + path, "GET " + path, "GET " + path}));
    }

    void aReadThatFailsDoesNotUndoTheChange()
    {
        asAdmin();
        m_server->on("PUT /v3/admin/accounts/17", status(204));
        m_server->on("GET /v3/admin/accounts/17", "garbage");
        const Attempt attempt = apply(update(customer(), R"({"name":"Acme 2"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->name, text("Acme 2"));
        QCOMPARE(attempt.after->id, text("17"));
    }

    void anOldReadIsNotTakenForTruth()
    {
        asSubAccounts();
        m_server->on("PUT /v3/accounts/17", status(204));
        m_server->on("GET /v3/accounts/17", acme);
        const Attempt attempt = apply(update(customer(), R"({"name":"Acme 2"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->name, text("Acme 2"));
        QCOMPARE(attempt.after->fields.value(text("name")), QJsonValue(text("Acme 2")));
        m_server->on("POST /v3/accounts/17/block", status(204));
        m_server->on("GET /v3/accounts/17", acme);
        const Attempt blocked = apply(act(customer(), "block-now"));
        QCOMPARE(blocked.after->status, text("blocked"));
        QCOMPARE(blocked.after->fields.value(text("is_blocked")), QJsonValue(true));
    }

    void aNewSubAccount()
    {
        asSubAccounts();
        m_server->on("POST /v3/accounts/subaccount", status(201, R"({"id":17})"));
        m_server->on("GET /v3/accounts/17", acme);
        Mutation mutation = newCustomer();
        mutation.secrets.insert(text("password"), Secret("canary-new"));
        const Attempt attempt = apply(mutation);
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(m_server->requests().at(2).body,
                 QByteArray(R"({"name":"Acme","password":"canary-new","user_data":{"email_address":"a@acme.pl"},)"
                            R"("username":"acme"})"));
        QCOMPARE(attempt.after->id, text("17"));
        QCOMPARE(attempt.after->status, text("active"));
        QCOMPARE(attempt.after->fields.value(text("email_address")), QJsonValue(text("a@acme.pl")));
        QVERIFY(!attempt.after->fields.contains(text("password")));
    }

    void aNewAccountAsAdministrator_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("merged") << acme
                                << QByteArray(R"({"email_address":"a@acme.pl","name":"Acme","username":"acme"})");
        QTest::newRow("empty") << QByteArray()
                               << QByteArray(R"({"email_address":"a@acme.pl","name":"Acme","username":"acme"})");
        QTest::newRow("nested") << QByteArray(R"({"id":1,"name":"A","user_data":{"id":1}})")
                                << QByteArray(R"({"name":"Acme","user_data":{"email_address":"a@acme.pl"},)"
                                              R"("username":"acme"})");
    }
    void aNewAccountAsAdministrator()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, body);
        asAdmin(first);
        m_server->on("POST /v3/admin/accounts", status(201, R"({"id":"17"})"));
        m_server->on("GET /v3/admin/accounts/17", acme);
        QCOMPARE(apply(newCustomer()).after->id, text("17"));
        QCOMPARE(m_server->requests().at(2).body, body);
    }

    void aCreateWithoutANumberIsUnknown()
    {
        asSubAccounts();
        m_server->on("POST /v3/accounts/subaccount", status(201, "{}"));
        const Attempt attempt = apply(newCustomer());
        QCOMPARE(int(attempt.state), int(Attempt::State::Unknown));
        QCOMPARE(lines().size(), 1);
    }

    void theOwnerOfAGroupIsLookedUp()
    {
        asSubAccounts();
        m_server->on("GET /v3/groups/3", R"({"id":3,"name":"Web","owner_id":17})");
        m_server->on("POST /v3/services", status(201, R"({"id":7})"));
        m_server->on("GET /v3/services/7", R"({"id":7,"name":"Shop","group_id":3,"is_active":true})");
        const QByteArray values = R"({"name":"Shop","address":"shop.pl","type_id":"https","group_id":"3"})";
        const Attempt attempt = apply(create("service", values));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(m_server->requests().at(3).body,
                 QByteArray(R"({"address":"shop.pl","group_id":3,"name":"Shop","owner_id":17,"type_id":"https"})"));
        QCOMPARE(attempt.after->parent, text("3"));
        const Attempt homeless = apply(create("service", values));
        QCOMPARE(int(homeless.state), int(Attempt::State::Refused));
        QVERIFY(homeless.error.fields.contains(text("group_id")));
        QCOMPARE(lines().count("POST /v3/services"), 1);
    }

    void nothingIsMadeInAHiddenGroup()
    {
        asSubAccounts();
        m_server->on("GET /v3/accounts" + page, list(me + "," + blockedAcme, 2));
        const Attempt attempt = apply(create("service", R"({"name":"Shop","address":"shop.pl","group_id":"3"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Refused));
        QCOMPARE(attempt.error.kind, Error::Kind::Conflict);
        QCOMPARE(attempt.error.delivery, Error::Delivery::NotSent);
        QVERIFY(!lines().contains("POST /v3/services"));
    }

    void aDeletedRecordIsNotReadBack()
    {
        asAdmin();
        m_server->on("DELETE /v3/admin/accounts/17", status(204));
        const Attempt attempt = apply(erase(customer()));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QVERIFY(!attempt.after);
        QCOMPARE(lines(), QList<QByteArray>{"DELETE /v3/admin/accounts/17"});
    }

    // Block and unblock

    void aBlockNotesTheRunningServicesAndSendsNothing()
    {
        asSubAccounts();
        m_server->on("GET /v3/accounts/17/services" + page,
                     list(R"({"id":7,"name":"a","is_active":true},{"id":8,"name":"b","is_active":false},
                             {"id":9,"name":"c","is_active":true,"is_archived":true},
                             {"id":10,"name":"d","is_active":true,"owner_id":17})",
                          4));
        const Attempt attempt = apply(act(customer(), "block"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->fields.value(text("services_before_block")),
                 QJsonValue(QJsonArray{text("7"), text("10")}));
        QCOMPARE(attempt.after->status, text("active"));
        QCOMPARE(attempt.after->name, text("Acme"));
        QCOMPARE(lines(), QList<QByteArray>{"GET /v3/accounts/17/services" + page});
    }

    void servicesAreNotedAcrossPagesAndByTheOtherList()
    {
        asAdmin();
        m_server->on("GET /v3/accounts/17/services" + page, status(403));
        m_server->on("GET /v3/services" + page, list(R"({"id":7,"name":"a","is_active":true,"owner_id":17})", 3));
        m_server->on("GET /v3/services?limit=1000&offset=1", list(R"({"id":8,"name":"b","is_active":true,"owner_id":18},
                             {"id":9,"name":"c","is_active":true})",
                                                                  3));
        const Attempt attempt = apply(act(customer(), "block"));
        QCOMPARE(attempt.after->fields.value(text("services_before_block")), QJsonValue(QJsonArray{text("7")}));
    }

    void whoSeesNoServicesCanStillBlock()
    {
        asAdmin();
        m_server->on("GET /v3/accounts/17/services" + page, status(404, "{}"));
        m_server->on("GET /v3/services" + page, status(403));
        const Attempt attempt = apply(act(customer(), "block"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QVERIFY(attempt.after->fields.value(text("services_before_block")).toArray().isEmpty());
    }

    void aBlockOfABlockedAccountIsRefused()
    {
        asSubAccounts();
        m_server->on("GET /v3/accounts/17/services" + page, list("", 0));
        m_server->on("GET /v3/accounts/17", blockedAcme);
        const Attempt attempt = apply(act(customer(), "block"));
        QCOMPARE(int(attempt.state), int(Attempt::State::Refused));
        QCOMPARE(int(attempt.error.kind), int(Error::Kind::Conflict));
        QVERIFY(!attempt.after);
    }

    void aBlockThatCannotLookIsNotSent()
    {
        asAdmin();
        m_server->on("GET /v3/accounts/17/services" + page, status(401));
        const Attempt attempt = apply(act(customer(), "block"));
        QCOMPARE(int(attempt.state), int(Attempt::State::NotSent));
        QCOMPARE(attempt.error.delivery, Error::Delivery::NotSent);
        QCOMPARE(lines().size(), 1);
    }

    void aListThatKeepsMovingIsNotBelieved()
    {
        asAdmin();
        const QByteArray path = "GET /v3/accounts/17/services";
        for (int i = 0; i < 3; ++i) {
            m_server->on(path + page, list(R"({"id":7,"name":"a"})", 2));
            m_server->on(path + "?limit=1000&offset=1", list(R"({"id":8,"name":"b"})", 3));
        }
        const Attempt attempt = apply(act(customer(), "block"));
        QCOMPARE(int(attempt.state), int(Attempt::State::NotSent));
        QCOMPARE(lines().size(), 6);
    }

    void blocksOnEitherSurface_data()
    {
        QTest::addColumn<bool>("isAdmin");
        QTest::newRow("sub-accounts") << false;
        QTest::newRow("administrator") << true;
    }
    void blocksOnEitherSurface()
    {
        QFETCH(bool, isAdmin);
        const QByteArray own = isAdmin ? "/v3/admin/accounts/17" : "/v3/accounts/17";
        if (isAdmin)
            asAdmin();
        else
            asSubAccounts();
        m_server->on("POST " + own + "/block", status(204));
        m_server->on("GET " + own, blockedAcme);
        Record noted = customer();
        noted.fields.insert(text("services_before_block"), QJsonArray{text("7")});
        const Attempt blocked = apply(act(noted, "block-now"));
        QCOMPARE(int(blocked.state), int(Attempt::State::Applied));
        QCOMPARE(blocked.after->status, text("blocked"));
        QCOMPARE(blocked.after->fields.value(text("services_before_block")), QJsonValue(QJsonArray{text("7")}));
        QVERIFY(m_server->requests().at(2).body.isEmpty());
        QCOMPARE(m_server->requests().at(2).headers.value("content-length"), QByteArray("0"));

        m_server->on("POST " + own + "/unblock", status(204));
        m_server->on("GET " + own, acme);
        const Attempt unblocked = apply(act(*blocked.after, "unblock"));
        QCOMPARE(unblocked.after->status, text("active"));
        QCOMPARE(unblocked.after->fields.value(text("services_before_block")), QJsonValue(QJsonArray()));
        QCOMPARE(lines(),
                 (QList<QByteArray>{"POST " + own + "/block", "GET " + own, "POST " + own + "/unblock", "GET " + own}));
    }

    void aServiceIsResumedByNumberAlone()
    {
        asSubAccounts();
        m_server->on("PUT /v3/services/7", status(204));
        m_server->on("GET /v3/services/7", R"({"id":7,"name":"Shop","is_active":true})");
        Mutation resume = act(record("service", "7"), "resume");
        resume.before.reset();
        const Attempt attempt = apply(resume);
        QCOMPARE(int(attempt.state), int(Attempt::State::Applied));
        QCOMPARE(attempt.after->status, text("active"));
        QCOMPARE(m_server->requests().at(2).body, QByteArray(R"({"is_active":true})"));
    }

    void aNewPasswordStaysSecret()
    {
        asSubAccounts();
        m_server->on("POST /v3/accounts/17/change_password", status(422, R"({"message":"canary-short is too short"})"));
        Mutation mutation = act(customer(), "change-password");
        mutation.secrets.insert(text("new_password"), Secret("canary-short"));
        const Attempt attempt = apply(mutation);
        QCOMPARE(int(attempt.state), int(Attempt::State::Refused));
        QCOMPARE(m_server->last().body, QByteArray(R"({"new_password":"canary-short"})"));
        QVERIFY(attempt.error.message.contains(text("too short")));
        QVERIFY(!(attempt.error.message + attempt.error.detail).contains(text("canary")));
    }

    // How attempts end

    void outcomesOnTheWire_data()
    {
        QTest::addColumn<FixtureServer::Answer>("answer");
        QTest::addColumn<Attempt::State>("state");
        QTest::addColumn<Error::Kind>("kind");
        using State = Attempt::State;
        const auto row = [](const char *name, const FixtureServer::Answer &answer, State state, Error::Kind kind) {
            QTest::newRow(name) << answer << state << kind;
        };
        row("refused", status(422, R"({"error":"no"})"), State::Refused, Error::Kind::Invalid);
        row("key", status(401), State::NotSent, Error::Kind::Unauthorized);
        row("right", status(403), State::NotSent, Error::Kind::Forbidden);
        row("500 perhaps after commit", status(500), State::Unknown, Error::Kind::Server);
        row("redirect", status(302), State::Unknown, Error::Kind::Protocol);
        row("page", status(200, "<html>"), State::Unknown, Error::Kind::Protocol);
        row("dies", {.dies = true}, State::Unknown, Error::Kind::Network);
    }
    void outcomesOnTheWire()
    {
        QFETCH(FixtureServer::Answer, answer);
        QFETCH(Attempt::State, state);
        QFETCH(Error::Kind, kind);
        asSubAccounts();
        m_server->on("PUT /v3/accounts/17", answer);
        const Attempt attempt = apply(update(customer(), R"({"name":"B"})"));
        QCOMPARE(int(attempt.state), int(state));
        QCOMPARE(errorKindName(attempt.error.kind), errorKindName(kind));
        QVERIFY(!attempt.after);
        QCOMPARE(lines().size(), 1);
    }

    void aSurfaceThatIsNotKnownSendsNothing()
    {
        m_server->on(showMe, status(401, R"({"message":"Wrong credentials or 2FA configured"})"));
        const Attempt attempt = apply(update(customer(), R"({"name":"B"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::NotSent));
        QCOMPARE(attempt.error.kind, Error::Kind::Unauthorized);
        QVERIFY(attempt.error.message.contains(text("two-factor")));
        QCOMPARE(m_server->lines(), QList<QByteArray>{showMe});
    }

    void nobodyThere()
    {
        m_server.reset();
        QCOMPARE(int(apply(erase(customer())).state), int(Attempt::State::NotSent));
    }

    void cancels()
    {
        JobOf<Attempt> *early = m_client->apply(erase(customer()), &m_owner);
        early->cancel();
        QCOMPARE(int(test::waitFor<Attempt>(early)->state), int(Attempt::State::NotSent));
        QVERIFY(m_server->requests().isEmpty());

        asSubAccounts();
        m_server->on("DELETE /v3/accounts/17", FixtureServer::Answer{.silent = true});
        JobOf<Attempt> *late = m_client->apply(erase(customer()), &m_owner);
        QTRY_COMPARE(lines().size(), 1);
        late->cancel();
        QCOMPARE(int(test::waitFor<Attempt>(late)->state), int(Attempt::State::Unknown));

        m_server->on("PUT /v3/accounts/17", status(204));
        m_server->on("GET /v3/accounts/17", FixtureServer::Answer{.silent = true});
        JobOf<Attempt> *after = m_client->apply(update(customer(), R"({"name":"B"})"), &m_owner);
        QTRY_COMPARE(lines().size(), 3);
        after->cancel();
        const Result<Attempt> outcome = test::waitFor<Attempt>(after);
        QCOMPARE(int(outcome->state), int(Attempt::State::Applied));
        QCOMPARE(outcome->after->name, text("B"));
    }

    void readingBackDoesNotTakeForEver()
    {
        m_client->setReadBack(std::chrono::milliseconds(50));
        asSubAccounts();
        m_server->on("PUT /v3/accounts/17", status(204));
        m_server->on("GET /v3/accounts/17", FixtureServer::Answer{.silent = true});
        QCOMPARE(int(apply(update(customer(), R"({"name":"B"})")).state), int(Attempt::State::Applied));
    }

    void theClientMayGoBeforeItsJobs()
    {
        m_server->on(showMe, FixtureServer::Answer{.silent = true});
        JobOf<Attempt> *change = m_client->apply(erase(customer()), &m_owner);
        JobOf<ListPage> *reading = m_client->list({.type = text("group")}, &m_owner);
        JobOf<Settlement> *waiting = m_client->settle(erase(customer()), &m_owner);
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_client.reset();
        QCOMPARE(int(test::waitFor<Attempt>(change)->state), int(Attempt::State::NotSent));
        QCOMPARE(test::waitFor<ListPage>(reading).error().kind, Error::Kind::Cancelled);
        QCOMPARE(test::waitFor<Settlement>(waiting).error().kind, Error::Kind::Cancelled);
    }

    void ownersMayGoBeforeTheClient()
    {
        asSubAccounts();
        m_server->on("GET /v3/groups" + page, FixtureServer::Answer{.silent = true});
        auto owner = std::make_unique<QObject>();
        QPointer<Job> job = m_client->list({.type = text("group")}, owner.get());
        QTRY_COMPARE(lines().size(), 1);
        owner.reset();
        QVERIFY(!job);
        m_server->on("GET /v3/groups" + page, list("", 0));
        QVERIFY(listed({.type = text("group")}));
    }

    void ownersMayGoWhileTheSurfaceIsFound()
    {
        asSubAccounts();
        auto owner = std::make_unique<QObject>();
        m_client->list({.type = text("group")}, owner.get());
        QTRY_VERIFY(!m_server->requests().isEmpty());
        owner.reset();
        // On a busy machine the first one is on its way by now, and takes an answer.
        m_server->on("GET /v3/groups" + page, list("", 0));
        m_server->on("GET /v3/groups" + page, list("", 0));
        QVERIFY(listed({.type = text("group")}));
        QCOMPARE(m_server->lines().count(showMe), 1);
    }

    void aThrottleSlowsDownAndWaits()
    {
        ProviderOptions paced = options();
        paced.pace = 10.0;
        makeClient(paced);
        asSubAccounts();
        m_server->on("PUT /v3/accounts/17", FixtureServer::Answer{.status = 429, .headers = {"Retry-After: 30"}});
        const Attempt attempt = apply(update(customer(), R"({"name":"B"})"));
        QCOMPARE(int(attempt.state), int(Attempt::State::NotSent));
        QCOMPARE(attempt.error.kind, Error::Kind::RateLimited);
        QCOMPARE(attempt.error.retryAfter, std::optional(std::chrono::seconds(30)));
        QVERIFY(m_client->pacer().budget(text("write")).pausedFor > std::chrono::seconds(20));
        QVERIFY(m_client->pacer().budget(text("write")).left <= 10); // of twenty
    }

    // Reading back

    void settlesAnUpdate()
    {
        asSubAccounts();
        const Mutation mutation = update(customer(), R"({"name":"B"})");
        m_server->on("GET /v3/accounts/17", R"({"id":17,"name":"B"})");
        QCOMPARE(settled(mutation), Settlement::State::Applied);
        m_server->on("GET /v3/accounts/17", acme);
        QCOMPARE(settled(mutation), Settlement::State::NotApplied);
        m_server->on("GET /v3/accounts/17", R"({"id":17,"name":"C"})");
        QCOMPARE(settled(mutation), Settlement::State::Undecided);
        QCOMPARE(settled(mutation), Settlement::State::Undecided); // gone
        m_server->on("GET /v3/accounts/17", status(403));
        QCOMPARE(settle(mutation).error().kind, Error::Kind::Forbidden);
    }

    void settlesContactData()
    {
        asSubAccounts();
        const Mutation mutation = update(customer(), R"({"email_address":"b@acme.pl"})");
        m_server->on("GET /v3/accounts/17", acme);
        m_server->on("GET /v3/user_data/17", R"({"id":17,"email_address":"B@acme.pl"})");
        QCOMPARE(settled(mutation), Settlement::State::Applied);
        m_server->on("GET /v3/accounts/17", acme);
        m_server->on("GET /v3/user_data/17", status(403));
        QCOMPARE(settled(mutation), Settlement::State::Undecided);
    }

    void settlesSwitches()
    {
        asAdmin();
        m_server->on("GET /v3/admin/accounts/17", blockedAcme);
        QCOMPARE(settled(act(customer(), "block-now")), Settlement::State::Applied);
        m_server->on("GET /v3/admin/accounts/17", acme);
        QCOMPARE(settled(act(customer(), "block-now")), Settlement::State::NotApplied);
        m_server->on("GET /v3/admin/accounts/17", acme);
        QCOMPARE(settled(act(customer(), "unblock")), Settlement::State::Applied);
        Mutation resume = act(record("service", "7"), "resume");
        resume.before.reset();
        m_server->on("GET /v3/services/7", R"({"id":7,"name":"a","is_active":false})");
        QCOMPARE(settled(resume), Settlement::State::NotApplied);
        m_server->on("GET /v3/admin/accounts/17", acme);
        QCOMPARE(settled(act(customer(), "close")), Settlement::State::Undecided);
    }

    void aNotedBlockMayBeNotedAgain()
    {
        QCOMPARE(settled(act(customer(), "block")), Settlement::State::NotApplied);
        QVERIFY(m_server->requests().isEmpty());
    }

    void settlesADelete()
    {
        asSubAccounts();
        m_server->on(showMe, me);
        QCOMPARE(settled(erase(customer())), Settlement::State::Applied);
        QCOMPARE(m_server->lines(), (QList<QByteArray>{showMe, tryAdmin, "GET /v3/accounts/17", showMe}));
        m_server->on("GET /v3/accounts/17", acme);
        QCOMPARE(settled(erase(customer())), Settlement::State::NotApplied);
    }

    void absenceNeedsAPositiveControl()
    {
        asSubAccounts();
        // The look-up finds nothing, but neither does it find ourselves: nothing is proven.
        m_server->on(showMe, status(401));
        QCOMPARE(settle(erase(customer())).error().kind, Error::Kind::Unauthorized);
        m_server->on("GET /v3/accounts" + page, list(me, 1));
        m_server->on(showMe, status(404, "{}"));
        QVERIFY(!settle(newCustomer()));
        m_server->on("GET /v3/accounts/17",
                     FixtureServer::Answer{.status = 404, .body = "<html>", .contentType = "text/html"});
        QCOMPARE(settle(erase(customer())).error().kind, Error::Kind::Protocol);
    }

    void settlesANewCustomer()
    {
        asSubAccounts();
        const QByteArray line = "GET /v3/accounts" + page;
        m_server->on(line, list(me + "," + acme, 2));
        const Result<Settlement> found = settle(newCustomer());
        QCOMPARE(found->state, Settlement::State::Applied);
        QCOMPARE(found->now->id, text("17"));
        m_server->on(line, list(R"({"id":18,"name":"Other","username":"acme"})", 1));
        QCOMPARE(settled(newCustomer()), Settlement::State::Undecided);
        m_server->on(line, list(me, 1));
        m_server->on(showMe, me);
        QCOMPARE(settled(newCustomer()), Settlement::State::NotApplied);
    }

    void absentMeansOnNoPage()
    {
        asSubAccounts();
        m_server->on("GET /v3/accounts" + page, list(me, 2));
        m_server->on("GET /v3/accounts?limit=1000&offset=1", list(acme, 2));
        QCOMPARE(settled(newCustomer()), Settlement::State::Applied);
    }

    void settlesANewService()
    {
        asSubAccounts();
        const Mutation mutation =
            create("service", R"({"name":"Shop","address":"shop.pl","type_id":"https","interval":600})",
                   record("group", "3", R"({"owner_id":"17"})"));
        const QByteArray shop =
            R"({"id":7,"name":"Shop","address":"shop.pl","type_id":"https","interval":600,"group_id":3})";
        const QByteArray line = "GET /v3/services" + page;
        m_server->on(line, list(shop, 1));
        QCOMPARE(settled(mutation), Settlement::State::Applied);
        // Two of the same: nobody can tell which one is new.
        m_server->on(line, list(shop + "," + QByteArray(shop).replace("\"id\":7", "\"id\":8"), 2));
        QCOMPARE(settled(mutation), Settlement::State::Undecided);
        // The same name in another group is another service.
        m_server->on(line, list(QByteArray(shop).replace("\"group_id\":3", "\"group_id\":4"), 1));
        m_server->on(showMe, me);
        QCOMPARE(settled(mutation), Settlement::State::NotApplied);
    }

    void aBlockProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("accounts");
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("blocked") << blockedAcme << true;
        QTest::newRow("not blocked") << acme << false;
    }
    void aBlockProvesNothing()
    {
        QFETCH(QByteArray, accounts);
        QFETCH(bool, isHidden);
        asSubAccounts();
        const QByteArray line = "GET /v3/accounts" + page;
        const auto outcome = [&](const Mutation &mutation) {
            m_server->on(line, list(me + "," + accounts, 2));
            m_server->on(showMe, me);
            return settle(mutation);
        };
        const Record shop = record("service", "7", R"({"name":"Shop","owner_id":"17"})");
        const Result<Settlement> erased = outcome(erase(shop));
        QCOMPARE(erased->state, isHidden ? Settlement::State::Undecided : Settlement::State::Applied);
        QCOMPARE(erased->why.contains(text("blocked")), isHidden);
        const Result<Settlement> updated = outcome(update(shop, R"({"name":"Shop 2"})"));
        QCOMPARE(updated->state, Settlement::State::Undecided);
        QCOMPARE(updated->why.contains(text("blocked")), isHidden);
        const auto made = [&](const char *type, const QByteArray &list, const Record &parent) {
            m_server->on("GET /v3/" + list + page,
                         FixtureServer::Answer{.body = "[]", .headers = {"X-Total-Count: 0"}});
            return outcome(create(type, R"({"name":"Shop"})", parent))->state;
        };
        const auto expected = isHidden ? Settlement::State::Undecided : Settlement::State::NotApplied;
        QCOMPARE(made("service", "services", record("group", "3", R"({"owner_id":"17"})")), expected);
        QCOMPARE(made("group", "groups", customer()), expected);
        QCOMPARE(made("suspension", "suspensions", shop), expected);
    }

    // The connection test

    void probesAsAdministrator()
    {
        asAdmin();
        const Result<ProbeReport> report = probe();
        QVERIFY(report);
        QCOMPARE(report->customers, 42);
        QVERIFY(report->identity.contains(text("Reseller")));
        QVERIFY(report->identity.contains(text("administrator")));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{showMe, tryAdmin}));
    }

    void probesSubAccountsAnew()
    {
        asAdmin();
        QVERIFY(probe());
        m_server->on(showMe, QByteArray(me).replace("\"is_read_only\":false", "\"is_read_only\":true"));
        m_server->on(tryAdmin, status(403));
        m_server->on("GET /v3/accounts?limit=1", list(me, 5));
        const Result<ProbeReport> report = probe();
        QVERIFY(report);
        QCOMPARE(report->customers, 5);
        QVERIFY(report->identity.contains(text("reading only")));
        QVERIFY(report->clockSkew.has_value());
    }

    void aRefusedProbeNamesTheAddress_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("text") << QByteArray(R"("192.0.2.7")");
        QTest::newRow("object") << QByteArray(R"({"ip_address":"192.0.2.7"})");
        QTest::newRow("plain") << QByteArray("192.0.2.7\n");
    }
    void aRefusedProbeNamesTheAddress()
    {
        QFETCH(QByteArray, body);
        m_server->on(showMe, status(403));
        m_server->on("GET /v3/system/my_ip_address", body);
        const Error error = probe().error();
        QCOMPARE(error.kind, Error::Kind::Forbidden);
        QVERIFY2(error.message.contains(text("192.0.2.7")), qPrintable(error.message));
    }

    void aRefusedProbeWithoutAddress()
    {
        m_server->on(showMe, status(401, R"({"message":"Wrong credentials or 2FA configured"})"));
        const Error error = probe().error();
        QCOMPARE(error.kind, Error::Kind::Unauthorized);
        QVERIFY(error.message.contains(text("two-factor")));
        QVERIFY(error.message.contains(text("IP addresses")));
        QCOMPARE(m_server->lines(), (QList<QByteArray>{showMe, "GET /v3/system/my_ip_address"}));
    }

    void anotherServerIsNamed()
    {
        QCOMPARE(probe().error().kind, Error::Kind::Protocol); // 404 in JSON
        m_server->on(showMe, "<html>");
        QCOMPARE(probe().error().kind, Error::Kind::Protocol);
        m_server->on(showMe, status(302));
        QVERIFY(probe().error().message.contains(text("address")));
    }

    void thereIsNoSignOn()
    {
        const auto ticket = test::waitFor<SignOnTicket>(m_client->signOn({.customer = customer()}, &m_owner));
        QCOMPARE(ticket.error().kind, Error::Kind::Unsupported);
    }

    void theSeam()
    {
        const std::unique_ptr<Provider> provider = makeRestClient(options(), *m_redactor, m_clock);
        QCOMPARE(&provider->spec(), &restSpec());
    }
};

QTEST_GUILESS_MAIN(TestMonit24RestClient)
#include "test_monit24restclient.moc"
