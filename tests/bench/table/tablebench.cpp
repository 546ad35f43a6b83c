// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cache and its table with many records, beside the usual ways with the same data in the same run:
//   tests/support/xrun.sh 1400x900 build/release/tests/bench_table [RECORDS] [ROUNDS]
// write      records into the cache against QSqlQuery upserting the same columns, and the same list again, 1 % changed
// first rows from making the model to the first paint with rows, against a table of 64 fixed rows
// keystroke  z-e-n-i-t-h, key to paint, against QSortFilterProxyModel over texts in memory
// Medians; ratios are against the peer named in the line.
#include "models/tables/recordtablemodel.h"
#include "tests/sync/servicehouse.h"
#include "views/recorddelegate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace kontor;
using namespace kontor::test;

namespace {

constexpr int batch = 5'000;
constexpr std::array firstWords{"Zenith", "Alba",  "Nordlicht", "Müller", "Łódzka", "Quartz", "Harbour", "Vega",
                                "Delta",  "Ivory", "Cobalt",    "Sierra", "Onyx",   "Fjord",  "Prairie", "Zephyr"};
constexpr std::array secondWords{"Hosting", "Bakery", "Logistics", "& Söhne", "Partners", "Media", "Foods", "Optics"};

Record madeUp(const QString &connection, int number, bool changed)
{
    const auto at = std::size_t(number);
    const QString name = QStringLiteral("%1 %2 %3")
                             .arg(QString::fromUtf8(firstWords.at((at * 7919) % firstWords.size())),
                                  QString::fromUtf8(secondWords.at((at * 104729) % secondWords.size())))
                             .arg(number);
    return {.connection = connection,
            .kind = Kind::Customer,
            .type = QStringLiteral("customer"),
            .id = QString::number(number),
            .name = name,
            .status = number % 9 ? QStringLiteral("active") : QStringLiteral("disabled"),
            .fields = {{QStringLiteral("name"), name},
                       {QStringLiteral("reference"), QStringLiteral("R-%1").arg(number * 37 % 1'000'003)},
                       {QStringLiteral("seats"), changed ? number % 50 + 1 : number % 50}},
            .fetchedAt = QDateTime::currentDateTimeUtc()};
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Of all threads of this process; what a loaded machine cannot falsify.
double cpuMs()
{
    return double(std::clock()) * 1'000 / CLOCKS_PER_SEC;
}

struct Cost
{
    double wall = 0; ///< milliseconds
    double cpu = 0;
};

Cost operator-(Cost a, Cost b)
{
    return {a.wall - b.wall, a.cpu - b.cpu};
}

Cost costOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuMs();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, cpuMs() - cpu};
}

void figure(const char *what, Cost cost, const char *peer, Cost peerCost)
{
    std::printf("M %-34s %9.1f ms   %s %.1f ms   (%.2fx; of processor time %.0f against %.0f ms, %.2fx)\n", what,
                cost.wall, peer, peerCost.wall, cost.wall / peerCost.wall, cost.cpu, peerCost.cpu,
                cost.cpu / peerCost.cpu);
    std::fflush(stdout);
}

void figure(const char *what, double ms, const char *peer = nullptr, double peerMs = 0)
{
    if (peer)
        std::printf("M %-34s %9.1f ms   %s %.1f ms   (%.2fx)\n", what, ms, peer, peerMs, ms / peerMs);
    else
        std::printf("M %-34s %9.1f ms\n", what, ms);
    std::fflush(stdout);
}

double privateMiB()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Anonymous:")) return line.simplified().split(' ').at(1).toDouble() / 1024;
    return 0;
}

/// Waits for the paint that shows what was asked for: the first one while a condition holds.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QTableView &view) { view.viewport()->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || (event->type() == QEvent::Paint && m_when && m_when());
        return QObject::eventFilter(watched, event);
    }
    /// Before what is measured, so that no paint is missed.
    void arm(std::function<bool()> when)
    {
        m_when = std::move(when);
        m_painted = false;
    }
    void wait()
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    std::function<bool()> m_when;
    bool m_painted = false;
};

