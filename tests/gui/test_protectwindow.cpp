// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Protecting records and lifting their protection in the real window, by mouse and by keyboard.
#include "models/changes/protection.h"
#include "tests/gui/dialoghouse.h"
#include "views/filterbar.h"
#include "views/mainwindow.h"
#include "views/planmodel.h"
#include "views/selectionbar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace kontor;
using namespace kontor::test;

class TestProtectWindow : public QObject
{
    Q_OBJECT

private:
    QTableView *table() const { return named<QTableView>(m_window.get(), QStringLiteral("recordTable")); }
    QAction *action(const char *name) const
    {
        auto *found = m_window->findChild<QAction *>(QLatin1String(name));
        if (!found) qFatal("test: there is no such action");
        return found;
    }
    QDialog *dialog(const char *name) const { return m_house->dialog(name); }
    RecordKey key(const char *customer) const
    {
        return {m_house->id, QStringLiteral("customer"), QLatin1String(customer)};
    }
    bool isProtected(const char *customer) const { return m_house->connections->protections().contains(key(customer)); }
    void protect(const char *customer, const QString &reason = {})
    {
        const auto record = m_house->cached("customer", QLatin1String(customer));
        QVERIFY(m_house->changes->protect({*record}, true, reason, QStringLiteral("window")));
    }
    int rowOf(const char *name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, 0).data().toString() == QLatin1String(name)) return row;
        return -1;
    }
    void comeBack()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void choose(const char *name)
    {
        QTRY_VERIFY2(rowOf(name) >= 0, name);
        table()->selectRow(rowOf(name));
    }

    std::unique_ptr<DialogHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DialogHouse>();
        m_house->window.hide();
        m_house->vendor.onList = [](const ListRequest &) {
            return Error{.kind = Error::Kind::Network, .message = QStringLiteral("test: the line is dead")};
        };
        m_window = std::make_unique<MainWindow>(*m_house->services);
        m_window->show();
        comeBack();
        m_window->showKind(Kind::Customer, m_house->id);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }
    void cleanup()
    {
        qDeleteAll(m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
        m_window.reset();
        m_house.reset();
    }

    void byKeyboardWithAReason()
    {
        choose("One");
        QTRY_VERIFY(action("protectAction")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(dialog("protectDialog"));
        QVERIFY(said(dialog("protectDialog"), QStringLiteral("explanation")).contains(QStringLiteral("One")));
        QTRY_COMPARE(QApplication::focusWidget(),
                     named<QWidget>(dialog("protectDialog"), QStringLiteral("reasonEdit")));
        typeText(QApplication::focusWidget(), QStringLiteral("Größter Kunde"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(isProtected("1"));
        QCOMPARE(m_house->connections->protections().find(key("1"))->reason, QStringLiteral("Größter Kunde"));
        // The table says so by a word, the record at the side by a sentence.
        const QModelIndex name = table()->model()->index(rowOf("One"), 0);
        QVERIFY(name.data(RecordTableModel::ProtectedRole).isValid());
        QVERIFY(said(m_window.get(), QStringLiteral("protectionNotice")).contains(QStringLiteral("Größter Kunde")));
        QVERIFY(named<QLabel>(m_window.get(), QStringLiteral("messageText"))->text().contains(QStringLiteral("One")));
        // Nothing is offered but to lift it.
        QTRY_COMPARE(action("protectAction")->text(), QStringLiteral("Lift the p&rotection ..."));
        QVERIFY(!action("deleteAction")->isEnabled());
        QVERIFY(m_window->findChild<QToolButton *>(QStringLiteral("record.unprotect")));
        QVERIFY(!m_window->findChild<QToolButton *>(QStringLiteral("record.disable")));
    }

    void liftingIsNeverTheDefault()
    {
        protect("2", QStringLiteral("why"));
        choose("Two");
        comeBack();
        QTRY_VERIFY(action("protectAction")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(dialog("protectDialog"));
        QVERIFY(said(dialog("protectDialog"), QStringLiteral("explanation")).contains(QStringLiteral("why")));
        QTest::keyClick(dialog("protectDialog"), Qt::Key_Return);
        QTRY_VERIFY(!dialog("protectDialog"));
        QVERIFY(isProtected("2"));
        comeBack();
        action("protectAction")->trigger();
        QTRY_VERIFY(dialog("protectDialog"));
        typeInto(dialog("protectDialog"), QStringLiteral("reasonEdit"), QStringLiteral("left us"));
        press(dialog("protectDialog"), "protectButton");
        QTRY_VERIFY(!isProtected("2"));
        const auto rows = m_house->changes->history({.verb = unprotectAction()});
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().errorText, QStringLiteral("left us"));
    }

    void editingSaysWhyNot()
    {
        protect("1", QStringLiteral("the mayor"));
        choose("One");
        comeBack();
        QTRY_VERIFY(action("editAction")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        const auto *text = named<QLabel>(m_window.get(), QStringLiteral("messageText"));
        QTRY_VERIFY2(text->isVisible() && text->text().contains(QStringLiteral("the mayor")), qPrintable(text->text()));
        QVERIFY(!dialog("recordDialog"));
        // The button beside it leads on.
        press(m_window.get(), "messageAction");
        QTRY_VERIFY(dialog("protectDialog"));
    }

    void amongOthersItIsLeftOutInTheReview()
    {
        protect("1", QStringLiteral("hands off"));
        table()->selectAll();
        const auto *bar = m_window->findChild<SelectionBar *>();
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(bar->findChild<QPushButton *>(QStringLiteral("selection.disable")));
        QVERIFY(bar->findChild<QPushButton *>(QStringLiteral("selection.protect")));
        QVERIFY(!bar->findChild<QPushButton *>(QStringLiteral("selection.unprotect")));
        press(bar, "selection.disable");
        QTRY_VERIFY(dialog("planDialog"));
        const QAbstractItemModel *plan = named<QTableView>(dialog("planDialog"), QStringLiteral("planTable"))->model();
        QStringList leftOut;
        for (int row = 0; row < plan->rowCount(); ++row)
            if (const QString what = plan->index(row, PlanModel::What).data().toString();
                what.contains(QStringLiteral("hands off")))
                leftOut << plan->index(row, PlanModel::Name).data().toString();
        QCOMPARE(leftOut, QStringList{QStringLiteral("One (1)")});
        QVERIFY(said(dialog("planDialog"), QStringLiteral("summary")).contains(QStringLiteral("left out")));
        press(dialog("planDialog"), "applyButton");
        QTRY_COMPARE(m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("2"))->status,
                     QStringLiteral("disabled"));
        QTRY_COMPARE(m_house->changes->openChanges(), 0);
        QCOMPARE(m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("1"))->status,
                 QStringLiteral("active"));
    }

    void severalAreProtectedAndFiltered()
    {
        table()->selectAll();
        const auto *bar = m_window->findChild<SelectionBar *>();
        QTRY_VERIFY(bar->findChild<QPushButton *>(QStringLiteral("selection.protect")));
        press(bar, "selection.protect");
        QTRY_VERIFY(dialog("protectDialog"));
        press(dialog("protectDialog"), "protectButton");
        QTRY_VERIFY(isProtected("1") && isProtected("2") && isProtected("3"));
        // All of them: now, and only now, the bar offers to lift it.
        QTRY_VERIFY(bar->findChild<QPushButton *>(QStringLiteral("selection.unprotect")));
        QVERIFY(m_house->changes->protect({*m_house->cached("customer", QStringLiteral("3"))}, false, {},
                                          QStringLiteral("window")));
        m_window->setFilterText(QStringLiteral("is:protected"));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_window->setFilterText(QStringLiteral("-is:protected"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void alsoWhereTheVendorIsReadOnly()
    {
        m_house->protect(Protection::ReadOnly);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        choose("One");
        QTRY_VERIFY(action("protectAction")->isEnabled());
        action("protectAction")->trigger();
        QTRY_VERIFY(dialog("protectDialog"));
        press(dialog("protectDialog"), "protectButton");
        QTRY_VERIFY(isProtected("1"));
    }

    void keysDoNotReachTheTableBehindAPage()
    {
        choose("One");
        m_window->showHistory();
        QTRY_VERIFY(!action("editAction")->isEnabled());
        QVERIFY(!action("protectAction")->isEnabled());
        comeBack();
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        // Even a menu that is late does nothing to it.
        action("editAction")->setEnabled(true);
        action("editAction")->trigger();
        QTest::qWait(50);
        QVERIFY(!dialog("recordDialog"));
        QVERIFY(!dialog("protectDialog"));
    }
};

QTEST_MAIN(TestProtectWindow)
#include "test_protectwindow.moc"
