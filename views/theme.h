// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

#include <QColor>
#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <utility>

namespace kontor {

/// Light and dark: complete palettes of our own on the Fusion style, so that the program looks the same everywhere.
/// Follows the desktop's choice, asked of its portal over D-Bus, unless the person chose one.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent);

    /// "light", "dark", or empty for what the desktop says.
    void use(const QString &choice);
    /// Asks the desktop; the answer comes later. Not before the first paint.
    void followDesktop();

    static bool isDark();
    /// The colours of a status pill: back and text.
    static std::pair<QColor, QColor> pill(StateSpec::Tone tone);

private Q_SLOTS:
    void desktopChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    /// Where there is no portal, as on Windows and macOS: what Qt knows of the system, from Qt 6.5 on.
    void followSystem();
    void take(bool desktopIsDark);
    void apply(bool dark);

    QString m_choice;
    bool m_desktopIsDark = false;
};

} // namespace kontor
