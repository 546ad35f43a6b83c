// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/csvarena.h"
#include "models/csv/csvdialect.h"

#include <QStringList>

#include <vector>

namespace kontor {

/// The rows of one CSV file, or of several with the same header, as text and nothing more. Cannot be changed; share it
/// as std::shared_ptr<const CsvTable>, also between threads. Takes about as much memory as its files.
class CsvTable
{
public:
    CsvTable() = default;
    /// For the reader: \a rows with the header first if \a hasHeader. \a rows is not empty.
    CsvTable(CsvArena rows, bool hasHeader, const QString &source, qint64 emptyLines);

    /// As in the file, also where names are empty or come twice. Made up ("Column 1") where there is none: without a
    /// header, and for the cells of a row that is longer than the header. columnCount() of them.
    const QStringList &header() const { return m_header; }
    int columnCount() const { return int(m_header.size()); }
    int rowCount() const { return m_rows.rowCount(); } ///< without the header

    /// Empty where the row is short. \a row must be one of rowCount().
    QString cell(int row, int column) const;
    /// The same as UTF-8; valid as long as the table.
    QByteArrayView bytes(int row, int column) const { return m_rows.cell(row, column); }
    /// As in the file: rows of another length than the header are told, not refused.
    int cellCount(int row) const { return m_rows.cellCount(row); }
    /// How many rows have more or fewer cells than there are names; without a header, fewer than the longest row.
    int raggedCount() const { return m_ragged; }
    /// How many lines were skipped because nothing was in them.
    qint64 emptyLineCount() const { return m_emptyLines; }

    /// The physical line in which the row begins, from 1, in its file.
    qint64 lineOf(int row) const { return m_rows.line(row); }
    /// Index into sources().
    int sourceOf(int row) const;
    /// Names of files without their folders, or "Clipboard".
    const QStringList &sources() const { return m_sources; }

    /// Whether the rows of both can be one table: the same header, or none and as many columns.
    bool hasSameHeader(const CsvTable &other) const;
    /// Puts the rows of \a other, which has the same header, behind the own ones. For the reader.
    void append(CsvTable &&other);

private:
    void makeUpNames(int columns);
    void countRagged();

    CsvArena m_rows;
    QStringList m_header;
    int m_named = 0; ///< how many names are the file's own
    int m_ragged = 0;
    qint64 m_emptyLines = 0;
    QStringList m_sources;
    std::vector<int> m_firstRows; ///< of each source
};

} // namespace kontor
