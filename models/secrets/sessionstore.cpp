// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/sessionstore.h"

#include <QProcessEnvironment>

namespace kontor {

namespace {

constexpr auto prefix = "KONTOR_SECRET_";

using Answered = SettledJob<SecretAnswer>;

QString keyOf(const SecretName &name)
{
    return name.connectionId + u'/' + name.purpose;
}

} // namespace

SessionStore::SessionStore(std::function<QString(const QString &)> labelOf, QObject *parent)
    : SecretStore(parent), m_labelOf(std::move(labelOf))
{
    const QStringList variables = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &variable : variables) {
        if (!variable.startsWith(QLatin1String(prefix))) continue;
        const QByteArray name = variable.toLatin1();
        m_environment.insert(name, Secret(qgetenv(name.constData())));
        qunsetenv(name.constData());
    }
}

JobOf<SecretAnswer> *SessionStore::read(const SecretName &name, bool expected, QObject *owner)
{
    const QByteArray variable = environmentName(m_labelOf(name.connectionId), name.purpose);
    // What was removed in this run is kept as empty, so that the environment does not bring it back.
    const auto known = m_secrets.constFind(keyOf(name));
    const Secret secret = known != m_secrets.cend() ? *known : m_environment.value(variable);
    if (!secret.isEmpty()) return new Answered(SecretAnswer{.state = SecretState::Ok, .secret = secret}, owner);
    return new Answered(SecretAnswer{.state = expected ? SecretState::RemovedOutside : SecretState::Absent,
                                     .detail = QString::fromLatin1(variable) + QLatin1String(" is not set")},
                        owner);
}

JobOf<SecretAnswer> *SessionStore::write(const SecretName &name, const Secret &secret, QObject *owner)
{
    if (secret.isEmpty())
        return new Answered(SecretAnswer{.state = SecretState::Failed, .detail = QStringLiteral("an empty secret")},
                            owner);
    m_secrets.insert(keyOf(name), secret);
    return new Answered(SecretAnswer{.state = SecretState::Ok}, owner);
}

JobOf<SecretAnswer> *SessionStore::remove(const SecretName &name, QObject *owner)
{
    m_secrets.insert(keyOf(name), Secret());
    return new Answered(SecretAnswer{.state = SecretState::Ok}, owner);
}

QByteArray SessionStore::environmentName(const QString &label, const QString &purpose)
{
    QByteArray name(prefix);
    for (const QChar c : QString(label + u'_' + purpose).toUpper()) {
        // Shells set ASCII names only.
        const bool plain = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        name += plain ? c.toLatin1() : '_';
    }
    return name;
}

} // namespace kontor
