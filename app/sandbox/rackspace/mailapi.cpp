// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the interface below a customer: domains, mailboxes, aliases, administrators, spam settings.
#include "app/sandbox/rackspace/api.h"
#include "app/sandbox/rackspace/wire.h"

#include <QDateTime>

#include <algorithm>

namespace kontor::sandbox::rackspace {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Sets those members of an object that are given, in the type they have there.
void setGiven(QJsonObject &object, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!object.contains(it.key()) || object.value(it.key()).isObject()) continue;
        const QJsonValue known = object.value(it.key());
        if (known.isBool())
            object[it.key()] = isTrue(it.value());
        else if (known.isDouble())
            object[it.key()] = numberOf(it.value());
        else if (known.isArray())
            object[it.key()] = QJsonArray::fromStringList(listOf(it.value()));
        else
            object[it.key()] = it.value().isNull() ? it.value() : QJsonValue(it.value().toVariant().toString());
    }
}

const auto methodNotAllowed = QLatin1String("Method not allowed");

} // namespace

Api::Answer Api::domainsRoute(const Request &request, Customer *customer, QStringList path, const QJsonObject &fields,
                              QString *root)
{
    if (path.isEmpty()) {
        *root = QStringLiteral("domainList");
        const QStringList named = request.query.queryItemValue(QStringLiteral("domainNames"), QUrl::FullyDecoded)
                                      .split(u',', Qt::SkipEmptyParts);
        std::vector<const QJsonObject *> items;
        auto add = [&](const Domain &domain) {
            if (named.isEmpty() || named.contains(text(domain.show, "name"), Qt::CaseInsensitive))
                items.push_back(&domain.show);
        };
        if (customer)
            for (const Domain &domain : std::as_const(customer->domains))
                add(domain);
        else if (request.path.contains(QLatin1String("/all/")))
            for (auto it = m_world.ownerOf.cbegin(); it != m_world.ownerOf.cend(); ++it) // by name
                add(*std::as_const(m_world.customers.at(it.value()).domains).constFind(it.key()));
        return page(request, std::move(items), {QStringLiteral("name")}, QStringLiteral("domains"),
                    {QStringLiteral("name"), QStringLiteral("accountNumber"), QStringLiteral("serviceType"),
                     QStringLiteral("exchangeMaxNumMailboxes"), QStringLiteral("exchangeUsedStorage"),
                     QStringLiteral("rsEmailMaxNumberMailboxes"), QStringLiteral("rsEmailUsedStorage")});
    }
    const QString name = path.takeFirst();
    if (path.isEmpty() && request.verb != "GET") return writeDomain(request, customer, name, fields);
    Domain *domain = m_world.domain(name);
    const bool theirs = domain && (!customer || customer->domains.contains(name.toLower()));
    if (!theirs) return notFound(name + QStringLiteral(" not found"), QStringLiteral("Domain"));
    return domainRoute(request, *domain, path, fields, root);
}

Api::Answer Api::writeDomain(const Request &request, Customer *customer, const QString &name, const QJsonObject &fields)
{
    Domain *known = m_world.domain(name);
    if (request.verb == "DELETE") {
        if (!known) return notFound(name + QStringLiteral(" not found"), QStringLiteral("Domain"));
        if (!known->mailboxes.isEmpty() || !known->exchangeMailboxes.isEmpty())
            return Fault{409, QStringLiteral("appsFault"), QStringLiteral("Domain still has mailboxes")};
        m_world.customers.at(m_world.ownerOf.take(name.toLower())).domains.remove(name.toLower());
        return QJsonValue();
    }
    const QString service = fields.contains(QLatin1String("serviceType")) || !known ? text(fields, "serviceType")
                                                                                    : text(known->show, "serviceType");
    if (service != QLatin1String("rsemail") && service != QLatin1String("exchange") && service != QLatin1String("both"))
        return bad(service.isEmpty() ? QStringLiteral("Missing required field: serviceType")
                                     : QStringLiteral("Invalid serviceType"));
    if (request.verb == "PUT") {
        if (!known) return notFound(name + QStringLiteral(" not found"), QStringLiteral("Domain"));
        QJsonObject wanted = fields;
        for (const char *fixed : {"name", "accountNumber", "aliases", "rsEmailUsedStorage", "exchangeUsedStorage"})
            wanted.remove(QLatin1String(fixed));
        setGiven(known->show, wanted);
        return QJsonValue();
    }
    if (request.verb != "POST") return Fault{405, QStringLiteral("appsFault"), QString(methodNotAllowed)};
    if (known) return Fault{409, QStringLiteral("appsFault"), QStringLiteral("Domain already exists")};
    if (!customer) return bad(QStringLiteral("Invalid account number"));
    if (!name.contains(u'.')) return bad(QStringLiteral("Invalid domain name"));
    if (service != QLatin1String("exchange") && !fields.contains(QLatin1String("rsEmailMaxNumberMailboxes")))
        return bad(QStringLiteral("Missing required field: rsEmailMaxNumberMailboxes"));
    if (service != QLatin1String("rsemail") && !fields.contains(QLatin1String("exchangeMaxNumMailboxes")))
        return bad(QStringLiteral("Missing required field: exchangeMaxNumMailboxes"));
    Domain domain;
    domain.show = World::newDomain(name, text(customer->show, "accountNumber"));
    domain.spam = World::newSpam();
    domain.filled = true;
    setGiven(domain.show, fields);
    customer->domains.insert(name.toLower(), domain);
    m_world.ownerOf.insert(name.toLower(), text(customer->show, "accountNumber").toLongLong());
    return QJsonValue();
}

