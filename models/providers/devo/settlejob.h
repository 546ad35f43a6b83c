// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/devo/showjob.h"

namespace kontor::devo {

/// Reads back once whether a change happened. Absence counts only when the same key sees something that is known to
/// exist at the same time: a sibling in the list, or a plan for a reseller without domains. A look that fails is an
/// Error, not an answer. Waiting before and between looks is the caller's business.
class SettleJob final : public StepsJob<Settlement>
{
public:
    SettleJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void run() override;

private:
    void lookForDomain();
    void domainNotListed(const ListPage &domains);
    void lookForUser();
    void lookAtRecord();
    void judgeFound(const Record &now);
    void judgeChange(const Record &now);
    /// It was not found; \a seen is what the key saw meanwhile.
    void absent(const ListPage &seen);
    void control();
    void undecided(const QString &why, std::optional<Record> now = std::nullopt);

    Wire m_wire;
    Mutation m_mutation;
};

} // namespace kontor::devo
