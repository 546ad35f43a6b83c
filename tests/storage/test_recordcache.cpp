// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cacheschema.h"
#include "models/storage/driftmarks.h"
#include "models/storage/recordcache.h"
#include "models/storage/searchtext.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/jobs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace kontor::test {

class TestRecordCache : public QObject
{
    Q_OBJECT

    const QString m_connection = QStringLiteral("c");
    const SyncScope m_customers{.connection = QStringLiteral("c"), .type = QStringLiteral("customer")};
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<RecordCache> m_cache;

    QString path() const { return m_folder.filePath(QStringLiteral("cache%1.sqlite").arg(m_files)); }
    void open()
    {
        m_cache.reset();
        auto opened = RecordCache::open(path(), true);
        QVERIFY(opened);
        m_cache = std::move(*opened);
        m_cache->describe(FakeVendor::spec(), m_connection);
    }
    Record customer(const QString &id, const QString &name) const
    {
        return {.connection = m_connection,
                .kind = Kind::Customer,
                .type = QStringLiteral("customer"),
                .id = id,
                .name = name,
                .fields = {{QStringLiteral("name"), name}},
                .fetchedAt = QDateTime::currentDateTimeUtc()};
    }
    Drift sync(const std::vector<Record> &records)
    {
        const auto generation = waitFor(m_cache->beginScope(m_customers, this));
        static_cast<void>(waitFor(m_cache->put(m_customers, *generation, records, this)));
        return *waitFor(m_cache->endScope(m_customers, *generation, this));
    }

private Q_SLOTS:
    void init()
    {
        ++m_files;
        open();
    }

