// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/chosensource.h"

#include "models/csv/textdecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kontor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

constexpr qint64 headBytes = qint64(64) * 1024;
constexpr qsizetype mostWords = 6;

} // namespace

ChosenSource ChosenSource::file(const QString &path)
{
    const QFileInfo info(path);
    ChosenSource chosen{.name = info.fileName(), .source = {.path = path}, .size = info.size()};
    // Opening a pipe would wait for whoever writes into it.
    if (QFile file(path); info.isFile() && file.open(QIODevice::ReadOnly)) chosen.head = file.read(headBytes);
    chosen.guess(chosen.head.size() >= info.size());
    return chosen;
}

ChosenSource ChosenSource::pasted(const QString &text)
{
    ChosenSource chosen{.name = Text::tr("Clipboard"), .source = {.pasted = text.toUtf8()}};
    chosen.size = chosen.source.pasted.size();
    chosen.head = chosen.source.pasted.left(headBytes);
    chosen.guess(chosen.head.size() == chosen.size);
    // A person saw the text before it was copied.
    chosen.source.dialect.encoding = TextEncoding::Utf8;
    chosen.isEncodingDecided = true;
    return chosen;
}

void ChosenSource::guess(bool isWhole)
{
    const CsvGuess guessed = guessDialect(head, isWhole);
    source.dialect = guessed.dialect;
    encodings = guessed.encodings;
    isEncodingDecided = guessed.encodingIsCertain || guessed.encodings.size() < 2 || (isWhole && isReadTheSame());
}

/// Whichever one takes: then there is nothing to ask.
bool ChosenSource::isReadTheSame() const
{
    QByteArray first;
    for (const TextEncoding encoding : encodings) {
        TextDecoder decoder(encoding);
        if (!decoder.isAvailable()) return false;
        const QByteArray text = decoder.decode(head).text.toByteArray();
        if (first.isEmpty()) first = text;
        if (text != first) return false;
    }
    return true;
}

QStringList ChosenSource::tellingWords(TextEncoding encoding) const
{
    TextDecoder decoder(encoding);
    if (!decoder.isAvailable()) return {};
    const TextDecoder::Decoded decoded = decoder.decode(head);
    const QString text = QString::fromUtf8(decoded.text.data(), decoded.text.size());
    QStringList words;
    QString word;
    bool isTelling = false;
    const auto end = [&] {
        if (isTelling && !words.contains(word)) words.append(word);
        word.clear();
        isTelling = false;
    };
    for (const QChar one : text) {
        const bool isTold = one.unicode() >= 0x80;
        if (one.isLetterOrNumber() || isTold) {
            word += one;
            isTelling = isTelling || isTold;
        } else {
            end();
        }
        if (words.size() >= mostWords) return words;
    }
    end();
    return words;
}

} // namespace kontor
