// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncservice.h"
#include "tests/sync/servicehouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace kontor;
using namespace kontor::test;
using namespace std::chrono_literals;
using Depth = SyncService::Depth;

namespace {

Error errorOf(Error::Kind kind)
{
    return {.kind = kind, .message = QStringLiteral("test: made to fail"), .delivery = Error::Delivery::Answered};
}

} // namespace

class TestSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void topListsInOrderWithPagesInParallel();
    void cursorsComeOneByOne();
    void vanishedRecordsGoOnlyAfterSuccess();
    void whatTheVendorHidesStays();
    void cancelKeepsTheOldRows();
    void cancelOfOneWaiterLeavesTheOther();
    void deletedWaiterEndsTheRun();
    void movingListIsReadAgain();
    void listThatKeepsMovingIsNotSwept();
    void duplicatesThatHideRowsAreNotSwept();
    void everythingReadsWhatIsListedBelow();
    void failedScopeIsCountedAndRetried();
    void manyFailedScopesEndTheRun();
    void failedTopListIsAnError();
    void connectionWideErrorPausesAndResumes();
    void wantedGoesFirst();
    void wantedIsNotReadTwiceWhenFresh();
    void keptFreshGoesOnWhereItStopped();
    void keptFreshComesAgain();
    void unreachableVendorIsTriedAgain();
    void cancelledKeptFreshComesAgainLater();
    void topJoinsARunThatIsBelow();
    void progressCountsScopes();
    void providerThatGoesEndsTheWork();
    void refreshShowsAndRemoves();
    void unknownConnectionFails();

private:
    Result<SyncReport> run(Depth depth) { return waitFor(m_sync->sync(m_house->id, depth, this)); }
    void addDomains(int count)
    {
        const QString customer = m_house->vendor.addCustomer(QStringLiteral("One"));
        for (int i = 0; i < count; ++i) {
            const QString domain = QStringLiteral("d%1.example").arg(i, 2, 10, QLatin1Char('0'));
            m_house->vendor.addDomain(customer, domain, QStringLiteral("mail"));
            m_house->vendor.addMailbox(domain, QStringLiteral("info"));
        }
    }
    qint64 count(Kind kind) const { return m_house->cache->count(m_house->id, kind); }

    std::unique_ptr<ServiceHouse> m_house;
    std::unique_ptr<SyncService> m_sync;
};

void TestSync::init()
{
    m_house = std::make_unique<ServiceHouse>();
    m_sync = std::make_unique<SyncService>(*m_house->connections, *m_house->cache, m_house->clock);
}

void TestSync::cleanup()
{
    m_sync.reset();
    m_house.reset();
}

void TestSync::topListsInOrderWithPagesInParallel()
{
    FakeVendor &vendor = m_house->vendor;
    vendor.pageSize = 20;
    vendor.delay = 5ms;
    for (int i = 0; i < 150; ++i)
        vendor.addCustomer(QStringLiteral("Customer %1").arg(i));
    vendor.addDomain(QStringLiteral("1"), QStringLiteral("a.example"));
    const Result<SyncReport> report = run(Depth::Top);
    QVERIFY(report);
    QCOMPARE(count(Kind::Customer), 150);
    QCOMPARE(count(Kind::Domain), 1);
    QCOMPARE(report->kinds.value(Kind::Customer).added, 150);
    QCOMPARE(report->requests, 9);
    QCOMPARE(vendor.arrived(QStringLiteral("list customer")), 8);
    QVERIFY2(vendor.mostInFlight >= 4, "pages were not asked for in parallel");
    QVERIFY(vendor.log.indexOf(QStringLiteral("list domain")) >
            vendor.log.lastIndexOf(QStringLiteral("list customer")));
    QCOMPARE(vendor.arrived(QStringLiteral("list mailbox")), 0);
    QVERIFY(m_sync->lastFetched(m_house->id, Kind::Customer));
    QCOMPARE(m_sync->progress(m_house->id).stage, SyncProgress::Stage::Idle);
}

