// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/symbollabel.h"

#include "views/icons.h"

#include <QPainter>

namespace kontor {

SymbolLabel::SymbolLabel(QWidget *parent) : QWidget(parent) {}

void SymbolLabel::setSymbol(const QString &name, int side)
{
    m_symbol = icon(name);
    setFixedSize(side, side);
    update();
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_symbol.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace kontor
