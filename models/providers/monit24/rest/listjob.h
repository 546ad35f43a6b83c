// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rest/wire.h"

#include <QSet>

namespace kontor::monit24::rest {

/// What an account in the vendor's list of accounts is. The list has customers and further users of our own account
/// together, and the documents name no mark of either.
enum class Standing {
    Customer,
    User,
    Unclear, ///< belongs to our account and has the same package: a user, unless it owns groups
};

/// Judged by what the list itself shows: a user belongs to an account and has no package of its own, and only customers
/// are blocked.
Standing standingOf(const Record &account, const Surface &surface);

/// One page. Which path it has depends on what the login may use. Customers and further users come from one list and
/// are told apart here; such pages have no total, because the vendor's counts both. What belongs to a blocked account
/// is hidden by the vendor, so with the last page of such a list the blocked accounts are named in ListPage::hiding.
class ListJob final : public StepsJob<ListPage>
{
public:
    ListJob(const Wire &wire, ListRequest request, QObject *owner);

protected:
    void run() override;

private:
    void readPageOf(const QString &path);
    void sort(ListPage page);
    void lookAtGroups(const ListPage &page);
    void keepWanted(ListPage page, const std::optional<QSet<QString>> &groupOwners);
    void nameBlocked(const ListPage &page);
    bool isMixed() const;

    Wire m_wire;
    ListRequest m_request;
    Surface m_surface;
};

} // namespace kontor::monit24::rest
