// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <tuple>

namespace kontor::sandbox {

/// The truth about what arrived and what was applied, whatever the answers said.
class Ledger
{
public:
    void noteArrival(const Request &request) { ++m_arrivals[{request.verb, request.place()}]; }
    /// A changing request that took effect on \a object (a path without the version, as the vendor names it).
    void noteApplied(const Request &request, const QString &object)
    {
        ++m_applied[{request.verb, request.place(), object}];
    }
    void clear() { *this = {}; }

    /// {"count": all, "requests": [{"verb","path","count"}]}
    QJsonObject requests() const;
    /// [{"verb","path","object","count"}]
    QJsonArray applied() const;

private:
    std::map<std::tuple<QByteArray, QString>, int> m_arrivals;
    std::map<std::tuple<QByteArray, QString, QString>, int> m_applied;
};

} // namespace kontor::sandbox
