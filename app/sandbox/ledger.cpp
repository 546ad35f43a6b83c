// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger.h"

namespace kontor::sandbox {

QJsonObject Ledger::requests() const
{
    QJsonArray rows;
    qint64 all = 0;
    for (const auto &[request, count] : m_arrivals) {
        const auto &[verb, path] = request;
        rows.append(QJsonObject{{QStringLiteral("verb"), QString::fromLatin1(verb)},
                                {QStringLiteral("path"), path},
                                {QStringLiteral("count"), count}});
        all += count;
    }
    return {{QStringLiteral("count"), all}, {QStringLiteral("requests"), rows}};
}

QJsonArray Ledger::applied() const
{
    QJsonArray rows;
    for (const auto &[change, count] : m_applied) {
        const auto &[verb, path, object] = change;
        rows.append(QJsonObject{{QStringLiteral("verb"), QString::fromLatin1(verb)},
                                {QStringLiteral("path"), path},
                                {QStringLiteral("object"), object},
                                {QStringLiteral("count"), count}});
    }
    return rows;
}

} // namespace kontor::sandbox
