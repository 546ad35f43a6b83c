// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/imports/importhouse.h"

#include <QFileInfo>
#include <QTest>

using namespace kontor;
using namespace kontor::test;

/// A reviewed file on the one road of change: the journal, the ledger and the reports.
class TestImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<ImportHouse>(); }
    void cleanup() { m_house.reset(); }

    void everyRowIsInExactlyOneReport();
    void errorFileGoesInAgain();
    void trialSendsTheFirstRows();
    void aLongFileIsPlannedAsItIsKept();
    void aFileWithNothingToSend();
    void rowsThatGoAwayTakeThePlanBack();
    void waitingPlanSendsNothing();
    void waitingPlanOutlivesACrash();
    void parentRefusedMeansChildrenNotRun();
    void secretsAreInNoReportAndNoLedger();
    void reportsOfAnotherPlanAreAnError();

private:
    using Ended = ImportHouse::Ended;
    QString read(const QString &path) const
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    std::shared_ptr<const CsvTable> tableAt(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QFile::ReadOnly)) qFatal("test: no %s", qPrintable(path));
        return ImportHouse::tableOf(file.readAll());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ImportHouse> m_house;
};

void TestImportRun::everyRowIsInExactlyOneReport()
{
    m_house->vendor.onApply = [](const Mutation &mutation) -> std::optional<FakeVendor::ApplyFault> {
        if (mutation.values.value(QStringLiteral("name")) != QStringLiteral("Refused")) return std::nullopt;
        return fault(Attempt::State::Refused, Error::Kind::Invalid);
    };
    m_house->reviewed("name,reference,seats\nNew,R-9,1\nOne,R-One,many\nRefused,R-8,2\n=Sum,R-7,3\nA,R-One,\n",
                      {QStringLiteral("customer")}, ImportMode::Upsert);
    const Ended ended = m_house->carryOut();
    const auto files = m_house->imports->reports().write(ended.plan, m_folder.path());
    QVERIFY(files);
    QCOMPARE(files->tally.success, 3); // two new ones and a renamed one
    QCOMPARE(files->tally.error, 2);
    QCOMPARE(files->tally.rows(), 5);
    QCOMPARE(m_house->imports->reports().tally(ended.plan)->rows(), 5);
    int rows = 0;
    for (const QString &path : files->paths) {
        rows += tableAt(path)->rowCount();
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QCOMPARE(rows, 5);
    const QString errors = read(m_folder.filePath(QStringLiteral("list-error.csv")));
    QVERIFY(errors.contains(QStringLiteral("\"many\"")));
    QVERIFY(errors.contains(QStringLiteral("whole number")));
    QVERIFY(errors.contains(QStringLiteral("test: made to fail")));
    // Whatever is in a file is no formula.
    QVERIFY(read(m_folder.filePath(QStringLiteral("list-success.csv"))).contains(QStringLiteral("\"'=Sum\"")));
}

void TestImportRun::errorFileGoesInAgain()
{
    m_house->reviewed("name,reference,seats\n=New,R-9,many\nGood,R-8,1\n", {QStringLiteral("customer")},
                      ImportMode::Create);
    const Ended ended = m_house->carryOut();
    QVERIFY(m_house->imports->reports().write(ended.plan, m_folder.path()));
    const auto table = tableAt(m_folder.filePath(QStringLiteral("list-error.csv")));
    QCOMPARE(table->rowCount(), 1);
    ImportReview &again =
        m_house->reviewed(table, m_house->suggested(*table, {QStringLiteral("customer")}, ImportMode::Create));
    QCOMPARE(again.verdict(0), ImportReview::Verdict::Invalid);
    again.correct(0, 2, QStringLiteral("5"));
    QCOMPARE(again.verdict(0), ImportReview::Verdict::Create);
    QCOMPARE(again.cell(0, 0), QStringLiteral("=New")); // the guard is gone again
    m_house->carryOut();
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create customer")), 2);
}

void TestImportRun::trialSendsTheFirstRows()
{
    m_house->reviewed("name,reference\nA,X-1\nB,X-2\nC,X-3\n", {QStringLiteral("customer")}, ImportMode::Create);
    const auto begun = m_house->imports->submit(*m_house->review, QStringLiteral("Import"), {.first = 2}, this);
    QTRY_COMPARE(m_house->vendor.arrived(QStringLiteral("create")), 2);
    const QString plan = begun.plan->row.id;
    QTRY_COMPARE(m_house->changes->progress(plan)->mode, PlanProgress::Mode::Paused);
    QCOMPARE(m_house->imports->reports().tally(plan)->success, 2);
    QCOMPARE(m_house->imports->reports().tally(plan)->open, 1);
    m_house->changes->cancel(plan);
    QCOMPARE(waitFor(begun.job)->done(), 2);
    QCOMPARE(m_house->imports->reports().tally(plan)->skipped, 1);
}

/// One row a portion: a customer is still known when the last row below it comes, and nothing else is.
void TestImportRun::aLongFileIsPlannedAsItIsKept()
{
    constexpr int domains = 12;
    ChangeService::Times times = ChangeHouse::shortTimes();
    times.portion = std::chrono::milliseconds(0);
    m_house->imports.reset();
    m_house->startService(times);
    m_house->startImports();
    QByteArray file = "customer,reference,domain\n";
    for (int row = 0; row < domains; ++row) {
        const QByteArray number = QByteArray::number(row % 2);
        file += "New " + number + ",R-9" + number + ",d" + QByteArray::number(row) + ".example\n";
    }
    m_house->reviewed(file, {QStringLiteral("customer"), QStringLiteral("domain")}, ImportMode::Create);
    int written = 0;
    connect(m_house->changes.get(), &ChangeService::planWritten, this, [&](const QString &plan) {
        const PlanProgress progress = *m_house->changes->progress(plan);
        QCOMPARE(progress.mode, PlanProgress::Mode::Writing);
        QCOMPARE(progress.toWrite, 2 * domains + 1);
        QVERIFY(progress.written >= written);
        written = progress.written;
    });
    const auto begun = m_house->imports->submit(*m_house->review, QStringLiteral("Import"), {}, this);
    QCOMPARE(waitFor(begun.job)->done(), 2 + domains);
    QCOMPARE(written, 2 * domains);
    const auto rows = m_house->journal->changesOf(begun.plan->row.id);
    QCOMPARE(rows->size(), std::size_t(2 + domains));
    for (const ChangeRow &row : *rows) {
        const bool isEven = row.objectName.section(u'.', 0, 0).right(1).toInt() % 2 == 0;
        if (row.mutation.type == QStringLiteral("domain")) QCOMPARE(row.dependsOn, isEven ? 0 : 2);
    }
    for (int domain = 0; domain < domains; ++domain) {
        const Record *made = m_house->vendor.find(QStringLiteral("domain"), QStringLiteral("d%1.example").arg(domain));
        QVERIFY(made);
        QCOMPARE(m_house->vendor.find(QStringLiteral("customer"), made->parent)->name,
                 QStringLiteral("New %1").arg(domain % 2));
    }
    QCOMPARE(m_house->imports->reports().tally(begun.plan->row.id)->success, domains);
    disconnect(m_house->changes.get(), nullptr, this, nullptr);
}

void TestImportRun::aFileWithNothingToSend()
{
    m_house->reviewed("name,reference\nOne,R-One\n", {QStringLiteral("customer")}, ImportMode::Upsert);
    QCOMPARE(m_house->review->requests(), 0);
    const auto report =
        waitFor(m_house->imports->submit(*m_house->review, QStringLiteral("Import"), {}, m_house->changes.get()).job);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Invalid);
    QVERIFY(m_house->journal->history({})->empty());
    QVERIFY(m_house->imports->imports(10)->empty());
}

