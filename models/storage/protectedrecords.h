// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/storage/statestore.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace kontor {

/// A record that staff do not want changed, and who said so.
struct ProtectedRecord
{
    RecordKey key;
    Kind kind = Kind::Customer;
    QString name;             ///< when it was protected; the record may be gone from the cache
    QList<RecordKey> above{}; ///< what it belongs to, nearest first: with those it would go as well
    QString reason{};
    QString person{};
    QDateTime at{};
};

/// The records nobody may change with this program until somebody lifts their protection. Kept with the state, so that
/// the cache may be made anew; little enough to be in memory. Writing is a part of somebody's transaction, taking over
/// what was written comes after it: see ChangeService::protect(), the only one who does both.
class ProtectedRecords final : public QObject
{
    Q_OBJECT

public:
    explicit ProtectedRecords(StateStore &state, QObject *parent = nullptr) : QObject(parent), m_state(state) {}

    Result<void> load();

    /// Null for a record that may be changed.
    const ProtectedRecord *find(const RecordKey &key) const;
    bool contains(const RecordKey &key) const { return m_records.contains(key); }
    /// One that belongs to this record, at any depth; null when there is none.
    const ProtectedRecord *findBelow(const RecordKey &key) const;
    bool isEmpty() const { return m_records.isEmpty(); }
    /// Of one connection, or of all when none is named; by name.
    std::vector<ProtectedRecord> all(const QString &connection = {}) const;
    /// Another one after every change of the set.
    quint64 revision() const { return m_revision; }

    /// Protects them or lifts their protection; without a transaction of its own, and nobody is told before take().
    Result<void> write(const std::vector<ProtectedRecord> &records, bool isProtected);
    /// After the transaction.
    void take(const std::vector<ProtectedRecord> &records, bool isProtected);
    Result<void> forgetConnection(const QString &connection);

Q_SIGNALS:
    void changed();

private:
    void changeSet();

    StateStore &m_state;
    QHash<RecordKey, ProtectedRecord> m_records;
    QHash<RecordKey, RecordKey> m_below; ///< what stands above -> one of those below
    quint64 m_revision = 1;
};

} // namespace kontor
