// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providercatalog.h"

#include "models/providers/devo/devo.h"
#include "models/providers/limacity/limacity.h"
#include "models/providers/monit24/monit24.h"
#include "models/providers/rackspace/rackspace.h"

namespace kontor {

std::vector<ProviderEntry> providerCatalog()
{
    return {
        rackspace::entry(),
        monit24::entry(),
        devo::entry(),
        limacity::entry(),
    };
}

} // namespace kontor
