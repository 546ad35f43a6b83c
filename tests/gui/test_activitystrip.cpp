// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dialoghouse.h"
#include "views/activitystrip.h"
#include "views/ratemeter.h"

using namespace kontor;
using namespace kontor::test;
using namespace std::chrono_literals;

/// The strip at the bottom: what the rate meter of a connection says to eyes and to screen readers.
class TestActivityStrip : public QObject
{
    Q_OBJECT

private:
    RateMeter *meter() const { return m_strip->findChild<RateMeter *>(QStringLiteral("rateMeter.") + m_house->id); }
    Pacer &pacer() const
    {
        const Result<Provider *> provider = waitFor(m_house->connections->provider(m_house->id, m_house.get()));
        if (!provider) qFatal("test: no provider");
        return (*provider)->pacer();
    }

    struct House : QObject, DialogHouse
    {
    };
    std::unique_ptr<House> m_house;
    std::unique_ptr<ActivityStrip> m_strip;

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_strip = std::make_unique<ActivityStrip>(*m_house->services, nullptr);
        m_strip->show();
    }
    void cleanup()
    {
        m_strip.reset();
        m_house.reset();
    }

    void noMeterBeforeTheConnectionIsUsed()
    {
        QVERIFY(meter());
        QVERIFY(!meter()->isVisible());
        pacer();
        QTRY_VERIFY(meter()->isVisible());
        QCOMPARE(meter()->accessibleName(), QStringLiteral("Rate limit of Fake: 100 % left"));
    }

    void showsTheTightestLimitAndAllInNumbers()
    {
        Pacer &pace = pacer();
        int started = 0;
        for (int i = 0; i < 300; ++i)
            pace.wait({QStringLiteral("write")}, Priority::Interactive, [&] {
                ++started;
                pace.release();
            });
        QTRY_COMPARE(started, 300);
        QTRY_COMPARE(meter()->accessibleName(), QStringLiteral("Rate limit of Fake: 50 % left"));
        QVERIFY2(meter()->toolTip().contains(QStringLiteral("Writes: 300 of 600 requests")),
                 qPrintable(meter()->toolTip()));
        QVERIFY(meter()->toolTip().contains(QStringLiteral("Reads: 6000 of 6000 requests")));
        QVERIFY(meter()->accessibleDescription().contains(QStringLiteral("Writes: 300 of 600 requests")));
    }

    void saysThatTheVendorAskedForARest()
    {
        Pacer &pace = pacer();
        const QImage before = meter()->grab().toImage();
        pace.pauseFor(1s);
        QTRY_COMPARE(meter()->accessibleName(), QStringLiteral("Rate limit of Fake: paused"));
        QVERIFY(meter()->toolTip().contains(QStringLiteral("the vendor asked for a rest")));
        QVERIFY(meter()->grab().toImage() != before);
        // By itself, without any request.
        QTRY_COMPARE(meter()->accessibleName(), QStringLiteral("Rate limit of Fake: 100 % left"));
        QVERIFY(!meter()->toolTip().contains(QStringLiteral("the vendor asked for a rest")));
        QCOMPARE(meter()->grab().toImage(), before);
    }

    void looksOnceAtABurstOfChanges()
    {
        m_house->vendor.held = true;
        const auto *text = named<QLabel>(m_strip.get(), QStringLiteral("activityChanges"));
        JobOf<PlanReport> *job = m_house->changes->submit(
            m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}), m_house.get());
        QSignalSpy moved(m_house->changes.get(), &ChangeService::changeMoved);
        QVERIFY(moved.wait());
        // Not at every move, yet while it lasts.
        QVERIFY(text->text().isEmpty());
        QTRY_COMPARE(text->text(), QStringLiteral("1 plan(s) of changes under way"));
        m_house->vendor.release();
        QVERIFY(waitFor(job));
        QTRY_VERIFY(text->text().isEmpty());
    }

    void goesWithTheConnection()
    {
        pacer();
        QTRY_VERIFY(meter()->isVisible());
        QVERIFY(waitFor(m_house->connections->remove(m_house->id, m_house.get())));
        QTRY_VERIFY(!meter());
    }
};

QTEST_MAIN(TestActivityStrip)
#include "test_activitystrip.moc"
