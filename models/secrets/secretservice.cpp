// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secretservice.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QUuid>

namespace kontor {

namespace {

constexpr QLatin1String serviceName("org.freedesktop.secrets");
constexpr QLatin1String servicePath("/org/freedesktop/secrets");
constexpr QLatin1String serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1String collectionInterface("org.freedesktop.Secret.Collection");
constexpr QLatin1String promptInterface("org.freedesktop.Secret.Prompt");
constexpr QLatin1String defaultAlias("/org/freedesktop/secrets/aliases/default");

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

QDBusMessage toService(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, path, interface, method);
}

/// Windows and macOS have one keeper each, which QtKeychain asks without a bus.
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
constexpr bool asksOnBus = false;
#else
constexpr bool asksOnBus = true;
#endif

/// QtKeychain 0.13 goes to KWallet first in exactly these sessions, whatever else is there.
bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" && qgetenv("KDE_SESSION_VERSION").toInt() <= 5;
}

SecretService::Standing standingOf(const QDBusMessage &refusal)
{
    using Door = SecretService::Door;
    const QString error = refusal.errorName();
    const QString detail = error + QLatin1String(": ") + refusal.errorMessage();
    const auto is = [&](const char *name) {
        return error == QLatin1String("org.freedesktop.DBus.Error.") + QLatin1String(name);
    };
    if (is("NoReply") || is("Timeout") || is("TimedOut")) return {Door::Mute, detail};
    if (is("AccessDenied") || is("AuthFailed")) return {Door::Denied, detail};
    if (is("UnknownObject") || is("UnknownMethod") || is("UnknownInterface") || is("UnknownProperty") ||
        error == QLatin1String("org.freedesktop.Secret.Error.NoSuchObject"))
        return {Door::NoCollection, detail};
    return {Door::None, detail};
}

} // namespace

SecretService::SecretService(QObject *parent)
    : QObject(parent),
      m_busName(QStringLiteral("kontor-secrets-") + QUuid::createUuid().toString(QUuid::Id128)),
      m_bus(m_busName)
{
}

SecretService::~SecretService()
{
    QDBusConnection::disconnectFromBus(m_busName);
}

bool SecretService::connectToBus()
{
    if (m_bus.isConnected()) return true;
    // A connection of our own can be made anew after the bus went away; Qt's shared one stays dead.
    QDBusConnection::disconnectFromBus(m_busName);
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_busName);
    m_promptPath.clear();
    if (!m_bus.isConnected()) return false;
    m_bus.connect(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                  QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"), {serviceName}, QString(),
                  this, SLOT(ownerChanged(QString, QString, QString)));
    return true;
}

void SecretService::call(const QDBusMessage &message, std::chrono::milliseconds limit, QObject *context, Reply reply)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, int(limit.count())), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, reply = std::move(reply)] {
        watcher->deleteLater();
        reply(watcher->reply());
    });
}

void SecretService::ask(std::chrono::milliseconds limit, QObject *context, Told told)
{
    const bool isConnected = asksOnBus && connectToBus();
    if (!isConnected) {
        const Standing standing{asksOnBus ? Door::None : Door::OtherKeeper, m_bus.lastError().message()};
        QMetaObject::invokeMethod(
            context, [told = std::move(told), standing] { told(standing); }, Qt::QueuedConnection);
        return;
    }
    call(toBus(QStringLiteral("ListNames")), limit, context, [=, this](const QDBusMessage &owned) {
        if (owned.type() == QDBusMessage::ErrorMessage) return told(standingOf(owned));
        const QStringList running = owned.arguments().value(0).toStringList();
        call(toBus(QStringLiteral("ListActivatableNames")), limit, context, [=, this](const QDBusMessage &startable) {
            const QStringList names = running + startable.arguments().value(0).toStringList();
            const bool hasWallet =
                names.contains(QLatin1String("org.kde.kwalletd5")) || names.contains(QLatin1String("org.kde.kwalletd"));
            if (hasWallet && isKdeSession()) return told({Door::OtherKeeper, {}});
            if (names.contains(serviceName)) return askLocked(limit, context, told);
            told({Door::None, QLatin1String("nobody offers ") + serviceName});
        });
    });
}

void SecretService::askLocked(std::chrono::milliseconds limit, QObject *context, Told told)
{
    QDBusMessage get =
        toService(defaultAlias, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QString(collectionInterface) << QStringLiteral("Locked");
    call(get, limit, context, [told = std::move(told)](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) return told(standingOf(reply));
        const QVariant locked = qvariant_cast<QDBusVariant>(reply.arguments().value(0)).variant();
        if (locked.metaType() != QMetaType::fromType<bool>())
            return told({Door::NoCollection, QStringLiteral("the property Locked is not a boolean")});
        told({locked.toBool() ? Door::Locked : Door::Open, {}});
    });
}

void SecretService::openUp(std::chrono::milliseconds limit, QObject *context, std::function<void()> done)
{
    m_waiters.push_back({context, std::move(done)});
    if (isPrompting()) return;
    QDBusMessage alias = toService(servicePath, serviceInterface, QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    call(alias, limit, context, [=, this](const QDBusMessage &reply) {
        const auto path = qvariant_cast<QDBusObjectPath>(reply.arguments().value(0)).path();
        if (reply.type() == QDBusMessage::ErrorMessage) return promptGone();
        unlockOrCreate(path, limit, context);
    });
}

void SecretService::unlockOrCreate(const QString &collection, std::chrono::milliseconds limit, QObject *context)
{
    const bool exists = collection.size() > 1; // "/" stands for none
    QDBusMessage message = toService(servicePath, serviceInterface,
                                     exists ? QStringLiteral("Unlock") : QStringLiteral("CreateCollection"));
    if (exists) {
        message << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
    } else {
        const QVariantMap properties{{collectionInterface + QLatin1String(".Label"), QStringLiteral("Login")}};
        message << properties << QStringLiteral("default");
    }
    call(message, limit, context, [=, this](const QDBusMessage &reply) {
        // Both methods answer with what is done already and the path of a prompt, "/" when none is needed.
        const auto path = qvariant_cast<QDBusObjectPath>(reply.arguments().value(1)).path();
        if (reply.type() == QDBusMessage::ErrorMessage || path.size() <= 1) return promptGone();
        prompt(reply.service(), path, limit);
    });
}

void SecretService::prompt(const QString &service, const QString &path, std::chrono::milliseconds limit)
{
    if (isPrompting()) return;
    m_promptPath = path;
    m_promptService = service;
    m_bus.connect(service, path, promptInterface, QStringLiteral("Completed"), this,
                  SLOT(promptCompleted(bool, QDBusVariant)));
    QDBusMessage show = QDBusMessage::createMethodCall(service, path, promptInterface, QStringLiteral("Prompt"));
    show << QString(); // no window: the service centres it by itself
    call(show, limit, this, [this, path](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage && m_promptPath == path) promptGone();
    });
}

void SecretService::promptCompleted(bool, const QDBusVariant &)
{
    promptGone();
}

void SecretService::ownerChanged(const QString &, const QString &, const QString &)
{
    // The prompt went with the service that showed it.
    if (isPrompting()) promptGone();
}

void SecretService::promptGone()
{
    if (isPrompting())
        m_bus.disconnect(m_promptService, m_promptPath, promptInterface, QStringLiteral("Completed"), this,
                         SLOT(promptCompleted(bool, QDBusVariant)));
    m_promptPath.clear();
    const std::vector<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters)
        if (waiter.context) waiter.done();
}

} // namespace kontor
