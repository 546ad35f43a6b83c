// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/hardening.h"
#include "app/languages.h"
#include "views/framedstyle.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace {

kontor::StartOptions readCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Reseller administration console"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption home(QStringLiteral("home"),
                                  QApplication::translate("main", "All data below this folder."),
                                  QStringLiteral("folder"));
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
                                     QApplication::translate("main", "Start imitated vendors and work with them."));
    const QCommandLineOption customers(QStringLiteral("sandbox-customers"),
                                       QApplication::translate("main", "How many customers the sandbox has."),
                                       QStringLiteral("number"));
    const QCommandLineOption secrets(
        QStringLiteral("secrets"),
        QApplication::translate("main", "Where keys are kept: keychain, or session for this run only."),
        QStringLiteral("where"), QStringLiteral("keychain"));
    const QCommandLineOption language(
        QStringLiteral("lang"),
        QApplication::translate("main", "en, de, pl or es; or a .qm file, to try a translation."),
        QStringLiteral("language"));
    const QCommandLineOption theme(QStringLiteral("theme"), QApplication::translate("main", "light or dark."),
                                   QStringLiteral("theme"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QApplication::translate("main", "Walk through the main screens, write pictures into this folder and quit."),
        QStringLiteral("folder"));
    parser.addOptions({home, sandbox, customers, secrets, language, theme, tour});
    parser.process(application);

    kontor::StartOptions options;
    options.home = parser.value(home);
    options.sandbox = parser.isSet(sandbox) || parser.isSet(tour);
    options.sessionSecrets = parser.value(secrets) == QLatin1String("session");
    options.language = parser.value(language);
    if (!kontor::isLanguageChoice(options.language)) {
        const QString problem = QApplication::translate("main", "--lang takes en, de, pl or es, not \"%1\".");
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem.arg(options.language)));
        std::exit(1);
    }
    options.theme = parser.value(theme);
    options.tourFolder = parser.value(tour);
    if (parser.isSet(customers)) options.sandboxArguments << QStringLiteral("--customers") << parser.value(customers);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    kontor::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setStyle(new kontor::FramedStyle);
    QApplication::setApplicationName(QStringLiteral("kontor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kontor"));
    QApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kontor"));

    // What the command line says is in the person's language too; the settings have a say once they are open.
    kontor::installLanguage(kontor::languageArgument(QApplication::arguments()));
    kontor::Application program(readCommandLine(application));
    QObject::connect(
        &program, &kontor::Application::quit, &application, [](int code) { QApplication::exit(code); },
        Qt::QueuedConnection);
    program.start();
    return QApplication::exec();
}
