// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

namespace kontor {

struct Shortcut
{
    QString keys{};
    QString what{};
};

/// Every key of \a window, which may be null, read from its own actions so that the list is never wrong, and what all
/// dialogs listen to. Translated, in the order of the words.
std::vector<Shortcut> allShortcuts(const QWidget *window);

/// The keys of the window it belongs to, to be searched.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent);
};

} // namespace kontor
