// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/secret.h"

#include <QObject>

namespace kontor {

/// What became of asking a store for a secret; the states a person needs told apart (reliability C.11).
enum class SecretState {
    Ok,
    Absent, ///< the store is open and has no such entry
    Locked, ///< or the prompt was dismissed: nothing can be said about the entry
    Denied,
    Mute,           ///< no answer within the deadline
    NoStore,        ///< no keychain service on this machine
    RemovedOutside, ///< we stored it, the store is open, and it is gone
    Unverified,     ///< a write was reported as done but reading back gave something else
    TooLarge,       ///< more than 2,000 bytes
    Failed,         ///< anything else; the detail says what
};
QString secretStateName(SecretState state);

/// The sentence for people: cause and remedy.
Error secretError(SecretState state, const QString &detail = {});

struct SecretAnswer
{
    SecretState state = SecretState::Failed;
    Secret secret{};
    QString detail{};
};

/// Names one secret: <connection id>/<purpose>.
struct SecretName
{
    QString connectionId;
    QString purpose;

    bool operator==(const SecretName &) const = default;
};

/// Where secrets are kept. Answers within 10 s by default; never falls back to a file. Jobs never fail: the state is in
/// their value.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// \a expected: the caller knows that it was stored once (then a missing entry is RemovedOutside, not Absent).
    virtual JobOf<SecretAnswer> *read(const SecretName &name, bool expected, QObject *owner) = 0;
    /// Reads back before it says Ok.
    virtual JobOf<SecretAnswer> *write(const SecretName &name, const Secret &secret, QObject *owner) = 0;
    /// Looks again before it says Ok: some services report success and keep the entry.
    virtual JobOf<SecretAnswer> *remove(const SecretName &name, QObject *owner) = 0;
    /// Whether secrets outlive the program.
    virtual bool isPersistent() const = 0;
};

} // namespace kontor
