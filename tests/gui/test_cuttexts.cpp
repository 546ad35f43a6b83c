// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cuttexts.h"
#include "views/framedstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>

using namespace kontor;

/// What does not fit into its place is told by the tool tip, and only that.
class TestCutTexts : public QObject
{
    Q_OBJECT

    static QString tipOf(QWidget *widget, const QPoint &place)
    {
        // It goes a moment later.
        QToolTip::hideText();
        if (!QTest::qWaitFor([] { return !QToolTip::isVisible(); })) return QStringLiteral("another one");
        QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    }

private Q_SLOTS:
    void tellsHeadings()
    {
        QTableWidget table(1, 2);
        table.setHorizontalHeaderLabels({QStringLiteral("A heading <b>that</b> is long"), QStringLiteral("Name")});
        table.horizontalHeaderItem(1)->setToolTip(QStringLiteral("What it is called."));
        table.setColumnWidth(0, 60);
        table.setColumnWidth(1, 60);
        table.show();
        QVERIFY(CutTexts::isWatched(table.horizontalHeader()));
        QWidget *header = table.horizontalHeader()->viewport();
        QVERIFY(tipOf(header, {10, 5}).contains(QLatin1String("A heading &lt;b&gt;that&lt;/b&gt; is long")));
        // What fits has its own tip only.
        QCOMPARE(tipOf(header, {70, 5}), QStringLiteral("What it is called."));
        table.setColumnWidth(0, 400);
        QCOMPARE(tipOf(header, {10, 5}), QString());
        // Both, where it has help and is cut as well.
        table.horizontalHeader()->setMinimumSectionSize(12);
        table.setColumnWidth(1, 12);
        QVERIFY(tipOf(header, {405, 5}).contains(QLatin1String("Name")));
        QVERIFY(tipOf(header, {405, 5}).contains(QLatin1String("What it is called.")));
    }

    void tellsWhatIsChosen()
    {
        QComboBox box;
        box.addItem(QStringLiteral("A choice that is much too long"));
        box.addItem(QStringLiteral("a"));
        box.resize(80, 30);
        box.show();
        QVERIFY(CutTexts::isWatched(&box));
        QVERIFY(tipOf(&box, {5, 5}).contains(QLatin1String("much too long")));
        box.setCurrentIndex(1);
        QCOMPARE(tipOf(&box, {5, 5}), QString());
        box.setCurrentIndex(0);
        box.setToolTip(QStringLiteral("Its own."));
        QCOMPARE(tipOf(&box, {5, 5}), QStringLiteral("Its own."));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new FramedStyle);
    TestCutTexts test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_cuttexts.moc"
