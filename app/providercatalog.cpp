// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providercatalog.h"

#include "models/providers/limacity/limacity.h"
#include "models/providers/rackspace/rackspace.h"

namespace kontor {

std::vector<ProviderEntry> providerCatalog()
{
    return {
        rackspace::entry(),
        limacity::entry(),
    };
}

} // namespace kontor
