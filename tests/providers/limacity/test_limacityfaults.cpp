// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/faults.h"

#include <QTest>

using namespace kontor;
using namespace kontor::limacity;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

HttpAnswer answer(int status, const QByteArray &body, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    return {.status = status, .headers = std::move(headers), .body = body, .correlationId = text("abc")};
}

Mutation change(Verb verb, const char *type)
{
    return {.verb = verb, .type = text(type)};
}

const Mutation newCustomer = change(Verb::Create, "customer");
const Mutation newRecord = change(Verb::Create, "dns-record");
const Mutation update = change(Verb::Update, "dns-record");
const Mutation removal = change(Verb::Delete, "dns-record");

/// From the test fixtures of go-acme/lego.
const QByteArray invalid = R"({"status":"invalid_resource","errors":{"name":["muss ausgefüllt werden"]}})";

} // namespace

class TestLimaCityFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void germanWordsStandAtTheirField()
    {
        const Error error = errorOf(answer(400, invalid), KeyOf::Customer, now);
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QCOMPARE(error.delivery, Error::Delivery::Answered);
        QCOMPARE(error.vendorCode, text("invalid_resource"));
        QCOMPARE(error.correlationId, text("abc"));
        QVERIFY(error.message.contains(text("muss ausgefüllt werden")));
        const QString atField = error.fields.value(text("name"));
        QVERIFY(atField.contains(text("\"muss ausgefüllt werden\"")));
        QVERIFY(atField.contains(text("It may not be empty.")));
        QVERIFY(!error.aboutRecordKey);
    }

    void wordsNobodyKnowsAreShownAsTheyAre()
    {
        const QString said = explained(text("passt heute nicht"));
        QVERIFY(said.contains(text("passt heute nicht")));
        QCOMPARE(said, text("lima-city says: \"passt heute nicht\"."));
        QVERIFY(explained(text("muss größer als 0 sein")).contains(text("larger")));
        QVERIFY(explained(text("ist keine Zahl")).contains(text("number")));
    }

    void severalWordsOfOneField()
    {
        const Error error = errorOf(
            answer(422, R"({"status":"invalid_resource","errors":{"username":["ist zu kurz","ist bereits vergeben"],
                            "base":["Kontingent erschöpft"]}})"),
            KeyOf::Reseller, now);
        // Taken: for whoever repeats a create whose outcome is unknown that is evidence.
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QVERIFY(error.fields.value(text("username")).contains(text("too short")));
        QVERIFY(error.fields.value(text("username")).contains(text("Somebody has it already")));
        QVERIFY(error.message.contains(text("Kontingent erschöpft")));
        QCOMPARE(error.fields.size(), 1);
    }

    void formsOfErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const char *body, const char *code, const char *message,
                            const QStringList &fields) {
            QTest::newRow(name) << QByteArray(body) << text(code) << text(message) << fields;
        };
        row("number", R"({"status":400,"error":"Bad Request"})", "400", "Bad Request", {});
        row("texts", R"({"status":"invalid_resource","errors":{"name":"fehlt"}})", "invalid_resource", "",
            {text("name")});
        row("text", R"({"status":"invalid_resource","errors":"fehlt"})", "invalid_resource", "fehlt", {});
        row("list", R"({"errors":["fehlt","falsch"]})", "", "fehlt, falsch", {});
        row("null", R"({"status":"invalid_resource","errors":null})", "invalid_resource", "", {});
        row("odd", R"({"status":{},"errors":{"name":5}})", "", "", {});
        row("page", "<html>{}", "", "", {});
    }
    void formsOfErrors()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, message);
        QFETCH(QStringList, fields);
        const Fault fault = faultOf(answer(400, body));
        QCOMPARE(fault.code, code);
        QCOMPARE(fault.message, message);
        QCOMPARE(fault.fields.keys(), fields);
        QCOMPARE(fault.isGenuine, !body.startsWith('<'));
    }

    void longTextsAreCut()
    {
        const QByteArray body = "{\"status\":500,\"error\":\"" + QByteArray(5000, 'x') + "\"}";
        QCOMPARE(faultOf(answer(500, body)).message.size(), 400);
    }

    void refusedKeysSayWhose()
    {
        const QByteArray body = R"({"status":401,"error":"Unauthorized"})";
        const Error reseller = errorOf(answer(401, body), KeyOf::Reseller, now);
        QCOMPARE(reseller.kind, Error::Kind::Unauthorized);
        QVERIFY(!reseller.aboutRecordKey);
        QVERIFY(reseller.message.contains(text("reseller.customers.admin")));
        const Error customer = errorOf(answer(401, body), KeyOf::Customer, now);
        QVERIFY(customer.aboutRecordKey);
        QVERIFY(customer.message.contains(text("Other customers are not concerned.")));
        const Error limited = errorOf(answer(403, R"({"status":403,"error":"Forbidden"})"), KeyOf::Customer, now);
        QCOMPARE(limited.kind, Error::Kind::Forbidden);
        QVERIFY(limited.aboutRecordKey);
        QVERIFY(limited.message != customer.message);
        QCOMPARE(errorOf(answer(403, ""), KeyOf::Reseller, now).kind, Error::Kind::Forbidden);
    }

    void redirects()
    {
        const auto to = [](const char *target) {
            return answer(302, "", {{"location", target}});
        };
        for (const char *login :
             {"https://www.lima-city.de/login", "/users/sign_in?x=1", "/session/new", "/anmelden"}) {
            QVERIFY2(isLoginRedirect(to(login)), login);
            QCOMPARE(errorOf(to(login), KeyOf::Customer, now).kind, Error::Kind::Unauthorized);
        }
        QVERIFY(!isLoginRedirect(to("https://example.com/?from=login")));
        QVERIFY(!isLoginRedirect(answer(200, "", {{"location", "/login"}})));
        const Error elsewhere = errorOf(to("https://example.com/"), KeyOf::Customer, now);
        QCOMPARE(elsewhere.kind, Error::Kind::Protocol);
        QCOMPARE(elsewhere.delivery, Error::Delivery::Unknown);
        QVERIFY(!elsewhere.aboutRecordKey);
    }

    void webPagesAreNamed()
    {
        const Error error = errorOf(answer(404, "<!DOCTYPE html>"), KeyOf::Customer, now);
        QCOMPARE(error.kind, Error::Kind::Protocol);
        QVERIFY(error.message.contains(text("web page")));
        QCOMPARE(errorOf(answer(404, R"({"status":404,"error":"Not Found"})"), KeyOf::Customer, now).kind,
                 Error::Kind::NotFound);
    }

    void patience()
    {
        const Error error = errorOf(answer(429, "", {{"retry-after", "7"}}), KeyOf::Customer, now);
        QCOMPARE(error.kind, Error::Kind::RateLimited);
        QCOMPARE(error.retryAfter->count(), 7);
        QVERIFY(!errorOf(answer(429, ""), KeyOf::Customer, now).retryAfter);
    }

    void outcomes_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<HttpAnswer>("reply");
        QTest::addColumn<KeyOf>("keyOf");
        QTest::addColumn<Attempt::State>("state");
        using State = Attempt::State;
        const auto row = [](const char *name, const Mutation &mutation, const HttpAnswer &reply, KeyOf keyOf,
                            State state) {
            QTest::newRow(name) << mutation << reply << keyOf << state;
        };
        const auto both = [&](const char *name, const HttpAnswer &reply, State state) {
            row(qPrintable(text(name) + text(", customer")), newCustomer, reply, KeyOf::Reseller, state);
            row(qPrintable(text(name) + text(", record")), newRecord, reply, KeyOf::Customer, state);
        };
        both("ok", answer(200, R"({"status":"ok"})"), State::Applied);
        both("created", answer(201, R"({"status":"ok"})"), State::Applied);
        both("page", answer(200, "<html>"), State::Unknown);
        both("empty", answer(200, ""), State::Unknown);
        both("cut", answer(200, "{\"status\":\"o"), State::Unknown);
        both("other word", answer(200, R"({"status":"queued"})"), State::Unknown);
        both("number", answer(200, R"({"status":200})"), State::Unknown);
        both("refused with a status of success", answer(200, invalid), State::Refused);
        both("400", answer(400, invalid), State::Refused);
        both("400 without a wrapper", answer(400, R"({"status":400,"error":"Bad Request"})"), State::Refused);
        both("422", answer(422, invalid), State::Refused);
        both("redirect", answer(302, "", {{"location", "https://example.com/"}}), State::Unknown);
        both("408", answer(408, ""), State::Unknown);
        both("429", answer(429, ""), State::NotSent);
        both("500", answer(500, "<html>"), State::Unknown);
        both("502", answer(502, ""), State::Unknown);
        // There is no way to look whether it was created after all.
        both("503", answer(503, "", {{"retry-after", "5"}}), State::Unknown);
        both("404 page", answer(404, "<html>"), State::Unknown);
        const HttpAnswer unauthorized = answer(401, R"({"status":401,"error":"Unauthorized"})");
        const HttpAnswer login = answer(302, "", {{"location", "/login"}});
        row("reseller key", newCustomer, unauthorized, KeyOf::Reseller, State::NotSent);
        row("reseller key, rights", newCustomer, answer(403, ""), KeyOf::Reseller, State::NotSent);
        row("reseller key, login page", newCustomer, login, KeyOf::Reseller, State::NotSent);
        row("customer key", update, unauthorized, KeyOf::Customer, State::Refused);
        row("customer key, rights", update, answer(403, ""), KeyOf::Customer, State::Refused);
        row("customer key, login page", update, login, KeyOf::Customer, State::Refused);
        row("503, may be repeated", update, answer(503, "", {{"retry-after", "5"}}), KeyOf::Customer, State::NotSent);
        const HttpAnswer gone = answer(404, R"({"status":404,"error":"Not Found"})");
        row("404 of an update", update, gone, KeyOf::Customer, State::Refused);
        row("404 of a delete", removal, gone, KeyOf::Customer, State::Unknown);
    }
    void outcomes()
    {
        QFETCH(Mutation, mutation);
        QFETCH(HttpAnswer, reply);
        QFETCH(KeyOf, keyOf);
        QFETCH(Attempt::State, state);
        const Attempt attempt = attemptOf(mutation, reply, keyOf, now);
        QCOMPARE(int(attempt.state), int(state));
        QCOMPARE(attempt.httpStatus, reply.status);
        QCOMPARE(attempt.error.message.isEmpty(), state == Attempt::State::Applied);
        if (state == Attempt::State::Unknown) QCOMPARE(attempt.error.delivery, Error::Delivery::Unknown);
    }

    void aMissingKeyConcernsOneCustomer()
    {
        QVERIFY(missingKey().aboutRecordKey);
        QCOMPARE(missingKey().delivery, Error::Delivery::NotSent);
    }
};

QTEST_GUILESS_MAIN(TestLimaCityFaults)
#include "test_limacityfaults.moc"
