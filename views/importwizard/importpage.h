// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kontor {

/// One page of the import wizard: says what keeps the person from going on, and when that changes.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Why there is no going on yet, for people: one sentence that names the remedy. Empty: Next is there.
    virtual QString missing() const = 0;
    /// Where the keyboard should be when the page comes up.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace kontor
