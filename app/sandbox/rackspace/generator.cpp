// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/generator.h"

#include "app/sandbox/rackspace/shapes.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

namespace kontor::sandbox::rackspace {

namespace {

constexpr int mostPeople = 40;

QString pseudoDate(quint64 dice, int fromYear, int years)
{
    const QDate day = QDate(fromYear, 1, 1).addDays(qint64(dice % quint64(years * 365)));
    const QTime time = QTime(0, 0).addSecs(int((dice >> 20) % (24 * 60 * 60)));
    return vendorDate(QDateTime(day, time, Qt::UTC));
}

void setTexts(Record &record, std::initializer_list<std::pair<const char *, QString>> texts)
{
    for (const auto &[name, text] : texts)
        record.set(QLatin1String(name), text);
}

} // namespace

QString vendorDate(const QDateTime &when)
{
    return QLocale::c().toString(when, QStringLiteral("M/d/yyyy h:mm:ss AP"));
}

quint64 Generator::dice(DomainId id, quint64 what) const
{
    return scatter(m_seed, quint64(id.account), quint64(id.slot), what);
}

Company Generator::company(qint64 account) const
{
    if (account != ownAccount) return m_names.company(int(account - firstAccount));
    Company own = m_names.company(0);
    own.name = QStringLiteral("Sandbox Reseller");
    own.slug = own.spelledSlug = QStringLiteral("sandbox-reseller");
    own.topLevel = QStringLiteral("example");
    return own;
}

int Generator::domainsOf(qint64 account) const
{
    if (account == ownAccount) return 1;
    constexpr int shares[]{0, 1, 1, 1, 1, 1, 1, 2, 2, 3};
    return shares[scatter(m_seed, quint64(account), 3) % std::size(shares)];
}

QString Generator::referenceOf(qint64 account) const
{
    if (account == ownAccount) return QStringLiteral("reseller");
    // Some resellers' customers have none.
    if (scatter(m_seed, quint64(account), 4) % 13 == 0) return {};
    return QStringLiteral("K-%1").arg(10'000 + account - firstAccount);
}

Record Generator::customerShow(qint64 account) const
{
    const Company company = this->company(account);
    Record show(customerShape());
    setTexts(show, {{"name", company.name},
                    {"accountNumber", QString::number(account)},
                    {"referenceNumber", referenceOf(account)},
                    {"addressLine1", company.street},
                    {"city", company.city},
                    {"zip", company.postalCode},
                    {"country", company.country},
                    {"phone", company.phone},
                    {"email", QStringLiteral("office@%1.%2").arg(company.slug, company.topLevel)}});
    return show;
}

Customer Generator::customer(qint64 account) const
{
    const Company company = this->company(account);
    Customer customer{.show = customerShow(account)};
    const int admins = 1 + int(scatter(m_seed, quint64(account), 5) % 2);
    for (int i = 0; i < admins; ++i) {
        const quint64 dice = scatter(m_seed, quint64(account), 6, quint64(i));
        const Person person = m_names.person(company.tongue, quint64(account), i);
        Record admin = newAdmin(person.localPart.section(u'.', 1) + QString::number(account % 10'000) +
                                (i > 0 ? QStringLiteral("b") : QString()));
        constexpr const char *types[]{"super", "standard", "limited"};
        setTexts(admin, {{"firstName", person.firstName},
                         {"lastName", person.lastName},
                         {"type", QString::fromLatin1(types[i == 0 ? 0 : 1 + dice % 2])},
                         {"email", QStringLiteral("%1@%2.%3").arg(person.localPart, company.slug, company.topLevel)}});
        admin.set(QLatin1String("locked"), dice % 23 == 0);
        admin.set(QLatin1String("twoFactorEnabled"), (dice >> 8) % 2 == 0);
        admin.set(QLatin1String("passwordExpiration"), qint64((dice >> 16) % 3 == 0 ? 0 : 90));
        customer.admins.insert(admin.text(QLatin1String("adminId")), admin);
    }
    return customer;
}

QString Generator::domainName(DomainId id) const
{
    const Company company = this->company(id.account);
    // What sets the domains of one company apart sets them apart from all others', because no two slugs are alike.
    if (id.slot == 1) return company.slug + QStringLiteral(".eu");
    if (id.slot == 2) return company.slug + QStringLiteral("-online.") + company.topLevel;
    if (company.spelledSlug != company.slug && dice(id, 1) % 6 == 0) {
        const QByteArray ace = QUrl::toAce(company.spelledSlug + u'.' + company.topLevel);
        if (!ace.isEmpty()) return QString::fromLatin1(ace);
    }
    return company.slug + u'.' + company.topLevel;
}

Generator::Size Generator::sizeOf(DomainId id) const
{
    // Many small ones and a few large ones.
    const quint64 people = (dice(id, 2) % (mostPeople + 1)) * (dice(id, 3) % 100) / 99;
    switch (dice(id, 4) % 6) {
    case 0:
        return {.exchange = int(people)};
    case 1:
        return {.mailboxes = int(people - people / 3), .exchange = int(people / 3)};
    default:
        return {.mailboxes = int(people)};
    }
}

Record Generator::domainShow(DomainId id) const
{
    const QString name = domainName(id);
    const Size size = sizeOf(id);
    const quint64 dice = this->dice(id, 4) % 6;
    Record show = newDomain(name, QString::number(id.account));
    const char *service = dice == 0 ? "exchange" : dice == 1 ? "both" : "rsemail";
    show.set(QLatin1String("serviceType"), QString::fromLatin1(service));
    if (dice != 0) show.set(QLatin1String("rsEmailMaxNumberMailboxes"), qint64(size.mailboxes / 10 * 10 + 10));
    if (dice <= 1) show.set(QLatin1String("exchangeMaxNumMailboxes"), qint64(size.exchange / 5 * 5 + 5));
    if (this->dice(id, 5) % 4 == 0) show.set(QLatin1String("rsEmailProduct"), QStringLiteral("rse-plus"));
    if (this->dice(id, 6) % 3 == 0) show.set(QLatin1String("archivingServiceEnabled"), true);
    if (dice <= 1 && this->dice(id, 7) % 2 == 0) {
        show.set(QLatin1String("activeSyncMobileServiceEnabled"), true);
        show.set(QLatin1String("activeSyncLicenses"), qint64(size.exchange));
    }
    if (this->dice(id, 8) % 5 == 0)
        show.set(QLatin1String("aliases"), QStringList{name.section(u'.', 0, 0) + QStringLiteral(".net")});
    show.set(QLatin1String("rsEmailUsedStorage"), qint64(size.mailboxes));
    show.set(QLatin1String("exchangeUsedStorage"), qint64(size.exchange));
    return show;
}

Domain Generator::domain(DomainId id) const
{
    const Company company = this->company(id.account);
    const Size size = sizeOf(id);
    // In the first domain the people whom other vendors know as well.
    const bool isFirst = id.slot == 0 && id.account != ownAccount;
    const quint64 house = isFirst ? m_clients.house(int(id.account - firstAccount)) : dice(id, 9);
    Domain domain{.show = domainShow(id)};
    for (int i = 0; i < size.mailboxes + size.exchange; ++i) {
        const bool isExchange = i >= size.mailboxes;
        const Person person = m_names.person(company.tongue, house, i);
        Record made = mailbox(company, person, isExchange, scatter(m_seed, house, 10, quint64(i)));
        const QString address = person.localPart + u'@' + domain.show.text(QLatin1String("name"));
        if (isExchange) made.set(QLatin1String("emailAddressList"), QStringList{address});
        (isExchange ? domain.exchange : domain.mailboxes).insert(person.localPart, made);
    }
    addAliases(domain, company.tongue);
    if (!domain.mailboxes.isEmpty() && dice(id, 11) % 4 == 0)
        domain.catchAll = domain.mailboxes.firstKey() + u'@' + domain.show.text(QLatin1String("name"));
    return domain;
}

Record Generator::mailbox(const Company &company, const Person &person, bool isExchange, quint64 dice) const
{
    Record mailbox = isExchange ? newExchangeMailbox(person.localPart) : newMailbox(person.localPart);
    setTexts(mailbox, {{"displayName", person.firstName + u' ' + person.lastName},
                       {"firstName", person.firstName},
                       {"lastName", person.lastName},
                       {"createdDate", pseudoDate(dice, 2012, 13)}});
    const auto size = quint64(mailbox.number(QLatin1String("size")));
    mailbox.set(QLatin1String("currentUsage"), qint64((dice >> 8) % size * ((dice >> 24) % 100) / 99));
    mailbox.set(QLatin1String("enabled"), (dice >> 32) % 14 != 0);
    if ((dice >> 36) % 4 != 0) mailbox.set(QLatin1String("lastLogin"), pseudoDate(dice >> 3, 2025, 1));
    if ((dice >> 40) % 3 == 0)
        mailbox.set(QLatin1String("businessNumber"), QString(company.phone + u'-' + QString::number(dice % 90)));
    if (isExchange) {
        mailbox.set(QLatin1String("company"), company.name);
        mailbox.set(QLatin1String("hasActiveSyncMobileService"), (dice >> 44) % 2 == 0);
        return mailbox;
    }
    if ((dice >> 48) % 9 == 0) {
        mailbox.set(QLatin1String("enableVacationMessage"), true);
        mailbox.set(QLatin1String("vacationMessage"),
                    QStringLiteral("Ich bin im Urlaub.\nI am on holiday & back on Monday."));
    }
    if ((dice >> 52) % 8 == 0) {
        mailbox.set(QLatin1String("emailForwardingAddressList"),
                    QStringList{person.localPart + QStringLiteral("@elsewhere.example")});
        mailbox.set(QLatin1String("saveForwardedEmail"), true);
    }
    return mailbox;
}

void Generator::addAliases(Domain &domain, Tongue tongue) const
{
    if (domain.mailboxes.isEmpty()) return;
    constexpr const char *offices[]{"kontakt", "biuro", "contacto", "office"};
    const QString tail = u'@' + domain.show.text(QLatin1String("name"));
    QStringList members;
    for (auto it = domain.mailboxes.keyBegin(); it != domain.mailboxes.keyEnd() && members.size() < 5; ++it)
        members << *it + tail;
    domain.aliases.insert(QStringLiteral("info"), {members.first()});
    if (members.size() < 3) return;
    domain.aliases.insert(QString::fromLatin1(offices[int(tongue)]), members);
    domain.aliases.insert(QStringLiteral("archive"), {members.last(), QStringLiteral("archive@elsewhere.example")});
}

} // namespace kontor::sandbox::rackspace
