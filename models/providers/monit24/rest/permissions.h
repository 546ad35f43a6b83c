// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QJsonArray>
#include <QJsonValue>

namespace kontor::monit24::rest {

/// What may be done with a record, from the answer of ".../permissions". Its shape is not documented, so all that make
/// sense are understood: a list of words (what is not in it is not allowed), an object of booleans (what is not in it
/// is unknown), either one inside "permissions". The result is a list of our own words, each as it stands or after
/// "not ", and behind them the vendor's other granted words. Empty when nothing could be made of the answer.
QJsonArray permissionsFrom(const QJsonValue &answer);

/// False only when the vendor said so of this word ("update", "delete", or the key of an action).
bool permits(const Record &record, const char *word);

} // namespace kontor::monit24::rest
