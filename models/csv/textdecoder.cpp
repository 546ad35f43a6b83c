// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/textdecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace kontor {

namespace {

/// How many bytes the character that \a lead begins has, and which values its second byte may have. 0 bytes: no lead.
struct Utf8Lead
{
    int size = 0;
    quint8 secondFrom = 0x80;
    quint8 secondTo = 0xBF;
};

Utf8Lead utf8Lead(quint8 lead)
{
    if (lead >= 0xC2 && lead <= 0xDF) return {.size = 2};
    if (lead == 0xE0) return {.size = 3, .secondFrom = 0xA0};
    if (lead == 0xED) return {.size = 3, .secondTo = 0x9F};
    if (lead >= 0xE1 && lead <= 0xEF) return {.size = 3};
    if (lead == 0xF0) return {.size = 4, .secondFrom = 0x90};
    if (lead >= 0xF1 && lead <= 0xF3) return {.size = 4};
    if (lead == 0xF4) return {.size = 4, .secondTo = 0x8F};
    return {};
}

/// The character at the beginning of \a bytes, which is not ASCII.
Utf8Check checkCharacter(QByteArrayView bytes)
{
    const Utf8Lead lead = utf8Lead(quint8(bytes.front()));
    if (lead.size == 0) return {.bad = 1};
    for (int i = 1; i < lead.size; ++i) {
        if (i >= bytes.size()) return {.cut = i};
        const auto byte = quint8(bytes.at(i));
        const bool fits = i == 1 ? byte >= lead.secondFrom && byte <= lead.secondTo : (byte & 0xC0) == 0x80;
        if (!fits) return {.bad = i};
    }
    return {.valid = lead.size};
}

/// Where the first byte above 0x7f is, or the end.
const char *skipAscii(const char *at, const char *end)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    for (; end - at >= 32; at += 32) {
        std::array<quint64, 4> words;
        std::memcpy(words.data(), at, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & highBits) break;
    }
    while (at < end && quint8(*at) < 0x80)
        ++at;
    return at;
}

} // namespace

Utf8Check checkUtf8(QByteArrayView bytes)
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    for (const char *at = skipAscii(begin, end); at < end;) {
        Utf8Check found = checkCharacter({at, end});
        if (found.valid == 0) {
            found.valid = at - begin;
            return found;
        }
        at += found.valid;
        if (at < end && quint8(*at) < 0x80) at = skipAscii(at, end);
    }
    return {.valid = bytes.size()};
}

TextDecoder::TextDecoder(TextEncoding encoding) : m_encoding(encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return;
    case TextEncoding::Windows1250:
    case TextEncoding::Windows1252:
    case TextEncoding::Latin1:
    case TextEncoding::Latin2:
        m_isAvailable = makeTable();
    }
}

// Qt gives undefined bytes as the control character of the same number, which is not text either.
bool TextDecoder::makeTable()
{
    QByteArray bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        bytes.append(char(byte));
    QStringDecoder decoder(textEncodingName(m_encoding).toLatin1().constData());
    if (!decoder.isValid()) return false;
    const QString text = decoder.decode(bytes);
    if (text.size() != qsizetype(m_table.size())) return false;
    std::ranges::transform(text, m_table.begin(), [](QChar character) -> char16_t {
        const bool isText = character.unicode() >= 0xA0 && character != QChar::ReplacementCharacter;
        return isText ? character.unicode() : u'\0';
    });
    return true;
}

TextDecoder::Decoded TextDecoder::decode(QByteArrayView bytes)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return decodeUtf8(bytes);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return decodeUtf16(bytes);
    case TextEncoding::Windows1250:
    case TextEncoding::Windows1252:
    case TextEncoding::Latin1:
    case TextEncoding::Latin2:
        break;
    }
    return decodeCodePage(bytes);
}

