// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/planner.h"
#include "tests/sync/servicehouse.h"

#include <QTest>

using namespace kontor;
using namespace kontor::test;
using Outcome = PlannedChange::Outcome;

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void updateSendsOnlyWhatDiffers();
    void nothingDifferentIsUnchanged();
    void unknownOldValueIsSent();
    void secretAloneIsAChange();
    void createWithFreeNameIsPlanned();
    void createOfKnownNameConflicts_data();
    void createOfKnownNameConflicts();
    void twoCreatesOfOneNameConflict();
    void createNeedsItsParent();
    void badValuesAreInvalid();
    void verbsTheVendorLacksAreInvalid();
    void unknownRecordIsInvalid();
    void statusAllowsOrForbidsActions();
    void readOnlyProtectionRefuses();
    void dependentsComeAfterTheirParents();
    void namesAreTakenWhateverTheirCase();
    void deleteIsDestructive();
    void estimateFollowsTheLimits();
    void emptyRequestIsAnError();
    void tokensAreRandom();
    void outcomeNames();
    void textsInCommonAreKeptOnce();

private:
    PlannedChange planOne(ChangeRequest request)
    {
        const Result<ChangePlan> plan =
            Planner(*m_house->connections, *m_house->cache, m_house->clock)
                .plan({std::move(request)}, QStringLiteral("Test"), QStringLiteral("window"));
        if (!plan) qFatal("test: %s", qPrintable(plan.error().message));
        return plan->changes.front();
    }
    ChangeRequest update(const char *type, const QString &id, const QJsonObject &values) const
    {
        return {
            .connection = m_house->id, .type = QLatin1String(type), .verb = Verb::Update, .id = id, .values = values};
    }
    ChangeRequest create(const char *type, const QJsonObject &values, const std::optional<Record> &parent = {}) const
    {
        return {.connection = m_house->id,
                .type = QLatin1String(type),
                .verb = Verb::Create,
                .values = values,
                .parent = parent};
    }

    std::unique_ptr<ServiceHouse> m_house;
    std::optional<Record> m_customer;
    std::optional<Record> m_domain;
};

void TestPlanner::initTestCase()
{
    m_house = std::make_unique<ServiceHouse>();
    FakeVendor &vendor = m_house->vendor;
    const QString one = vendor.addCustomer(QStringLiteral("One"), QStringLiteral("R-1"));
    vendor.find(QStringLiteral("customer"), one)->fields.remove(QStringLiteral("remark"));
    vendor.addDomain(one, QStringLiteral("a.example"));
    vendor.addMailbox(QStringLiteral("a.example"), QStringLiteral("info"));
    m_house->fillCache();
    m_customer = m_house->cached("customer", one);
    m_domain = m_house->cached("domain", QStringLiteral("a.example"));
    QVERIFY(m_customer && m_domain);
}

void TestPlanner::cleanupTestCase()
{
    m_house.reset();
}

void TestPlanner::init()
{
    QVERIFY(m_house->connections->protect(m_house->id, Protection::Normal));
}

void TestPlanner::updateSendsOnlyWhatDiffers()
{
    const PlannedChange change = planOne(update(
        "customer", m_customer->id,
        {{QStringLiteral("name"), QStringLiteral("Two")}, {QStringLiteral("reference"), QStringLiteral("R-1")}}));
    QCOMPARE(change.outcome, Outcome::Update);
    QCOMPARE(change.row.mutation.values, QJsonObject({{QStringLiteral("name"), QStringLiteral("Two")}}));
    QVERIFY(change.row.mutation.before);
    QCOMPARE(change.fields.size(), std::size_t(1));
    QCOMPARE(change.fields.front().before.toString(), QStringLiteral("One"));
    QCOMPARE(change.fields.front().after.toString(), QStringLiteral("Two"));
    QCOMPARE(change.row.objectName, QStringLiteral("One"));
    QCOMPARE(change.row.state, ChangeState::Planned);
    QCOMPARE(change.paceClasses, QStringList{QStringLiteral("write")});
}

void TestPlanner::nothingDifferentIsUnchanged()
{
    const PlannedChange change =
        planOne(update("customer", m_customer->id, {{QStringLiteral("name"), QStringLiteral("One")}}));
    QCOMPARE(change.outcome, Outcome::Unchanged);
    QCOMPARE(change.row.state, ChangeState::Skipped);
    QVERIFY(!change.isSendable());
}

