// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace kontor::test {

/// Secrets in memory, with a switch for every state a real store can be in. Keys are "<connection id>/<purpose>".
class FakeSecretStore final : public SecretStore
{
public:
    JobOf<SecretAnswer> *read(const SecretName &name, bool expected, QObject *owner) override
    {
        log << QStringLiteral("read ") + name.purpose;
        if (state) return settled({.state = *state}, owner);
        const auto found = secrets.constFind(key(name));
        if (found != secrets.cend()) return settled({.state = SecretState::Ok, .secret = *found}, owner);
        return settled({.state = expected ? SecretState::RemovedOutside : SecretState::Absent}, owner);
    }
    JobOf<SecretAnswer> *write(const SecretName &name, const Secret &secret, QObject *owner) override
    {
        log << QStringLiteral("write ") + name.purpose;
        if (state || failingWrites.contains(name.purpose))
            return settled({.state = state.value_or(SecretState::Failed)}, owner);
        secrets.insert(key(name), secret);
        return settled({.state = SecretState::Ok}, owner);
    }
    JobOf<SecretAnswer> *remove(const SecretName &name, QObject *owner) override
    {
        log << QStringLiteral("remove ") + name.purpose;
        if (state) return settled({.state = *state}, owner);
        secrets.remove(key(name));
        return settled({.state = SecretState::Ok}, owner);
    }
    bool isPersistent() const override { return persistent; }

    static QString key(const SecretName &name) { return name.connectionId + u'/' + name.purpose; }

    QHash<QString, Secret> secrets{};
    std::optional<SecretState> state{}; ///< every answer, instead of the truth
    QStringList failingWrites{};        ///< purposes that cannot be written
    bool mute = false;                  ///< never answers
    bool persistent = true;
    QStringList log{}; ///< "read key", "write key", "remove key"

private:
    class Silence final : public JobOf<SecretAnswer>
    {
    public:
        using JobOf<SecretAnswer>::JobOf;

    protected:
        void run() override {}
        void abort() override {}
    };

    JobOf<SecretAnswer> *settled(SecretAnswer answer, QObject *owner) const
    {
        if (mute) return new Silence(owner);
        return new SettledJob<SecretAnswer>(std::move(answer), owner);
    }
};

} // namespace kontor::test
