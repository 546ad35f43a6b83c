// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/redactor.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <concepts>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

using namespace kontor;

namespace {

template<class T, class = void>
struct IsDebuggable : std::false_type
{
};
template<class T>
struct IsDebuggable<T, std::void_t<decltype(std::declval<QDebug &>() << std::declval<const T &>())>> : std::true_type
{
};

static_assert(!std::equality_comparable<Secret>, "comparing secrets must be spelled sameAs()");
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>, "becoming a secret is explicit");
static_assert(IsDebuggable<QString>::value && !IsDebuggable<Secret>::value);

/// One unmistakable value for each sort of secret.
const QList<QByteArray> canaries{"canary-api-key-7Qw9eRt2yUi4oPa6",
                                 "canary/with+plus/and=equals==aa",
                                 "canary password with spaces 99",
                                 "canary\"quote\\and\\backslash\"77",
                                 "canary-\xc3\xa4\xc3\xb6\xc3\xbc-umlauts-1234567890",
                                 "canary&ampersand=and#hash%percent",
                                 "canary{brace}and[bracket]:colon;x",
                                 "canary'single'quote,comma.dot!!"};

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsValue()
    {
        const Secret secret = Secret::fromText(QStringLiteral("Zażółć"));
        QCOMPARE(secret.revealText(), QStringLiteral("Zażółć"));
        QCOMPARE(secret.reveal(), QStringLiteral("Zażółć").toUtf8());
        QCOMPARE(secret.size(), 10);
        QVERIFY(!secret.isEmpty());
        QVERIFY(Secret().isEmpty());
    }

    void comparesByValue()
    {
        const Secret one("same value");
        QVERIFY(one.sameAs(Secret("same value")));
        QVERIFY(!one.sameAs(Secret("same valuE")));
        QVERIFY(!one.sameAs(Secret("same value ")));
        QVERIFY(Secret().sameAs(Secret("")));
    }

    void copiesLiveOn()
    {
        Secret kept;
        {
            Secret gone(QByteArray("short-lived"));
            kept = gone;
            const Secret copy(gone);
            QCOMPARE(copy.reveal(), QByteArray("short-lived"));
        }
        QCOMPARE(kept.reveal(), QByteArray("short-lived"));
        const Secret moved(std::move(kept));
        QCOMPARE(moved.reveal(), QByteArray("short-lived"));
    }

    void masksWatchedValues_data()
    {
        QTest::addColumn<QByteArray>("canary");
        for (const QByteArray &canary : canaries)
            QTest::newRow(canary.constData()) << canary;
    }
    void masksWatchedValues()
    {
        QFETCH(QByteArray, canary);
        Redactor redactor;
        redactor.watch(Secret(canary));
        const QString plain = QString::fromUtf8(canary);
        const QStringList texts{
            plain,
            QStringLiteral("GET /x?y=") + plain + QStringLiteral(" HTTP/1.1"),
            QStringLiteral("https://h/?t=") + QString::fromLatin1(canary.toPercentEncoding()),
            QStringLiteral("Basic ") + QString::fromLatin1(canary.toBase64()),
            plain + plain,
        };
        for (const QString &text : texts) {
            const QString clean = redactor.clean(text);
            QVERIFY2(!clean.contains(plain), qPrintable(clean));
            QVERIFY2(!clean.contains(QString::fromLatin1(canary.toPercentEncoding())), qPrintable(clean));
            QVERIFY2(!clean.contains(QString::fromLatin1(canary.toBase64())), qPrintable(clean));
            QVERIFY(clean.contains(QStringLiteral("***")));
        }
    }

    void leavesShortValuesAlone()
    {
        Redactor redactor;
        redactor.watch(Secret("abc"));
        redactor.watch(Secret());
        QCOMPARE(redactor.clean(QStringLiteral("abcdef")), QStringLiteral("abcdef"));
    }

    void sentencesMaySpeakOfPasswords()
    {
        Redactor redactor;
        redactor.watch(Secret("canary"));
        QCOMPARE(redactor.maskWatched(QStringLiteral("Password: must be\nlonger than canary")),
                 QStringLiteral("Password: must be\nlonger than ***"));
    }

    void masksByName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("json") << QStringLiteral("{\"password\":\"hunter22\",\"size\":5}")
                              << QStringLiteral("{\"password\":\"***\",\"size\":5}");
        QTest::newRow("json with quote") << QStringLiteral("{\"token\":\"a\\\"b\",\"user\":\"x\"}")
                                         << QStringLiteral("{\"token\":\"***\",\"user\":\"x\"}");
        QTest::newRow("form") << QStringLiteral("name=a&password=hunter22&size=5")
                              << QStringLiteral("name=a&password=***&size=5");
        QTest::newRow("query") << QStringLiteral("/TokenLogin.aspx?loginToken=EEB0012D8DBC2C next")
                               << QStringLiteral("/TokenLogin.aspx?loginToken=*** next");
        QTest::newRow("header") << QStringLiteral("X-Api-Signature: abc:20010308143725:46VIwd66mOFGG8IkbgnLlXnfnkU=")
                                << QStringLiteral("X-Api-Signature: ***");
        QTest::newRow("ordinary") << QStringLiteral("name=Anna&size=25600") << QStringLiteral("name=Anna&size=25600");
        QTest::newRow("about a password")
            << QStringLiteral("passwordExpiration=90") << QStringLiteral("passwordExpiration=90");
    }
    void masksByName()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(Redactor().clean(text), expected);
    }

    void isAlwaysOneLine()
    {
        const QString clean = Redactor().clean(QStringLiteral("one\r\ntwo\x1b[31m\x7f\u0085three"));
        QCOMPARE(clean, QStringLiteral("one\\r\\ntwo\\x1b[31m\\x7f\\x85three"));
    }

    void cleansJson()
    {
        const QJsonObject dirty{
            {QStringLiteral("name"), QStringLiteral("anna")},
            {QStringLiteral("password"), QStringLiteral("canary")},
            {QStringLiteral("nested"),
             QJsonObject{{QStringLiteral("api_key"), QStringLiteral("canary")}, {QStringLiteral("n"), 1}}},
            {QStringLiteral("list"),
             QJsonArray{QJsonObject{{QStringLiteral("loginToken"), QJsonArray{QStringLiteral("canary")}}}}},
        };
        const QJsonObject clean = Redactor::cleanJson(dirty).toObject();
        QVERIFY(!QString::fromUtf8(QJsonDocument(clean).toJson()).contains(QStringLiteral("canary")));
        QCOMPARE(clean[QLatin1String("name")].toString(), QStringLiteral("anna"));
        QCOMPARE(clean[QLatin1String("nested")][QLatin1String("n")].toInt(), 1);
    }

    void knowsSecretNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("secret");
        for (const char *name : {"password", "Password", "secret-key", "api_key", "apiKey", "X-Api-Signature",
                                 "Authorization", "loginToken", "securityAnswer", "Set-Cookie"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"name", "accountNumber", "passwordExpiration", "tokenExpires", "referenceNumber"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void knowsSecretNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, secret);
        QCOMPARE(Redactor::isSecretName(name), secret);
    }

    void isThreadSafe()
    {
        Redactor redactor;
        redactor.watch(Secret("first-canary-value"));
        std::atomic<int> leaks = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&redactor, &leaks, t] {
                for (int i = 0; i < 200; ++i) {
                    redactor.watch(Secret("canary-" + QByteArray::number(1000 * (t + 1) + i)));
                    if (redactor.clean(QStringLiteral("x first-canary-value x")).contains(QStringLiteral("first")))
                        ++leaks;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(leaks.load(), 0);
        QCOMPARE(redactor.clean(QStringLiteral("canary-4199")), QStringLiteral("***"));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
