// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providercatalog.h"

#include "models/providers/devo/devo.h"
#include "models/providers/monit24/monit24.h"
#include "models/providers/rackspace/rackspace.h"

namespace kontor {

std::vector<ProviderEntry> providerCatalog()
{
    return {
        rackspace::entry(),
        devo::entry(),
        monit24::entry(),
    };
}

} // namespace kontor
