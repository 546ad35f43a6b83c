// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/reconciler.h"

#include "models/core/failpoint.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kontor {

std::chrono::milliseconds jitteredWait(std::chrono::milliseconds base, std::chrono::milliseconds cap, int attempt)
{
    const std::chrono::milliseconds grown = base * (1 << std::clamp(attempt - 1, 0, 20));
    const qint64 most = std::min(cap, grown).count();
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(most + 1));
}

Reconciler::Reconciler(ConnectionService &connections, How how, const ChangeService::Times &times, QObject *owner)
    : JobOf<Settlement>(owner), m_connections(connections), m_how(std::move(how)), m_times(times)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Reconciler::look);
    start();
}

void Reconciler::run()
{
    m_wait.start(m_how.firstWait);
}

void Reconciler::abort()
{
    m_wait.stop();
    if (m_look) m_look->deleteLater();
}

void Reconciler::look()
{
    if (!m_announced) {
        m_announced = true;
        Q_EMIT looking();
    }
    JobOf<Provider *> *asking = m_connections.provider(m_how.connection, this);
    m_look = asking;
    asking->onFinished(this, [this, asking](const Result<Provider *> &outcome) {
        asking->deleteLater();
        if (m_look != asking) return;
        if (outcome)
            ask(*outcome);
        else
            lookFailed(outcome.error());
    });
}

void Reconciler::ask(Provider *provider)
{
    JobOf<Settlement> *job = provider->settle(m_how.mutation, this);
    KONTOR_FAILPOINT("look.sent");
    m_look = job;
    job->onFinished(this, [this, job](const Result<Settlement> &outcome) {
        job->deleteLater();
        if (m_look == job) answered(outcome);
    });
}

void Reconciler::answered(const Result<Settlement> &outcome)
{
    m_look = nullptr;
    KONTOR_FAILPOINT("look.answered");
    if (outcome)
        looked(*outcome);
    else
        lookFailed(outcome.error());
}

void Reconciler::looked(const Settlement &settlement)
{
    if (settlement.state != Settlement::State::NotApplied || m_absentOnce) {
        finish(settlement);
        return;
    }
    m_absentOnce = true;
    KONTOR_FAILPOINT("look.absent-once");
    m_failures = 0;
    again(m_times.secondLook);
}

void Reconciler::lookFailed(const Error &error)
{
    m_look = nullptr;
    ++m_failures;
    if (m_failures >= m_times.mostSends && m_how.isUnattended && m_how.isUnattended()) {
        finish(failure(error));
        return;
    }
    if (m_failures == m_times.mostSends) Q_EMIT failing(error);
    std::chrono::milliseconds wait = jitteredWait(m_times.retryBase, m_times.retryCap, m_failures);
    if (error.retryAfter) wait = std::max<std::chrono::milliseconds>(wait, *error.retryAfter);
    // Two looks that say "absent" must stay apart however often the one between them failed.
    if (m_absentOnce) wait = std::max(wait, m_times.secondLook);
    again(wait);
}

void Reconciler::again(std::chrono::milliseconds wait)
{
    m_wait.start(wait);
}

void Reconciler::providerGoes()
{
    if (!m_look) return;
    m_look->cancel();
    m_look->deleteLater();
    lookFailed({.kind = Error::Kind::Cancelled, .message = tr("The connection was changed meanwhile.")});
}

void Reconciler::lookAnew()
{
    if (!m_look) return;
    m_look->cancel();
    m_look->deleteLater();
    m_look = nullptr;
    again(std::chrono::milliseconds(0));
}

void Reconciler::retryNow()
{
    if (m_failures > 0 && m_wait.isActive() && !m_absentOnce) m_wait.start(0);
}

} // namespace kontor
