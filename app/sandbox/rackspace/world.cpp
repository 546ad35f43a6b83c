// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/world.h"

#include <QCryptographicHash>
#include <QUrl>

#include <array>

namespace kontor::sandbox::rackspace {

namespace {

constexpr qint64 firstNumber = 460'180;

/// The same number for the same text, for ever.
quint32 dice(const QString &text, quint32 sides)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    quint32 value = 0;
    for (int i = 0; i < 4; ++i)
        value = value << 8 | quint8(hash.at(i));
    return value % sides;
}

const QStringList &companyWords()
{
    static const QStringList words{
        QStringLiteral("Müller"),       QStringLiteral("Kowalski"),   QStringLiteral("García"),
        QStringLiteral("Baker"),        QStringLiteral("Schröder"),   QStringLiteral("Wiśniewska"),
        QStringLiteral("Núñez"),        QStringLiteral("Harper"),     QStringLiteral("Lindenhof"),
        QStringLiteral("Zielona Góra"), QStringLiteral("Costa Azul"), QStringLiteral("Northgate"),
        QStringLiteral("Brückner"),     QStringLiteral("Łódzka"),     QStringLiteral("Ibáñez"),
        QStringLiteral("Oakfield"),     QStringLiteral("Weißenfels"), QStringLiteral("Żabka"),
        QStringLiteral("Peña"),         QStringLiteral("Riverside"),  QStringLiteral("Jürgens"),
        QStringLiteral("Świt"),         QStringLiteral("Solano"),     QStringLiteral("Ashworth")};
    return words;
}

const QStringList &companyTails()
{
    static const QStringList tails{
        QStringLiteral("GmbH"),           QStringLiteral("sp. z o.o."),
        QStringLiteral("S.L."),           QStringLiteral("Ltd"),
        QStringLiteral("& Söhne KG"),     QStringLiteral("Biuro Rachunkowe"),
        QStringLiteral("Hermanos S.A."),  QStringLiteral("Legal LLP"),
        QStringLiteral("Zahnarztpraxis"), QStringLiteral("Kancelaria"),
        QStringLiteral("Arquitectos"),    QStringLiteral("Dental Care"),
        QStringLiteral("Steuerberatung"), QStringLiteral("Transport"),
        QStringLiteral("Inmobiliaria"),   QStringLiteral("Consulting Group International Holding")};
    return tails;
}

const QStringList &firstNames()
{
    static const QStringList names{
        QStringLiteral("Anna"),   QStringLiteral("Jörg"),     QStringLiteral("Małgorzata"), QStringLiteral("José"),
        QStringLiteral("Emily"),  QStringLiteral("Stefan"),   QStringLiteral("Paweł"),      QStringLiteral("Lucía"),
        QStringLiteral("Oliver"), QStringLiteral("Katrin"),   QStringLiteral("Zbigniew"),   QStringLiteral("Inés"),
        QStringLiteral("Grace"),  QStringLiteral("Matthias"), QStringLiteral("Agnieszka"),  QStringLiteral("Andrés"),
        QStringLiteral("Sophie"), QStringLiteral("Dieter"),   QStringLiteral("Łukasz"),     QStringLiteral("Carmen")};
    return names;
}

const QStringList &lastNames()
{
    static const QStringList names{
        QStringLiteral("Schmidt"), QStringLiteral("Nowak"),     QStringLiteral("Fernández"), QStringLiteral("Wright"),
        QStringLiteral("Krüger"),  QStringLiteral("Wójcik"),    QStringLiteral("Muñoz"),     QStringLiteral("Clarke"),
        QStringLiteral("Weiß"),    QStringLiteral("Zając"),     QStringLiteral("Ortega"),    QStringLiteral("O'Brien"),
        QStringLiteral("Vogel"),   QStringLiteral("Dąbrowski"), QStringLiteral("Ibarra"),    QStringLiteral("Hughes")};
    return names;
}

QString pick(const QStringList &from, const QString &seed)
{
    return from.at(qsizetype(dice(seed, quint32(from.size()))));
}

/// Letters that a mail address or domain takes.
QString ascii(const QString &text)
{
    QString out;
    for (const QChar c : text.toLower()
                             .replace(QStringLiteral("ß"), QStringLiteral("ss"))
                             .replace(QStringLiteral("ł"), QStringLiteral("l"))
                             .normalized(QString::NormalizationForm_KD))
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) out += c;
    return out;
}

