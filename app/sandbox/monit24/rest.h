// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ledger.h"
#include "app/sandbox/monit24/restcall.h"
#include "app/sandbox/vendor.h"

#include <vector>

namespace kontor::sandbox::monit24 {

/// Version 3: one address for each resource, statuses that mean something, Basic or Bearer (quickstart, conventions,
/// common_operations). How a refusal's body looks is not told: {"message","errors":[{"code","message","field"}]} here.
class Rest
{
public:
    Rest();

    /// \a call is what the vendor knows of the request; the rest of it is found out here.
    Reply answer(RestCall call, const Mischief &mischief, Ledger &ledger) const;
    /// Which paths and verbs there are: public/swagger.json.
    Reply swagger() const;

private:
    struct CompiledRoute
    {
        QByteArray verb;
        QStringList segments;
        RestHandler handle;
        RestRoute::Access access;
    };

    RestAnswer route(RestCall &call, const Mischief &mischief) const;
    RestAnswer perform(RestCall &call, const CompiledRoute &route, const QStringList &path,
                       const Mischief &mischief) const;
    Reply written(const RestCall &call, const RestAnswer &answer, const Mischief &mischief) const;

    std::vector<CompiledRoute> m_routes;
};

} // namespace kontor::sandbox::monit24
