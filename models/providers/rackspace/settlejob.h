// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/rackspace/showjob.h"

namespace kontor::rackspace {

/// Reads back once whether a change happened. Absence counts only when the same key can see its own account at the same
/// time. A look that fails is an Error, not an answer. Waiting before and between looks is the caller's business.
class SettleJob final : public StepsJob<Settlement>
{
public:
    SettleJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void run() override;

private:
    bool isNewCustomer() const;
    bool isRename() const;
    JobOf<Record> *look(const Address &address);
    void looked(const Result<Record> &outcome);
    void judge(const Record &now);
    void judgeCreate(const Record &now);
    void absent();
    void lookUnderOldName();
    void control(const Settlement &proven);
    void undecided(const QString &why, std::optional<Record> now = std::nullopt);

    Wire m_wire;
    Mutation m_mutation;
};

} // namespace kontor::rackspace
