// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <array>
#include <span>

namespace kontor {

/// How a CSV file is written. The defaults are what spreadsheets open without asking and cannot be tricked with.
struct CsvFormat
{
    enum class LineEnd { CrLf, Lf };
    enum class Safety {
        /// All cells are quoted, those that a spreadsheet could take for a formula are guarded(), and a last column
        /// guardColumn says so, so that an import can undo it. Every phone number begins with a plus.
        Guarded,
        Raw, ///< cells as they are, quoted where that is necessary: for programs, and only when a person chose it
    };
    char delimiter = ',';
    LineEnd lineEnd = LineEnd::CrLf;
    bool byteOrderMark = false; ///< Excel takes UTF-8 for an old code page without it
    Safety safety = Safety::Guarded;
};

/// The name of the column that says: unguarded() gives the cells as they were. Its cells are "1". Stable in every
/// language.
inline constexpr char16_t guardColumn[] = u"kontor_guarded";

/// \a cell with an apostrophe in front if it begins with what a spreadsheet takes for a formula (= + - @, also
/// full-width, TAB, CR, LF, NUL) or with an apostrophe.
QString guarded(const QString &cell);
/// The exact inverse of guarded(): unguarded(guarded(x)) is x for every x. What guarded() cannot have made stays.
QString unguarded(const QString &cell);

/// Makes the text of a CSV file (RFC 4180, UTF-8) row by row, wherever it goes. What it makes, CsvReader reads as it
/// was.
class CsvText
{
public:
    explicit CsvText(const CsvFormat &format);

    /// The names of the columns, at most once and before all rows. guardColumn is added when it is needed; it may not
    /// be among \a names. False as with row().
    bool header(const QStringList &names);
    /// False for a cell that is not Unicode (half of a character is missing): nothing is replaced, the text is of no
    /// use any more and brokenCell() says which it was.
    bool row(const QStringList &cells);
    /// The same for cells that are UTF-8 already, which is quicker; whether they are valid is not looked at.
    void row(std::span<const QByteArrayView> cells);

    /// Both from 1, the header is a row.
    struct Place
    {
        qint64 row = 0;
        int cell = 0;
    };
    Place brokenCell() const { return {m_rows + 1, m_cells}; }

    /// All since clear(); valid until something is added.
    QByteArrayView text() const { return {m_buffer.constData(), m_used}; }
    /// Forgets the text so far, not that it began.
    void clear() { m_used = 0; }

private:
    bool putText(QStringView text);
    void putCell(QByteArrayView cell);
    char *openCell(qsizetype size, bool isFormula);
    void closeCell(char *begin, char *end);
    bool needsQuotes(QByteArrayView cell) const;
    void put(QByteArrayView bytes);
    void endRow(QByteArrayView guardCell);

    CsvFormat m_format;
    std::array<bool, 256> m_isSpecial{};
    QByteArray m_buffer; ///< larger than what is in it
    qsizetype m_used = 0;
    bool m_hasGuardColumn = false;
    qint64 m_rows = 0;
    int m_cells = 0;            ///< in the row that is being made
    bool m_isCellEmpty = false; ///< the last one, as it is written
};

} // namespace kontor
