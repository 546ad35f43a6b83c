// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The guide in the program: found by F1, searched, in the program's language.
#include "tests/gui/dialoghouse.h"
#include "views/connectiondialog.h"
#include "views/exportdialog.h"
#include "views/guidedialog.h"
#include "views/guidekey.h"
#include "views/guidetext.h"
#include "views/importwizard/importwizard.h"
#include "views/mainwindow.h"
#include "views/settingsdialog.h"
#include "views/shortcutsdialog.h"

#include <QAction>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace kontor;
using namespace kontor::test;

class TestGuide : public QObject
{
    Q_OBJECT

    std::unique_ptr<DialogHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    GuideDialog *guide() const { return m_house->dialog<GuideDialog>("guideDialog"); }
    static QStringList shown(const GuideDialog *dialog)
    {
        QStringList topics;
        for (QTreeWidgetItemIterator it(named<QTreeWidget>(dialog, QStringLiteral("guideContents")),
                                        QTreeWidgetItemIterator::NotHidden);
             *it; ++it)
            if (!(*it)->parent() || !(*it)->parent()->isHidden()) topics << (*it)->text(0);
        return topics;
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DialogHouse>();
        m_window = std::make_unique<MainWindow>(*m_house->services);
        m_window->show();
    }
    void cleanup()
    {
        qDeleteAll(m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
        m_window.reset();
        m_house.reset();
        QLocale::setDefault(QLocale::c());
    }

    void isWholeInEveryLanguage_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("en") << QStringLiteral("First steps");
        QTest::newRow("de") << QStringLiteral("Erste Schritte");
        QTest::newRow("pl") << QStringLiteral("Pierwsze kroki");
        QTest::newRow("es") << QStringLiteral("Primeros pasos");
    }
    void isWholeInEveryLanguage()
    {
        QFETCH(const QString, word);
        QLocale::setDefault(QLocale(QLatin1String(QTest::currentDataTag())));
        QCOMPARE(guideLanguage(), QLatin1String(QTest::currentDataTag()));
        const auto chapters = readGuide(guideLanguage(), QStringLiteral("| a | b |"));
        QCOMPARE(chapters.size(), std::size_t(8));
        for (const GuideChapter &chapter : chapters) {
            QVERIFY2(!chapter.sections.empty() && chapter.sections.front().level == 1, qPrintable(chapter.id));
            QVERIFY2(!chapter.markdown.contains(QLatin1String("{#")), qPrintable(chapter.id));
            QVERIFY2(!chapter.markdown.contains(QLatin1String("{keys}")), qPrintable(chapter.id));
        }
        QCOMPARE(chapters.front().sections.front().title, word);
        GuideDialog dialog(m_window.get(), nullptr);
        dialog.show();
        QVERIFY(named<QTextBrowser>(&dialog, QStringLiteral("guideText"))->toPlainText().startsWith(word));
    }

