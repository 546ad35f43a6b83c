// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/rackspace.h"

#include "models/providers/rackspace/client.h"

namespace kontor::rackspace {

ProviderEntry entry()
{
    return {.spec = &spec(), .make = [](ProviderOptions options, Redactor &redactor, const Clock &clock) {
                return std::unique_ptr<Provider>(std::make_unique<Client>(std::move(options), redactor, clock));
            }};
}

} // namespace kontor::rackspace
