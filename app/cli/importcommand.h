// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace kontor::cli {

/// "import plan FILE...", the one of the import commands that reads a file.
std::unique_ptr<Command> makeImportPlanCommand(Engine &engine, const Arguments &arguments);

} // namespace kontor::cli
