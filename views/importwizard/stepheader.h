// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace kontor {

/// The steps of a wizard in a line, the present one marked with its word in bold, what is done with a tick. Only shows:
/// one goes with Back and Next.
class StepHeader : public QWidget
{
    Q_OBJECT

public:
    StepHeader(QStringList steps, QWidget *parent);

    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace kontor