void TestSync::cursorsComeOneByOne()
{
    FakeVendor &vendor = m_house->vendor;
    vendor.pageSize = 10;
    vendor.tellsAllCursors = false;
    vendor.tellsTotal = false;
    for (int i = 0; i < 35; ++i)
        vendor.addCustomer(QStringLiteral("Customer %1").arg(i));
    QVERIFY(run(Depth::Top));
    QCOMPARE(count(Kind::Customer), 35);
    QCOMPARE(vendor.arrived(QStringLiteral("list customer")), 4);
}

void TestSync::vanishedRecordsGoOnlyAfterSuccess()
{
    FakeVendor &vendor = m_house->vendor;
    vendor.pageSize = 10;
    for (int i = 0; i < 30; ++i)
        vendor.addCustomer(QStringLiteral("Customer %1").arg(i));
    QVERIFY(run(Depth::Top));
    const std::optional<QDateTime> first = m_sync->lastFetched(m_house->id, Kind::Customer);
    vendor.take(QStringLiteral("customer"), QStringLiteral("3"));
    vendor.find(QStringLiteral("customer"), QStringLiteral("4"))->fields.insert(QStringLiteral("seats"), 9);
    vendor.onList = [](const ListRequest &request) -> std::optional<Error> {
        if (request.cursor == u"20") return errorOf(Error::Kind::Server);
        return std::nullopt;
    };
    const Result<SyncReport> failed = run(Depth::Top);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Server);
    QCOMPARE(count(Kind::Customer), 30);
    QCOMPARE(m_sync->lastFetched(m_house->id, Kind::Customer), first);

    vendor.onList = {};
    const Result<SyncReport> report = run(Depth::Top);
    QVERIFY(report);
    QCOMPARE(report->kinds.value(Kind::Customer).gone, 1);
    QCOMPARE(count(Kind::Customer), 29);
    QVERIFY(!m_house->cached("customer", QStringLiteral("3")));
    const std::vector<DriftEntry> drift = m_house->cache->drift(m_house->id, 100);
    QVERIFY(std::ranges::any_of(drift, [](const DriftEntry &entry) { return entry.what == u"gone"; }));
}

void TestSync::whatTheVendorHidesStays()
{
    FakeVendor &vendor = m_house->vendor;
    const QString one = vendor.addCustomer(QStringLiteral("One"));
    vendor.addDomain(one, QStringLiteral("one.example"));
    vendor.addDomain(vendor.addCustomer(QStringLiteral("Two")), QStringLiteral("two.example"));
    QVERIFY(run(Depth::Top));
    vendor.blocked = {one};
    vendor.take(QStringLiteral("domain"), QStringLiteral("two.example"));
    const Result<SyncReport> report = run(Depth::Top);
    QVERIFY(report);
    QCOMPARE(report->kinds.value(Kind::Domain).gone, 1);
    QVERIFY(m_house->cached("domain", QStringLiteral("one.example")));
    QVERIFY(!m_house->cached("domain", QStringLiteral("two.example")));
}

