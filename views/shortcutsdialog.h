// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace kontor {

/// F1: the keys of every action of the window it belongs to, read from the window's own actions so that the list is
/// never wrong, and a short guide for the first day.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent);
};

} // namespace kontor
