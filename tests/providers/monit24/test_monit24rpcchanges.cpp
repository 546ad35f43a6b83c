// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/monit24/rpchouse.h"

using namespace kontor;
using test::FixtureServer;
using test::RpcHouse;

Q_DECLARE_METATYPE(kontor::Mutation)

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray active = R"({"id":4844,"name":"Test account","package_id":632,"activated":1,"blocked":0})";
const QByteArray blocked = R"({"id":4844,"name":"Test account","package_id":632,"activated":1,"blocked":1})";
const QByteArray user = R"({"id":4845,"account_id":4844,"login":"test_user","email":"test_account@monit24.pl",)"
                        R"("contact_person":"Test Test","language":"en"})";

Record userRecord()
{
    return {.connection = text("conn"),
            .kind = Kind::Account,
            .type = text("user"),
            .id = text("4845"),
            .name = text("test_user"),
            .parent = text("4844"),
            .fields = RpcHouse::json(R"({"login":"test_user","account_id":"4844","email":"a@b.pl","tax_id":"1"})")};
}

Record suspension()
{
    return {.connection = text("conn"),
            .kind = Kind::Domain,
            .type = text("suspension"),
            .id = text("7"),
            .parent = text("279370"),
            .fields = RpcHouse::json(R"({"service_id":"279370","comment":"works"})")};
}

Mutation newSuspension()
{
    return RpcHouse::create("suspension", RpcHouse::service(),
                            R"({"comment":"works","start_timestamp":"2026-03-01T09:00:00Z",
                                "end_timestamp":"2026-03-01T11:00:00+01:00"})");
}

Mutation newService()
{
    return RpcHouse::create("service", RpcHouse::group(),
                            R"({"name":"Shop","type_id":"1","url":"www.example.com","interval":600,"pause":true,
                                "features":["port=8000","path=a=b"]})");
}

Mutation registration()
{
    Mutation mutation{.verb = Verb::Act,
                      .type = text("distributor"),
                      .id = {},
                      .action = text("register"),
                      .values = RpcHouse::json(R"({"login":"second","email":"d@monit24.pl",
                                                   "contact_person":"John Smith","contact_phone":""})")};
    mutation.secrets.insert(text("password"), Secret("canary-second"));
    return mutation;
}

Attempt::State stateOf(const Attempt &attempt)
{
    if (attempt.state != Attempt::State::Applied) qInfo("%s", qPrintable(attempt.error.message));
    return attempt.state;
}

} // namespace

class TestMonit24RpcChanges : public QObject
{
    Q_OBJECT

    std::unique_ptr<RpcHouse> m_house;

    Settlement::State settled(const Mutation &mutation)
    {
        const Result<Settlement> settlement = m_house->settle(mutation);
        if (!settlement) qWarning("%s", qPrintable(settlement.error().message));
        return settlement ? settlement->state : Settlement::State(-1);
    }

private Q_SLOTS:
    void init() { m_house = std::make_unique<RpcHouse>(); }
    void cleanup() { m_house.reset(); }

    // What is sent