void TestImportRun::rowsThatGoAwayTakeThePlanBack()
{
    ChangeService::Times times = ChangeHouse::shortTimes();
    times.portion = std::chrono::milliseconds(0);
    m_house->imports.reset();
    m_house->startService(times);
    m_house->startImports();
    m_house->reviewed("name,reference\nA,X-1\nB,X-2\nC,X-3\n", {QStringLiteral("customer")}, ImportMode::Create);
    const auto begun = m_house->imports->submit(*m_house->review, QStringLiteral("Import"), {}, this);
    m_house->review.reset();
    const auto report = waitFor(begun.job);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QVERIFY(m_house->imports->imports(10)->empty());
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
}

void TestImportRun::waitingPlanSendsNothing()
{
    m_house->reviewed("name,reference\nA,X-1\nB,X-2\n", {QStringLiteral("customer")}, ImportMode::Create);
    const Ended ended = m_house->carryOut(SubmitOptions{.waits = true});
    QTest::qWait(50);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
    QCOMPARE(m_house->imports->reports().tally(ended.plan)->open, 2);
    QCOMPARE(m_house->changes->progress(ended.plan)->mode, PlanProgress::Mode::Paused);
    m_house->changes->resume(ended.plan, 1);
    QTRY_COMPARE(m_house->vendor.arrived(QStringLiteral("create")), 1);
    QTRY_COMPARE(m_house->changes->progress(ended.plan)->mode, PlanProgress::Mode::Paused);
    m_house->changes->resume(ended.plan);
    QTRY_COMPARE(m_house->imports->reports().tally(ended.plan)->success, 2);
}

