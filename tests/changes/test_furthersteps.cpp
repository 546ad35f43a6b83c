// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changeservice.h"
#include "models/connections/recordkeeper.h"
#include "models/sync/syncservice.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/jobs.h"
#include "tests/support/tinyvendor.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kontor;
using namespace kontor::test;

namespace {

/// Real stores, the tiny vendor, and a keychain with switches.
class House
{
public:
    House()
    {
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        open();
        Connection draft;
        draft.vendor = QStringLiteral("tiny");
        draft.label = QStringLiteral("Tiny");
        draft.colour = QStringLiteral("#336699");
        draft.baseUrl = QStringLiteral("https://tiny.example");
        const auto saved = waitFor(connections->save(draft, {{QStringLiteral("key"), Secret("k")}}, connections.get()));
        if (!saved) qFatal("test: %s", qPrintable(saved.error().message));
        id = saved->id;
        cache->describe(TinyVendor::spec(), id);
    }
    /// Ends as a kill does and starts again.
    void crash()
    {
        changes.reset();
        sync.reset();
        connections.reset();
        cache.reset();
        journal.reset();
        m_connectionStore.reset();
        m_state.reset();
        open();
        cache->describe(TinyVendor::spec(), id);
    }
    void throwCacheAway()
    {
        cache.reset();
        for (const char *name : {"cache.sqlite", "cache.sqlite-wal", "cache.sqlite-shm"})
            QFile::remove(m_folder.filePath(QLatin1String(name)));
        crash();
    }

    ChangeRequest request(const char *type, Verb verb, const QString &record = {}, const char *action = "",
                          const QJsonObject &values = {}) const
    {
        return {.connection = id,
                .type = QLatin1String(type),
                .verb = verb,
                .id = record,
                .action = QLatin1String(action),
                .values = values};
    }
    ChangePlan plan(const ChangeRequest &request)
    {
        return changes->plan({request}, QStringLiteral("Test"), QStringLiteral("window")).value();
    }
    PlanReport carryOut(const ChangeRequest &request)
    {
        const auto report = waitFor(changes->submit(plan(request), changes.get()));
        if (!report) qFatal("test: %s", qPrintable(report.error().message));
        return *report;
    }
    void fetch()
    {
        const auto report = waitFor(sync->sync(id, SyncService::Depth::Everything, sync.get()));
        if (!report) qFatal("test: %s", qPrintable(report.error().message));
    }
    std::optional<Record> cached(const char *type, const QString &record) const
    {
        return cache->record({id, QLatin1String(type), record});
    }
    QString secretName(const QString &client) const { return id + QStringLiteral("/client/%1/pass").arg(client); }

