// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace kontor {

/// Says when the computer is about to sleep and when it is awake again. Learns it from logind, and asks logind to wait
/// meanwhile until what is on its way has ended (logind waits some seconds at most). Where nobody announces a sleep it
/// is noticed afterwards, by the clock that went on.
class SleepWatch final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        /// Whether something is on its way that should end before the computer sleeps.
        std::function<bool()> isBusy;
        /// How long the computer has slept since it was started, as far as it can be told.
        std::function<std::chrono::milliseconds()> slept = sleptSinceBoot;
        std::chrono::milliseconds look{10'000}; ///< between two looks at it
    };
    /// \a bus is the system's; one that is not connected does no harm.
    SleepWatch(Parts parts, const QDBusConnection &bus, QObject *parent = nullptr);

    static std::chrono::milliseconds sleptSinceBoot();

Q_SIGNALS:
    void aboutToSleep();
    void wokeUp();

private Q_SLOTS:
    void prepareForSleep(bool starts);

private:
    /// Asks for the delay of the next sleep.
    void askForDelay();
    void letSleepWhenStill();
    void lookForSleep();

    Parts m_parts;
    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_delay; ///< open: logind waits for us
    QTimer m_still;
    QTimer m_look;
    QElapsedTimer m_asked;
    std::chrono::milliseconds m_slept;
    bool m_isAnnounced = false; ///< a sleep, and nobody has been told of its end
};

} // namespace kontor
