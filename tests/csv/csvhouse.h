// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/csvreader.h"

#include <QByteArrayList>

#include <algorithm>
#include <vector>

namespace kontor::test {

/// Cells as UTF-8, row after row, the header first.
using Rows = QList<QByteArrayList>;

/// Reads \a bytes in portions of the given size (0: all at once). Each portion is a copy of its own, so that a
/// sanitizer sees what is read beside it.
inline Result<CsvTable> readAll(const QByteArray &bytes, const CsvDialect &dialect = {}, qsizetype portion = 0,
                                const CsvLimits &limits = {})
{
    CsvReader reader(dialect, limits, QStringLiteral("people.csv"));
    const qsizetype size = portion > 0 ? portion : std::max<qsizetype>(1, bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const std::vector<char> part(bytes.begin() + at, bytes.begin() + std::min(at + size, bytes.size()));
        if (const auto added = reader.add(part); !added) return failure(added.error());
    }
    return reader.finish();
}

inline Rows cellsOf(const CsvTable &table)
{
    Rows rows(1);
    for (const QString &name : table.header())
        rows.back().append(name.toUtf8());
    for (int row = 0; row < table.rowCount(); ++row) {
        rows.append(QByteArrayList());
        for (int column = 0; column < table.cellCount(row); ++column)
            rows.back().append(table.bytes(row, column).toByteArray());
    }
    return rows;
}

/// What the detail of an error must begin with: the fault, its line and column (in characters).
inline QString faultAt(const char *fault, int line, int column)
{
    return QStringLiteral("csv: %1, line %2, column %3,").arg(QLatin1String(fault)).arg(line).arg(column);
}

} // namespace kontor::test
