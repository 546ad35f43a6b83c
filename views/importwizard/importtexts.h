// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importreview.h"

#include <QString>

namespace kontor {

/// "Windows-1250 (Central European)"
QString encodingLabel(TextEncoding encoding);
/// "Create", "Unchanged", "Conflict" ...: a word for each, because colour alone says nothing.
QString verdictLabel(ImportReview::Verdict verdict);
/// Name of the icon beside the word.
QString verdictIcon(ImportReview::Verdict verdict);
StateSpec::Tone verdictTone(ImportReview::Verdict verdict);
bool isProblem(ImportReview::Verdict verdict);

/// "Create new ones"; for actions the vendor's own label says it.
QString importModeLabel(ImportMode mode);
QString overwritePolicyLabel(OverwritePolicy policy);
/// What happens to a cell's text before it is used, in a few words; empty: nothing.
QString textChangesLabel(const ImportAssignment &assignment);

/// "customers.csv", "customers.csv and 2 more", for titles. Hidden characters are made visible.
QString sourcesTitle(const QStringList &sources);
/// Dots that do not tell how long the secret is; nothing for nothing.
QString dotsFor(const QString &secret);

} // namespace kontor
