// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/core/job.h"

#include <deque>

namespace kontor {

/// Carries out a change of what is kept here and nowhere else (VerbSpec::isLocal, ActionSpec::isLocal): the record as
/// it will be, and its secrets in the keychain; after a new secret the record is looked at with it. Whoever asked
/// writes the record, with the outcome, into the state. Refused when the keychain does not take or give up a secret.
class LocalChange final : public StepsJob<Attempt>
{
    Q_OBJECT

public:
    LocalChange(ConnectionService &connections, QString connection, Mutation mutation, QObject *owner);

    /// Whether the description says so.
    static bool isLocal(const ProviderSpec *spec, const Mutation &mutation);

protected:
    void run() override;
    bool keepsOutcomeOnCancel() const override { return true; }
    void abort() override {} // a matter of moments, and better whole than half

private:
    Record recordAfter() const;
    void storeNext();
    void look();
    void removeSecrets();
    void refuse(Error error);

    ConnectionService &m_connections;
    QString m_connection;
    Mutation m_mutation;
    const ResourceSpec *m_resource;
    Record m_after;
    std::deque<QString> m_toStore;
};

} // namespace kontor
