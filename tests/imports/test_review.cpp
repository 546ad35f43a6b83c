// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/imports/importhouse.h"

#include <QTest>

using namespace kontor;
using namespace kontor::test;
using Verdict = ImportReview::Verdict;

/// The rows of a file against the description, the file itself and the cache.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<ImportHouse>(); }
    void cleanup() { m_house.reset(); }

    void newRowsAreCreated();
    void takenNameIsAConflict();
    void badCellIsNamed();
    void missingRequiredFieldIsNamed();
    void sameRecordTwiceIsAConflict();
    void unknownParentIsNamed();
    void parentByAnyName_data();
    void parentByAnyName();
    void updateSendsOnlyWhatDiffers();
    void updateOfUnknownRowIsInvalid();
    void upsertDoesBoth();
    void policiesDecideWhatIsReplaced_data();
    void policiesDecideWhatIsReplaced();
    void actionsAndDeletes();
    void ambiguousNameIsNotGuessed();
    void mixedRowsMakeParentsOnce();
    void connectionColumn();
    void generatedPasswords();
    void mendedCellJudgesAnew();
    void mendingFreesTheOther();
    void protectedRecordsAreLeftOut();
    void nothingIsSent();
    void estimateKnowsTheLimits();

private:
    QStringList types(const char *type) const { return {QLatin1String(type)}; }
    std::unique_ptr<ImportHouse> m_house;
};

void TestReview::newRowsAreCreated()
{
    ImportReview &review =
        m_house->reviewed("name,reference,seats\nNew,R-9,12\nOther,R-10,\n", types("customer"), ImportMode::Create);
    QCOMPARE(review.count(Verdict::Create), 2);
    QCOMPARE(review.requests(), 2);
    const auto detail = review.detail(0);
    QCOMPARE(detail.changes.size(), std::size_t(1));
    QCOMPARE(detail.cellChanges.value(2).after, QJsonValue(12));
    QVERIFY(!review.detail(1).cellChanges.contains(2)); // an empty cell says nothing
}

void TestReview::takenNameIsAConflict()
{
    ImportReview &review =
        m_house->reviewed("name,reference\nWhoever,R-One\nNew,R-9\n", types("customer"), ImportMode::Create);
    QCOMPARE(review.verdict(0), Verdict::Conflict);
    QVERIFY(review.detail(0).problem.contains(QStringLiteral("One")));
    QCOMPARE(review.verdict(1), Verdict::Create);
}

void TestReview::protectedRecordsAreLeftOut()
{
    QVERIFY(m_house->changes->protect({*m_house->cached("customer", QStringLiteral("1"))}, true,
                                      QStringLiteral("hands off"), QStringLiteral("window")));
    ImportReview &review = m_house->reviewed("name,reference\nUno,R-One\nDos,R-Two\nThree,R-Three\n", types("customer"),
                                             ImportMode::Update);
    QCOMPARE(review.verdict(0), Verdict::Conflict);
    QVERIFY2(review.detail(0).problem.contains(QStringLiteral("hands off")), qPrintable(review.detail(0).problem));
    QCOMPARE(review.verdict(1), Verdict::Update);
    m_house->carryOut();
    QCOMPARE(m_house->nameAtVendor(QStringLiteral("1")), QStringLiteral("One"));
    QCOMPARE(m_house->nameAtVendor(QStringLiteral("2")), QStringLiteral("Dos"));
}

void TestReview::badCellIsNamed()
{
    ImportReview &review =
        m_house->reviewed("name,reference,seats\nNew,R-9,many\n", types("customer"), ImportMode::Create);
    QCOMPARE(review.verdict(0), Verdict::Invalid);
    QVERIFY(m_house->problemAt(0, 2).contains(QStringLiteral("whole number")));
    QCOMPARE(review.requests(), 0);
}

void TestReview::missingRequiredFieldIsNamed()
{
    ImportReview &review = m_house->reviewed("name,reference\n,R-9\n", types("customer"), ImportMode::Create);
    QCOMPARE(review.verdict(0), Verdict::Invalid);
    QVERIFY(m_house->problemAt(0, 0).contains(QStringLiteral("required")));
}