void TestPlanner::unknownOldValueIsSent()
{
    const PlannedChange change = planOne(update("customer", m_customer->id, {{QStringLiteral("remark"), QString()}}));
    QCOMPARE(change.outcome, Outcome::Update);
    QVERIFY(change.row.mutation.values.contains(QStringLiteral("remark")));
}

void TestPlanner::secretAloneIsAChange()
{
    ChangeRequest request = update("mailbox", QStringLiteral("info@a.example"), {});
    request.secrets.insert(QStringLiteral("password"), Secret("swordfish"));
    const PlannedChange change = planOne(request);
    QCOMPARE(change.outcome, Outcome::Update);
    QCOMPARE(change.secrets.size(), 1);
    QVERIFY2(change.row.mutation.secrets.isEmpty(), "the journal's row must not have the secret");
    QCOMPARE(change.fields.front().after.toString(), secretMark());
    QCOMPARE(change.row.mutation.values.value(u"password").toString(), secretMark());
}

void TestPlanner::createWithFreeNameIsPlanned()
{
    ChangeRequest request = create("mailbox", {{QStringLiteral("address"), QStringLiteral("new@a.example")}}, m_domain);
    request.secrets.insert(QStringLiteral("password"), Secret("swordfish"));
    const PlannedChange change = planOne(request);
    QVERIFY2(change.outcome == Outcome::Create, qPrintable(change.problems.values().join(u' ')));
    QCOMPARE(change.row.mutation.id, QStringLiteral("new@a.example"));
    QCOMPARE(change.row.kind, Kind::Account);
    QVERIFY(!change.row.naturalKey.isEmpty());
}

void TestPlanner::createOfKnownNameConflicts_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("values");
    QTest::newRow("by reference") << QStringLiteral("customer")
                                  << QJsonObject{{QStringLiteral("name"), QStringLiteral("Other")},
                                                 {QStringLiteral("reference"), QStringLiteral("R-1")}};
    QTest::newRow("domain, other case") << QStringLiteral("domain")
                                        << QJsonObject{{QStringLiteral("name"), QStringLiteral("A.example")}};
    QTest::newRow("below its parent") << QStringLiteral("mailbox")
                                      << QJsonObject{{QStringLiteral("address"), QStringLiteral("info@a.example")}};
}

void TestPlanner::createOfKnownNameConflicts()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, values);
    ChangeRequest request = create(qPrintable(type), values);
    if (type == u"domain") request.parent = m_customer;
    if (type == u"mailbox") {
        request.parent = m_domain;
        request.secrets.insert(QStringLiteral("password"), Secret("swordfish"));
    }
    const PlannedChange change = planOne(request);
    QVERIFY2(change.outcome == Outcome::Conflict, qPrintable(change.problems.values().join(u' ')));
    QCOMPARE(change.row.state, ChangeState::Rejected);
    QCOMPARE(change.row.errorKind, QStringLiteral("conflict"));
}

void TestPlanner::twoCreatesOfOneNameConflict()
{
    const ChangeRequest request = create("domain", {{QStringLiteral("name"), QStringLiteral("b.example")}}, m_customer);
    const Result<ChangePlan> plan = Planner(*m_house->connections, *m_house->cache, m_house->clock)
                                        .plan({request, request}, {}, QStringLiteral("import"));
    QVERIFY(plan);
    QCOMPARE(plan->changes[0].outcome, Outcome::Create);
    QCOMPARE(plan->changes[1].outcome, Outcome::Conflict);
    QCOMPARE(plan->count(Outcome::Conflict), 1);
    QCOMPARE(plan->requests, 1);
    QVERIFY(plan->isSendable());
}

void TestPlanner::createNeedsItsParent()
{
    const QJsonObject values{{QStringLiteral("name"), QStringLiteral("b.example")}};
    QCOMPARE(planOne(create("domain", values)).outcome, Outcome::Invalid);
    QCOMPARE(planOne(create("domain", values, m_domain)).outcome, Outcome::Invalid);
    QCOMPARE(planOne(create("domain", values, m_customer)).outcome, Outcome::Create);
}

void TestPlanner::badValuesAreInvalid()
{
    const PlannedChange computed =
        planOne(update("customer", m_customer->id, {{QStringLiteral("number"), QStringLiteral("99")}}));
    QCOMPARE(computed.outcome, Outcome::Invalid);
    QVERIFY(computed.problems.contains(QStringLiteral("number")));
    QVERIFY(!computed.row.errorText.isEmpty());
    const PlannedChange missing =
        planOne(create("mailbox", {{QStringLiteral("address"), QStringLiteral("new@a.example")}}, m_domain));
    QCOMPARE(missing.outcome, Outcome::Invalid);
    QVERIFY(missing.problems.contains(QStringLiteral("password")));
}

