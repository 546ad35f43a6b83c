// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/sealer.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/jobs.h"

#include <QTest>

using namespace kontor;
using namespace kontor::test;

class TestSealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealedAndNothingElse()
    {
        FakeSecretStore store;
        Sealer sealer(store);
        QVERIFY(!sealer.isReady());
        QVERIFY(waitFor(sealer.prepare(&sealer)).value_or(false));
        const QByteArray plain("show-once key \0 with a NUL", 26);
        const QByteArray sealed = sealer.seal(plain, "plan/1");
        QVERIFY(!sealed.contains("show-once"));
        QVERIFY(sealed != sealer.seal(plain, "plan/1"));
        QCOMPARE(sealer.open(sealed, "plan/1"), std::optional(plain));
        QVERIFY(!sealer.open(sealed, "plan/2"));
        QVERIFY(!sealer.open(sealed.left(20), "plan/1"));
        for (int at = 0; at < sealed.size(); ++at) {
            QByteArray damaged = sealed;
            damaged[at] = char(damaged[at] ^ 1);
            QVERIFY(!sealer.open(damaged, "plan/1"));
        }
    }

    void theKeyIsMadeOnceAndFoundAgain()
    {
        FakeSecretStore store;
        QByteArray sealed;
        {
            Sealer first(store);
            JobOf<bool> *one = first.prepare(&first);
            JobOf<bool> *two = first.prepare(&first);
            QVERIFY(waitFor(one).value_or(false) && waitFor(two).value_or(false));
            sealed = first.seal("x", "c");
        }
        QCOMPARE(store.secrets.size(), 1);
        Sealer second(store);
        QVERIFY(waitFor(second.prepare(&second)).value_or(false));
        QCOMPARE(second.open(sealed, "c"), std::optional(QByteArray("x")));
    }

    void aLockedKeychainGetsNoSecondKey()
    {
        FakeSecretStore store;
        store.state = SecretState::Locked;
        Sealer sealer(store);
        const Result<bool> outcome = waitFor(sealer.prepare(&sealer));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Secrets);
        QVERIFY(!store.log.contains(QStringLiteral("write sealing-key")));
    }

    void aDamagedKeyIsNotReplaced()
    {
        FakeSecretStore store;
        store.secrets.insert(QStringLiteral("journal/sealing-key"), Secret("not a key"));
        Sealer sealer(store);
        QVERIFY(!waitFor(sealer.prepare(&sealer)));
        QVERIFY(!sealer.isReady());
        QCOMPARE(store.secrets.value(QStringLiteral("journal/sealing-key")).reveal(), QByteArray("not a key"));
    }
};

QTEST_GUILESS_MAIN(TestSealer)
#include "test_sealer.moc"
