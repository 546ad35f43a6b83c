// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/viewstore.h"

namespace kontor {

QByteArray ViewStore::value(const QString &key, const QByteArray &fallback) const
{
    auto statement = m_state.database().prepare("SELECT value FROM setting WHERE key=?1");
    if (!statement) return fallback;
    statement->bind(1, key);
    const auto row = statement->next();
    return row && *row ? statement->bytes(0) : fallback;
}

void ViewStore::setValue(const QString &key, const QByteArray &value)
{
    // A setting that cannot be kept is not worth an error: what people see already changed.
    if (!m_state.isWritable()) return;
    auto statement = m_state.database().prepare(
        "INSERT INTO setting(key,value) VALUES(?1,?2) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    if (!statement) return;
    statement->bind(1, key).bindBytes(2, value);
    static_cast<void>(statement->run());
}

} // namespace kontor
