// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "models/connections/connectionservice.h"
#include "models/imports/importcells.h"
#include "models/imports/recordindex.h"

#include <QCoreApplication>

namespace kontor {

/// What one row says about one record.
struct RowStep
{
    QString connection{}; ///< id
    const ResourceSpec *resource = nullptr;
    /// Tells the record from the others of the file: its id when it is there, its natural key or name when it is new.
    /// Empty when nothing tells it.
    QString key{};
    std::optional<Record> match{};          ///< the record as the cache has it
    std::optional<ChangeRequest> request{}; ///< none: the record stays as it is, those below it need it
    /// Fields that the vendor takes only once the record is there.
    std::optional<ChangeRequest> afterwards{};
    int parent = -1; ///< the earlier step of the row that makes its parent; -1: none
    // Of a record that is not known: what the row says of it, and the record above it.
    QJsonObject wanted{};
    std::optional<Record> above{};
};

/// One row of the file as changes that have not been planned yet.
struct RowIntent
{
    std::vector<RowStep> steps{};        ///< parents first; the last one is what the file is about
    QHash<int, QString> cellProblems{};  ///< by column
    QHash<int, QString> cellConflicts{}; ///< the vendor has something newer
    QString problem{};                   ///< of the row as a whole
    std::vector<Record> missing{};       ///< named by their numbers, and not known: type and id only
    QString conflict{};                  ///< the same: what the row wants is there already

    bool isReadable() const
    {
        return cellProblems.isEmpty() && cellConflicts.isEmpty() && problem.isEmpty() && conflict.isEmpty();
    }
};

/// Reads the rows of a file by the settings of an import: which record a row is about, which values it gives, and what
/// is wrong with a cell before any rule of the vendor is asked. The same row always reads the same. Long because
/// one row is read in steps that hand the same part on: its cells, its parent, its record, its request.
class RowReader
{
    Q_DECLARE_TR_FUNCTIONS(kontor::RowReader)

public:
    /// Everything passed by reference must outlive the reader.
    RowReader(const ImportCells &cells, const ImportSettings &settings, const ConnectionService &connections,
              const RecordFinder &finder)
        : m_cells(cells), m_settings(settings), m_connections(connections), m_finder(finder)
    {
    }

    /// What a finder must know for a file with these settings.
    static std::vector<RecordIndex::Scope> scopes(const ImportCells &cells, const ImportSettings &settings,
                                                  const ConnectionService &connections);

    RowIntent read(int row) const;

private:
    struct Part;

    QString cell(int row, const ImportAssignment &from) const
    {
        return from.transformed(m_cells.text(row, from.column));
    }
    const Connection *connectionOf(int row, RowIntent &intent) const;
    void readPart(Part &part) const;
    void readRoundTrip(int row, const Connection &connection, RowIntent &intent) const;
    void readEditedCell(const ImportAssignment &from, const QString &base, Part &part) const;
    const FieldSpec *fieldOf(const ImportAssignment &from, const Part &part) const;
    void takeValue(const ImportAssignment &from, const QString &text, Part &part) const;
    QJsonValue resolved(const FieldSpec &field, const QJsonValue &value, int column, Part &part) const;
    bool findParent(Part &part) const;
    std::optional<Record> recordCalled(const QString &text, const ResourceSpec &resource, int column, Part &part) const;
    bool findMatch(Part &part) const;
    bool matchByName(Part &part) const;
    void decide(Part &part) const;
    void askCreate(Part &part) const;
    void askUpdate(Part &part) const;
    bool mayWrite(const ImportAssignment &from, const FieldSpec &field, const QString &text, const Part &part) const;

    const ImportCells &m_cells;
    const ImportSettings &m_settings;
    const ConnectionService &m_connections;
    const RecordFinder &m_finder;
    /// Of the assignments, by description.
    mutable QHash<const ProviderSpec *, std::vector<const FieldSpec *>> m_fields;
};

/// What the base of an exported cell is: few characters that change when the text does.
QString cellFingerprint(const QString &text);

} // namespace kontor
