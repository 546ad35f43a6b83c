// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services.h"

#include <QWidget>

namespace kontor {

/// What the window shows while there is no connection: the three ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Services &services, QWidget *parent);

Q_SIGNALS:
    void addConnection();
    void trySandbox();
    void openGuide();
};

} // namespace kontor
