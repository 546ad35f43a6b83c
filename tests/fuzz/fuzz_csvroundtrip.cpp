// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written can be read and is what it was: any table of texts, guarded and raw, in every format. The first byte
// chooses the format; 0x1E ends a row and 0x1F a cell.
#include "models/csv/csvtext.h"
#include "tests/fuzz/fuzzing.h"

using namespace kontor;
using namespace kontor::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 1) return 0;
    const CsvFormat format{.delimiter = ",;\t|"[data[0] % 4],
                           .lineEnd = data[0] / 4 % 2 == 0 ? CsvFormat::LineEnd::CrLf : CsvFormat::LineEnd::Lf,
                           .byteOrderMark = data[0] / 8 % 2 == 0,
                           .safety = data[0] / 16 % 2 == 0 ? CsvFormat::Safety::Guarded : CsvFormat::Safety::Raw};
    // Lossy, but what comes of it is the table that is asked about. NUL is no text in a file.
    QString input = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    demand(unguarded(guarded(input)) == input);
    input.remove(QChar(u'\0'));
    std::vector<QStringList> rows;
    for (const QString &row : input.split(QChar(0x1E)))
        rows.push_back(row.split(QChar(0x1F)));
    CsvText text(format);
    for (const QStringList &row : rows)
        demand(text.row(row));
    CsvText fromUtf8(format);
    for (const QStringList &row : rows) {
        QByteArrayList cells;
        for (const QString &cell : row)
            cells.append(cell.toUtf8());
        fromUtf8.row(std::vector<QByteArrayView>(cells.begin(), cells.end()));
    }
    demand(text.text() == fromUtf8.text());
    const CsvLimits any{.bytes = 1 << 30, .rows = 1 << 30, .columns = 60'000, .fieldBytes = 1 << 20};
    const auto table = readIn(100, text.text(), {.delimiter = format.delimiter, .hasHeader = false}, any);
    demand(table.has_value() && table->rowCount() == int(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList &expected = rows[std::size_t(row)];
        demand(table->cellCount(row) == expected.size());
        for (int column = 0; column < table->cellCount(row); ++column) {
            const QString cell = table->cell(row, column);
            const bool isGuarded = format.safety == CsvFormat::Safety::Guarded;
            demand((isGuarded ? unguarded(cell) : cell) == expected.at(column));
        }
    }
    return 0;
}
