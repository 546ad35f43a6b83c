// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes in any dialect and in any portions: no crash, no limit passed, and the portions make no difference. The
// first four bytes choose, the rest is the file.
#include "tests/fuzz/fuzzing.h"

using namespace kontor;
using namespace kontor::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    constexpr qsizetype choices = 4;
    if (size < choices) return 0;
    const CsvDialect dialect{.encoding = TextEncoding(data[0] % 7),
                             .delimiter = ",;\t|"[data[1] % 4],
                             .quote = "\"'\0"[data[1] / 4 % 3],
                             .escape = data[1] / 12 % 2 == 0 ? '\0' : '\\',
                             .hasHeader = data[1] / 24 % 2 == 0};
    const CsvLimits limits{.bytes = 3'000, .rows = 40, .columns = 20, .fieldBytes = 100 + data[3]};
    const QByteArrayView bytes(data + choices, qsizetype(size) - choices);
    const auto whole = readIn(std::max<qsizetype>(1, bytes.size()), bytes, dialect, limits);
    demandSame(whole, readIn(1 + data[2] % 80, bytes, dialect, limits));
    if (!whole) {
        demand(!whole.error().message.isEmpty() && whole.error().kind == Error::Kind::Invalid);
        return 0;
    }
    demand(whole->rowCount() <= limits.rows && whole->columnCount() <= limits.columns);
    demand(bytes.size() <= limits.bytes);
    qint64 line = 0;
    for (int row = 0; row < whole->rowCount(); ++row) {
        demand(whole->lineOf(row) > line);
        line = whole->lineOf(row);
        for (int column = 0; column < whole->cellCount(row); ++column) {
            const QByteArrayView cell = whole->bytes(row, column);
            demand(cell.size() <= limits.fieldBytes && checkUtf8(cell).valid == cell.size() && !cell.contains('\0'));
        }
    }
    return 0;
}
