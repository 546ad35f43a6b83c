// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QHash>

#include <functional>

namespace kontor {

/// Keeps secrets in memory for this run only. What it does not have it looks for among the environment variables
/// KONTOR_SECRET_<CONNECTION LABEL>_<PURPOSE>, upper case, everything but letters and digits as "_". It takes all of
/// them out of the environment when it is made, so that no program started later (the browser) inherits them.
class SessionStore final : public SecretStore
{
    Q_OBJECT

public:
    /// \a labelOf: the label of a connection id, for the name of the environment variable.
    explicit SessionStore(std::function<QString(const QString &)> labelOf, QObject *parent = nullptr);

    JobOf<SecretAnswer> *read(const SecretName &name, bool expected, QObject *owner) override;
    JobOf<SecretAnswer> *write(const SecretName &name, const Secret &secret, QObject *owner) override;
    JobOf<SecretAnswer> *remove(const SecretName &name, QObject *owner) override;
    bool isPersistent() const override { return false; }

    static QByteArray environmentName(const QString &label, const QString &purpose);

private:
    std::function<QString(const QString &)> m_labelOf;
    QHash<QByteArray, Secret> m_environment; ///< by variable
    QHash<QString, Secret> m_secrets;
};

} // namespace kontor
