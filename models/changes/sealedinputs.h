// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "models/connections/connectionservice.h"
#include "models/core/job.h"
#include "models/storage/journal.h"

#include <QCoreApplication>

namespace kontor {

/// Keeps the passwords of planned changes over the end of the program: sealed in the journal in the transaction that
/// adds the change, wiped there in the one that ends it. The key of the seal is in the keychain only, so that the
/// files alone tell nothing.
class SealedInputs final
{
    Q_DECLARE_TR_FUNCTIONS(SealedInputs)

public:
    using Secrets = QHash<QString, Secret>; ///< by field key

    /// Everything passed by reference must outlive the object.
    SealedInputs(ConnectionService &connections, Journal &journal) : m_connections(connections), m_journal(journal) {}

    /// Whether something of the plan has to be sealed when it is journalled; some of it to be handed over.
    static bool areIn(const ChangePlan &plan, const ChangeSource *source);
    static bool areToBeHandedOver(const ChangePlan &plan, const ChangeSource *source);
    bool isReady() const;
    /// Fetches the key of the seal; the error names the keychain's trouble and the remedy.
    JobOf<bool> *prepare(QObject *owner);
    /// Nothing when a later run can open what is sealed now; otherwise why it cannot. Once ready.
    std::optional<Error> whyNotLasting() const;

    /// The passwords of a change, unless they could not be opened by a later run anyhow, and those of them to be handed
    /// over: for the transaction that journals the change. Once ready.
    std::vector<Journal::SealedSecret> seals(const PlannedChange &change) const;

    /// The passwords that the journal has of a plan, by seq: those that the key opens. Once ready.
    Result<QHash<int, Secrets>> open(const QString &plan);

    /// See ChangeService::handOver(). The error is the keychain's or the journal's.
    JobOf<HandOver> *handOver(const QString &plan, QObject *owner);
    Result<void> forgetHandOver(const QString &plan);

private:
    class Opening;
    Journal::SealedSecret sealed(const QString &purpose, const QString &plan, int seq, const Secrets &secrets) const;
    std::optional<Secrets> opened(const Journal::SealedSecret &one) const;
    Result<HandOver> openHandOver(const QString &plan);

    ConnectionService &m_connections;
    Journal &m_journal;
};

} // namespace kontor