void TestImportRun::waitingPlanOutlivesACrash()
{
    m_house->reviewed("name,reference\nA,X-1\nB,X-2\n", {QStringLiteral("customer")}, ImportMode::Create);
    const Ended ended = m_house->carryOut(SubmitOptions{.waits = true});
    m_house->crashImports();
    QVERIFY(m_house->changes->recover());
    QCOMPARE(m_house->imports->reports().tally(ended.plan)->open, 2);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
    m_house->changes->resume(ended.plan);
    QTRY_COMPARE(m_house->imports->reports().tally(ended.plan)->success, 2);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 2);
    QCOMPARE(m_house->imports->imports(10)->size(), std::size_t(1));
    QCOMPARE(m_house->imports->imports(10)->front().sources, QStringList{QStringLiteral("list.csv")});
}

void TestImportRun::parentRefusedMeansChildrenNotRun()
{
    m_house->vendor.onApply = [](const Mutation &mutation) -> std::optional<FakeVendor::ApplyFault> {
        if (mutation.type != QStringLiteral("customer")) return std::nullopt;
        return fault(Attempt::State::Refused, Error::Kind::Invalid);
    };
    m_house->reviewed("customer,reference,domain\nNew,R-9,a.example\nNew,R-9,b.example\n",
                      {QStringLiteral("customer"), QStringLiteral("domain")}, ImportMode::Create);
    const Ended ended = m_house->carryOut();
    const auto tally = m_house->imports->reports().tally(ended.plan);
    QCOMPARE(tally->error, 1);   // with the customer in it
    QCOMPARE(tally->skipped, 1); // its domain was not begun
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create domain")), 0);
}

void TestImportRun::secretsAreInNoReportAndNoLedger()
{
    m_house->reviewed("domain,address,password\none.example,eve@one.example,Hidden-Word-77\n",
                      {QStringLiteral("mailbox")}, ImportMode::Create);
    const Ended ended = m_house->carryOut();
    QVERIFY(m_house->imports->reports().write(ended.plan, m_folder.path()));
    QVERIFY(!read(m_folder.filePath(QStringLiteral("list-success.csv"))).contains(QStringLiteral("Hidden-Word-77")));
    for (const char *name : {"state.sqlite", "state.sqlite-wal", "cache.sqlite", "cache.sqlite-wal"}) {
        QFile file(m_house->folder() + u'/' + QLatin1String(name));
        if (file.open(QFile::ReadOnly)) QVERIFY(!file.readAll().contains("Hidden-Word-77"));
    }
}

void TestImportRun::reportsOfAnotherPlanAreAnError()
{
    const auto report = m_house->carryOut({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    QVERIFY(report);
    QCOMPARE(m_house->imports->reports().tally(report->plan).error().kind, Error::Kind::NotFound);
    m_house->reviewed("name,reference\nA,X-1\n", {QStringLiteral("customer")}, ImportMode::Create);
    const Ended ended = m_house->carryOut();
    QCOMPARE(m_house->imports->reports().write(ended.plan, m_folder.filePath(QStringLiteral("none"))).error().kind,
             Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestImportRun)
#include "test_importrun.moc"
