// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kontor;
using namespace kontor::monit24::rpc;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Fault fault(const QByteArray &error)
{
    return faultOf(QJsonDocument::fromJson("[" + error + "]").array().first());
}

} // namespace

class TestMonit24RpcFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void categoriesAreFoundWhereTheyMayStand_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("category");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *error, Category category, const char *code) {
            QTest::newRow(error) << QByteArray(error) << int(category) << text(code);
        };
        row(R"({"category":"system","code":"fatal","message":"x"})", Category::System, "fatal");
        row(R"({"type":"request_format","id":12,"description":"x"})", Category::RequestFormat, "12");
        row(R"({"class":"Version","name":"wrong_version","message":"x"})", Category::Version, "wrong_version");
        row(R"({"name":"auth","message":"x","category":"auth"})", Category::Auth, "");
        row(R"({"type":"list","category":"data_format"})", Category::DataFormat, "");
        row(R"([{"category":"data_validation","code":"a"},{"category":"data_validation","code":"b"}])",
            Category::DataValidation, "a");
        row(R"([{"category":"data_validation"},{"category":"system"}])", Category::System, "");
        row(R"({"errors":[{"category":"data_format","message":"x"}]})", Category::DataFormat, "");
        row(R"({"category":"weather","message":"x"})", Category::Unknown, "");
        row(R"("it failed")", Category::Unknown, "");
        row("{}", Category::Unknown, "");
        row("true", Category::Unknown, "");
    }
    void categoriesAreFoundWhereTheyMayStand()
    {
        QFETCH(QByteArray, error);
        QFETCH(int, category);
        QFETCH(QString, code);
        const Fault read = fault(error);
        QCOMPARE(int(read.category), category);
        QCOMPARE(read.code, code);
    }

    void severalProblemsAreAllTold_data()
    {
        QTest::addColumn<QByteArray>("error");
        // The page Errors reports these three together.
        QTest::newRow("list") << QByteArray(R"({"category":"data_validation","message":"Cannot create","data":[
            {"field":"interval","message":"Interval is forbidden"},
            {"code":"limit","message":"No more services"},{"argument":"group_id","description":"No such group"}]})");
        QTest::newRow("by field") << QByteArray(R"({"category":"data_validation","message":"Cannot create","details":{
            "interval":"Interval is forbidden","":"No more services","group_id":["No such group"]}})");
        QTest::newRow("errors") << QByteArray(R"([{"type":"data_validation","field":"interval",
            "message":"Interval is forbidden"},{"type":"data_validation","message":"No more services"},
            {"type":"data_validation","field":"group_id","message":"No such group"},
            {"type":"data_validation","message":"Cannot create"}])");
    }
    void severalProblemsAreAllTold()
    {
        QFETCH(QByteArray, error);
        const Error said = errorOf(fault(error));
        QCOMPARE(said.kind, Error::Kind::Invalid);
        QCOMPARE(said.delivery, Error::Delivery::Answered);
        for (const char *words : {"Interval is forbidden.", "No more services.", "No such group.", "Cannot create."})
            QVERIFY2(said.message.contains(text(words)), qPrintable(said.message));
        QCOMPARE(said.fields.value(text("interval")), text("Interval is forbidden"));
        QCOMPARE(said.fields.value(text("group_id")), text("No such group"));
        QVERIFY(isOfCategory(said, Category::DataValidation));
        QVERIFY(isRefusal(said));
    }

    void eachCategoryHasItsMeaning_data()
    {
        QTest::addColumn<QByteArray>("category");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Error::Delivery>("delivery");
        QTest::addColumn<bool>("refusal");
        using Kind = Error::Kind;
        using Delivery = Error::Delivery;
        QTest::newRow("system") << QByteArray("system") << Kind::Server << Delivery::Unknown << false;
        QTest::newRow("format") << QByteArray("request_format") << Kind::Unsupported << Delivery::Answered << true;
        QTest::newRow("version") << QByteArray("version") << Kind::Unsupported << Delivery::Answered << true;
        QTest::newRow("auth") << QByteArray("auth") << Kind::Unauthorized << Delivery::NotSent << true;
        QTest::newRow("data") << QByteArray("data_format") << Kind::Invalid << Delivery::Answered << true;
        QTest::newRow("valid") << QByteArray("data_validation") << Kind::Invalid << Delivery::Answered << true;
        QTest::newRow("other") << QByteArray("other") << Kind::Server << Delivery::Unknown << false;
    }
    void eachCategoryHasItsMeaning()
    {
        QFETCH(QByteArray, category);
        QFETCH(Error::Kind, kind);
        QFETCH(Error::Delivery, delivery);
        QFETCH(bool, refusal);
        const Error error = errorOf(fault(R"({"category":")" + category + R"(","code":"x","message":"y"})"));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.delivery, delivery);
        QCOMPARE(isRefusal(error), refusal);
        QCOMPARE(isAboutLogin(error), kind == Error::Kind::Unauthorized);
        QVERIFY(error.message.endsWith(text("Monit24 says: y.")));
    }

    void secretsAreNotInTheRawAnswer()
    {
        const Fault read = fault(R"({"category":"data_format","request":{"auth":{"login":"me","password":"p"},
            "data":{"password":"q","login":"you","name":"n"}}})");
        QCOMPARE(read.raw, text(R"({"error":{"category":"data_format","request":{"auth":"***","data":{"login":"***",)"
                                R"("name":"n","password":"***"}}}})"));
        Redactor redactor;
        redactor.watch(Secret("hidden-value"));
        const Error error = cleaned({.message = text("hidden-value is bad"),
                                     .detail = text("x hidden-value"),
                                     .fields = {{text("a"), text("hidden-value")}}},
                                    redactor);
        QVERIFY(!(error.message + error.detail + error.fields.value(text("a"))).contains(text("hidden")));
    }

    void aSuccessNeedsAnEnvelope_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("success");
        const auto row = [](const char *body, bool success) {
            QTest::newRow(body) << QByteArray(body) << success;
        };
        row(R"({"auth":{},"version":"2.0.0","error":null,"data":{"id":1}})", true);
        row(R"({"data":{"id":1},"extra":[1],"error":null})", true);
        row(R"({"data":{"id":"1"}})", true);
        row(R"({"error":null})", true);
        row(R"({"error":{},"data":{"id":1}})", false);
        row(R"({"error":"x","data":{}})", false);
        row(R"({"id":1})", false);
        row(R"([])", false);
        row(R"("ok")", false);
        row("", false);
        row(R"({"error":null,"error":null,"data":{}})", false);
    }
    void aSuccessNeedsAnEnvelope()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, success);
        QCOMPARE(dataOf({.status = 200, .body = body}).has_value(), success);
        // Whatever the body says, another status is none.
        QVERIFY(!dataOf({.status = 500, .body = body}));
    }

    void patienceIsAskedForInSeconds()
    {
        const Result<QJsonObject> data = dataOf({.status = 429, .headers = {{"retry-after", "7"}}, .body = {}});
        QCOMPARE(data.error().retryAfter, std::chrono::seconds(7));
        QCOMPARE(data.error().delivery, Error::Delivery::NotSent);
    }

    void whatTheLoginMayNotDoIsNoWrongLogin()
    {
        const Error error = notAllowed(errorOf(fault(R"({"category":"auth","message":"blocked for you"})")));
        QCOMPARE(error.kind, Error::Kind::Forbidden);
        QCOMPARE(error.delivery, Error::Delivery::Answered);
        QVERIFY(error.message.contains(text("The login is good")));
        QVERIFY(error.message.contains(text("blocked for you")));
    }
};

QTEST_GUILESS_MAIN(TestMonit24RpcFaults)
#include "test_monit24rpcfaults.moc"
