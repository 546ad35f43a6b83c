// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planmodel.h"

#include "models/changes/protection.h"
#include "models/schema/fieldrules.h"
#include "models/tables/recordcolumns.h"
#include "views/plaintext.h"

#include <algorithm>

namespace kontor {

namespace {

const FieldSpec *fieldOf(const ResourceSpec *resource, const QString &action, const QString &key)
{
    if (!resource) return nullptr;
    if (const ActionSpec *act = resource->action(action)) {
        const auto it = std::ranges::find(act->parameters, key, &FieldSpec::name);
        if (it != act->parameters.end()) return &*it;
    }
    return resource->field(key);
}

} // namespace

QString verbText(const ResourceSpec *resource, const Mutation &mutation)
{
    switch (mutation.verb) {
    case Verb::Create:
        return PlanModel::tr("Create");
    case Verb::Update:
        return PlanModel::tr("Change");
    case Verb::Delete:
        return resource && resource->isLocal(Verb::Delete) ? PlanModel::tr("Forget") : PlanModel::tr("Delete");
    case Verb::Act:
        break;
    }
    if (mutation.action == protectAction()) return PlanModel::tr("Protect");
    if (mutation.action == unprotectAction()) return PlanModel::tr("Lift the protection");
    const ActionSpec *action = resource ? resource->action(mutation.action) : nullptr;
    return action ? translated(action->label) : mutation.action;
}

QString plannedText(const ResourceSpec *resource, const PlannedChange &change)
{
    QStringList problems = change.problems.values();
    problems.sort();
    if (change.outcome == PlannedChange::Outcome::Unchanged) return PlanModel::tr("Already so, nothing is sent");
    if (!change.isSendable()) return PlanModel::tr("Not possible: %1").arg(problems.join(u' '));
    QString verb = verbText(resource, change.row.mutation);
    if (change.danger == Danger::Destructive) verb = PlanModel::tr("%1 – cannot be undone").arg(verb);
    return change.row.dependsOn >= 0 ? PlanModel::tr("then: %1").arg(verb) : verb;
}

QString fieldLabel(const ResourceSpec *resource, const QString &action, const QString &key)
{
    if (key == QLatin1String("status")) return PlanModel::tr("Status");
    const FieldSpec *field = fieldOf(resource, action, key);
    return field ? translated(field->label) : visibleText(key);
}

QString fieldText(const ResourceSpec *resource, const QString &action, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined()) return PlanModel::tr("(unknown)");
    const StateSpec *state = resource && key == QLatin1String("status") ? resource->state(value.toString()) : nullptr;
    if (state) return translated(state->label);
    const FieldSpec *field = fieldOf(resource, action, key);
    const QString text = field ? fieldDisplayText(*field, value) : value.toVariant().toString();
    return text.isEmpty() ? PlanModel::tr("(empty)") : visibleText(text);
}

PlanModel::PlanModel(const ConnectionService &connections, const RecordCache &cache, const ChangePlan &plan,
                     QObject *parent)
    : QAbstractTableModel(parent), m_connections(connections), m_names(connections, cache), m_plan(plan)
{
    for (int i = 0; i < int(plan.changes.size()); ++i) {
        const PlannedChange &change = plan.changes[std::size_t(i)];
        if (!change.isSendable() || change.fields.empty()) m_rows.push_back({.change = i});
        if (!change.isSendable()) continue;
        for (int field = 0; field < int(change.fields.size()); ++field)
            m_rows.push_back({.change = i, .field = field});
    }
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ResourceSpec *PlanModel::resourceOf(const PlannedChange &change) const
{
    return m_connections.resourceOf(change.row.connection, change.row.mutation.type);
}

QString PlanModel::valueText(const PlannedChange &change, const FieldChange &field, const QJsonValue &value) const
{
    const ResourceSpec *resource = resourceOf(change);
    const FieldSpec *spec = fieldOf(resource, change.row.mutation.action, field.field);
    const QString named =
        spec && ReferenceNames::refers(*spec) ? m_names.text(change.row.connection, *spec, value) : QString();
    return named.isEmpty() ? fieldText(resource, change.row.mutation.action, field.field, value) : visibleText(named);
}

QString PlanModel::text(const Row &row, int column) const
{
    const PlannedChange &change = m_plan.changes[std::size_t(row.change)];
    const ResourceSpec *resource = resourceOf(change);
    const Mutation &mutation = change.row.mutation;
    if (column == What) return plannedText(resource, change);
    if (column == Name) {
        const QString name = domainWithAscii(change.row.objectName);
        const bool numbered =
            !mutation.id.isEmpty() && mutation.id != change.row.objectName && mutation.verb != Verb::Create;
        return numbered ? QStringLiteral("%1 (%2)").arg(name, visibleText(mutation.id)) : name;
    }
    if (row.field < 0) return {};
    const FieldChange &field = change.fields[std::size_t(row.field)];
    if (column == Field) return fieldLabel(resource, mutation.action, field.field);
    if (column == After) return valueText(change, field, field.after);
    const bool hasBefore = mutation.verb == Verb::Update || !field.before.isUndefined();
    return hasBefore ? valueText(change, field, field.before) : QString();
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return text(row, index.column());
    if (role == Qt::ToolTipRole) return toolTipText(text(row, index.column()));
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case What:
        return tr("What");
    case Name:
        return tr("Record");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace kontor
