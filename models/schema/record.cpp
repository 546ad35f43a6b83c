// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/record.h"

#include <array>
#include <utility>

namespace kontor {

namespace {

constexpr std::array kindNames{
    std::pair{Kind::Customer, "customers"},
    std::pair{Kind::Domain, "domains"},
    std::pair{Kind::Account, "accounts"},
    std::pair{Kind::Lookup, "lookups"},
};

} // namespace

QString kindName(Kind kind)
{
    return QString::fromLatin1(kindNames.at(static_cast<std::size_t>(kind)).second);
}

std::optional<Kind> kindFromName(const QString &name)
{
    for (const auto &[kind, plural] : kindNames) {
        const QString word = QString::fromLatin1(plural);
        if (name == word || name == QStringView(word).chopped(1)) return kind;
    }
    return std::nullopt;
}

size_t qHash(const RecordKey &key, size_t seed)
{
    return qHashMulti(seed, key.connection, key.type, key.id);
}

} // namespace kontor
