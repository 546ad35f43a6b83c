// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long file against a full cache, beside the barest way to the same in the same run:
//   tests/support/private-env.sh build/release/tests/bench_import [RECORDS] [ROWS]
// read     the file; the peer reads its bytes and counts the lines
// check    every row is matched with the cache and judged; the peer only reads the records that are there
// plan     the changes of all rows are made, and journalled with what each row became
// export   all records into a file on the disk; the peer is sqlite3 -csv with the same columns of the same cache
// shuffled the same in an order that has nothing to do with that of the cache, as sorting in the table makes it
// Of each the longest time in which the event loop did not turn, and what the heap holds for it.
#include "tests/bench/manycustomers.h"
#include "tests/imports/importhouse.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace kontor;
using namespace kontor::test;

namespace {

/// Nine rows of ten change something, one of three is new.
QByteArray fileOf(int rows, int records)
{
    QByteArray file = "name;reference;seats\n";
    const int step = std::max(1, records / rows);
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(1 + row * step);
        if (row % 3 == 0)
            file += "New " + number + ";N-" + number + ";7\n";
        else
            file += "Customer " + number + " Hosting;R-" + number + (row % 10 == 1 ? ";\n" : ";12\n");
    }
    return file;
}

void figure(const char *what, double seconds, double cpu, qint64 gap, double bytes, int rows)
{
    std::printf("M %-10s %8.3f s   %7.3f s CPU   longest gap %4lld ms   %6.0f bytes a row\n", what, seconds, cpu,
                static_cast<long long>(gap), bytes / rows);
    std::fflush(stdout);
}

/// Reads the records of the rows that are there by their number, one after the other.
double bareReads(const ImportHouse &house, int rows, int records)
{
    auto database = Database::open(house.cache->path(), Database::Profile::CacheReader);
    if (!database) qFatal("bench: %s", qPrintable(database.error().message));
    auto find = (*database)->prepare("SELECT r.name,r.fields FROM record r JOIN shelf s ON s.id=r.shelf "
                                     "WHERE s.connection=?1 AND s.type=?2 AND r.id=?3");
    const int step = std::max(1, records / rows);
    return secondsOf([&] {
        for (int row = 0; row < rows; ++row) {
            if (row % 3 == 0) continue;
            find->bind(1, house.id).bind(2, QStringLiteral("customer")).bind(3, QString::number(1 + row * step));
            if (!find->next().value_or(false)) qFatal("bench: a record is missing");
            find->reset();
        }
    });
}

/// All records as a spreadsheet gets them, as they lie in the cache or in an order that has nothing to do with that.
void exportAll(const ImportHouse &house, const QString &path, int records, bool isShuffled)
{
    ExportRequest request{.path = path, .replaces = true};
    for (qint64 row = 1; row <= records; ++row)
        request.rows.push_back(row);
    if (isShuffled) std::ranges::shuffle(request.rows, std::mt19937(1));
    const auto written =
        waitFor(house.imports->exportRecords(std::move(request), house.imports.get()), std::chrono::minutes(5));
    if (!written || *written != records) qFatal("bench: not all records were exported");
}

/// What has no sums to check, and no rules: the program of SQLite.
double bareExport(const ImportHouse &house, const QString &path)
{
    const QString query =
        QStringLiteral("SELECT s.connection,s.type,r.id,r.name,r.status,r.parent,r.fields->>'name',r.fields->>'number',"
                       "r.fields->>'reference',r.fields->>'seats',1 FROM record r JOIN shelf s ON s.id=r.shelf");
    return secondsOf([&] {
        QProcess process;
        process.setStandardOutputFile(path);
        process.start(QStringLiteral("sqlite3"), {QStringLiteral("-csv"), house.cache->path(), query});
        if (!process.waitForFinished(300'000) || process.exitCode() != 0) qFatal("bench: sqlite3 did not export");
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int records = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const int rows = std::min(argc > 2 ? QByteArray(argv[2]).toInt() : 100'000, records);
    ImportHouse house;
    fill(house, records);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const QByteArray content = fileOf(rows, records);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size()) qFatal("bench: no room for the file");
    file.close();
    std::printf("%d rows (%lld bytes), %d records\n", rows, static_cast<long long>(content.size()), records);

    const auto measured = [&](const char *what, const std::function<void()> &work) {
        const double before = heapBytes();
        Gaps gaps;
        const std::clock_t begun =
            std::clock(); // of all threads: what a machine with other work to do does not stretch
        const double seconds = secondsOf(work);
        figure(what, seconds, double(std::clock() - begun) / CLOCKS_PER_SEC, gaps.longest(), heapBytes() - before,
               rows);
        return seconds;
    };
    const QString out = folder.filePath(QStringLiteral("out.csv"));
    const double exported = measured("export", [&] { exportAll(house, out, records, false); });
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        std::printf("M            sqlite3 is not here to compare with\n");
    } else {
        const double theirs = bareExport(house, folder.filePath(QStringLiteral("theirs.csv")));
        std::printf("M            beside sqlite3 -csv: %.3f s (%.2fx)\n", theirs, exported / theirs);
    }
    measured("shuffled", [&] { exportAll(house, out, records, true); });
    std::shared_ptr<const CsvTable> table;
    measured("read", [&] {
        table =
            waitFor(readCsv({{.path = path, .dialect = {.delimiter = ';'}}}, {}, &application), std::chrono::minutes(1))
                .value_or(nullptr);
    });
    if (!table) qFatal("bench: the file was not read");
    const ImportSettings settings = house.suggested(*table, {QStringLiteral("customer")}, ImportMode::Upsert);
    house.review.reset(house.imports->review(table, settings, nullptr));
    const double checked = measured("check", [&] {
        if (!waitFor(house.review->check(house.review.get()), std::chrono::minutes(5)))
            qFatal("bench: the rows were not checked");
    });
    const double bare = bareReads(house, rows, records);
    std::printf("M            beside reading the records alone: %.3f s (%.1fx)\n", bare, checked / bare);
    std::printf("  %d to create, %d to update, %d unchanged, %d requests\n",
                house.review->count(ImportReview::Verdict::Create), house.review->count(ImportReview::Verdict::Update),
                house.review->count(ImportReview::Verdict::Unchanged), house.review->requests());
    measured("plan", [&] {
        const auto kept =
            waitFor(house.imports->submit(*house.review, QStringLiteral("Import"), {.waits = true}, &application).job,
                    std::chrono::minutes(5));
        if (!kept) qFatal("bench: %s", qPrintable(kept.error().message));
    });
    return 0;
}
