// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dialoghouse.h"
#include "views/changeflow.h"
#include "views/changeoutcome.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>

using namespace kontor;
using namespace kontor::test;

class TestChangeFlow : public QObject
{
    Q_OBJECT

private:
    Record customer(const char *number) const
    {
        const std::optional<Record> known = m_house->cached("customer", QLatin1String(number));
        if (!known) qFatal("test: no such customer");
        return *known;
    }
    QDialog *form() const { return m_house->dialog("recordDialog"); }
    QDialog *review() const { return m_house->dialog("planDialog"); }

    std::unique_ptr<DialogHouse> m_house;
    std::unique_ptr<ChangeFlow> m_flow;
    std::vector<Message> m_messages;
    QList<bool> m_holds;

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DialogHouse>();
        m_flow = std::make_unique<ChangeFlow>(*m_house->services, &m_house->window);
        m_messages.clear();
        m_holds.clear();
        connect(m_flow.get(), &ChangeFlow::messageRaised, this, [this](const Message &m) { m_messages.push_back(m); });
        connect(m_flow.get(), &ChangeFlow::holdRequested, this, [this](bool hold) { m_holds.append(hold); });
    }
    void cleanup()
    {
        qDeleteAll(m_house->window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
        m_flow.reset();
        m_house.reset();
    }

    void createsWhatWasTyped()
    {
        m_flow->create(Kind::Customer, m_house->id, {});
        QVERIFY(form());
        QCOMPARE(m_holds, QList<bool>{true});
        QTRY_COMPARE(QApplication::focusWidget(), named<QWidget>(form(), QStringLiteral("field.name")));
        typeText(QApplication::focusWidget(), QStringLiteral("Bäckerei Kühn"));
        typeInto(form(), QStringLiteral("field.seats"), QStringLiteral("12"));
        QTest::keyClick(form(), Qt::Key_Return);
        QTRY_COMPARE(m_messages.size(), 1);
        QCOMPARE(m_messages.front().level, Message::Level::Success);
        QCOMPARE(m_messages.front().text, QStringLiteral("Bäckerei Kühn was created."));
        QTRY_VERIFY(!form());
        QTRY_COMPARE(m_holds, (QList<bool>{true, false}));
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("create customer")), 1);
        const Record *made = m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("4"));
        QVERIFY(made);
        QCOMPARE(made->fields.value(u"seats").toInt(), 12);
        QVERIFY(!made->fields.contains(u"remark"));
    }

    void asksForWhatIsMissing()
    {
        m_flow->create(Kind::Customer, m_house->id, {});
        press(form(), "saveButton");
        QVERIFY(form());
        QVERIFY(said(form(), QStringLiteral("note.name")).contains(QStringLiteral("required")));
        QVERIFY(!said(form(), QStringLiteral("notice")).isEmpty());
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
    }

    void sendsOnlyDifferencesAndCanUndo()
    {
        m_flow->edit(customer("1"));
        typeInto(form(), QStringLiteral("field.name"), QStringLiteral("Uno"));
        press(form(), "saveButton");
        QTRY_COMPARE(m_messages.size(), 1);
        QCOMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("Uno"));
        const auto history = m_house->changes->history({});
        QVERIFY(history);
        QCOMPARE(history->front().mutation.values.keys(), QStringList{QStringLiteral("name")});
        QCOMPARE(m_messages.front().actionText, QStringLiteral("Undo"));
        QTRY_COMPARE(m_house->cached("customer", QStringLiteral("1"))->name, QStringLiteral("Uno"));
        m_messages.front().action();
        QTRY_COMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("One"));
    }

    void undoesOnceHoweverOftenOneClicks()
    {
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))}));
        const QString plan = m_house->changes->history({})->front().plan;
        m_house->vendor.held = true;
        m_flow->undo(plan, 0);
        m_flow->undo(plan, 0);
        QTRY_COMPARE(m_house->vendor.arrived(QStringLiteral("show customer 1")), 1);
        m_house->vendor.release();
        QTRY_COMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("One"));
        QTRY_VERIFY(m_messages.back().text.contains(QStringLiteral("was changed")));
        QTest::qWait(100);
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("update customer 1")), 2);
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("show customer 1")), 1);
        QCOMPARE(m_house->changes->history({})->size(), std::size_t(2));
        QVERIFY(!review());
        // The next one is begun again.
        const QString next = m_house->changes->history({})->front().plan;
        m_flow->undo(next, 0);
        QTRY_COMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("Uno"));
    }

    void fetchesTheRestOfTheFields()
    {
        m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("1"))
            ->fields.insert(QStringLiteral("remark"), QStringLiteral("pays late"));
        m_flow->edit(customer("1"));
        QVERIFY(said(form(), QStringLiteral("notice")).contains(QStringLiteral("Fetching")));
        auto *remark = named<QPlainTextEdit>(form(), QStringLiteral("field.remark"));
        QTRY_COMPARE(remark->toPlainText(), QStringLiteral("pays late"));
        QCOMPARE(said(form(), QStringLiteral("notice")), QString());
        press(form(), "saveButton");
        QTRY_COMPARE(m_messages.size(), 1);
        QVERIFY(m_messages.front().text.startsWith(QStringLiteral("Nothing was changed")));
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 0);
    }

    void saysWhenTheRestCannotBeFetched()
    {
        m_house->vendor.onShow = [](const Record &) {
            return Error{.kind = Error::Kind::Network, .message = QStringLiteral("test: the line is dead")};
        };
        m_flow->edit(customer("1"));
        QTRY_VERIFY(said(form(), QStringLiteral("notice")).contains(QStringLiteral("the line is dead")));
    }

    void keepsTheFormWhenRefused()
    {
        m_house->vendor.onApply = [](const Mutation &) {
            auto answer = fault(Attempt::State::Refused, Error::Kind::Invalid);
            answer.answer.error.message = QStringLiteral("The reference must be <b>unique</b>.");
            answer.answer.correlationId = QStringLiteral("req-77");
            return std::optional(answer);
        };
        m_flow->edit(customer("1"));
        typeInto(form(), QStringLiteral("field.reference"), QStringLiteral("R-Two-2"));
        press(form(), "saveButton");
        QTRY_VERIFY(said(form(), QStringLiteral("notice")).contains(QStringLiteral("The change was refused")));
        QVERIFY(said(form(), QStringLiteral("notice")).contains(QStringLiteral("req-77")));
        QCOMPARE(said(form(), QStringLiteral("note.reference")),
                 QStringLiteral("⚠ The reference must be <b>unique</b>."));
        QCOMPARE(named<QLineEdit>(form(), QStringLiteral("field.reference"))->text(), QStringLiteral("R-Two-2"));
        QVERIFY(m_messages.empty());
        m_house->vendor.onApply = {};
        press(form(), "saveButton");
        QTRY_VERIFY(!form());
    }

    void asksBeforeGivingUpWhatWasTyped()
    {
        m_flow->edit(customer("1"));
        typeInto(form(), QStringLiteral("field.name"), QStringLiteral("Uno"));
        QTest::keyClick(form(), Qt::Key_Escape);
        QTRY_VERIFY(m_house->dialog("discardQuestion"));
        press(m_house->dialog("discardQuestion"), "keepButton");
        QTRY_VERIFY(!m_house->dialog("discardQuestion"));
        QVERIFY(form());
        press(form(), "cancelButton");
        QTRY_VERIFY(m_house->dialog("discardQuestion"));
        press(m_house->dialog("discardQuestion"), "discardButton");
        QTRY_VERIFY(!form());
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 0);
    }

    void closesCleanFormsAtOnce()
    {
        m_flow->edit(customer("1"));
        QTest::keyClick(form(), Qt::Key_Escape);
        QTRY_VERIFY(!form());
        QTRY_COMPARE(m_holds, (QList<bool>{true, false}));
    }

    void reviewsWhereTheConnectionAsksForIt()
    {
        m_house->protect(Protection::Confirm);
        m_flow->edit(customer("2"));
        typeInto(form(), QStringLiteral("field.name"), QStringLiteral("Dos"));
        press(form(), "saveButton");
        QTRY_VERIFY(review());
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 0);
        press(review(), "cancelButton");
        QTRY_VERIFY(!review());
        QVERIFY(form());
        press(form(), "saveButton");
        QTRY_VERIFY(review());
        press(review(), "applyButton");
        QTRY_COMPARE(m_house->nameAtVendor(QStringLiteral("2")), QStringLiteral("Dos"));
        QTRY_VERIFY(!form());
    }

    void refusesOnReadOnlyConnections()
    {
        m_house->protect(Protection::ReadOnly);
        m_flow->edit(customer("1"));
        m_flow->create(Kind::Customer, m_house->id, {});
        m_flow->remove({customer("1")});
        m_flow->act(QStringLiteral("disable"), {customer("1")});
        QVERIFY(!form() && !review());
        QCOMPARE(m_messages.size(), 4);
        for (const Message &message : m_messages)
            QVERIFY2(message.text.contains(QStringLiteral("read only")), qPrintable(message.text));
    }

    void refusesInASecondWindow()
    {
        m_house->services->mayWrite = false;
        m_flow->edit(customer("1"));
        QVERIFY(!form());
        QCOMPARE(m_messages.size(), 1);
    }

    void deletesOnlyAfterTheNumber()
    {
        m_flow->remove({customer("3")});
        QVERIFY(review());
        QVERIFY(!named<QAbstractButton>(review(), QStringLiteral("applyButton"))->isEnabled());
        typeInto(review(), QStringLiteral("confirmEdit"), QStringLiteral("3"));
        press(review(), "applyButton");
        QTRY_COMPARE(m_messages.size(), 1);
        QCOMPARE(m_messages.front().text, QStringLiteral("Three was deleted."));
        QVERIFY(m_messages.front().actionText.isEmpty());
        QVERIFY(!m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("3")));
    }

    void disablesInsteadOfDeleting()
    {
        m_flow->remove({customer("3")});
        press(review(), "insteadButton");
        QTRY_COMPARE(m_messages.size(), 1);
        QCOMPARE(m_messages.front().text, QStringLiteral("Disable: done for Three."));
        QCOMPARE(m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("3"))->status,
                 QStringLiteral("disabled"));
    }

    void tellsApartWhatWorkedAndWhatDidNot()
    {
        m_house->vendor.onApply = [](const Mutation &mutation) -> std::optional<FakeVendor::ApplyFault> {
            if (mutation.id != u"2") return std::nullopt;
            return fault(Attempt::State::Refused, Error::Kind::Conflict);
        };
        m_flow->act(QStringLiteral("disable"), {customer("1"), customer("2"), customer("3")});
        QVERIFY(review());
        press(review(), "applyButton");
        QTRY_COMPARE(m_messages.size(), 1);
        const Message &message = m_messages.front();
        QCOMPARE(message.level, Message::Level::Error);
        QVERIFY2(message.text.contains(QStringLiteral("done for 2 record")), qPrintable(message.text));
        QVERIFY2(message.text.contains(QStringLiteral("test: made to fail")), qPrintable(message.text));
        QVERIFY(message.detail.contains(QStringLiteral("Two (2)")));
        QSignalSpy history(m_flow.get(), &ChangeFlow::historyRequested);
        message.action();
        QCOMPARE(history.count(), 1);
    }

    void saysWhatIsToReview()
    {
        m_house->vendor.onApply = [](const Mutation &) {
            return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network));
        };
        m_house->vendor.onSettle = [](const Mutation &) {
            return std::optional(
                Settlement{.state = Settlement::State::Undecided, .why = QStringLiteral("test: nobody knows")});
        };
        m_flow->act(QStringLiteral("disable"), {customer("1")});
        QTRY_COMPARE(m_messages.size(), 1);
        QCOMPARE(m_messages.front().level, Message::Level::Warning);
        QVERIFY2(m_messages.front().text.contains(QStringLiteral("not certain what happened")),
                 qPrintable(m_messages.front().text));
        QCOMPARE(m_messages.front().actionText, QStringLiteral("Show history"));
    }

    void letsChooseTypeAndParent()
    {
        m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("alpha.example"));
        m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("beta.example"), QStringLiteral("mail"));
        m_house->fillCache();
        m_flow->create(Kind::Account, m_house->id, {});
        auto *types = named<QComboBox>(form(), QStringLiteral("typeBox"));
        QCOMPARE(types->count(), 2);
        typeInto(form(), QStringLiteral("field.address"), QStringLiteral("anna@beta.example"));
        QTest::keyClick(types, Qt::Key_Down);
        QCOMPARE(types->currentText(), QStringLiteral("Alias"));
        QCOMPARE(named<QLineEdit>(form(), QStringLiteral("field.address"))->text(),
                 QStringLiteral("anna@beta.example"));
        QTest::keyClick(types, Qt::Key_Up);
        typeInto(form(), QStringLiteral("field.password"), QStringLiteral("Geheim-123"));
        press(form(), "saveButton");
        QVERIFY(!said(form(), QStringLiteral("note.parent")).isEmpty());

        typeInto(form(), QStringLiteral("parentPicker"), QStringLiteral("beta"));
        const auto *matches = named<QListView>(form(), QStringLiteral("matches"));
        QTRY_COMPARE(matches->model()->rowCount(), 1);
        QTest::keyClick(named<QLineEdit>(form(), QStringLiteral("parentPicker")), Qt::Key_Return);
        QCOMPARE(named<QLineEdit>(form(), QStringLiteral("parentPicker"))->text(), QStringLiteral("beta.example"));
        press(form(), "saveButton");
        QTRY_COMPARE(m_messages.size(), 1);
        const Record *made = m_house->vendor.find(QStringLiteral("mailbox"), QStringLiteral("anna@beta.example"));
        QVERIFY(made);
        QCOMPARE(made->parent, QStringLiteral("beta.example"));
    }

    void keepsATypedPasswordWhileChoosingTheType()
    {
        m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("alpha.example"));
        m_house->fillCache();
        m_flow->create(Kind::Account, m_house->id, {});
        auto *types = named<QComboBox>(form(), QStringLiteral("typeBox"));
        typeInto(form(), QStringLiteral("field.password"), QStringLiteral("Geheim-123"));
        typeInto(form(), QStringLiteral("field.size"), QStringLiteral("2 GB"));
        // An alias has neither password nor size.
        QTest::keyClick(types, Qt::Key_Down);
        QVERIFY(!form()->findChild<QLineEdit *>(QStringLiteral("field.password")));
        QTest::keyClick(types, Qt::Key_Up);
        QCOMPARE(named<QLineEdit>(form(), QStringLiteral("field.password"))->text(), QStringLiteral("Geheim-123"));
        QCOMPARE(named<QLineEdit>(form(), QStringLiteral("field.size"))->text(), QStringLiteral("2 GB"));
        // What was taken back stays taken back.
        typeInto(form(), QStringLiteral("field.password"), QString());
        QTest::keyClick(types, Qt::Key_Down);
        QTest::keyClick(types, Qt::Key_Up);
        QVERIFY(named<QLineEdit>(form(), QStringLiteral("field.password"))->text().isEmpty());
    }

    void offersOnlyWhatTheParentCanHave()
    {
        m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("beta.example"), QStringLiteral("mail"));
        m_house->fillCache();
        m_flow->create(Kind::Account, m_house->id, m_house->cached("domain", QStringLiteral("beta.example")));
        QVERIFY(form());
        QVERIFY(!form()->findChild<QComboBox *>(QStringLiteral("typeBox")));
        QCOMPARE(named<QLineEdit>(form(), QStringLiteral("parentPicker"))->text(), QStringLiteral("beta.example"));
    }

    void letsGoOfWhatIsOnItsWay()
    {
        m_house->vendor.held = true;
        m_flow->edit(customer("1"));
        typeInto(form(), QStringLiteral("field.name"), QStringLiteral("Uno"));
        press(form(), "saveButton");
        QTRY_COMPARE(m_house->vendor.arrived(QStringLiteral("update")), 1);
        QVERIFY(!named<QAbstractButton>(form(), QStringLiteral("saveButton"))->isEnabled());
        press(form(), "cancelButton");
        QTRY_VERIFY(!form());
        m_house->vendor.release();
        QTRY_COMPARE(m_messages.size(), 1);
        QCOMPARE(m_messages.front().text, QStringLiteral("One was changed."));
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 1);
    }

    void findsFieldsInTheVendorsWords()
    {
        const std::vector<FieldSpec> fields{{.key = "size", .label = "Size"}, {.key = "id", .label = "Id"}};
        QCOMPARE(fieldsNamedIn(fields, QStringLiteral("Size must be over 0; id is fine")).keys(),
                 QStringList{QStringLiteral("size")});
        QVERIFY(fieldsNamedIn(fields, QStringLiteral("It was resized")).isEmpty());
    }
};

QTEST_MAIN(TestChangeFlow)
#include "test_changeflow.moc"
