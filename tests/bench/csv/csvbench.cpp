// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and writing a big CSV file, beside the usual ways with the same data in the same run:
//   build/release/tests/bench_csv [ROWS] [ROUNDS]
// read    CsvReader in portions of 256 KiB into a table, against wc -l (the limit), libcsv (which only calls back),
//         sqlite3 .import and python's csv
// write   a database's rows through CsvWriter (which brings them to the disk), against sqlite3 -csv
// refuse  a quoted field of 10 MB, as CsvReader does with its usual limits
// Every measurement is a process of its own. Medians of wall and processor time, and the most memory it had.
#include "models/csv/csvreader.h"
#include "models/csv/csvwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#ifdef KONTOR_BENCH_LIBCSV
#include <csv.h>
#endif

using namespace kontor;

namespace {

constexpr qsizetype portion = qsizetype(256) * 1024;
constexpr int columns = 11;

/// Customers with numbers, names (some quoted, some not ASCII), domains, states and dates: about 105 bytes each.
bool generate(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    QByteArray text("id,reference,name,company,email,domain,phone,status,country,created,seats\n");
    constexpr std::array names{"Anna",  "\"Smith, John\"",    "Łukasz", "Jürgen", "Zoé",
                               "Maria", "\"\"\"Bo\"\" Lee\"", "Ivan"};
    constexpr std::array states{"active", "suspended", "cancelled"};
    for (int row = 0; row < rows; ++row) {
        const auto at = std::size_t(row);
        text += QByteArray::number(row) + ",R-" + QByteArray::number(at * 7919 % 1'000'003) + ',' +
                names.at(at * 31 % names.size()) + ",Company " + QByteArray::number(at * 13 % 9'973) + ",user" +
                QByteArray::number(row) + "@example.com,d" + QByteArray::number(at % 50'000) + ".example.org,+48 600 " +
                QByteArray::number(100'000 + row % 900'000) + ',' + states.at(at % states.size()) + ",PL,2024-01-" +
                QByteArray::number(10 + row % 20) + "T10:00:00Z," + QByteArray::number(row % 50) + '\n';
        if (text.size() < portion) continue;
        if (file.write(text) != text.size()) return false;
        text.resize(0);
    }
    return file.write(text) == text.size();
}

int readWithReader(const QString &path)
{
    constexpr qint64 any = qint64(1) << 40;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return 1;
    CsvReader reader({}, {.bytes = any, .rows = 1 << 30}, path);
    QByteArray bytes(portion, Qt::Uninitialized);
    for (qint64 got = 0; (got = file.read(bytes.data(), bytes.size())) > 0;)
        if (!reader.add(QByteArrayView(bytes).first(got))) return 1;
    const auto table = reader.finish();
    return table && table->rowCount() > 0 ? 0 : 1;
}

int readWithLibcsv([[maybe_unused]] const QString &path)
{
#ifdef KONTOR_BENCH_LIBCSV
    struct Counts
    {
        quint64 rows = 0;
        quint64 bytes = 0;
    } counts;
    csv_parser parser{};
    csv_init(&parser, CSV_APPEND_NULL);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return 1;
    QByteArray bytes(portion, Qt::Uninitialized);
    for (qint64 got = 0; (got = file.read(bytes.data(), bytes.size())) > 0;)
        csv_parse(
            &parser, bytes.data(), std::size_t(got),
            [](void *, std::size_t size, void *to) { static_cast<Counts *>(to)->bytes += size; },
            [](int, void *to) { ++static_cast<Counts *>(to)->rows; }, &counts);
    csv_fini(&parser, nullptr, nullptr, nullptr);
    csv_free(&parser);
    return counts.rows > 0 ? 0 : 1;
#else
    return 1;
#endif
}

/// All rows of the table t, as sqlite3 -csv reads them, and without locks around each cell, as both do. With \a asTexts
/// through QStrings, which are made here, too.
int writeFromDatabase(const QString &database, const QString &path, CsvFormat::Safety safety, bool asTexts)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(database).constData(), &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(db, "SELECT * FROM t", -1, &statement, nullptr) != SQLITE_OK)
        return 1;
    CsvWriter writer(path, {.safety = safety}, CsvWriter::Existing::Replace);
    bool good = true;
    std::array<QByteArrayView, columns> cells;
    while (good && sqlite3_step(statement) == SQLITE_ROW) {
        QStringList texts;
        for (int column = 0; column < columns; ++column) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
            cells.at(std::size_t(column)) = {text, qsizetype(sqlite3_column_bytes(statement, column))};
            if (asTexts) texts.append(QString::fromUtf8(cells.at(std::size_t(column))));
        }
        good = bool(asTexts ? writer.row(texts) : writer.row(cells));
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return good && writer.finish() ? 0 : 1;
}

struct Cost
{
    double wall = 0; ///< milliseconds
    double cpu = 0;
    double mebibytes = 0;
};

/// Of a process that does \a work.
Cost costOf(const std::function<int()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begun;
    if (status != 0) return {};
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1'000 + double(time.tv_usec) / 1'000;
    };
    return {wall.count(), ms(used.ru_utime) + ms(used.ru_stime), double(used.ru_maxrss) / 1'024};
}

std::function<int()> shell(const QString &command)
{
    return [command] {
        ::execl("/bin/sh", "sh", "-c", command.toLocal8Bit().constData(), nullptr);
        return 127;
    };
}

QString import(const QString &database, const QString &file)
{
    return QStringLiteral("sqlite3 -cmd 'PRAGMA synchronous=OFF' '%1' '.import --csv \"%2\" t'").arg(database, file);
}

struct Contender
{
    const char *name;
    std::function<int()> work;
    std::vector<Cost> costs{};
};

double median(const std::vector<Cost> &costs, double Cost::*part)
{
    std::vector<double> values;
    for (const Cost &cost : costs)
        values.push_back(cost.*part);
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Rounds in turn, so that a loaded machine loads all; ratios are against the contender at \a peer.
void compete(const char *title, std::vector<Contender> contenders, std::size_t peer, int rounds)
{
    for (int round = 0; round < rounds; ++round)
        for (Contender &one : contenders)
            one.costs.push_back(costOf(one.work));
    const double peerWall = median(contenders.at(peer).costs, &Cost::wall);
    const double peerCpu = median(contenders.at(peer).costs, &Cost::cpu);
    std::printf("%s%26s%10s%10s%10s  against %s\n", title, "wall ms", "CPU ms", "MiB", "", contenders.at(peer).name);
    for (const Contender &one : contenders) {
        const double wall = median(one.costs, &Cost::wall);
        if (wall <= 0) {
            std::printf("  %-24s not here, or failed\n", one.name);
            continue;
        }
        const double cpu = median(one.costs, &Cost::cpu);
        std::printf("  %-24s%7.0f%10.0f%10.0f", one.name, wall, cpu, median(one.costs, &Cost::mebibytes));
        if (peerWall > 0) std::printf("%10s  wall %.2f  CPU %.2f", "", wall / peerWall, cpu / peerCpu);
        std::printf("\n");
    }
}

void competeInReading(const QString &in, int rounds)
{
    const QString python =
        QStringLiteral("python3 -c 'import csv\nfor row in csv.reader(open(\"%1\", newline=\"\")): pass'").arg(in);
    compete("read ",
            {{"CsvReader",
              [&] {
                  return readWithReader(in);
              }},
             {"libcsv",
              [&] {
                  return readWithLibcsv(in);
              }},
             {"wc -l", shell(QStringLiteral("wc -l '%1' >/dev/null").arg(in))},
             {"sqlite3 .import", shell(import(QStringLiteral(":memory:"), in))},
             {"python csv", shell(python)}},
            1, rounds);
}

void competeInWriting(const QString &database, const QString &out, int rounds)
{
    const auto raw = CsvFormat::Safety::Raw;
    const auto safe = CsvFormat::Safety::Guarded;
    compete("write",
            {{"CsvWriter raw, UTF-8",
              [&] {
                  return writeFromDatabase(database, out, raw, false);
              }},
             {"CsvWriter raw, QString",
              [&] {
                  return writeFromDatabase(database, out, raw, true);
              }},
             {"CsvWriter guarded, UTF-8",
              [&] {
                  return writeFromDatabase(database, out, safe, false);
              }},
             {"CsvWriter guarded, QString",
              [&] {
                  return writeFromDatabase(database, out, safe, true);
              }},
             {"sqlite3 -csv", shell(QStringLiteral("sqlite3 -csv '%1' 'SELECT * FROM t' >'%2'").arg(database, out))}},
            4, rounds);
}

void refuseALongField()
{
    constexpr qsizetype size = qsizetype(10) << 20;
    const QByteArray text = "name\n\"" + QByteArray(size, 'x') + "\"\n";
    const auto begun = std::chrono::steady_clock::now();
    CsvReader reader({}, {}, QStringLiteral("long.csv"));
    bool isRefused = false;
    for (qsizetype at = 0; at < text.size() && !isRefused; at += portion)
        isRefused = !reader.add(QByteArrayView(text).sliced(at).first(std::min(portion, text.size() - at)));
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begun;
    std::printf("refuse a field of 10 MB: %s after %.1f ms\n", isRefused ? "refused" : "NOT REFUSED", wall.count());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    const QTemporaryDir folder;
    const QString in = folder.filePath(QStringLiteral("in.csv"));
    const QString database = folder.filePath(QStringLiteral("in.sqlite"));
    if (!generate(in, rows)) return 1;
    std::printf("%d rows, %.1f MiB\n", rows, double(QFileInfo(in).size()) / (1 << 20));
    competeInReading(in, rounds);
    refuseALongField();
    if (costOf(shell(import(database, in))).wall > 0)
        competeInWriting(database, folder.filePath(QStringLiteral("out.csv")), rounds);
    return 0;
}
