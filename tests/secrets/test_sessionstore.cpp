// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/sessionstore.h"
#include "tests/support/jobs.h"

using namespace kontor;
using kontor::test::waitFor;

/// Keys for one run: from memory, from the environment, never from a file.
class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInMemory();
    void readsTheEnvironment();
    void takesThemOutOfTheEnvironment();
    void removedStaysRemoved();
    void namesVariables_data();
    void namesVariables();
    void refusesAnEmptySecret();

private:
    const SecretName m_name{QStringLiteral("0f7b"), QStringLiteral("secret-key")};
    static QString label(const QString &) { return QStringLiteral("My mail"); }
};

void TestSessionStore::keepsInMemory()
{
    SessionStore store(label);
    QVERIFY(!store.isPersistent());
    QVERIFY(waitFor(store.read(m_name, false, this))->state == SecretState::Absent);
    QVERIFY(waitFor(store.read(m_name, true, this))->state == SecretState::RemovedOutside);
    QVERIFY(waitFor(store.write(m_name, Secret("one"), this))->state == SecretState::Ok);
    const auto answer = waitFor(store.read(m_name, true, this));
    QVERIFY(answer->state == SecretState::Ok);
    QCOMPARE(answer->secret.reveal(), QByteArray("one"));
    QVERIFY(waitFor(store.read({m_name.connectionId, QStringLiteral("other")}, false, this))->state ==
            SecretState::Absent);
}

void TestSessionStore::readsTheEnvironment()
{
    qputenv("KONTOR_SECRET_MY_MAIL_SECRET_KEY", "from outside");
    SessionStore store(label);
    QCOMPARE(waitFor(store.read(m_name, false, this))->secret.reveal(), QByteArray("from outside"));
    // What was typed is newer than what was set before the start.
    QVERIFY(waitFor(store.write(m_name, Secret("typed"), this))->state == SecretState::Ok);
    QCOMPARE(waitFor(store.read(m_name, false, this))->secret.reveal(), QByteArray("typed"));
}

void TestSessionStore::takesThemOutOfTheEnvironment()
{
    qputenv("KONTOR_SECRET_MY_MAIL_SECRET_KEY", "from outside");
    const SessionStore store(label);
    QVERIFY(!qEnvironmentVariableIsSet("KONTOR_SECRET_MY_MAIL_SECRET_KEY"));
}

void TestSessionStore::removedStaysRemoved()
{
    qputenv("KONTOR_SECRET_MY_MAIL_SECRET_KEY", "from outside");
    SessionStore store(label);
    QVERIFY(waitFor(store.remove(m_name, this))->state == SecretState::Ok);
    QVERIFY(waitFor(store.read(m_name, false, this))->state == SecretState::Absent);
}

void TestSessionStore::namesVariables_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QByteArray>("variable");
    const QString key = QStringLiteral("secret-key");
    QTest::addRow("plain") << QStringLiteral("mail") << key << QByteArray("KONTOR_SECRET_MAIL_SECRET_KEY");
    QTest::addRow("blank") << QStringLiteral("a b.c2") << key << QByteArray("KONTOR_SECRET_A_B_C2_SECRET_KEY");
    QTest::addRow("not ASCII") << QStringLiteral("büro") << key << QByteArray("KONTOR_SECRET_B_RO_SECRET_KEY");
}

void TestSessionStore::namesVariables()
{
    QFETCH(const QString, label);
    QFETCH(const QString, purpose);
    QTEST(SessionStore::environmentName(label, purpose), "variable");
}

void TestSessionStore::refusesAnEmptySecret()
{
    SessionStore store(label);
    QVERIFY(waitFor(store.write(m_name, Secret(), this))->state == SecretState::Failed);
}

QTEST_GUILESS_MAIN(TestSessionStore)

#include "test_sessionstore.moc"