void TestSync::cancelKeepsTheOldRows()
{
    FakeVendor &vendor = m_house->vendor;
    vendor.pageSize = 10;
    for (int i = 0; i < 30; ++i)
        vendor.addCustomer(QStringLiteral("Customer %1").arg(i));
    QVERIFY(run(Depth::Top));
    vendor.take(QStringLiteral("customer"), QStringLiteral("3"));
    vendor.held = true;
    JobOf<SyncReport> *job = m_sync->sync(m_house->id, Depth::Top, this);
    QTRY_COMPARE(vendor.inFlight, 1);
    job->cancel();
    const Result<SyncReport> outcome = waitFor(job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(vendor.inFlight, 0);
    QCOMPARE(count(Kind::Customer), 30);
    QCOMPARE(m_sync->progress(m_house->id).stage, SyncProgress::Stage::Idle);
}

void TestSync::cancelOfOneWaiterLeavesTheOther()
{
    FakeVendor &vendor = m_house->vendor;
    vendor.addCustomer(QStringLiteral("One"));
    vendor.held = true;
    JobOf<SyncReport> *first = m_sync->sync(m_house->id, Depth::Top, this);
    JobOf<SyncReport> *second = m_sync->sync(m_house->id, Depth::Top, this);
    QTRY_COMPARE(vendor.inFlight, 1);
    first->cancel();
    QVERIFY(!waitFor(first));
    vendor.release();
    const Result<SyncReport> report = waitFor(second);
    QVERIFY(report);
    QCOMPARE(report->kinds.value(Kind::Customer).added, 1);
    QCOMPARE(vendor.arrived(QStringLiteral("list customer")), 1);
}

void TestSync::deletedWaiterEndsTheRun()
{
    FakeVendor &vendor = m_house->vendor;
    vendor.addCustomer(QStringLiteral("One"));
    vendor.held = true;
    JobOf<SyncReport> *job = m_sync->sync(m_house->id, Depth::Top, this);
    QTRY_COMPARE(vendor.inFlight, 1);
    delete job;
    QTRY_COMPARE(vendor.inFlight, 0);
    QCOMPARE(m_sync->progress(m_house->id).stage, SyncProgress::Stage::Idle);
}

void TestSync::movingListIsReadAgain()
{
    FakeVendor &vendor = m_house->vendor;
    vendor.pageSize = 10;
    for (int i = 0; i < 25; ++i)
        vendor.addCustomer(QStringLiteral("Customer %1").arg(i));
    bool moved = false;
    vendor.onList = [&](const ListRequest &request) -> std::optional<Error> {
        if (request.cursor == u"10" && !std::exchange(moved, true)) vendor.addCustomer(QStringLiteral("New"));
        return std::nullopt;
    };
    QVERIFY(run(Depth::Top));
    QCOMPARE(vendor.log.count(QStringLiteral("list customer")), 2);
    QCOMPARE(count(Kind::Customer), 26);
}

void TestSync::listThatKeepsMovingIsNotSwept()
{
    FakeVendor &vendor = m_house->vendor;
    vendor.pageSize = 10;
    for (int i = 0; i < 25; ++i)
        vendor.addCustomer(QStringLiteral("Customer %1").arg(i));
    QVERIFY(run(Depth::Top));
    vendor.onList = [&](const ListRequest &request) -> std::optional<Error> {
        // The first record goes, so the eleventh moves to the page that was read before.
        if (request.cursor == u"10") vendor.records.erase(vendor.records.begin());
        return std::nullopt;
    };
    const Result<SyncReport> report = run(Depth::Top);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Protocol);
    QCOMPARE(vendor.log.count(QStringLiteral("list customer")), 3);
    QCOMPARE(count(Kind::Customer), 25);
}

void TestSync::duplicatesThatHideRowsAreNotSwept()
{
    FakeVendor &vendor = m_house->vendor;
    vendor.pageSize = 10;
    for (int i = 0; i < 25; ++i)
        vendor.addCustomer(QStringLiteral("Customer %1").arg(i));
    QVERIFY(run(Depth::Top));
    vendor.onList = [&](const ListRequest &request) -> std::optional<Error> {
        // The total stays, but the first record of the page before comes again instead of the last of this one.
        if (request.cursor == u"10") std::ranges::rotate(vendor.records, vendor.records.end() - 10);
        return std::nullopt;
    };
    const Result<SyncReport> report = run(Depth::Top);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Protocol);
    QCOMPARE(count(Kind::Customer), 25);
}

void TestSync::everythingReadsWhatIsListedBelow()
{
    FakeVendor &vendor = m_house->vendor;
    const QString customer = vendor.addCustomer(QStringLiteral("One"));
    vendor.addDomain(customer, QStringLiteral("full.example"), QStringLiteral("full"));
    vendor.addDomain(customer, QStringLiteral("mail.example"), QStringLiteral("mail"));
    vendor.addDomain(customer, QStringLiteral("none.example"), QStringLiteral("none"));
    vendor.addMailbox(QStringLiteral("full.example"), QStringLiteral("info"));
    vendor.addMailbox(QStringLiteral("mail.example"), QStringLiteral("info"));
    vendor.addAlias(QStringLiteral("full.example"), QStringLiteral("all"), {QStringLiteral("info@full.example")});
    QSignalSpy finished(m_sync.get(), &SyncService::finished);
    const Result<SyncReport> report = run(Depth::Everything);
    QVERIFY(report);
    QCOMPARE(report->scopesFailed, 0);
    QTRY_COMPARE(count(Kind::Account), 3);
    QCOMPARE(report->kinds.value(Kind::Account).added, 3);
    QCOMPARE(vendor.arrived(QStringLiteral("list mailbox")), 2);
    QCOMPARE(vendor.arrived(QStringLiteral("list alias")), 1);
    QCOMPARE(report->requests, 5);
    QCOMPARE(finished.size(), 1);
    // Cheap is not the same as never: asked again, everything is read again.
    vendor.log.clear();
    QVERIFY(run(Depth::Everything));
    QCOMPARE(vendor.log.size(), 5);
}

