// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"

#include <QElapsedTimer>
#include <QTimer>

namespace kontor {

/// Rows of a file one after the other, a portion each turn of the event loop; progress in rows.
template<class T>
class RowsJob : public JobOf<T>
{
public:
    RowsJob(int rows, QObject *owner) : JobOf<T>(owner), m_rows(rows) {}

protected:
    /// So long a portion of rows may hold the event loop.
    static constexpr int portionMs = 15;

    virtual void handle(int row) = 0;
    virtual void end() = 0;
    void begin()
    {
        QTimer::singleShot(0, this, [this] { portion(); });
    }
    void abort() override {}

private:
    void portion()
    {
        QElapsedTimer timer;
        timer.start();
        while (m_next < m_rows && !timer.hasExpired(portionMs) && !this->isFinished())
            handle(m_next++);
        if (this->isFinished()) return;
        Q_EMIT this->progressed(m_next, m_rows);
        if (m_next < m_rows)
            begin();
        else
            end();
    }

    int m_rows;
    int m_next = 0;
};

} // namespace kontor
