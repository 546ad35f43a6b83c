// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/breaker.h"

#include <QTest>

namespace kontor::test {

using namespace std::chrono_literals;

class TestBreaker : public QObject
{
    Q_OBJECT

private:
    static Breaker openAt(Breaker::Time now)
    {
        Breaker breaker;
        for (int i = 0; i < Breaker::mostFailures; ++i)
            breaker.ended(false, now);
        return breaker;
    }

private Q_SLOTS:
    void opensAfterFailuresInARow()
    {
        Breaker breaker;
        for (int i = 0; i < Breaker::mostFailures - 1; ++i)
            breaker.ended(false, 0ms);
        QVERIFY(breaker.admit(0ms));
        breaker.ended(true, 0ms);
        for (int i = 0; i < Breaker::mostFailures - 1; ++i)
            breaker.ended(false, 0ms);
        QVERIFY2(breaker.admit(0ms), "a success between them did not count");
        breaker.ended(false, 1000ms);
        QVERIFY(!breaker.admit(1000ms));
        QCOMPARE(breaker.barredFor(21'000ms), 40'000ms);
        QVERIFY(!breaker.admit(60'999ms));
    }

    void letsOneTry()
    {
        Breaker breaker = openAt(0ms);
        QVERIFY(breaker.admit(60'000ms));
        QVERIFY2(!breaker.admit(60'000ms), "a second one before the first was over");
        breaker.ended(true, 60'100ms);
        QVERIFY(!breaker.isOnTrial());
        QVERIFY(breaker.admit(60'100ms));
        QVERIFY(breaker.admit(60'100ms));
    }

    void closesAgainAfterAFailedTry()
    {
        Breaker breaker = openAt(0ms);
        QVERIFY(breaker.admit(60'000ms));
        breaker.ended(false, 61'000ms);
        QVERIFY(!breaker.admit(120'000ms));
        QVERIFY(breaker.admit(121'000ms));
    }

    void aTryThatSaysNothingLeavesRoomForAnother()
    {
        Breaker breaker = openAt(0ms);
        QVERIFY(breaker.admit(60'000ms));
        breaker.withdrawn();
        QVERIFY(breaker.admit(60'001ms));
    }

    void whatWasUnderWayKeepsItOpenNoLonger()
    {
        Breaker breaker = openAt(0ms);
        breaker.ended(false, 30'000ms);
        QVERIFY(breaker.admit(60'000ms));
    }

    void retriesAreATenthAndThreeInAnyCase()
    {
        RetryBudget few;
        for (int i = 0; i < 3; ++i) {
            few.sent(false, 0ms);
            QVERIFY(few.allowsRetry(0ms));
            few.sent(true, 0ms);
        }
        QVERIFY(!few.allowsRetry(0ms));
        QVERIFY2(few.allowsRetry(RetryBudget::memory), "what is long ago still counts");

        RetryBudget many;
        int retries = 0;
        for (int i = 0; i < 1000; ++i) {
            const bool retry = many.allowsRetry(0ms);
            retries += retry ? 1 : 0;
            many.sent(retry, 0ms);
        }
        QVERIFY2(retries <= 103, qPrintable(QString::number(retries)));
        QVERIFY2(retries >= 90, qPrintable(QString::number(retries)));
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestBreaker)
#include "test_breaker.moc"
