// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rpc/codec.h"
#include "models/schema/mutation.h"

namespace kontor::monit24::rpc {

/// Reads back once whether a change happened (reliability: reconciliation). A new account is found by its login through
/// User::Find, and where that is refused by its name; other new records by all values that were sent. Absence counts
/// only when the same login sees something that is known to exist, and never below a blocked account.
class SettleJob final : public StepsJob<Settlement>
{
public:
    SettleJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void run() override;

private:
    QString value(const char *key) const { return m_mutation.values.value(QLatin1String(key)).toString(); }
    Record known() const;

    void findByLogin();
    void gotUsers(const Elements &users);
    void findByName();
    void findTwins();
    void gotTwins(const std::vector<Record> &records);

    void look(const Record &what);
    void looked(const Result<Record> &outcome);
    void judge(const Record &now);
    void judgeCreate(const Record &now);

    void absent();
    void control(const Elements &accounts, const Settlement &proven);
    void end(Settlement::State state, const QString &why, std::optional<Record> now = std::nullopt);

    Wire m_wire;
    Mutation m_mutation;
};

} // namespace kontor::monit24::rpc
