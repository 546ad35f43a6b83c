// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "models/changes/takennames.h"
#include "models/connections/connectionservice.h"
#include "models/storage/recordcache.h"

#include <QCoreApplication>

#include <vector>

namespace kontor {

/// How long a load takes at least, by the limits and the pace of the connections.
std::chrono::seconds leastDuration(const ConnectionService &connections, const RateLoad &load);

/// Makes checked changes of requests: does the description know the verb, does protection allow it, are the values
/// good, what differs from the cache, is the name still free. Sends and stores nothing. A request that cannot be
/// carried out becomes a change that says why; the others of the plan are not held up by it.
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(kontor::Planner)

public:
    Planner(ConnectionService &connections, const RecordCache &cache, const Clock &clock)
        : m_connections(connections), m_cache(cache), m_clock(clock), m_taken(cache.path())
    {
    }

    /// Error Invalid for no request at all.
    Result<ChangePlan> plan(const std::vector<ChangeRequest> &requests, const QString &title, const QString &origin);

    // The same in portions, for plans that are too large for one turn of the event loop: see
    // ChangeService::beginPlan().
    ChangePlan begin(const QString &title, const QString &origin);
    /// \a request.dependsOn is the seq of an earlier change of the plan here. The seq of the request's first change.
    int add(ChangePlan &plan, const ChangeRequest &request) { return add(plan, request, {.after = request.dependsOn}); }

private:
    /// Of a request among the changes.
    struct Place
    {
        int after = -1;           ///< the change it depends on
        bool isMisplaced = false; ///< what it depends on does not come before it
        bool isStep = false;      ///< a further step of the earlier one
    };
    struct Draft
    {
        const ChangeRequest &request;
        const Connection *connection = nullptr;
        const ProviderSpec *spec = nullptr;
        const ResourceSpec *resource = nullptr;
        std::optional<EarlierChange> earlier{}; ///< what it depends on
        PlannedChange &change;
        Place place;
    };

    /// Adds the request and its further steps; the index of the first.
    int add(ChangePlan &plan, const ChangeRequest &request, const Place &place);
    static std::vector<ChangeRequest> takeFurtherSteps(const Draft &draft);

    void check(Draft &draft);
    bool checkDescription(Draft &draft);
    bool checkEarlier(Draft &draft);
    void planCreate(Draft &draft);
    void planAct(Draft &draft);
    void planMaking(Draft &draft);
    /// Whether an action asks for the state that the record is in; then nothing is sent, allowed or not.
    static bool isSoAlready(const Draft &draft);
    bool isAllowedFor(Draft &draft, bool (*allowedFor)(const Record &), const std::optional<Record> &record) const;
    bool findTaken(Draft &draft, const QString &parentId);
    void planExisting(Draft &draft);
    void planUpdate(Draft &draft);
    void checkProtection(Draft &draft) const;
    bool findBefore(Draft &draft);
    void refuse(Draft &draft, const QString &why, PlannedChange::Outcome how = PlannedChange::Outcome::Invalid) const;
    void finishRow(Draft &draft);
    void estimate(ChangePlan &plan) const;

    ConnectionService &m_connections;
    const RecordCache &m_cache;
    const Clock &m_clock;
    TakenNames m_taken;
};

/// What a secret field shows as in the journal and the history: that it was set, never to what.
QString secretMark();

} // namespace kontor
