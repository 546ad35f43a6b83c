// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/changejob.h"
#include "models/providers/monit24/rest/showjob.h"

#include <QTimer>

namespace kontor::monit24::rest {

/// Makes one change. When it was applied, the record is read again, because the vendor answers a change with nothing
/// and a create with the number only.
///
/// "Block" itself only reads: Monit24 forgets which services a block stops, so they are noted in the record (field
/// services_before_block) before the step "block-now" is sent.
class ApplyJob final : public ChangeJob
{
public:
    ApplyJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void prepare() override;
    Result<HttpRequest> request() const override { return changeRequest(mutation(), m_surface, m_owner); }
    Attempt attemptOf(const HttpAnswer &answer) const override;
    void applied(const HttpAnswer &answer) override;
    void notApplied() override;
    std::optional<Record> expected() const override;
    void cancelledAfterwards() override;

private:
    void ready();
    void lookUpOwner(const QString &group);
    void noteServices(const QString &path, bool isLastWay);
    void found(const QStringList &services);
    void noted(const QStringList &services);
    void notSent(Error error);
    void forgetPermissions(Record &record) const;
    bool isAnother(const Record &shown) const;
    void gotRecord(const Result<Record> &outcome);
    Record completed(const Record &shown) const;

    Wire m_wire;
    Surface m_surface;
    QString m_owner;
    QString m_newId;
    QTimer m_limit;
};

} // namespace kontor::monit24::rest
