// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The import in the window, from the file to the reports, with typed keys.
#include "models/csv/csvreader.h"
#include "tests/gui/dialoghouse.h"
#include "views/fileflow.h"
#include "views/historypage.h"
#include "views/importwizard/filepage.h"
#include "views/importwizard/handoverdialog.h"
#include "views/importwizard/importrun.h"
#include "views/importwizard/importwizard.h"
#include "views/importwizard/mappingtable.h"
#include "views/importwizard/reviewmodel.h"
#include "views/messagebar.h"
#include "views/onetimesecretsdialog.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace kontor;
using namespace kontor::test;

class TestImportWizard : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name, const QByteArray &text) const
    {
        const QString path = m_house->folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("test: no file");
        return path;
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ImportWizard *opened(const QStringList &files = {})
    {
        m_flow->start(m_house->id, files);
        auto *wizard = m_house->dialog<ImportWizard>("importWizard");
        if (!wizard || !QTest::qWaitForWindowActive(wizard)) qFatal("test: there is no wizard");
        return wizard;
    }
    static bool mayGoOn(const QWidget *wizard)
    {
        return named<QPushButton>(wizard, QStringLiteral("nextButton"))->isEnabled();
    }
    static QString missing(const QWidget *wizard) { return said(wizard, QStringLiteral("missing")); }
    static QTableView *grid(const QWidget *wizard) { return named<QTableView>(wizard, QStringLiteral("reviewTable")); }
    static QString cell(const QWidget *wizard, int row, int column)
    {
        return grid(wizard)->model()->index(row, column).data().toString();
    }
    static void choose(const QWidget *wizard, const char *box, const QString &text)
    {
        auto *choice = named<QComboBox>(wizard, QLatin1String(box));
        const int place = choice->findText(text);
        QVERIFY2(place >= 0, qPrintable(text));
        choice->setFocus();
        choice->setCurrentIndex(place);
        Q_EMIT choice->activated(place);
        // What stood in the table before is not to be found any more.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static void goToColumns(const QWidget *wizard)
    {
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
    }
    static void goToReview(const QWidget *wizard)
    {
        goToColumns(wizard);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        // Many rows take their time under a sanitizer.
        QTRY_VERIFY_WITH_TIMEOUT(!missing(wizard).contains(QLatin1String("being checked")), 60'000);
    }
    /// Types into a cell of the grid as a person does.
    static void mend(const QWidget *wizard, int row, int column, const QString &text)
    {
        QTableView *table = grid(wizard);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto *line = table->findChild<QLineEdit *>(QStringLiteral("cellEdit"));
        QVERIFY(line);
        line->selectAll();
        typeText(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!table->findChild<QLineEdit *>(QStringLiteral("cellEdit")));
    }
    QStringList namesOf(const char *type) const
    {
        QStringList names;
        for (const Record &record : m_house->vendor.records)
            if (record.type == QLatin1String(type)) names << record.name;
        return names;
    }

    std::unique_ptr<DialogHouse> m_house;
    std::unique_ptr<FileFlow> m_flow;
    std::vector<Message> m_messages;

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DialogHouse>();
        m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("one.example"));
        m_house->vendor.addMailbox(QStringLiteral("one.example"), QStringLiteral("anna"));
        m_house->fillCache();
        m_flow = std::make_unique<FileFlow>(*m_house->services, &m_house->window);
        m_messages.clear();
        connect(m_flow.get(), &FileFlow::messageRaised, this, [this](const Message &m) { m_messages.push_back(m); });
    }
    void cleanup()
    {
        qDeleteAll(m_house->window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
        m_flow.reset();
        m_house.reset();
    }

    void goesTheWholeWay()
    {
        const QString path = file(QStringLiteral("mailboxes.csv"), "address;domain;size;password\n"
                                                                   "ben@one.example;one.example;2 GB;geheim-1\n"
                                                                   "cleo@one.example;one.example;much;geheim-2\n"
                                                                   "anna@one.example;one.example;1 GB;geheim-3\n");
        ImportWizard *wizard = opened({path});
        QTRY_VERIFY(said(wizard, QStringLiteral("facts")).startsWith(QLatin1String("3 row")));
        goToReview(wizard);
        QCOMPARE(wizard->step(), ImportWizard::Review);
        QCOMPARE(cell(wizard, 0, 0), QStringLiteral("Create"));
        QCOMPARE(cell(wizard, 1, 0), QStringLiteral("Not valid"));
        QCOMPARE(cell(wizard, 2, 0), QStringLiteral("Conflict"));
        QCOMPARE(cell(wizard, 0, 1), QStringLiteral("2"));
        QVERIFY(!cell(wizard, 0, 5).contains(QLatin1String("geheim")));
        QVERIFY(said(wizard, QStringLiteral("totals")).startsWith(QLatin1String("1 to create, 2 with problems")));

        // F8 goes to the cell that is wrong; it is mended, taken back and mended again.
        QTest::keyClick(wizard, Qt::Key_F8);
        QTRY_COMPARE(grid(wizard)->currentIndex(), grid(wizard)->model()->index(1, 4));
        QVERIFY(said(wizard, QStringLiteral("reason")).startsWith(QLatin1String("Line 3. size:")));
        mend(wizard, 1, 4, QStringLiteral("3 GB"));
        QTRY_COMPARE(cell(wizard, 1, 0), QStringLiteral("Create"));
        QVERIFY(said(wizard, QStringLiteral("totals")).startsWith(QLatin1String("2 to create")));
        QTest::keyClick(wizard, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(cell(wizard, 1, 0), QStringLiteral("Not valid"));
        QCOMPARE(cell(wizard, 1, 4), QStringLiteral("much"));
        press(wizard, "redoCellButton");
        QTRY_COMPARE(cell(wizard, 1, 0), QStringLiteral("Create"));

        press(wizard, "nextButton");
        QTRY_COMPARE(wizard->step(), ImportWizard::Run);
        QTRY_VERIFY(named<QPushButton>(wizard, QStringLiteral("reportsButton"))->isVisible());
        QCOMPARE(said(wizard, QStringLiteral("doneCount")), QStringLiteral("2"));
        QCOMPARE(said(wizard, QStringLiteral("failedCount")), QStringLiteral("1"));
        QVERIFY(namesOf("mailbox").contains(QLatin1String("cleo@one.example")));

        const QString plan = m_house->imports->imports(1)->front().plan;
        m_flow->writeReports(plan, m_house->folder());
        // Said where the person looks.
        auto *bar = named<MessageBar>(wizard, QString());
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(std::ranges::any_of(bar->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(QLatin1String("mailboxes-error.csv"));
        }));
        const QByteArray errors = content(m_house->folder() + QLatin1String("/mailboxes-error.csv"));
        QVERIFY(errors.contains("anna@one.example"));
        QVERIFY(!errors.contains("geheim"));
        wizard->reject();
        QTRY_VERIFY(!m_house->dialog("importWizard"));
    }

    void makesParentsInTheSameRow()
    {
        const QString path = file(QStringLiteral("new.csv"), "customer name,domain name,mailbox address,password\n"
                                                             "New,new.example,a@new.example,geheim-1\n"
                                                             "New,new.example,b@new.example,geheim-2\n");
        ImportWizard *wizard = opened({path});
        goToColumns(wizard);
        QCOMPARE(named<QComboBox>(wizard, QStringLiteral("importTypesBox"))->currentText(),
                 QStringLiteral("Customers + Domains + Mailboxes"));
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY(named<QPushButton>(wizard, QStringLiteral("reportsButton"))->isVisible());
        QVERIFY(namesOf("customer").contains(QLatin1String("New")));
        QCOMPARE(namesOf("customer").count(QLatin1String("New")), 1);
        QVERIFY(namesOf("mailbox").contains(QLatin1String("b@new.example")));
    }

    void asksHowLettersWereSaved()
    {
        const QString path = file(QStringLiteral("polish.csv"), "name;reference\nZwyk\xb3y;1\nPlain;2\n");
        ImportWizard *wizard = opened({path});
        auto *central = named<QRadioButton>(wizard, QStringLiteral("encoding.windows-1250"));
        QVERIFY(central->text().contains(QStringLiteral("Zwykły")));
        QTRY_VERIFY(missing(wizard).startsWith(QLatin1String("Choose how the letters")));
        QVERIFY(!mayGoOn(wizard));
        // Only the row whose letters depend on it is looked at.
        const QAbstractItemModel *preview = named<QTableView>(wizard, QStringLiteral("previewTable"))->model();
        QCOMPARE(preview->rowCount(), 1);
        QVERIFY(preview->index(0, 0).data(Qt::BackgroundRole).isValid());
        QTest::mouseClick(central, Qt::LeftButton, {}, QPoint(8, central->height() / 2));
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        QCOMPARE(preview->rowCount(), 2);
        QCOMPARE(preview->index(0, 0).data().toString(), QStringLiteral("Zwykły"));
    }

    void doesNotAskWhatMakesNoDifference()
    {
        const QString path = file(QStringLiteral("german.csv"), "name;reference\nM\xfcller;1\n");
        ImportWizard *wizard = opened({path});
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
    }

    void saysWhereAFileCannotBeRead()
    {
        const QString path = file(QStringLiteral("broken.csv"), "name,reference\nOne,\"open\nTwo,2\n");
        ImportWizard *wizard = opened({path});
        QTRY_VERIFY(said(wizard, QStringLiteral("readProblem")).contains(QLatin1String("line 2")));
        QVERIFY(!mayGoOn(wizard));
        choose(wizard, "quoteBox", QStringLiteral("none"));
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        QVERIFY(said(wizard, QStringLiteral("readProblem")).isEmpty());
        QVERIFY(named<QPlainTextEdit>(wizard, QStringLiteral("rawPreview"))->isHidden());
        QVERIFY(named<QTableView>(wizard, QStringLiteral("previewTable"))->isVisible());
    }

    void showsThePlaceWhereAFileCannotBeRead()
    {
        QByteArray text = "name,reference\n";
        for (int i = 0; i < 50; ++i)
            text += "Row,X-" + QByteArray::number(i) + "\n";
        text += "Z\xc5\x82oty,\ta\"b\xff\"c\x01"
                "d\n";
        text += "Last,X-99\n";
        ImportWizard *wizard = opened({file(QStringLiteral("broken.csv"), text)});
        // Whatever the guess was: as UTF-8 the byte 0xFF is nothing.
        choose(wizard, "encodingBox", QStringLiteral("UTF-8"));
        QTRY_VERIFY(said(wizard, QStringLiteral("readProblem")).contains(QLatin1String("line 52")));
        auto *raw = named<QPlainTextEdit>(wizard, QStringLiteral("rawPreview"));
        QTRY_VERIFY(raw->isVisible());
        QVERIFY(!named<QTableView>(wizard, QStringLiteral("previewTable"))->isVisible());
        const QString shown = raw->toPlainText();
        QVERIFY2(shown.contains(QStringLiteral("▶     52 │ Złoty,→a\"b⟨FF⟩\"c⟨01⟩d")), qPrintable(shown));
        QVERIFY(shown.contains(QLatin1String("48 ")) && shown.contains(QLatin1String("Last,X-99")));
        QVERIFY(!shown.contains(QLatin1String("name,reference")));
        const auto marks = raw->extraSelections();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[1].cursor.selectedText(), QStringLiteral("⟨FF⟩"));
    }

    void takesPastedCellsAndSeveralFiles()
    {
        QApplication::clipboard()->setText(QStringLiteral("name\treference\nPasted\tP-1\n"));
        ImportWizard *wizard = opened();
        QCOMPARE(missing(wizard), QStringLiteral("Choose a file first."));
        QTest::keyClick(&wizard->filePage(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        QCOMPARE(named<QComboBox>(wizard, QStringLiteral("delimiterBox"))->currentText(), QStringLiteral("Tab"));
        wizard->addFiles({file(QStringLiteral("more.csv"), "name,reference\nSecond,P-2\n")});
        QTRY_VERIFY(said(wizard, QStringLiteral("facts")).startsWith(QLatin1String("2 row")));
        wizard->addFiles({file(QStringLiteral("other.csv"), "something\nelse\n")});
        QTRY_VERIFY(said(wizard, QStringLiteral("readProblem")).contains(QLatin1String("other.csv")));
        auto *list = named<QListWidget>(wizard, QStringLiteral("fileList"));
        list->setCurrentRow(2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
    }

    void doesNotGoOnWithoutAColumn()
    {
        ImportWizard *wizard = opened({file(QStringLiteral("odd.csv"), "wer;reference\nNew;N-1\n")});
        goToColumns(wizard);
        choose(wizard, "importTypesBox", QStringLiteral("Customers"));
        QVERIFY(missing(wizard).contains(QLatin1String("Name")));
        QVERIFY(!mayGoOn(wizard));
        choose(wizard, "target.0", QStringLiteral("Reference"));
        QVERIFY2(missing(wizard).contains(QLatin1String("both go to")), qPrintable(missing(wizard)));
        choose(wizard, "target.0", QStringLiteral("Name"));
        QVERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        // Another verb keeps what was chosen.
        choose(wizard, "importModeBox", QStringLiteral("Create new ones and change those that are there"));
        QCOMPARE(named<QComboBox>(wizard, QStringLiteral("target.0"))->currentText(), QStringLiteral("Name"));
        QVERIFY(named<QComboBox>(wizard, QStringLiteral("policy.1"))->isVisible());
    }

    void keepsAMapping()
    {
        const QByteArray text = "wer;was\nNew;N-1\n";
        ImportWizard *wizard = opened({file(QStringLiteral("first.csv"), text)});
        goToColumns(wizard);
        choose(wizard, "importTypesBox", QStringLiteral("Customers"));
        choose(wizard, "target.0", QStringLiteral("Name"));
        choose(wizard, "target.1", QStringLiteral("Reference"));
        press(wizard, "keepProfileButton");
        auto *asked = wizard->findChild<QInputDialog *>(QStringLiteral("profileNameDialog"));
        QVERIFY(asked);
        typeText(asked->findChild<QLineEdit *>(), QStringLiteral("From the shop"));
        QTest::keyClick(asked, Qt::Key_Return);
        QCOMPARE(m_house->imports->profiles(), QStringList(QStringLiteral("From the shop")));
        delete wizard;

        wizard = opened({file(QStringLiteral("second.csv"), text)});
        goToColumns(wizard);
        choose(wizard, "profileBox", QStringLiteral("From the shop"));
        QCOMPARE(named<QComboBox>(wizard, QStringLiteral("target.1"))->currentText(), QStringLiteral("Reference"));
        QVERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "dropProfileButton");
        QVERIFY(m_house->imports->profiles().isEmpty());
    }

    void keepsNoPasswordWithAMapping()
    {
        const auto table = readAll("address,domain\nx@one.example,one.example\n");
        ImportSettings settings{.connection = m_house->id, .types = {QStringLiteral("mailbox")}};
        settings.assignments.push_back(
            {.target = {.type = QStringLiteral("mailbox"), .field = QStringLiteral("password")},
             .text = QStringLiteral("geheim-fixed")});
        m_house->imports->keepProfile(QStringLiteral("fixed"), settings, table->header());
        QVERIFY(!m_house->views->value(QStringLiteral("import.profiles")).contains("geheim"));
        QCOMPARE(m_house->imports->profile(QStringLiteral("fixed"), table->header())->assignments.size(), 1U);
    }

    void makesPasswordsAndHandsThemOver()
    {
        ImportWizard *wizard =
            opened({file(QStringLiteral("staff.csv"), "address,domain\nzoe@one.example,one.example\n")});
        goToColumns(wizard);
        choose(wizard, "importTypesBox", QStringLiteral("Mailboxes"));
        QVERIFY2(missing(wizard).contains(QLatin1String("let passwords be made")), qPrintable(missing(wizard)));
        named<QCheckBox>(wizard, QStringLiteral("makePasswordsBox"))->setFocus();
        QTest::keyClick(named<QCheckBox>(wizard, QStringLiteral("makePasswordsBox")), Qt::Key_Space);
        QVERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY(named<QPushButton>(wizard, QStringLiteral("passwordsButton"))->isVisible());
        QCOMPARE(m_flow->passwordsWaiting(), 1);
        wizard->reject();
        QTRY_VERIFY(!m_house->dialog("importWizard"));
        // They are not lost with the wizard, and the window does not close over them.
        QTRY_VERIFY(!m_messages.empty());
        QCOMPARE(m_messages.back().actionText, QStringLiteral("Hand over ..."));
        m_house->services->secretsPersist = false;
        bool closes = false;
        QVERIFY(!m_flow->mayClose([&closes] { closes = true; }));
        m_house->dialog<QMessageBox>("passwordsQuestion")->reject();
        m_messages.back().action();
        QTRY_VERIFY(m_house->dialog("handoverDialog"));
        auto *sheet = m_house->dialog<HandoverDialog>("handoverDialog");
        auto *table = named<QTableWidget>(sheet, QStringLiteral("handoverTable"));
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("zoe@one.example"));
        QVERIFY(!table->item(0, 1)->text().contains(QRegularExpression(QStringLiteral("\\w"))));
        QVERIFY(sheet->sheet().contains(QLatin1String("zoe@one.example\t")));
        // On paper. A PDF is the one printer a test has.
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::WriteOnly));
        QPdfWriter printer(&paper);
        sheet->printOn(&printer);
        QVERIFY(paper.data().startsWith("%PDF-") && paper.data().trimmed().endsWith("%%EOF"));
        QVERIFY(paper.data().size() > 2'000); // a font and a page, not an empty one
        named<QCheckBox>(sheet, QStringLiteral("handedOverBox"))->click();
        press(sheet, "closeButton");
        QTRY_COMPARE(m_flow->passwordsWaiting(), 0);
        QVERIFY(m_flow->mayClose({}));
    }

    void pausesAndStops()
    {
        QByteArray text = "name,reference\n";
        for (int i = 0; i < 30; ++i)
            text += "Row " + QByteArray::number(i) + ",X-" + QByteArray::number(i) + "\n";
        m_house->vendor.delay = std::chrono::milliseconds(5);
        ImportWizard *wizard = opened({file(QStringLiteral("many.csv"), text)});
        goToReview(wizard);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        // A trial of three.
        named<QCheckBox>(wizard, QStringLiteral("trialBox"))->click();
        named<QSpinBox>(wizard, QStringLiteral("trialCount"))->setValue(3);
        press(wizard, "nextButton");
        auto *resume = named<QPushButton>(wizard, QStringLiteral("resumeButton"));
        QTRY_VERIFY(resume->isVisible());
        QVERIFY2(said(wizard, QStringLiteral("runWhy")).contains(QLatin1String("Paused")),
                 qPrintable(said(wizard, QStringLiteral("runWhy"))));
        QCOMPARE(said(wizard, QStringLiteral("doneCount")), QStringLiteral("3"));
        // Some more, and a look again.
        QVERIFY(named<QSpinBox>(wizard, QStringLiteral("nextCount"))->isVisible());
        named<QSpinBox>(wizard, QStringLiteral("nextCount"))->setValue(4);
        press(wizard, "resumeNextButton");
        QTRY_COMPARE(said(wizard, QStringLiteral("doneCount")), QStringLiteral("7"));
        QTRY_VERIFY(resume->isVisible());
        QVERIFY(said(wizard, QStringLiteral("runWhy")).contains(QLatin1String("Paused")));
        press(wizard, "resumeButton");
        QTRY_VERIFY(named<QPushButton>(wizard, QStringLiteral("pauseButton"))->isVisible());
        press(wizard, "pauseButton");
        QTRY_VERIFY(resume->isVisible());
        press(wizard, "stopButton");
        QTRY_VERIFY(named<QPushButton>(wizard, QStringLiteral("reportsButton"))->isVisible());
        QVERIFY(said(wizard, QStringLiteral("leftCount")).toInt() > 0);
        QCOMPARE(said(wizard, QStringLiteral("leftCount")).toInt() + said(wizard, QStringLiteral("doneCount")).toInt(),
                 30);
    }

    void comparesRowsWithTheVendor()
    {
        // The cache heard of them an hour ago, and one was renamed since.
        for (const char *id : {"1", "2"}) {
            Record *record = m_house->vendor.find(QStringLiteral("customer"), QLatin1String(id));
            Record known = *record;
            known.connection = m_house->id;
            known.fetchedAt = m_house->clock.utcNow().addSecs(-3600);
            QVERIFY(waitFor(m_house->cache->putOne(known, m_house->cache.get())));
        }
        Record *renamed = m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("1"));
        renamed->name = QStringLiteral("Uno");
        renamed->fields.insert(QStringLiteral("name"), renamed->name);
        ImportWizard *wizard = opened({file(QStringLiteral("old.csv"), "name,reference\nOne,R-One\nTwo,R-Two\n")});
        goToColumns(wizard);
        choose(wizard, "importModeBox", QStringLiteral("Change those that are there"));
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY(!missing(wizard).contains(QLatin1String("being checked")));
        auto *compare = named<QPushButton>(wizard, QStringLiteral("compareButton"));
        QTRY_VERIFY(compare->isVisible());
        QVERIFY2(compare->text().contains(QLatin1Char('2')), qPrintable(compare->text()));
        QVERIFY(!mayGoOn(wizard)); // all is as wanted, as far as is known
        press(wizard, "compareButton");
        QTRY_VERIFY(said(wizard, QStringLiteral("totals")).contains(QLatin1String("1 row")));
        QVERIFY(!compare->isVisible());
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("show customer")), 2);
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("update")), 0);
        QVERIFY(mayGoOn(wizard));
        QVERIFY(cell(wizard, 0, 0).contains(QLatin1String("Change")));
    }

    void comparingCanBeCancelled()
    {
        Record known = *m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("1"));
        known.connection = m_house->id;
        known.fetchedAt = m_house->clock.utcNow().addSecs(-3600);
        QVERIFY(waitFor(m_house->cache->putOne(known, m_house->cache.get())));
        ImportWizard *wizard = opened({file(QStringLiteral("old.csv"), "name,reference\nUno,R-One\n")});
        goToColumns(wizard);
        choose(wizard, "importModeBox", QStringLiteral("Change those that are there"));
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY(mayGoOn(wizard));
        m_house->vendor.held = true;
        press(wizard, "compareButton");
        QTRY_VERIFY(missing(wizard).contains(QLatin1String("compared")));
        QTRY_VERIFY(m_house->vendor.inFlight > 0);
        press(wizard, "cancelCheckButton");
        QTRY_VERIFY(said(wizard, QStringLiteral("totals")).contains(QLatin1String("cancelled")));
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        m_house->vendor.release();
    }

    void isKeptInPortionsBeforeAnythingIsSent()
    {
        QByteArray text = "name,reference\n";
        for (int i = 0; i < 20'000; ++i)
            text += "Row " + QByteArray::number(i) + ",X-" + QByteArray::number(i) + "\n";
        ImportWizard *wizard = opened({file(QStringLiteral("long.csv"), text)});
        goToReview(wizard);
        QTRY_VERIFY_WITH_TIMEOUT(mayGoOn(wizard), 60'000);
        press(wizard, "nextButton");
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(wizard, QStringLiteral("stopButton"))->isVisible(), 60'000);
        QVERIFY2(said(wizard, QStringLiteral("runWhy")).contains(QLatin1String("Kept here first")),
                 qPrintable(said(wizard, QStringLiteral("runWhy"))));
        QVERIFY(!named<QPushButton>(wizard, QStringLiteral("resumeButton"))->isVisible());
        press(wizard, "stopButton");
        QTRY_VERIFY(said(wizard, QStringLiteral("runWhy")).contains(QLatin1String("Nothing was sent")));
        QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
        QVERIFY(m_house->journal->history({})->empty());
        // And can be begun again.
        QVERIFY(named<QPushButton>(wizard, QStringLiteral("backButton"))->isVisible());
    }

    void goesOnWhenClosed()
    {
        m_house->vendor.delay = std::chrono::milliseconds(40);
        ImportWizard *wizard =
            opened({file(QStringLiteral("two.csv"), "name,reference\nOne more,X-1\nTwo more,X-2\n")});
        goToReview(wizard);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_COMPARE(wizard->step(), ImportWizard::Run);
        wizard->reject();
        QTRY_VERIFY(!m_house->dialog("importWizard"));
        QTRY_VERIFY(!m_messages.empty() && m_messages.back().actionText == QLatin1String("Save reports ..."));
        QVERIFY(m_messages.back().text.contains(QLatin1String("2 done")));
        QVERIFY(namesOf("customer").contains(QLatin1String("Two more")));
    }

    void importsTheRowsWithErrorsAgain()
    {
        m_house->vendor.onApply = [](const Mutation &mutation) -> std::optional<FakeVendor::ApplyFault> {
            if (mutation.values.value(u"name").toString() != QLatin1String("Bad")) return std::nullopt;
            return fault(Attempt::State::Refused, Error::Kind::Invalid);
        };
        ImportWizard *wizard = opened({file(QStringLiteral("c.csv"), "name,reference\nBad,X-1\nGood,X-2\n")});
        goToReview(wizard);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY(named<QPushButton>(wizard, QStringLiteral("againButton"))->isVisible());
        QCOMPARE(named<QTableWidget>(wizard, QStringLiteral("runProblems"))->rowCount(), 1);
        m_house->vendor.onApply = {};
        press(wizard, "againButton");
        QTRY_COMPARE(wizard->step(), ImportWizard::Review);
        QTRY_COMPARE(grid(wizard)->model()->rowCount(), 1);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY(namesOf("customer").contains(QLatin1String("Bad")));
    }

    void saysInTheEndWhatWasLeftOut()
    {
        ImportWizard *wizard = opened(
            {file(QStringLiteral("c.csv"), "name,reference\nOne more,X-1\nOne,R-One\nA much longer name,X-3\n")});
        // The preview gives each column the room its cells need.
        const auto *preview = named<QTableView>(wizard, QStringLiteral("previewTable"));
        QTRY_VERIFY(preview->columnWidth(0) >=
                    preview->fontMetrics().horizontalAdvance(QStringLiteral("A much longer name")));
        QVERIFY(preview->columnWidth(1) < preview->columnWidth(0));
        goToReview(wizard);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY(said(wizard, QStringLiteral("runWhy")).contains(QLatin1String("The import is over")));
        const auto *problems = named<QTableWidget>(wizard, QStringLiteral("runProblems"));
        QVERIFY(problems->isVisible());
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->item(0, 0)->text(), QStringLiteral("Line 3"));
        QCOMPARE(problems->item(0, 1)->text(), QStringLiteral("Conflict"));
        QVERIFY(problems->item(0, 2)->text().contains(QLatin1String("There is one already: One (1)")));
    }

    void bringsBackOnlyEditedCells()
    {
        const QString path = m_house->folder() + QLatin1String("/back.csv");
        ExportRequest request{.path = path, .isRoundTrip = true};
        for (const char *id : {"1", "2"})
            request.rows.push_back(
                *m_house->cache->rowOf({m_house->id, QStringLiteral("customer"), QLatin1String(id)}));
        QVERIFY(waitFor(m_house->imports->exportRecords(request, m_house->imports.get())));
        QByteArray text = content(path);
        QVERIFY(text.contains("One"));
        text.replace("\"One\"", "\"Uno\"");
        ImportWizard *wizard = opened({file(QStringLiteral("edited.csv"), text)});
        goToColumns(wizard);
        QVERIFY(said(wizard, QStringLiteral("roundTripNotice")).contains(QLatin1String("Kontor exported this file")));
        QVERIFY(!named<QTableWidget>(wizard, QStringLiteral("mappingTable"))->isVisible());
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        QVERIFY2(said(wizard, QStringLiteral("totals")).startsWith(QLatin1String("1 to change, 1 already as wanted")),
                 qPrintable(said(wizard, QStringLiteral("totals"))));
        QStringList cells;
        for (int column = 0; column < grid(wizard)->model()->columnCount(); ++column)
            cells << cell(wizard, 0, column);
        QVERIFY2(cells.contains(QStringLiteral("One → Uno")), qPrintable(cells.join(u'|')));
        press(wizard, "nextButton");
        QTRY_COMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("Uno"));
    }

    void everyLetterLeadsToOneThing()
    {
        ImportWizard *wizard = opened({file(QStringLiteral("new.csv"), "name,reference\nNew,R-9\n")});
        goToReview(wizard);
        QHash<QString, QString> letters;
        const auto take = [&](const QString &text) {
            const QKeySequence letter = QKeySequence::mnemonic(text);
            if (letter.isEmpty()) return;
            QVERIFY2(!letters.contains(letter.toString()),
                     qPrintable(text + QLatin1String(" / ") + letters.value(letter.toString())));
            letters.insert(letter.toString(), text);
        };
        for (const QAbstractButton *button : wizard->findChildren<QAbstractButton *>())
            if (button->isVisible()) take(button->text());
        for (const QLabel *label : wizard->findChildren<QLabel *>())
            if (label->isVisible() && label->buddy()) take(label->text());
        QVERIFY(letters.size() > 2);
    }

    void wantsTheCountOfWhatIsLost()
    {
        ImportWizard *wizard = opened({file(QStringLiteral("gone.csv"), "id\n2\n3\n")});
        goToColumns(wizard);
        choose(wizard, "importTypesBox", QStringLiteral("Customers"));
        choose(wizard, "importModeBox", QStringLiteral("Delete"));
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_COMPARE(missing(wizard), QStringLiteral("Type how many records are concerned."));
        QVERIFY(named<QCheckBox>(wizard, QStringLiteral("trialBox"))->isChecked());
        typeInto(wizard, QStringLiteral("confirmEdit"), QStringLiteral("3"));
        QVERIFY(!mayGoOn(wizard));
        typeInto(wizard, QStringLiteral("confirmEdit"), QStringLiteral("2"));
        QVERIFY(mayGoOn(wizard));
    }

    void keepsWhatWasMendedWhenGoingBack()
    {
        ImportWizard *wizard = opened({file(QStringLiteral("m.csv"), "name,reference,seats\nA,X-1,many\nB,X-2,2\n")});
        goToReview(wizard);
        QCOMPARE(cell(wizard, 0, 0), QStringLiteral("Not valid"));
        mend(wizard, 0, 4, QStringLiteral("4"));
        QTRY_COMPARE(cell(wizard, 0, 0), QStringLiteral("Create"));
        press(wizard, "backButton");
        choose(wizard, "importModeBox", QStringLiteral("Create new ones and change those that are there"));
        press(wizard, "nextButton");
        QTRY_COMPARE(cell(wizard, 0, 0), QStringLiteral("Create"));
        QCOMPARE(cell(wizard, 0, 4), QStringLiteral("4"));
    }

    void filtersAndHoldsTheRulesOfModels()
    {
        ImportWizard *wizard = opened({file(QStringLiteral("f.csv"), "name,reference,seats\nA,X-1,many\nB,X-2,2\n")});
        goToReview(wizard);
        const QAbstractItemModelTester tester(grid(wizard)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        press(wizard, "chip.invalid");
        QCOMPARE(grid(wizard)->model()->rowCount(), 1);
        // What is mended stays under the cursor until the filter is chosen again.
        mend(wizard, 0, 4, QStringLiteral("4"));
        QCOMPARE(grid(wizard)->model()->rowCount(), 1);
        QTRY_COMPARE(cell(wizard, 0, 0), QStringLiteral("Create"));
        press(wizard, "chip.all");
        QCOMPARE(grid(wizard)->model()->rowCount(), 2);
    }

    void asksBeforeItIsGivenUp()
    {
        ImportWizard *wizard = opened();
        QTest::keyClick(wizard, Qt::Key_Escape);
        QTRY_VERIFY(!m_house->dialog("importWizard"));
        wizard = opened({file(QStringLiteral("x.csv"), "name\nA\n")});
        QTest::keyClick(wizard, Qt::Key_Escape);
        QVERIFY(wizard->isVisible());
        press(wizard, "discardButton");
        QTRY_VERIFY(!m_house->dialog("importWizard"));
    }

    void isNotThereForReaders()
    {
        m_house->services->mayWrite = false;
        m_flow->start(m_house->id);
        QVERIFY(!m_house->dialog("importWizard"));
        QVERIFY(!m_messages.empty());
    }

    void offersReportsInTheHistory()
    {
        QVERIFY(m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("First"))}));
        ImportWizard *wizard = opened({file(QStringLiteral("h.csv"), "name,reference\nNew,X-1\n")});
        goToReview(wizard);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        press(wizard, "nextButton");
        QTRY_VERIFY(named<QPushButton>(wizard, QStringLiteral("reportsButton"))->isVisible());
        HistoryPage page(*m_house->services, &m_house->window);
        page.show();
        auto *table = named<QTableView>(&page, QStringLiteral("historyTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        QStringList asked;
        connect(&page, &HistoryPage::reportsRequested, this, [&asked](const QString &plan) { asked << plan; });
        auto *reports = named<QPushButton>(&page, QStringLiteral("reportsButton"));
        table->selectRow(0);
        QVERIFY(reports->isVisibleTo(&page));
        reports->click();
        QCOMPARE(asked, QStringList(m_house->imports->imports(1)->front().plan));
        table->selectRow(1);
        QVERIFY(!reports->isVisibleTo(&page));
    }

    void staysAliveWithAHundredThousandRows()
    {
        constexpr int rows = 100'000;
#ifdef __SANITIZE_ADDRESS__
        constexpr qint64 longestGapMs = 1000; // what people get has no sanitizer in it
#else
        constexpr qint64 longestGapMs = 250; // 100 on a machine with nothing else to do
#endif
        QByteArray text = "name,reference,seats\n";
        for (int i = 0; i < rows; ++i)
            text += "Customer " + QByteArray::number(i) + ",X-" + QByteArray::number(i) + ",5\n";
        ImportWizard *wizard = opened({file(QStringLiteral("large.csv"), text)});
        goToColumns(wizard);
        QTRY_VERIFY2(mayGoOn(wizard), qPrintable(missing(wizard)));
        QElapsedTimer gap;
        qint64 longest = 0;
        QTimer pulse;
        pulse.setInterval(5);
        connect(&pulse, &QTimer::timeout, this, [&gap, &longest] { longest = std::max(longest, gap.restart()); });
        gap.start();
        pulse.start();
        press(wizard, "nextButton");
        QScrollBar *bar = grid(wizard)->verticalScrollBar();
        int at = 0;
        while (missing(wizard).contains(QLatin1String("being checked"))) {
            bar->setValue(at = (at + 997) % std::max(1, bar->maximum()));
            QTest::qWait(20);
        }
        for (int i = 0; i < 50; ++i) {
            bar->setValue(at = (at + 1'973) % bar->maximum());
            QTest::qWait(10);
        }
        press(wizard, "chip.create");
        QTest::qWait(50);
        QCOMPARE(grid(wizard)->model()->rowCount(), rows);
        qInfo("longest gap: %lld ms", longest);
        QVERIFY2(longest < longestGapMs, qPrintable(QString::number(longest)));
    }

private:
    static std::shared_ptr<const CsvTable> readAll(const QByteArray &text)
    {
        CsvReader reader({}, {}, QStringLiteral("list.csv"));
        if (!reader.add(text)) qFatal("test: cannot be read");
        return std::make_shared<const CsvTable>(*reader.finish());
    }
};

QTEST_MAIN(TestImportWizard)
#include "test_importwizard.moc"
