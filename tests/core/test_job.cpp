// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jobs.h"

#include <QPointer>

#include <memory>

using namespace kontor;

namespace {

/// A job that does what the test tells it, when the test tells it.
class ScriptedJob final : public JobOf<int>
{
public:
    ScriptedJob(QObject *owner, bool keepsOutcome = false) : JobOf<int>(owner), m_keepsOutcome(keepsOutcome) {}

    void succeed(int value) { finish(value); }
    void fail(Error::Kind kind) { finish(failure({.kind = kind})); }

    int runs = 0;
    int aborts = 0;

protected:
    void run() override { ++runs; }
    void abort() override
    {
        ++aborts;
        if (m_keepsOutcome) finish(failure({.kind = Error::Kind::Network, .delivery = Error::Delivery::Unknown}));
    }
    bool keepsOutcomeOnCancel() const override { return m_keepsOutcome; }

private:
    bool m_keepsOutcome;
};

/// Two children one after the other; the sum is the outcome.
class SumJob final : public StepsJob<int>
{
public:
    SumJob(QPointer<ScriptedJob> &first, QPointer<ScriptedJob> &second, QObject *owner)
        : StepsJob<int>(owner), m_first(first), m_second(second)
    {
    }

protected:
    void run() override
    {
        m_first =
            begin([this](const int &one) { m_second = begin([this, one](const int &two) { finish(one + two); }); });
    }

private:
    ScriptedJob *begin(std::function<void(const int &)> next)
    {
        auto *job = new ScriptedJob(this);
        step<int>(job, std::move(next));
        job->start();
        return job;
    }

    QPointer<ScriptedJob> &m_first;
    QPointer<ScriptedJob> &m_second;
};

/// Lets everything that is queued happen.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFromTheEventLoop()
    {
        ScriptedJob job(nullptr);
        QCOMPARE(job.state(), Job::State::Waiting);
        job.start();
        QCOMPARE(job.runs, 0);
        job.start();
        settle();
        QCOMPARE(job.runs, 1);
        QCOMPARE(job.state(), Job::State::Running);
        job.start();
        settle();
        QCOMPARE(job.runs, 1);
    }

    void success()
    {
        ScriptedJob job(nullptr);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        settle();
        job.succeed(7);
        QCOMPARE(finished.size(), 0);
        QVERIFY(!job.isFinished());
        settle();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(job.state(), Job::State::Finished);
        QCOMPARE(*job.outcome(), 7);
    }

