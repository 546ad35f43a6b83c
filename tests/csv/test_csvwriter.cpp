// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvwriter.h"
#include "models/csv/safefilename.h"
#include "tests/csv/csvhouse.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace kontor;
using namespace kontor::test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

int modeOf(const QString &path)
{
    struct stat info
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

/// QString::fromUcs4() takes U+FEFF for a byte order mark.
QString fromCode(char32_t code)
{
    return QStringView(QChar::fromUcs4(code)).toString();
}

QStringList texts(std::initializer_list<const char *> utf8)
{
    QStringList list;
    for (const char *one : utf8)
        list.append(QString::fromUtf8(one));
    return list;
}

/// Texts that have broken programs: each must come back as it was.
QStringList naughty()
{
    QStringList list = texts({"",
                              " ",
                              "  two  ",
                              "\"",
                              "\"\"",
                              "\"a\"",
                              "'",
                              "''",
                              "'quoted'",
                              ",",
                              ";",
                              "|",
                              "\t",
                              "\ttab",
                              "a,b;c|d\te",
                              "\n",
                              "\r",
                              "\r\n",
                              "\n\r",
                              "line\nline",
                              "line\r\nline\r",
                              "=1+1",
                              "==",
                              "+48 600 100 200",
                              "-5",
                              "--",
                              "@SUM(A1)",
                              "=cmd|' /C calc'!A0",
                              "=HYPERLINK(\"http://x.example\",\"y\")",
                              "'=1+1",
                              "''=1+1",
                              "＝1+1",
                              "＋1",
                              "－1",
                              "＠x",
                              "'＝1",
                              " =1",
                              "a=1",
                              "sep=;",
                              "sep=",
                              "kontor_guarded",
                              "NULL",
                              "null",
                              "undefined",
                              "NaN",
                              "true",
                              "0",
                              "-0",
                              "1e309",
                              "0x10",
                              "00123",
                              "1/0",
                              "2024-02-30",
                              "\\",
                              "\\\\",
                              "\\\"",
                              "\\n",
                              "\\0",
                              "C:\\temp\\",
                              "%s%n%d",
                              "${HOME}",
                              "$(reboot)",
                              "`id`",
                              "<script>alert(1)</script>",
                              "&amp;&#0;",
                              "'; DROP TABLE x; --",
                              "../../etc/passwd",
                              "Łukasz Żółć",
                              "Größe",
                              "ﬁ ﬂ ﬀ",
                              "İıſK",
                              "日本語",
                              "한국어",
                              "עברית",
                              "العربية",
                              "हिन्दी",
                              "ไทย",
                              "😀👩👧",
                              "👍🏽",
                              "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L",
                              "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
                              "ÅÅÅ",
                              "é é",
                              "\x01\x02\x1b[31m\x7f"});
    // By number, so that no invisible character hides in this source.
    for (const char32_t code :
         {0xFEFFU, 0xFFFEU, 0xFFFDU, 0xFFFFU, 0x200BU, 0x200DU, 0x200EU, 0x200FU, 0x202AU,   0x202EU,  0x2066U,
          0x2069U, 0xADU,   0x85U,   0x2028U, 0x2029U, 0xA0U,   0x3000U, 0xE000U, 0x10FFFFU, 0xE0041U, 0x1F600U}) {
        const QString one = fromCode(code);
        list << one << one + QLatin1String("=1") << QLatin1String("a") + one + QLatin1String("b")
             << QLatin1String("=") + one;
    }
    for (const auto &codes :
         {std::u32string{0x1F469, 0x200D, 0x1F467}, std::u32string{0x1F3F3, 0xFE0F, 0x200D, 0x1F308}})
        list << QString::fromStdU32String(codes);
    return list;
}

/// Made of what matters, and of anything.
QString fuzzed(QRandomGenerator &dice)
{
    static const QString matters = QString::fromUtf8("=+-@\t\r\n'\"＝＋－＠,; ałż\\|");
    QString text;
    for (int left = int(dice.bounded(12U)); left > 0; --left) {
        if (dice.bounded(8) > 0) {
            text.append(matters.at(dice.bounded(int(matters.size()))));
            continue;
        }
        char32_t code = dice.bounded(1U, 0x110000U);
        if (QChar::isSurrogate(code)) code = 0x1F600;
        text.append(fromCode(code));
    }
    return text;
}

Result<CsvTable> readFile(const QString &path, const CsvDialect &dialect = {})
{
    return readAll(contents(path), dialect, 1'000, {.rows = 1'000'000});
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("out.csv"));
    }

    void guards()
    {
        for (const QString &text : naughty()) {
            QCOMPARE(unguarded(guarded(text)), text);
            QVERIFY(guarded(text) == text || guarded(text) == QLatin1Char('\'') + text);
        }
        for (const char *bad : {"=1", "+1", "-1", "@a", "\tx", "\rx", "\nx", "'x", "'", "＝1", "＋1", "－1", "＠a"})
            QCOMPARE(guarded(QString::fromUtf8(bad)), QLatin1Char('\'') + QString::fromUtf8(bad));
        QCOMPARE(guarded(QString(QChar(u'\0')) + QLatin1String("=1")).size(), 4);
        for (const char *good : {"", "a=1", " =1", "1+1", "\"=1"})
            QCOMPARE(guarded(QString::fromUtf8(good)), QString::fromUtf8(good));
        // What was not guarded is not touched.
        QCOMPARE(unguarded(QStringLiteral("'tis")), QStringLiteral("'tis"));
        QCOMPARE(unguarded(QStringLiteral("'")), QStringLiteral("'"));
        QCOMPARE(unguarded(QStringLiteral("+1")), QStringLiteral("+1"));
    }

    void guardedFile()
    {
        CsvWriter writer(m_path);
        QVERIFY(writer.header(texts({"name", "=x"})));
        QVERIFY(writer.row(texts({"Ada \"A\"", "+48 1"})));
        const std::array<QByteArrayView, 2> utf8{"＝1", "Ł"};
        QVERIFY(writer.row(utf8));
        QVERIFY(writer.finish());
        QCOMPARE(contents(m_path),
                 QByteArray("\"name\",\"'=x\",\"kontor_guarded\"\r\n\"Ada \"\"A\"\"\",\"'+48 1\",\"1\"\r\n"
                            "\"'＝1\",\"Ł\",\"1\"\r\n"));
    }

    void rawFile()
    {
        CsvWriter writer(m_path, {.delimiter = ';',
                                  .lineEnd = CsvFormat::LineEnd::Lf,
                                  .byteOrderMark = true,
                                  .safety = CsvFormat::Safety::Raw});
        QVERIFY(writer.header(texts({"name", "x"})));
        QVERIFY(writer.row(texts({"Ada, \"A\"", "+48 1"})));
        QVERIFY(writer.row(texts({"a;b", "c\nd"})));
        QVERIFY(writer.row(texts({"", ""})));
        QVERIFY(writer.row(texts({""})));
        QVERIFY(writer.row(QStringList()));
        QVERIFY(writer.finish());
        QCOMPARE(contents(m_path),
                 QByteArray("\xEF\xBB\xBFname;x\n\"Ada, \"\"A\"\"\";+48 1\n\"a;b\";\"c\nd\"\n;\n\"\"\n\"\"\n"));
    }

    void naughtyTexts_data()
    {
        QTest::addColumn<bool>("isGuarded");
        QTest::newRow("guarded") << true;
        QTest::newRow("raw") << false;
    }
    /// Each alone in its row, each at the beginning of a file, and all in one row.
    void naughtyTexts()
    {
        QFETCH(bool, isGuarded);
        const CsvFormat format{.safety = isGuarded ? CsvFormat::Safety::Guarded : CsvFormat::Safety::Raw};
        const auto meant = [isGuarded](const QString &cell) {
            return isGuarded ? unguarded(cell) : cell;
        };
        const QStringList all = naughty();
        CsvWriter writer(m_path, format, CsvWriter::Existing::Replace);
        QVERIFY(writer.header(texts({"text"})));
        for (const QString &text : all)
            QVERIFY(writer.row({text}));
        QVERIFY(writer.row(all));
        QVERIFY(writer.finish());
        const auto table = readFile(m_path);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->rowCount(), int(all.size()) + 1);
        for (int row = 0; row < all.size(); ++row) {
            QCOMPARE(meant(table->cell(row, 0)), all.at(row));
            QCOMPARE(meant(table->cell(int(all.size()), row)), all.at(row));
        }
        for (const QString &text : all) {
            CsvWriter first(m_path, format, CsvWriter::Existing::Replace);
            QVERIFY(first.row({text}));
            QVERIFY(first.finish());
            const auto alone = readFile(m_path, {.hasHeader = false});
            QVERIFY2(alone, qPrintable(text));
            QCOMPARE(meant(alone->cell(0, 0)), text);
        }
    }

    /// 10,000 rows in which anything may stand, and in a guarded file nothing a spreadsheet would calculate.
    void fuzzedRows()
    {
        QRandomGenerator dice(20'240'131);
        std::vector<QStringList> rows(10'000);
        for (QStringList &row : rows)
            for (int cell = 0; cell < 4; ++cell)
                row.append(fuzzed(dice));
        CsvWriter writer(m_path);
        QVERIFY(writer.header(texts({"a", "b", "c", "d"})));
        for (const QStringList &row : rows)
            QVERIFY(writer.row(row));
        QVERIFY(writer.finish());
        const auto table = readFile(m_path);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->rowCount(), 10'000);
        QCOMPARE(table->header().back(), QStringView(guardColumn).toString());
        for (int row = 0; row < table->rowCount(); ++row) {
            QCOMPARE(table->cellCount(row), 5);
            for (int column = 0; column < 4; ++column) {
                const QString cell = table->cell(row, column);
                QVERIFY(cell.isEmpty() || !QString::fromUtf8("=+-@\t\r\n＝＋－＠").contains(cell.front()));
                QCOMPARE(unguarded(cell), rows.at(std::size_t(row)).at(column));
            }
        }
    }

    void nobodyElseReadsIt()
    {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const mode_t mask = ::umask(0);
        CsvWriter writer(m_path, {}, CsvWriter::Existing::Replace);
        QVERIFY(writer.row(texts({"secret"})));
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names)
            if (name != QLatin1String("out.csv")) QCOMPARE(modeOf(m_folder->filePath(name)), 0600);
        QCOMPARE(names.size(), 2);
        QVERIFY(writer.finish());
        ::umask(mask);
        QCOMPARE(modeOf(m_path), 0600);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void nothingRemainsOfAnUnfinishedFile()
    {
        {
            CsvWriter writer(m_path);
            for (int row = 0; row < 100'000; ++row)
                QVERIFY(writer.row(texts({"something", "else"})));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void whatIsThereStays()
    {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        CsvWriter writer(m_path);
        const auto refused = writer.row(texts({"new"}));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        QVERIFY(!writer.finish());
        QCOMPARE(contents(m_path), QByteArray("old"));

        // Also a file that came while this one was written.
        const QString later = m_folder->filePath(QStringLiteral("later.csv"));
        CsvWriter slow(later);
        QVERIFY(slow.row(texts({"new"})));
        QVERIFY(QFile::copy(m_path, later));
        const auto taken = slow.finish();
        QVERIFY(!taken && taken.error().kind == Error::Kind::Conflict);
        QCOMPARE(contents(later), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void aLinkStaysALink()
    {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        const QString link = m_folder->filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(m_path, link));
        CsvWriter writer(link, {.lineEnd = CsvFormat::LineEnd::Lf}, CsvWriter::Existing::Replace);
        QVERIFY(writer.row(texts({"new"})));
        QVERIFY(writer.finish());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contents(m_path), QByteArray("\"new\"\n"));
    }

    void placesThatCannotBeWritten()
    {
        for (const QString &path : {m_folder->path(), m_folder->filePath(QStringLiteral("no/such/folder.csv"))}) {
            CsvWriter writer(path, {}, CsvWriter::Existing::Replace);
            const auto refused = writer.row(texts({"x"}));
            QVERIFY(!refused && refused.error().kind == Error::Kind::Storage);
            QVERIFY(refused.error().message.contains(path));
            QVERIFY(!writer.finish());
        }
    }

    /// Like a full disk: at every size, the file is not there and nothing else is.
    void aDiskThatIsFull()
    {
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        for (const rlim_t size : {0U, 1U, 100'000U, 300'000U, 600'000U}) {
            const rlimit small{size, old.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
            bool failed = false;
            {
                CsvWriter writer(m_path);
                for (int row = 0; row < 1'000 && !failed; ++row)
                    failed = !writer.row({QString(1'000, QLatin1Char('x'))});
                const auto finished = writer.finish();
                failed = failed || !finished;
                QVERIFY(!finished && finished.error().kind == Error::Kind::Storage);
            }
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
            QVERIFY(failed);
            QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        }
        std::signal(SIGXFSZ, before);
    }

    /// It is told, not replaced.
    void halfACharacter()
    {
        for (const QString &half : {QString(QChar(0xD83D)), QString(QChar(0xDE00)) + QLatin1Char('x')}) {
            CsvWriter writer(m_path);
            QVERIFY(writer.header(texts({"a", "b"})));
            QVERIFY(writer.row(texts({"1", "2"})));
            const auto refused = writer.row({QStringLiteral("x"), half});
            QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
            QVERIFY(refused.error().message.contains(QStringLiteral("cell 2 of row 3")));
            QVERIFY(!writer.finish());
            QVERIFY(!QFile::exists(m_path));
        }
    }

    void theGuardColumnIsReserved()
    {
        CsvWriter writer(m_path);
        const auto refused = writer.header(texts({"a", "kontor_guarded"}));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(!writer.row(texts({"1"})) && !writer.finish());
        QVERIFY(!QFile::exists(m_path));
    }

    void anEmptyFile()
    {
        CsvWriter writer(m_path);
        QVERIFY(writer.finish());
        QCOMPARE(contents(m_path), QByteArray());
        QCOMPARE(modeOf(m_path), 0600);
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("safe");
        const std::pair<const char *, const char *> names[] = {
            {"customers.csv", "customers.csv"},
            {"A-b_c.9.csv", "A-b_c.9.csv"},
            {"", "file"},
            {" ", "file"},
            {".", "file"},
            {"..", "file"},
            {"...", "file"},
            {"/", "file"},
            {"\\", "file"},
            {"../x", "x"},
            {"../../etc/passwd", "etc_passwd"},
            {"..\\..\\boot.ini", "boot.ini"},
            {"/etc/shadow", "etc_shadow"},
            {"C:\\Windows\\x.csv", "C_Windows_x.csv"},
            {"~root", "root"},
            {"~/x", "x"},
            {".bashrc", "bashrc"},
            {"._x", "x"},
            {"-rf", "rf"},
            {"--help", "help"},
            {"-", "file"},
            {"_", "file"},
            {"a..b", "a.b"},
            {"a...csv", "a.csv"},
            {"x.", "x"},
            {"x. .", "x"},
            {"x ", "x"},
            {"two  words.csv", "two_words.csv"},
            {"tab\tnew\nline", "tab_new_line"},
            {"a*b?c.csv", "a_b_c.csv"},
            {"<x>|\"y\"", "x_y"},
            {"a:b", "a_b"},
            {"file:///etc/x", "file_etc_x"},
            {"a%2fb", "a_2fb"},
            {"$(id)", "id"},
            {"`id`", "id"},
            {"a;b&c", "a_b_c"},
            {"con", "file_con"},
            {"CON", "file_CON"},
            {"con.csv", "file_con.csv"},
            {"Nul.tar.gz", "file_Nul.tar.gz"},
            {"prn", "file_prn"},
            {"AUX.csv", "file_AUX.csv"},
            {"com1", "file_com1"},
            {"COM9.csv", "file_COM9.csv"},
            {"lpt0", "file_lpt0"},
            {"COM¹.csv", "file_COM1.csv"},
            {"CONIN$", "file_CONIN"},
            {"con .csv", "file_con_.csv"},
            {"..con", "file_con"},
            {"console.csv", "console.csv"},
            {"com10", "com10"},
            {"Müller.csv", "Muller.csv"},
            {"Łódź.csv", "Lodz.csv"},
            {"Größe", "Grosse"},
            {"Ærø", "AEro"},
            {"日本語", "file"},
            {"日本語.csv", "csv"},
            {"Ａ．csv", "A.csv"},
            {"‥/x", "x"},
            {"／etc", "etc"},
            {"x\xE2\x80\xAEvsc.exe", "x_vsc.exe"},
            {"\xEF\xBB\xBFx.csv", "x.csv"},
            {"a\x01\x7f"
             "b",
             "a_b"},
            {"ﬁle", "file"},
            {"😀.csv", "csv"},
        };
        for (const auto &[wanted, safe] : names)
            QTest::newRow(wanted) << QString::fromUtf8(wanted) << QString::fromUtf8(safe);
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral(".csv") << QStringLiteral("a_.csv");
        const QString longName(300, QLatin1Char('x'));
        QTest::newRow("long") << longName << longName.first(80);
        QTest::newRow("long with ending")
            << longName + QStringLiteral(".csv") << longName.first(76) + QStringLiteral(".csv");
        QTest::newRow("long ending") << QStringLiteral("a.") + longName << QStringLiteral("a.") + longName.first(78);
        QTest::newRow("all dots") << QString(300, QLatin1Char('.')) << QStringLiteral("file");
    }
    void fileNames()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(wanted), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    /// What is promised, of names nobody thought of.
    void anyFileName()
    {
        static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9._-]{0,79}$"));
        QRandomGenerator dice(7);
        for (int round = 0; round < 20'000; ++round) {
            QString wanted;
            for (int left = dice.bounded(100); left > 0; --left)
                wanted.append(QChar(char16_t(dice.bounded(4) > 0 ? dice.bounded(1, 127) : dice.bounded(0x10000))));
            const QString safe = safeFileName(wanted);
            QVERIFY2(harmless.match(safe).hasMatch(), qPrintable(safe));
            QVERIFY(!safe.endsWith(QLatin1Char('.')));
            QCOMPARE(safeFileName(safe), safe);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "test_csvwriter.moc"
