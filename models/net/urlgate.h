// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QUrl>

namespace kontor {

/// Accepts a base URL or sign-on link: https, or http to 127.0.0.1, ::1 and localhost only; no user information; a
/// host. The error says what is wrong and what to write instead.
Result<QUrl> acceptableUrl(const QString &text);

} // namespace kontor
