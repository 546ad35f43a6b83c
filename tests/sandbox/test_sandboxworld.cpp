// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/names.h"
#include "app/sandbox/rackspace/shapes.h"
#include "app/sandbox/rackspace/world.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace kontor::sandbox;
using namespace kontor::sandbox::rackspace;

namespace {

constexpr int many = 10'000;
constexpr QLatin1String nameField("name");

} // namespace

class TestSandboxWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameWorld()
    {
        const World one(50, 7);
        const World same(50, 7);
        const World other(50, 8);
        bool isDifferent = false;
        for (const qint64 account : one.accounts()) {
            QCOMPARE(one.customerShow(account).node().toJson(), same.customerShow(account).node().toJson());
            isDifferent =
                isDifferent || one.customerShow(account).text(nameField) != other.customerShow(account).text(nameField);
        }
        QVERIFY(isDifferent);
        QCOMPARE(one.domains(), same.domains());
        for (const DomainId id : one.domains()) {
            QCOMPARE(one.domainName(id), same.domainName(id));
            QCOMPARE(one.domain(id).mailboxes.keys(), same.domain(id).mailboxes.keys());
        }
    }

    void manyCustomersStartAtOnceAndDiffer()
    {
        QElapsedTimer timer;
        timer.start();
        const World world(many, 1);
        QCOMPARE(int(world.accounts().size()), many);
        QVERIFY2(timer.elapsed() < 1'000, "made when somebody looks, not before");

        QSet<QString> names;
        for (const DomainId id : world.domains())
            names.insert(world.domainName(id));
        QCOMPARE(names.size(), qsizetype(world.domains().size()));
        for (int i = 0; i < many; i += 997) {
            const qint64 account = world.accounts()[std::size_t(i)];
            if (const QString reference = world.referenceOf(account); !reference.isEmpty())
                QCOMPARE(world.byReference(reference), account);
        }
    }

    void isWhatAResellerHas()
    {
        const World world(300, 1);
        QSet<qsizetype> domainCounts;
        int ace = 0;
        int withoutReference = 0;
        int empty = 0;
        int large = 0;
        QSet<QString> services;
        for (const qint64 account : world.accounts()) {
            domainCounts.insert(qsizetype(world.domainsOf(account).size()));
            withoutReference += world.referenceOf(account).isEmpty() ? 1 : 0;
            const qsizetype admins = world.customer(account).admins.size();
            QVERIFY(admins == 1 || admins == 2);
        }
        QCOMPARE(domainCounts, QSet<qsizetype>({0, 1, 2, 3}));
        QVERIFY(withoutReference > 0 && withoutReference < 60);
        for (const DomainId id : world.domains()) {
            const Domain domain = world.domain(id);
            const Record show = world.domainShow(id);
            const QString name = show.text(nameField);
            QCOMPARE(name, name.toLower());
            services.insert(show.text(QLatin1String("serviceType")));
            if (name.startsWith(QLatin1String("xn--"))) {
                ++ace;
                QCOMPARE(QUrl::toAce(QUrl::fromAce(name.toLatin1())), name.toLatin1());
            }
            const qsizetype people = domain.mailboxes.size() + domain.exchange.size();
            QVERIFY2(people <= 40, qPrintable(name));
            empty += people == 0 ? 1 : 0;
            large += people > 20 ? 1 : 0;
            QCOMPARE(show.number(QLatin1String("rsEmailUsedStorage")), qint64(domain.mailboxes.size()));
            QCOMPARE(show.number(QLatin1String("exchangeUsedStorage")), qint64(domain.exchange.size()));
            QVERIFY(domain.mailboxes.size() <= show.number(QLatin1String("rsEmailMaxNumberMailboxes")) ||
                    domain.mailboxes.isEmpty());
        }
        QVERIFY(ace > 0 && empty > 0 && large > 0);
        QCOMPARE(services.size(), 3);
    }

    void namesTryWhatNamesCanDo()
    {
        const Names names(1);
        QStringList odd;
        for (int index = 16; index < 17 * 8; index += 17)
            odd << names.company(index).name;
        QVERIFY(odd.contains(QStringLiteral("Robert'); DROP TABLE customers;--")));
        QVERIFY(odd.filter(QStringLiteral("<script>")).size() == 1);
        QVERIFY(odd.filter(QChar(0x202e)).size() == 1);
        QVERIFY(std::ranges::any_of(odd, [](const QString &name) { return name.size() > 120; }));
        QVERIFY(std::ranges::any_of(odd, [](const QString &name) { return name.startsWith(u'='); }));
    }

    void peopleOfAHouseHaveNamesOfTheirOwn()
    {
        const Names names(1);
        for (const Tongue tongue : {Tongue::German, Tongue::Polish, Tongue::Spanish, Tongue::English}) {
            QSet<QString> localParts;
            for (int i = 0; i < 300; ++i)
                localParts.insert(names.person(tongue, 5, i).localPart);
            QCOMPARE(localParts.size(), 300);
        }
        QCOMPARE(plainLetters(QStringLiteral("Größe Łódź Iñaki O'Brien")), QStringLiteral("groesselodzinakiobrien"));
    }

    void changesWinOverWhatWasMadeUp()
    {
        World world(5, 1);
        const qint64 account = world.accounts()[2];
        world.edit(account).show.set(nameField, QStringLiteral("Renamed"));
        QCOMPARE(world.customerShow(account).text(nameField), QStringLiteral("Renamed"));
        Record show(customerShape());
        show.set(nameField, QStringLiteral("Added"));
        show.set(QLatin1String("referenceNumber"), QStringLiteral("R-1"));
        const qint64 added = world.addCustomer(show);
        QCOMPARE(world.byReference(QStringLiteral("R-1")), added);
        world.removeCustomer(added);
        QVERIFY(!world.hasAccount(added));
        QVERIFY(!world.byReference(QStringLiteral("R-1")));
        QVERIFY(!world.byReference(QString()));
        QVERIFY(world.addCustomer(show) > added); // numbers are not used again

        const qint64 owner = world.accounts().front();
        const auto before = world.domains().size();
        world.addDomain(owner, newDomain(QStringLiteral("new.example"), QString::number(owner)));
        const auto id = world.domainByName(QStringLiteral("New.Example"));
        QVERIFY(id);
        QCOMPARE(id->account, owner);
        QVERIFY(std::ranges::is_sorted(world.domains()));
        world.edit(*id).mailboxes.insert(QStringLiteral("a"), newMailbox(QStringLiteral("a")));
        QCOMPARE(world.domainShow(*id).number(QLatin1String("rsEmailUsedStorage")), qint64(1));
        world.removeDomain(*id);
        QVERIFY(!world.domainByName(QStringLiteral("new.example")));
        QCOMPARE(world.domains().size(), before);
    }

    void removingAMadeUpDomainKeepsItAway()
    {
        World world(20, 1);
        const DomainId id = world.domains()[3];
        const QString name = world.domainName(id);
        QCOMPARE(world.domainByName(name.toUpper()), id);
        world.removeDomain(id);
        QVERIFY(!world.domainByName(name));
        QVERIFY(std::ranges::find(world.domains(), id) == world.domains().end());
    }

    void recordsRefuseAsAWhole()
    {
        Record mailbox = newMailbox(QStringLiteral("a"));
        Parameters given;
        given.append(QStringLiteral("displayName"), QStringLiteral("Anna"));
        given.append(QStringLiteral("enabled"), QStringLiteral("perhaps"));
        QCOMPARE(mailbox.apply(given), QStringLiteral("enabled"));
        QCOMPARE(mailbox.text(QLatin1String("displayName")), QString());
        Parameters good;
        good.append(QStringLiteral("enabled"), QStringLiteral("False"));
        good.append(QStringLiteral("emailForwardingAddresses"), QStringLiteral("a@x.de, b@x.de,,"));
        good.append(QStringLiteral("currentUsage"), QStringLiteral("77"));
        good.append(QStringLiteral("unknownField"), QStringLiteral("x"));
        QVERIFY(!mailbox.apply(good));
        QVERIFY(!mailbox.flag(QLatin1String("enabled")));
        QCOMPARE(mailbox.texts(QLatin1String("emailForwardingAddressList")),
                 QStringList({QStringLiteral("a@x.de"), QStringLiteral("b@x.de")}));
        QCOMPARE(mailbox.number(QLatin1String("currentUsage")), qint64(0)); // the vendor's own
    }
};

QTEST_GUILESS_MAIN(TestSandboxWorld)
#include "test_sandboxworld.moc"
