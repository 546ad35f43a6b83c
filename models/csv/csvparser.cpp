// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvparser.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace kontor {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr QByteArrayView swappedMark("\xEF\xBF\xBE");

ByteMarks marksOf(const CsvDialect &dialect)
{
    std::array<char, ByteMarks::mostBytes> bytes{'\n', '\r', '\0', dialect.delimiter};
    std::size_t count = 4;
    if (dialect.quote != 0) bytes.at(count++) = dialect.quote;
    if (dialect.escape != 0) bytes.at(count++) = dialect.escape;
    return ByteMarks(std::span<const char>(bytes.data(), count));
}

qint64 charactersOf(const char *from, const char *to)
{
    return std::count_if(from, to, [](char byte) { return (quint8(byte) & 0xC0) != 0x80; });
}

/// The beginning of the character of which the byte at \a at is a part.
const char *characterAt(const char *at)
{
    while ((quint8(*at) & 0xC0) == 0x80)
        --at;
    return at;
}

} // namespace

CsvParser::CsvParser(const CsvDialect &dialect, const CsvLimits &limits)
    : m_dialect(dialect),
      m_marks(marksOf(dialect)),
      m_fieldBytes(std::clamp<qint64>(limits.fieldBytes, 0, std::numeric_limits<qint32>::max())),
      m_columns(std::clamp(limits.columns, 1, CsvArena::mostCells)),
      m_mostRows(std::clamp<qint64>(limits.rows, 0, std::numeric_limits<qint32>::max() - 1) +
                 (dialect.hasHeader ? 1 : 0))
{
}

bool CsvParser::add(QByteArrayView text)
{
    if (!m_begun && !skipMark(text)) return false;
    if (text.isEmpty()) return true;
    m_from = text.data();
    m_end = m_from + text.size();
    m_lineFrom = m_from;
    m_afterCr = m_crWasLast ? m_from : nullptr;
    const char *at = m_from;
    for (; m_end - at >= ByteMarks::blockSize; at += ByteMarks::blockSize)
        for (quint64 marks = m_marks.ofBlock(at); marks != 0; marks &= marks - 1)
            if (!mark(at + std::countr_zero(marks))) return false;
    for (quint64 marks = m_marks.ofPart(at, m_end - at); marks != 0; marks &= marks - 1)
        if (!mark(at + std::countr_zero(marks))) return false;
    if (m_from != m_end && !run(m_end)) return false;
    m_crWasLast = m_afterCr == m_end;
    m_lineCharacters += charactersOf(m_lineFrom, m_end);
    m_lineFrom = m_from = m_end;
    return true;
}

/// The first character may say how the text was encoded; it is not part of it.
bool CsvParser::skipMark(QByteArrayView &text)
{
    if (text.isEmpty()) return true;
    m_begun = true;
    const bool isUtf16 =
        m_dialect.encoding == TextEncoding::Utf16LittleEndian || m_dialect.encoding == TextEncoding::Utf16BigEndian;
    if (isUtf16 && text.startsWith(swappedMark)) {
        m_fault = faultHere(CsvFault::Kind::WrongByteOrder);
        return false;
    }
    if (text.startsWith(byteOrderMark)) text = text.sliced(byteOrderMark.size());
    return true;
}

/// Text without any mark, from m_from to \a end.
inline bool CsvParser::run(const char *end)
{
    const qsizetype size = end - m_from;
    if (m_state == State::QuoteSeen) [[unlikely]]
        return fail(CsvFault::Kind::TextAfterQuote, m_from);
    if (m_state == State::Escaped) [[unlikely]] {
        if (!text(m_dialect.escape, m_from)) return false;
        m_state = m_beforeEscape;
    }
    if (m_rows.cellSize() + size > m_fieldBytes) [[unlikely]]
        return fail(CsvFault::Kind::LongField,
                    characterAt(m_from + std::max<qsizetype>(0, m_fieldBytes - m_rows.cellSize())));
    if (size <= CsvArena::shortRun && m_end - m_from >= CsvArena::shortRun)
        m_rows.appendShort(m_from, size);
    else
        m_rows.append(m_from, size);
    return true;
}

inline bool CsvParser::mark(const char *at)
{
    if (at != m_from && !run(at)) return false;
    m_from = at + 1;
    const char byte = *at;
    switch (m_state) {
    case State::Plain:
        return markPlain(byte, at);
    case State::Quoted:
        return markQuoted(byte, at);
    case State::QuoteSeen:
        return markAfterQuote(byte, at);
    case State::Escaped:
        break;
    }
    return markEscaped(byte, at);
}

inline bool CsvParser::markPlain(char byte, const char *at)
{
    if (byte == m_dialect.delimiter) return endCell(at);
    if (byte == '\n' || byte == '\r') return endRow(byte, at);
    if (byte == 0) return fail(CsvFault::Kind::Nul, at);
    if (byte == m_dialect.quote) {
        if (m_rows.cellSize() > 0) return text(byte, at);
        m_state = State::Quoted;
        m_quoteLine = m_line;
        ++m_quotedCells;
        return true;
    }
    m_state = State::Escaped;
    m_beforeEscape = State::Plain;
    return true;
}

