// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importservice.h"
#include "views/services.h"

#include <QTableWidget>

#include <memory>
#include <vector>

class QStandardItemModel;

namespace kontor {

/// Which column of the file goes where: a line for every column, for every further use of one and for every fixed
/// value.
class MappingTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Source, Examples, Target, Policy, Changes, ColumnCount };

    MappingTable(Services &services, QWidget *parent);

    /// Shows the assignments of \a settings.
    void show(const ImportSettings &settings, std::shared_ptr<const CsvTable> table);
    /// The same for other records or another verb: \a settings says what is guessed, what a person has chosen stays
    /// where that is still possible.
    void reshow(const ImportSettings &settings, std::shared_ptr<const CsvTable> table);
    std::vector<ImportAssignment> assignments() const;
    /// Names of columns nothing is made of.
    QStringList unused() const;
    /// What two lines claim; empty when there is nothing of that sort.
    QString contradiction() const;

    void addFixedValue();
    /// The column of the current line once more.
    void addAnotherUse();

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    struct Line
    {
        ImportAssignment assignment{};
        bool isUsed = false;
        bool isChosen = false; ///< by a person
    };

    std::vector<Line> linesOf(const ImportSettings &settings) const;
    void build();
    void buildLine(int row);
    void buildSource(int row);
    void buildTarget(int row);
    void buildPolicy(int row);
    void buildChanges(int row);
    void openChanges(int row);
    QString examples(const Line &line) const;
    bool isSecret(const Line &line) const;
    QString columnName(const Line &line) const;
    void chooseTarget(int row, int place);
    bool hasPolicies() const;
    Line &line(int row) { return m_lines[std::size_t(row)]; }

    Services &m_services;
    ImportSettings m_settings;
    std::shared_ptr<const CsvTable> m_table;
    std::vector<ImportTarget> m_targets;
    QStandardItemModel *m_choices; ///< of all lines: "(not used)" and the targets
    std::vector<Line> m_lines;
};

} // namespace kontor
