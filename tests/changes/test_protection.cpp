// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// No change ever touches a protected record, whichever way it comes.
#include "models/changes/protection.h"
#include "tests/changes/changehouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using namespace kontor::test;
using Outcome = PlannedChange::Outcome;

class TestProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<ChangeHouse>(); }
    void cleanup() { m_house.reset(); }

    void everyVerbIsLeftOutWithTheReason_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::newRow("update") << Verb::Update;
        QTest::newRow("delete") << Verb::Delete;
        QTest::newRow("action") << Verb::Act;
    }
    void everyVerbIsLeftOutWithTheReason()
    {
        QFETCH(const Verb, verb);
        protect("1", QStringLiteral("the mayor's office"));
        const ChangePlan plan = planOf({request(verb, "1"), request(verb, "2")});
        QCOMPARE(plan.changes.size(), 2U);
        QCOMPARE(plan.changes[0].outcome, Outcome::Conflict);
        QVERIFY2(plan.changes[0].row.errorText.contains(QStringLiteral("protected")) &&
                     plan.changes[0].row.errorText.contains(QStringLiteral("the mayor's office")),
                 qPrintable(plan.changes[0].row.errorText));
        QVERIFY(plan.changes[1].isSendable());
        const auto report = waitFor(m_house->changes->submit(plan, m_house->changes.get()));
        QVERIFY(report);
        QCOMPARE(report->done(), 1);
        QCOMPARE(report->failed(), 1);
        QCOMPARE(m_house->arrivalsOf(plan, 0), 0);
        QCOMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("One"));
    }

    void whatWouldChangeNothingIsUnchanged()
    {
        protect("1");
        const ChangePlan plan = planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("One"))});
        QCOMPARE(plan.changes.front().outcome, Outcome::Unchanged);
    }

    void outlastsTheCacheAndTheProgram()
    {
        protect("2", QStringLiteral("why"));
        m_house->changes.reset();
        m_house->closeStores();
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_house->folder() + QStringLiteral("/cache.sqlite") + QLatin1String(ending));
        m_house->reopen();
        m_house->startService();
        m_house->cache->describe(FakeVendor::spec(), m_house->id);
        m_house->fillCache();
        const ProtectedRecord *kept = protections().find(key("2"));
        QVERIFY(kept);
        QCOMPARE(kept->name, QStringLiteral("Two"));
        QCOMPARE(kept->reason, QStringLiteral("why"));
        QCOMPARE(kept->kind, Kind::Customer);
        QVERIFY(kept->at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QCOMPARE(planOf({request(Verb::Delete, "2")}).changes.front().outcome, Outcome::Conflict);
    }

    void liftingIsADeedOfItsOwnInTheHistory()
    {
        QSignalSpy changed(&protections(), &ProtectedRecords::changed);
        protect("1", QStringLiteral("first"));
        QCOMPARE(changed.count(), 1);
        // Twice is no further deed.
        const auto again = m_house->changes->protect({*m_house->cached("customer", QStringLiteral("1"))}, true, {},
                                                     QStringLiteral("window"));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Invalid);
        QVERIFY(m_house->changes->protect({*m_house->cached("customer", QStringLiteral("1"))}, false,
                                          QStringLiteral("moved away"), QStringLiteral("window")));
        QCOMPARE(changed.count(), 2);
        const auto rows = m_house->changes->history({.record = key("1")});
        QCOMPARE(rows->size(), 2U);
        QCOMPARE(rows->at(0).mutation.action, unprotectAction());
        QCOMPARE(rows->at(0).errorText, QStringLiteral("moved away"));
        QCOMPARE(rows->at(0).state, ChangeState::Done);
        QCOMPARE(rows->at(1).mutation.action, protectAction());
        const auto plan = m_house->changes->planRow(rows->at(0).plan);
        QVERIFY(plan && *plan && (*plan)->title.contains(QStringLiteral("One")));
        QCOMPARE(m_house->changes->openChanges(), 0);
        // And now it can be changed again.
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
        QCOMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("Uno"));
    }

    void anUndoTouchesNothingProtectedAndLiftsNothing()
    {
        const auto report = m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                               m_house->rename(QStringLiteral("2"), QStringLiteral("Dos"))});
        protect("1");
        const auto undo =
            waitFor(m_house->changes->planUndo(report->plan, {}, QStringLiteral("window"), m_house->changes.get()));
        QVERIFY(undo);
        QCOMPARE(undo->count(Outcome::Conflict), 1);
        QCOMPARE(undo->count(Outcome::Update), 1);
        QVERIFY(waitFor(m_house->changes->submit(*undo, m_house->changes.get())));
        QCOMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("Uno"));
        QCOMPARE(m_house->nameAtVendor(QStringLiteral("2")), QStringLiteral("Two"));
        // Taking back the protection itself is no undo, and asks nobody.
        const auto given = m_house->changes->history({.verb = protectAction()});
        const qsizetype before = m_house->vendor.log.size();
        const auto lifting = waitFor(
            m_house->changes->planUndo(given->front().plan, {}, QStringLiteral("window"), m_house->changes.get()));
        QVERIFY(lifting);
        QVERIFY(!lifting->isSendable());
        QCOMPARE(m_house->vendor.log.size(), before);
        QVERIFY(protections().contains(key("1")));
    }

    void whatWaitsIsLeftOutWhenItsTurnComes()
    {
        const ChangePlan plan = planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                        m_house->rename(QStringLiteral("2"), QStringLiteral("Dos"))});
        const std::unique_ptr<JobOf<PlanReport>> job(
            m_house->changes->submit(plan, m_house->changes.get(), {.first = 1}));
        QTRY_COMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("Uno"));
        protect("2", QStringLiteral("since this morning"));
        m_house->changes->resume(plan.row.id);
        QTRY_COMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Cancelled);
        QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
        const auto rows = m_house->journal->changesOf(plan.row.id);
        QVERIFY2(rows->at(1).errorText.contains(QStringLiteral("since this morning")),
                 qPrintable(rows->at(1).errorText));
    }

    /// What is deleted takes along what belongs to it.
    void nothingAboveIsDeleted()
    {
        m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("a.example"));
        m_house->vendor.addMailbox(QStringLiteral("a.example"), QStringLiteral("info"));
        m_house->fillCache();
        const auto mailbox = m_house->cached("mailbox", QStringLiteral("info@a.example"));
        QVERIFY(mailbox);
        QVERIFY(m_house->changes->protect({*mailbox}, true, {}, QStringLiteral("window")));
        for (const bool restarted : {false, true}) {
            if (restarted) m_house->crash();
            const ChangePlan plan = planOf({request(Verb::Delete, "1"), request(Verb::Delete, "2")});
            QCOMPARE(plan.changes[0].outcome, Outcome::Conflict);
            QVERIFY2(plan.changes[0].row.errorText.contains(QStringLiteral("info@a.example")) ||
                         plan.changes[0].row.errorText.contains(mailbox->name),
                     qPrintable(plan.changes[0].row.errorText));
            QVERIFY(plan.changes[1].isSendable());
            // Another change of what stands above does not touch it.
            QVERIFY(planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}).isSendable());
        }
    }

    void goesWithItsConnection()
    {
        protect("1");
        QVERIFY(waitFor(m_house->connections->remove(m_house->id, m_house->connections.get())));
        QVERIFY(protections().isEmpty());
        QCOMPARE(m_house->state->database().number("SELECT count(*) FROM protected_record").value(), 0);
    }

