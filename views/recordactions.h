// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/schema/record.h"

#include <vector>

namespace kontor {

/// What can be done with a record: only what its vendor offers, its state allows and the connection's protection
/// permits.
struct RecordAction
{
    enum class What { Edit, Delete, SignOn, Act };
    What what;
    QString key;   ///< of the vendor's action
    QString label; ///< translated
    QString icon;
    bool destructive = false;
};

/// The actions all of these records allow, in the order of the description. Empty for no records.
std::vector<RecordAction> actionsFor(const ConnectionService &connections, const std::vector<Record> &records,
                                     bool mayWrite);

} // namespace kontor
