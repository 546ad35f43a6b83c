// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recorddelegate.h"

#include "models/tables/recordtablemodel.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QApplication>
#include <QPainter>

namespace kontor {

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QVariant tone = index.data(RecordTableModel::StatusToneRole);
    if (tone.isValid()) {
        const QString word = std::exchange(cell.text, QString());
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        paintPill(painter, cell, tone.toInt(), word);
        return;
    }
    const bool isConnection = index.data(RecordTableModel::FieldKeyRole).toString() == QLatin1String("connection");
    if (isConnection) {
        constexpr int dot = 11;
        QPixmap mark(dot, dot);
        mark.fill(Qt::transparent);
        QPainter marker(&mark);
        marker.setRenderHint(QPainter::Antialiasing);
        // A ring, because a connection's colour may be that of the selection.
        marker.setPen(cell.state.testFlag(QStyle::State_Selected) ? cell.palette.color(QPalette::HighlightedText)
                                                                  : QColor(Qt::transparent));
        marker.setBrush(QColor(index.data(RecordTableModel::ConnectionColourRole).toString()));
        marker.drawEllipse(QRectF(mark.rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        marker.end();
        cell.features |= QStyleOptionViewItem::HasDecoration;
        cell.icon = QIcon(mark);
        cell.icon.addPixmap(mark, QIcon::Selected);
        cell.decorationSize = QSize(dot, dot);
    }
    if (const QVariant word = index.data(RecordTableModel::ProtectedRole); word.isValid())
        return paintProtected(painter, cell, word.toString());
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (const QVariant fraction = index.data(RecordTableModel::FractionRole); fraction.isValid())
        paintBar(painter, cell, fraction.toDouble());
}

void RecordDelegate::paintPill(QPainter *painter, const QStyleOptionViewItem &option, int tone,
                               const QString &word) const
{
    const auto [back, text] = Theme::pill(static_cast<StateSpec::Tone>(tone));
    const int width = option.fontMetrics.horizontalAdvance(word) + 18;
    const int height = option.fontMetrics.height() + 2;
    QRect pill(option.rect.left() + 4, option.rect.center().y() - height / 2 + 1, qMin(width, option.rect.width() - 8),
               height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(back);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(text);
    painter->drawText(pill, Qt::AlignCenter, option.fontMetrics.elidedText(word, Qt::ElideRight, pill.width() - 8));
    painter->restore();
}

/// The name, and at its end a padlock and the word. Where it is too narrow for all, the name keeps half.
void RecordDelegate::paintProtected(QPainter *painter, const QStyleOptionViewItem &option, const QString &word) const
{
    static const QIcon padlock = icon(QStringLiteral("protect"));
    constexpr int gap = 4;
    const int side = option.fontMetrics.height();
    const int wanted = option.fontMetrics.horizontalAdvance(word) + side + 3 * gap;
    const int width = qMin(wanted, option.rect.width() / 2);
    const QStyle *style = QApplication::style();
    QStyleOptionViewItem name = option;
    const QString text = std::exchange(name.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &name, painter, name.widget);
    name.rect.setRight(option.rect.right() - width);
    name.backgroundBrush = Qt::NoBrush;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect room = name.rect.adjusted(margin, 0, -margin, 0);
    painter->drawText(room, int(option.displayAlignment),
                      option.fontMetrics.elidedText(text, option.textElideMode, room.width()));
    const QRect mark(name.rect.right() + gap, option.rect.center().y() - side / 2, side, side);
    padlock.paint(painter, mark, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    const QRect label(mark.right() + gap, option.rect.top(), option.rect.right() - mark.right() - gap,
                      option.rect.height());
    painter->drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(word, Qt::ElideRight, label.width()));
    painter->restore();
}

void RecordDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option, double fraction) const
{
    constexpr double nearlyFull = 0.9;
    constexpr int thickness = 2;
    const QRect all(option.rect.left() + 4, option.rect.bottom() - thickness - 1, option.rect.width() - 8, thickness);
    QRect used = all;
    used.setWidth(int(all.width() * fraction));
    const auto tone = fraction >= nearlyFull ? StateSpec::Tone::Bad : StateSpec::Tone::Good;
    painter->fillRect(all, option.palette.color(QPalette::Mid));
    painter->fillRect(used, Theme::pill(tone).second);
}

} // namespace kontor
