// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

#include <vector>

namespace kontor::cli {

/// kontor-cli with these vendors, from the arguments to the exit code.
int runCommandLine(int argc, char **argv, std::vector<ProviderEntry> catalogue);

} // namespace kontor::cli
