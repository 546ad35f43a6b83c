// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvdialect.h"

#include "models/csv/csvparser.h"
#include "models/csv/encodingguess.h"
#include "models/csv/textdecoder.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace kontor {

namespace {

constexpr qsizetype mostToGuessFrom = qsizetype(64) * 1024;
constexpr int mostRowsToLookAt = 200;
constexpr std::array delimiters{',', ';', '\t', '|'};

/// One way to read the text, and how well it went.
struct Reading
{
    CsvDialect dialect{};
    CsvArena rows{};
    double points = 0;
};

/// How regular the rows are: 1 when all have the same number of cells. One cell in each says nothing about the
/// delimiter.
double regularity(const CsvArena &rows)
{
    QHash<int, int> counts;
    const int looked = std::min(rows.rowCount(), mostRowsToLookAt);
    for (int row = 0; row < looked; ++row)
        ++counts[rows.cellCount(row)];
    int usual = 0;
    int cells = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() < usual || (it.value() == usual && it.key() < cells)) continue;
        usual = it.value();
        cells = it.key();
    }
    if (looked == 0) return 0;
    // Of equally regular ones, the delimiter that is there more often.
    return cells > 1 ? 1.0 * usual / looked + 0.001 * std::min(cells, 50) : 0.3;
}

Reading readAs(const CsvDialect &dialect, QByteArrayView text, bool isWhole)
{
    constexpr qint64 any = 1'000'000;
    CsvParser parser(dialect, {.bytes = any, .rows = any, .columns = 1'000, .fieldBytes = any});
    Reading reading{.dialect = dialect};
    const bool wasRead = parser.add(text) && (!isWhole || parser.finish());
    const bool hasQuotes = parser.quotedCells() > 0;
    // A text of which nothing was finished may be one row that is cut.
    if (wasRead && !isWhole && parser.rows().rowCount() == 0) parser.finish();
    reading.rows = parser.takeRows();
    reading.points = regularity(reading.rows) + (hasQuotes ? 0.05 : 0) - (wasRead ? 0 : 0.5);
    return reading;
}

/// The delimiter that "sep=;" in the first line names, or 0.
char namedDelimiter(QByteArrayView text)
{
    if (!text.startsWith("sep=") || text.size() < 5) return 0;
    const char named = text.at(4);
    const bool endsThere = text.size() == 5 || text.at(5) == '\r' || text.at(5) == '\n';
    return endsThere && std::ranges::find(delimiters, named) != delimiters.end() ? named : 0;
}

/// Of all ways to read \a text the one that fits best; of equal ones the usual one, which comes first.
Reading bestReading(CsvDialect dialect, QByteArrayView text, bool isWhole)
{
    const char named = namedDelimiter(text);
    std::optional<Reading> best;
    for (const char quote : {'"', '\''}) {
        for (const char escape : {'\0', '\\'}) {
            if ((quote == '\'' && !text.contains('\'')) || (escape != 0 && !text.contains('\\'))) continue;
            for (const char delimiter : delimiters) {
                if (named != 0 && delimiter != named) continue;
                dialect.delimiter = delimiter;
                dialect.quote = quote;
                dialect.escape = escape;
                Reading reading = readAs(dialect, text, isWhole);
                if (!best || reading.points > best->points + 1e-9) best.emplace(std::move(reading));
            }
        }
    }
    return std::move(*best);
}

/// A number, a date or time, an address: what stands in rows and not above them.
bool looksLikeData(const QString &cell)
{
    static const QRegularExpression data(
        QStringLiteral("^\\s*([-+]?[0-9][-+0-9.,:/ ()TZ]*%?|[^@\\s]+@[^@\\s]+\\.[^@\\s]+|https?://.*|true|false)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return data.match(cell).hasMatch();
}

/// Names differ from what is below them and are no data. Names that come twice are the user's mistake, not data.
bool hasHeader(const CsvArena &rows)
{
    if (rows.rowCount() == 0) return true;
    bool hasNames = false;
    const int looked = std::min(rows.rowCount(), mostRowsToLookAt);
    for (int column = 0; column < rows.cellCount(0); ++column) {
        const QByteArrayView bytes = rows.cell(0, column);
        const QString name = QString::fromUtf8(bytes).trimmed();
        if (name.isEmpty()) continue;
        if (looksLikeData(name)) return false;
        hasNames = true;
        for (int row = 1; row < looked; ++row)
            if (rows.cell(row, column) == bytes) return false;
    }
    return hasNames;
}

/// Whether "1,5" or "1.5" is what numbers look like. Three digits after the mark may be thousands and count little.
char decimalMark(const CsvArena &rows)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*[-+]?(?:[0-9]+|[0-9]{1,3}(?:[., ][0-9]{3})+)([.,])([0-9]+)\\s*$"));
    int commas = 0;
    int points = 0;
    const int looked = std::min(rows.rowCount(), mostRowsToLookAt);
    for (int row = 0; row < looked; ++row)
        for (int column = 0; column < rows.cellCount(row); ++column) {
            const auto found = number.match(QString::fromUtf8(rows.cell(row, column)));
            if (!found.hasMatch()) continue;
            const int weight = found.capturedLength(2) == 3 ? 1 : 10;
            (found.capturedView(1) == QLatin1Char(',') ? commas : points) += weight;
        }
    return commas > points ? ',' : '.';
}

} // namespace

CsvGuess guessDialect(QByteArrayView head, bool isWhole)
{
    const EncodingGuess encoding = guessEncoding(head, isWhole);
    CsvGuess guess{.encodingIsCertain = encoding.isCertain, .encodings = encoding.encodings};
    if (!encoding.encodings.empty()) guess.dialect.encoding = encoding.encodings.front();
    const bool seesAll = isWhole && head.size() <= mostToGuessFrom;
    TextDecoder decoder(guess.dialect.encoding);
    if (!decoder.isAvailable()) return guess;
    const TextDecoder::Decoded decoded = decoder.decode(head.first(std::min(head.size(), mostToGuessFrom)));
    QByteArrayView text = decoded.text;
    if (text.startsWith("\xEF\xBB\xBF")) text = text.sliced(3);
    const Reading best = bestReading(guess.dialect, text, seesAll);
    guess.dialect = best.dialect;
    guess.dialect.hasHeader = hasHeader(best.rows);
    guess.dialect.decimalMark = decimalMark(best.rows);
    return guess;
}

} // namespace kontor
