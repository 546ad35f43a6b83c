// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/imports/importhouse.h"

#include <QTest>

using namespace kontor;
using namespace kontor::test;

using Verdict = ImportReview::Verdict;

/// Rows whose records are looked at at the vendor before anything is sent: the cache is behind, and the verdicts follow
/// the vendor.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<ImportHouse>(); }
    void cleanup() { m_house.reset(); }

    void whatTheCacheJustHeardIsNotInDoubt();
    void aRecordChangedAtTheVendor();
    void aRecordGoneFromTheVendor_data();
    void aRecordGoneFromTheVendor();
    void aNewRecordThatIsThere_data();
    void aNewRecordThatIsThere();
    void aNewRecordThatIsNotThere();
    void aParentThatIsNotKnown();
    void aConflictThatIsNoneAnyMore();
    void eachRecordIsAskedForOnce();
    void anErrorOfTheConnectionEndsIt();
    void anErrorOfARecordDoesNot();
    void cancelledItLeavesEveryRowJudged();
    void countsAreThoseOfANewCheck();

private:
    /// As if all the cache knows were old.
    ImportReview &doubtful(const QByteArray &text, const QStringList &types, ImportMode mode)
    {
        const auto table = ImportHouse::tableOf(text);
        m_house->review.reset(m_house->imports->review(table, m_house->suggested(*table, types, mode), nullptr));
        QTest::qWait(3);
        m_house->review->setTrustedSince(QDateTime::currentDateTimeUtc());
        QTest::qWait(3);
        const auto checked = waitFor(m_house->review->check(m_house->review.get()));
        if (!checked) qFatal("test: %s", qPrintable(checked.error().message));
        m_house->vendor.log.clear();
        return *m_house->review;
    }
    Result<ImportReview::Comparison> compared() { return waitFor(m_house->review->compare(m_house->review.get())); }
    static QStringList customer() { return {QStringLiteral("customer")}; }
    int writes() const
    {
        int sum = 0;
        for (const char *verb : {"create", "update", "delete", "disable", "enable"})
            sum += m_house->vendor.arrived(QLatin1String(verb));
        return sum;
    }

    std::unique_ptr<ImportHouse> m_house;
};

void TestComparison::whatTheCacheJustHeardIsNotInDoubt()
{
    ImportReview &review = m_house->reviewed("name,reference\nUno,R-One\n", customer(), ImportMode::Update);
    QCOMPARE(review.doubts().records, 0);
    QCOMPARE(review.doubts().rows, 0);
    m_house->vendor.log.clear();
    const auto outcome = compared();
    QVERIFY(outcome);
    QCOMPARE(outcome->compared, 0);
    QVERIFY(m_house->vendor.log.isEmpty());
    QCOMPARE(review.verdict(0), Verdict::Update);
}

void TestComparison::aRecordChangedAtTheVendor()
{
    Record *record = m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("1"));
    record->name = QStringLiteral("Uno");
    record->fields.insert(QStringLiteral("name"), record->name);
    ImportReview &review =
        doubtful("name,reference\nOne,R-One\nUno,R-One\nTwo,R-Two\n", customer(), ImportMode::Update);
    QCOMPARE(review.verdict(0), Verdict::Unchanged);
    QCOMPARE(review.doubts().records, 2);
    QCOMPARE(review.doubts().rows, 3);
    const auto outcome = compared();
    QVERIFY(outcome);
    QCOMPARE(outcome->compared, 2);
    QCOMPARE(outcome->differing, 1);
    QCOMPARE(outcome->failed, 0);
    QCOMPARE(review.verdict(0), Verdict::Update);
    QCOMPARE(review.detail(0).cellChanges.value(0).before, QJsonValue(QStringLiteral("Uno")));
    QCOMPARE(review.verdict(1), Verdict::Conflict); // about the same record as line 2
    QCOMPARE(review.verdict(2), Verdict::Unchanged);
    QCOMPARE(review.requests(), 1);
    QCOMPARE(review.doubts().records, 0);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("show customer")), 2);
    QCOMPARE(writes(), 0);
}