Api::Answer Api::domainRoute(const Request &request, Domain &domain, QStringList path, const QJsonObject &fields,
                             QString *root)
{
    *root = QStringLiteral("domain");
    if (path.isEmpty()) return QJsonValue(domain.show);
    const QString what = path.takeFirst();
    if (what == QLatin1String("catchalladdress")) {
        if (request.verb == "PUT") domain.catchAll = text(fields, "address");
        return request.verb == "PUT" ? QJsonValue()
                                     : QJsonValue(QJsonObject{{QStringLiteral("address"), domain.catchAll}});
    }
    if (what == QLatin1String("archivingSSOLoginURL") && request.verb == "GET") {
        if (!domain.show.value(QLatin1String("archivingServiceEnabled")).toBool())
            return bad(QStringLiteral("Archiving is not enabled for this domain"));
        QString host = text(domain.show, "name");
        return QJsonValue(
            QStringLiteral("https://%1.archivesrvr.com/?token=oR2x7637FfnP4hRuZMqf").arg(host.remove(u'.')));
    }
    if (what == QLatin1String("spam")) return spamRoute(request, domain, {}, path, fields);
    const bool exchange = what == QLatin1String("ex");
    if ((exchange || what == QLatin1String("rs")) && !path.isEmpty()) {
        const QString below = path.takeFirst();
        if (below == QLatin1String("mailboxes")) return mailboxRoute(request, domain, exchange, path, fields, root);
        if (below == QLatin1String("aliases") && !exchange) return aliasRoute(request, domain, path, fields, root);
    }
    return notFound(QStringLiteral("Resource not found"), QStringLiteral("Resource"));
}

Api::Answer Api::spamRoute(const Request &request, Domain &domain, const QString &scope, QStringList path,
                           const QJsonObject &fields)
{
    const QString what = path.isEmpty() ? QString() : path.takeFirst();
    if (what == QLatin1String("settings")) {
        if (!scope.isEmpty() && !domain.mailboxSpam.contains(scope)) domain.mailboxSpam.insert(scope, World::newSpam());
        QJsonObject &spam = scope.isEmpty() ? domain.spam : domain.mailboxSpam[scope];
        if (request.verb == "GET") return QJsonValue(spam);
        if (!fields.contains(QLatin1String("filterLevel")))
            return bad(QStringLiteral("Missing required field: filterLevel"));
        if (!QStringList{QStringLiteral("on"), QStringLiteral("off"), QStringLiteral("exclusive")}.contains(
                text(fields, "filterLevel")))
            return bad(QStringLiteral("Invalid filterLevel"));
        const bool toAddress = text(fields, "rsEmail.spamHandling") == QLatin1String("toAddress");
        if (toAddress && fields.contains(QLatin1String("rsEmail.hasFolderCleaner")))
            return bad(QStringLiteral("rsEmail.hasFolderCleaner cannot be set with spamHandling toAddress"));
        spam[QLatin1String("filterLevel")] = text(fields, "filterLevel");
        for (const auto &[prefix, member] :
             {std::pair{"rsEmail.", "rsEmailSettings"}, {"exchange.", "exchangeSettings"}}) {
            QJsonObject part = spam.value(QLatin1String(member)).toObject();
            QJsonObject given;
            for (auto it = fields.begin(); it != fields.end(); ++it)
                if (it.key().startsWith(QLatin1String(prefix)))
                    given.insert(it.key().mid(qsizetype(qstrlen(prefix))), it.value());
            setGiven(part, given);
            spam[QLatin1String(member)] = part;
        }
        return QJsonValue();
    }
    static const QHash<QString, QString> lists{{QStringLiteral("blocklist"), QStringLiteral("blocklist")},
                                               {QStringLiteral("ipblocklist"), QStringLiteral("ipblocklist")},
                                               {QStringLiteral("safelist"), QStringLiteral("safelist")},
                                               {QStringLiteral("ipsafelist"), QStringLiteral("ipsafelist")},
                                               {QStringLiteral("blacklist"), QStringLiteral("blocklist")},
                                               {QStringLiteral("ipblacklist"), QStringLiteral("ipblocklist")}};
    if (!lists.contains(what)) return notFound(QStringLiteral("Resource not found"), QStringLiteral("Resource"));
    QStringList &list = domain.spamLists[scope + u'/' + lists.value(what)];
    if (request.verb == "GET")
        return QJsonValue(QJsonObject{{QStringLiteral("addresses"), QJsonArray::fromStringList(list)}});
    if (request.verb == "PUT") {
        list += listOf(fields.value(QLatin1String("addList")));
        for (const QString &gone : listOf(fields.value(QLatin1String("removeList"))))
            list.removeAll(gone);
    } else if (!path.isEmpty() && request.verb == "POST") {
        list << path.first();
    } else if (!path.isEmpty()) {
        list.removeAll(path.first());
    }
    list.removeDuplicates();
    return QJsonValue();
}

