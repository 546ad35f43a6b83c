// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace {

using kontor::sandbox::Sandbox;

/// Ends with the program that started us: its end closes our standard input.
void quitWhenStdinCloses(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] {
        char ignored[64];
        if (::read(STDIN_FILENO, ignored, sizeof ignored) <= 0) QCoreApplication::quit();
    });
}

int complain(const QString &problem)
{
    std::fputs(qUtf8Printable(QStringLiteral("kontor-sandbox: %1\n").arg(problem)), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kontor-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral(
            "Imitates the vendors on 127.0.0.1 and prints one JSON line with base URLs and keys.\n\n"
            "FAULT is KIND[:MATCH][xCOUNT][=VALUE]: it strikes requests whose \"VERB /path\" contains MATCH,\n"
            "COUNT times. Kinds: ") +
        kontor::sandbox::Fault::kinds().join(QLatin1String(", ")));
    parser.addHelpOption();
    parser.addVersionOption();
    auto option = [&](const char *name, const char *help, const char *value) {
        QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    const auto port = option("port", "Listen here instead of on any free port.", "number");
    const auto customers = option("customers", "How many customers there are (60).", "number");
    const auto fault = option("fault", "Misbehave; may be given several times.", "FAULT");
    const auto throttle = option("throttle", "off, or a factor on the documented 60/30/2 a minute.", "factor");
    const auto latency = option("latency", "Milliseconds before each answer.", "number");
    const auto userKey = option("user-key", "This key instead of a made-up one.", "key");
    const auto secretKey = option("secret-key", "This secret instead of a made-up one (for tests).", "key");
    const QCommandLineOption child(QStringLiteral("until-stdin-closes"),
                                   QStringLiteral("End when standard input closes."));
    parser.addOption(child);
    parser.process(application);

    Sandbox::Options options{.port = parser.value(port).toUShort(),
                             .throttle = parser.value(throttle).toDouble(),
                             .latencyMs = parser.value(latency).toInt(),
                             .userKey = parser.value(userKey).toLatin1(),
                             .secretKey = parser.value(secretKey).toLatin1(),
                             .faults = parser.values(fault)};
    if (parser.isSet(customers)) options.customers = parser.value(customers).toInt();
    Sandbox sandbox(options);
    if (!sandbox.start()) return complain(sandbox.problem());
    const QByteArray line = QJsonDocument(sandbox.announcement()).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
    if (parser.isSet(child)) quitWhenStdinCloses(application);
    std::signal(SIGPIPE, SIG_IGN);
    return QCoreApplication::exec();
}
