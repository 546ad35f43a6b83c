// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csv/csvhouse.h"
#include "tests/support/jobs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <sys/stat.h>

using namespace kontor;
using namespace kontor::test;

class TestCsvReadJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneFile()
    {
        QObject owner;
        const auto table = waitFor(readCsv({{.path = file("people.csv", "a,b\n1,2\n")}}, {}, &owner));
        QVERIFY(table);
        const Rows expected{{"a", "b"}, {"1", "2"}};
        QCOMPARE(cellsOf(**table), expected);
        QCOMPARE((*table)->sources(), QStringList{QStringLiteral("people.csv")});
    }

    void pastedText()
    {
        QObject owner;
        const auto table = waitFor(readCsv({{.pasted = "a\tb\n1\t2", .dialect = {.delimiter = '\t'}}}, {}, &owner));
        QVERIFY(table);
        QCOMPARE((*table)->cell(0, 1), QStringLiteral("2"));
        QCOMPARE((*table)->sources(), QStringList{QStringLiteral("Clipboard")});
        const auto nothing = waitFor(readCsv({{}}, {}, &owner));
        QVERIFY(!nothing && nothing.error().kind == Error::Kind::Invalid);
        QVERIFY(!waitFor(readCsv({}, {}, &owner)));
    }

    void severalFiles()
    {
        QObject owner;
        const QString one = file("one.csv", "a,b\n1,2\n3,4\n");
        const QString two = file("two.csv", "\na;b\n5;6;7\n");
        const QString three = file("three.csv", "a,b\n");
        const auto table = waitFor(readCsv({{.path = one},
                                            {.path = two, .dialect = {.delimiter = ';'}},
                                            {.path = three},
                                            {.pasted = "\"a\",\"b\"\n8"}},
                                           {}, &owner));
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        const CsvTable &all = **table;
        const Rows expected{{"a", "b", "Column 3"}, {"1", "2"}, {"3", "4"}, {"5", "6", "7"}, {"8"}};
        QCOMPARE(cellsOf(all), expected);
        QCOMPARE(all.sources().size(), 4);
        const QList<int> sources{all.sourceOf(0), all.sourceOf(1), all.sourceOf(2), all.sourceOf(3)};
        QCOMPARE(sources, (QList<int>{0, 0, 1, 3}));
        QCOMPARE(all.lineOf(1), 3);
        QCOMPARE(all.lineOf(2), 3);
        QCOMPARE(all.lineOf(3), 2);
        QCOMPARE(all.raggedCount(), 2);
        QCOMPARE(all.emptyLineCount(), 1);
    }

    void headersMustAgree()
    {
        QObject owner;
        const QString one = file("one.csv", "a,b\n1,2\n");
        const QString two = file("two.csv", "a,c\n1,2\n");
        const auto refused = waitFor(readCsv({{.path = one}, {.path = two}}, {}, &owner));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(refused.error().message.contains(QStringLiteral("one.csv and two.csv")));
        const CsvDialect noHeader{.hasHeader = false};
        QVERIFY(waitFor(readCsv({{.path = one, .dialect = noHeader}, {.path = two, .dialect = noHeader}}, {}, &owner)));
        QVERIFY(!waitFor(readCsv({{.path = one}, {.path = two, .dialect = noHeader}}, {}, &owner)));
        QVERIFY(
            !waitFor(readCsv({{.path = one, .dialect = noHeader}, {.pasted = "1", .dialect = noHeader}}, {}, &owner)));
    }

    /// The limits are for all files together.
    void limits()
    {
        QObject owner;
        const QString one = file("one.csv", "a\n1\n2\n");
        const QString two = file("two.csv", "a\n3\n4\n");
        QVERIFY(waitFor(readCsv({{.path = one}, {.path = two}}, {.bytes = 12, .rows = 4}, &owner)));
        const auto rows = waitFor(readCsv({{.path = one}, {.path = two}}, {.rows = 3}, &owner));
        QVERIFY(!rows);
        QVERIFY2(
            rows.error().message.startsWith(QStringLiteral("two.csv, line 3, column 1: There are more than 3 rows")),
            qPrintable(rows.error().message));
        const auto bytes = waitFor(readCsv({{.path = one}, {.path = two}}, {.bytes = 11}, &owner));
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().message.contains(QStringLiteral("There is more than 11 bytes")),
                 qPrintable(bytes.error().message));
    }

    void faultsNameTheirFile()
    {
        QObject owner;
        const auto refused = waitFor(
            readCsv({{.path = file("good.csv", "a\n1\n")}, {.path = file("bad.csv", "a\n\xFF\n")}}, {}, &owner));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.startsWith(QStringLiteral("bad.csv, line 2, column 1: 0xFF")));
    }

    void whatIsNoFile()
    {
        QObject owner;
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        // A file that says it is empty and is not, as one that grows.
        const QString growing = QStringLiteral("/proc/self/status");
        for (const QString &path : {m_folder->path(), m_folder->filePath(QStringLiteral("none.csv")), pipe, growing,
                                    QStringLiteral("/dev/zero")}) {
            const auto refused = waitFor(readCsv({{.path = path}}, {}, &owner));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Storage);
            QVERIFY(refused.error().message.contains(QFileInfo(path).fileName()));
        }
    }

    void progressIsInBytes()
    {
        QObject owner;
        const QString path = big();
        auto *job = readCsv({{.path = path}}, {.bytes = 1 << 30, .rows = 10'000'000}, &owner);
        qint64 last = 0;
        qint64 total = 0;
        bool goesForward = true;
        QObject::connect(job, &Job::progressed, &owner, [&](qint64 done, qint64 of) {
            goesForward = goesForward && done >= last && done <= of;
            last = done;
            total = of;
        });
        QVERIFY(waitFor<std::shared_ptr<const CsvTable>>(job));
        QVERIFY(goesForward);
        QCOMPARE(total, QFileInfo(path).size());
        QVERIFY(last > 0);
    }

    void cancelledAtOnce()
    {
        QObject owner;
        const QString path = big();
        auto *job = readCsv({{.path = path}}, {.bytes = 1 << 30, .rows = 10'000'000}, &owner);
        QTRY_COMPARE(job->state(), Job::State::Running);
        job->cancel();
        const auto cancelled = waitFor<std::shared_ptr<const CsvTable>>(job, std::chrono::milliseconds(500));
        QVERIFY(!cancelled && cancelled.error().kind == Error::Kind::Cancelled);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(2'000));
        auto *early = readCsv({{.path = path}}, {}, &owner);
        early->cancel();
        QCOMPARE(waitFor<std::shared_ptr<const CsvTable>>(early).error().kind, Error::Kind::Cancelled);
    }

    /// Nobody is told, nothing is used that is gone.
    void ownerGoesAway()
    {
        const QString path = big();
        for (const int wait : {0, 1, 5, 20}) {
            auto owner = std::make_unique<QObject>();
            readCsv({{.path = path}}, {.bytes = 1 << 30, .rows = 10'000'000}, owner.get());
            QTest::qWait(wait);
            owner.reset();
            QTest::qWait(1);
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    }

private:
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile made(path);
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? path : QString();
    }
    QString big() { return file("big.csv", "a,b,c\n" + QByteArray("1,\"two\",three\n").repeated(2'000'000)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCsvReadJob)
#include "test_csvreadjob.moc"
