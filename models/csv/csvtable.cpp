// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvtable.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

} // namespace

QString CsvTable::cell(int row, int column) const
{
    const QByteArrayView utf8 = m_rows.cell(row, column);
    if (!utf8.startsWith("\xEF\xBB\xBF")) return QString::fromUtf8(utf8);
    // QString takes it for a byte order mark and drops it; within a table it is text.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

CsvTable::CsvTable(CsvArena rows, bool hasHeader, const QString &source, qint64 emptyLines)
    : m_rows(std::move(rows)), m_emptyLines(emptyLines), m_sources(source), m_firstRows{0}
{
    if (hasHeader) {
        m_named = m_rows.cellCount(0);
        for (int column = 0; column < m_named; ++column)
            m_header.append(cell(0, column));
        m_rows.removeFirstRow();
    }
    int columns = m_named;
    for (int row = 0; row < rowCount(); ++row)
        columns = std::max(columns, cellCount(row));
    makeUpNames(columns);
    countRagged();
}

void CsvTable::makeUpNames(int columns)
{
    while (m_header.size() < columns)
        m_header.append(Text::tr("Column %1").arg(m_header.size() + 1));
}

void CsvTable::countRagged()
{
    const int expected = m_named > 0 ? m_named : columnCount();
    m_ragged = 0;
    for (int row = 0; row < rowCount(); ++row)
        m_ragged += cellCount(row) != expected ? 1 : 0;
}

int CsvTable::sourceOf(int row) const
{
    const auto next = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row);
    return int(next - m_firstRows.begin()) - 1;
}

bool CsvTable::hasSameHeader(const CsvTable &other) const
{
    if (m_named != other.m_named) return false;
    if (m_named == 0) return columnCount() == other.columnCount();
    return std::equal(m_header.begin(), m_header.begin() + m_named, other.m_header.begin());
}

void CsvTable::append(CsvTable &&other)
{
    for (const int first : other.m_firstRows)
        m_firstRows.push_back(first + rowCount());
    m_sources += other.m_sources;
    m_emptyLines += other.m_emptyLines;
    m_rows.take(std::move(other.m_rows));
    makeUpNames(other.columnCount());
    countRagged();
}

} // namespace kontor
