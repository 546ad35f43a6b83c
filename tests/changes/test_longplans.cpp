// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/planreport.h"
#include "models/storage/planwriter.h"
#include "tests/changes/changehouse.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace kontor;
using namespace kontor::test;

namespace {

constexpr int changeCount = 12;

/// Passes what is asked for on to a function.
class Companion final : public PlanCompanion
{
public:
    Companion(int count, std::function<Result<void>(int)> write) : m_count(count), m_write(std::move(write)) {}
    int count() const override { return m_count; }
    Result<void> write(int part) override { return m_write(part); }

private:
    int m_count;
    std::function<Result<void>(int)> m_write;
};

Result<void> madeToFail()
{
    return failure({.kind = Error::Kind::Storage, .message = QStringLiteral("test: made to fail")});
}

} // namespace

/// Plans that are journalled in several portions: whole in the end or not there at all, whatever happens between two of
/// them.
class TestLongPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ChangeHouse>();
        for (int i = 0; i < changeCount; ++i)
            m_house->vendor.addCustomer(QStringLiteral("Many %1").arg(i), QStringLiteral("M-%1").arg(i));
        m_house->fillCache();
        slowDown();
    }
    void cleanup() { m_house.reset(); }

    void isThereOnlyWhenItIsWhole();
    void aShortPlanIsOneTransaction();
    void aKillBetweenPortionsLeavesNothing_data();
    void aKillBetweenPortionsLeavesNothing();
    void aKillWhileItIsTakenBackIsToldAgain();
    void cancelTakesItBack();
    void whoWaitsGoesAway();
    void anErrorTakesItBack();
    void whatAFullDiskLeavesGoesAtTheNextStart();
    void companionsAreWrittenInOrder();
    void sealsComeAndGoWithIt();
    void theDatabaseWatches();
    void othersRunMeanwhile();
    void aLongReportIsReadMeanwhile();

private:
    /// One part a portion.
    void slowDown()
    {
        ChangeService::Times times = ChangeHouse::shortTimes();
        times.portion = std::chrono::milliseconds(0);
        m_house->startService(times);
    }
    void crash()
    {
        m_house->crash();
        slowDown();
    }
    ChangePlan longPlan()
    {
        std::vector<ChangeRequest> requests;
        for (int i = 0; i < changeCount; ++i)
            requests.push_back(m_house->rename(QString::number(4 + i), QStringLiteral("Renamed %1").arg(i)));
        return m_house->planOf(requests);
    }
    qint64 rows(const char *table)
    {
        return m_house->state->database().number(std::string("SELECT count(*) FROM ") + table).value_or(-1);
    }
    bool nothingIsLeft()
    {
        return rows("plan") == 0 && rows("change") == 0 && rows("arriving") == 0 && rows("sealed_secret") == 0;
    }
    /// Until so many parts of the only plan are in the journal.
    bool untilWritten(int parts)
    {
        return QTest::qWaitFor([&] {
            const auto plans = m_house->changes->openPlans();
            return !plans.empty() && plans[0].mode == PlanProgress::Mode::Writing && plans[0].written >= parts;
        });
    }

    std::unique_ptr<ChangeHouse> m_house;
};

void TestLongPlans::isThereOnlyWhenItIsWhole()
{
    const ChangePlan plan = longPlan();
    int portions = 0;
    connect(m_house->changes.get(), &ChangeService::planWritten, this, [&](const QString &id) {
        QCOMPARE(id, plan.row.id);
        const PlanProgress progress = *m_house->changes->progress(id);
        QCOMPARE(progress.mode, PlanProgress::Mode::Writing);
        QCOMPARE(progress.written, ++portions);
        QCOMPARE(progress.toWrite, changeCount);
        QCOMPARE(progress.open, changeCount);
        QCOMPARE(rows("change"), portions);
        // It is nowhere to be seen, and nothing of it is sent.
        QVERIFY(m_house->journal->changesOf(id)->empty());
        QVERIFY(m_house->journal->history({})->empty());
        QVERIFY(m_house->journal->openPlans()->empty());
        QCOMPARE(m_house->changes->openChanges(), 0);
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 0);
    });
    JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
    QCOMPARE(waitFor(job)->done(), changeCount);
    QCOMPARE(portions, changeCount - 1);
    QCOMPARE(rows("arriving"), 0);
    for (int i = 0; i < changeCount; ++i)
        QCOMPARE(m_house->appliedOf(plan, i), 1);
    disconnect(m_house->changes.get(), nullptr, this, nullptr);
}

