// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvfault.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

using Kind = CsvFault::Kind;

/// As 0xC3 0x28.
QString hex(const QByteArray &bytes)
{
    QStringList words;
    for (const char byte : bytes)
        words.append(QStringLiteral("0x%1").arg(QString::number(quint8(byte), 16).toUpper(), 2, QLatin1Char('0')));
    return words.join(QLatin1Char(' '));
}

QString inEncoding(const CsvFault &fault, const CsvDialect &dialect)
{
    const QString name = textEncodingName(dialect.encoding);
    switch (fault.kind) {
    case Kind::NotText:
        return Text::tr("%1 is not text in the encoding %2. Choose the encoding in which the file was saved.")
            .arg(hex(fault.bytes), name);
    case Kind::CutCharacter:
        return Text::tr("The last character is not complete (%1 in the encoding %2). Choose the encoding in which the "
                        "file was saved, or get the file again if it was cut off.")
            .arg(hex(fault.bytes), name);
    case Kind::WrongByteOrder:
        return Text::tr("The bytes are in the other order than %1 has them. Choose the other UTF-16 encoding.")
            .arg(name);
    case Kind::Nul:
        return Text::tr(
            "There is a NUL character (0x00), which no table holds. Choose UTF-16 if the file was saved in it; "
            "else it is no CSV file, or damaged.");
    default:
        return Text::tr("This computer's Qt cannot read the encoding %1. Save the file as UTF-8.").arg(name);
    }
}

QString ofQuotes(const CsvFault &fault, const CsvDialect &dialect, const CsvLimits &limits)
{
    const QString quote(QLatin1Char(dialect.quote));
    switch (fault.kind) {
    case Kind::UnterminatedQuote:
        return Text::tr("The quote %1 that was opened in line %2 is never closed. Close it, or choose another quote.")
            .arg(quote, QString::number(fault.quoteLine));
    case Kind::TextAfterQuote:
        return Text::tr(
                   "There is text after the closing quote %1 of the field that begins in line %2. Double the quotes "
                   "inside the field, or choose another quote or escape.")
            .arg(quote, QString::number(fault.quoteLine));
    default:
        return Text::tr(
                   "The field that was opened with the quote %1 in line %2 is longer than %3. The closing quote is "
                   "probably missing.")
            .arg(quote, QString::number(fault.quoteLine), QLocale().formattedDataSize(limits.fieldBytes));
    }
}

QString ofLimits(Kind kind, const CsvLimits &limits)
{
    const QLocale locale;
    switch (kind) {
    case Kind::LongField:
        return Text::tr("A field is longer than %1. Shorten it, or choose the delimiter that the file uses.")
            .arg(locale.formattedDataSize(limits.fieldBytes));
    case Kind::ManyColumns:
        return Text::tr(
                   "The row has more than %1 cells. Choose the delimiter that the file uses, or leave columns out.")
            .arg(locale.toString(limits.columns));
    case Kind::ManyRows:
        return Text::tr("There are more than %1 rows. Split the file and read its parts one after the other.")
            .arg(locale.toString(limits.rows));
    case Kind::ManyBytes:
        return Text::tr("There is more than %1. Split the file and read its parts one after the other.")
            .arg(locale.formattedDataSize(limits.bytes));
    default:
        return Text::tr("There is no row in it. Choose a file with at least a header.");
    }
}

QString explain(const CsvFault &fault, const CsvDialect &dialect, const CsvLimits &limits)
{
    switch (fault.kind) {
    case Kind::NotText:
    case Kind::CutCharacter:
    case Kind::WrongByteOrder:
    case Kind::UnknownEncoding:
    case Kind::Nul:
        return inEncoding(fault, dialect);
    case Kind::UnterminatedQuote:
    case Kind::TextAfterQuote:
        return ofQuotes(fault, dialect, limits);
    case Kind::LongField:
        return fault.quoteLine > 0 ? ofQuotes(fault, dialect, limits) : ofLimits(fault.kind, limits);
    case Kind::ManyColumns:
    case Kind::ManyRows:
    case Kind::ManyBytes:
    case Kind::Empty:
        break;
    }
    return ofLimits(fault.kind, limits);
}

/// The order of CsvFault::Kind.
constexpr std::array kindNames{
    "not-text",         "cut-character", "wrong-byte-order", "unknown-encoding", "nul",        "unterminated-quote",
    "text-after-quote", "long-field",    "many-columns",     "many-rows",        "many-bytes", "empty",
};

} // namespace

Error csvError(const CsvFault &fault, const QString &source, const CsvDialect &dialect, const CsvLimits &limits)
{
    const QString what = explain(fault, dialect, limits);
    const bool hasPlace = fault.kind != Kind::Empty && fault.kind != Kind::UnknownEncoding;
    QString detail = QStringLiteral("csv: %1, line %2, column %3, encoding %4")
                         .arg(QLatin1String(kindNames.at(std::size_t(fault.kind))))
                         .arg(fault.line)
                         .arg(fault.column)
                         .arg(textEncodingName(dialect.encoding));
    if (fault.quoteLine > 0) detail += QStringLiteral(", quote in line %1").arg(fault.quoteLine);
    if (!fault.bytes.isEmpty()) detail += QStringLiteral(", bytes %1").arg(hex(fault.bytes));
    return {.kind = fault.kind == Kind::UnknownEncoding ? Error::Kind::Unsupported : Error::Kind::Invalid,
            .message = hasPlace ? Text::tr("%1, line %2, column %3: %4")
                                      .arg(source, QString::number(fault.line), QString::number(fault.column), what)
                                : Text::tr("%1: %2").arg(source, what),
            .detail = detail};
}

std::optional<CsvPlace> csvPlaceOf(const Error &error)
{
    static const QRegularExpression place(QStringLiteral("^csv: ([a-z-]+), line (\\d+), column (\\d+), encoding "));
    const auto match = place.match(error.detail);
    if (!match.hasMatch() || match.captured(1) == QLatin1String("empty") ||
        match.captured(1) == QLatin1String("unknown-encoding"))
        return std::nullopt;
    return CsvPlace{.line = match.captured(2).toLongLong(), .column = match.captured(3).toLongLong()};
}

} // namespace kontor
