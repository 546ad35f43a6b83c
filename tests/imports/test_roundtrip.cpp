// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/imports/importhouse.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <utility>

using namespace kontor;
using namespace kontor::test;
using Verdict = ImportReview::Verdict;

/// Exported, edited in a spreadsheet, imported again: only the edited cells are changes.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_house.reset(); }

    void untouchedFileChangesNothing();
    void editedCellIsTheOnlyChange();
    void emptiedCellClears();
    void vendorMovedOnIsAConflict();
    void bothToTheSameIsUnchanged();
    void untouchedCellDoesNotUndoTheVendor();
    void spreadsheetDamageIsRefused();
    void columnsMayMove();
    void touchedBaseIsRefused();
    void recordThatIsGoneIsNamed();
    void oddNamesComeBack();
    void plainExportHasEverything();
    void existingFileIsKept();
    void cancelLeavesNothing();
    void manyRecordsKeepTheirOrder();
    void fullDiskLeavesNothing();

private:
    ExportRequest request() const
    {
        ExportRequest made{.path = m_folder.filePath(QStringLiteral("out.csv")), .isRoundTrip = true};
        for (const char *id : {"1", "2", "3"})
            made.rows.push_back(
                m_house->cache->rowOf({m_house->id, QStringLiteral("customer"), QLatin1String(id)}).value());
        return made;
    }
    /// The three again and again: the one at \a at is whichOf(at).
    ExportRequest longRequest(int rows) const
    {
        ExportRequest made = request();
        const std::vector<qint64> three = std::exchange(made.rows, {});
        for (int at = 0; at < rows; ++at)
            made.rows.push_back(three[std::size_t(whichOf(at))]);
        return made;
    }
    static int whichOf(int at) { return (at + at / 5) % 3; }
    void exportNow() { QCOMPARE(waitFor(m_house->imports->exportRecords(request(), this)).value_or(-1), 3); }
    std::vector<QStringList> sheet() const
    {
        QFile file(m_folder.filePath(QStringLiteral("out.csv")));
        if (!file.open(QFile::ReadOnly)) qFatal("test: nothing was exported");
        const auto table = ImportHouse::tableOf(file.readAll());
        std::vector<QStringList> rows{table->header()};
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList &cells = rows.emplace_back();
            for (int column = 0; column < table->columnCount(); ++column)
                cells.append(table->cell(row, column));
        }
        return rows;
    }
    /// As a spreadsheet saves it.
    ImportReview &importAgain(const std::vector<QStringList> &rows)
    {
        QByteArray text;
        for (const QStringList &row : rows) {
            for (qsizetype column = 0; column < row.size(); ++column)
                text +=
                    (column ? ";\"" : "\"") + QString(row[column]).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
            text += '\n';
        }
        const auto table = ImportHouse::tableOf(text, ';');
        return m_house->reviewed(table, m_house->suggested(*table, {QStringLiteral("customer")}, ImportMode::Update));
    }
    static qsizetype column(const std::vector<QStringList> &rows, const char *name)
    {
        return rows.front().indexOf(QLatin1String(name));
    }
    void atVendor(const char *id, const char *field, const QJsonValue &value)
    {
        Record &record = *m_house->vendor.find(QStringLiteral("customer"), QLatin1String(id));
        record.fields.insert(QLatin1String(field), value);
        if (QLatin1String(field) == QLatin1String("name")) record.name = value.toString();
        m_house->fillCache();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ImportHouse> m_house;
};

void TestRoundTrip::init()
{
    m_house = std::make_unique<ImportHouse>();
    QFile::remove(m_folder.filePath(QStringLiteral("out.csv")));
}

void TestRoundTrip::untouchedFileChangesNothing()
{
    exportNow();
    QCOMPARE(importAgain(sheet()).count(Verdict::Unchanged), 3);
}

void TestRoundTrip::editedCellIsTheOnlyChange()
{
    exportNow();
    auto rows = sheet();
    rows[2][column(rows, "name")] = QStringLiteral("Zwei");
    ImportReview &review = importAgain(rows);
    QCOMPARE(review.count(Verdict::Unchanged), 2);
    QCOMPARE(review.verdict(1), Verdict::Update);
    const auto detail = review.detail(1);
    QCOMPARE(detail.changes.front().row.mutation.values,
             (QJsonObject{{QStringLiteral("name"), QStringLiteral("Zwei")}}));
    QCOMPARE(detail.cellChanges.value(int(column(rows, "name"))).before, QJsonValue(QStringLiteral("Two")));
}

void TestRoundTrip::emptiedCellClears()
{
    atVendor("1", "seats", 5);
    exportNow();
    auto rows = sheet();
    rows[1][column(rows, "seats")].clear();
    ImportReview &review = importAgain(rows);
    QCOMPARE(review.verdict(0), Verdict::Update);
    QCOMPARE(review.detail(0).changes.front().row.mutation.values.value(QStringLiteral("seats")), QJsonValue());
}

void TestRoundTrip::vendorMovedOnIsAConflict()
{
    exportNow();
    auto rows = sheet();
    rows[1][column(rows, "name")] = QStringLiteral("Mine");
    atVendor("1", "name", QStringLiteral("Theirs"));
    ImportReview &review = importAgain(rows);
    QCOMPARE(review.verdict(0), Verdict::Conflict);
    QVERIFY(m_house->problemAt(0, int(column(rows, "name"))).contains(QStringLiteral("Theirs")));
}

void TestRoundTrip::bothToTheSameIsUnchanged()
{
    exportNow();
    auto rows = sheet();
    rows[1][column(rows, "name")] = QStringLiteral("Same");
    atVendor("1", "name", QStringLiteral("Same"));
    QCOMPARE(importAgain(rows).verdict(0), Verdict::Unchanged);
}

