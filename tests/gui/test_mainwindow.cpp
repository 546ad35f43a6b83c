// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole with vendors whose records offer different things.
#include "tests/gui/novelhouse.h"
#include "views/changeflow.h"
#include "views/connectiondialog.h"
#include "views/mainwindow.h"
#include "views/planmodel.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

using namespace kontor;
using namespace kontor::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    QTableView *table() const { return named<QTableView>(m_window.get(), QStringLiteral("recordTable")); }
    QAction *deletion() const
    {
        auto *action = m_window->findChild<QAction *>(QStringLiteral("deleteAction"));
        if (!action) qFatal("test: there is no deleteAction");
        return action;
    }
    int rowOf(const char *name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, 0).data().toString() == QLatin1String(name)) return row;
        return -1;
    }
    void choose(Kind kind, const char *name)
    {
        m_window->showKind(kind, m_house->novel);
        QTRY_VERIFY2(rowOf(name) >= 0, name);
        table()->selectRow(rowOf(name));
    }

    std::unique_ptr<NovelHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<NovelHouse>();
        // The window fetches by itself; what the cache has is all there is.
        m_house->other.onList = [](const ListRequest &) {
            return Error{.kind = Error::Kind::Network, .message = QStringLiteral("test: the line is dead")};
        };
        m_window = std::make_unique<MainWindow>(*m_house->services);
        m_window->show();
    }
    void cleanup()
    {
        qDeleteAll(m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
        m_window.reset();
        m_house.reset();
    }

    void offersToDeleteOnlyWhatCanBe()
    {
        choose(Kind::Customer, "Blue");
        QTRY_VERIFY(deletion()->isEnabled());
        QCOMPARE(deletion()->text(), QStringLiteral("&Delete ..."));
        choose(Kind::Customer, "Locked");
        QTRY_VERIFY(!deletion()->isEnabled());
        // What is only kept here is forgotten; the next record's text is its own again.
        choose(Kind::Account, "Ulla");
        QTRY_VERIFY(deletion()->isEnabled());
        QCOMPARE(deletion()->text(), QStringLiteral("&Forget ..."));
        choose(Kind::Customer, "Locked");
        QTRY_VERIFY(!deletion()->isEnabled());
        QCOMPARE(deletion()->text(), QStringLiteral("&Delete ..."));
        // Both together: one of them cannot be.
        table()->selectAll();
        QTest::qWait(200);
        QVERIFY(!deletion()->isEnabled());
        table()->clearSelection();
        QTest::qWait(200);
        QVERIFY(!deletion()->isEnabled());
    }

    void deletesNothingThatIsNotSeen()
    {
        choose(Kind::Customer, "Blue");
        QTRY_VERIFY(deletion()->isEnabled());
        m_window->showHistory();
        QVERIFY(!deletion()->isEnabled());
        m_window->showKind(Kind::Customer, m_house->novel);
        choose(Kind::Customer, "Blue");
        QTRY_VERIFY(deletion()->isEnabled());
        // What becomes of the record meanwhile counts.
        m_house->put(Kind::Customer, "client", "c1", "Blue", {{QStringLiteral("locked"), true}});
        QTRY_VERIFY(!deletion()->isEnabled());
    }

    void changesOfSeveralConnectionsLeaveOutTheReadOnlyOne()
    {
        m_house->protect(Protection::ReadOnly); // the other connection
        ChangeFlow flow(*m_house->services, m_window.get());
        flow.remove({*m_house->cached("customer", QStringLiteral("1")), m_house->known("client", "c1")});
        QTRY_VERIFY(m_house->dialog("planDialog"));
        const QAbstractItemModel *plan =
            named<QTableView>(m_house->dialog("planDialog"), QStringLiteral("planTable"))->model();
        QCOMPARE(plan->rowCount(), 2);
        QVERIFY(plan->index(0, PlanModel::What).data().toString().contains(QStringLiteral("read only")));
        QVERIFY(!plan->index(1, PlanModel::What).data().toString().contains(QStringLiteral("read only")));
        m_house->dialog("planDialog")->reject();
        // Where none can be changed nothing is asked.
        std::vector<Message> messages;
        connect(&flow, &ChangeFlow::messageRaised, this, [&](const Message &m) { messages.push_back(m); });
        flow.remove({*m_house->cached("customer", QStringLiteral("1"))});
        QCOMPARE(messages.size(), 1U);
        QVERIFY(messages.front().text.contains(QStringLiteral("read only")));
    }

    void tellsWhatBecameOfSecretsOfAnEarlierRun()
    {
        const auto *bar = named<QLabel>(m_window.get(), QStringLiteral("messageText"));
        Q_EMIT m_house->changes->secretsRecovered(
            m_house->known("client", "c1").key(),
            Error{.kind = Error::Kind::Secrets, .message = QStringLiteral("test: the keyring is locked.")});
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QStringLiteral("test: the keyring is locked.")), qPrintable(bar->text()));
        Q_EMIT m_house->changes->secretsRecovered(m_house->known("client", "c1").key(), std::nullopt);
        QVERIFY2(bar->text().contains(QStringLiteral("Blue")), qPrintable(bar->text()));
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
