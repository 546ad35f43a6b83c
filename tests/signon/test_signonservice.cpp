// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signon/signonservice.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/jobs.h"
#include "tests/support/testclock.h"

#include <QDir>
#include <QTemporaryDir>

using namespace kontor;
using namespace kontor::test;

/// One click, one ticket, one entry in the ledger, whatever happens.
class TestSignOnService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensThePanel();
    void ticketOnly();
    void refusedIsNotRetried();
    void failures();
    void missingKeyIsNoted();
    void browserDoesNotStart();
    void cancelled();
    void closedOnTheWay();
    void ledgerCannotBeWritten();
    void sessionsExpire();
    void signingOnAgainReplaces();
    void vendorWithoutSignOn();
    void tokenAppearsNowhere();

private:
    SignOnTarget target() const
    {
        SignOnTarget wanted;
        wanted.customer = *m_vendor->find(QStringLiteral("customer"), m_customer);
        wanted.customer.connection = m_connection;
        wanted.user = QStringLiteral("anna");
        return wanted;
    }
    SignOnEntry newest() { return m_service->ledger(10)->front(); }
    int entries() { return int(m_service->ledger(10)->size()); }

    TestClock m_clock;
    Redactor m_redactor;
    FakeSecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateStore> m_state;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<SignOnLedger> m_ledger;
    std::unique_ptr<FakeVendor> m_vendor;
    std::unique_ptr<ConnectionService> m_connections;
    std::unique_ptr<BrowserHandover> m_handover;
    std::unique_ptr<SignOnService> m_service;
    QString m_connection;
    QString m_customer;
    QStringList m_opened;
    bool m_browserStarts = true;
};

void TestSignOnService::init()
{
    m_opened.clear();
    m_browserStarts = true;
    m_secrets.state.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::move(*StateStore::open(m_folder->filePath(QStringLiteral("state.sqlite")), true));
    m_store = std::make_unique<ConnectionStore>(*m_state);
    m_ledger = std::make_unique<SignOnLedger>(*m_state);
    m_vendor = std::make_unique<FakeVendor>();
    m_customer = m_vendor->addCustomer(QStringLiteral("Acme"));
    m_connections = std::make_unique<ConnectionService>(std::vector{FakeVendor::catalogueEntry()}, *m_store, m_secrets,
                                                        m_redactor, m_clock);
    Connection connection;
    connection.vendor = QStringLiteral("fake");
    connection.label = QStringLiteral("Mail");
    connection.baseUrl = m_vendor->baseUrl();
    connection.settings = {{QStringLiteral("login"), QStringLiteral("anna")}};
    const auto saved = waitFor(m_connections->save(connection, {{QStringLiteral("key"), Secret("key-one")}}, this));
    QVERIFY(saved);
    m_connection = saved->id;
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("tmp")));
    m_handover =
        std::make_unique<BrowserHandover>(m_folder->filePath(QStringLiteral("tmp")), [this](const QString &path) {
            m_opened << path;
            return m_browserStarts;
        });
    m_service = std::make_unique<SignOnService>(*m_connections, *m_ledger, *m_handover, m_redactor, m_clock);
}

void TestSignOnService::cleanup()
{
    m_service.reset();
    m_handover->wipe();
    m_handover.reset();
    m_connections.reset();
    m_vendor.reset();
    m_ledger.reset();
    m_store.reset();
    m_state.reset();
}

