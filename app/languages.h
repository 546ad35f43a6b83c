// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor {

/// The languages the interface is complete in: "en", "de", "pl", "es".
QStringList interfaceLanguages();

/// True for what installLanguage() understands: nothing or "system", one of ours, or the path of a .qm file.
bool isLanguageChoice(const QString &wanted);

/// Installs the translations for \a wanted in place of those installed before, and sets the default locale for dates
/// and numbers. Empty, "system" and what is none of ours mean the system's language, and English where that is none of
/// ours either. The path of a .qm file tries a translation that is still being made. Windows that are open hear of it
/// by QEvent::LanguageChange. Returns the language in use, empty when the file cannot be read. Main thread only.
QString installLanguage(const QString &wanted);

/// What "--lang" says in \a arguments, empty without it; for texts that are needed before the arguments are read.
QString languageArgument(const QStringList &arguments);

/// A text of a vendor's description in each of the languages, English first; for whoever has to recognise words that
/// others wrote. Loads the translations when it is first called.
QStringList inAllLanguages(const char *vendorText);

} // namespace kontor
