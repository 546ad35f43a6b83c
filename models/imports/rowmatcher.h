// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "models/imports/importsettings.h"
#include "models/imports/recordindex.h"
#include "models/storage/connectionstore.h"

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

/// The record a row is being read for.
struct RowPart
{
    int row = 0;
    const Connection &connection;
    const ProviderSpec &spec;
    RowIntent &intent;
    bool isMain = false;
    RowStep step{};
    QJsonObject values{};
    QHash<QString, Secret> secrets{};
    std::vector<const ImportAssignment *> blanks{}; ///< empty cells
    std::vector<std::pair<const ImportAssignment *, QString>> given{};
    QString id{};
    int idColumn = -1;
    QString parentText{};
    int parentColumn = -1;
    std::optional<Record> parent{};
    bool isBlank = true;
    QStringList matchedBy{}; ///< fields: they say which record is meant, not what it is to become

    /// Perhaps the vendor has it all the same.
    void miss(const ResourceSpec &resource, const QString &named) const
    {
        // Names with blanks in them are nobody's number.
        if (named.contains(u' ')) return;
        intent.missing.push_back({.connection = connection.id,
                                  .kind = resource.kind,
                                  .type = resource.typeName(),
                                  .id = named,
                                  .name = named});
    }
    void wrong(int column, const QString &why)
    {
        if (column >= 0)
            intent.cellProblems.insert(column, why);
        else
            intent.problem = why;
    }
};

/// Finds the records that a row is about, and those it names. What is wrong is said in the part.
class RowMatcher
{
    Q_DECLARE_TR_FUNCTIONS(kontor::RowMatcher)

public:
    /// \a finder must outlive the matcher.
    explicit RowMatcher(const RecordFinder &finder) : m_finder(finder) {}

    /// The record above: an earlier one of the row, or the one that the row names.
    bool findParent(RowPart &part) const;
    /// The record itself, where it is known, and what tells it from the others of the file.
    bool findMatch(RowPart &part) const;
    /// Names become ids where a field points to other records.
    QJsonValue resolved(const FieldSpec &field, const QJsonValue &value, int column, RowPart &part) const;

private:
    std::optional<Record> recordCalled(const QString &text, const ResourceSpec &resource, int column,
                                       RowPart &part) const;
    bool matchByName(RowPart &part) const;

    const RecordFinder &m_finder;
};

} // namespace kontor
