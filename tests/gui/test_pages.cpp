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
#include <QFileDialog>
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

    void historyIsNarrowedDown()
    {
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
        ChangeRequest disable = m_house->rename(QStringLiteral("2"), {});
        disable.verb = Verb::Act;
        disable.action = QStringLiteral("disable");
        disable.values = {};
        QVERIFY(m_house->carryOut({disable}));
        QVERIFY(
            m_house->changes->protect({customer("3")}, true, QStringLiteral("hands off"), QStringLiteral("window")));
        HistoryPage page(*m_house->services, nullptr);
        page.show();
        const auto *table = named<QTableView>(&page, QStringLiteral("historyTable"));
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 3);
        const auto choose = [&](const char *box, const QVariant &value) {
            auto *found = named<QComboBox>(&page, QLatin1String(box));
            QVERIFY2(!found->accessibleName().isEmpty(), box);
            QVERIFY2(found->findData(value) > 0, box);
            found->setCurrentIndex(found->findData(value));
        };
        choose("historyVerb", QStringLiteral("disable"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, HistoryModel::Name), QStringLiteral("Two"));
        choose("historyVerb", QStringLiteral("protect"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, HistoryModel::What), QStringLiteral("Customer: Protect"));
        QCOMPARE(cell(table, 0, HistoryModel::Reason), QStringLiteral("hands off"));
        // Lifting it is a deed of its own: nothing to undo.
        named<QTableView>(&page, QStringLiteral("historyTable"))->selectRow(0);
        QVERIFY(!named<QPushButton>(&page, QStringLiteral("undoButton"))->isVisible());
        // Beside the field to search in: the choices have the whole width below.
        const auto bottomOf = [&](const char *name) {
            const auto *widget = named<QWidget>(&page, QLatin1String(name));
            return widget->mapTo(&page, QPoint(0, widget->height())).y();
        };
        QTRY_VERIFY(bottomOf("allPlansButton") < bottomOf("historyTime") - 10);
        press(&page, "allPlansButton");
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(!named<QPushButton>(&page, QStringLiteral("allPlansButton"))->isVisible());
        choose("historyOutcome", QStringLiteral("refused"));
        QVERIFY(said(&page, QStringLiteral("historyEmpty")).contains(QStringLiteral("No change fits")));
        choose("historyOutcome", QStringLiteral("done"));
        QCOMPARE(table->model()->rowCount(), 3);
        choose("historyKind", QStringLiteral("domains"));
        QCOMPARE(table->model()->rowCount(), 0);
        press(&page, "allPlansButton");
        choose("historyConnection", m_house->id);
        choose("historyTime", 7);
        QCOMPARE(table->model()->rowCount(), 3);
        // Who has done it is in the list and a choice.
        const QString person = cell(table, 0, HistoryModel::Who);
        if (!person.isEmpty()) choose("historyPerson", person);
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void historyTellsEverythingOfAChange()
    {
        int tries = 0;
        m_house->vendor.onApply = [&tries](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
            if (++tries > 1) return std::nullopt;
            FakeVendor::ApplyFault busy = fault(Attempt::State::NotSent, Error::Kind::RateLimited);
            busy.answer.httpStatus = 429;
            busy.answer.correlationId = QStringLiteral("corr-77");
            return busy;
        };
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
        HistoryPage page(*m_house->services, nullptr);
        page.show();
        named<QTableView>(&page, QStringLiteral("historyTable"))->selectRow(0);
        const QString detail = named<QPlainTextEdit>(&page, QStringLiteral("historyDetail"))->toPlainText();
        for (const char *part : {"Name: One → Uno", "in the window", ": Test", "answer 429", "corr-77",
                                 "Asked for:", "\"name\": \"Uno\"", "The vendor answered:", "Plan: "})
            QVERIFY2(detail.contains(QString::fromUtf8(part)), qPrintable(detail));
        QCOMPARE(detail.count(QStringLiteral("Sent: ")), 2);
    }

    void aPlanIsSummedUpByReason()
    {
        m_house->vendor.onApply = [](const Mutation &mutation) -> std::optional<FakeVendor::ApplyFault> {
            if (mutation.id == QLatin1String("1")) return std::nullopt;
            FakeVendor::ApplyFault refused = fault(Attempt::State::Refused, Error::Kind::Invalid);
            refused.answer.error.message = QStringLiteral("The name is taken.");
            return refused;
        };
        const auto report = m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")),
                                               m_house->rename(QStringLiteral("2"), QStringLiteral("Dos")),
                                               m_house->rename(QStringLiteral("3"), QStringLiteral("Tres"))});
        QCOMPARE(report->groups().size(), 1U);
        QCOMPARE(report->groups().front().count, 2);
        HistoryPage page(*m_house->services, nullptr);
        ChangeFlow flow(*m_house->services, &m_house->window);
        connect(&page, &HistoryPage::retryRequested, &flow, &ChangeFlow::retry);
        page.show();
        // From any row of it.
        named<QTableView>(&page, QStringLiteral("historyTable"))->selectRow(0);
        press(&page, "planOnlyButton");
        const QString summary = said(&page, QStringLiteral("historySummary"));
        QVERIFY2(summary.contains(QStringLiteral("1 done, 2 refused")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("2 refused: The name is taken. (Two, Three)")), qPrintable(summary));
        // Only what failed, also when a row that is done is chosen.
        auto *table = named<QTableView>(&page, QStringLiteral("historyTable"));
        for (int row = 0; row < 3; ++row)
            if (cell(table, row, HistoryModel::Name) == QStringLiteral("One")) table->selectRow(row);
        m_house->vendor.onApply = {};
        press(&page, "retryButton");
        QTRY_VERIFY(m_house->dialog("planDialog"));
        const QAbstractItemModel *plan =
            named<QTableView>(m_house->dialog("planDialog"), QStringLiteral("planTable"))->model();
        QCOMPARE(plan->rowCount(), 2);
        press(m_house->dialog("planDialog"), "applyButton");
        QTRY_COMPARE(m_house->nameAtVendor(QStringLiteral("3")), QStringLiteral("Tres"));
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("update customer 1")), 1);
    }

    void reviewSaysWhatToLookFor()
    {
        m_house->vendor.onApply = [](const Mutation &) {
            return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network));
        };
        m_house->vendor.onSettle = [](const Mutation &) {
            return std::optional(Settlement{.why = QStringLiteral("test: nobody knows")});
        };
        ChangeRequest disable = m_house->rename(QStringLiteral("2"), {});
        disable.verb = Verb::Act;
        disable.action = QStringLiteral("disable");
        disable.values = {};
        ChangeRequest removal = m_house->rename(QStringLiteral("3"), {});
        removal.verb = Verb::Delete;
        removal.values = {};
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno")), disable, removal,
                                   m_house->newCustomer(QStringLiteral("Four"), QStringLiteral("R-4"))}));
        HistoryPage page(*m_house->services, nullptr);
        page.show();
        page.showReview();
        auto *table = named<QTableView>(&page, QStringLiteral("historyTable"));
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(m_house->changes->toReview(), 4);
        const std::vector<std::pair<QString, QString>> expected{
            {QStringLiteral("One"), QStringLiteral("Customer One (1): if Name is \"Uno\", it happened.")},
            {QStringLiteral("Two"), QStringLiteral("Customer Two (2): if its state is \"Disabled\", it happened.")},
            {QStringLiteral("Three"), QStringLiteral("Customer Three (3): if it is gone, it happened.")},
            {QStringLiteral("Four"), QStringLiteral("if it is there, it happened.")}};
        for (const auto &[name, sentence] : expected)
            for (int row = 0; row < 4; ++row) {
                if (cell(table, row, HistoryModel::Name) != name) continue;
                table->selectRow(row);
                const QString detail = named<QPlainTextEdit>(&page, QStringLiteral("historyDetail"))->toPlainText();
                QVERIFY2(detail.contains(sentence), qPrintable(detail));
                QVERIFY2(detail.contains(QStringLiteral("test: nobody knows")), qPrintable(detail));
                QVERIFY(named<QPushButton>(&page, QStringLiteral("happenedButton"))->isVisible());
                QVERIFY(named<QPushButton>(&page, QStringLiteral("notHappenedButton"))->isVisible());
            }
    }

    void historyIsExportedAsItIsListed()
    {
        m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("a.example"));
        m_house->fillCache();
        ChangeRequest mailbox{.connection = m_house->id,
                              .type = QStringLiteral("mailbox"),
                              .verb = Verb::Create,
                              .values = {{QStringLiteral("address"), QStringLiteral("info@a.example")}},
                              .parent = m_house->cached("domain", QStringLiteral("a.example"))};
        mailbox.secrets.insert(QStringLiteral("password"), Secret("never-to-be-seen-1"));
        QVERIFY(m_house->carryOut({mailbox}));
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("=HYPERLINK(1)"))}));
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Again"))}));
        HistoryPage page(*m_house->services, nullptr);
        std::vector<Message> messages;
        connect(&page, &HistoryPage::messageRaised, this, [&](const Message &m) { messages.push_back(m); });
        page.show();
        const auto exported = [&](const char *name) {
            press(&page, "historyExportButton");
            auto *place = page.findChild<QFileDialog *>(QStringLiteral("historyPlaceDialog"));
            const QString path = m_house->folder() + u'/' + QLatin1String(name);
            Q_EMIT place->fileSelected(path);
            delete place;
            const std::size_t before = messages.size();
            static_cast<void>(QTest::qWaitFor([&] { return messages.size() > before; }));
            QFile file(path);
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            if (!file.open(QIODevice::ReadOnly) || (file.permissions() & others)) return QByteArray();
            return file.readAll();
        };
        const QByteArray all = exported("all.csv");
        QCOMPARE(all.count('\n'), 4);
        QVERIFY(!all.contains("never-to-be-seen-1"));
        QVERIFY2(all.contains("\"'=HYPERLINK(1)\""), all.constData());
        QVERIFY(all.contains("info@a.example"));
        typeInto(&page, QStringLiteral("historySearch"), QStringLiteral("info@"));
        QTRY_COMPARE(named<QTableView>(&page, QStringLiteral("historyTable"))->model()->rowCount(), 1);
        const QByteArray one = exported("one.csv");
        QCOMPARE(one.count('\n'), 2);
        QVERIFY(one.contains("info@a.example"));
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
