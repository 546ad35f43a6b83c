// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/devo.h"

#include "models/providers/devo/client.h"

namespace kontor::devo {

ProviderEntry entry()
{
    return {.spec = &spec(), .make = [](ProviderOptions options, Redactor &redactor, const Clock &clock) {
                return std::unique_ptr<Provider>(std::make_unique<Client>(std::move(options), redactor, clock));
            }};
}

} // namespace kontor::devo
