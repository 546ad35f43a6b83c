// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/faults.h"

#include <QTest>

using namespace kontor;
using namespace kontor::devo;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(9, 0, 30), Qt::UTC);

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

using Headers = QList<std::pair<QByteArray, QByteArray>>;

HttpAnswer answer(int status, const QByteArray &body = {}, const Headers &headers = {})
{
    return {.status = status, .headers = headers, .body = body, .correlationId = text("ours")};
}

HttpAnswer fault(int status, const QByteArray &code, const QByteArray &message)
{
    return answer(status, R"({"error":{"code":)" + code + R"(,"message":")" + message + "\"}}",
                  {{"x-devo-cid", "cid-1"}});
}

Error error(const HttpAnswer &answer, Asked asked = Asked::Change, std::optional<std::chrono::seconds> skew = {})
{
    return errorOf(answer, asked, skew, now);
}

Attempt attempt(const HttpAnswer &answer, Verb verb = Verb::Act)
{
    return attemptOf({.verb = verb, .type = text("domain"), .id = text("d@r")}, answer, {}, now);
}

const QByteArray page = "<html><body>Request blocked</body></html>";

} // namespace

class TestDevoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheEnvelope()
    {
        const Fault documented = faultOf(fault(400, "106", "Invalid domain"));
        QCOMPARE(documented.code, text("106"));
        QCOMPARE(documented.message, text("Invalid domain"));
        QVERIFY(documented.isGenuine());
        QCOMPARE(faultOf(fault(400, "\"4xx\"", "m")).code, text("4xx"));
        // The second form, with texts beside the error.
        const Fault second = faultOf(answer(500, R"({"error":"Bad","cid":"c-9","object":["Role","is not found"]})"));
        QCOMPARE(second.message, text("Bad Role is not found"));
        QCOMPARE(second.cid, text("c-9"));
        QVERIFY(second.code.isEmpty());
        QVERIFY(!faultOf(answer(400, R"({"error":null})")).isGenuine());
        QVERIFY(!faultOf(answer(400, R"({"name":"d@r"})")).isGenuine());
        QVERIFY(!faultOf(answer(400, "{\"error\":{\"code\":1")).isGenuine());
        QVERIFY(!faultOf(answer(403, page)).isGenuine());
        QVERIFY(!faultOf(answer(500)).isGenuine());
        QVERIFY(faultOf(answer(400, R"({"error":{"code":"x","message":7}})")).message.isEmpty());
    }

    void everyErrorHasTheVendorsCorrelationId()
    {
        QCOMPARE(error(fault(400, "106", "Invalid domain")).correlationId, text("cid-1"));
        QCOMPARE(error(answer(502, page, {{"x-devo-cid", " cid-2 "}})).correlationId, text("cid-2"));
        QCOMPARE(error(answer(500, R"({"error":"x","cid":"cid-3"})")).correlationId, text("cid-3"));
        QCOMPARE(error(answer(500)).correlationId, text("ours"));
        QCOMPARE(error(answer(500, {}, {{"x-devo-cid", QByteArray(5000, 'x')}})).correlationId.size(), 100);
        QCOMPARE(attempt(answer(200, "{}", {{"x-devo-cid", "cid-4"}})).correlationId, text("cid-4"));
        QCOMPARE(attempt(fault(400, "116", "m")).correlationId, text("cid-1"));
        QCOMPARE(attempt(answer(200, page, {{"x-devo-cid", "cid-5"}})).error.correlationId, text("cid-5"));
    }

    void errors_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Error::Delivery>("delivery");
        QTest::addColumn<QString>("words");
        using Kind = Error::Kind;
        using Delivery = Error::Delivery;
        const auto row = [](const char *name, const HttpAnswer &answer, Kind kind, Delivery delivery,
                            const char *words) {
            QTest::newRow(name) << answer << kind << delivery << text(words);
        };
        row("signature", fault(400, "10", "Invalid signature"), Kind::Unauthorized, Delivery::NotSent, "region");
        row("signature by words", fault(400, "\"4xx\"", "Invalid signature"), Kind::Unauthorized, Delivery::NotSent,
            "does not accept the key");
        row("signature, 404", fault(404, "10", "Invalid signature"), Kind::Unauthorized, Delivery::NotSent, "region");
        row("common key", fault(400, "100", "Reseller credentials are required"), Kind::Unauthorized, Delivery::NotSent,
            "reseller's key");
        row("401", answer(401), Kind::Unauthorized, Delivery::NotSent, "does not accept the key");
        row("403 without words", answer(403), Kind::Unauthorized, Delivery::NotSent, "does not accept the key");
        row("wrong sort of key", fault(403, "7", "Not a reseller"), Kind::Forbidden, Delivery::NotSent, "reseller's");
        row("firewall 403", answer(403, page), Kind::RateLimited, Delivery::NotSent, "patience");
        row("firewall 403 by type", answer(403, "Blocked", {{"content-type", "text/html"}}), Kind::RateLimited,
            Delivery::NotSent, "firewall");
        row("firewall 429", answer(429, page), Kind::RateLimited, Delivery::NotSent, "patience");
        row("429", answer(429), Kind::RateLimited, Delivery::NotSent, "goes on by itself");
        row("busy", answer(503, {}, {{"retry-after", "7"}}), Kind::RateLimited, Delivery::NotSent, "patience");
        row("100", fault(400, "100", "Error"), Kind::Invalid, Delivery::Answered, "general error");
        row("106", fault(400, "106", "Invalid domain"), Kind::NotFound, Delivery::Answered, "no such domain");
        row("106, 404", fault(404, "106", "Invalid domain"), Kind::NotFound, Delivery::Answered, "no such domain");
        row("112", fault(400, "112", "Domain owner can not be deleted"), Kind::Conflict, Delivery::Answered,
            "owner of a domain cannot be removed");
        row("116", fault(400, "116", "Error disabling a non inactive user. User u at domain d"), Kind::Conflict,
            Delivery::Answered, "in this state already");
        row("enabled already", fault(400, "9", "Domain is already enabled"), Kind::Conflict, Delivery::Answered,
            "in this state already");
        row("exists", fault(400, "9", "User a@b.de already exists in domain"), Kind::Conflict, Delivery::Answered,
            "exists already");
        row("external owner", fault(400, "100", "An external user can not be owner"), Kind::Invalid, Delivery::Answered,
            "An external user can not be owner");
        row("role", fault(400, "9", "Role 'x' not found"), Kind::Invalid, Delivery::Answered, "no such role");
        row("plan", fault(400, "9", "Plan 'x' not found"), Kind::Invalid, Delivery::Answered, "no such plan");
        row("pending", fault(400, "9", "Domain is pending"), Kind::Conflict, Delivery::Answered, "pending");
        row("no owner", fault(400, "9", "Domain without owner"), Kind::Conflict, Delivery::Answered, "Assign owner");
        row("validation", fault(400, "9", "volume must be positive"), Kind::Invalid, Delivery::Answered,
            "volume must be positive");
        row("200 with an error", fault(200, "106", "Invalid domain"), Kind::NotFound, Delivery::Answered,
            "no such domain");
        row("200 with another error", fault(200, "9", "No"), Kind::Invalid, Delivery::Answered, "No");
        row("404", answer(404), Kind::NotFound, Delivery::Answered, "no such record");
        row("409", answer(409), Kind::Conflict, Delivery::Answered, "409");
        row("page", answer(400, page), Kind::Protocol, Delivery::Unknown, "Check the address");
        row("408", answer(408), Kind::Timeout, Delivery::Unknown, "too long");
        row("500", fault(500, "9", "Boom"), Kind::Server, Delivery::Unknown, "Boom");
        row("502", answer(502, page), Kind::Server, Delivery::Unknown, "502");
        row("503", answer(503), Kind::Server, Delivery::Unknown, "503");
        row("redirect", answer(302), Kind::Protocol, Delivery::Unknown, "another address");
    }
    void errors()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(Error::Kind, kind);
        QFETCH(Error::Delivery, delivery);
        QFETCH(QString, words);
        const Error found = error(answer);
        QCOMPARE(errorKindName(found.kind), errorKindName(kind));
        QCOMPARE(found.delivery, delivery);
        QCOMPARE(found.httpStatus, answer.status);
        QVERIFY2(found.message.contains(words), qPrintable(found.message));
        QVERIFY(found.detail.contains(QString::number(answer.status)));
        // A list is refused for the same reasons, but "not found" and "no rights" are about the key there.
        const Error list = error(answer, Asked::Collection);
        const bool isAboutKey = answer.status == 404 || kind == Error::Kind::Forbidden;
        QCOMPARE(errorKindName(list.kind), errorKindName(isAboutKey ? Error::Kind::Unauthorized : kind));
    }

    void whatCannotBeReadIsNotThere()
    {
        for (const char *words : {"Invalid user", "Invalid plan", "User not found", "Plan x does not exist"})
            QCOMPARE(errorKindName(error(fault(400, "9", words), Asked::Record).kind),
                     errorKindName(Error::Kind::NotFound));
        QCOMPARE(errorKindName(error(fault(400, "9", "No"), Asked::Record).kind), errorKindName(Error::Kind::Invalid));
    }

    void aListThatIsNotFoundIsAboutKeyAndRegion()
    {
        const Error refused = error(answer(404), Asked::Collection);
        QCOMPARE(refused.kind, Error::Kind::Unauthorized);
        for (const char *word : {"key", "secret", "region", "address"})
            QVERIFY2(refused.message.contains(text(word)), word);
        QVERIFY(!isDoubtful(refused));
    }

    void theClockIsNamed()
    {
        for (const HttpAnswer &refused : {fault(400, "10", "Invalid signature"), answer(401), answer(404)}) {
            const Error late = error(refused, Asked::Collection, 3600s);
            QVERIFY2(late.message.contains(text("60 minute")), qPrintable(late.message));
            QVERIFY(!error(refused, Asked::Collection, 60s).message.contains(text("clock")));
        }
    }

    void onlyANotFoundIsDoubtful()
    {
        QVERIFY(isDoubtful(error(answer(404))));
        QVERIFY(isDoubtful(error(fault(404, "404", "Not found"))));
        QVERIFY(isDoubtful(error(answer(404, page))));
        // The interface itself has read the request far enough to know the domain is none.
        QVERIFY(!isDoubtful(error(fault(404, "106", "Invalid domain"))));
        QVERIFY(!isDoubtful(error(fault(400, "106", "Invalid domain"))));
        QVERIFY(!isDoubtful(error(answer(400))));
    }

    void theVendorsWordsReachThePerson()
    {
        QVERIFY(error(fault(400, "9", "Email is odd")).message.contains(text("Devo refused this: Email is odd")));
        QVERIFY(error(fault(400, "112", "Domain owner can not be deleted"))
                    .message.contains(text("Devo says: Domain owner can not be deleted")));
        QCOMPARE(error(fault(400, "116", "x")).vendorCode, text("116"));
        QVERIFY(error(fault(400, "9", QByteArray(5000, 'x'))).message.size() < 600);
    }

    void fieldsAreNamed()
    {
        QCOMPARE(error(fault(400, "9", "Role 'x' not found")).fields.keys(), QStringList{text("role")});
        QCOMPARE(error(fault(400, "9", "Invalid plan x")).fields.keys(), QStringList{text("plan")});
        QCOMPARE(error(fault(400, "9", "volume must be positive")).fields.keys(), QStringList{text("volume")});
        QVERIFY(error(fault(400, "9", "No")).fields.isEmpty());
        QVERIFY(error(fault(500, "9", "volume")).fields.isEmpty());
    }

    void throttles()
    {
        QVERIFY(!throttleOf(answer(403), now).throttled);
        QVERIFY(!throttleOf(fault(403, "9", "No"), now).throttled);
        QVERIFY(!throttleOf(answer(503), now).throttled);
        QCOMPARE(throttleOf(answer(429, page, {{"retry-after", "42"}}), now).pause, std::chrono::milliseconds(42s));
        QCOMPARE(throttleOf(answer(403, page, {{"retry-after", "Sun, 01 Mar 2026 09:01:30 GMT"}}), now).pause,
                 std::chrono::milliseconds(60s));
        const HttpClient::Throttle unasked = throttleOf(answer(403, page), now);
        QVERIFY(unasked.throttled && unasked.pause >= 2500ms && unasked.pause <= 5s);
        QCOMPARE(error(answer(429, {}, {{"retry-after", "42"}})).retryAfter, std::optional(42s));
    }

    void outcomes_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<Attempt::State>("state");
        using State = Attempt::State;
        const auto row = [](const char *name, const HttpAnswer &answer, Verb verb, State state) {
            QTest::newRow(name) << answer << verb << state;
        };
        row("empty 200", answer(200), Verb::Act, State::Applied);
        row("201 with object", answer(201, R"({"name":"d@r"})"), Verb::Create, State::Applied);
        row("204", answer(204), Verb::Delete, State::Applied);
        row("cut answer", answer(200, "{\"name\":\"d"), Verb::Create, State::Unknown);
        row("page", answer(200, page), Verb::Act, State::Unknown);
        row("error in a success", fault(200, "9", "No"), Verb::Act, State::Refused);
        row("refused", fault(400, "9", "No"), Verb::Create, State::Refused);
        row("exists", fault(400, "9", "already exists"), Verb::Create, State::Refused);
        row("key", fault(400, "10", "Invalid signature"), Verb::Create, State::NotSent);
        row("403", fault(403, "9", "No"), Verb::Create, State::NotSent);
        row("firewall", answer(403, page), Verb::Create, State::NotSent);
        row("429", answer(429), Verb::Create, State::NotSent);
        row("busy", answer(503, {}, {{"retry-after", "7"}}), Verb::Act, State::NotSent);
        row("busy with a create", answer(503, {}, {{"retry-after", "7"}}), Verb::Create, State::Unknown);
        row("500", answer(500), Verb::Act, State::Unknown);
        row("408", answer(408), Verb::Act, State::Unknown);
        row("302", answer(302), Verb::Act, State::Unknown);
        row("404 may be the signature", answer(404), Verb::Act, State::Unknown);
        row("deleted already", fault(400, "106", "Invalid domain"), Verb::Delete, State::Unknown);
        row("unknown domain", fault(400, "106", "Invalid domain"), Verb::Act, State::Refused);
        row("owner", fault(400, "112", "Domain owner can not be deleted"), Verb::Delete, State::Refused);
    }
    void outcomes()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(Verb, verb);
        QFETCH(Attempt::State, state);
        const Attempt found = attempt(answer, verb);
        QCOMPARE(int(found.state), int(state));
        QCOMPARE(found.httpStatus, answer.status);
        if (state != Attempt::State::Applied) QVERIFY(!found.error.message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDevoFaults)
#include "test_devofaults.moc"
