// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr qsizetype mostBuffered = qsizetype(256) * 1024;

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

/// Appends \a text as UTF-8. False, and nothing useful appended, where half of a character is missing.
bool appendUtf8(QByteArray &out, QStringView text)
{
    const qsizetype before = out.size();
    out.resize(before + 3 * text.size());
    char *at = out.data() + before;
    const auto put = [&at](char32_t byte) {
        *at++ = char(byte);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (character < 0x80) [[likely]] {
            put(character);
            continue;
        }
        if (QChar::isSurrogate(character)) {
            if (!text[i].isHighSurrogate() || i + 1 >= text.size() || !text[i + 1].isLowSurrogate()) return false;
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
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
    out.resize(at - out.data());
    return true;
}

/// Not over a file that is there, even one that came this moment.
int renameToNew(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return -1;
#endif
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from.constData(), to.constData());
}

/// The name has to be on the disk as well. Not all file systems can; the file itself is safe then, too.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
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

CsvWriter::CsvWriter(const QString &path, const Options &options) : m_path(path), m_options(options)
{
    // A link stays a link: what it leads to is replaced.
    const QFileInfo info(path);
    if (info.isSymLink()) m_path = info.symLinkTarget();
    for (const char byte : {'"', '\r', '\n', options.delimiter})
        m_isSpecial.at(quint8(byte)) = true;
}

CsvWriter::~CsvWriter()
{
    if (m_file.isOpen()) m_file.remove();
}

Result<void> CsvWriter::begin()
{
    if (m_error) return failure(*m_error);
    if (m_file.isOpen()) return {};
    const QFileInfo target(m_path);
    if (target.exists() && !target.isFile())
        return fail({.kind = Error::Kind::Storage, .message = Text::tr("%1 is not a file.").arg(m_path)});
    if (target.exists() && !m_options.replace)
        return fail(
            {.kind = Error::Kind::Conflict,
             .message = Text::tr("%1 is there already. Choose another name, or have it replaced.").arg(m_path)});
    m_file.setFileName(QStringLiteral("%1/.kontor-%2.part")
                           .arg(target.absolutePath(), QString::number(QRandomGenerator::system()->generate64(), 36)));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner))
        return fail(
            {.kind = Error::Kind::Storage,
             .message =
                 Text::tr("%1 cannot be written: %2. Choose another folder.").arg(m_path, m_file.errorString())});
    m_buffer.reserve(2 * mostBuffered);
    if (m_options.byteOrderMark) m_buffer.append("\xEF\xBB\xBF");
    m_rowBegin = m_buffer.size();
    return {};
}

Result<void> CsvWriter::header(const QStringList &names)
{
    const QString guard = QStringView(guardColumn).toString();
    if (names.contains(guard))
        return fail({.kind = Error::Kind::Invalid,
                     .message = Text::tr("The column name %1 is reserved. Give the column another name.").arg(guard)});
    m_hasGuardColumn = m_options.safety == CsvFormat::Safety::Guarded;
    if (const auto begun = begin(); !begun) return begun;
    for (const QString &name : names)
        if (!putText(name)) return fail(brokenText());
    return endRow("kontor_guarded");
}

Result<void> CsvWriter::row(const QStringList &cells)
{
    if (const auto begun = begin(); !begun) return begun;
    for (const QString &cell : cells)
        if (!putText(cell)) return fail(brokenText());
    return endRow("1");
}

Result<void> CsvWriter::row(std::span<const QByteArrayView> cells)
{
    if (const auto begun = begin(); !begun) return begun;
    for (const QByteArrayView cell : cells)
        putCell(cell);
    return endRow("1");
}

Error CsvWriter::brokenText() const
{
    return {.kind = Error::Kind::Invalid,
            .message =
                Text::tr("Half of a character is missing in cell %1 of line %2, which no file can hold. Correct it "
                         "first.")
                    .arg(m_cells + 1)
                    .arg(m_rows + 1)};
}

bool CsvWriter::putText(const QString &text)
{
    m_text.resize(0);
    if (!appendUtf8(m_text, text)) return false;
    putCell(m_text);
    return true;
}

void CsvWriter::putCell(QByteArrayView cell)
{
    if (m_cells++ > 0) m_buffer.append(m_options.delimiter);
    if (m_options.safety == CsvFormat::Safety::Guarded)
        putQuoted(cell, beginsLikeFormula(cell));
    else if (needsQuotes(cell))
        putQuoted(cell, false);
    else
        m_buffer.append(cell);
}

void CsvWriter::putQuoted(QByteArrayView cell, bool isGuarded)
{
    m_buffer.append('"');
    if (isGuarded) m_buffer.append('\'');
    for (;;) {
        const qsizetype quote = cell.indexOf('"');
        if (quote < 0) break;
        m_buffer.append(cell.first(quote + 1)).append('"');
        cell = cell.sliced(quote + 1);
    }
    m_buffer.append(cell).append('"');
}

bool CsvWriter::needsQuotes(QByteArrayView cell) const
{
    bool isSpecial = false;
    for (const char byte : cell)
        isSpecial |= m_isSpecial[quint8(byte)];
    // What the reader would take for something else at the beginning of a file.
    return isSpecial || (m_rows == 0 && m_cells == 1 && (cell.startsWith("\xEF\xBB\xBF") || cell.startsWith("sep=")));
}

Result<void> CsvWriter::endRow(QByteArrayView guardCell)
{
    if (m_hasGuardColumn) putCell(guardCell);
    // A line with nothing in it would be no row.
    if (m_buffer.size() == m_rowBegin) m_buffer.append("\"\"");
    m_buffer.append(m_options.lineEnd == CsvFormat::LineEnd::CrLf ? "\r\n" : "\n");
    m_cells = 0;
    ++m_rows;
    if (m_buffer.size() >= mostBuffered)
        if (const auto flushed = flush(); !flushed) return flushed;
    m_rowBegin = m_buffer.size();
    return {};
}

Result<void> CsvWriter::flush()
{
    const bool written = m_file.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
    if (written) return {};
    return fail({.kind = Error::Kind::Storage,
                 .message = Text::tr("%1 cannot be written: %2. Make room, or choose another folder.")
                                .arg(m_path, m_file.errorString())});
}

Result<void> CsvWriter::finish()
{
    if (const auto begun = begin(); !begun) return begun;
    if (const auto flushed = flush(); !flushed) return flushed;
    return publish();
}

Result<void> CsvWriter::publish()
{
    const QByteArray from = QFile::encodeName(m_file.fileName());
    const QByteArray to = QFile::encodeName(m_path);
    const bool isSafe = ::fsync(m_file.handle()) == 0;
    const bool isThere =
        isSafe && (m_options.replace ? ::rename(from.constData(), to.constData()) : renameToNew(from, to)) == 0;
    if (!isThere) {
        const bool isTaken = isSafe && errno == EEXIST;
        return fail({.kind = isTaken ? Error::Kind::Conflict : Error::Kind::Storage,
                     .message = Text::tr("%1 cannot be written: %2. Choose another name or folder.")
                                    .arg(m_path, qt_error_string(errno))});
    }
    m_file.close();
    syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

Result<void> CsvWriter::fail(Error error)
{
    if (m_file.isOpen()) m_file.remove();
    if (!m_error) m_error = std::move(error);
    return failure(*m_error);
}

} // namespace kontor
