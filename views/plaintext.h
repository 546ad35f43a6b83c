// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace kontor {

/// Text from outside (vendor, file, person) as it may be shown: characters nobody can see, or that turn the reading
/// direction, become tokens like "⟨U+202E⟩". Line breaks stay when \a multiLine. Everything else stays as it is.
QString visibleText(const QString &foreign, bool multiLine = false);

/// Whether visibleText() would change anything.
bool hasHiddenCharacters(const QString &foreign);

/// A domain name or address with its ASCII form beside it where the two differ: "bücher.de (xn--bcher-kva.de)".
QString domainWithAscii(const QString &domain);

/// For menus, tabs, buttons and buddies' labels: "&" is shown, not taken for a mnemonic.
QString withoutMnemonic(const QString &foreign);

/// For tool tips, which Qt would otherwise read as HTML.
QString toolTipText(const QString &foreign);

/// A label that shows its text as it is, never as HTML, and wraps. Hidden characters are made visible.
QLabel *plainLabel(const QString &text, QWidget *parent);

} // namespace kontor
