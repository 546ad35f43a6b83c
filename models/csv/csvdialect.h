// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/textencoding.h"

#include <QByteArrayView>

#include <vector>

namespace kontor {

/// How a CSV file is written: what has to be known to read it, and what a person may change while looking at a preview.
struct CsvDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ','; ///< ASCII
    char quote = '"';     ///< 0: none
    /// 0: quotes in quoted fields are doubled. Else '\\': it takes the meaning from a quote, a delimiter, a line end or
    /// an escape after it, and is text before everything else ("C:\temp"). Doubled quotes are understood as well.
    char escape = 0;
    bool hasHeader = true;
    char decimalMark = '.'; ///< '.' or ','; for whoever understands the cells, the reader does not look at it
    bool operator==(const CsvDialect &) const = default;
};

/// What the beginning of a file looks like.
struct CsvGuess
{
    CsvDialect dialect{};
    /// False: several encodings are possible and a wrong one would destroy names. Ask the person, with a preview.
    bool encodingIsCertain = false;
    /// Those in which all of it is text, likeliest first. Empty when there is none; dialect.encoding is UTF-8 then and
    /// the reader tells which byte is wrong.
    std::vector<TextEncoding> encodings{};
};

/// Guesses from the first bytes of a file (some ten thousand are enough). \a isWhole: it has no more than these.
///
/// A byte order mark, text that is strict UTF-8, and UTF-16 that makes sense in one byte order only are certain: the
/// reader refuses what does not fit further down. Everything else is a question. The line "sep=;" that Excel writes and
/// understands decides about the delimiter; else it is the one of comma, semicolon, tab and bar that gives the rows the
/// same number of cells.
CsvGuess guessDialect(QByteArrayView head, bool isWhole);

/// How much is read before it is refused. The limits hold for all files of one table together, fieldBytes for each cell
/// as UTF-8.
struct CsvLimits
{
    qint64 bytes = qint64(64) * 1024 * 1024;
    qint64 rows = 100'000; ///< without the header
    int columns = 256;     ///< never more than 65,535
    qint64 fieldBytes = qint64(64) * 1024;
};

/// What earlier files of the same table have used of its limits.
struct CsvUsed
{
    qint64 bytes = 0;
    qint64 rows = 0;
};

} // namespace kontor
