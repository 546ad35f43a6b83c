// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/textencoding.h"

#include <QByteArrayView>

#include <vector>

namespace kontor {

/// In which encodings a text can be, see CsvGuess.
struct EncodingGuess
{
    std::vector<TextEncoding> encodings{}; ///< likeliest first
    bool isCertain = false;
};

/// \a isWhole: the text has no more than \a head; else its last character may be cut.
EncodingGuess guessEncoding(QByteArrayView head, bool isWhole);

} // namespace kontor
