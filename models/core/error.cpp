// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

#include <array>

namespace kontor {

QString errorKindName(Error::Kind kind)
{
    static constexpr std::array names{
        "cancelled",    "network", "timeout", "tls",      "unauthorized", "forbidden", "not-found", "conflict",
        "rate-limited", "invalid", "server",  "protocol", "secrets",      "storage",   "locked",    "unsupported",
    };
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

} // namespace kontor