void TestSync::failedScopeIsCountedAndRetried()
{
    addDomains(4);
    FakeVendor &vendor = m_house->vendor;
    vendor.onList = [](const ListRequest &request) -> std::optional<Error> {
        if (request.parent && request.parent->id == u"d01.example") return errorOf(Error::Kind::Server);
        return std::nullopt;
    };
    const Result<SyncReport> report = run(Depth::Everything);
    QVERIFY(report);
    QCOMPARE(report->scopesFailed, 1);
    QVERIFY(report->firstError);
    QCOMPARE(report->firstError->kind, Error::Kind::Server);
    QTRY_COMPARE(count(Kind::Account), 3);
    vendor.onList = {};
    vendor.log.clear();
    QVERIFY(run(Depth::Everything));
    QTRY_COMPARE(count(Kind::Account), 4);
    // Never fetched comes first.
    QCOMPARE(vendor.log.value(2), QStringLiteral("list mailbox d01.example"));
}

void TestSync::manyFailedScopesEndTheRun()
{
    addDomains(30);
    m_house->vendor.onList = [](const ListRequest &request) -> std::optional<Error> {
        if (request.parent) return errorOf(Error::Kind::Server);
        return std::nullopt;
    };
    const Result<SyncReport> report = run(Depth::Everything);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Server);
    QVERIFY(m_house->vendor.arrived(QStringLiteral("list mailbox")) < 12);
}

void TestSync::failedTopListIsAnError()
{
    addDomains(2);
    m_house->vendor.onList = [](const ListRequest &request) -> std::optional<Error> {
        if (request.type == u"customer") return errorOf(Error::Kind::Forbidden);
        return std::nullopt;
    };
    const Result<SyncReport> report = run(Depth::Everything);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Forbidden);
    // The others were read all the same.
    QCOMPARE(count(Kind::Domain), 2);
    QTRY_COMPARE(count(Kind::Account), 2);
}

void TestSync::connectionWideErrorPausesAndResumes()
{
    addDomains(6);
    FakeVendor &vendor = m_house->vendor;
    vendor.onList = [](const ListRequest &request) -> std::optional<Error> {
        if (request.parent && request.parent->id == u"d02.example") return errorOf(Error::Kind::Unauthorized);
        return std::nullopt;
    };
    QSignalSpy finished(m_sync.get(), &SyncService::finished);
    m_sync->keepFresh(m_house->id);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_sync->progress(m_house->id).paused);
    QVERIFY(!m_sync->progress(m_house->id).pauseReason.isEmpty());
    QCOMPARE(m_house->connections->status(m_house->id).state, ConnectionStatus::State::KeyRefused);
    vendor.onList = {};
    m_house->connections->report(m_house->id, std::nullopt);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(!m_sync->progress(m_house->id).paused);
    QTRY_COMPARE(count(Kind::Account), 6);
}

