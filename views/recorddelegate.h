// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kontor {

/// Draws what plain text cannot say as well: states as a pill with a word, sizes with a thin bar, and the connection's
/// colour. Everything else is the style's own.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPill(QPainter *painter, const QStyleOptionViewItem &option, int tone, const QString &word) const;
    void paintProtected(QPainter *painter, const QStyleOptionViewItem &option, const QString &word) const;
    void paintBar(QPainter *painter, const QStyleOptionViewItem &option, double fraction) const;
};

} // namespace kontor
