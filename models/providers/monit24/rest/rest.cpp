// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/rest.h"

#include "models/providers/monit24/rest/client.h"

namespace kontor::monit24 {

std::unique_ptr<Provider> makeRestClient(ProviderOptions options, Redactor &redactor, const Clock &clock)
{
    return std::make_unique<rest::Client>(std::move(options), redactor, clock);
}

} // namespace kontor::monit24
