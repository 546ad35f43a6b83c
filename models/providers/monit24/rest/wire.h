// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rest/codec.h"
#include "models/providers/monit24/rest/faults.h"
#include "models/providers/monit24/rest/requests.h"
#include "models/providers/monit24/rest/surface.h"
#include "models/providers/wire.h"

#include <functional>

namespace kontor::monit24::rest {

/// What the jobs of one connection at Monit24 share.
struct Wire : kontor::Wire
{
    QPointer<SurfaceFinder> surfaces;
    bool usesToken = false;
    /// Longest wait for the record after a change; tests shorten it.
    std::chrono::milliseconds readBack{10'000};

    Reading reading(const Surface &surface) const
    {
        return {.connection = connection, .now = clock->utcNow(), .ownIds = surface.ownIds()};
    }
    Access access() const { return {.usesToken = usesToken, .redactor = redactor, .now = clock->utcNow()}; }
    Error errorOf(const HttpAnswer &answer) const { return rest::errorOf(answer, access()); }
};

/// A read of a path, already percent-encoded.
template<class T>
JobOf<T> *read(const Wire &wire, const QString &path, Priority priority,
               std::function<Result<T>(const HttpAnswer &answer)> decoder, QObject *owner,
               const QList<std::pair<QString, QString>> &query = {})
{
    return new ReadJob<T>(
        wire, readRequest(path, priority, query), std::move(decoder),
        [wire](const HttpAnswer &answer) { return wire.errorOf(answer); }, owner);
}

/// One page of a list.
JobOf<ListPage> *readPage(const Wire &wire, const QString &path, const QString &type, qint64 offset, Priority priority,
                          const Reading &how, QObject *owner);

/// The login's own account, asked for anew: the positive control that a look-up works.
JobOf<Record> *showMe(const Wire &wire, Priority priority, QObject *owner);

/// All records of a list, page by page to the end: only then something may be called absent. A total that keeps
/// changing meanwhile is an Error.
class AllPagesJob final : public StepsJob<std::vector<Record>>
{
public:
    AllPagesJob(const Wire &wire, QString path, QString type, Reading how, Priority priority, QObject *owner);

protected:
    void run() override { next(0); }

private:
    void next(qint64 offset);
    void take(const ListPage &page, qint64 offset);

    Wire m_wire;
    QString m_path;
    QString m_type;
    Reading m_how;
    Priority m_priority;
    std::vector<Record> m_records;
    qint64 m_total = -1;
    int m_readings = 1;
};

/// The numbers of the accounts that are blocked: the vendor hides what belongs to them. None where the login may not
/// list accounts.
class BlockedAccountsJob final : public StepsJob<QStringList>
{
public:
    BlockedAccountsJob(const Wire &wire, Surface surface, Priority priority, QObject *owner);

protected:
    void run() override;

private:
    Wire m_wire;
    Surface m_surface;
    Priority m_priority;
};

} // namespace kontor::monit24::rest
