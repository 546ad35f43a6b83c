// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/runtally.h"
#include "models/sync/scopejob.h"
#include "models/sync/scopequeue.h"
#include "models/sync/syncjob.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace kontor {

/// The sync of one connection: at most one run at a time, which everybody joins. A run reads the top lists one after
/// another (pages in parallel) and then walks over the lists below parents, several at once. What somebody looks at is
/// read beside all that, at a higher priority. An error that concerns the whole connection ends the run with a reason;
/// a kept-fresh connection goes on where it stopped, later or when the connection is well again.
class ConnectionSync final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ConnectionService &connections;
        RecordCache &cache;
        const Clock &clock;
        SyncService::Times times;
    };

    ConnectionSync(const Parts &parts, QString connection, QObject *parent);

    void join(SyncJob *job);
    void keepFresh();
    void cancel();
    void want(const Record &parent, std::chrono::seconds maxAge);
    /// Ends everything that uses the provider, at once.
    void providerGoes();
    /// The connection was reported well: what paused may go on.
    void recovered();

    SyncProgress progress() const;

Q_SIGNALS:
    void progressChanged();
    void finished(const kontor::SyncReport &report);

private:
    enum class Stage { Idle, Top, Below };

    void startRun();
    void walk(const QDateTime &olderThan, bool explicitly);
    QDateTime keptAge() const;
    bool prepareQueue();
    void acquireProvider();
    void pump();
    void pumpWanted();
    void pumpTop();
    void pumpBelow();
    int running(bool wanted) const;
    void count(const std::vector<Record> &parents);
    void startScope(const ScopeQueue::Target &target);
    void topRead(ScopeJob *job, const Result<Drift> &outcome);
    void belowRead(ScopeJob *job, const ScopeQueue::Target &target, const Result<Drift> &outcome);
    void topDone();
    void finishRun();
    void stop(const Error &error);
    void endJobs();
    void endRun(const Result<SyncReport> &outcome);
    void nobodyWaits();
    void well();
    void announce();
    const ProviderSpec *spec() const { return m_parts.connections.specOf(m_connection); }
    std::optional<std::chrono::seconds> estimate() const;

    Parts m_parts;
    QString m_connection;
    QPointer<Provider> m_provider;
    QPointer<Job> m_asking;
    std::unique_ptr<ScopeQueue> m_queue; ///< goes with the provider: a connection may get another vendor's description
    Stage m_stage = Stage::Idle;
    std::deque<const ResourceSpec *> m_topLists;
    QPointer<ScopeJob> m_top;
    std::vector<QPointer<ScopeJob>> m_scopes; ///< below parents
    bool m_below = false;
    bool m_explicit = false; ///< the walk was asked for by a person and reads everything
    QDateTime m_olderThan;
    SyncWaiters m_waiters;
    RunTally m_tally;
    bool m_kept = false;
    std::optional<Error> m_paused;
    int m_pauses = 0;  ///< in a row
    QTimer m_timer;    ///< the next run
    QTimer m_announce; ///< several steps are one signal
};

} // namespace kontor
