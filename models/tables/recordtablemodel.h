// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/schema/record.h"
#include "models/storage/recordcache.h"
#include "models/tables/filterexpression.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace kontor {

/// Which records a table shows.
struct TableScope
{
    Kind kind = Kind::Customer;
    QStringList connections{};         ///< ids; empty: all
    std::optional<RecordKey> parent{}; ///< only what belongs to this record
    QString type{};                    ///< only this type of the kind; empty: all

    bool operator==(const TableScope &) const = default;
};

/// Records of one kind out of the cache, any number of them. Keeps an id vector in the shown order and fetches small
/// windows of rows by id; ordering and filtering happen on worker threads with connections of their own, late answers
/// are dropped. Columns come from the descriptions of the connections in scope. Rows never move while hold() is on
/// (a menu or dialog is open). Long because rows, windows and late answers are one state: what a view is told must fit
/// to all three.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< RecordKey
        SortKeyRole,
        FieldTypeRole,  ///< FieldType as int; -1 for the columns every vendor has
        StatusToneRole, ///< StateSpec::Tone as int, for the status column
        FractionRole,   ///< 0..1, for a value with a known whole (used of quota); invalid otherwise
        ConnectionColourRole,
        FieldKeyRole,  ///< the column's key, on headers too
        ProtectedRole, ///< the word for a protected record, on its name; invalid for one that may be changed
    };

    RecordTableModel(ConnectionService &connections, RecordCache &cache, QObject *parent = nullptr);
    ~RecordTableModel() override;

    void setScope(const TableScope &scope);
    const TableScope &scope() const;
    void setFilter(const FilterExpression &filter);
    /// While on, row changes wait (values may still change in place).
    void hold(bool on);

    /// Names allowed before ":" in a filter, for parse() and completion.
    QStringList filterFields() const;
    /// Distinct values worth offering for a field (status words, types, choices, connection labels).
    QStringList filterValues(const QString &field) const;

    QString columnKey(int column) const;
    int columnOf(const QString &key) const; ///< -1 when there is none
    bool isDefaultColumn(int column) const;

    std::optional<Record> recordAt(int row) const;
    RecordKey keyAt(int row) const;
    int rowOf(const RecordKey &key) const; ///< -1 when not shown
    /// The numbers of the shown records in the cache, in the shown order.
    std::vector<qint64> rowNumbers() const;

    qint64 shownCount() const;
    qint64 totalCount() const; ///< in scope, before the filter
    bool isBusy() const;       ///< an ordering or filtering is on its way

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged();
    void busyChanged();
    /// The set or meaning of columns changed (another kind or other vendors in scope).
    void columnsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
