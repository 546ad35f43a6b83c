// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionservice.h"
#include "models/secrets/sessionstore.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/jobs.h"
#include "tests/support/testclock.h"

#include <QTemporaryDir>
#include <QTimer>

using namespace kontor;
using namespace kontor::test;

using State = ConnectionStatus::State;

/// The connections of a reseller: kept whole or not at all, keys loaded once, providers replaced in time.
class TestConnectionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesAndFinds();
    void savesKeepWhatIsNotTyped();
    void survivesARestart();
    void checks_data();
    void checks();
    void failedKeyLeavesNothing();
    void failedSecondKeyPutsTheFirstBack();
    void failedRowPutsTheKeyBack();
    void closingTheDialogStillSaves();
    void cancelledSaveLeavesNothing();
    void loadsKeysOnceForAll();
    void missingKey_data();
    void missingKey();
    void optionalKeyMayBeMissing();
    void keysAreKeptOutOfLogs();
    void reports();
    void changeReplacesTheProvider();
    void providerInHandIsToldBeforeItGoes();
    void removes();
    void removesButTellsOfALockedKey();
    void protects();
    void triesADraftWithoutSavingIt();
    void triesWithTheStoredKey();
    void keysFromTheEnvironment();
    void unknownConnection();
    void endsWithWorkUnderWay();

private:
    Connection draft() const
    {
        Connection connection;
        connection.vendor = QStringLiteral("fake");
        connection.label = QStringLiteral("Mail");
        connection.baseUrl = m_vendor->baseUrl();
        connection.settings = {{QStringLiteral("login"), QStringLiteral("anna")}};
        return connection;
    }
    std::unique_ptr<ConnectionService> makeService(SecretStore &secrets)
    {
        return std::make_unique<ConnectionService>(std::vector{FakeVendor::catalogueEntry()}, *m_store, secrets,
                                                   m_redactor, m_clock);
    }
    Connection saved() { return *waitFor(m_service->save(draft(), {{m_key, Secret("key-one")}}, this)); }
    QByteArray stored(const QString &id, const QString &purpose) const
    {
        return m_secrets.secrets.value(FakeSecretStore::key({id, purpose})).reveal();
    }

    const QString m_key = QStringLiteral("key");
    const QString m_pin = QStringLiteral("pin");
    TestClock m_clock;
    Redactor m_redactor;
    FakeSecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateStore> m_state;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<FakeVendor> m_vendor;
    std::unique_ptr<ConnectionService> m_service;
};

void TestConnectionService::init()
{
    m_secrets.secrets.clear();
    m_secrets.state.reset();
    m_secrets.failingWrites.clear();
    m_secrets.log.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto state = StateStore::open(m_folder->filePath(QStringLiteral("state.sqlite")), true);
    QVERIFY2(state, state ? "" : qPrintable(state.error().message));
    m_state = std::move(*state);
    m_store = std::make_unique<ConnectionStore>(*m_state);
    m_vendor = std::make_unique<FakeVendor>();
    m_service = makeService(m_secrets);
}

void TestConnectionService::cleanup()
{
    m_service.reset();
    QCOMPARE(m_vendor->providers, 0);
    m_vendor.reset();
    m_store.reset();
    m_state.reset();
}

void TestConnectionService::savesAndFinds()
{
    QSignalSpy changed(m_service.get(), &ConnectionService::connectionsChanged);
    Connection wanted = draft();
    wanted.label = QStringLiteral("  Mail ");
    const auto connection = waitFor(m_service->save(wanted, {{m_key, Secret("key-one")}}, this));
    QVERIFY(connection);
    QCOMPARE(connection->label, QStringLiteral("Mail"));
    QVERIFY(!connection->id.isEmpty());
    QCOMPARE(connection->createdAt, m_clock.utcNow());
    QCOMPARE(connection->storedSecrets.keys(), QStringList{m_key});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(stored(connection->id, m_key), QByteArray("key-one"));

    QCOMPARE(m_service->find(connection->id)->id, connection->id);
    QCOMPARE(m_service->find(QStringLiteral("Mail"))->id, connection->id);
    QCOMPARE(m_service->find(QStringLiteral("mAIL"))->id, connection->id);
    QVERIFY(!m_service->find(QStringLiteral("post")));
    QCOMPARE(m_service->specOf(connection->id), &FakeVendor::spec());
    QVERIFY(m_service->status(connection->id).state == State::Idle);
}

