// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historymodel.h"

#include "models/tables/recordcolumns.h"
#include "views/plaintext.h"
#include "views/planmodel.h"

#include <QFont>
#include <QLocale>

namespace kontor {

namespace {

constexpr int pageSize = 200;

QString typeAndVerb(const ResourceSpec *resource, const Mutation &mutation)
{
    const QString type = resource ? translated(resource->label) : mutation.type;
    return QStringLiteral("%1: %2").arg(type, verbText(resource, mutation));
}

bool needsLook(ChangeState state)
{
    return state == ChangeState::Review;
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString changeStateText(ChangeState state)
{
    switch (state) {
    case ChangeState::Planned:
    case ChangeState::Ready:
        return HistoryModel::tr("Not sent yet");
    case ChangeState::Blocked:
        return HistoryModel::tr("Waits for another change");
    case ChangeState::Intent:
        return HistoryModel::tr("Being sent");
    case ChangeState::Unknown:
    case ChangeState::Reconcile:
        return HistoryModel::tr("Being checked");
    case ChangeState::Wait:
        return HistoryModel::tr("Waiting to be sent");
    case ChangeState::Done:
        return HistoryModel::tr("Done");
    case ChangeState::Rejected:
        return HistoryModel::tr("Refused");
    case ChangeState::Skipped:
        return HistoryModel::tr("Was so already");
    case ChangeState::Cancelled:
        return HistoryModel::tr("Cancelled");
    case ChangeState::NotRun:
        return HistoryModel::tr("Not begun");
    case ChangeState::Review:
        return HistoryModel::tr("To review");
    }
    return {};
}

QString changeDetailText(const ConnectionService &connections, const ChangeRow &row)
{
    const ResourceSpec *resource = connections.resourceOf(row.connection, row.mutation.type);
    const Mutation &mutation = row.mutation;
    QStringList lines{QStringLiteral("%1 – %2").arg(typeAndVerb(resource, mutation), domainWithAscii(row.objectName))};
    const QString number = row.remoteId.isEmpty() ? mutation.id : row.remoteId;
    lines += HistoryModel::tr("Number: %1").arg(visibleText(number));
    lines += HistoryModel::tr("%1, %2").arg(changeStateText(row.state), timeText(row.changedAt));
    if (!row.errorText.isEmpty()) lines += visibleLines(row.errorText);
    if (row.attempts > 1) lines += HistoryModel::tr("Sent %n times.", nullptr, row.attempts);
    if (!row.correlationId.isEmpty()) lines += HistoryModel::tr("Request: %1").arg(visibleText(row.correlationId));
    lines += QString();
    for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it) {
        const QString label = fieldLabel(resource, mutation.action, it.key());
        const QString after = fieldText(resource, mutation.action, it.key(), it.value());
        const QJsonValue old =
            mutation.before ? mutation.before->fields.value(it.key()) : QJsonValue(QJsonValue::Undefined);
        lines +=
            mutation.verb == Verb::Update
                ? HistoryModel::tr("%1: %2 → %3").arg(label, fieldText(resource, mutation.action, it.key(), old), after)
                : HistoryModel::tr("%1: %2").arg(label, after);
    }
    if (mutation.verb == Verb::Delete && mutation.before)
        for (auto it = mutation.before->fields.begin(); it != mutation.before->fields.end(); ++it)
            lines += HistoryModel::tr("%1: %2").arg(fieldLabel(resource, {}, it.key()),
                                                    fieldText(resource, {}, it.key(), it.value()));
    lines += QString();
    lines += HistoryModel::tr("Plan: %1").arg(row.plan);
    return lines.join(u'\n');
}

HistoryModel::HistoryModel(ChangeService &changes, const ConnectionService &connections, QObject *parent)
    : QAbstractTableModel(parent), m_changes(changes), m_connections(connections)
{
}

std::vector<ChangeRow> HistoryModel::read(int offset)
{
    HistoryQuery query = m_query;
    query.limit = pageSize;
    query.offset = offset;
    Result<std::vector<ChangeRow>> rows = m_changes.history(query);
    m_problem = rows ? QString() : rows.error().message;
    m_isComplete = !rows || int(rows->size()) < pageSize;
    return rows ? std::move(*rows) : std::vector<ChangeRow>();
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    beginResetModel();
    m_query = query;
    m_rows = read(0);
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) return;
    std::vector<ChangeRow> rows = read(int(m_rows.size()));
    if (rows.empty()) return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const ChangeRow &row, int column) const
{
    switch (column) {
    case When:
        return timeText(row.changedAt);
    case What:
        return typeAndVerb(m_connections.resourceOf(row.connection, row.mutation.type), row.mutation);
    case Name:
        return domainWithAscii(row.objectName);
    case Where: {
        const Connection *connection = m_connections.find(row.connection);
        return connection ? visibleText(connection->label) : tr("(removed)");
    }
    case Outcome:
        return needsLook(row.state) ? QStringLiteral("⚠ ") + changeStateText(row.state) : changeStateText(row.state);
    case Reason:
        return visibleText(row.errorText);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const ChangeRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTipText(index.column() == When ? QLocale().toString(row.changedAt.toLocalTime(), QLocale::LongFormat)
                                                  : text(row, index.column()));
    case Qt::FontRole:
        if (needsLook(row.state)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case NeedsLookRole:
        return needsLook(row.state);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Name:
        return tr("Record");
    case Where:
        return tr("Connection");
    case Outcome:
        return tr("Outcome");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace kontor
