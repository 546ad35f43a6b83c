// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/storage/recordcache.h"

namespace kontor {

/// Shows one record at the vendor and keeps what came. A record the vendor does not have any more leaves the cache.
class RefreshJob final : public StepsJob<Record>
{
    Q_OBJECT

public:
    RefreshJob(ConnectionService &connections, RecordCache &cache, Record known, QObject *owner);

    const QString &connection() const { return m_known.connection; }

protected:
    void run() override;
    void abort() override;

private:
    void show(Provider *provider);
    void shown(const Result<Record> &outcome);

    ConnectionService &m_connections;
    RecordCache &m_cache;
    Record m_known;
    bool m_over = false; ///< cancelled, though perhaps not announced yet: the provider may be gone
};

/// Errors that say something about the whole connection (or this whole program), not about one list or record.
bool isConnectionWide(const Error &error);

} // namespace kontor
