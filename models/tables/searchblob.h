// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/database.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kontor {

/// The folded search texts of all records of a kind in one piece of memory, in the order of their row numbers: what a
/// keystroke is answered from. About 85 bytes a record. Not thread-safe, but reading from several threads is fine.
class SearchBlob
{
public:
    Result<void> load(Database &database, int kind);

    std::size_t size() const { return m_rows.size(); }
    std::int32_t rowAt(std::size_t index) const { return m_rows[index]; }
    /// The index of a row number; size() when there is none.
    std::size_t indexOf(std::int32_t row) const;

    /// Sets matches[i] for every record whose text holds all of \a words (folded). Scans on two threads.
    std::vector<bool> matches(const std::vector<std::string> &words) const;
    bool holds(std::size_t index, std::string_view word) const;

private:
    void scan(std::string_view word, std::size_t from, std::size_t to, std::vector<std::uint32_t> &hits) const;
    std::string_view textAt(std::size_t index) const;

    std::string m_text;
    std::vector<std::uint64_t> m_starts; ///< size() + 1
    std::vector<std::int32_t> m_rows;
};

} // namespace kontor
