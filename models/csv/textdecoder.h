// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/textencoding.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace kontor {

/// Decodes bytes, given in any portions, to UTF-8. Strict: what is not text in the encoding is told with its bytes and
/// never replaced; undefined bytes of a code page and the control characters 0x80 to 0x9f are not text.
class TextDecoder
{
public:
    /// See isAvailable().
    explicit TextDecoder(TextEncoding encoding);

    /// False where this Qt does not know the code page; nothing may be decoded then.
    bool isAvailable() const { return m_isAvailable; }

    /// What a portion gave: first \c carried, then \c text, then perhaps the fault. Both hold whole characters and are
    /// valid until the next call, \c text also only as long as the portion itself.
    struct Decoded
    {
        QByteArrayView carried{};          ///< a character that began in an earlier portion
        QByteArrayView text{};             ///< the rest
        std::optional<QByteArray> fault{}; ///< the bytes that are not text; nothing after them was looked at
    };

    /// Not to be called again after a fault.
    Decoded decode(QByteArrayView bytes);

    /// The bytes of a character that was cut by the end of the text; empty when all is well.
    QByteArrayView leftOver() const { return {m_carry.data(), m_carried}; }

private:
    bool makeTable();
    Decoded decodeUtf8(QByteArrayView bytes);
    qsizetype completeUtf8(QByteArrayView bytes, Decoded &decoded);
    Decoded decodeUtf16(QByteArrayView bytes);
    bool takeUnit(char16_t unit);
    Decoded decodeCodePage(QByteArrayView bytes);
    void put(char32_t character);

    TextEncoding m_encoding;
    bool m_isAvailable = true;
    std::array<char, 4> m_carry{}; ///< the beginning of a character
    qsizetype m_carried = 0;
    std::array<char, 4> m_completed{};
    QByteArray m_buffer; ///< of the encodings that are not UTF-8 already
    /// Code pages: the characters of 0x80 to 0xff, 0 where there is none.
    std::array<char16_t, 128> m_table{};
};

/// How much of a text is UTF-8.
struct Utf8Check
{
    qsizetype valid = 0; ///< bytes, whole characters
    qsizetype cut = 0;   ///< bytes after them that may be the beginning of a character: the end of the text came first
    qsizetype bad = 0;   ///< bytes after them that are not UTF-8 whatever follows
};

/// Overlong forms, surrogates and what is above U+10FFFF are not UTF-8; NUL is.
Utf8Check checkUtf8(QByteArrayView bytes);

} // namespace kontor
