// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretservice.h"
#include "models/secrets/secretstore.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <deque>
#include <functional>

namespace kontor {

class KeychainWorker;

/// One read, write or removal. Gets its turn from the worker and answers before the deadline, counted from its start,
/// whoever is ahead of it.
class KeychainTask : public JobOf<SecretAnswer>
{
    Q_OBJECT

public:
    KeychainTask(KeychainWorker *worker, QObject *owner) : JobOf<SecretAnswer>(owner), m_worker(worker) {}
    ~KeychainTask() override;

    /// Its turn has come.
    virtual void begin() = 0;
    void conclude(SecretState state, const QString &detail = {}, const Secret &secret = {});

protected:
    struct Reply
    {
        QKeychain::Error error = QKeychain::OtherError;
        QString text{};
        Secret secret{};
    };
    using Door = SecretService::Door;

    void run() override;
    void abort() override;

    /// The steps of a task. Each continues only while the task still has its turn.
    void ask(std::function<void(Door)> next);
    /// Like ask(), but lets the person open (or make) the keyring first where it is shut.
    void askAndOpen(std::function<void(Door)> next);
    void read(const QString &key, std::function<void(const Reply &)> next);
    void write(const QString &key, const Secret &secret, std::function<void(const Reply &)> next);
    void erase(const QString &key, std::function<void(const Reply &)> next);
    /// Tells a locked or vanished keychain from what QtKeychain calls the failure.
    void concludeRefusal(const Reply &reply);

private:
    bool hasTurn() const;

    QPointer<KeychainWorker> m_worker;
};

/// Serves one task at a time. A QtKeychain job in flight is never deleted: libsecret's answer would write into freed
/// memory. When its task has given up waiting, the next task starts only after the late answer came.
class KeychainWorker final : public QObject
{
    Q_OBJECT

public:
    explicit KeychainWorker(std::chrono::milliseconds deadline) : m_deadline(deadline) {}
    /// Ends what waits.
    ~KeychainWorker() override;

    std::chrono::milliseconds deadline() const { return m_deadline; }
    SecretService &service() { return m_service; }
    void enqueue(KeychainTask *task);
    void leave(KeychainTask *task);
    bool isServing(const KeychainTask *task) const { return m_active == task; }

    void noteLocked(bool locked) { m_seenLocked = locked; }
    /// The likely reason for silence: somebody has to unlock the keyring.
    bool waitsForPerson() const { return m_seenLocked || m_service.isPrompting(); }

    /// Starts a QtKeychain job; \a finished is called with it if \a context still lives.
    void start(QKeychain::Job *job, const QString &key, QObject *context,
               std::function<void(QKeychain::Job *)> finished);

private:
    void next();

    std::chrono::milliseconds m_deadline;
    SecretService m_service;
    std::deque<KeychainTask *> m_waiting;
    KeychainTask *m_active = nullptr;
    bool m_inFlight = false;
    bool m_seenLocked = false;
};

} // namespace kontor
