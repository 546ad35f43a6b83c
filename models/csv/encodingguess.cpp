// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/encodingguess.h"

#include "models/csv/textdecoder.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace kontor {

namespace {

/// Letters of the languages that are written in the code pages of Central and of Western Europe. Both have the German
/// ones at the same places.
constexpr QStringView centralLetters = u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰäöüßÄÖÜ";
constexpr QStringView westernLetters = u"äöüßÄÖÜàâçèéêëîïôùûÀÇÈÉÊáíóúñÁÍÓÚÑãõåøæÅØÆ";

/// What \a head is in \a encoding, or nothing when some of it is not text there. NUL is none.
std::optional<QString> decoded(QByteArrayView head, bool isWhole, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    if (!decoder.isAvailable()) return {};
    const TextDecoder::Decoded part = decoder.decode(head);
    if (part.fault || part.text.contains('\0') || (isWhole && !decoder.leftOver().isEmpty())) return {};
    return QString::fromUtf8(part.text);
}

bool isAsciiLetter(QChar character)
{
    return character.unicode() < 0x80 && character.isLetter();
}

/// How much \a text looks like words: known letters count for it, signs in the middle of words and capitals after small
/// letters against it.
int likeness(const QString &text, QStringView letters)
{
    int points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar here = text.at(i);
        if (here.unicode() < 0x80) continue;
        const bool afterLetter = i > 0 && text.at(i - 1).isLetter();
        const bool inWord = afterLetter || (i + 1 < text.size() && isAsciiLetter(text.at(i + 1)));
        if (letters.contains(here))
            points += inWord ? 3 : 1;
        else if (inWord)
            points -= here.isLetter() ? 1 : 3;
        if (here.isUpper() && afterLetter && text.at(i - 1).isLower()) points -= 3;
    }
    return points;
}

std::vector<TextEncoding> guessCodePages(QByteArrayView head, bool isWhole)
{
    // In this order where the points are equal: most files come from Windows.
    constexpr std::array pages{
        std::pair{TextEncoding::Windows1252, westernLetters},
        std::pair{TextEncoding::Windows1250, centralLetters},
        std::pair{TextEncoding::Latin1, westernLetters},
        std::pair{TextEncoding::Latin2, centralLetters},
    };
    std::vector<std::pair<int, TextEncoding>> found;
    for (const auto &[page, letters] : pages)
        if (const auto text = decoded(head, isWhole, page)) found.emplace_back(likeness(*text, letters), page);
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &one) { return one.first; });
    std::vector<TextEncoding> encodings;
    encodings.reserve(found.size());
    for (const auto &one : found)
        encodings.push_back(one.second);
    return encodings;
}

/// Text with NUL bytes is UTF-16 or none. The right order is the one in which line ends and delimiters are what they
/// should be; in the other they are rare characters from far away.
EncodingGuess guessUtf16(QByteArrayView head, bool isWhole)
{
    constexpr std::array orders{TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian};
    std::vector<std::pair<qsizetype, TextEncoding>> found;
    for (const TextEncoding order : orders)
        if (const auto text = decoded(head, isWhole, order)) {
            const auto isAscii = [](QChar character) {
                return character.unicode() < 0x80;
            };
            found.emplace_back(std::ranges::count_if(*text, isAscii), order);
        }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &one) { return one.first; });
    EncodingGuess guess;
    guess.encodings.reserve(found.size());
    for (const auto &one : found)
        guess.encodings.push_back(one.second);
    guess.isCertain = !found.empty() && found.front().first > 0 && (found.size() == 1 || found.back().first == 0);
    return guess;
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView head, bool isWhole)
{
    if (head.startsWith("\xEF\xBB\xBF")) return {.encodings = {TextEncoding::Utf8}, .isCertain = true};
    if (head.startsWith("\xFF\xFE")) return {.encodings = {TextEncoding::Utf16LittleEndian}, .isCertain = true};
    if (head.startsWith("\xFE\xFF")) return {.encodings = {TextEncoding::Utf16BigEndian}, .isCertain = true};
    if (head.contains('\0')) return guessUtf16(head, isWhole);
    const Utf8Check check = checkUtf8(head);
    if (check.bad == 0 && (check.cut == 0 || !isWhole)) {
        EncodingGuess guess{.encodings = {TextEncoding::Utf8}, .isCertain = true};
        // Further down it can turn out to be something else; the reader will say so.
        if (!isWhole) std::ranges::copy(guessCodePages(head, isWhole), std::back_inserter(guess.encodings));
        return guess;
    }
    return {.encodings = guessCodePages(head, isWhole)};
}

} // namespace kontor
