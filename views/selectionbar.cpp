// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/selectionbar.h"

#include "views/icons.h"
#include "views/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace kontor {

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout),
      m_export(new QPushButton(icon(QStringLiteral("export")), tr("Export ..."), this)),
      m_more(new QToolButton(this)),
      m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("selectionBar"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("selectionText"));
    m_export->setObjectName(QStringLiteral("selection.export"));
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportRequested);
    m_more->setObjectName(QStringLiteral("selection.more"));
    m_more->setText(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_clear->setAutoRaise(true);
    m_clear->setAccessibleName(tr("Clear the selection"));
    m_clear->setToolTip(tr("Clear the selection"));
    connect(m_clear, &QToolButton::clicked, this, &SelectionBar::clearRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_text);
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addWidget(m_export);
    row->addWidget(m_more);
    row->addWidget(m_clear);
    hide();
}

void SelectionBar::show(qint64 selected, qint64 shown, const std::vector<RecordAction> &actions)
{
    const QLocale locale;
    m_text->setText(tr("%1 of %2 selected").arg(locale.toString(selected), locale.toString(shown)));
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    m_offered.clear();
    for (const RecordAction &action : actions) {
        auto *button =
            new QPushButton(icon(action.icon), QString(action.label).replace(u'&', QLatin1String("&&")), this);
        button->setObjectName(
            QStringLiteral("selection.%1").arg(action.key.isEmpty() ? QStringLiteral("delete") : action.key));
        button->setToolTip(toolTipText(action.help));
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT triggered(action); });
        m_buttons->addWidget(button);
        m_offered.push_back(button);
    }
    m_offered.push_back(m_export);
    arrange();
    setVisible(true);
}

/// What the bar needs when only the first of its buttons have room, and the others are in the menu.
int SelectionBar::widthWithout(int buttons) const
{
    const int shown = int(m_offered.size()) - buttons;
    const QMargins margins = layout()->contentsMargins() + contentsMargins();
    int width = margins.left() + margins.right() + m_text->sizeHint().width() + m_clear->sizeHint().width();
    width += (shown + (buttons > 0 ? 3 : 2)) * layout()->spacing();
    if (buttons > 0) width += m_more->sizeHint().width();
    for (int i = 0; i < shown; ++i)
        width += m_offered[std::size_t(i)]->sizeHint().width();
    return width;
}

void SelectionBar::arrange()
{
    int hidden = 0;
    while (hidden < int(m_offered.size()) && widthWithout(hidden) > width())
        ++hidden;
    m_more->menu()->clear();
    for (std::size_t i = 0; i < m_offered.size(); ++i) {
        QPushButton *button = m_offered[i];
        const bool hasRoom = i + std::size_t(hidden) < m_offered.size();
        button->setVisible(hasRoom);
        if (hasRoom) continue;
        QAction *entry = m_more->menu()->addAction(button->icon(), button->text(), button, &QPushButton::click);
        entry->setToolTip(button->toolTip());
    }
    m_more->setVisible(hidden > 0);
    // Not a turn later, when the texts would have been squeezed already.
    layout()->activate();
}

QSize SelectionBar::minimumSizeHint() const
{
    return {widthWithout(int(m_offered.size())), QFrame::minimumSizeHint().height()};
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace kontor
