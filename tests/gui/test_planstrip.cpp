// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dialoghouse.h"
#include "views/mainwindow.h"
#include "views/messagebar.h"
#include "views/planstrip.h"

#include <QLocale>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace kontor;
using namespace kontor::test;

/// A strip on a house whose service was begun anew.
struct Beside
{
    explicit Beside(ChangeHouse &house)
        : sync(*house.connections, *house.cache, house.clock),
          ledger(*house.state),
          handover(house.folder(), [](const QString &) { return true; }),
          signOn(*house.connections, ledger, handover, house.redactor, house.clock),
          views(*house.state),
          imported(*house.state),
          imports({.connections = *house.connections,
                   .cache = *house.cache,
                   .changes = *house.changes,
                   .journal = *house.journal,
                   .ledger = imported,
                   .settings = views,
                   .clock = house.clock}),
          services{*house.connections, *house.cache, sync, *house.changes, imports, signOn, views, house.clock},
          strip(std::make_unique<PlanStrip>(services, &window))
    {
        window.show();
    }

    SyncService sync;
    SignOnLedger ledger;
    BrowserHandover handover;
    SignOnService signOn;
    ViewStore views;
    ImportLedger imported;
    ImportService imports;
    Services services;
    QWidget window;
    std::unique_ptr<PlanStrip> strip;
};

class TestPlanStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DialogHouse>();
        for (int i = 0; i < 30; ++i)
            m_ids << m_house->vendor.addCustomer(QStringLiteral("Many %1").arg(i), QStringLiteral("M-%1").arg(i));
        m_house->fillCache();
        m_house->vendor.delay = std::chrono::milliseconds(5);
    }
    void cleanup()
    {
        m_house.reset();
        m_ids.clear();
    }

    void saysHowFarAPlanIsAndPausesIt()
    {
        PlanStrip strip(*m_house->services, &m_house->window);
        QVERIFY(strip.isHidden());
        JobOf<PlanReport> *job = m_house->changes->submit(m_house->planOf(renames(30)), m_house->changes.get());
        QTRY_VERIFY(strip.isVisible());
        QVERIFY(text(strip).contains(QLatin1String("of 30 done")));
        QTest::mouseClick(named<QToolButton>(&strip, QStringLiteral("pausePlan")), Qt::LeftButton);
        QTRY_VERIFY(text(strip).contains(QLatin1String("paused")));
        QTRY_VERIFY(named<QToolButton>(&strip, QStringLiteral("resumePlan"))->isVisible());
        QVERIFY(!named<QToolButton>(&strip, QStringLiteral("pausePlan"))->isVisible());
        QTest::mouseClick(named<QToolButton>(&strip, QStringLiteral("resumePlan")), Qt::LeftButton);
        QCOMPARE(waitFor(job)->done(), 30);
        QTRY_VERIFY(strip.isHidden());
    }

    void goesOnForAFewAndPausesAgain()
    {
        PlanStrip strip(*m_house->services, &m_house->window);
        const ChangePlan plan = m_house->planOf(renames(30));
        JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get(), {.first = 3});
        QTRY_VERIFY(strip.isVisible());
        auto *resume = named<QToolButton>(&strip, QStringLiteral("resumePlan"));
        QTRY_VERIFY(resume->isVisible());
        QCOMPARE(resume->popupMode(), QToolButton::MenuButtonPopup);
        QAction *ten = nullptr;
        for (QAction *some : resume->menu()->actions()) {
            // Only those that leave something.
            QCOMPARE(some->isVisible(), some->data().toInt() < 27);
            if (some->data().toInt() == 10) ten = some;
        }
        QVERIFY(ten);
        ten->trigger();
        QTRY_COMPARE(m_house->changes->progress(plan.row.id)->done, 13);
        QTRY_COMPARE(m_house->changes->progress(plan.row.id)->mode, PlanProgress::Mode::Paused);
        QTest::qWait(50);
        QCOMPARE(m_house->changes->progress(plan.row.id)->done, 13);
        QTRY_VERIFY(resume->isVisible());
        QTest::mouseClick(resume, Qt::LeftButton);
        QCOMPARE(waitFor(job)->done(), 30);
    }

    void saysThatALongPlanIsBeingKept()
    {
        const QString sentence = PlanStrip::sentence({.row = {.title = QStringLiteral("Import")},
                                                      .mode = PlanProgress::Mode::Writing,
                                                      .total = 1500,
                                                      .open = 1500,
                                                      .written = 1200,
                                                      .toWrite = 3000});
        QVERIFY2(sentence.contains(QLocale().toString(1200)), qPrintable(sentence));
        QVERIFY(sentence.contains(QLocale().toString(3000)));
        QVERIFY(!sentence.contains(QLatin1String("done")));
    }

    void stopsWhatHasNotBegun()
    {
        PlanStrip strip(*m_house->services, &m_house->window);
        JobOf<PlanReport> *job = m_house->changes->submit(m_house->planOf(renames(30)), m_house->changes.get());
        QTRY_VERIFY(strip.isVisible());
        QTest::mouseClick(named<QToolButton>(&strip, QStringLiteral("stopPlan")), Qt::LeftButton);
        const auto report = waitFor(job);
        QVERIFY(report->cancelled() > 0);
        QCOMPARE(report->cancelled() + report->done(), 30);
    }

    void asksAboutWhatAnEarlierRunLeft()
    {
        m_house.reset();
        ChangeHouse house;
        QStringList ids;
        for (int i = 0; i < 30; ++i)
            ids << house.vendor.addCustomer(QStringLiteral("Many %1").arg(i), QStringLiteral("M-%1").arg(i));
        house.fillCache();
        house.vendor.delay = std::chrono::milliseconds(5);
        std::vector<ChangeRequest> requests;
        for (int i = 0; i < 30; ++i)
            requests.push_back(house.rename(ids[i], QStringLiteral("Renamed %1").arg(i)));
        house.changes->submit(house.planOf(requests), house.changes.get());
        QTRY_VERIFY(house.changes->openPlans().size() == 1 && house.changes->openPlans().front().done > 1);
        house.crash();
        QVERIFY(house.changes->recover());

        const Beside beside(house);
        PlanStrip &strip = *beside.strip;
        QVERIFY(text(strip).contains(QLatin1String("left when Kontor ended")));
        QTest::mouseClick(named<QToolButton>(&strip, QStringLiteral("resumePlan")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(strip.isHidden(), 10'000);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(house.nameAtVendor(ids[i]), QStringLiteral("Renamed %1").arg(i));
    }

    /// The program shows its window first, and then looks what is left.
    void asksAboutWhatIsFoundOnceTheWindowIsThere()
    {
        m_house.reset();
        ChangeHouse house;
        const QString id = house.vendor.addCustomer(QStringLiteral("Waiting"), QStringLiteral("W-1"));
        house.fillCache();
        const ChangePlan plan = house.planOf({house.rename(id, QStringLiteral("Renamed"))});
        QVERIFY(waitFor(house.changes->submit(plan, house.changes.get(), {.waits = true})));
        house.crash();
        const Beside beside(house);
        QVERIFY(beside.strip->isHidden());
        QVERIFY(house.changes->recover());
        QTRY_VERIFY(!beside.strip->isHidden());
        QTest::mouseClick(named<QToolButton>(beside.strip.get(), QStringLiteral("resumePlan")), Qt::LeftButton);
        QTRY_COMPARE(house.nameAtVendor(id), QStringLiteral("Renamed"));
    }

    /// A plan that nobody waits for ends without a report when the journal does.
    void aJournalThatBreaksIsTold()
    {
        MainWindow window(*m_house->services);
        window.show();
        auto *strip = named<PlanStrip>(&window, QStringLiteral("planStrip"));
        auto *bar = named<MessageBar>(&window, QStringLiteral("messageBar"));
        m_house->changes->submit(m_house->planOf(renames(30)), m_house->changes.get(), {.waits = true});
        QTRY_VERIFY(!strip->isHidden());
        QTest::mouseClick(named<QToolButton>(strip, QStringLiteral("resumePlan")), Qt::LeftButton);
        QTRY_VERIFY(m_house->changes->openPlans().front().done > 1);
        QVERIFY(!bar->isVisible());
        QVERIFY(m_house->state->database().run("DROP TABLE attempt"));
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(strip->isHidden());
    }

    void aFewChangesAreNotWorthALine()
    {
        PlanStrip strip(*m_house->services, &m_house->window);
        JobOf<PlanReport> *job = m_house->changes->submit(m_house->planOf(renames(2)), m_house->changes.get());
        QCOMPARE(waitFor(job)->done(), 2);
        QTest::qWait(150);
        QVERIFY(strip.isHidden());
    }

private:
    std::vector<ChangeRequest> renames(int count) const
    {
        std::vector<ChangeRequest> requests;
        for (int i = 0; i < count; ++i)
            requests.push_back(m_house->rename(m_ids[i], QStringLiteral("Renamed %1").arg(i)));
        return requests;
    }
    static QString text(const PlanStrip &strip) { return named<QLabel>(&strip, QStringLiteral("planText"))->text(); }

    std::unique_ptr<DialogHouse> m_house;
    QStringList m_ids;
};

QTEST_MAIN(TestPlanStrip)
#include "test_planstrip.moc"
