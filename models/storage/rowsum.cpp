// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowsum.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <sqlite3.h>

namespace kontor {

namespace {

/// Each step can be undone when the word is known, so two sums that once differ by one word differ for ever.
class Sum
{
public:
    void word(quint64 word) { m_value = std::rotl((m_value ^ word) * 0x9e3779b97f4a7c15U, 29); }
    void head(int type, quint64 size) { word(quint64(type) << 56 | size); }
    void bytes(const unsigned char *data, std::size_t size)
    {
        for (std::size_t at = 0; at < size; at += sizeof(quint64)) {
            quint64 next = 0;
            std::memcpy(&next, data + at, std::min(sizeof next, size - at));
            word(qFromLittleEndian(next));
        }
    }
    qint64 value() const { return qint64(m_value); }

private:
    quint64 m_value = 0xcbf29ce484222325U;
};

void add(Sum &sum, sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    switch (type) {
    case SQLITE_INTEGER:
        sum.head(type, sizeof(qint64));
        sum.word(quint64(sqlite3_value_int64(value)));
        break;
    case SQLITE_FLOAT:
        sum.head(type, sizeof(double));
        sum.word(std::bit_cast<quint64>(sqlite3_value_double(value)));
        break;
    case SQLITE_NULL:
        sum.head(type, 0);
        break;
    default: {
        // Text as well, where it lies: sqlite3_value_text() would copy it, for the NUL behind it.
        const auto *data = static_cast<const unsigned char *>(sqlite3_value_blob(value));
        const auto size = std::size_t(sqlite3_value_bytes(value));
        sum.head(type, size);
        sum.bytes(data, size);
    }
    }
}

void rowSum(sqlite3_context *context, int count, sqlite3_value **values)
{
    Sum sum;
    for (int i = 0; i < count; ++i)
        add(sum, values[i]);
    sqlite3_result_int64(context, sum.value());
}

} // namespace

bool installRowSum(sqlite3 *handle)
{
    // Innocuous: triggers of the schema may call it although the schema is not trusted.
    constexpr int how = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    return sqlite3_create_function_v2(handle, "row_sum", -1, how, nullptr, rowSum, nullptr, nullptr, nullptr) ==
           SQLITE_OK;
}

} // namespace kontor
