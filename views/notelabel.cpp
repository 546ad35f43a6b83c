// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notelabel.h"

#include "views/icons.h"
#include "views/plaintext.h"

#include <QEvent>
#include <QPainter>

namespace kontor {

namespace {

constexpr int gap = 6;

} // namespace

NoteLabel::NoteLabel(const QString &text, QWidget *parent) : QLabel(parent), m_mark(icon(QStringLiteral("info")))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setIndent(side() + gap);
    setNote(text);
}

void NoteLabel::setNote(const QString &text)
{
    const auto mark = QStringLiteral("ⓘ");
    setText(visibleLines(text.startsWith(mark) ? text.mid(mark.size()).trimmed() : text));
}

int NoteLabel::side() const
{
    return fontMetrics().ascent();
}

void NoteLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) setIndent(side() + gap);
}

void NoteLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const QPoint corner = contentsRect().topLeft() + QPoint(0, (fontMetrics().height() - side()) / 2);
    m_mark.paint(&painter, QRect(corner, QSize(side(), side())), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace kontor
