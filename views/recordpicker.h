// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/storage/recordcache.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;
class QModelIndex;

namespace kontor {

class RecordTableModel;

/// Finds one record of a connection in the cache as the person types: a search line and the matches below it. Works
/// with any number of records, because the search runs on the table's own worker.
class RecordPicker : public QWidget
{
    Q_OBJECT

public:
    RecordPicker(ConnectionService &connections, RecordCache &cache, const QString &connectionId, QWidget *parent);

    /// Which records are offered; forgets the one that was chosen. \a below: only what belongs to this record.
    void setType(Kind kind, const QString &type, const std::optional<RecordKey> &below = {});
    void setRecord(const std::optional<Record> &record);
    const std::optional<Record> &record() const { return m_record; }
    QLineEdit *line() const { return m_line; }
    /// Nothing of the type is known here, so there is nothing to choose from.
    bool hasNothingToOffer() const;

Q_SIGNALS:
    void picked();
    /// There is something to choose from now, or no longer.
    void offerChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void take(const QModelIndex &index);

    RecordTableModel *m_model;
    QString m_connection;
    QLineEdit *m_line;
    QListView *m_list;
    std::optional<Record> m_record;
};

} // namespace kontor
