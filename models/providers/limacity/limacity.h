// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

namespace kontor::limacity {

/// The description of lima-city: the reseller API, which only creates customers, and the customers' own API ("usercp").
const ProviderSpec &spec();

/// The vendor's line in the catalogue.
ProviderEntry entry();

} // namespace kontor::limacity
