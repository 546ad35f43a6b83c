// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/job.h"

namespace kontor {

Job::Job(QObject *owner) : QObject(owner) {}

Job::~Job() = default;

void Job::start()
{
    if (m_startAsked) return;
    m_startAsked = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_settled) return;
            m_state = State::Running;
            run();
        },
        Qt::QueuedConnection);
}

void Job::cancel()
{
    if (m_settled) return;
    const bool wasRunning = m_state == State::Running;
    if (!wasRunning || !keepsOutcomeOnCancel()) decideCancelled();
    if (wasRunning) abort();
}

void Job::deleteWhenFinished()
{
    connect(this, &Job::finished, this, &QObject::deleteLater, Qt::QueuedConnection);
}

Error Job::cancelledError()
{
    return {.kind = Error::Kind::Cancelled, .message = tr("Cancelled.")};
}

bool Job::settle()
{
    if (m_settled) return false;
    m_settled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_state = State::Finished;
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace kontor
