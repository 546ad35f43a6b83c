// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A clerk's first quarter of an hour, with keys and mouse, in the real window on the sandbox.
#include "app/engine.h"
#include "app/providercatalog.h"
#include "app/sandbox/sandbox.h"
#include "models/sync/syncservice.h"
#include "tests/support/jobs.h"
#include "views/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace kontor::test {

class TestWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_opened;
    QByteArrayList m_pages;

    template<class T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    static QDialog *dialog(const char *name)
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->isVisible() && top->objectName() == QLatin1String(name)) return qobject_cast<QDialog *>(top);
        return nullptr;
    }
    QTableView *table() const { return child<QTableView>("recordTable"); }
    QString firstName() const { return table()->model()->index(0, 0).data().toString(); }
    /// Without a window manager nobody makes the window active again when a dialog has closed.
    void comeBack()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void type(const QString &filter)
    {
        auto *edit = child<QLineEdit>("filterEdit");
        edit->clear();
        QTest::keyClicks(edit, filter);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Sandbox::Options{.customers = 30});
        QVERIFY(m_sandbox->start());
        auto engine = Engine::open({.home = m_folder.filePath(QStringLiteral("home")),
                                    .secrets = Engine::Secrets::Session,
                                    .catalogue = providerCatalog(),
                                    .launcher = [this](const QString &path) {
                                        m_opened << path;
                                        QFile page(path);
                                        if (page.open(QIODevice::ReadOnly)) m_pages << page.readAll();
                                        return true;
                                    }});
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().message));
        m_engine = std::move(*engine);
        const QJsonObject vendor = m_sandbox->announcement()
                                       .value(QLatin1String("vendors"))
                                       .toObject()
                                       .value(QLatin1String("rackspace"))
                                       .toObject();
        Connection connection{.vendor = QStringLiteral("rackspace"),
                              .label = QStringLiteral("Mail"),
                              .colour = QStringLiteral("#336699"),
                              .baseUrl = vendor.value(QLatin1String("base_url")).toString(),
                              .pace = std::nullopt};
        connection.settings.insert(QStringLiteral("user-key"), vendor.value(QLatin1String("user_key")).toString());
        connection.settings.insert(QStringLiteral("sign-on-url"),
                                   vendor.value(QLatin1String("sign_on_url")).toString());
        QVERIFY(waitFor(m_engine->connections().save(
            connection,
            {{QStringLiteral("secret-key"), Secret::fromText(vendor.value(QLatin1String("secret_key")).toString())}},
            this)));
        m_services = std::make_unique<Services>(Services{.connections = m_engine->connections(),
                                                         .cache = m_engine->cache(),
                                                         .sync = m_engine->sync(),
                                                         .changes = m_engine->changes(),
                                                         .imports = m_engine->imports(),
                                                         .signOn = m_engine->signOn(),
                                                         .settings = m_engine->settings(),
                                                         .clock = m_engine->clock(),
                                                         .secretsPersist = false});
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 30, 20'000);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_services.reset();
        m_engine.reset();
    }

    void filtersWhileTyping()
    {
        const QString wanted = firstName();
        type(wanted.section(u' ', 0, 0).toUpper());
        QTRY_VERIFY(table()->model()->rowCount() >= 1 && table()->model()->rowCount() < 30);
        type(QStringLiteral("nosuchfield:1"));
        QTRY_VERIFY(child<QLabel>("filterProblem")->isVisible());
        type(QStringLiteral("qqqqqq"));
        QTRY_VERIFY(child<QLabel>("emptyTitle")->isVisible());
        QTest::mouseClick(child<QAbstractButton>("emptyAction"), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 30);
    }

    void createsAndEditsACustomer()
    {
        table()->setFocus();
        comeBack();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog("recordDialog"));
        QTest::keyClicks(dialog("recordDialog")->findChild<QLineEdit *>(QStringLiteral("field.name")),
                         QStringLiteral("Acme Ltd"));
        QTest::mouseClick(dialog("recordDialog")->findChild<QAbstractButton *>(QStringLiteral("saveButton")),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog("recordDialog"), 10'000);
        type(QStringLiteral("\"acme ltd\""));
        QTRY_COMPARE_WITH_TIMEOUT(firstName(), QStringLiteral("Acme Ltd"), 10'000);
        QCOMPARE(table()->model()->rowCount(), 1);

        table()->selectRow(0);
        comeBack();
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QTRY_VERIFY(dialog("recordDialog"));
        auto *name = dialog("recordDialog")->findChild<QLineEdit *>(QStringLiteral("field.name"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Acme Holding"));
        QTest::mouseClick(dialog("recordDialog")->findChild<QAbstractButton *>(QStringLiteral("saveButton")),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog("recordDialog"), 10'000);
        type(QStringLiteral("acme"));
        QTRY_COMPARE_WITH_TIMEOUT(firstName(), QStringLiteral("Acme Holding"), 10'000);
        QTRY_VERIFY(child<QWidget>("messageBar")->isVisible());
    }

    void refusesWhatCannotBe()
    {
        comeBack();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog("recordDialog"));
        QTest::keyClicks(dialog("recordDialog")->findChild<QLineEdit *>(QStringLiteral("field.name")),
                         QStringLiteral(" space first"));
        QTest::mouseClick(dialog("recordDialog")->findChild<QAbstractButton *>(QStringLiteral("saveButton")),
                          Qt::LeftButton);
        QTest::qWait(300);
        QVERIFY(dialog("recordDialog")); // still there, with what was typed
        delete dialog("recordDialog");
    }

    void signsOnWithoutTheTokenInAnArgument()
    {
        type(QStringLiteral("acme"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        table()->selectRow(0);
        comeBack();
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog("signOnDialog") || !m_opened.isEmpty());
        if (QDialog *ask = dialog("signOnDialog")) {
            auto *name = ask->findChild<QLineEdit *>(QStringLiteral("virtualNameEdit"));
            if (name->text().isEmpty()) QTest::keyClicks(name, QStringLiteral("clerk"));
            QTest::mouseClick(ask->findChild<QAbstractButton *>(QStringLiteral("signOnButton")), Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 10'000);
        QVERIFY(!m_opened.first().contains(QLatin1String("oken")));
        QVERIFY(m_pages.first().contains("loginToken="));
        QCOMPARE(m_engine->signOn().ledger(10)->front().outcome, QStringLiteral("opened"));
    }

    void tellsWhatWentWrongWhileFetching_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("cause");
        QTest::newRow("web page") << "html"
                                  << "Mail: not everything could be fetched";
        QTest::newRow("garbage") << "garbage"
                                 << "Mail: not everything could be fetched";
        QTest::newRow("half an answer") << "truncate"
                                        << "Mail: ";
        QTest::newRow("vendor broken") << "status=500"
                                       << "Mail: ";
        QTest::newRow("connection dies") << "reset-before"
                                         << "Mail: ";
        QTest::newRow("key refused") << "status=403"
                                     << "key";
    }
    void tellsWhatWentWrongWhileFetching()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, cause);
        const auto idle = [this] {
            const QString id = m_engine->connections().connections().front().id;
            return m_engine->sync().progress(id).stage == SyncProgress::Stage::Idle;
        };
        type({});
        QTRY_VERIFY_WITH_TIMEOUT(idle(), 60'000);
        const int rows = int(m_engine->cache().count({}, Kind::Customer));
        QTRY_COMPARE(table()->model()->rowCount(), rows);
        child<QWidget>("messageBar")->hide();
        QVERIFY(m_sandbox->setFaults({fault}));
        QTest::mouseClick(child<QAbstractButton>("refreshButton"), Qt::LeftButton);
        const auto *text = child<QLabel>("messageText");
        QTRY_VERIFY2_WITH_TIMEOUT(text->isVisible() && text->text().contains(cause), qPrintable(text->text()), 60'000);
        QCOMPARE(table()->model()->rowCount(), rows);
        // Fine again as soon as the vendor is.
        QVERIFY(m_sandbox->setFaults({}));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), 60'000);
        QSignalSpy finished(&m_engine->sync(), &SyncService::finished);
        QTest::mouseClick(child<QAbstractButton>("refreshButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60'000);
        QVERIFY(!finished.back().at(1).value<SyncReport>().firstError);
        QCOMPARE(table()->model()->rowCount(), rows);
    }

    void everyControlHasAName()
    {
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->parentWidget() && !button->parentWidget()->inherits("QLineEdit") &&
                !button->objectName().startsWith(QLatin1String("qt_")) && !button->inherits("QTableCornerButton"))
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(QStringLiteral("%1 in %2")
                                        .arg(QLatin1String(button->metaObject()->className()),
                                             button->parentWidget()->objectName())));
        QVERIFY(!table()->accessibleName().isEmpty());
        QVERIFY(!child<QLineEdit>("filterEdit")->accessibleName().isEmpty());
    }
};

} // namespace kontor::test

QTEST_MAIN(kontor::test::TestWindow)
#include "test_window.moc"
