// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace kontor {

/// Asks the Secret Service of the session bus how it stands, and has it ask the person for the keyring's password.
/// Nothing here blocks; every question has a time limit; every answer comes through the event loop, once, unless its
/// context was deleted. Secrets themselves never pass through here: that is QtKeychain's part.
class SecretService : public QObject
{
    Q_OBJECT

public:
    enum class Door {
        Open,
        Locked,
        NoCollection, ///< a service without a default keyring: a fresh profile
        Denied,
        Mute,
        None,        ///< no service, or no bus at all
        OtherKeeper, ///< KDE's own wallet, or Windows or macOS, is in charge; it tells its state apart by itself
    };
    struct Standing
    {
        Door door = Door::None;
        QString detail{}; ///< what the bus said, for the log
    };
    using Told = std::function<void(const Standing &)>;

    explicit SecretService(QObject *parent = nullptr);
    ~SecretService() override;

    /// Does not raise a prompt. May start an installed service.
    void ask(std::chrono::milliseconds limit, QObject *context, Told told);

    /// Has the default keyring opened, or made when there is none: the service asks the person where it can. \a done is
    /// called when its prompt is gone, whatever came of it: ask() again. A prompt that is already up is joined.
    void openUp(std::chrono::milliseconds limit, QObject *context, std::function<void()> done);

    /// The person is looking at the service's prompt.
    bool isPrompting() const { return !m_promptPath.isEmpty(); }

private Q_SLOTS:
    void promptCompleted(bool dismissed, const QDBusVariant &result);
    void ownerChanged(const QString &name, const QString &before, const QString &now);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void()> done;
    };
    using Reply = std::function<void(const QDBusMessage &)>;

    bool connectToBus();
    void call(const QDBusMessage &message, std::chrono::milliseconds limit, QObject *context, Reply reply);
    void askLocked(std::chrono::milliseconds limit, QObject *context, Told told);
    void unlockOrCreate(const QString &collection, std::chrono::milliseconds limit, QObject *context);
    void prompt(const QString &service, const QString &path, std::chrono::milliseconds limit);
    void promptGone();

    QString m_busName;
    QDBusConnection m_bus;
    QString m_promptService; ///< the unique name of who shows the prompt
    QString m_promptPath;    ///< empty: none is up
    std::vector<Waiter> m_waiters;
};

} // namespace kontor
