// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/csvpreviewmodel.h"

#include "models/tables/recordcolumns.h"
#include "views/importwizard/importtexts.h"
#include "views/plaintext.h"
#include "views/theme.h"

#include <algorithm>
#include <array>

namespace kontor {

namespace {

/// What a cell shows of a long text.
constexpr qsizetype mostShown = 200;
/// So far down the rows are searched for letters that depend on the encoding.
constexpr int searched = 20'000;

} // namespace

bool speaksOfSecrets(const QString &header)
{
    constexpr std::array words{u"passw", u"kennwort", u"hasło", u"haslo", u"contrase", u"secret", u"geheim"};
    return std::ranges::any_of(
        words, [&](const char16_t *word) { return header.contains(QStringView(word), Qt::CaseInsensitive); });
}

void CsvPreviewModel::show(std::shared_ptr<const CsvTable> table, bool isEncodingInQuestion)
{
    beginResetModel();
    m_table = std::move(table);
    m_isInQuestion = isEncodingInQuestion;
    m_rows.clear();
    m_isSecret.clear();
    const int rows = m_table ? m_table->rowCount() : 0;
    const int columns = m_table ? m_table->columnCount() : 0;
    for (int column = 0; column < columns; ++column)
        m_isSecret.push_back(speaksOfSecrets(m_table->header().at(column)));
    for (int row = 0; m_isInQuestion && row < std::min(rows, searched) && int(m_rows.size()) < mostRows; ++row)
        for (int column = 0; column < columns; ++column)
            if (isTelling(row, column)) {
                m_rows.push_back(row);
                break;
            }
    if (m_rows.empty())
        for (int row = 0; row < std::min(rows, mostRows); ++row)
            m_rows.push_back(row);
    endResetModel();
}

bool CsvPreviewModel::isTelling(int row, int column) const
{
    return std::ranges::any_of(m_table->bytes(row, column), [](char byte) { return quint8(byte) >= 0x80; });
}

int CsvPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CsvPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : m_table->columnCount();
}

QVariant CsvPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const int row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    const bool isMarked = m_isInQuestion && isTelling(row, column);
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = m_table->cell(row, column);
        return m_isSecret[std::size_t(column)] ? dotsFor(text) : visibleText(text.left(mostShown));
    }
    case Qt::ToolTipRole:
        if (m_isSecret[std::size_t(column)]) return {};
        return toolTipText(m_table->cell(row, column).left(mostShown * 4));
    case Qt::BackgroundRole:
        return isMarked ? QVariant(Theme::pill(StateSpec::Tone::Warning).first) : QVariant();
    case Qt::ForegroundRole:
        return isMarked ? QVariant(Theme::pill(StateSpec::Tone::Warning).second) : QVariant();
    default:
        return {};
    }
}

QVariant CsvPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table) return {};
    if (orientation == Qt::Vertical) {
        const bool isShown = role == Qt::DisplayRole && section < int(m_rows.size());
        return isShown ? QVariant(m_table->lineOf(m_rows[std::size_t(section)])) : QVariant();
    }
    if (section >= m_table->columnCount()) return {};
    if (role == Qt::DisplayRole) return visibleText(m_table->header().at(section));
    if (role == Qt::ToolTipRole) return toolTipText(m_table->header().at(section));
    return {};
}

} // namespace kontor
