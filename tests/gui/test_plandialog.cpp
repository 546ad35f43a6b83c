// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dialoghouse.h"
#include "views/plandialog.h"
#include "views/planmodel.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTableView>

using namespace kontor;
using namespace kontor::test;

class TestPlanDialog : public QObject
{
    Q_OBJECT

private:
    ChangePlan deletionOf(const QStringList &customers)
    {
        std::vector<ChangeRequest> requests;
        for (const QString &customer : customers)
            requests.push_back(
                {.connection = m_house.id, .type = QStringLiteral("customer"), .verb = Verb::Delete, .id = customer});
        return m_house.planOf(requests);
    }
    PlanDialog *opened(const ChangePlan &plan)
    {
        auto *dialog = new PlanDialog(*m_house.services, plan, &m_house.window);
        dialog->open();
        return dialog;
    }
    static QString cell(const PlanDialog *dialog, int row, int column)
    {
        const QAbstractItemModel *model = named<QTableView>(dialog, QStringLiteral("planTable"))->model();
        return model->index(row, column).data().toString();
    }
    static bool mayGo(const PlanDialog *dialog)
    {
        return named<QAbstractButton>(dialog, QStringLiteral("applyButton"))->isEnabled();
    }

    DialogHouse m_house;

private Q_SLOTS:
    void cleanup() { qDeleteAll(m_house.window.findChildren<QDialog *>()); }

