// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importreview.h"
#include "models/tables/referencenames.h"
#include "views/services.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>

#include <memory>
#include <vector>

class QUndoStack;

namespace kontor {

/// The rows of a file with what would come of them, any number of rows: a row is worked out when it is looked at, and
/// only the last few hundred are remembered. Cells can be mended; every mending can be undone.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VerdictColumn, LineColumn, FirstCell };
    enum Role { ToneRole = Qt::UserRole + 1, IsSecretRole };
    using Verdict = ImportReview::Verdict;
    static constexpr quint32 everything = ~quint32(0);
    static constexpr quint32 maskOf(Verdict verdict) { return quint32(1) << int(verdict); }

    ReviewModel(Services &services, QUndoStack &undo, QObject *parent);

    /// Null: no rows.
    void setReview(ImportReview *review);
    /// Rows with these verdicts; those that get another one by a mending stay until the next call.
    void setFilter(quint32 mask);
    quint32 filter() const { return m_mask; }
    /// While on nothing is worked out or mended: something else works with the same services.
    void hold(bool on);
    /// Verdicts have come in; the filter stays as it is.
    void refreshVerdicts();

    int fileRow(int row) const { return m_rows[std::size_t(row)]; }
    /// -1 when it is not shown.
    int rowOfFile(int fileRow) const;
    /// The first shown row behind \a after (from the top again behind the last) that has a problem; -1: none.
    int nextProblem(int after) const;
    /// The cell of the row a person should look at: the first that is wrong, else the verdict.
    int problemColumn(int row) const;
    /// What is to be said about a cell, or its row, in one line; empty: nothing.
    QString reason(const QModelIndex &index) const;

    /// Puts \a text into a cell, without undo: for undo itself and for mendings made before.
    void put(int fileRow, int column, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void corrected(int fileRow, int column);

private:
    const ImportReview::Detail &detail(int fileRow) const;
    QVariant verdictData(int fileRow, int role) const;
    QVariant cellData(int fileRow, int column, int role) const;
    QString cellText(int fileRow, int column) const;
    QString changeText(const FieldChange &change, int column) const;
    QString cellToolTip(int fileRow, int column) const;
    bool isSecret(int column) const { return m_isSecret[std::size_t(column)]; }
    void rowChanged(int fileRow);
    void fillRows();

    Services &m_services;
    QUndoStack &m_undo;
    ReferenceNames m_names;
    QPointer<ImportReview> m_review;
    std::vector<int> m_rows;
    std::vector<bool> m_isSecret; ///< by column of the file
    quint32 m_mask = everything;
    bool m_isHeld = false;
    mutable QCache<int, ImportReview::Detail> m_details;
};

} // namespace kontor
