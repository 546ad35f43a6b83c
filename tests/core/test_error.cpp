// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"
#include "models/core/result.h"
#include "tests/support/testclock.h"

#include <QSet>
#include <QTest>

using namespace kontor;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        int kinds = 0;
        for (int kind = int(Error::Kind::Cancelled); kind <= int(Error::Kind::Unsupported); ++kind, ++kinds) {
            const QString word = errorKindName(Error::Kind(kind));
            QVERIFY(!word.isEmpty());
            QCOMPARE(word, word.toLower());
            QVERIFY(!word.contains(u' '));
            words.insert(word);
        }
        QCOMPARE(words.size(), kinds);
    }

    void wordsAreStable()
    {
        QCOMPARE(errorKindName(Error::Kind::Cancelled), QStringLiteral("cancelled"));
        QCOMPARE(errorKindName(Error::Kind::Unauthorized), QStringLiteral("unauthorized"));
        QCOMPARE(errorKindName(Error::Kind::NotFound), QStringLiteral("not-found"));
        QCOMPARE(errorKindName(Error::Kind::RateLimited), QStringLiteral("rate-limited"));
        QCOMPARE(errorKindName(Error::Kind::Protocol), QStringLiteral("protocol"));
        QCOMPARE(errorKindName(Error::Kind::Locked), QStringLiteral("locked"));
        QCOMPARE(errorKindName(Error::Kind::Unsupported), QStringLiteral("unsupported"));
    }

    void anUnclassifiedErrorPromisesNothing() { QCOMPARE(Error().delivery, Error::Delivery::Unknown); }

    void failureMakesAnyResult()
    {
        const Result<QString> text = failure({.kind = Error::Kind::Storage, .message = QStringLiteral("full")});
        const Result<void> nothing = failure({.kind = Error::Kind::Locked});
        QVERIFY(!text && !nothing);
        QCOMPARE(text.error().message, QStringLiteral("full"));
        QCOMPARE(nothing.error().kind, Error::Kind::Locked);
    }

    void systemClockGoesForward()
    {
        const SystemClock clock;
        const auto before = clock.monotonic();
        QTRY_VERIFY(clock.monotonic() > before);
        QCOMPARE(clock.utcNow().timeSpec(), Qt::UTC);
    }

    void testClockMovesBothWays()
    {
        test::TestClock clock;
        const auto start = clock.monotonic();
        const QDateTime wall = clock.utcNow();
        clock.advance(std::chrono::minutes(5));
        QCOMPARE(clock.monotonic() - start, std::chrono::milliseconds(300'000));
        QCOMPARE(wall.secsTo(clock.utcNow()), 300);
        clock.setUtc(wall.addYears(1));
        QCOMPARE(clock.monotonic() - start, std::chrono::milliseconds(300'000));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "test_error.moc"
