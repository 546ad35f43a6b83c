// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/secrets/keychainprobe.h"

#include "models/secrets/keychainstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

namespace kontor::test {

namespace {

QString digest(const QByteArray &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex());
}

/// Works off the words one after another in the event loop and leaves it after the last one.
class Probe : public QObject
{
public:
    Probe(QStringList words, Secret secret, std::chrono::milliseconds deadline)
        : m_words(std::move(words)), m_secret(std::move(secret)), m_store(deadline)
    {
    }

    void next()
    {
        if (m_words.isEmpty()) return QCoreApplication::quit();
        const QStringList parts = m_words.takeFirst().split(u':');
        const QString verb = parts.value(0);
        const SecretName name{QStringLiteral("0f7b"), parts.value(1)};
        m_timer.start();
        if (verb == QLatin1String("write"))
            report(m_store.write(name, m_secret, this));
        else if (verb == QLatin1String("read") || verb == QLatin1String("expect"))
            report(m_store.read(name, verb == QLatin1String("expect"), this));
        else if (verb == QLatin1String("remove"))
            report(m_store.remove(name, this));
        else if (verb == QLatin1String("two"))
            twoAtOnce(name);
        else if (verb == QLatin1String("lock"))
            lock();
        else
            otherProgram(verb, parts.value(1));
    }

private:
    void report(JobOf<SecretAnswer> *job)
    {
        job->onFinished(this, [this, job](const Result<SecretAnswer> &answer) {
            job->deleteLater();
            say(secretStateName(answer->state), answer->secret.isEmpty() ? QString() : digest(answer->secret.reveal()));
        });
    }

    void twoAtOnce(const SecretName &name)
    {
        // The first one is given up at once; the second must not suffer from it.
        delete m_store.read(name, false, this);
        JobOf<SecretAnswer> *cancelled = m_store.read(name, false, this);
        JobOf<SecretAnswer> *last = m_store.read(name, false, this);
        QMetaObject::invokeMethod(
            cancelled, [cancelled] { cancelled->cancel(); }, Qt::QueuedConnection);
        report(last);
    }

    void lock()
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        message << QVariant::fromValue(
            QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
        const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
        say(reply.type() == QDBusMessage::ErrorMessage ? reply.errorMessage() : QStringLiteral("ok"));
    }

    void otherProgram(const QString &verb, const QString &purpose)
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"), {verb, QStringLiteral("server"), QStringLiteral("kontor"),
                                                   QStringLiteral("user"), QStringLiteral("kontor/0f7b/") + purpose});
        if (!tool.waitForFinished(10'000)) return say(QStringLiteral("secret-tool did not run"));
        // Binary entries are kept as base64.
        const QByteArray found = QByteArray::fromBase64(tool.readAllStandardOutput().trimmed());
        say(tool.exitCode() == 0 ? QStringLiteral("ok") : QStringLiteral("absent"),
            found.isEmpty() ? QString() : digest(found));
    }

    void say(const QString &state, const QString &hash = {})
    {
        QTextStream(stdout) << state << ' ' << m_timer.elapsed() << ' ' << hash << '\n';
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    QStringList m_words;
    Secret m_secret;
    KeychainStore m_store;
    QElapsedTimer m_timer;
};

} // namespace

int runKeychainProbe(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) return 2;
    const Secret secret(in.readAll());
    QStringList words = QCoreApplication::arguments().mid(2);
    const std::chrono::milliseconds deadline(words.takeFirst().toInt());
    Probe probe(words, secret, deadline);
    QMetaObject::invokeMethod(
        &probe, [&probe] { probe.next(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace kontor::test
