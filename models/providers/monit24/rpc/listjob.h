// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rpc/codec.h"

namespace kontor::monit24::rpc {

/// The list of a type, whole and in one page. What belongs to a customer is joined from several lists. What belongs to
/// a blocked account is hidden by the vendor, so the accounts are read before the list and after it: one that is
/// blocked at either time is named in ListPage::hiding. A list that Monit24 refuses to this login, and that the
/// documents do not promise, is empty and hides all it would have.
class ListJob final : public StepsJob<ListPage>
{
public:
    ListJob(const Wire &wire, ListRequest request, QObject *owner);

protected:
    void run() override;

private:
    /// One Find on the way.
    struct Part
    {
        const char *module;
        bool mayBeRefused = false;
    };
    static std::vector<Part> partsOf(const QString &type);

    void next();
    void take(const Part &part, const Elements &elements);
    std::optional<Filter> searchFilter(const Part &part) const;
    bool wantsAccount(const Part &part) const;
    QString accountToName(const Part &part) const;
    void decode();
    ListPage filtered(ListPage page) const;

    Wire m_wire;
    ListRequest m_request;
    QString m_module;
    std::vector<Part> m_parts;
    std::size_t m_at = 0;
    QHash<QString, Elements> m_found; ///< by module
    QSet<QString> m_hidden;           ///< accounts
    bool m_isRefused = false;
};

} // namespace kontor::monit24::rpc
