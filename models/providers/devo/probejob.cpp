// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/probejob.h"

#include <QCoreApplication>

namespace kontor::devo {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Devo)
};

} // namespace

ProbeJob::ProbeJob(const Wire &wire, QObject *owner) : StepsJob<ProbeReport>(owner), m_wire(wire)
{
    start();
}

void ProbeJob::run()
{
    step<ListPage>(listDomains(m_wire, Priority::Interactive, this), [this](const ListPage &domains) {
        // Devo does not say who we are, but the domains have the reseller's name at their end.
        const QString reseller = domains.records.empty() ? QString() : tailOf(domains.records.front().id);
        const int count = int(domains.records.size());
        const QString counted = Texts::tr("%n domain(s)", nullptr, count);
        finish(ProbeReport{.identity = reseller.isEmpty() ? counted : Texts::tr("%1 (%2)").arg(reseller, counted),
                           .clockSkew = m_wire.clockSkew()});
    });
}

} // namespace kontor::devo
