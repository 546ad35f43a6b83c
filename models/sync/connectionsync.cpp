// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/connectionsync.h"

#include "models/connections/recordkeeper.h"
#include "models/connections/refreshjob.h"

#include <algorithm>

namespace kontor {

using namespace std::chrono_literals;

namespace {

// Enough to keep the wire busy between two answers; the pacer decides how many really go.
constexpr int mostBackground = 4;
constexpr int mostWanted = 3;
constexpr int mostEmpty = 64; // no request, only a stamp
constexpr auto announceEvery = 100ms;
constexpr auto settleDown = 200ms; // a changed connection is saved and its provider made anew before we go on

bool mendsItself(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Secrets:
    case Error::Kind::Storage:
    case Error::Kind::Locked:
        return false;
    default:
        return true;
    }
}

} // namespace

ConnectionSync::ConnectionSync(const Parts &parts, QString connection, QObject *parent)
    : QObject(parent), m_parts(parts), m_connection(std::move(connection))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_stage != Stage::Idle) return;
        walk(keptAge(), false);
        startRun();
    });
    m_announce.setSingleShot(true);
    connect(&m_waiters, &SyncWaiters::allLeft, this, &ConnectionSync::nobodyWaits);
    connect(&m_announce, &QTimer::timeout, this, &ConnectionSync::progressChanged);
}

QDateTime ConnectionSync::keptAge() const
{
    return m_parts.clock.utcNow().addMSecs(-m_parts.times.belowAge.count());
}

void ConnectionSync::join(SyncJob *job)
{
    m_waiters.add(job);
    const bool everything = job->depth() == SyncService::Depth::Everything;
    const bool joins = everything ? m_below && m_explicit : m_stage == Stage::Top;
    if (m_stage != Stage::Idle && joins) return;
    if (everything) walk(m_parts.clock.utcNow(), true);
    startRun();
}

void ConnectionSync::keepFresh()
{
    m_kept = true;
    if (!m_below) walk(keptAge(), false);
    if (m_stage == Stage::Idle) startRun();
}

void ConnectionSync::walk(const QDateTime &olderThan, bool explicitly)
{
    m_below = true;
    m_explicit = explicitly;
    m_olderThan = olderThan;
    if (m_stage != Stage::Idle && prepareQueue()) m_queue->beginWalk(m_olderThan);
}

void ConnectionSync::want(const Record &parent, std::chrono::seconds maxAge)
{
    if (!prepareQueue()) return;
    const QDateTime olderThan = m_parts.clock.utcNow().addSecs(-maxAge.count());
    if (m_queue->want(parent, olderThan)) pump();
}

bool ConnectionSync::prepareQueue()
{
    if (!m_queue && spec()) m_queue = std::make_unique<ScopeQueue>(*spec(), m_connection, m_parts.cache);
    return m_queue != nullptr;
}

void ConnectionSync::startRun()
{
    if (!prepareQueue()) {
        stop({.kind = Error::Kind::NotFound, .message = tr("There is no such connection any more.")});
        return;
    }
    if (m_stage == Stage::Idle) m_tally.begin(m_parts.clock.monotonic());
    m_tally.restartWalk();
    m_stage = Stage::Top;
    m_paused.reset();
    m_timer.stop();
    if (m_below) m_queue->beginWalk(m_olderThan);
    if (m_top) {
        disconnect(m_top, nullptr, this, nullptr);
        m_top->deleteLater();
        m_top = nullptr;
    }
    m_topLists.clear();
    for (const ResourceSpec &resource : spec()->resources)
        if (!resource.listedPerParent) m_topLists.push_back(&resource);
    std::ranges::stable_sort(m_topLists, {}, &ResourceSpec::kind);
    announce();
    pump();
}

void ConnectionSync::acquireProvider()
{
    if (m_asking) return;
    JobOf<Provider *> *asking = m_parts.connections.provider(m_connection, this);
    m_asking = asking;
    asking->onFinished(this, [this, asking](const Result<Provider *> &outcome) {
        asking->deleteLater();
        m_asking = nullptr;
        if (outcome) {
            m_provider = *outcome;
            pump();
        } else {
            stop(outcome.error());
        }
    });
}

void ConnectionSync::pump()
{
    if (!m_provider) {
        acquireProvider();
        return;
    }
    pumpWanted();
    if (m_stage == Stage::Top) pumpTop();
    if (m_stage == Stage::Below) pumpBelow();
    announce();
}

