// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/changehouse.h"
#include "tests/support/fakesecretstore.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace kontor;
using namespace kontor::test;
using namespace std::chrono_literals;

/// The program ends at every state a change can be in, and starts again on the same files.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<ChangeHouse>(); }
    void cleanup() { m_house.reset(); }

    void intentThatHappenedIsDone();
    void intentThatDidNotHappenStaysOpenAndIsNotSent();
    void intentWithoutARequestIsReadBack();
    void unknownIsReadBack();
    void reconcileIsReadBack();
    void waitStaysOpen();
    void plannedStaysOpen();
    void secretOfAnEarlierRunGoesToReview();
    void provenAbsentWithSecretGoesToReview();
    void dependentsAreNotSentByThemselves();
    void dependentsOfADoneParentAreReady();
    void dependentsOfAnEarlierRunKnowTheirParent();
    void aDependentInFlightKnowsItsParent();
    void aLookThatFailsEndsAPlanNobodyWatches();
    void aDamagedPlanKeepsAllFromGoingOn();
    void readBesideTheWindow();
    void whatIsWrittenWhileItIsReadCounts();
    void damageFoundBesideTheWindowIsTold();
    void everyAnswerAtEveryMoment();

private:
    /// Of two plans one cannot be read any more: its id.
    QString damageOneOfTwo();
    /// Submits, and ends the program once the first change is in \a state.
    ChangePlan crashIn(ChangeState state, const std::vector<ChangeRequest> &requests)
    {
        const ChangePlan plan = m_house->planOf(requests);
        bool there = false;
        connect(m_house->changes.get(), &ChangeService::changeMoved, this,
                [&](const QString &, int seq, ChangeState now) { there = there || (seq == 0 && now == state); });
        m_house->changes->submit(plan, m_house->changes.get());
        if (!QTest::qWaitFor([&] { return there; })) qFatal("test: the state was not reached");
        disconnect(m_house->changes.get(), nullptr, this, nullptr);
        if (m_house->stateOf(plan.row.id, 0) != state) qFatal("test: the state was left again");
        m_house->crash();
        return plan;
    }

    std::unique_ptr<ChangeHouse> m_house;
};

void TestCrash::intentThatHappenedIsDone()
{
    m_house->vendor.held = true;
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    m_house->changes->submit(plan, m_house->changes.get());
    QTRY_COMPARE(m_house->appliedOf(plan, 0), 1);
    m_house->crash();
    m_house->vendor.release();
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Intent);
    QSignalSpy planFinished(m_house->changes.get(), &ChangeService::planFinished);
    const Result<int> checked = m_house->changes->recover();
    QVERIFY(checked);
    QCOMPARE(*checked, 1);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Unknown);
    QTRY_COMPARE(planFinished.size(), 1);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QVERIFY(m_house->cached("customer", QStringLiteral("4")));
    QCOMPARE(m_house->changes->openChanges(), 0);
}

void TestCrash::intentThatDidNotHappenStaysOpenAndIsNotSent()
{
    m_house->vendor.held = true;
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network));
    };
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    m_house->changes->submit(plan, m_house->changes.get());
    QTRY_COMPARE(m_house->arrivalsOf(plan, 0), 1);
    m_house->crash();
    m_house->vendor.release();
    m_house->vendor.onApply = {};
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Ready);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("settle")), 2);
    QTest::qWait(50);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->changes->openChanges(), 1);
}

void TestCrash::intentWithoutARequestIsReadBack()
{
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QVERIFY(m_house->journal->addPlan(plan.row, {plan.changes.front().row}));
    QVERIFY(m_house->journal->setState(plan.row.id, 0, ChangeState::Ready));
    QVERIFY(m_house->journal->intent(plan.row.id, 0));
    m_house->crash();
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Ready);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 0);
}

