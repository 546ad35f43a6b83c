// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rest/rest.h"
#include "models/providers/monit24/rpc/rpc.h"

#include <algorithm>

namespace kontor::monit24 {

namespace {

struct Dialect
{
    const ProviderSpec &(*spec)();
    std::unique_ptr<Provider> (*make)(ProviderOptions options, Redactor &redactor, const Clock &clock);
};

/// The dialect of a new connection first.
constexpr Dialect known[] = {
    {rpcSpec, makeRpcClient},
    {restSpec, makeRestClient},
};

std::unique_ptr<Provider> makeClient(ProviderOptions options, Redactor &redactor, const Clock &clock)
{
    const QString wanted = options.settings.value(QStringLiteral("dialect"));
    const auto *it =
        std::ranges::find_if(known, [&](const Dialect &one) { return QLatin1String(one.spec().dialect) == wanted; });
    const Dialect &chosen = it == std::end(known) ? known[0] : *it;
    return chosen.make(std::move(options), redactor, clock);
}

} // namespace

ProviderEntry entry()
{
    ProviderEntry entry{.spec = &known[0].spec(), .make = makeClient};
    for (const Dialect &other : known)
        if (&other.spec() != entry.spec) entry.dialects.push_back(&other.spec());
    return entry;
}

} // namespace kontor::monit24
