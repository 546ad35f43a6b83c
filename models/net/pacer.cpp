// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/pacer.h"

#include "models/core/failpoint.h"

#include <QHash>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <deque>

namespace kontor {

using std::chrono::milliseconds;

namespace {

/// A person never waits for the background: part of each window is kept free for what is more urgent. Small limits have
/// nothing to share.
int shareOf(int requests, Priority priority)
{
    constexpr int smallest = 10;
    if (requests < smallest || priority == Priority::Interactive) return requests;
    const double share = priority == Priority::Viewed ? 0.95 : 0.85;
    return int(std::ceil(requests * share));
}

} // namespace

class Pacer::Private
{
public:
    struct Window
    {
        Limit limit;
        double scale = 1.0; ///< below 1 after the vendor throttled us
        int sinceThrottle = 0;
        std::deque<milliseconds> starts;

        int allowed() const { return std::max(1, int(limit.requests * scale)); }
    };
    struct Waiting
    {
        quint64 ticket;
        QStringList classes;
        Priority priority;
        std::function<void()> go;
    };

    Private(const Clock &c, int most) : clock(c), mostInFlight(most) {}

    milliseconds earliest(const Waiting &waiting);
    milliseconds earliestIn(Window &window, Priority priority, milliseconds now) const;
    void start(const Waiting &waiting, milliseconds now);
    static void forget(Window &window, milliseconds now);

    const Clock &clock;
    int mostInFlight;
    int inFlight = 0;
    quint64 lastTicket = 0;
    milliseconds pausedUntil{};
    QHash<QString, Window> windows;
    std::vector<Waiting> queue;
    QTimer timer;
};

void Pacer::Private::forget(Window &window, milliseconds now)
{
    while (!window.starts.empty() && now - window.starts.front() >= window.limit.per)
        window.starts.pop_front();
}

milliseconds Pacer::Private::earliestIn(Window &window, Priority priority, milliseconds now) const
{
    if (window.limit.requests <= 0) return now;
    forget(window, now);
    milliseconds when = now;
    const int allowed = shareOf(window.allowed(), priority);
    const auto count = int(window.starts.size());
    if (count >= allowed) when = window.starts.at(std::size_t(count - allowed)) + window.limit.per;
    // A burst of n: no more than n within the time that n requests take at an even rate.
    if (const int burst = window.limit.burst; burst > 0 && count >= burst) {
        const auto stretch = milliseconds(window.limit.per.count() * burst / window.allowed());
        when = std::max(when, window.starts.at(std::size_t(count - burst)) + stretch);
    }
    return when;
}

milliseconds Pacer::Private::earliest(const Waiting &waiting)
{
    const milliseconds now = clock.monotonic();
    milliseconds when = std::max(now, pausedUntil);
    for (const QString &name : waiting.classes)
        if (const auto window = windows.find(name); window != windows.end())
            when = std::max(when, earliestIn(*window, waiting.priority, now));
    return when;
}

void Pacer::Private::start(const Waiting &waiting, milliseconds now)
{
    ++inFlight;
    for (const QString &name : waiting.classes) {
        const auto window = windows.find(name);
        if (window == windows.end() || window->limit.requests <= 0) continue;
        window->starts.push_back(now);
        constexpr int creepEvery = 100;
        if (window->scale < 1.0 && ++window->sinceThrottle % creepEvery == 0)
            window->scale = std::min(1.0, window->scale * 1.05);
    }
}

Pacer::Pacer(std::vector<Limit> limits, int maxInFlight, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(clock, maxInFlight))
{
    for (const Limit &limit : limits)
        d->windows.insert(limit.paceClass, {limit});
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::PreciseTimer);
    connect(&d->timer, &QTimer::timeout, this, &Pacer::serve);
}

Pacer::~Pacer() = default;

quint64 Pacer::wait(const QStringList &paceClasses, Priority priority, std::function<void()> go)
{
    const quint64 ticket = ++d->lastTicket;
    const auto place = std::ranges::find_if(d->queue, [&](const auto &other) { return other.priority > priority; });
    d->queue.insert(place, {ticket, paceClasses, priority, std::move(go)});
    QMetaObject::invokeMethod(this, &Pacer::serve, Qt::QueuedConnection);
    return ticket;
}

void Pacer::withdraw(quint64 ticket)
{
    std::erase_if(d->queue, [&](const auto &waiting) { return waiting.ticket == ticket; });
}

void Pacer::release()
{
    --d->inFlight;
    QMetaObject::invokeMethod(this, &Pacer::serve, Qt::QueuedConnection);
}

void Pacer::serve()
{
    milliseconds next = milliseconds::max();
    bool started = false;
    for (auto it = d->queue.begin(); it != d->queue.end() && d->inFlight < d->mostInFlight;) {
        const milliseconds now = d->clock.monotonic();
        const milliseconds when = d->earliest(*it);
        if (when > now) {
            next = std::min(next, when);
            ++it;
            continue;
        }
        d->start(*it, now);
        started = true;
        // From the event loop: what it starts may ask for more and change the queue.
        QMetaObject::invokeMethod(this, std::move(it->go), Qt::QueuedConnection);
        it = d->queue.erase(it);
    }
    if (next != milliseconds::max()) {
        d->timer.start(std::max(milliseconds(1), next - d->clock.monotonic()));
        KONTOR_FAILPOINT("pace.waiting");
    }
    if (started) Q_EMIT budgetChanged();
}

void Pacer::pauseFor(milliseconds duration)
{
    d->pausedUntil = std::max(d->pausedUntil, d->clock.monotonic() + duration);
    Q_EMIT budgetChanged();
    QMetaObject::invokeMethod(this, &Pacer::serve, Qt::QueuedConnection);
}

Pacer::Budget Pacer::budget(const QString &paceClass) const
{
    const milliseconds now = d->clock.monotonic();
    Budget budget;
    budget.pausedFor = std::max(milliseconds(0), d->pausedUntil - now);
    const auto window = d->windows.find(paceClass);
    if (window == d->windows.end()) return budget;
    Private::forget(*window, now);
    budget.requests = window->limit.requests;
    budget.per = window->limit.per;
    budget.left = std::max(0, window->allowed() - int(window->starts.size()));
    return budget;
}

milliseconds Pacer::estimate(const QStringList &paceClasses, int count) const
{
    milliseconds longest{0};
    for (const QString &name : paceClasses) {
        const auto window = d->windows.find(name);
        if (window == d->windows.end() || window->limit.requests <= 0) continue;
        const int free = window->limit.burst > 0 ? std::min(window->limit.burst, budget(name).left) : budget(name).left;
        const qint64 waiting = std::max(0, count - free);
        longest = std::max(longest, milliseconds(waiting * window->limit.per.count() / window->allowed()));
    }
    return longest + std::max(milliseconds(0), d->pausedUntil - d->clock.monotonic());
}

void Pacer::slowDown(const QString &paceClass)
{
    const auto window = d->windows.find(paceClass);
    if (window == d->windows.end()) return;
    constexpr double slowest = 0.1;
    window->scale = std::max(slowest, window->scale / 2);
    window->sinceThrottle = 0;
}

} // namespace kontor
