// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wholetext.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QObject>

namespace kontor {

namespace {

/// Asks again whenever the width or the text is another.
class WholeText final : public QObject
{
public:
    explicit WholeText(QWidget *widget) : QObject(widget), m_widget(widget) { widget->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool mayMatter = event->type() == QEvent::Resize || event->type() == QEvent::FontChange ||
                               event->type() == QEvent::LayoutRequest;
        if (mayMatter) {
            const int needed = neededHeight();
            if (needed != m_widget->minimumHeight()) m_widget->setMinimumHeight(needed);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    int neededHeight() const
    {
        if (const QLayout *layout = m_widget->layout())
            return layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_widget->width()) : 0;
        const auto *label = qobject_cast<const QLabel *>(m_widget);
        return label && label->wordWrap() && !label->text().isEmpty() ? heightOf(*label) : 0;
    }
    /// The label itself would count what it was given as the least before.
    static int heightOf(const QLabel &label)
    {
        const QMargins margins = label.contentsMargins();
        constexpr int anyHeight = 10000;
        const QRect place(0, 0, label.width() - margins.left() - margins.right(), anyHeight);
        const QRect used = label.fontMetrics().boundingRect(place, Qt::TextWordWrap, label.text());
        return used.height() + margins.top() + margins.bottom();
    }

    QWidget *m_widget;
};

} // namespace

void keepWhole(QWidget *widget)
{
    new WholeText(widget);
}

} // namespace kontor
