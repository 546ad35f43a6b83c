// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/framedstyle.h"

#include "views/cuttexts.h"
#include "views/readablesize.h"
#include "views/theme.h"

#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace kontor {

namespace {

constexpr int arrowRoom = 16;

/// What a person types into or chooses from, in a form: not what only shows something.
bool isFilledIn(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text ? !text->isReadOnly() : qobject_cast<const QListView *>(widget) != nullptr;
}

/// The option of a button that does nothing but open its menu; none for all others.
const QStyleOptionToolButton *menuButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool opensMenu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
                           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    return opensMenu ? button : nullptr;
}

} // namespace

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

QSize FramedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ToolButton && menuButton(option) ? whole + QSize(arrowRoom, 0) : whole;
}

void FramedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const QStyleOptionToolButton *button = control == CC_ToolButton ? menuButton(option) : nullptr;
    if (!button) return QProxyStyle::drawComplexControl(control, option, painter, widget);
    QStyleOptionToolButton bare = *button;
    bare.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    QStyleOptionToolButton label = bare;
    label.rect.setRight(label.rect.right() - arrowRoom);
    bare.text.clear();
    bare.icon = {};
    QProxyStyle::drawComplexControl(control, &bare, painter, widget);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    QStyleOption arrow = *button;
    constexpr int side = 8;
    arrow.rect = QRect(button->rect.right() - arrowRoom, button->rect.center().y() - side / 2 + 1, side, side);
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool hasFocus = element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus);
    const bool isField = element == PE_FrameLineEdit || (element == PE_Frame && isFilledIn(widget));
    if ((!isBox && !isRound && !isField) || hasFocus || !Theme::isDark()) return;
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
