// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/message.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace kontor {

class SymbolLabel;

/// The latest message at the top of a page, with a button that helps and its details on demand. Never modal; stays
/// until it is closed or replaced, except for good news, which go by themselves.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent);
    void show(const Message &message);
    const Message &message() const { return m_message; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Message m_message;
    SymbolLabel *m_symbol;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_action;
    QToolButton *m_more;
    QToolButton *m_close;
};

} // namespace kontor