TextDecoder::Decoded TextDecoder::decodeUtf8(QByteArrayView bytes)
{
    Decoded decoded;
    const qsizetype used = completeUtf8(bytes, decoded);
    if (decoded.fault || m_carried > 0) return decoded;
    bytes = bytes.sliced(used);
    const Utf8Check check = checkUtf8(bytes);
    decoded.text = bytes.first(check.valid);
    if (check.bad > 0) decoded.fault = bytes.sliced(check.valid, check.bad).toByteArray();
    std::copy_n(bytes.data() + check.valid, check.cut, m_carry.data());
    m_carried = check.cut;
    return decoded;
}

/// Goes on with the character that an earlier portion began; returns how many of \a bytes it took.
qsizetype TextDecoder::completeUtf8(QByteArrayView bytes, Decoded &decoded)
{
    qsizetype used = 0;
    while (m_carried > 0 && used < bytes.size()) {
        m_carry.at(std::size_t(m_carried)) = bytes.at(used);
        const Utf8Check check = checkCharacter({m_carry.data(), m_carried + 1});
        if (check.bad > 0) {
            decoded.fault = QByteArray(m_carry.data(), check.bad);
            return used;
        }
        ++used;
        ++m_carried;
        if (check.valid > 0) {
            m_completed = m_carry;
            decoded.carried = {m_completed.data(), m_carried};
            m_carried = 0;
        }
    }
    return used;
}

TextDecoder::Decoded TextDecoder::decodeUtf16(QByteArrayView bytes)
{
    Decoded decoded;
    m_buffer.resize(0);
    m_buffer.reserve(bytes.size() * 3 / 2 + 4);
    // Two bytes are a unit, four may be a character: what is not complete waits in m_carry.
    const bool bigEndian = m_encoding == TextEncoding::Utf16BigEndian;
    for (const char byte : bytes) {
        m_carry.at(std::size_t(m_carried++)) = byte;
        if (m_carried % 2 != 0) continue;
        const auto first = quint8(m_carry.at(std::size_t(m_carried - 2)));
        const auto second = quint8(m_carry.at(std::size_t(m_carried - 1)));
        if (!takeUnit(char16_t(bigEndian ? first << 8 | second : second << 8 | first))) {
            // Of a pair that is none, the half that came first is wrong.
            decoded.fault = QByteArray(m_carry.data(), 2);
            break;
        }
    }
    decoded.text = m_buffer;
    return decoded;
}

/// False when \a unit, the newest in m_carry, cannot be there.
bool TextDecoder::takeUnit(char16_t unit)
{
    if (m_carried == 4) {
        if (!QChar::isLowSurrogate(unit)) return false;
        const auto first = quint8(m_carry[0]);
        const auto second = quint8(m_carry[1]);
        const auto high =
            char16_t(m_encoding == TextEncoding::Utf16BigEndian ? first << 8 | second : second << 8 | first);
        put(QChar::surrogateToUcs4(high, unit));
    } else if (QChar::isHighSurrogate(unit)) {
        return true;
    } else if (QChar::isLowSurrogate(unit)) {
        return false;
    } else {
        put(unit);
    }
    m_carried = 0;
    return true;
}

TextDecoder::Decoded TextDecoder::decodeCodePage(QByteArrayView bytes)
{
    Decoded decoded;
    m_buffer.resize(0);
    m_buffer.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        if (quint8(byte) < 0x80) {
            m_buffer.append(byte);
            continue;
        }
        const char16_t character = m_table.at(quint8(byte) - 0x80U);
        if (character == 0) {
            decoded.fault = QByteArray(1, byte);
            break;
        }
        put(character);
    }
    decoded.text = m_buffer;
    return decoded;
}

void TextDecoder::put(char32_t character)
{
    const auto add = [this](char32_t byte) {
        m_buffer.append(char(byte));
    };
    if (character < 0x80) {
        add(character);
        return;
    }
    if (character < 0x800) {
        add(0xC0 | character >> 6);
    } else {
        if (character < 0x10000) {
            add(0xE0 | character >> 12);
        } else {
            add(0xF0 | character >> 18);
            add(0x80 | (character >> 12 & 0x3F));
        }
        add(0x80 | (character >> 6 & 0x3F));
    }
    add(0x80 | (character & 0x3F));
}

} // namespace kontor
