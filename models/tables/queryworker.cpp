// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queryworker.h"

#include <QElapsedTimer>

namespace kontor {

void QueryWorker::ask(quint64 life, const CacheQuestion &question, bool again)
{
    m_again = m_again || again;
    if (life != m_newest) return;
    QElapsedTimer timer;
    timer.start();
    if (std::exchange(m_again, false)) m_engine.forget();
    const auto answer = m_engine.ask(question);
    if (answer)
        Q_EMIT answered(life, answer->rows, answer->total, timer.elapsed());
    else
        Q_EMIT failed(life, answer.error());
}

} // namespace kontor
