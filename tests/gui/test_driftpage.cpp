// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed at the vendors without us: the page, the sidebar's count, and the history of a record.
#include "models/csv/csvreader.h"
#include "models/storage/driftmarks.h"
#include "tests/gui/dialoghouse.h"
#include "views/driftmodel.h"
#include "views/driftpage.h"
#include "views/mainwindow.h"
#include "views/sidebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace kontor;
using namespace kontor::test;

class TestDriftPage : public QObject
{
    Q_OBJECT

private:
    /// As a sync does; the first one is no news.
    void fetch(const std::vector<Record> &records)
    {
        const SyncScope scope{m_house->id, QStringLiteral("customer"), {}};
        const auto generation = waitFor(m_house->cache->beginScope(scope, m_house->cache.get()));
        QVERIFY(waitFor(m_house->cache->put(scope, *generation, records, m_house->cache.get())));
        QVERIFY(waitFor(m_house->cache->endScope(scope, *generation, m_house->cache.get())));
    }
    Record customer(const char *id, const QString &name, const QString &status = QStringLiteral("active")) const
    {
        return {.connection = m_house->id,
                .kind = Kind::Customer,
                .type = QStringLiteral("customer"),
                .id = QLatin1String(id),
                .name = name,
                .status = status,
                .fields = {{QStringLiteral("name"), name}},
                .fetchedAt = QDateTime::currentDateTimeUtc()};
    }
    static QTableView *table(const QWidget *page) { return named<QTableView>(page, QStringLiteral("driftTable")); }
    static QString cell(const QWidget *page, int row, int column)
    {
        return table(page)->model()->index(row, column).data().toString();
    }
    static int rows(const QWidget *page) { return table(page)->model()->rowCount(); }
    static int rowOf(const QWidget *page, const QString &name)
    {
        for (int row = 0; row < rows(page); ++row)
            if (cell(page, row, DriftModel::Name) == name) return row;
        return -1;
    }

    int unread() const
    {
        return waitFor(countUnreadDrift(*m_house->cache, m_house->services->settings, m_house->cache.get()))
            .value_or(-1);
    }

