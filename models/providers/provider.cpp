// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the interface's meta object a place to live.
#include "models/providers/provider.h"