int ConnectionSync::running(bool wanted) const
{
    return int(std::ranges::count_if(m_scopes, [&](const QPointer<ScopeJob> &job) {
        return job && !job->what().knownEmpty && (job->what().priority == Priority::Viewed) == wanted;
    }));
}

void ConnectionSync::pumpWanted()
{
    while (running(true) < mostWanted) {
        const std::optional<ScopeQueue::Target> target = m_queue->takeWanted();
        if (!target) return;
        startScope(*target);
    }
}

void ConnectionSync::pumpTop()
{
    if (m_top) return;
    if (m_topLists.empty()) {
        topDone();
        return;
    }
    const ResourceSpec *resource = m_topLists.front();
    m_topLists.pop_front();
    m_tally.beginTopList();
    ScopeJob::What what{.scope = {.connection = m_connection, .type = resource->typeName()},
                        .priority = Priority::Viewed};
    if (resource->keptHere) what.kept = m_parts.connections.keeper().records(m_connection, resource->typeName());
    auto *job = new ScopeJob(*m_provider, m_parts.cache, std::move(what), this);
    m_top = job;
    connect(job, &ScopeJob::pageRead, this, &ConnectionSync::count);
    connect(job, &ScopeJob::restarted, this, [this] { m_tally.restartTopList(); });
    job->onFinished(this, [this, job](const Result<Drift> &outcome) { topRead(job, outcome); });
}

void ConnectionSync::count(const std::vector<Record> &parents)
{
    if (m_below) m_tally.countScopes(m_queue->countStale(parents));
    announce();
}

void ConnectionSync::topRead(ScopeJob *job, const Result<Drift> &outcome)
{
    m_top = nullptr;
    job->deleteLater();
    m_tally.addRequests(job->requests());
    if (outcome) {
        well();
        m_tally.addDrift(spec()->resource(job->what().scope.type)->kind, *outcome);
    } else if (isConnectionWide(outcome.error())) {
        stop(outcome.error());
        return;
    } else {
        // The other lists are good for what they are; who waits is told all the same.
        m_tally.topListFailed(outcome.error());
    }
    pump();
}

void ConnectionSync::topDone()
{
    m_stage = Stage::Below;
    m_waiters.settle(m_tally.outcome(m_parts.clock.monotonic()), SyncService::Depth::Top);
    if (!m_below) finishRun();
}

void ConnectionSync::pumpBelow()
{
    int empty = int(
        std::ranges::count_if(m_scopes, [](const QPointer<ScopeJob> &job) { return job && job->what().knownEmpty; }));
    bool more = true;
    while (running(false) < mostBackground && empty < mostEmpty) {
        const std::optional<ScopeQueue::Target> target = m_queue->takeStale();
        more = target.has_value();
        if (!more) break;
        if (!target->isListed()) ++empty;
        startScope(*target);
    }
    if (!more && empty == 0 && running(false) == 0) finishRun();
}

void ConnectionSync::startScope(const ScopeQueue::Target &target)
{
    auto *job = new ScopeJob(*m_provider, m_parts.cache,
                             {.scope = target.scope(),
                              .parent = target.parent,
                              .priority = target.wanted ? Priority::Viewed : Priority::Background,
                              .knownEmpty = !target.isListed()},
                             this);
    m_scopes.emplace_back(job);
    job->onFinished(this, [this, job, target](const Result<Drift> &outcome) { belowRead(job, target, outcome); });
}

void ConnectionSync::belowRead(ScopeJob *job, const ScopeQueue::Target &target, const Result<Drift> &outcome)
{
    std::erase(m_scopes, job);
    job->deleteLater();
    m_queue->done(target, !outcome.has_value());
    m_tally.addRequests(job->requests());
    if (!job->what().knownEmpty) m_tally.scopeRead();
    if (outcome) {
        if (!job->what().knownEmpty) {
            m_tally.succeeded();
            well();
        }
        m_tally.addDrift(target.resource->kind, *outcome);
    } else {
        m_tally.scopeFailed(outcome.error());
        if (isConnectionWide(outcome.error()) || m_tally.tooManyFailures()) {
            stop(outcome.error());
            return;
        }
    }
    pump();
}

void ConnectionSync::finishRun()
{
    m_pauses = 0;
    endRun(m_tally.outcome(m_parts.clock.monotonic()));
    if (m_kept) m_timer.start(m_parts.times.topEvery);
}

void ConnectionSync::endRun(const Result<SyncReport> &outcome)
{
    const bool ran = m_stage != Stage::Idle;
    m_stage = Stage::Idle;
    m_below = false;
    m_explicit = false;
    m_topLists.clear();
    if (m_queue) m_queue->endWalk();
    m_waiters.settle(outcome);
    m_announce.stop();
    Q_EMIT progressChanged();
    if (ran) Q_EMIT finished(m_tally.report(m_parts.clock.monotonic()));
}

