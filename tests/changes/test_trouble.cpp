// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/changehouse.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace kontor::test {

using namespace std::chrono_literals;

/// What is done with a vendor in trouble: refusals after a sending in doubt, outcomes that stay open one after another,
/// rests it asks for.
class TestTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<ChangeHouse>(); }
    void cleanup() { m_house.reset(); }

    void existsAfterAllIsDone();
    void aRefusalAfterAnAbsentSendingStays();
    void aFirstRefusalIsBelieved();
    void aRefusalAfterARestartIsReadBack();
    void anAnswerAboutAnotherRecordIsNotBelieved();
    void openOutcomesInARowLeaveTheVendorAlone();
    void aVendorThatIsStillIllIsAskedAgain();
    void aLongRestHoldsTheConnection();
    void aLongRestEndsAPlanOfTheCommandLine();
    void aRestIsKeptOverARestart();
    void aRowDamagedWhileItWaitsIsNotSent();

private:
    /// The first sending is lost, and looks do not find what it made until something is sent again; that is refused.
    void loseTheFirst(bool commits)
    {
        m_house->vendor.onApply = [this, commits](const Mutation &mutation) -> std::optional<FakeVendor::ApplyFault> {
            const bool first = m_house->vendor.arrivals.at(mutation.operationToken) == 1;
            if (first) return fault(Attempt::State::Unknown, Error::Kind::Network, commits);
            return fault(Attempt::State::Refused, Error::Kind::Conflict);
        };
        m_house->vendor.onSettle = [this](const Mutation &mutation) -> std::optional<Settlement> {
            if (m_house->vendor.arrivals.at(mutation.operationToken) > 1) return std::nullopt;
            return Settlement{.state = Settlement::State::NotApplied, .why = QStringLiteral("test: stale")};
        };
    }
    /// Submits, and ends the program once the only change is in \a state.
    ChangePlan crashIn(ChangeState state, const ChangeRequest &request)
    {
        const ChangePlan plan = m_house->planOf({request});
        bool there = false;
        connect(m_house->changes.get(), &ChangeService::changeMoved, this,
                [&](const QString &, int, ChangeState now) { there = there || now == state; });
        m_house->changes->submit(plan, m_house->changes.get());
        if (!QTest::qWaitFor([&] { return there; })) qFatal("test: the state was not reached");
        disconnect(m_house->changes.get(), nullptr, this, nullptr);
        m_house->crash();
        return plan;
    }
    ChangePlan planOfRenames(int count)
    {
        std::vector<ChangeRequest> requests;
        for (int i = 0; i < count; ++i)
            m_house->vendor.addCustomer(QStringLiteral("More %1").arg(i), QStringLiteral("M-%1").arg(i));
        m_house->fillCache();
        for (int i = 0; i < count; ++i)
            requests.push_back(m_house->rename(QString::number(4 + i), QStringLiteral("Renamed %1").arg(i)));
        return m_house->planOf(requests);
    }

    std::unique_ptr<ChangeHouse> m_house;
};

void TestTrouble::existsAfterAllIsDone()
{
    loseTheFirst(true);
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 2);
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
    QCOMPARE(report->rows.front().state, ChangeState::Done);
    QCOMPARE(report->rows.front().remoteId, QStringLiteral("4"));
}

void TestTrouble::aRefusalAfterAnAbsentSendingStays()
{
    loseTheFirst(false);
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 2);
    QCOMPARE(report->rows.front().state, ChangeState::Rejected);
    QCOMPARE(report->rows.front().errorKind, QStringLiteral("conflict"));
    QVERIFY(report->rows.front().errorText.contains(QStringLiteral("made to fail")));
}

void TestTrouble::aFirstRefusalIsBelieved()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Refused, Error::Kind::Conflict));
    };
    const Result<PlanReport> report =
        m_house->carryOut({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    QVERIFY(report);
    QCOMPARE(report->rows.front().state, ChangeState::Rejected);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("settle")), 0);
}

void TestTrouble::aRefusalAfterARestartIsReadBack()
{
    loseTheFirst(true);
    const ChangePlan plan =
        crashIn(ChangeState::Unknown, m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4")));
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Ready);
    m_house->changes->resume(plan.row.id);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 2);
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
}

void TestTrouble::anAnswerAboutAnotherRecordIsNotBelieved()
{
    m_house->vendor.onApply = [this](const Mutation &) {
        FakeVendor::ApplyFault mixed{.answer = {.state = Attempt::State::Applied}, .commits = true};
        mixed.answer.after = *m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("1"));
        mixed.answer.after->connection = m_house->id;
        return std::optional(mixed);
    };
    QTest::qWait(5); // the three that are known were fetched before
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->rows.front().state, ChangeState::Done);
    QCOMPARE(report->rows.front().remoteId, QStringLiteral("4"));
    QCOMPARE(m_house->cached("customer", QStringLiteral("1"))->name, QStringLiteral("One"));
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
}

