// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

#include <QByteArrayView>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace kontor {

/// The cells of very many records of one type, straight from the JSON that the cache has of their fields: what
/// fieldTextFromValue() makes of each value, without a value in between. For one thread.
class FieldCells
{
public:
    /// One for each column; null where the type has no field for it, which leaves the cell empty.
    explicit FieldCells(const std::vector<const FieldSpec *> &columns);
    ~FieldCells();
    FieldCells(FieldCells &&) noexcept;
    FieldCells &operator=(FieldCells &&) = delete;

    /// So many bytes behind the JSON must be readable.
    static std::size_t padding();
    /// The cells are valid until the next call. False for what is no JSON object, or has text that is not Unicode: then
    /// nothing is said of the cells.
    bool read(std::string_view json, std::span<QByteArrayView> cells);

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace kontor
