// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csv/csvhouse.h"

#include <QStringEncoder>
#include <QTest>

#include <array>

using namespace kontor;
using namespace kontor::test;

namespace {

QByteArray encoded(const QString &text, TextEncoding encoding)
{
    QByteArray bytes;
    switch (encoding) {
    case TextEncoding::Utf8:
        return text.toUtf8();
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        for (const QChar unit : text) {
            const bool isBig = encoding == TextEncoding::Utf16BigEndian;
            bytes.append(char(isBig ? unit.row() : unit.cell()));
            bytes.append(char(isBig ? unit.cell() : unit.row()));
        }
        return bytes;
    default:
        QStringEncoder encoder(textEncodingName(encoding).toLatin1().constData());
        bytes = encoder.encode(text);
        return encoder.hasError() ? QByteArray() : bytes;
    }
}

/// How a file is encoded, and what the guess has to say about it.
struct EncodingCase
{
    const char *name;
    TextEncoding encoding;
    bool hasMark;
    bool isCertain;    ///< else the person must be asked
    const char *first; ///< names that its alphabet can write
    const char *second;
};

constexpr std::array encodingCases{
    EncodingCase{"utf-8", TextEncoding::Utf8, false, true, "Łukasz Żółć 😀", "Jürgen Groß"},
    EncodingCase{"utf-8 with mark", TextEncoding::Utf8, true, true, "Łukasz Żółć 😀", "Jürgen Groß"},
    EncodingCase{"utf-16le with mark", TextEncoding::Utf16LittleEndian, true, true, "Łukasz Żółć 😀", "Jürgen Groß"},
    EncodingCase{"utf-16be with mark", TextEncoding::Utf16BigEndian, true, true, "Łukasz Żółć 😀", "Jürgen Groß"},
    EncodingCase{"utf-16 without mark", TextEncoding::Utf16LittleEndian, false, true, "Łukasz Żółć 😀", "Jürgen Groß"},
    EncodingCase{"latin-1", TextEncoding::Latin1, false, false, "Jürgen Groß", "Zoé Núñez"},
    EncodingCase{"windows-1250", TextEncoding::Windows1250, false, false, "Łukasz Żółć", "Jiří Dvořák"},
    EncodingCase{"windows-1252", TextEncoding::Windows1252, false, false, "Jürgen “Jo” Groß", "Zoé Núñez – 5 €"},
};

enum class LineEnds { Lf, CrLf, Cr, Mixed };
constexpr std::array lineEndNames{"LF", "CRLF", "CR", "mixed"};

enum class Quoting { None, Normal, Doubled, Unterminated, Stray, Backslash };
constexpr std::array quotingNames{"no quotes", "quotes", "doubled quotes", "unterminated", "stray quotes", "backslash"};

constexpr std::array delimiters{',', ';', '\t', '|'};

/// A file of the matrix and what must come of it.
struct Variant
{
    QString text;
    Rows expected;             ///< empty: it is refused
    QString refusal;           ///< then what its detail begins with
    std::vector<qint64> lines; ///< where the rows begin
    char escape = 0;
};

class Builder
{
public:
    Builder(const EncodingCase &encoding, LineEnds ends, char delimiter, Quoting quoting)
        : m_first(QString::fromUtf8(encoding.first)),
          m_second(QString::fromUtf8(encoding.second)),
          m_ends(ends),
          m_delimiter(QLatin1Char(delimiter)),
          m_quoting(quoting)
    {
    }

    Variant build()
    {
        row({"id", "name", "note"}, {"id", "name", "note"});
        row({"1", m_first, written(0)}, {"1", m_first, meant(0)});
        row({"2", m_second, written(1)}, {"2", m_second, meant(1)});
        row({"3", m_first, "x"}, {"3", m_first, "x"});
        m_variant.lines.erase(m_variant.lines.begin());
        if (m_quoting == Quoting::Unterminated) {
            m_variant.expected.clear();
            // All of the rest is in the field that was opened in line 2.
            m_variant.refusal = faultAt("unterminated-quote", 5, 1);
        }
        if (m_quoting == Quoting::Backslash) m_variant.escape = '\\';
        return m_variant;
    }

private:
    using Cells = std::vector<QString>;
    struct Text : QString
    {
        Text(const char *text) : QString(QString::fromUtf8(text)) {}
        Text(const QString &text) : QString(text) {}
    };

