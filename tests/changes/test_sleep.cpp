// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A computer that sleeps while changes are made, and what is heard of it: logind is played on a bus of its own.
#include "app/sleepwatch.h"
#include "tests/changes/changehouse.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace kontor;
using namespace kontor::test;
using namespace std::chrono_literals;

/// What logind says and does about sleep. Each delay is one end of a pipe: at the other one it is seen whether the
/// caller still holds it.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override
    {
        if (m_watched >= 0) ::close(m_watched);
    }
    bool isDelayed() const
    {
        char byte = 0;
        return m_watched >= 0 && ::read(m_watched, &byte, 1) < 0;
    }
    QStringList asked;
    int delays = 0;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &, const QString &mode)
    {
        asked = QStringList{what, who, mode};
        ++delays;
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) qFatal("test: no pipe");
        if (m_watched >= 0) ::close(m_watched);
        m_watched = ends[0];
        QDBusUnixFileDescriptor handed;
        handed.giveFileDescriptor(ends[1]);
        return handed;
    }

Q_SIGNALS:
    void PrepareForSleep(bool starts);

private:
    int m_watched = -1;
};

class TestSleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_house = std::make_unique<ChangeHouse>(); }
    void cleanup() { m_house.reset(); }

    void nothingIsBegunBeforeSleep();
    void newPlansWaitAsWell();
    void whatWasOnItsWayIsReadBack();
    void aLookIsAskedAnew();
    void aRestEndsAfterWaking();
    void logindIsHeardAndMadeToWait();
    void theEndOfASleepIsToldOnce();
    void aSleepNobodyAnnouncedIsNoticed();
    void withoutABusNothingHappens();

private:
    QDBusConnection bus(const char *name) const
    {
        return QDBusConnection::connectToBus(m_address, QLatin1String(name));
    }
    void whenDelayed(const FakeLogind &logind, bool isDelayed) { QTRY_COMPARE(logind.isDelayed(), isDelayed); }

    std::unique_ptr<ChangeHouse> m_house;
    QProcess m_daemon;
    QString m_address;
};

void TestSleep::initTestCase()
{
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForStarted());
    QTRY_VERIFY(m_daemon.canReadLine());
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
}

void TestSleep::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestSleep::nothingIsBegunBeforeSleep()
{
    ChangeService &changes = *m_house->changes;
    m_house->vendor.held = true;
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    JobOf<PlanReport> *job = changes.submit(plan, &changes);
    QTRY_COMPARE(m_house->arrivalsOf(plan, 0), 1);
    changes.prepareForSleep();
    QVERIFY(changes.isSending());
    // What is on its way may still end.
    m_house->vendor.release();
    QTRY_VERIFY(!changes.isSending());
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QTest::qWait(50);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Planned);
    changes.wakeUp();
    QCOMPARE(waitFor(job)->done(), 2);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 1);
}

void TestSleep::newPlansWaitAsWell()
{
    ChangeService &changes = *m_house->changes;
    changes.prepareForSleep();
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    JobOf<PlanReport> *job = changes.submit(plan, &changes);
    QTest::qWait(50);
    QVERIFY(m_house->vendor.log.isEmpty());
    changes.wakeUp();
    QCOMPARE(waitFor(job)->done(), 1);
}

void TestSleep::whatWasOnItsWayIsReadBack()
{
    ChangeService &changes = *m_house->changes;
    m_house->vendor.held = true;
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    JobOf<PlanReport> *job = changes.submit(plan, &changes);
    QTRY_COMPARE(m_house->appliedOf(plan, 0), 1);
    changes.prepareForSleep();
    changes.wakeUp();
    // The answer never comes: its line did not outlive the sleep.
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Unknown);
    m_house->vendor.held = false;
    QCOMPARE(waitFor(job)->done(), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
}

void TestSleep::aLookIsAskedAnew()
{
    ChangeService &changes = *m_house->changes;
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Timeout, true));
    };
    m_house->vendor.onSettle = [this](const Mutation &) -> std::optional<Settlement> {
        m_house->vendor.held = true;
        return std::nullopt;
    };
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    JobOf<PlanReport> *job = changes.submit(plan, &changes);
    QTRY_COMPARE(m_house->vendor.arrived(QStringLiteral("settle")), 1);
    changes.wakeUp();
    m_house->vendor.onSettle = {};
    m_house->vendor.held = false;
    QCOMPARE(waitFor(job)->done(), 1);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("settle")), 2);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
}

