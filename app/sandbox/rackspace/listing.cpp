// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/listing.h"

namespace kontor::sandbox::rackspace {

namespace {

constexpr qint64 largestPage = 250;

/// The number given, or \a usual; nothing when it is none.
std::optional<qint64> numberOf(const Parameters &query, QLatin1String name, qint64 usual, qint64 least)
{
    const auto text = query.value(name);
    if (!text) return usual;
    bool isNumber = false;
    const qint64 number = text->toLongLong(&isNumber);
    return isNumber && number >= least ? std::optional(number) : std::nullopt;
}

} // namespace

std::variant<Listing, Answer> Listing::read(const Call &call)
{
    const Parameters &query = call.request.query;
    Listing listing;
    const auto size = numberOf(query, QLatin1String("size"), listing.m_size, 1);
    if (!size) return badRequest(QStringLiteral("Invalid size"));
    const auto offset = numberOf(query, QLatin1String("offset"), 0, 0);
    if (!offset) return badRequest(QStringLiteral("Invalid offset"));
    listing.m_size = std::min(*size, largestPage);
    listing.m_offset = *offset;
    if (query.contains(QLatin1String("startswith")) && query.contains(QLatin1String("contains")))
        return badRequest(QStringLiteral("Use either startswith or contains"));
    listing.m_startsWith = query.value(QLatin1String("startswith")).value_or(QString()).toLower();
    listing.m_contains = query.value(QLatin1String("contains")).value_or(QString()).toLower();
    listing.m_duplicatesRows = call.duplicatesRows;
    return listing;
}

bool Listing::matches(const QStringList &texts) const
{
    return std::ranges::any_of(texts, [&](const QString &text) {
        const QString lower = text.toLower();
        // "0-9" is reserved for names that begin with any digit.
        if (m_startsWith == QLatin1String("0-9"))
            return !lower.isEmpty() && lower.front() >= u'0' && lower.front() <= u'9';
        return m_contains.isEmpty() ? lower.startsWith(m_startsWith) : lower.contains(m_contains);
    });
}

std::pair<qint64, qint64> Listing::rows(qint64 total) const
{
    const qint64 first = std::min(m_offset, total);
    const qint64 last = std::min(m_size, total - first) + first;
    return {m_duplicatesRows && first > 0 ? first - 1 : first, last};
}

Node Listing::envelope(qint64 total) const
{
    Node envelope;
    envelope.append(QStringLiteral("offset"), m_offset);
    envelope.append(QStringLiteral("size"), m_size);
    envelope.append(QStringLiteral("total"), total);
    return envelope;
}

} // namespace kontor::sandbox::rackspace
