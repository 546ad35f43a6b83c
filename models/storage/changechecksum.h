// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <zlib.h>

namespace kontor {

/// What the rows of the journal are checked by: a sum over their fields with their lengths, so that text moved from one
/// to the next changes it.
class ChangeChecksum
{
public:
    void add(std::string_view text)
    {
        const std::string length = std::to_string(text.size()) + ':';
        m_sum = ::crc32(m_sum, reinterpret_cast<const Bytef *>(length.data()), uInt(length.size()));
        // Without data crc32() would begin anew.
        if (!text.empty()) m_sum = ::crc32(m_sum, reinterpret_cast<const Bytef *>(text.data()), uInt(text.size()));
    }
    qint64 value() const { return qint64(m_sum); }

private:
    uLong m_sum = ::crc32(0, nullptr, 0);
};

} // namespace kontor
