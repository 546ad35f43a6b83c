// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/recordactions.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace kontor {

/// Shown when several rows are selected: how many, and what can be done with all of them. What has no room is in the
/// menu at the end, so that the bar never makes its window wider.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);
    void show(qint64 selected, qint64 shown, const std::vector<RecordAction> &actions);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void triggered(const kontor::RecordAction &action);
    void clearRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthWithout(int buttons) const;
    void arrange();

    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QPushButton *m_export;
    QToolButton *m_more;
    QToolButton *m_clear;
    std::vector<QPushButton *> m_offered; ///< in the order in which they lose their room, the last one first
};

} // namespace kontor
