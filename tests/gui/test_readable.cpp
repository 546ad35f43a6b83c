// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/elidedlabel.h"
#include "views/framedstyle.h"
#include "views/readablesize.h"
#include "views/selectionbar.h"
#include "views/wholetext.h"

#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace kontor;

/// Texts of any length: a dialog keeps room for them, a line gives way.
class TestReadable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogsKeepRoomForTheirTexts()
    {
        QDialog dialog;
        auto *text = new QLabel(QStringLiteral("Many words that wrap. ").repeated(20), &dialog);
        text->setWordWrap(true);
        auto *button = new QPushButton(QStringLiteral("Save"), &dialog);
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(text);
        column->addWidget(button);
        dialog.show();
        QVERIFY(ReadableSize::isWatched(&dialog));
        for (const QSize wanted : {QSize(1, 1), QSize(600, 1), QSize(900, 10)}) {
            dialog.resize(wanted);
            QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
            QVERIFY(button->height() >= button->minimumSizeHint().height());
            QVERIFY(dialog.rect().contains(button->geometry()));
        }
        // Wide again it may be low again.
        const int high = dialog.minimumHeight();
        dialog.resize(520, 400);
        QTRY_VERIFY(dialog.minimumHeight() > high);
        // More to say needs more room at once.
        const int before = dialog.height();
        text->setText(text->text().repeated(4));
        QTRY_VERIFY(dialog.height() > before);
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    }

    void textsKeepNoMoreThanTheyNeed()
    {
        QWidget window;
        auto *text = new QLabel(QStringLiteral("Many words that wrap. ").repeated(20), &window);
        text->setWordWrap(true);
        keepWhole(text);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(text);
        window.resize(150, 60);
        window.show();
        QTRY_VERIFY(text->minimumHeight() > 15 * text->fontMetrics().lineSpacing());
        window.resize(1200, 60);
        QTRY_VERIFY(text->minimumHeight() < 5 * text->fontMetrics().lineSpacing());
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    }

    void linesGiveWay()
    {
        QWidget window;
        auto *line = new ElidedLabel(&window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(line);
        line->setText(QStringLiteral("a line that is long ").repeated(40));
        QVERIFY(window.minimumSizeHint().width() < 300);
        window.resize(240, 40);
        window.show();
        const auto tip = [&] {
            // It goes a moment later.
            QToolTip::hideText();
            if (!QTest::qWaitFor([] { return !QToolTip::isVisible(); })) return QStringLiteral("another one");
            QHelpEvent event(QEvent::ToolTip, {5, 5}, line->mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(line, &event);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QVERIFY(tip().contains(line->text().trimmed()));
        QVERIFY(line->text().size() > 700);
        line->setText(QStringLiteral("short"));
        QCOMPARE(tip(), QString());
    }

    void whatHasNoRoomIsInAMenu()
    {
        QWidget window;
        auto *bar = new SelectionBar(&window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(bar);
        window.resize(320, 60);
        window.show();
        std::vector<RecordAction> actions;
        for (const char *key : {"block", "unblock", "protect", "delete"})
            actions.push_back({.what = RecordAction::What::Act,
                               .key = QLatin1String(key),
                               .label = QStringLiteral("A long word for %1").arg(QLatin1String(key)),
                               .icon = QStringLiteral("action")});
        bar->show(3, 1000, actions);
        const auto *more = bar->findChild<QToolButton *>(QStringLiteral("selection.more"));
        const auto inTheMenu = [&] {
            QStringList all;
            for (const QAction *entry : more->menu()->actions())
                all << entry->text();
            return all;
        };
        const auto shown = [&] {
            int count = 0;
            for (const QPushButton *button : bar->findChildren<QPushButton *>())
                if (button->isVisible()) ++count;
            return count;
        };
        QTRY_VERIFY(more->isVisible());
        QTRY_COMPARE(shown() + inTheMenu().size(), 5);
        QCOMPARE(window.width(), 320);
        QVERIFY(inTheMenu().contains(QStringLiteral("A long word for delete")));
        QString done;
        connect(bar, &SelectionBar::triggered, this, [&](const RecordAction &action) { done = action.key; });
        more->menu()->actions().at(inTheMenu().indexOf(QStringLiteral("A long word for delete")))->trigger();
        QCOMPARE(done, QStringLiteral("delete"));
        window.resize(1400, 60);
        QTRY_COMPARE(shown(), 5);
        QVERIFY(!more->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new FramedStyle);
    TestReadable test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_readable.moc"