    TinyVendor vendor;
    FakeSecretStore secrets;
    SystemClock clock;
    Redactor redactor;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<RecordCache> cache;
    std::unique_ptr<ConnectionService> connections;
    std::unique_ptr<SyncService> sync;
    std::unique_ptr<ChangeService> changes;
    QString id;

private:
    void open()
    {
        using namespace std::chrono_literals;
        m_state = std::move(StateStore::open(m_folder.filePath(QStringLiteral("state.sqlite")), true).value());
        m_connectionStore = std::make_unique<ConnectionStore>(*m_state);
        journal = std::make_unique<Journal>(*m_state);
        cache = std::move(RecordCache::open(m_folder.filePath(QStringLiteral("cache.sqlite")), true).value());
        connections = std::make_unique<ConnectionService>(std::vector{TinyVendor::catalogueEntry()}, *m_connectionStore,
                                                          secrets, redactor, clock);
        if (const auto loaded = connections->load(); !loaded) qFatal("test: %s", qPrintable(loaded.error().message));
        cache->setCompletion([this](const QString &connection, const QString &type, std::span<Record> records) {
            connections->keeper().complete(connection, type, records);
        });
        sync = std::make_unique<SyncService>(*connections, *cache, clock);
        changes = std::make_unique<ChangeService>(
            *connections, *cache, *journal, clock,
            ChangeService::Times{
                .settle = 20ms, .secondLook = 10ms, .retryBase = 1ms, .retryCap = 5ms, .mostSends = 5});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<StateStore> m_state;
    std::unique_ptr<ConnectionStore> m_connectionStore;
};

QString text(const char *latin1)
{
    return QLatin1String(latin1);
}

} // namespace

/// What only some vendors need: further steps of a change, what is kept here, secrets that are shown once.
class TestFurtherSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<House>(); }
    void cleanup() { m_house.reset(); }

    void creatingTakesItsSecondStep()
    {
        const auto create = m_house->request(
            "site", Verb::Create, {}, "", {{text("name"), text("a.example")}, {text("owner"), text("o@example.com")}});
        const ChangePlan plan = m_house->plan(create);
        QCOMPARE(plan.changes.size(), 2U);
        QCOMPARE(plan.requests, 2);
        QVERIFY(!plan.changes[0].row.mutation.values.contains(text("owner")));
        QCOMPARE(plan.changes[1].row.dependsOn, 0);
        QCOMPARE(plan.changes[1].row.mutation.action, text("assign-owner"));
        QCOMPARE(plan.changes[1].row.objectName, text("a.example"));

        const PlanReport report = m_house->carryOut(create);
        QCOMPARE(report.done(), 2);
        QCOMPARE(m_house->vendor.sites.at(text("a.example")).owner, text("o@example.com"));
        QCOMPARE(m_house->cached("site", text("a.example"))->status, text("active"));
    }

    void aSecondStepThatFailsIsVisibleAndRepairable()
    {
        m_house->vendor.onApply = [](const Mutation &mutation) -> std::optional<Attempt> {
            if (mutation.action != QLatin1String("assign-owner")) return std::nullopt;
            return Attempt{.state = Attempt::State::Refused,
                           .error = {.kind = Error::Kind::Invalid, .message = text("no")}};
        };
        const auto create = m_house->request(
            "site", Verb::Create, {}, "", {{text("name"), text("a.example")}, {text("owner"), text("o@example.com")}});
        const PlanReport report = m_house->carryOut(create);
        QCOMPARE(report.done(), 1);
        QCOMPARE(report.failed(), 1);
        QCOMPARE(m_house->cached("site", text("a.example"))->status, text("no-owner"));
        // A list does not tell, and neither a new cache nor a new start forgets.
        m_house->fetch();
        QCOMPARE(m_house->cached("site", text("a.example"))->status, text("no-owner"));
        m_house->throwCacheAway();
        m_house->fetch();
        QCOMPARE(m_house->cached("site", text("a.example"))->status, text("no-owner"));

        m_house->vendor.onApply = {};
        const PlanReport repair = m_house->carryOut(m_house->request(
            "site", Verb::Act, text("a.example"), "assign-owner", {{text("owner"), text("p@example.com")}}));
        QCOMPARE(repair.done(), 1);
        QCOMPARE(m_house->cached("site", text("a.example"))->status, text("active"));
    }

    void blockingRemembersAndUnblockingResumesExactlyThose()
    {
        m_house->vendor.sites[text("a.example")] = {.owner = text("o")};
        m_house->vendor.works[text("one")] = {.site = text("a.example"), .runs = true};
        m_house->vendor.works[text("two")] = {.site = text("a.example"), .runs = false};
        m_house->vendor.works[text("three")] = {.site = text("a.example"), .runs = true};
        m_house->fetch();

        QCOMPARE(m_house->carryOut(m_house->request("site", Verb::Act, text("a.example"), "block")).done(), 2);
        QVERIFY(m_house->vendor.sites.at(text("a.example")).blocked);
        const Record blocked = *m_house->cached("site", text("a.example"));
        QCOMPARE(blocked.status, text("blocked"));
        const QJsonArray ran = blocked.fields.value(text("running")).toArray();
        QCOMPARE(ran, (QJsonArray{text("one"), text("three")}));

        // As before the block: nobody has looked at them since, and that must not keep them from being resumed.
        QCOMPARE(m_house->cached("work", text("one"))->status, text("active"));
        const ChangePlan early =
            m_house->plan(m_house->request("site", Verb::Act, text("a.example"), "unblock", {{text("running"), ran}}));
        QCOMPARE(early.changes.size(), 3U);
        QVERIFY(std::ranges::all_of(early.changes, &PlannedChange::isSendable));

        // What belongs to a blocked site is hidden: the steps find it all the same.
        m_house->throwCacheAway();
        m_house->fetch();
        QVERIFY(!m_house->cached("work", text("one")));
        const Record again = *m_house->cached("site", text("a.example"));
        QCOMPARE(again.fields.value(text("running")).toArray(), ran);
        const PlanReport report = m_house->carryOut(
            m_house->request("site", Verb::Act, text("a.example"), "unblock", {{text("running"), ran}}));
        QCOMPARE(report.done(), 3);
        QVERIFY(m_house->vendor.works.at(text("one")).runs);
        QVERIFY(!m_house->vendor.works.at(text("two")).runs);
        QVERIFY(m_house->vendor.works.at(text("three")).runs);
        QVERIFY(m_house->cached("site", text("a.example"))->fields.value(text("running")).toArray().isEmpty());
    }

    void aStepIsNotJudgedByWhatWasKnownBefore()
    {
        m_house->vendor.sites[text("a.example")] = {.owner = text("o")};
        m_house->vendor.works[text("one")] = {.site = text("a.example"), .runs = true};
        m_house->fetch();
        m_house->carryOut(m_house->request("site", Verb::Act, text("a.example"), "block"));
        // Here it still runs, as nobody has looked since; the block has paused it.
        m_house->vendor.works[text("one")].runs = false;
        QCOMPARE(m_house->cached("work", text("one"))->status, text("active"));
        const PlanReport report = m_house->carryOut(m_house->request("site", Verb::Act, text("a.example"), "unblock",
                                                                     {{text("running"), QJsonArray{text("one")}}}));
        QCOMPARE(report.done(), 2);
        QVERIFY(m_house->vendor.works.at(text("one")).runs);
    }

    void aStepIsNotOfferedByItselfAndRecordsMayForbid()
    {
        m_house->vendor.sites[text("a.example")] = {.owner = text("o")};
        m_house->vendor.works[text("one")] = {.site = text("a.example"), .runs = true};
        m_house->vendor.works[text("retired")] = {.site = text("a.example"), .runs = false};
        m_house->fetch();
        const ChangePlan step = m_house->plan(m_house->request("site", Verb::Act, text("a.example"), "block-now"));
        QCOMPARE(step.changes.front().outcome, PlannedChange::Outcome::Invalid);
        const ChangePlan running = m_house->plan(m_house->request("work", Verb::Act, text("one"), "resume"));
        QCOMPARE(running.changes.front().outcome, PlannedChange::Outcome::Unchanged);
        const ChangePlan retired = m_house->plan(m_house->request("work", Verb::Act, text("retired"), "resume"));
        QCOMPARE(retired.changes.front().outcome, PlannedChange::Outcome::Invalid);
        QVERIFY(retired.changes.front().row.errorText.contains(text("retired")));
    }

    void whatIsShownOnceGoesIntoTheKeychain()
    {
        const PlanReport report =
            m_house->carryOut(m_house->request("client", Verb::Create, {}, "", {{text("name"), text("Acme")}}));
        QCOMPARE(report.done(), 1);
        QCOMPARE(report.oneTimeSecrets.value(0).value(text("pass")).revealText(), text("once-1"));
        QVERIFY(report.secretProblems.isEmpty());
        QCOMPARE(m_house->secrets.secrets.value(m_house->secretName(text("1"))).revealText(), text("once-1"));
        QVERIFY(m_house->journal->sealedSecrets(text("shown-once"))->empty());
        // It is on no disk: neither in the journal's row nor anywhere in the file.
        QCOMPARE(m_house->cached("client", text("1"))->name, text("Acme"));
        m_house->fetch();
        QCOMPARE(m_house->cached("client", text("1"))->status, text("active"));
    }

    void aCrashBeforeTheKeychainLosesNothing()
    {
        m_house->secrets.failingWrites = {text("client/1/pass")};
        const PlanReport report =
            m_house->carryOut(m_house->request("client", Verb::Create, {}, "", {{text("name"), text("Acme")}}));
        QCOMPARE(report.done(), 1);
        QVERIFY(report.secretProblems.contains(0));
        QCOMPARE(report.oneTimeSecrets.value(0).value(text("pass")).revealText(), text("once-1"));
        const auto sealed = m_house->journal->sealedSecrets(text("shown-once"));
        QCOMPARE(sealed->size(), 1U);
        QVERIFY(!sealed->front().sealed.contains("once-1"));

        m_house->secrets.failingWrites.clear();
        m_house->crash();
        QSignalSpy spy(m_house->changes.get(), &ChangeService::secretsRecovered);
        QVERIFY(m_house->changes->recover());
        QVERIFY(m_house->changes->isRecoveringSecrets());
        QVERIFY(spy.count() == 1 || spy.wait());
        QVERIFY(!m_house->changes->isRecoveringSecrets());
        QCOMPARE(m_house->secrets.secrets.value(m_house->secretName(text("1"))).revealText(), text("once-1"));
        QVERIFY(m_house->journal->sealedSecrets(text("shown-once"))->empty());
    }

    void whatComesHomeToMemoryStaysSealedAsWell()
    {
        m_house->secrets.failingWrites = {text("client/1/pass")};
        m_house->carryOut(m_house->request("client", Verb::Create, {}, "", {{text("name"), text("Acme")}}));
        m_house->secrets.failingWrites.clear();
        m_house->secrets.persistent = false;
        m_house->crash();
        QSignalSpy spy(m_house->changes.get(), &ChangeService::secretsRecovered);
        QVERIFY(m_house->changes->recover());
        QVERIFY(spy.count() == 1 || spy.wait());
        QCOMPARE(m_house->secrets.secrets.value(m_house->secretName(text("1"))).revealText(), text("once-1"));
        QCOMPARE(m_house->journal->sealedSecrets(text("shown-once"))->size(), 1U);
    }

    void nothingComesHomeToARemovedConnection()
    {
        m_house->secrets.failingWrites = {text("client/1/pass")};
        m_house->carryOut(m_house->request("client", Verb::Create, {}, "", {{text("name"), text("Acme")}}));
        m_house->secrets.failingWrites.clear();
        const QString name = m_house->secretName(text("1"));
        QVERIFY(waitFor(m_house->connections->remove(m_house->id, m_house->connections.get())));
        m_house->crash();
        QSignalSpy spy(m_house->changes.get(), &ChangeService::secretsRecovered);
        QVERIFY(m_house->changes->recover());
        QVERIFY(spy.count() == 1 || spy.wait());
        QVERIFY(!m_house->changes->isRecoveringSecrets());
        QVERIFY(spy.front().at(1).value<std::optional<Error>>());
        QVERIFY(!m_house->secrets.secrets.contains(name));
        QVERIFY(m_house->journal->sealedSecrets(text("shown-once"))->empty());
    }

    void aLockedKeychainIsToldOnce()
    {
        m_house->secrets.failingWrites = {text("client/1/pass")};
        m_house->carryOut(m_house->request("client", Verb::Create, {}, "", {{text("name"), text("Acme")}}));
        m_house->crash();
        m_house->secrets.state = SecretState::Locked;
        QSignalSpy spy(m_house->changes.get(), &ChangeService::secretsRecovered);
        QVERIFY(m_house->changes->recover());
        QVERIFY(spy.count() == 1 || spy.wait());
        QVERIFY(!m_house->changes->isRecoveringSecrets());
        QVERIFY(spy.front().at(1).value<std::optional<Error>>());
        QCOMPARE(m_house->journal->sealedSecrets(text("shown-once"))->size(), 1U);
    }

    void nothingIsSentWithoutAPlaceForWhatComesOnce()
    {
        m_house->secrets.state = SecretState::Locked;
        const ChangePlan plan =
            m_house->plan(m_house->request("client", Verb::Create, {}, "", {{text("name"), text("Acme")}}));
        QSignalSpy held(m_house->changes.get(), &ChangeService::held);
        JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
        QVERIFY(held.wait());
        QVERIFY(m_house->vendor.clients.empty());
        m_house->secrets.state.reset();
        m_house->connections->report(m_house->id, Error{.kind = Error::Kind::Unauthorized});
        m_house->connections->report(m_house->id, std::nullopt);
        QCOMPARE(waitFor(job)->done(), 1);
        QCOMPARE(m_house->vendor.clients.size(), 1U);
    }

    void aKeychainThatIsUnlockedLetsTheChangeGo()
    {
        m_house->secrets.state = SecretState::Locked;
        const ChangePlan plan =
            m_house->plan(m_house->request("client", Verb::Create, {}, "", {{text("name"), text("Acme")}}));
        QSignalSpy held(m_house->changes.get(), &ChangeService::held);
        JobOf<PlanReport> *job = m_house->changes->submit(plan, m_house->changes.get());
        // Asked again by itself, and held again.
        QTRY_VERIFY(held.count() >= 2);
        QVERIFY(m_house->vendor.clients.empty());
        m_house->secrets.state.reset();
        QCOMPARE(waitFor(job)->done(), 1);
        QCOMPARE(m_house->vendor.clients.size(), 1U);
    }

    void recordsWithoutAListAreKeptHere()
    {
        m_house->vendor.clients[text("77")] = text("secret");
        ChangeRequest add = m_house->request("client", Verb::Act, {}, "add-existing",
                                             {{text("number"), text("77")}, {text("name"), text("Old one")}});
        add.secrets.insert(text("pass"), Secret("secret"));
        const ChangePlan planned = m_house->plan(add);
        QCOMPARE(planned.requests, 0);
        QVERIFY(planned.changes.front().isLocal);
        m_house->vendor.log.clear();
        QCOMPARE(m_house->carryOut(add).done(), 1);
        // Nothing was sent; the new key was tried with a look.
        QCOMPARE(m_house->vendor.log, (QStringList{text("show client 77")}));
        QCOMPARE(m_house->cached("client", text("77"))->status, text("active"));
        QCOMPARE(m_house->plan(add).changes.front().outcome, PlannedChange::Outcome::Conflict);

        m_house->throwCacheAway();
        QVERIFY(!m_house->cached("client", text("77")));
        m_house->fetch();
        QCOMPARE(m_house->cached("client", text("77"))->name, text("Old one"));
        QCOMPARE(m_house->cached("client", text("77"))->status, text("active"));

        ChangeRequest relabel =
            m_house->request("client", Verb::Update, text("77"), "", {{text("label"), text("VIP")}});
        relabel.secrets.insert(text("pass"), Secret("wrong"));
        QCOMPARE(m_house->carryOut(relabel).done(), 1);
        m_house->fetch();
        QCOMPARE(m_house->cached("client", text("77"))->status, text("no-key"));
        QCOMPARE(m_house->cached("client", text("77"))->fields.value(text("label")).toString(), text("VIP"));

        QCOMPARE(m_house->carryOut(m_house->request("client", Verb::Delete, text("77"))).done(), 1);
        m_house->fetch();
        QVERIFY(!m_house->cached("client", text("77")));
        QVERIFY(!m_house->secrets.secrets.contains(m_house->secretName(text("77"))));
        QCOMPARE(m_house->vendor.clients.size(), 1U);
    }

    void aKeychainThatRefusesRefusesTheLocalChange()
    {
        m_house->secrets.failingWrites = {text("client/77/pass")};
        ChangeRequest add = m_house->request("client", Verb::Act, {}, "add-existing",
                                             {{text("number"), text("77")}, {text("name"), text("Old one")}});
        add.secrets.insert(text("pass"), Secret("secret"));
        const PlanReport report = m_house->carryOut(add);
        QCOMPARE(report.failed(), 1);
        QVERIFY(!m_house->cached("client", text("77")));
    }

    void removingTheConnectionTakesItsSecretsAlong()
    {
        m_house->carryOut(m_house->request("client", Verb::Create, {}, "", {{text("name"), text("Acme")}}));
        QVERIFY(m_house->secrets.secrets.contains(m_house->secretName(text("1"))));
        QVERIFY(waitFor(m_house->connections->remove(m_house->id, m_house->connections.get())));
        QVERIFY(!m_house->secrets.secrets.contains(m_house->secretName(text("1"))));
        QVERIFY(m_house->connections->keeper().records(m_house->id, text("client")).empty());
    }

private:
    std::unique_ptr<House> m_house;
};

QTEST_GUILESS_MAIN(TestFurtherSteps)
#include "test_furthersteps.moc"
