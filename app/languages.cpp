// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace kontor {

QStringList interfaceLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("pl"), QStringLiteral("es")};
}

namespace {

/// Of ours, so that a second choice of language finds what the first one installed.
QString translatorName()
{
    return QStringLiteral("kontor.language");
}

void removeInstalled()
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator *>(translatorName());
    for (QTranslator *translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

/// The translation's own language, or empty when there is no such file.
QString install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName());
    if (!translator->load(name, folder)) {
        delete translator;
        return {};
    }
    QCoreApplication::installTranslator(translator);
    return translator->language();
}

QString languageOf(const QLocale &locale)
{
    return locale.name().section(u'_', 0, 0);
}

/// "de" and "de_AT" alike; QLocale takes what it does not know for English.
bool isOurs(const QString &wanted)
{
    const QString language = languageOf(QLocale(wanted));
    return wanted.startsWith(language) && interfaceLanguages().contains(language);
}

} // namespace

bool isLanguageChoice(const QString &wanted)
{
    return wanted.isEmpty() || wanted == QLatin1String("system") || isOurs(wanted) ||
           wanted.endsWith(QLatin1String(".qm"));
}

QString installLanguage(const QString &wanted)
{
    removeInstalled();
    if (wanted.endsWith(QLatin1String(".qm"))) {
        const QString own = install(wanted, {});
        QLocale::setDefault(own.isEmpty() ? QLocale::system() : QLocale(own));
        return own;
    }
    const QString system = languageOf(QLocale::system());
    const bool isChosen = isOurs(wanted);
    const QString spoken = interfaceLanguages().contains(system) ? system : QStringLiteral("en");
    const QString language = isChosen ? languageOf(QLocale(wanted)) : spoken;
    // Austria's and Mexico's dates stay theirs: only another language brings its own formats along.
    const bool isSystems = !isChosen || language == system;
    QLocale::setDefault(isSystems ? QLocale::system() : QLocale(wanted));
    // Qt's own dialogs, where the system has their translations.
    if (language != QLatin1String("en"))
        install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("kontor_") + language, QStringLiteral(":/i18n"));
    return language;
}

QString languageArgument(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument.startsWith(option + u'=')) return argument.mid(option.size() + 1);
        if (argument == option) return arguments.value(i + 1);
    }
    return {};
}

QStringList inAllLanguages(const char *vendorText)
{
    static const std::vector<std::unique_ptr<QTranslator>> translators = [] {
        std::vector<std::unique_ptr<QTranslator>> all;
        for (const QString &language : interfaceLanguages())
            if (auto translator = std::make_unique<QTranslator>();
                translator->load(QStringLiteral("kontor_") + language, QStringLiteral(":/i18n")))
                all.push_back(std::move(translator));
        return all;
    }();
    QStringList texts{QString::fromUtf8(vendorText)};
    for (const auto &translator : translators)
        if (const QString text = translator->translate("Vendor", vendorText); !text.isEmpty()) texts.append(text);
    texts.removeDuplicates();
    return texts;
}

} // namespace kontor
