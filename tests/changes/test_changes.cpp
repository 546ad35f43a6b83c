// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/reconciler.h"
#include "tests/changes/changehouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using namespace kontor::test;
using namespace std::chrono_literals;

/// Sending: every way an attempt can end, and how often it reaches the vendor.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<ChangeHouse>(); }
    void cleanup() { m_house.reset(); }

    void appliedIsDoneAndInTheCache();
    void historyHasBeforeAndAfter();
    void createDeleteAndAct();
    void secretsReachTheVendorAndNoFile();
    void refusedIsRejected();
    void notSentGoesAgain();
    void notSentForEverGoesToReview();
    void retryAfterIsRespected();
    void refusedKeyHoldsTheConnection();
    void refusedKeyEndsAPlanOfTheCommandLine();
    void unknownThatHappenedIsNotSentAgain();
    void unknownThatDidNotHappenIsSentOnceMore();
    void unknownThatCommitsLateIsNotSentAgain();
    void unknownThatCannotBeProvenGoesToReview();
    void unknownNeverAppliedEndsInReview();
    void oneWriteAtATime();
    void nothingIsSentToAnObjectThatIsUnknown();
    void dependentsWaitAndGetTheirParent();
    void dependentsOfARefusedChangeAreNotRun();
    void cancelLetsWhatIsInFlightEnd();
    void cancelBeforeTheStartLeavesNoTrace();
    void deletedJobStopsWhatHasNotBegun();
    void protectionHoldsWhatWasPlannedBefore();
    void journalThatFailsStopsSending();
    void journalThatFailsInTheMiddleStopsSending();
    void aPlanTheJournalFailedForIsNotCancelled();
    void unchangedIsSkipped();
    void nothingSendableIsAnError();
    void changedConnectionMakesTheOutcomeUnknown();
    void removedConnectionCancels();
    void lookThatFailsIsRepeatedAndPerhapsGivenUp();
    void waitsAreSpreadAndCapped();

private:
    void failWrites(bool fail)
    {
        QVERIFY(m_house->state->database().run(fail ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF"));
    }

    std::unique_ptr<ChangeHouse> m_house;
};

void TestChanges::appliedIsDoneAndInTheCache()
{
    QSignalSpy moved(m_house->changes.get(), &ChangeService::changeMoved);
    QSignalSpy planFinished(m_house->changes.get(), &ChangeService::planFinished);
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
    QCOMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("Uno"));
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
    QCOMPARE(m_house->cached("customer", QStringLiteral("1"))->name, QStringLiteral("Uno"));
    QList<ChangeState> states;
    for (const QList<QVariant> &signal : moved)
        states.append(signal.at(2).value<ChangeState>());
    QCOMPARE(states, QList<ChangeState>({ChangeState::Ready, ChangeState::Intent, ChangeState::Done}));
    QCOMPARE(planFinished.size(), 1);
    QCOMPARE(m_house->changes->openChanges(), 0);
}

void TestChanges::historyHasBeforeAndAfter()
{
    QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
    const Result<std::vector<ChangeRow>> rows =
        m_house->changes->history({.record = RecordKey{m_house->id, QStringLiteral("customer"), QStringLiteral("1")}});
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(1));
    const ChangeRow &row = rows->front();
    QVERIFY(row.mutation.before);
    QCOMPARE(row.mutation.before->fields.value(u"name").toString(), QStringLiteral("One"));
    QVERIFY(row.after);
    QCOMPARE(row.after->value(u"name").toString(), QStringLiteral("Uno"));
    QCOMPARE(row.attempts, 1);
    QCOMPARE(row.state, ChangeState::Done);
}

