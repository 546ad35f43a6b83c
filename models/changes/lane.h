// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "models/changes/onetimesecrets.h"
#include "models/changes/reconciler.h"
#include "models/changes/runningplans.h"
#include "models/core/breaker.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace kontor {

/// Sends the changes of one connection, one at a time and in order. No request exists before its intent is durable.
/// What was certainly not applied rests the lane for a while and goes again, a few times; a refused key holds the lane
/// until the connection is well again, a locked keychain is asked again after a while; an unknown outcome is read back
/// beside the next changes, but nothing else is sent to the same object before it is known. After some changes in a row
/// whose outcome is unknown the vendor is left alone for a while and asked for something harmless before the next one.
class Lane final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ConnectionService &connections;
        RecordCache &cache;
        RunningPlans &plans;
        OneTimeSecrets &oneTime;
        const Clock &clock;
        ChangeService::Times times;
    };

    Lane(const Parts &parts, QString connection, QObject *parent);

    void enqueue(const ChangeRef &ref);
    /// Reads back a change whose outcome is unknown.
    void check(const ChangeRef &ref);

    /// Ends what uses the provider: a change in flight is unknown from now on.
    void providerGoes();
    /// The connection changed or was reported well: what was held may go.
    void release();
    /// The journal does not take anything any more.
    void giveUp();
    /// The computer sleeps soon: nothing is begun before wakeUp().
    void prepareForSleep() { m_isAsleep = true; }
    /// It slept. Nothing that was on its way is waited for: the outcome of a change is unknown from now on, and looks
    /// begin anew.
    void wakeUp();
    bool isSending() const { return m_writing; }

Q_SIGNALS:
    /// Sending stopped until release(), or an outcome cannot be read back; plans nobody watches should be cancelled.
    void held(const kontor::Error &error);
    /// The vendor showed these once; the error says why the keychain does not have them.
    void secretsShown(const kontor::ChangeRef &ref, const QHash<QString, kontor::Secret> &secrets,
                      const std::optional<kontor::Error> &problem);

private:
    void pump();
    /// From the event loop, so that the one who submits hears of everything, and once for however many ask.
    void pumpLater();
    bool mayPump();
    /// Drops what is not to be sent any more on its way.
    std::optional<ChangeRef> nextToSend();
    std::deque<ChangeRef> &queueOf(const ChangeRef &ref);
    void clearQueues();
    bool isObjectOpen(const RunningChange &change) const;
    void acquireProvider();
    /// The key of the seal, before a request whose answer may have a secret in it.
    void acquireSeal();
    template<class T>
    void acquire(JobOf<T> *asking, std::function<void(const T &)> taken);
    void send(RunningChange &change);
    void answered(const ChangeRef &ref, const Result<Attempt> &outcome);
    void applied(RunningChange &change, Attempt attempt);
    void refused(RunningChange &change, const Attempt &attempt);
    void notSent(RunningChange &change, const Attempt &attempt);
    void unknown(RunningChange &change, const Attempt &attempt);
    void settled(const ChangeRef &ref, const Result<Settlement> &outcome);
    void provenAbsent(RunningChange &change);
    void noteHealth(const Attempt &attempt);
    /// Whether a new record is said to be one that was there before.
    bool namesAnother(const RunningChange &change, const Attempt &attempt) const;
    /// After failures that piled up: asks for something harmless when it is time to, and waits until then.
    void tryVendor();
    void leaveAlone();
    /// Whether a change of an earlier run has to wait still, because the vendor asked for it.
    bool waitsFromBefore(RunningChange &change);
    void toReview(RunningChange &change, const QString &why, const std::optional<Record> &now = {});
    void updateCache(RunningChange &change, const std::optional<Record> &after);
    Result<void> keepWithOutcome(const RunningChange &change, const Attempt &attempt);
    void bringHome(RunningChange &change, const Attempt &attempt);
    const ProviderSpec *spec() const { return m_parts.connections.specOf(m_connection); }
    Record fallbackAfter(const Mutation &mutation) const;
    void hold(const Error &error);
    void rest(std::chrono::milliseconds wait);
    void reportWell();
    std::chrono::milliseconds firstWait(const RunningChange &change) const;

    Parts m_parts;
    QString m_connection;
    QPointer<Provider> m_provider;
    QPointer<Job> m_asking;
    QPointer<Job> m_writing;
    std::deque<ChangeRef> m_few;  ///< of plans of a few changes
    std::deque<ChangeRef> m_bulk; ///< of long ones
    struct Look
    {
        ChangeRef ref;
        QString object;
        QPointer<Reconciler> job;
    };
    std::vector<Look> m_looks;
    std::optional<Error> m_held;
    Breaker m_breaker;
    bool m_pumpAsked = false;
    bool m_isAsleep = false;
    int m_lockedInARow = 0; ///< how often the keychain gave nothing
    QTimer m_rest;
};

} // namespace kontor
