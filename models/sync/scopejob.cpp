// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/scopejob.h"

#include "models/sync/keptlistjob.h"

namespace kontor {

ScopeJob::ScopeJob(Provider &provider, RecordCache &cache, What what, QObject *owner)
    : StepsJob<Drift>(owner), m_provider(provider), m_cache(cache), m_what(std::move(what))
{
    start();
}

void ScopeJob::run()
{
    begin();
}

void ScopeJob::abort()
{
    m_over = true;
    StepsJob::abort();
}

void ScopeJob::fail(Error error)
{
    m_over = true;
    finish(failure(std::move(error)));
}

void ScopeJob::begin()
{
    ++m_reading;
    m_waiting = {QString()};
    m_cursors.clear();
    m_seen.clear();
    m_hiding.clear();
    m_total = -1;
    m_totalChanged = false;
    m_listing = 0;
    m_storing = 0;
    step<qint64>(m_cache.beginScope(m_what.scope, this), [this](const qint64 &generation) {
        m_generation = generation;
        if (m_over) return;
        if (m_what.knownEmpty)
            sweep();
        else
            pump();
    });
}

void ScopeJob::pump()
{
    // Pages waiting for the writer count too, so that a quick vendor cannot fill the memory.
    while (!m_waiting.isEmpty() && m_listing < m_what.mostPages && m_listing + m_storing < 2 * m_what.mostPages)
        ask(m_waiting.takeFirst());
    if (m_waiting.isEmpty() && m_listing == 0 && m_storing == 0) complete();
}

void ScopeJob::ask(const QString &cursor)
{
    ++m_requests;
    ++m_listing;
    JobOf<ListPage> *page =
        m_what.kept
            ? new KeptListJob(m_provider, *m_what.kept, m_what.priority, this)
            : m_provider.list(
                  {.type = m_what.scope.type, .parent = m_what.parent, .cursor = cursor, .priority = m_what.priority},
                  this);
    m_pages.emplace_back(page);
    page->onFinished(this, [this, page, reading = m_reading](const Result<ListPage> &outcome) {
        page->deleteLater();
        if (m_over || reading != m_reading) return;
        --m_listing;
        if (outcome)
            take(*outcome);
        else
            fail(outcome.error());
    });
}

void ScopeJob::take(ListPage page)
{
    std::erase_if(m_pages, [](const QPointer<Job> &job) { return !job || job->isFinished(); });
    for (const QString &cursor : std::as_const(page.next)) {
        if (m_cursors.contains(cursor)) continue;
        m_cursors.insert(cursor);
        m_waiting.append(cursor);
    }
    m_hiding.append(page.hiding);
    if (isMoving(page) && m_reading == 1) {
        readAgain();
        return;
    }
    Q_EMIT pageRead(page.records);
    Q_EMIT progressed(m_seen.size(), m_total);
    store(std::move(page.records));
    pump();
}

bool ScopeJob::isMoving(const ListPage &page)
{
    if (m_total >= 0 && page.total >= 0 && page.total != m_total) m_totalChanged = true;
    bool moving = m_totalChanged;
    if (page.total >= 0) m_total = page.total;
    for (const Record &record : page.records) {
        const qsizetype before = m_seen.size();
        m_seen.insert(record.id);
        if (m_seen.size() == before) moving = true;
    }
    return moving;
}

void ScopeJob::store(std::vector<Record> records)
{
    if (records.empty()) return;
    ++m_storing;
    JobOf<int> *put = m_cache.put(m_what.scope, m_generation, std::move(records), this);
    put->onFinished(this, [this, put, reading = m_reading](const Result<int> &outcome) {
        put->deleteLater();
        if (m_over || reading != m_reading) return;
        --m_storing;
        if (outcome)
            pump();
        else
            fail(outcome.error());
    });
}

void ScopeJob::complete()
{
    // Records that came twice do no harm as long as none is missing; a total that moved may hide a missing one.
    if (!m_totalChanged && (m_total < 0 || m_seen.size() >= m_total)) {
        sweep();
    } else if (m_reading == 1) {
        readAgain();
    } else {
        fail({.kind = Error::Kind::Protocol,
              .message = tr("The list kept changing while it was read, so it is not complete. The records "
                            "known before were kept; try again in a while."),
              .detail = QStringLiteral("%1: %2 of %3 records in the second reading")
                            .arg(m_what.scope.type)
                            .arg(m_seen.size())
                            .arg(m_total)});
    }
}

void ScopeJob::readAgain()
{
    for (const QPointer<Job> &page : std::as_const(m_pages))
        if (page && !page->isFinished()) page->deleteLater();
    m_pages.clear();
    Q_EMIT restarted();
    begin();
}

void ScopeJob::sweep()
{
    step<Drift>(m_cache.endScope(m_what.scope, m_generation, this, m_hiding),
                [this](const Drift &drift) { finish(drift); });
}

} // namespace kontor
