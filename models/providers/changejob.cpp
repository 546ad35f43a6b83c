// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/changejob.h"

#include "models/core/failpoint.h"
#include "models/core/redactor.h"

#include <QCoreApplication>

namespace kontor {

ChangeJob::ChangeJob(const Wire &wire, Mutation mutation, QObject *owner)
    : JobOf<Attempt>(owner), m_wire(wire), m_mutation(std::move(mutation))
{
    start();
}

void ChangeJob::decideCancelled()
{
    end(Attempt::State::NotSent, {.kind = Error::Kind::Cancelled,
                                  .message = QCoreApplication::translate("Provider", "Cancelled."),
                                  .delivery = Error::Delivery::NotSent});
}

void ChangeJob::abort()
{
    if (m_stage == Stage::Applied) cancelledAfterwards();
    if (m_stage == Stage::Before) decideCancelled();
    // What is in flight tells how far it came.
    for (Job *child : findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly))
        child->cancel();
}

void ChangeJob::send()
{
    const Result<HttpRequest> wanted = request();
    if (!wanted) {
        end(Attempt::State::Refused, wanted.error());
        return;
    }
    m_stage = Stage::Sent;
    HttpJob *job = m_wire.send(*wanted, this);
    job->onFinished(this, [this, job](const Result<HttpAnswer> &outcome) {
        job->deleteLater();
        sent(outcome);
    });
}

void ChangeJob::sent(const Result<HttpAnswer> &outcome)
{
    if (!outcome) {
        const bool never = outcome.error().delivery == Error::Delivery::NotSent;
        m_attempt.correlationId = outcome.error().correlationId;
        end(never ? Attempt::State::NotSent : Attempt::State::Unknown, outcome.error());
        return;
    }
    m_attempt = attemptOf(*outcome);
    KONTOR_FAILPOINT("answer.parsed");
    if (m_attempt.state != Attempt::State::Applied) {
        notApplied();
        return;
    }
    m_stage = Stage::Applied;
    applied(*outcome);
}

void ChangeJob::applied(const HttpAnswer &)
{
    endApplied(m_attempt.after);
}

/// A vendor's words may repeat what was sent. The passwords of a change are known to this job only, the keys of the
/// connection to the redactor.
Error ChangeJob::masked(Error error) const
{
    Redactor sent;
    for (const Secret &secret : m_mutation.secrets)
        sent.watch(secret);
    const auto mask = [&](QString &text) {
        text = sent.maskWatched(text);
        if (m_wire.redactor) text = m_wire.redactor->maskWatched(text);
    };
    for (QString *text : {&error.message, &error.detail, &error.vendorCode})
        mask(*text);
    for (QString &problem : error.fields)
        mask(problem);
    return error;
}

void ChangeJob::end(Attempt::State state, const Error &error)
{
    m_attempt.state = state;
    m_attempt.error = masked(error);
    finish(m_attempt);
    // Looks that came too late are not waited for.
    for (Job *child : findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly))
        child->cancel();
}

void ChangeJob::endApplied(std::optional<Record> after)
{
    m_attempt.after = std::move(after);
    end(Attempt::State::Applied, {});
}

} // namespace kontor
