// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>
#include <memory>
#include <vector>

namespace kontor {

/// The cells of many rows as UTF-8, packed: a table costs about as much memory as its file. Grows without moving what
/// is finished. A row is eight bytes (its line and how many cells it has) and its cells one after the other, each a
/// length byte and its text; a length of 255 and more is 255 and four bytes. A cell is found by walking its row.
class CsvArena
{
public:
    CsvArena() { startRow(); }

    /// \name The row that is being written
    /// @{
    qsizetype cellSize() const { return m_write - m_cell - 1; } ///< bytes of the cell so far
    int cellsInRow() const { return m_cells; }                  ///< those that were ended

    void append(const char *text, qsizetype size)
    {
        if (m_end - m_write < size + slack) grow(size);
        std::memcpy(m_write, text, std::size_t(size));
        m_write += size;
    }
    /// For \a size up to shortRun. Copies always that many bytes, which must be readable, because that is quicker.
    void appendShort(const char *text, qsizetype size)
    {
        std::memcpy(m_write, text, shortRun);
        m_write += size;
        if (m_end - m_write < slack) grow(0);
    }
    void append(char byte)
    {
        *m_write++ = byte;
        if (m_end - m_write < slack) grow(0);
    }
    void endCell()
    {
        const qsizetype size = cellSize();
        if (size < longCell)
            *m_cell = char(size);
        else
            lengthen(size);
        ++m_cells;
        m_cell = m_write++;
        if (m_end - m_write < slack) grow(0);
    }
    /// The cells that were ended, as they lie in memory.
    QByteArrayView packedRow() const { return {m_row + headSize, m_cell}; }
    /// What was appended since the last cell is lost.
    void endRow(qint64 line);
    void dropRow();
    /// @}

    int rowCount() const { return int(m_rows.size()); }
    int cellCount(int row) const { return int(head(row) & 0xFFFF); }
    qint64 line(int row) const { return qint64(head(row) >> 16); }
    /// Empty where the row is shorter.
    QByteArrayView cell(int row, int column) const;
    /// Takes the row out of the list; its memory stays.
    void removeFirstRow() { m_rows.erase(m_rows.begin()); }
    /// Puts all rows of \a other behind the own ones.
    void take(CsvArena &&other);

    static constexpr qsizetype shortRun = 16;
    static constexpr int mostCells = 0xFFFF;

private:
    static constexpr qsizetype headSize = sizeof(quint64);
    static constexpr qsizetype longCell = 255;
    /// Always free behind m_write, so that small things need no look: the head of a row, lengths, a short run.
    static constexpr qsizetype slack = 32;

    void startRow();
    void grow(qsizetype size);
    void lengthen(qsizetype size);
    quint64 head(int row) const
    {
        quint64 value = 0;
        std::memcpy(&value, m_rows[std::size_t(row)], sizeof value);
        return value;
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::vector<const char *> m_rows;
    char *m_row = nullptr;   ///< the head of the row that is being written
    char *m_cell = nullptr;  ///< the length of its last cell
    char *m_write = nullptr; ///< where its text goes on
    char *m_end = nullptr;
    int m_cells = 0;
};

} // namespace kontor
