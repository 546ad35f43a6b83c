// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"
#include "models/secrets/sealer.h"
#include "models/storage/keptstore.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kontor {

/// Keeps what vendors do not tell again about single records: kept fields and whole records in the state database,
/// secrets in the keychain. Everything that goes into the cache passes complete() first.
class RecordKeeper
{
public:
    /// The description of a connection's vendor; null for an unknown connection.
    using Describe = std::function<const ProviderSpec *(const QString &connectionId)>;

    RecordKeeper(Describe describe, KeptStore &kept, SecretStore &secrets);

    /// Fills in the kept fields of records of one type, keeps those the vendor just told, and lets the description
    /// derive the rest. Quick for types that have nothing of the sort.
    void complete(const QString &connection, const QString &type, std::span<Record> records);

    /// The records of a resource that is keptHere.
    std::vector<Record> records(const QString &connection, const QString &type) const;

    /// After a change: what of the record has to be kept. One statement, for the transaction of the outcome.
    Result<void> keep(const Record &record);
    Result<void> forget(const RecordKey &key);

    /// Stores a secret of a record, read back. The value is its state; the state database then knows that it is there.
    JobOf<SecretAnswer> *storeSecret(const RecordKey &key, const QString &field, const Secret &secret, QObject *owner);
    /// Takes all secrets of the record out of the keychain; the value is the first that stayed, or Ok.
    JobOf<SecretAnswer> *removeSecrets(const RecordKey &key, QObject *owner);

    /// Everything of a removed connection; its secrets are named, for whoever removes them.
    QStringList forgetConnection(const QString &connection);

    /// Whether stored secrets outlast this run.
    bool isPersistent() const { return m_secrets.isPersistent(); }

    /// For a provider of this connection; null when its vendor has no such secrets.
    std::shared_ptr<RecordSecrets> secretsOf(const QString &connection, const ProviderSpec &spec) const;

    Sealer &sealer() { return m_sealer; }

    /// The field of the secret below its connection: "customer/4711/api_key".
    static QString purpose(const QString &type, const QString &id, const QString &field);

private:
    const ResourceSpec *resource(const QString &connection, const QString &type) const;
    static Record partToKeep(const ResourceSpec &resource, const Record &record);
    /// Whether the vendor told something that is to be kept.
    bool completeOne(const ResourceSpec &resource, Record &record);
    /// What is to be kept of a record; nothing when there is nothing.
    std::optional<KeptStore::Entry> entryOf(const ResourceSpec &resource, const Record &record) const;

    Describe m_describe;
    KeptStore &m_kept;
    SecretStore &m_secrets;
    Sealer m_sealer;
};

/// The fields that are secrets kept for single records of this resource.
std::vector<const FieldSpec *> keptSecrets(const ResourceSpec &resource);

} // namespace kontor
