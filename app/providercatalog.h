// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

#include <vector>

namespace kontor {

/// The vendors this build knows. The only place that names them: adding one is one folder and one line here.
std::vector<ProviderEntry> providerCatalog();

} // namespace kontor
