// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/bytemarks.h"
#include "models/csv/csvarena.h"
#include "models/csv/csvfault.h"

#include <optional>

namespace kontor {

/// Finds rows and cells in UTF-8 text that comes in any portions of whole characters. A byte-level state machine of our
/// own: libcsv knows no escape, cannot say in which line and column a fault is, and notices a field that is too long
/// when it has all of it.
///
/// Lenient where nothing can be misunderstood: a quote inside a field that does not begin with one is text, rows may
/// have any number of cells, lines end with CR, LF or both in any mixture, lines with nothing in them are skipped, and
/// so are a byte order mark and a first line "sep=;".
class CsvParser
{
public:
    CsvParser(const CsvDialect &dialect, const CsvLimits &limits);

    /// False at the first fault; nothing may be added then.
    bool add(QByteArrayView text);
    /// The text is over: ends its last row. False at a fault.
    bool finish();

    const CsvFault &fault() const { return m_fault; }
    /// A fault of \a kind where the parser is now.
    CsvFault faultHere(CsvFault::Kind kind) const;

    /// All rows so far, the header among them.
    const CsvArena &rows() const { return m_rows; }
    CsvArena takeRows() { return std::move(m_rows); }
    qint64 emptyLines() const { return m_emptyLines; }
    qint64 quotedCells() const { return m_quotedCells; }

private:
    enum class State { Plain, Quoted, QuoteSeen, Escaped };

    bool skipMark(QByteArrayView &text);
    bool run(const char *end);
    bool mark(const char *at);
    bool markPlain(char byte, const char *at);
    bool markQuoted(char byte, const char *at);
    bool markAfterQuote(char byte, const char *at);
    bool markEscaped(char byte, const char *at);
    bool text(char byte, const char *at);
    bool textLineEnd(char byte, const char *at);
    bool endCell(const char *at);
    bool endRow(char byte, const char *at);
    bool rowHasBegun() const;
    bool finishRow();
    bool isSeparatorLine() const;
    void endLine(char byte, const char *at);
    bool fail(CsvFault::Kind kind, const char *at);

    CsvDialect m_dialect;
    ByteMarks m_marks;
    qsizetype m_fieldBytes;
    int m_columns;
    qint64 m_mostRows; ///< with the header

    CsvArena m_rows;
    CsvFault m_fault;
    State m_state = State::Plain;
    State m_beforeEscape = State::Plain;
    bool m_begun = false;         ///< a character was seen
    bool m_crWasLast = false;     ///< the last portion ended with the CR of a line end
    const char *m_from = nullptr; ///< what of the portion was not looked at yet
    const char *m_end = nullptr;
    const char *m_afterCr = nullptr; ///< where an LF is the second half of a line end
    const char *m_lineFrom = nullptr;
    qint64 m_line = 1;
    qint64 m_lineCharacters = 0; ///< of the line, in earlier portions
    qint64 m_rowLine = 1;
    qint64 m_quoteLine = 0; ///< 0 outside of a quoted field
    qint64 m_emptyLines = 0;
    qint64 m_quotedCells = 0;
};

} // namespace kontor
