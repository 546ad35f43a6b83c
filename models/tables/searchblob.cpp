// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/searchblob.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <thread>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace kontor {

namespace {

/// Where \a word begins in [from, end), or end. Compares its first and last byte sixteen places at a time: glibc's
/// memmem is many times slower for words of two letters, which is what people type first.
const char *find(const char *from, const char *end, std::string_view word)
{
    const std::size_t length = word.size();
    if (length == 1) {
        const void *hit = std::memchr(from, word[0], std::size_t(end - from));
        return hit ? static_cast<const char *>(hit) : end;
    }
#if defined(__SSE2__)
    constexpr std::ptrdiff_t step = 16;
    const __m128i first = _mm_set1_epi8(word.front());
    const __m128i last = _mm_set1_epi8(word.back());
    for (; end - from >= step + std::ptrdiff_t(length) - 1; from += step) {
        const auto load = [](const char *at) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        };
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(first, load(from)), _mm_cmpeq_epi8(last, load(from + length - 1)));
        for (auto mask = unsigned(_mm_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const char *candidate = from + std::countr_zero(mask);
            if (std::memcmp(candidate + 1, word.data() + 1, length - 1) == 0) return candidate;
        }
    }
#endif
    const auto rest = std::string_view(from, std::size_t(end - from));
    const std::size_t at = rest.find(word);
    return at == std::string_view::npos ? end : from + at;
}

} // namespace

Result<void> SearchBlob::load(Database &database, int kind)
{
    m_text.clear();
    m_starts.clear();
    m_rows.clear();
    auto statement = database.prepare("SELECT row,search FROM record WHERE kind=?1 ORDER BY row");
    if (!statement) return failure(statement.error());
    statement->bind(1, qint64(kind));
    auto row = statement->next();
    for (; row && *row; row = statement->next()) {
        m_rows.push_back(std::int32_t(statement->integer(0)));
        m_starts.push_back(m_text.size());
        m_text += statement->blob(1);
        m_text += '\0';
    }
    if (!row) return failure(row.error());
    m_starts.push_back(m_text.size());
    return {};
}

std::size_t SearchBlob::indexOf(std::int32_t row) const
{
    const auto at = std::ranges::lower_bound(m_rows, row);
    return at != m_rows.end() && *at == row ? std::size_t(at - m_rows.begin()) : m_rows.size();
}

std::string_view SearchBlob::textAt(std::size_t index) const
{
    return std::string_view(m_text).substr(m_starts[index], m_starts[index + 1] - m_starts[index]);
}

bool SearchBlob::holds(std::size_t index, std::string_view word) const
{
    return textAt(index).find(word) != std::string_view::npos;
}

void SearchBlob::scan(std::string_view word, std::size_t from, std::size_t to, std::vector<std::uint32_t> &hits) const
{
    const char *const begin = m_text.data();
    const char *const end = begin + m_starts[to];
    std::size_t index = from;
    for (const char *at = begin + m_starts[from]; at < end;) {
        at = find(at, end, word);
        if (at == end) return;
        // Hits come in order: gallop from the last one instead of searching all rows.
        const auto offset = std::uint64_t(at - begin);
        std::size_t step = 1;
        std::size_t low = index;
        while (low + step < to && m_starts[low + step] <= offset) {
            low += step;
            step *= 2;
        }
        const auto past = std::upper_bound(m_starts.begin() + std::ptrdiff_t(low),
                                           m_starts.begin() + std::ptrdiff_t(std::min(low + step, to)), offset);
        index = std::size_t(past - m_starts.begin()) - 1;
        hits.push_back(std::uint32_t(index));
        ++index;
        at = begin + m_starts[index];
    }
}

std::vector<bool> SearchBlob::matches(const std::vector<std::string> &words) const
{
    std::vector<bool> found(size(), words.empty());
    if (words.empty() || size() == 0) return found;
    const auto longest = std::ranges::max_element(words, {}, &std::string::size);
    std::vector<std::uint32_t> firstHalf;
    std::vector<std::uint32_t> secondHalf;
    const std::size_t middle = size() / 2;
    std::thread second([&] { scan(*longest, middle, size(), secondHalf); });
    scan(*longest, 0, middle, firstHalf);
    second.join();
    for (const auto *hits : {&firstHalf, &secondHalf})
        for (const std::uint32_t index : *hits)
            found[index] = std::ranges::all_of(
                words, [&](const std::string &word) { return &word == &*longest || holds(index, word); });
    return found;
}

} // namespace kontor
