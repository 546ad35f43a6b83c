// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/csvtable.h"
#include "models/imports/importsettings.h"

#include <QHash>

#include <memory>

namespace kontor {

/// The cells of a file as they are imported: with what a person has corrected in the review, and without the guard
/// against spreadsheets.
class ImportCells
{
public:
    ImportCells(std::shared_ptr<const CsvTable> table, int guard) : m_table(std::move(table)), m_guard(guard) {}

    const CsvTable &table() const { return *m_table; }
    QString text(int row, int column) const;
    /// The text of the file again takes the correction away.
    void correct(int row, int column, const QString &text);
    bool isCorrected(int row, int column) const { return m_corrections.contains({row, column}); }

private:
    QString original(int row, int column) const;

    std::shared_ptr<const CsvTable> m_table;
    int m_guard;                                       ///< the column that says the cells are guarded; -1: they are not
    QHash<std::pair<int, int>, QString> m_corrections; ///< by row and column
};

} // namespace kontor