void ConnectionSync::stop(const Error &error)
{
    endJobs();
    m_tally.addError(error);
    const bool ran = m_stage != Stage::Idle;
    if (ran && m_kept) m_paused = error;
    endRun(failure(error));
    if (isConnectionWide(error) && error.kind != Error::Kind::Storage && error.kind != Error::Kind::Locked)
        m_parts.connections.report(m_connection, error);
    if (!ran || !m_kept || !mendsItself(error)) return;
    std::chrono::milliseconds wait = m_parts.times.retryBase * (1 << std::min(m_pauses, 8));
    wait = std::min(wait, m_parts.times.retryCap);
    if (error.retryAfter) wait = std::max<std::chrono::milliseconds>(wait, *error.retryAfter);
    ++m_pauses;
    m_timer.start(wait);
}

void ConnectionSync::endJobs()
{
    std::vector<QPointer<Job>> jobs(m_scopes.begin(), m_scopes.end());
    jobs.emplace_back(m_top);
    jobs.emplace_back(m_asking);
    m_scopes.clear();
    m_top = nullptr;
    m_asking = nullptr;
    for (const QPointer<Job> &job : jobs) {
        if (!job) continue;
        disconnect(job, nullptr, this, nullptr);
        job->cancel();
        job->deleteLater();
    }
    // It knows what was in flight and belongs to the description of the provider that may be going.
    m_queue.reset();
}

void ConnectionSync::cancel()
{
    if (m_stage == Stage::Idle) return;
    endJobs();
    endRun(failure({.kind = Error::Kind::Cancelled, .message = tr("Cancelled.")}));
    if (m_kept) m_timer.start(m_parts.times.topEvery);
}

void ConnectionSync::providerGoes()
{
    const bool again = m_kept && (m_stage != Stage::Idle || m_paused);
    endJobs();
    m_provider = nullptr;
    m_paused.reset();
    endRun(failure({.kind = Error::Kind::Cancelled, .message = tr("The connection was changed meanwhile.")}));
    if (again) m_timer.start(settleDown);
}

void ConnectionSync::recovered()
{
    if (!m_paused || m_stage != Stage::Idle) return;
    walk(keptAge(), false);
    startRun();
}

void ConnectionSync::well()
{
    if (m_parts.connections.status(m_connection).state != ConnectionStatus::State::Ready)
        m_parts.connections.report(m_connection, std::nullopt);
}

void ConnectionSync::nobodyWaits()
{
    if (m_stage == Stage::Idle) return;
    if (!m_kept)
        cancel();
    else if (m_explicit)
        walk(keptAge(), false);
}

void ConnectionSync::announce()
{
    if (!m_announce.isActive()) m_announce.start(announceEvery);
}

std::optional<std::chrono::seconds> ConnectionSync::estimate() const
{
    const QString readClass = QStringLiteral("read");
    if (!m_provider || !spec() || !spec()->rate(readClass)) return std::nullopt;
    qint64 requests = std::max(0, m_tally.scopesTotal() - m_tally.scopesDone());
    if (m_top && m_top->recordsTotal() > m_top->recordsRead() && m_top->recordsRead() > 0) {
        const qint64 perPage = std::max<qint64>(1, m_top->recordsRead() / std::max(1, m_top->requests()));
        requests += (m_top->recordsTotal() - m_top->recordsRead() + perPage - 1) / perPage;
    }
    if (requests == 0) return std::nullopt;
    const auto capped = int(std::min<qint64>(requests, 10'000'000));
    return std::chrono::duration_cast<std::chrono::seconds>(m_provider->pacer().estimate({readClass}, capped) + 999ms);
}

SyncProgress ConnectionSync::progress() const
{
    SyncProgress progress;
    progress.paused = m_paused.has_value();
    if (m_paused) progress.pauseReason = m_paused->message;
    if (m_stage == Stage::Idle) return progress;
    progress.stage = m_stage == Stage::Top ? SyncProgress::Stage::Top : SyncProgress::Stage::Below;
    progress.scopesDone = m_tally.scopesDone();
    progress.scopesTotal = std::max(m_tally.scopesTotal(), m_tally.scopesDone() + running(false));
    if (m_top) {
        progress.recordsDone = m_top->recordsRead();
        progress.recordsTotal = m_top->recordsTotal();
    }
    progress.left = estimate();
    return progress;
}

} // namespace kontor
