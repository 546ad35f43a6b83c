// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/lane.h"

#include "models/changes/localchange.h"
#include "models/changes/protection.h"
#include "models/connections/recordkeeper.h"
#include "models/core/failpoint.h"

#include <algorithm>

namespace kontor {

namespace {

// So many outcomes that nobody knows are a vendor in trouble: nothing more is sent until one is settled.
constexpr std::size_t mostUnknown = 5;
// Asking a locked keychain shows a person its prompt again: less and less often, at last every 16 times the cap.
constexpr int mostDoublings = 4;

bool isUnreachable(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Tls || error.kind == Error::Kind::Timeout;
}

/// What may be over without anybody saying so: a network that is back, a keychain that was unlocked, a long rest.
bool mayPass(const Error &error)
{
    return isUnreachable(error) || error.kind == Error::Kind::Secrets || error.kind == Error::Kind::RateLimited;
}

/// So long a rest is nothing one waits for without being told.
bool isLongRest(const Error &error)
{
    return error.retryAfter && *error.retryAfter >= std::chrono::hours(1);
}

bool isKeyTrouble(const Error &error)
{
    if (error.aboutRecordKey) return false;
    return error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Forbidden ||
           error.kind == Error::Kind::Secrets;
}

QString objectOf(const ChangeRow &row)
{
    return row.mutation.type + QLatin1Char('\n') + row.naturalKey;
}

} // namespace

Lane::Lane(const Parts &parts, QString connection, QObject *parent)
    : QObject(parent), m_parts(parts), m_connection(std::move(connection)), m_breaker(parts.times.retryCap)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_held && mayPass(*m_held)) m_held.reset();
        pump();
    });
}

void Lane::enqueue(const ChangeRef &ref)
{
    queueOf(ref).push_back(ref);
    pumpLater();
}

void Lane::pumpLater()
{
    if (std::exchange(m_pumpAsked, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpAsked = false;
            pump();
        },
        Qt::QueuedConnection);
}

bool Lane::mayPump()
{
    if (m_isAsleep || m_writing || m_held || m_rest.isActive() || m_looks.size() >= mostUnknown) return false;
    const Connection *connection = m_parts.connections.find(m_connection);
    if (!connection) {
        const QString gone = tr("The connection was removed before this was sent.");
        for (const QString &plan : m_parts.plans.withOpenChangesOf(m_connection))
            m_parts.plans.cancel(plan, gone);
        clearQueues();
        return false;
    }
    if (connection->protection == Protection::ReadOnly) {
        hold({.kind = Error::Kind::Forbidden,
              .message = tr("The connection \"%1\" is protected: read only. Lift the protection in its settings to go "
                            "on.")
                             .arg(connection->label),
              .delivery = Error::Delivery::NotSent});
        return false;
    }
    return true;
}

void Lane::pump()
{
    const std::optional<ChangeRef> next = nextToSend();
    if (!next || !mayPump()) return;
    RunningChange *const opened = m_parts.plans.open(*next);
    if (!opened) return;
    RunningChange &change = *opened;
    const bool isLocal = LocalChange::isLocal(spec(), change.row->mutation);
    if (!isLocal && !m_provider) {
        acquireProvider();
    } else if (!isLocal && OneTimeSecrets::mayBring(spec(), change.row->mutation) && !m_parts.oneTime.isReady()) {
        acquireSeal();
    } else if (!isLocal && m_breaker.isOnTrial()) {
        tryVendor();
    } else if (!waitsFromBefore(change)) {
        std::deque<ChangeRef> &queue = queueOf(*next);
        queue.erase(std::ranges::find(queue, *next));
        send(change);
    }
}

std::deque<ChangeRef> &Lane::queueOf(const ChangeRef &ref)
{
    return m_parts.plans.isBulk(ref.plan) ? m_bulk : m_few;
}

void Lane::clearQueues()
{
    m_few.clear();
    m_bulk.clear();
}

std::optional<ChangeRef> Lane::nextToSend()
{
    // A person who waits goes before a list of hundreds.
    for (std::deque<ChangeRef> *queue : {&m_few, &m_bulk}) {
        auto ref = queue->begin();
        while (ref != queue->end()) {
            const RunningChange *change = m_parts.plans.find(*ref);
            if (!change || !change->isToBeSent() || !m_parts.plans.maySend(*ref)) {
                // From the front, where it costs nothing: a queue may be very long.
                ref = queue->erase(ref);
                continue;
            }
            if (m_looks.empty()) return *ref;
            change = m_parts.plans.open(*ref);
            if (!change) return std::nullopt; // the journal broke, and the queues are empty
            if (!isObjectOpen(*change)) return *ref;
            ++ref;
        }
    }
    return std::nullopt;
}

