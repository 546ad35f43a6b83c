// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychainstore.h"

#include "models/secrets/keychainworker.h"

namespace kontor {

namespace {

constexpr qsizetype largestSecret = 2'000;

/// The whole path goes into the key, because some keychains know an entry by its key alone.
QString keyOf(const SecretName &name)
{
    return QStringLiteral("kontor/%1/%2").arg(name.connectionId, name.purpose);
}

class ReadTask final : public KeychainTask
{
public:
    ReadTask(KeychainWorker *worker, QString key, bool expected, QObject *owner)
        : KeychainTask(worker, owner),
          m_key(std::move(key)),
          m_missing(expected ? SecretState::RemovedOutside : SecretState::Absent)
    {
        start();
    }

    void begin() override
    {
        ask([this](Door door) {
            if (door == Door::NoCollection) return conclude(m_missing, QStringLiteral("there is no keyring yet"));
            if (door == Door::Locked)
                askAndOpen([this](Door opened) { lookUp(opened); });
            else
                lookUp(door);
        });
    }

private:
    void lookUp(Door door)
    {
        if (door == Door::Locked) return conclude(SecretState::Locked);
        read(m_key, [this](const Reply &reply) {
            if (reply.error == QKeychain::NoError) return conclude(SecretState::Ok, {}, reply.secret);
            if (reply.error != QKeychain::EntryNotFound) return concludeRefusal(reply);
            // A keyring locked a moment ago says the same.
            ask([this](Door now) { conclude(now == Door::Locked ? SecretState::Locked : m_missing); });
        });
    }

    QString m_key;
    SecretState m_missing;
};

class WriteTask final : public KeychainTask
{
public:
    WriteTask(KeychainWorker *worker, QString key, Secret secret, QObject *owner)
        : KeychainTask(worker, owner), m_key(std::move(key)), m_secret(std::move(secret))
    {
        start();
    }

    void begin() override
    {
        if (m_secret.size() > largestSecret) return conclude(SecretState::TooLarge);
        if (m_secret.isEmpty()) return conclude(SecretState::Failed, QStringLiteral("an empty secret"));
        // The prompt comes before the write, so that no write can be waiting behind a prompt and happen long after the
        // person was told that it did not.
        askAndOpen([this](Door door) {
            if (door == Door::Locked) return conclude(SecretState::Locked);
            if (door == Door::NoCollection)
                return conclude(SecretState::Failed, QStringLiteral("there is no keyring, and none was made"));
            write(m_key, m_secret, [this](const Reply &written) {
                if (written.error != QKeychain::NoError) return concludeRefusal(written);
                verify();
            });
        });
    }

private:
    void verify()
    {
        read(m_key, [this](const Reply &reply) {
            const bool same = reply.error == QKeychain::NoError && reply.secret.sameAs(m_secret);
            conclude(same ? SecretState::Ok : SecretState::Unverified, reply.text);
        });
    }

    QString m_key;
    Secret m_secret;
};

class RemoveTask final : public KeychainTask
{
public:
    RemoveTask(KeychainWorker *worker, QString key, QObject *owner) : KeychainTask(worker, owner), m_key(std::move(key))
    {
        start();
    }

    void begin() override
    {
        ask([this](Door door) {
            // Here the service would report success and keep the entry.
            if (door == Door::Locked) return conclude(SecretState::Locked);
            if (door == Door::NoCollection) return conclude(SecretState::Ok);
            erase(m_key, [this](const Reply &erased) {
                if (erased.error != QKeychain::NoError && erased.error != QKeychain::EntryNotFound)
                    return concludeRefusal(erased);
                verify();
            });
        });
    }

private:
    void verify()
    {
        read(m_key, [this](const Reply &reply) {
            if (reply.error == QKeychain::NoError)
                return conclude(SecretState::Unverified, QStringLiteral("it is still there"));
            if (reply.error != QKeychain::EntryNotFound) return concludeRefusal(reply);
            ask([this](Door now) { conclude(now == Door::Locked ? SecretState::Locked : SecretState::Ok); });
        });
    }

    QString m_key;
};

} // namespace

class KeychainStore::Private
{
public:
    explicit Private(std::chrono::milliseconds deadline) : worker(deadline) {}
    KeychainWorker worker;
};

KeychainStore::KeychainStore(std::chrono::milliseconds deadline, QObject *parent)
    : SecretStore(parent), d(std::make_unique<Private>(deadline))
{
}

KeychainStore::~KeychainStore() = default;

JobOf<SecretAnswer> *KeychainStore::read(const SecretName &name, bool expected, QObject *owner)
{
    return new ReadTask(&d->worker, keyOf(name), expected, owner);
}

JobOf<SecretAnswer> *KeychainStore::write(const SecretName &name, const Secret &secret, QObject *owner)
{
    return new WriteTask(&d->worker, keyOf(name), secret, owner);
}

JobOf<SecretAnswer> *KeychainStore::remove(const SecretName &name, QObject *owner)
{
    return new RemoveTask(&d->worker, keyOf(name), owner);
}

} // namespace kontor