void TestReview::sameRecordTwiceIsAConflict()
{
    ImportReview &review =
        m_house->reviewed("name,reference\nA,R-9\nB,R-8\nC,R-9\n", types("customer"), ImportMode::Create);
    QCOMPARE(review.verdict(0), Verdict::Create);
    QCOMPARE(review.verdict(2), Verdict::Conflict);
    QVERIFY(review.detail(2).problem.contains(QStringLiteral("Line 2")));
}

void TestReview::unknownParentIsNamed()
{
    ImportReview &review = m_house->reviewed("domain,address,password\nnone.example,a@none.example,Secret123\n",
                                             types("mailbox"), ImportMode::Create);
    QCOMPARE(review.verdict(0), Verdict::Invalid);
    QVERIFY(m_house->problemAt(0, 0).contains(QStringLiteral("none.example")));
}

void TestReview::parentByAnyName_data()
{
    QTest::addColumn<QByteArray>("customer");
    QTest::newRow("number") << QByteArray("2");
    QTest::newRow("natural key") << QByteArray("R-Two");
    QTest::newRow("name") << QByteArray("Two");
    QTest::newRow("name in another case") << QByteArray("tWO");
}

void TestReview::parentByAnyName()
{
    QFETCH(QByteArray, customer);
    ImportReview &review =
        m_house->reviewed("customer,name\n" + customer + ",new.example\n", types("domain"), ImportMode::Create);
    QCOMPARE(review.verdict(0), Verdict::Create);
    QCOMPARE(review.detail(0).changes.front().row.mutation.parent->id, QStringLiteral("2"));
}

void TestReview::updateSendsOnlyWhatDiffers()
{
    ImportReview &review = m_house->reviewed("address,domain,size\nanna@one.example,one.example,4 GB\n"
                                             "ben@one.example,one.example,2048\n",
                                             types("mailbox"), ImportMode::Update);
    QCOMPARE(review.verdict(0), Verdict::Update);
    QCOMPARE(review.verdict(1), Verdict::Unchanged);
    const FieldChange change = review.detail(0).cellChanges.value(2);
    QCOMPARE(change.before, QJsonValue(1024));
    QCOMPARE(change.after, QJsonValue(4096));
    QCOMPARE(review.requests(), 1);
}

void TestReview::updateOfUnknownRowIsInvalid()
{
    ImportReview &review = m_house->reviewed("reference,seats\nR-Nobody,3\n", types("customer"), ImportMode::Update);
    QCOMPARE(review.verdict(0), Verdict::Invalid);
    QVERIFY(!review.detail(0).problem.isEmpty());
}

void TestReview::upsertDoesBoth()
{
    ImportReview &review =
        m_house->reviewed("name,reference,seats\nOne,R-One,5\nNew,R-9,5\n", types("customer"), ImportMode::Upsert);
    QCOMPARE(review.verdict(0), Verdict::Update);
    QCOMPARE(review.verdict(1), Verdict::Create);
}

void TestReview::policiesDecideWhatIsReplaced_data()
{
    QTest::addColumn<OverwritePolicy>("policy");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QJsonValue>("after"); // undefined: nothing is sent
    const QJsonValue nothing(QJsonValue::Undefined);
    QTest::newRow("never") << OverwritePolicy::Never << QByteArray("7") << QJsonValue(3) << nothing;
    QTest::newRow("fill what is full") << OverwritePolicy::FillIfEmpty << QByteArray("7") << QJsonValue(3) << nothing;
    QTest::newRow("fill what is empty") << OverwritePolicy::FillIfEmpty << QByteArray("7") << QJsonValue()
                                        << QJsonValue(7);
    QTest::newRow("fill what is unknown") << OverwritePolicy::FillIfEmpty << QByteArray("7") << nothing << nothing;
    QTest::newRow("overwrite") << OverwritePolicy::Overwrite << QByteArray("7") << QJsonValue(3) << QJsonValue(7);
    QTest::newRow("overwrite with nothing") << OverwritePolicy::Overwrite << QByteArray("") << QJsonValue(3) << nothing;
    QTest::newRow("clear") << OverwritePolicy::ClearOnBlank << QByteArray("") << QJsonValue(3) << QJsonValue();
}