bool Lane::isObjectOpen(const RunningChange &change) const
{
    return std::ranges::any_of(m_looks, [&](const Look &look) { return look.object == objectOf(*change.row); });
}

template<class T>
void Lane::acquire(JobOf<T> *asking, std::function<void(const T &)> taken)
{
    m_asking = asking;
    asking->onFinished(this, [this, asking, taken = std::move(taken)](const Result<T> &outcome) {
        asking->deleteLater();
        if (m_asking != asking) return;
        m_asking = nullptr;
        if (outcome) {
            m_lockedInARow = 0;
            taken(*outcome);
            pump();
        } else {
            hold(outcome.error());
        }
    });
}

void Lane::acquireProvider()
{
    if (!m_asking)
        acquire<Provider *>(m_parts.connections.provider(m_connection, this),
                            [this](Provider *const &provider) { m_provider = provider; });
}

void Lane::acquireSeal()
{
    if (!m_asking) acquire<bool>(m_parts.oneTime.prepare(this), [](const bool &) {});
}

void Lane::tryVendor()
{
    const std::chrono::milliseconds now = m_parts.clock.monotonic();
    if (m_breaker.barredFor(now).count() > 0) return leaveAlone();
    if (m_asking || !m_breaker.admit(now)) return;
    JobOf<ProbeReport> *job = m_provider->probe(this);
    m_asking = job;
    job->onFinished(this, [this, job](const Result<ProbeReport> &outcome) {
        job->deleteLater();
        if (m_asking != job) return m_breaker.withdrawn();
        m_asking = nullptr;
        m_breaker.ended(outcome.has_value(), m_parts.clock.monotonic());
        pump();
    });
}

void Lane::leaveAlone()
{
    const Connection *connection = m_parts.connections.find(m_connection);
    const auto left = m_breaker.barredFor(m_parts.clock.monotonic());
    hold({.kind = Error::Kind::Network,
          .message = tr("\"%1\" has left the outcome of %2 changes in a row open. Kontor leaves it alone for a minute, "
                        "asks whether it is well, and goes on then.")
                         .arg(connection ? connection->label : m_connection)
                         .arg(Breaker::mostFailures),
          .delivery = Error::Delivery::NotSent});
    // Timers may be early by a twentieth, and being told twice is once too often.
    rest(left + left / 10 + std::chrono::milliseconds(1));
}

bool Lane::waitsFromBefore(RunningChange &change)
{
    const std::optional<QDateTime> until = std::exchange(change.row->notBefore, std::nullopt);
    if (!until) return false;
    // A clock that was set meanwhile neither shortens nor stretches the wait beyond the longest that is respected.
    constexpr std::chrono::milliseconds longest = std::chrono::hours(1);
    const std::chrono::milliseconds left(m_parts.clock.utcNow().msecsTo(*until));
    if (left.count() <= 0) return false;
    rest(std::min(left, longest));
    return true;
}

void Lane::send(RunningChange &change)
{
    const ChangeRef ref{change.row->plan, change.row->seq};
    if (change.state != ChangeState::Ready && !m_parts.plans.move(change, ChangeState::Ready)) return;
    // Protected since it was planned.
    if (const auto why = protectionAgainst(m_parts.connections.protections(), m_connection, change.row->mutation)) {
        m_parts.plans.move(change, ChangeState::Cancelled, tr("Left out: %1").arg(*why));
        pump();
        return;
    }
    switch (m_parts.plans.intent(change)) {
    case RunningPlans::Intent::Failed:
        return;
    case RunningPlans::Intent::ObjectBusy:
        m_parts.plans.move(change, ChangeState::Cancelled,
                           tr("Not sent: an earlier change of the same record is still open. Settle that one first."));
        pump();
        return;
    case RunningPlans::Intent::Written:
        break;
    }
    m_parts.plans.setBusy(change, true);
    JobOf<Attempt> *job = nullptr;
    if (LocalChange::isLocal(spec(), change.row->mutation))
        job = new LocalChange(m_parts.connections, m_connection, change.row->mutation, this);
    else
        job = m_provider->apply(change.row->mutation, this);
    m_writing = job;
    job->onFinished(this, [this, job, ref](const Result<Attempt> &outcome) {
        job->deleteLater();
        m_writing = nullptr;
        answered(ref, outcome);
    });
}

