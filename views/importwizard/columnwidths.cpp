// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/columnwidths.h"

#include "models/csv/csvtable.h"

#include <QFontMetrics>
#include <QTableView>

#include <algorithm>

namespace kontor {

void fitColumns(QTableView &view, int first, const CsvTable &table)
{
    constexpr int looked = 30;
    constexpr int letters = 60;
    constexpr int narrowest = 70;
    constexpr int widest = 260;
    const QFontMetrics metrics = view.fontMetrics();
    for (int column = 0; column < table.columnCount(); ++column) {
        int width = metrics.horizontalAdvance(table.header().at(column).left(letters));
        for (int row = 0; row < std::min(looked, table.rowCount()); ++row)
            width = std::max(width, metrics.horizontalAdvance(table.cell(row, column).left(letters)));
        view.setColumnWidth(first + column, std::clamp(width + 24, narrowest, widest));
    }
}

} // namespace kontor
