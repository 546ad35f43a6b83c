// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the start of the program until it knows which plans an earlier run left and they can be let go on, beside SQLite
// alone checking and reading the same file in the same run:
//   tests/support/private-env.sh build/release/tests/bench_resume [CHANGES]
// history  CHANGES that are over, and a plan of ten that is not
// plan     one plan of CHANGES, of which half is over
// state    is what opening (and checking) the state takes of it
// held     is the longest turn of the event loop from when the window is there: the plans are read beside it
#include "models/storage/planwriter.h"
#include "tests/bench/manycustomers.h"
#include "tests/changes/changehouse.h"

#include <QSignalSpy>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sqlite3.h>
#include <utility>

using namespace kontor;
using namespace kontor::test;

namespace {

constexpr int rounds = 5;
constexpr int few = 10;

/// A long plan whose changes are made up one by one.
class MadeUpContent final : public KnownContent
{
public:
    MadeUpContent(std::size_t count, std::function<const ChangeRow &(std::size_t)> at)
        : m_count(count), m_at(std::move(at))
    {
    }
    std::size_t changeCount() const override { return m_count; }
    const ChangeRow &change(std::size_t at) override { return m_at(at); }

private:
    std::size_t m_count;
    std::function<const ChangeRow &(std::size_t)> m_at;
};

void keep(ChangeHouse &house, const QString &plan, int count, int over)
{
    const PlanRow row{.id = plan,
                      .title = QStringLiteral("Import of list.csv"),
                      .origin = QStringLiteral("window"),
                      .person = QStringLiteral("ada"),
                      .createdAt = QDateTime::currentDateTimeUtc()};
    ChangeRow change{.plan = plan, .connection = house.id, .kind = Kind::Customer};
    change.mutation = {.verb = Verb::Update, .type = QStringLiteral("customer")};
    const auto at = [&](std::size_t seq) -> const ChangeRow & {
        const int number = int(seq) + 1;
        change.seq = int(seq);
        change.mutation.id = QString::number(number);
        change.mutation.operationToken = QStringLiteral("%1-%2").arg(plan).arg(number);
        change.mutation.before = madeUp(house.id, number);
        change.mutation.values = {{QStringLiteral("name"), QStringLiteral("Customer %1 Holding").arg(number)}};
        change.naturalKey = referenceOf(number);
        change.objectName = change.mutation.before->name;
        change.state = int(seq) < over ? ChangeState::Skipped : ChangeState::Planned;
        return change;
    };
    MadeUpContent content(std::size_t(count), at);
    if (const auto added = PlanWriter(house.journal->store(), row, content).write(); !added)
        qFatal("bench: %s", qPrintable(added.error().message));
}

void stepThrough(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK) qFatal("bench: %s", sql);
    std::size_t bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            if (sqlite3_column_text(statement, column)) bytes += std::size_t(sqlite3_column_bytes(statement, column));
    sqlite3_finalize(statement);
    if (bytes == 0) qFatal("bench: nothing was read");
}

/// What nobody can do without: check the file, and read the changes.
double sqliteAlone(const QString &path)
{
    return secondsOf([&] {
        sqlite3 *database = nullptr;
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            qFatal("bench: the peer does not open");
        stepThrough(database, "PRAGMA integrity_check");
        stepThrough(database, "SELECT * FROM change");
        sqlite3_close(database);
    });
}

void measure(const char *what, ChangeHouse &house, int open)
{
    const QString path = house.state->database().path();
    std::vector<double> whole;
    std::vector<double> opening;
    std::vector<double> peer;
    std::vector<double> held;
    for (int round = 0; round < rounds; ++round) {
        house.changes.reset();
        house.closeStores();
        peer.push_back(sqliteAlone(path));
        opening.push_back(secondsOf([&] {
            if (!StateStore::open(path, true)) qFatal("bench: the state does not open");
        }));
        whole.push_back(secondsOf([&] {
            house.reopen();
            house.startService();
            Gaps gaps;
            QSignalSpy told(house.changes.get(), &ChangeService::planPaused);
            house.changes->recoverMeanwhile();
            if (!told.wait(10'000)) qFatal("bench: no recovery");
            held.push_back(double(gaps.longest()));
            const auto plans = house.changes->openPlans();
            if (plans.size() != 1 || plans.front().open != open) qFatal("bench: the plan is not there");
        }));
    }
    const auto median = [](std::vector<double> &all) {
        std::ranges::sort(all);
        return all[all.size() / 2];
    };
    const double ours = median(whole);
    const double alone = median(peer);
    std::printf("M ready to resume, %-8s %7.3f s, of that state %.3f s, held %.0f ms   SQLite alone %.3f s   (%.2fx)\n",
                what, ours, median(opening), median(held), alone, ours / alone);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int changes = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    {
        ChangeHouse house;
        keep(house, QStringLiteral("long"), changes, changes);
        keep(house, QStringLiteral("open"), few, 0);
        measure("history", house, few);
    }
    ChangeHouse house;
    keep(house, QStringLiteral("open"), changes, changes / 2);
    measure("plan", house, changes - changes / 2);
    return 0;
}