void Lane::answered(const ChangeRef &ref, const Result<Attempt> &outcome)
{
    RunningChange *change = m_parts.plans.find(ref);
    if (!change) return;
    m_parts.plans.setBusy(*change, false);
    // A job without an attempt says nothing about the change.
    const Attempt attempt = outcome ? *outcome : Attempt{.state = Attempt::State::Unknown, .error = outcome.error()};
    if (!LocalChange::isLocal(spec(), change->row->mutation)) noteHealth(attempt);
    switch (attempt.state) {
    case Attempt::State::Applied:
        if (namesAnother(*change, attempt))
            unknown(*change, {.state = Attempt::State::Unknown,
                              .error = {.kind = Error::Kind::Protocol,
                                        .message = tr("The vendor answered with the number of a record that was there "
                                                      "before. Kontor looks which is the new one.")},
                              .correlationId = attempt.correlationId});
        else
            applied(*change, attempt);
        break;
    case Attempt::State::Refused:
        refused(*change, attempt);
        break;
    case Attempt::State::NotSent:
        notSent(*change, attempt);
        break;
    case Attempt::State::Unknown:
        unknown(*change, attempt);
        break;
    }
    pump();
}

void Lane::noteHealth(const Attempt &attempt)
{
    using State = Attempt::State;
    // What was ended from here, or never sent, says nothing about the vendor.
    if (attempt.state == State::NotSent || attempt.error.kind == Error::Kind::Cancelled) return;
    m_breaker.ended(attempt.state != State::Unknown, m_parts.clock.monotonic());
}

bool Lane::namesAnother(const RunningChange &change, const Attempt &attempt) const
{
    const Mutation &mutation = change.row->mutation;
    if (mutation.verb != Verb::Create || !attempt.after || LocalChange::isLocal(spec(), mutation)) return false;
    const std::optional<Record> known = m_parts.cache.record({m_connection, mutation.type, attempt.after->id});
    // One that was fetched since the change was sent may well be the new one.
    return known && known->fetchedAt.isValid() && known->fetchedAt < change.row->changedAt;
}

void Lane::applied(RunningChange &change, Attempt attempt)
{
    const Mutation &mutation = change.row->mutation;
    if (!attempt.after && mutation.before && mutation.verb != Verb::Delete) attempt.after = fallbackAfter(mutation);
    const auto alsoWrite = [&] {
        return keepWithOutcome(change, attempt);
    };
    if (!m_parts.plans.settle(change, ChangeState::Done, attempt, {}, alsoWrite)) return;
    if (!LocalChange::isLocal(spec(), mutation)) reportWell();
    updateCache(change, attempt.after);
    if (attempt.after && !attempt.oneTimeSecrets.isEmpty()) bringHome(change, attempt);
}

Result<void> Lane::keepWithOutcome(const RunningChange &change, const Attempt &attempt)
{
    RecordKeeper &keeper = m_parts.connections.keeper();
    if (change.row->mutation.verb == Verb::Delete)
        return keeper.forget({m_connection, change.row->mutation.type, change.row->mutation.id});
    if (!attempt.after) return {};
    if (const auto kept = keeper.keep(*attempt.after); !kept) return kept;
    if (attempt.oneTimeSecrets.isEmpty()) return {};
    return m_parts.oneTime.keepSealed(change.row->plan, change.row->seq, attempt.after->key(), attempt.oneTimeSecrets);
}

void Lane::bringHome(RunningChange &change, const Attempt &attempt)
{
    const ChangeRef ref{change.row->plan, change.row->seq};
    // The plan is not over before, so that whoever waits for it hears of the secrets.
    m_parts.plans.setBusy(change, true);
    JobOf<bool> *job = m_parts.oneTime.bringHome(ref.plan, ref.seq, attempt.after->key(), attempt.oneTimeSecrets, this);
    job->onFinished(this, [this, job, ref, secrets = attempt.oneTimeSecrets](const Result<bool> &outcome) {
        job->deleteLater();
        Q_EMIT secretsShown(ref, secrets, outcome ? std::nullopt : std::optional(outcome.error()));
        if (RunningChange *done = m_parts.plans.find(ref)) m_parts.plans.setBusy(*done, false);
    });
}

