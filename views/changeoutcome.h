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

/// The requests that take back what the plan did: the inverse action, or the old values. Empty as soon as one of its
/// changes cannot be taken back.
std::vector<ChangeRequest> undoRequests(const ConnectionService &connections, const PlanReport &report);

/// What a refusal says about single fields, as far as it names them: field key -> the vendor's words.
QHash<QString, QString> fieldsNamedIn(const std::vector<FieldSpec> &fields, const QString &vendorText);

} // namespace kontor
