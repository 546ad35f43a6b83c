// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cuttexts.h"

#include "views/plaintext.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionHeader>
#include <QToolTip>

namespace kontor {

CutTexts::CutTexts(QWidget *widget) : QObject(widget), m_widget(widget)
{
    const auto *header = qobject_cast<QHeaderView *>(widget);
    (header ? header->viewport() : widget)->installEventFilter(this);
}

void CutTexts::watch(QWidget *widget)
{
    if (!qobject_cast<QHeaderView *>(widget) && !qobject_cast<QComboBox *>(widget)) return;
    if (!isWatched(widget)) new CutTexts(widget);
}

bool CutTexts::isWatched(const QWidget *widget)
{
    return widget->findChild<CutTexts *>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
}

/// All of the text that is cut there; empty when it fits.
QString CutTexts::cutTextAt(const QPoint &place) const
{
    const auto isWider = [this](const QString &text, int room) {
        return m_widget->fontMetrics().horizontalAdvance(text) > room;
    };
    if (const auto *header = qobject_cast<QHeaderView *>(m_widget)) {
        const int section = header->logicalIndexAt(place);
        if (section < 0 || !header->model()) return {};
        const QString text = header->model()->headerData(section, header->orientation()).toString();
        const int margins = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
        const bool isSorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == section;
        const int mark = isSorted ? header->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header) : 0;
        if (!isWider(text, header->sectionSize(section) - margins - mark)) return {};
        const QString help = header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
        return help.isEmpty() ? text : text + u'\n' + help;
    }
    const auto *box = qobject_cast<QComboBox *>(m_widget);
    if (!box || !box->toolTip().isEmpty()) return {};
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return isWider(box->currentText(), field.width()) ? box->currentText() : QString();
}

bool CutTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = cutTextAt(help->pos());
    if (text.isEmpty()) return false;
    QToolTip::showText(help->globalPos(), toolTipText(text), static_cast<QWidget *>(watched));
    return true;
}

} // namespace kontor
