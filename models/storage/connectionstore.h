// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statestore.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kontor {

enum class Protection { ReadOnly, Confirm, Normal };
QString protectionName(Protection protection); ///< "read-only", "confirm", "normal"
std::optional<Protection> protectionFromName(const QString &name);

/// One login at one vendor, as kept in the state database. Never a secret: only the names of stored ones.
struct Connection
{
    QString id;     ///< UUID without braces
    QString vendor; ///< ProviderSpec::id
    QString label;  ///< unique
    QString colour; ///< "#rrggbb"
    QString baseUrl;
    QHash<QString, QString> settings;        ///< non-secret credentials and settings by key
    QHash<QString, QDateTime> storedSecrets; ///< purpose -> when it went into the keychain
    Protection protection = Protection::Normal;
    std::optional<double> pace = 1.0; ///< none: off
    QHash<QString, int> limits;       ///< overrides by class
    QDateTime createdAt;
};

class ConnectionStore
{
public:
    explicit ConnectionStore(StateStore &state) : m_state(state) {}
    Result<std::vector<Connection>> all();
    Result<void> save(const Connection &connection); ///< insert or update; Conflict when the label is taken
    Result<void> remove(const QString &id);

    /// The database it is part of.
    StateStore &state() { return m_state; }

private:
    StateStore &m_state;
};

} // namespace kontor