Api::Answer Api::mailboxRoute(const Request &request, Domain &domain, bool exchange, QStringList path,
                              const QJsonObject &fields, QString *root)
{
    QMap<QString, QJsonObject> &mailboxes = exchange ? domain.exchangeMailboxes : domain.mailboxes;
    const QString listName = exchange ? QStringLiteral("mailboxes") : QStringLiteral("rsMailboxes");
    if (path.isEmpty()) {
        *root = exchange ? QStringLiteral("mailboxList") : QStringLiteral("rsMailboxList");
        QStringList wanted{QStringLiteral("name"), QStringLiteral("displayName")};
        wanted +=
            request.query.queryItemValue(QStringLiteral("fields"), QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts);
        const QString enabled = request.query.queryItemValue(QStringLiteral("enabled"));
        std::vector<const QJsonObject *> items;
        for (const QJsonObject &mailbox : std::as_const(mailboxes))
            if (enabled.isEmpty() ||
                mailbox.value(QLatin1String("enabled")).toBool() == (enabled == QLatin1String("true")))
                items.push_back(&mailbox);
        return page(request, std::move(items), {QStringLiteral("name"), QStringLiteral("displayName")}, listName,
                    wanted);
    }
    const QString name = path.takeFirst().toLower();
    *root = exchange ? QStringLiteral("mailbox") : QStringLiteral("rsMailbox");
    if (path.isEmpty() && request.verb != "GET") return writeMailbox(request, domain, exchange, name, fields);
    if (!mailboxes.contains(name)) {
        QJsonObject more;
        if (!exchange && domain.deletedMailboxes.contains(name))
            more.insert(QStringLiteral("additionalData"), QJsonObject{{QStringLiteral("isRecoverable"), true}});
        return notFound(name + QStringLiteral(" not found"), QStringLiteral("Mailbox"), more);
    }
    if (path.isEmpty()) return QJsonValue(mailboxes.value(name));
    const QString what = path.takeFirst();
    if (what == QLatin1String("spam"))
        return spamRoute(request, domain, (exchange ? QStringLiteral("ex/") : QStringLiteral("rs/")) + name, path,
                         fields);
    if (what == QLatin1String("loginToken") && request.verb == "POST" && !exchange)
        return loginToken(name + u'@' + text(domain.show, "name"), QStringLiteral("webmail"));
    if (what == QLatin1String("emailaddresses") && exchange && !path.isEmpty()) {
        QJsonArray list = mailboxes[name].value(QLatin1String("emailAddressList")).toArray();
        for (qsizetype i = list.size() - 1; i >= 0; --i)
            if (list.at(i).toObject().value(QLatin1String("address")).toString() == path.first()) list.removeAt(i);
        if (request.verb == "POST")
            list.append(QJsonObject{{QStringLiteral("address"), path.first()}, {QStringLiteral("replyTo"), false}});
        mailboxes[name][QLatin1String("emailAddressList")] = list;
        return QJsonValue();
    }
    return notFound(QStringLiteral("Resource not found"), QStringLiteral("Resource"));
}

