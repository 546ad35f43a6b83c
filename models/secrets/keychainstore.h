// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <chrono>
#include <memory>

namespace kontor {

/// The keychain of the operating system, through QtKeychain. On Linux it asks the Secret Service over D-Bus first
/// whether it is there and unlocked, because QtKeychain calls a locked keyring "not found".
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(10), QObject *parent = nullptr);
    ~KeychainStore() override;

    JobOf<SecretAnswer> *read(const SecretName &name, bool expected, QObject *owner) override;
    JobOf<SecretAnswer> *write(const SecretName &name, const Secret &secret, QObject *owner) override;
    JobOf<SecretAnswer> *remove(const SecretName &name, QObject *owner) override;
    bool isPersistent() const override { return true; }

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