Record Lane::fallbackAfter(const Mutation &mutation) const
{
    Record after = *mutation.before;
    for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it)
        if (mutation.verb == Verb::Update) after.fields.insert(it.key(), it.value());
    const ResourceSpec *resource = m_parts.connections.resourceOf(m_connection, mutation.type);
    const ActionSpec *action = resource ? resource->action(mutation.action) : nullptr;
    if (action && *action->resultingStatus) after.status = QString::fromLatin1(action->resultingStatus);
    return after;
}

void Lane::updateCache(RunningChange &change, const std::optional<Record> &after)
{
    const ChangeRef ref{change.row->plan, change.row->seq};
    JobOf<int> *job = nullptr;
    if (change.row->mutation.verb == Verb::Delete) {
        job = m_parts.cache.removeOne({m_connection, change.row->mutation.type, change.row->mutation.id}, this);
    } else if (after) {
        Record record = *after;
        if (!record.fetchedAt.isValid()) record.fetchedAt = m_parts.clock.utcNow();
        job = m_parts.cache.putOne(record, this);
    }
    if (!job) return;
    m_parts.plans.setBusy(change, true);
    // A cache that cannot be written is fetched again; the change is done all the same.
    job->onFinished(this, [this, job, ref](const Result<int> &) {
        job->deleteLater();
        if (RunningChange *done = m_parts.plans.find(ref)) m_parts.plans.setBusy(*done, false);
    });
}

void Lane::refused(RunningChange &change, const Attempt &attempt)
{
    // "Exists already" may be about what an earlier sending made after all.
    if (change.wasInDoubt && !change.refusal) {
        change.refusal = std::make_unique<const Attempt>(attempt);
        unknown(change, attempt);
        return;
    }
    if (m_parts.plans.settle(change, ChangeState::Rejected, attempt)) reportWell();
}

void Lane::notSent(RunningChange &change, const Attempt &attempt)
{
    const ChangeRef ref{change.row->plan, change.row->seq};
    const Error &error = attempt.error;
    const bool lastTry = change.row->attempts >= m_parts.times.mostSends;
    std::chrono::milliseconds wait =
        jitteredWait(m_parts.times.retryBase, m_parts.times.retryCap, change.row->attempts);
    if (error.retryAfter) wait = std::max<std::chrono::milliseconds>(wait, *error.retryAfter);
    const bool kept = lastTry ? m_parts.plans.settle(change, ChangeState::Review, attempt)
                              : m_parts.plans.settle(change, ChangeState::Wait, attempt,
                                                     m_parts.clock.utcNow().addMSecs(wait.count()));
    if (!kept) return;
    if (!lastTry && m_parts.plans.maySend(ref)) queueOf(ref).push_front(ref);
    if (!lastTry && m_parts.plans.isCancelled(ref.plan)) m_parts.plans.move(change, ChangeState::Cancelled);
    if (isKeyTrouble(error) || isUnreachable(error) || error.kind == Error::Kind::RateLimited)
        m_parts.connections.report(m_connection, error);
    // Where the last try did not reach the vendor, the next change would fare no better now: it tries when the
    // connection is well, or in a while.
    if (isKeyTrouble(error) || (lastTry && isUnreachable(error)) || isLongRest(error)) {
        hold(error);
        if (isLongRest(error)) rest(wait);
    } else {
        rest(wait);
    }
}

void Lane::unknown(RunningChange &change, const Attempt &attempt)
{
    change.wasInDoubt = true;
    if (m_parts.plans.settle(change, ChangeState::Unknown, attempt)) check({change.row->plan, change.row->seq});
}

std::chrono::milliseconds Lane::firstWait(const RunningChange &change) const
{
    // A clock that was set meanwhile neither shortens nor stretches the wait beyond its length.
    const std::chrono::milliseconds since(change.row->changedAt.msecsTo(m_parts.clock.utcNow()));
    return std::clamp(m_parts.times.settle - since, std::chrono::milliseconds(0), m_parts.times.settle);
}

