// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/undo.h"
#include "tests/changes/changehouse.h"

#include <QTest>

using namespace kontor;
using namespace kontor::test;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<ChangeHouse>(); }
    void cleanup() { m_house.reset(); }

    void anEditGoesBackToWhatWas()
    {
        const QString plan = done({m_house->rename(QStringLiteral("1"), QStringLiteral("Other"))});
        const ChangePlan undo = undoOf(plan);
        QCOMPARE(undo.changes.size(), 1U);
        QVERIFY(undo.isSendable());
        QVERIFY(undo.row.title.contains(QLatin1String("Test")));
        QCOMPARE(carryOut(undo).done(), 1);
        QCOMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("One"));
    }

    void whatOthersChangedSinceIsLeftAlone()
    {
        const QString plan = done({m_house->rename(QStringLiteral("1"), QStringLiteral("Other")),
                                   m_house->rename(QStringLiteral("2"), QStringLiteral("Another"))});
        Record *theirs = m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("1"));
        theirs->name = QStringLiteral("Third hand");
        theirs->fields.insert(QStringLiteral("name"), theirs->name);
        const ChangePlan undo = undoOf(plan);
        QCOMPARE(undo.changes.size(), 2U);
        QCOMPARE(undo.count(PlannedChange::Outcome::Conflict), 1);
        QVERIFY(undo.changes[1].row.errorText.contains(QLatin1String("name")));
        const PlanReport report = carryOut(undo);
        QCOMPARE(report.done(), 1);
        QCOMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("Third hand"));
        QCOMPARE(m_house->nameAtVendor(QStringLiteral("2")), QStringLiteral("Two"));
    }

    void actionsGoBackByTheirInverseLastFirst()
    {
        ChangeRequest disable = m_house->rename(QStringLiteral("1"), {});
        disable.verb = Verb::Act;
        disable.action = QStringLiteral("disable");
        disable.values = {};
        const QString plan = done({m_house->rename(QStringLiteral("1"), QStringLiteral("Other")), disable});
        const ChangePlan undo = undoOf(plan);
        QCOMPARE(undo.changes.size(), 2U);
        QCOMPARE(undo.changes[0].row.mutation.action, QStringLiteral("enable"));
        QCOMPARE(undo.changes[1].row.mutation.verb, Verb::Update);
        QCOMPARE(carryOut(undo).done(), 2);
        QCOMPARE(m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("1"))->status,
                 QStringLiteral("active"));
    }

    void whatWasMadeIsDeleted()
    {
        const auto report = m_house->carryOut({m_house->newCustomer(QStringLiteral("New"), QStringLiteral("R-New"))});
        const QString id = report->rows.front().remoteId;
        const ChangePlan undo = undoOf(report->plan);
        QCOMPARE(undo.danger(), Danger::Destructive);
        QCOMPARE(carryOut(undo).done(), 1);
        QVERIFY(!m_house->vendor.find(QStringLiteral("customer"), id));
        // A second time there is nothing left of it.
        QVERIFY(!undoOf(report->plan).isSendable());
    }

    void aDeletedRecordCannotComeBack()
    {
        const QString plan = done({{.connection = m_house->id,
                                    .type = QStringLiteral("customer"),
                                    .verb = Verb::Delete,
                                    .id = QStringLiteral("3")}});
        const ChangePlan undo = undoOf(plan);
        QVERIFY(!undo.isSendable());
        QCOMPARE(undo.changes.front().outcome, PlannedChange::Outcome::Conflict);
        QVERIFY(!undo.changes.front().row.errorText.isEmpty());
    }

    void oneChangeOfAPlanAlone()
    {
        const QString plan = done({m_house->rename(QStringLiteral("1"), QStringLiteral("Other")),
                                   m_house->rename(QStringLiteral("2"), QStringLiteral("Another"))});
        const auto undo =
            waitFor(m_house->changes->planUndo(plan, 1, QStringLiteral("window"), m_house->changes.get()));
        QCOMPARE(undo->changes.size(), 1U);
        QCOMPARE(undo->changes.front().row.mutation.id, QStringLiteral("2"));
    }

    void nothingDoneIsNothingToUndo()
    {
        m_house->vendor.onApply = [](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
            return fault(Attempt::State::Refused, Error::Kind::Invalid);
        };
        const auto report = m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Other"))});
        QVERIFY(
            !waitFor(m_house->changes->planUndo(report->plan, {}, QStringLiteral("window"), m_house->changes.get())));
    }

private:
    QString done(const std::vector<ChangeRequest> &requests)
    {
        const auto report = m_house->carryOut(requests);
        if (!report || report->done() != int(requests.size())) qFatal("test: the changes were not made");
        return report->plan;
    }
    ChangePlan undoOf(const QString &plan)
    {
        const auto undo =
            waitFor(m_house->changes->planUndo(plan, {}, QStringLiteral("window"), m_house->changes.get()));
        if (!undo) qFatal("test: %s", qPrintable(undo.error().message));
        return *undo;
    }
    PlanReport carryOut(const ChangePlan &plan)
    {
        const auto report = waitFor(m_house->changes->submit(plan, m_house->changes.get()));
        if (!report) qFatal("test: %s", qPrintable(report.error().message));
        return *report;
    }

    std::unique_ptr<ChangeHouse> m_house;
};

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"