void TestCrash::unknownIsReadBack()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Timeout, true));
    };
    const ChangePlan plan =
        crashIn(ChangeState::Unknown, {m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
}

void TestCrash::reconcileIsReadBack()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Timeout, true));
    };
    m_house->vendor.onSettle = [this](const Mutation &) -> std::optional<Settlement> {
        m_house->vendor.held = true;
        return std::nullopt;
    };
    const ChangePlan plan =
        crashIn(ChangeState::Reconcile, {m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    m_house->vendor.onSettle = {};
    m_house->vendor.release();
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
}

void TestCrash::waitStaysOpen()
{
    m_house->vendor.onApply = [](const Mutation &) {
        FakeVendor::ApplyFault throttled = fault(Attempt::State::NotSent, Error::Kind::RateLimited);
        throttled.answer.error.retryAfter = std::chrono::hours(1);
        return std::optional(throttled);
    };
    const ChangePlan plan = crashIn(ChangeState::Wait, {m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QCOMPARE(m_house->changes->recover().value_or(-1), 0);
    QTest::qWait(50);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Wait);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->changes->openChanges(), 1);
}

void TestCrash::plannedStaysOpen()
{
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QVERIFY(m_house->journal->addPlan(plan.row, {plan.changes.front().row}));
    m_house->crash();
    QCOMPARE(m_house->changes->recover().value_or(-1), 0);
    QTest::qWait(50);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Planned);
    QVERIFY(m_house->vendor.log.isEmpty());
    QCOMPARE(m_house->changes->openChanges(), 1);
}

void TestCrash::secretOfAnEarlierRunGoesToReview()
{
    m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("a.example"));
    m_house->vendor.addMailbox(QStringLiteral("a.example"), QStringLiteral("info"));
    m_house->fillCache();
    ChangeRequest request{.connection = m_house->id,
                          .type = QStringLiteral("mailbox"),
                          .verb = Verb::Update,
                          .id = QStringLiteral("info@a.example"),
                          .values = {{QStringLiteral("size"), 2048}},
                          .secrets = {{QStringLiteral("password"), Secret("swordfish")}}};
    const ChangePlan plan = m_house->planOf({request});
    QVERIFY(m_house->journal->addPlan(plan.row, {plan.changes.front().row}));
    m_house->crash();
    QSignalSpy planFinished(m_house->changes.get(), &ChangeService::planFinished);
    QVERIFY(m_house->changes->recover());
    QTRY_COMPARE(planFinished.size(), 1);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Review);
    QVERIFY(!m_house->changes->report(plan.row.id)->rows.front().errorText.isEmpty());
    QVERIFY(m_house->vendor.log.isEmpty());
}

void TestCrash::provenAbsentWithSecretGoesToReview()
{
    m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("a.example"));
    m_house->fillCache();
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Timeout));
    };
    const ChangePlan plan =
        crashIn(ChangeState::Unknown, {{.connection = m_house->id,
                                        .type = QStringLiteral("mailbox"),
                                        .verb = Verb::Create,
                                        .values = {{QStringLiteral("address"), QStringLiteral("new@a.example")}},
                                        .secrets = {{QStringLiteral("password"), Secret("swordfish")}},
                                        .parent = m_house->cached("domain", QStringLiteral("a.example"))}});
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Review);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
}

void TestCrash::dependentsAreNotSentByThemselves()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Timeout, true));
    };
    const ChangePlan plan =
        crashIn(ChangeState::Unknown, {m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4")),
                                       m_house->newDomain(QStringLiteral("four.example"), 0)});
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Ready);
    QTest::qWait(50);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
}

void TestCrash::dependentsOfADoneParentAreReady()
{
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4")),
                                             m_house->newDomain(QStringLiteral("four.example"), 0)});
    QVERIFY(m_house->journal->addPlan(plan.row, {plan.changes[0].row, plan.changes[1].row}));
    QVERIFY(m_house->journal->setState(plan.row.id, 0, ChangeState::Ready));
    QVERIFY(m_house->journal->intent(plan.row.id, 0));
    QVERIFY(m_house->journal->settle(plan.row.id, 0, ChangeState::Rejected,
                                     {.state = Attempt::State::Refused, .error = {.kind = Error::Kind::Invalid}}));
    m_house->crash();
    QCOMPARE(m_house->changes->recover().value_or(-1), 0);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::NotRun);
}