void TestSync::wantedGoesFirst()
{
    addDomains(40);
    FakeVendor &vendor = m_house->vendor;
    QHash<QString, Priority> priorities;
    vendor.delay = 2ms;
    vendor.onList = [&](const ListRequest &request) -> std::optional<Error> {
        priorities.insert(request.parent ? request.parent->id : request.type, request.priority);
        return std::nullopt;
    };
    JobOf<SyncReport> *job = m_sync->sync(m_house->id, Depth::Everything, this);
    QTRY_VERIFY(vendor.arrived(QStringLiteral("list mailbox")) >= 1);
    const std::optional<Record> wanted = m_house->cached("domain", QStringLiteral("d39.example"));
    QVERIFY(wanted);
    m_sync->want(*wanted);
    QVERIFY(waitFor(job));
    const QStringList lists = vendor.log.filter(QStringLiteral("list mailbox"));
    QCOMPARE(lists.size(), 40);
    QVERIFY2(lists.indexOf(QStringLiteral("list mailbox d39.example")) < 20, qPrintable(lists.join(u'\n')));
    QCOMPARE(priorities.value(QStringLiteral("d39.example")), Priority::Viewed);
    QCOMPARE(priorities.value(QStringLiteral("d00.example")), Priority::Background);
    QCOMPARE(priorities.value(QStringLiteral("customer")), Priority::Viewed);
}

void TestSync::wantedIsNotReadTwiceWhenFresh()
{
    addDomains(1);
    QVERIFY(run(Depth::Top));
    const std::optional<Record> domain = m_house->cached("domain", QStringLiteral("d00.example"));
    m_sync->want(*domain);
    QTRY_COMPARE(count(Kind::Account), 1);
    // Read at once without a run, and not again while it is young.
    QTRY_VERIFY(m_house->cache->scopeFetchedAt({m_house->id, QStringLiteral("mailbox"), domain->id}));
    m_sync->want(*domain);
    QVERIFY(run(Depth::Top));
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("list mailbox")), 1);
}

void TestSync::keptFreshGoesOnWhereItStopped()
{
    addDomains(20);
    FakeVendor &vendor = m_house->vendor;
    int lists = 0;
    vendor.onList = [&](const ListRequest &request) -> std::optional<Error> {
        if (request.type == u"mailbox" && ++lists == 8) vendor.held = true;
        return std::nullopt;
    };
    m_sync->keepFresh(m_house->id);
    QTRY_VERIFY(vendor.held && count(Kind::Account) >= 4);
    m_sync.reset();
    QTRY_COMPARE(vendor.inFlight, 0);
    const auto stamped = int(count(Kind::Account));
    QVERIFY(stamped < 20);
    vendor.onList = {};
    vendor.release();
    vendor.log.clear();
    m_sync = std::make_unique<SyncService>(*m_house->connections, *m_house->cache, m_house->clock);
    QSignalSpy finished(m_sync.get(), &SyncService::finished);
    m_sync->keepFresh(m_house->id);
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(count(Kind::Account), 20);
    QVERIFY2(vendor.arrived(QStringLiteral("list mailbox")) == 20 - stamped, qPrintable(vendor.log.join(u'\n')));
}

void TestSync::keptFreshComesAgain()
{
    addDomains(3);
    m_sync = std::make_unique<SyncService>(*m_house->connections, *m_house->cache, m_house->clock,
                                           SyncService::Times{.topEvery = 30ms}, nullptr);
    m_sync->keepFresh(m_house->id);
    QTRY_VERIFY(m_house->vendor.log.count(QStringLiteral("list customer")) >= 3);
    // What is below is young and stays.
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("list mailbox")), 3);
}

void TestSync::unreachableVendorIsTriedAgain()
{
    addDomains(3);
    m_sync = std::make_unique<SyncService>(*m_house->connections, *m_house->cache, m_house->clock,
                                           SyncService::Times{.retryBase = 20ms}, nullptr);
    bool unreachable = true;
    m_house->vendor.onList = [&](const ListRequest &) -> std::optional<Error> {
        if (unreachable) return errorOf(Error::Kind::Network);
        return std::nullopt;
    };
    m_sync->keepFresh(m_house->id);
    QTRY_VERIFY(m_sync->progress(m_house->id).paused);
    QCOMPARE(m_house->connections->status(m_house->id).state, ConnectionStatus::State::Unreachable);
    unreachable = false;
    QTRY_COMPARE(count(Kind::Account), 3);
    QVERIFY(!m_sync->progress(m_house->id).paused);
    QCOMPARE(m_house->connections->status(m_house->id).state, ConnectionStatus::State::Ready);
}

