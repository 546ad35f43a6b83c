// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychainworker.h"

#include <QTimer>

#include <utility>

namespace kontor {

namespace {

const QString &service()
{
    static const QString name = QStringLiteral("kontor");
    return name;
}

SecretState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretState::Ok;
    case QKeychain::EntryNotFound:
        return SecretState::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretState::Denied;
    case QKeychain::NoBackendAvailable:
        return SecretState::NoStore;
    default:
        return SecretState::Failed;
    }
}

} // namespace

KeychainTask::~KeychainTask()
{
    if (m_worker) m_worker->leave(this);
}

void KeychainTask::run()
{
    if (!m_worker) return conclude(SecretState::Failed, QStringLiteral("the keychain was closed"));
    QTimer::singleShot(m_worker->deadline(), this, [this] {
        const bool waits = m_worker && m_worker->waitsForPerson();
        conclude(waits ? SecretState::Locked : SecretState::Mute, QStringLiteral("no answer before the deadline"));
    });
    m_worker->enqueue(this);
}

void KeychainTask::abort()
{
    if (m_worker) m_worker->leave(this);
}

void KeychainTask::conclude(SecretState state, const QString &detail, const Secret &secret)
{
    if (m_worker) m_worker->leave(this);
    finish(SecretAnswer{.state = state, .secret = secret, .detail = detail});
}

bool KeychainTask::hasTurn() const
{
    return m_worker && m_worker->isServing(this);
}

void KeychainTask::ask(std::function<void(Door)> next)
{
    auto told = [this, next = std::move(next)](const SecretService::Standing &standing) {
        if (!hasTurn()) return;
        m_worker->noteLocked(standing.door == Door::Locked);
        switch (standing.door) {
        case Door::Denied:
            return conclude(SecretState::Denied, standing.detail);
        case Door::Mute:
            return conclude(SecretState::Mute, standing.detail);
        case Door::None:
            return conclude(SecretState::NoStore, standing.detail);
        default:
            return next(standing.door);
        }
    };
    m_worker->service().ask(m_worker->deadline(), this, std::move(told));
}

void KeychainTask::askAndOpen(std::function<void(Door)> next)
{
    ask([this, next = std::move(next)](Door door) {
        if (door != Door::Locked && door != Door::NoCollection) return next(door);
        m_worker->service().openUp(m_worker->deadline(), this, [this, next] {
            if (hasTurn()) ask(next);
        });
    });
}

void KeychainTask::read(const QString &key, std::function<void(const Reply &)> next)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    m_worker->start(job, key, this, [this, next = std::move(next)](QKeychain::Job *done) {
        const auto *reading = static_cast<QKeychain::ReadPasswordJob *>(done);
        if (hasTurn()) next({done->error(), done->errorString(), Secret(reading->binaryData())});
    });
}

void KeychainTask::write(const QString &key, const Secret &secret, std::function<void(const Reply &)> next)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    // Always binary: text and binary under one key would be two entries, and reading gives the older one.
    job->setBinaryData(secret.reveal());
    m_worker->start(job, key, this, [this, next = std::move(next)](QKeychain::Job *done) {
        if (hasTurn()) next({done->error(), done->errorString(), {}});
    });
}

void KeychainTask::erase(const QString &key, std::function<void(const Reply &)> next)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    m_worker->start(job, key, this, [this, next = std::move(next)](QKeychain::Job *done) {
        if (hasTurn()) next({done->error(), done->errorString(), {}});
    });
}

void KeychainTask::concludeRefusal(const Reply &reply)
{
    ask([this, reply](Door door) {
        conclude(door == Door::Locked ? SecretState::Locked : stateOf(reply.error), reply.text);
    });
}

KeychainWorker::~KeychainWorker()
{
    if (KeychainTask *active = std::exchange(m_active, nullptr)) m_waiting.push_back(active);
    for (KeychainTask *task : std::exchange(m_waiting, {}))
        task->conclude(SecretState::Failed, QStringLiteral("the keychain was closed"));
}

void KeychainWorker::enqueue(KeychainTask *task)
{
    m_waiting.push_back(task);
    next();
}

void KeychainWorker::leave(KeychainTask *task)
{
    std::erase(m_waiting, task);
    if (m_active != task) return;
    m_active = nullptr;
    next();
}

void KeychainWorker::start(QKeychain::Job *job, const QString &key, QObject *context,
                           std::function<void(QKeychain::Job *)> finished)
{
    m_inFlight = true;
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this,
            [this, context = QPointer(context), finished = std::move(finished)](QKeychain::Job *done) {
                m_inFlight = false;
                if (context) finished(done);
                next();
            });
    job->start();
}

void KeychainWorker::next()
{
    if (m_active || m_inFlight || m_waiting.empty()) return;
    m_active = m_waiting.front();
    m_waiting.pop_front();
    m_active->begin();
}

} // namespace kontor