void TestConnectionService::savesKeepWhatIsNotTyped()
{
    Connection connection = saved();
    m_clock.advance(std::chrono::hours(1));
    connection.label = QStringLiteral("Post");
    connection.createdAt = {};
    connection.storedSecrets = {};
    const auto again = waitFor(m_service->save(connection, {{m_key, Secret()}}, this));
    QVERIFY(again);
    QCOMPARE(again->id, connection.id);
    QVERIFY(again->createdAt < m_clock.utcNow());
    QCOMPARE(again->storedSecrets.keys(), QStringList{m_key});
    QCOMPARE(stored(again->id, m_key), QByteArray("key-one"));
    QCOMPARE(m_service->connections().size(), std::size_t(1));
}

void TestConnectionService::survivesARestart()
{
    const Connection connection = saved();
    m_service = makeService(m_secrets);
    QVERIFY(m_service->connections().empty());
    QVERIFY(m_service->load());
    QCOMPARE(m_service->connections().front().id, connection.id);
    const auto provider = waitFor(m_service->provider(connection.id, this));
    QVERIFY(provider);
    QCOMPARE(m_vendor->lastOptions->secrets.value(m_key).reveal(), QByteArray("key-one"));
    QCOMPARE(m_vendor->lastOptions->settings.value(QStringLiteral("login")), QStringLiteral("anna"));
}

void TestConnectionService::checks_data()
{
    using Change = std::function<void(Connection &, ConnectionService::Secrets &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *field, const Change &change) {
        QTest::addRow("%s", name) << change << QString::fromLatin1(field);
    };
    row("fine", "", [](Connection &, ConnectionService::Secrets &) {});
    row("fine on loopback without limits", "", [](Connection &c, ConnectionService::Secrets &) {
        c.baseUrl = QStringLiteral("http://127.0.0.1:8080/v1");
        c.pace.reset();
    });
    row("no name", "label", [](Connection &c, ConnectionService::Secrets &) { c.label = QStringLiteral("  "); });
    row("name taken", "label", [](Connection &c, ConnectionService::Secrets &) { c.label = QStringLiteral("tAKEN"); });
    row("not secure", "baseUrl",
        [](Connection &c, ConnectionService::Secrets &) { c.baseUrl = QStringLiteral("http://api.example.com/v1"); });
    row("no address", "baseUrl", [](Connection &c, ConnectionService::Secrets &) { c.baseUrl.clear(); });
    row("no limits elsewhere", "pace", [](Connection &c, ConnectionService::Secrets &) { c.pace.reset(); });
    row("no pace", "pace", [](Connection &c, ConnectionService::Secrets &) { c.pace = 0; });
    row("no login", "login", [](Connection &c, ConnectionService::Secrets &) { c.settings.clear(); });
    row("no key", "key", [](Connection &, ConnectionService::Secrets &s) { s.clear(); });
    row("empty key", "key", [](Connection &, ConnectionService::Secrets &s) { s.insert(QStringLiteral("key"), {}); });
    row("unknown key", "other",
        [](Connection &, ConnectionService::Secrets &s) { s.insert(QStringLiteral("other"), Secret("value")); });
    row("unknown setting", "colour", [](Connection &c, ConnectionService::Secrets &) {
        c.settings.insert(QStringLiteral("colour"), QStringLiteral("red"));
    });
    row("unknown vendor", "vendor",
        [](Connection &c, ConnectionService::Secrets &) { c.vendor = QStringLiteral("nobody"); });
}