QString companyName(int index)
{
    // A few that try what a name can do to a program that shows it.
    static const std::array odd{
        "<b>Bold</b> & Partner", "Ünlü \"Quotes\" Ltd",
        "Ltd \xe2\x80\xae"
        "dtL reversed",
        "Ein sehr langer Firmenname, wie ihn Steuerberatungsgesellschaften gern führen mbH & Co. KG"};
    constexpr int every = 17;
    if (index % every == every - 1) return QString::fromUtf8(odd.at(std::size_t(index / every) % odd.size()));
    const QString seed = QStringLiteral("company%1").arg(index);
    QString name = companyWords().at(index % companyWords().size()) + u' ' + pick(companyTails(), seed);
    if (index >= companyWords().size()) name += QStringLiteral(" %1").arg(index / companyWords().size() + 1);
    return name;
}

QString domainName(const QString &company, int index, int number)
{
    static const QStringList tops{QStringLiteral("de"), QStringLiteral("pl"), QStringLiteral("es"),
                                  QStringLiteral("com"), QStringLiteral("example")};
    const QString seed = company + QString::number(index) + QString::number(number);
    // Now and then one with an umlaut, as the vendor spells it.
    const QString word = company.section(u' ', 0, 0).toLower();
    if (dice(seed, 11) == 0) {
        const QByteArray ace = QUrl::toAce(word + QString::number(index) + u'.' + pick(tops, seed));
        if (!ace.isEmpty()) return QString::fromLatin1(ace);
    }
    QString name = ascii(word);
    if (name.isEmpty()) name = QStringLiteral("client");
    name += QString::number(index + 1);
    if (number > 0) name += QStringLiteral("-%1").arg(number + 1);
    return name + u'.' + pick(tops, seed);
}

} // namespace

World::World(int count)
{
    own = {{QStringLiteral("name"), QStringLiteral("Sandbox Reseller")},
           {QStringLiteral("accountNumber"), QString::number(firstNumber - 1)},
           {QStringLiteral("referenceNumber"), QStringLiteral("reseller")}};
    for (int index = 0; index < count; ++index)
        addCustomer(index);
}

