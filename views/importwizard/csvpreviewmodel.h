// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/csvtable.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace kontor {

/// The first rows of a file as they are read. While the encoding is in question, the rows whose letters depend on it
/// come instead, with those cells marked. Cells below a header that speaks of passwords are dots.
class CsvPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 50;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const CsvTable> table, bool isEncodingInQuestion);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isTelling(int row, int column) const;

    std::shared_ptr<const CsvTable> m_table;
    std::vector<int> m_rows;      ///< of the table
    std::vector<bool> m_isSecret; ///< by column
    bool m_isInQuestion = false;
};

/// Whether a header speaks of passwords, in the languages of the program.
bool speaksOfSecrets(const QString &header);

} // namespace kontor
