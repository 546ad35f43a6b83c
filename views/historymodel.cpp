// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historymodel.h"

#include "models/core/redactor.h"
#include "models/tables/recordcolumns.h"
#include "views/plaintext.h"
#include "views/planmodel.h"

#include <QFont>
#include <QJsonDocument>
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

namespace {

/// "Name: One → Uno" for each value that was to be set; of what was deleted everything it had.
QStringList valueLines(const ResourceSpec *resource, const Mutation &mutation)
{
    QStringList lines;
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
    if (mutation.verb != Verb::Delete || !mutation.before) return lines;
    for (auto it = mutation.before->fields.begin(); it != mutation.before->fields.end(); ++it)
        lines += HistoryModel::tr("%1: %2").arg(fieldLabel(resource, {}, it.key()),
                                                fieldText(resource, {}, it.key(), it.value()));
    return lines;
}

/// How a person finds out in the vendor's panel whether it happened.
QString whatToLookFor(const ResourceSpec *resource, const ChangeRow &row)
{
    const Mutation &mutation = row.mutation;
    const QString type = resource ? translated(resource->label) : mutation.type;
    const QString number = row.remoteId.isEmpty() ? mutation.id : row.remoteId;
    const QString name = domainWithAscii(row.objectName);
    const QString record = number.isEmpty() || number == row.objectName
                               ? QStringLiteral("%1 %2").arg(type, name)
                               : QStringLiteral("%1 %2 (%3)").arg(type, name, visibleText(number));
    switch (mutation.verb) {
    case Verb::Create:
        return HistoryModel::tr("%1: if it is there, it happened.").arg(record);
    case Verb::Delete:
        return HistoryModel::tr("%1: if it is gone, it happened.").arg(record);
    case Verb::Update: {
        QStringList wanted;
        for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it)
            // No panel shows a password.
            if (it.value() != QJsonValue(QStringLiteral("***")))
                wanted += HistoryModel::tr("%1 is \"%2\"")
                              .arg(fieldLabel(resource, {}, it.key()), fieldText(resource, {}, it.key(), it.value()));
        if (wanted.isEmpty()) break;
        return HistoryModel::tr("%1: if %2, it happened.").arg(record, wanted.join(QLatin1String(", ")));
    }
    case Verb::Act:
        break;
    }
    const ActionSpec *action = resource ? resource->action(mutation.action) : nullptr;
    const StateSpec *state = action ? resource->state(QString::fromLatin1(action->resultingStatus)) : nullptr;
    if (state)
        return HistoryModel::tr("%1: if its state is \"%2\", it happened.").arg(record, translated(state->label));
    return HistoryModel::tr("%1: whether \"%2\" has taken effect.").arg(record, verbText(resource, mutation));
}

QStringList reviewLines(const ConnectionService &connections, const ResourceSpec *resource, const ChangeRow &row)
{
    const Connection *connection = connections.find(row.connection);
    const QString where = connection ? visibleText(connection->label) : HistoryModel::tr("(removed)");
    return {QString(), HistoryModel::tr("Look in the vendor's panel (%1) before you decide:").arg(where),
            whatToLookFor(resource, row)};
}

QString attemptLine(const AttemptRow &attempt)
{
    QStringList parts{timeText(attempt.begunAt)};
    if (attempt.httpStatus > 0) parts += HistoryModel::tr("answer %1").arg(attempt.httpStatus);
    if (!attempt.endedAt) parts += HistoryModel::tr("no answer was kept");
    if (!attempt.correlationId.isEmpty())
        parts += HistoryModel::tr("request %1").arg(visibleText(attempt.correlationId));
    return HistoryModel::tr("Sent: %1").arg(parts.join(QLatin1String(", ")));
}

QString jsonLines(const QJsonObject &object)
{
    const QJsonObject clean = Redactor::cleanJson(object).toObject();
    return visibleLines(QString::fromUtf8(QJsonDocument(clean).toJson(QJsonDocument::Indented)).trimmed());
}

/// "window", "cli" and the like, for people.
QString originText(const QString &origin)
{
    if (origin == QLatin1String("window")) return HistoryModel::tr("in the window");
    if (origin == QLatin1String("cli")) return HistoryModel::tr("on the command line");
    if (origin == QLatin1String("import")) return HistoryModel::tr("by an import");
    return origin;
}

QStringList contextLines(const ChangeRow &row, const ChangeContext &context)
{
    QStringList lines;
    if (context.plan)
        lines +=
            HistoryModel::tr("By %1, %2, on %3: %4")
                .arg(context.plan->person.isEmpty() ? HistoryModel::tr("(unknown)") : visibleText(context.plan->person),
                     originText(context.plan->origin), timeText(context.plan->createdAt),
                     visibleText(context.plan->title));
    for (const AttemptRow &attempt : context.attempts)
        lines += attemptLine(attempt);
    if (!context.attempts.empty() && !row.mutation.values.isEmpty())
        lines += {QString(), HistoryModel::tr("Asked for:"), jsonLines(row.mutation.values)};
    if (!context.attempts.empty() && row.after)
        lines += {QString(), HistoryModel::tr("The vendor answered:"), jsonLines(*row.after)};
    return lines;
}

} // namespace

QString changeDetailText(const ConnectionService &connections, const ChangeRow &row, const ChangeContext &context)
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
    if (needsLook(row.state)) lines += reviewLines(connections, resource, row);
    lines += QString();
    lines += valueLines(resource, mutation);
    if (const QStringList more = contextLines(row, context); !more.isEmpty()) lines += QStringList{QString()} + more;
    lines += QString();
    lines += HistoryModel::tr("Plan: %1").arg(row.plan);
    return lines.join(u'\n');
}

HistoryModel::HistoryModel(ChangeService &changes, const ConnectionService &connections, QObject *parent)
    : QAbstractTableModel(parent), m_changes(changes), m_connections(connections)
{
}

std::vector<ChangeRow> HistoryModel::read(const std::optional<HistoryPlace> &behind)
{
    HistoryQuery query = m_query;
    query.limit = pageSize;
    query.behind = behind;
    Result<std::vector<ChangeRow>> rows = m_changes.history(query);
    m_problem = rows ? QString() : rows.error().message;
    m_isComplete = !rows || int(rows->size()) < pageSize;
    return rows ? std::move(*rows) : std::vector<ChangeRow>();
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    beginResetModel();
    m_query = query;
    m_rows = read({});
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) return;
    const ChangeRow &last = m_rows.back();
    std::vector<ChangeRow> rows = read(HistoryPlace{.changedAt = last.changedAt, .plan = last.plan, .seq = last.seq});
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

QString HistoryModel::personOf(const QString &plan) const
{
    const auto known = m_persons.constFind(plan);
    if (known != m_persons.cend()) return *known;
    const auto row = m_changes.planRow(plan);
    return *m_persons.insert(plan, row && *row ? (*row)->person : QString());
}

QString HistoryModel::text(const ChangeRow &row, int column) const
{
    switch (column) {
    case When:
        return timeText(row.changedAt);
    case Who:
        return visibleText(personOf(row.plan));
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
    case Who:
        return tr("Who");
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