void World::addCustomer(int index)
{
    const qint64 number = firstNumber + index;
    const QString account = QString::number(number);
    const QString company = companyName(index);
    Customer customer;
    customer.show = {{QStringLiteral("name"), company},
                     {QStringLiteral("accountNumber"), account},
                     {QStringLiteral("referenceNumber"), QStringLiteral("K-%1").arg(10'000 + index)}};
    customer.enabled = dice(account + QStringLiteral("enabled"), 12) != 0;
    const QString first = pick(firstNames(), account);
    const QString last = pick(lastNames(), account);
    const QString admin = ascii(first).left(1) + ascii(last) + account.right(4);
    customer.admins.insert(
        admin, {{QStringLiteral("adminId"), admin},
                {QStringLiteral("firstName"), first},
                {QStringLiteral("lastName"), last},
                {QStringLiteral("type"), index % 3 == 0 ? QStringLiteral("limited") : QStringLiteral("super")},
                {QStringLiteral("email"), QStringLiteral("%1@example.com").arg(admin)},
                {QStringLiteral("enabled"), true},
                {QStringLiteral("locked"), index % 29 == 5},
                {QStringLiteral("twoFactorEnabled"), index % 2 == 0},
                {QStringLiteral("allowSimultaneousLogins"), true},
                {QStringLiteral("passwordExpiration"), 90},
                {QStringLiteral("restrictedIps"), QJsonArray()}});
    const int domains =
        int(dice(account + QStringLiteral("domains"), 4)) % 3 + (index % 7 == 6 ? 0 : 1) - (index % 9 == 8);
    for (int i = 0; i < domains; ++i) {
        const QString name = domainName(company, index, i);
        if (ownerOf.contains(name)) continue;
        Domain domain;
        domain.show = newDomain(name, account);
        const quint32 service = dice(name, 6);
        domain.show[QLatin1String("serviceType")] = service == 0   ? QStringLiteral("exchange")
                                                    : service == 1 ? QStringLiteral("both")
                                                                   : QStringLiteral("rsemail");
        if (service != 0) domain.show[QLatin1String("rsEmailMaxNumberMailboxes")] = 50;
        if (service <= 1) domain.show[QLatin1String("exchangeMaxNumMailboxes")] = 25;
        domain.show[QLatin1String("rsEmailUsedStorage")] = int(dice(name + u'u', 40));
        if (dice(name, 5) == 0) domain.show[QLatin1String("aliases")] = QJsonArray{QStringLiteral("www.") + name};
        domain.show[QLatin1String("archivingServiceEnabled")] = dice(name, 3) == 0;
        customer.domains.insert(name, domain);
        ownerOf.insert(name, number);
    }
    customers.emplace(number, std::move(customer));
}

QJsonObject World::newDomain(const QString &name, const QString &accountNumber)
{
    QJsonObject show{{QStringLiteral("name"), name},
                     {QStringLiteral("accountNumber"), accountNumber},
                     {QStringLiteral("serviceType"), QStringLiteral("rsemail")},
                     {QStringLiteral("aliases"), QJsonArray()},
                     {QStringLiteral("blackBerryLicenses"), QJsonValue::Null}};
    for (const char *flag : {"activeSyncMobileServiceEnabled", "archivingServiceEnabled",
                             "blackBerryMobileServiceEnabled", "publicFoldersEnabled"})
        show.insert(QString::fromLatin1(flag), false);
    for (const char *number :
         {"activeSyncLicenses", "exchangeExtraStorage", "exchangeMaxNumMailboxes", "exchangeTotalStorage",
          "exchangeUsedStorage", "rsEmailExtraStorage", "rsEmailMaxNumberMailboxes", "rsEmailUsedStorage"})
        show.insert(QString::fromLatin1(number), 0);
    show.insert(QStringLiteral("rsEmailBaseMailboxSize"), 25'600);
    show.insert(QStringLiteral("exchangeBaseMailboxSize"), 2'048);
    return show;
}

QJsonObject World::newMailbox(const QString &name)
{
    QJsonObject contact;
    for (const char *key : {"firstName",
                            "lastName",
                            "initials",
                            "generationQualifier",
                            "organizationUnit",
                            "businessNumber",
                            "pagerNumber",
                            "homeNumber",
                            "mobileNumber",
                            "faxNumber",
                            "homeFaxNumber",
                            "businessStreet",
                            "businessCity",
                            "businessState",
                            "businessPostalCode",
                            "businessCountry",
                            "homeStreet",
                            "homeCity",
                            "homeState",
                            "homePostalCode",
                            "homeCountry",
                            "notes",
                            "title",
                            "userID",
                            "organizationalStatus",
                            "employeeType",
                            "customID"})
        contact.insert(QString::fromLatin1(key), QJsonValue::Null);
    return {{QStringLiteral("name"), name},
            {QStringLiteral("displayName"), QString()},
            {QStringLiteral("size"), 25'600},
            {QStringLiteral("currentUsage"), 0},
            {QStringLiteral("enabled"), true},
            {QStringLiteral("createdDate"), QStringLiteral("11/23/2020 12:34:25 PM")},
            {QStringLiteral("lastLogin"), QString()},
            {QStringLiteral("vacationMessage"), QString()},
            {QStringLiteral("enableVacationMessage"), false},
            {QStringLiteral("emailForwardingAddressList"), QJsonArray()},
            {QStringLiteral("saveForwardedEmail"), false},
            {QStringLiteral("visibleInExchangeGAL"), false},
            {QStringLiteral("visibleInRackspaceEmailCompanyDirectory"), true},
            {QStringLiteral("contactInfo"), contact}};
}

QJsonObject World::newExchangeMailbox(const QString &name)
{
    QJsonObject contact;
    for (const char *key :
         {"firstName", "lastName", "jobTitle", "company", "department", "businessNumber", "homeNumber", "mobileNumber",
          "faxNumber", "pagerNumber", "addressLine1", "city", "state", "zip", "country", "notes", "customID"})
        contact.insert(QString::fromLatin1(key), QString());
    return {{QStringLiteral("name"), name},
            {QStringLiteral("displayName"), name},
            {QStringLiteral("size"), 2'048},
            {QStringLiteral("currentUsage"), 0},
            {QStringLiteral("isHidden"), false},
            {QStringLiteral("isPublicFolderAdmin"), false},
            {QStringLiteral("enabled"), true},
            {QStringLiteral("lastLogin"), QString()},
            {QStringLiteral("contactInfo"), contact},
            {QStringLiteral("emailForwardingAddress"), QString()},
            {QStringLiteral("saveForwardedEmail"), false},
            {QStringLiteral("emailAddressList"), QJsonArray()},
            {QStringLiteral("hasBlackBerryMobileService"), false},
            {QStringLiteral("hasActiveSyncMobileService"), false},
            {QStringLiteral("samAccountName"), name + QStringLiteral("_53B5B")},
            {QStringLiteral("visibleInRackspaceEmailCompanyDirectory"), false}};
}

QJsonObject World::newSpam()
{
    return {
        {QStringLiteral("filterLevel"), QStringLiteral("on")},
        {QStringLiteral("rsEmailSettings"), QJsonObject{{QStringLiteral("spamHandling"), QStringLiteral("toFolder")},
                                                        {QStringLiteral("hasFolderCleaner"), false},
                                                        {QStringLiteral("spamFolderAgeLimit"), 0},
                                                        {QStringLiteral("spamFolderNumLimit"), 0},
                                                        {QStringLiteral("spamForwardingAddress"), QString()}}},
        {QStringLiteral("exchangeSettings"),
         QJsonObject{{QStringLiteral("forwardToDomainQuarantine"), QStringLiteral("off")},
                     {QStringLiteral("quarantineOwner"), QString()},
                     {QStringLiteral("defaultQuarantineOwner"), QString()}}}};
}

Customer *World::customer(const QString &number)
{
    const auto found = customers.find(number.toLongLong());
    return found == customers.end() || found->second.show.value(QLatin1String("accountNumber")).toString() != number
               ? nullptr
               : &found->second;
}

Customer *World::byReference(const QString &reference)
{
    for (auto &[number, customer] : customers)
        if (customer.show.value(QLatin1String("referenceNumber")).toString() == reference) return &customer;
    return nullptr;
}

Domain *World::domain(const QString &name)
{
    const auto owner = ownerOf.constFind(name.toLower());
    if (owner == ownerOf.cend()) return nullptr;
    return &filled(customers.at(*owner).domains[name.toLower()]);
}

Domain &World::filled(Domain &domain)
{
    if (domain.filled) return domain;
    domain.filled = true;
    const QString name = domain.show.value(QLatin1String("name")).toString();
    const QString service = domain.show.value(QLatin1String("serviceType")).toString();
    domain.spam = newSpam();
    const int people = domain.show.value(QLatin1String("rsEmailUsedStorage")).toInt();
    for (int i = 0; i < people; ++i) {
        const QString seed = name + QString::number(i);
        const QString first = pick(firstNames(), seed + u'f');
        const QString last = pick(lastNames(), seed + u'l');
        QString local = ascii(first) + u'.' + ascii(last);
        if (domain.mailboxes.contains(local) || domain.exchangeMailboxes.contains(local)) local += QString::number(i);
        const bool exchange = service == QLatin1String("exchange") || (service == QLatin1String("both") && i % 2 == 0);
        QJsonObject mailbox = exchange ? newExchangeMailbox(local) : newMailbox(local);
        QJsonObject contact = mailbox.value(QLatin1String("contactInfo")).toObject();
        contact[QLatin1String("firstName")] = first;
        contact[QLatin1String("lastName")] = last;
        mailbox[QLatin1String("contactInfo")] = contact;
        mailbox[QLatin1String("displayName")] = QString(first + u' ' + last);
        mailbox[QLatin1String("currentUsage")] =
            int(dice(seed + u'u', quint32(mailbox.value(QLatin1String("size")).toInt())));
        mailbox[QLatin1String("enabled")] = dice(seed + u'e', 14) != 0;
        if (dice(seed, 3) != 0) mailbox[QLatin1String("lastLogin")] = QStringLiteral("2/12/2026 8:15:00 AM");
        (exchange ? domain.exchangeMailboxes : domain.mailboxes).insert(local, mailbox);
    }
    if (!domain.mailboxes.isEmpty()) {
        const QString first = domain.mailboxes.firstKey() + u'@' + name;
        domain.aliases.insert(QStringLiteral("info"), {first});
        if (domain.mailboxes.size() > 2)
            domain.aliases.insert(QStringLiteral("team"), {first, domain.mailboxes.lastKey() + u'@' + name,
                                                           QStringLiteral("archive@elsewhere.example")});
    }
    return domain;
}

qint64 World::nextNumber() const
{
    return customers.empty() ? firstNumber : customers.rbegin()->first + 1;
}

} // namespace kontor::sandbox::rackspace
