// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/nethouse.h"
#include "tests/support/certificates.h"

#include <QElapsedTimer>
#include <QTest>

namespace kontor::test {

class TestHttpClient : public QObject
{
    Q_OBJECT

    using Fault = FaultServer::Fault;
    using Answer = FaultServer::Answer;
    using Request = FaultServer::Request;

    static HttpRequest read(const QString &path = QStringLiteral("/x"))
    {
        return {.path = path, .repeat = HttpRequest::Repeat::Harmless};
    }

private Q_SLOTS:
    void sendsWhatItWasGiven()
    {
        FaultServer server([](const Request &) { return Answer{.body = "{\"a\":1}"}; });
        NetHouse house(QUrl(server.url().toString() + QStringLiteral("/v1")));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("size"), QStringLiteral("250"));
        const auto outcome = waitFor(house.client.send(
            {.path = QStringLiteral("/a%2Fb"), .query = query, .repeat = HttpRequest::Repeat::Harmless}, &house.owner));
        QVERIFY(outcome);
        QCOMPARE(outcome->status, 200);
        QCOMPARE(outcome->body, QByteArray("{\"a\":1}"));
        QVERIFY(!outcome->correlationId.isEmpty());
        const Request seen = server.arrivals().first();
        QCOMPARE(seen.target, QByteArray("/v1/a%2Fb?size=250"));
        QCOMPARE(seen.headers.value("user-agent"), QByteArray("Test/1.0 (exact)"));
        QCOMPARE(seen.headers.value("accept-encoding"), QByteArray("identity"));
        QVERIFY(!seen.headers.contains("expect"));
    }

    void redirectsAreAnswersAndNobodyElseIsAsked_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectsAreAnswersAndNobodyElseIsAsked()
    {
        QFETCH(const int, status);
        FaultServer other([](const Request &) { return Answer{}; });
        FaultServer server([&](const Request &) {
            return Answer{.status = status, .headers = {{"Location", other.url().toEncoded() + "/stolen"}}};
        });
        NetHouse house(server.url());
        for (const QByteArray &verb :
             {QByteArray("GET"), QByteArray("POST"), QByteArray("PUT"), QByteArray("DELETE")}) {
            const auto outcome = waitFor(house.client.send({.verb = verb, .path = QStringLiteral("/x")}, &house.owner));
            QVERIFY(outcome);
            QCOMPARE(outcome->status, status);
        }
        QCOMPARE(other.arrivals().size(), 0);
    }

    void cookiesAreNeitherKeptNorSent()
    {
        FaultServer server([](const Request &) { return Answer{.headers = {{"Set-Cookie", "session=1; Path=/"}}}; });
        NetHouse house(server.url());
        for (int i = 0; i < 3; ++i)
            QVERIFY(waitFor(house.client.send(read(), &house.owner)));
        for (const Request &request : server.arrivals())
            QVERIFY(!request.headers.contains("cookie"));
    }