/// Most of it was refused before it began, so that it is over soon.
void TestLongPlans::aLongReportIsReadMeanwhile()
{
    constexpr int refused = 1'000;
    m_house->startService();
    std::vector<ChangeRequest> requests{m_house->rename(QStringLiteral("4"), QStringLiteral("Renamed"))};
    for (int i = 0; i < refused; ++i)
        requests.push_back(m_house->rename(QStringLiteral("nobody"), QStringLiteral("Renamed")));
    const auto made = m_house->changes->plan(requests, QStringLiteral("Test"), QStringLiteral("window"));
    QVERIFY(made);
    const ChangePlan &plan = *made;
    int told = 0;
    connect(m_house->changes.get(), &ChangeService::planFinished, this, [&](const PlanReport &report) {
        ++told;
        QCOMPARE(report.rows.size(), std::size_t(refused + 1));
    });
    JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
    // The window goes on between the end of the plan and its report.
    bool goesOn = false;
    bool hasBegun = false;
    QTimer eachTurn;
    connect(&eachTurn, &QTimer::timeout, this, [&] {
        const bool isOpen = m_house->changes->progress(plan.row.id).has_value();
        hasBegun = hasBegun || isOpen;
        goesOn = goesOn || (hasBegun && !isOpen && told == 0);
    });
    eachTurn.start(0);
    QTRY_VERIFY(job->isFinished());
    QVERIFY(goesOn);
    QVERIFY(job->outcome());
    QCOMPARE(job->outcome()->done(), 1);
    QCOMPARE(job->outcome()->failed(), refused);
    QCOMPARE(told, 1);
    const QString path = m_house->state->database().path();
    const auto read = readReport(path, plan.row.id);
    QVERIFY(read);
    QCOMPARE(read->rows.size(), std::size_t(refused + 1));
    QCOMPARE(read->rows.back().seq, refused);
    const auto none = readReport(path, QStringLiteral("none"));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    disconnect(m_house->changes.get(), nullptr, this, nullptr);
}

void TestLongPlans::aShortPlanIsOneTransaction()
{
    m_house->startService();
    QSignalSpy portions(m_house->changes.get(), &ChangeService::planWritten);
    QVERIFY(waitFor(m_house->changes->submit(longPlan(), m_house->changes.get(), {.waits = true})));
    QCOMPARE(portions.size(), 0);
    QCOMPARE(rows("change"), changeCount);
}

void TestLongPlans::aKillBetweenPortionsLeavesNothing_data()
{
    QTest::addColumn<int>("parts");
    for (const int parts : {1, 2, 7, changeCount - 1})
        QTest::addRow("after %d", parts) << parts;
}

void TestLongPlans::aKillBetweenPortionsLeavesNothing()
{
    QFETCH(int, parts);
    const ChangePlan plan = longPlan();
    m_house->changes->submit(plan, m_house->changes.get());
    QVERIFY(untilWritten(parts));
    crash();
    QCOMPARE(rows("arriving"), 1);
    QVERIFY(rows("change") >= parts);
    QVERIFY(m_house->changes->openPlans().empty());
    QSignalSpy takenBack(m_house->changes.get(), &ChangeService::planTakenBack);
    QCOMPARE(m_house->changes->recover().value_or(-1), 0);
    QCOMPARE(takenBack.size(), 1);
    QCOMPARE(takenBack[0][0].value<PlanRow>().id, plan.row.id);
    QCOMPARE(takenBack[0][0].value<PlanRow>().title, plan.row.title);
    QTRY_VERIFY(nothingIsLeft());
    QVERIFY(!m_house->changes->progress(plan.row.id));
    QTest::qWait(20);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 0);
    // It is not told of again, and can be asked for again.
    crash();
    QSignalSpy again(m_house->changes.get(), &ChangeService::planTakenBack);
    QVERIFY(m_house->changes->recover());
    QVERIFY(again.empty());
    QCOMPARE(waitFor(m_house->changes->submit(longPlan(), m_house->changes.get()))->done(), changeCount);
}

