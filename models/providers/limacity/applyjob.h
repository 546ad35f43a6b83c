// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/changejob.h"
#include "models/providers/limacity/wire.h"

#include <QTimer>

namespace kontor::limacity {

/// Makes one change, with the reseller's key for a new customer and with the customer's for everything else. What the
/// answer does not tell is read: the secret of a new API key, the id of a new DNS record, a changed record; a first
/// read that does not show the change yet is repeated once.
class ApplyJob final : public ChangeJob
{
public:
    ApplyJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void prepare() override;
    Result<HttpRequest> request() const override;
    Attempt attemptOf(const HttpAnswer &answer) const override;
    void applied(const HttpAnswer &answer) override;
    std::optional<Record> expected() const override;
    void cancelledAfterwards() override;

private:
    bool is(const char *type) const { return mutation().type == QLatin1String(type); }
    bool isCreate() const { return mutation().verb == Verb::Create; }
    KeyOf keyOf() const { return takesCustomerKey(mutation()) ? KeyOf::Customer : KeyOf::Reseller; }
    Record newRecord() const;
    Record newCustomer() const;
    void keepOnce(const Secret &key);
    void readBack();
    void gotKey(const Result<ShownKey> &outcome);
    void gotRecords(const Result<ListPage> &outcome);
    bool waitsForAnotherLook(bool showsChange);
    void stopTimers();

    Wire m_wire;
    Secret m_key;
    Made m_made;
    bool m_readTwice = false;
    QTimer m_again;
    QTimer m_limit;
};

} // namespace kontor::limacity
