// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messagebar.h"

#include "views/icons.h"
#include "views/symbollabel.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int goodNewsMs = 8000;

StateSpec::Tone toneOf(Message::Level level)
{
    switch (level) {
    case Message::Level::Success:
        return StateSpec::Tone::Good;
    case Message::Level::Warning:
        return StateSpec::Tone::Warning;
    case Message::Level::Error:
        return StateSpec::Tone::Bad;
    case Message::Level::Info:
        break;
    }
    return StateSpec::Tone::Muted;
}

QString symbolOf(Message::Level level)
{
    static const QStringList names{QStringLiteral("info"), QStringLiteral("ok"), QStringLiteral("warning"),
                                   QStringLiteral("error")};
    return names.at(int(level));
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_symbol(new SymbolLabel(this)),
      m_text(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_more(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    for (QLabel *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_symbol->setObjectName(QStringLiteral("messageSymbol"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_symbol);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_more);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addLayout(line);
    layout->addWidget(m_detail);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_more, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_message.action) m_message.action();
    });
    hide();
}

void MessageBar::show(const Message &message)
{
    m_message = message;
    if (message.text.isEmpty()) return hide();
    m_text->setText(message.text);
    m_detail->setText(message.detail);
    m_detail->hide();
    m_more->setChecked(false);
    m_more->setVisible(!message.detail.isEmpty());
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    constexpr int side = 18;
    m_symbol->setSymbol(symbolOf(message.level), side);
    setVisible(true);
    update();
    if (message.level == Message::Level::Success)
        QTimer::singleShot(goodNewsMs, this, [this, text = message.text] {
            if (m_message.text == text) hide();
        });
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::pill(toneOf(m_message.level)).first);
}

} // namespace kontor