void TestChanges::createDeleteAndAct()
{
    const Result<PlanReport> created =
        m_house->carryOut({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    QVERIFY(created);
    QCOMPARE(created->done(), 1);
    QCOMPARE(created->rows.front().remoteId, QStringLiteral("4"));
    QVERIFY(m_house->cached("customer", QStringLiteral("4")));

    ChangeRequest request = m_house->rename(QStringLiteral("4"), {});
    request.values = {};
    request.verb = Verb::Act;
    request.action = QStringLiteral("disable");
    QCOMPARE(m_house->carryOut({request})->done(), 1);
    QCOMPARE(m_house->cached("customer", QStringLiteral("4"))->status, QStringLiteral("disabled"));

    request.verb = Verb::Delete;
    request.action.clear();
    QCOMPARE(m_house->carryOut({request})->done(), 1);
    QVERIFY(!m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("4")));
    QVERIFY(!m_house->cached("customer", QStringLiteral("4")));
}

void TestChanges::secretsReachTheVendorAndNoFile()
{
    m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("a.example"));
    m_house->fillCache();
    QByteArray seen;
    m_house->vendor.onApply = [&](const Mutation &mutation) -> std::optional<FakeVendor::ApplyFault> {
        seen = mutation.secrets.value(QStringLiteral("password")).reveal();
        return std::nullopt;
    };
    const QByteArray password("correct-horse-battery");
    const Result<PlanReport> report =
        m_house->carryOut({{.connection = m_house->id,
                            .type = QStringLiteral("mailbox"),
                            .verb = Verb::Create,
                            .values = {{QStringLiteral("address"), QStringLiteral("new@a.example")}},
                            .secrets = {{QStringLiteral("password"), Secret(password)}},
                            .parent = m_house->cached("domain", QStringLiteral("a.example"))}});
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
    QVERIFY2(seen == password, "the password did not arrive");
    const QDir folder(m_house->folder());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains(password), qPrintable(name));
    }
}

void TestChanges::refusedIsRejected()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Refused, Error::Kind::Invalid));
    };
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->failed(), 1);
    QCOMPARE(report->rows.front().state, ChangeState::Rejected);
    QCOMPARE(report->rows.front().errorKind, QStringLiteral("invalid"));
    QVERIFY(report->rows.front().errorText.contains(QStringLiteral("made to fail")));
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->cached("customer", QStringLiteral("1"))->name, QStringLiteral("One"));
}

void TestChanges::notSentGoesAgain()
{
    int times = 0;
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (++times < 3) return fault(Attempt::State::NotSent, Error::Kind::Network);
        return std::nullopt;
    };
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
    QCOMPARE(report->rows.front().attempts, 3);
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
    QCOMPARE(m_house->connections->status(m_house->id).state, ConnectionStatus::State::Ready);
}

void TestChanges::notSentForEverGoesToReview()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::NotSent, Error::Kind::Network));
    };
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->review(), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 5);
    QCOMPARE(m_house->appliedOf(plan, 0), 0);
    QCOMPARE(m_house->connections->status(m_house->id).state, ConnectionStatus::State::Unreachable);
}

void TestChanges::retryAfterIsRespected()
{
    int times = 0;
    QElapsedTimer since;
    qint64 waited = 0;
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (++times > 1) {
            waited = since.elapsed();
            return std::nullopt;
        }
        since.start();
        FakeVendor::ApplyFault throttled = fault(Attempt::State::NotSent, Error::Kind::RateLimited);
        throttled.answer.error.retryAfter = 1s;
        return throttled;
    };
    const Result<PlanReport> report = m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
    QVERIFY2(waited >= 950, qPrintable(QString::number(waited)));
}

void TestChanges::refusedKeyHoldsTheConnection()
{
    bool refuse = true;
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (refuse) return fault(Attempt::State::NotSent, Error::Kind::Unauthorized);
        return std::nullopt;
    };
    QSignalSpy held(m_house->changes.get(), &ChangeService::held);
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    JobOf<PlanReport> *job = m_house->changes->submit(plan, this);
    QVERIFY(held.wait());
    QTest::qWait(30);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Wait);
    QCOMPARE(m_house->connections->status(m_house->id).state, ConnectionStatus::State::KeyRefused);
    refuse = false;
    m_house->connections->report(m_house->id, std::nullopt);
    const Result<PlanReport> report = waitFor(job);
    QVERIFY(report);
    QCOMPARE(report->done(), 2);
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
}