/// As the vendor asked: waking neither shortens nor forgets it.
void TestSleep::aRestEndsAfterWaking()
{
    ChangeService &changes = *m_house->changes;
    bool isFirst = true;
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (!std::exchange(isFirst, false)) return std::nullopt;
        FakeVendor::ApplyFault throttled = fault(Attempt::State::NotSent, Error::Kind::RateLimited);
        throttled.answer.error.retryAfter = 1s;
        return throttled;
    };
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QElapsedTimer since;
    JobOf<PlanReport> *job = changes.submit(plan, &changes);
    QTRY_COMPARE(m_house->arrivalsOf(plan, 0), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Wait);
    since.start();
    changes.prepareForSleep();
    changes.wakeUp();
    QCOMPARE(waitFor(job)->done(), 1);
    QVERIFY2(since.elapsed() > 700, qPrintable(QString::number(since.elapsed())));
}

void TestSleep::logindIsHeardAndMadeToWait()
{
    QDBusConnection system = bus("logind");
    FakeLogind logind;
    QVERIFY(system.registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(system.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    bool isBusy = true;
    SleepWatch watch({.isBusy =
                          [&] {
                              return isBusy;
                          }},
                     bus("kontor"));
    const QSignalSpy sleeps(&watch, &SleepWatch::aboutToSleep);
    const QSignalSpy wakes(&watch, &SleepWatch::wokeUp);
    whenDelayed(logind, true);
    QCOMPARE(logind.asked, (QStringList{QStringLiteral("sleep"), QStringLiteral("Kontor"), QStringLiteral("delay")}));
    QVERIFY(sleeps.isEmpty());

    Q_EMIT logind.PrepareForSleep(true);
    QTRY_COMPARE(sleeps.size(), 1);
    QTest::qWait(200);
    QVERIFY(logind.isDelayed());
    isBusy = false;
    whenDelayed(logind, false);
    QVERIFY(wakes.isEmpty());
    QCOMPARE(logind.delays, 1);

    Q_EMIT logind.PrepareForSleep(false);
    QTRY_COMPARE(wakes.size(), 1);
    // Ready for the next one, which finds nothing to wait for.
    whenDelayed(logind, true);
    QCOMPARE(logind.delays, 2);
    Q_EMIT logind.PrepareForSleep(true);
    whenDelayed(logind, false);
    QCOMPARE(sleeps.size(), 2);
}

/// Though both the clock and logind tell it, in whichever order.
void TestSleep::theEndOfASleepIsToldOnce()
{
    std::chrono::milliseconds slept = 1h;
    SleepWatch watch({.isBusy = [] { return false; }, .slept = [&] { return slept; }, .look = 20ms},
                     QDBusConnection(QStringLiteral("no bus")));
    const QSignalSpy wakes(&watch, &SleepWatch::wokeUp);
    const auto logindSays = [&](bool starts) {
        QVERIFY(QMetaObject::invokeMethod(&watch, "prepareForSleep", Q_ARG(bool, starts)));
    };
    logindSays(true);
    slept += 1h;
    QTRY_COMPARE(wakes.size(), 1);
    logindSays(false);
    QCOMPARE(wakes.size(), 1);
    logindSays(true);
    slept += 1h;
    logindSays(false);
    QCOMPARE(wakes.size(), 2);
    QTest::qWait(100);
    QCOMPARE(wakes.size(), 2);
}

void TestSleep::aSleepNobodyAnnouncedIsNoticed()
{
    std::chrono::milliseconds slept = 1h;
    SleepWatch watch({.isBusy = [] { return false; }, .slept = [&] { return slept; }, .look = 20ms},
                     QDBusConnection(QStringLiteral("no bus")));
    const QSignalSpy wakes(&watch, &SleepWatch::wokeUp);
    slept += 4s;
    QTest::qWait(100);
    QVERIFY(wakes.isEmpty());
    slept += 6s;
    QTRY_COMPARE(wakes.size(), 1);
    QTest::qWait(100);
    QCOMPARE(wakes.size(), 1);
}

void TestSleep::withoutABusNothingHappens()
{
    SleepWatch watch({.isBusy =
                          [] {
                              return false;
                          }},
                     QDBusConnection(QStringLiteral("no bus")));
    QSignalSpy wakes(&watch, &SleepWatch::wokeUp);
    QTest::qWait(20);
    QVERIFY(wakes.isEmpty());
    QVERIFY(SleepWatch::sleptSinceBoot() >= 0ms);
}

QTEST_GUILESS_MAIN(TestSleep)
#include "test_sleep.moc"