private:
    RecordKey key(const char *customer) const
    {
        return {m_house->id, QStringLiteral("customer"), QLatin1String(customer)};
    }
    ProtectedRecords &protections() const { return m_house->connections->protections(); }
    void protect(const char *customer, const QString &reason = {})
    {
        const auto record = m_house->cached("customer", QLatin1String(customer));
        if (!record) qFatal("test: no such customer");
        const auto done = m_house->changes->protect({*record}, true, reason, QStringLiteral("window"));
        if (!done) qFatal("test: %s", qPrintable(done.error().message));
    }
    ChangeRequest request(Verb verb, const char *customer) const
    {
        ChangeRequest made = m_house->rename(QLatin1String(customer), QStringLiteral("Other"));
        made.verb = verb;
        if (verb == Verb::Act) made.action = QStringLiteral("disable");
        if (verb != Verb::Update) made.values = {};
        return made;
    }
    ChangePlan planOf(const std::vector<ChangeRequest> &requests) const
    {
        const auto plan = m_house->changes->plan(requests, QStringLiteral("Test"), QStringLiteral("window"));
        if (!plan) qFatal("test: %s", qPrintable(plan.error().message));
        return *plan;
    }

    std::unique_ptr<ChangeHouse> m_house;
};

QTEST_MAIN(TestProtection)
#include "test_protection.moc"
