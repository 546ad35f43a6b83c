// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/tables/recordquery.h"

namespace kontor::cli {

/// A command about the records of a kind that --connection and --filter leave.
class SelectingCommand : public Command
{
public:
    using Command::Command;

protected:
    Result<RecordQuery> queryFor(Kind kind) const;
};

} // namespace kontor::cli