    void aLookOfTheLastTurnDoesNotHoldTheEndUp()
    {
        sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        QVERIFY(m_cache->record({m_connection, QStringLiteral("customer"), QStringLiteral("1")}));
        QElapsedTimer timer;
        timer.start();
        m_cache.reset();
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void sweepsOnlyAfterTheEnd()
    {
        const Drift first = sync(
            {customer(QStringLiteral("1"), QStringLiteral("A")), customer(QStringLiteral("2"), QStringLiteral("B"))});
        QCOMPARE(first.added, 2);
        QVERIFY(m_cache->drift(m_connection, 10).empty()); // a first fill is no news
        const auto broken = waitFor(m_cache->beginScope(m_customers, this));
        static_cast<void>(
            waitFor(m_cache->put(m_customers, *broken, {customer(QStringLiteral("1"), QStringLiteral("A"))}, this)));
        QCOMPARE(m_cache->count(m_connection, Kind::Customer), 2); // it never ended
        const Drift second = sync(
            {customer(QStringLiteral("1"), QStringLiteral("A2")), customer(QStringLiteral("3"), QStringLiteral("C"))});
        QCOMPARE(second.added, 1);
        QCOMPARE(second.changed, 1);
        QCOMPARE(second.gone, 1);
        QCOMPARE(m_cache->drift(m_connection, 10).size(), 3U);
        QVERIFY(!m_cache->record({m_connection, QStringLiteral("customer"), QStringLiteral("2")}));
        QVERIFY(m_cache->scopeFetchedAt(m_customers));
    }

    /// What is looked up in one turn of the event loop is one read, and no longer than that.
    void looksEndWithTheTurn()
    {
        const Record one = customer(QStringLiteral("1"), QStringLiteral("A"));
        sync({one});
        QCOMPARE(m_cache->record(one.key())->name, QStringLiteral("A"));
        Record renamed = one;
        renamed.name = QStringLiteral("B");
        QVERIFY(waitFor(m_cache->putOne(renamed, this)));
        QCOMPARE(m_cache->record(one.key())->name, QStringLiteral("B"));
        QCoreApplication::processEvents();
        // Nobody who reads keeps the log from being folded into the file.
        auto other = Database::open(m_cache->path(), Database::Profile::Cache);
        QVERIFY(other);
        QVERIFY((*other)->run("PRAGMA busy_timeout=0"));
        QCOMPARE((*other)->number("PRAGMA wal_checkpoint(TRUNCATE)").value_or(-1), 0);
    }

    void driftSaysWhatChanged()
    {
        Record one = customer(QStringLiteral("1"), QStringLiteral("A"));
        one.status = QStringLiteral("active");
        Record other = customer(QStringLiteral("2"), QStringLiteral("B"));
        sync({one, other});
        // No field says it: the state alone is another, and whose it is.
        one.status = QStringLiteral("disabled");
        one.parent = QStringLiteral("7");
        other.fields.insert(QStringLiteral("phone"), QStringLiteral("123"));
        sync({one, other});
        const auto mine = m_cache->driftOf(one.key(), 10);
        QCOMPARE(mine.size(), 1U);
        QCOMPARE(mine.front().what, QStringLiteral("changed"));
        QCOMPARE(mine.front().changedFields(), QStringList({QStringLiteral("parent"), QStringLiteral("status")}));
        QCOMPARE(mine.front().before.value(QLatin1String("status")).toString(), QStringLiteral("active"));
        QCOMPARE(mine.front().after.value(QLatin1String("status")).toString(), QStringLiteral("disabled"));
        QCOMPARE(m_cache->driftOf(other.key(), 10).front().changedFields(), QStringList{QStringLiteral("phone")});
        QVERIFY(m_cache->driftOf({m_connection, QStringLiteral("mailbox"), QStringLiteral("1")}, 10).empty());
        // Of all connections, and only to be counted.
        QCOMPARE(m_cache->drift({}, 10).size(), 2U);
        QCOMPARE(m_cache->drift(QStringLiteral("another"), 10).size(), 0U);
        const auto bare = m_cache->driftWithoutFields();
        QCOMPARE(bare.size(), 2U);
        QVERIFY(bare.front().after.isEmpty());
    }

    void driftIsMarkedAsRead()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        auto state = StateStore::open(folder.filePath(QStringLiteral("state.sqlite")), true);
        QVERIFY(state);
        ViewStore settings(**state);
        sync({customer(QStringLiteral("1"), QStringLiteral("A")), customer(QStringLiteral("2"), QStringLiteral("B"))});
        sync({customer(QStringLiteral("1"), QStringLiteral("A2"))});
        const auto all = m_cache->drift({}, 10);
        QCOMPARE(all.size(), 2U);
        DriftMarks(settings).mark({all.front()}, true, all);
        {
            const DriftMarks kept(settings);
            QVERIFY(kept.isRead(all.front()));
            QVERIFY(!kept.isRead(all.back()));
            // Whoever only counts sees the same.
            const auto bare = m_cache->driftWithoutFields();
            QCOMPARE(std::ranges::count_if(bare, [&](const DriftEntry &entry) { return kept.isRead(entry); }), 1);
        }
        DriftMarks marks(settings);
        marks.mark({all.back()}, true, all);
        marks.mark({all.front()}, false, all);
        QVERIFY(!DriftMarks(settings).isRead(all.front()));
        // What is gone leaves no mark behind.
        marks.mark({}, true, {all.front()});
        QVERIFY(!DriftMarks(settings).isRead(all.back()));
        QVERIFY(settings.value(QStringLiteral("drift.read")).isEmpty());
    }

    void anOvertakenRunChangesNothing()
    {
        const auto old = waitFor(m_cache->beginScope(m_customers, this));
        sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        QVERIFY(!waitFor(m_cache->endScope(m_customers, *old, this)));
        QCOMPARE(m_cache->count(m_connection, Kind::Customer), 1);
    }