void TestLongPlans::aKillWhileItIsTakenBackIsToldAgain()
{
    // So many that taking back is several portions, too.
    m_house->changes->submit(longPlan(), m_house->changes.get());
    QVERIFY(untilWritten(2));
    crash();
    QVERIFY(m_house->state->database().run(
        "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i+1 FROM n WHERE i<450) INSERT INTO change(plan,seq,"
        "depends_on,connection,kind,type,verb,action,object_id,natural_key,object_name,operation_token,wanted,state,"
        "changed_at,crc) SELECT plan,i,-1,connection,kind,type,verb,action,object_id,natural_key,object_name,"
        "operation_token,wanted,state,changed_at,0 FROM change, n WHERE seq=0"));
    QVERIFY(m_house->changes->recover());
    QVERIFY(rows("change") > 0);
    crash();
    QCOMPARE(rows("arriving"), 1);
    QSignalSpy takenBack(m_house->changes.get(), &ChangeService::planTakenBack);
    QVERIFY(m_house->changes->recover());
    QCOMPARE(takenBack.size(), 1);
    QTRY_VERIFY(nothingIsLeft());
}

void TestLongPlans::cancelTakesItBack()
{
    const ChangePlan plan = longPlan();
    JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
    QVERIFY(untilWritten(3));
    job->cancel();
    const auto outcome = waitFor(job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(outcome.error().delivery, Error::Delivery::NotSent);
    QVERIFY(nothingIsLeft());
    QVERIFY(m_house->changes->openPlans().empty());
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 0);

    // The same by its number, for whoever does not have the job.
    const ChangePlan other = longPlan();
    JobOf<PlanReport> *second = m_house->changes->submit(other, m_house->changes.get(), {.waits = true});
    QVERIFY(untilWritten(3));
    m_house->changes->cancel(other.row.id);
    QCOMPARE(waitFor(second).error().kind, Error::Kind::Cancelled);
    QVERIFY(nothingIsLeft());
}

void TestLongPlans::whoWaitsGoesAway()
{
    auto owner = std::make_unique<QObject>();
    m_house->changes->submit(longPlan(), owner.get(), {.waits = true});
    QVERIFY(untilWritten(3));
    owner.reset();
    QTRY_VERIFY(nothingIsLeft());
    QVERIFY(m_house->changes->openPlans().empty());

    // But not once it is there: a plan that waits outlives its job.
    owner = std::make_unique<QObject>();
    const ChangePlan plan = longPlan();
    QVERIFY(waitFor(m_house->changes->submit(plan, owner.get(), {.waits = true})));
    owner.reset();
    QTest::qWait(20);
    QCOMPARE(m_house->changes->progress(plan.row.id)->open, changeCount);
}

void TestLongPlans::anErrorTakesItBack()
{
    const auto fails = [](int part) {
        return part == 1 ? madeToFail() : Result<void>();
    };
    auto *job = m_house->changes->submit(longPlan(), m_house->changes.get(),
                                         {.companion = std::make_unique<Companion>(3, fails)});
    const auto outcome = waitFor(job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, QStringLiteral("test: made to fail"));
    QVERIFY(nothingIsLeft());
    QVERIFY(m_house->changes->openPlans().empty());
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 0);
}

void TestLongPlans::whatAFullDiskLeavesGoesAtTheNextStart()
{
    Database &database = m_house->state->database();
    QVERIFY(database.run("CREATE TEMP TRIGGER full BEFORE INSERT ON change WHEN NEW.seq=5 "
                         "BEGIN SELECT RAISE(ABORT, 'full'); END;"
                         "CREATE TEMP TRIGGER full_too BEFORE DELETE ON change "
                         "BEGIN SELECT RAISE(ABORT, 'full'); END"));
    const ChangePlan plan = longPlan();
    const auto outcome = waitFor(m_house->changes->submit(plan, m_house->changes.get()));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.contains(QStringLiteral("full")));
    QCOMPARE(rows("arriving"), 1);
    QVERIFY(m_house->changes->openPlans().empty());
    QVERIFY(m_house->journal->history({})->empty());
    crash();
    QSignalSpy takenBack(m_house->changes.get(), &ChangeService::planTakenBack);
    QVERIFY(m_house->changes->recover());
    QCOMPARE(takenBack.size(), 1);
    QTRY_VERIFY(nothingIsLeft());
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 0);
}

