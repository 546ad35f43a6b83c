// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpserver.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace kontor::sandbox {

/// Misbehaviour on demand. A spec is KIND[:MATCH][xCOUNT][=VALUE]: it strikes requests whose "VERB /path" contains
/// MATCH (any without it), COUNT times (for ever without it). Kinds:
///   delay=MS        reset-before     reset-after    truncate       trickle
///   html            garbage          empty          wrong-type     duplicate-rows
///   status=CODE (429 and 503 with Retry-After: 1)    500-after      throttle
///   stale-read      clock=SECONDS (how far the Date header is off)
struct Fault
{
    QString kind;
    QString match;
    int left = -1; ///< strikes left; -1: no end
    qint64 value = 0;

    static std::optional<Fault> parse(const QString &spec);
    static QStringList kinds();
};

class Faults
{
public:
    /// False, and nothing set, when one of them is not understood.
    bool set(const QStringList &specs);
    bool add(const QString &spec);

    /// The faults that strike this request; each strike is counted.
    std::vector<Fault> strike(const Request &request);

private:
    std::vector<Fault> m_faults;
};

} // namespace kontor::sandbox