void TestComparison::aRecordGoneFromTheVendor_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("update") << int(ImportMode::Update) << int(Verdict::Update) << int(Verdict::Invalid);
    QTest::newRow("upsert") << int(ImportMode::Upsert) << int(Verdict::Update) << int(Verdict::Create);
    QTest::newRow("delete") << int(ImportMode::Delete) << int(Verdict::Delete) << int(Verdict::Invalid);
}

void TestComparison::aRecordGoneFromTheVendor()
{
    QFETCH(int, mode);
    QFETCH(int, before);
    QFETCH(int, after);
    m_house->vendor.take(QStringLiteral("customer"), QStringLiteral("1"));
    ImportReview &review = doubtful("name,reference\nUno,R-One\n", customer(), ImportMode(mode));
    QCOMPARE(int(review.verdict(0)), before);
    QVERIFY(compared());
    QCOMPARE(int(review.verdict(0)), after);
    QVERIFY(!m_house->cached("customer", QStringLiteral("1")));
    QCOMPARE(writes(), 0);
}

void TestComparison::aNewRecordThatIsThere_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("after");
    QTest::newRow("create") << int(ImportMode::Create) << int(Verdict::Conflict);
    QTest::newRow("upsert") << int(ImportMode::Upsert) << int(Verdict::Update);
}

void TestComparison::aNewRecordThatIsThere()
{
    QFETCH(int, mode);
    QFETCH(int, after);
    const QString id = m_house->vendor.addCustomer(QStringLiteral("Since then"), QStringLiteral("R-9"));
    ImportReview &review = doubtful("name,reference\nNine,R-9\n", customer(), ImportMode(mode));
    QCOMPARE(review.verdict(0), Verdict::Create);
    QCOMPARE(review.doubts().records, 1);
    QVERIFY(compared());
    QCOMPARE(int(review.verdict(0)), after);
    QVERIFY(m_house->cached("customer", id));
    QCOMPARE(writes(), 0);
    if (after != int(Verdict::Update)) return;
    // What is planned then is about the record that was found.
    QCOMPARE(m_house->planned().plan.changes.at(0).row.mutation.id, id);
}

void TestComparison::aNewRecordThatIsNotThere()
{
    ImportReview &review = doubtful("name,reference\nNine,R-9\n", customer(), ImportMode::Create);
    const auto outcome = compared();
    QVERIFY(outcome);
    QCOMPARE(outcome->compared, 1);
    QCOMPARE(outcome->differing, 0);
    QCOMPARE(review.verdict(0), Verdict::Create);
    QCOMPARE(review.doubts().records, 0);
    QCOMPARE(m_house->vendor.log, QStringList{QStringLiteral("settle create customer R-9")});
}

void TestComparison::aParentThatIsNotKnown()
{
    const QString id = m_house->vendor.addCustomer(QStringLiteral("Since then"), QStringLiteral("R-9"));
    ImportReview &review = doubtful("customer,name\n" + id.toUtf8() + ",a.example\n" + id.toUtf8() + ",b.example\n",
                                    {QStringLiteral("domain")}, ImportMode::Create);
    QCOMPARE(review.verdict(0), Verdict::Invalid);
    QVERIFY(compared());
    QCOMPARE(review.verdict(0), Verdict::Create);
    QCOMPARE(review.verdict(1), Verdict::Create);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("show customer")), 1);
}

void TestComparison::aConflictThatIsNoneAnyMore()
{
    m_house->vendor.take(QStringLiteral("customer"), QStringLiteral("1"));
    ImportReview &review = doubtful("name,reference\nOne again,R-One\n", customer(), ImportMode::Create);
    QCOMPARE(review.verdict(0), Verdict::Conflict);
    QCOMPARE(review.doubts().records, 1);
    QVERIFY(compared());
    QCOMPARE(review.verdict(0), Verdict::Create);
}