    void sendsExactly_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const Mutation &mutation, const char *module, const char *method,
                            const char *data) {
            QTest::newRow(name) << mutation << RpcHouse::body(module, method, data);
        };
        const Record customer = RpcHouse::customer();
        const Record service = RpcHouse::service();
        const Record group = RpcHouse::group();
        row("new customer", RpcHouse::newCustomer(), "Account", "Create",
            R"({"contact_person":"Test Test","email":"test_account@monit24.pl","language":"en","login":"test_user",)"
            R"("name":"Test account","package_id":632,"password":"canary-p4ssword"})");
        row("customer", RpcHouse::update(customer, R"({"name":"New name","package_id":"633"})"), "Account", "Update",
            R"({"id":4844,"name":"New name","package_id":633})");
        row("activate", RpcHouse::act(customer, "activate"), "Account", "Activate", R"({"id":4844})");
        row("block now", RpcHouse::act(customer, "block-now"), "Account", "Block", R"({"id":4844})");
        row("unblock", RpcHouse::act(customer, "unblock"), "Account", "Unblock", R"({"id":4844})");
        row("delete customer", RpcHouse::erase(customer), "Account", "Delete", R"({"id":4844})");
        row("user", RpcHouse::update(userRecord(), R"({"email":"new@b.pl","tax_id":"","contact_phone":""})"), "User",
            "Update", R"({"contact_phone":"","email":"new@b.pl","id":4845,"tax_id":null})");
        row("new group", RpcHouse::create("group", customer, R"({"name":"Web"})"), "Group", "Create",
            R"({"account_id":4844,"name":"Web"})");
        row("group", RpcHouse::update(group, R"({"location_ids":["3","5","6"]})"), "Group", "Update",
            R"({"id":150507195,"location_ids":[3,5,6]})");
        row("delete group", RpcHouse::erase(group), "Group", "Delete", R"({"id":150507195})");
        row("new service", newService(), "Service", "Create",
            R"({"features":[{"id":"port","value":"8000"},{"id":"path","value":"a=b"}],"group_id":150507195,)"
            R"("interval":600,"name":"Shop","pause":1,"type_id":1,"url":"www.example.com"})");
        row("service", RpcHouse::update(service, R"({"interval":300})"), "Service", "Update",
            R"({"id":279370,"interval":300})");
        row("pause", RpcHouse::act(service, "pause"), "Service", "Update", R"({"id":279370,"pause":1})");
        row("resume", RpcHouse::act(service, "resume"), "Service", "Update", R"({"id":279370,"pause":0})");
        row("delete service", RpcHouse::erase(service), "Service", "Delete", R"({"id":279370})");
        row("new suspension", newSuspension(), "ServiceSuspension", "Create",
            R"({"comment":"works","end_timestamp":1772359200,"service_id":279370,"start_timestamp":1772355600})");
        row("delete suspension", RpcHouse::erase(suspension()), "ServiceSuspension", "Delete", R"({"id":7})");
        QTest::newRow("distributor")
            << registration()
            << QByteArray(R"({"data":{"contact_person":"John Smith","email":"d@monit24.pl","login":"second",)"
                          R"("password":"canary-second"},"lang":"en","method":"Create","module":"Distributor"})");
    }
    void sendsExactly()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QByteArray, body);
        m_house->answer(R"({"id":4844})");
        // What is read back says nothing that contradicts.
        m_house->answer("{}");
        m_house->refuse("request_format");
        m_house->refuse("request_format");
        QCOMPARE(stateOf(m_house->apply(mutation)), Attempt::State::Applied);
        QCOMPARE(m_house->bodies().first(), body);
    }

    void whatCannotBeSaidIsRefused_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::newRow("nothing") << RpcHouse::update(RpcHouse::customer(), "{}");
        QTest::newRow("no parent") << RpcHouse::create("group", std::nullopt, R"({"name":"Web"})");
        QTest::newRow("feature") << RpcHouse::create("service", RpcHouse::group(), R"({"features":["port"]})");
        QTest::newRow("moment") << RpcHouse::create("suspension", RpcHouse::service(), R"({"start_timestamp":"soon"})");
        QTest::newRow("no id") << RpcHouse::erase(Record{.type = text("group")});
        QTest::newRow("kept here") << RpcHouse::erase(Record{.type = text("distributor"), .id = text("1")});
        QTest::newRow("no verb") << RpcHouse::create("user", RpcHouse::customer(), "{}");
        QTest::newRow("no action") << RpcHouse::act(RpcHouse::customer(), "enable");
    }
    void whatCannotBeSaidIsRefused()
    {
        QFETCH(Mutation, mutation);
        const Attempt attempt = m_house->apply(mutation);
        QCOMPARE(attempt.state, Attempt::State::Refused);
        QVERIFY(!attempt.error.message.isEmpty());
        QVERIFY(m_house->server.requests().isEmpty());
    }

    // What is known afterwards

    void aNewCustomerHasItsNumberAndIsInactive()
    {
        m_house->answer(R"({"id":4844})");
        m_house->answer(R"({"id":4844,"name":"Test account","package_id":632,"activated":0,"blocked":0})");
        const Attempt attempt = m_house->apply(RpcHouse::newCustomer());
        QCOMPARE(stateOf(attempt), Attempt::State::Applied);
        QCOMPARE(attempt.after->id, text("4844"));
        QCOMPARE(attempt.after->status, text("inactive"));
        QCOMPARE(attempt.after->fields.value(text("login")).toString(), text("test_user"));
        QVERIFY(!attempt.after->fields.contains(text("password")));
        QCOMPARE(m_house->calls(), (QStringList{text("Account::Create"), text("Account::Read")}));
    }

    void whatCannotBeReadBackIsAsItWasSent()
    {
        m_house->answer(R"({"id":"279371"})");
        m_house->raw({.dies = true});
        m_house->raw({.dies = true});
        m_house->raw({.dies = true});
        const Attempt attempt = m_house->apply(newService());
        QCOMPARE(stateOf(attempt), Attempt::State::Applied);
        QCOMPARE(attempt.after->id, text("279371"));
        QCOMPARE(attempt.after->status, text("paused"));
        QCOMPARE(attempt.after->parent, text("150507195"));
        QCOMPARE(attempt.after->fields.value(text("account_id")).toString(), text("4844"));
    }

    void aCreateWithoutNumberIsUnknown()
    {
        m_house->answer("{}");
        const Attempt attempt = m_house->apply(RpcHouse::newCustomer());
        QCOMPARE(attempt.state, Attempt::State::Unknown);
        QCOMPARE(attempt.error.kind, Error::Kind::Protocol);
    }

    void whatMovedIsNotOfItsOldAccount()
    {
        m_house->answer("{}");
        // Somebody else has moved it meanwhile.
        m_house->answer(R"({"id":279370,"name":"Shop","group_id":150507196,"pause":1})");
        const Attempt attempt = m_house->apply(RpcHouse::act(RpcHouse::service(), "pause"));
        QCOMPARE(stateOf(attempt), Attempt::State::Applied);
        QCOMPARE(attempt.after->parent, text("150507196"));
        QVERIFY(!attempt.after->fields.contains(text("account_id")));
        QCOMPARE(attempt.after->fields.value(text("interval")), QJsonValue(600));
    }

    void aReadBackHasItsTime()
    {
        m_house->client->setReadBack(std::chrono::milliseconds(50));
        m_house->answer("{}");
        m_house->raw({.silent = true});
        const Attempt attempt = m_house->apply(RpcHouse::act(RpcHouse::service(), "pause"));
        QCOMPARE(stateOf(attempt), Attempt::State::Applied);
        QCOMPARE(attempt.after->status, text("paused"));
    }

    // Blocking

    void blockingBeginsWithALook()
    {
        m_house->answer(active);
        m_house->noMeta();
        m_house->elements(R"({"id":1,"account_id":4844},{"id":2,"account_id":"4844"},{"id":3,"account_id":4900})");
        m_house->noMeta();
        m_house->elements(R"({"id":10,"group_id":1,"pause":0},{"id":11,"group_id":2,"pause":"0"},)"
                          R"({"id":12,"group_id":1,"pause":1},{"id":13,"group_id":3,"pause":0})");
        const Attempt attempt = m_house->apply(RpcHouse::act(RpcHouse::customer(), "block"));
        QCOMPARE(stateOf(attempt), Attempt::State::Applied);
        QCOMPARE(attempt.after->fields.value(text("services_before_block")).toArray(),
                 (QJsonArray{text("10"), text("11")}));
        // It is not blocked yet: nothing but reads was sent.
        QCOMPARE(attempt.after->status, text("active"));
        QCOMPARE(attempt.after->fields.value(text("login")).toString(), text("test_user"));
        QCOMPARE(m_house->calls(), (QStringList{text("Account::Read"), text("Group::Meta"), text("Group::Find"),
                                                text("Service::Meta"), text("Service::Find")}));
    }

    void aLookThatFailsSendsNothing()
    {
        m_house->answer(active);
        m_house->noMeta();
        m_house->refuse("system");
        const Attempt attempt = m_house->apply(RpcHouse::act(RpcHouse::customer(), "block"));
        QCOMPARE(attempt.state, Attempt::State::NotSent);
        QCOMPARE(attempt.error.delivery, Error::Delivery::NotSent);
    }

    void whatIsBlockedKeepsItsList()
    {
        m_house->answer(blocked);
        const Attempt attempt = m_house->apply(RpcHouse::act(RpcHouse::customer(), "block"));
        QCOMPARE(attempt.state, Attempt::State::Refused);
        QCOMPARE(attempt.error.kind, Error::Kind::Conflict);
        QCOMPARE(m_house->calls(), QStringList{text("Account::Read")});
    }

    void blockedThenUnblocked()
    {
        Record account = RpcHouse::customer();
        account.fields.insert(text("services_before_block"), QJsonArray{text("10")});
        m_house->answer("{}");
        m_house->answer(blocked);
        const Attempt blocking = m_house->apply(RpcHouse::act(account, "block-now"));
        QCOMPARE(stateOf(blocking), Attempt::State::Applied);
        QCOMPARE(blocking.after->status, text("blocked"));
        QCOMPARE(blocking.after->fields.value(text("services_before_block")).toArray(), QJsonArray{text("10")});
        m_house->answer("{}");
        m_house->answer(active);
        const Attempt unblocking = m_house->apply(RpcHouse::act(*blocking.after, "unblock"));
        QCOMPARE(stateOf(unblocking), Attempt::State::Applied);
        QCOMPARE(unblocking.after->status, text("active"));
        QCOMPARE(unblocking.after->fields.value(text("services_before_block")), QJsonValue(QJsonArray()));
    }

    // How it can end

    void answersMean_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Attempt::State>("state");
        QTest::addColumn<Error::Kind>("kind");
        using State = Attempt::State;
        using Kind = Error::Kind;
        const auto row = [](const char *name, int status, const QByteArray &body, State state, Kind kind) {
            QTest::newRow(name) << status << body << state << kind;
        };
        const auto category = [&](const char *word, State state, Kind kind) {
            row(word, 200, "{\"error\":{\"category\":\"" + QByteArray(word) + "\"},\"data\":{}}", state, kind);
        };
        category("system", State::Unknown, Kind::Server);
        category("request_format", State::Refused, Kind::Unsupported);
        category("version", State::Refused, Kind::Unsupported);
        category("data_format", State::Refused, Kind::Invalid);
        category("data_validation", State::Refused, Kind::Invalid);
        category("weather", State::Unknown, Kind::Server);
        row("page", 200, "<html></html>", State::Unknown, Kind::Unsupported);
        row("empty", 200, "", State::Unknown, Kind::Protocol);
        row("cut", 200, "{\"error\":null,\"da", State::Unknown, Kind::Protocol);
        row("redirect", 307, "", State::Unknown, Kind::Protocol);
        row("bad request", 400, "", State::Refused, Kind::Invalid);
        row("unauthorized", 401, "", State::NotSent, Kind::Unauthorized);
        row("not found", 404, "", State::Unknown, Kind::Unsupported);
        row("slow", 408, "", State::Unknown, Kind::Timeout);
        row("gone", 410, "", State::Refused, Kind::Unsupported);
        row("media type", 415, "", State::Refused, Kind::Invalid);
        row("too many", 429, "", State::NotSent, Kind::RateLimited);
        row("server", 500, "<html></html>", State::Unknown, Kind::Server);
        row("unavailable", 503, "", State::Unknown, Kind::Server);
    }
    void answersMean()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Attempt::State, state);
        QFETCH(Error::Kind, kind);
        m_house->raw({.status = status, .body = body});
        const Attempt attempt = m_house->apply(RpcHouse::newCustomer());
        QCOMPARE(attempt.state, state);
        QCOMPARE(errorKindName(attempt.error.kind), errorKindName(kind));
        QVERIFY(!attempt.error.message.isEmpty());
        QCOMPARE(attempt.httpStatus, status);
        QCOMPARE(m_house->server.requests().size(), 1);
    }

    void aLostAnswerIsUnknown()
    {
        m_house->raw({.dies = true});
        QCOMPARE(m_house->apply(RpcHouse::newCustomer()).state, Attempt::State::Unknown);
        QCOMPARE(m_house->server.requests().size(), 1);
    }

    void aRefusedLoginPausesAndARefusedCallDoesNot()
    {
        m_house->refuse("auth", "wrong password");
        m_house->refuse("auth", "wrong password");
        const Attempt login = m_house->apply(RpcHouse::newCustomer());
        QCOMPARE(login.state, Attempt::State::NotSent);
        QCOMPARE(login.error.kind, Error::Kind::Unauthorized);
        QCOMPARE(m_house->bodies().last(), RpcHouse::body("Package", "Find"));
        m_house->refuse("auth", "wrong user type");
        m_house->elements(R"({"id":632})");
        const Attempt call = m_house->apply(RpcHouse::update(userRecord(), R"({"email":"n@b.pl"})"));
        QCOMPARE(call.state, Attempt::State::Refused);
        QCOMPARE(call.error.kind, Error::Kind::Forbidden);
        QVERIFY(call.error.message.contains(text("wrong user type")));
    }

    void aRefusedRegistrationIsNotAboutOurLogin()
    {
        m_house->refuse("auth", "not open to you");
        const Attempt attempt = m_house->apply(registration());
        QCOMPARE(attempt.state, Attempt::State::Refused);
        QCOMPARE(attempt.error.kind, Error::Kind::Forbidden);
        QCOMPARE(m_house->server.requests().size(), 1);
    }

    void aRegisteredDistributorIsKnown()
    {
        m_house->answer(R"({"id":3461})");
        m_house->refuse("auth");
        const Attempt attempt = m_house->apply(registration());
        QCOMPARE(stateOf(attempt), Attempt::State::Applied);
        QCOMPARE(attempt.after->id, text("3461"));
        QCOMPARE(attempt.after->name, text("second"));
        QCOMPARE(attempt.after->kind, Kind::Account);
        QVERIFY(!attempt.after->fields.contains(text("password")));
    }

    void cancelledInFlightIsUnknown()
    {
        m_house->raw({.silent = true});
        JobOf<Attempt> *job = m_house->client->apply(RpcHouse::newCustomer(), &m_house->owner);
        QTRY_COMPARE(m_house->server.requests().size(), 1);
        job->cancel();
        QCOMPARE(test::waitFor<Attempt>(job)->state, Attempt::State::Unknown);
    }

    void cancelledBeforeIsNotSent()
    {
        JobOf<Attempt> *job = m_house->client->apply(RpcHouse::newCustomer(), &m_house->owner);
        job->cancel();
        QCOMPARE(test::waitFor<Attempt>(job)->state, Attempt::State::NotSent);
        QVERIFY(m_house->server.requests().isEmpty());
    }

    // Reading back

    void aNewCustomerIsFoundByItsLogin()
    {
        m_house->noMeta();
        m_house->elements(user);
        m_house->answer(active);
        m_house->elements(user);
        QCOMPARE(settled(RpcHouse::newCustomer()), Settlement::State::Applied);
        QCOMPARE(m_house->bodies().at(2), RpcHouse::body("Account", "Read", R"({"id":4844})"));
        // One with other values is somebody else's.
        m_house->elements(user);
        m_house->answer(R"({"id":4844,"name":"Another","package_id":632,"activated":1,"blocked":0})");
        m_house->elements(user);
        QCOMPARE(settled(RpcHouse::newCustomer()), Settlement::State::Undecided);
    }

    void aConfirmedFilterIsUsed()
    {
        m_house->answer(R"({"Find":{"filters":{"field":"","type":"","argument":""}}})");
        m_house->elements("");
        m_house->noMeta();
        m_house->elements(active);
        QCOMPARE(settled(RpcHouse::newCustomer()), Settlement::State::NotApplied);
        QCOMPARE(m_house->bodies().at(1),
                 RpcHouse::body("User", "Find",
                                R"({"filters":[{"argument":"test_user","field":"login","type":"equals"}]})"));
    }

    void absenceNeedsAControl()
    {
        m_house->noMeta();
        m_house->elements("");
        m_house->noMeta();
        m_house->elements("");
        m_house->elements(R"({"id":632})");
        QCOMPARE(settled(RpcHouse::newCustomer()), Settlement::State::NotApplied);
        m_house->elements("");
        m_house->elements("");
        m_house->elements("");
        QCOMPARE(settled(RpcHouse::newCustomer()), Settlement::State::Undecided);
        m_house->elements("");
        m_house->refuse("auth");
        QCOMPARE(m_house->settle(RpcHouse::newCustomer()).error().kind, Error::Kind::Unauthorized);
    }

    void withoutUsersTheNameIsLookedFor()
    {
        m_house->noMeta();
        m_house->refuse("auth");
        m_house->noMeta();
        m_house->elements(active);
        QCOMPARE(settled(RpcHouse::newCustomer()), Settlement::State::Undecided);
        m_house->refuse("auth");
        m_house->elements(R"({"id":1,"name":"Other"})");
        m_house->elements(R"({"id":1,"name":"Other"})");
        QCOMPARE(settled(RpcHouse::newCustomer()), Settlement::State::NotApplied);
    }

    void otherNewRecordsAreFoundByAllValues()
    {
        const QByteArray shop = R"({"id":1,"group_id":150507195,"name":"Shop","type_id":1,"url":"www.example.com",)"
                                R"("interval":600,"pause":1})";
        m_house->noMeta();
        m_house->elements(shop);
        const Result<Settlement> one = m_house->settle(newService());
        QCOMPARE(one->state, Settlement::State::Applied);
        QCOMPARE(one->now->id, text("1"));
        m_house->elements(shop + R"(,{"id":2,"group_id":150507195,"name":"Shop","type_id":1,)"
                                 R"("url":"www.example.com","interval":600,"pause":1})");
        QCOMPARE(settled(newService()), Settlement::State::Undecided);
        m_house->elements(R"({"id":2,"group_id":9,"name":"Shop","type_id":1,"url":"www.example.com"})");
        m_house->noMeta();
        m_house->elements(active);
        QCOMPARE(settled(newService()), Settlement::State::NotApplied);
    }

    void belowABlockedAccountNothingIsProven()
    {
        m_house->noMeta();
        m_house->elements("");
        m_house->noMeta();
        m_house->elements(blocked);
        QCOMPARE(settled(newService()), Settlement::State::Undecided);
        m_house->refuse("data_validation");
        m_house->elements(blocked);
        QCOMPARE(settled(RpcHouse::erase(RpcHouse::service())), Settlement::State::Undecided);
    }

    void aDeleteIsProvenByAbsence()
    {
        m_house->refuse("data_validation");
        m_house->noMeta();
        m_house->elements(R"({"id":4900})");
        m_house->elements(R"({"id":4900})");
        QCOMPARE(settled(RpcHouse::erase(RpcHouse::customer())), Settlement::State::Applied);
        m_house->answer(active);
        m_house->noMeta();
        m_house->elements("");
        QCOMPARE(settled(RpcHouse::erase(RpcHouse::customer())), Settlement::State::NotApplied);
    }

    void updatesAreCompared()
    {
        const auto told = [&](const QByteArray &interval) {
            m_house->answer(R"({"id":279370,"group_id":150507195,"name":"Shop","pause":0)" + interval + "}");
            return settled(RpcHouse::update(RpcHouse::service(), R"({"interval":300})"));
        };
        QCOMPARE(told(R"(,"interval":300)"), Settlement::State::Applied);
        QCOMPARE(told(R"(,"interval":"600")"), Settlement::State::NotApplied);
        QCOMPARE(told(R"(,"interval":60)"), Settlement::State::Undecided);
        // What is not told is not taken for what it was.
        QCOMPARE(told(""), Settlement::State::Undecided);
    }

    void actionsAreFlags()
    {
        m_house->answer(R"({"id":279370,"pause":1})");
        QCOMPARE(settled(RpcHouse::act(RpcHouse::service(), "pause")), Settlement::State::Applied);
        m_house->answer(R"({"id":279370,"pause":1})");
        QCOMPARE(settled(RpcHouse::act(RpcHouse::service(), "resume")), Settlement::State::NotApplied);
        m_house->answer(active);
        m_house->noMeta();
        m_house->elements("");
        const Result<Settlement> unblocked = m_house->settle(RpcHouse::act(RpcHouse::customer(), "unblock"));
        QCOMPARE(unblocked->state, Settlement::State::Applied);
        QCOMPARE(unblocked->now->fields.value(text("services_before_block")), QJsonValue(QJsonArray()));
        m_house->answer(active);
        m_house->elements("");
        QCOMPARE(settled(RpcHouse::act(RpcHouse::customer(), "block-now")), Settlement::State::NotApplied);
    }

    void whatCannotBeLookedForIsSaid()
    {
        // The look before a block sends nothing, so it did nothing.
        QCOMPARE(settled(RpcHouse::act(RpcHouse::customer(), "block")), Settlement::State::NotApplied);
        QCOMPARE(settled(registration()), Settlement::State::Undecided);
        QVERIFY(m_house->server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMonit24RpcChanges)
#include "test_monit24rpcchanges.moc"
