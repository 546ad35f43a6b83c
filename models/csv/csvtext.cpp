// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvtext.h"

#include <algorithm>
#include <cstring>

namespace kontor {

namespace {

constexpr qsizetype firstSize = qsizetype(64) * 1024;

bool beginsLikeFormula(QStringView cell)
{
    static constexpr QStringView dangerous(u"=+-@\t\r\n\0'＝＋－＠", 13);
    return !cell.isEmpty() && dangerous.contains(cell.front());
}

bool beginsLikeFormula(QByteArrayView cell)
{
    if (cell.isEmpty()) return false;
    switch (cell.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
    case '\0':
    case '\'':
        return true;
    case '\xEF':
        return cell.startsWith("＝") || cell.startsWith("＋") || cell.startsWith("－") || cell.startsWith("＠");
    default:
        return false;
    }
}

/// Writes \a text as UTF-8 to \a at, where three bytes for each unit are free, and returns the end. Null where half of
/// a character is missing.
char *writeUtf8(char *at, QStringView text)
{
    const auto put = [&at](char32_t byte) {
        *at++ = char(byte);
    };
    const QChar *unit = text.begin();
    const QChar *const end = text.end();
    while (unit != end) {
        char32_t character = unit->unicode();
        ++unit;
        if (character < 0x80) [[likely]] {
            put(character);
            continue;
        }
        if (QChar::isSurrogate(character)) {
            if (!QChar::isHighSurrogate(character) || unit == end || !unit->isLowSurrogate()) return nullptr;
            character = QChar::surrogateToUcs4(char16_t(character), unit->unicode());
            ++unit;
        }
        if (character < 0x800) {
            put(0xC0 | character >> 6);
        } else {
            if (character < 0x10000) {
                put(0xE0 | character >> 12);
            } else {
                put(0xF0 | character >> 18);
                put(0x80 | (character >> 12 & 0x3F));
            }
            put(0x80 | (character >> 6 & 0x3F));
        }
        put(0x80 | (character & 0x3F));
    }
    return at;
}

/// Doubles all quotes from \a from to \a to, behind which as many bytes as there are quotes are free, and returns the
/// new end.
char *doubleQuotes(char *from, char *to)
{
    if (from == to || std::memchr(from, '"', std::size_t(to - from)) == nullptr) return to;
    const auto quotes = std::count(from, to, '"');
    char *const end = to + quotes;
    for (char *out = end; out != to;) {
        *--out = *--to;
        if (*to == '"') *--out = '"';
    }
    return end;
}

} // namespace

QString guarded(const QString &cell)
{
    return beginsLikeFormula(QStringView(cell)) ? QLatin1Char('\'') + cell : cell;
}

QString unguarded(const QString &cell)
{
    const bool isGuarded = cell.startsWith(QLatin1Char('\'')) && beginsLikeFormula(QStringView(cell).sliced(1));
    return isGuarded ? cell.sliced(1) : cell;
}

CsvText::CsvText(const CsvFormat &format) : m_format(format), m_buffer(firstSize, Qt::Uninitialized)
{
    for (const char byte : {'"', '\r', '\n', format.delimiter})
        m_isSpecial.at(quint8(byte)) = true;
    if (format.byteOrderMark) put("\xEF\xBB\xBF");
}

bool CsvText::header(const QStringList &names)
{
    m_hasGuardColumn = m_format.safety == CsvFormat::Safety::Guarded;
    for (const QString &name : names)
        if (!putText(name)) return false;
    endRow("kontor_guarded");
    return true;
}

bool CsvText::row(const QStringList &cells)
{
    for (const QString &cell : cells)
        if (!putText(cell)) return false;
    endRow("1");
    return true;
}

void CsvText::row(std::span<const QByteArrayView> cells)
{
    for (const QByteArrayView cell : cells)
        putCell(cell);
    endRow("1");
}

bool CsvText::putText(QStringView text)
{
    char *const begin = openCell(3 * text.size(), beginsLikeFormula(text));
    char *const end = writeUtf8(begin, text);
    if (end == nullptr) return false;
    closeCell(begin, end);
    return true;
}

void CsvText::putCell(QByteArrayView cell)
{
    char *const begin = openCell(cell.size(), beginsLikeFormula(cell));
    if (!cell.isEmpty()) std::memcpy(begin, cell.data(), std::size_t(cell.size()));
    closeCell(begin, begin + cell.size());
}

/// Makes room for a cell of up to \a size bytes, all of which may have to be doubled, and returns where its text goes.
char *CsvText::openCell(qsizetype size, bool isFormula)
{
    constexpr qsizetype marks = 4; // delimiter, two quotes, guard
    if (m_buffer.size() - m_used < 2 * size + marks) m_buffer.resize(2 * (m_used + size + marks));
    char *at = m_buffer.data() + m_used;
    if (m_cells++ > 0) *at++ = m_format.delimiter;
    if (m_format.safety == CsvFormat::Safety::Guarded) {
        *at++ = '"';
        if (isFormula) *at++ = '\'';
    }
    return at;
}

/// The text of the cell stands from \a begin to \a end: whatever more it needs.
void CsvText::closeCell(char *begin, char *end)
{
    const bool isGuarded = m_format.safety == CsvFormat::Safety::Guarded;
    if (isGuarded || needsQuotes({begin, end})) {
        if (!isGuarded) {
            std::memmove(begin + 1, begin, std::size_t(end - begin));
            *begin++ = '"';
            ++end;
        }
        end = doubleQuotes(begin, end);
        *end++ = '"';
    }
    m_isCellEmpty = begin == end;
    m_used = end - m_buffer.data();
}

bool CsvText::needsQuotes(QByteArrayView cell) const
{
    bool isSpecial = false;
    for (const char byte : cell)
        isSpecial |= m_isSpecial[quint8(byte)];
    // What the reader would take for something else at the beginning of a file.
    return isSpecial || (m_rows == 0 && m_cells == 1 && (cell.startsWith("\xEF\xBB\xBF") || cell.startsWith("sep=")));
}

void CsvText::put(QByteArrayView bytes)
{
    if (m_buffer.size() - m_used < bytes.size()) m_buffer.resize(2 * (m_used + bytes.size()));
    std::memcpy(m_buffer.data() + m_used, bytes.data(), std::size_t(bytes.size()));
    m_used += bytes.size();
}

void CsvText::endRow(QByteArrayView guardCell)
{
    if (m_hasGuardColumn) putCell(guardCell);
    // A line with nothing in it would be no row.
    if (m_cells == 0 || (m_cells == 1 && m_isCellEmpty)) put("\"\"");
    put(m_format.lineEnd == CsvFormat::LineEnd::CrLf ? QByteArrayView("\r\n") : QByteArrayView("\n"));
    m_cells = 0;
    ++m_rows;
}

} // namespace kontor
