// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace kontor {

/// Text from outside of several lines as it may be shown: line breaks stay, everything else goes through
/// visibleText() of the tables.
QString visibleLines(const QString &foreign);

/// A sentence naming the characters in \a text that nobody can see or that turn the reading direction; empty when
/// there are none.
QString hiddenCharactersWarning(const QString &text);

/// A domain name or address with its ASCII form beside it where the two differ: "bücher.de (xn--bcher-kva.de)".
QString domainWithAscii(const QString &domain);

/// For menus, tabs, buttons and labels with a buddy: "&" is shown, not taken for a mnemonic.
QString withoutMnemonic(const QString &foreign);

/// For tool tips, which Qt would otherwise read as HTML.
QString toolTipText(const QString &foreign);

/// A label that shows its text as it is, never as HTML, and wraps. Hidden characters are made visible.
QLabel *plainLabel(const QString &text, QWidget *parent);

/// Gives a label the smaller, paler look of explanations, readable in both themes.
void makeExplanation(QLabel *label);

/// Gives a label the colour of problems. The text must say what the problem is: the colour only helps to find it.
void makeProblem(QLabel *label);

/// Takes either look away again, the size aside.
void makeOrdinary(QLabel *label);

} // namespace kontor
