// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/csvreader.h"

#include <QStringList>

#include <vector>

namespace kontor {

/// A file (or what was pasted) as a person chose it, with what it looks like.
struct ChosenSource
{
    QString name{}; ///< without folder
    CsvSource source{};
    QByteArray head{};                     ///< its first bytes
    std::vector<TextEncoding> encodings{}; ///< in which it can be, likeliest first
    bool isEncodingDecided = true;         ///< certain, or a person has chosen
    qint64 size = 0;

    /// Reads only the beginning. What cannot be read is told later, by whoever reads all of it.
    static ChosenSource file(const QString &path);
    static ChosenSource pasted(const QString &text);

    /// Words of the beginning whose letters depend on the encoding, as they are in \a encoding.
    QStringList tellingWords(TextEncoding encoding) const;

private:
    void guess(bool isWhole);
    bool isReadTheSame() const;
};

} // namespace kontor
