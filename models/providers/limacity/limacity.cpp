// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/limacity.h"

#include "models/providers/limacity/client.h"

namespace kontor::limacity {

ProviderEntry entry()
{
    return {.spec = &spec(), .make = [](ProviderOptions options, Redactor &redactor, const Clock &clock) {
                return std::unique_ptr<Provider>(std::make_unique<Client>(std::move(options), redactor, clock));
            }};
}

} // namespace kontor::limacity
