// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rpc/findjob.h"
#include "models/providers/provider.h"

namespace kontor::monit24::rpc {

/// Looks which services of an account run, before it is blocked: afterwards all are paused and hidden, and the vendor
/// does not remember. The outcome is the account's record with the list in "services_before_block". An account that is
/// blocked already is an error, because its services cannot be seen any more and a list known before would be lost.
class BlockLookJob final : public StepsJob<Record>
{
public:
    BlockLookJob(const Wire &wire, Record account, QObject *owner);

protected:
    void run() override;

private:
    void findGroups(const Record &account);
    void findServices(const Record &account, const Elements &groups);

    Wire m_wire;
    Record m_account;
};

} // namespace kontor::monit24::rpc
