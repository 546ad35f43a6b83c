// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/rackspace/showjob.h"

#include <QTimer>

namespace kontor::rackspace {

/// Makes one change and tells how it ended. The changing request is sent at most once. When it was applied, the record
/// is read again, because the vendor answers a change with nothing; a first read that does not show the change yet is
/// repeated once. The number of a new customer is only found that way (wiki "Customer", Add).
///
/// A cancel before the request was given to the network ends as NotSent, in flight as Unknown, afterwards as Applied.
class ApplyJob final : public JobOf<Attempt>
{
public:
    ApplyJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void run() override;
    void abort() override;
    bool keepsOutcomeOnCancel() const override { return true; }
    void decideCancelled() override;

private:
    enum class Stage { Before, Sent, Applied };

    bool isNewCustomer() const;
    void checkReference();
    void send();
    void sent(const Result<HttpAnswer> &outcome);
    void readBack();
    void readBackAgain();
    void gotRecord(const Result<Record> &outcome);
    void gotNewCustomer(const Result<Record> &outcome);
    Record completed(const Record &shown) const;
    std::optional<Record> expected() const;
    void end(Attempt::State state, const Error &error);
    void endApplied(std::optional<Record> after);

    Wire m_wire;
    Mutation m_mutation;
    HttpRequest m_request;
    Attempt m_attempt;
    Stage m_stage = Stage::Before;
    bool m_readTwice = false;
    QTimer m_again;
    QTimer m_limit;
};

} // namespace kontor::rackspace
