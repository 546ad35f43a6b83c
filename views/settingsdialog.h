// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services.h"

#include <QDialog>

namespace kontor {

/// The few settings that hold for the whole program: language, theme, protection of new connections. Kept in the
/// ViewStore as "ui.language" ("system", "en", "de", "pl", "es"), "ui.theme" ("system", "light", "dark") and
/// "connections.protection" ("read-only", "confirm", "normal").
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Services &services, QWidget *parent);

Q_SIGNALS:
    void settingsChanged();
    /// The language is another one than before. Comes after settingsChanged(), when the dialog is closed.
    void languageChanged();
};

} // namespace kontor