void TestSync::cancelledKeptFreshComesAgainLater()
{
    addDomains(3);
    m_sync = std::make_unique<SyncService>(*m_house->connections, *m_house->cache, m_house->clock,
                                           SyncService::Times{.topEvery = 30ms}, nullptr);
    m_house->vendor.held = true;
    m_sync->keepFresh(m_house->id);
    QTRY_COMPARE(m_house->vendor.inFlight, 1);
    m_sync->cancel(m_house->id);
    QCOMPARE(m_sync->progress(m_house->id).stage, SyncProgress::Stage::Idle);
    m_house->vendor.release();
    QTRY_COMPARE(count(Kind::Account), 3);
}

void TestSync::topJoinsARunThatIsBelow()
{
    addDomains(10);
    FakeVendor &vendor = m_house->vendor;
    vendor.delay = 2ms;
    JobOf<SyncReport> *everything = m_sync->sync(m_house->id, Depth::Everything, this);
    QTRY_VERIFY(vendor.arrived(QStringLiteral("list mailbox")) >= 1);
    JobOf<SyncReport> *top = m_sync->sync(m_house->id, Depth::Top, this);
    QVERIFY(waitFor(top));
    QVERIFY(waitFor(everything));
    QCOMPARE(vendor.log.count(QStringLiteral("list customer")), 2);
    QTRY_COMPARE(count(Kind::Account), 10);
}

void TestSync::progressCountsScopes()
{
    addDomains(8);
    m_house->vendor.delay = 3ms;
    SyncProgress most;
    connect(m_sync.get(), &SyncService::progressChanged, this, [&](const QString &id) {
        const SyncProgress now = m_sync->progress(id);
        if (now.stage == SyncProgress::Stage::Below) most = now;
    });
    JobOf<SyncReport> *job = m_sync->sync(m_house->id, Depth::Everything, this);
    QTRY_VERIFY(m_house->vendor.arrived(QStringLiteral("list mailbox")) >= 2);
    const SyncProgress progress = m_sync->progress(m_house->id);
    QCOMPARE(progress.stage, SyncProgress::Stage::Below);
    QCOMPARE(progress.scopesTotal, 8);
    QVERIFY(progress.left);
    QVERIFY(waitFor(job));
    QVERIFY(most.scopesDone <= 8);
}

void TestSync::providerThatGoesEndsTheWork()
{
    addDomains(3);
    FakeVendor &vendor = m_house->vendor;
    vendor.held = true;
    JobOf<SyncReport> *job = m_sync->sync(m_house->id, Depth::Everything, this);
    QTRY_COMPARE(vendor.inFlight, 1);
    const Result<bool> removed = waitFor(m_house->connections->remove(m_house->id, this));
    QVERIFY(removed);
    const Result<SyncReport> outcome = waitFor(job);
    QVERIFY(!outcome);
    QTRY_COMPARE(vendor.inFlight, 0);
    QCOMPARE(vendor.providers, 0);
}

void TestSync::refreshShowsAndRemoves()
{
    FakeVendor &vendor = m_house->vendor;
    const QString number = vendor.addCustomer(QStringLiteral("One"));
    QVERIFY(run(Depth::Top));
    vendor.find(QStringLiteral("customer"), number)->fields.insert(QStringLiteral("remark"), QStringLiteral("VIP"));
    const std::optional<Record> known = m_house->cached("customer", number);
    QVERIFY(known);
    QVERIFY(!known->detailed);
    const Result<Record> shown = waitFor(m_sync->refresh(*known, this));
    QVERIFY(shown);
    QVERIFY(shown->detailed);
    QCOMPARE(m_house->cached("customer", number)->fields.value(u"remark").toString(), QStringLiteral("VIP"));
    QVERIFY(m_house->cache->drift(m_house->id, 10).empty() ||
            m_house->cache->drift(m_house->id, 10).front().what != u"changed");
    vendor.take(QStringLiteral("customer"), number);
    const Result<Record> gone = waitFor(m_sync->refresh(*known, this));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    QVERIFY(!m_house->cached("customer", number));
}

void TestSync::unknownConnectionFails()
{
    const Result<SyncReport> report = waitFor(m_sync->sync(QStringLiteral("nobody"), Depth::Top, this));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestSync)
#include "test_sync.moc"
