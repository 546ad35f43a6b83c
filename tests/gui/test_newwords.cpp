// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What descriptions can say beside create, change and delete, as a person meets it.
#include "tests/gui/novelhouse.h"
#include "views/changeflow.h"
#include "views/changeoutcome.h"
#include "views/connectiondialog.h"
#include "views/framedstyle.h"
#include "views/historymodel.h"
#include "views/inspector.h"
#include "views/onetimesecretsdialog.h"
#include "views/plandialog.h"
#include "views/recorddialog.h"
#include "views/resourcepage.h"
#include "views/secretclipboard.h"
#include "views/sidebar.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidgetItemIterator>

using namespace kontor;
using namespace kontor::test;

class TestNewWords : public QObject
{
    Q_OBJECT

private:
    using What = RecordAction::What;

    static QStringList words(const std::vector<RecordAction> &actions)
    {
        static const QHash<What, QString> names{{What::Edit, QStringLiteral("edit")},
                                                {What::Delete, QStringLiteral("delete")},
                                                {What::SignOn, QStringLiteral("sign-on")},
                                                {What::OpenPanel, QStringLiteral("panel")},
                                                {What::Act, QString()}};
        QStringList found;
        for (const RecordAction &action : actions)
            found << (action.key.isEmpty() ? names.value(action.what) : action.key);
        return found;
    }
    QStringList offered(const std::vector<Record> &records) const
    {
        return words(actionsFor(*m_house->connections, records, true));
    }
    std::unique_ptr<RecordDialog> form(const QString &action, const std::vector<Record> &records) const
    {
        const ResourceSpec *resource = NovelVendor::first().resource(QStringLiteral("client"));
        RecordDialog::Task task{
            .verb = Verb::Act, .connection = m_house->novel, .types = {resource}, .records = records, .action = action};
        if (action.isEmpty()) task.verb = Verb::Create;
        auto dialog = std::make_unique<RecordDialog>(*m_house->services, task, &m_house->window);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        return dialog;
    }
    static QStringList ticked(const QListWidget *list)
    {
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked) texts << list->item(row)->text();
        return texts;
    }
    PlanReport reportWithSecret() const
    {
        ChangeRow row;
        row.connection = m_house->novel;
        row.mutation.type = QStringLiteral("user");
        row.objectName = QStringLiteral("Ulla");
        PlanReport report;
        report.rows = {row};
        report.oneTimeSecrets = {{0, {{QStringLiteral("key"), Secret("shown-once-77")}}}};
        return report;
    }

    std::unique_ptr<NovelHouse> m_house;

