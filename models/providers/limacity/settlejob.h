// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/limacity/wire.h"

namespace kontor::limacity {

/// Looks once whether a change happened, as far as that can be seen: DNS records and API keys are in lists; a new
/// customer and a PHP version are nowhere, so a person decides. Absence counts only when the same list shows something
/// else that is known to exist. A look that fails is an Error, not an answer.
class SettleJob final : public StepsJob<Settlement>
{
public:
    SettleJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void run() override;

private:
    void judge(const std::vector<Record> &list);
    void judgeCreate(const std::vector<Record> &list);
    void judgeUpdate(const Record &now);
    void proven(Settlement::State state, const QString &why, std::optional<Record> now = std::nullopt);
    void controlDomain(const Settlement &settlement);

    Wire m_wire;
    Mutation m_mutation;
};

} // namespace kontor::limacity
