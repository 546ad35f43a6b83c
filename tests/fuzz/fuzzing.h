// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/csvreader.h"

#include <cstdlib>
#include <vector>

namespace kontor::fuzz {

/// What must hold, or the fuzzer has found something.
inline void demand(bool holds)
{
    if (!holds) std::abort();
}

/// Reads \a bytes in portions of \a size; each is a copy of its own, so that the sanitizer sees what is read beside it.
inline Result<CsvTable> readIn(qsizetype size, QByteArrayView bytes, const CsvDialect &dialect, const CsvLimits &limits)
{
    CsvReader reader(dialect, limits, QStringLiteral("fuzz.csv"));
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArrayView part = bytes.sliced(at).first(std::min(size, bytes.size() - at));
        const std::vector<char> copy(part.begin(), part.end());
        if (const auto added = reader.add(copy); !added) return failure(added.error());
    }
    return reader.finish();
}

/// The same cells in the same places, or the same fault.
inline void demandSame(const Result<CsvTable> &one, const Result<CsvTable> &other)
{
    demand(one.has_value() == other.has_value());
    if (!one) {
        demand(one.error().message == other.error().message && one.error().detail == other.error().detail);
        return;
    }
    demand(one->header() == other->header() && one->rowCount() == other->rowCount());
    demand(one->raggedCount() == other->raggedCount() && one->emptyLineCount() == other->emptyLineCount());
    for (int row = 0; row < one->rowCount(); ++row) {
        demand(one->cellCount(row) == other->cellCount(row) && one->lineOf(row) == other->lineOf(row));
        for (int column = 0; column < one->cellCount(row); ++column)
            demand(one->bytes(row, column) == other->bytes(row, column));
    }
}

} // namespace kontor::fuzz
