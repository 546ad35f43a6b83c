// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/net/httprequest.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace kontor {

/// Keeps one connection within the vendor's rate limits: never more than the limit in any window of the limit's length,
/// most urgent first. All work of a connection shares one Pacer. A throttled answer pauses everything.
class Pacer : public QObject
{
    Q_OBJECT

public:
    struct Limit
    {
        QString paceClass;
        int requests = 0; ///< 0: no limit
        std::chrono::milliseconds per{};
        int burst = 0; ///< most that may start at once; 0: all of them
    };
    struct Budget
    {
        int left = 0; ///< could be sent now
        int requests = 0;
        std::chrono::milliseconds per{};
        std::chrono::milliseconds pausedFor{}; ///< 0 when not paused
    };

    Pacer(std::vector<Limit> limits, int maxInFlight, const Clock &clock, QObject *parent = nullptr);
    ~Pacer() override;

    /// Calls \a go from the event loop when the request may start; the caller must call release() when it has ended.
    /// Returns a ticket for withdraw(). Order: priority, then age.
    quint64 wait(const QStringList &paceClasses, Priority priority, std::function<void()> go);
    void withdraw(quint64 ticket);
    void release();

    /// Nothing starts before \a duration is over.
    void pauseFor(std::chrono::milliseconds duration);

    Budget budget(const QString &paceClass) const;
    /// How long \a count further requests of these classes will take, at least.
    std::chrono::milliseconds estimate(const QStringList &paceClasses, int count) const;
    /// Halves the class for good after a throttle answer, creeping back by 5 % for each 100 successes.
    void slowDown(const QString &paceClass);

Q_SIGNALS:
    void budgetChanged();

private:
    /// Starts all that may start now and sets the timer for the next one.
    void serve();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
