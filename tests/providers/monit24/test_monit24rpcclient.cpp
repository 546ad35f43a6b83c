// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rpc/rpc.h"
#include "tests/providers/monit24/rpchouse.h"

#include <QMutex>

using namespace kontor;
using test::FixtureServer;
using test::RpcHouse;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray accounts = R"({"id":4844,"name":"Test account","package_id":632,"activated":1,"blocked":0},)"
                            R"({"id":"4900","name":"Other","package_id":"632","activated":"1","blocked":"1"})";
const QByteArray users = R"({"id":4845,"account_id":4844,"login":"test_user","email":"test_account@monit24.pl",)"
                         R"("contact_person":"Test Test","contact_phone":"","language":"en","address":null,)"
                         R"("tax_id":null,"last_login_ip":null,"last_login_timestamp":null})";
const QByteArray groups = R"({"id":150507195,"account_id":4844,"name":"Web","default":1,"language":null,)"
                          R"("daily_reports":0,"weekly_reports":1,"monthly_reports":0})";
const QByteArray services =
    R"({"id":279370,"group_id":150507195,"name":"Shop","type_id":1,"type_name":"http","url":"www.example.com",)"
    R"("interval":600,"pause":0,"error":1,"last_invalid_check":1772355600.5,"last_valid_check":null,)"
    R"("avg_response_time":null,"description":null,"silent_mode":0,"suspension":0})";
const QByteArray confirming = R"({"methods":[{"name":"Find","arguments":["limit","offset","with",)"
                              R"({"name":"order","items":["direction","field"]},)"
                              R"({"name":"filters","items":["argument","field","type"]}]}]})";

QMutex logLock;
QString logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker locked(&logLock);
    logged += message + u'\n';
}

} // namespace

class TestMonit24RpcClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<RpcHouse> m_house;

    /// Without descriptions each list is asked for in whole.
    void answerCustomers()
    {
        m_house->noMeta();
        m_house->elements(accounts);
        m_house->noMeta();
        m_house->elements(users);
    }

