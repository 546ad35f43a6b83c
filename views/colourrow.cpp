// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/colourrow.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

namespace kontor {

namespace {

constexpr auto colourProperty = "colour";

QIcon swatch(const QColor &colour)
{
    constexpr int size = 64;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(pixmap.rect().adjusted(4, 4, -4, -4), 14, 14);
    return pixmap;
}

} // namespace

ColourRow::ColourRow(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addStretch(1);
    add(QStringLiteral("#2f6fde"), tr("Blue"));
    add(QStringLiteral("#1f8f6b"), tr("Green"));
    add(QStringLiteral("#c2571a"), tr("Orange"));
    add(QStringLiteral("#b3334e"), tr("Red"));
    add(QStringLiteral("#7b4fc4"), tr("Violet"));
    add(QStringLiteral("#0f8aa3"), tr("Turquoise"));
    add(QStringLiteral("#8a6d1f"), tr("Ochre"));
    add(QStringLiteral("#5f6b7a"), tr("Grey"));
    m_group->buttons().first()->setChecked(true);
    setFocusProxy(m_group->buttons().first());
    connect(m_group, &QButtonGroup::idClicked, this, &ColourRow::edited);
}

void ColourRow::add(const QString &colour, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("colour.") + colour);
    button->setProperty(colourProperty, colour);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setIcon(swatch(QColor(colour)));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
    m_group->addButton(button);
}

void ColourRow::setColour(const QString &colour)
{
    if (!QColor(colour).isValid()) return;
    const auto choose = [&] {
        for (QAbstractButton *button : m_group->buttons())
            if (button->property(colourProperty).toString().compare(colour, Qt::CaseInsensitive) == 0) {
                button->setChecked(true);
                return true;
            }
        return false;
    };
    if (choose()) return;
    add(colour, colour);
    choose();
}

QString ColourRow::colour() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->property(colourProperty).toString() : QString();
}

} // namespace kontor
