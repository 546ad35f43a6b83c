// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <span>
#include <vector>

namespace kontor::sandbox {

/// Finds what handles a request: verb and path, with {placeholders} for whole segments. Of two routes that fit, the
/// earlier one is meant.
template<class Handler>
class Routes
{
public:
    struct Route
    {
        const char *verb;
        const char *path;
        Handler handle;
    };
    struct Match
    {
        const Handler *handle = nullptr; ///< null: nothing does
        bool isKnownPath = false;        ///< with another verb something does
        QHash<QString, QString> names{}; ///< what stands for the {placeholders}
    };

    void add(std::span<const Route> routes)
    {
        for (const Route &route : routes)
            m_routes.push_back({route.verb, QString::fromLatin1(route.path).split(u'/'), route.handle});
    }

    Match find(const QByteArray &verb, const QStringList &path) const
    {
        Match match;
        for (const Compiled &route : m_routes) {
            if (!std::ranges::equal(route.segments, path, fits)) continue;
            match.isKnownPath = true;
            if (route.verb != verb) continue;
            match.handle = &route.handle;
            for (qsizetype i = 0; i < path.size(); ++i)
                if (const QString &segment = route.segments.at(i); segment.startsWith(u'{'))
                    match.names.insert(segment.mid(1, segment.size() - 2), path.at(i));
            return match;
        }
        return match;
    }

private:
    struct Compiled
    {
        QByteArray verb;
        QStringList segments;
        Handler handle;
    };

    static bool fits(const QString &wanted, const QString &given) { return wanted.startsWith(u'{') || wanted == given; }

    std::vector<Compiled> m_routes;
};

} // namespace kontor::sandbox
