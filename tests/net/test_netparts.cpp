// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/jsonreader.h"
#include "models/net/pacer.h"
#include "models/net/retrypolicy.h"
#include "models/net/urlgate.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace kontor::test {

using namespace std::chrono_literals;

class TestNetParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlGate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        for (const char *good : {"https://api.emailsrvr.com/v1", "https://api-us.devo.com/probio",
                                 "https://[::1]:8443/x", "http://127.0.0.1:8080/v1", "http://[::1]:1/",
                                 "http://localhost:9/", " https://example.com ", "HTTPS://EXAMPLE.COM/"})
            QTest::newRow(good) << QString::fromUtf8(good) << true;
        for (const char *bad :
             {"", "example.com", "http://example.com/", "http://127.0.0.1.example.com/", "http://127.0.0.2/",
              "http://localhost.example/", "ftp://example.com/", "file:///etc/passwd", "javascript:alert(1)",
              "https://user@example.com/", "https://user:secret@example.com/", "https:///x", "https://",
              "//example.com/", "https://example.com/#x", "data:text/html,x", "http://0.0.0.0/",
              "https://exa mple.com/", "about:blank"})
            QTest::newRow(qPrintable(QStringLiteral("bad %1").arg(QString::fromUtf8(bad))))
                << QString::fromUtf8(bad) << false;
    }
    void urlGate()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, accepted);
        const auto url = acceptableUrl(text);
        QCOMPARE(url.has_value(), accepted);
        if (!accepted) QVERIFY(!url.error().message.isEmpty());
    }

    void jsonStrictness_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("object") << QByteArray(R"({"a":[1,2.5,true,null,"x"]})") << true;
        QTest::newRow("duplicate key") << QByteArray(R"({"a":1,"a":2})") << false;
        QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800"])") << false;
        QTest::newRow("trailing") << QByteArray("{} x") << false;
        QTest::newRow("cut") << QByteArray(R"({"a":[1,2)") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("2^63") << QByteArray("[9223372036854775808]") << false;
        QTest::newRow("1e400") << QByteArray("[1e400]") << false;
        QTest::newRow("control") << QByteArray("[\"\x01\"]") << false;
        QTest::newRow("bad utf-8") << QByteArray("[\"\xff\"]") << false;
        QTest::newRow("deep") << QByteArray(65, '[') + QByteArray(65, ']') << false;
        QTest::newRow("not so deep") << QByteArray(60, '[') + QByteArray(60, ']') << true;
    }
    void jsonStrictness()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, accepted);
        QCOMPARE(parseJson(text).has_value(), accepted);
    }

    void jsonCorpus()
    {
        const QDir folder(qEnvironmentVariable("KONTOR_SOURCE") +
                          QStringLiteral("/../shared/corpora/json/test_parsing"));
        if (!folder.exists()) QSKIP("no corpora");
        int files = 0;
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const bool accepted = parseJson(file.readAll()).has_value();
            if (name.startsWith(QLatin1String("y_")) && name != QLatin1String("y_object_duplicated_key.json") &&
                name != QLatin1String("y_object_duplicated_key_and_value.json"))
                QVERIFY2(accepted, qPrintable(name));
            if (name.startsWith(QLatin1String("n_"))) QVERIFY2(!accepted, qPrintable(name));
            ++files;
        }
        QVERIFY(files > 300);
    }

    void jsonView()
    {
        const JsonView view(QJsonObject{{QStringLiteral("id"), 460182},
                                        {QStringLiteral("count"), QStringLiteral("12")},
                                        {QStringLiteral("on"), QStringLiteral("1")},
                                        {QStringLiteral("nothing"), QJsonValue::Null},
                                        {QStringLiteral("list"), QStringLiteral("x")}},
                            QStringLiteral("a customer"));
        QCOMPARE(view.text("id"), QStringLiteral("460182"));
        QCOMPARE(view.integer("count"), 12);
        QCOMPARE(view.flag("on"), true);
        QVERIFY(!view.integer("nothing"));
        QVERIFY(!view.problem());
        QVERIFY(view.array("list").isEmpty());
        QVERIFY(view.problem()->message.contains(QLatin1String("list")));
    }

    void pacerNeverGoesOverTheLimitInAnyWindow()
    {
        SystemClock clock;
        Pacer pacer({{QStringLiteral("read"), 5, 300ms, 0}}, 100, clock);
        QList<qint64> starts;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 15; ++i)
            pacer.wait({QStringLiteral("read")}, Priority::Interactive, [&] {
                starts << timer.elapsed();
                pacer.release();
            });
        QTRY_COMPARE(starts.size(), 15);
        for (int i = 5; i < 15; ++i)
            QVERIFY2(starts.at(i) - starts.at(i - 5) >= 295, "more than five in 300 ms");
        QVERIFY(timer.elapsed() < 1500);
    }

    void pacerServesPeopleFirst()
    {
        SystemClock clock;
        Pacer pacer({{QStringLiteral("read"), 1, 50ms, 0}}, 100, clock);
        QStringList order;
        auto note = [&](const QString &who) {
            return [&, who] {
                order << who;
                pacer.release();
            };
        };
        pacer.wait({QStringLiteral("read")}, Priority::Background, note(QStringLiteral("background")));
        pacer.wait({QStringLiteral("read")}, Priority::Viewed, note(QStringLiteral("viewed")));
        pacer.wait({QStringLiteral("read")}, Priority::Interactive, note(QStringLiteral("person")));
        QTRY_COMPARE(order.size(), 3);
        QCOMPARE(order,
                 QStringList({QStringLiteral("person"), QStringLiteral("viewed"), QStringLiteral("background")}));
    }

    void pacerKeepsPartOfTheWindowForPeople()
    {
        SystemClock clock;
        Pacer pacer({{QStringLiteral("read"), 20, 10s, 0}}, 100, clock);
        int background = 0;
        for (int i = 0; i < 20; ++i)
            pacer.wait({QStringLiteral("read")}, Priority::Background, [&] {
                ++background;
                pacer.release();
            });
        QTRY_COMPARE(background, 17);
        bool person = false;
        pacer.wait({QStringLiteral("read")}, Priority::Interactive, [&] {
            person = true;
            pacer.release();
        });
        QTRY_VERIFY(person);
    }

    void pacerSpreadsWritesAndPauses()
    {
        SystemClock clock;
        Pacer pacer({{QStringLiteral("write"), 10, 1s, 1}}, 100, clock);
        QList<qint64> starts;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 3; ++i)
            pacer.wait({QStringLiteral("write")}, Priority::Interactive, [&] {
                starts << timer.elapsed();
                pacer.release();
            });
        QTRY_COMPARE(starts.size(), 3);
        QVERIFY(starts.at(1) - starts.at(0) >= 95);
        pacer.pauseFor(200ms);
        QVERIFY(pacer.budget(QStringLiteral("write")).pausedFor > 100ms);
        const qint64 before = timer.elapsed();
        bool gone = false;
        pacer.wait({}, Priority::Interactive, [&] {
            gone = true;
            pacer.release();
        });
        QTRY_VERIFY(gone);
        QVERIFY(timer.elapsed() - before >= 190);
        QVERIFY(pacer.estimate({QStringLiteral("write")}, 11) >= 900ms);
    }

    void retryAfter()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        QCOMPARE(RetryPolicy::retryAfter("7", now), 7s);
        QCOMPARE(RetryPolicy::retryAfter("0", now), 1s);
        QCOMPARE(RetryPolicy::retryAfter("999999999", now), 3600s);
        QCOMPARE(RetryPolicy::retryAfter("Sun, 01 Mar 2026 09:00:30 GMT", now), 30s);
        QCOMPARE(RetryPolicy::retryAfter("Sun, 01 Mar 2020 09:00:30 GMT", now), 1s);
        QVERIFY(!RetryPolicy::retryAfter("soon", now));
        QVERIFY(!RetryPolicy::retryAfter({}, now));
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestNetParts)
#include "test_netparts.moc"