void TestReview::policiesDecideWhatIsReplaced()
{
    QFETCH(OverwritePolicy, policy);
    QFETCH(QByteArray, cell);
    QFETCH(QJsonValue, before);
    QFETCH(QJsonValue, after);
    Record &one = *m_house->vendor.find(QStringLiteral("customer"), QStringLiteral("1"));
    if (before.isUndefined())
        one.fields.remove(QStringLiteral("seats"));
    else
        one.fields.insert(QStringLiteral("seats"), before);
    m_house->fillCache();
    const auto table = ImportHouse::tableOf("reference,seats\nR-One," + cell + "\n");
    ImportSettings settings = m_house->suggested(*table, types("customer"), ImportMode::Update);
    settings.assignments[1].policy = policy;
    ImportReview &review = m_house->reviewed(table, settings);
    if (after.isUndefined()) {
        QCOMPARE(review.verdict(0), Verdict::Unchanged);
        return;
    }
    QCOMPARE(review.verdict(0), Verdict::Update);
    QCOMPARE(review.detail(0).changes.front().row.mutation.values.value(QStringLiteral("seats")), after);
}

void TestReview::actionsAndDeletes()
{
    ImportReview &disabling = m_house->reviewed("reference\nR-One\nR-Nobody\n", types("customer"), ImportMode::Act,
                                                QStringLiteral("disable"));
    QCOMPARE(disabling.verdict(0), Verdict::Act);
    QCOMPARE(disabling.verdict(1), Verdict::Invalid);
    ImportReview &deleting = m_house->reviewed("id\n2\n99\n", types("customer"), ImportMode::Delete);
    QCOMPARE(deleting.verdict(0), Verdict::Delete);
    QCOMPARE(deleting.verdict(1), Verdict::Invalid);
    QVERIFY(!m_house->problemAt(1, 0).isEmpty());
    QCOMPARE(deleting.danger(), Danger::Destructive);
}

void TestReview::ambiguousNameIsNotGuessed()
{
    m_house->vendor.addCustomer(QStringLiteral("One"), QStringLiteral("R-Again"));
    m_house->fillCache();
    ImportReview &review = m_house->reviewed("name,seats\nOne,3\nTwo,3\n", types("customer"), ImportMode::Update);
    QCOMPARE(review.verdict(0), Verdict::Invalid);
    QVERIFY(review.detail(0).problem.contains(QStringLiteral("Several")));
    QCOMPARE(review.verdict(1), Verdict::Update);
}

void TestReview::mixedRowsMakeParentsOnce()
{
    ImportReview &review = m_house->reviewed(
        "customer,reference,domain,mailbox,password\n"
        "New,R-9,new.example,a@new.example,Secret123\n"
        "New,R-9,new.example,b@new.example,Secret123\n"
        "One,R-One,one.example,c@one.example,Secret123\n",
        {QStringLiteral("customer"), QStringLiteral("domain"), QStringLiteral("mailbox")}, ImportMode::Create);
    QCOMPARE(review.count(Verdict::Create), 3);
    QCOMPARE(review.requests(), 5); // one customer, one domain, three mailboxes
    const ImportHouse::Planned made = m_house->planned();
    QCOMPARE(made.plan.changes.size(), std::size_t(5));
    QCOMPARE(made.rows[0].count, 3);
    QCOMPARE(made.rows[1].count, 1);
    QCOMPARE(made.rows[2].count, 1);
    QCOMPARE(made.plan.changes[3].row.dependsOn, 1);
}

void TestReview::connectionColumn()
{
    ImportReview &review = m_house->reviewed("connection,name,reference\nFake,A,R-8\nNobody,B,R-9\n,C,R-10\n",
                                             types("customer"), ImportMode::Create);
    QCOMPARE(review.verdict(0), Verdict::Create);
    QCOMPARE(review.verdict(1), Verdict::Invalid);
    QVERIFY(m_house->problemAt(1, 0).contains(QStringLiteral("Nobody")));
    QCOMPARE(review.verdict(2), Verdict::Create);
}