    void showsBeforeAndAfter()
    {
        const ChangePlan plan = m_house.planOf({m_house.rename(QStringLiteral("1"), QStringLiteral("First"))});
        const PlanDialog *dialog = opened(plan);
        QCOMPARE(cell(dialog, 0, PlanModel::What), QStringLiteral("Change"));
        QCOMPARE(cell(dialog, 0, PlanModel::Name), QStringLiteral("One (1)"));
        QCOMPARE(cell(dialog, 0, PlanModel::Field), QStringLiteral("Name"));
        QCOMPARE(cell(dialog, 0, PlanModel::Before), QStringLiteral("One"));
        QCOMPARE(cell(dialog, 0, PlanModel::After), QStringLiteral("First"));
        QVERIFY(said(dialog, QStringLiteral("summary")).contains(QStringLiteral("1 request")));
        QVERIFY(mayGo(dialog));
        QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("confirmEdit")));
    }

    void holdsTheRulesOfModels()
    {
        const ChangePlan plan = m_house.planOf({m_house.rename(QStringLiteral("1"), QStringLiteral("First")),
                                                m_house.rename(QStringLiteral("2"), QStringLiteral("Two"))});
        PlanModel model(*m_house.connections, *m_house.cache, plan, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, PlanModel::What).data().toString(), QStringLiteral("Already so, nothing is sent"));
    }

    void wantsTheNumberTyped()
    {
        PlanDialog *dialog = opened(deletionOf({QStringLiteral("3")}));
        QSignalSpy accepted(dialog, &QDialog::accepted);
        QVERIFY(said(dialog, QStringLiteral("summary")).contains(QStringLiteral("cannot be undone")));
        QVERIFY(said(dialog, QStringLiteral("confirmQuestion")).contains(QStringLiteral("\"Three\": 3")));
        QVERIFY(!mayGo(dialog));
        typeInto(dialog, QStringLiteral("confirmEdit"), QStringLiteral("Three"));
        QVERIFY(!mayGo(dialog));
        // Another digit three: it looks the same and is another code point.
        named<QLineEdit>(dialog, QStringLiteral("confirmEdit"))->setText(QStringLiteral("\uFF13"));
        QVERIFY(!mayGo(dialog));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
    }

    void goesWithTheNumber()
    {
        PlanDialog *dialog = opened(deletionOf({QStringLiteral("3")}));
        QSignalSpy accepted(dialog, &QDialog::accepted);
        typeInto(dialog, QStringLiteral("confirmEdit"), QStringLiteral("3"));
        press(dialog, "applyButton");
        QCOMPARE(accepted.count(), 1);
    }

    void wantsTheCountOfSeveral()
    {
        PlanDialog *dialog = opened(deletionOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
        QVERIFY(said(dialog, QStringLiteral("summary")).startsWith(QStringLiteral("3 record")));
        typeInto(dialog, QStringLiteral("confirmEdit"), QStringLiteral("2"));
        QVERIFY(!mayGo(dialog));
        typeInto(dialog, QStringLiteral("confirmEdit"), QStringLiteral("3"));
        QVERIFY(mayGo(dialog));
    }

    void showsWhatHides()
    {
        m_house.vendor.addDomain(QStringLiteral("1"), QStringLiteral("pay\u200Bpal.example"));
        m_house.fillCache();
        const ChangePlan plan = m_house.planOf({{.connection = m_house.id,
                                                 .type = QStringLiteral("domain"),
                                                 .verb = Verb::Delete,
                                                 .id = QStringLiteral("pay\u200Bpal.example")}});
        const PlanDialog *dialog = opened(plan);
        QVERIFY(cell(dialog, 0, PlanModel::Name).contains(QStringLiteral("pay[U+200B]pal.example")));
        typeInto(dialog, QStringLiteral("confirmEdit"), QStringLiteral("paypal.example"));
        QVERIFY(!mayGo(dialog));
        typeInto(dialog, QStringLiteral("confirmEdit"), QStringLiteral("pay[U+200B]pal.example"));
        QVERIFY(mayGo(dialog));
    }

    void showsNamesWhole()
    {
        ChangePlan plan = deletionOf({QStringLiteral("1"), QStringLiteral("2")});
        plan.changes.front().row.objectName = QStringLiteral("somebody.with-a-name@one-of-the-domains.example");
        const PlanDialog *dialog = opened(plan);
        const auto *table = named<QTableView>(dialog, QStringLiteral("planTable"));
        // Wrapped, only what stands before a hyphen would be seen.
        QVERIFY(!table->wordWrap());
        int used = 0;
        for (const int column : {PlanModel::What, PlanModel::Name, PlanModel::Field, PlanModel::Before}) {
            const int needed = table->fontMetrics().horizontalAdvance(cell(dialog, 0, column));
            QVERIFY2(table->columnWidth(column) >= needed, qPrintable(cell(dialog, 0, column)));
            used += table->columnWidth(column);
        }
        QVERIFY(table->viewport()->width() - used >= 100);
    }

    void leavesOutWhatIsNotPossible()
    {
        const Result<ChangePlan> plan = m_house.changes->plan(
            {m_house.rename(QStringLiteral("1"), QStringLiteral("First")), m_house.rename(QStringLiteral("99"), {})},
            QStringLiteral("Test"), QStringLiteral("window"));
        QVERIFY(plan);
        const PlanDialog *dialog = opened(*plan);
        QVERIFY(said(dialog, QStringLiteral("summary")).contains(QStringLiteral("1 of them are not possible")));
        QVERIFY(cell(dialog, 1, PlanModel::What).startsWith(QStringLiteral("Not possible: ")));
    }

    void saysHowLongItTakes()
    {
        using namespace std::chrono_literals;
        QCOMPARE(durationText(0s), QStringLiteral("less than a minute"));
        QCOMPARE(durationText(61s), QStringLiteral("about 2 minute(s)"));
        QCOMPARE(durationText(7201s), QStringLiteral("about 3 hour(s)"));
    }

    void offersSomethingMilder()
    {
        PlanDialog *dialog = opened(deletionOf({QStringLiteral("3")}));
        dialog->offerInstead(QStringLiteral("Disable instead"));
        QSignalSpy chosen(dialog, &PlanDialog::insteadChosen);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        press(dialog, "insteadButton");
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(accepted.count(), 0);
        QVERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(TestPlanDialog)
#include "test_plandialog.moc"
