// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/selectionbar.h"

#include "views/icons.h"
#include "views/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace kontor {

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_layout(new QHBoxLayout(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("selectionBar"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("selectionText"));
    auto *exporting = new QPushButton(icon(QStringLiteral("export")), tr("Export ..."), this);
    exporting->setObjectName(QStringLiteral("selection.export"));
    connect(exporting, &QPushButton::clicked, this, &SelectionBar::exportRequested);
    auto *clear = new QToolButton(this);
    clear->setIcon(icon(QStringLiteral("close")));
    clear->setAutoRaise(true);
    clear->setAccessibleName(tr("Clear the selection"));
    clear->setToolTip(tr("Clear the selection"));
    connect(clear, &QToolButton::clicked, this, &SelectionBar::clearRequested);
    m_layout->setContentsMargins(10, 4, 6, 4);
    m_layout->addWidget(m_text);
    m_layout->addStretch(1);
    m_layout->addLayout(m_buttons);
    m_layout->addWidget(exporting);
    m_layout->addWidget(clear);
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
    for (const RecordAction &action : actions) {
        auto *button =
            new QPushButton(icon(action.icon), QString(action.label).replace(u'&', QLatin1String("&&")), this);
        button->setObjectName(
            QStringLiteral("selection.%1").arg(action.key.isEmpty() ? QStringLiteral("delete") : action.key));
        button->setToolTip(toolTipText(action.help));
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT triggered(action); });
        m_buttons->addWidget(button);
    }
    setVisible(true);
}

} // namespace kontor
