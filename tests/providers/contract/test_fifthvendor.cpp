// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/recordkeeper.h"
#include "models/secrets/sessionstore.h"
#include "models/sync/syncservice.h"
#include "models/tables/recordtablemodel.h"
#include "tests/support/jobs.h"
#include "tests/support/tinyvendor.h"
#include "views/recordform.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;
using namespace kontor::test;

/// A vendor made of a description and a client only has its table and its form.
class TestFifthVendor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasATableAndAForm()
    {
        QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        TinyVendor vendor;
        vendor.sites[QStringLiteral("a.example")] = {.tariff = QStringLiteral("basic")};
        vendor.sites[QStringLiteral("b.example")] = {.blocked = true};
        auto state = std::move(StateStore::open(folder.filePath(QStringLiteral("state.sqlite")), true).value());
        ConnectionStore store(*state);
        auto cache = std::move(RecordCache::open(folder.filePath(QStringLiteral("cache.sqlite")), true).value());
        SessionStore secrets([](const QString &id) { return id; });
        Redactor redactor;
        SystemClock clock;
        ConnectionService connections({TinyVendor::catalogueEntry()}, store, secrets, redactor, clock);
        QVERIFY(connections.load());
        Connection draft;
        draft.vendor = QStringLiteral("tiny");
        draft.label = QStringLiteral("Tiny");
        draft.baseUrl = QStringLiteral("https://tiny.example");
        const auto saved =
            waitFor(connections.save(draft, {{QStringLiteral("key"), Secret("k")}}, &connections)).value();
        cache->describe(TinyVendor::spec(), saved.id);
        SyncService sync(connections, *cache, clock);
        QVERIFY(waitFor(sync.sync(saved.id, SyncService::Depth::Everything, &sync)));

        RecordTableModel table(connections, *cache);
        table.setScope({.kind = Kind::Domain});
        QTRY_COMPARE(table.rowCount(), 2);
        QVERIFY(table.columnOf(QStringLiteral("tariff")) >= 0);
        table.setFilter(FilterExpression::parse(QStringLiteral("status:blocked"), table.filterFields()).value());
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(table.recordAt(0)->id, QStringLiteral("b.example"));

        const ResourceSpec &site = *TinyVendor::spec().resource(QStringLiteral("site"));
        RecordForm form(RecordForm::editable(site.fields, RecordForm::Purpose::Create), RecordForm::Purpose::Create,
                        {connections, *cache, saved.id}, {}, nullptr);
        QVERIFY(form.editor(QStringLiteral("owner")));
        QVERIFY(!form.editor(QStringLiteral("has_owner")));
        auto *name = qobject_cast<QLineEdit *>(form.editor(QStringLiteral("name"))->control());
        QVERIFY(name);
        QTest::keyClicks(name, QStringLiteral("c.example"));
        QCOMPARE(form.values().value(QStringLiteral("name")).toString(), QStringLiteral("c.example"));
    }
};

QTEST_MAIN(TestFifthVendor)
#include "test_fifthvendor.moc"
