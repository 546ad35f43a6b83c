// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/elidedlabel.h"
#include "views/framedstyle.h"
#include "views/readablesize.h"

#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>
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
            QToolTip::hideText();
            QHelpEvent event(QEvent::ToolTip, {5, 5}, line->mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(line, &event);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QVERIFY(tip().contains(line->text().trimmed()));
        QVERIFY(line->text().size() > 700);
        line->setText(QStringLiteral("short"));
        QCOMPARE(tip(), QString());
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
