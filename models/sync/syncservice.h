// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/storage/recordcache.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace kontor {

/// What a sync did, by kind.
struct SyncReport
{
    QHash<Kind, Drift> kinds{};
    std::chrono::milliseconds took{};
    int requests = 0;
    int scopesFailed = 0; ///< lists below single parents that failed; the rest is good
    std::optional<Error> firstError{};
};

struct SyncProgress
{
    enum class Stage {
        Idle,
        Top,   ///< the lists that have no parent: customers, all domains
        Below, ///< lists below each parent, most wanted first
    };
    Stage stage = Stage::Idle;
    bool paused = false;
    int scopesDone = 0;
    int scopesTotal = 0;
    qint64 recordsDone = 0;
    qint64 recordsTotal = -1;                   ///< of the lists in flight, where the vendor says
    std::optional<std::chrono::seconds> left{}; ///< by the connection's rate limit; an honest lower bound
    QString pauseReason{};
};

/// Brings the cache up to date. For each connection: top lists first, pages in parallel within the limits; then the
/// lists below parents, what people look at first, the never-fetched and oldest next, in the background, going on where
/// the last run stopped. A failed or cancelled list leaves the old rows whole.
class SyncService : public QObject
{
    Q_OBJECT

public:
    /// How often things happen by themselves, all by single-shot timers.
    struct Times
    {
        std::chrono::milliseconds topEvery{std::chrono::minutes(15)}; ///< between two readings of the top lists
        std::chrono::milliseconds belowAge{std::chrono::hours(24)};   ///< older lists below parents are read again
        std::chrono::milliseconds retryBase{std::chrono::minutes(1)}; ///< after the vendor could not be reached
        std::chrono::milliseconds retryCap{std::chrono::minutes(15)};
    };

    SyncService(ConnectionService &connections, RecordCache &cache, const Clock &clock, QObject *parent = nullptr);
    SyncService(ConnectionService &connections, RecordCache &cache, const Clock &clock, Times times, QObject *parent);
    ~SyncService() override;

    enum class Depth { Top, Everything };

    /// Runs to the end of \a depth. Joining a running sync of the connection is fine: both get the report. Cancelling
    /// the job cancels the sync only when nobody else waits for it.
    JobOf<SyncReport> *sync(const QString &connectionId, Depth depth, QObject *owner);

    /// Top lists now, everything below in the background afterwards; for the window. Does nothing when running.
    void keepFresh(const QString &connectionId);
    void cancel(const QString &connectionId);

    /// A person looks at records of this parent (a domain's mailboxes): its lists go before all background work, if
    /// they are older than \a maxAge.
    void want(const Record &parent, std::chrono::seconds maxAge = std::chrono::minutes(5));

    /// Fetches one record with all its fields into the cache.
    JobOf<Record> *refresh(const Record &known, QObject *owner);

    SyncProgress progress(const QString &connectionId) const;
    /// When the top lists of a kind were last fetched completely.
    std::optional<QDateTime> lastFetched(const QString &connectionId, Kind kind) const;

Q_SIGNALS:
    void progressChanged(const QString &connectionId);
    void finished(const QString &connectionId, const kontor::SyncReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