void TestPlanner::verbsTheVendorLacksAreInvalid()
{
    ChangeRequest request = update("customer", m_customer->id, {});
    request.verb = Verb::Act;
    request.action = QStringLiteral("explode");
    QCOMPARE(planOne(request).outcome, Outcome::Invalid);
    request.type = QStringLiteral("spaceship");
    QCOMPARE(planOne(request).outcome, Outcome::Invalid);
    request.connection = QStringLiteral("nobody");
    QCOMPARE(planOne(request).outcome, Outcome::Invalid);
}

void TestPlanner::unknownRecordIsInvalid()
{
    QCOMPARE(planOne(update("customer", QStringLiteral("4711"), {})).outcome, Outcome::Invalid);
    QCOMPARE(planOne(update("customer", QString(), {})).outcome, Outcome::Invalid);
}

void TestPlanner::statusAllowsOrForbidsActions()
{
    ChangeRequest request = update("customer", m_customer->id, {});
    request.verb = Verb::Act;
    request.action = QStringLiteral("disable");
    const PlannedChange disable = planOne(request);
    QCOMPARE(disable.outcome, Outcome::Act);
    QCOMPARE(disable.fields.front().field, QStringLiteral("status"));
    QCOMPARE(disable.fields.front().after.toString(), QStringLiteral("disabled"));
    request.action = QStringLiteral("enable");
    QCOMPARE(planOne(request).outcome, Outcome::Unchanged);
}

void TestPlanner::readOnlyProtectionRefuses()
{
    QVERIFY(m_house->connections->protect(m_house->id, Protection::ReadOnly));
    const PlannedChange change =
        planOne(update("customer", m_customer->id, {{QStringLiteral("name"), QStringLiteral("Two")}}));
    QCOMPARE(change.outcome, Outcome::Invalid);
    QVERIFY(change.problems.value(QString()).contains(QStringLiteral("Fake")));
}

void TestPlanner::dependentsComeAfterTheirParents()
{
    ChangeRequest parent = create("customer", {{QStringLiteral("name"), QStringLiteral("New")}});
    ChangeRequest child = create("domain", {{QStringLiteral("name"), QStringLiteral("new.example")}});
    child.dependsOn = 0;
    Planner planner(*m_house->connections, *m_house->cache, m_house->clock);
    Result<ChangePlan> plan = planner.plan({parent, child}, {}, QStringLiteral("window"));
    QVERIFY(plan);
    QVERIFY2(plan->changes[1].outcome == Outcome::Create, qPrintable(plan->changes[1].row.errorText));
    QCOMPARE(plan->changes[1].row.state, ChangeState::Blocked);
    QCOMPARE(plan->changes[1].row.dependsOn, 0);

    parent.values = {};
    plan = planner.plan({parent, child}, {}, QStringLiteral("window"));
    QCOMPARE(plan->changes[1].outcome, Outcome::Invalid);
    QVERIFY(!plan->isSendable());

    child.dependsOn = 5;
    plan = planner.plan({child}, {}, QStringLiteral("window"));
    QCOMPARE(plan->changes[0].outcome, Outcome::Invalid);
    QCOMPARE(plan->changes[0].row.dependsOn, -1);
}

void TestPlanner::namesAreTakenWhateverTheirCase()
{
    const auto named = [&](const char *name) {
        return create("domain", {{QStringLiteral("name"), QLatin1String(name)}}, m_customer);
    };
    Planner planner(*m_house->connections, *m_house->cache, m_house->clock);
    const std::vector<ChangeRequest> requests{named("A.Example"), named("b.example"), named("B.example"),
                                              named("c.example")};
    // Twice: what one plan would make is nothing to the next.
    for (int round = 0; round < 2; ++round) {
        const Result<ChangePlan> plan = planner.plan(requests, {}, QStringLiteral("window"));
        QVERIFY(plan);
        std::vector<Outcome> outcomes;
        for (const PlannedChange &change : plan->changes)
            outcomes.push_back(change.outcome);
        QCOMPARE(outcomes, (std::vector{Outcome::Conflict, Outcome::Create, Outcome::Conflict, Outcome::Create}));
    }
    // A name that came into the cache meanwhile.
    m_house->vendor.addDomain(m_customer->id, QStringLiteral("c.example"));
    m_house->fillCache();
    QCOMPARE(planner.plan({named("c.example")}, {}, QStringLiteral("window"))->changes.front().outcome,
             Outcome::Conflict);
}

