// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the window is open: everything it says changes, nothing it shows is lost.
#include "app/languages.h"
#include "app/screentext.h"
#include "tests/gui/dialoghouse.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QDockWidget>
#include <QHeaderView>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

using namespace kontor;
using namespace kontor::test;

class TestLanguage : public QObject
{
    Q_OBJECT

    std::unique_ptr<DialogHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    QTableView *table() const { return named<QTableView>(m_window.get(), QStringLiteral("recordTable")); }
    QString firstMenu() const { return m_window->menuBar()->actions().front()->text(); }
    QStringList texts() const
    {
        QStringList all;
        for (const QJsonValue &one : textsOf(*m_window))
            all << one.toObject().value(QLatin1String("text")).toString();
        return all;
    }
    QStringList chosen() const
    {
        QStringList names;
        for (const QModelIndex &index : table()->selectionModel()->selectedRows())
            names << index.data().toString();
        names.sort();
        return names;
    }
    /// As a person does it.
    void speak(const char *language)
    {
        m_window->openSettings();
        auto *dialog = m_house->dialog("settingsDialog");
        QVERIFY(dialog);
        auto *box = named<QComboBox>(dialog, QStringLiteral("languageBox"));
        box->setCurrentIndex(box->findData(QString::fromLatin1(language)));
        press(dialog, "saveButton");
        QTRY_VERIFY(!m_house->dialog("settingsDialog"));
    }

private Q_SLOTS:
    void init()
    {
        installLanguage(QStringLiteral("en"));
        m_house = std::make_unique<DialogHouse>();
        for (int number = 1; number <= 40; ++number)
            m_house->vendor.addCustomer(QStringLiteral("Shop %1").arg(number, 2, 10, QLatin1Char('0')));
        m_house->fillCache();
        m_window = std::make_unique<MainWindow>(*m_house->services);
        connect(m_window.get(), &MainWindow::languageChosen, this,
                [this] { installLanguage(QString::fromUtf8(m_house->views->value(QStringLiteral("ui.language")))); });
        m_window->resize(1200, 760);
        m_window->show();
        QTRY_COMPARE(table()->model()->rowCount(), 43);
    }
    void cleanup()
    {
        qDeleteAll(m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
        m_window.reset();
        m_house.reset();
        installLanguage(QStringLiteral("en"));
    }

    void speaksAtOnce_data()
    {
        QTest::addColumn<QString>("menu");
        QTest::addColumn<QString>("customers");
        QTest::addColumn<QString>("number");
        QTest::newRow("de") << QStringLiteral("&Datei") << QStringLiteral("Kunden") << QStringLiteral("1.234,5");
        QTest::newRow("pl") << QStringLiteral("&Plik") << QStringLiteral("Klienci") << QStringLiteral("1234,5");
        QTest::newRow("es") << QStringLiteral("&Archivo") << QStringLiteral("Clientes") << QStringLiteral("1234,5");
    }
    void speaksAtOnce()
    {
        QFETCH(const QString, menu);
        QFETCH(const QString, customers);
        QFETCH(const QString, number);
        QCOMPARE(firstMenu(), QStringLiteral("&File"));
        speak(QTest::currentDataTag());
        QTRY_COMPARE(firstMenu(), menu);
        QTRY_VERIFY(texts().contains(customers));
        QCOMPARE(QLocale().toString(1234.5), number);
        QCOMPARE(m_window->locale().language(), QLocale(QLatin1String(QTest::currentDataTag())).language());
        // Nothing is left over of the language before, and it comes back whole.
        for (const char *english : {"&File", "&View", "Customers", "Looking back", "New"})
            QVERIFY2(!texts().contains(QLatin1String(english)), english);
        speak("en");
        QTRY_COMPARE(firstMenu(), QStringLiteral("&File"));
        QTRY_VERIFY(texts().contains(QStringLiteral("Customers")));
        QVERIFY(!texts().contains(customers));
        QCOMPARE(m_window->findChildren<QTableView *>(QStringLiteral("recordTable")).size(), 1);
        QCOMPARE(m_window->findChildren<QMenuBar *>().size(), 1);
    }

    void keepsWhatIsLookedAt()
    {
        m_window->setFilterText(QStringLiteral("shop"));
        QTRY_COMPARE(table()->model()->rowCount(), 40);
        table()->sortByColumn(0, Qt::DescendingOrder);
        QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Shop 40"));
        table()->setColumnWidth(0, 321);
        const auto row = [&](int number) {
            return QItemSelection(table()->model()->index(number, 0), table()->model()->index(number, 0));
        };
        for (const int number : {2, 3, 20})
            table()->selectionModel()->select(row(number), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table()->selectionModel()->setCurrentIndex(table()->model()->index(20, 0), QItemSelectionModel::NoUpdate);
        table()->verticalScrollBar()->setValue(150);
        const QStringList selected = chosen();
        QCOMPARE(selected.size(), 3);
        const int scrolled = table()->verticalScrollBar()->value();
        m_window->findChild<QSplitter *>()->setSizes({300, 900});
        const QList<int> sizes = m_window->findChild<QSplitter *>()->sizes();
        const auto side = [this] {
            return m_window->findChild<QDockWidget *>(QStringLiteral("inspectorDock"))->geometry();
        };
        const QRect record = side();
        speak("de");
        QTRY_COMPARE(firstMenu(), QStringLiteral("&Datei"));
        QTRY_COMPARE(chosen(), selected);
        QCOMPARE(named<QLineEdit>(m_window.get(), QStringLiteral("filterEdit"))->text(), QStringLiteral("shop"));
        QTRY_COMPARE(table()->model()->rowCount(), 40);
        QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Shop 40"));
        QTRY_COMPARE(chosen(), selected);
        QTRY_COMPARE(table()->currentIndex().row(), 20);
        QCOMPARE(table()->columnWidth(0), 321);
        QTRY_COMPARE(table()->verticalScrollBar()->value(), scrolled);
        QTRY_COMPARE(m_window->findChild<QSplitter *>()->sizes(), sizes);
        QCOMPARE(m_window->size(), QSize(1200, 760));
        QTRY_COMPARE(side(), record);
    }

    void keepsThePage()
    {
        m_window->showHistory();
        named<QLineEdit>(m_window.get(), QStringLiteral("historySearch"))->setText(QStringLiteral("acme"));
        const auto choose = [this](const char *box, const char *key) {
            auto *found = named<QComboBox>(m_window.get(), QString::fromLatin1(box));
            found->setCurrentIndex(found->findData(QString::fromLatin1(key)));
        };
        const auto chosen = [this](const char *box) {
            return named<QComboBox>(m_window.get(), QString::fromLatin1(box))->currentData().toString();
        };
        choose("historyOutcome", "refused");
        speak("pl");
        QTRY_COMPARE(firstMenu(), QStringLiteral("&Plik"));
        const auto *search = named<QLineEdit>(m_window.get(), QStringLiteral("historySearch"));
        QTRY_VERIFY(search->isVisible());
        QCOMPARE(search->text(), QStringLiteral("acme"));
        QCOMPARE(chosen("historyOutcome"), QStringLiteral("refused"));
        QCOMPARE(chosen("historyVerb"), QString());
        m_window->showDrift();
        named<QLineEdit>(m_window.get(), QStringLiteral("driftSearch"))->setText(QStringLiteral("acme"));
        choose("driftWhat", "gone");
        speak("de");
        QTRY_COMPARE(firstMenu(), QStringLiteral("&Datei"));
        QTRY_VERIFY(named<QLineEdit>(m_window.get(), QStringLiteral("driftSearch"))->isVisible());
        QCOMPARE(named<QLineEdit>(m_window.get(), QStringLiteral("driftSearch"))->text(), QStringLiteral("acme"));
        QCOMPARE(chosen("driftWhat"), QStringLiteral("gone"));
        m_window->showSignOns();
        speak("en");
        QTRY_COMPARE(firstMenu(), QStringLiteral("&File"));
        QTRY_VERIFY(texts().contains(QStringLiteral("Signed on now")));
        QVERIFY(!table()->isVisible());
    }

    void keepsAButtonThatTakesSomethingBack()
    {
        bool pressed = false;
        m_window->say(
            {.text = QStringLiteral("Something was done."), .actionText = QStringLiteral("Undo"), .action = [&] {
                 pressed = true;
             }});
        speak("es");
        QTRY_COMPARE(firstMenu(), QStringLiteral("&Archivo"));
        press(m_window.get(), "messageAction");
        QVERIFY(pressed);
    }

    /// The system's language may change under a form: what was typed stays and can still be sent.
    void keepsAFormThatIsOpen()
    {
        m_window->startCreate(Kind::Customer);
        QTRY_VERIFY(m_house->dialog("recordDialog"));
        auto *name = named<QLineEdit>(m_house->dialog("recordDialog"), QStringLiteral("field.name"));
        typeText(name, QStringLiteral("Half typed"));
        installLanguage(QStringLiteral("de"));
        QTRY_COMPARE(firstMenu(), QStringLiteral("&Datei"));
        QVERIFY(m_house->dialog("recordDialog"));
        QCOMPARE(name->text(), QStringLiteral("Half typed"));
        QSignalSpy moved(m_house->changes.get(), &ChangeService::changeMoved);
        press(m_house->dialog("recordDialog"), "saveButton");
        QTRY_VERIFY(!moved.isEmpty());
        QTRY_VERIFY(!m_house->dialog("recordDialog"));
    }

    void speaksOnTheFirstPage()
    {
        QVERIFY(waitFor(m_house->connections->remove(m_house->id, this)));
        MainWindow window(*m_house->services);
        window.show();
        QVERIFY(window.findChild<QWidget *>(QStringLiteral("welcomePage")));
        installLanguage(QStringLiteral("de"));
        const auto title = [&] {
            const QJsonArray all = textsOf(window);
            return std::ranges::any_of(all, [](const QJsonValue &one) {
                return one.toObject().value(QLatin1String("text")) == QLatin1String("Willkommen bei Kontor");
            });
        };
        QTRY_VERIFY(title());
        QVERIFY(!window.findChild<QDockWidget *>(QStringLiteral("inspectorDock"))->isVisible());
    }

    void understandsChoices()
    {
        for (const char *good : {"", "system", "en", "de", "pl", "es", "de_AT", "es_MX", "/tmp/kontor_fr.qm"})
            QVERIFY2(isLanguageChoice(QLatin1String(good)), good);
        for (const char *bad : {"fr", "deutsch", "e", "--", "C", "d e"})
            QVERIFY2(!isLanguageChoice(QLatin1String(bad)), bad);
        QCOMPARE(installLanguage(QStringLiteral("de_AT")), QStringLiteral("de"));
        QCOMPARE(QLocale().name(), QStringLiteral("de_AT"));
        // The tests run with an English system.
        QCOMPARE(installLanguage(QStringLiteral("system")), QStringLiteral("en"));
        QCOMPARE(QLocale(), QLocale::system());
        QCOMPARE(languageArgument({QStringLiteral("x"), QStringLiteral("--lang"), QStringLiteral("pl")}),
                 QStringLiteral("pl"));
        QCOMPARE(languageArgument({QStringLiteral("--lang=es")}), QStringLiteral("es"));
        QCOMPARE(languageArgument({QStringLiteral("--lang")}), QString());
        QCOMPARE(languageArgument({QStringLiteral("--language=es")}), QString());
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
