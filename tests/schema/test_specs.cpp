// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/mutation.h"
#include "models/schema/providerspec.h"

#include <QSet>
#include <QTest>

using namespace kontor;

namespace {

ProviderSpec provider()
{
    return {.id = "vendor",
            .name = "Vendor",
            .summary = "",
            .rates = {{.paceClass = "read", .label = "", .requests = 60, .per = std::chrono::seconds(60)}},
            .resources = {{.kind = Kind::Customer, .type = "customer", .label = "", .plural = ""},
                          {.kind = Kind::Account,
                           .type = "mailbox",
                           .label = "",
                           .plural = "",
                           .fields = {{.key = "name", .label = ""}},
                           .verbs = {{.verb = Verb::Delete, .paceClasses = {"write"}}},
                           .actions = {{.key = "enable", .label = "", .allowedStates = {"disabled"}}},
                           .states = {{.word = "active", .label = ""}},
                           .canSignOn = true},
                          {.kind = Kind::Account, .type = "alias", .label = "", .plural = ""}}};
}

} // namespace

class TestSpecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveNames()
    {
        for (const Kind kind : {Kind::Customer, Kind::Domain, Kind::Account}) {
            const QString name = kindName(kind);
            QCOMPARE(kindFromName(name), kind);
            QCOMPARE(kindFromName(name.chopped(1)), kind);
        }
        QCOMPARE(kindName(Kind::Account), QStringLiteral("accounts"));
        for (const char *other : {"", "Customers", "account s", "mailbox", "accountss"})
            QVERIFY(!kindFromName(QString::fromLatin1(other)));
    }

    void verbsHaveNames()
    {
        for (const Verb verb : {Verb::Create, Verb::Update, Verb::Delete, Verb::Act})
            QCOMPARE(verbFromName(verbName(verb)), verb);
        QCOMPARE(verbName(Verb::Act), QStringLiteral("act"));
        QVERIFY(!verbFromName(QStringLiteral("erase")));
    }

    void findsByKey()
    {
        const ProviderSpec spec = provider();
        const ResourceSpec *mailbox = spec.resource(QStringLiteral("mailbox"));
        QVERIFY(mailbox);
        QVERIFY(mailbox->field(QStringLiteral("name")));
        QVERIFY(!mailbox->field(QStringLiteral("Name")));
        QVERIFY(mailbox->action(QStringLiteral("enable")));
        QVERIFY(!mailbox->action(QStringLiteral("disable")));
        QVERIFY(mailbox->state(QStringLiteral("active")));
        QVERIFY(mailbox->verb(Verb::Delete));
        QVERIFY(!mailbox->verb(Verb::Create));
        QVERIFY(!spec.resource(QStringLiteral("Mailbox")));
        QVERIFY(spec.rate(QStringLiteral("read")));
        QVERIFY(!spec.rate(QStringLiteral("write")));
    }

    void sortsResourcesIntoKinds()
    {
        const ProviderSpec spec = provider();
        QCOMPARE(spec.resourcesOf(Kind::Account).size(), std::size_t(2));
        QCOMPARE(spec.resourcesOf(Kind::Domain).size(), std::size_t(0));
        QCOMPARE(spec.resourceForSignOn()->typeName(), QStringLiteral("mailbox"));
    }

    void anUnknownStatusForbidsNothing()
    {
        const ProviderSpec spec = provider();
        const ActionSpec *enable = spec.resource(QStringLiteral("mailbox"))->action(QStringLiteral("enable"));
        QVERIFY(enable->allowedIn(QString()));
        QVERIFY(enable->allowedIn(QStringLiteral("disabled")));
        QVERIFY(!enable->allowedIn(QStringLiteral("active")));
    }

    void keysTellRecordsApart()
    {
        const RecordKey mailbox{QStringLiteral("c"), QStringLiteral("mailbox"), QStringLiteral("a@b.de")};
        const RecordKey alias{QStringLiteral("c"), QStringLiteral("alias"), QStringLiteral("a@b.de")};
        QVERIFY(!(mailbox == alias));
        QCOMPARE((QSet<RecordKey>{mailbox, alias, mailbox}).size(), 2);
        const Record record{.connection = QStringLiteral("c"),
                            .kind = Kind::Account,
                            .type = QStringLiteral("alias"),
                            .id = QStringLiteral("a@b.de")};
        QVERIFY(record.key() == alias);
    }

    void anAttemptStartsUnknown()
    {
        QCOMPARE(Attempt().state, Attempt::State::Unknown);
        QCOMPARE(Settlement().state, Settlement::State::Undecided);
    }

    void emptyTextsStayEmpty()
    {
        QCOMPARE(translated(""), QString());
        QCOMPARE(translated(nullptr), QString());
        QCOMPARE(translated("plain"), QStringLiteral("plain"));
    }
};

QTEST_GUILESS_MAIN(TestSpecs)
#include "test_specs.moc"
