// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor {

/// Keeps secrets of the running process out of core dumps and away from debuggers of the same user, as far as the
/// operating system lets a program ask for it; new files are private. Call it first in main().
void hardenProcess();

} // namespace kontor
