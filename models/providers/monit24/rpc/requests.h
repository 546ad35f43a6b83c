// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/providers/comparison.h"
#include "models/providers/monit24/rpc/envelope.h"
#include "models/schema/mutation.h"

namespace kontor::monit24::rpc {

/// The one call that makes the change. An error when it cannot be put into words the vendor understands; then nothing
/// may be sent. Flags go as 1 and 0, moments as Unix time, ids as numbers; an update has the id and what changes.
Result<Call> changeCall(const Mutation &mutation);

/// The fields as they should read when the change has been applied. Only what reading back can show.
QJsonObject wantedFields(const Mutation &mutation);

/// Whether the change is the look before a block: it sends nothing.
bool isLookBeforeBlock(const Mutation &mutation);

/// How the wanted values stand against a record that was read. Null and empty are the same, moments are compared as
/// such, lists without order.
Comparison compare(const QJsonObject &wanted, const Record &record);

} // namespace kontor::monit24::rpc
