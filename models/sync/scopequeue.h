// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/providerspec.h"
#include "models/storage/recordcache.h"

#include <QDateTime>
#include <QSet>

#include <deque>
#include <optional>
#include <vector>

namespace kontor {

/// The lists below single parents that one connection still has to read: what somebody looks at, newest wish first,
/// then the never-fetched and the oldest. Keeps nothing of its own over a restart: the stamps in the cache say where
/// the last run stopped.
class ScopeQueue
{
public:
    struct Target
    {
        const ResourceSpec *resource = nullptr;
        Record parent;
        bool wanted = false;

        /// False when the parent cannot have such records (ResourceSpec::listedFor).
        bool isListed() const { return !resource->listedFor || resource->listedFor(parent); }
        SyncScope scope() const { return {parent.connection, resource->typeName(), parent.id}; }
    };

    ScopeQueue(const ProviderSpec &spec, QString connection, const RecordCache &cache);

    /// The lists below \a parent that were never fetched or before \a olderThan go first. False when there is none.
    bool want(const Record &parent, const QDateTime &olderThan);

    /// Starts a walk over everything fetched before \a olderThan.
    void beginWalk(const QDateTime &olderThan);
    void endWalk() { m_walking = false; }
    bool isWalking() const { return m_walking; }
    const QDateTime &olderThan() const { return m_olderThan; }

    std::optional<Target> takeWanted();
    /// The next of the walk; nothing when the walk has reached the end (what is in flight aside).
    std::optional<Target> takeStale();
    /// \a target was worked on. A failed one is left alone for the rest of the walk.
    void done(const Target &target, bool failed);

    /// How many lists the walk has below these parents, from their fields and stamps.
    int countStale(const std::vector<Record> &parents) const;

private:
    static QString nameOf(const Target &target);
    bool isStale(const Target &target, const QDateTime &olderThan) const;
    bool isOutOfTheWalk(const QString &name) const;
    std::deque<Target> stalest(const ResourceSpec &resource) const;
    bool fill();

    std::vector<const ResourceSpec *> m_resources;
    QString m_connection;
    const RecordCache &m_cache;
    std::deque<Target> m_wanted;
    std::deque<Target> m_stale;
    bool m_walking = false;
    QDateTime m_olderThan;
    QSet<QString> m_taken; ///< in flight
    QSet<QString> m_failed;
    QSet<QString> m_done; ///< in this walk: nothing is read twice, whatever the stamps say
};

} // namespace kontor