Api::Answer Api::writeMailbox(const Request &request, Domain &domain, bool exchange, const QString &name,
                              const QJsonObject &fields)
{
    QMap<QString, QJsonObject> &mailboxes = exchange ? domain.exchangeMailboxes : domain.mailboxes;
    const bool known = mailboxes.contains(name);
    const Fault missing = notFound(name + QStringLiteral(" not found"), QStringLiteral("Mailbox"));
    if (request.verb == "DELETE") {
        if (!known) return missing;
        if (!exchange) domain.deletedMailboxes.insert(name, mailboxes.value(name));
        mailboxes.remove(name);
        return QJsonValue();
    }
    QJsonObject mailbox;
    if (request.verb == "POST") {
        if (known || domain.aliases.contains(name))
            return Fault{400, QStringLiteral("validationFault"), QStringLiteral("Mailbox already exists")};
        if (text(fields, "password").isEmpty()) return bad(QStringLiteral("Missing required field: password"));
        if (isTrue(fields.value(QLatin1String("recoverDeleted")))) {
            if (!domain.deletedMailboxes.contains(name)) return missing;
            mailboxes.insert(name, domain.deletedMailboxes.take(name));
            return QJsonValue();
        }
        if (exchange && text(fields, "displayName").isEmpty())
            return bad(QStringLiteral("Missing required field: displayName"));
        bool isNumber = false;
        if (numberOf(fields.value(QLatin1String("size")), &isNumber) <= 0 || !isNumber)
            return bad(QStringLiteral("Missing required field: size"));
        mailbox = exchange ? World::newExchangeMailbox(name) : World::newMailbox(name);
        mailbox[QLatin1String("createdDate")] = vendorDate(QDateTime::currentDateTimeUtc());
    } else if (!known) {
        return missing;
    } else {
        mailbox = mailboxes.value(name);
    }
    QJsonObject wanted = fields;
    for (const char *fixed : {"currentUsage", "createdDate", "lastLogin", "samAccountName", "emailAddressList"})
        wanted.remove(QLatin1String(fixed));
    const QString renamed = request.verb == "PUT" && !exchange ? text(wanted, "name").toLower() : QString();
    wanted.remove(QStringLiteral("name"));
    if (wanted.contains(QLatin1String("emailForwardingAddresses")))
        wanted[QLatin1String("emailForwardingAddressList")] = wanted.take(QLatin1String("emailForwardingAddresses"));
    setGiven(mailbox, wanted);
    QJsonObject contact = mailbox.value(QLatin1String("contactInfo")).toObject();
    setGiven(contact, wanted);
    mailbox[QLatin1String("contactInfo")] = contact;
    if (!renamed.isEmpty() && renamed != name) {
        if (mailboxes.contains(renamed))
            return Fault{400, QStringLiteral("validationFault"), QStringLiteral("Mailbox already exists")};
        mailboxes.remove(name);
        mailbox[QLatin1String("name")] = renamed;
        mailboxes.insert(renamed, mailbox);
        return QJsonValue();
    }
    mailboxes.insert(name, mailbox);
    return QJsonValue();
}

Api::Answer Api::aliasRoute(const Request &request, Domain &domain, QStringList path, const QJsonObject &fields,
                            QString *root)
{
    if (path.isEmpty()) {
        *root = QStringLiteral("aliasList");
        std::vector<QJsonObject> aliases;
        for (auto it = domain.aliases.cbegin(); it != domain.aliases.cend(); ++it)
            aliases.push_back(
                {{QStringLiteral("name"), it.key()},
                 {QStringLiteral("numberOfMembers"), it->size()},
                 {QStringLiteral("singleMemberName"), it->size() == 1 ? QJsonValue(it->first()) : QJsonValue()}});
        std::vector<const QJsonObject *> items;
        for (const QJsonObject &alias : aliases)
            items.push_back(&alias);
        return page(request, std::move(items), {QStringLiteral("name")}, QStringLiteral("aliases"));
    }
    *root = QStringLiteral("alias");
    const QString name = path.takeFirst().toLower();
    const bool known = domain.aliases.contains(name);
    const Fault missing = notFound(name + QStringLiteral(" not found"), QStringLiteral("Alias"));
    if (path.isEmpty() && request.verb == "POST") {
        if (known || domain.mailboxes.contains(name))
            return Fault{400, QStringLiteral("validationFault"), QStringLiteral("Alias already exists")};
        return writeAlias(domain, name, listOf(fields.value(QLatin1String("aliasEmails"))), true);
    }
    if (!known) return missing;
    QStringList members = domain.aliases.value(name);
    if (path.isEmpty()) {
        if (request.verb == "PUT")
            return writeAlias(domain, name, listOf(fields.value(QLatin1String("aliasEmails"))), false);
        if (request.verb == "DELETE") {
            domain.aliases.remove(name);
            return QJsonValue();
        }
        return QJsonValue(
            QJsonObject{{QStringLiteral("name"), name},
                        {QStringLiteral("emailAddressList"),
                         QJsonObject{{QStringLiteral("emailAddress"), QJsonArray::fromStringList(members)}}}});
    }
    const QString member = path.first();
    if (request.verb == "POST") return writeAlias(domain, name, members << member, false);
    if (!members.removeOne(member))
        return bad(QStringLiteral("Email address %1 does not exist in alias %2.").arg(member, name));
    return writeAlias(domain, name, members, false);
}