void prepare(QTableView &view)
{
    view.resize(1'200, 800);
    view.setItemDelegate(new RecordDelegate(&view));
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setWordWrap(false);
}

/// On the screen, painted and at rest.
void showEmpty(QTableView &view)
{
    PaintWatch watch(view);
    watch.arm([] { return true; });
    view.show();
    watch.wait();
}

/// The usual way: all texts in memory.
class TextsModel : public QAbstractTableModel
{
public:
    explicit TextsModel(int rows)
    {
        m_rows.reserve(std::size_t(rows));
        for (int i = 0; i < rows; ++i) {
            const Record record = madeUp(QStringLiteral("c"), i + 1, false);
            m_rows.push_back({record.name, record.id, record.fields.value(u"reference").toString()});
        }
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &) const override { return 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole) return {};
        return m_rows[std::size_t(index.row())].at(std::size_t(index.column()));
    }

private:
    std::vector<std::array<QString, 3>> m_rows;
};

void put(ServiceHouse &house, int records, int changedEvery)
{
    const SyncScope scope{house.id, QStringLiteral("customer"), {}};
    const auto generation = waitFor(house.cache->beginScope(scope, house.cache.get()));
    std::vector<Record> rows;
    for (int i = 0; i < records; ++i) {
        rows.push_back(madeUp(house.id, i + 1, changedEvery && i % changedEvery == 0));
        if (int(rows.size()) == batch || i + 1 == records)
            static_cast<void>(
                waitFor(house.cache->put(scope, *generation, std::exchange(rows, {}), house.cache.get())));
    }
    static_cast<void>(waitFor(house.cache->endScope(scope, *generation, house.cache.get())));
}

/// Makes the records alone, which is in every writer's time.
void makeOnly(int records, int changedEvery)
{
    qsizetype length = 0;
    for (int i = 0; i < records; ++i)
        length += madeUp(QStringLiteral("c"), i + 1, changedEvery && i % changedEvery == 0).name.size();
    if (length == 0) qFatal("bench: no records");
}

/// The usual way to keep them: the same columns and indexes, a blind upsert, one transaction.
class PlainSql
{
public:
    explicit PlainSql(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench")))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open()) qFatal("bench: no SQLite driver");
        QSqlQuery query(m_database);
        for (const char *sql :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL",
              "CREATE TABLE record(row INTEGER PRIMARY KEY, connection TEXT, type TEXT, id TEXT, name TEXT, "
              "status TEXT, parent TEXT, fields TEXT, search TEXT, UNIQUE(connection, type, id))",
              "CREATE INDEX record_order ON record(name)", "CREATE INDEX record_parent ON record(parent)"})
            if (!query.exec(QString::fromLatin1(sql))) qFatal("bench: no table");
    }

    void write(int records, int changedEvery)
    {
        QSqlQuery query(m_database);
        m_database.transaction();
        query.prepare(
            QStringLiteral("INSERT INTO record(connection,type,id,name,status,parent,fields,search) "
                           "VALUES(?,?,?,?,?,?,?,?) ON CONFLICT(connection,type,id) DO UPDATE SET name=excluded.name,"
                           "status=excluded.status,parent=excluded.parent,fields=excluded.fields,"
                           "search=excluded.search"));
        for (int i = 0; i < records; ++i) {
            const Record record = madeUp(QStringLiteral("c"), i + 1, changedEvery && i % changedEvery == 0);
            query.bindValue(0, record.connection);
            query.bindValue(1, record.type);
            query.bindValue(2, record.id);
            query.bindValue(3, record.name);
            query.bindValue(4, record.status);
            query.bindValue(5, record.parent);
            query.bindValue(6, QString::fromUtf8(QJsonDocument(record.fields).toJson(QJsonDocument::Compact)));
            query.bindValue(7, record.name.toCaseFolded());
            if (!query.exec()) qFatal("bench: cannot insert");
        }
        m_database.commit();
    }

private:
    QSqlDatabase m_database;
};

/// The cache beside it, first with nothing in it, then with the same list again.
void writes(ServiceHouse &house, int records)
{
    QTemporaryDir folder;
    PlainSql plain(folder.filePath(QStringLiteral("plain.sqlite")));
    for (const int changedEvery : {0, 100}) {
        const Cost making = costOf([&] { makeOnly(records, changedEvery); });
        const Cost ours = costOf([&] { put(house, records, changedEvery); });
        const Cost theirs = costOf([&] { plain.write(records, changedEvery); });
        figure(changedEvery ? "write again, 1 % changed" : "write, first time", ours - making, "QSqlQuery",
               theirs - making);
    }
}

double firstRows(ServiceHouse &house)
{
    QTableView view;
    prepare(view);
    showEmpty(view);
    PaintWatch watch(view);
    QElapsedTimer timer;
    timer.start();
    RecordTableModel model(*house.connections, *house.cache);
    watch.arm([&] { return model.rowCount() > 0; });
    model.setScope({.kind = Kind::Customer});
    view.setModel(&model);
    watch.wait();
    return double(timer.nsecsElapsed()) / 1e6;
}

