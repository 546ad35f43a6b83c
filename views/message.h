// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <functional>

namespace kontor {

/// One line for the message bar at the top of the window: what happened, and a button that helps.
struct Message
{
    enum class Level { Info, Success, Warning, Error };
    Level level = Level::Info;
    QString text;                   ///< plain text, translated, one or two sentences; empty: takes back the last one
    QString detail{};               ///< for "Details": redacted, copyable
    QString actionText{};           ///< empty: no button
    std::function<void()> action{}; ///< what the button does
};

} // namespace kontor

Q_DECLARE_METATYPE(kontor::Message)
