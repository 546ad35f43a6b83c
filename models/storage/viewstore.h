// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statestore.h"

#include <QByteArray>

namespace kontor {

/// Small things people set and expect to find again: column layouts, window geometry, language, theme, last users.
/// Keys are dotted lower-case names ("columns.customers", "window.geometry").
class ViewStore
{
public:
    explicit ViewStore(StateStore &state) : m_state(state) {}
    QByteArray value(const QString &key, const QByteArray &fallback = {}) const;
    void setValue(const QString &key, const QByteArray &value);

private:
    StateStore &m_state;
};

} // namespace kontor
