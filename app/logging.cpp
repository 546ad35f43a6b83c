// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDateTime>
#include <QFile>

#include <array>
#include <cstdio>
#include <memory>
#include <mutex>

namespace kontor {

namespace {

constexpr qint64 largestLog = 1024 * 1024;

/// The message handler is a plain function, so its sink has to be reachable from one; nothing else uses it.
struct Sink
{
    std::mutex mutex;
    QFile file;
    const Redactor *redactor = nullptr;
    bool toStderr = false;
};

Sink &sink()
{
    static Sink instance;
    return instance;
}

void rotate(QFile &file)
{
    const QString path = file.fileName();
    file.close();
    QFile::remove(path + QLatin1String(".1"));
    QFile::rename(path, path + QLatin1String(".1"));
}

void openPrivately(QFile &file)
{
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr std::array levels{"debug", "warning", "critical", "fatal", "info"};
    Sink &to = sink();
    const std::lock_guard lock(to.mutex);
    const QString clean = to.redactor ? to.redactor->clean(message) : QString();
    const QByteArray line = QStringLiteral("%1 %2 %3: %4\n")
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                     QLatin1String(levels.at(static_cast<std::size_t>(type))),
                                     QLatin1String(context.category ? context.category : "default"), clean)
                                .toUtf8();
    if (to.file.isOpen()) {
        if (to.file.size() > largestLog) {
            rotate(to.file);
            openPrivately(to.file);
        }
        to.file.write(line);
    }
    if (to.toStderr || type == QtFatalMsg) std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

} // namespace

void startLogging(const QString &folder, const Redactor &redactor)
{
    Sink &to = sink();
    {
        const std::lock_guard lock(to.mutex);
        to.redactor = &redactor;
        to.toStderr = qEnvironmentVariableIsSet("KONTOR_LOG");
        to.file.setFileName(folder + QLatin1String("/kontor.log"));
        openPrivately(to.file);
    }
    qInstallMessageHandler(handle);
}

void stopLogging()
{
    qInstallMessageHandler(nullptr);
    Sink &to = sink();
    const std::lock_guard lock(to.mutex);
    to.redactor = nullptr;
    to.file.close();
}

} // namespace kontor
