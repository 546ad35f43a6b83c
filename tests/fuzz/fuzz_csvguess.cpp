// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guess about any bytes: no crash, what it calls possible is possible, and a decoder gives the same text whatever
// the portions. The first byte chooses the portions.
#include "models/csv/encodingguess.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace kontor;
using namespace kontor::fuzz;

namespace {

struct Text
{
    QByteArray utf8{};
    bool isText = true;
    bool operator==(const Text &) const = default;
};

Text decodedIn(qsizetype size, QByteArrayView bytes, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    demand(decoder.isAvailable());
    Text text;
    for (qsizetype at = 0; at < bytes.size() && text.isText; at += size) {
        const QByteArrayView part = bytes.sliced(at).first(std::min(size, bytes.size() - at));
        const std::vector<char> copy(part.begin(), part.end());
        const TextDecoder::Decoded decoded = decoder.decode(copy);
        text.utf8.append(decoded.carried).append(decoded.text);
        text.isText = !decoded.fault;
        demand(!decoded.fault || !decoded.fault->isEmpty());
    }
    text.isText = text.isText && decoder.leftOver().isEmpty();
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 1) return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    for (int number = 0; number < 7; ++number) {
        const auto encoding = TextEncoding(number);
        const Text whole = decodedIn(std::max<qsizetype>(1, bytes.size()), bytes, encoding);
        demand(whole == decodedIn(1 + data[0] % 9, bytes, encoding));
        demand(checkUtf8(whole.utf8).valid == whole.utf8.size());
        if (encoding == TextEncoding::Utf8 && whole.isText) demand(whole.utf8 == bytes);
    }
    const CsvGuess guess = guessDialect(bytes, true);
    demand(guess.encodings.empty() ? guess.dialect.encoding == TextEncoding::Utf8
                                   : guess.dialect.encoding == guess.encodings.front());
    demand(!guess.encodingIsCertain || !guess.encodings.empty());
    const bool hasMark =
        bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xEF\xBB\xBF");
    for (const TextEncoding encoding : guess.encodings)
        demand(hasMark || decodedIn(std::max<qsizetype>(1, bytes.size()), bytes, encoding).isText);
    guessDialect(bytes, false);
    return 0;
}
