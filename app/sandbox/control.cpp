// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control.h"

#include <QJsonDocument>

namespace kontor::sandbox {

namespace {

Reply json(const QJsonDocument &document)
{
    return {.body = document.toJson(QJsonDocument::Compact)};
}

Reply refusal(int status, const QString &why)
{
    Reply reply = json(QJsonDocument(QJsonObject{{QStringLiteral("error"), why}}));
    reply.status = status;
    return reply;
}

} // namespace

Control::Control(Ledger &ledger, Faults &faults, Clock &clock, std::function<void()> reset)
    : m_ledger(ledger), m_faults(faults), m_clock(clock), m_reset(std::move(reset))
{
}

Reply Control::answer(const Request &request)
{
    // No page in a browser has business here.
    if (request.headers.contains("origin")) return refusal(403, QStringLiteral("not for web pages"));
    const QString page = request.segments.value(1);
    const bool isPost = request.verb == "POST";
    const QJsonObject wanted = QJsonDocument::fromJson(request.body).object();
    if (page == QLatin1String("applied")) return json(QJsonDocument(m_ledger.applied()));
    if (page == QLatin1String("requests")) return json(QJsonDocument(m_ledger.requests()));
    if (page == QLatin1String("fault")) return isPost ? setFaults(wanted) : shownFaults();
    if (page == QLatin1String("clock")) return isPost ? setClock(wanted) : shownClock();
    if (page == QLatin1String("reset") && isPost) {
        m_reset();
        return json(QJsonDocument(QJsonObject()));
    }
    return refusal(404, QStringLiteral("no such page"));
}

Reply Control::setFaults(const QJsonObject &wanted)
{
    QStringList specs;
    for (const QJsonValue &spec : wanted.value(QLatin1String("faults")).toArray())
        specs << spec.toString();
    if (const auto problem = m_faults.set(specs))
        return refusal(400, QStringLiteral("fault not understood: %1").arg(*problem));
    return shownFaults();
}

Reply Control::shownFaults() const
{
    return json(QJsonDocument(QJsonObject{{QStringLiteral("faults"), QJsonArray::fromStringList(m_faults.specs())}}));
}

Reply Control::setClock(const QJsonObject &wanted)
{
    const QJsonValue hold = wanted.value(QLatin1String("hold"));
    const QJsonValue advance = wanted.value(QLatin1String("advance_seconds"));
    const QDateTime at = QDateTime::fromString(hold.toString(), Qt::ISODate);
    if (hold.isString() ? !at.isValid() : !advance.isDouble()) return refusal(400, QStringLiteral("no time given"));
    if (hold.isString()) m_clock.hold(at);
    m_clock.advance(std::chrono::seconds(advance.toInteger()));
    return shownClock();
}

Reply Control::shownClock() const
{
    return json(QJsonDocument(QJsonObject{{QStringLiteral("now"), m_clock.now().toString(Qt::ISODateWithMs)}}));
}

} // namespace kontor::sandbox
