// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The promise everything else stands on: a changing request reaches the server once, however the connection dies.
#include "tests/net/nethouse.h"
#include "tests/support/certificates.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace kontor::test {

class TestSingleSend : public QObject
{
    Q_OBJECT

private:
    using Fault = FaultServer::Fault;
    int m_calls = 0;
    Certificates m_certificates;
    FaultServer::Tls m_tls;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_certificates.isValid());
        m_tls = m_certificates.make(Certificates::Kind::Good);
        QVERIFY(!m_tls.certificate.isNull());
    }

    void reachesTheServerOnce_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("kept");
        const QList<std::pair<const char *, Fault>> faults{
            {"close", Fault::CloseBeforeAnswer}, {"reset", Fault::ResetBeforeAnswer},
            {"half-close", Fault::HalfClose},    {"status-line", Fault::CloseInStatusLine},
            {"headers", Fault::CloseInHeaders},  {"body", Fault::CloseInBody},
            {"silence", Fault::Silence}};
        for (const bool tls : {false, true})
            for (const bool kept : {false, true})
                for (const auto &[name, fault] : faults)
                    QTest::addRow("%s-%s-%s", name, tls ? "tls" : "plain", kept ? "kept" : "fresh")
                        << int(fault) << tls << kept;
    }

    void reachesTheServerOnce()
    {
        QFETCH(const int, fault);
        QFETCH(const bool, tls);
        QFETCH(const bool, kept);
        const auto wanted = static_cast<Fault>(fault);
        FaultServer server(
            [&](const FaultServer::Request &request) {
                return FaultServer::Answer{.fault = request.target == "/warm" ? Fault::None : wanted};
            },
            tls ? std::optional(m_tls) : std::nullopt);
        const QList<QByteArray> verbs{"POST", "PUT", "PATCH", "DELETE"};
        for (const QByteArray &verb : verbs)
            for (const QByteArray &body : {QByteArray("{\"name\":\"x\"}"), QByteArray()}) {
                NetHouse house(server.url(), {m_certificates.root()});
                if (kept)
                    QVERIFY(waitFor(house.client.send(
                        {.path = QStringLiteral("/warm"), .repeat = HttpRequest::Repeat::Harmless}, &house.owner)));
                server.forget();
                const auto outcome = waitFor(
                    house.client.send({.verb = verb,
                                       .path = QStringLiteral("/things"),
                                       .body = body,
                                       .contentType = body.isEmpty() ? QByteArray() : QByteArray("application/json"),
                                       .deadline = std::chrono::milliseconds(400)},
                                      &house.owner));
                QVERIFY(!outcome);
                QCOMPARE(outcome.error().delivery, Error::Delivery::Unknown);
                // What Qt would send again by itself comes at once; give it the time.
                QTest::qWait(20);
                QCOMPARE(server.arrivals().size(), 1);
                QCOMPARE(server.arrivals().first().verb, verb);
                QCOMPARE(server.arrivals().first().body, body);
                ++m_calls;
            }
    }

    /// The counter test: without the device the same server sees it more than once, so the harness can see it.
    void seesWhatQtWouldSendAgain()
    {
        FaultServer server(
            [](const FaultServer::Request &) { return FaultServer::Answer{.fault = Fault::CloseBeforeAnswer}; });
        QNetworkAccessManager bare;
        QNetworkReply *reply = bare.post(QNetworkRequest(server.url()), QByteArray("{}"));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QVERIFY(server.arrivals().size() > 1);
        reply->deleteLater();
    }

    void nothingListensIsCertainlyNotSent()
    {
        QUrl nowhere(QStringLiteral("http://127.0.0.1:1"));
        NetHouse house(nowhere);
        const auto outcome =
            waitFor(house.client.send({.verb = "POST", .path = QStringLiteral("/x"), .body = "{}"}, &house.owner));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Network);
        QCOMPARE(outcome.error().delivery, Error::Delivery::NotSent);
    }

    void cleanupTestCase() { qInfo("arrivals per changing request: 1 (%d calls)", m_calls); }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestSingleSend)
#include "test_singlesend.moc"
