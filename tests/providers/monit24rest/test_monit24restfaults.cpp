// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/faults.h"

#include <QTest>

using namespace kontor;
using namespace kontor::monit24::rest;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

HttpAnswer answer(int status, const QByteArray &body = {}, const QByteArray &retryAfter = {})
{
    HttpAnswer answer{.status = status, .body = body, .correlationId = text("c1")};
    if (!retryAfter.isEmpty()) answer.headers.append({"retry-after", retryAfter});
    return answer;
}

const Access password{.now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
const Access token{.usesToken = true, .now = password.now};

} // namespace

class TestMonit24RestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("error text") << QByteArray(R"({"error":"not found"})") << text("not found");
        QTest::newRow("message") << QByteArray(R"({"code":"x","message":"Too long"})") << text("Too long");
        QTest::newRow("inside") << QByteArray(R"({"error":{"message":"Too long"}})") << text("Too long");
        QTest::newRow("list") << QByteArray(R"([{"message":"A."},{"message":"B."}])") << text("A. B.");
        QTest::newRow("fields only") << QByteArray(R"({"errors":{"username":["taken"]}})") << text("taken");
        QTest::newRow("text") << QByteArray(R"("no")") << text("no");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("page") << QByteArray("<html>no</html>") << QString();
        QTest::newRow("numbers") << QByteArray(R"({"error":{"detail":[1,{"x":2}]}})") << QString();
    }
    void words()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        QCOMPARE(faultOf(answer(400, body)).message, message);
    }

    void fields()
    {
        const QHash<QString, QString> wanted{{text("email_address"), text("is no address")},
                                             {text("name"), text("is empty")}};
        for (const QByteArray body :
             {R"({"errors":{"user_data.email_address":"is no address","name":["is empty"]}})",
              R"({"error":{"details":[{"field":"/user_data/email_address","message":"is no address"},
                                      {"path":"name","description":"is empty"}]}})"}) {
            const Error error = errorOf(answer(422, body), password);
            QCOMPARE(error.kind, Error::Kind::Invalid);
            QCOMPARE(error.fields, wanted);
        }
    }

    void twoFactorGetsTheRightSentence()
    {
        const HttpAnswer refused = answer(401, R"({"message":"Wrong credentials or 2FA configured"})");
        const Error error = errorOf(refused, password);
        QCOMPARE(error.kind, Error::Kind::Unauthorized);
        QVERIFY(error.message.contains(text("two-factor")));
        QVERIFY(error.message.contains(text("token")));
        QVERIFY(error.message.contains(text("IP addresses")));
        QVERIFY(error.message.contains(text("Wrong credentials or 2FA configured")));
        const Error withToken = errorOf(refused, token);
        QVERIFY(!withToken.message.contains(text("password")));
        QVERIFY(withToken.message.contains(text("new one")));
    }

    void forbiddenMayBeAFilter()
    {
        const Error error = errorOf(answer(403, R"({"error":"no right"})"), password);
        QCOMPARE(error.kind, Error::Kind::Forbidden);
        QVERIFY(error.message.contains(text("IP addresses")));
        QVERIFY(addressHint(text("192.0.2.1")).contains(text("192.0.2.1")));
    }

    void secretsAreMasked()
    {
        Redactor redactor;
        redactor.watch(Secret("canary-pass"));
        const Access access{.redactor = &redactor};
        const Error error = errorOf(answer(400, R"({"message":"canary-pass is too short",
            "errors":{"new_password":"canary-pass is too short"}})"),
                                    access);
        QVERIFY(!error.message.contains(text("canary")));
        QVERIFY(!error.detail.contains(text("canary")));
        QVERIFY(!error.fields.value(text("new_password")).contains(text("canary")));
    }

    void retryAfterIsKept()
    {
        QCOMPARE(errorOf(answer(429, {}, "7"), password).retryAfter, std::optional(std::chrono::seconds(7)));
        QCOMPARE(errorOf(answer(503, {}, "7"), password).kind, Error::Kind::RateLimited);
        QCOMPARE(errorOf(answer(503), password).kind, Error::Kind::Server);
    }

    void outcomes_data()
    {
        using State = Attempt::State;
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<State>("state");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](Verb verb, int status, const char *body, State state, Error::Kind kind) {
            QTest::addRow("%s %d %s", qPrintable(verbName(verb)), status, body)
                << verb << status << QByteArray(body) << state << kind;
        };
        row(Verb::Create, 201, R"({"id":12})", State::Applied, {});
        row(Verb::Create, 200, R"({"id":"12"})", State::Applied, {});
        row(Verb::Create, 201, "", State::Unknown, Error::Kind::Protocol);
        row(Verb::Create, 201, R"({"id":)", State::Unknown, Error::Kind::Protocol);
        row(Verb::Create, 201, "{}", State::Unknown, Error::Kind::Protocol);
        row(Verb::Update, 204, "", State::Applied, {});
        row(Verb::Update, 200, R"({"id":12})", State::Applied, {});
        row(Verb::Update, 200, "<html>", State::Unknown, Error::Kind::Protocol);
        row(Verb::Act, 204, "", State::Applied, {});
        row(Verb::Delete, 204, "", State::Applied, {});
        for (const int status : {400, 405, 406, 410, 413, 415, 422})
            row(Verb::Update, status, "{}", State::Refused, Error::Kind::Invalid);
        row(Verb::Update, 410, "<html>", State::Refused, Error::Kind::Protocol);
        row(Verb::Create, 409, R"({"error":"username taken"})", State::Refused, Error::Kind::Conflict);
        row(Verb::Update, 401, "", State::NotSent, Error::Kind::Unauthorized);
        row(Verb::Update, 403, "", State::NotSent, Error::Kind::Forbidden);
        row(Verb::Update, 429, "", State::NotSent, Error::Kind::RateLimited);
        row(Verb::Update, 404, "{}", State::Refused, Error::Kind::NotFound);
        row(Verb::Update, 404, "<html>", State::Unknown, Error::Kind::Protocol);
        row(Verb::Delete, 404, "{}", State::Unknown, Error::Kind::NotFound);
        row(Verb::Create, 404, "{}", State::Unknown, Error::Kind::NotFound);
        row(Verb::Update, 408, "", State::Unknown, Error::Kind::Timeout);
        row(Verb::Update, 302, "", State::Unknown, Error::Kind::Protocol);
        for (const int status : {500, 502, 503, 504})
            row(Verb::Act, status, "", State::Unknown, Error::Kind::Server);
    }
    void outcomes()
    {
        QFETCH(Verb, verb);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Attempt::State, state);
        QFETCH(Error::Kind, kind);
        const Mutation mutation{.verb = verb, .type = text("customer"), .id = text("1")};
        const Attempt attempt = attemptOf(mutation, answer(status, body), password);
        QCOMPARE(int(attempt.state), int(state));
        QCOMPARE(attempt.httpStatus, status);
        QCOMPARE(attempt.correlationId, text("c1"));
        if (state == Attempt::State::Applied) return;
        QCOMPARE(errorKindName(attempt.error.kind), errorKindName(kind));
        QVERIFY(!attempt.error.message.isEmpty());
        QCOMPARE(attempt.error.delivery == Error::Delivery::Unknown, state == Attempt::State::Unknown);
        QCOMPARE(attempt.error.delivery == Error::Delivery::NotSent, state == Attempt::State::NotSent);
    }

    void aBusyServerMayHaveBegunACreate()
    {
        const HttpAnswer busy = answer(503, {}, "5");
        const Mutation create{.verb = Verb::Create, .type = text("service"), .id = {}};
        const Mutation change{.verb = Verb::Update, .type = text("service"), .id = text("1")};
        QCOMPARE(int(attemptOf(create, busy, password).state), int(Attempt::State::Unknown));
        QCOMPARE(int(attemptOf(change, busy, password).state), int(Attempt::State::NotSent));
    }
};

QTEST_GUILESS_MAIN(TestMonit24RestFaults)
#include "test_monit24restfaults.moc"
