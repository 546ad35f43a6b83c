// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csv/csvhouse.h"

#include <QElapsedTimer>
#include <QStringDecoder>
#include <QTest>

using namespace kontor;
using namespace kontor::test;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The situations of csv-spectrum, which every reader of CSV files is asked about.
    void spectrum_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("expected");
        const Rows abc{{"a", "b", "c"}, {"1", "2", "3"}};
        QTest::newRow("simple") << QByteArray("a,b,c\n1,2,3\n") << abc;
        QTest::newRow("simple, CRLF") << QByteArray("a,b,c\r\n1,2,3\r\n") << abc;
        QTest::newRow("comma in quotes") << QByteArray("first,town,zip\nJohn,\"Anytown, WW\",08123")
                                         << Rows{{"first", "town", "zip"}, {"John", "Anytown, WW", "08123"}};
        const Rows withEmpty{{"a", "b", "c"}, {"1", "", ""}, {"2", "3", "4"}};
        QTest::newRow("empty") << QByteArray("a,b,c\n1,\"\",\"\"\n2,3,4") << withEmpty;
        QTest::newRow("empty, CRLF") << QByteArray("a,b,c\r\n1,\"\",\"\"\r\n2,3,4") << withEmpty;
        QTest::newRow("escaped quotes") << QByteArray("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n")
                                        << Rows{{"a", "b"}, {"1", "ha \"ha\" ha"}, {"3", "4"}};
        QTest::newRow("JSON") << QByteArray("key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n")
                              << Rows{{"key", "val"}, {"1", "{\"type\": \"Point\", \"at\": [102.0, 0.5]}"}};
        QTest::newRow("stray quotes and replacement characters")
            << QByteArray("Phone,Coordinates,City\n2095257564,37\xEF\xBF\xBD"
                          "36'37.8\"N 121\xEF\xBF\xBD"
                          "2'17.9\"W,Modesto")
            << Rows{{"Phone", "Coordinates", "City"},
                    {"2095257564",
                     "37\xEF\xBF\xBD"
                     "36'37.8\"N 121\xEF\xBF\xBD"
                     "2'17.9\"W",
                     "Modesto"}};
        QTest::newRow("newlines") << QByteArray("a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n")
                                  << Rows{{"a", "b", "c"},
                                          {"1", "2", "3"},
                                          {"Once upon \na time", "5", "6"},
                                          {"7", "8", "9"}};
        QTest::newRow("newlines, CRLF") << QByteArray("a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n")
                                        << Rows{{"a", "b", "c"},
                                                {"1", "2", "3"},
                                                {"Once upon \r\na time", "5", "6"},
                                                {"7", "8", "9"}};
        QTest::newRow("quotes and newlines") << QByteArray("a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n")
                                             << Rows{{"a", "b"}, {"1", "ha \n\"ha\" \nha"}, {"3", "4"}};
        QTest::newRow("UTF-8") << QByteArray("a,b,c\n1,2,3\n4,5,\xCA\xA4\n")
                               << Rows{{"a", "b", "c"}, {"1", "2", "3"}, {"4", "5", "\xCA\xA4"}};
    }
    void spectrum()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, expected);
        for (const qsizetype portion : {0, 1, 2, 3, 7, 16, 17, 64, 65}) {
            const auto table = readAll(bytes, {}, portion);
            QVERIFY2(table, table ? "" : qPrintable(table.error().message));
            QCOMPARE(cellsOf(*table), expected);
        }
    }

    /// What good importers forgive, and how it is read.
    void lenience_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("expected");
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4") << Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}};
        QTest::newRow("mixed line ends") << QByteArray("a,b\r1,2\n3,4\r\n5,6\n\r7,8\r\r\n9,0")
                                         << Rows{{"a", "b"}, {"1", "2"}, {"3", "4"},
                                                 {"5", "6"}, {"7", "8"}, {"9", "0"}};
        QTest::newRow("no line end at the end") << QByteArray("a,b\n1,") << Rows{{"a", "b"}, {"1", ""}};
        QTest::newRow("only a header") << QByteArray("a,b") << Rows{{"a", "b"}};
        QTest::newRow("empty lines") << QByteArray("\n\r\na,b\n\n\n1,2\n\n") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("one empty quoted cell is a row") << QByteArray("a\n\"\"\n\nb") << Rows{{"a"}, {""}, {"b"}};
        QTest::newRow("ragged") << QByteArray("a,b\n1\n1,2,3\n,\n")
                                << Rows{{"a", "b", "Column 3"}, {"1"}, {"1", "2", "3"}, {"", ""}};
        QTest::newRow("header with twins and gaps")
            << QByteArray("a,,a\n1,2,3") << Rows{{"a", "", "a"}, {"1", "2", "3"}};
        QTest::newRow("stray quotes") << QByteArray("a,b\n5\" pipe, \"x\"\n\"\"\"\",z\n")
                                      << Rows{{"a", "b"}, {"5\" pipe", " \"x\""}, {"\"", "z"}};
        QTest::newRow("sep= of this delimiter") << QByteArray("sep=,\r\na,b\r\n1,2") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("sep= of another") << QByteArray("sep=;\na,b\n1,2") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("sep= after a mark") << QByteArray("\xEF\xBB\xBFsep=;\na,b") << Rows{{"a", "b"}};
        QTest::newRow("a quoted sep= is a name") << QByteArray("\"sep=;\"\n1") << Rows{{"sep=;"}, {"1"}};
        QTest::newRow("sep= further down") << QByteArray("a\nsep=;\n") << Rows{{"a"}, {"sep=;"}};
        QTest::newRow("sep= and more") << QByteArray("sep=;;\n1\n") << Rows{{"sep=;;"}, {"1"}};
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n1,2") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("a mark further down is text") << QByteArray("a\n\xEF\xBB\xBF") << Rows{{"a"}, {"\xEF\xBB\xBF"}};
        QTest::newRow("what is a swapped mark only in UTF-16")
            << QByteArray("\xEF\xBF\xBE\n1") << Rows{{"\xEF\xBF\xBE"}, {"1"}};
        QTest::newRow("control characters") << QByteArray("a\n\x01\x1b\x7f\t\n") << Rows{{"a"}, {"\x01\x1b\x7f\t"}};
    }
    void lenience()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, expected);
        for (const qsizetype portion : {0, 1, 2, 3, 5}) {
            const auto table = readAll(bytes, {}, portion);
            QVERIFY2(table, table ? "" : qPrintable(table.error().message));
            QCOMPARE(cellsOf(*table), expected);
        }
    }

    void dialects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("marks"); // delimiter, quote, escape
        QTest::addColumn<Rows>("expected");
        QTest::newRow("escaped quote") << QByteArray("a;b\n\"say \\\"hi\\\"\";\"\\\\\"\n") << QByteArray(";\"\\", 3)
                                       << Rows{{"a", "b"}, {"say \"hi\"", "\\"}};
        QTest::newRow("escape outside of quotes")
            << QByteArray("a;b\n1\\;2;x\\\r\ny\n\\\"q\\\";z") << QByteArray(";\"\\", 3)
            << Rows{{"a", "b"}, {"1;2", "x\r\ny"}, {"\"q\"", "z"}};
        QTest::newRow("escape before anything else is text")
            << QByteArray("a;b\nC:\\temp;\"\\n\"\nend;\\") << QByteArray(";\"\\", 3)
            << Rows{{"a", "b"}, {"C:\\temp", "\\n"}, {"end", "\\"}};
        QTest::newRow("doubled quotes beside escapes")
            << QByteArray("a\n\"1\"\"2\\\"3\"") << QByteArray(",\"\\", 3) << Rows{{"a"}, {"1\"2\"3"}};
        QTest::newRow("no escape") << QByteArray("a\n\"C:\\\"\n\\") << QByteArray(",\"\0", 3)
                                   << Rows{{"a"}, {"C:\\"}, {"\\"}};
        QTest::newRow("apostrophes") << QByteArray("a|b\n'x|y'|'it''s'\n\"|O'Neil") << QByteArray("|'\0", 3)
                                     << Rows{{"a", "b"}, {"x|y", "it's"}, {"\"", "O'Neil"}};
        QTest::newRow("no quote") << QByteArray("a\tb\n\"x\t'y\"") << QByteArray("\t\0\0", 3)
                                  << Rows{{"a", "b"}, {"\"x", "'y\""}};
    }
    void dialects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, marks);
        QFETCH(Rows, expected);
        for (const qsizetype portion : {0, 1, 2, 3}) {
            const CsvDialect dialect{.delimiter = marks[0], .quote = marks[1], .escape = marks[2]};
            const auto table = readAll(bytes, dialect, portion);
            QVERIFY2(table, table ? "" : qPrintable(table.error().message));
            QCOMPARE(cellsOf(*table), expected);
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says"); // of the message for people
        const auto says = [](const char *text) {
            return QString::fromLatin1(text);
        };
        QTest::newRow("empty") << QByteArray() << faultAt("empty", 1, 1) << says("people.csv: There is no row in it");
        QTest::newRow("only empty lines") << QByteArray("\n\r\n\n") << faultAt("empty", 1, 1) << says("header");
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << faultAt("empty", 1, 1) << says("header");
        QTest::newRow("only sep=") << QByteArray("sep=;\n") << faultAt("empty", 1, 1) << says("header");
        QTest::newRow("NUL") << QByteArray("a,b\n1,2\0"
                                           "3\n",
                                           10)
                             << faultAt("nul", 2, 4) << says("UTF-16");
        QTest::newRow("NUL in quotes") << QByteArray("a\n\"1\n2\0\"", 8) << faultAt("nul", 3, 2)
                                       << says("line 3, column 2");
        QTest::newRow("NUL after quotes") << QByteArray("a\n\"1\"\0", 6) << faultAt("nul", 2, 4) << says("NUL");
        QTest::newRow("unterminated") << QByteArray("a,b\n1,\"x\n2,y\n") << faultAt("unterminated-quote", 4, 1)
                                      << says("The quote \" that was opened in line 2 is never closed");
        QTest::newRow("unterminated, nothing in it")
            << QByteArray("a,\"") << faultAt("unterminated-quote", 1, 4) << says("opened in line 1");
        QTest::newRow("text after a quote") << QByteArray("a,b\n\"x\ny\" z,2\n") << faultAt("text-after-quote", 3, 3)
                                            << says("the field that begins in line 2");
        QTest::newRow("wrong byte") << QByteArray("a,b\n\xC3\xA4,x\xE4y\n") << faultAt("not-text", 2, 4)
                                    << says("people.csv, line 2, column 4: 0xE4 is not text in the encoding utf-8");
        QTest::newRow("overlong") << QByteArray("a\n\xC0\xAF") << faultAt("not-text", 2, 1) << says("0xC0");
        QTest::newRow("surrogate") << QByteArray("a\n\xED\xA0\x80") << faultAt("not-text", 2, 1) << says("0xED");
        QTest::newRow("above Unicode") << QByteArray("a\n\xF4\x90\x80\x80") << faultAt("not-text", 2, 1)
                                       << says("0xF4");
        QTest::newRow("cut character") << QByteArray("a\nx\xE2\x82") << faultAt("cut-character", 2, 2)
                                       << says("0xE2 0x82");
        QTest::newRow("first fault first")
            << QByteArray("a\n\"b\"c\n\xFF") << faultAt("text-after-quote", 2, 4) << says("quote");
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        QFETCH(QString, says);
        for (const qsizetype portion : {0, 1, 2, 3, 7}) {
            const auto table = readAll(bytes, {}, portion);
            QVERIFY(!table);
            QCOMPARE(table.error().kind, Error::Kind::Invalid);
            QVERIFY2(table.error().detail.startsWith(where), qPrintable(table.error().detail));
            QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
        }
    }

    void aFaultStays()
    {
        CsvReader reader({}, {}, QStringLiteral("x"));
        QVERIFY(!reader.add("a\n\xFF"));
        const auto again = reader.add("b\n");
        QVERIFY(!again && again.error().detail.startsWith(faultAt("not-text", 2, 1)));
        QVERIFY(!reader.finish());
    }

    /// Wherever a character of three bytes is broken and wherever the portions end, the same place is told.
    void brokenCharacterAtEveryOffset()
    {
        const QByteArray before("name\nZa\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87 ");
        const QByteArray euro("\xE2\x82\xAC");
        int asked = 0;
        for (int offset = 0; offset < 3; ++offset) {
            for (const int byte : {0x28, 0x0A, 0xC3, 0xE2, 0xF5, 0xFF, -1}) {
                QByteArray broken = euro;
                if (byte < 0)
                    broken.remove(offset, 1);
                else
                    broken[offset] = char(byte);
                if (checkUtf8(broken).valid == broken.size()) continue;
                const int valid = checkUtf8(broken).valid > 0 ? 1 : 0; // one character, of whatever size
                const QByteArray bytes = before + broken + "z\n";
                // What is right at the beginning of the broken character is text, a line end included.
                const bool newLine = valid > 0 && broken.front() == '\n';
                const QString where = newLine ? faultAt("not-text", 3, 1) : faultAt("not-text", 2, 8 + valid);
                for (qsizetype portion = 1; portion <= bytes.size(); ++portion, ++asked) {
                    const auto table = readAll(bytes, {}, portion);
                    QVERIFY(!table);
                    QVERIFY2(table.error().detail.startsWith(where),
                             qPrintable(table.error().detail + QString::fromLatin1(broken.toHex())));
                }
            }
        }
        QVERIFY(asked > 300);
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("where");
        QTest::newRow("rows") << QByteArray("a\n1\n2\n\n3") << QByteArray("a\n1\n2\n\n3\n\n4")
                              << faultAt("many-rows", 7, 1);
        QTest::newRow("columns") << QByteArray("a,b,c,d\n1,2,3,4\n") << QByteArray("a,b,c,d\n1,2,3,4,\n")
                                 << faultAt("many-columns", 2, 8);
        QTest::newRow("10,001 columns") << QByteArray("a,b,c,d") << QByteArray(10'000, ',')
                                        << faultAt("many-columns", 1, 4);
        QTest::newRow("columns of the header")
            << QByteArray("a,b,c,d") << QByteArray("a,b,c,d,e") << faultAt("many-columns", 1, 8);
        QTest::newRow("field") << QByteArray("a\n12345678") << QByteArray("a\n123456789")
                               << faultAt("long-field", 2, 9);
        QTest::newRow("quoted field") << QByteArray("a\n\"123\"\"5\n78\"") << QByteArray("a\n\"123\"\"5\n789\"")
                                      << faultAt("long-field", 3, 3);
        QTest::newRow("field of long characters")
            << QByteArray("a\n\xC5\x82\xC5\x82\xC5\x82\xC5\x82") << QByteArray("a\n\xC5\x82\xC5\x82\xC5\x82\xC5\x82.")
            << faultAt("long-field", 2, 5);
        QTest::newRow("field that ends within a character")
            << QByteArray("a\n1234567.") << QByteArray("a\n1234567\xC5\x82") << faultAt("long-field", 2, 8);
        QTest::newRow("field that ends before a line end")
            << QByteArray("a\n\"12345678\"") << QByteArray("a\n\"12345678\n\"") << faultAt("long-field", 2, 10);
        QTest::newRow("bytes") << QByteArray(40, '\n').replace(0, 1, "a") << QByteArray(41, '\n').replace(0, 1, "a")
                               << faultAt("many-bytes", 40, 1);
    }
    void limits()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QString, where);
        const CsvLimits limits{.bytes = 40, .rows = 3, .columns = 4, .fieldBytes = 8};
        for (const qsizetype portion : {0, 1, 3}) {
            const auto table = readAll(good, {}, portion, limits);
            QVERIFY2(table, table ? "" : qPrintable(table.error().message));
            const auto refused = readAll(bad, {}, portion, limits);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
            QVERIFY2(refused.error().detail.startsWith(where), qPrintable(refused.error().detail));
        }
    }

    /// It is refused when its 65th KiB comes, not when it is over.
    void aHugeFieldIsNotHeld()
    {
        for (const bool isQuoted : {false, true}) {
            CsvReader reader({}, {}, QStringLiteral("bomb.csv"));
            QVERIFY(reader.add(isQuoted ? "a,b\n1,\"" : "a,b\n1,"));
            const QByteArray portion(4 * 1024, 'x');
            int taken = 0;
            while (reader.add(portion))
                ++taken;
            QCOMPARE(taken, 16);
            const auto refused = reader.finish();
            QVERIFY(refused.error().detail.startsWith(QStringLiteral("csv: long-field, line 2, column ")));
            QCOMPARE(refused.error().message.contains(QStringLiteral("closing quote")), isQuoted);
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!readAll("a\n" + QByteArray(10'000'000, 'x')));
        QVERIFY(timer.elapsed() < 2'000);
    }

    /// The sizes at which cells are stored in another way, and rows that do not fit where they began.
    void sizesOfCells()
    {
        const CsvLimits limits{.bytes = 1 << 30, .columns = 3'000, .fieldBytes = 1 << 22};
        for (const int size :
             {0, 1, 15, 16, 17, 63, 64, 65, 253, 254, 255, 256, 257, 4'000, 65'535, 65'536, 70'000, 3'000'000}) {
            const QByteArray cell(size, 'c');
            const QByteArray quoted = '"' + QByteArray(size, '"').replace("\"", "\"\"") + '"';
            const QByteArray bytes = "a,b,c\n" + cell + ',' + cell + ",-\n" + quoted + ",+," + cell + '\n';
            const Rows expected{{"a", "b", "c"}, {cell, cell, "-"}, {QByteArray(size, '"'), "+", cell}};
            for (const qsizetype portion : {0, 1, 4'096, 262'144}) {
                if (portion == 1 && size > 100'000) continue;
                const auto table = readAll(bytes, {}, portion, limits);
                QVERIFY2(table, table ? "" : qPrintable(table.error().message));
                QVERIFY(cellsOf(*table) == expected);
            }
        }
        QByteArray wide("x");
        for (int cell = 1; cell < 3'000; ++cell)
            wide += ',' + QByteArray(cell % 300, 'y');
        const auto table = readAll(wide + '\n' + wide + '\n' + wide, {}, 1'000, limits);
        QVERIFY(table);
        QCOMPARE(table->cellCount(1), 3'000);
        QCOMPARE(table->cell(1, 2'999).size(), 2'999 % 300);
    }

    void whatATableTells()
    {
        const auto table = readAll("\na,b\r\n1\r\n\r\n\"x\ny\",2\n3,4,5\n");
        QVERIFY(table);
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->raggedCount(), 2);
        QCOMPARE(table->emptyLineCount(), 2);
        QCOMPARE(table->lineOf(0), 3);
        QCOMPARE(table->lineOf(1), 5);
        QCOMPARE(table->lineOf(2), 7);
        QCOMPARE(table->cell(0, 1), QString());
        QCOMPARE(table->cell(0, 77), QString());
        QCOMPARE(table->cell(2, -1), QString());
        QCOMPARE(table->cell(1, 0), QStringLiteral("x\ny"));
        QCOMPARE(table->sourceOf(2), 0);
        QCOMPARE(table->sources(), QStringList{QStringLiteral("people.csv")});
    }

    /// QString::fromUtf8() would drop it.
    void aMarkWithinATable()
    {
        const auto table = readAll("a\n\xEF\xBB\xBFx\n\xEF\xBB\xBF\xEF\xBB\xBF\n");
        QVERIFY(table);
        QCOMPARE(table->cell(0, 0), QChar(0xFEFF) + QStringLiteral("x"));
        QCOMPARE(table->cell(1, 0), QString(2, QChar(0xFEFF)));
    }

    void withoutAHeader()
    {
        const auto table = readAll("1,2\n3\n", {.hasHeader = false});
        QVERIFY(table);
        const Rows expected{{"Column 1", "Column 2"}, {"1", "2"}, {"3"}};
        QCOMPARE(cellsOf(*table), expected);
        QCOMPARE(table->raggedCount(), 1);
        QVERIFY(readAll("1\n2\n3", {.hasHeader = false}, 0, {.rows = 3}));
        QVERIFY(!readAll("1\n2\n3\n4", {.hasHeader = false}, 0, {.rows = 3}));
    }

    /// The bytes 0x80 to 0xff of each code page: characters, or refused. Nothing is ever replaced.
    void codePages_data()
    {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QByteArray>("undefined");
        QByteArray controls;
        for (int byte = 0x80; byte < 0xA0; ++byte)
            controls.append(char(byte));
        QTest::newRow("windows-1250") << TextEncoding::Windows1250 << QByteArray("\x81\x83\x88\x90\x98");
        QTest::newRow("windows-1252") << TextEncoding::Windows1252 << QByteArray("\x81\x8D\x8F\x90\x9D");
        QTest::newRow("iso-8859-1") << TextEncoding::Latin1 << controls;
        QTest::newRow("iso-8859-2") << TextEncoding::Latin2 << controls;
    }
    void codePages()
    {
        QFETCH(TextEncoding, encoding);
        QFETCH(QByteArray, undefined);
        QCOMPARE(textEncodingName(encoding), QString::fromLatin1(QTest::currentDataTag()));
        for (int byte = 0x80; byte <= 0xFF; ++byte) {
            const QByteArray cell(1, char(byte));
            const auto table = readAll("a\nx" + cell, {.encoding = encoding});
            QCOMPARE(bool(table), !undefined.contains(char(byte)));
            if (table) {
                QStringDecoder decoder(QTest::currentDataTag());
                const QString expected = decoder.decode(cell);
                QCOMPARE(table->cell(0, 0), QLatin1Char('x') + expected);
            } else {
                QVERIFY(table.error().detail.startsWith(faultAt("not-text", 2, 2)));
                QVERIFY(table.error().message.contains(QString::number(byte, 16).toUpper()));
            }
        }
    }

    void utf16()
    {
        const QString text = QStringLiteral(u"a,b\n\u0142,\U0001F600\n");
        for (const bool isBig : {false, true}) {
            const TextEncoding encoding = isBig ? TextEncoding::Utf16BigEndian : TextEncoding::Utf16LittleEndian;
            const auto bytesOf = [isBig](QStringView units) {
                QByteArray bytes;
                for (const QChar unit : units) {
                    bytes.append(char(isBig ? unit.row() : unit.cell()));
                    bytes.append(char(isBig ? unit.cell() : unit.row()));
                }
                return bytes;
            };
            const Rows expected{{"a", "b"}, {"\xC5\x82", "\xF0\x9F\x98\x80"}};
            for (const qsizetype portion : {0, 1, 2, 3, 5}) {
                const CsvDialect dialect{.encoding = encoding};
                const auto table = readAll(bytesOf(text), dialect, portion);
                QVERIFY(table);
                QCOMPARE(cellsOf(*table), expected);
                QVERIFY(readAll(bytesOf(QChar(0xFEFF) + text), dialect, portion));
                const auto swapped = readAll(bytesOf(QChar(0xFFFE) + text), dialect, portion);
                QVERIFY(!swapped && swapped.error().detail.startsWith(faultAt("wrong-byte-order", 1, 1)));
                const auto cut = readAll(bytesOf(text).chopped(1), dialect, portion);
                QVERIFY(!cut && cut.error().detail.startsWith(faultAt("cut-character", 2, 4)));
                for (const QString &half : {QString(QChar(0xD83D)) + QLatin1Char('x'), QString(QChar(0xDE00))}) {
                    const auto broken = readAll(bytesOf(QStringLiteral("a\nb") + half), dialect, portion);
                    QVERIFY(!broken && broken.error().detail.startsWith(faultAt("not-text", 2, 2)));
                }
                const auto ended = readAll(bytesOf(QStringLiteral("a\nb") + QChar(0xD83D)), dialect, portion);
                QVERIFY(!ended && ended.error().detail.startsWith(faultAt("cut-character", 2, 2)));
            }
        }
    }

    void encodingNames()
    {
        for (int encoding = int(TextEncoding::Utf8); encoding <= int(TextEncoding::Latin2); ++encoding)
            QCOMPARE(textEncodingFromName(textEncodingName(TextEncoding(encoding)).toUpper()), TextEncoding(encoding));
        QCOMPARE(textEncodingFromName(QStringLiteral("cp1250")), TextEncoding::Windows1250);
        QVERIFY(!textEncodingFromName(QStringLiteral("ebcdic")));
        QVERIFY(!textEncodingFromName(QString()));
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csvreader.moc"
