// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/text.h"
#include "app/languages.h"

#include <algorithm>

namespace kontor::cli {

namespace {

const QStringList flags{QStringLiteral("make-passwords"),
                        QStringLiteral("forget"),
                        QStringLiteral("round-trip"),
                        QStringLiteral("raw"),
                        QStringLiteral("replace"),
                        QStringLiteral("example"),
                        QStringLiteral("yes"),
                        QStringLiteral("quiet"),
                        QStringLiteral("fresh"),
                        QStringLiteral("virtual"),
                        QStringLiteral("help"),
                        QStringLiteral("version"),
                        QStringLiteral("print-url"),
                        QStringLiteral("top"),
                        QStringLiteral("unread"),
                        QStringLiteral("mark-read"),
                        QStringLiteral("print-secrets")};

Result<void> takeCommon(Arguments &into, const QString &name, const QString &value)
{
    if (name == QLatin1String("home")) {
        into.home = value;
    } else if (name == QLatin1String("format")) {
        static const QStringList formats{QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")};
        const qsizetype index = formats.indexOf(value);
        if (index < 0) return usageError(Text::tr("--format takes table, json or csv, not \"%1\".").arg(value));
        into.format = static_cast<Arguments::Format>(index);
    } else if (name == QLatin1String("secrets")) {
        if (value != QLatin1String("keychain") && value != QLatin1String("session"))
            return usageError(Text::tr("--secrets takes keychain or session, not \"%1\".").arg(value));
        into.sessionSecrets = value == QLatin1String("session");
    } else if (name == QLatin1String("lang")) {
        if (!isLanguageChoice(value))
            return usageError(Text::tr("--lang takes en, de, pl or es, not \"%1\".").arg(value));
    } else if (name == QLatin1String("yes")) {
        into.yes = true;
    } else if (name == QLatin1String("quiet")) {
        into.quiet = true;
    } else {
        into.options.append({name, value});
    }
    return {};
}

} // namespace

tl::unexpected<Error> usageError(const QString &message)
{
    return failure({.kind = Error::Kind::Unsupported, .message = message, .vendorCode = QStringLiteral("usage")});
}

bool Arguments::takesValue(const QString &option)
{
    return !flags.contains(option);
}

Result<Arguments> Arguments::parse(const QStringList &arguments)
{
    Arguments parsed;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyWords || !argument.startsWith(QLatin1String("--"))) {
            parsed.words << argument;
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        QString value;
        if (equals >= 0)
            value = argument.mid(equals + 1);
        else if (takesValue(name)) {
            if (i + 1 >= arguments.size()) return usageError(Text::tr("--%1 needs a value.").arg(name));
            value = arguments.at(++i);
        }
        if (const auto taken = takeCommon(parsed, name, value); !taken) return failure(taken.error());
    }
    return parsed;
}

bool Arguments::has(const QString &option) const
{
    return std::ranges::any_of(options, [&](const auto &pair) { return pair.first == option; });
}

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? fallback : all.last();
}

QStringList Arguments::values(const QString &option) const
{
    QStringList found;
    for (const auto &[name, value] : options)
        if (name == option) found << value;
    return found;
}

Result<void> Arguments::allow(const QStringList &known) const
{
    for (const auto &[name, value] : options)
        // Every command prints CSV, and whoever asks for that may want it for a program.
        if (!known.contains(name) && !(name == QLatin1String("raw") && format == Format::Csv))
            return usageError(Text::tr("This command has no option --%1. See kontor-cli --help.").arg(name));
    return {};
}

Result<std::pair<QString, QString>> keyAndValue(const QString &given)
{
    const qsizetype equals = given.indexOf(u'=');
    if (equals < 1) return usageError(Text::tr("\"%1\" should be KEY=VALUE.").arg(given));
    return std::pair{given.left(equals), given.mid(equals + 1)};
}

} // namespace kontor::cli