    void speaksEnglishWhereItHasNoOther()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        QCOMPARE(guideLanguage(), QStringLiteral("en"));
    }

    void opensAtATopic()
    {
        GuideDialog dialog(m_window.get(), nullptr);
        dialog.show();
        auto *text = named<QTextBrowser>(&dialog, QStringLiteral("guideText"));
        dialog.showTopic(QStringLiteral("trouble#disk"));
        QCOMPARE(dialog.topic(), QStringLiteral("trouble#disk"));
        QCOMPARE(text->textCursor().block().text(), QStringLiteral("The disk is full"));
        QTRY_VERIFY(text->verticalScrollBar()->value() > 0);
        QCOMPARE(named<QTreeWidget>(&dialog, QStringLiteral("guideContents"))->currentItem()->text(0),
                 QStringLiteral("The disk is full"));
        dialog.showTopic(QStringLiteral("no-such-chapter"));
        QCOMPARE(dialog.topic(), QStringLiteral("first-steps"));
        // A choice in the contents is shown.
        auto *contents = named<QTreeWidget>(&dialog, QStringLiteral("guideContents"));
        contents->setCurrentItem(contents->topLevelItem(4)->child(1));
        QCOMPARE(dialog.topic(), QStringLiteral("safety#limits"));
        QCOMPARE(text->textCursor().block().text(), QStringLiteral("What Kontor cannot promise"));
    }

    void isSearched()
    {
        GuideDialog dialog(m_window.get(), nullptr);
        dialog.show();
        const qsizetype all = shown(&dialog).size();
        QVERIFY(all > 8);
        auto *search = named<QLineEdit>(&dialog, QStringLiteral("guideSearch"));
        search->setText(QStringLiteral("KEYCHAIN locked"));
        QVERIFY(shown(&dialog).contains(QStringLiteral("\"key missing\"")));
        QVERIFY(!shown(&dialog).contains(QStringLiteral("Filter")));
        QVERIFY(shown(&dialog).size() < all);
        dialog.showTopic(QStringLiteral("trouble#key-missing"));
        QVERIFY(!named<QTextBrowser>(&dialog, QStringLiteral("guideText"))->extraSelections().isEmpty());
        search->setText(QStringLiteral("qqqq"));
        QVERIFY(shown(&dialog).isEmpty());
        QVERIFY(!said(&dialog, QStringLiteral("guideNothing")).isEmpty());
        search->clear();
        QCOMPARE(shown(&dialog).size(), all);
        QVERIFY(said(&dialog, QStringLiteral("guideNothing")).isEmpty());
    }

    void listsTheKeysOfTheWindow()
    {
        GuideDialog dialog(m_window.get(), nullptr);
        dialog.showTopic(QStringLiteral("keys"));
        const QString text = named<QTextBrowser>(&dialog, QStringLiteral("guideText"))->toPlainText();
        for (const Shortcut &one : allShortcuts(m_window.get()))
            QVERIFY2(text.contains(one.what) && text.contains(one.keys), qPrintable(one.what));
        QVERIFY(text.contains(QStringLiteral("Ctrl+N")));
    }

    void f1OpensTheChapterAboutADialog_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::newRow("connection") << QStringLiteral("first-steps#connection");
        QTest::newRow("settings") << QStringLiteral("first-steps#settings");
        QTest::newRow("form") << QStringLiteral("daily-work#form");
        QTest::newRow("import") << QStringLiteral("import-export#import");
        QTest::newRow("export") << QStringLiteral("import-export#export");
        QTest::newRow("keys") << QStringLiteral("keys");
    }
    void f1OpensTheChapterAboutADialog()
    {
        QFETCH(const QString, topic);
        const QString what = QLatin1String(QTest::currentDataTag());
        if (what == QLatin1String("connection")) m_window->startAddConnection();
        if (what == QLatin1String("settings")) m_window->openSettings();
        if (what == QLatin1String("form")) m_window->startCreate(Kind::Customer);
        if (what == QLatin1String("import")) m_window->startImport();
        if (what == QLatin1String("export")) m_window->startExport();
        if (what == QLatin1String("keys")) m_window->openKeys();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *dialog = QApplication::activeModalWidget();
        QTest::keyClick(dialog, Qt::Key_F1);
        QTRY_VERIFY(guide());
        QCOMPARE(guide()->topic(), topic);
        QVERIFY(dialog->isVisible());
        // It can be used while the dialog is open.
        auto *search = named<QLineEdit>(guide(), QStringLiteral("guideSearch"));
        QTest::keyClicks(search, QStringLiteral("vendor"));
        QCOMPARE(search->text(), QStringLiteral("vendor"));
        QTest::keyClick(guide(), Qt::Key_Escape);
        QTRY_VERIFY(!guide());
        QVERIFY(dialog->isVisible());
    }

    void f1OpensTheGuideOfTheWindow()
    {
        auto *entry = m_window->findChild<QAction *>(QStringLiteral("guideAction"));
        QVERIFY(entry);
        QCOMPARE(entry->shortcut(), QKeySequence(Qt::Key_F1));
        entry->trigger();
        QTRY_VERIFY(guide());
        QCOMPARE(guide()->topic(), QStringLiteral("first-steps"));
        m_window->showHistory();
        entry->trigger();
        QCOMPARE(guide()->topic(), QStringLiteral("bulk-changes#history"));
    }
};

QTEST_MAIN(TestGuide)
#include "test_guide.moc"
