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

QString installLanguage(const QString &wanted)
{
    QLocale locale = wanted.isEmpty() ? QLocale() : QLocale(wanted);
    QString language = locale.name().section(u'_', 0, 0);
    if (!interfaceLanguages().contains(language)) language = QStringLiteral("en");
    // A chosen language sets dates and numbers too, except that English keeps the system's formats.
    if (!wanted.isEmpty() && language != QLocale().name().section(u'_', 0, 0)) QLocale::setDefault(QLocale(language));

    auto *application = QCoreApplication::instance();
    auto install = [application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // Qt's own dialogs, where the system has their translations.
    if (language != QLatin1String("en"))
        install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("kontor_") + language, QStringLiteral(":/i18n"));
    return language;
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