    void error()
    {
        ScriptedJob job(nullptr);
        job.start();
        settle();
        job.fail(Error::Kind::Conflict);
        const Result<int> outcome = test::waitFor<int>(&job);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Conflict);
    }

    void theFirstOutcomeStays()
    {
        ScriptedJob job(nullptr);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        settle();
        job.succeed(1);
        job.succeed(2);
        job.fail(Error::Kind::Server);
        job.cancel();
        settle();
        job.succeed(3);
        job.cancel();
        settle();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(*job.outcome(), 1);
        QCOMPARE(job.aborts, 0);
    }

    void cancelBeforeStart()
    {
        ScriptedJob job(nullptr);
        QSignalSpy finished(&job, &Job::finished);
        job.cancel();
        QCOMPARE(finished.size(), 0);
        settle();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(job.outcome().error().kind, Error::Kind::Cancelled);
        job.start();
        settle();
        QCOMPARE(job.runs, 0);
        QCOMPARE(finished.size(), 1);
    }

    void cancelBetweenStartAndRun()
    {
        ScriptedJob job(nullptr);
        job.start();
        job.cancel();
        settle();
        QCOMPARE(job.runs, 0);
        QCOMPARE(job.aborts, 0);
        QCOMPARE(job.outcome().error().kind, Error::Kind::Cancelled);
    }

    void cancelInFlight()
    {
        ScriptedJob job(nullptr);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        settle();
        job.cancel();
        QCOMPARE(job.aborts, 1);
        QCOMPARE(finished.size(), 0);
        settle();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(job.outcome().error().kind, Error::Kind::Cancelled);
        QVERIFY(!job.outcome().error().message.isEmpty());
    }

    void cancelOfWorkThatKeepsItsOutcome()
    {
        ScriptedJob job(nullptr, true);
        job.start();
        settle();
        job.cancel();
        settle();
        QCOMPARE(job.outcome().error().kind, Error::Kind::Network);
        QCOMPARE(job.outcome().error().delivery, Error::Delivery::Unknown);
    }

    void ownerDestroyed()
    {
        auto owner = std::make_unique<QObject>();
        QPointer<ScriptedJob> job = new ScriptedJob(owner.get());
        int calls = 0;
        job->onFinished(this, [&](const Result<int> &) { ++calls; });
        job->start();
        settle();
        job->succeed(1);
        owner.reset();
        QVERIFY(!job);
        settle();
        QCOMPARE(calls, 0);
    }

    void receiverDestroyed()
    {
        ScriptedJob job(nullptr);
        auto receiver = std::make_unique<QObject>();
        int calls = 0;
        job.onFinished(receiver.get(), [&](const Result<int> &) { ++calls; });
        job.start();
        settle();
        job.succeed(1);
        receiver.reset();
        settle();
        QCOMPARE(calls, 0);
        QVERIFY(job.isFinished());
    }

    void mayBeDeletedByItsHandler()
    {
        auto *job = new ScriptedJob(nullptr);
        int calls = 0;
        job->onFinished(this, [&](const Result<int> &outcome) {
            ++calls;
            QCOMPARE(*outcome, 4);
            job->deleteLater();
        });
        job->start();
        settle();
        job->succeed(4);
        settle();
        QCOMPARE(calls, 1);
    }

    void deletesItselfWhenFinished()
    {
        QPointer<ScriptedJob> job = new ScriptedJob(nullptr);
        int calls = 0;
        job->onFinished(this, [&](const Result<int> &) { ++calls; });
        job->deleteWhenFinished();
        job->start();
        settle();
        QVERIFY(job);
        job->succeed(1);
        settle();
        QCOMPARE(calls, 1);
        QVERIFY(!job);
    }

    void settledJob()
    {
        SettledJob<QString> job(QStringLiteral("known"), nullptr);
        QVERIFY(!job.isFinished());
        const Result<QString> outcome = test::waitFor<QString>(&job);
        QCOMPARE(*outcome, QStringLiteral("known"));
    }

    void stepsRunOneAfterTheOther()
    {
        QPointer<ScriptedJob> first;
        QPointer<ScriptedJob> second;
        SumJob job(first, second, nullptr);
        job.start();
        settle();
        QVERIFY(first && !second);
        first->succeed(3);
        settle();
        QVERIFY(!first && second);
        second->succeed(4);
        settle();
        QCOMPARE(*job.outcome(), 7);
        QVERIFY(!second);
    }

    void aFailedStepEndsAll()
    {
        QPointer<ScriptedJob> first;
        QPointer<ScriptedJob> second;
        SumJob job(first, second, nullptr);
        job.start();
        settle();
        first->fail(Error::Kind::Tls);
        settle();
        QCOMPARE(job.outcome().error().kind, Error::Kind::Tls);
        QVERIFY(!second);
    }

    void cancelReachesTheStepInFlight()
    {
        QPointer<ScriptedJob> first;
        QPointer<ScriptedJob> second;
        SumJob job(first, second, nullptr);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        settle();
        first->succeed(1);
        settle();
        QVERIFY(second);
        job.cancel();
        QCOMPARE(second->aborts, 1);
        settle();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(job.outcome().error().kind, Error::Kind::Cancelled);
    }

    void deletingTheJobDeletesItsSteps()
    {
        QPointer<ScriptedJob> first;
        QPointer<ScriptedJob> second;
        auto job = std::make_unique<SumJob>(first, second, nullptr);
        job->start();
        settle();
        first->succeed(1);
        job.reset();
        QVERIFY(!first);
        settle();
        QVERIFY(!second);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