void TestSignOnService::opensThePanel()
{
    QSignalSpy sessions(m_service.get(), &SignOnService::sessionsChanged);
    const auto session = waitFor(m_service->signOn(target(), QStringLiteral("ticket 12"), this));
    QVERIFY(session);
    QCOMPARE(session->connection, m_connection);
    QCOMPARE(session->customerName, QStringLiteral("Acme"));
    QCOMPARE(session->user, QStringLiteral("anna"));
    QCOMPARE(session->expiresAt, m_clock.utcNow().addSecs(600));
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_vendor->arrived(QStringLiteral("signon")), 1);
    QCOMPARE(sessions.count(), 1);
    QCOMPARE(m_service->sessions().size(), std::size_t(1));

    const SignOnEntry entry = newest();
    QCOMPARE(entry.outcome, QStringLiteral("opened"));
    QCOMPARE(entry.connection, m_connection);
    QCOMPARE(entry.customerId, m_customer);
    QCOMPARE(entry.customerName, QStringLiteral("Acme"));
    QCOMPARE(entry.user, QStringLiteral("anna"));
    QCOMPARE(entry.reason, QStringLiteral("ticket 12"));
    QCOMPARE(entry.at, m_clock.utcNow());
    QCOMPARE(entry.expiresAt, session->expiresAt);
    QCOMPARE(entries(), 1);
}

void TestSignOnService::ticketOnly()
{
    const auto ticket = waitFor(m_service->ticket(target(), {}, this));
    QVERIFY(ticket);
    QVERIFY(ticket->url.reveal().contains("token="));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_service->sessions().empty());
    QCOMPARE(newest().outcome, QStringLiteral("printed"));
}

void TestSignOnService::refusedIsNotRetried()
{
    m_vendor->onSignOn = [](const SignOnTarget &) {
        return failure({.kind = Error::Kind::Forbidden, .message = QStringLiteral("not allowed here")});
    };
    const auto session = waitFor(m_service->signOn(target(), {}, this));
    QVERIFY(session.error().kind == Error::Kind::Forbidden);
    QCOMPARE(m_vendor->arrived(QStringLiteral("signon")), 1);
    QCOMPARE(newest().outcome, QStringLiteral("refused"));
    QCOMPARE(newest().note, QStringLiteral("not allowed here"));
    QCOMPARE(entries(), 1);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_service->sessions().empty());
}

void TestSignOnService::failures()
{
    m_vendor->onSignOn = [](const SignOnTarget &) {
        return failure({.kind = Error::Kind::Network, .message = QStringLiteral("cable")});
    };
    QVERIFY(waitFor(m_service->signOn(target(), {}, this)).error().kind == Error::Kind::Network);
    QCOMPARE(m_vendor->arrived(QStringLiteral("signon")), 1);
    QCOMPARE(newest().outcome, QStringLiteral("failed"));
    QVERIFY(m_connections->status(m_connection).state == ConnectionStatus::State::Unreachable);

    m_vendor->onSignOn = [](const SignOnTarget &) -> Result<SignOnTicket> {
        return SignOnTicket{.url = Secret("http://panel.fake.example/?token=x"), .user = {}, .validFor = {}};
    };
    QVERIFY(waitFor(m_service->signOn(target(), {}, this)).error().kind == Error::Kind::Protocol);
    QCOMPARE(newest().outcome, QStringLiteral("failed"));
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(entries(), 2);
}

void TestSignOnService::missingKeyIsNoted()
{
    m_secrets.state = SecretState::Locked;
    QVERIFY(waitFor(m_service->signOn(target(), {}, this)).error().kind == Error::Kind::Secrets);
    QCOMPARE(m_vendor->arrived(QStringLiteral("signon")), 0);
    QCOMPARE(newest().outcome, QStringLiteral("failed"));
}

void TestSignOnService::browserDoesNotStart()
{
    m_browserStarts = false;
    QVERIFY(waitFor(m_service->signOn(target(), {}, this)).error().kind == Error::Kind::Unsupported);
    QCOMPARE(newest().outcome, QStringLiteral("failed"));
    QCOMPARE(entries(), 1);
    QVERIFY(m_service->sessions().empty());
}

void TestSignOnService::cancelled()
{
    m_vendor->held = true;
    auto *job = m_service->signOn(target(), {}, this);
    QTRY_COMPARE(m_vendor->inFlight, 1);
    job->cancel();
    QVERIFY(waitFor(job).error().kind == Error::Kind::Cancelled);
    QCOMPARE(m_vendor->inFlight, 0);
    QCOMPARE(newest().outcome, QStringLiteral("failed"));
    QCOMPARE(entries(), 1);
    QVERIFY(m_opened.isEmpty());
}

