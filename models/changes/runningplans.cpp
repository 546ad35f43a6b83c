// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/runningplans.h"

#include "models/changes/planner.h"
#include "models/core/failpoint.h"

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

constexpr std::size_t mostOfAPersonWhoWaits = 10;

} // namespace

bool RunningChange::isToBeSent() const
{
    return state == ChangeState::Planned || state == ChangeState::Ready || state == ChangeState::Wait;
}

bool RunningChange::isIdle() const
{
    return busy == 0 && (isToBeSent() || state == ChangeState::Blocked);
}

RunningPlans::RunningPlans(Journal &journal, ConnectionService &connections, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_connections(connections), m_clock(clock)
{
}

int RunningPlans::Plan::count(std::initializer_list<ChangeState> states) const
{
    int sum = 0;
    for (const ChangeState state : states)
        sum += counts.at(std::size_t(state));
    return sum;
}

bool RunningPlans::Plan::isOver() const
{
    return count({ChangeState::Done, ChangeState::Rejected, ChangeState::Skipped, ChangeState::Cancelled,
                  ChangeState::NotRun, ChangeState::Review}) == int(changes.size());
}

bool RunningPlans::Plan::isDependedOn(int seq) const
{
    const auto one = std::ranges::lower_bound(dependents, std::pair(seq, -1));
    return one != dependents.end() && one->first == seq;
}

void RunningPlans::Plan::index()
{
    for (const RunningChange &change : changes) {
        ++counts.at(std::size_t(change.state));
        if (change.dependsOn >= 0) dependents.emplace_back(change.dependsOn, change.seq);
    }
    std::ranges::sort(dependents);
}

void RunningPlans::add(const PlanRow &row, std::vector<RunningChange> changes, bool waits, int first)
{
    Plan plan{.row = row, .changes = std::move(changes), .paused = waits, .first = first};
    plan.index();
    const auto [place, isNew] = m_plans.insert_or_assign(row.id, std::move(plan));
    // A plan that waits is sent from resume() on.
    for (const RunningChange &change : place->second.changes)
        if (!waits && change.state == ChangeState::Planned) Q_EMIT readyToSend({row.id, change.seq});
    sweepLater();
}

std::vector<ChangeRef> RunningPlans::adopt(std::vector<EarlierPlan> plans)
{
    std::vector<ChangeRef> unknown;
    for (EarlierPlan &one : plans) {
        if (m_plans.contains(one.row.id)) continue;
        const QString id = one.row.id;
        Plan &plan = m_plans.emplace(id, ofEarlierRun(std::move(one))).first->second;
        for (const RunningChange &change : plan.changes)
            if (change.state == ChangeState::Unknown || change.state == ChangeState::Reconcile)
                unknown.push_back({plan.row.id, change.seq});
        reviewLostSecrets(plan);
        for (const RunningChange &change : plan.changes)
            if (isTerminal(change.state)) letGoDependents(plan, change);
    }
    sweepLater();
    return unknown;
}

RunningPlans::Plan RunningPlans::ofEarlierRun(EarlierPlan earlier)
{
    Plan plan{.row = std::move(earlier.row), .changes = {}, .adopted = true};
    plan.changes.reserve(earlier.changes.size());
    for (ChangeHead &head : earlier.changes) {
        RunningChange &kept = plan.changes.emplace_back(RunningChange{.seq = head.seq,
                                                                      .dependsOn = head.dependsOn,
                                                                      .connection = std::move(head.connection),
                                                                      .state = head.state});
        kept.wasInDoubt = head.attempts > 0; // how each of them ended is not asked for: a look does no harm
    }
    for (const int seq : earlier.marked) {
        RunningChange &kept = plan.changes.at(std::size_t(seq));
        if (std::ranges::binary_search(earlier.sealed, seq, {}, &Journal::SealedSecret::seq)) {
            kept.passwords = RunningChange::Passwords::Sealed;
            continue;
        }
        const std::unique_ptr<ChangeRow> row = read(plan.row.id, seq);
        plan.givenUp = !row;
        if (plan.givenUp) break;
        if (takeSecretMarks(row->mutation, row->connection)) kept.passwords = RunningChange::Passwords::Lost;
    }
    plan.index();
    return plan;
}

std::unique_ptr<ChangeRow> RunningPlans::read(const QString &plan, int seq)
{
    Result<ChangeRow> row = m_journal.changeOf(plan, seq);
    if (!written(row ? Result<void>() : failure(row.error()))) return nullptr;
    return std::make_unique<ChangeRow>(std::move(*row));
}

void RunningPlans::reviewLostSecrets(Plan &plan)
{
    // First those that would be sent next: what depends on them is not run, whatever it has lost itself.
    using Passwords = RunningChange::Passwords;
    for (const bool blocked : {false, true}) {
        for (const Passwords how : {Passwords::Lost, Passwords::Unreadable}) {
            std::vector<int> lost;
            for (const RunningChange &change : plan.changes)
                if (change.isIdle() && change.passwords == how && (change.state == ChangeState::Blocked) == blocked)
                    lost.push_back(change.seq);
            if (!moveAll(plan, lost, ChangeState::Review, lostSecretNote(how))) return;
        }
    }
}

QString RunningPlans::lostSecretNote(RunningChange::Passwords passwords)
{
    if (passwords == RunningChange::Passwords::Unreadable)
        return tr("Not sent: the program ended before, and the password of this change was sealed with another key "
                  "than the one in the keychain, or is damaged. Enter the change again.");
    return tr("Not sent: the program ended before, and the password of this change was kept in memory only. Enter the "
              "change again.");
}

bool RunningPlans::takeSecretMarks(Mutation &mutation, const QString &connection) const
{
    const ResourceSpec *resource = m_connections.resourceOf(connection, mutation.type);
    if (!resource) return false;
    const ActionSpec *action = resource->action(mutation.action);
    bool any = false;
    for (const std::vector<FieldSpec> *fields : {&resource->fields, action ? &action->parameters : nullptr}) {
        if (!fields) continue;
        for (const FieldSpec &field : *fields) {
            if (field.type != FieldType::Secret || mutation.values.value(field.name()) != secretMark()) continue;
            mutation.values.remove(field.name());
            any = true;
        }
    }
    return any;
}

RunningChange *RunningPlans::find(const ChangeRef &ref)
{
    const auto plan = m_plans.find(ref.plan);
    if (plan == m_plans.end()) return nullptr;
    // A plan's changes are numbered from 0 without gaps.
    std::vector<RunningChange> &changes = plan->second.changes;
    const bool isThere = ref.seq >= 0 && ref.seq < int(changes.size()) && changes[ref.seq].seq == ref.seq;
    return isThere ? &changes[ref.seq] : nullptr;
}

RunningChange *RunningPlans::open(const ChangeRef &ref)
{
    RunningChange *change = find(ref);
    return change && open(m_plans.at(ref.plan), *change) != Opening::Failed ? change : nullptr;
}

RunningPlans::Opening RunningPlans::open(const Plan &plan, RunningChange &change)
{
    if (change.row) return Opening::Whole;
    std::unique_ptr<ChangeRow> row = read(plan.row.id, change.seq);
    if (!row) return Opening::Failed;
    takeSecretMarks(row->mutation, row->connection);
    for (const auto &[field, secret] : change.secrets)
        row->mutation.secrets.insert(field, secret);
    const Opening how = change.dependsOn >= 0 ? complete(plan, *row) : Opening::Whole;
    if (how != Opening::Failed) change.row = std::move(row);
    return how;
}

bool RunningPlans::maySend(const ChangeRef &ref) const
{
    const auto plan = m_plans.find(ref.plan);
    return plan != m_plans.end() && !plan->second.cancelled && !plan->second.paused && !plan->second.adopted &&
           !plan->second.givenUp;
}

bool RunningPlans::isCancelled(const QString &plan) const
{
    const auto it = m_plans.find(plan);
    return it == m_plans.end() || it->second.cancelled || it->second.givenUp;
}

bool RunningPlans::isBulk(const QString &plan) const
{
    const auto it = m_plans.find(plan);
    return it != m_plans.end() && it->second.changes.size() > mostOfAPersonWhoWaits;
}

PlanProgress RunningPlans::progressOf(const Plan &plan)
{
    PlanProgress progress{.row = plan.row, .pauseReason = plan.pauseReason, .total = int(plan.changes.size())};
    progress.done = plan.count({ChangeState::Done, ChangeState::Skipped});
    progress.failed = plan.count({ChangeState::Rejected, ChangeState::NotRun});
    progress.review = plan.count({ChangeState::Review});
    progress.cancelled = plan.count({ChangeState::Cancelled});
    progress.inFlight = plan.count({ChangeState::Intent, ChangeState::Unknown, ChangeState::Reconcile});
    progress.open =
        progress.total - progress.done - progress.failed - progress.review - progress.cancelled - progress.inFlight;
    if (plan.adopted)
        progress.mode = PlanProgress::Mode::FromBefore;
    else if (plan.paused)
        progress.mode = progress.inFlight > 0 ? PlanProgress::Mode::Pausing : PlanProgress::Mode::Paused;
    return progress;
}

std::vector<PlanProgress> RunningPlans::progress() const
{
    std::vector<PlanProgress> all;
    for (const auto &[id, plan] : m_plans)
        all.push_back(progressOf(plan));
    std::ranges::sort(all, {}, [](const PlanProgress &one) { return one.row.createdAt; });
    return all;
}

void RunningPlans::pause(const QString &planId, const QString &why)
{
    const auto it = m_plans.find(planId);
    if (it == m_plans.end() || it->second.paused) return;
    it->second.paused = true;
    it->second.pauseReason = why;
    KONTOR_FAILPOINT("pausing");
    Q_EMIT paused(planId, true, why);
}

void RunningPlans::resume(const QString &planId, std::optional<int> first)
{
    const auto it = m_plans.find(planId);
    if (it == m_plans.end() || it->second.cancelled || it->second.givenUp) return;
    Plan &plan = it->second;
    plan.paused = false;
    plan.adopted = false;
    plan.first = first.value_or(0);
    plan.ended = 0;
    plan.pauseReason.clear();
    plan.watch.restart();
    Q_EMIT paused(planId, false, {});
    for (const RunningChange &change : plan.changes)
        if (change.isIdle() && change.isToBeSent()) Q_EMIT readyToSend({planId, change.seq});
}

bool RunningPlans::hasSealed(const QString &planId) const
{
    const auto it = m_plans.find(planId);
    return it != m_plans.end() && std::ranges::any_of(it->second.changes, [](const RunningChange &change) {
               return change.passwords == RunningChange::Passwords::Sealed && !isTerminal(change.state);
           });
}

void RunningPlans::takeOpened(const QString &planId, const QHash<int, QHash<QString, Secret>> &opened)
{
    const auto it = m_plans.find(planId);
    if (it == m_plans.end()) return;
    for (RunningChange &change : it->second.changes) {
        if (change.passwords != RunningChange::Passwords::Sealed) continue;
        const auto secrets = opened.constFind(change.seq);
        const bool isThere = secrets != opened.cend();
        if (isThere) change.secrets.assign(secrets->keyValueBegin(), secrets->keyValueEnd());
        if (isThere && change.row) change.row->mutation.secrets = *secrets;
        change.passwords = isThere ? RunningChange::Passwords::Here : RunningChange::Passwords::Unreadable;
    }
    reviewLostSecrets(it->second);
}

void RunningPlans::stay(const QString &planId, const QString &why)
{
    const auto it = m_plans.find(planId);
    if (it == m_plans.end() || it->second.cancelled || it->second.givenUp) return;
    it->second.paused = true;
    it->second.pauseReason = why;
    Q_EMIT paused(planId, true, why);
}

void RunningPlans::watch(Plan &plan, ChangeState state, const Error &error)
{
    const bool failed = state == ChangeState::Rejected || state == ChangeState::Review;
    if (state != ChangeState::Done && !failed) return;
    const bool isLast =
        plan.count({ChangeState::Planned, ChangeState::Ready, ChangeState::Wait, ChangeState::Blocked}) == 0;
    if (isLast || plan.cancelled || plan.givenUp) return;
    const auto why = plan.watch.ended(failed ? std::optional(error) : std::nullopt);
    if (why) pause(plan.row.id, *why);
    if (plan.first > 0 && ++plan.ended == plan.first)
        pause(plan.row.id, tr("The first %n change(s) have ended. Look at them at the vendor, then go on or stop.",
                              nullptr, plan.first));
}

bool RunningPlans::isUnattended(const QString &plan) const
{
    const auto it = m_plans.find(plan);
    return it != m_plans.end() && !it->second.adopted && it->second.row.origin == u"cli";
}

bool RunningPlans::written(const Result<void> &outcome)
{
    if (outcome) return true;
    for (auto &[id, plan] : m_plans)
        plan.givenUp = true;
    sweepLater();
    Q_EMIT broke(outcome.error());
    return false;
}

bool RunningPlans::move(RunningChange &change, ChangeState state, const QString &note)
{
    return move(m_plans.at(change.row->plan), change, state, note);
}

bool RunningPlans::move(Plan &plan, RunningChange &change, ChangeState state, const QString &note)
{
    if (!written(m_journal.setState(plan.row.id, change.seq, state, note))) return false;
    enter(plan, change, state);
    announce(plan, change);
    return true;
}

bool RunningPlans::settle(RunningChange &change, ChangeState state, const Attempt &attempt,
                          std::optional<QDateTime> notBefore, const std::function<Result<void>()> &alsoWrite)
{
    Plan &plan = m_plans.at(change.row->plan);
    if (!written(m_journal.settle(plan.row.id, change.seq, state, attempt, notBefore, alsoWrite))) return false;
    if (attempt.after) {
        if (plan.isDependedOn(change.seq)) change.result = std::make_unique<const Record>(*attempt.after);
        change.row->remoteId = attempt.after->id;
    }
    enter(plan, change, state);
    announce(plan, change);
    if (isTerminal(state)) watch(plan, state, attempt.error);
    return true;
}

RunningPlans::Intent RunningPlans::intent(RunningChange &change)
{
    Plan &plan = m_plans.at(change.row->plan);
    const Result<void> outcome = m_journal.intent(plan.row.id, change.seq);
    if (!outcome && outcome.error().kind == Error::Kind::Conflict) return Intent::ObjectBusy;
    if (!written(outcome)) return Intent::Failed;
    ++change.row->attempts;
    enter(plan, change, ChangeState::Intent);
    announce(plan, change);
    return Intent::Written;
}

void RunningPlans::enter(Plan &plan, RunningChange &change, ChangeState state) const
{
    --plan.counts.at(std::size_t(change.state));
    ++plan.counts.at(std::size_t(state));
    change.state = state;
    if (!change.row) return;
    change.row->state = state;
    change.row->changedAt = m_clock.utcNow();
}

void RunningPlans::announce(Plan &plan, const RunningChange &change)
{
    Q_EMIT moved(plan.row.id, change.seq, change.state);
    if (!isTerminal(change.state)) return;
    letGoDependents(plan, change);
    m_ended.push_back({plan.row.id, change.seq});
    sweepLater();
}

bool RunningPlans::moveAll(Plan &plan, const std::vector<int> &seqs, ChangeState state, const QString &note)
{
    if (seqs.empty()) return true;
    if (!written(m_journal.setStates(plan.row.id, seqs, state, note))) return false;
    for (const int seq : seqs)
        enter(plan, plan.changes[seq], state);
    // Only then, so that none of them is let go as a dependent of another.
    for (const int seq : seqs)
        announce(plan, plan.changes[seq]);
    return true;
}

void RunningPlans::letGoDependents(Plan &plan, const RunningChange &parent)
{
    auto one = std::ranges::lower_bound(plan.dependents, std::pair(parent.seq, -1));
    for (; one != plan.dependents.end() && one->first == parent.seq; ++one) {
        RunningChange &change = plan.changes[one->second];
        if (change.state != ChangeState::Blocked) continue;
        if (plan.givenUp) return;
        letGo(plan, change, parent);
    }
}

void RunningPlans::letGo(Plan &plan, RunningChange &change, const RunningChange &parent)
{
    const bool done = parent.state == ChangeState::Done || parent.state == ChangeState::Skipped;
    if (parent.state == ChangeState::Cancelled || (done && plan.cancelled)) {
        move(plan, change, ChangeState::Cancelled);
        return;
    }
    if (!done) {
        move(plan, change, ChangeState::NotRun, tr("What it depends on was not done."));
        return;
    }
    const Opening how = open(plan, change);
    // A customer may have very many domains: each is opened again when its turn comes.
    change.row.reset();
    if (how == Opening::Incomplete)
        move(plan, change, ChangeState::NotRun, tr("The vendor did not say under which number it was created."));
    else if (how == Opening::Whole && move(plan, change, ChangeState::Ready) && !plan.adopted)
        Q_EMIT readyToSend({plan.row.id, change.seq});
}

namespace {

/// As much of the record that a change has made, or was about, as is known; nothing where nobody said its number.
std::optional<Record> recordOf(const ChangeRow &row, const Record *result)
{
    if (result) return *result;
    if (row.mutation.before) return row.mutation.before;
    if (row.remoteId.isEmpty()) return std::nullopt;
    // From the journal: as much of the record as it keeps.
    return Record{.connection = row.connection,
                  .kind = row.kind,
                  .type = row.mutation.type,
                  .id = row.remoteId,
                  .name = row.objectName,
                  .status = {},
                  .parent = row.mutation.parent ? row.mutation.parent->id : QString(),
                  .fields = row.after.value_or(QJsonObject()),
                  .fetchedAt = {}};
}

} // namespace

RunningPlans::Opening RunningPlans::complete(const Plan &plan, ChangeRow &row)
{
    const RunningChange &parent = plan.changes.at(std::size_t(row.dependsOn));
    std::unique_ptr<ChangeRow> kept;
    if (!parent.row) kept = read(plan.row.id, parent.seq);
    const ChangeRow *parentRow = parent.row ? parent.row.get() : kept.get();
    if (!parentRow) return Opening::Failed;
    Mutation &mutation = row.mutation;
    const bool isSameRecord = mutation.verb != Verb::Create && mutation.type == parentRow->mutation.type &&
                              (mutation.id.isEmpty() || mutation.id == parentRow->mutation.id);
    // A further step of the same record works on what the first one left.
    if (isSameRecord && parent.result) mutation.before = *parent.result;
    if (mutation.parent || (mutation.before && !mutation.id.isEmpty())) return Opening::Whole;
    const std::optional<Record> record = recordOf(*parentRow, parent.result.get());
    if (!record) return Opening::Incomplete;
    if (mutation.verb == Verb::Create) {
        mutation.parent = record;
    } else if (mutation.id.isEmpty() || mutation.id == parentRow->mutation.id) {
        mutation.id = record->id;
        mutation.before = record;
    }
    return Opening::Whole;
}

void RunningPlans::provenAbsent(RunningChange &change)
{
    const Plan &plan = m_plans.at(change.row->plan);
    if (plan.cancelled)
        move(change, ChangeState::Cancelled);
    else if (change.passwords == RunningChange::Passwords::Lost ||
             change.passwords == RunningChange::Passwords::Unreadable)
        move(change, ChangeState::Review, lostSecretNote(change.passwords));
}

void RunningPlans::setBusy(RunningChange &change, bool busy)
{
    Plan &plan = m_plans.at(change.row->plan);
    plan.busy += busy ? 1 : -1;
    change.busy += busy ? 1 : -1;
    if (change.busy == 0 && isTerminal(change.state)) {
        m_ended.push_back({plan.row.id, change.seq});
        sweepLater();
    }
    if (plan.busy == 0) sweepLater();
}

void RunningPlans::sweepLater()
{
    if (std::exchange(m_sweepAsked, true)) return;
    QMetaObject::invokeMethod(this, &RunningPlans::sweep, Qt::QueuedConnection);
}

void RunningPlans::closeEnded()
{
    for (const ChangeRef &ref : std::exchange(m_ended, {})) {
        RunningChange *change = find(ref);
        if (!change || change->busy > 0) continue;
        change->row.reset();
        change->secrets = {};
    }
}

void RunningPlans::sweep()
{
    m_sweepAsked = false;
    closeEnded();
    std::vector<QString> ended;
    for (auto it = m_plans.begin(); it != m_plans.end();) {
        const Plan &plan = it->second;
        if (plan.busy > 0 || !(plan.isOver() || plan.givenUp)) {
            ++it;
            continue;
        }
        if (!it->second.givenUp) ended.push_back(it->first);
        it = m_plans.erase(it);
    }
    for (const QString &plan : ended)
        Q_EMIT over(plan);
}

void RunningPlans::cancel(const QString &planId, const QString &why)
{
    const auto it = m_plans.find(planId);
    // Where the journal failed it says what is left; a commit that failed may still be found by the next start.
    if (it == m_plans.end() || it->second.givenUp) return;
    Plan &plan = it->second;
    plan.cancelled = true;
    KONTOR_FAILPOINT("cancelling");
    std::vector<int> idle;
    for (const RunningChange &change : plan.changes)
        if (change.isIdle()) idle.push_back(change.seq);
    moveAll(plan, idle, ChangeState::Cancelled, why);
}

std::vector<QString> RunningPlans::withOpenChangesOf(const QString &connection) const
{
    std::vector<QString> ids;
    for (const auto &[id, plan] : m_plans)
        if (std::ranges::any_of(plan.changes, [&](const RunningChange &change) {
                return change.connection == connection && !isTerminal(change.state);
            }))
            ids.push_back(id);
    return ids;
}

} // namespace kontor