    void deadlineHoldsAgainstTrickleAndSilence_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("trickle") << int(Fault::Trickle);
        QTest::newRow("silence") << int(Fault::Silence);
    }
    void deadlineHoldsAgainstTrickleAndSilence()
    {
        QFETCH(const int, fault);
        FaultServer server([&](const Request &) { return Answer{.fault = static_cast<Fault>(fault)}; });
        NetHouse house(server.url());
        QElapsedTimer timer;
        timer.start();
        const auto outcome =
            waitFor(house.client.send({.verb = "POST", .path = QStringLiteral("/x"), .body = "{}"}, &house.owner));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Timeout);
        QCOMPARE(outcome.error().delivery, Error::Delivery::Unknown);
        QVERIFY(timer.elapsed() < 5000);
    }

    void unreasonableSizesAreRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("bodyBytes");
        QTest::newRow("header") << int(Fault::HugeHeader) << 2;
        QTest::newRow("headers") << int(Fault::ManyHeaders) << 2;
        QTest::newRow("body") << int(Fault::None) << 9 * 1024 * 1024;
    }
    void unreasonableSizesAreRefused()
    {
        QFETCH(const int, fault);
        QFETCH(const int, bodyBytes);
        FaultServer server([&](const Request &) {
            return Answer{.body = QByteArray(bodyBytes, ' '), .fault = static_cast<Fault>(fault)};
        });
        NetHouse house(server.url());
        const auto outcome = waitFor(house.client.send(read(), &house.owner));
        QVERIFY(!outcome);
        // Qt is slow enough with huge heads that a deadline may strike first.
        QVERIFY(outcome.error().kind == Error::Kind::Protocol || outcome.error().kind == Error::Kind::Timeout);
    }

    void aHeadOf20MegabytesMeetsTheDeadline()
    {
        Certificates certificates;
        FaultServer server(
            [](const Request &) {
                return Answer{.headers = {{"X-Huge", QByteArray(20'000'000, 'x')}}};
            },
            certificates.make(Certificates::Kind::Good));
        NetHouse house(server.url(), {certificates.root()});
        QElapsedTimer timer;
        timer.start();
        const auto outcome =
            waitFor(house.client.send({.verb = "POST", .path = QStringLiteral("/x"), .body = "{}"}, &house.owner),
                    std::chrono::seconds(60));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().delivery, Error::Delivery::Unknown);
        QVERIFY2(timer.elapsed() < 1200 + 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void harmlessRequestsAreTriedAgainWithAFreshSignature()
    {
        int count = 0;
        FaultServer server([&](const Request &) { return ++count < 3 ? Answer{.status = 500} : Answer{}; });
        NetHouse house(server.url());
        const auto outcome = waitFor(house.client.send(read(), &house.owner), std::chrono::seconds(20));
        QVERIFY(outcome);
        QCOMPARE(outcome->status, 200);
        QCOMPARE(server.arrivals().size(), 3);
        QCOMPARE(server.arrivals().at(2).headers.value("x-test-signature"), QByteArray("3"));
    }

    void aRequestMayBringAKeyOfItsOwn()
    {
        int count = 0;
        FaultServer server([&](const Request &) { return ++count == 1 ? Answer{.status = 500} : Answer{}; });
        NetHouse house(server.url());
        HttpRequest request = read();
        request.authenticator = std::make_shared<CountingAuthenticator>();
        QVERIFY(waitFor(house.client.send(request, &house.owner), std::chrono::seconds(20)));
        request.authenticator = std::make_shared<CountingAuthenticator>();
        QVERIFY(waitFor(house.client.send(request, &house.owner)));
        QVERIFY(waitFor(house.client.send(read(), &house.owner)));
        QByteArrayList signatures;
        for (const Request &seen : server.arrivals())
            signatures += seen.headers.value("x-test-signature");
        // Fresh for the second try; the next request has another signer, the last one the connection's.
        QCOMPARE(signatures, (QByteArrayList{"1", "2", "1", "1"}));
    }

    void changingRequestsAreNeverTriedAgain()
    {
        FaultServer server([](const Request &) { return Answer{.status = 503}; });
        NetHouse house(server.url());
        const auto outcome =
            waitFor(house.client.send({.verb = "PUT", .path = QStringLiteral("/x"), .body = "{}"}, &house.owner));
        QVERIFY(outcome);
        QCOMPARE(outcome->status, 503);
        QCOMPARE(server.arrivals().size(), 1);
    }

    void throttlingPausesTheWholeConnection()
    {
        int count = 0;
        FaultServer server([&](const Request &) {
            return ++count == 1 ? Answer{.status = 429, .headers = {{"Retry-After", "1"}}} : Answer{};
        });
        NetHouse house(server.url());
        QElapsedTimer timer;
        timer.start();
        HttpJob *first = house.client.send(read(QStringLiteral("/first")), &house.owner);
        QTRY_COMPARE(server.arrivals().size(), 1);
        QTest::qWait(50);
        HttpJob *second = house.client.send(read(QStringLiteral("/second")), &house.owner);
        QVERIFY(waitFor(second));
        QVERIFY(timer.elapsed() >= 900);
        QVERIFY(waitFor(first));
    }

    void aLongRestIsToldInsteadOfWaitedFor()
    {
        FaultServer server([](const Request &) { return Answer{.status = 429, .headers = {{"Retry-After", "600"}}}; });
        NetHouse house(server.url());
        QElapsedTimer timer;
        timer.start();
        const auto first = waitFor(house.client.send(read(), &house.owner));
        QVERIFY(first);
        QCOMPARE(first->status, 429);
        const auto second = waitFor(house.client.send(read(), &house.owner));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::RateLimited);
        QCOMPARE(second.error().delivery, Error::Delivery::NotSent);
        QVERIFY(second.error().retryAfter > std::chrono::seconds(590));
        QVERIFY2(second.error().message.contains(QLatin1String("10 minute")), qPrintable(second.error().message));
        const auto change =
            waitFor(house.client.send({.verb = "PUT", .path = QStringLiteral("/x"), .body = "{}"}, &house.owner));
        QVERIFY(!change);
        QCOMPARE(change.error().delivery, Error::Delivery::NotSent);
        QCOMPARE(server.arrivals().size(), 1);
        QVERIFY(timer.elapsed() < 2000);
    }

    void readsLeaveAVendorAloneThatKeepsFailing()
    {
        FaultServer server(
            [](const Request &request) { return request.target == "/well" ? Answer{} : Answer{.status = 500}; });
        NetHouse house(server.url());
        HttpRequest failing = read();
        failing.paceClasses = QStringList{QStringLiteral("read")};
        failing.priority = Priority::Background;
        for (int i = 0; i < 2; ++i)
            QVERIFY(waitFor(house.client.send(failing, &house.owner), std::chrono::seconds(20)));
        QCOMPARE(server.arrivals().size(), 5);
        const auto barred = waitFor(house.client.send(failing, &house.owner));
        QVERIFY(!barred);
        QCOMPARE(barred.error().kind, Error::Kind::Network);
        QCOMPARE(barred.error().delivery, Error::Delivery::NotSent);
        QVERIFY(barred.error().retryAfter && *barred.error().retryAfter <= std::chrono::seconds(60));
        QVERIFY2(barred.error().message.contains(QLatin1String("5 times")), qPrintable(barred.error().message));
        QCOMPARE(server.arrivals().size(), 5);
        HttpRequest ofAnotherClass = read(QStringLiteral("/well"));
        ofAnotherClass.priority = Priority::Background;
        ofAnotherClass.paceClasses = QStringList{QStringLiteral("other")};
        QVERIFY(waitFor(house.client.send(ofAnotherClass, &house.owner)));
        // A change is its sender's business.
        const auto change = waitFor(house.client.send(
            {.verb = "PUT", .path = QStringLiteral("/well"), .body = "{}", .paceClasses = failing.paceClasses},
            &house.owner));
        QVERIFY(change);
        // Nor is a person told to wait who asks again, and a good answer ends it for all.
        HttpRequest again = read(QStringLiteral("/well"));
        again.paceClasses = failing.paceClasses;
        QVERIFY(waitFor(house.client.send(again, &house.owner)));
        again.priority = Priority::Background;
        QVERIFY(waitFor(house.client.send(again, &house.owner)));
    }

    void noServerIsNoVendorInTrouble()
    {
        QUrl nobody;
        {
            FaultServer gone([](const Request &) { return Answer{}; });
            nobody = gone.url();
        }
        NetHouse house(nobody);
        for (int i = 0; i < 3; ++i) {
            const auto outcome = waitFor(house.client.send(read(), &house.owner), std::chrono::seconds(20));
            QVERIFY(!outcome);
            QVERIFY2(outcome.error().message.contains(QLatin1String("refuses")), qPrintable(outcome.error().message));
        }
    }

    void retriesAreFewAmongFewRequests()
    {
        FaultServer server(
            [](const Request &request) { return request.target == "/well" ? Answer{} : Answer{.status = 502}; });
        NetHouse house(server.url());
        QList<qsizetype> tries;
        for (int i = 0; i < 3; ++i) {
            server.forget();
            QVERIFY(waitFor(house.client.send(read(), &house.owner), std::chrono::seconds(20)));
            tries << server.arrivals().size();
            QVERIFY(waitFor(house.client.send(read(QStringLiteral("/well")), &house.owner)));
        }
        QCOMPARE(tries, (QList<qsizetype>{3, 2, 1}));
    }

    void cancelReachesTheWire()
    {
        FaultServer server([](const Request &) { return Answer{.fault = Fault::Silence}; });
        NetHouse house(server.url());
        HttpJob *job = house.client.send(read(), &house.owner);
        QTRY_COMPARE(server.arrivals().size(), 1);
        job->cancel();
        const auto outcome = waitFor(job);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    }

    void ownerMayGoAtAnyTime()
    {
        FaultServer server([](const Request &) { return Answer{.delayMs = 100}; });
        NetHouse house(server.url());
        for (const int after : {0, 20, 150}) {
            auto owner = std::make_unique<QObject>();
            for (int i = 0; i < 6; ++i)
                house.client.send(read(), owner.get());
            QTest::qWait(after);
        }
        // Places were given back: new work still goes.
        QVERIFY(waitFor(house.client.send(read(), &house.owner)));
    }

    void ownerMayOutliveTheClient()
    {
        FaultServer server([](const Request &) { return Answer{.fault = Fault::Silence}; });
        QObject owner;
        HttpJob *job = nullptr;
        {
            NetHouse house(server.url());
            job = house.client.send(read(), &owner);
            QTRY_COMPARE(server.arrivals().size(), 1);
        }
        const auto outcome = waitFor(job);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    }

    void badCertificatesGetNoByte_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("expired") << int(Certificates::Kind::Expired);
        QTest::newRow("not-yet-valid") << int(Certificates::Kind::NotYetValid);
        QTest::newRow("wrong-host") << int(Certificates::Kind::WrongHost);
        QTest::newRow("self-signed") << int(Certificates::Kind::SelfSigned);
        QTest::newRow("unknown-root") << int(Certificates::Kind::UnknownRoot);
    }
    void badCertificatesGetNoByte()
    {
        QFETCH(const int, kind);
        Certificates certificates;
        const auto tls = certificates.make(static_cast<Certificates::Kind>(kind));
        QVERIFY(!tls.certificate.isNull());
        FaultServer server([](const Request &) { return Answer{}; }, tls);
        NetHouse house(server.url(), {certificates.root()});
        const auto outcome =
            waitFor(house.client.send({.verb = "POST", .path = QStringLiteral("/x"), .body = "{}"}, &house.owner));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Tls);
        QCOMPARE(outcome.error().delivery, Error::Delivery::NotSent);
        QCOMPARE(server.bytesReceived(), 0);
    }

    void learnsHowFarTheClocksAreApart()
    {
        FaultServer server([](const Request &) {
            return Answer{.headers = {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}};
        });
        NetHouse house(server.url());
        QVERIFY(waitFor(house.client.send(read(), &house.owner)));
        QVERIFY(house.client.clockSkew().value() < std::chrono::hours(-24));
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestHttpClient)
#include "test_httpclient.moc"
