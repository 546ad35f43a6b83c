// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connectionstore.h"
#include "models/storage/home.h"
#include "models/storage/journal.h"
#include "models/storage/keptstore.h"
#include "models/storage/signonledger.h"
#include "models/storage/viewstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

Q_DECLARE_METATYPE(kontor::HistoryQuery)

namespace kontor::test {

class TestState : public QObject
{
    Q_OBJECT

    static QString privateFolder(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("home")); }

    static std::unique_ptr<StateStore> openState(const QString &folder)
    {
        auto home = Home::open(folder);
        auto state = StateStore::open((*home)->statePath(), true);
        return state ? std::move(*state) : nullptr;
    }

    static ChangeRow change(const QString &key, int seq = 0)
    {
        ChangeRow row{.plan = QStringLiteral("p"), .seq = seq, .connection = QStringLiteral("c"), .naturalKey = key};
        row.mutation = {.verb = Verb::Update, .type = QStringLiteral("customer"), .id = key};
        row.mutation.values = {{QStringLiteral("name"), QStringLiteral("new")}};
        row.mutation.before = Record{.type = QStringLiteral("customer"), .id = key};
        row.state = ChangeState::Planned;
        return row;
    }

    static void addPlan(Journal &journal, const std::vector<ChangeRow> &rows, const QString &plan = QStringLiteral("p"))
    {
        QVERIFY(journal.addPlan({.id = plan, .title = plan, .createdAt = QDateTime::currentDateTimeUtc()}, rows));
    }

private Q_SLOTS:
    void filesAreOursAlone()
    {
        QTemporaryDir folder;
        umask(0);
        const auto state = openState(privateFolder(folder));
        QVERIFY(state);
        ViewStore(*state).setValue(QStringLiteral("a"), "b");
        for (const QFileInfo &file :
             QDir(privateFolder(folder)).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            struct stat info
            {
            };
            QCOMPARE(::stat(QFile::encodeName(file.filePath()).constData(), &info), 0);
            QVERIFY2((info.st_mode & 077) == 0, qPrintable(file.filePath()));
        }
    }

