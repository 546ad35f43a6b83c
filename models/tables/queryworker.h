// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/queryengine.h"

#include <QObject>

#include <atomic>
#include <chrono>

namespace kontor {

/// A QueryEngine in a thread of its own. Only the newest question is answered: those it overtook are dropped unread.
class QueryWorker final : public QObject
{
    Q_OBJECT

public:
    explicit QueryWorker(QString cachePath) : m_engine(std::move(cachePath)) {}

    /// From any thread, before ask(): makes older questions stale.
    quint64 newLife() { return ++m_newest; }
    void ask(quint64 life, const CacheQuestion &question, bool again);

Q_SIGNALS:
    void answered(quint64 life, const std::vector<std::int32_t> &rows, qint64 total, qint64 tookMs);
    void failed(quint64 life, const kontor::Error &error);

private:
    std::atomic<quint64> m_newest = 0;
    QueryEngine m_engine;
    bool m_again = false;
};

} // namespace kontor
