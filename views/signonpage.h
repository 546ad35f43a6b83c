// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services.h"

#include <QWidget>

#include <memory>

namespace kontor {

/// The sessions that are still good, with the time left, and below them the ledger of all sign-ons.
class SignOnPage : public QWidget
{
    Q_OBJECT

public:
    SignOnPage(Services &services, QWidget *parent);
    ~SignOnPage() override;

public Q_SLOTS:
    void refresh();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
