// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statestore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kontor {

/// One imported file, or several read as one.
struct ImportEntry
{
    QString plan;
    QStringList sources{}; ///< file names, without folders
    QStringList header{};
    QList<int> secretColumns{}; ///< their cells are never kept
    QJsonObject settings{};     ///< ImportSettings::toJson()
    QDateTime createdAt{};
};

/// One row of the file as kept.
struct ImportLedgerRow
{
    int row = 0; ///< from 0
    int source = 0;
    qint64 line = 0;     ///< 1-based, in its file
    QStringList cells{}; ///< as in the file; empty where the column is secret
    int first = 0;       ///< seq of its first change
    int count = 0;       ///< of its changes
    int shared = -1;     ///< seq of the change of another row that it stands for
    QString verdict{};   ///< of the review: "create", "unchanged", "invalid" ...
    QString problem{};   ///< why nothing was planned for it; empty when something was, or nothing had to be
};

/// What was imported, row by row: with the journal it says at any time what became of each row of a file. Kept in the
/// state database; see schema there.
class ImportLedger
{
public:
    explicit ImportLedger(StateStore &state) : m_state(state) {}

    /// Of the database it is in.
    QString path() const { return m_state.database().path(); }

    /// Adds rows one after the other, with one statement.
    class RowWriter
    {
    public:
        Result<void> add(const ImportLedgerRow &row);

    private:
        friend class ImportLedger;
        RowWriter(Database &database, QString plan) : m_database(database), m_plan(std::move(plan)) {}
        Database &m_database;
        QString m_plan;
        std::optional<Statement> m_insert;
    };

    // Statements only: for the transactions that write the plan down. The entry goes before its rows.
    Result<void> add(const ImportEntry &entry);
    RowWriter rowsOf(const QString &plan) { return {m_state.database(), plan}; }

    /// Nothing when the plan was no import.
    Result<std::optional<ImportEntry>> entry(const QString &plan);
    /// In the order of the file.
    Result<void> eachRow(const QString &plan, const std::function<Result<void>(const ImportLedgerRow &)> &take);
    /// Newest first.
    Result<std::vector<ImportEntry>> entries(int limit);

private:
    StateStore &m_state;
};

} // namespace kontor