void TestConnectionService::checks()
{
    using Change = std::function<void(Connection &, ConnectionService::Secrets &)>;
    Connection other = draft();
    other.label = QStringLiteral("Taken");
    QVERIFY(waitFor(m_service->save(other, {{m_key, Secret("key-two")}}, this)));
    QFETCH(const Change, change);
    QFETCH(const QString, field);
    Connection connection = draft();
    ConnectionService::Secrets secrets{{m_key, Secret("key-one")}};
    change(connection, secrets);

    const auto problems = m_service->check(connection, secrets);
    QCOMPARE(problems.keys(), field.isEmpty() ? QStringList() : QStringList{field});
    if (field.isEmpty()) return;
    QVERIFY(!problems.value(field).isEmpty());
    // What does not pass the check is not saved either.
    const auto outcome = waitFor(m_service->save(connection, secrets, this));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == Error::Kind::Invalid);
    QCOMPARE(outcome.error().fields, problems);
    QCOMPARE(m_service->connections().size(), std::size_t(1));
    QCOMPARE(m_secrets.secrets.size(), 1);
}

void TestConnectionService::failedKeyLeavesNothing()
{
    m_secrets.state = SecretState::Locked;
    const auto outcome = waitFor(m_service->save(draft(), {{m_key, Secret("key-one")}}, this));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == Error::Kind::Secrets);
    QCOMPARE(outcome.error().fields.keys(), QStringList{m_key});
    QVERIFY(m_service->connections().empty());
    QVERIFY(m_store->all()->empty());
    QVERIFY(m_secrets.secrets.isEmpty());
}

void TestConnectionService::failedSecondKeyPutsTheFirstBack()
{
    const Connection connection = saved();
    m_secrets.failingWrites << m_pin;
    const auto outcome =
        waitFor(m_service->save(connection, {{m_key, Secret("key-two")}, {m_pin, Secret("1234")}}, this));
    QVERIFY(!outcome);
    QCOMPARE(stored(connection.id, m_key), QByteArray("key-one"));
    QCOMPARE(m_secrets.secrets.size(), 1);
    QCOMPARE(m_store->all()->front().storedSecrets.keys(), QStringList{m_key});
}

void TestConnectionService::failedRowPutsTheKeyBack()
{
    const Connection connection = saved();
    QVERIFY(m_state->database().run("PRAGMA query_only=1"));
    const auto outcome = waitFor(m_service->save(connection, {{m_key, Secret("key-two")}}, this));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == Error::Kind::Storage);
    QCOMPARE(stored(connection.id, m_key), QByteArray("key-one"));
    Connection fresh = draft();
    fresh.label = QStringLiteral("Other");
    QVERIFY(!waitFor(m_service->save(fresh, {{m_key, Secret("key-three")}}, this)));
    QCOMPARE(m_secrets.secrets.size(), 1);
}

void TestConnectionService::closingTheDialogStillSaves()
{
    QSignalSpy changed(m_service.get(), &ConnectionService::connectionsChanged);
    delete m_service->save(draft(), {{m_key, Secret("key-one")}}, this);
    QVERIFY(changed.wait());
    QCOMPARE(m_service->connections().size(), std::size_t(1));
    QCOMPARE(m_secrets.secrets.size(), 1);
}

void TestConnectionService::cancelledSaveLeavesNothing()
{
    auto *job = m_service->save(draft(), {{m_key, Secret("key-one")}}, this);
    // In the middle of the work: after the first write was asked for.
    while (!m_secrets.log.contains(QStringLiteral("write key")))
        QCoreApplication::sendPostedEvents();
    job->cancel();
    const auto outcome = waitFor(job);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == Error::Kind::Cancelled);
    QVERIFY(m_secrets.secrets.isEmpty());
    QVERIFY(m_service->connections().empty());
}

void TestConnectionService::loadsKeysOnceForAll()
{
    const Connection connection = saved();
    m_secrets.log.clear();
    auto *one = m_service->provider(connection.id, this);
    auto *other = m_service->provider(connection.id, this);
    auto *given = m_service->provider(connection.id, this);
    delete given;
    QSignalSpy status(m_service.get(), &ConnectionService::statusChanged);
    QVERIFY(waitFor(one));
    QVERIFY(waitFor(other));
    QCOMPARE(*one->outcome(), *other->outcome());
    QCOMPARE(m_secrets.log.count(QStringLiteral("read key")), 1);
    QCOMPARE(m_vendor->providers, 1);
    QCOMPARE(status.count(), 2); // loading, ready
    QVERIFY(m_service->status(connection.id).state == State::Ready);
    QCOMPARE(*waitFor(m_service->provider(connection.id, this)), *one->outcome());
}

