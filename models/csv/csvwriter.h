// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>

#include <array>
#include <optional>
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
    bool replace = false; ///< a file that is there already; only after a person was asked
};

/// The name of the column that says: unguarded() gives the cells as they were. Its cells are "1". Stable in every
/// language.
inline constexpr char16_t guardColumn[] = u"kontor_guarded";

/// \a cell with an apostrophe in front if it begins with what a spreadsheet takes for a formula (= + - @, also
/// full-width, TAB, CR, LF, NUL) or with an apostrophe.
QString guarded(const QString &cell);
/// The exact inverse of guarded(): unguarded(guarded(x)) is x for every x. What guarded() cannot have made stays.
QString unguarded(const QString &cell);

/// Writes a CSV file (RFC 4180, UTF-8). The file appears under its name only when it is complete and on the disk, and
/// nobody else can read it (mode 0600) at any time: for that it is not made by QSaveFile, whose file others can open
/// until its mode is set. Of a file that was not finished nothing remains, and what was there before stays.
class CsvWriter
{
public:
    using Options = CsvFormat;

    /// Nothing happens before the first row.
    explicit CsvWriter(const QString &path, const Options &options = {});
    ~CsvWriter();
    Q_DISABLE_COPY_MOVE(CsvWriter)

    /// The names of the columns, at most once and before all rows. guardColumn is added when it is needed and may not
    /// be among \a names (Invalid).
    Result<void> header(const QStringList &names);
    /// Errors (Storage; Invalid for text that is not Unicode, which is never replaced; Conflict for a file that is
    /// there already) stay: whatever is called later gives them again.
    Result<void> row(const QStringList &cells);
    /// The same for cells that are UTF-8 already, which is quicker; whether they are valid is not looked at.
    Result<void> row(std::span<const QByteArrayView> cells);

    /// Brings everything to the disk and gives the file its name. At most once, nothing may follow.
    Result<void> finish();

private:
    Result<void> begin();
    bool putText(const QString &text);
    void putCell(QByteArrayView cell);
    void putQuoted(QByteArrayView cell, bool isGuarded);
    bool needsQuotes(QByteArrayView cell) const;
    Result<void> endRow(QByteArrayView guardCell);
    Result<void> flush();
    Result<void> publish();
    Result<void> fail(Error error);
    Error brokenText() const;

    QString m_path;
    Options m_options;
    QFile m_file; ///< under another name
    QByteArray m_buffer;
    QByteArray m_text; ///< one cell as UTF-8
    std::array<bool, 256> m_isSpecial{};
    std::optional<Error> m_error;
    bool m_hasGuardColumn = false;
    qint64 m_rows = 0;
    int m_cells = 0;          ///< in the row that is being written
    qsizetype m_rowBegin = 0; ///< where it begins in the buffer
};

} // namespace kontor
