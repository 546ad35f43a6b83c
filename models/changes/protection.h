// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/mutation.h"
#include "models/storage/protectedrecords.h"

#include <optional>

namespace kontor {

/// The verbs of the history under which protecting a record, and lifting its protection, are kept. No vendor has an
/// action of these names.
QString protectAction();
QString unprotectAction();

/// Whether the change is one of these two: it was made here and nothing of it was ever sent.
bool isProtection(const Mutation &mutation);

/// Why a change may not be made, for people: its record is protected, or it would take along one that is. Nothing when
/// no protected record stands in its way.
std::optional<QString> protectionAgainst(const ProtectedRecords &records, const QString &connection,
                                         const Mutation &mutation);

/// "by anna since 1/3/26 9:30 AM: an important customer".
QString protectionText(const ProtectedRecord &record);

} // namespace kontor