inline bool CsvParser::markQuoted(char byte, const char *at)
{
    if (byte == m_dialect.quote) {
        m_state = State::QuoteSeen;
        return true;
    }
    if (byte == 0) return fail(CsvFault::Kind::Nul, at);
    if (byte == '\n' || byte == '\r') return textLineEnd(byte, at);
    if (byte == m_dialect.delimiter) return text(byte, at);
    m_state = State::Escaped;
    m_beforeEscape = State::Quoted;
    return true;
}

inline bool CsvParser::markAfterQuote(char byte, const char *at)
{
    if (byte == m_dialect.quote) {
        m_state = State::Quoted;
        return text(byte, at);
    }
    if (byte == m_dialect.delimiter) return endCell(at);
    if (byte == '\n' || byte == '\r') return endRow(byte, at);
    return fail(byte == 0 ? CsvFault::Kind::Nul : CsvFault::Kind::TextAfterQuote, at);
}

bool CsvParser::markEscaped(char byte, const char *at)
{
    if (byte == 0) return fail(CsvFault::Kind::Nul, at);
    m_state = m_beforeEscape;
    return byte == '\n' || byte == '\r' ? textLineEnd(byte, at) : text(byte, at);
}

bool CsvParser::text(char byte, const char *at)
{
    if (m_rows.cellSize() >= m_fieldBytes) return fail(CsvFault::Kind::LongField, at);
    m_rows.append(byte);
    return true;
}

/// A line end that is part of a cell. A fault at it is still in its line.
bool CsvParser::textLineEnd(char byte, const char *at)
{
    if (!text(byte, at)) return false;
    endLine(byte, at);
    return true;
}

inline bool CsvParser::endCell(const char *at)
{
    // The cell after this delimiter is one more.
    if (m_rows.cellsInRow() + 1 >= m_columns) [[unlikely]]
        return fail(CsvFault::Kind::ManyColumns, at);
    m_rows.endCell();
    m_state = State::Plain;
    m_quoteLine = 0;
    return true;
}

bool CsvParser::endRow(char byte, const char *at)
{
    const bool secondHalf = byte == '\n' && at == m_afterCr;
    if (rowHasBegun()) {
        // After a CR that ended a row nothing has begun: this one was escaped, and the LF with it.
        if (secondHalf) return textLineEnd(byte, at);
        if (!finishRow()) return false;
    } else if (!secondHalf) {
        ++m_emptyLines;
    }
    endLine(byte, at);
    m_rowLine = m_line;
    return true;
}

bool CsvParser::rowHasBegun() const
{
    return m_rows.cellsInRow() > 0 || m_rows.cellSize() > 0 || m_state == State::QuoteSeen;
}

bool CsvParser::finishRow()
{
    m_rows.endCell();
    m_state = State::Plain;
    m_quoteLine = 0;
    if (isSeparatorLine()) {
        m_rows.dropRow();
        return true;
    }
    if (m_rows.rowCount() >= m_mostRows) {
        m_fault = {.kind = CsvFault::Kind::ManyRows, .line = m_rowLine};
        return false;
    }
    m_rows.endRow(m_rowLine);
    return true;
}

/// The hint to Excel about the delimiter. The dialect knows it already.
bool CsvParser::isSeparatorLine() const
{
    if (m_rows.rowCount() > 0 || m_rowLine != 1 || m_quotedCells > 0) return false;
    // As the arena packs it: one cell, or two where the byte after the word is the delimiter.
    const QByteArrayView packed = m_rows.packedRow();
    return packed == QByteArrayView("\x04sep=\x00", 6) || (packed.size() == 6 && packed.startsWith("\x05sep="));
}

/// Counts the line that ends with \a byte, unless it is the LF after a CR that was counted.
void CsvParser::endLine(char byte, const char *at)
{
    if (byte == '\r' || at != m_afterCr) ++m_line;
    m_afterCr = byte == '\r' ? at + 1 : nullptr;
    m_lineFrom = at + 1;
    m_lineCharacters = 0;
}

bool CsvParser::finish()
{
    if (m_state == State::Quoted || (m_state == State::Escaped && m_beforeEscape == State::Quoted))
        return fail(CsvFault::Kind::UnterminatedQuote, m_from);
    if (m_state == State::Escaped && !text(m_dialect.escape, m_from)) return false;
    return !rowHasBegun() || finishRow();
}

CsvFault CsvParser::faultHere(CsvFault::Kind kind) const
{
    return {.kind = kind,
            .line = m_line,
            .column = m_lineCharacters + charactersOf(m_lineFrom, m_from) + 1,
            .quoteLine = m_quoteLine};
}

bool CsvParser::fail(CsvFault::Kind kind, const char *at)
{
    m_from = at;
    m_fault = faultHere(kind);
    return false;
}

} // namespace kontor