// What a dependent got from its parent is not in the journal: the run after the next has to work it out as well.
void TestCrash::dependentsOfAnEarlierRunKnowTheirParent()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Timeout, true));
    };
    const ChangePlan plan =
        crashIn(ChangeState::Unknown, {m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4")),
                                       m_house->newDomain(QStringLiteral("four.example"), 0)});
    m_house->vendor.onApply = {};
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Ready);
    m_house->crash();
    QCOMPARE(m_house->changes->recover().value_or(-1), 0);
    m_house->changes->resume(plan.row.id);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Done);
    QCOMPARE(m_house->vendor.find(QStringLiteral("domain"), QStringLiteral("four.example"))->parent,
             QStringLiteral("4"));
}

void TestCrash::aDependentInFlightKnowsItsParent()
{
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4")),
                                             m_house->newDomain(QStringLiteral("four.example"), 0)});
    bool second = false;
    m_house->vendor.onApply = [&](const Mutation &mutation) -> std::optional<FakeVendor::ApplyFault> {
        if (mutation.type != QLatin1String("domain")) return std::nullopt;
        second = m_house->vendor.held = true;
        return fault(Attempt::State::Unknown, Error::Kind::Network);
    };
    m_house->changes->submit(plan, m_house->changes.get());
    QTRY_VERIFY(second);
    m_house->crash();
    m_house->vendor.release();
    m_house->vendor.onApply = {};
    QString parent;
    m_house->vendor.onSettle = [&](const Mutation &mutation) -> std::optional<Settlement> {
        parent = mutation.parent ? mutation.parent->id : QString();
        return std::nullopt;
    };
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Ready);
    QCOMPARE(parent, QStringLiteral("4"));
}

void TestCrash::aLookThatFailsEndsAPlanNobodyWatches()
{
    FakeSecretStore keychain;
    m_house = std::make_unique<ChangeHouse>(std::vector<ProviderEntry>{}, &keychain);
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}, "cli");
    QVERIFY(m_house->journal->addPlan(plan.row, {plan.changes.front().row}));
    QVERIFY(m_house->journal->setState(plan.row.id, 0, ChangeState::Ready));
    QVERIFY(m_house->journal->intent(plan.row.id, 0));
    m_house->crash();
    keychain.state = SecretState::Locked;
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    // For ever, until somebody lets it go on from a command line, which cannot wait for ever.
    QTest::qWait(100);
    QVERIFY(m_house->stateOf(plan.row.id, 0) != ChangeState::Review);
    m_house->changes->resume(plan.row.id);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Review);
    m_house.reset();
}

QString TestCrash::damageOneOfTwo()
{
    std::vector<ChangePlan> plans;
    for (const char *name : {"Uno", "Due"}) {
        const QString text = QString::fromLatin1(name);
        plans.push_back(
            m_house->planOf({m_house->rename(QStringLiteral("1"), text), m_house->rename(QStringLiteral("2"), text)}));
        const ChangePlan &plan = plans.back();
        if (!m_house->journal->addPlan(plan.row, {plan.changes[0].row, plan.changes[1].row})) qFatal("test: no plan");
    }
    // The one that is read last, and of it a row that has ended: what depends on it would go by it.
    std::ranges::sort(plans, {}, [](const ChangePlan &plan) { return std::pair(plan.row.createdAt, plan.row.id); });
    const QString damaged = plans.back().row.id;
    const QByteArray damage = "UPDATE change SET object_id='9' WHERE seq=0 AND plan='" + damaged.toUtf8() + "'";
    if (!m_house->journal->setState(damaged, 0, ChangeState::Cancelled) ||
        !m_house->state->database().run(damage.constData()))
        qFatal("test: no damage");
    m_house->crash();
    return plans.front().row.id;
}

void TestCrash::aDamagedPlanKeepsAllFromGoingOn()
{
    const QString sound = damageOneOfTwo();
    QSignalSpy broke(m_house->changes.get(), &ChangeService::broke);
    const Result<int> recovered = m_house->changes->recover();
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().kind, Error::Kind::Storage);
    QCOMPARE(broke.size(), 1);
    QVERIFY(m_house->changes->openPlans().empty());
    m_house->changes->resume(sound);
    QTest::qWait(50);
    QVERIFY(m_house->vendor.log.isEmpty());
}

