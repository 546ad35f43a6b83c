// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/vendors.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <thread>
#endif

namespace {

using kontor::sandbox::Fault;
using kontor::sandbox::Sandbox;

#ifdef Q_OS_UNIX

std::array<int, 2> signalPipe{-1, -1}; // a signal handler can reach nothing else

void noteSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

/// Ends orderly on SIGTERM and SIGINT.
void quitOnSignals(QCoreApplication &application)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (::pipe(signalPipe.data()) != 0) return;
    std::signal(SIGTERM, noteSignal);
    std::signal(SIGINT, noteSignal);
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
}

/// Ends with the program that started us: its end closes our standard input.
void quitWhenStdinCloses(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] {
        std::array<char, 64> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) QCoreApplication::quit();
    });
}

#else

/// Ctrl+C; there is no other way to ask a program on the command line to end.
void quitOnSignals(QCoreApplication &)
{
    std::signal(SIGINT, [](int) { QCoreApplication::quit(); }); // in a thread of its own, where Qt may be called
}

/// Nobody tells there when a pipe closes: a thread waits for it, for as long as the program lives.
void quitWhenStdinCloses(QCoreApplication &)
{
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        QCoreApplication::quit();
    }).detach();
}

#endif

int complain(const QString &problem)
{
    std::fputs(qUtf8Printable(QStringLiteral("kontor-sandbox: %1\n").arg(problem)), stderr);
    return 1;
}

/// The command line; problem() is empty when it was understood.
class CommandLine
{
public:
    CommandLine()
    {
        m_parser.setApplicationDescription(
            QStringLiteral(
                "Imitates the vendors on 127.0.0.1 and prints one JSON line with base URLs and keys when it\n"
                "listens. Runs until it is ended.\n\n") +
            Fault::help() + kontor::sandbox::vendorHelp());
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOptions({m_port, m_customers, m_seed, m_fault, m_throttle, m_latency, m_userKey, m_secretKey, m_tls,
                             m_cascade, m_strictClock, m_key, m_quirk, m_child});
    }

    Sandbox::Options read(const QCoreApplication &application)
    {
        m_parser.process(application);
        Sandbox::Options options;
        if (!m_parser.positionalArguments().isEmpty())
            m_problem = QStringLiteral("unexpected: %1").arg(m_parser.positionalArguments().first());
        options.port = quint16(number(m_port, options.port, 65'535));
        options.customers = int(number(m_customers, options.customers, 5'000'000));
        options.seed = quint64(number(m_seed, qint64(options.seed), std::numeric_limits<qint64>::max()));
        options.latencyMs = int(number(m_latency, options.latencyMs, 600'000));
        options.strictClockSecs = number(m_strictClock, options.strictClockSecs, 1'000'000'000);
        options.throttle = throttle();
        options.userKey = m_parser.value(m_userKey).toUtf8();
        options.secretKey = m_parser.value(m_secretKey).toUtf8();
        options.faults = m_parser.values(m_fault);
        options.tls = m_parser.isSet(m_tls);
        options.cascades = m_parser.isSet(m_cascade);
        for (const auto &[name, value] : pairs(m_key))
            options.keys.insert(name, value.toUtf8());
        for (const auto &[name, value] : pairs(m_quirk))
            options.quirks.insert(name, value);
        if (options.userKey.contains(':')) m_problem = QStringLiteral("a user key has no colon");
        return options;
    }

    QString problem() const { return m_problem; }
    bool isChild() const { return m_parser.isSet(m_child); }

private:
    qint64 number(const QCommandLineOption &option, qint64 usual, qint64 most)
    {
        if (!m_parser.isSet(option)) return usual;
        bool isNumber = false;
        const qint64 given = m_parser.value(option).toLongLong(&isNumber);
        if (isNumber && given >= 0 && given <= most) return given;
        m_problem = QStringLiteral("--%1 takes a number from 0 to %2").arg(option.names().constFirst()).arg(most);
        return usual;
    }

    /// The NAME=VALUE pairs an option was given.
    QList<std::pair<QString, QString>> pairs(const QCommandLineOption &option)
    {
        QList<std::pair<QString, QString>> pairs;
        for (const QString &given : m_parser.values(option)) {
            const qsizetype equals = given.indexOf(u'=');
            if (equals <= 0) m_problem = QStringLiteral("--%1 takes NAME=VALUE").arg(option.names().constFirst());
            pairs.append({given.left(equals), given.mid(equals + 1)});
        }
        return pairs;
    }

    double throttle()
    {
        const QString given = m_parser.value(m_throttle);
        if (given == QLatin1String("off")) return 0;
        bool isNumber = false;
        const double factor = given.toDouble(&isNumber);
        if (isNumber && factor > 0) return factor;
        m_problem = QStringLiteral("--throttle takes \"off\" or a number above 0");
        return 0;
    }

    static QCommandLineOption option(const char *name, const char *help, const char *value = "", const char *usual = "")
    {
        return {QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value),
                QString::fromLatin1(usual)};
    }

    QCommandLineParser m_parser;
    QString m_problem;
    QCommandLineOption m_port = option("port", "Listen here instead of on any free port.", "number");
    QCommandLineOption m_customers = option("customers", "How many customers there are (60).", "number");
    QCommandLineOption m_seed = option("seed", "Other customers (1).", "number");
    QCommandLineOption m_fault = option("fault", "Misbehave; may be given several times.", "FAULT");
    QCommandLineOption m_throttle =
        option("throttle", "\"off\" (the default), or a factor on the documented limits; 1 is what the vendor does.",
               "factor", "off");
    QCommandLineOption m_latency = option("latency", "Milliseconds before each answer.", "number");
    QCommandLineOption m_userKey = option("user-key", "This key instead of a made-up one.", "key");
    QCommandLineOption m_secretKey = option("secret-key", "This secret instead of a made-up one, for tests.", "key");
    QCommandLineOption m_tls = option("tls", "https, with a certificate made on the spot and printed as well.");
    QCommandLineOption m_cascade = option("cascade", "Deleting takes along what is below, instead of being refused.");
    QCommandLineOption m_strictClock =
        option("strict-clock", "Refuse signatures that are further from now.", "seconds");
    QCommandLineOption m_key = option("key", "A vendor's key instead of a made-up one, for tests.", "VENDOR.KEY=VALUE");
    QCommandLineOption m_quirk = option("quirk", "Let a vendor do it its other way.", "VENDOR.NAME=VALUE");
    QCommandLineOption m_child = option("until-stdin-closes", "End when standard input closes.");
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kontor-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    CommandLine commandLine;
    const Sandbox::Options options = commandLine.read(application);
    if (!commandLine.problem().isEmpty()) return complain(commandLine.problem());

    quitOnSignals(application);
    Sandbox sandbox(options);
    if (!sandbox.start()) return complain(sandbox.problem());
    if (commandLine.isChild()) quitWhenStdinCloses(application);
    const QByteArray line = QJsonDocument(sandbox.announcement()).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
