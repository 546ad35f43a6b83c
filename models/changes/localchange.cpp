// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/localchange.h"

#include "models/connections/recordkeeper.h"

namespace kontor {

LocalChange::LocalChange(ConnectionService &connections, QString connection, Mutation mutation, QObject *owner)
    : StepsJob<Attempt>(owner),
      m_connections(connections),
      m_connection(std::move(connection)),
      m_mutation(std::move(mutation)),
      m_resource(connections.resourceOf(m_connection, m_mutation.type))
{
    start();
}

bool LocalChange::isLocal(const ProviderSpec *spec, const Mutation &mutation)
{
    const ResourceSpec *resource = spec ? spec->resource(mutation.type) : nullptr;
    return resource && resource->isLocal(mutation.verb, mutation.action);
}

void LocalChange::run()
{
    if (m_mutation.verb == Verb::Delete) {
        removeSecrets();
        return;
    }
    m_after = recordAfter();
    if (m_after.id.isEmpty()) {
        refuse({.kind = Error::Kind::Invalid, .message = tr("Without its number at the vendor it cannot be kept.")});
        return;
    }
    m_toStore.assign(m_mutation.secrets.keyBegin(), m_mutation.secrets.keyEnd());
    storeNext();
}

Record LocalChange::recordAfter() const
{
    Record record = m_mutation.before.value_or(
        Record{.connection = m_connection, .kind = m_resource->kind, .type = m_mutation.type, .detailed = false});
    for (auto it = m_mutation.values.begin(); it != m_mutation.values.end(); ++it)
        if (m_resource->field(it.key())) record.fields.insert(it.key(), it.value());
    const auto text = [&](const char *key) {
        return record.fields.value(QLatin1String(key)).toVariant().toString();
    };
    if (record.id.isEmpty()) record.id = text(m_resource->idField);
    record.name = text(m_resource->nameField);
    if (record.name.isEmpty()) record.name = record.id;
    if (!record.parent.isEmpty() || !m_mutation.parent) return record;
    record.parent = m_mutation.parent->id;
    return record;
}

void LocalChange::storeNext()
{
    if (m_toStore.empty()) {
        look();
        return;
    }
    const QString field = m_toStore.front();
    m_toStore.pop_front();
    step<SecretAnswer>(m_connections.keeper().storeSecret(m_after.key(), field, m_mutation.secrets.value(field), this),
                       [this, field](const SecretAnswer &answer) {
                           if (answer.state == SecretState::Ok) return storeNext();
                           Error error = secretError(answer.state, answer.detail);
                           error.fields.insert(field, error.message);
                           refuse(std::move(error));
                       });
}

void LocalChange::look()
{
    const auto done = [this](const Record &record) {
        finish(Attempt{.state = Attempt::State::Applied, .after = record});
    };
    if (m_mutation.secrets.isEmpty() || !m_resource->canShow) return done(m_after);
    // Whether the new key is any good; the change is made all the same.
    JobOf<Provider *> *asking = m_connections.provider(m_connection, this);
    asking->onFinished(this, [this, asking, done](const Result<Provider *> &provider) {
        asking->deleteLater();
        if (!provider) return done(m_after);
        JobOf<Record> *job = (*provider)->show(m_after, Priority::Interactive, this);
        job->onFinished(this, [this, job, done](const Result<Record> &shown) {
            job->deleteLater();
            done(shown ? *shown : m_after);
        });
    });
}

void LocalChange::removeSecrets()
{
    step<SecretAnswer>(m_connections.keeper().removeSecrets({m_connection, m_mutation.type, m_mutation.id}, this),
                       [this](const SecretAnswer &answer) {
                           if (answer.state == SecretState::Ok)
                               finish(Attempt{.state = Attempt::State::Applied});
                           else
                               refuse(secretError(answer.state, answer.detail));
                       });
}

void LocalChange::refuse(Error error)
{
    error.delivery = Error::Delivery::NotSent;
    error.aboutRecordKey = true;
    finish(Attempt{.state = Attempt::State::Refused, .error = std::move(error)});
}

} // namespace kontor
