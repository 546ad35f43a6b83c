// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csv/csvhouse.h"

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
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csvreader.moc"