    void listsDoNotWipeDetails()
    {
        sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        Record detailed = customer(QStringLiteral("1"), QStringLiteral("A"));
        detailed.fields.insert(QStringLiteral("phone"), QStringLiteral("123"));
        detailed.detailed = true;
        static_cast<void>(waitFor(m_cache->putOne(detailed, this)));
        const Drift again = sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        QCOMPARE(again.changed, 0);
        sync({customer(QStringLiteral("1"), QStringLiteral("Renamed"))});
        const auto record = m_cache->record(detailed.key());
        QCOMPARE(record->name, QStringLiteral("Renamed"));
        QCOMPARE(record->fields.value(QLatin1String("phone")).toString(), QStringLiteral("123"));
        QVERIFY(record->detailed);
    }

    void equalListsWriteNothing_data()
    {
        QTest::addColumn<bool>("detailed");
        QTest::newRow("listed") << false;
        QTest::newRow("detailed") << true;
    }
    void equalListsWriteNothing()
    {
        QFETCH(bool, detailed);
        Record one = customer(QStringLiteral("1"), QStringLiteral("A"));
        one.detailed = detailed;
        sync({one});
        QTest::qWait(300); // what the first one tells
        QSignalSpy told(m_cache.get(), &RecordCache::changed);
        QCOMPARE(sync({one}).changed, 0);
        QTest::qWait(300);
        QVERIFY(told.isEmpty());
        one.status = QStringLiteral("disabled");
        QCOMPARE(sync({one}).changed, 1);
    }

    void whatWasRemovedMeanwhileDoesNotComeBack()
    {
        const Record one = customer(QStringLiteral("1"), QStringLiteral("A"));
        const Record two = customer(QStringLiteral("2"), QStringLiteral("B"));
        sync({one});
        const auto run = waitFor(m_cache->beginScope(m_customers, this));
        // Both are on the page that is fetched just now; the cache knows one of them.
        for (const Record &record : {one, two})
            QVERIFY(waitFor(m_cache->removeOne(record.key(), this)));
        QVERIFY(waitFor(m_cache->put(m_customers, *run, {one, two}, this)));
        QCOMPARE(m_cache->count(m_connection, Kind::Customer), 0);
        // Made again under the same number.
        QVERIFY(waitFor(m_cache->putOne(two, this)));
        QVERIFY(waitFor(m_cache->put(m_customers, *run, {one, two}, this)));
        QCOMPARE(waitFor(m_cache->endScope(m_customers, *run, this))->added, 0);
        QVERIFY(m_cache->record(two.key()));
        QVERIFY(!m_cache->record(one.key()));
        // The next run believes the vendor.
        QCOMPARE(sync({one, two}).added, 1);
    }

    void whatBelongsToTheRemovedDoesNotComeBack()
    {
        sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        const SyncScope domains{
            .connection = m_connection, .type = QStringLiteral("domain"), .parent = QStringLiteral("1")};
        const auto run = waitFor(m_cache->beginScope(domains, this));
        QVERIFY(waitFor(m_cache->removeOne({m_connection, QStringLiteral("customer"), QStringLiteral("1")}, this)));
        QVERIFY(waitFor(m_cache->put(domains, *run,
                                     {{.connection = m_connection,
                                       .kind = Kind::Domain,
                                       .type = QStringLiteral("domain"),
                                       .id = QStringLiteral("a.example"),
                                       .name = QStringLiteral("a.example"),
                                       .parent = QStringLiteral("1")}},
                                     this)));
        QCOMPARE(m_cache->count(m_connection, Kind::Domain), 0);
    }

    void ownChangesAreNoDrift()
    {
        sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        static_cast<void>(waitFor(m_cache->putOne(customer(QStringLiteral("2"), QStringLiteral("Ours")), this)));
        sync({customer(QStringLiteral("1"), QStringLiteral("A")),
              customer(QStringLiteral("2"), QStringLiteral("Ours"))});
        QVERIFY(m_cache->drift(m_connection, 10).empty());
    }

