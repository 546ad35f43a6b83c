// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importcells.h"

#include "models/csv/csvwriter.h"

namespace kontor {

QString ImportCells::original(int row, int column) const
{
    const QString cell = m_table->cell(row, column);
    return m_guard >= 0 ? unguarded(cell) : cell;
}

QString ImportCells::text(int row, int column) const
{
    const auto corrected = m_corrections.constFind({row, column});
    return corrected == m_corrections.cend() ? original(row, column) : *corrected;
}

void ImportCells::correct(int row, int column, const QString &text)
{
    if (original(row, column) == text)
        m_corrections.remove({row, column});
    else
        m_corrections.insert({row, column}, text);
}

} // namespace kontor
