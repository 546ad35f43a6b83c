// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/recordactions.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace kontor {

/// Shown when several rows are selected: how many, and what can be done with all of them.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);
    void show(qint64 selected, qint64 shown, const std::vector<RecordAction> &actions);

Q_SIGNALS:
    void triggered(const kontor::RecordAction &action);
    void clearRequested();
    void exportRequested();

private:
    QLabel *m_text;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_buttons;
};

} // namespace kontor