void TestComparison::eachRecordIsAskedForOnce()
{
    ImportReview &review = doubtful("name,reference\nA,R-One\nB,R-One\nC,R-9\nD,R-9\n", customer(), ImportMode::Upsert);
    QCOMPARE(review.doubts().records, 2);
    const auto outcome = compared();
    QCOMPARE(outcome->compared, 2);
    QCOMPARE(m_house->vendor.log.size(), 2);
    QCOMPARE(review.verdict(0), Verdict::Update);
    QCOMPARE(review.verdict(1), Verdict::Conflict);
    QCOMPARE(review.verdict(2), Verdict::Create);
    QCOMPARE(review.verdict(3), Verdict::Conflict);
}

void TestComparison::anErrorOfTheConnectionEndsIt()
{
    m_house->vendor.onShow = [](const Record &) {
        return Error{.kind = Error::Kind::Network, .message = QStringLiteral("test: no network")};
    };
    QByteArray text = "name,reference\n";
    for (const char *name : {"One", "Two", "Three"})
        text += QByteArray("New ") + name + ",R-" + name + "\n";
    ImportReview &review = doubtful(text, customer(), ImportMode::Update);
    const int requests = review.requests();
    const auto outcome = compared();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, QStringLiteral("test: no network"));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(review.verdict(row), Verdict::Update);
    QCOMPARE(review.requests(), requests);
    QCOMPARE(review.doubts().records, 3);
    // It can be asked again.
    m_house->vendor.onShow = {};
    QCOMPARE(compared()->compared, 3);
    QCOMPARE(review.doubts().records, 0);
}

void TestComparison::anErrorOfARecordDoesNot()
{
    m_house->vendor.onShow = [](const Record &known) -> std::optional<Error> {
        if (known.id != QLatin1String("1")) return std::nullopt;
        return Error{.kind = Error::Kind::Server, .message = QStringLiteral("test: made to fail")};
    };
    ImportReview &review = doubtful("name,reference\nA,R-One\nB,R-Two\n", customer(), ImportMode::Update);
    const auto outcome = compared();
    QVERIFY(outcome);
    QCOMPARE(outcome->compared, 1);
    QCOMPARE(outcome->failed, 1);
    QCOMPARE(outcome->firstError->message, QStringLiteral("test: made to fail"));
    QCOMPARE(review.verdict(0), Verdict::Update);
    QCOMPARE(review.doubts().records, 1);
}

void TestComparison::cancelledItLeavesEveryRowJudged()
{
    m_house->vendor.held = true;
    ImportReview &review = doubtful("name,reference\nA,R-One\nB,R-Two\nC,R-9\n", customer(), ImportMode::Upsert);
    const int requests = review.requests();
    JobOf<ImportReview::Comparison> *job = review.compare(&review);
    QTRY_VERIFY(m_house->vendor.inFlight > 0);
    QCOMPARE(review.verdict(0), Verdict::Unchecked);
    job->cancel();
    const auto outcome = waitFor(job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(review.count(Verdict::Unchecked), 0);
    QCOMPARE(review.verdict(0), Verdict::Update);
    QCOMPARE(review.verdict(2), Verdict::Create);
    QCOMPARE(review.requests(), requests);
    m_house->vendor.release();
}

void TestComparison::countsAreThoseOfANewCheck()
{
    m_house->vendor.take(QStringLiteral("customer"), QStringLiteral("2"));
    m_house->vendor.addCustomer(QStringLiteral("Since then"), QStringLiteral("R-9"));
    const QByteArray text = "name,reference\nA,R-One\nB,R-Two\nSince then,R-9\nD,R-10\nD,R-10\n";
    ImportReview &review = doubtful(text, customer(), ImportMode::Upsert);
    QVERIFY(compared());
    std::vector<int> counts;
    for (int one = 0; one < ImportReview::verdicts; ++one)
        counts.push_back(review.count(Verdict(one)));
    const int requests = review.requests();
    ImportReview &again = m_house->reviewed(text, customer(), ImportMode::Upsert);
    for (int one = 0; one < ImportReview::verdicts; ++one)
        QCOMPARE(counts[std::size_t(one)], again.count(Verdict(one)));
    QCOMPARE(requests, again.requests());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
