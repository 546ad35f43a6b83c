// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/core/job.h"
#include "models/storage/journal.h"

#include <QPointer>

namespace kontor {

/// Brings home what a vendor shows only once. The secrets are sealed in the journal in the same transaction as the
/// outcome; then they go into the keychain, are read back there, and only then wiped from the journal. A crash anywhere
/// between loses nothing: the next start goes on.
class OneTimeSecrets final : public QObject
{
    Q_OBJECT

public:
    using Secrets = QHash<QString, Secret>; ///< by field key

    /// Everything passed by reference must outlive the object.
    OneTimeSecrets(ConnectionService &connections, Journal &journal, QObject *parent);

    /// Whether a change of this sort can bring any: then nothing may be sent before isReady().
    static bool mayBring(const ProviderSpec *spec, const Mutation &mutation);
    bool isReady() const;
    /// Fetches the key of the seal; the error names the keychain's trouble and the remedy.
    JobOf<bool> *prepare(QObject *owner);

    /// For the transaction of the outcome.
    Result<void> keepSealed(const QString &plan, int seq, const RecordKey &record, const Secrets &secrets);
    /// From the journal into the keychain. The error is the keychain's; the seal stays then.
    JobOf<bool> *bringHome(const QString &plan, int seq, const RecordKey &record, const Secrets &secrets,
                           QObject *owner);

    /// At start: what an earlier run left sealed. What comes home to memory only stays sealed as well; what belonged to
    /// a connection that was removed is wiped, and told with an error.
    void recover();
    /// Whether recover() has not told of all of them yet.
    bool isRecovering() const { return m_recovering > 0; }

Q_SIGNALS:
    /// A secret of an earlier run is in the keychain now, or still not: then with the error.
    void recovered(const kontor::RecordKey &record, const std::optional<kontor::Error> &problem);

private:
    class Homecoming;
    void openSealed();
    void openOne(const Journal::SealedSecret &one);
    void tellRecovered(const RecordKey &record, const std::optional<Error> &problem);

    ConnectionService &m_connections;
    Journal &m_journal;
    int m_recovering = 0;
};

} // namespace kontor