void TestPlanner::deleteIsDestructive()
{
    ChangeRequest request = update("customer", m_customer->id, {{QStringLiteral("name"), QStringLiteral("x")}});
    request.verb = Verb::Delete;
    const Result<ChangePlan> plan =
        Planner(*m_house->connections, *m_house->cache, m_house->clock).plan({request}, {}, QStringLiteral("window"));
    QVERIFY(plan);
    QCOMPARE(plan->changes.front().outcome, Outcome::Delete);
    QCOMPARE(plan->danger(), Danger::Destructive);
    QVERIFY(plan->changes.front().row.mutation.values.isEmpty());
}

void TestPlanner::estimateFollowsTheLimits()
{
    std::vector<ChangeRequest> requests;
    for (int i = 0; i < 1'801; ++i)
        requests.push_back(create("customer", {{QStringLiteral("name"), QStringLiteral("Customer %1").arg(i)},
                                               {QStringLiteral("reference"), QStringLiteral("N-%1").arg(i)}}));
    const Result<ChangePlan> plan =
        Planner(*m_house->connections, *m_house->cache, m_house->clock).plan(requests, {}, QStringLiteral("import"));
    QVERIFY(plan);
    QCOMPARE(plan->requests, 1'801);
    // 600 writes a minute: three full minutes, and the last one at their end.
    QCOMPARE(plan->estimated, std::chrono::minutes(3));
}

void TestPlanner::emptyRequestIsAnError()
{
    const Result<ChangePlan> plan =
        Planner(*m_house->connections, *m_house->cache, m_house->clock).plan({}, {}, QStringLiteral("window"));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::Invalid);
}

void TestPlanner::tokensAreRandom()
{
    const ChangeRequest request = create("customer", {{QStringLiteral("name"), QStringLiteral("New")}});
    const QString first = planOne(request).row.mutation.operationToken;
    const QString second = planOne(request).row.mutation.operationToken;
    QCOMPARE(first.size(), 32);
    QVERIFY(first != second);
}

void TestPlanner::outcomeNames()
{
    QCOMPARE(plannedOutcomeName(Outcome::Create), QStringLiteral("create"));
    QCOMPARE(plannedOutcomeName(Outcome::Invalid), QStringLiteral("invalid"));
}

/// The fake's domains are below the customer, the mailboxes below the domain: read apart, and alike.
void TestPlanner::textsInCommonAreKeptOnce()
{
    ChangeRequest one = create("mailbox", {{QStringLiteral("address"), QStringLiteral("one@a.example")}}, m_domain);
    ChangeRequest two = create("mailbox", {{QStringLiteral("address"), QStringLiteral("two@a.example")}},
                               m_house->cached("domain", m_domain->id));
    for (ChangeRequest *request : {&one, &two})
        request->secrets.insert(QStringLiteral("password"), Secret("swordfish"));
    const auto plan = Planner(*m_house->connections, *m_house->cache, m_house->clock)
                          .plan({one, two}, QStringLiteral("Test"), QStringLiteral("window"));
    QVERIFY(plan);
    const PlannedChange &first = plan->changes.at(0);
    const PlannedChange &second = plan->changes.at(1);
    QVERIFY(second.row.mutation.parent);
    QCOMPARE(second.row.mutation.parent->id, m_domain->id);
    QCOMPARE(second.row.mutation.parent->fields, m_domain->fields);
    const auto isShared = [](const QString &text, const QString &with) {
        return !text.isEmpty() && text.constData() == with.constData();
    };
    QVERIFY(isShared(second.row.mutation.type, first.row.mutation.type));
    QVERIFY(isShared(second.row.mutation.parent->status, first.row.mutation.parent->status));
    QVERIFY(isShared(second.row.mutation.parent->parent, first.row.mutation.parent->parent));
    QVERIFY(second.paceClasses.constData() == first.paceClasses.constData());
    // What is each one's own stays so.
    QVERIFY(second.row.naturalKey != first.row.naturalKey);
    QCOMPARE(second.row.objectName, QStringLiteral("two@a.example"));
    QVERIFY(second.row.mutation.operationToken != first.row.mutation.operationToken);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "test_planner.moc"
