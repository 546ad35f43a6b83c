// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace kontor {

/// A piece of work that takes time. Promises exactly one outcome; \c finished is always delivered through the event
/// loop, never from inside start() or cancel(). A job is a QObject of whoever wants the answer: deleting it (or its
/// parent) ends the work silently, without a signal. Lives in one thread, the one that made it.
class Job : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Finished };
    Q_ENUM(State)

    explicit Job(QObject *owner);
    ~Job() override;

    State state() const { return m_state; }
    bool isFinished() const { return m_state == State::Finished; }

    /// Begins the work on the next turn of the event loop; later calls do nothing. Functions that return a job have
    /// started it already unless they say otherwise.
    void start();

    /// Asks for an early end. The outcome is an Error of kind Cancelled, unless the work was already decided. Reaches
    /// the wire: what is in flight is aborted.
    void cancel();

    /// Deletes the job after its outcome was delivered. For "fire and be told" calls made with onFinished().
    void deleteWhenFinished();

Q_SIGNALS:
    /// done of total, in the job's own unit; total is -1 while unknown.
    void progressed(qint64 done, qint64 total);
    void finished();

protected:
    /// Starts the work; called once, from the event loop, unless the job was cancelled before.
    virtual void run() = 0;
    /// Stops the work. The base class has already decided the outcome unless keepsOutcomeOnCancel() is true.
    virtual void abort() = 0;
    /// For work whose outcome must still be learnt after a cancel (a changing request in flight).
    virtual bool keepsOutcomeOnCancel() const { return false; }
    virtual void decideCancelled() = 0;
    static Error cancelledError();

    /// Marks the outcome as decided and announces it from the event loop. Returns false when one was decided before.
    bool settle();

private:
    State m_state = State::Waiting;
    bool m_startAsked = false;
    bool m_settled = false;
};

/// A Job whose outcome is a T or an Error.
template<class T>
class JobOf : public Job
{
public:
    using Job::Job;
    using Outcome = Result<T>;

    /// Only after \c finished.
    const Outcome &outcome() const { return *m_outcome; }

    /// Calls \a handler with the outcome, once, while \a context lives. The usual way to wait for a job.
    JobOf *onFinished(QObject *context, std::function<void(const Outcome &)> handler)
    {
        connect(this, &Job::finished, context, [this, handler = std::move(handler)] { handler(*m_outcome); });
        return this;
    }

protected:
    /// The first call decides; later ones are ignored.
    void finish(Outcome outcome)
    {
        if (m_outcome) return;
        m_outcome.emplace(std::move(outcome));
        settle();
    }
    void decideCancelled() override { finish(failure(cancelledError())); }

private:
    std::optional<Outcome> m_outcome;
};

/// A job that is over before it starts: for answers that are known at once.
template<class T>
class SettledJob : public JobOf<T>
{
public:
    SettledJob(Result<T> outcome, QObject *owner) : JobOf<T>(owner), m_known(std::move(outcome)) { this->start(); }

protected:
    void run() override { this->finish(std::move(m_known)); }
    void abort() override {}

private:
    Result<T> m_known;
};

/// A job made of named steps: the function given starts the first child job and the steps call succeed() or fail().
/// Children are QObject children of the job, so cancelling or deleting it reaches every request in flight.
template<class T>
class StepsJob : public JobOf<T>
{
public:
    using JobOf<T>::JobOf;

protected:
    /// Starts \a child's continuation: \a next gets its value, an error ends the whole job.
    template<class U>
    void step(JobOf<U> *child, std::function<void(const U &)> next)
    {
        child->onFinished(this, [this, child, next = std::move(next)](const Result<U> &outcome) {
            child->deleteLater();
            if (this->isFinished()) return;
            if (outcome)
                next(*outcome);
            else
                this->finish(failure(outcome.error()));
        });
    }
    void abort() override
    {
        for (Job *child : this->template findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly))
            child->cancel();
    }
};

} // namespace kontor