void TestChanges::refusedKeyEndsAPlanOfTheCommandLine()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::NotSent, Error::Kind::Unauthorized));
    };
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))},
                                            "cli");
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->cancelled(), 2);
    QVERIFY(!report->rows.front().errorText.isEmpty());
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
}

void TestChanges::unknownThatHappenedIsNotSentAgain()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Timeout, true));
    };
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
    QVERIFY(m_house->cached("customer", QStringLiteral("4")));
}

void TestChanges::unknownThatDidNotHappenIsSentOnceMore()
{
    int times = 0;
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (++times == 1) return fault(Attempt::State::Unknown, Error::Kind::Network);
        return std::nullopt;
    };
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("settle")), 2);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 2);
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
}

void TestChanges::unknownThatCommitsLateIsNotSentAgain()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network, true));
    };
    int looks = 0;
    m_house->vendor.onSettle = [&](const Mutation &) -> std::optional<Settlement> {
        if (++looks == 1) return Settlement{.state = Settlement::State::NotApplied};
        return std::nullopt;
    };
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
    QCOMPARE(looks, 2);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
}

void TestChanges::unknownThatCannotBeProvenGoesToReview()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network));
    };
    m_house->vendor.onSettle = [](const Mutation &) {
        return std::optional(Settlement{.state = Settlement::State::Undecided, .why = QStringLiteral("test: unclear")});
    };
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->review(), 1);
    QVERIFY(report->rows.front().errorText.contains(QStringLiteral("unclear")));
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
}

void TestChanges::unknownNeverAppliedEndsInReview()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network));
    };
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->review(), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 5);
    QCOMPARE(m_house->appliedOf(plan, 0), 0);
}

void TestChanges::oneWriteAtATime()
{
    m_house->vendor.delay = 3ms;
    const ChangePlan first = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                              m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    const ChangePlan second = m_house->planOf({m_house->rename(QStringLiteral("3"), QStringLiteral("Tre"))});
    JobOf<PlanReport> *firstJob = m_house->changes->submit(first, this);
    JobOf<PlanReport> *secondJob = m_house->changes->submit(second, this);
    QCOMPARE(waitFor(firstJob)->done(), 2);
    QCOMPARE(waitFor(secondJob)->done(), 1);
    QCOMPARE(m_house->vendor.mostInFlight, 1);
    QCOMPARE(m_house->vendor.log.filter(QStringLiteral("update")),
             QStringList({QStringLiteral("update customer 1"), QStringLiteral("update customer 2"),
                          QStringLiteral("update customer 3")}));
}

void TestChanges::nothingIsSentToAnObjectThatIsUnknown()
{
    int times = 0;
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (++times == 1) return fault(Attempt::State::Unknown, Error::Kind::Network, true);
        return std::nullopt;
    };
    const ChangePlan first = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                              m_house->rename(QStringLiteral("1"), QStringLiteral("Unissimo")),
                                              m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(first, this));
    QVERIFY(report);
    QCOMPARE(report->done(), 3);
    const QStringList &log = m_house->vendor.log;
    QVERIFY(log.indexOf(QStringLiteral("update customer 2")) < log.indexOf(QStringLiteral("settle update customer 1")));
    QVERIFY(log.lastIndexOf(QStringLiteral("update customer 1")) >
            log.indexOf(QStringLiteral("settle update customer 1")));
    QCOMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("Unissimo"));
}

