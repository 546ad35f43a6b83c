// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QRegularExpression>

namespace kontor::sandbox {

QStringList Fault::kinds()
{
    return {QStringLiteral("delay"),          QStringLiteral("reset-before"), QStringLiteral("reset-after"),
            QStringLiteral("truncate"),       QStringLiteral("trickle"),      QStringLiteral("html"),
            QStringLiteral("garbage"),        QStringLiteral("empty"),        QStringLiteral("wrong-type"),
            QStringLiteral("duplicate-rows"), QStringLiteral("status"),       QStringLiteral("500-after"),
            QStringLiteral("throttle"),       QStringLiteral("stale-read"),   QStringLiteral("clock")};
}

std::optional<Fault> Fault::parse(const QString &spec)
{
    static const QRegularExpression grammar(QStringLiteral("^([a-z0-9-]+?)(?::(.*?))?(?:x(\\d+))?(?:=(-?\\d+))?$"));
    const auto match = grammar.match(spec);
    if (!match.hasMatch() || !kinds().contains(match.captured(1))) return std::nullopt;
    Fault fault{.kind = match.captured(1), .match = match.captured(2), .value = match.captured(4).toLongLong()};
    if (!match.captured(3).isEmpty()) fault.left = match.captured(3).toInt();
    return fault;
}

bool Faults::set(const QStringList &specs)
{
    std::vector<Fault> faults;
    for (const QString &spec : specs) {
        const auto fault = Fault::parse(spec);
        if (!fault) return false;
        faults.push_back(*fault);
    }
    m_faults = std::move(faults);
    return true;
}

bool Faults::add(const QString &spec)
{
    const auto fault = Fault::parse(spec);
    if (fault) m_faults.push_back(*fault);
    return fault.has_value();
}

std::vector<Fault> Faults::strike(const Request &request)
{
    const QString line = QString::fromLatin1(request.verb) + u' ' + request.path;
    std::vector<Fault> striking;
    for (Fault &fault : m_faults) {
        if (fault.left == 0 || (!fault.match.isEmpty() && !line.contains(fault.match))) continue;
        if (fault.left > 0) --fault.left;
        striking.push_back(fault);
    }
    return striking;
}

} // namespace kontor::sandbox
