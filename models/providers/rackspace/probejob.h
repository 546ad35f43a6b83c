// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/rackspace/wire.h"

namespace kontor::rackspace {

/// The connection test: own account, then one customer of the list. Errors say what to correct.
class ProbeJob final : public StepsJob<ProbeReport>
{
public:
    ProbeJob(const Wire &wire, QObject *owner);

protected:
    void run() override;

private:
    void countCustomers();
    void fail(Error error);

    Wire m_wire;
    ProbeReport m_report;
};

} // namespace kontor::rackspace
