// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/stepheader.h"

#include "views/theme.h"

#include <QPainter>
#include <QtMath>

namespace kontor {

StepHeader::StepHeader(QStringList steps, QWidget *parent) : QWidget(parent), m_steps(std::move(steps))
{
    setObjectName(QStringLiteral("stepHeader"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepHeader::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(QString::number(step + 1), QString::number(m_steps.size()), m_steps.value(step)));
    update();
}

QSize StepHeader::sizeHint() const
{
    return {480, fontMetrics().height() + 16};
}

void StepHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = fontMetrics().height() + 6;
    const int middle = height() / 2;
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    int x = 0;
    for (int step = 0; step < int(m_steps.size()); ++step) {
        const bool isCurrent = step == m_current;
        const bool isDone = step < m_current;
        const QRect circle(x, middle - size / 2, size, size);
        painter.setPen(isCurrent || isDone ? QPen(Qt::NoPen) : QPen(quiet, 1.2));
        painter.setBrush(isCurrent ? palette().brush(QPalette::Highlight)
                         : isDone  ? QBrush(Theme::pill(StateSpec::Tone::Good).first)
                                   : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(isCurrent ? palette().color(QPalette::HighlightedText)
                       : isDone  ? Theme::pill(StateSpec::Tone::Good).second
                                 : quiet);
        painter.drawText(circle, Qt::AlignCenter, isDone ? QStringLiteral("✓") : QString::number(step + 1));
        QFont words = font();
        words.setBold(isCurrent);
        painter.setFont(words);
        painter.setPen(isCurrent ? palette().color(QPalette::WindowText) : quiet);
        const int width = QFontMetrics(words).horizontalAdvance(m_steps[step]);
        painter.drawText(QRect(x + size + 8, 0, width + 4, height()), Qt::AlignVCenter, m_steps[step]);
        painter.setFont(font());
        x += size + 8 + width + 14;
        if (step + 1 == int(m_steps.size())) break;
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawLine(x, middle, x + 28, middle);
        x += 28 + 14;
    }
}

} // namespace kontor
