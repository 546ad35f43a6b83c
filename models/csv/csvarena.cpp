// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvarena.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kontor {

namespace {

constexpr qsizetype firstBlock = qsizetype(64) * 1024; // most tables are small
constexpr qsizetype laterBlock = qsizetype(1024) * 1024;

} // namespace

void CsvArena::startRow()
{
    m_row = m_write;
    m_cell = m_write;
    m_cells = 0;
    if (m_end - m_write < headSize + 1 + slack) grow(headSize + 1);
    m_write += headSize;
    m_cell = m_write++;
}

/// Makes room for \a size bytes and the slack; the row that is being written moves into a block of its own.
void CsvArena::grow(qsizetype size)
{
    const qsizetype used = m_write - m_row;
    const qsizetype usual = m_blocks.empty() ? firstBlock : laterBlock;
    const qsizetype wanted = std::max(usual, 2 * (used + size + slack));
    auto block = std::make_unique_for_overwrite<char[]>(std::size_t(wanted));
    if (used > 0) std::memcpy(block.get(), m_row, std::size_t(used));
    // A block that holds nothing but this row is not needed any more.
    const bool rowAlone = !m_blocks.empty() && m_blocks.back().get() == m_row;
    const qsizetype cell = m_cell - m_row;
    m_row = block.get();
    m_cell = m_row + cell;
    m_write = m_row + used;
    m_end = m_row + wanted;
    if (rowAlone)
        m_blocks.back() = std::move(block);
    else
        m_blocks.push_back(std::move(block));
}

void CsvArena::lengthen(qsizetype size)
{
    const auto length = quint32(size);
    std::memmove(m_cell + 1 + sizeof length, m_cell + 1, std::size_t(size));
    *m_cell = char(longCell);
    std::memcpy(m_cell + 1, &length, sizeof length);
    m_write += sizeof length;
}

void CsvArena::endRow(qint64 line)
{
    const quint64 value = quint64(line) << 16 | quint64(m_cells);
    std::memcpy(m_row, &value, sizeof value);
    m_rows.push_back(m_row);
    m_write = m_cell;
    startRow();
}

void CsvArena::dropRow()
{
    m_write = m_row;
    startRow();
}

QByteArrayView CsvArena::cell(int row, int column) const
{
    if (column < 0 || column >= cellCount(row)) return {};
    const char *at = m_rows[std::size_t(row)] + headSize;
    for (;;) {
        quint32 size = quint8(*at++);
        if (size == longCell) {
            std::memcpy(&size, at, sizeof size);
            at += sizeof size;
        }
        if (column-- == 0) return {at, qsizetype(size)};
        at += size;
    }
}

void CsvArena::take(CsvArena &&other)
{
    // Our own unfinished row stays the last one: its block has to be the last, too.
    m_blocks.insert(m_blocks.begin(), std::make_move_iterator(other.m_blocks.begin()),
                    std::make_move_iterator(other.m_blocks.end()));
    m_rows.insert(m_rows.end(), other.m_rows.begin(), other.m_rows.end());
    other = CsvArena();
}

} // namespace kontor
