// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncservice.h"

#include "models/connections/refreshjob.h"
#include "models/sync/connectionsync.h"

#include <algorithm>

namespace kontor {

class SyncService::Private
{
public:
    ConnectionSync *of(const QString &connectionId);
    void forgetRemoved();

    SyncService *q;
    ConnectionSync::Parts parts;
    QHash<QString, ConnectionSync *> runs;
    std::vector<QPointer<RefreshJob>> refreshes;
};

ConnectionSync *SyncService::Private::of(const QString &connectionId)
{
    ConnectionSync *&run = runs[connectionId];
    if (!run) {
        run = new ConnectionSync(parts, connectionId, q);
        connect(run, &ConnectionSync::progressChanged, q,
                [this, connectionId] { Q_EMIT q->progressChanged(connectionId); });
        connect(run, &ConnectionSync::finished, q,
                [this, connectionId](const SyncReport &report) { Q_EMIT q->finished(connectionId, report); });
    }
    return run;
}

void SyncService::Private::forgetRemoved()
{
    const QStringList known = runs.keys();
    for (const QString &id : known)
        if (!parts.connections.find(id)) runs.take(id)->deleteLater();
}

SyncService::SyncService(ConnectionService &connections, RecordCache &cache, const Clock &clock, QObject *parent)
    : SyncService(connections, cache, clock, Times{}, parent)
{
}

SyncService::SyncService(ConnectionService &connections, RecordCache &cache, const Clock &clock, Times times,
                         QObject *parent)
    : QObject(parent), d(new Private{this, {connections, cache, clock, times}, {}, {}})
{
    connect(&connections, &ConnectionService::providerAboutToGo, this, [this](const QString &id) {
        if (ConnectionSync *run = d->runs.value(id)) run->providerGoes();
        std::erase_if(d->refreshes, [](const QPointer<RefreshJob> &job) { return !job; });
        for (const QPointer<RefreshJob> &job : d->refreshes)
            if (job->connection() == id) job->cancel();
    });
    connect(&connections, &ConnectionService::statusChanged, this, [this](const QString &id) {
        ConnectionSync *run = d->runs.value(id);
        if (run && d->parts.connections.status(id).state == ConnectionStatus::State::Ready) run->recovered();
    });
    connect(&connections, &ConnectionService::connectionsChanged, this, [this] { d->forgetRemoved(); });
}

// The runs end before the private part they report to.
SyncService::~SyncService()
{
    qDeleteAll(std::exchange(d->runs, {}));
}

JobOf<SyncReport> *SyncService::sync(const QString &connectionId, Depth depth, QObject *owner)
{
    auto *job = new SyncJob(depth, owner);
    connect(job, &SyncJob::wanted, this, [this, job, connectionId] { d->of(connectionId)->join(job); });
    job->start();
    return job;
}

void SyncService::keepFresh(const QString &connectionId)
{
    d->of(connectionId)->keepFresh();
}

void SyncService::cancel(const QString &connectionId)
{
    if (ConnectionSync *run = d->runs.value(connectionId)) run->cancel();
}

void SyncService::want(const Record &parent, std::chrono::seconds maxAge)
{
    d->of(parent.connection)->want(parent, maxAge);
}

JobOf<Record> *SyncService::refresh(const Record &known, QObject *owner)
{
    auto *job = new RefreshJob(d->parts.connections, d->parts.cache, known, owner);
    std::erase_if(d->refreshes, [](const QPointer<RefreshJob> &other) { return !other; });
    d->refreshes.emplace_back(job);
    return job;
}

SyncProgress SyncService::progress(const QString &connectionId) const
{
    const ConnectionSync *run = d->runs.value(connectionId);
    return run ? run->progress() : SyncProgress{};
}

std::optional<QDateTime> SyncService::lastFetched(const QString &connectionId, Kind kind) const
{
    const ProviderSpec *spec = d->parts.connections.specOf(connectionId);
    if (!spec) return std::nullopt;
    std::optional<QDateTime> oldest;
    for (const ResourceSpec *resource : spec->resourcesOf(kind)) {
        if (resource->listedPerParent) continue;
        const std::optional<QDateTime> fetched =
            d->parts.cache.scopeFetchedAt({.connection = connectionId, .type = resource->typeName()});
        if (!fetched) return std::nullopt;
        if (!oldest || *fetched < *oldest) oldest = fetched;
    }
    return oldest;
}

} // namespace kontor
