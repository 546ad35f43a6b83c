// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/servicehouse.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <malloc.h>

namespace kontor::test {

/// A cache of very many made-up customers, and what the benches measure with.
inline QString referenceOf(int number)
{
    return QStringLiteral("R-%1").arg(number);
}

inline Record madeUp(const QString &connection, int number)
{
    const QString name = QStringLiteral("Customer %1 Hosting").arg(number);
    return {.connection = connection,
            .kind = Kind::Customer,
            .type = QStringLiteral("customer"),
            .id = QString::number(number),
            .name = name,
            .status = QStringLiteral("active"),
            .fields = {{QStringLiteral("name"), name},
                       {QStringLiteral("number"), QString::number(number)},
                       {QStringLiteral("reference"), referenceOf(number)}},
            .fetchedAt = QDateTime::currentDateTimeUtc()};
}

inline void fill(ServiceHouse &house, int records)
{
    constexpr int batch = 5'000;
    const SyncScope scope{house.id, QStringLiteral("customer"), {}};
    const auto generation = waitFor(house.cache->beginScope(scope, house.cache.get()));
    std::vector<Record> rows;
    for (int i = 1; i <= records; ++i) {
        rows.push_back(madeUp(house.id, i));
        if (int(rows.size()) == batch || i == records)
            static_cast<void>(
                waitFor(house.cache->put(scope, *generation, std::exchange(rows, {}), house.cache.get())));
    }
    static_cast<void>(waitFor(house.cache->endScope(scope, *generation, house.cache.get())));
}

/// How long the event loop did not turn, at most.
class Gaps
{
public:
    Gaps()
    {
        m_timer.setInterval(1); // without a rest it would take a core from the workers
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    qint64 longest() { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

inline double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

inline double heapBytes()
{
    // Large blocks are counted apart.
    const auto all = mallinfo2();
    return double(all.uordblks) + double(all.hblkhd);
}

} // namespace kontor::test