private Q_SLOTS:
    void init() { m_house = std::make_unique<NovelHouse>(); }
    void cleanup() { m_house.reset(); }

    void offersOnlyWhatTheRecordAllows()
    {
        QCOMPARE(offered({m_house->known("client", "c1")}),
                 (QStringList{QStringLiteral("panel"), QStringLiteral("edit"), QStringLiteral("pause"),
                              QStringLiteral("delete")}));
        QCOMPARE(offered({m_house->known("client", "c2")}), QStringList{QStringLiteral("panel")});
        QCOMPARE(offered({m_house->known("client", "c1"), m_house->known("client", "c2")}), QStringList());
        QCOMPARE(offered({m_house->known("user", "u1")}),
                 (QStringList{QStringLiteral("edit"), QStringLiteral("forget")}));
        QCOMPARE(offered({m_house->known("user", "u1"), m_house->known("user", "u2")}),
                 QStringList{QStringLiteral("forget")});
        // Forgetting here and deleting at the vendor are two things.
        QCOMPARE(offered({m_house->known("user", "u1"), m_house->known("client", "c1")}), QStringList());
    }

    void offersNothingButToLiftTheProtection()
    {
        const Record blue = m_house->known("client", "c1");
        const Record ulla = m_house->known("user", "u1");
        const Record uwe = m_house->known("user", "u2");
        const auto all = [this](const std::vector<Record> &records) {
            return words(allActionsFor(*m_house->connections, records, true));
        };
        QCOMPARE(all({blue}).back(), QStringLiteral("protect"));
        QVERIFY(words(allActionsFor(*m_house->connections, {blue}, false)).filter(QStringLiteral("protect")).isEmpty());
        QVERIFY(m_house->changes->protect({blue, ulla}, true, {}, QStringLiteral("window")));
        QCOMPARE(all({blue}), (QStringList{QStringLiteral("panel"), QStringLiteral("unprotect")}));
        QCOMPARE(all({blue, ulla}), QStringList{QStringLiteral("unprotect")});
        // Among others it holds nothing up.
        QCOMPARE(all({ulla, uwe}), (QStringList{QStringLiteral("forget"), QStringLiteral("protect")}));
        QVERIFY(all({}).isEmpty());
    }

    void offersNewRecordsAboveTheTable()
    {
        ResourcePage page(*m_house->services, nullptr);
        page.show(TableScope{.kind = Kind::Customer, .connections = {m_house->novel}});
        page.resize(700, 300);
        page.QWidget::show();
        const auto *button = named<QPushButton>(&page, QStringLiteral("newButton"));
        QVERIFY(button->isVisible());
        QStringList entries;
        for (const QAction *entry : button->menu()->actions())
            entries << entry->objectName();
        QCOMPARE(entries, (QStringList{QStringLiteral("new.customers"), QStringLiteral("new.adopt")}));

        std::optional<NewOffer> wanted;
        connect(&page, &ResourcePage::newRequested, this, [&](const NewOffer &offer) { wanted = offer; });
        button->menu()->actions().at(1)->trigger();
        QVERIFY(wanted);
        QCOMPARE(wanted->action, QStringLiteral("adopt"));
        QCOMPARE(wanted->connection, m_house->novel);

        // Several connections: each has a menu of its own.
        page.show(TableScope{.kind = Kind::Customer});
        QCOMPARE(button->menu()->actions().size(), 2);
        QVERIFY(button->menu()->actions().at(0)->menu());
        // No domains at this vendor: no button.
        page.show(TableScope{.kind = Kind::Domain, .connections = {m_house->novel}});
        QVERIFY(!button->isVisible());
    }

    void keepsThePersonsColumnsOverAStart()
    {
        const TableScope scope{.kind = Kind::Customer, .connections = {m_house->novel}};
        {
            ResourcePage page(*m_house->services, nullptr);
            page.show(scope);
            QVERIFY(page.table().isColumnHidden(page.model().columnOf(QStringLiteral("parent"))));
            page.table().setColumnHidden(page.model().columnOf(QStringLiteral("roles")), true);
            page.table().setColumnWidth(page.model().columnOf(QStringLiteral("plan")), 77);
            page.keepColumns();
        }
        ResourcePage again(*m_house->services, nullptr);
        again.show(scope);
        QVERIFY(again.table().isColumnHidden(again.model().columnOf(QStringLiteral("roles"))));
        QVERIFY(again.table().isColumnHidden(again.model().columnOf(QStringLiteral("parent"))));
        QCOMPARE(again.table().columnWidth(again.model().columnOf(QStringLiteral("plan"))), 77);
        // The other vendor has states: its column comes where it belongs, not behind all others.
        again.show(TableScope{.kind = Kind::Customer});
        const QHeaderView *header = again.table().horizontalHeader();
        QCOMPARE(header->visualIndex(again.model().columnOf(QStringLiteral("status"))), 1);
        again.table().setColumnWidth(again.model().columnOf(QStringLiteral("status")), 88);
        again.show(scope);
        again.show(TableScope{.kind = Kind::Customer});
        QCOMPARE(header->visualIndex(again.model().columnOf(QStringLiteral("status"))), 1);
        QCOMPARE(again.table().columnWidth(again.model().columnOf(QStringLiteral("status"))), 88);
    }

    void callsTheOnlyThingToBeMadeByItsName()
    {
        const auto offers = newOffers(*m_house->connections, {Kind::Account}, {m_house->novel}, true);
        QCOMPARE(offers.size(), 1U);
        QCOMPARE(offers.front().label, QStringLiteral("User ..."));
    }

    void inventsNoKeyForWhatTheVendorIsNotTold()
    {
        const ResourceSpec *user = NovelVendor::first().resource(QStringLiteral("user"));
        for (const Verb verb : {Verb::Create, Verb::Update}) {
            RecordDialog::Task task{.verb = verb, .connection = m_house->novel, .types = {user}};
            if (verb == Verb::Update) task.records = {m_house->known("user", "u1")};
            auto *dialog = new RecordDialog(*m_house->services, task, &m_house->window);
            dialog->open();
            const auto *generate = named<QToolButton>(dialog, QStringLiteral("generateButton"));
            QCOMPARE(generate->isVisibleTo(dialog), verb == Verb::Create);
            dialog->finish();
        }
    }

    void showsNoPagesTheVendorDoesNotHave()
    {
        Sidebar sidebar(*m_house->services, nullptr);
        QStringList places;
        for (QTreeWidgetItemIterator it(&sidebar); *it; ++it)
            if ((*it)->parent() && (*it)->parent()->text(0) == QLatin1String("Novel")) places << (*it)->text(0);
        QCOMPARE(places, (QStringList{QStringLiteral("Customers"), QStringLiteral("Accounts")}));
    }

    void makesARecordByAnAction()
    {
        ChangeFlow flow(*m_house->services, &m_house->window);
        flow.make(m_house->novel, QStringLiteral("client"), QStringLiteral("adopt"));
        QDialog *dialog = m_house->dialog("recordDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Adopt a client"));
        press(dialog, "saveButton");
        QVERIFY(said(dialog, QStringLiteral("note.code")).contains(QStringLiteral("required")));
        typeInto(dialog, QStringLiteral("field.code"), QStringLiteral("X-1"));
        const auto requests = static_cast<RecordDialog *>(dialog)->requests();
        QVERIFY(requests);
        QCOMPARE(requests->size(), 1);
        QCOMPARE(requests->front().verb, Verb::Act);
        QCOMPARE(requests->front().action, QStringLiteral("adopt"));
        QVERIFY(requests->front().id.isEmpty());
        QCOMPARE(requests->front().values.value(u"code").toString(), QStringLiteral("X-1"));
        delete dialog;
        // A step is never offered by itself.
        flow.make(m_house->novel, QStringLiteral("client"), QStringLiteral("invite"));
        flow.act(QStringLiteral("invite"), {m_house->known("client", "c1")});
        QVERIFY(!m_house->dialog("recordDialog") && !m_house->dialog("planDialog"));
    }

    void prefillsAndLetsLeaveSomeOut()
    {
        const auto dialog = form(QStringLiteral("pause"), {m_house->known("client", "c1")});
        auto *list = named<QListWidget>(dialog.get(), QStringLiteral("field.users"));
        QCOMPARE(ticked(list), (QStringList{QStringLiteral("Ulla"), QStringLiteral("Uwe"), QStringLiteral("u9")}));
        QCOMPARE(named<QLineEdit>(dialog.get(), QStringLiteral("field.plan"))->text(), QStringLiteral("Small plan"));
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        const auto requests = dialog->requests();
        QVERIFY(requests);
        QCOMPARE(requests->front().values.value(u"users").toArray(),
                 (QJsonArray{QStringLiteral("u1"), QStringLiteral("u9")}));
        // The plan was filled in and stayed as it is: not an order.
        QVERIFY(!requests->front().values.contains(u"plan"));
    }

    void takesEachRecordsOwnListForSeveral()
    {
        Record other = m_house->known("client", "c1");
        other.id = QStringLiteral("c3");
        other.fields.insert(QStringLiteral("users"), QJsonArray{QStringLiteral("u5")});
        const auto dialog = form(QStringLiteral("pause"), {m_house->known("client", "c1"), other});
        QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("field.users")));
        const auto requests = dialog->requests();
        QVERIFY(requests);
        QCOMPARE(requests->at(0).values.value(u"users").toArray().size(), 3);
        QCOMPARE(requests->at(1).values.value(u"users").toArray(), QJsonArray{QStringLiteral("u5")});
    }

    void picksFromLookupsByName()
    {
        const auto dialog = form({}, {});
        auto *plan = named<QLineEdit>(dialog.get(), QStringLiteral("field.plan"));
        typeInto(dialog.get(), QStringLiteral("field.name"), QStringLiteral("New one"));
        typeInto(dialog.get(), QStringLiteral("field.plan"), QStringLiteral("nothing like it"));
        QVERIFY(!dialog->requests());
        QVERIFY(said(dialog.get(), QStringLiteral("note.plan")).contains(QStringLiteral("Choose one")));
        typeInto(dialog.get(), QStringLiteral("field.plan"), QStringLiteral("large"));
        const auto *matches = plan->parentWidget()->findChild<QListView *>(QStringLiteral("matches"));
        QTRY_COMPARE(matches->model()->rowCount(), 1);
        QTest::keyClick(plan, Qt::Key_Return);
        QCOMPARE(plan->text(), QStringLiteral("Large plan"));
        QTRY_COMPARE(said(dialog.get(), QStringLiteral("note.plan")), QStringLiteral("Id: p2"));
        // The owner is for the further step and is asked for like any other field.
        typeInto(dialog.get(), QStringLiteral("field.owner"), QStringLiteral("anna@example.com"));
        const auto *roles = named<QListWidget>(dialog.get(), QStringLiteral("field.roles"));
        QCOMPARE(roles->count(), 2);
        roles->item(0)->setCheckState(Qt::Checked);
        const auto requests = dialog->requests();
        QVERIFY(requests);
        QCOMPARE(requests->front().values.value(u"plan").toString(), QStringLiteral("p2"));
        QCOMPARE(requests->front().values.value(u"owner").toString(), QStringLiteral("anna@example.com"));
        QCOMPARE(requests->front().values.value(u"roles").toArray(), QJsonArray{QStringLiteral("r1")});
    }

    void takesTypedIdsWhereNothingIsKnown()
    {
        for (const char *plan : {"p1", "p2"})
            QVERIFY(waitFor(m_house->cache->removeOne({m_house->novel, QStringLiteral("plan"), QLatin1String(plan)},
                                                      m_house->cache.get())));
        const auto dialog = form({}, {});
        typeInto(dialog.get(), QStringLiteral("field.name"), QStringLiteral("New one"));
        QTRY_VERIFY(said(dialog.get(), QStringLiteral("note.plan")).contains(QStringLiteral("type the id")));
        typeInto(dialog.get(), QStringLiteral("field.plan"), QStringLiteral("p5"));
        QTRY_VERIFY(dialog->requests());
        QCOMPARE(dialog->requests()->front().values.value(u"plan").toString(), QStringLiteral("p5"));
    }

    void doesNotAskForStepsFieldsInTheEditForm()
    {
        ChangeFlow flow(*m_house->services, &m_house->window);
        flow.edit(m_house->known("client", "c1"));
        QVERIFY(m_house->dialog("recordDialog"));
        QVERIFY(!m_house->dialog("recordDialog")->findChild<QWidget *>(QStringLiteral("field.owner")));
        QVERIFY(m_house->dialog("recordDialog")->findChild<QWidget *>(QStringLiteral("field.plan")));
    }

    void showsNamesWithTheIdBehindThem()
    {
        RecordTableModel model(*m_house->connections, *m_house->cache);
        model.setScope({.kind = Kind::Customer, .connections = {m_house->novel}});
        const int plan = model.columnOf(QStringLiteral("plan"));
        QVERIFY(plan >= 0);
        QCOMPARE(model.index(0, plan).data().toString(), QStringLiteral("Small plan"));
        QCOMPARE(model.index(0, plan).data(Qt::ToolTipRole).toString(), QStringLiteral("Small plan (id p1)"));
        QCOMPARE(model.index(0, model.columnOf(QStringLiteral("roles"))).data().toString(), QStringLiteral("Writer"));
        QCOMPARE(model.index(1, plan).data().toString(), QStringLiteral("p7"));
        for (const char *text : {"plan:small", "plan:p1", "roles:writ*", "-plan:p7"}) {
            const auto filter = FilterExpression::parse(QLatin1String(text), model.filterFields());
            QVERIFY(filter);
            model.setFilter(*filter);
            QTRY_COMPARE(model.shownCount(), 1);
            QCOMPARE(model.recordAt(0)->id, QStringLiteral("c1"));
        }
        model.setFilter({});
        QTRY_COMPARE(model.shownCount(), 2);
        // Neither what is given for a step, nor states nobody has.
        QCOMPARE(model.columnOf(QStringLiteral("owner")), -1);
        QCOMPARE(model.columnOf(QStringLiteral("status")), -1);
        model.setScope({.kind = Kind::Account, .connections = {m_house->novel}});
        const int status = model.columnOf(QStringLiteral("status"));
        QVERIFY(status >= 0);
        QCOMPARE(model.index(0, status).data().toString(), QStringLiteral("No owner"));
        QCOMPARE(model.index(1, status).data(RecordTableModel::StatusToneRole).toInt(), int(StateSpec::Tone::Bad));

        Inspector inspector(*m_house->services, nullptr);
        inspector.show(m_house->known("client", "c1"));
        const auto *value = named<QLabel>(&inspector, QStringLiteral("value.plan"));
        QCOMPARE(value->text(), QStringLiteral("Small plan"));
        QVERIFY(value->toolTip().contains(QStringLiteral("p1")));
    }

    void tellsTheHistoryInThePersonsWords()
    {
        m_house->put(Kind::Account, "user", "u1", "Ulla <1>", {}, QStringLiteral("no-owner"), QStringLiteral("c1"));
        const auto forgotten = m_house->carryOut({{.connection = m_house->novel,
                                                   .type = QStringLiteral("user"),
                                                   .verb = Verb::Delete,
                                                   .id = QStringLiteral("u1")}});
        QVERIFY(forgotten);
        QCOMPARE(forgotten->done(), 1);
        const ChangeRow row = m_house->changes->history({})->front();
        QVERIFY(changeDetailText(*m_house->connections, row).startsWith(QStringLiteral("User: Forget")));

        Inspector inspector(*m_house->services, nullptr);
        m_house->put(Kind::Account, "user", "u1", "Ulla <1>", {}, QStringLiteral("no-owner"), QStringLiteral("c1"));
        inspector.show(m_house->known("user", "u1"));
        const auto *rows = named<QTreeWidget>(&inspector, QStringLiteral("recordHistory"));
        QCOMPARE(rows->topLevelItemCount(), 1);
        QCOMPARE(rows->topLevelItem(0)->text(1), QStringLiteral("Forget"));
        QCOMPARE(rows->topLevelItem(0)->text(2), QStringLiteral("Done"));
        // Labels, not keys; line by line; foreign text is no HTML.
        const QString tip = rows->topLevelItem(0)->toolTip(1);
        QVERIFY2(tip.contains(QStringLiteral("<br>")) && tip.contains(QStringLiteral("Ulla &lt;1&gt;")),
                 qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("Name: ")), qPrintable(tip));
    }

    void followsTheNamesOfWhatRecordsBelongTo()
    {
        RecordTableModel model(*m_house->connections, *m_house->cache);
        model.setScope({.kind = Kind::Account, .connections = {m_house->novel}});
        const int parent = model.columnOf(QStringLiteral("parent"));
        QVERIFY(parent >= 0);
        QTRY_COMPARE(model.shownCount(), 2);
        QCOMPARE(model.index(0, parent).data().toString(), QStringLiteral("Blue"));
        QSignalSpy shown(&model, &QAbstractItemModel::dataChanged);
        m_house->put(Kind::Customer, "client", "c1", "Navy");
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(model.index(0, parent).data().toString(), QStringLiteral("Navy"));
    }

    void looksOnlyAtWhatConcernsIt()
    {
        Sidebar sidebar(*m_house->services, nullptr);
        const auto clients = [&] {
            for (QTreeWidgetItemIterator it(&sidebar); *it; ++it)
                if ((*it)->parent() && (*it)->parent()->text(0) == QLatin1String("Novel")) return (*it)->text(1);
            return QString();
        };
        QCOMPARE(clients(), QStringLiteral("2"));
        Inspector inspector(*m_house->services, nullptr);
        inspector.show(m_house->known("client", "c1"));
        const auto value = [&] {
            return QPointer<QLabel>(named<QLabel>(&inspector, QStringLiteral("value.name")));
        };
        const QPointer<QLabel> before = value();
        // Another connection's records: the page is not made anew.
        m_house->fillCache();
        QTest::qWait(50);
        QVERIFY(before);
        m_house->put(Kind::Customer, "client", "c1", "Navy");
        m_house->put(Kind::Customer, "client", "c3", "Third");
        QTRY_COMPARE(value()->text(), QStringLiteral("Navy"));
        // Counted once for all of them.
        QCOMPARE(clients(), QStringLiteral("2"));
        QTRY_COMPARE(clients(), QStringLiteral("3"));
    }

    void saysWhatIsKeptHere()
    {
        ResourcePage page(*m_house->services, nullptr);
        page.show(TableScope{.kind = Kind::Account, .connections = {m_house->novel}});
        QVERIFY(said(&page, QStringLiteral("keptNotice")).contains(QStringLiteral("kept on this computer")));
        page.show(TableScope{.kind = Kind::Account});
        QCOMPARE(said(&page, QStringLiteral("keptNotice")), QString());
        Inspector inspector(*m_house->services, nullptr);
        inspector.show(m_house->known("user", "u1"));
        QVERIFY(!said(&inspector, QStringLiteral("keptNotice")).isEmpty());
        inspector.show(m_house->known("client", "c1"));
        QVERIFY(!inspector.findChild<QLabel *>(QStringLiteral("keptNotice")));

        ChangeFlow flow(*m_house->services, &m_house->window);
        flow.edit(m_house->known("user", "u1"));
        QVERIFY(said(m_house->dialog("recordDialog"), QStringLiteral("localNotice"))
                    .contains(QStringLiteral("Nothing is sent")));
        delete m_house->dialog("recordDialog");
        flow.remove({m_house->known("user", "u1")});
        QDialog *review = m_house->dialog("planDialog");
        QVERIFY(review);
        QVERIFY(review->windowTitle().contains(QStringLiteral("Forget")));
        QVERIFY(said(review, QStringLiteral("summary")).contains(QStringLiteral("Nothing happens at the vendor")));
        QCOMPARE(named<QTableView>(review, QStringLiteral("planTable"))->model()->index(0, 0).data().toString(),
                 QStringLiteral("Forget"));
    }

    void showsStepsInOrder()
    {
        PlannedChange create;
        create.outcome = PlannedChange::Outcome::Create;
        create.row.connection = m_house->novel;
        create.row.mutation.verb = Verb::Create;
        create.row.mutation.type = QStringLiteral("client");
        create.row.objectName = QStringLiteral("Green");
        create.fields = {{QStringLiteral("plan"), QJsonValue(QJsonValue::Undefined), QStringLiteral("p2")}};
        PlannedChange invite = create;
        invite.outcome = PlannedChange::Outcome::Act;
        invite.fields.clear();
        invite.row.seq = 1;
        invite.row.dependsOn = 0;
        invite.row.mutation.verb = Verb::Act;
        invite.row.mutation.action = QStringLiteral("invite");
        ChangePlan plan;
        plan.row.title = QStringLiteral("New: Client");
        plan.changes = {create, invite};
        plan.requests = 2;
        PlanDialog dialog(*m_house->services, plan, &m_house->window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto *model = named<QTableView>(&dialog, QStringLiteral("planTable"))->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Create"));
        QCOMPARE(model->index(0, 4).data().toString(), QStringLiteral("Large plan"));
        QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("then: Invite the owner"));
        QVERIFY(said(&dialog, QStringLiteral("summary")).startsWith(QStringLiteral("2 request")));

        ChangeRow done = create.row;
        done.state = ChangeState::Done;
        ChangeRow refused = invite.row;
        refused.state = ChangeState::Rejected;
        refused.errorText = QStringLiteral("no such mailbox");
        PlanReport report;
        report.rows = {done, refused};
        const Message message = outcomeMessage(*m_house->connections, report);
        QCOMPARE(message.level, Message::Level::Error);
        QCOMPARE(message.text, QStringLiteral("Green was created. The further step \"Invite the owner\" was refused: "
                                              "no such mailbox"));
    }

    void switchesDialectsWithoutLosingAnything()
    {
        ConnectionDialog dialog(*m_house->services, std::nullopt, &m_house->window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *vendor = named<QComboBox>(&dialog, QStringLiteral("vendorBox"));
        vendor->setCurrentIndex(vendor->findData(QStringLiteral("novel")));
        const auto *address = named<QComboBox>(&dialog, QStringLiteral("baseUrlBox"));
        QCOMPARE(address->currentText(), QStringLiteral("https://novel.example/v2"));
        typeInto(&dialog, QStringLiteral("field.mail"), QStringLiteral("me@example.com"));
        typeInto(&dialog, QStringLiteral("field.login"), QStringLiteral("clerk"));
        typeInto(&dialog, QStringLiteral("field.secret"), QStringLiteral("typed-secret"));
        press(&dialog, "moreButton");
        typeInto(&dialog, QStringLiteral("field.panel-url"), QStringLiteral("https://panel.example/"));

        auto *choice = named<QComboBox>(&dialog, QStringLiteral("field.dialect"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(QStringLiteral("field.token")));
        QVERIFY(!dialog.findChild<QLineEdit *>(QStringLiteral("field.login")));
        QCOMPARE(named<QLineEdit>(&dialog, QStringLiteral("field.mail"))->text(), QStringLiteral("me@example.com"));
        QCOMPARE(named<QLineEdit>(&dialog, QStringLiteral("field.secret"))->text(), QStringLiteral("typed-secret"));
        QCOMPARE(named<QLineEdit>(&dialog, QStringLiteral("field.panel-url"))->text(),
                 QStringLiteral("https://panel.example/"));
        QCOMPARE(address->currentText(), QStringLiteral("https://novel.example/v3"));
        QCOMPARE(QApplication::focusWidget(), named<QWidget>(&dialog, QStringLiteral("field.dialect")));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(QStringLiteral("field.login")));
        QCOMPARE(named<QLineEdit>(&dialog, QStringLiteral("field.login"))->text(), QStringLiteral("clerk"));
        QCOMPARE(named<QLineEdit>(&dialog, QStringLiteral("field.secret"))->text(), QStringLiteral("typed-secret"));
    }

    void keepsAnAddressThatWasTyped()
    {
        ConnectionDialog dialog(*m_house->services, std::nullopt, &m_house->window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *vendor = named<QComboBox>(&dialog, QStringLiteral("vendorBox"));
        vendor->setCurrentIndex(vendor->findData(QStringLiteral("novel")));
        auto *address = named<QComboBox>(&dialog, QStringLiteral("baseUrlBox"));
        address->setEditText(QStringLiteral("http://127.0.0.1:99/"));
        auto *choice = named<QComboBox>(&dialog, QStringLiteral("field.dialect"));
        choice->setCurrentIndex(choice->findData(QStringLiteral("v3")));
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(QStringLiteral("field.token")));
        QCOMPARE(address->currentText(), QStringLiteral("http://127.0.0.1:99/"));
    }

    void opensThePanelWithoutAPageInBetween()
    {
        QVERIFY(m_house->signOn->openPanel(m_house->novel));
        QCOMPARE(m_house->opened, QStringList{QStringLiteral("https://panel.novel.example/")});
        Connection row = *m_house->connections->find(m_house->novel);
        row.settings.insert(QStringLiteral("panel-url"), QStringLiteral("https://mine.example/panel"));
        QVERIFY(waitFor(m_house->connections->save(row, {}, m_house->connections.get())));
        QVERIFY(m_house->signOn->openPanel(m_house->novel));
        QCOMPARE(m_house->opened.last(), QStringLiteral("https://mine.example/panel"));
        // The first vendor has sign-on and no panel.
        QVERIFY(!m_house->signOn->openPanel(m_house->id));
        m_house->browserStarts = false;
        QVERIFY(!m_house->signOn->openPanel(m_house->novel));
        BrowserHandover handover(m_house->folder() + QStringLiteral("/pages"), [](const QString &) { return true; });
        QVERIFY(!handover.openPlain(QStringLiteral("http://panel.example/")));
        QVERIFY(!handover.openPlain(QStringLiteral("file:///etc/passwd")));
        QVERIFY(handover.openPlain(QStringLiteral("http://127.0.0.1:8080/panel")));
    }

    void showsSecretsOnceAndDoesNotLoseThem()
    {
        const auto secrets = oneTimeSecretsOf(*m_house->services, reportWithSecret());
        QCOMPARE(secrets.size(), 1);
        QCOMPARE(secrets.front().label, QStringLiteral("Key"));
        QVERIFY(!secrets.front().isKept);
        OneTimeSecretsDialog dialog(secrets, &m_house->window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *line = named<QLineEdit>(&dialog, QStringLiteral("secret.0"));
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        press(&dialog, "show.0");
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        QVERIFY(said(&dialog, QStringLiteral("where")).startsWith(QStringLiteral("⚠")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        dialog.close();
        QVERIFY(dialog.isVisible());
        press(&dialog, "copy.0");
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), QStringLiteral("shown-once-77"));
        QCOMPARE(copied->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QTest::keyClick(named<QCheckBox>(&dialog, QStringLiteral("confirmBox")), Qt::Key_Space);
        press(&dialog, "closeButton");
        QVERIFY(!dialog.isVisible());
        QGuiApplication::clipboard()->clear();
    }

    void tellsWhyTheKeychainHasNotTakenThem()
    {
        PlanReport report = reportWithSecret();
        report.rows.front().state = ChangeState::Done;
        QCOMPARE(outcomeMessage(*m_house->connections, report).level, Message::Level::Success);
        report.secretProblems = {
            {0, Error{.kind = Error::Kind::Secrets, .message = QStringLiteral("test: the keyring is locked.")}}};
        const Message message = outcomeMessage(*m_house->connections, report);
        QCOMPARE(message.level, Message::Level::Warning);
        QVERIFY2(message.text.contains(QStringLiteral("test: the keyring is locked.")), qPrintable(message.text));
    }

    void doesNotFrightenWhereTheSealKeepsThem()
    {
        PlanReport report = reportWithSecret();
        report.secretProblems = {
            {0, Error{.kind = Error::Kind::Secrets, .message = QStringLiteral("test: the keyring is locked.")}}};
        OneTimeSecretsDialog dialog(oneTimeSecretsOf(*m_house->services, report), &m_house->window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(said(&dialog, QStringLiteral("where")).startsWith(QStringLiteral("⚠")));
        QVERIFY(said(&dialog, QStringLiteral("where")).contains(QStringLiteral("stays sealed")));
        QVERIFY(!said(&dialog, QStringLiteral("where")).contains(QStringLiteral("lost")));
        QVERIFY(!dialog.findChild<QCheckBox *>(QStringLiteral("confirmBox")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void closesAtOnceWhenTheKeychainHasThem()
    {
        PlanReport report = reportWithSecret();
        report.keptSecrets = {{0, {QStringLiteral("key")}}};
        OneTimeSecretsDialog dialog(oneTimeSecretsOf(*m_house->services, report), &m_house->window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(said(&dialog, QStringLiteral("where")).contains(QStringLiteral("keychain")));
        QVERIFY(!dialog.findChild<QCheckBox *>(QStringLiteral("confirmBox")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        // A keychain for this run only keeps nothing.
        m_house->services->secretsPersist = false;
        QVERIFY(!oneTimeSecretsOf(*m_house->services, report).front().isKept);
    }

    void boxesCanBeSeenInTheDark()
    {
        Theme theme(nullptr);
        theme.use(QStringLiteral("dark"));
        FramedStyle style;
        QCheckBox box;
        box.setStyle(&style);
        box.resize(box.sizeHint());
        const QImage image = box.grab().toImage();
        int brightest = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                brightest = std::max(brightest, image.pixelColor(x, y).lightness());
        // Three to one against the window, as for anything one has to see to use it.
        QVERIFY2(brightest >= 110, qPrintable(QString::number(brightest)));
        box.setStyle(nullptr);
        theme.use(QStringLiteral("light"));
    }

    void clearsTheClipboardOnlyOfWhatItPutThere()
    {
        using namespace std::chrono_literals;
        QClipboard *clipboard = QGuiApplication::clipboard();
        new SecretClipboard(Secret("short-lived"), this, 30ms);
        QCOMPARE(clipboard->text(), QStringLiteral("short-lived"));
        QTRY_COMPARE(clipboard->text(), QString());
        QPointer<SecretClipboard> second = new SecretClipboard(Secret("short-lived"), this, 30ms);
        clipboard->setText(QStringLiteral("something else"));
        QTRY_VERIFY(!second);
        QCOMPARE(clipboard->text(), QStringLiteral("something else"));
    }
};

QTEST_MAIN(TestNewWords)
#include "test_newwords.moc"
