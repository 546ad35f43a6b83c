// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/changejob.h"
#include "models/providers/devo/showjob.h"

#include <QTimer>

namespace kontor::devo {

/// Makes one change. Before it, a person who is to be added without a name is looked up, because Devo wants a name for
/// somebody new only. After it, the record is read again; a first read that does not show the change yet is repeated
/// once. A refusal is looked into: "not found" may be a refused signature, and enabling what is enabled is an error at
/// Devo although all is as wanted (page "Reseller operations").
class ApplyJob final : public ChangeJob
{
public:
    ApplyJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    void prepare() override;
    Result<HttpRequest> request() const override { return changeRequest(mutation()); }
    Attempt attemptOf(const HttpAnswer &answer) const override;
    void applied(const HttpAnswer &answer) override;
    void notApplied() override;
    std::optional<Record> expected() const override;
    void cancelledAfterwards() override;

private:
    bool isNewDomain() const;
    void lookUpPerson(const QString &nameKey);
    void control();
    void lookIntoRefusal();

    void readBack();
    void readBackAgain();
    void findNewDomain();
    void gotRecord(const Result<Record> &outcome);
    void stopTimers();
    bool showsChange(const Record &record) const;
    /// The record the change is about, as far as it leads there.
    Record place() const;
    /// With what was not read again, and what follows from the change.
    Record completed(Record record) const;

    Wire m_wire;
    QString m_name; ///< of a new domain, once its full name is known
    bool m_readTwice = false;
    QTimer m_again;
    QTimer m_limit;
};

} // namespace kontor::devo
