// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/listjob.h"

#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"

#include <algorithm>

namespace kontor::monit24::rest {

namespace {

QString textOf(const Record &record, const char *key)
{
    return record.fields.value(QLatin1String(key)).toString();
}

} // namespace

Standing standingOf(const Record &account, const Surface &surface)
{
    const QString parent = textOf(account, "parent_account_id");
    const QString package = textOf(account, "package_id");
    if (account.id == surface.ownerId || parent.isEmpty()) return Standing::Customer;
    if (account.id == surface.ownId || package.isEmpty() || package == QLatin1String("0")) return Standing::User;
    const bool isBlocked = account.fields.value(QLatin1String("is_blocked")).toBool();
    const bool mayBeOurs = parent == surface.ownerId && package == surface.ownPackage;
    return mayBeOurs && !isBlocked ? Standing::Unclear : Standing::Customer;
}

ListJob::ListJob(const Wire &wire, ListRequest request, QObject *owner)
    : StepsJob<ListPage>(owner), m_wire(wire), m_request(std::move(request))
{
    start();
}

void ListJob::run()
{
    step<Surface>(findSurface(m_wire, m_request.priority, this), [this](const Surface &surface) {
        m_surface = surface;
        const Result<QString> path = m_request.parent ? listPathBelow(*m_request.parent, m_request.type)
                                                      : Result<QString>(listPath(m_request.type, surface));
        if (path)
            readPageOf(*path);
        else
            finish(failure(path.error()));
    });
}

/// The administrator's list has accounts only.
bool ListJob::isMixed() const
{
    return m_request.type == QLatin1String(types::user) ||
           (m_request.type == QLatin1String(types::customer) && !m_surface.isAdmin);
}

void ListJob::readPageOf(const QString &path)
{
    const qint64 offset = std::max<qint64>(m_request.cursor.toLongLong(), 0);
    step<ListPage>(readPage(m_wire, path, m_request.type, offset, m_request.priority, m_wire.reading(m_surface), this),
                   [this](const ListPage &page) { sort(page); });
}

void ListJob::sort(ListPage page)
{
    if (!isMixed()) {
        if (isBelowAccounts(m_request.type) && page.next.isEmpty())
            nameBlocked(page);
        else
            finish(std::move(page));
        return;
    }
    page.total = -1;
    const bool isUnclear = std::ranges::any_of(
        page.records, [&](const Record &account) { return standingOf(account, m_surface) == Standing::Unclear; });
    if (isUnclear)
        lookAtGroups(page);
    else
        keepWanted(std::move(page), std::nullopt);
}

void ListJob::lookAtGroups(const ListPage &page)
{
    // Each account of its own has a default group (README_Distributors); what a user makes belongs to the account.
    auto *job = new AllPagesJob(m_wire, listPath(QLatin1String(types::group), m_surface), QLatin1String(types::group),
                                m_wire.reading(m_surface), m_request.priority, this);
    job->onFinished(this, [this, job, page](const Result<std::vector<Record>> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        const bool isForbidden = !outcome && (outcome.error().kind == Error::Kind::Forbidden ||
                                              outcome.error().kind == Error::Kind::NotFound);
        if (!outcome && !isForbidden) {
            finish(failure(outcome.error()));
            return;
        }
        std::optional<QSet<QString>> owners;
        if (outcome) owners.emplace();
        for (const Record &group : outcome ? *outcome : std::vector<Record>())
            owners->insert(group.parent);
        keepWanted(page, owners);
    });
}

void ListJob::nameBlocked(const ListPage &page)
{
    // Read after the list: what was blocked while it was read is among them.
    step<QStringList>(new BlockedAccountsJob(m_wire, m_surface, m_request.priority, this),
                      [this, page](const QStringList &blocked) {
                          ListPage named = page;
                          for (const QString &account : blocked)
                              named.hiding.append({m_wire.connection, QLatin1String(types::customer), account});
                          finish(std::move(named));
                      });
}

void ListJob::keepWanted(ListPage page, const std::optional<QSet<QString>> &groupOwners)
{
    const bool wantsUsers = m_request.type == QLatin1String(types::user);
    std::erase_if(page.records, [&](const Record &account) {
        const Standing standing = standingOf(account, m_surface);
        const bool isUser = standing == Standing::Unclear ? groupOwners && !groupOwners->contains(account.id)
                                                          : standing == Standing::User;
        return isUser != wantsUsers;
    });
    finish(std::move(page));
}

} // namespace kontor::monit24::rest
