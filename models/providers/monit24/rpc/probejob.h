// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rpc/findjob.h"
#include "models/providers/provider.h"

namespace kontor::monit24::rpc {

/// The connection test: the packages any login may see, the customers only a distributor has, and the own account where
/// its number is known. Errors say what to correct; another version of the interface is told with who we are.
class ProbeJob final : public StepsJob<ProbeReport>
{
public:
    ProbeJob(const Wire &wire, QObject *owner);

protected:
    void run() override;

private:
    void countCustomers();
    void readSelf();
    void end();

    Wire m_wire;
    QString m_version;
    ProbeReport m_report;
};

} // namespace kontor::monit24::rpc
