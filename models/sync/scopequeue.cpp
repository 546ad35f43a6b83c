// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/scopequeue.h"

#include <algorithm>

namespace kontor {

namespace {

// What was looked at longer ago than this many wishes is the walk's business again.
constexpr std::size_t mostWanted = 24;
constexpr std::size_t batch = 100;

} // namespace

ScopeQueue::ScopeQueue(const ProviderSpec &spec, QString connection, const RecordCache &cache)
    : m_connection(std::move(connection)), m_cache(cache)
{
    for (const ResourceSpec &resource : spec.resources)
        if (resource.listedPerParent) m_resources.push_back(&resource);
    std::ranges::stable_sort(m_resources, {}, &ResourceSpec::kind);
}

QString ScopeQueue::nameOf(const Target &target)
{
    return target.resource->typeName() + QLatin1Char('\n') + target.parent.id;
}

bool ScopeQueue::isStale(const Target &target, const QDateTime &olderThan) const
{
    const std::optional<QDateTime> fetched = m_cache.scopeFetchedAt(target.scope());
    return !fetched || *fetched < olderThan;
}

bool ScopeQueue::want(const Record &parent, const QDateTime &olderThan)
{
    bool any = false;
    // Backwards, because each goes to the front: the first resource of the description is read first.
    for (auto it = m_resources.rbegin(); it != m_resources.rend(); ++it) {
        if (QLatin1String((*it)->parentType) != parent.type) continue;
        Target target{.resource = *it, .parent = parent, .wanted = true};
        if (!target.isListed() || m_taken.contains(nameOf(target)) || !isStale(target, olderThan)) continue;
        std::erase_if(m_wanted, [&](const Target &other) { return nameOf(other) == nameOf(target); });
        m_wanted.push_front(std::move(target));
        any = true;
    }
    while (m_wanted.size() > mostWanted)
        m_wanted.pop_back();
    return any;
}

void ScopeQueue::beginWalk(const QDateTime &olderThan)
{
    m_walking = true;
    m_olderThan = olderThan;
    m_stale.clear();
    m_failed.clear();
    m_done.clear();
}

std::optional<ScopeQueue::Target> ScopeQueue::takeWanted()
{
    if (m_wanted.empty()) return std::nullopt;
    Target target = std::move(m_wanted.front());
    m_wanted.pop_front();
    m_taken.insert(nameOf(target));
    return target;
}

std::optional<ScopeQueue::Target> ScopeQueue::takeStale()
{
    while (m_walking && (!m_stale.empty() || fill())) {
        Target target = std::move(m_stale.front());
        m_stale.pop_front();
        // Somebody may have looked at it since the batch was made.
        if (isOutOfTheWalk(nameOf(target))) continue;
        m_taken.insert(nameOf(target));
        return target;
    }
    return std::nullopt;
}

bool ScopeQueue::isOutOfTheWalk(const QString &name) const
{
    return m_taken.contains(name) || m_failed.contains(name) || m_done.contains(name);
}

std::deque<ScopeQueue::Target> ScopeQueue::stalest(const ResourceSpec &resource) const
{
    const QString parentType = QString::fromLatin1(resource.parentType);
    std::deque<Target> targets;
    // What is in flight, failed or was written just now has an old stamp still and would hide the rest.
    for (std::size_t limit = batch; targets.empty(); limit *= 2) {
        std::vector<Record> parents =
            m_cache.stalestParents(m_connection, parentType, resource.typeName(), m_olderThan, int(limit));
        for (Record &parent : parents) {
            Target target{.resource = &resource, .parent = std::move(parent)};
            if (!isOutOfTheWalk(nameOf(target))) targets.push_back(std::move(target));
        }
        if (parents.size() < limit) break;
    }
    return targets;
}

bool ScopeQueue::fill()
{
    std::vector<std::deque<Target>> found;
    for (const ResourceSpec *resource : m_resources)
        found.push_back(stalest(*resource));
    // In turns, so that no sort of record waits for all lists of another.
    for (bool any = true; any;) {
        any = false;
        for (std::deque<Target> &targets : found) {
            if (targets.empty()) continue;
            m_stale.push_back(std::move(targets.front()));
            targets.pop_front();
            any = true;
        }
    }
    return !m_stale.empty();
}

void ScopeQueue::done(const Target &target, bool failed)
{
    m_taken.remove(nameOf(target));
    if (m_walking) (failed ? m_failed : m_done).insert(nameOf(target));
}

int ScopeQueue::countStale(const std::vector<Record> &parents) const
{
    int count = 0;
    for (const ResourceSpec *resource : m_resources) {
        for (const Record &parent : parents) {
            if (QLatin1String(resource->parentType) != parent.type) continue;
            const Target target{.resource = resource, .parent = parent};
            if (target.isListed() && isStale(target, m_olderThan)) ++count;
        }
    }
    return count;
}

} // namespace kontor
