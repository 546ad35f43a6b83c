// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/net/httprequest.h"

#include <QPointer>
#include <QString>
#include <QStringList>

#include <optional>

namespace kontor::monit24::rest {

struct Wire;

/// Which of the vendor's two sets of account calls the login may use, and who the login is. The documents do not say
/// who may use /admin, so it is tried (contract 2.7: 200 = administrator's view, 401, 403 or 404 = sub-accounts only).
struct Surface
{
    bool isAdmin = false;
    /// Whether /admin has the contact data in "user_data" or beside the account ("merged", new_in_api3).
    bool nestsUserData = false;
    qint64 accounts = -1; ///< how many /admin/accounts has
    QString ownId;
    QString ownerId; ///< of what the login makes: its own account, or the one it belongs to
    QString ownPackage;
    QString ownName;
    QString username;
    bool isReadOnly = false;

    QString accountsPath() const { return isAdmin ? QStringLiteral("/admin/accounts") : QStringLiteral("/accounts"); }
    QString packagesPath() const { return isAdmin ? QStringLiteral("/admin/packages") : QStringLiteral("/packages"); }
    QStringList ownIds() const { return {ownId, ownerId}; }
};

/// Finds the surface once for each client and remembers it; whoever asks meanwhile waits for the same answer. A failure
/// is not remembered.
class SurfaceFinder final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A started job owned by \a owner. What is sent to find out belongs to the finder, so that a cancelled asker does
    /// not fail the others.
    JobOf<Surface> *find(const Wire &wire, Priority priority, QObject *owner);
    /// The next one asks again.
    void forget() { m_known.reset(); }
    /// The last outcome; only from within decided().
    const Result<Surface> &outcome() const { return *m_outcome; }

Q_SIGNALS:
    void decided();

private:
    QPointer<JobOf<Surface>> m_running;
    std::optional<Surface> m_known;
    std::optional<Result<Surface>> m_outcome;
};

/// See SurfaceFinder; after the client's end a job that fails as Cancelled.
JobOf<Surface> *findSurface(const Wire &wire, Priority priority, QObject *owner);

} // namespace kontor::monit24::rest
