// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

class QWidget;

namespace kontor {

/// Every text that \a screen shows or tells a screen reader, as {"role", "text", "where"}: roles are title, label,
/// button, group, tab, header, menu, item (of a combo box), cell (of a list or table), note (of a spin box or a bar),
/// placeholder, document (text one reads or edits), tooltip and name. Visible widgets only, windows on top of it not.
QJsonArray textsOf(const QWidget &screen);

/// What is cut off or lies over another on \a screen as it stands, in words: texts wider than their place without a
/// tool tip that has all of them, buttons smaller than they want to be, widgets over the edge of their parent.
QJsonArray cutTextsOf(const QWidget &screen);

/// Both, the second once more as it is laid out in the least size the screen allows, which is told as well:
/// {"texts", "cut", "cut_at_minimum", "minimum": [width, height]}. Leaves the screen as it was.
QJsonObject describeScreen(QWidget &screen);

} // namespace kontor
