// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/driftmodel.h"

#include "models/core/redactor.h"
#include "models/tables/recordcolumns.h"
#include "views/plaintext.h"
#include "views/planmodel.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace kontor {

namespace {

/// More than the cache ever keeps.
constexpr int everything = 100'000;

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString valueText(const ReferenceNames &names, const ResourceSpec *resource, const DriftEntry &entry,
                  const QString &key, const QJsonObject &values)
{
    if (!values.contains(key)) return DriftModel::tr("(nothing)");
    const FieldSpec *field = resource ? resource->field(key) : nullptr;
    if (field && ReferenceNames::refers(*field))
        if (const QString named = names.text(entry.key.connection, *field, values.value(key)); !named.isEmpty())
            return visibleText(named);
    return fieldText(resource, {}, key, values.value(key));
}

QString labelOf(const ResourceSpec *resource, const QString &key)
{
    const bool isField = resource && resource->field(key);
    if (!isField && key == QLatin1String("name")) return DriftModel::tr("Name");
    if (!isField && key == QLatin1String("parent")) return DriftModel::tr("Belongs to");
    return fieldLabel(resource, {}, key);
}

} // namespace

QString driftText(const QString &what)
{
    if (what == QLatin1String("added")) return DriftModel::tr("Appeared at the vendor");
    if (what == QLatin1String("gone")) return DriftModel::tr("Gone at the vendor");
    return DriftModel::tr("Changed at the vendor");
}

QStringList driftLines(const ConnectionService &connections, const ReferenceNames &names, const DriftEntry &entry)
{
    const ResourceSpec *resource = connections.resourceOf(entry.key.connection, entry.key.type);
    const QJsonObject before = Redactor::cleanJson(entry.before).toObject();
    const QJsonObject after = Redactor::cleanJson(entry.after).toObject();
    const bool isChange = entry.what == QLatin1String("changed");
    QStringList lines;
    for (const QString &key : entry.changedFields()) {
        const QString label = labelOf(resource, key);
        const QString was = valueText(names, resource, entry, key, before);
        const QString is = valueText(names, resource, entry, key, after);
        if (isChange)
            lines += DriftModel::tr("%1: %2 → %3").arg(label, was, is);
        else
            lines += DriftModel::tr("%1: %2").arg(label, entry.what == QLatin1String("gone") ? was : is);
    }
    return lines;
}

DriftModel::DriftModel(Services &services, QObject *parent)
    : QAbstractTableModel(parent),
      m_services(services),
      m_names(services.connections, services.cache),
      m_marks(services.settings)
{
}

void DriftModel::refresh()
{
    beginResetModel();
    m_names.forget();
    m_all = m_services.cache.drift({}, everything);
    choose();
    endResetModel();
}

void DriftModel::setFilter(const DriftFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void DriftModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (fits(m_all[i])) m_shown.push_back(i);
}

bool DriftModel::fits(const DriftEntry &entry) const
{
    if (!m_filter.connection.isEmpty() && entry.key.connection != m_filter.connection) return false;
    if (!m_filter.what.isEmpty() && entry.what != m_filter.what) return false;
    if (m_filter.unreadOnly && m_marks.isRead(entry)) return false;
    if (m_filter.text.isEmpty()) return true;
    const auto holds = [this](const QString &text) {
        return text.contains(m_filter.text, Qt::CaseInsensitive);
    };
    return holds(entry.name) || holds(entry.key.id) || holds(text(entry, What)) || holds(text(entry, Changes));
}

std::vector<DriftEntry> DriftModel::shown() const
{
    std::vector<DriftEntry> entries;
    for (const std::size_t at : m_shown)
        entries.push_back(m_all[at]);
    return entries;
}

int DriftModel::unreadCount() const
{
    return int(std::ranges::count_if(m_all, [this](const DriftEntry &entry) { return !m_marks.isRead(entry); }));
}

void DriftModel::mark(const std::vector<int> &rows, bool isRead)
{
    std::vector<DriftEntry> entries;
    for (const int row : rows)
        entries.push_back(entryAt(row));
    m_marks.mark(entries, isRead, m_all);
    // What was only to be seen while unread goes at the next look, not under the cursor.
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString DriftModel::label(const QString &connection) const
{
    const Connection *known = m_services.connections.find(connection);
    return known ? visibleText(known->label) : tr("(removed)");
}

QString DriftModel::detail(const DriftEntry &entry) const
{
    const ResourceSpec *resource = m_services.connections.resourceOf(entry.key.connection, entry.key.type);
    const QString type = resource ? translated(resource->label) : entry.key.type;
    QStringList lines{QStringLiteral("%1 %2 – %3").arg(type, domainWithAscii(entry.name), driftText(entry.what)),
                      tr("Number: %1").arg(visibleText(entry.key.id)),
                      tr("Noticed on %1, %2").arg(timeText(entry.seenAt), label(entry.key.connection)), QString()};
    lines += driftLines(m_services.connections, m_names, entry);
    return lines.join(u'\n');
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DriftModel::text(const DriftEntry &entry, int column) const
{
    switch (column) {
    case When:
        return timeText(entry.seenAt);
    case What: {
        const ResourceSpec *resource = m_services.connections.resourceOf(entry.key.connection, entry.key.type);
        return QStringLiteral("%1: %2").arg(resource ? translated(resource->label) : entry.key.type,
                                            driftText(entry.what));
    }
    case Name:
        return domainWithAscii(entry.name);
    case Where:
        return label(entry.key.connection);
    case Changes:
        // Of what appeared or went everything would be listed: the detail below does that.
        return entry.what == QLatin1String("changed")
                   ? driftLines(m_services.connections, m_names, entry).join(QLatin1String("; "))
                   : QString();
    default:
        return {};
    }
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const bool unread = isUnread(index.row());
    const QString shown = text(entryAt(index.row()), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return unread && index.column() == When ? tr("● %1").arg(shown) : shown;
    case Qt::AccessibleTextRole:
        return unread && index.column() == When ? tr("%1, not read").arg(shown) : shown;
    case Qt::ToolTipRole:
        return toolTipText(unread && index.column() == When ? tr("%1, not read").arg(shown) : shown);
    case Qt::FontRole:
        if (unread) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case UnreadRole:
        return unread;
    default:
        return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case When:
        return tr("Noticed");
    case What:
        return tr("What");
    case Name:
        return tr("Record");
    case Where:
        return tr("Connection");
    case Changes:
        return tr("Before → after");
    default:
        return {};
    }
}

} // namespace kontor
