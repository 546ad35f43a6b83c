// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the headers of this folder once, so that a mistake in one shows here.
#include "tests/support/jobs.h"
#include "tests/support/testclock.h"