void TestConnectionService::missingKey_data()
{
    QTest::addColumn<SecretState>("state");
    for (const SecretState state : {SecretState::Absent, SecretState::Locked, SecretState::Denied, SecretState::Mute,
                                    SecretState::NoStore, SecretState::RemovedOutside, SecretState::Failed})
        QTest::addRow("%s", qPrintable(secretStateName(state))) << state;
}

void TestConnectionService::missingKey()
{
    const Connection connection = saved();
    QFETCH(const SecretState, state);
    m_secrets.state = state;
    const auto outcome = waitFor(m_service->provider(connection.id, this));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == Error::Kind::Secrets);
    QCOMPARE(outcome.error().message, secretError(state).message);
    QVERIFY(outcome.error().delivery == Error::Delivery::NotSent);
    QVERIFY(m_service->status(connection.id).state == State::KeyMissing);
    QCOMPARE(m_service->status(connection.id).error->message, secretError(state).message);
    // Unlocked: the next try has it.
    m_secrets.state.reset();
    QVERIFY(waitFor(m_service->provider(connection.id, this)));
    QVERIFY(m_service->status(connection.id).state == State::Ready);
}

void TestConnectionService::optionalKeyMayBeMissing()
{
    const Connection connection = saved();
    QVERIFY(waitFor(m_service->provider(connection.id, this)));
    QCOMPARE(m_vendor->lastOptions->secrets.keys(), QStringList{m_key});

    QVERIFY(waitFor(m_service->save(connection, {{m_pin, Secret("1234")}}, this)));
    QVERIFY(waitFor(m_service->provider(connection.id, this)));
    QCOMPARE(m_vendor->lastOptions->secrets.size(), 2);
    // Once it was stored, its loss is told.
    m_secrets.secrets.remove(FakeSecretStore::key({connection.id, m_pin}));
    m_service = makeService(m_secrets);
    QVERIFY(m_service->load());
    const auto outcome = waitFor(m_service->provider(connection.id, this));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, secretError(SecretState::RemovedOutside).message);
}

void TestConnectionService::keysAreKeptOutOfLogs()
{
    QVERIFY(waitFor(m_service->save(draft(), {{m_key, Secret("never-to-be-seen")}}, this)));
    QVERIFY(!m_redactor.clean(QStringLiteral("x never-to-be-seen y")).contains(QLatin1String("never")));
}

void TestConnectionService::reports()
{
    const QString id = saved().id;
    QVERIFY(waitFor(m_service->provider(id, this)));
    const auto told = [&](Error::Kind kind) {
        m_service->report(id, Error{.kind = kind, .message = QStringLiteral("why")});
        return m_service->status(id).state;
    };
    QVERIFY(told(Error::Kind::Unauthorized) == State::KeyRefused);
    QCOMPARE(m_service->status(id).error->message, QStringLiteral("why"));
    QVERIFY(told(Error::Kind::RateLimited) == State::Throttled);
    QVERIFY(told(Error::Kind::Network) == State::Unreachable);
    QVERIFY(told(Error::Kind::Timeout) == State::Unreachable);
    QVERIFY(told(Error::Kind::Tls) == State::Unreachable);
    // One record's trouble says nothing about the connection.
    QVERIFY(told(Error::Kind::NotFound) == State::Unreachable);
    QVERIFY(told(Error::Kind::Invalid) == State::Unreachable);
    QVERIFY(told(Error::Kind::Cancelled) == State::Unreachable);
    QSignalSpy status(m_service.get(), &ConnectionService::statusChanged);
    m_service->report(id, std::nullopt);
    m_service->report(id, std::nullopt);
    QVERIFY(m_service->status(id).state == State::Ready);
    QVERIFY(!m_service->status(id).error);
    QCOMPARE(status.count(), 1);
}

