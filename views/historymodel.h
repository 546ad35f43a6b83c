// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace kontor {

/// The journal's changes as a table, newest first, fetched page by page as one scrolls.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Name, Outcome, Where, Reason, ColumnCount };
    enum Role { NeedsLookRole = Qt::UserRole + 1 };

    HistoryModel(ChangeService &changes, const ConnectionService &connections, QObject *parent);

    /// Starts over; \a query's limit and place are the model's own business.
    void setQuery(const HistoryQuery &query);
    const ChangeRow &rowAt(int row) const { return m_rows[std::size_t(row)]; }
    /// What went wrong with the last reading; empty when nothing did.
    const QString &problem() const { return m_problem; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QString text(const ChangeRow &row, int column) const;
    std::vector<ChangeRow> read(const std::optional<HistoryPlace> &behind);
    QString personOf(const QString &plan) const;

    ChangeService &m_changes;
    const ConnectionService &m_connections;
    HistoryQuery m_query;
    std::vector<ChangeRow> m_rows;
    bool m_isComplete = true;
    QString m_problem;
    mutable QHash<QString, QString> m_persons; ///< by plan
};

/// The state for people: "Done", "Refused", "To review", "Being checked" ...
QString changeStateText(ChangeState state);

/// What is kept beside a change: whose plan it belongs to, and each time it was sent.
struct ChangeContext
{
    std::optional<PlanRow> plan{};
    std::vector<AttemptRow> attempts{};
};

/// Everything that is kept about one change, several lines: who it was done to, before and after, attempts, numbers for
/// support, and with \a context who did it, what was asked for and what was answered, without secrets. Of a change
/// nobody may guess about also what to look for in the vendor's panel.
QString changeDetailText(const ConnectionService &connections, const ChangeRow &row, const ChangeContext &context = {});

} // namespace kontor
