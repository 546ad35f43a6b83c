// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/httprequest.h"

#include <algorithm>

namespace kontor {

QByteArray HttpAnswer::header(const QByteArray &lowerCaseName) const
{
    const auto it = std::ranges::find_if(headers, [&](const auto &pair) { return pair.first == lowerCaseName; });
    return it == headers.end() ? QByteArray() : it->second;
}

} // namespace kontor