void TestConnectionService::changeReplacesTheProvider()
{
    Connection connection = saved();
    Provider *before = *waitFor(m_service->provider(connection.id, this));
    QSignalSpy going(m_service.get(), &ConnectionService::providerAboutToGo);
    const QPointer watched(before);
    connect(m_service.get(), &ConnectionService::providerAboutToGo, this, [&] { QVERIFY(watched); });
    connection.settings.insert(QStringLiteral("user"), QStringLiteral("bert"));
    QVERIFY(waitFor(m_service->save(connection, {}, this)));
    const auto after = waitFor(m_service->provider(connection.id, this));
    QVERIFY(after);
    QCOMPARE(going.count(), 1);
    QVERIFY(!watched);
    QCOMPARE(m_vendor->providers, 1);
    QCOMPARE(m_vendor->lastOptions->settings.value(QStringLiteral("user")), QStringLiteral("bert"));
}

void TestConnectionService::providerInHandIsToldBeforeItGoes()
{
    const Connection connection = saved();
    QVERIFY(waitFor(m_service->provider(connection.id, this)));
    // Asked for in the same breath as the change: whoever gets the old one also hears that it goes.
    Provider *inHand = nullptr;
    bool handedOut = false;
    connect(m_service.get(), &ConnectionService::providerAboutToGo, this, [&] { inHand = nullptr; });
    auto *save = m_service->save(connection, {{m_key, Secret("key-two")}}, this);
    QTimer asking;
    connect(&asking, &QTimer::timeout, this, [&] {
        m_service->provider(connection.id, this)->onFinished(this, [&](const Result<Provider *> &outcome) {
            inHand = *outcome;
            handedOut = true;
            inHand->spec();
        });
    });
    asking.start(0);
    QVERIFY(waitFor(save));
    QTRY_VERIFY(handedOut && inHand && m_vendor->providers == 1);
    asking.stop();
    QCOMPARE(*waitFor(m_service->provider(connection.id, this)), inHand);
    QCOMPARE(m_vendor->lastOptions->secrets.value(m_key).reveal(), QByteArray("key-two"));
}

void TestConnectionService::removes()
{
    const Connection connection = saved();
    QVERIFY(waitFor(m_service->provider(connection.id, this)));
    QSignalSpy going(m_service.get(), &ConnectionService::providerAboutToGo);
    QVERIFY(waitFor(m_service->remove(connection.id, this)));
    QVERIFY(m_service->connections().empty());
    QVERIFY(m_store->all()->empty());
    QVERIFY(m_secrets.secrets.isEmpty());
    QTRY_COMPARE(going.count(), 1);
    QCOMPARE(m_vendor->providers, 0);
    QVERIFY(waitFor(m_service->remove(connection.id, this)).error().kind == Error::Kind::NotFound);
}

void TestConnectionService::removesButTellsOfALockedKey()
{
    const Connection connection = saved();
    m_secrets.state = SecretState::Locked;
    const auto outcome = waitFor(m_service->remove(connection.id, this));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == Error::Kind::Secrets);
    QVERIFY(outcome.error().message.contains(connection.id + QStringLiteral("/key")));
    QVERIFY(m_service->connections().empty());
}

void TestConnectionService::protects()
{
    const Connection connection = saved();
    Provider *provider = *waitFor(m_service->provider(connection.id, this));
    QVERIFY(m_service->protect(connection.id, Protection::ReadOnly));
    QVERIFY(m_service->find(connection.id)->protection == Protection::ReadOnly);
    QVERIFY(m_store->all()->front().protection == Protection::ReadOnly);
    QCOMPARE(*waitFor(m_service->provider(connection.id, this)), provider);
    QVERIFY(!m_service->protect(QStringLiteral("nobody"), Protection::Normal));
}