void TestLongPlans::companionsAreWrittenInOrder()
{
    QList<int> written;
    const ChangePlan plan = longPlan();
    const auto writes = [&](int part) -> Result<void> {
        if (rows("change") != changeCount) return madeToFail();
        written.append(part);
        return {};
    };
    auto *job = m_house->changes->submit(plan, m_house->changes.get(),
                                         {.waits = true, .companion = std::make_unique<Companion>(4, writes)});
    QVERIFY(waitFor(job));
    QCOMPARE(written, (QList<int>{0, 1, 2, 3}));
    QCOMPARE(m_house->changes->progress(plan.row.id)->mode, PlanProgress::Mode::Paused);
    QCOMPARE(m_house->changes->openChanges(), 1);
}

void TestLongPlans::sealsComeAndGoWithIt()
{
    m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("one.example"));
    m_house->fillCache();
    std::vector<ChangeRequest> requests;
    for (int i = 0; i < changeCount; ++i)
        requests.push_back({.connection = m_house->id,
                            .type = QStringLiteral("mailbox"),
                            .verb = Verb::Create,
                            .values = {{QStringLiteral("address"), QStringLiteral("box%1@one.example").arg(i)}},
                            .secrets = {{QStringLiteral("password"), Secret("Hidden-Word-77")}},
                            .parent = m_house->cached("domain", QStringLiteral("one.example"))});
    const std::vector<std::pair<int, QString>> handOver{{7, QStringLiteral("password")},
                                                        {0, QStringLiteral("password")}};
    const ChangePlan plan = handingOver(m_house->planOf(requests), handOver);
    JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
    QVERIFY(untilWritten(4));
    QVERIFY(rows("sealed_secret") >= 1);
    // Nobody is told of passwords of a plan that may never be.
    QVERIFY(m_house->journal->sealedSecrets(Journal::handOverPurpose())->empty());
    job->cancel();
    QVERIFY(!waitFor(job));
    QVERIFY(nothingIsLeft());

    const ChangePlan again = handingOver(m_house->planOf(requests), handOver);
    JobOf<PlanReport> *whole = m_house->changes->submit(again, m_house->changes.get());
    QCOMPARE(waitFor(whole)->done(), changeCount);
    QCOMPARE(m_house->journal->sealedSecrets(Journal::handOverPurpose())->size(), 2U);
    QCOMPARE(waitFor(m_house->changes->handOver(again.row.id, this))->rows.size(), 2U);
}

void TestLongPlans::theDatabaseWatches()
{
    const ChangePlan plan = longPlan();
    m_house->changes->submit(plan, m_house->changes.get());
    QVERIFY(untilWritten(3));
    m_house->changes.reset();
    Database &database = m_house->state->database();
    QVERIFY(!database.run("UPDATE change SET state='ready'"));
    QVERIFY(!database.run("DELETE FROM arriving"));
    QVERIFY(!m_house->journal->setState(plan.row.id, 0, ChangeState::Cancelled));
    slowDown();
    QVERIFY(m_house->changes->recover());
    QTRY_VERIFY(nothingIsLeft());
    // A plan that is whole is history as ever.
    const auto report = m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QVERIFY(report);
    QVERIFY(!database.run("DELETE FROM change"));
    PlanEraser eraser(*m_house->state, report->plan);
    QVERIFY(eraser.erase(std::chrono::milliseconds(0)).value_or(false));
    QCOMPARE(m_house->journal->changesOf(report->plan)->size(), 1U);
}

void TestLongPlans::othersRunMeanwhile()
{
    const ChangePlan plan = longPlan();
    JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
    QVERIFY(untilWritten(2));
    ChangePlan other = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QCOMPARE(waitFor(m_house->changes->submit(other, m_house->changes.get()))->done(), 1);
    QCOMPARE(waitFor(job)->done(), changeCount);
}

QTEST_GUILESS_MAIN(TestLongPlans)
#include "test_longplans.moc"
