// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dialoghouse.h"
#include "views/connectiondialog.h"
#include "views/connectiontest.h"

using namespace kontor;
using namespace kontor::test;

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private:
    ConnectionDialog *opened(const std::optional<QString> &id = {})
    {
        auto *dialog = new ConnectionDialog(*m_house->services, id, &m_house->window);
        dialog->open();
        return dialog;
    }
    QByteArray storedKey(const QString &connection) const
    {
        const auto answer = waitFor(m_house->secrets.read({connection, QStringLiteral("key")}, true, m_house.get()));
        return answer ? answer->secret.reveal() : QByteArray();
    }
    static void fill(const QDialog *dialog, const QString &label)
    {
        typeInto(dialog, QStringLiteral("labelEdit"), label);
        typeInto(dialog, QStringLiteral("field.login"), QStringLiteral("anna"));
        typeInto(dialog, QStringLiteral("field.key"), QStringLiteral("s3cret-key"));
    }
    const Connection *connection(const QString &label) const { return m_house->connections->find(label); }

    struct House : QObject, DialogHouse
    {
    };
    std::unique_ptr<House> m_house;

private Q_SLOTS:
    void init() { m_house = std::make_unique<House>(); }
    void cleanup()
    {
        qDeleteAll(m_house->window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
        m_house.reset();
    }

    void cutsNoText()
    {
        ConnectionDialog *dialog = opened();
        auto *summary = named<QLabel>(dialog, QStringLiteral("vendorSummary"));
        // Other languages need more room than English.
        summary->setText(
            QStringLiteral("Kunden, Domänen, Postfächer und Administratoren einer Wiederverkäufervereinbarung "
                           "einschließlich aller Weiterleitungen, Abwesenheitsnachrichten und "
                           "Spamschutzeinstellungen, jeweils mit ihrer Änderungsgeschichte"));
        for (const QSize size : {dialog->size(), QSize(420, 500)}) {
            dialog->resize(size);
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (!label->isVisibleTo(dialog) || !label->wordWrap()) continue;
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
        // One form to people, though made of several.
        QVERIFY(named<QWidget>(dialog, QStringLiteral("field.login"))->mapTo(dialog, QPoint()).x() ==
                named<QWidget>(dialog, QStringLiteral("labelEdit"))->mapTo(dialog, QPoint()).x());
    }

    void savesWhatWasTyped()
    {
        ConnectionDialog *dialog = opened();
        QSignalSpy saved(dialog, &ConnectionDialog::saved);
        QCOMPARE(named<QComboBox>(dialog, QStringLiteral("baseUrlBox"))->currentText(), m_house->vendor.baseUrl());
        QCOMPARE(named<QLineEdit>(dialog, QStringLiteral("labelEdit"))->text(), QStringLiteral("Fake 2"));
        fill(dialog, QStringLiteral("Second"));
        QTest::mouseClick(named<QAbstractButton>(dialog, QStringLiteral("colour.#b3334e")), Qt::LeftButton);
        QTest::keyClick(named<QComboBox>(dialog, QStringLiteral("protectionBox")), Qt::Key_Down);
        press(dialog, "saveButton");
        QTRY_COMPARE(saved.count(), 1);
        const Connection *made = connection(QStringLiteral("Second"));
        QVERIFY(made);
        QCOMPARE(saved.first().first().toString(), made->id);
        QCOMPARE(made->colour, QStringLiteral("#b3334e"));
        QCOMPARE(made->protection, Protection::Confirm);
        QCOMPARE(made->settings.value(QStringLiteral("login")), QStringLiteral("anna"));
        QVERIFY(!made->settings.contains(QStringLiteral("key")));
        QCOMPARE(storedKey(made->id), QByteArray("s3cret-key"));
    }

    void asksForWhatIsMissing()
    {
        const ConnectionDialog *dialog = opened();
        typeInto(dialog, QStringLiteral("labelEdit"), QStringLiteral("fake"));
        press(dialog, "saveButton");
        QVERIFY(said(dialog, QStringLiteral("note.label")).contains(QStringLiteral("already")));
        QVERIFY(!said(dialog, QStringLiteral("note.login")).isEmpty());
        QCOMPARE(m_house->connections->connections().size(), 1);
    }

    void refusesUnsafeAddresses()
    {
        const ConnectionDialog *dialog = opened();
        fill(dialog, QStringLiteral("Second"));
        named<QComboBox>(dialog, QStringLiteral("baseUrlBox"))->setCurrentText(QStringLiteral("http://fake.example/"));
        press(dialog, "saveButton");
        QVERIFY(!said(dialog, QStringLiteral("note.baseUrl")).isEmpty());
        QCOMPARE(m_house->connections->connections().size(), 1);
    }

    void keepsAStoredKey()
    {
        ConnectionDialog *dialog = opened(m_house->id);
        QSignalSpy saved(dialog, &ConnectionDialog::saved);
        const auto *key = named<QLineEdit>(dialog, QStringLiteral("field.key"));
        QCOMPARE(key->text(), QString());
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QVERIFY(!named<QComboBox>(dialog, QStringLiteral("vendorBox"))->isEnabled());
        QCOMPARE(named<QLineEdit>(dialog, QStringLiteral("field.login"))->text(), QStringLiteral("me"));
        typeInto(dialog, QStringLiteral("labelEdit"), QStringLiteral("Renamed"));
        press(dialog, "saveButton");
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(connection(QStringLiteral("Renamed")));
        QCOMPARE(storedKey(m_house->id), QByteArray("made-up key"));
    }

    void replacesAKey()
    {
        ConnectionDialog *dialog = opened(m_house->id);
        QSignalSpy saved(dialog, &ConnectionDialog::saved);
        typeInto(dialog, QStringLiteral("field.key"), QStringLiteral("newer"));
        press(dialog, "saveButton");
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(storedKey(m_house->id), QByteArray("newer"));
    }

    void testsWithoutSaving()
    {
        m_house->vendor.onProbe = [] {
            return Result<ProbeReport>(ProbeReport{.identity = QStringLiteral("<i>Reseller</i>"), .customers = 7});
        };
        const ConnectionDialog *dialog = opened();
        fill(dialog, QStringLiteral("Second"));
        press(dialog, "testButton");
        QTRY_VERIFY(said(dialog, QStringLiteral("testResult")).contains(QStringLiteral("It works")));
        QVERIFY(said(dialog, QStringLiteral("testResult")).contains(QStringLiteral("<i>Reseller</i>")));
        QVERIFY(said(dialog, QStringLiteral("testResult")).contains(QStringLiteral("7 customer")));
        QCOMPARE(named<QLabel>(dialog, QStringLiteral("testResult"))->textFormat(), Qt::PlainText);
        QVERIFY(m_house->vendor.lastOptions->secrets.value(QStringLiteral("key")).sameAs(Secret("s3cret-key")));
        QCOMPARE(m_house->connections->connections().size(), 1);
        // What was found is about the draft as it was.
        typeInto(dialog, QStringLiteral("field.login"), QStringLiteral("somebody else"));
        QCOMPARE(said(dialog, QStringLiteral("testResult")), QString());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("heading");
        QTest::newRow("name lookup") << int(Error::Kind::Network) << QStringLiteral("No connection");
        QTest::newRow("tls") << int(Error::Kind::Tls) << QStringLiteral("Not secure");
        QTest::newRow("key") << int(Error::Kind::Unauthorized) << QStringLiteral("Key refused");
        QTest::newRow("right") << int(Error::Kind::Forbidden) << QStringLiteral("A right is missing");
        QTest::newRow("html") << int(Error::Kind::Protocol) << QStringLiteral("Not the answer of this vendor");
        QTest::newRow("slow") << int(Error::Kind::Timeout) << QStringLiteral("No answer in time");
    }
    void saysWhatIsWrong()
    {
        QFETCH(int, kind);
        QFETCH(QString, heading);
        m_house->vendor.onProbe = [kind]() -> Result<ProbeReport> {
            return failure({.kind = Error::Kind(kind),
                            .message = QStringLiteral("Cause and remedy."),
                            .detail = QStringLiteral("socket 7"),
                            .fields = {{QStringLiteral("login"), QStringLiteral("unknown here")}},
                            .correlationId = QStringLiteral("abc")});
        };
        const ConnectionDialog *dialog = opened();
        fill(dialog, QStringLiteral("Second"));
        press(dialog, "testButton");
        QTRY_COMPARE(said(dialog, QStringLiteral("testResult")),
                     QStringLiteral("⚠ %1. Cause and remedy.").arg(heading));
        QCOMPARE(said(dialog, QStringLiteral("testDetail")), QStringLiteral("socket 7\nRequest: abc"));
        QCOMPARE(said(dialog, QStringLiteral("note.login")), QStringLiteral("⚠ unknown here"));
    }

    void stopsATest()
    {
        m_house->vendor.held = true;
        const ConnectionDialog *dialog = opened(m_house->id);
        press(dialog, "testButton");
        QTRY_COMPARE(m_house->vendor.arrived(QStringLiteral("probe")), 1);
        press(dialog, "testButton");
        QTRY_COMPARE(m_house->vendor.inFlight, 0);
        QTRY_COMPARE(said(dialog, QStringLiteral("testResult")), QString());
    }

    void saysWhenKeysAreNotKept()
    {
        QVERIFY(!opened()->findChild<QLabel *>(QStringLiteral("keychainNotice")));
        m_house->services->secretsPersist = false;
        const ConnectionDialog *dialog = opened();
        QVERIFY(said(dialog, QStringLiteral("keychainNotice")).contains(QStringLiteral("this run only")));
    }

    void asksBeforeGivingUpWhatWasTyped()
    {
        ConnectionDialog *dialog = opened();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_house->dialog("connectionDialog"));
        dialog = opened();
        fill(dialog, QStringLiteral("Second"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_house->dialog("discardQuestion"));
        press(m_house->dialog("discardQuestion"), "discardButton");
        QTRY_VERIFY(!m_house->dialog("connectionDialog"));
    }

    void removesAConnection()
    {
        ConnectionDialog *dialog = opened(m_house->id);
        QSignalSpy removed(dialog, &ConnectionDialog::removed);
        press(dialog, "removeButton");
        QTRY_VERIFY(m_house->dialog("removeQuestion"));
        press(m_house->dialog("removeQuestion"), "confirmRemoveButton");
        QTRY_COMPARE(removed.count(), 1);
        QVERIFY(m_house->connections->connections().empty());
        QTRY_COMPARE(m_house->cache->count({}, Kind::Customer), 0);
    }

    void startsWithTheUsualProtection()
    {
        m_house->views->setValue(QStringLiteral("connections.protection"), "read-only");
        const auto *box = named<QComboBox>(opened(), QStringLiteral("protectionBox"));
        QCOMPARE(box->currentData().toString(), QStringLiteral("read-only"));
    }
};

QTEST_MAIN(TestConnectionDialog)
#include "test_connectiondialog.moc"
