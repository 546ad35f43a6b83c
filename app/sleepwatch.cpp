// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sleepwatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <ctime>
#include <utility>

namespace kontor {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds untilStill{50};
/// Longer than logind waits by itself: then it has not waited anyway.
constexpr milliseconds longestDelay{10'000};
/// Less is what a clock that is set right now and then may differ by.
constexpr milliseconds shortestSleep{5'000};

QString service()
{
    return QStringLiteral("org.freedesktop.login1");
}
QString path()
{
    return QStringLiteral("/org/freedesktop/login1");
}
QString interface()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

} // namespace

SleepWatch::SleepWatch(Parts parts, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_bus(bus), m_slept(m_parts.slept())
{
    m_still.setInterval(untilStill);
    connect(&m_still, &QTimer::timeout, this, &SleepWatch::letSleepWhenStill);
    m_look.setInterval(m_parts.look);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_look, &QTimer::timeout, this, &SleepWatch::lookForSleep);
    m_look.start();
    if (!m_bus.isConnected()) return;
    m_bus.connect(service(), path(), interface(), QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
    askForDelay();
}

milliseconds SleepWatch::sleptSinceBoot()
{
#ifdef CLOCK_BOOTTIME
    timespec all{};
    timespec awake{};
    if (::clock_gettime(CLOCK_BOOTTIME, &all) != 0 || ::clock_gettime(CLOCK_MONOTONIC, &awake) != 0) return {};
    const auto sinceBoot = std::chrono::seconds(all.tv_sec) + std::chrono::nanoseconds(all.tv_nsec);
    const auto sinceBootAwake = std::chrono::seconds(awake.tv_sec) + std::chrono::nanoseconds(awake.tv_nsec);
    return std::chrono::duration_cast<milliseconds>(sinceBoot - sinceBootAwake);
#else
    return {};
#endif
}

void SleepWatch::askForDelay()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Kontor") << tr("A change is on its way to a vendor")
         << QStringLiteral("delay");
    auto *waiting = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        waiting->deleteLater();
        // Without it the sleep is not delayed, and what was on its way is read back.
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *waiting;
        if (!reply.isError()) m_delay = reply.value();
    });
}

void SleepWatch::prepareForSleep(bool starts)
{
    if (starts) {
        m_isAnnounced = true;
        Q_EMIT aboutToSleep();
        m_asked.start();
        m_still.start();
        letSleepWhenStill();
        return;
    }
    m_still.stop();
    m_slept = m_parts.slept();
    askForDelay();
    if (std::exchange(m_isAnnounced, false)) Q_EMIT wokeUp();
}

void SleepWatch::letSleepWhenStill()
{
    if (m_parts.isBusy() && !m_asked.hasExpired(longestDelay.count())) return;
    m_still.stop();
    m_delay = {};
}

void SleepWatch::lookForSleep()
{
    const milliseconds before = std::exchange(m_slept, m_parts.slept());
    if (m_slept - before < shortestSleep) return;
    // It may be seen before logind says it. Told twice, it would cut off what was sent in between.
    m_isAnnounced = false;
    Q_EMIT wokeUp();
}

} // namespace kontor
