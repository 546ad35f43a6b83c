// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dialoghouse.h"
#include "views/changeflow.h"
#include "views/historymodel.h"
#include "views/historypage.h"
#include "views/settingsdialog.h"
#include "views/shortcutsdialog.h"
#include "views/signonflow.h"
#include "views/signonpage.h"
#include "views/welcomepage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace kontor;
using namespace kontor::test;

class TestPages : public QObject
{
    Q_OBJECT

private:
    Record customer(const char *number) const { return *m_house->cached("customer", QLatin1String(number)); }
    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    std::unique_ptr<DialogHouse> m_house;

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DialogHouse>();
        m_house->vendor.onSignOn = [](const SignOnTarget &target) {
            return Result<SignOnTicket>(
                SignOnTicket{.url = Secret("https://panel.fake.example/?token=abcdefghijklmnop"),
                             .user = target.user.isEmpty() ? QStringLiteral("kontor") : target.user,
                             .validFor = std::chrono::minutes(10)});
        };
    }
    void cleanup()
    {
        qDeleteAll(m_house->window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
        m_house.reset();
    }

    void historyShowsBeforeAndAfter()
    {
        HistoryPage page(*m_house->services, nullptr);
        page.show();
        QVERIFY(said(&page, QStringLiteral("historyEmpty")).contains(QStringLiteral("Nothing has been changed yet")));
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
        const auto *table = named<QTableView>(&page, QStringLiteral("historyTable"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(cell(table, 0, HistoryModel::Outcome), QStringLiteral("Done"));
        QCOMPARE(cell(table, 0, HistoryModel::What), QStringLiteral("Customer: Change"));
        QCOMPARE(cell(table, 0, HistoryModel::Where), QStringLiteral("Fake"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        const QString detail = named<QPlainTextEdit>(&page, QStringLiteral("historyDetail"))->toPlainText();
        QVERIFY2(detail.contains(QStringLiteral("Name: One → Uno")), qPrintable(detail));
    }

    void historyReadsNothingWhileNobodyLooks()
    {
        HistoryPage page(*m_house->services, nullptr);
        const auto *table = named<QTableView>(&page, QStringLiteral("historyTable"));
        QSignalSpy read(table->model(), &QAbstractItemModel::modelReset);
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
        QTest::qWait(700);
        QCOMPARE(read.count(), 0);
        page.show();
        QCOMPARE(read.count(), 1);
        QCOMPARE(cell(table, 0, HistoryModel::Outcome), QStringLiteral("Done"));
        // Shown again with nothing new.
        page.hide();
        page.show();
        QCOMPARE(read.count(), 1);
    }

    void historyMarksWhatIsToReview()
    {
        m_house->vendor.onApply = [](const Mutation &) {
            return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network));
        };
        m_house->vendor.onSettle = [](const Mutation &) {
            return std::optional(Settlement{.why = QStringLiteral("test: nobody knows")});
        };
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
        HistoryPage page(*m_house->services, nullptr);
        const auto *table = named<QTableView>(&page, QStringLiteral("historyTable"));
        QCOMPARE(cell(table, 0, HistoryModel::Outcome), QStringLiteral("⚠ To review"));
        QVERIFY(table->model()->index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    }

    void historyTakesBackWhatWasDone()
    {
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
        HistoryPage page(*m_house->services, nullptr);
        ChangeFlow flow(*m_house->services, &m_house->window);
        connect(&page, &HistoryPage::undoRequested, &flow, &ChangeFlow::undo);
        page.show();
        QVERIFY(!named<QPushButton>(&page, QStringLiteral("undoButton"))->isVisible());
        named<QTableView>(&page, QStringLiteral("historyTable"))->selectRow(0);
        QVERIFY(!named<QPushButton>(&page, QStringLiteral("retryButton"))->isVisible());
        press(&page, "undoButton");
        QTRY_COMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("One"));

        // What somebody else changed since is shown and left alone.
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("2"), QStringLiteral("Dos"))}));
        Record *theirs = m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("2"));
        theirs->name = QStringLiteral("Third hand");
        theirs->fields.insert(QStringLiteral("name"), theirs->name);
        page.refresh();
        named<QTableView>(&page, QStringLiteral("historyTable"))->selectRow(0);
        press(&page, "undoButton");
        QTRY_VERIFY(m_house->dialog("planDialog"));
        QVERIFY(!named<QPushButton>(m_house->dialog("planDialog"), QStringLiteral("applyButton"))->isEnabled());
        m_house->dialog("planDialog")->reject();
        QCOMPARE(m_house->nameAtVendor(QStringLiteral("2")), QStringLiteral("Third hand"));
    }

    void historyLetsAPersonSettle()
    {
        m_house->vendor.onApply = [](const Mutation &) {
            return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network));
        };
        m_house->vendor.onSettle = [](const Mutation &) {
            return std::optional(Settlement{.why = QStringLiteral("test: nobody knows")});
        };
        const auto report = m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
        HistoryPage page(*m_house->services, nullptr);
        ChangeFlow flow(*m_house->services, &m_house->window);
        connect(&page, &HistoryPage::settledByHand, &flow, &ChangeFlow::settleByHand);
        page.show();
        named<QTableView>(&page, QStringLiteral("historyTable"))->selectRow(0);
        QVERIFY(!named<QPushButton>(&page, QStringLiteral("undoButton"))->isVisible());
        press(&page, "notHappenedButton");
        QCOMPARE(m_house->stateOf(report->plan, 0), ChangeState::Rejected);
        const auto *table = named<QTableView>(&page, QStringLiteral("historyTable"));
        QTRY_VERIFY(!cell(table, 0, HistoryModel::Outcome).contains(QStringLiteral("review")));
    }

    void historyIsSearchedAndLimitedToAPlan()
    {
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
        const auto second = m_house->carryOut({m_house->rename(QStringLiteral("2"), QStringLiteral("Dos"))});
        QVERIFY(second);
        HistoryPage page(*m_house->services, nullptr);
        page.show();
        const auto *table = named<QTableView>(&page, QStringLiteral("historyTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        typeInto(&page, QStringLiteral("historySearch"), QStringLiteral("One"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        typeInto(&page, QStringLiteral("historySearch"), QStringLiteral("nothing like it"));
        QTRY_VERIFY(said(&page, QStringLiteral("historyEmpty")).contains(QStringLiteral("No change fits")));
        typeInto(&page, QStringLiteral("historySearch"), {});
        page.showPlan(second->plan);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, HistoryModel::Name), QStringLiteral("Two"));
        press(&page, "allPlansButton");
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void historyReadsPageByPage()
    {
        constexpr int many = 250;
        std::vector<ChangeRequest> requests;
        for (int i = 0; i < many; ++i)
            requests.push_back(m_house->rename(QStringLiteral("1"), QStringLiteral("One")));
        // All of them are so already: journalled, and nothing is sent.
        QVERIFY(m_house->carryOut(requests));
        HistoryModel model(*m_house->changes, *m_house->connections, nullptr);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), many);
        QVERIFY(!model.canFetchMore({}));
        // Not before, because the tester fetches more by itself, even while the model is being reset.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void signsOnAndRemembersAsWhom()
    {
        SignOnFlow flow(*m_house->services, &m_house->window);
        std::vector<Message> messages;
        connect(&flow, &SignOnFlow::messageRaised, this, [&](const Message &m) { messages.push_back(m); });
        flow.signOn(customer("1"));
        QDialog *dialog = m_house->dialog("signOnDialog");
        QVERIFY(dialog);
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("signon")), 0);
        typeInto(dialog, QStringLiteral("virtualNameEdit"), QStringLiteral("anna"));
        typeInto(dialog, QStringLiteral("reasonEdit"), QStringLiteral("Ticket 12"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(messages.size(), 2);
        QCOMPARE(messages.back().level, Message::Level::Success);
        QVERIFY(messages.back().text.contains(QStringLiteral("Signed on as anna at One")));
        QCOMPARE(m_house->opened.size(), 1);

        flow.signOn(customer("1"));
        QVERIFY(!m_house->dialog("signOnDialog") || !m_house->dialog("signOnDialog")->isVisible());
        QTRY_COMPARE(m_house->opened.size(), 2);
        const auto ledger = m_house->signOn->ledger(10);
        QVERIFY(ledger);
        QCOMPARE(ledger->size(), 2);
        QCOMPARE(ledger->front().user, QStringLiteral("anna"));
        QCOMPARE(ledger->back().reason, QStringLiteral("Ticket 12"));
    }

    void signsOnFromBelowTheCustomer()
    {
        m_house->vendor.addDomain(QStringLiteral("2"), QStringLiteral("alpha.example"));
        m_house->vendor.addMailbox(QStringLiteral("alpha.example"), QStringLiteral("anna"));
        m_house->fillCache();
        SignOnFlow flow(*m_house->services, &m_house->window);
        flow.signOn(*m_house->cached("mailbox", QStringLiteral("anna@alpha.example")));
        QVERIFY(m_house->dialog("signOnDialog"));
        QVERIFY(m_house->dialog("signOnDialog")->windowTitle().contains(QStringLiteral("Two")));
    }

    void tellsWhySignOnFailed()
    {
        m_house->vendor.onSignOn = [](const SignOnTarget &) -> Result<SignOnTicket> {
            return failure({.kind = Error::Kind::Forbidden, .message = QStringLiteral("test: not yours")});
        };
        SignOnFlow flow(*m_house->services, &m_house->window);
        std::vector<Message> messages;
        connect(&flow, &SignOnFlow::messageRaised, this, [&](const Message &m) { messages.push_back(m); });
        flow.signOnAs(customer("1"));
        press(m_house->dialog("signOnDialog"), "signOnButton");
        QTRY_COMPARE(messages.size(), 2);
        QCOMPARE(messages.back().level, Message::Level::Error);
        QVERIFY(messages.back().text.contains(QStringLiteral("test: not yours")));
        QVERIFY(m_house->opened.isEmpty());
    }

    void warnsOfAnotherCustomersSession()
    {
        SignOnFlow flow(*m_house->services, &m_house->window);
        std::vector<Message> messages;
        connect(&flow, &SignOnFlow::messageRaised, this, [&](const Message &m) { messages.push_back(m); });
        flow.signOn(customer("1"));
        press(m_house->dialog("signOnDialog"), "signOnButton");
        QTRY_COMPARE(m_house->opened.size(), 1);
        QTRY_VERIFY(!m_house->dialog("signOnDialog"));
        flow.signOn(customer("2"));
        press(m_house->dialog("signOnDialog"), "signOnButton");
        QTRY_COMPARE(messages.size(), 4);
        QCOMPARE(messages.back().level, Message::Level::Warning);
        QVERIFY(messages.back().text.contains(QStringLiteral("session as One is still open")));
    }

    void listsSessionsAndLedger()
    {
        SignOnPage page(*m_house->services, nullptr);
        page.show();
        QVERIFY(!said(&page, QStringLiteral("noSessions")).isEmpty());
        QVERIFY(waitFor(m_house->signOn->signOn({.customer = customer("1")}, QStringLiteral("Ticket 12"), this)));
        const auto *sessions = named<QTableWidget>(&page, QStringLiteral("sessionsTable"));
        const auto *ledger = named<QTableWidget>(&page, QStringLiteral("ledgerTable"));
        page.refresh();
        QCOMPARE(sessions->rowCount(), 1);
        QCOMPARE(sessions->item(0, 0)->text(), QStringLiteral("One"));
        QVERIFY2(sessions->item(0, 3)->text().contains(QRegularExpression(QStringLiteral("^(9:\\d\\d|10:00) left$"))),
                 qPrintable(sessions->item(0, 3)->text()));
        QCOMPARE(ledger->rowCount(), 1);
        QCOMPARE(ledger->item(0, 5)->text(), QStringLiteral("Opened"));
        QCOMPARE(ledger->item(0, 6)->text(), QStringLiteral("Ticket 12"));
    }

    void welcomesWithDoorsThatOpen()
    {
        WelcomePage without(*m_house->services, nullptr);
        without.show();
        QVERIFY(!named<QAbstractButton>(&without, QStringLiteral("trySandboxButton"))->isVisible());
        m_house->services->trySandbox = [] {
        };
        WelcomePage page(*m_house->services, nullptr);
        page.show();
        QSignalSpy sandbox(&page, &WelcomePage::trySandbox);
        QSignalSpy add(&page, &WelcomePage::addConnection);
        QSignalSpy guide(&page, &WelcomePage::openGuide);
        press(&page, "trySandboxButton");
        press(&page, "addConnectionButton");
        press(&page, "openGuideButton");
        QCOMPARE(sandbox.count() + add.count() + guide.count(), 3);
    }

    void listsTheKeysOfTheWindow()
    {
        auto *action = new QAction(QStringLiteral("&Find && replace"), &m_house->window);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+F")));
        auto *dialog = new ShortcutsDialog(&m_house->window);
        dialog->open();
        const auto *table = named<QTableWidget>(dialog, QStringLiteral("keysTable"));
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Find & replace"));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Ctrl+Shift+F"));
        named<QLineEdit>(dialog, QStringLiteral("keysSearch"))->setText(QStringLiteral("shift"));
        QVERIFY(!table->isRowHidden(0));
        QVERIFY(table->isRowHidden(1));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_house->dialog("shortcutsDialog"));
    }

    void keepsSettings()
    {
        auto *dialog = new SettingsDialog(*m_house->services, &m_house->window);
        QSignalSpy changed(dialog, &SettingsDialog::settingsChanged);
        dialog->open();
        QTest::keyClicks(named<QComboBox>(dialog, QStringLiteral("languageBox")), QStringLiteral("Pol"));
        QTest::keyClicks(named<QComboBox>(dialog, QStringLiteral("themeBox")), QStringLiteral("Dark"));
        press(dialog, "saveButton");
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_house->views->value(QStringLiteral("ui.language")), QByteArray("pl"));
        QCOMPARE(m_house->views->value(QStringLiteral("ui.theme")), QByteArray("dark"));
    }
};

QTEST_MAIN(TestPages)
#include "test_pages.moc"