void TestRoundTrip::untouchedCellDoesNotUndoTheVendor()
{
    exportNow();
    auto rows = sheet();
    rows[1][column(rows, "reference")] = QStringLiteral("R-New");
    atVendor("1", "name", QStringLiteral("Theirs"));
    ImportReview &review = importAgain(rows);
    QCOMPARE(review.verdict(0), Verdict::Update);
    QCOMPARE(review.detail(0).changes.front().row.mutation.values,
             (QJsonObject{{QStringLiteral("reference"), QStringLiteral("R-New")}}));
}

void TestRoundTrip::spreadsheetDamageIsRefused()
{
    atVendor("1", "reference", QStringLiteral("00491"));
    exportNow();
    auto rows = sheet();
    rows[1][column(rows, "reference")] = QStringLiteral("491");
    ImportReview &review = importAgain(rows);
    QCOMPARE(review.verdict(0), Verdict::Invalid);
    QVERIFY(m_house->problemAt(0, int(column(rows, "reference"))).contains(QStringLiteral("00491")));
    // Only who says so in the review gets it.
    review.correct(0, int(column(rows, "reference")), QStringLiteral("00491"));
    QCOMPARE(review.verdict(0), Verdict::Unchanged);
}

void TestRoundTrip::columnsMayMove()
{
    exportNow();
    auto rows = sheet();
    for (QStringList &row : rows)
        row.move(column({rows.front()}, "name") < 0 ? 0 : 3, row.size() - 1);
    const qsizetype name = column(rows, "name");
    QVERIFY(name >= 0);
    rows[3][name] = QStringLiteral("Drei");
    ImportReview &review = importAgain(rows);
    QCOMPARE(review.count(Verdict::Unchanged), 2);
    QCOMPARE(review.verdict(2), Verdict::Update);
}

void TestRoundTrip::touchedBaseIsRefused()
{
    exportNow();
    auto rows = sheet();
    rows[1][rows.front().size() - 2] = QStringLiteral("changed");
    QCOMPARE(importAgain(rows).verdict(0), Verdict::Invalid);
}

void TestRoundTrip::recordThatIsGoneIsNamed()
{
    exportNow();
    QVERIFY(waitFor(m_house->cache->removeOne({m_house->id, QStringLiteral("customer"), QStringLiteral("2")}, this)));
    ImportReview &review = importAgain(sheet());
    QCOMPARE(review.verdict(1), Verdict::Invalid);
    QVERIFY(!m_house->problemAt(1, 2).isEmpty());
}

void TestRoundTrip::oddNamesComeBack()
{
    const QStringList odd{QStringLiteral("=1+1"),
                          QStringLiteral("'quoted'"),
                          QStringLiteral("two\nlines, \"and\"; more"),
                          QString::fromUtf8("\u202eright to left\u202c \u200b"),
                          QString::fromUtf8("Łódź 😀 \U0001F469\u200d\U0001F4BB"),
                          QStringLiteral(" space around "),
                          QStringLiteral("+48 123")};
    for (const QString &name : odd) {
        atVendor("1", "name", name);
        QFile::remove(m_folder.filePath(QStringLiteral("out.csv")));
        exportNow();
        QVERIFY2(importAgain(sheet()).count(Verdict::Unchanged) == 3, qPrintable(name));
    }
}

void TestRoundTrip::plainExportHasEverything()
{
    ExportRequest plain = request();
    plain.isRoundTrip = false;
    plain.format.safety = CsvFormat::Safety::Raw;
    QCOMPARE(waitFor(m_house->imports->exportRecords(plain, this)).value_or(-1), 3);
    const auto rows = sheet();
    QCOMPARE(rows.front().mid(0, 6),
             (QStringList{QStringLiteral("connection"), QStringLiteral("type"), QStringLiteral("id"),
                          QStringLiteral("name"), QStringLiteral("status"), QStringLiteral("parent")}));
    QCOMPARE(rows[1].mid(0, 4), (QStringList{QStringLiteral("Fake"), QStringLiteral("customer"), QStringLiteral("1"),
                                             QStringLiteral("One")}));
    QVERIFY(rows.front().contains(QStringLiteral("reference")));
}

void TestRoundTrip::existingFileIsKept()
{
    exportNow();
    const auto again = waitFor(m_house->imports->exportRecords(request(), this));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    ExportRequest replacing = request();
    replacing.replaces = true;
    QVERIFY(waitFor(m_house->imports->exportRecords(replacing, this)));
}

void TestRoundTrip::cancelLeavesNothing()
{
    JobOf<qint64> *job = m_house->imports->exportRecords(request(), this);
    job->cancel();
    QCOMPARE(waitFor(job).error().kind, Error::Kind::Cancelled);
    QTest::qWait(50);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 0);
}

void TestRoundTrip::manyRecordsKeepTheirOrder()
{
    constexpr int many = 2'000;
    QCOMPARE(waitFor(m_house->imports->exportRecords(longRequest(many), this)).value_or(-1), many);
    const auto rows = sheet();
    QCOMPARE(int(rows.size()), many + 1);
    for (int at = 0; at < many; ++at)
        QCOMPARE(rows[std::size_t(at) + 1][2], QString::number(1 + whichOf(at)));
}

void TestRoundTrip::fullDiskLeavesNothing()
{
    // So much that it is written while more is being read.
    const ExportRequest wanted = longRequest(40'000);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit full = before;
    full.rlim_cur = 65'536;
    auto *const usual = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto outcome = waitFor(m_house->imports->exportRecords(wanted, this));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, usual);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "test_roundtrip.moc"
