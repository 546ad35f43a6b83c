// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace kontor {

class ConnectionService;

/// A small bar: how much of a connection's rate limit is left, of several the one most used up, and whether the vendor
/// asked for a rest. The tooltip has all of them in numbers. Not there while the connection has no limit. Looks again
/// by itself only until everything is free.
class RateMeter : public QWidget
{
    Q_OBJECT

public:
    RateMeter(ConnectionService &connections, const QString &connectionId, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void lookIn(std::chrono::milliseconds time);

    ConnectionService &m_connections;
    QString m_id;
    QTimer m_timer;
    double m_left = 1;
    bool m_paused = false;
};

/// A length of time in one unit, rounded up, for people; what is only estimated is told by durationText().
QString spanText(std::chrono::milliseconds time);

} // namespace kontor