void TestChanges::dependentsWaitAndGetTheirParent()
{
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4")),
                                             m_house->newDomain(QStringLiteral("four.example"), 0)});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->done(), 2);
    const Record *domain = m_house->vendor.find(QStringLiteral("domain"), QStringLiteral("four.example"));
    QVERIFY(domain);
    QCOMPARE(domain->parent, QStringLiteral("4"));
}

void TestChanges::dependentsOfARefusedChangeAreNotRun()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Refused, Error::Kind::Invalid));
    };
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4")),
                                             m_house->newDomain(QStringLiteral("four.example"), 0)});
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(report);
    QCOMPARE(report->rows[0].state, ChangeState::Rejected);
    QCOMPARE(report->rows[1].state, ChangeState::NotRun);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
}

void TestChanges::cancelLetsWhatIsInFlightEnd()
{
    m_house->vendor.held = true;
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due")),
                                             m_house->rename(QStringLiteral("3"), QStringLiteral("Tre"))});
    JobOf<PlanReport> *job = m_house->changes->submit(plan, this);
    QTRY_COMPARE(m_house->vendor.inFlight, 1);
    job->cancel();
    QTest::qWait(10);
    QVERIFY(!job->isFinished());
    m_house->vendor.release();
    const Result<PlanReport> report = waitFor(job);
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
    QCOMPARE(report->cancelled(), 2);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 1);
}

void TestChanges::cancelBeforeTheStartLeavesNoTrace()
{
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    JobOf<PlanReport> *job = m_house->changes->submit(plan, this);
    job->cancel();
    const Result<PlanReport> report = waitFor(job);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QVERIFY(!m_house->changes->report(plan.row.id));
}

void TestChanges::deletedJobStopsWhatHasNotBegun()
{
    m_house->vendor.held = true;
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    QSignalSpy planFinished(m_house->changes.get(), &ChangeService::planFinished);
    JobOf<PlanReport> *job = m_house->changes->submit(plan, this);
    QTRY_COMPARE(m_house->vendor.inFlight, 1);
    delete job;
    m_house->vendor.release();
    QTRY_COMPARE(planFinished.size(), 1);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Cancelled);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
}

void TestChanges::protectionHoldsWhatWasPlannedBefore()
{
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QVERIFY(m_house->connections->protect(m_house->id, Protection::ReadOnly));
    QSignalSpy held(m_house->changes.get(), &ChangeService::held);
    JobOf<PlanReport> *job = m_house->changes->submit(plan, this);
    QVERIFY(held.wait());
    QCOMPARE(m_house->arrivalsOf(plan, 0), 0);
    QVERIFY(m_house->connections->protect(m_house->id, Protection::Normal));
    const Result<PlanReport> report = waitFor(job);
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
}

void TestChanges::journalThatFailsStopsSending()
{
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    failWrites(true);
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Storage);
    QVERIFY(m_house->vendor.log.isEmpty());
    // Mended, it works again.
    failWrites(false);
    QCOMPARE(waitFor(m_house->changes->submit(plan, this))->done(), 1);
}

void TestChanges::journalThatFailsInTheMiddleStopsSending()
{
    m_house->vendor.held = true;
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    JobOf<PlanReport> *job = m_house->changes->submit(plan, this);
    QTRY_COMPARE(m_house->vendor.inFlight, 1);
    failWrites(true);
    m_house->vendor.release();
    const Result<PlanReport> report = waitFor(job);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Storage);
    QTest::qWait(30);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
    // The next start reads back what the journal could not be told.
    failWrites(false);
    m_house->crash();
    const Result<int> checked = m_house->changes->recover();
    QVERIFY(checked);
    QCOMPARE(*checked, 1);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Planned);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
}

