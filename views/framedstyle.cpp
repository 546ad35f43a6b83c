// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/framedstyle.h"

#include "views/cuttexts.h"
#include "views/readablesize.h"
#include "views/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace kontor {

FramedStyle::FramedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FramedStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    CutTexts::watch(widget);
    ReadableSize::watch(widget);
}

int FramedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Those of the record at the side have long names in some languages.
    constexpr int tabMargins = 12;
    return metric == PM_TabBarTabHSpace ? tabMargins : QProxyStyle::pixelMetric(metric, option, widget);
}

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool hasFocus = element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus);
    if ((!isBox && !isRound && element != PE_FrameLineEdit) || hasFocus || !Theme::isDark()) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(QPalette::Disabled, QPalette::Text));
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr double corner = 2;
    if (isRound)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, corner, corner);
    painter->restore();
}

} // namespace kontor
