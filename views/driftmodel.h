// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/driftmarks.h"
#include "models/tables/referencenames.h"
#include "views/services.h"

#include <QAbstractTableModel>

#include <vector>

namespace kontor {

/// What of the drift is listed.
struct DriftFilter
{
    QString connection{}; ///< empty: all
    QString what{};       ///< "added", "changed", "gone"; empty: all
    QString text{};       ///< in names, numbers, and what has changed
    bool unreadOnly = false;
};

/// What changed at the vendors without us, newest first, as a table. What nobody has read stands out by a word and by
/// its weight. Holds all of it: the cache keeps some thousands of lines at most.
class DriftModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Name, Changes, Where, ColumnCount };
    enum Role { UnreadRole = Qt::UserRole + 1 };

    DriftModel(Services &services, QObject *parent);

    /// Reads the cache anew.
    void refresh();
    void setFilter(const DriftFilter &filter);
    const DriftEntry &entryAt(int row) const { return m_all[m_shown[std::size_t(row)]]; }
    std::vector<DriftEntry> shown() const;
    bool isUnread(int row) const { return !m_marks.isRead(entryAt(row)); }
    int unreadCount() const;
    int totalCount() const { return int(m_all.size()); }
    void mark(const std::vector<int> &rows, bool isRead);
    /// Before and after of every field, for people.
    QString detail(const DriftEntry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    bool fits(const DriftEntry &entry) const;
    QString text(const DriftEntry &entry, int column) const;
    QString label(const QString &connection) const;

    Services &m_services;
    ReferenceNames m_names;
    DriftMarks m_marks;
    DriftFilter m_filter;
    std::vector<DriftEntry> m_all;
    std::vector<std::size_t> m_shown;
};

/// "Changed at the vendor", "Appeared at the vendor", "Gone at the vendor".
QString driftText(const QString &what);

/// "Status: Active → Disabled" for each field that differs, without secrets; with names for what fields point to.
QStringList driftLines(const ConnectionService &connections, const ReferenceNames &names, const DriftEntry &entry);

} // namespace kontor
