// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/clientparts.h"
#include "models/providers/rackspace/faults.h"

#include <QTest>

using namespace kontor;
using namespace kontor::rackspace;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(9, 0, 30), Qt::UTC);

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

HttpAnswer answer(int status, const QByteArray &body = {}, const QByteArray &errorHeader = {})
{
    HttpAnswer answer{.status = status, .body = body, .correlationId = text("c-1")};
    if (!errorHeader.isEmpty())
        answer.headers.append(std::pair<QByteArray, QByteArray>("x-error-message", errorHeader));
    return answer;
}

HttpAnswer fault(int status, const char *name, const char *message)
{
    return answer(status, QByteArray("{\"") + name + "\":{\"code\":" + QByteArray::number(status) + ",\"message\":\"" +
                              message + "\",\"details\":\"4/11/2014 3:03:24 PM\"}}");
}

Error error(const HttpAnswer &answer, std::optional<std::chrono::seconds> skew = {})
{
    return errorOf(answer, skew, now);
}

Attempt attempt(const HttpAnswer &answer, Verb verb = Verb::Update)
{
    return attemptOf({.verb = verb, .type = text("mailbox"), .id = text("anna@example.com")}, answer, {}, now);
}

} // namespace

class TestRackspaceFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothGenerations()
    {
        const Fault body = faultOf(fault(400, "badRequestFault", "Missing required field: password"));
        QCOMPARE(body.name, text("badRequestFault"));
        QCOMPARE(body.message, text("Missing required field: password"));
        QCOMPARE(body.details, text("4/11/2014 3:03:24 PM"));
        QVERIFY(body.isGenuine());
        const Fault header = faultOf(answer(400, {}, "Missing required field: name"));
        QVERIFY(header.name.isEmpty());
        QCOMPARE(header.message, text("Missing required field: name"));
        QVERIFY(header.isGenuine());
        QCOMPARE(faultOf(answer(400, R"({"validationFault":{"code":400}})", "From the header")).message,
                 text("From the header"));
    }

    void theEndingOfTheNameDecides()
    {
        for (const char *name : {"badRequestFault", "validationFault", "unauthorizedFault", "itemNotFoundFault",
                                 "appsFault", "someNewFault"})
            QCOMPARE(faultOf(fault(400, name, "m")).name, text(name));
        QVERIFY(!faultOf(fault(400, "error", "m")).isGenuine());
        QVERIFY(!faultOf(answer(500, "<html>Fault</html>")).isGenuine());
        QVERIFY(!faultOf(answer(500, R"({"aFault":{"message":"x"},"b":1})")).isGenuine());
        QVERIFY(!faultOf(answer(500, "{\"appsFault\":{\"message\":\"cut")).isGenuine());
        QVERIFY(!faultOf(answer(500)).isGenuine());
    }

    void errors_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Error::Delivery>("delivery");
        using Kind = Error::Kind;
        using Delivery = Error::Delivery;
        const auto row = [](const char *name, const HttpAnswer &answer, Kind kind, Delivery delivery) {
            QTest::newRow(name) << answer << kind << delivery;
        };
        row("missing field", fault(400, "badRequestFault", "Missing required field: password"), Kind::Invalid,
            Delivery::Answered);
        row("validation", fault(400, "validationFault", "Bad"), Kind::Invalid, Delivery::Answered);
        row("key refused", fault(403, "unauthorizedFault", "Authentication failed."), Kind::Unauthorized,
            Delivery::NotSent);
        row("401", answer(401), Kind::Unauthorized, Delivery::NotSent);
        row("403 without words", answer(403), Kind::Unauthorized, Delivery::NotSent);
        row("no rights", fault(403, "unauthorizedFault", "You do not have access to this resource."), Kind::Forbidden,
            Delivery::NotSent);
        row("throttled", fault(403, "unauthorizedFault", "Exceeded request limits"), Kind::RateLimited,
            Delivery::NotSent);
        row("throttled, header only", answer(403, {}, "Exceeded request limits"), Kind::RateLimited, Delivery::NotSent);
        row("429", answer(429), Kind::RateLimited, Delivery::NotSent);
        row("not found", fault(404, "itemNotFoundFault", "Customer Not Found"), Kind::NotFound, Delivery::Answered);
        row("page not found", answer(404, "<html>404</html>"), Kind::Protocol, Delivery::Answered);
        row("bad format", answer(406, {}, "Invalid format"), Kind::Invalid, Delivery::Answered);
        row("method", answer(405), Kind::Invalid, Delivery::Answered);
        row("conflict", fault(409, "appsFault", "Exists"), Kind::Conflict, Delivery::Answered);
        row("timeout", answer(408), Kind::Timeout, Delivery::Unknown);
        row("server", fault(500, "appsFault", "Fault!"), Kind::Server, Delivery::Unknown);
        row("gateway", answer(502, "<html>"), Kind::Server, Delivery::Unknown);
        row("unavailable", answer(503), Kind::Server, Delivery::Unknown);
        row("redirect", answer(302), Kind::Protocol, Delivery::Unknown);
    }
    void errors()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(Error::Kind, kind);
        QFETCH(Error::Delivery, delivery);
        const Error found = error(answer);
        QCOMPARE(errorKindName(found.kind), errorKindName(kind));
        QCOMPARE(found.delivery, delivery);
        QCOMPARE(found.httpStatus, answer.status);
        QCOMPARE(found.correlationId, text("c-1"));
        QVERIFY(!found.message.isEmpty());
        QVERIFY(found.detail.contains(QString::number(answer.status)));
    }

    void theVendorsWordsReachThePerson()
    {
        QVERIFY(error(fault(400, "badRequestFault", "Email is odd")).message.contains(text("Email is odd")));
        QVERIFY(error(fault(403, "unauthorizedFault", "Authentication failed."))
                    .message.contains(text("Authentication failed.")));
        QVERIFY(error(fault(500, "appsFault", "Fault!")).message.contains(text("Fault!")));
        QCOMPARE(error(fault(400, "badRequestFault", "x")).vendorCode, text("badRequestFault"));
        const QByteArray novel(5000, 'x');
        QVERIFY(error(fault(400, "badRequestFault", novel.constData())).message.size() < 600);
    }

    void fieldsAreNamed_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << text("Missing required field: name") << text("name");
        QTest::newRow("empty") << text("Required field name cannot be empty") << text("name");
        QTest::newRow("space") << text("Improper Customer Name") << text("name");
        QTest::newRow("spam") << text("Missing required field: rsEmail.spamHandling") << text("rsEmail.spamHandling");
        QTest::newRow("alias") << text("An alias must point to a valid email address. The following email addresses "
                                       "do not exist: a@x.net")
                               << text("aliasEmails");
        QTest::newRow("too many") << text("Max number of non-local email recipients reached.") << text("aliasEmails");
    }
    void fieldsAreNamed()
    {
        QFETCH(QString, message);
        QFETCH(QString, field);
        const Error found = error(fault(400, "badRequestFault", message.toUtf8().constData()));
        QCOMPARE(found.fields.keys(), QStringList{field});
        QCOMPARE(found.fields.value(field), message);
    }

    void aDeletedMailboxCanBeRestored()
    {
        const Error found = error(answer(404, R"({"itemNotFoundFault":{"code":404,"message":"anna not found",
            "resourceType":"Mailbox","additionalData":{"isRecoverable":true}}})"));
        QCOMPARE(found.kind, Error::Kind::NotFound);
        QVERIFY(found.message.contains(text("restored")));
        const Error gone = error(answer(404, R"({"itemNotFoundFault":{"code":404,"message":"anna not found",
            "additionalData":{"isRecoverable":false}}})"));
        QVERIFY(!gone.message.contains(text("restored")));
    }

    void aWrongClockIsTheFirstSuspect()
    {
        const HttpAnswer refused = fault(403, "unauthorizedFault", "Authentication failed.");
        QVERIFY(error(refused, 600s).message.contains(text("10 minute")));
        QVERIFY(error(refused, 600s).message.contains(text("behind")));
        QVERIFY(error(refused, -3600s).message.contains(text("ahead")));
        QVERIFY(!error(refused, 120s).message.contains(text("clock")));
        QVERIFY(!error(refused).message.contains(text("clock")));
        QVERIFY(clockProblem(121s, "Rackspace").contains(text("2 minute")));
        QVERIFY(clockProblem(-120s, "Rackspace").isEmpty());
        QVERIFY(clockProblem({}, "Rackspace").isEmpty());
    }

    void aThrottleLastsUntilTheNextMinute()
    {
        const HttpAnswer throttled = fault(403, "unauthorizedFault", "Exceeded request limits");
        for (int i = 0; i < 50; ++i) {
            const HttpClient::Throttle throttle = throttleOf(throttled, now);
            QVERIFY(throttle.throttled);
            // Half past by our clock: 30 s, and one to five more.
            QVERIFY(throttle.pause >= 31s && throttle.pause <= 35s);
        }
        HttpAnswer dated = throttled;
        dated.headers.append(std::pair<QByteArray, QByteArray>("date", "Sun, 01 Mar 2026 09:00:55 GMT"));
        QVERIFY(throttleOf(dated, now).pause >= 6s && throttleOf(dated, now).pause <= 10s);
        QVERIFY(error(dated).retryAfter >= 6s && error(dated).retryAfter <= 10s);
    }

    void onlyTheWordsAreAThrottle()
    {
        QVERIFY(!throttleOf(fault(403, "unauthorizedFault", "Authentication failed."), now).throttled);
        QVERIFY(!throttleOf(fault(400, "badRequestFault", "Exceeded request limits"), now).throttled);
        QVERIFY(!throttleOf(answer(200, "Exceeded request limits"), now).throttled);
        QVERIFY(!error(fault(403, "unauthorizedFault", "Authentication failed.")).retryAfter);
    }

    void outcomes_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<Attempt::State>("state");
        using State = Attempt::State;
        const auto row = [](const char *name, const HttpAnswer &answer, State state, Verb verb = Verb::Update) {
            QTest::newRow(name) << answer << verb << state;
        };
        row("200 empty", answer(200), State::Applied);
        row("200 blank", answer(200, " \r\n"), State::Applied, Verb::Delete);
        row("204", answer(204), State::Applied);
        row("200 object", answer(200, R"({"name":"x"})"), State::Applied, Verb::Create);
        row("200 page", answer(200, "<html>Please sign in</html>"), State::Unknown);
        row("200 cut", answer(200, "{\"name\":\"x"), State::Unknown);
        row("200 text", answer(200, "OK"), State::Unknown);
        row("200 fault", fault(200, "appsFault", "odd"), State::Unknown);
        row("301", answer(301), State::Unknown);
        row("307", answer(307), State::Unknown);
        row("400", fault(400, "badRequestFault", "no"), State::Refused);
        row("400 bare", answer(400), State::Refused);
        row("405", answer(405), State::Refused);
        row("406", answer(406), State::Refused);
        row("409", fault(409, "appsFault", "exists"), State::Refused, Verb::Create);
        row("410", answer(410), State::Refused);
        row("413", answer(413), State::Refused);
        row("417", answer(417), State::Refused);
        row("422", answer(422), State::Refused);
        row("401", answer(401), State::NotSent);
        row("403", fault(403, "unauthorizedFault", "Authentication failed."), State::NotSent);
        row("403 rights", fault(403, "unauthorizedFault", "No access"), State::NotSent);
        row("403 throttle", fault(403, "unauthorizedFault", "Exceeded request limits"), State::NotSent);
        row("429", answer(429), State::NotSent);
        row("404 update", fault(404, "itemNotFoundFault", "no"), State::Refused);
        row("404 create", fault(404, "itemNotFoundFault", "no"), State::Refused, Verb::Create);
        row("404 delete", fault(404, "itemNotFoundFault", "no"), State::Unknown, Verb::Delete);
        row("404 of somebody else", answer(404, "<html>"), State::Unknown, Verb::Create);
        row("404 bare", answer(404), State::Unknown);
        row("408", answer(408), State::Unknown);
        row("500", fault(500, "appsFault", "Fault!"), State::Unknown);
        row("502", answer(502), State::Unknown);
        row("503", answer(503), State::Unknown);
        row("504", answer(504), State::Unknown, Verb::Delete);
    }
    void outcomes()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(Verb, verb);
        QFETCH(Attempt::State, state);
        const Attempt found = attempt(answer, verb);
        QCOMPARE(int(found.state), int(state));
        QCOMPARE(found.httpStatus, answer.status);
        QCOMPARE(found.correlationId, text("c-1"));
        if (state == Attempt::State::Applied) return;
        QVERIFY(!found.error.message.isEmpty());
        if (state == Attempt::State::Unknown) QVERIFY(found.error.delivery != Error::Delivery::NotSent);
    }
};

QTEST_GUILESS_MAIN(TestRackspaceFaults)
#include "test_rackspacefaults.moc"
