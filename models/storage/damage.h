// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace kontor {

/// What is said of a file that was read and makes no sense: Database::isDamage() is true of it.
Error damageOf(const QString &path, const QString &detail);

} // namespace kontor
