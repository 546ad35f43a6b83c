// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/provider.h"

#include <algorithm>

namespace kontor {

std::vector<const ProviderSpec *> ProviderEntry::descriptions() const
{
    std::vector<const ProviderSpec *> all{spec};
    all.insert(all.end(), dialects.begin(), dialects.end());
    return all;
}

const ProviderSpec &ProviderEntry::describe(const QHash<QString, QString> &settings) const
{
    const QString wanted = settings.value(QStringLiteral("dialect"));
    const auto it = std::ranges::find_if(
        dialects, [&](const ProviderSpec *other) { return QLatin1String(other->dialect) == wanted; });
    return it == dialects.end() ? *spec : **it;
}

} // namespace kontor
