// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plans of very many changes, beside the barest way to the same with the same data in the same run:
//   tests/support/private-env.sh build/release/tests/bench_plan [RECORDS] [CHANGES]
// plan     updates and creates against a cache of RECORDS customers; the peer only reads the rows (updates) or looks
//          for the names through an index (creates). One create alone is what a form waits for.
// journal  keeping the plan, and cancelling all of it; the peer writes the same texts into a table of six columns
// run      the first changes of a long plan, each durable before the next, beside a plan of only so many
// Memory is what the heap holds for the plan; the peer holds the records and values alone.
#include "models/changes/planner.h"
#include "tests/bench/manycustomers.h"
#include "tests/changes/changehouse.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <cstdio>

using namespace kontor;
using namespace kontor::test;

namespace {

constexpr int firstOnes = 200;

void figure(const char *what, double seconds, const char *peer, double peerSeconds)
{
    std::printf("M %-28s %8.3f s   %s %.3f s   (%.2fx)\n", what, seconds, peer, peerSeconds, seconds / peerSeconds);
    std::fflush(stdout);
}

void memory(const char *what, double bytes, double peerBytes)
{
    std::printf("M %-28s %8.0f bytes a change   records and values alone %.0f   (%.0f more)\n", what, bytes, peerBytes,
                bytes - peerBytes);
    std::fflush(stdout);
}

std::unique_ptr<Database> reader(const ServiceHouse &house)
{
    auto database = Database::open(house.cache->path(), Database::Profile::CacheReader);
    if (!database) qFatal("bench: %s", qPrintable(database.error().message));
    return std::move(*database);
}

struct Bare
{
    Record before;
    QJsonObject values;
};

/// The rows alone, by the same look-up.
std::vector<Bare> bareReads(const ServiceHouse &house, const std::vector<ChangeRequest> &requests)
{
    const auto database = reader(house);
    auto find = database->prepare("SELECT r.id,r.name,r.status,r.parent,r.fields,r.fetched FROM record r JOIN shelf s "
                                  "ON s.id=r.shelf WHERE s.connection=?1 AND s.type=?2 AND r.id=?3");
    std::vector<Bare> rows;
    rows.reserve(requests.size());
    for (const ChangeRequest &request : requests) {
        find->bind(1, request.connection).bind(2, request.type).bind(3, request.id);
        if (!find->next().value_or(false)) qFatal("bench: a record is missing");
        rows.push_back({.before = {.connection = request.connection,
                                   .type = request.type,
                                   .id = find->text(0),
                                   .name = find->text(1),
                                   .status = find->text(2),
                                   .parent = find->text(3),
                                   .fields = QJsonDocument::fromJson(find->bytes(4)).object(),
                                   .fetchedAt = QDateTime::fromMSecsSinceEpoch(find->integer(5), Qt::UTC)},
                        .values = request.values});
        find->reset();
    }
    return rows;
}

/// Whether each is there, with the index that a program for just this would have: on the identifier.
std::vector<Bare> bareLooks(const ServiceHouse &house, const std::vector<ChangeRequest> &requests)
{
    const auto database = reader(house);
    auto find = database->prepare("SELECT 1 FROM record r JOIN shelf s ON s.id=r.shelf WHERE s.connection=?1 AND "
                                  "s.type=?2 AND r.id=?3");
    std::vector<Bare> rows;
    rows.reserve(requests.size());
    for (const ChangeRequest &request : requests) {
        find->bind(1, request.connection).bind(2, request.type);
        find->bind(3, request.values.value(QLatin1String("reference")).toString());
        if (find->next().value_or(true)) qFatal("bench: a record is there already");
        rows.push_back({.before = {}, .values = request.values});
    }
    return rows;
}

ChangePlan plan(ChangeHouse &house, const char *what, const std::vector<ChangeRequest> &requests,
                std::vector<Bare> (*bare)(const ServiceHouse &, const std::vector<ChangeRequest> &))
{
    const double atFirst = heapBytes();
    std::vector<Bare> rows;
    const double peer = secondsOf([&] { rows = bare(house, requests); });
    const double peerBytes = heapBytes() - atFirst;
    rows = {};
    ChangePlan made;
    const double before = heapBytes();
    const double ours = secondsOf([&] { made = house.planOf(requests); });
    const double bytes = heapBytes() - before;
    const auto count = double(requests.size());
    figure((std::string("plan ") + what).c_str(), ours, "bare look-ups", peer);
    memory((std::string("memory of ") + what).c_str(), bytes / count, peerBytes / count);
    if (!made.changes.back().isSendable()) qFatal("bench: %s", qPrintable(made.changes.back().row.errorText));
    return made;
}

double bareInserts(const ChangeHouse &house, const ChangePlan &plan)
{
    auto database = Database::open(house.folder() + QStringLiteral("/peer.sqlite"), Database::Profile::State);
    if (!database) qFatal("bench: %s", qPrintable(database.error().message));
    static_cast<void>((*database)->run("DROP TABLE IF EXISTS change; CREATE TABLE change(plan TEXT, seq INTEGER, "
                                       "type TEXT, id TEXT, wanted TEXT, before TEXT, PRIMARY KEY(plan,seq))"));
    return secondsOf([&] {
        auto transaction = Transaction::begin(**database);
        auto insert = (*database)->prepare("INSERT INTO change VALUES(?1,?2,?3,?4,?5,?6)");
        for (const PlannedChange &change : plan.changes) {
            const Mutation &mutation = change.row.mutation;
            insert->bind(1, plan.row.id)
                .bind(2, qint64(change.row.seq))
                .bind(3, mutation.type)
                .bind(4, mutation.id)
                .bindText(5, QJsonDocument(mutation.values).toJson(QJsonDocument::Compact).toStdString())
                .bindText(6, mutation.before
                                 ? QJsonDocument(mutation.before->fields).toJson(QJsonDocument::Compact).toStdString()
                                 : std::string());
            static_cast<void>(insert->run());
        }
        static_cast<void>(transaction->commit());
    });
}

void journal(ChangeHouse &house, const ChangePlan &plan)
{
    const double peer = bareInserts(house, plan);
    std::vector<ChangeRow> rows;
    for (const PlannedChange &change : plan.changes)
        rows.push_back(change.row);
    const double kept = secondsOf([&] {
        const auto added = house.journal->addPlan(plan.row, rows);
        if (!added) qFatal("bench: %s", qPrintable(added.error().message));
    });
    figure("journal", kept, "bare inserts", peer);
    std::vector<int> all;
    for (const PlannedChange &change : plan.changes)
        all.push_back(change.row.seq);
    const double cancelled =
        secondsOf([&] { static_cast<void>(house.journal->setStates(plan.row.id, all, ChangeState::Cancelled)); });
    figure("cancel all of it", cancelled, "bare inserts", peer);
}

/// Until so many are done; the rest is cancelled, outside the time.
double run(ChangeHouse &house, const std::vector<ChangeRequest> &requests)
{
    const ChangePlan planned = house.planOf(requests);
    int done = 0;
    QEventLoop loop;
    QObject::connect(house.changes.get(), &ChangeService::changeMoved, &loop,
                     [&](const QString &, int, ChangeState state) {
                         if (state == ChangeState::Done && ++done == firstOnes) loop.quit();
                     });
    QElapsedTimer timer;
    QObject::connect(house.changes.get(), &ChangeService::changeMoved, &loop, [&] {
        if (!timer.isValid()) timer.start();
    });
    JobOf<PlanReport> *job = house.changes->submit(planned, house.changes.get());
    loop.exec();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    job->cancel();
    static_cast<void>(waitFor(job));
    return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int records = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const int changes = std::min(argc > 2 ? QByteArray(argv[2]).toInt() : 100'000, records);
    ChangeHouse house;
    for (int i = 1; i <= 2 * firstOnes; ++i)
        house.vendor.addCustomer(QStringLiteral("Customer %1 Hosting").arg(i), referenceOf(i));
    fill(house, records);

    std::vector<ChangeRequest> updates;
    std::vector<ChangeRequest> creates;
    const int step = std::max(1, records / changes);
    for (int i = 0; i < changes; ++i) {
        updates.push_back(house.rename(QString::number(1 + i * step), QStringLiteral("Renamed %1").arg(i)));
        creates.push_back(house.newCustomer(QStringLiteral("New %1").arg(i), QStringLiteral("N-%1").arg(i)));
    }
    std::printf("%d changes, %d records\n", changes, records);
    const double one = secondsOf([&] { static_cast<void>(house.planOf({creates.front()})); });
    std::vector<Bare> look;
    figure("plan one create", one, "bare look-up", secondsOf([&] { look = bareLooks(house, {creates.front()}); }));
    static_cast<void>(plan(house, "creates", creates, bareLooks));
    {
        const ChangePlan planned = plan(house, "updates", updates, bareReads);
        journal(house, planned);
    }
    std::vector<ChangeRequest> running;
    for (int i = 0; i < changes; ++i)
        running.push_back(house.rename(QString::number(1 + i), QStringLiteral("Run %1").arg(i)));
    const double ofMany = run(house, running);
    running.resize(firstOnes + 20);
    for (ChangeRequest &request : running)
        request.values = {{QStringLiteral("name"), QStringLiteral("Again %1").arg(request.id)}};
    figure("run 200 of a long plan", ofMany, "200 of a short one", run(house, running));
    return 0;
}
