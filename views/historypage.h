// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services.h"

#include <QWidget>

#include <memory>

namespace kontor {

/// Who changed what, when, with before and after, and what came of it. What nobody may guess stands out with a word.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(Services &services, QWidget *parent);
    ~HistoryPage() override;

    /// Shows only one plan; empty shows everything again.
    void showPlan(const QString &plan);

public Q_SLOTS:
    void refresh();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