    void row(const std::vector<Text> &writtenCells, const std::vector<Text> &meantCells)
    {
        m_variant.lines.push_back(m_line);
        for (std::size_t i = 0; i < writtenCells.size(); ++i)
            m_variant.text += (i > 0 ? QString(m_delimiter) : QString()) + writtenCells[i];
        m_variant.text += lineEnd();
        m_line += 1 + writtenCells.back().count(QLatin1Char('\n'));
        QByteArrayList cells;
        for (const Text &cell : meantCells)
            cells.append(cell.toUtf8());
        m_variant.expected.append(cells);
    }

    QString lineEnd()
    {
        switch (m_ends) {
        case LineEnds::Lf:
            return QStringLiteral("\n");
        case LineEnds::CrLf:
            return QStringLiteral("\r\n");
        case LineEnds::Cr:
            return QStringLiteral("\r");
        case LineEnds::Mixed:
            break;
        }
        constexpr std::array ends{"\n", "\r\n", "\r"};
        return QString::fromLatin1(ends.at(std::size_t(m_rows++) % ends.size()));
    }

    /// The note of a row as it stands in the file.
    QString written(int number) const
    {
        const QString other = m_second;
        switch (m_quoting) {
        case Quoting::None:
            return number == 0 ? QStringLiteral("plain") : QString();
        case Quoting::Normal:
            return number == 0 ? QStringLiteral("\"one%1two\nthree\"").arg(m_delimiter) : QStringLiteral("\"\"");
        case Quoting::Doubled:
            return number == 0 ? QStringLiteral("\"called \"\"%1\"\"\"").arg(other) : QStringLiteral("\"\"\"\"");
        case Quoting::Unterminated:
            return number == 0 ? QStringLiteral("\"never closed") : QStringLiteral("plain");
        case Quoting::Stray:
            return number == 0 ? QStringLiteral("a 5\" pipe") : QStringLiteral("x\"y\"");
        case Quoting::Backslash:
            break;
        }
        return number == 0 ? QStringLiteral("\"called \\\"%1\\\" here\"").arg(other)
                           : QStringLiteral("\"two\\\\%1 \\\"\"").arg(m_delimiter);
    }

    /// What it means.
    QString meant(int number) const
    {
        switch (m_quoting) {
        case Quoting::Normal:
            return number == 0 ? QStringLiteral("one%1two\nthree").arg(m_delimiter) : QString();
        case Quoting::Doubled:
            return number == 0 ? QStringLiteral("called \"%1\"").arg(m_second) : QStringLiteral("\"");
        case Quoting::Backslash:
            return number == 0 ? QStringLiteral("called \"%1\" here").arg(m_second)
                               : QStringLiteral("two\\%1 \"").arg(m_delimiter);
        default:
            return written(number);
        }
    }

    QString m_first;
    QString m_second;
    LineEnds m_ends;
    QChar m_delimiter;
    Quoting m_quoting;
    Variant m_variant;
    qint64 m_line = 1;
    int m_rows = 0;
};

CsvGuess guess(const char *text)
{
    return guessDialect(QByteArrayView(text), true);
}

} // namespace

class TestCsvGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 8 encodings, 4 line ends, 4 delimiters, 6 ways to quote. All are read exactly with what was guessed (and, where
    /// the person is asked, answered), but unterminated quotes, which are refused with their place.
    void matrix_data()
    {
        QTest::addColumn<int>("encodingCase");
        QTest::addColumn<int>("ends");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<int>("quoting");
        int variants = 0;
        for (std::size_t encoding = 0; encoding < encodingCases.size(); ++encoding)
            for (int ends = 0; ends < int(lineEndNames.size()); ++ends)
                for (const char delimiter : delimiters)
                    for (int quoting = 0; quoting < int(quotingNames.size()); ++quoting, ++variants)
                        QTest::addRow("%s, %s, %s, %s", encodingCases.at(encoding).name,
                                      lineEndNames.at(std::size_t(ends)),
                                      delimiter == '\t' ? "TAB" : QByteArray(1, delimiter).constData(),
                                      quotingNames.at(std::size_t(quoting)))
                            << int(encoding) << ends << delimiter << quoting;
        QCOMPARE(variants, 768);
    }
    void matrix()
    {
        QFETCH(int, encodingCase);
        QFETCH(int, ends);
        QFETCH(char, delimiter);
        QFETCH(int, quoting);
        const EncodingCase &how = encodingCases.at(std::size_t(encodingCase));
        const Variant variant = Builder(how, LineEnds(ends), delimiter, Quoting(quoting)).build();
        QByteArray bytes = encoded(variant.text, how.encoding);
        QVERIFY(!bytes.isEmpty());
        if (how.hasMark) bytes.prepend(encoded(QString(QChar(0xFEFF)), how.encoding));

        const CsvGuess guessed = guessDialect(bytes, true);
        QCOMPARE(guessed.encodingIsCertain, how.isCertain);
        QVERIFY(!guessed.encodings.empty());
        if (how.isCertain)
            QCOMPARE(guessed.dialect.encoding, how.encoding);
        else
            QVERIFY(std::ranges::find(guessed.encodings, how.encoding) != guessed.encodings.end());
        const CsvDialect meant{.encoding = how.encoding, .delimiter = delimiter, .escape = variant.escape};
        CsvDialect answered = guessed.dialect;
        answered.encoding = how.encoding;
        QVERIFY(answered == meant);
        for (const qsizetype portion : {0, 1, 5}) {
            const auto table = readAll(bytes, answered, portion);
            if (variant.expected.isEmpty()) {
                QVERIFY(!table);
                QVERIFY2(table.error().detail.startsWith(variant.refusal), qPrintable(table.error().detail));
                QVERIFY(table.error().detail.contains(QStringLiteral("quote in line 2")));
                continue;
            }
            QVERIFY2(table, table ? "" : qPrintable(table.error().message));
            QCOMPARE(cellsOf(*table), variant.expected);
            for (int row = 0; row < table->rowCount(); ++row)
                QCOMPARE(table->lineOf(row), variant.lines.at(std::size_t(row)));
        }
    }

    /// Where the person is asked, the likeliest comes first.
    void likeliestCodePage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextEncoding>("encoding");
        const auto line = [](const char *utf8) {
            return QString::fromUtf8(utf8);
        };
        QTest::newRow("Polish, Windows") << line("name\nŁucja Gęś\nŚwiętosława Źdźbło\n") << TextEncoding::Windows1250;
        QTest::newRow("Polish, Latin 2") << line("name\nŁucja Gęś\nŚwiętosława Źdźbło\n") << TextEncoding::Latin2;
        QTest::newRow("Czech, Windows") << line("name\nJiří Dvořák\nŠtěpán Černý\nŽaneta\n")
                                        << TextEncoding::Windows1250;
        QTest::newRow("Hungarian, Windows") << line("name\nGergő Szűcs\n“Őze”\n") << TextEncoding::Windows1250;
        QTest::newRow("German, Windows") << line("name\nJürgen Groß\nÄnne – Köln\n") << TextEncoding::Windows1252;
        QTest::newRow("Spanish, Windows") << line("name\nZoé Núñez\nBegoña\n") << TextEncoding::Windows1252;
        QTest::newRow("French, Windows") << line("name\nFrançois Lefèvre\nAgnès Crêpe\n") << TextEncoding::Windows1252;
    }
    void likeliestCodePage()
    {
        QFETCH(QString, text);
        QFETCH(TextEncoding, encoding);
        const QByteArray bytes = encoded(text, encoding);
        QVERIFY(!bytes.isEmpty());
        for (const bool isWhole : {true, false}) {
            const CsvGuess guessed = guessDialect(bytes, isWhole);
            QVERIFY(!guessed.encodingIsCertain);
            QCOMPARE(guessed.encodings.front(), encoding);
            QCOMPARE(guessed.dialect.encoding, encoding);
        }
    }

    void certainty()
    {
        QVERIFY(guess("a,b\n1,2").encodingIsCertain);
        QVERIFY(guess("a,b\n1,\xC5\x82").encodingIsCertain);
        // The cut character of a longer file is no reason to ask.
        QVERIFY(guessDialect("a,b\n1,\xC5", false).encodingIsCertain);
        QCOMPARE(guessDialect("a,b\n1,\xC5", false).dialect.encoding, TextEncoding::Utf8);
        QVERIFY(!guessDialect("a,b\n1,\xC5", true).encodingIsCertain);
        // Nothing that there is: the reader will name the byte.
        const CsvGuess none = guess("a\x81\x83\x8D\n");
        QVERIFY(!none.encodingIsCertain && none.encodings.empty());
        QCOMPARE(none.dialect.encoding, TextEncoding::Utf8);
        // A NUL in something that is no UTF-16.
        QVERIFY(!guessDialect(QByteArrayView("a\0b", 3), true).encodingIsCertain);
        QCOMPARE(guessDialect({}, true).dialect, CsvDialect());
    }

    /// UTF-16 without a mark is certain when only one byte order makes sense of it.
    void utf16WithoutMark()
    {
        const QString text = QStringLiteral("nazwa;miasto\nŁucja;Łódź\n");
        for (const TextEncoding encoding : {TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian}) {
            const CsvGuess guessed = guessDialect(encoded(text, encoding), true);
            QVERIFY(guessed.encodingIsCertain);
            QCOMPARE(guessed.dialect.encoding, encoding);
            QCOMPARE(guessed.dialect.delimiter, ';');
            QVERIFY(guessDialect(QByteArrayView(encoded(text, encoding)).chopped(1), false).encodingIsCertain);
        }
    }

    void delimiter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
        QTest::newRow("one column") << QByteArray("name\nAda\nBob\n") << ',';
        QTest::newRow("decimal commas") << QByteArray("id;price\n1;1,50\n2;2,75\n3;3\n") << ';';
        QTest::newRow("commas in every note") << QByteArray("id|note\n1|a, b, c\n2|d, e\n3|f\n") << '|';
        QTest::newRow("commas in quotes") << QByteArray("id;\"a,b,c\"\n1;\"x,y,z\"\n2;\"1,2,3\"\n") << ';';
        QTest::newRow("ragged") << QByteArray("a\tb\tc\n1\t2\n3\t4\t5\n6\t7\t8\n") << '\t';
        QTest::newRow("sep=") << QByteArray("sep=|\na,b|c\n1,2|3\n") << '|';
        QTest::newRow("sep= and an empty file") << QByteArray("sep=;") << ';';
        QTest::newRow("one row") << QByteArray("a;b;c") << ';';
    }
    void delimiter()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);
        QCOMPARE(guessDialect(text, true).dialect.delimiter, delimiter);
        QCOMPARE(guessDialect(text + text, false).dialect.delimiter, delimiter);
    }

    void quoteAndEscape()
    {
        QCOMPARE(guess("a,b\n'x,y','z'\n'1','it''s'\n").dialect.quote, '\'');
        QCOMPARE(guess("a,b\nO'Neil,x\n'tis,y\n").dialect.quote, '"');
        QCOMPARE(guess("\"a\",\"b\"\n\"'+48 1\",\"'=1\"\n").dialect.quote, '"');
        QCOMPARE(guess("a,b\n\"say \\\"hi\\\" now\",x\n").dialect.escape, '\\');
        QCOMPARE(guess("a,b\n1\\,2,x\n3,y\n").dialect.escape, '\\');
        QCOMPARE(guess("a,b\n\"C:\\\",x\n\"D:\\\",y\n").dialect.escape, '\0');
        QCOMPARE(guess("a,b\nC:\\temp,x\n").dialect.escape, '\0');
    }

    void header()
    {
        QVERIFY(guess("name,phone\nAda,1\n").dialect.hasHeader);
        QVERIFY(guess("name,,phone\n").dialect.hasHeader);
        QVERIFY(guess("e-mail,e-mail\na@b.example,c@d.example\n").dialect.hasHeader);
        QVERIFY(!guess("1,Ada\n2,Bob\n").dialect.hasHeader);
        QVERIFY(!guess("Ada,ada@example.com\nBob,bob@example.com\n").dialect.hasHeader);
        QVERIFY(!guess("Ada,2024-01-31\nBob,2024-02-01\n").dialect.hasHeader);
        QVERIFY(!guess("Ada,active\nBob,active\n").dialect.hasHeader);
        QVERIFY(!guess("Ada,+48 600 100 200\n").dialect.hasHeader);
    }

    void decimalMarks()
    {
        QCOMPARE(guess("a;b\n1,5;x\n2,75;y\n").dialect.decimalMark, ',');
        QCOMPARE(guess("a;b\n1.5;x\n2.75;y\n").dialect.decimalMark, '.');
        QCOMPARE(guess("a;b\n1.234,56;x\n").dialect.decimalMark, ',');
        QCOMPARE(guess("a;b\n1,234.56;x\n1,234;y\n").dialect.decimalMark, '.');
        QCOMPARE(guess("a;b\n31.12.2024;x\n1,5;y\n").dialect.decimalMark, ',');
        QCOMPARE(guess("a;b\nx;y\n").dialect.decimalMark, '.');
    }
};

QTEST_GUILESS_MAIN(TestCsvGuess)
#include "test_csvguess.moc"