/// A disk that fails for a moment: who gives up then must not write "cancelled" in the next, because what is left is
/// the next start's to say.
void TestChanges::aPlanTheJournalFailedForIsNotCancelled()
{
    m_house->vendor.held = true;
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    m_house->changes->submit(plan, this);
    QTRY_COMPARE(m_house->vendor.inFlight, 1);
    failWrites(true);
    bool broken = false;
    connect(m_house->changes.get(), &ChangeService::broke, this, [&] {
        broken = true;
        failWrites(false);
        m_house->changes->cancel(plan.row.id);
    });
    m_house->vendor.release();
    QTRY_VERIFY(broken);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Planned);
    m_house->crash();
    QVERIFY(m_house->changes->recover());
    m_house->changes->resume(plan.row.id);
    QTRY_COMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Done);
}

void TestChanges::unchangedIsSkipped()
{
    const Result<PlanReport> report = m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("One"))});
    QVERIFY(report);
    QCOMPARE(report->skipped(), 1);
    QVERIFY(m_house->vendor.log.isEmpty());
}

void TestChanges::nothingSendableIsAnError()
{
    const ChangePlan plan = m_house->planOf({m_house->newCustomer(QStringLiteral("Again"), QStringLiteral("R-One"))});
    QCOMPARE(plan.count(PlannedChange::Outcome::Conflict), 1);
    const Result<PlanReport> report = waitFor(m_house->changes->submit(plan, this));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Invalid);
    QVERIFY(!m_house->changes->report(plan.row.id));
}

void TestChanges::changedConnectionMakesTheOutcomeUnknown()
{
    m_house->vendor.held = true;
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    JobOf<PlanReport> *job = m_house->changes->submit(plan, this);
    QTRY_COMPARE(m_house->vendor.inFlight, 1);
    Connection changed = *m_house->connections->find(m_house->id);
    changed.settings.insert(QStringLiteral("login"), QStringLiteral("somebody else"));
    QVERIFY(waitFor(m_house->connections->save(changed, {}, this)));
    m_house->vendor.release();
    const Result<PlanReport> report = waitFor(job);
    QVERIFY(report);
    QCOMPARE(report->done(), 1);
    QVERIFY(m_house->vendor.arrived(QStringLiteral("settle")) >= 1);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
}

void TestChanges::removedConnectionCancels()
{
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::NotSent, Error::Kind::Unauthorized));
    };
    QSignalSpy held(m_house->changes.get(), &ChangeService::held);
    const ChangePlan plan = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                             m_house->rename(QStringLiteral("2"), QStringLiteral("Due"))});
    JobOf<PlanReport> *job = m_house->changes->submit(plan, this);
    QVERIFY(held.wait());
    QVERIFY(waitFor(m_house->connections->remove(m_house->id, this)));
    const Result<PlanReport> report = waitFor(job);
    QVERIFY(report);
    QCOMPARE(report->cancelled(), 2);
}

void TestChanges::lookThatFailsIsRepeatedAndPerhapsGivenUp()
{
    // A connection that is not there fails every look.
    const ChangeService::Times times = ChangeHouse::shortTimes();
    Reconciler patient(*m_house->connections, {.connection = QStringLiteral("nobody"), .mutation = {}}, times, this);
    Reconciler hasty(*m_house->connections,
                     {.connection = QStringLiteral("nobody"),
                      .mutation = {},
                      .isUnattended =
                          [] {
                              return true;
                          }},
                     times, this);
    QSignalSpy looking(&hasty, &Reconciler::looking);
    const Result<Settlement> outcome = waitFor(&hasty);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    QCOMPARE(looking.size(), 1);
    QTest::qWait(50);
    QVERIFY(!patient.isFinished());
}

void TestChanges::waitsAreSpreadAndCapped()
{
    QSet<qint64> seen;
    for (int i = 0; i < 200; ++i) {
        const auto wait = jitteredWait(100ms, 1000ms, 3);
        QVERIFY(wait >= 0ms && wait <= 400ms);
        seen.insert(wait.count());
        QVERIFY(jitteredWait(100ms, 1000ms, 60) <= 1000ms);
    }
    QVERIFY(seen.size() > 50);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "test_changes.moc"
