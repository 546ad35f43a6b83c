// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordcache.h"
#include "models/storage/recordjson.h"
#include "models/tables/queryengine.h"
#include "tests/faults/flips.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/jobs.h"

#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>

namespace kontor::test {

/// What becomes of the cache when the disk spoils it: no record is ever shown that no vendor sent, and without a person
/// doing anything for it the cache is whole again after a refresh.
class TestCacheDamage : public QObject
{
    Q_OBJECT

    static constexpr int customers = 40;

    const QString m_connection = QStringLiteral("c");
    QTemporaryDir m_folder;
    std::vector<Record> m_truth;
    std::map<QString, QByteArray> m_texts; ///< of m_truth, by type and id
    QByteArray m_closed;
    QByteArray m_main;
    QByteArray m_log;
    int m_told = 0;
    int m_rebuilt = 0;

    QString path() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }
    QString logPath() const { return path() + QStringLiteral("-wal"); }

    Record record(const char *type, Kind kind, int number, const QString &parent) const
    {
        return {.connection = m_connection,
                .kind = kind,
                .type = QLatin1String(type),
                .id = QStringLiteral("%1-%2").arg(QLatin1String(type)).arg(number),
                .name = QStringLiteral("The %1 of number %2").arg(QLatin1String(type)).arg(number),
                .status = QStringLiteral("active"),
                .parent = parent,
                .fields = {{QStringLiteral("name"), QStringLiteral("Number %1").arg(number)},
                           {QStringLiteral("seats"), number}},
                .fetchedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, Qt::UTC)};
    }

    static QString nameOf(const Record &record) { return record.type + u'/' + record.id; }

    /// Without the time, which is that of the whole list when it is newer.
    static QByteArray textOf(Record record)
    {
        record.fetchedAt = {};
        return recordText(record).toUtf8();
    }

    bool isTrue(const Record &record) const
    {
        const auto known = m_texts.find(nameOf(record));
        return known != m_texts.end() && known->second == textOf(record);
    }

    /// News may be wrong about what happened (the cache had lost it), never about what it happened to.
    bool isKnown(const DriftEntry &drift) const
    {
        return std::ranges::any_of(m_truth,
                                   [&](const Record &one) { return one.key() == drift.key && one.name == drift.name; });
    }

    std::unique_ptr<RecordCache> open()
    {
        auto cache = RecordCache::open(path(), true);
        if (!cache) return nullptr;
        (*cache)->describe(FakeVendor::spec(), m_connection);
        return std::move(*cache);
    }

    /// False when the cache took no more.
    bool sync(RecordCache &cache)
    {
        for (const auto &[type, kind] : {std::pair("customer", Kind::Customer), std::pair("domain", Kind::Domain)}) {
            const SyncScope scope{.connection = m_connection, .type = QLatin1String(type)};
            std::vector<Record> records;
            for (const Record &one : m_truth)
                if (one.kind == kind) records.push_back(one);
            const auto generation = waitFor(cache.beginScope(scope, this));
            if (!generation) return false;
            if (!waitFor(cache.put(scope, *generation, records, this))) return false;
            if (!waitFor(cache.endScope(scope, *generation, this))) return false;
        }
        return true;
    }

    /// Every way to a record. Nothing when a table is refused; else how many different ones it shows.
    std::optional<int> shown(const QByteArray &place)
    {
        const auto cache = open();
        if (!cache) return std::nullopt;
        for (const Record &one : m_truth) {
            const auto found = cache->record(one.key());
            if (found && !(nameOf(*found) == nameOf(one) && isTrue(*found))) fail("a record", place);
            for (const Record &same : cache->recordsWithId(m_connection, one.kind, one.id))
                if (same.id != one.id || !isTrue(same)) fail("a record by its id", place);
            for (const Record &child : cache->childrenOf(one.key(), Kind::Domain, 100))
                if (child.parent != one.id || !isTrue(child)) fail("a child", place);
        }
        for (const DriftEntry &drift : cache->drift(m_connection, 100))
            if (!isKnown(drift)) fail("news", place);
        return inTables(place);
    }

    std::optional<int> inTables(const QByteArray &place)
    {
        QSet<QString> names;
        for (const Kind kind : {Kind::Customer, Kind::Domain}) {
            QueryEngine engine(path());
            const auto answer = engine.ask({.kind = kind, .sortField = QStringLiteral("name")});
            if (!answer) return std::nullopt;
            const auto records = engine.records(answer->rows);
            if (!records) return std::nullopt;
            for (const Record &one : *records) {
                if (one.id.isEmpty()) continue; // gone since the order was made: shown as nothing
                if (!isTrue(one) || one.kind != kind) fail("a row of the table", place);
                names.insert(nameOf(one));
            }
        }
        return int(names.size());
    }

    void fail(const char *what, const QByteArray &place)
    {
        QFAIL((QByteArray("a wrong row was used: ") + what + ", " + place).constData());
    }

    /// As the program does it in the runs that follow: each begins, refreshes, and shows.
    void judge(const QByteArray &place)
    {
        const auto atFirst = shown(place);
        if (!atFirst) ++m_told;
        for (int run = 0; run < 3; ++run) {
            auto cache = open();
            const bool isSynced = cache && sync(*cache);
            cache.reset();
            const auto now = shown(place);
            if (QTest::currentTestFailed()) return;
            if (isSynced && now == int(m_truth.size())) {
                m_rebuilt += QFile::exists(path() + QStringLiteral(".aside")) ? 1 : 0;
                return;
            }
        }
        QFAIL(("the cache is not whole again: " + place).constData());
    }

    void judgeFlips(Flipper flips, bool inLog)
    {
        m_told = m_rebuilt = 0;
        for (int i = 0; i < flipCount(); ++i) {
            lay(inLog ? m_main : flips.next(), inLog ? flips.next() : QByteArray());
            judge(flips.place());
            if (QTest::currentTestFailed()) return;
        }
        std::printf("%d flips: a table refused %d times, the cache made anew %d times\n", flipCount(), m_told,
                    m_rebuilt);
    }

    void lay(const QByteArray &main, const QByteArray &log)
    {
        setContent(path(), main);
        setContent(logPath(), log);
        for (const char *suffix : {"-shm", ".aside", ".damaged"})
            QFile::remove(path() + QLatin1String(suffix));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int number = 1; number <= customers; ++number) {
            m_truth.push_back(record("customer", Kind::Customer, number, {}));
            const Record domain = record("domain", Kind::Domain, number, m_truth.back().id);
            m_truth.push_back(domain);
        }
        for (const Record &one : m_truth)
            m_texts[nameOf(one)] = textOf(one);
        auto cache = open();
        QVERIFY(cache && sync(*cache));
        // The log as a kill leaves it.
        const Record late = record("customer", Kind::Customer, customers + 1, {});
        m_truth.push_back(late);
        m_texts[nameOf(late)] = textOf(late);
        QVERIFY(waitFor(cache->putOne(late, this)));
        m_main = contentOf(path());
        m_log = contentOf(logPath());
        cache.reset();
        m_closed = contentOf(path());
        QVERIFY(m_log.size() > 4096 && m_closed.size() > 40'000);
    }

    void theProofSeesAWrongRow()
    {
        lay(m_closed, {});
        QCOMPARE(shown("nothing"), std::optional(int(m_truth.size())));
        // One letter of a name that SQLite takes for what was written.
        QByteArray spoilt = m_closed;
        spoilt.replace("The customer of number 7", "The costumer of number 7");
        QVERIFY(spoilt != m_closed);
        lay(spoilt, {});
        QCOMPARE(shown("a letter"), std::nullopt);
        QVERIFY(!isTrue(record("customer", Kind::Customer, 7, QStringLiteral("another"))));
        m_rebuilt = 0;
        judge("a letter");
        QCOMPARE(m_rebuilt, 1);
    }

    void flipsInTheFile() { judgeFlips(Flipper(m_closed), false); }
    void flipsInTheLog() { judgeFlips(Flipper(m_log), true); }

    void aLogThatIsGone()
    {
        lay(m_main, {});
        judge("no log");
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestCacheDamage)
#include "test_cachedamage.moc"