private Q_SLOTS:
    void init() { m_house = std::make_unique<RpcHouse>(); }
    void cleanup() { m_house.reset(); }

    void theCatalogueLeadsHere()
    {
        const ProviderEntry entry = monit24::entry();
        QCOMPARE(entry.spec, &monit24::rpcSpec());
        Redactor redactor;
        test::TestClock clock;
        for (const char *dialect : {"", "v2", "v9"}) {
            const std::unique_ptr<Provider> provider =
                entry.make({.settings = {{text("dialect"), text(dialect)}}}, redactor, clock);
            QCOMPARE(&provider->spec(), &monit24::rpcSpec());
        }
    }

    // What is on the wire

    void theLoginIsInTheBody()
    {
        answerCustomers();
        QVERIFY(m_house->list("customer"));
        QCOMPARE(m_house->bodies(),
                 (QList<QByteArray>{RpcHouse::body("Account", "Meta"), RpcHouse::body("Account", "Find"),
                                    RpcHouse::body("User", "Meta"), RpcHouse::body("User", "Find")}));
        for (const FixtureServer::Request &request : m_house->server.requests()) {
            QCOMPARE(request.line(), QByteArray("POST /2.0.0/json_api"));
            QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
            QCOMPARE(request.headers.value("user-agent"), QByteArray("Kontor/" KONTOR_VERSION));
            QVERIFY(!request.headers.contains("authorization"));
        }
    }

    void locationsNeedNoLogin()
    {
        m_house->elements(R"({"id":6,"name":"Warszawa"})");
        QCOMPARE(m_house->list("location")->records.front().name, text("Warszawa"));
        QCOMPARE(m_house->bodies(), QList<QByteArray>{R"({"lang":"en","method":"Find","module":"Location"})"});
    }

    void typesOfServiceNeedAnAccount()
    {
        m_house->noMeta();
        m_house->elements(R"({"id":4844,"name":"Blocked","blocked":1},{"id":4846,"name":"Open","blocked":0})");
        m_house->elements(R"({"id":5,"name":"ping","prefix":"ping:"})");
        const Result<ListPage> page = m_house->list("service-type");
        QVERIFY(page);
        QCOMPARE(page->records.front().name, text("ping"));
        QCOMPARE(m_house->bodies().last(), RpcHouse::body("ServiceType", "Find", R"({"account_id":4846})"));
    }

    void anAccountIsNamedAsTheVendorCallsIt()
    {
        m_house->noMeta();
        m_house->elements(R"({"id":"4846-b","name":"Open","blocked":0})");
        m_house->elements(R"({"id":5,"name":"ping","prefix":"ping:"})");
        QVERIFY(m_house->list("service-type"));
        QCOMPARE(m_house->bodies().last(), RpcHouse::body("ServiceType", "Find", R"({"account_id":"4846-b"})"));
    }

    void withoutAnAccountNobodyAsksForTypesOfService()
    {
        m_house->noMeta();
        m_house->elements("");
        const Result<ListPage> page = m_house->list("service-type");
        QVERIFY(page);
        QVERIFY(page->records.empty());
        QCOMPARE(m_house->calls(), (QStringList{text("Account::Meta"), text("Account::Find")}));
    }

    void nothingSecretIsLogged()
    {
        logged.clear();
        const auto before = qInstallMessageHandler(keepLog);
        answerCustomers();
        static_cast<void>(m_house->list("customer"));
        m_house->refuse("data_validation", "the password canary-p4ssword of my_distributor_account is weak");
        const Attempt attempt = m_house->apply(RpcHouse::newCustomer());
        qInstallMessageHandler(before);
        QCOMPARE(attempt.state, Attempt::State::Refused);
        QVERIFY(!logged.isEmpty());
        for (const QString &text : {logged, attempt.error.message, attempt.error.detail}) {
            QVERIFY2(!text.contains(u"canary"), qPrintable(text));
            QVERIFY2(!text.contains(u"my_distributor_account"), qPrintable(text));
        }
    }

    void withoutAPasswordNothingIsSent()
    {
        monit24::rpc::Client bare({.connectionId = text("c"), .baseUrl = m_house->server.url()}, m_house->redactor,
                                  m_house->clock);
        const auto page = test::waitFor<ListPage>(bare.list({.type = text("customer")}, &m_house->owner));
        QCOMPARE(page.error().kind, Error::Kind::Secrets);
        const auto attempt = test::waitFor<Attempt>(bare.apply(RpcHouse::newCustomer(), &m_house->owner));
        QCOMPARE(attempt->state, Attempt::State::NotSent);
        QVERIFY(m_house->server.requests().isEmpty());
    }

    // Lists

    void customersAreJoinedWithTheirUsers()
    {
        answerCustomers();
        const Result<ListPage> page = m_house->list("customer");
        QVERIFY(page);
        QCOMPARE(page->records.size(), 2U);
        const Record &first = page->records.front();
        QCOMPARE(first.id, text("4844"));
        QCOMPARE(first.name, text("Test account"));
        QCOMPARE(first.status, text("active"));
        QCOMPARE(first.fields.value(text("login")).toString(), text("test_user"));
        QCOMPARE(first.fields.value(text("package_id")), QJsonValue(text("632")));
        QCOMPARE(first.fields.value(text("tax_id")), QJsonValue(QJsonValue::Null));
        QCOMPARE(page->records.back().status, text("blocked"));
        QVERIFY(!page->records.back().fields.contains(text("login")));
        QVERIFY(page->hiding.isEmpty());
        QCOMPARE(page->total, 2);
    }

    void customersComeWithoutContactDataWhereUsersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("category");
        for (const char *category : {"auth", "request_format", "data_format", "data_validation"})
            QTest::newRow(category) << QByteArray(category);
    }
    void customersComeWithoutContactDataWhereUsersAreRefused()
    {
        QFETCH(QByteArray, category);
        m_house->noMeta();
        m_house->elements(accounts);
        m_house->noMeta();
        m_house->refuse(category);
        const Result<ListPage> page = m_house->list("customer");
        QVERIFY(page);
        QCOMPARE(page->records.size(), 2U);
        QVERIFY(!page->records.front().fields.contains(text("email")));
        // A failure of the vendor's is no refusal: half a list would look like a change.
        m_house->elements(accounts);
        m_house->refuse("system");
        QCOMPARE(m_house->list("customer").error().kind, Error::Kind::Server);
    }

    void servicesKnowTheirCustomerAndWhatIsHidden()
    {
        m_house->noMeta();
        m_house->elements(accounts);
        m_house->noMeta();
        m_house->elements(groups);
        m_house->noMeta();
        m_house->elements(services);
        m_house->elements(R"({"id":4844,"blocked":1},{"id":4900,"blocked":0})");
        const Result<ListPage> page = m_house->list("service");
        QVERIFY(page);
        QCOMPARE(m_house->calls().filter(text("Find")), (QStringList{text("Account::Find"), text("Group::Find"),
                                                                     text("Service::Find"), text("Account::Find")}));
        const Record &shop = page->records.front();
        QCOMPARE(shop.parent, text("150507195"));
        QCOMPARE(shop.fields.value(text("account_id")).toString(), text("4844"));
        QCOMPARE(shop.status, text("failing"));
        QCOMPARE(shop.fields.value(text("last_invalid_check")).toString(), text("2026-03-01T09:00:00Z"));
        // Blocked before the list or after it: in both cases it may have been hidden in between.
        QCOMPARE(page->hiding.size(), 2);
        QVERIFY(page->hiding.contains(RecordKey{text("conn"), text("customer"), text("4900")}));
        QVERIFY(page->hiding.contains(RecordKey{text("conn"), text("customer"), text("4844")}));
    }

    void refusedUsersAreNotGone()
    {
        m_house->noMeta();
        m_house->elements(accounts);
        m_house->noMeta();
        m_house->refuse("auth", "wrong user type");
        m_house->elements(accounts);
        const Result<ListPage> page = m_house->list("user");
        QVERIFY(page);
        QVERIFY(page->records.empty());
        QCOMPARE(page->hiding.size(), 2);
    }

    void aRefusedLoginIsTold()
    {
        m_house->refuse("auth", "wrong password");
        m_house->refuse("auth", "wrong password");
        const Result<ListPage> page = m_house->list("user");
        QCOMPARE(page.error().kind, Error::Kind::Unauthorized);
        QVERIFY(page.error().message.contains(text("wrong password")));
        // Once Account::Find was answered, it is not the login: other lists go on.
        m_house->elements(accounts);
        m_house->refuse("auth", "method blocked for you");
        m_house->refuse("auth", "method blocked for you");
        QCOMPARE(m_house->list("group").error().kind, Error::Kind::Forbidden);
    }

    void listsThatAreNotWholeAreErrors_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("no elements") << QByteArray("{}");
        QTest::newRow("fewer than announced") << QByteArray(R"({"elements":[{"id":1,"name":"a"}],"total":2})");
        QTest::newRow("without id") << QByteArray(R"({"elements":[{"name":"a"}],"total":1})");
        QTest::newRow("wrong type") << QByteArray(R"({"elements":[{"id":1,"max_services":"many"}],"total":1})");
    }
    void listsThatAreNotWholeAreErrors()
    {
        QFETCH(QByteArray, data);
        m_house->answer(data);
        m_house->answer(data);
        QCOMPARE(m_house->list("package").error().kind, Error::Kind::Protocol);
    }

    void anEmptyListIsOne()
    {
        m_house->elements("");
        const Result<ListPage> page = m_house->list("package");
        QVERIFY(page);
        QVERIFY(page->records.empty());
    }

    // What Meta confirms

    void confirmedNamesAreUsed()
    {
        m_house->answer(confirming);
        m_house->answer(R"({"elements":[{"id":1,"name":"Ann","blocked":0,"activated":1},)"
                        R"({"id":2,"name":"Bob","blocked":0,"activated":0}],"total":3})");
        m_house->answer(R"({"elements":[{"id":3,"name":"Joann","blocked":0,"activated":1}],"total":3})");
        m_house->noMeta();
        m_house->elements("");
        const Result<ListPage> page = m_house->list({.type = text("customer"), .startsWith = text("an")});
        QVERIFY(page);
        QCOMPARE(page->records.size(), 1U); // the vendor has "contains" only
        const auto asked = [](const QByteArray &offset) {
            return RpcHouse::body("Account", "Find",
                                  R"({"filters":[{"argument":"an","field":"name","type":"contains"}],"limit":500,)"
                                  R"("offset":)" +
                                      offset + R"(,"order":[{"direction":"ascending","field":"id"}]})");
        };
        QCOMPARE(m_house->bodies().mid(0, 3),
                 (QList<QByteArray>{RpcHouse::body("Account", "Meta"), asked("0"), asked("2")}));
        // Each module is asked once.
        m_house->answer(R"({"elements":[],"total":0})");
        m_house->elements("");
        QVERIFY(m_house->list("customer"));
        QCOMPARE(m_house->calls().count(text("Account::Meta")), 1);
    }

    void aListThatMovesIsReadAnew()
    {
        const QByteArray one = R"({"id":1,"name":"A","blocked":0,"activated":1})";
        const QByteArray two = R"({"id":2,"name":"B","blocked":0,"activated":1})";
        m_house->answer(confirming);
        m_house->answer(R"({"elements":[)" + one + R"(],"total":2})");
        m_house->answer(R"({"elements":[)" + two + R"(],"total":3})");
        m_house->answer(R"({"elements":[)" + one + "," + two + R"(],"total":2})");
        m_house->noMeta();
        m_house->elements(users);
        QCOMPARE(m_house->list("customer")->records.size(), 2U);
        // What comes twice in the second reading too does no harm: nothing is missing.
        m_house->answer(R"({"elements":[)" + one + R"(],"total":2})");
        m_house->answer(R"({"elements":[)" + one + R"(],"total":2})");
        m_house->answer(R"({"elements":[)" + one + R"(],"total":2})");
        m_house->answer(R"({"elements":[)" + one + "," + two + R"(],"total":2})");
        m_house->elements(users);
        QCOMPARE(m_house->list("customer")->records.size(), 2U);
        // Moving all the time, it is no list.
        for (int i = 0; i < 2; ++i) {
            m_house->answer(R"({"elements":[)" + one + R"(],"total":2})");
            m_house->answer(R"({"elements":[)" + one + R"(],"total":2})");
        }
        QCOMPARE(m_house->list("customer").error().kind, Error::Kind::Protocol);
    }

    void aMisreadDescriptionDoesNoHarm()
    {
        m_house->answer(confirming);
        m_house->refuse("data_format", "unknown argument");
        m_house->elements(accounts);
        m_house->noMeta();
        m_house->elements(users);
        QCOMPARE(m_house->list("customer")->records.size(), 2U);
        QCOMPARE(m_house->bodies().at(2), RpcHouse::body("Account", "Find"));
        // Learnt for good.
        m_house->elements(accounts);
        m_house->elements(users);
        QVERIFY(m_house->list("customer"));
        QCOMPARE(m_house->bodies().at(5), RpcHouse::body("Account", "Find"));
    }

    void aDescriptionThatDidNotComeIsAskedForAgain()
    {
        m_house->refuse("system");
        m_house->elements(accounts);
        m_house->noMeta();
        m_house->elements(users);
        QVERIFY(m_house->list("customer"));
        answerCustomers();
        QVERIFY(m_house->list("customer"));
        QCOMPARE(m_house->calls().count(text("Account::Meta")), 2);
        QCOMPARE(m_house->calls().count(text("User::Meta")), 1);
    }

    // One record

    void showsACustomer()
    {
        m_house->answer(R"({"id":4844,"name":"Test account","package_id":632,"activated":1,"blocked":0})");
        m_house->noMeta();
        m_house->elements(users);
        const Result<Record> record = m_house->show(RpcHouse::customer());
        QVERIFY(record);
        QCOMPARE(m_house->bodies().first(), RpcHouse::body("Account", "Read", R"({"id":4844})"));
        QCOMPARE(record->fields.value(text("email")).toString(), text("test_account@monit24.pl"));
        QVERIFY(record->detailed);
    }

    void aBlockedCustomerIsFoundInTheList()
    {
        m_house->refuse("data_validation", "no such account");
        m_house->noMeta();
        m_house->elements(accounts);
        m_house->noMeta();
        m_house->refuse("auth");
        const Result<Record> record = m_house->show(RpcHouse::customer("4900"));
        QVERIFY(record);
        QCOMPARE(record->status, text("blocked"));
        QCOMPARE(record->fields.value(text("login")).toString(), text("test_user")); // as it was known
        m_house->refuse("data_validation", "no such account");
        m_house->elements(accounts);
        QCOMPARE(m_house->show(RpcHouse::customer("1")).error().kind, Error::Kind::NotFound);
    }

    void whatABlockedAccountHidesIsNotGone()
    {
        m_house->refuse("data_validation", "no such service");
        m_house->noMeta();
        m_house->elements(R"({"id":4844,"blocked":1})");
        const Result<Record> hidden = m_house->show(RpcHouse::service());
        QCOMPARE(hidden.error().kind, Error::Kind::Conflict);
        QVERIFY(hidden.error().message.contains(text("blocked")));
        m_house->refuse("data_validation", "no such service");
        m_house->elements(R"({"id":4844,"blocked":0},{"id":4900,"blocked":1})");
        QCOMPARE(m_house->show(RpcHouse::service()).error().kind, Error::Kind::NotFound);
        // Whose it is is not known: it may be the blocked one's.
        Record orphan = RpcHouse::service();
        orphan.fields = {};
        m_house->refuse("data_validation", "no such service");
        m_house->elements(R"({"id":4844,"blocked":0},{"id":4900,"blocked":1})");
        QCOMPARE(m_house->show(orphan).error().kind, Error::Kind::Conflict);
    }

    void showsAGroupWithItsLocations()
    {
        m_house->answer(R"({"id":150507195,"account_id":4844,"name":"Web","default":0,"location_ids":[6,7]})");
        const Result<Record> record = m_house->show(RpcHouse::group());
        QVERIFY(record);
        QCOMPARE(record->fields.value(text("location_ids")).toArray(), (QJsonArray{text("6"), text("7")}));
        m_house->answer(R"({"id":99,"name":"Another"})");
        QCOMPARE(m_house->show(RpcHouse::group()).error().kind, Error::Kind::Protocol);
    }

    void aUserIsPickedFromTheList()
    {
        m_house->noMeta();
        m_house->elements(users);
        const Record known{.connection = text("conn"), .kind = Kind::Account, .type = text("user"), .id = text("4845")};
        const Result<Record> record = m_house->show(known);
        QVERIFY(record);
        QCOMPARE(record->parent, text("4844"));
        QCOMPARE(m_house->calls().last(), text("User::Find"));
    }

    void theOwnDistributorIsKnownByItsNumber()
    {
        QVERIFY(m_house->list("distributor")->records.empty());
        QVERIFY(m_house->server.requests().isEmpty());
        m_house->makeClient({{text("distributor-id"), text("3461")}});
        m_house->answer(R"({"contact_phone":"123456789","email":"test_distributor@monit24.pl","tax_id":null,)"
                        R"("address":null,"contact_person":"John Smith","id":3461,"login":"my_distributor_account"})");
        const Result<ListPage> page = m_house->list("distributor");
        QVERIFY(page);
        QCOMPARE(page->records.front().name, text("my_distributor_account"));
        QCOMPARE(m_house->bodies(), QList<QByteArray>{RpcHouse::body("Distributor", "Read", R"({"id":3461})")});
    }

    void unknownTypesAreUnsupported()
    {
        QCOMPARE(m_house->list("mailbox").error().kind, Error::Kind::Unsupported);
        QCOMPARE(m_house->show({.type = text("mailbox")}).error().kind, Error::Kind::Unsupported);
        QCOMPARE(m_house->apply({.type = text("mailbox")}).state, Attempt::State::Refused);
        const auto ticket = test::waitFor<SignOnTicket>(m_house->client->signOn({}, &m_house->owner));
        QCOMPARE(ticket.error().kind, Error::Kind::Unsupported);
        QVERIFY(m_house->server.requests().isEmpty());
    }

    void theClientsEndEndsItsReads()
    {
        m_house->raw({.silent = true});
        JobOf<ListPage> *job = m_house->client->list({.type = text("package")}, &m_house->owner);
        QTRY_COMPARE(m_house->server.requests().size(), 1);
        m_house->client.reset();
        QCOMPARE(test::waitFor<ListPage>(job).error().kind, Error::Kind::Cancelled);
    }

    // The connection test

    void probes()
    {
        m_house->elements(R"({"id":632,"name":"Basic"})");
        m_house->noMeta();
        m_house->elements(accounts);
        const Result<ProbeReport> report = m_house->probe();
        QVERIFY(report);
        QCOMPARE(report->identity, text("my_distributor_account"));
        QCOMPARE(report->customers, 2);
        QCOMPARE(m_house->bodies().first(), RpcHouse::body("Package", "Find"));
    }

    void probeSaysWhoseAccountItIs()
    {
        m_house->makeClient({{text("distributor-id"), text("3461")}});
        m_house->elements("");
        m_house->noMeta();
        m_house->elements("");
        m_house->answer(R"({"id":3461,"contact_person":"John Smith"})");
        QCOMPARE(m_house->probe()->identity, text("John Smith (my_distributor_account), distributor 3461"));
        m_house->elements("");
        m_house->elements("");
        m_house->refuse("data_validation");
        QVERIFY(m_house->probe().error().message.contains(text("3461")));
    }

    void probeWarnsOfAnotherVersion()
    {
        m_house->raw({.body = R"({"version":"2.1.0","error":null,"data":{"elements":[],"total":0}})"});
        m_house->noMeta();
        m_house->elements("");
        QVERIFY(m_house->probe()->identity.contains(text("2.1.0")));
        m_house->raw({.body = R"({"version":"2.0.7","error":null,"data":{"elements":[],"total":0}})"});
        m_house->elements("");
        QCOMPARE(m_house->probe()->identity, text("my_distributor_account"));
    }

    void probeNamesTheCause_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("login") << 200 << QByteArray(R"({"error":{"category":"auth","message":"wrong"},"data":{}})")
                               << Error::Kind::Unauthorized << text("login and password");
        QTest::newRow("version") << 200 << QByteArray(R"({"error":{"category":"version"},"data":{}})")
                                 << Error::Kind::Unsupported << text("another version");
        QTest::newRow("gone") << 410 << QByteArray() << Error::Kind::Unsupported << text("retired");
        QTest::newRow("not found") << 404 << QByteArray("{}") << Error::Kind::Unsupported << text("retired");
        QTest::newRow("web page") << 200 << QByteArray("<html>Welcome</html>") << Error::Kind::Unsupported
                                  << text("retired");
        QTest::newRow("redirect") << 302 << QByteArray() << Error::Kind::Protocol << text("another address");
        QTest::newRow("half an answer") << 200 << QByteArray("{\"version\":\"2.0") << Error::Kind::Protocol
                                        << QString();
        QTest::newRow("other JSON") << 200 << QByteArray(R"({"ok":true})") << Error::Kind::Protocol << QString();
    }
    void probeNamesTheCause()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, words);
        m_house->raw({.status = status, .body = body});
        const Result<ProbeReport> report = m_house->probe();
        QVERIFY(!report);
        QCOMPARE(errorKindName(report.error().kind), errorKindName(kind));
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
    }

    void probeNoticesAnOrdinaryUser()
    {
        m_house->elements(R"({"id":632,"name":"Basic"})");
        m_house->refuse("auth", "wrong user type");
        m_house->refuse("auth", "wrong user type");
        const Result<ProbeReport> report = m_house->probe();
        QCOMPARE(report.error().kind, Error::Kind::Forbidden);
        QVERIFY(report.error().message.contains(text("no distributor")));
    }
};

QTEST_GUILESS_MAIN(TestMonit24RpcClient)
#include "test_monit24rpcclient.moc"
