// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtablemodel.h"
#include "views/exportdialog.h"
#include "views/recordactions.h"
#include "views/services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace kontor {

class FilterBar;
class NoteLabel;

/// The table of one kind with the filter bar and what can be made new above it. Keeps selection and current row over
/// filtering by what they are, not by where they stood; says why an empty table is empty and what to do.
class ResourcePage : public QWidget
{
    Q_OBJECT

public:
    ResourcePage(Services &services, QWidget *parent);

    RecordTableModel &model() { return m_model; }
    const RecordTableModel &model() const { return m_model; }
    FilterBar &filterBar() { return *m_filter; }
    QTableView &table() { return *m_table; }

    void show(const TableScope &scope);
    std::optional<Record> currentRecord() const;
    std::vector<Record> selectedRecords() const;
    /// Selects the record as soon as the table has it.
    void select(const RecordKey &key);
    /// What can be exported of it.
    ExportDialog::Offer exportOffer() const;
    /// Columns as they are now, kept for the next start.
    void keepColumns();

    /// What a person looks at and has chosen, to be found again on a page made anew.
    struct Place
    {
        TableScope scope{};
        QString filter{};
        QString sortedBy{}; ///< a column's key
        Qt::SortOrder order = Qt::AscendingOrder;
        std::vector<RecordKey> selected{};
        RecordKey current{};
        int scrolled = 0;
    };
    Place place() const;
    /// Rows are chosen as soon as they are there. The scope is shown already.
    void restorePlace(const Place &place);

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();
    void activated(const kontor::Record &record);
    void menuRequested(const QPoint &globalPosition);
    void addConnection();
    void refreshRequested();
    void importRequested();
    void newRequested(const kontor::NewOffer &offer);

private:
    void buildTable();
    void restoreColumns();
    void showColumnMenu(const QPoint &position);
    void showEmptiness();
    void showOffers();
    void showKeptNote();
    bool isKeptHere() const;
    void remember();
    void restore();
    void findPlace();

    Services &m_services;
    RecordTableModel m_model;
    FilterBar *m_filter;
    QPushButton *m_new;
    NoteLabel *m_kept;
    QTableView *m_table;
    QWidget *m_empty;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_emptyAction;
    QPushButton *m_emptyImport;
    QStackedLayout *m_stack;
    RecordKey m_current;
    RecordKey m_wanted;           ///< to be selected when the table has all its rows
    std::optional<Place> m_place; ///< to be found again when the rows are there
    bool m_isShown = false;       ///< a scope was shown: the header has its columns
    bool m_restoring = false;
};

} // namespace kontor
