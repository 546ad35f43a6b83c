// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/rawpreview.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QTextCursor>
#include <QTextEdit>

#include <algorithm>
#include <memory>
#include <vector>

namespace kontor {

namespace {

constexpr qint64 linesAround = 4;
constexpr qsizetype mostBytes = 2'000; // of a line: somewhere there may be no line end at all

/// So many bytes from here on are one letter in UTF-8; 0: none.
qsizetype letterAt(QByteArrayView bytes)
{
    const auto first = quint8(bytes.front());
    const qsizetype length = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    if (length < 2 || length > bytes.size()) return length == 1 ? 1 : 0;
    const bool isWhole =
        std::ranges::all_of(bytes.sliced(1, length - 1), [](char byte) { return (quint8(byte) & 0xC0) == 0x80; });
    return isWhole && !QString::fromUtf8(bytes.first(length)).contains(QChar::ReplacementCharacter) ? length : 0;
}

/// A byte that is no letter, so that it can be seen.
QString shown(char byte)
{
    if (byte == '\t') return QStringLiteral("→");
    if (byte == '\r') return QStringLiteral("␍");
    if (byte == '\0') return QStringLiteral("␀");
    return QStringLiteral("⟨%1⟩").arg(QString::number(quint8(byte), 16).toUpper(), 2, QLatin1Char('0'));
}

bool isPlain(const QString &letter)
{
    return std::ranges::all_of(letter, [](QChar one) { return one.isPrint() || one.isSurrogate(); });
}

struct ShownLine
{
    QString text{};
    std::vector<int> places{}; ///< of each character
};

ShownLine shownLine(QByteArrayView bytes)
{
    ShownLine line;
    const bool isCut = bytes.size() > mostBytes;
    if (isCut) bytes = bytes.first(mostBytes);
    while (!bytes.isEmpty()) {
        line.places.push_back(int(line.text.size()));
        const qsizetype length = letterAt(bytes);
        const QString letter = QString::fromUtf8(bytes.first(std::max<qsizetype>(length, 0)));
        const bool isLetter = length > 0 && isPlain(letter);
        line.text += isLetter ? letter : shown(bytes.front());
        bytes = bytes.sliced(isLetter ? length : 1);
    }
    if (isCut) line.text += QStringLiteral(" …");
    return line;
}

std::unique_ptr<QIODevice> opened(const ChosenSource &source)
{
    std::unique_ptr<QIODevice> device;
    if (source.source.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(source.source.pasted);
        device = std::move(buffer);
    } else if (QFileInfo(source.source.path).isFile()) { // opening a pipe would wait for whoever writes into it
        device = std::make_unique<QFile>(source.source.path);
    }
    return device && device->open(QIODevice::ReadOnly) ? std::move(device) : nullptr;
}

/// Without its end; the whole of it is passed over, however long it is.
QByteArray nextLine(QIODevice &device)
{
    QByteArray line = device.readLine(mostBytes + 2);
    for (QByteArray more = line; !more.isEmpty() && !more.endsWith('\n');)
        more = device.readLine(qint64(1) << 20);
    if (line.endsWith('\n')) line.chop(1);
    return line;
}

} // namespace

RawPreview::RawPreview(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("rawPreview"));
    setAccessibleName(tr("The place in the file"));
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    hide();
}

void RawPreview::show(const ChosenSource &source, qint64 line, qint64 column)
{
    hide();
    clear();
    const auto device = opened(source);
    if (!device || line < 1) return;
    const qint64 first = std::max<qint64>(1, line - linesAround);
    QString text;
    int from = -1;
    int length = 0;
    for (qint64 number = 1; number <= line + linesAround && !device->atEnd(); ++number) {
        const QByteArray bytes = nextLine(*device);
        if (number < first) continue;
        const ShownLine one = shownLine(bytes);
        text +=
            QStringLiteral("%1 %2 │ ").arg(number == line ? QStringLiteral("▶") : QStringLiteral(" ")).arg(number, 6);
        if (number == line) {
            const auto at = std::size_t(std::max<qint64>(column, 1) - 1);
            from = int(text.size()) + (at < one.places.size() ? one.places[at] : int(one.text.size()));
            length = at + 1 < one.places.size() ? one.places[at + 1] - one.places[at] : 1;
        }
        text += one.text + u'\n';
    }
    if (from < 0) return;
    setPlainText(text);
    mark(from, length);
    setVisible(true);
}

void RawPreview::mark(int from, int length)
{
    QTextCursor cursor(document());
    cursor.setPosition(from);
    QTextEdit::ExtraSelection line{.cursor = cursor, .format = {}};
    line.format.setBackground(palette().alternateBase());
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection place{.cursor = cursor, .format = {}};
    place.format.setBackground(palette().highlight());
    place.format.setForeground(palette().highlightedText());
    setExtraSelections({line, place});
    // Seen without moving anything.
    QTextCursor there(document());
    there.setPosition(from);
    setTextCursor(there);
    centerCursor();
}

} // namespace kontor