Api::Answer Api::writeAlias(Domain &domain, const QString &name, const QStringList &members, bool isNew)
{
    Q_UNUSED(isNew)
    constexpr int mostOwn = 50;
    constexpr int mostOutside = 4;
    const QString tail = u'@' + text(domain.show, "name");
    QStringList wrong;
    int outside = 0;
    for (const QString &member : members) {
        if (!member.endsWith(tail, Qt::CaseInsensitive)) {
            ++outside;
            if (!member.contains(u'@')) wrong << member;
        } else if (const QString local = member.section(u'@', 0, 0).toLower();
                   !domain.mailboxes.contains(local) && !domain.exchangeMailboxes.contains(local)) {
            wrong << member;
        }
    }
    if (members.isEmpty()) return bad(QStringLiteral("An alias must point to a valid email address."));
    if (!wrong.isEmpty())
        return bad(QStringLiteral("An alias must point to a valid email address. The following email addresses do not "
                                  "exist: %1")
                       .arg(wrong.join(QLatin1String(", "))));
    if (outside > mostOutside) return bad(QStringLiteral("Max number of non-local email recipients reached."));
    if (members.size() - outside > mostOwn) return bad(QStringLiteral("Max number of local email recipients reached."));
    domain.aliases.insert(name, members);
    return QJsonValue();
}

Api::Answer Api::adminsRoute(const Request &request, Customer &customer, QStringList path, const QJsonObject &fields,
                             QString *root)
{
    if (path.isEmpty()) {
        *root = QStringLiteral("adminList");
        std::vector<const QJsonObject *> items;
        for (const QJsonObject &admin : std::as_const(customer.admins))
            items.push_back(&admin);
        return page(request, std::move(items), {QStringLiteral("adminId")}, QStringLiteral("admins"),
                    {QStringLiteral("adminId"), QStringLiteral("firstName"), QStringLiteral("lastName"),
                     QStringLiteral("type"), QStringLiteral("email"), QStringLiteral("enabled"),
                     QStringLiteral("locked"), QStringLiteral("twoFactorEnabled")});
    }
    *root = QStringLiteral("admin");
    const QString id = path.takeFirst();
    const bool known = customer.admins.contains(id);
    const Fault missing = notFound(QStringLiteral("Admin not found"), QStringLiteral("Admin"));
    if (request.verb == "POST") {
        if (known) return Fault{400, QStringLiteral("validationFault"), QStringLiteral("Admin already exists")};
        for (const char *required :
             {"type", "password", "firstName", "lastName", "email", "securityQuestion", "securityAnswer"})
            if (text(fields, required).isEmpty())
                return bad(QStringLiteral("Missing required field: %1").arg(QLatin1String(required)));
        customer.admins.insert(id, {{QStringLiteral("adminId"), id},
                                    {QStringLiteral("firstName"), QString()},
                                    {QStringLiteral("lastName"), QString()},
                                    {QStringLiteral("type"), QString()},
                                    {QStringLiteral("email"), QString()},
                                    {QStringLiteral("enabled"), true},
                                    {QStringLiteral("locked"), false},
                                    {QStringLiteral("twoFactorEnabled"), false},
                                    {QStringLiteral("allowSimultaneousLogins"), false},
                                    {QStringLiteral("passwordExpiration"), 0},
                                    {QStringLiteral("restrictedIps"), QJsonArray()}});
    } else if (!known) {
        return missing;
    }
    if (request.verb == "GET") return QJsonValue(customer.admins.value(id));
    if (request.verb == "DELETE") {
        customer.admins.remove(id);
        return QJsonValue();
    }
    const QString type = text(fields, "type");
    if (!type.isEmpty() && type != QLatin1String("super") && type != QLatin1String("standard") &&
        type != QLatin1String("limited"))
        return bad(QStringLiteral("Invalid type"));
    setGiven(customer.admins[id], fields);
    return QJsonValue();
}

} // namespace kontor::sandbox::rackspace
