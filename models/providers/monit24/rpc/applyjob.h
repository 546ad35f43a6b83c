// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/changejob.h"
#include "models/providers/monit24/rpc/findjob.h"

#include <QTimer>

namespace kontor::monit24::rpc {

/// Makes one change. Afterwards the record is read again where that is one request, because the vendor answers a change
/// with nothing or an id; otherwise it is as it was sent. Blocking an account begins with a change that sends nothing
/// (see BlockLookJob). A refusal about the login is understood only by asking for something else: is the login good,
/// it is this call that is not allowed, and other changes may go on.
class ApplyJob final : public ChangeJob
{
public:
    ApplyJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void prepare() override;
    Result<HttpRequest> request() const override;
    Attempt attemptOf(const HttpAnswer &answer) const override;
    void applied(const HttpAnswer &answer) override;
    void notApplied() override;
    std::optional<Record> expected() const override;

private:
    bool isOfType(const char *type) const { return mutation().type == QLatin1String(type); }
    bool makesNew() const;
    bool isReadable() const;
    void lookBeforeBlock();
    void lookWhetherGone();
    bool isAnother(const Record &shown) const;
    void readBack();
    Record newRecord() const;

    Wire m_wire;
    QString m_newId; ///< of the record that was made
    QTimer m_limit;
};

} // namespace kontor::monit24::rpc
