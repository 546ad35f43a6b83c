// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/failurewatch.h"
#include "tests/changes/changehouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using namespace kontor::test;

/// Many changes at once: pausing, by a person and by itself; going on, also after a restart; what nobody may guess.
class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ChangeHouse>();
        m_ids.clear();
        for (int i = 0; i < 60; ++i)
            m_ids << m_house->vendor.addCustomer(QStringLiteral("Many %1").arg(i), QStringLiteral("M-%1").arg(i));
        m_house->fillCache();
    }
    void cleanup() { m_house.reset(); }

    void watchesForEqualFailures()
    {
        FailureWatch watch;
        const Error same{.kind = Error::Kind::Invalid, .message = QStringLiteral("no")};
        for (int i = 1; i < FailureWatch::mostEqualInARow; ++i)
            QVERIFY(!watch.ended(same));
        QVERIFY(!watch.ended(std::nullopt));
        for (int i = 1; i < FailureWatch::mostEqualInARow; ++i)
            QVERIFY(!watch.ended(same));
        QVERIFY(watch.ended(same));
        watch.restart();
        QVERIFY(!watch.ended(same));
    }

    void watchesForManyFailures()
    {
        FailureWatch watch;
        for (int i = 0; i < FailureWatch::window; ++i) {
            const Error other{.kind = Error::Kind::Invalid, .message = QString::number(i)};
            QVERIFY(!watch.ended(i % 4 == 0 ? std::optional(other) : std::nullopt));
        }
        QVERIFY(watch.ended(Error{.kind = Error::Kind::Invalid, .message = QStringLiteral("one more")}));
        FailureWatch calm;
        for (int i = 0; i < 10 * FailureWatch::window; ++i) {
            const Error other{.kind = Error::Kind::Invalid, .message = QString::number(i)};
            QVERIFY(!calm.ended(i % 6 == 0 ? std::optional(other) : std::nullopt));
        }
    }

    void aCancelledPlanIsOneStepOfTheJournal()
    {
        m_house->vendor.held = true;
        const ChangePlan plan = m_house->planOf(renames(40));
        JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
        QTRY_COMPARE(m_house->vendor.inFlight, 1);
        // Another connection sees each transaction as a new version.
        auto watcher = Database::open(m_house->state->database().path(), Database::Profile::StateReader);
        QVERIFY(watcher);
        int moved = 0;
        int transactions = 0;
        qint64 seen = (*watcher)->number("PRAGMA data_version").value_or(-1);
        connect(m_house->changes.get(), &ChangeService::changeMoved, this,
                [&](const QString &, int, ChangeState state) {
                    moved += state == ChangeState::Cancelled ? 1 : 0;
                    const qint64 now = (*watcher)->number("PRAGMA data_version").value_or(-1);
                    transactions += now != std::exchange(seen, now) ? 1 : 0;
                });
        m_house->changes->cancel(plan.row.id);
        QCOMPARE(moved, 39);
        QCOMPARE(transactions, 1);
        disconnect(m_house->changes.get(), nullptr, this, nullptr);
        m_house->vendor.held = false;
        m_house->vendor.release();
        const auto report = waitFor(job);
        QCOMPARE(report->done(), 1);
        QCOMPARE(report->cancelled(), 39);
    }

    void pausesAndGoesOn()
    {
        const ChangePlan plan = m_house->planOf(renames(40));
        JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
        QSignalSpy moved(m_house->changes.get(), &ChangeService::changeMoved);
        QTRY_VERIFY(doneOf(plan) >= 3);
        m_house->changes->pause(plan.row.id);
        QTRY_COMPARE(m_house->changes->progress(plan.row.id)->mode, PlanProgress::Mode::Paused);
        const int done = doneOf(plan);
        QTest::qWait(60);
        QCOMPARE(doneOf(plan), done);
        QVERIFY(done < 40);
        m_house->changes->resume(plan.row.id);
        QCOMPARE(waitFor(job)->done(), 40);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(m_house->arrivalsOf(plan, i), 1);
        QVERIFY(!m_house->changes->progress(plan.row.id));
    }

    void pausesWhenFailuresPileUp()
    {
        m_house->vendor.onApply = [](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
            return fault(Attempt::State::Refused, Error::Kind::Invalid);
        };
        const ChangePlan plan = m_house->planOf(renames(40));
        QSignalSpy paused(m_house->changes.get(), &ChangeService::planPaused);
        JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
        QVERIFY(paused.wait());
        QVERIFY(paused.front()[1].toBool());
        QVERIFY(!paused.front()[2].toString().isEmpty());
        const PlanProgress progress = *m_house->changes->progress(plan.row.id);
        QCOMPARE(progress.failed, FailureWatch::mostEqualInARow);
        QCOMPARE(progress.total, 40);
        QCOMPARE(progress.open, 40 - FailureWatch::mostEqualInARow);
        m_house->vendor.onApply = {};
        m_house->changes->resume(plan.row.id);
        const auto report = waitFor(job);
        QCOMPARE(report->done(), 30);
        QCOMPARE(report->failed(), 10);

        // Only what failed, once more.
        const auto again = m_house->changes->requestsToRetry(plan.row.id);
        QCOMPARE(again->size(), 10U);
        QCOMPARE(m_house->carryOut(*again)->done(), 10);
    }

    void whatCannotBeTakenBackBeginsWithAFew()
    {
        std::vector<ChangeRequest> deletes;
        for (int i = 0; i < 12; ++i)
            deletes.push_back(
                {.connection = m_house->id, .type = QStringLiteral("customer"), .verb = Verb::Delete, .id = m_ids[i]});
        QSignalSpy paused(m_house->changes.get(), &ChangeService::planPaused);
        const ChangePlan plan = m_house->planOf(deletes);
        JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
        QVERIFY(paused.wait());
        QCOMPARE(doneOf(plan), 5);
        QVERIFY(m_house->vendor.find(QStringLiteral("customer"), m_ids[5]));
        m_house->changes->cancel(plan.row.id);
        const auto report = waitFor(job);
        QCOMPARE(report->done(), 5);
        QCOMPARE(report->cancelled(), 7);
    }

    void aPersonWhoWaitsGoesFirst()
    {
        m_house->vendor.delay = std::chrono::milliseconds(5);
        const ChangePlan bulk = m_house->planOf(renames(40));
        JobOf<PlanReport> *many = m_house->changes->submit(bulk, m_house->changes.get());
        QTRY_VERIFY(doneOf(bulk) >= 2);
        const ChangePlan single = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Now"))});
        JobOf<PlanReport> *one = m_house->changes->submit(single, m_house->changes.get());
        QCOMPARE(waitFor(one)->done(), 1);
        QVERIFY(doneOf(bulk) < 40);
        QCOMPARE(waitFor(many)->done(), 40);
    }

    void goesOnAfterARestartWhenAsked()
    {
        const ChangePlan plan = m_house->planOf(renames(40));
        m_house->changes->submit(plan, m_house->changes.get());
        QTRY_VERIFY(doneOf(plan) >= 3);
        m_house->crash();
        QVERIFY(m_house->changes->recover());
        const PlanProgress left = *m_house->changes->progress(plan.row.id);
        QCOMPARE(left.mode, PlanProgress::Mode::FromBefore);
        QCOMPARE(left.total, 40);
        QVERIFY(left.open > 0);
        QTest::qWait(80);
        QVERIFY(m_house->changes->progress(plan.row.id)->open >= left.open);

        QSignalSpy over(m_house->changes.get(), &ChangeService::planFinished);
        m_house->changes->resume(plan.row.id);
        QVERIFY(over.wait(10'000));
        const auto report = m_house->changes->report(plan.row.id);
        QCOMPARE(report->done(), 40);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(m_house->appliedOf(plan, i), 1);
    }

    void aPersonSettlesWhatNobodyMayGuess()
    {
        m_house->vendor.onApply = [](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
            return fault(Attempt::State::Unknown, Error::Kind::Timeout);
        };
        m_house->vendor.onSettle = [](const Mutation &) -> std::optional<Settlement> {
            return Settlement{.state = Settlement::State::Undecided, .why = QStringLiteral("nobody knows")};
        };
        const ChangePlan plan = m_house->planOf(renames(2));
        QCOMPARE(waitFor(m_house->changes->submit(plan, m_house->changes.get()))->review(), 2);
        QVERIFY(m_house->changes->settleByHand(plan.row.id, 0, true, QStringLiteral("seen in the panel")));
        QVERIFY(m_house->changes->settleByHand(plan.row.id, 1, false, {}));
        QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
        QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Rejected);
        QVERIFY(m_house->changes->report(plan.row.id)->rows[0].errorText.contains(QLatin1String("seen in the panel")));
        QVERIFY(!m_house->changes->settleByHand(plan.row.id, 0, false, {}));
    }

private:
    std::vector<ChangeRequest> renames(int count) const
    {
        std::vector<ChangeRequest> requests;
        for (int i = 0; i < count; ++i)
            requests.push_back(m_house->rename(m_ids[i], QStringLiteral("Renamed %1").arg(i)));
        return requests;
    }
    int doneOf(const ChangePlan &plan) const
    {
        const auto report = m_house->changes->report(plan.row.id);
        return report ? report->done() : 0;
    }

    std::unique_ptr<ChangeHouse> m_house;
    QStringList m_ids;
};

QTEST_GUILESS_MAIN(TestBulk)
#include "test_bulk.moc"
