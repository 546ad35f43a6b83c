// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace kontor {

class CsvTable;

/// Makes the columns of \a view, from \a first on, as wide as what the first rows of a file have in them, within
/// reason; a person may drag them afterwards.
void fitColumns(QTableView &view, int first, const CsvTable &table);

} // namespace kontor
