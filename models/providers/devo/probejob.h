// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/devo/wire.h"

namespace kontor::devo {

/// The connection test: the list of domains, which every reseller's key may read. Errors say what to correct.
class ProbeJob final : public StepsJob<ProbeReport>
{
public:
    ProbeJob(const Wire &wire, QObject *owner);

protected:
    void run() override;

private:
    Wire m_wire;
};

} // namespace kontor::devo
