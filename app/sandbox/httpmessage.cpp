// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpmessage.h"

#include <QUrl>

#include <algorithm>

namespace kontor::sandbox {

namespace {

QString decoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

Parameters Parameters::fromEncoded(const QByteArray &encoded)
{
    Parameters parameters;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty()) continue;
        const qsizetype equals = pair.indexOf('=');
        parameters.append(decoded(equals < 0 ? pair : pair.left(equals)),
                          equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return parameters;
}

std::optional<QString> Parameters::value(QLatin1String name) const
{
    const auto found = std::ranges::find_if(m_pairs, [&](const auto &pair) { return pair.first == name; });
    return found == m_pairs.end() ? std::nullopt : std::optional(found->second);
}

} // namespace kontor::sandbox
