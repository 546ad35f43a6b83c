// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/storage/recordcache.h"
#include "models/storage/viewstore.h"

#include <QSet>

namespace kontor {

/// Which lines of drift a person has read. Kept with the settings, because the cache that has the lines may be made
/// anew; marks of lines that are gone are dropped with the next mark.
class DriftMarks
{
public:
    explicit DriftMarks(ViewStore &settings);

    bool isRead(const DriftEntry &entry) const { return m_read.contains(markOf(entry)); }
    /// \a all: every line there is at present.
    void mark(const std::vector<DriftEntry> &entries, bool isRead, const std::vector<DriftEntry> &all);

    /// The marks alone, for another thread.
    QSet<quint64> read() const { return m_read; }
    static quint64 markOf(const DriftEntry &entry);

private:
    ViewStore &m_settings;
    QSet<quint64> m_read;
};

/// How many lines of drift nobody has read. Counted beside the calling thread, because there may be thousands.
JobOf<int> *countUnreadDrift(const RecordCache &cache, ViewStore &settings, QObject *owner);

} // namespace kontor
