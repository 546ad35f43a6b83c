// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/changejob.h"
#include "models/providers/rackspace/showjob.h"

#include <QTimer>

namespace kontor::rackspace {

/// Makes one change. When it was applied, the record is read again, because the vendor answers a change with nothing; a
/// first read that does not show the change yet is repeated once. The number of a new customer is only found that way
/// (wiki "Customer", Add).
class ApplyJob final : public ChangeJob
{
public:
    ApplyJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void prepare() override;
    Result<HttpRequest> request() const override { return changeRequest(mutation()); }
    Attempt attemptOf(const HttpAnswer &answer) const override;
    void applied(const HttpAnswer &answer) override;
    std::optional<Record> expected() const override;
    void cancelledAfterwards() override;

private:
    bool isNewCustomer() const;
    void checkReference();
    void readBack();
    void readBackAgain();
    void gotRecord(const Result<Record> &outcome);
    void gotNewCustomer(const Result<Record> &outcome);
    void stopTimers();
    Record completed(const Record &shown) const;

    Wire m_wire;
    bool m_readTwice = false;
    QTimer m_again;
    QTimer m_limit;
};

} // namespace kontor::rackspace