    void whatBelongedToTheGoneGoesToo()
    {
        sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        Record domain{.connection = m_connection,
                      .kind = Kind::Domain,
                      .type = QStringLiteral("domain"),
                      .id = QStringLiteral("a.example"),
                      .name = QStringLiteral("a.example"),
                      .parent = QStringLiteral("1")};
        Record mailbox{.connection = m_connection,
                       .kind = Kind::Account,
                       .type = QStringLiteral("mailbox"),
                       .id = QStringLiteral("x@a.example"),
                       .name = QStringLiteral("x"),
                       .parent = QStringLiteral("a.example")};
        static_cast<void>(waitFor(m_cache->putOne(domain, this)));
        static_cast<void>(waitFor(m_cache->putOne(mailbox, this)));
        QCOMPARE(m_cache->count({}, Kind::Account), 1);
        sync({});
        QCOMPARE(m_cache->count({}, Kind::Domain), 0);
        QCOMPARE(m_cache->count({}, Kind::Account), 0);
    }

    void whatHasListsBelowIsSeenAtOnce()
    {
        const SyncScope domains{
            .connection = m_connection, .type = QStringLiteral("domain"), .parent = QStringLiteral("1")};
        const auto begun = waitFor(m_cache->beginScope(domains, this));
        QVERIFY(waitFor(m_cache->put(domains, *begun,
                                     {{.connection = m_connection,
                                       .kind = Kind::Domain,
                                       .type = QStringLiteral("domain"),
                                       .id = QStringLiteral("a.example"),
                                       .name = QStringLiteral("a.example"),
                                       .parent = QStringLiteral("1")}},
                                     this)));
        QVERIFY(waitFor(m_cache->endScope(domains, *begun, this)));
        const auto parents = m_cache->stalestParents(m_connection, QStringLiteral("domain"), QStringLiteral("mailbox"),
                                                     QDateTime::currentDateTimeUtc(), 10);
        QCOMPARE(parents.size(), 1U);
    }

    void whatTheVendorHidesIsNotGone()
    {
        sync({customer(QStringLiteral("1"), QStringLiteral("A")), customer(QStringLiteral("2"), QStringLiteral("B"))});
        const SyncScope domains{.connection = m_connection, .type = QStringLiteral("domain")};
        const SyncScope mailboxes{.connection = m_connection, .type = QStringLiteral("mailbox")};
        for (const char *customerId : {"1", "2"}) {
            const QString id = QString::fromLatin1(customerId);
            const QString domain = id + QStringLiteral(".example");
            static_cast<void>(waitFor(m_cache->putOne({.connection = m_connection,
                                                       .kind = Kind::Domain,
                                                       .type = QStringLiteral("domain"),
                                                       .id = domain,
                                                       .name = domain,
                                                       .parent = id},
                                                      this)));
            static_cast<void>(waitFor(m_cache->putOne({.connection = m_connection,
                                                       .kind = Kind::Account,
                                                       .type = QStringLiteral("mailbox"),
                                                       .id = QStringLiteral("x@") + domain,
                                                       .name = QStringLiteral("x"),
                                                       .parent = domain},
                                                      this)));
        }
        const QList<RecordKey> hiding{{m_connection, QStringLiteral("customer"), QStringLiteral("1")}};
        // Both lists come empty; what is below customer 1 stays, two levels down as well, until nothing hides it.
        for (const SyncScope &scope : {mailboxes, domains}) {
            const auto begun = waitFor(m_cache->beginScope(scope, this));
            const auto ended = waitFor(m_cache->endScope(scope, *begun, this, hiding));
            QVERIFY(ended);
            QCOMPARE(ended->gone, 1);
        }
        QVERIFY(m_cache->record({m_connection, QStringLiteral("domain"), QStringLiteral("1.example")}));
        QVERIFY(m_cache->record({m_connection, QStringLiteral("mailbox"), QStringLiteral("x@1.example")}));
        QVERIFY(!m_cache->record({m_connection, QStringLiteral("domain"), QStringLiteral("2.example")}));
        QCOMPARE(m_cache->drift(m_connection, 10).size(), 2U);
        const auto begun = waitFor(m_cache->beginScope(domains, this));
        QCOMPARE(waitFor(m_cache->endScope(domains, *begun, this))->gone, 1);
        QCOMPARE(m_cache->count({}, Kind::Account), 0);
    }

