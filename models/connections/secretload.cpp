// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/secretload.h"

namespace kontor {

SecretLoad::SecretLoad(const ConnectionBook &book, const Connection &connection, ConnectionBook::Secrets typed,
                       QObject *owner)
    : StepsJob(owner), m_book(book), m_connection(connection), m_secrets(std::move(typed))
{
    m_secrets.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    for (const Secret &secret : std::as_const(m_secrets))
        m_book.redactor().watch(secret);
    start();
}

void SecretLoad::run()
{
    const ProviderSpec *vendor = m_book.describe(m_connection);
    if (!vendor)
        return finish(failure({.kind = Error::Kind::Unsupported,
                               .message = tr("This version of Kontor does not know the vendor \"%1\". Install a newer "
                                             "version.")
                                              .arg(m_connection.vendor),
                               .delivery = Error::Delivery::NotSent}));
    for (const FieldSpec *field : secretCredentials(*vendor)) {
        const bool mayBeKept = m_connection.storedSecrets.contains(field->name()) ||
                               field->has(FieldFlag::RequiredOnCreate) || !m_book.secretStore().isPersistent();
        if (mayBeKept && !m_secrets.contains(field->name())) m_open.push_back(field);
    }
    next();
}

void SecretLoad::next()
{
    if (m_open.empty()) return finish(m_secrets);
    const FieldSpec *field = m_open.front();
    m_open.pop_front();
    const bool expected = m_connection.storedSecrets.contains(field->name());
    step<SecretAnswer>(m_book.secretStore().read({m_connection.id, field->name()}, expected, this),
                       [this, field](const SecretAnswer &answer) { take(*field, answer); });
}

void SecretLoad::take(const FieldSpec &field, const SecretAnswer &answer)
{
    if (answer.state == SecretState::Ok) {
        m_book.redactor().watch(answer.secret);
        m_secrets.insert(field.name(), answer.secret);
    } else if (answer.state != SecretState::Absent || field.has(FieldFlag::RequiredOnCreate)) {
        return finish(failure(missing(field, answer)));
    }
    next();
}

Error SecretLoad::missing(const FieldSpec &field, const SecretAnswer &answer) const
{
    Error error = secretError(answer.state, answer.detail);
    if (!m_book.secretStore().isPersistent())
        error.message = tr("There is no key for \"%1\" in this run (%2). Set the environment variable before the "
                           "start, or enter the key in the connection's settings.")
                            .arg(m_connection.label, answer.detail);
    error.fields.insert(field.name(), error.message);
    return error;
}

} // namespace kontor
