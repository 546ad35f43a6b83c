// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/recordkeeper.h"

#include <algorithm>
#include <deque>

namespace kontor {

namespace {

/// The secrets of one connection's records, as its provider sees them.
class KeychainRecordSecrets final : public RecordSecrets
{
public:
    KeychainRecordSecrets(QString connection, const KeptStore &kept, SecretStore &secrets)
        : m_connection(std::move(connection)), m_kept(kept), m_secrets(secrets)
    {
    }

    JobOf<Secret> *read(const QString &type, const QString &id, const QString &field, QObject *owner) override;

private:
    QString m_connection;
    const KeptStore &m_kept;
    SecretStore &m_secrets;
};

class SecretRead final : public StepsJob<Secret>
{
public:
    SecretRead(SecretStore &secrets, SecretName name, bool expected, QObject *owner)
        : StepsJob<Secret>(owner), m_secrets(secrets), m_name(std::move(name)), m_expected(expected)
    {
        start();
    }

protected:
    void run() override
    {
        step<SecretAnswer>(m_secrets.read(m_name, m_expected, this), [this](const SecretAnswer &answer) {
            if (answer.state == SecretState::Ok) return finish(answer.secret);
            Error error = secretError(answer.state, answer.detail);
            if (answer.state == SecretState::Absent) error.kind = Error::Kind::NotFound;
            error.aboutRecordKey = true;
            error.delivery = Error::Delivery::NotSent;
            finish(failure(std::move(error)));
        });
    }

private:
    SecretStore &m_secrets;
    SecretName m_name;
    bool m_expected;
};

JobOf<Secret> *KeychainRecordSecrets::read(const QString &type, const QString &id, const QString &field, QObject *owner)
{
    const KeptStore::Entry *entry = m_kept.find({m_connection, type, id});
    return new SecretRead(m_secrets, {m_connection, RecordKeeper::purpose(type, id, field)},
                          entry && entry->secrets.contains(field), owner);
}

/// Writes one secret, then notes in the state database that it is there.
class SecretWrite final : public StepsJob<SecretAnswer>
{
public:
    SecretWrite(KeptStore &kept, SecretStore &secrets, RecordKey key, QString field, Secret secret, QObject *owner)
        : StepsJob<SecretAnswer>(owner),
          m_kept(kept),
          m_secrets(secrets),
          m_key(std::move(key)),
          m_field(std::move(field)),
          m_secret(std::move(secret))
    {
        start();
    }

protected:
    void run() override
    {
        const SecretName name{m_key.connection, RecordKeeper::purpose(m_key.type, m_key.id, m_field)};
        step<SecretAnswer>(m_secrets.write(name, m_secret, this), [this](const SecretAnswer &answer) {
            if (answer.state == SecretState::Ok && m_secrets.isPersistent()) note();
            finish(answer);
        });
    }

private:
    void note()
    {
        const KeptStore::Entry *known = m_kept.find(m_key);
        KeptStore::Entry entry = known ? *known : KeptStore::Entry{};
        entry.record.connection = m_key.connection;
        entry.record.type = m_key.type;
        entry.record.id = m_key.id;
        if (entry.secrets.contains(m_field)) return;
        entry.secrets << m_field;
        // Without the note a missing entry is "absent" instead of "removed": the secret itself is safe.
        static_cast<void>(m_kept.put(entry));
    }

