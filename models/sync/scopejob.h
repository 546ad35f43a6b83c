// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/providers/provider.h"
#include "models/storage/recordcache.h"

#include <QPointer>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace kontor {

/// Reads one list of a vendor, all of its pages, into one generation of the cache. Promises that nothing vanishes from
/// the cache unless every page arrived and the list held still: a list that moved while it was read (the total changed,
/// a record came twice, fewer records than announced) is read a second time from the start, and when that one is not
/// complete either, the job fails and the old rows stay. So do those the vendor only hides (ListPage::hiding). Several
/// pages are in flight as soon as their cursors are known.
class ScopeJob final : public StepsJob<Drift>
{
    Q_OBJECT

public:
    struct What
    {
        SyncScope scope;
        std::optional<Record> parent{};
        Priority priority = Priority::Background;
        int mostPages = 8; ///< asked for at once; the connection's Pacer and HttpClient decide how many go
        /// The list is kept here and not the vendor's: see KeptListJob.
        std::optional<std::vector<Record>> kept{};
        bool knownEmpty = false; ///< the parent cannot have such records: nothing is asked, the scope is stamped
    };

    /// \a provider must outlive the job.
    ScopeJob(Provider &provider, RecordCache &cache, What what, QObject *owner);

    const What &what() const { return m_what; }
    int requests() const { return m_requests; }
    qint64 recordsRead() const { return m_seen.size(); }
    qint64 recordsTotal() const { return m_total; }

Q_SIGNALS:
    /// Every page of every reading, so the same records come again after restarted().
    void pageRead(const std::vector<kontor::Record> &records);
    void restarted();

protected:
    void run() override;
    void abort() override;

private:
    void fail(Error error);
    void begin();
    void pump();
    void ask(const QString &cursor);
    void take(ListPage page);
    void store(std::vector<Record> records);
    bool isMoving(const ListPage &page);
    void complete();
    void readAgain();
    void sweep();

    Provider &m_provider;
    RecordCache &m_cache;
    What m_what;
    bool m_over = false; ///< decided, though perhaps not announced yet: the provider may be gone
    int m_reading = 0;   ///< answers of an earlier reading are not ours any more
    qint64 m_generation = 0;
    QStringList m_waiting;
    QSet<QString> m_cursors;
    QSet<QString> m_seen;
    QList<RecordKey> m_hiding;
    qint64 m_total = -1;
    bool m_totalChanged = false;
    int m_listing = 0;
    int m_storing = 0;
    int m_requests = 0;
    std::vector<QPointer<Job>> m_pages;
};

} // namespace kontor
