// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "views/message.h"

#include <vector>

namespace kontor {

/// What a finished plan has to tell: "Disabled 12 records. 2 refused: ... 1 to review." Without a button: what helps is
/// the caller's to decide.
Message outcomeMessage(const ConnectionService &connections, const PlanReport &report);

/// "412 done, 3 refused, 1 to review": how the changes of a plan ended, or stand.
QString rollUpText(const PlanReport &report);
/// Why what is not done is not, the most frequent reasons first: "3 refused: the name is taken (A, B, C)".
QStringList reasonLines(const PlanReport &report);

/// Whether everything that was done can be taken back: by the inverse action, or by old values that are known. What was
/// made or deleted needs more than a click.
bool mayBeUndone(const ConnectionService &connections, const PlanReport &report);

/// What a refusal says about single fields, as far as it names them: field key -> the vendor's words.
QHash<QString, QString> fieldsNamedIn(const std::vector<FieldSpec> &fields, const QString &vendorText);

} // namespace kontor