void Lane::check(const ChangeRef &ref)
{
    RunningChange *change = m_parts.plans.open(ref);
    if (!change) return;
    m_parts.plans.setBusy(*change, true);
    auto *job = new Reconciler(m_parts.connections,
                               {.connection = m_connection,
                                .mutation = change->row->mutation,
                                .firstWait = firstWait(*change),
                                // Asked each time: a plan of an earlier run may be let go on meanwhile.
                                .isUnattended =
                                    [this, ref] {
                                        return m_parts.plans.isUnattended(ref.plan);
                                    }},
                               m_parts.times, this);
    m_looks.push_back({ref, objectOf(*change->row), job});
    connect(job, &Reconciler::looking, this, [this, ref] {
        RunningChange *looked = m_parts.plans.find(ref);
        if (looked && looked->state == ChangeState::Unknown) m_parts.plans.move(*looked, ChangeState::Reconcile);
    });
    // Nothing is held by it, but whoever follows the plan should know that its end is not in sight.
    connect(job, &Reconciler::failing, this, &Lane::held);
    job->onFinished(this, [this, job, ref](const Result<Settlement> &outcome) {
        job->deleteLater();
        std::erase_if(m_looks, [&](const Look &look) { return look.job == job; });
        settled(ref, outcome);
    });
}

void Lane::settled(const ChangeRef &ref, const Result<Settlement> &outcome)
{
    RunningChange *change = m_parts.plans.find(ref);
    if (!change) return;
    m_parts.plans.setBusy(*change, false);
    if (!outcome) {
        toReview(*change, tr("Whether this happened could not be read back: %1").arg(outcome.error().message));
    } else if (outcome->state == Settlement::State::Applied) {
        Attempt attempt{.state = Attempt::State::Applied, .after = outcome->now};
        applied(*change, attempt);
    } else if (outcome->state == Settlement::State::NotApplied && change->refusal) {
        if (m_parts.plans.settle(*change, ChangeState::Rejected, *change->refusal)) reportWell();
    } else if (outcome->state == Settlement::State::NotApplied) {
        provenAbsent(*change);
    } else {
        toReview(*change, outcome->why, outcome->now);
    }
    pump();
}

void Lane::provenAbsent(RunningChange &change)
{
    const ChangeRef ref{change.row->plan, change.row->seq};
    if (change.row->attempts >= m_parts.times.mostSends) {
        toReview(change, tr("Sent several times, and it never happened. Ask the vendor, or enter the change again."));
        return;
    }
    KONTOR_FAILPOINT("absent.before-ready");
    if (!m_parts.plans.move(change, ChangeState::Ready)) return;
    m_parts.plans.provenAbsent(change);
    if (m_parts.plans.maySend(ref)) queueOf(ref).push_front(ref);
}

void Lane::toReview(RunningChange &change, const QString &why, const std::optional<Record> &now)
{
    const Attempt attempt{
        .state = Attempt::State::Unknown, .after = now, .error = {.kind = Error::Kind::Conflict, .message = why}};
    m_parts.plans.settle(change, ChangeState::Review, attempt);
}

void Lane::hold(const Error &error)
{
    m_held = error;
    if (isUnreachable(error))
        rest(m_parts.times.retryCap);
    else if (mayPass(error))
        rest(m_parts.times.retryCap * (1 << std::min(m_lockedInARow++, mostDoublings)));
    Q_EMIT held(error);
}

void Lane::rest(std::chrono::milliseconds wait)
{
    m_rest.start(wait);
    KONTOR_FAILPOINT("back-off");
}

void Lane::reportWell()
{
    if (m_parts.connections.status(m_connection).state != ConnectionStatus::State::Ready)
        m_parts.connections.report(m_connection, std::nullopt);
}

void Lane::release()
{
    if (m_held) {
        m_held.reset();
        m_rest.stop();
    }
    for (const Look &look : m_looks)
        look.job->retryNow();
    pumpLater();
}

void Lane::providerGoes()
{
    m_provider = nullptr;
    if (m_asking) m_asking->cancel();
    if (m_asking) m_asking->deleteLater();
    m_asking = nullptr;
    if (m_writing) m_writing->cancel();
    for (const Look &look : m_looks)
        look.job->providerGoes();
}

void Lane::wakeUp()
{
    m_isAsleep = false;
    // Its line is dead, but its deadline did not run while the computer slept.
    if (m_writing) m_writing->cancel();
    for (const Look &look : m_looks)
        look.job->lookAnew();
    pumpLater();
}

void Lane::giveUp()
{
    clearQueues();
    for (const Look &look : std::exchange(m_looks, {})) {
        disconnect(look.job, nullptr, this, nullptr);
        look.job->deleteLater();
        if (RunningChange *change = m_parts.plans.find(look.ref)) m_parts.plans.setBusy(*change, false);
    }
}

} // namespace kontor