    void foldersOfOthersAreRefused()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
        const auto home = Home::open(folder.path());
        QVERIFY(!home);
        QVERIFY(home.error().message.contains(QLatin1String("chmod 700")));
    }

    void manyStatesAreOneStep()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        const auto name = [](int i) {
            return QString::number(i);
        };
        addPlan(journal, {change(name(0), 0), change(name(1), 1), change(name(2), 2)});
        QCOMPARE(journal.openPlanCount().value(), 1);
        // One that cannot go this way keeps all of them where they are.
        QVERIFY(journal.setState(QStringLiteral("p"), 1, ChangeState::Ready));
        QVERIFY(!journal.setStates(QStringLiteral("p"), {0, 1, 2}, ChangeState::Blocked));
        QCOMPARE(journal.changesOf(QStringLiteral("p"))->front().state, ChangeState::Planned);
        QVERIFY(journal.setStates(QStringLiteral("p"), {0, 1, 2}, ChangeState::Cancelled, QStringLiteral("why")));
        const auto rows = journal.changesOf(QStringLiteral("p"));
        QVERIFY(rows);
        for (const ChangeRow &row : *rows) {
            QCOMPARE(row.state, ChangeState::Cancelled);
            QCOMPARE(row.errorText, QStringLiteral("why"));
        }
        QCOMPARE(journal.openPlanCount().value(), 0);
    }

    void historyIsNarrowedDown_data()
    {
        QTest::addColumn<HistoryQuery>("query");
        QTest::addColumn<QStringList>("expected"); // natural keys
        const auto row = [](const char *name, const HistoryQuery &query, const QStringList &expected) {
            QTest::newRow(name) << query << expected;
        };
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        const QString c = QStringLiteral("c");
        row("everything", {}, {c, b, a});
        row("kind", {.kind = Kind::Domain}, {c});
        row("id, whatever its type", {.id = b}, {b});
        row("record", {.record = RecordKey{QStringLiteral("c"), QStringLiteral("customer"), a}}, {a});
        row("verb", {.verb = QStringLiteral("update")}, {b, a});
        row("action", {.verb = QStringLiteral("disable")}, {c});
        row("state", {.states = {ChangeState::Cancelled}}, {a});
        row("two states", {.states = {ChangeState::Cancelled, ChangeState::Review}}, {b, a});
        row("person", {.person = QStringLiteral("anna")}, {b, a});
        row("nobody", {.person = QStringLiteral("ann")}, {});
        row("plan's title", {.text = QStringLiteral("SECOND")}, {c});
        row("from later", {.from = QDateTime::currentDateTimeUtc().addDays(1)}, {});
        row("from before", {.from = QDateTime::currentDateTimeUtc().addDays(-1)}, {c, b, a});
        row("until before", {.until = QDateTime::currentDateTimeUtc().addDays(-1)}, {});
        row("all at once", {.kind = Kind::Customer, .verb = QStringLiteral("update"), .person = QStringLiteral("anna")},
            {b, a});
    }
    void historyIsNarrowedDown()
    {
        QFETCH(const HistoryQuery, query);
        QFETCH(const QStringList, expected);
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        ChangeRow domain = change(QStringLiteral("c"));
        domain.plan = QStringLiteral("q");
        domain.kind = Kind::Domain;
        domain.mutation.type = QStringLiteral("domain");
        domain.mutation.verb = Verb::Act;
        domain.mutation.action = QStringLiteral("disable");
        QVERIFY(journal.addPlan({.id = QStringLiteral("p"), .person = QStringLiteral("anna"), .createdAt = now},
                                {change(QStringLiteral("a"), 0), change(QStringLiteral("b"), 1)}));
        QVERIFY(journal.addPlan({.id = QStringLiteral("q"),
                                 .title = QStringLiteral("The second"),
                                 .person = QStringLiteral("ben"),
                                 .createdAt = now},
                                {domain}));
        QVERIFY(journal.setState(QStringLiteral("p"), 0, ChangeState::Cancelled));
        QVERIFY(journal.setState(QStringLiteral("p"), 1, ChangeState::Review));
        QVERIFY(journal.setState(QStringLiteral("q"), 0, ChangeState::Ready));
        const auto rows = journal.history(query);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
        QStringList found;
        for (const ChangeRow &row : *rows)
            found << row.naturalKey;
        found.sort();
        QStringList sorted = expected;
        sorted.sort();
        QCOMPARE(found, sorted);
        QCOMPARE(journal.persons().value(), QStringList({QStringLiteral("anna"), QStringLiteral("ben")}));
        QCOMPARE(journal.countIn(ChangeState::Review).value(), 1);
        QCOMPARE(journal.countIn(ChangeState::Cancelled).value(), 1);
    }

    /// Page by page every row comes once, also where several moved in the same moment.
    void historyComesPageByPage()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        std::vector<ChangeRow> rows;
        for (int i = 0; i < 25; ++i)
            rows.push_back(change(QStringLiteral("k%1").arg(i), i));
        addPlan(journal, rows);
        QSet<QString> seen;
        HistoryQuery query{.limit = 4};
        for (int page = 0; page < 10; ++page) {
            const auto some = journal.history(query);
            QVERIFY(some);
            for (const ChangeRow &row : *some) {
                QVERIFY2(!seen.contains(row.naturalKey), qPrintable(row.naturalKey));
                seen.insert(row.naturalKey);
                query.behind = HistoryPlace{.changedAt = row.changedAt, .plan = row.plan, .seq = row.seq};
            }
            if (some->size() < 4) break;
        }
        QCOMPARE(seen.size(), 25);
    }

    void everySendingIsKept()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        const QString p = QStringLiteral("p");
        addPlan(journal, {change(QStringLiteral("a"))});
        QVERIFY(journal.setState(p, 0, ChangeState::Ready));
        QVERIFY(journal.intent(p, 0));
        QVERIFY(journal.settle(p, 0, ChangeState::Wait,
                               {.state = Attempt::State::NotSent,
                                .error = {.kind = Error::Kind::RateLimited, .message = QStringLiteral("later")},
                                .correlationId = QStringLiteral("c-1"),
                                .httpStatus = 429}));
        QVERIFY(journal.setState(p, 0, ChangeState::Ready));
        QVERIFY(journal.intent(p, 0));
        const auto attempts = journal.attempts(p, 0);
        QVERIFY(attempts);
        QCOMPARE(attempts->size(), 2U);
        QCOMPARE(attempts->at(0).number, 1);
        QCOMPARE(attempts->at(0).httpStatus, 429);
        QCOMPARE(attempts->at(0).correlationId, QStringLiteral("c-1"));
        QCOMPARE(attempts->at(0).outcome, QStringLiteral("wait"));
        QVERIFY(attempts->at(0).endedAt);
        QVERIFY(!attempts->at(1).endedAt);
    }

    void manyAreKeptAtOnceOrNone()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        KeptStore kept(*state);
        std::vector<KeptStore::Entry> entries;
        for (const char *id : {"1", "2"})
            entries.push_back({.record = {.connection = QStringLiteral("c"),
                                          .type = QStringLiteral("client"),
                                          .id = QLatin1String(id)},
                               .isWhole = true});
        QVERIFY(state->database().run("CREATE TEMP TRIGGER full BEFORE INSERT ON kept WHEN NEW.id='2' "
                                      "BEGIN SELECT RAISE(ABORT, 'full'); END"));
        QVERIFY(!kept.putAll(entries));
        QVERIFY(!kept.find(entries.front().record.key()));
        QVERIFY(state->database().run("DROP TRIGGER full"));
        QVERIFY(kept.putAll(entries));
        KeptStore again(*state);
        QVERIFY(again.load());
        QCOMPARE(again.records(QStringLiteral("c"), QStringLiteral("client")).size(), 2U);
    }

    void oneWriterAtATime()
    {
        QTemporaryDir folder;
        auto first = Home::open(privateFolder(folder));
        QVERIFY((*first)->mayWrite());
        auto second = Home::open(privateFolder(folder));
        QVERIFY(!(*second)->mayWrite());
        first->reset();
        auto third = Home::open(privateFolder(folder));
        QVERIFY((*third)->mayWrite());
    }

    /// Beside another instance, which may be on its way in just now.
    void onlyTheWriterEmptiesTheTemporaryFolder()
    {
        QTemporaryDir folder;
        auto first = Home::open(privateFolder(folder));
        const QString temporary = (*first)->temporaryFolder();
        QVERIFY(QDir(temporary).mkpath(QStringLiteral("a/b")));
        QFile file(temporary + QStringLiteral("/a/b/c"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(Home::open(privateFolder(folder)));
        QVERIFY(file.exists());
        first->reset();
        QVERIFY(Home::open(privateFolder(folder)));
        QVERIFY(QDir(temporary).isEmpty());
        QVERIFY(QDir(temporary).exists());
    }

    void whoReadsWaitsUntilThereIsAState()
    {
        QTemporaryDir folder;
        const auto home = Home::open(privateFolder(folder));
        const auto early = StateStore::open((*home)->statePath(), false);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::Locked);
        QVERIFY(StateStore::open((*home)->statePath(), true));
        QVERIFY(StateStore::open((*home)->statePath(), false));
    }

    void pragmasAreInForce()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        QCOMPARE(state->database().number("PRAGMA synchronous").value(), 2);
        QCOMPARE(state->database().number("PRAGMA secure_delete").value(), 1);
        QCOMPARE(state->database().number("PRAGMA foreign_keys").value(), 1);
    }

    void newerFilesAreLeftAlone()
    {
        QTemporaryDir folder;
        {
            const auto state = openState(privateFolder(folder));
            QVERIFY(state->database().run("PRAGMA user_version=999"));
        }
        const auto again = StateStore::open(privateFolder(folder) + QStringLiteral("/state.sqlite"), true);
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(QLatin1String("newer")));
        auto database =
            Database::open(privateFolder(folder) + QStringLiteral("/state.sqlite"), Database::Profile::StateReader);
        QCOMPARE((*database)->number("PRAGMA user_version").value(), 999);
    }

    void damagedFilesAreLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = privateFolder(folder) + QStringLiteral("/state.sqlite");
        openState(privateFolder(folder)).reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(0);
        file.write(QByteArray(200, 'x'));
        file.close();
        const auto again = StateStore::open(path, true);
        QVERIFY(!again);
        QVERIFY(QFile::exists(path));
    }

    void connectionsComeBackWhole()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        ConnectionStore store(*state);
        Connection connection{.id = QStringLiteral("1"),
                              .vendor = QStringLiteral("v"),
                              .label = QStringLiteral("Łódź"),
                              .colour = QStringLiteral("#123456"),
                              .baseUrl = QStringLiteral("https://x"),
                              .protection = Protection::Confirm,
                              .pace = 0.5,
                              .createdAt = QDateTime::currentDateTimeUtc()};
        connection.settings.insert(QStringLiteral("k"), QStringLiteral("v"));
        connection.limits.insert(QStringLiteral("read"), 120);
        connection.storedSecrets.insert(QStringLiteral("s"), QDateTime::currentDateTimeUtc());
        QVERIFY(store.save(connection));
        const Connection back = store.all()->front();
        QCOMPARE(back.label, connection.label);
        QCOMPARE(back.settings, connection.settings);
        QCOMPARE(back.limits, connection.limits);
        QCOMPARE(back.protection, Protection::Confirm);
        QCOMPARE(back.pace, std::optional(0.5));
        QCOMPARE(back.storedSecrets.keys(), connection.storedSecrets.keys());
        connection.id = QStringLiteral("2");
        QCOMPARE(store.save(connection).error().kind, Error::Kind::Conflict);
        QVERIFY(store.remove(QStringLiteral("1")));
        QVERIFY(store.all()->empty());
    }

    void journalGoesOnlyAlongItsEdges()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        addPlan(journal, {change(QStringLiteral("a"))});
        const QString plan = QStringLiteral("p");
        QVERIFY(!journal.intent(plan, 0)); // planned is not ready
        QVERIFY(!journal.setState(plan, 0, ChangeState::Done));
        QVERIFY(journal.setState(plan, 0, ChangeState::Ready));
        QVERIFY(journal.intent(plan, 0));
        QVERIFY(!journal.setState(plan, 0, ChangeState::Ready)); // never back without proof
        QVERIFY(journal.settle(plan, 0, ChangeState::Unknown, {}));
        QVERIFY(!journal.setState(plan, 0, ChangeState::Ready));
        QVERIFY(journal.setState(plan, 0, ChangeState::Reconcile));
        QVERIFY(journal.setState(plan, 0, ChangeState::Ready));
        QVERIFY(journal.intent(plan, 0));
        QVERIFY(journal.settle(plan, 0, ChangeState::Done, {.state = Attempt::State::Applied}));
        for (const ChangeState next : {ChangeState::Ready, ChangeState::Unknown, ChangeState::Rejected})
            QVERIFY(!journal.setState(plan, 0, next));
        QCOMPARE(journal.attemptsOf(plan, 0).value(), 2);
        QVERIFY(!state->database().run("DELETE FROM change"));
        QVERIFY(!state->database().run("DELETE FROM attempt"));
    }

    void oneOpenAttemptForAnObject()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        addPlan(journal, {change(QStringLiteral("a"), 0), change(QStringLiteral("a"), 1)});
        for (const int seq : {0, 1})
            QVERIFY(journal.setState(QStringLiteral("p"), seq, ChangeState::Ready));
        QVERIFY(journal.intent(QStringLiteral("p"), 0));
        const auto second = journal.intent(QStringLiteral("p"), 1);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
    }

    void countsThePlansThatAreNotOver()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        QCOMPARE(journal.openPlanCount().value(), 0);
        addPlan(journal, {change(QStringLiteral("a"), 0), change(QStringLiteral("b"), 1)});
        ChangeRow other = change(QStringLiteral("c"), 0);
        other.plan = QStringLiteral("q");
        QVERIFY(journal.addPlan({.id = other.plan, .createdAt = QDateTime::currentDateTimeUtc()}, {other}));
        QCOMPARE(journal.openPlanCount().value(), 2);
        QVERIFY(journal.setState(QStringLiteral("p"), 0, ChangeState::Cancelled));
        QCOMPARE(journal.openPlanCount().value(), 2);
        QVERIFY(journal.setState(QStringLiteral("p"), 1, ChangeState::Cancelled));
        QCOMPARE(journal.openPlanCount().value(), 1);
        QVERIFY(journal.setState(other.plan, 0, ChangeState::Cancelled));
        QCOMPARE(journal.openPlanCount().value(), 0);
    }

    void crashTurnsIntentIntoUnknown()
    {
        QTemporaryDir folder;
        {
            const auto state = openState(privateFolder(folder));
            Journal journal(*state);
            addPlan(journal, {change(QStringLiteral("a"))});
            QVERIFY(journal.setState(QStringLiteral("p"), 0, ChangeState::Ready));
            QVERIFY(journal.intent(QStringLiteral("p"), 0));
        }
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        QCOMPARE(journal.recoverAfterCrash().value(), 1);
        QCOMPARE(journal.openPlans().value(), QStringList{QStringLiteral("p")});
        const auto open = journal.changesOf(QStringLiteral("p"));
        QCOMPARE(open->size(), 1U);
        QCOMPARE(open->front().state, ChangeState::Unknown);
        QCOMPARE(open->front().mutation.values.value(QLatin1String("name")).toString(), QStringLiteral("new"));
    }

    void damagedRowsAreNeverUsed()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        addPlan(journal, {change(QStringLiteral("a"))});
        QVERIFY(journal.changesOf(QStringLiteral("p")));
        QVERIFY(state->database().run("UPDATE change SET object_id='b'"));
        const auto rows = journal.changesOf(QStringLiteral("p"));
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Storage);
    }

    void longPlansAreReadWhole()
    {
        constexpr int count = 20'001; // read in two halves
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        std::vector<ChangeRow> changes;
        for (int seq = 0; seq < count; ++seq)
            changes.push_back(change(QString::number(seq), seq));
        addPlan(journal, changes);
        const auto isWhole = [&] {
            const auto rows = journal.changesOf(QStringLiteral("p"));
            if (!rows || rows->size() != count) return false;
            for (int seq = 0; seq < count; ++seq)
                if ((*rows)[seq].seq != seq || (*rows)[seq].naturalKey != QString::number(seq)) return false;
            return true;
        };
        QVERIFY(isWhole());
        {
            // What is not committed is seen as well.
            const auto transaction = Transaction::begin(state->database());
            QVERIFY(state->database().run("UPDATE change SET correlation_id='b' WHERE seq=20000"));
            QVERIFY(!journal.changesOf(QStringLiteral("p")));
        }
        QVERIFY(isWhole());
        for (const char *where : {"seq=0", "seq=9999", "seq=10000", "seq=10001", "seq=20000"}) {
            const std::string damage = std::string("UPDATE change SET correlation_id='b' WHERE ") + where;
            QVERIFY(state->database().run(damage.c_str()));
            const auto rows = journal.changesOf(QStringLiteral("p"));
            QVERIFY(!rows);
            QCOMPARE(rows.error().kind, Error::Kind::Storage);
            const std::string mend = std::string("UPDATE change SET correlation_id='' WHERE ") + where;
            QVERIFY(state->database().run(mend.c_str()));
        }
        QVERIFY(isWhole());
    }

    void fullDiskLosesNothing()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        Journal journal(*state);
        addPlan(journal, {change(QStringLiteral("a"))});
        const qint64 pages = state->database().number("PRAGMA page_count").value();
        QVERIFY(state->database().number("PRAGMA max_page_count=" + std::to_string(pages)));
        ChangeRow big = change(QStringLiteral("b"));
        big.plan = QStringLiteral("q");
        big.mutation.values.insert(QStringLiteral("note"), QString(100'000, u'x'));
        const auto refused =
            journal.addPlan({.id = QStringLiteral("q"), .createdAt = QDateTime::currentDateTimeUtc()}, {big});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QLatin1String("space")));
        QCOMPARE(journal.changesOf(QStringLiteral("p"))->size(), 1U);
        QVERIFY(journal.changesOf(QStringLiteral("q"))->empty());
    }

    void ledgerAndSettings()
    {
        QTemporaryDir folder;
        const auto state = openState(privateFolder(folder));
        SignOnLedger ledger(*state);
        QVERIFY(ledger.add({.connection = QStringLiteral("c"),
                            .user = QStringLiteral("u"),
                            .virtualUser = true,
                            .at = QDateTime::currentDateTimeUtc(),
                            .outcome = QStringLiteral("opened")}));
        QCOMPARE(ledger.newest(10)->front().user, QStringLiteral("u"));
        QVERIFY(ledger.newest(10, QStringLiteral("other"))->empty());
        ViewStore views(*state);
        views.setValue(QStringLiteral("x"), QByteArray("\0binary", 7));
        QCOMPARE(views.value(QStringLiteral("x")), QByteArray("\0binary", 7));
        QCOMPARE(views.value(QStringLiteral("y"), "fallback"), QByteArray("fallback"));
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestState)
#include "test_state.moc"