    std::unique_ptr<DialogHouse> m_house;

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DialogHouse>();
        fetch({customer("1", QStringLiteral("One")), customer("2", QStringLiteral("Two")),
               customer("3", QStringLiteral("Three"))});
        fetch({customer("1", QStringLiteral("Uno")), customer("2", QStringLiteral("Two"), QStringLiteral("disabled")),
               customer("4", QStringLiteral("=cmd()"))});
    }
    void cleanup() { m_house.reset(); }

    void saysWhatHappenedBeforeAndAfter()
    {
        DriftPage page(*m_house->services, nullptr);
        page.show();
        const QAbstractItemModelTester tester(table(&page)->model());
        QCOMPARE(rows(&page), 4);
        const int renamed = rowOf(&page, QStringLiteral("Uno"));
        QCOMPARE(cell(&page, renamed, DriftModel::What), QStringLiteral("Customer: Changed at the vendor"));
        QCOMPARE(cell(&page, renamed, DriftModel::Where), QStringLiteral("Fake"));
        QCOMPARE(cell(&page, renamed, DriftModel::Changes), QStringLiteral("Name: One → Uno"));
        QCOMPARE(cell(&page, rowOf(&page, QStringLiteral("Two")), DriftModel::Changes),
                 QStringLiteral("Status: Active → Disabled"));
        QCOMPARE(cell(&page, rowOf(&page, QStringLiteral("Three")), DriftModel::What),
                 QStringLiteral("Customer: Gone at the vendor"));
        QCOMPARE(cell(&page, rowOf(&page, QStringLiteral("=cmd()")), DriftModel::What),
                 QStringLiteral("Customer: Appeared at the vendor"));
        table(&page)->selectRow(renamed);
        const QString detail = named<QPlainTextEdit>(&page, QStringLiteral("driftDetail"))->toPlainText();
        QVERIFY2(detail.contains(QStringLiteral("Name: One → Uno")) && detail.contains(QStringLiteral("Number: 1")),
                 qPrintable(detail));
        // Of what is gone there is nothing to open.
        QVERIFY(named<QPushButton>(&page, QStringLiteral("driftOpenButton"))->isEnabled());
        table(&page)->selectRow(rowOf(&page, QStringLiteral("Three")));
        QVERIFY(!named<QPushButton>(&page, QStringLiteral("driftOpenButton"))->isEnabled());
    }

    void isSearchedAndNarrowedDown()
    {
        DriftPage page(*m_house->services, nullptr);
        page.show();
        typeInto(&page, QStringLiteral("driftSearch"), QStringLiteral("disab"));
        QTRY_COMPARE(rows(&page), 1);
        QCOMPARE(cell(&page, 0, DriftModel::Name), QStringLiteral("Two"));
        typeInto(&page, QStringLiteral("driftSearch"), QStringLiteral("nothing like it"));
        QTRY_VERIFY(said(&page, QStringLiteral("driftEmpty")).contains(QStringLiteral("Nothing fits")));
        QVERIFY(!named<QPushButton>(&page, QStringLiteral("driftExportButton"))->isEnabled());
        typeInto(&page, QStringLiteral("driftSearch"), {});
        QTRY_COMPARE(rows(&page), 4);
        auto *what = named<QComboBox>(&page, QStringLiteral("driftWhat"));
        what->setCurrentIndex(what->findData(QStringLiteral("gone")));
        QCOMPARE(rows(&page), 1);
        auto *where = named<QComboBox>(&page, QStringLiteral("driftConnection"));
        where->setCurrentIndex(where->findData(m_house->id));
        QCOMPARE(rows(&page), 1);
    }

    void hasRoomForWhatIsSearched()
    {
        DriftPage page(*m_house->services, nullptr);
        page.resize(700, 500);
        page.show();
        const auto *search = named<QLineEdit>(&page, QStringLiteral("driftSearch"));
        QVERIFY2(search->width() > page.width() / 2, qPrintable(QString::number(search->width())));
    }

    void isMarkedAsReadByKeyboard()
    {
        DriftPage page(*m_house->services, nullptr);
        page.show();
        page.activateWindow();
        QSignalSpy marked(&page, &DriftPage::marked);
        QCOMPARE(unread(), 4);
        table(&page)->selectRow(rowOf(&page, QStringLiteral("Uno")));
        const QModelIndex when = table(&page)->currentIndex().siblingAtColumn(DriftModel::When);
        QVERIFY(when.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not read")));
        auto *read = named<QPushButton>(&page, QStringLiteral("driftReadButton"));
        read->setFocus();
        QTest::keyClick(read, Qt::Key_Space);
        QCOMPARE(marked.count(), 1);
        QCOMPARE(unread(), 3);
        QVERIFY(!when.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not read")));
        QVERIFY(!read->isEnabled());
        // Nothing jumps under the cursor before the next look.
        named<QCheckBox>(&page, QStringLiteral("driftUnread"))->click();
        QCOMPARE(rows(&page), 3);
        press(&page, "driftAllReadButton");
        QCOMPARE(unread(), 0);
        QCOMPARE(rows(&page), 0);
        // It stays so when the page is made anew.
        DriftPage again(*m_house->services, nullptr);
        QVERIFY(!table(&again)->model()->index(0, 0).data(DriftModel::UnreadRole).toBool());
        again.show();
        table(&again)->selectAll();
        press(&again, "driftUnreadButton");
        QCOMPARE(unread(), 4);
    }

    void isExportedForSpreadsheets()
    {
        DriftPage page(*m_house->services, nullptr);
        page.show();
        QSignalSpy said(&page, &DriftPage::messageRaised);
        press(&page, "driftExportButton");
        auto *place = page.findChild<QFileDialog *>(QStringLiteral("driftPlaceDialog"));
        QVERIFY(place);
        const QString path = m_house->folder() + QStringLiteral("/drift.csv");
        Q_EMIT place->fileSelected(path);
        place->reject();
        // It is written beside the window, and once.
        QCOMPARE(said.count(), 0);
        QVERIFY(!named<QPushButton>(&page, QStringLiteral("driftExportButton"))->isEnabled());
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(named<QPushButton>(&page, QStringLiteral("driftExportButton"))->isEnabled());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 5);
        QVERIFY2(text.contains("'=cmd()"), text.constData());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }

    void leadsFromTheSidebarToTheRecord()
    {
        m_house->vendor.onList = [](const ListRequest &) {
            return Error{.kind = Error::Kind::Network, .message = QStringLiteral("test: the line is dead")};
        };
        MainWindow window(*m_house->services);
        window.show();
        auto *sidebar = window.findChild<Sidebar *>();
        QTreeWidgetItem *item = nullptr;
        for (QTreeWidgetItemIterator it(sidebar); *it; ++it)
            if ((*it)->text(0) == QStringLiteral("Changes by others")) item = *it;
        QVERIFY(item);
        // Counted beside the window.
        QCOMPARE(item->text(1), QString());
        QTRY_COMPARE(item->text(1), QStringLiteral("4"));
        QVERIFY(item->data(0, Qt::AccessibleTextRole).toString().contains(QStringLiteral("4 not read")));
        sidebar->setCurrentItem(item);
        auto *page = window.findChild<DriftPage *>();
        QTRY_VERIFY(page && page->isVisible());
        table(page)->selectRow(rowOf(page, QStringLiteral("Uno")));
        window.setFilterText(QStringLiteral("nobody"));
        press(page, "driftOpenButton");
        auto *records = named<QTableView>(&window, QStringLiteral("recordTable"));
        QTRY_VERIFY(records->isVisible());
        QTRY_COMPARE(records->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Uno"));
        QTRY_COMPARE(item->text(1), QStringLiteral("3"));
        // Beside our own changes in the record's history.
        const auto *history = named<QTreeWidget>(&window, QStringLiteral("recordHistory"));
        QTRY_COMPARE(history->topLevelItemCount(), 1);
        QCOMPARE(history->topLevelItem(0)->text(1), QStringLiteral("Changed at the vendor"));
        QCOMPARE(history->topLevelItem(0)->text(2), QStringLiteral("Name: One → Uno"));
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Eins"))}));
        QTRY_COMPARE(history->topLevelItemCount(), 2);
        QCOMPARE(history->topLevelItem(0)->text(2), QStringLiteral("Done"));
    }
};

QTEST_MAIN(TestDriftPage)
#include "test_driftpage.moc"
