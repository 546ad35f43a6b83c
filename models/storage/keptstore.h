// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/storage/statestore.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace kontor {

/// What a vendor does not tell again, kept with the state: fields of records (FieldFlag::Kept), whole records of
/// resources without a list (ResourceSpec::keptHere), and which secrets of a record are in the keychain. Little enough
/// to be in memory. Every function that writes, but putAll(), is one statement, so it can be part of somebody's
/// transaction.
class KeptStore
{
public:
    struct Entry
    {
        Record record;         ///< of a part: only the kept fields
        bool isWhole = false;  ///< the record exists because it is kept here
        QStringList secrets{}; ///< field keys; never the secrets
    };

    explicit KeptStore(StateStore &state) : m_state(state) {}

    Result<void> load();
    bool isWritable() const { return m_state.isWritable(); }

    const Entry *find(const RecordKey &key) const;
    /// The whole records of a type, by id.
    std::vector<Record> records(const QString &connection, const QString &type) const;
    std::vector<RecordKey> keysOf(const QString &connection) const;

    /// Replaces the entry of that key.
    Result<void> put(const Entry &entry);
    /// Many in one transaction of their own, all or none.
    Result<void> putAll(const std::vector<Entry> &entries);
    Result<void> forget(const RecordKey &key);
    Result<void> forgetConnection(const QString &connection);

private:
    Result<void> write(Statement &statement, const Entry &entry) const;

    StateStore &m_state;
    QHash<RecordKey, Entry> m_entries;
};

} // namespace kontor