void TestCrash::readBesideTheWindow()
{
    m_house->vendor.held = true;
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4")),
                                             m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    m_house->changes->submit(plan, m_house->changes.get());
    QTRY_COMPARE(m_house->appliedOf(plan, 0), 1);
    m_house->crash();
    m_house->vendor.release();
    QSignalSpy paused(m_house->changes.get(), &ChangeService::planPaused);
    m_house->changes->recoverMeanwhile();
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Unknown);
    QVERIFY(m_house->changes->openPlans().empty());
    QTRY_COMPARE(paused.size(), 1);
    QCOMPARE(m_house->changes->progress(plan.row.id)->mode, PlanProgress::Mode::FromBefore);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
    m_house->changes->resume(plan.row.id);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Done);
}

/// Were the rows taken as they were read first, the plan would be followed as if they were open.
void TestCrash::whatIsWrittenWhileItIsReadCounts()
{
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    QVERIFY(m_house->journal->addPlan(plan.row, {plan.changes[0].row, plan.changes[1].row}));
    m_house->crash();
    QSignalSpy paused(m_house->changes.get(), &ChangeService::planPaused);
    m_house->changes->recoverMeanwhile();
    QThread::msleep(200); // the other thread has read by now, and nobody here has taken it
    QVERIFY(m_house->journal->setState(plan.row.id, 0, ChangeState::Cancelled));
    QTRY_COMPARE(paused.size(), 1);
    QCOMPARE(m_house->changes->progress(plan.row.id)->open, 1);
}

void TestCrash::damageFoundBesideTheWindowIsTold()
{
    const QString sound = damageOneOfTwo();
    QSignalSpy broke(m_house->changes.get(), &ChangeService::broke);
    m_house->changes->recoverMeanwhile();
    QTRY_COMPARE(broke.size(), 1);
    QVERIFY(m_house->changes->openPlans().empty());
    m_house->changes->resume(sound);
    QTest::qWait(50);
    QVERIFY(m_house->vendor.log.isEmpty());
}

// The whole road, ended after each of its steps, for every answer the vendor may give: a change never takes effect
// twice, and what took effect is never reported as failed.
void TestCrash::everyAnswerAtEveryMoment()
{
    const std::vector<std::optional<FakeVendor::ApplyFault>> answers{
        std::nullopt,
        fault(Attempt::State::Unknown, Error::Kind::Timeout, true),
        fault(Attempt::State::Unknown, Error::Kind::Timeout, false),
        fault(Attempt::State::NotSent, Error::Kind::Network),
        fault(Attempt::State::Refused, Error::Kind::Invalid),
    };
    for (std::size_t answer = 0; answer < answers.size(); ++answer) {
        for (int moment = 1; moment <= 6; ++moment) {
            const QString label = QStringLiteral("answer %1, moment %2").arg(answer).arg(moment);
            bool first = true;
            m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
                return std::exchange(first, false) ? answers[answer] : std::nullopt;
            };
            const ChangePlan plan = m_house->planOf({m_house->newCustomer(label, label)});
            int steps = 0;
            bool over = false;
            connect(m_house->changes.get(), &ChangeService::changeMoved, this, [&](const QString &id) {
                if (id == plan.row.id) ++steps;
            });
            connect(m_house->changes.get(), &ChangeService::planFinished, this, [&] { over = true; });
            m_house->changes->submit(plan, m_house->changes.get());
            QVERIFY2(QTest::qWaitFor([&] { return over || steps >= moment; }), qPrintable(label));
            m_house->crash();
            QVERIFY2(m_house->changes->recover(), qPrintable(label));
            const auto isSettled = [&] {
                const ChangeState state = m_house->stateOf(plan.row.id, 0);
                return state != ChangeState::Intent && state != ChangeState::Unknown && state != ChangeState::Reconcile;
            };
            QVERIFY2(QTest::qWaitFor(isSettled), qPrintable(label));
            const ChangeState state = m_house->stateOf(plan.row.id, 0);
            QVERIFY2(m_house->appliedOf(plan, 0) <= 1, qPrintable(label));
            QVERIFY2((m_house->appliedOf(plan, 0) == 1) == (state == ChangeState::Done),
                     qPrintable(label + u' ' + changeStateName(state)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCrash)
#include "test_crash.moc"
