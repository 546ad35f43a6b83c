// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

namespace kontor::devo {

/// The description of Devo (formerly Logtrust), Provisioning API ("probio"), reseller (multitenant) operations.
const ProviderSpec &spec();

/// The vendor's line in the catalogue.
ProviderEntry entry();

} // namespace kontor::devo