void TestReview::generatedPasswords()
{
    const auto table = ImportHouse::tableOf("domain,address,password\none.example,eve@one.example,\n"
                                            "one.example,own@one.example,Own password 1\n");
    ImportSettings settings = m_house->suggested(*table, types("mailbox"), ImportMode::Create);
    QCOMPARE(m_house->reviewed(table, settings).verdict(0), Verdict::Invalid);
    settings.passwords = PasswordPolicy{};
    ImportReview &review = m_house->reviewed(table, settings);
    QCOMPARE(review.verdict(0), Verdict::Create);
    QVERIFY(review.isSecret(2));
    QCOMPARE(review.detail(1).cellChanges.value(2).after, QJsonValue(QStringLiteral("***")));
    QCOMPARE(review.withSecrets(), 2);
    QCOMPARE(review.toHandOver(), 1);
    const ChangePlan plan = m_house->planned().plan;
    QCOMPARE(plan.changes[0].handOver, QStringList{QStringLiteral("password")});
    QVERIFY(plan.changes[1].handOver.isEmpty());
    QCOMPARE(plan.changes[0].secrets.value(QStringLiteral("password")).size(), 16);
    QCOMPARE(plan.changes[1].secrets.value(QStringLiteral("password")).revealText(), QStringLiteral("Own password 1"));
}

void TestReview::mendedCellJudgesAnew()
{
    ImportReview &review =
        m_house->reviewed("name,reference,seats\nNew,R-9,many\n", types("customer"), ImportMode::Create);
    QSignalSpy changed(&review, &ImportReview::rowChanged);
    review.correct(0, 2, QStringLiteral("4"));
    QCOMPARE(review.verdict(0), Verdict::Create);
    QCOMPARE(review.cell(0, 2), QStringLiteral("4"));
    QVERIFY(review.isCorrected(0, 2));
    QCOMPARE(review.requests(), 1);
    QCOMPARE(changed.count(), 1);
    review.correct(0, 2, QStringLiteral("many"));
    QCOMPARE(review.verdict(0), Verdict::Invalid);
    QVERIFY(!review.isCorrected(0, 2));
    QCOMPARE(review.requests(), 0);
    QCOMPARE(review.count(Verdict::Create), 0);
}

void TestReview::mendingFreesTheOther()
{
    ImportReview &review = m_house->reviewed("name,reference\nA,R-9\nB,R-9\n", types("customer"), ImportMode::Create);
    QCOMPARE(review.verdict(1), Verdict::Conflict);
    review.correct(0, 1, QStringLiteral("R-8"));
    QCOMPARE(review.verdict(0), Verdict::Create);
    QCOMPARE(review.verdict(1), Verdict::Create);
    review.correct(0, 1, QStringLiteral("R-9"));
    QCOMPARE(review.count(Verdict::Create), 1);
    QCOMPARE(review.count(Verdict::Conflict), 1);
    QCOMPARE(review.requests(), 1);
}

void TestReview::nothingIsSent()
{
    m_house->vendor.log.clear();
    m_house->reviewed("name,reference\nNew,R-9\n", types("customer"), ImportMode::Upsert);
    m_house->planned();
    QVERIFY(m_house->vendor.log.isEmpty());
    QCOMPARE(m_house->journal->openPlanCount().value(), 0);
}

void TestReview::estimateKnowsTheLimits()
{
    QByteArray file = "name,reference\n";
    for (int row = 0; row < 1'300; ++row)
        file += "N" + QByteArray::number(row) + ",X-" + QByteArray::number(row) + '\n';
    ImportReview &review = m_house->reviewed(file, types("customer"), ImportMode::Create);
    QCOMPARE(review.requests(), 1'300);
    QCOMPARE(review.estimated(), std::chrono::minutes(2)); // 600 a minute
}

QTEST_GUILESS_MAIN(TestReview)
#include "test_review.moc"
