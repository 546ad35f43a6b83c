// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/completion.h"
#include "app/cli/text.h"
#include "app/hardening.h"
#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <vector>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

using namespace kontor;
using namespace kontor::cli;

const char help[] = QT_TRANSLATE_NOOP("cli", R"(kontor-cli: Kontor without its window.

  vendors                                     what is compiled in: resources, fields, actions
  connections add VENDOR --label L --base-url U --set KEY=VALUE ... [--secret KEY=-] [--pace off|FACTOR]
  connections list | test C | remove C | protect C read-only|confirm|normal
  sync [CONNECTION...] [--top]                fetch into the cache (--top: only the lists without a parent)
  list customers|domains|accounts|lookups [--connection C] [--filter EXPR] [--columns A,B] [--limit N]
  show KIND ID [--connection C] [--type T] [--fresh]   one record; --fresh asks the vendor
  create KIND [--connection C] [--type T] [--parent ID] --set K=V ... [--secret K=-] [--print-secrets]
  update KIND ID [--connection C] [--type T] --set K=V ... [--secret K=-] [--print-secrets]
  delete KIND ID [--connection C] [--type T]
  act ACTION KIND ID [--connection C] [--type T] [--set K=V ...] [--secret K=-] [--print-secrets]
                                              without ID: an action that makes a record
  protect [KIND ID...] [--connection C] [--type T] [--reason TEXT]
                                              nothing changes them until that is lifted; without words: lists them
  unprotect KIND ID... [--connection C] [--type T] [--reason TEXT]   lifts it
  sign-on KIND ID [--connection C] [--type T] [--as USER] [--virtual] [--reason TEXT] [--print-url]
  open-panel CONNECTION [--print-url]         the vendor's own panel; nobody is signed on by that
  import plan FILE... --kind K|--type T[,T] [--connection C] [--mode create|update|upsert|delete|ACTION]
         [--map COLUMN=FIELD] [--fixed FIELD=VALUE] [--default FIELD=VALUE]
         [--policy FIELD=never|fill|overwrite|clear] [--profile NAME] [--make-passwords[=LENGTH]]
         [--dialect "encoding=windows-1250 delimiter=; header=no decimal=comma"]
         [--fresh]                            checks and keeps a plan; sends nothing. --fresh asks the vendor for what
                                              the rows are about first
  import apply PLAN [--first N] | resume PLAN [--first N] | report PLAN --dir DIR | list
  import passwords PLAN [--forget]            those that were made for new records
  export KIND [--connection C] [--filter EXPR] [--columns A,B] [--round-trip] [--raw] [--output FILE [--replace]]
  template KIND [--connection C] [--type T] [--example]   the header line of a CSV file for it
  history [--record KIND ID] [--plan P] [--text T] [--connection C] [--kind K] [--type T] [--verb V]
         [--state S ...] [--person P] [--from TIME] [--until TIME] [--limit N] [--output FILE [--replace]]
  undo PLAN[/SEQ]                             take back what a plan did, as far as nobody changed it since
  plans                                       those that are not over
  plans resume PLAN | cancel PLAN | settle PLAN/SEQ happened|not-happened [--note TEXT]
  plans retry PLAN                            once more what was refused, cancelled or not begun, and nothing else
  drift [CONNECTION] [--what added|changed|gone] [--text T] [--unread] [--mark-read] [--limit N]
         [--output FILE [--replace]]          what others changed at the vendors
  sandbox [--port N] [--customers N] [--fault SPEC]   imitated vendors in the foreground; more: sandbox --help

Everywhere: --home DIR, --format table|json|csv, --yes, --quiet, --secrets keychain|session, --lang L, --help,
--version.
With --format csv nothing looks like a formula to a spreadsheet; --raw leaves every cell as it is.
With --secrets session each secret comes from KONTOR_SECRET_<CONNECTION>_<KEY>.
Exit codes: 0 done, 1 usage, 2 rows failed or need review, 3 refused by the vendor, 4 network or TLS,
5 local storage or keychain, 6 locked by another instance.
)");

int complain(const Error &error)
{
    Output(Arguments{}).problem(error);
    return exitCode(error);
}

/// The sandbox is a program of its own: it takes over this process with the rest of the command line.
int becomeSandbox(const QStringList &arguments)
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("kontor-sandbox"));
    QStringList further = arguments;
    further.removeAll(QStringLiteral("sandbox"));
#ifdef Q_OS_UNIX
    std::vector<QByteArray> encoded{QFile::encodeName(program)};
    for (const QString &argument : further)
        encoded.push_back(argument.toLocal8Bit());
    std::vector<char *> raw;
    raw.reserve(encoded.size() + 1);
    for (QByteArray &argument : encoded)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    execv(encoded.front().constData(), raw.data());
#else
    // No process takes over another one there: this one waits, and passes on what it is told and tells.
    QProcess sandbox;
    sandbox.setProcessChannelMode(QProcess::ForwardedChannels);
    sandbox.setInputChannelMode(QProcess::ForwardedInputChannel);
    sandbox.start(program, further);
    if (sandbox.waitForStarted() && sandbox.waitForFinished(-1)) return sandbox.exitCode();
#endif
    return complain({.kind = Error::Kind::Storage,
                     .message = Text::tr("The sandbox did not start. It comes with Kontor: install it again.")});
}

bool openInBrowser(const QString &target)
{
    return QProcess::startDetached(QStringLiteral("xdg-open"), {target});
}

} // namespace

int kontor::cli::runCommandLine(int argc, char **argv, std::vector<ProviderEntry> catalogue)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kontor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));

    const QStringList raw = QCoreApplication::arguments().mid(1);
    if (raw.contains(QLatin1String("sandbox")) && raw.first() == QLatin1String("sandbox")) return becomeSandbox(raw);
    if (raw.value(0) == QLatin1String("complete")) return printCompletions(raw.mid(1), catalogue);
    // What is wrong with the arguments is said in the person's language as well.
    installLanguage(languageArgument(raw));
    const auto arguments = Arguments::parse(raw);
    if (!arguments) return complain(arguments.error());
    if (arguments->has(QStringLiteral("version"))) {
        std::puts("kontor-cli " KONTOR_VERSION);
        return 0;
    }
    if (arguments->words.isEmpty() || arguments->has(QStringLiteral("help"))) {
        const bool isAsked = arguments->has(QStringLiteral("help"));
        std::fputs(qUtf8Printable(QCoreApplication::translate("cli", help)), isAsked ? stdout : stderr);
        return isAsked ? 0 : 1;
    }

    auto engine =
        Engine::open({.home = arguments->home,
                      .secrets = arguments->sessionSecrets ? Engine::Secrets::Session : Engine::Secrets::Keychain,
                      .catalogue = std::move(catalogue),
                      .launcher = openInBrowser});
    if (!engine) return complain(engine.error());
    if (!(*engine)->mayWrite() && commandWrites(*arguments))
        return complain({.kind = Error::Kind::Locked,
                         .message = Text::tr("Kontor is open and holds the data: close it first, or use its window. "
                                             "(list, show and history work beside it.)")});
    auto command = makeCommand(**engine, *arguments);
    if (!command) return complain(command.error());
    QObject::connect(
        command->get(), &Command::done, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, command->get(), [&] { (*command)->begin(); });
    const int code = QCoreApplication::exec();
    std::fflush(stdout);
    return code;
}