    KeptStore &m_kept;
    SecretStore &m_secrets;
    RecordKey m_key;
    QString m_field;
    Secret m_secret;
};

class SecretsRemoval final : public StepsJob<SecretAnswer>
{
public:
    SecretsRemoval(SecretStore &secrets, QString connection, QStringList purposes, QObject *owner)
        : StepsJob<SecretAnswer>(owner),
          m_secrets(secrets),
          m_connection(std::move(connection)),
          m_purposes(std::move(purposes))
    {
        start();
    }

protected:
    void run() override
    {
        if (m_purposes.isEmpty()) return finish(m_worst);
        step<SecretAnswer>(m_secrets.remove({m_connection, m_purposes.takeFirst()}, this),
                           [this](const SecretAnswer &answer) {
                               if (m_worst.state == SecretState::Ok) m_worst = answer;
                               run();
                           });
    }

private:
    SecretStore &m_secrets;
    QString m_connection;
    QStringList m_purposes;
    SecretAnswer m_worst{.state = SecretState::Ok};
};

bool isKeptField(const FieldSpec &field)
{
    return field.has(FieldFlag::Kept) && field.type != FieldType::Secret;
}

bool hasNothingKept(const ResourceSpec &resource)
{
    return !resource.keptHere && !resource.derive && std::ranges::none_of(resource.fields, isKeptField);
}

} // namespace

std::vector<const FieldSpec *> keptSecrets(const ResourceSpec &resource)
{
    std::vector<const FieldSpec *> found;
    for (const FieldSpec &field : resource.fields)
        if (field.has(FieldFlag::Kept) && field.type == FieldType::Secret) found.push_back(&field);
    return found;
}

RecordKeeper::RecordKeeper(Describe describe, KeptStore &kept, SecretStore &secrets)
    : m_describe(std::move(describe)), m_kept(kept), m_secrets(secrets), m_sealer(secrets)
{
}

QString RecordKeeper::purpose(const QString &type, const QString &id, const QString &field)
{
    return QStringList{type, id, field}.join(u'/');
}

const ResourceSpec *RecordKeeper::resource(const QString &connection, const QString &type) const
{
    const ProviderSpec *spec = m_describe(connection);
    return spec ? spec->resource(type) : nullptr;
}

void RecordKeeper::complete(const QString &connection, const QString &type, std::span<Record> records)
{
    const ResourceSpec *described = resource(connection, type);
    if (!described || hasNothingKept(*described)) return;
    std::vector<KeptStore::Entry> news;
    for (Record &record : records)
        if (completeOne(*described, record) && m_kept.isWritable())
            if (auto entry = entryOf(*described, record)) news.push_back(std::move(*entry));
    // A cache that knows more than the state for a while does no harm: the vendor is asked again.
    static_cast<void>(m_kept.putAll(news));
    if (!described->derive) return;
    for (Record &record : records)
        described->derive(record);
}

bool RecordKeeper::completeOne(const ResourceSpec &resource, Record &record)
{
    const KeptStore::Entry *entry = m_kept.find(record.key());
    const QJsonObject known = entry ? entry->record.fields : QJsonObject();
    bool isNews = false;
    for (const FieldSpec &field : resource.fields) {
        if (!isKeptField(field)) continue;
        const QString key = field.name();
        if (!record.fields.contains(key)) {
            if (known.contains(key)) record.fields.insert(key, known.value(key));
        } else if (record.fields.value(key) != known.value(key)) {
            isNews = true;
        }
    }
    if (entry && entry->isWhole)
        for (auto it = known.begin(); it != known.end(); ++it)
            if (!record.fields.contains(it.key())) record.fields.insert(it.key(), it.value());
    return isNews;
}

std::vector<Record> RecordKeeper::records(const QString &connection, const QString &type) const
{
    return m_kept.records(connection, type);
}

Record RecordKeeper::partToKeep(const ResourceSpec &resource, const Record &record)
{
    Record part = record;
    part.fields = {};
    for (const FieldSpec &field : resource.fields) {
        const bool wanted = isKeptField(field) ||
                            (resource.keptHere && !field.has(FieldFlag::DetailOnly) && field.type != FieldType::Secret);
        if (wanted && record.fields.contains(field.name()))
            part.fields.insert(field.name(), record.fields.value(field.name()));
    }
    return part;
}

std::optional<KeptStore::Entry> RecordKeeper::entryOf(const ResourceSpec &resource, const Record &record) const
{
    const KeptStore::Entry *known = m_kept.find(record.key());
    KeptStore::Entry entry{.record = partToKeep(resource, record),
                           .isWhole = resource.keptHere,
                           .secrets = known ? known->secrets : QStringList()};
    if (entry.record.fields.isEmpty() && !entry.isWhole && entry.secrets.isEmpty()) return std::nullopt;
    if (known)
        for (auto it = known->record.fields.begin(); it != known->record.fields.end(); ++it)
            if (!entry.record.fields.contains(it.key())) entry.record.fields.insert(it.key(), it.value());
    return entry;
}

Result<void> RecordKeeper::keep(const Record &record)
{
    const ResourceSpec *described = resource(record.connection, record.type);
    if (!described || hasNothingKept(*described)) return {};
    const auto entry = entryOf(*described, record);
    return entry ? m_kept.put(*entry) : Result<void>();
}

Result<void> RecordKeeper::forget(const RecordKey &key)
{
    return m_kept.find(key) ? m_kept.forget(key) : Result<void>();
}

JobOf<SecretAnswer> *RecordKeeper::storeSecret(const RecordKey &key, const QString &field, const Secret &secret,
                                               QObject *owner)
{
    return new SecretWrite(m_kept, m_secrets, key, field, secret, owner);
}

JobOf<SecretAnswer> *RecordKeeper::removeSecrets(const RecordKey &key, QObject *owner)
{
    QStringList purposes;
    if (const ResourceSpec *described = resource(key.connection, key.type))
        for (const FieldSpec *field : keptSecrets(*described))
            purposes << purpose(key.type, key.id, field->name());
    return new SecretsRemoval(m_secrets, key.connection, purposes, owner);
}

QStringList RecordKeeper::forgetConnection(const QString &connection)
{
    QStringList purposes;
    for (const RecordKey &key : m_kept.keysOf(connection))
        for (const QString &field : m_kept.find(key)->secrets)
            purposes << purpose(key.type, key.id, field);
    // What stays behind belongs to nobody: a connection's id never comes again.
    static_cast<void>(m_kept.forgetConnection(connection));
    return purposes;
}

std::shared_ptr<RecordSecrets> RecordKeeper::secretsOf(const QString &connection, const ProviderSpec &spec) const
{
    const bool any =
        std::ranges::any_of(spec.resources, [](const ResourceSpec &one) { return !keptSecrets(one).empty(); });
    return any ? std::make_shared<KeychainRecordSecrets>(connection, m_kept, m_secrets) : nullptr;
}

} // namespace kontor