void TestConnectionService::triesADraftWithoutSavingIt()
{
    m_vendor->addCustomer(QStringLiteral("Acme"));
    Connection nameless = draft();
    nameless.label.clear();
    const auto report = waitFor(m_service->test(nameless, {{m_key, Secret("key-one")}}, this));
    QVERIFY(report);
    QCOMPARE(report->customers, 1);
    QVERIFY(m_service->connections().empty());
    QVERIFY(m_secrets.secrets.isEmpty());
    QTRY_COMPARE(m_vendor->providers, 0);

    QVERIFY(waitFor(m_service->test(nameless, {}, this)).error().fields.contains(m_key));
    m_vendor->onProbe = [] {
        return failure({.kind = Error::Kind::Unauthorized, .message = QStringLiteral("no")});
    };
    const auto refused = waitFor(m_service->test(draft(), {{m_key, Secret("key-one")}}, this));
    QVERIFY(refused.error().kind == Error::Kind::Unauthorized);

    // Closing the dialog ends it.
    m_vendor->held = true;
    auto *job = m_service->test(draft(), {{m_key, Secret("key-one")}}, this);
    QTRY_COMPARE(m_vendor->inFlight, 1);
    delete job;
    QTRY_COMPARE(m_vendor->inFlight, 0);
    QTRY_COMPARE(m_vendor->providers, 0);
}

void TestConnectionService::triesWithTheStoredKey()
{
    Connection connection = saved();
    connection.settings.insert(QStringLiteral("login"), QStringLiteral("bert"));
    QVERIFY(waitFor(m_service->test(connection, {}, this)));
    QCOMPARE(m_vendor->lastOptions->secrets.value(m_key).reveal(), QByteArray("key-one"));
    QCOMPARE(m_vendor->lastOptions->settings.value(QStringLiteral("login")), QStringLiteral("bert"));
}

void TestConnectionService::keysFromTheEnvironment()
{
    qputenv("KONTOR_SECRET_MAIL_KEY", "from-outside");
    ConnectionService *service = nullptr;
    SessionStore session([&service](const QString &id) {
        const Connection *connection = service ? service->find(id) : nullptr;
        return connection ? connection->label : QString();
    });
    const auto own = makeService(session);
    service = own.get();
    QVERIFY(waitFor(own->test(draft(), {}, this)));
    const auto connection = waitFor(own->save(draft(), {}, this));
    QVERIFY(connection);
    QVERIFY(connection->storedSecrets.isEmpty());
    QVERIFY(waitFor(own->provider(connection->id, this)));
    QCOMPARE(m_vendor->lastOptions->secrets.value(m_key).reveal(), QByteArray("from-outside"));

    Connection other = draft();
    other.label = QStringLiteral("Other one");
    const auto missing = waitFor(own->save(other, {}, this));
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(QLatin1String("KONTOR_SECRET_OTHER_ONE_KEY")));
    QCOMPARE(own->connections().size(), std::size_t(1));
}

void TestConnectionService::unknownConnection()
{
    QVERIFY(waitFor(m_service->provider(QStringLiteral("nobody"), this)).error().kind == Error::Kind::NotFound);
    Connection gone = draft();
    gone.id = QStringLiteral("gone");
    QVERIFY(waitFor(m_service->save(gone, {{m_key, Secret("key-one")}}, this)).error().kind == Error::Kind::NotFound);
    QVERIFY(!m_service->specOf(QStringLiteral("nobody")));
    m_service->report(QStringLiteral("nobody"), std::nullopt);
    QVERIFY(m_service->status(QStringLiteral("nobody")).state == State::Idle);
}

void TestConnectionService::endsWithWorkUnderWay()
{
    const Connection connection = saved();
    m_vendor->held = true;
    auto *provider = m_service->provider(connection.id, this);
    auto *test = m_service->test(draft(), {{m_key, Secret("key-one")}}, this);
    auto *save = m_service->save(connection, {{m_key, Secret("key-two")}}, this);
    m_service.reset();
    for (const auto &finished : {waitFor(provider).has_value(), waitFor(test).has_value(), waitFor(save).has_value()})
        QVERIFY(!finished);
}

QTEST_GUILESS_MAIN(TestConnectionService)

#include "test_connectionservice.moc"
