// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace kontor {

/// Teaches a connection the SQL function row_sum(...): 64 bits of all its arguments, with their types and lengths. Any
/// one flipped bit changes it, which SQLite's own checks miss in one of nine cases. NULL sums up as well. The same on
/// every machine: the sums lie in files. False when there is no memory.
bool installRowSum(sqlite3 *handle);

} // namespace kontor
