// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/imports/importcells.h"
#include "models/imports/rowmatcher.h"

#include <QCoreApplication>

namespace kontor {

/// Reads the rows of a file by the settings of an import: which record a row is about, which values it gives, and what
/// is wrong with a cell before any rule of the vendor is asked. The same row always reads the same.
class RowReader
{
    Q_DECLARE_TR_FUNCTIONS(kontor::RowReader)

public:
    /// Everything passed by reference must outlive the reader.
    RowReader(const ImportCells &cells, const ImportSettings &settings, const ConnectionService &connections,
              const RecordFinder &finder)
        : m_cells(cells), m_settings(settings), m_connections(connections), m_matcher(finder)
    {
    }

    /// What a finder must know for a file with these settings.
    static std::vector<RecordIndex::Scope> scopes(const ImportCells &cells, const ImportSettings &settings,
                                                  const ConnectionService &connections);

    RowIntent read(int row) const;

private:
    QString cell(int row, const ImportAssignment &from) const
    {
        return from.transformed(m_cells.text(row, from.column));
    }
    const Connection *connectionOf(int row, RowIntent &intent) const;
    void readPart(RowPart &part) const;
    void readRoundTrip(int row, const Connection &connection, RowIntent &intent) const;
    void readEditedCell(const ImportAssignment &from, const QByteArray &base, RowPart &part) const;
    const FieldSpec *fieldOf(const ImportAssignment &from, const RowPart &part) const;
    void takeValue(const ImportAssignment &from, const QString &text, RowPart &part) const;
    void decide(RowPart &part) const;
    void askCreate(RowPart &part) const;
    void askUpdate(RowPart &part) const;
    bool mayWrite(const ImportAssignment &from, const FieldSpec &field, const QString &text, const RowPart &part) const;

    const ImportCells &m_cells;
    const ImportSettings &m_settings;
    const ConnectionService &m_connections;
    RowMatcher m_matcher;
    /// Of the assignments, by description.
    mutable QHash<const ProviderSpec *, std::vector<const FieldSpec *>> m_fields;
};

} // namespace kontor
