// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/tables/recordtablemodel.h"
#include "models/tables/referencenames.h"

#include <QHash>

#include <vector>

namespace kontor {

/// One column of a table: of every vendor's records (spec is null), or of a described field.
struct RecordColumn
{
    QString key;
    QString label;
    QString help;
    bool byDefault = false;
    const FieldSpec *spec = nullptr; ///< of the first vendor that has it; for type and label
};

/// The columns for a scope, out of the descriptions of its connections: name, status (where there are any), type, the
/// described fields in order, connection and age.
std::vector<RecordColumn> recordColumns(const ConnectionService &connections, const TableScope &scope);

/// The connections a scope reaches: the named ones, or all.
std::vector<const Connection *> connectionsIn(const ConnectionService &connections, const TableScope &scope);

/// The description of a record, or null.
const ResourceSpec *resourceOf(const ConnectionService &connections, const Record &record);

/// What a cell shows, and says to a screen reader; foreign text with hidden characters made visible, and names for what
/// a field points to.
QString cellText(const ConnectionService &connections, const ReferenceNames &names, const Record &record,
                 const RecordColumn &column, const QDateTime &now);
/// "Protected": how a protected record is called in tables.
QString protectedWord();
/// What the cell leaves out: the exact time, the id behind a name. Empty: nothing.
QString cellToolTip(const ReferenceNames &names, const Record &record, const RecordColumn &column);

/// 0..1 for a value whose whole is known ("currentUsage" of "size").
std::optional<double> cellFraction(const Record &record, const RecordColumn &column);

/// Control, zero-width and bidirectional characters as visible tokens, so that no name looks like another.
QString visibleText(const QString &foreign);

} // namespace kontor
