// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wholetext.h"

#include <QEvent>
#include <QLabel>
#include <QObject>

namespace kontor {

namespace {

/// Asks again whenever the width or the text is another.
class WholeText final : public QObject
{
public:
    explicit WholeText(QLabel *label) : QObject(label), m_label(label) { label->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool mayMatter = event->type() == QEvent::Resize || event->type() == QEvent::FontChange ||
                               event->type() == QEvent::LayoutRequest;
        if (mayMatter && m_label->wordWrap()) {
            const int needed = neededHeight();
            if (needed != m_label->minimumHeight()) m_label->setMinimumHeight(needed);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// The label itself would count what it was given as the least before.
    int neededHeight() const
    {
        if (m_label->text().isEmpty()) return 0;
        const QMargins margins = m_label->contentsMargins();
        constexpr int anyHeight = 10000;
        const QRect place(0, 0, m_label->width() - margins.left() - margins.right(), anyHeight);
        const QRect used = m_label->fontMetrics().boundingRect(place, Qt::TextWordWrap, m_label->text());
        return used.height() + margins.top() + margins.bottom();
    }

    QLabel *m_label;
};

} // namespace

void keepWhole(QLabel *label)
{
    new WholeText(label);
}

} // namespace kontor
