// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/elidedlabel.h"
#include "views/framedstyle.h"
#include "views/messagebar.h"
#include "views/notelabel.h"
#include "views/readablesize.h"
#include "views/selectionbar.h"
#include "views/theme.h"
#include "views/wholetext.h"

#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace kontor;

/// Texts of any length: a dialog keeps room for them, a line gives way. Symbols and frames in both themes.
class TestReadable : public QObject
{
    Q_OBJECT

private:
    static int brightest(const QImage &picture)
    {
        int most = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                most = std::max(most, picture.pixelColor(x, y).lightness());
        return most;
    }

private Q_SLOTS:
    void cleanup() { Theme(nullptr).use(QStringLiteral("light")); }

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

    void theArrowOfAMenuIsBesideItsText()
    {
        QToolButton plain;
        plain.setText(QStringLiteral("More"));
        QToolButton opens;
        opens.setText(plain.text());
        opens.setPopupMode(QToolButton::InstantPopup);
        opens.setMenu(new QMenu(&opens));
        const int room = opens.sizeHint().width() - plain.sizeHint().width();
        QVERIFY2(room >= 12, qPrintable(QString::number(room)));
        plain.resize(plain.sizeHint());
        opens.resize(opens.sizeHint());
        // The text is where it is without a menu, and nothing is painted over it.
        const QRect text = plain.rect().adjusted(4, 4, -4, -4);
        QCOMPARE(opens.grab(text).toImage(), plain.grab(text).toImage());
        const QRect arrow(opens.width() - room, 4, room - 4, opens.height() - 8);
        const QImage drawn = opens.grab(arrow).toImage();
        const int back = drawn.pixelColor(0, 0).lightness();
        int dark = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                if (drawn.pixelColor(x, y).lightness() < back - 60) ++dark;
        QVERIFY(dark > 4);
    }

    void aMarkSpreadsNoLines()
    {
        const QString words = QStringLiteral("Many words that wrap.").repeated(12).replace(u'.', QLatin1String(". "));
        NoteLabel note(QStringLiteral("ⓘ ") + words, nullptr);
        QCOMPARE(note.text(), words.trimmed());
        const NoteLabel without(words, nullptr);
        QCOMPARE(note.heightForWidth(300), without.heightForWidth(300));
        QVERIFY(note.heightForWidth(300) > 2 * note.fontMetrics().lineSpacing());
        // The mark is there, and the text beside it.
        note.resize(300, note.heightForWidth(300));
        const QImage margin = note.grab(QRect(0, 0, note.indent() - 4, note.fontMetrics().height())).toImage();
        QImage empty = margin;
        empty.fill(margin.pixelColor(0, 0));
        QVERIFY(margin != empty);
        const QImage below = note.grab(QRect(0, note.height() - 10, note.indent() - 4, 10)).toImage();
        empty = below;
        empty.fill(below.pixelColor(0, 0));
        QCOMPARE(below, empty);
    }

    void symbolsFollowTheTheme()
    {
        Theme theme(nullptr);
        theme.use(QStringLiteral("light"));
        QWidget window;
        auto *bar = new MessageBar(&window);
        bar->show({.level = Message::Level::Error, .text = QStringLiteral("test: out of order")});
        window.show();
        auto *symbol = bar->findChild<QWidget *>(QStringLiteral("messageSymbol"));
        QVERIFY(symbol && !symbol->size().isEmpty());
        theme.use(QStringLiteral("dark"));
        QTRY_COMPARE(symbol->palette().color(QPalette::Window), QApplication::palette().color(QPalette::Window));
        const QImage drawn = symbol->grab().toImage();
        const int back = drawn.pixelColor(0, 0).lightness();
        constexpr int readable = 80;
        QVERIFY2(brightest(drawn) > back + readable,
                 qPrintable(QStringLiteral("%1 on %2").arg(brightest(drawn)).arg(back)));
    }

    void fieldsHaveFramesOnDarkWindows()
    {
        Theme theme(nullptr);
        theme.use(QStringLiteral("dark"));
        QPlainTextEdit written;
        QPlainTextEdit shown;
        shown.setReadOnly(true);
        QListWidget chosen;
        const auto edge = [](QWidget &widget) {
            widget.resize(100, 60);
            return widget.grab(QRect(50, 0, 1, 1)).toImage().pixelColor(0, 0).lightness();
        };
        const int window = QApplication::palette().color(QPalette::Window).lightness();
        QVERIFY(edge(written) > window + 40);
        QVERIFY(edge(chosen) > window + 40);
        QVERIFY(edge(shown) < window + 40);
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
