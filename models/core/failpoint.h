// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// KONTOR_FAILPOINT("name") names a place where tests/faults ends the program as a power cut does. Nothing is left of
/// it unless KONTOR_FAILPOINTS is defined, which only the program of tests/faults does: see there.
#ifdef KONTOR_FAILPOINTS
namespace kontor {
/// Ends the process by SIGKILL when it is the one that KONTOR_FAILPOINT in the environment asks for: "name", or
/// "name@3" for the third time it is reached.
void failpoint(const char *name);
} // namespace kontor
#define KONTOR_FAILPOINT(name) ::kontor::failpoint(name)
#else
#define KONTOR_FAILPOINT(name) static_cast<void>(0)
#endif
