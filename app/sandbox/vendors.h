// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/vendor.h"

#include <optional>

namespace kontor::sandbox {

/// The vendors that are imitated. The only place that names them: another one is one folder and one line.
const std::vector<VendorEntry> &vendorEntries();

/// One of them, by its id; null when there is none.
const VendorEntry *vendorEntry(const QString &id);

/// What of \a names ("VENDOR.NAME") no vendor knows, as a key or else as a quirk; nothing when all are known.
std::optional<QString> unknownKey(const QStringList &names);
std::optional<QString> unknownQuirk(const QStringList &names);

/// The keys that can be chosen and the quirks, for people.
QString vendorHelp();

} // namespace kontor::sandbox
