// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keptlistjob.h"

#include "models/connections/refreshjob.h"

namespace kontor {

namespace {

constexpr int mostAtOnce = 4;

}

KeptListJob::KeptListJob(Provider &provider, std::vector<Record> kept, Priority priority, QObject *owner)
    : StepsJob<ListPage>(owner), m_provider(provider), m_page{.records = std::move(kept)}, m_priority(priority)
{
    m_page.total = qint64(m_page.records.size());
    start();
}

void KeptListJob::run()
{
    pump();
}

void KeptListJob::abort()
{
    m_over = true;
    StepsJob::abort();
}

void KeptListJob::pump()
{
    while (m_looking < mostAtOnce && m_next < m_page.records.size())
        look(m_next++);
    if (m_looking > 0) return;
    m_over = true;
    finish(std::move(m_page));
}

void KeptListJob::look(std::size_t at)
{
    ++m_looking;
    JobOf<Record> *job = m_provider.show(m_page.records[at], m_priority, this);
    job->onFinished(this, [this, job, at](const Result<Record> &outcome) {
        job->deleteLater();
        if (m_over) return;
        --m_looking;
        if (!outcome && isConnectionWide(outcome.error())) {
            m_over = true;
            finish(failure(outcome.error()));
            return;
        }
        if (outcome) m_page.records[at] = *outcome;
        pump();
    });
}

} // namespace kontor
