// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dialoghouse.h"
#include "views/exportdialog.h"
#include "views/mainwindow.h"
#include "views/resourcepage.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace kontor;
using namespace kontor::test;

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_house->folder() + QLatin1String("/out.csv"); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    qint64 rowOf(const char *customer) const
    {
        return *m_house->cache->rowOf({m_house->id, QStringLiteral("customer"), QLatin1String(customer)});
    }
    ExportDialog *opened(ExportDialog::Offer offer)
    {
        auto *dialog = new ExportDialog(*m_house->services, std::move(offer), &m_house->window);
        connect(dialog, &ExportDialog::messageRaised, this, [this](const Message &m) { m_said << m.text; });
        dialog->open();
        return dialog;
    }
    ExportDialog::Offer all() const
    {
        return {.name = QStringLiteral("customers"),
                .shown = {rowOf("1"), rowOf("2"), rowOf("3")},
                .selected = {rowOf("2")},
                .visibleFields = {QStringLiteral("name"), QStringLiteral("reference")}};
    }

    std::unique_ptr<DialogHouse> m_house;
    QStringList m_said;

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DialogHouse>();
        m_said.clear();
    }
    void cleanup() { m_house.reset(); }

    void writesWhatIsShown()
    {
        ExportDialog *dialog = opened(all());
        QVERIFY(named<QRadioButton>(dialog, QStringLiteral("allRows"))->isChecked());
        QVERIFY(named<QRadioButton>(dialog, QStringLiteral("visibleColumns"))->isChecked());
        QVERIFY(named<QAbstractButton>(dialog, QStringLiteral("exportButton"))->isEnabled());
        dialog->exportTo(path(), false);
        QTRY_COMPARE(m_said.size(), 1);
        QVERIFY(m_said.front().contains(QLatin1String("3 record")));
        const QByteArray text = written();
        QVERIFY(text.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(text.count('\n'), 4);
        QVERIFY(text.contains("R-Two"));
        QVERIFY(!text.contains("seats"));
        QVERIFY(text.contains("kontor_guarded"));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QTRY_VERIFY(!m_house->dialog("exportDialog"));
    }

    void writesTheSelectedRowsForPrograms()
    {
        ExportDialog *dialog = opened(all());
        QTest::mouseClick(named<QRadioButton>(dialog, QStringLiteral("selectedRows")), Qt::LeftButton, {}, {8, 8});
        QTest::mouseClick(named<QRadioButton>(dialog, QStringLiteral("allColumns")), Qt::LeftButton, {}, {8, 8});
        named<QCheckBox>(dialog, QStringLiteral("safeBox"))->click();
        named<QCheckBox>(dialog, QStringLiteral("markBox"))->click();
        QVERIFY(said(dialog, QStringLiteral("exportNote")).contains(QLatin1String("Do not open it in a spreadsheet")));
        dialog->exportTo(path(), false);
        QTRY_COMPARE(m_said.size(), 1);
        QCOMPARE(written().count('\n'), 2);
        QVERIFY(written().startsWith("connection,"));
        QVERIFY(written().contains("seats"));
        QVERIFY(!written().contains("kontor_guarded"));
    }

    void writesWhatCanComeBack()
    {
        ExportDialog *dialog = opened(all());
        named<QCheckBox>(dialog, QStringLiteral("roundTripBox"))->click();
        dialog->exportTo(path(), false);
        QTRY_COMPARE(m_said.size(), 1);
        QVERIFY(written().contains("kontor_base:name,reference"));
    }

    void saysWhyItCannot()
    {
        ExportDialog *dialog = opened(all());
        dialog->exportTo(m_house->folder() + QLatin1String("/not/there.csv"), false);
        QTRY_VERIFY(!said(dialog, QStringLiteral("exportProblem")).isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(m_said.isEmpty());
        // Never over a file the person was not asked about.
        QFile there(path());
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        dialog->exportTo(path(), false);
        QTRY_VERIFY(named<QAbstractButton>(dialog, QStringLiteral("exportButton"))->isEnabled());
        QCOMPARE(written(), QByteArray("mine"));
        dialog->exportTo(path(), true);
        QTRY_COMPARE(m_said.size(), 1);
        QVERIFY(written().contains("R-Two"));
    }

    void offersWhatTheTableShows()
    {
        ResourcePage page(*m_house->services, &m_house->window);
        page.show(TableScope{.kind = Kind::Customer, .connections = {m_house->id}});
        QTRY_COMPARE(page.model().rowCount(), 3);
        QTRY_VERIFY(!page.model().isBusy());
        page.table().selectRow(1);
        const ExportDialog::Offer offer = page.exportOffer();
        QCOMPARE(offer.shown.size(), 3U);
        QCOMPARE(offer.selected, std::vector{offer.shown[1]});
        QVERIFY(offer.visibleFields.contains(QLatin1String("reference")));
        QVERIFY(!offer.visibleFields.contains(QLatin1String("remark")));
    }

    void isInTheMenu()
    {
        MainWindow window(*m_house->services);
        window.show();
        auto *action = window.findChild<QAction *>(QStringLiteral("exportAction"));
        QVERIFY(action);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QTRY_VERIFY(m_house->dialog("exportDialog"));
        m_house->dialog("exportDialog")->reject();
        window.showHistory();
        QTRY_VERIFY(!action->isEnabled());
    }
};

QTEST_MAIN(TestExportDialog)
#include "test_exportdialog.moc"
