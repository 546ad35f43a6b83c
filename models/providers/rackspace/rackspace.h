// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

namespace kontor::rackspace {

/// The description of Rackspace Email & Apps ("Cloud Office"), API v1.
const ProviderSpec &spec();

/// The vendor's line in the catalogue.
ProviderEntry entry();

} // namespace kontor::rackspace
