// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/limacity/wire.h"

namespace kontor::limacity {

/// The connection test. The reseller API has no harmless request, so the reseller's key is tried on its own account:
/// that it is known there is all that can be found out. Whether it may create customers shows with the first one.
class ProbeJob final : public StepsJob<ProbeReport>
{
public:
    ProbeJob(const Wire &wire, QObject *owner);

protected:
    void run() override;

private:
    void asked(const HttpAnswer &answer);

    Wire m_wire;
};

} // namespace kontor::limacity
