// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startmeasure.h"

#include <QEvent>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace kontor {

namespace {

/// Sees the window's first paint; the figure is printed when that paint is over.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget &window, qint64 startedNs) : QObject(&window), m_startedNs(startedNs)
    {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this, [this] { print(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void print()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const auto ns = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - m_startedNs;
        std::printf("M first_paint_ms %.1f\n", double(ns) / 1e6);
        std::fflush(stdout);
        deleteLater();
    }

    qint64 m_startedNs;
};

} // namespace

void measureFirstPaint(QWidget &window)
{
    bool isNumber = false;
    const qint64 started = qEnvironmentVariable("KONTOR_MEASURE_START").toLongLong(&isNumber);
    if (isNumber) new FirstPaint(window, started);
}

} // namespace kontor
