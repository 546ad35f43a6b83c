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
            const int needed = m_label->text().isEmpty() ? 0 : m_label->heightForWidth(m_label->width());
            if (needed != m_label->minimumHeight()) m_label->setMinimumHeight(needed);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QLabel *m_label;
};

} // namespace

void keepWhole(QLabel *label)
{
    new WholeText(label);
}

} // namespace kontor
