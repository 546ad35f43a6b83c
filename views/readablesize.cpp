// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readablesize.h"

#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QLayout>
#include <QMessageBox>
#include <QScopedValueRollback>
#include <QScreen>

namespace kontor {

namespace {

constexpr int leastWidth = 520;

} // namespace

ReadableSize::ReadableSize(QDialog *dialog) : QObject(dialog), m_dialog(dialog)
{
    dialog->installEventFilter(this);
    keep();
}

void ReadableSize::watch(QWidget *widget)
{
    auto *dialog = qobject_cast<QDialog *>(widget);
    // Those know their size themselves.
    if (!dialog || qobject_cast<QMessageBox *>(dialog) || qobject_cast<QFileDialog *>(dialog)) return;
    if (!isWatched(dialog)) new ReadableSize(dialog);
}

bool ReadableSize::isWatched(const QWidget *widget)
{
    return widget->findChild<ReadableSize *>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
}

void ReadableSize::keep()
{
    QLayout *layout = m_dialog->layout();
    if (!layout || m_keeping) return;
    const QScopedValueRollback keeping(m_keeping, true);
    const QSize screen = m_dialog->screen()->availableSize();
    const int width = qMin(qMax(leastWidth, layout->totalMinimumSize().width()), screen.width());
    m_dialog->setMinimumWidth(width);
    const int wide = qMax(width, m_dialog->width());
    const int high = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(wide) : 0;
    m_dialog->setMinimumHeight(qMin(qMax(high, layout->totalMinimumSize().height()), screen.height()));
}

bool ReadableSize::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayMatter = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
                           event->type() == QEvent::Show || event->type() == QEvent::FontChange;
    if (mayMatter) keep();
    return QObject::eventFilter(watched, event);
}

} // namespace kontor
