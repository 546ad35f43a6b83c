// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/providerspec.h"

#include <algorithm>

namespace kontor {

const ResourceSpec *ProviderSpec::resource(const QString &type) const
{
    const auto it =
        std::ranges::find_if(resources, [&](const ResourceSpec &r) { return QLatin1String(r.type) == type; });
    return it == resources.end() ? nullptr : &*it;
}

const ResourceSpec *ProviderSpec::resourceForSignOn() const
{
    const auto it = std::ranges::find_if(resources, &ResourceSpec::canSignOn);
    return it == resources.end() ? nullptr : &*it;
}

std::vector<const ResourceSpec *> ProviderSpec::resourcesOf(Kind kind) const
{
    std::vector<const ResourceSpec *> found;
    for (const ResourceSpec &resource : resources)
        if (resource.kind == kind) found.push_back(&resource);
    return found;
}

const RateSpec *ProviderSpec::rate(const QString &paceClass) const
{
    const auto it =
        std::ranges::find_if(rates, [&](const RateSpec &r) { return QLatin1String(r.paceClass) == paceClass; });
    return it == rates.end() ? nullptr : &*it;
}

} // namespace kontor
