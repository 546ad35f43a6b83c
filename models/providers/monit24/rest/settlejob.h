// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rest/showjob.h"

namespace kontor::monit24::rest {

/// Reads back once whether a change happened. A new record is looked for in the whole list, by its natural key and then
/// by everything that was sent. Absence counts only when the same login can see its own account at the same time, and
/// when no block may hide what is looked for. A look that fails is an Error, not an answer. Waiting before and between
/// looks is the caller's business.
class SettleJob final : public StepsJob<Settlement>
{
public:
    SettleJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void run() override;

private:
    void lookForNew();
    void judgeNew(const std::vector<Record> &all);
    void newIsAbsent();
    void lookAtRecord();
    void judge(const Record &now);
    void absent();
    void control(const Settlement &proven);
    void undecided(const QString &why, std::optional<Record> now = std::nullopt);

    Wire m_wire;
    Mutation m_mutation;
    Surface m_surface; ///< once a new record is looked for
};

} // namespace kontor::monit24::rest