void TestSignOnService::closedOnTheWay()
{
    m_vendor->held = true;
    auto *job = m_service->signOn(target(), {}, this);
    QTRY_COMPARE(m_vendor->inFlight, 1);
    m_service.reset();
    m_vendor->release();
    QVERIFY(waitFor(job).error().kind == Error::Kind::Cancelled);
    QVERIFY(m_opened.isEmpty());
}

void TestSignOnService::ledgerCannotBeWritten()
{
    QVERIFY(m_state->database().run("PRAGMA query_only=1"));
    // A link is not given out without a trace.
    QVERIFY(waitFor(m_service->ticket(target(), {}, this)).error().kind == Error::Kind::Storage);
    const auto opened = waitFor(m_service->signOn(target(), {}, this));
    QVERIFY(opened.error().kind == Error::Kind::Storage);
    QCOMPARE(m_service->sessions().size(), std::size_t(1));
}

void TestSignOnService::sessionsExpire()
{
    m_vendor->onSignOn = [](const SignOnTarget &) -> Result<SignOnTicket> {
        return SignOnTicket{.url = Secret("https://panel.fake.example/?token=x"),
                            .user = QStringLiteral("anna"),
                            .validFor = std::chrono::seconds(1)};
    };
    QVERIFY(waitFor(m_service->signOn(target(), {}, this)));
    QSignalSpy sessions(m_service.get(), &SignOnService::sessionsChanged);
    m_clock.advance(std::chrono::milliseconds(999));
    QCOMPARE(m_service->sessions().size(), std::size_t(1));
    m_clock.advance(std::chrono::milliseconds(1));
    QVERIFY(m_service->sessions().empty());
    // Whoever shows them is told without asking.
    QVERIFY(sessions.wait(3'000));
    QCOMPARE(sessions.count(), 1);
}

void TestSignOnService::signingOnAgainReplaces()
{
    QVERIFY(waitFor(m_service->signOn(target(), {}, this)));
    m_clock.advance(std::chrono::minutes(5));
    const auto again = waitFor(m_service->signOn(target(), {}, this));
    QCOMPARE(m_service->sessions().size(), std::size_t(1));
    QCOMPARE(m_service->sessions().front().expiresAt, again->expiresAt);
    SignOnTarget other = target();
    other.user = QStringLiteral("bert");
    QVERIFY(waitFor(m_service->signOn(other, {}, this)));
    QCOMPARE(m_service->sessions().size(), std::size_t(2));
    QCOMPARE(entries(), 3);
}

void TestSignOnService::vendorWithoutSignOn()
{
    static const ProviderSpec without = [] {
        ProviderSpec spec = FakeVendor::spec();
        spec.signOn = {};
        return spec;
    }();
    ProviderEntry entry = FakeVendor::catalogueEntry();
    entry.spec = &without;
    ConnectionService connections({entry}, *m_store, m_secrets, m_redactor, m_clock);
    QVERIFY(connections.load());
    SignOnService service(connections, *m_ledger, *m_handover, m_redactor, m_clock);
    QVERIFY(waitFor(service.signOn(target(), {}, this)).error().kind == Error::Kind::Unsupported);
    QCOMPARE(m_vendor->arrived(QStringLiteral("signon")), 0);
}

void TestSignOnService::tokenAppearsNowhere()
{
    m_browserStarts = false;
    const auto failed = waitFor(m_service->signOn(target(), {}, this));
    QVERIFY(!failed.error().message.contains(QLatin1String("made-up-token")));
    QVERIFY(
        !m_redactor.clean(QStringLiteral("see https://panel.fake.example/?token=made-up-token-1 or made-up-token-1"))
             .contains(QLatin1String("made-up-token")));
    m_browserStarts = true;
    QVERIFY(waitFor(m_service->signOn(target(), {}, this)));
    // Neither in the ledger's file nor in its log.
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("made-up-token"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestSignOnService)

#include "test_signonservice.moc"
