// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor {

/// The languages the interface is complete in: "en", "de", "pl", "es".
QStringList interfaceLanguages();

/// Installs the translations for \a wanted, or for the system's language when it is empty or not one of ours, and sets
/// the default locale for dates and numbers. Call it before the first text is made. Returns the language in use.
QString installLanguage(const QString &wanted);

/// A text of a vendor's description in each of the languages, English first; for whoever has to recognise words that
/// others wrote. Loads the translations when it is first called.
QStringList inAllLanguages(const char *vendorText);

} // namespace kontor
