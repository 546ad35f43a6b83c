// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "models/connections/connectionservice.h"
#include "models/tables/referencenames.h"

#include <QAbstractTableModel>

#include <vector>

namespace kontor {

/// What a plan will do, one row for each field that changes and one for each change that has none. Foreign text is
/// shown with hidden characters made visible.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Name, Field, Before, After, ColumnCount };

    /// \a plan must outlive the model.
    PlanModel(const ConnectionService &connections, const RecordCache &cache, const ChangePlan &plan, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int change = 0;
        int field = -1; ///< index of the FieldChange; -1: the change as a whole
    };

    QString text(const Row &row, int column) const;
    const ResourceSpec *resourceOf(const PlannedChange &change) const;
    QString valueText(const PlannedChange &change, const FieldChange &field, const QJsonValue &value) const;

    const ConnectionService &m_connections;
    const ReferenceNames m_names;
    const ChangePlan &m_plan;
    std::vector<Row> m_rows;
};

/// What is done, for people: "Create", "Change", "Forget" or the action's label; its key where the description has
/// none.
QString verbText(const ResourceSpec *resource, const Mutation &mutation);
/// "Create", "Disable", "Delete - cannot be undone", "then: Invite", "Not possible: ..." for people.
QString plannedText(const ResourceSpec *resource, const PlannedChange &change);
/// The field's label, or the key where the description has none.
QString fieldLabel(const ResourceSpec *resource, const QString &action, const QString &key);
/// A value of the field for people; "(unknown)" for a missing one.
QString fieldText(const ResourceSpec *resource, const QString &action, const QString &key, const QJsonValue &value);

} // namespace kontor