void TestTrouble::openOutcomesInARowLeaveTheVendorAlone()
{
    ChangeService::Times times = ChangeHouse::shortTimes();
    times.retryCap = 300ms;
    m_house->startService(times);
    int open = 0;
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (++open <= 5) return fault(Attempt::State::Unknown, Error::Kind::Server, true);
        return std::nullopt;
    };
    const ChangePlan plan = planOfRenames(8);
    QSignalSpy held(m_house->changes.get(), &ChangeService::held);
    QElapsedTimer since;
    connect(m_house->changes.get(), &ChangeService::held, this, [&] { since.start(); });
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->done(), 8);
    QCOMPARE(held.size(), 1);
    const auto why = held.front().at(1).value<Error>();
    QVERIFY2(why.message.contains(QLatin1String("5 changes in a row")), qPrintable(why.message));
    QVERIFY2(since.elapsed() >= 290, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("probe")), 1);
    // It was asked before anything else was sent to it.
    const qsizetype probe = m_house->vendor.log.indexOf(QStringLiteral("probe"));
    const auto updates = m_house->vendor.log.mid(0, probe).filter(QRegularExpression(QStringLiteral("^update")));
    QCOMPARE(updates.size(), 5);
}

void TestTrouble::aVendorThatIsStillIllIsAskedAgain()
{
    ChangeService::Times times = ChangeHouse::shortTimes();
    times.retryCap = 50ms;
    m_house->startService(times);
    int open = 0;
    int probes = 0;
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (++open <= 5) return fault(Attempt::State::Unknown, Error::Kind::Timeout, true);
        return std::nullopt;
    };
    m_house->vendor.onProbe = [&]() -> Result<ProbeReport> {
        if (++probes < 3) return failure({.kind = Error::Kind::Server, .message = QStringLiteral("test: still ill")});
        return ProbeReport{};
    };
    const ChangePlan plan = planOfRenames(6);
    QSignalSpy held(m_house->changes.get(), &ChangeService::held);
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->done(), 6);
    QCOMPARE(probes, 3);
    QCOMPARE(held.size(), 3);
    QCOMPARE(m_house->arrivalsOf(plan, 5), 1);
}

void TestTrouble::aLongRestHoldsTheConnection()
{
    m_house->vendor.onApply = [](const Mutation &) {
        FakeVendor::ApplyFault throttled = fault(Attempt::State::NotSent, Error::Kind::RateLimited);
        throttled.answer.error.retryAfter = 1h;
        return std::optional(throttled);
    };
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    QSignalSpy held(m_house->changes.get(), &ChangeService::held);
    m_house->changes->submit(plan, this);
    QVERIFY(held.wait());
    QCOMPARE(held.front().at(1).value<Error>().kind, Error::Kind::RateLimited);
    QTest::qWait(50);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Wait);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
}

void TestTrouble::aLongRestEndsAPlanOfTheCommandLine()
{
    m_house->vendor.onApply = [](const Mutation &) {
        FakeVendor::ApplyFault throttled = fault(Attempt::State::NotSent, Error::Kind::RateLimited);
        throttled.answer.error.retryAfter = 1h;
        return std::optional(throttled);
    };
    const Result<PlanReport> report =
        m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}, "cli");
    QVERIFY(report);
    QCOMPARE(report->cancelled(), 1);
}

void TestTrouble::aRestIsKeptOverARestart()
{
    int arrived = 0;
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (++arrived > 1) return std::nullopt;
        FakeVendor::ApplyFault throttled = fault(Attempt::State::NotSent, Error::Kind::RateLimited);
        throttled.answer.error.retryAfter = 2s;
        return throttled;
    };
    const ChangePlan plan = crashIn(ChangeState::Wait, m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")));
    QElapsedTimer since;
    since.start();
    QCOMPARE(m_house->changes->recover().value_or(-1), 0);
    m_house->changes->resume(plan.row.id);
    QTest::qWait(500);
    QCOMPARE(arrived, 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QVERIFY2(since.elapsed() >= 1500, qPrintable(QString::number(since.elapsed())));
}

/// Each change is read from the journal when its turn comes.
void TestTrouble::aRowDamagedWhileItWaitsIsNotSent()
{
    const ChangePlan plan = planOfRenames(3);
    QVERIFY(waitFor(m_house->changes->submit(plan, m_house->changes.get(), {.waits = true})));
    QVERIFY(m_house->state->database().run("UPDATE change SET wanted='{\"name\":\"Another\"}' WHERE seq=1"));
    QSignalSpy broke(m_house->changes.get(), &ChangeService::broke);
    m_house->changes->resume(plan.row.id);
    QTRY_COMPARE(broke.size(), 1);
    QVERIFY(broke[0][0].value<Error>().message.contains(QStringLiteral("damaged at change 1")));
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
    QTest::qWait(50);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 1);
    QCOMPARE(m_house->nameAtVendor(QStringLiteral("5")), QStringLiteral("More 1"));
}

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestTrouble)
#include "test_trouble.moc"
