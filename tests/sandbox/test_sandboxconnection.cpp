// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window makes of the sandbox's announcement, for every vendor this build knows.
#include "app/engine.h"
#include "app/providercatalog.h"
#include "app/sandbox/sandbox.h"
#include "app/sandboxprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kontor;

class TestSandboxConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVendorOfTheCatalogueIsImitated()
    {
        const QTemporaryDir home;
        const auto opened =
            Engine::open({.home = home.path(), .secrets = Engine::Secrets::Session, .catalogue = providerCatalog()});
        QVERIFY(opened);
        const auto &engine = *opened;
        sandbox::Sandbox sandbox({.customers = 3});
        QVERIFY(sandbox.start());
        const QJsonObject vendors = sandbox.announcement()[QLatin1String("vendors")].toObject();
        for (const ProviderEntry &vendor : providerCatalog()) {
            const QJsonObject announced = vendors[QLatin1String(vendor.spec->id)].toObject();
            QVERIFY2(!announced.isEmpty(), vendor.spec->id);
            QHash<QString, Secret> secrets;
            const Connection connection = SandboxProcess::connectionTo(vendor, announced, &secrets);
            QCOMPARE(connection.vendor, QLatin1String(vendor.spec->id));
            QVERIFY(connection.label.contains(QString::fromUtf8(vendor.spec->name)));
            QVERIFY(connection.baseUrl.startsWith(QLatin1String("http://127.0.0.1:")));
            QVERIFY(!connection.pace);
            const auto problems = engine->connections().check(connection, secrets);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.keys().join(u' ')));
            for (const FieldSpec &field : vendor.describe(connection.settings).credentials)
                if (field.type == FieldType::Secret && field.has(FieldFlag::RequiredOnCreate))
                    QVERIFY2(!secrets.value(field.name()).isEmpty(), field.key);
        }
    }

    void takesOnlyWhatTheDescriptionKnows()
    {
        const ProviderEntry vendor = providerCatalog().front();
        QJsonObject secrets{{QStringLiteral("unheard-of"), QStringLiteral("x")}};
        for (const FieldSpec &field : vendor.spec->credentials)
            if (field.type == FieldType::Secret) secrets.insert(field.name(), QStringLiteral("s3"));
        QHash<QString, Secret> taken;
        QJsonObject settings{{QStringLiteral("unheard-of"), QStringLiteral("x")}};
        for (const FieldSpec &field : vendor.spec->settings)
            settings.insert(field.name(), QStringLiteral("given"));
        const Connection connection = SandboxProcess::connectionTo(
            vendor, {{QStringLiteral("settings"), settings}, {QStringLiteral("secrets"), secrets}}, &taken);
        QCOMPARE(connection.settings.size(), settings.size() - 1);
        QVERIFY(!connection.settings.contains(QStringLiteral("unheard-of")));
        QCOMPARE(taken.size(), secrets.size() - 1);
        QVERIFY(!taken.contains(QStringLiteral("unheard-of")));
        for (const Secret &secret : taken)
            QVERIFY(secret.sameAs(Secret::fromText(QStringLiteral("s3"))));
    }
};

QTEST_GUILESS_MAIN(TestSandboxConnection)
#include "test_sandboxconnection.moc"