double fixedRows()
{
    QTableView view;
    prepare(view);
    showEmpty(view);
    PaintWatch watch(view);
    watch.arm([] { return true; });
    QElapsedTimer timer;
    timer.start();
    TextsModel model(64);
    view.setModel(&model);
    watch.wait();
    return double(timer.nsecsElapsed()) / 1e6;
}

using Keys = std::vector<std::vector<double>>;

void settled(const RecordTableModel &model)
{
    while (model.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Keys ourKeys(ServiceHouse &house, int records, int rounds, double *memory)
{
    const QString word = QStringLiteral("zenith");
    Keys keys(std::size_t(word.size()));
    const double before = privateMiB();
    QTableView view;
    prepare(view);
    RecordTableModel model(*house.connections, *house.cache);
    view.setModel(&model);
    model.setScope({.kind = Kind::Customer});
    showEmpty(view);
    while (model.rowCount() < records)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settled(model);
    PaintWatch watch(view);
    const auto answered = [&model] {
        return !model.isBusy();
    };
    QElapsedTimer timer;
    for (int round = 0; round <= rounds; ++round) {
        for (int letters = 1; letters <= word.size(); ++letters) {
            timer.start();
            watch.arm(answered);
            model.setFilter(FilterExpression::parse(word.left(letters), model.filterFields()).value());
            watch.wait();
            if (round) keys[std::size_t(letters) - 1].push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        model.setFilter({});
        settled(model);
    }
    *memory = privateMiB() - before;

    const auto sorted = [&](const char *what, const QString &field, Qt::SortOrder order) {
        watch.arm(answered);
        const Cost cost = costOf([&] {
            model.sort(model.columnOf(field), order);
            watch.wait();
        });
        std::printf("M %-34s %9.1f ms   (of processor time %.0f ms)\n", what, cost.wall, cost.cpu);
        std::fflush(stdout);
    };
    sorted("sort by name, descending", QStringLiteral("name"), Qt::DescendingOrder);
    sorted("sort by a field without an index", QStringLiteral("reference"), Qt::AscendingOrder);
    timer.start();
    watch.arm([] { return true; });
    view.scrollToBottom();
    watch.wait();
    figure("jump to the end", double(timer.nsecsElapsed()) / 1e6);
    return keys;
}

Keys proxyKeys(int records)
{
    const QString word = QStringLiteral("zenith");
    Keys keys(std::size_t(word.size()));
    TextsModel texts(records);
    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    proxy.setSourceModel(&texts);
    QTableView view;
    prepare(view);
    showEmpty(view);
    PaintWatch watch(view);
    for (int letters = 1; letters <= word.size(); ++letters) {
        // Without the view: row by row removal of a proxy in view takes minutes.
        view.setModel(nullptr);
        QElapsedTimer timer;
        timer.start();
        watch.arm([] { return true; });
        proxy.setFilterFixedString(word.left(letters));
        view.setModel(&proxy);
        watch.wait();
        keys[std::size_t(letters) - 1].push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return keys;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int records = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    if (records < 100 || rounds < 1) qFatal("bench_table [RECORDS] [ROUNDS]");
    std::printf("%d records, %d rounds\n", records, rounds);

    ServiceHouse house;
    writes(house, records);
    ServiceHouse small;
    put(small, 10'000, 0);
    std::vector<double> fixed, few, many;
    for (int i = 0; i <= rounds; ++i) {
        fixed.push_back(fixedRows());
        few.push_back(firstRows(small));
        many.push_back(firstRows(house));
    }
    figure("first rows of 10,000", median(few), "64 fixed rows", median(fixed));
    figure("first rows of all", median(many), "64 fixed rows", median(fixed));

    double memory = 0;
    const Keys ours = ourKeys(house, records, rounds, &memory);
    const Keys theirs = proxyKeys(records);
    const QByteArray word = "zenith";
    for (int letters = 1; letters <= word.size(); ++letters)
        figure(("key to table, \"" + word.left(letters) + '"').constData(), median(ours[std::size_t(letters) - 1]),
               "filter proxy", median(theirs[std::size_t(letters) - 1]));
    std::printf("M memory of the filled table            %9.1f MiB  (%.0f bytes a record)\n", memory,
                memory * 1024 * 1024 / records);
    return 0;
}
