// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/csv/csvdialect.h"

#include <QByteArray>

#include <optional>

namespace kontor {

/// Why a CSV text cannot be read, and where.
struct CsvFault
{
    enum class Kind {
        NotText, ///< bytes that mean nothing in the encoding
        CutCharacter,
        WrongByteOrder,
        UnknownEncoding, ///< to this Qt
        Nul,
        UnterminatedQuote,
        TextAfterQuote,
        LongField,
        ManyColumns,
        ManyRows,
        ManyBytes,
        Empty,
    };
    Kind kind = Kind::Empty;
    qint64 line = 1;      ///< physical, from 1
    qint64 column = 1;    ///< in characters, from 1
    qint64 quoteLine = 0; ///< where the quoted field began in which it happened; 0 outside of one
    QByteArray bytes{};   ///< of NotText and CutCharacter
};

/// The fault for people: \a source, line and character, what is wrong and what to do. Of kind Invalid (Unsupported for
/// UnknownEncoding). The detail says the same in words that are never translated.
Error csvError(const CsvFault &fault, const QString &source, const CsvDialect &dialect, const CsvLimits &limits);

/// Where csvError() says it is; nothing for errors that have no place in a file.
struct CsvPlace
{
    qint64 line = 1;
    qint64 column = 1;
};
std::optional<CsvPlace> csvPlaceOf(const Error &error);

} // namespace kontor
