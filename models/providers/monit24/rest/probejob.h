// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rest/wire.h"

namespace kontor::monit24::rest {

/// The connection test: own account, then whether the administrator's view is open to it, then how many accounts there
/// are. Errors say what to correct, and from which address this computer comes when an IP filter may be the reason.
class ProbeJob final : public StepsJob<ProbeReport>
{
public:
    ProbeJob(const Wire &wire, QObject *owner);

protected:
    void run() override;

private:
    void found(const Surface &surface);
    void countAccounts();
    void refused(const Error &error);
    void conclude();

    Wire m_wire;
    ProbeReport m_report;
};

} // namespace kontor::monit24::rest