    void otherSchemaOrDamageBeginsAnew_data()
    {
        QTest::addColumn<bool>("damage");
        QTest::newRow("schema") << false;
        QTest::newRow("damage") << true;
    }
    void otherSchemaOrDamageBeginsAnew()
    {
        QFETCH(const bool, damage);
        sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        m_cache.reset();
        if (damage) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(4096, 'x'));
        } else {
            auto database = Database::open(path(), Database::Profile::Cache);
            QVERIFY((*database)->run("PRAGMA user_version=77"));
        }
        open();
        QCOMPARE(m_cache->count({}, Kind::Customer), 0);
        QVERIFY(QFile::exists(path() + QStringLiteral(".aside")));
        sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        QCOMPARE(m_cache->count({}, Kind::Customer), 1);
    }

    void tellsWhatChangedOnceForMany()
    {
        QSignalSpy changed(m_cache.get(), &RecordCache::changed);
        std::vector<Record> many;
        for (int i = 0; i < 50; ++i)
            many.push_back(customer(QString::number(i), QString::number(i)));
        sync(many);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(2).value<QList<RecordKey>>().size(), 50);
    }

    void stalestParentsComeFirst()
    {
        sync({customer(QStringLiteral("1"), QStringLiteral("A"))});
        for (const char *name : {"a.example", "b.example"}) {
            Record domain{.connection = m_connection,
                          .kind = Kind::Domain,
                          .type = QStringLiteral("domain"),
                          .id = QString::fromLatin1(name),
                          .name = QString::fromLatin1(name),
                          .parent = QStringLiteral("1")};
            static_cast<void>(waitFor(m_cache->putOne(domain, this)));
        }
        const SyncScope below{m_connection, QStringLiteral("mailbox"), QStringLiteral("a.example")};
        const auto generation = waitFor(m_cache->beginScope(below, this));
        QVERIFY(waitFor(m_cache->endScope(below, *generation, this)));
        static_cast<void>(
            waitFor(m_cache->putOne(customer(QStringLiteral("1"), QStringLiteral("A")), this))); // commits
        const auto all = m_cache->stalestParents(m_connection, QStringLiteral("domain"), QStringLiteral("mailbox"),
                                                 QDateTime::currentDateTimeUtc().addSecs(60), 10);
        QCOMPARE(all.size(), 2U);
        QCOMPARE(all.front().id, QStringLiteral("b.example"));
        const auto never = m_cache->stalestParents(m_connection, QStringLiteral("domain"), QStringLiteral("mailbox"),
                                                   QDateTime::currentDateTimeUtc().addSecs(-60), 10);
        QCOMPARE(never.size(), 1U);
    }

    void namesSortAsPeopleExpect()
    {
        QStringList names{QStringLiteral("Zürich"), QStringLiteral("zebra"),    QStringLiteral("Łódź"),
                          QStringLiteral("Luis"),   QStringLiteral("Kunde 10"), QStringLiteral("Kunde 9"),
                          QStringLiteral("éclair"), QStringLiteral("Edgar")};
        std::ranges::sort(names, {}, nameSortKey);
        QCOMPARE(names, QStringList({QStringLiteral("éclair"), QStringLiteral("Edgar"), QStringLiteral("Kunde 9"),
                                     QStringLiteral("Kunde 10"), QStringLiteral("Łódź"), QStringLiteral("Luis"),
                                     QStringLiteral("zebra"), QStringLiteral("Zürich")}));
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestRecordCache)
#include "test_recordcache.moc"
