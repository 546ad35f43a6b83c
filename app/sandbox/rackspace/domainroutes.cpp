// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiki "Domain"; catch-all and archiving from the PHP and Python clients.
#include "app/sandbox/rackspace/listing.h"
#include "app/sandbox/rackspace/shapes.h"

#include <QRegularExpression>

#include <array>

namespace kontor::sandbox::rackspace {

namespace {

constexpr QLatin1String nameField("name");
constexpr QLatin1String serviceField("serviceType");
constexpr qsizetype mostNames = 100;

constexpr std::array rowFields{QLatin1String("accountNumber"),
                               QLatin1String("exchangeMaxNumMailboxes"),
                               QLatin1String("exchangeUsedStorage"),
                               nameField,
                               QLatin1String("rsEmailMaxNumberMailboxes"),
                               QLatin1String("rsEmailUsedStorage"),
                               serviceField};

Answer index(Call &call)
{
    std::vector<DomainId> ids = call.isForAll ? call.world.domains() : call.world.domainsOf(call.account);
    if (const auto names = call.request.query.value(QLatin1String("domainNames"))) {
        const QStringList wanted = listOf(names->toLower());
        if (wanted.size() > mostNames) return badRequest(QStringLiteral("Too many domain names"));
        std::vector<DomainId> named;
        for (const QString &name : wanted)
            if (const auto id = call.world.domainByName(name)) named.push_back(*id);
        std::erase_if(ids, [&](DomainId id) { return std::ranges::find(named, id) == named.end(); });
    }
    return listed(
        call, {"domainList", "domains", "domain"}, ids,
        [&](DomainId id) { return QStringList{call.world.domainName(id)}; },
        [&](DomainId id) { return call.world.domainShow(id).node(rowFields); });
}

Answer show(Call &call)
{
    return shown("domain", call.world.domainShow(call.domain).node());
}

bool isHostName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$"));
    return pattern.match(name).hasMatch();
}

bool isOneOf(const QString &text, std::initializer_list<const char *> choices)
{
    return std::ranges::any_of(choices, [&](const char *choice) { return text == QLatin1String(choice); });
}

/// Values that the shape alone does not rule out.
std::optional<Answer> choiceProblem(const Call &call)
{
    if (call.has("serviceType") && !isOneOf(call.field("serviceType"), {"rsemail", "exchange", "both"}))
        return wrongValue(QStringLiteral("serviceType"));
    if (call.has("rsEmailProduct") && !isOneOf(call.field("rsEmailProduct"), {"rse-basic", "rse-plus"}))
        return wrongValue(QStringLiteral("rsEmailProduct"));
    return std::nullopt;
}

Answer add(Call &call)
{
    const QString name = call.name("newDomain").toLower();
    if (!isHostName(name)) return invalid(QStringLiteral("Invalid domain name"));
    if (call.world.domainByName(name)) return conflict(QStringLiteral("%1 already exists").arg(name));
    if (call.field("serviceType").isEmpty()) return missingField("serviceType");
    if (const auto problem = choiceProblem(call)) return *problem;
    const QString service = call.field("serviceType");
    if (service != QLatin1String("exchange") && !call.has("rsEmailMaxNumberMailboxes"))
        return missingField("rsEmailMaxNumberMailboxes");
    if (service != QLatin1String("rsemail") && !call.has("exchangeMaxNumMailboxes"))
        return missingField("exchangeMaxNumMailboxes");
    Record domain = newDomain(name, QString::number(call.account));
    if (const auto field = domain.apply(call.fields)) return wrongValue(*field);
    call.world.addDomain(call.account, std::move(domain));
    return done();
}

Answer edit(Call &call)
{
    if (const auto problem = choiceProblem(call)) return *problem;
    if (const auto field = call.world.edit(call.domain).show.apply(call.fields)) return wrongValue(*field);
    return done();
}

Answer remove(Call &call)
{
    const Domain domain = call.world.domain(call.domain);
    if (!call.cascades && (!domain.mailboxes.isEmpty() || !domain.exchange.isEmpty()))
        return conflict(QStringLiteral("The domain still has mailboxes"));
    call.world.removeDomain(call.domain);
    return done();
}

Answer showCatchAll(Call &call)
{
    Node answer;
    answer.append(QStringLiteral("address"), call.world.domain(call.domain).catchAll);
    return shown("catchAllAddress", std::move(answer));
}

Answer editCatchAll(Call &call)
{
    if (!call.has("address")) return missingField("address");
    const QString address = call.field("address").trimmed();
    if (!address.isEmpty() && !address.contains(u'@')) return wrongValue(QStringLiteral("address"));
    call.world.edit(call.domain).catchAll = address;
    return done();
}

Answer archivingLink(Call &call)
{
    const Record show = call.world.domainShow(call.domain);
    if (!show.flag(QLatin1String("archivingServiceEnabled")))
        return badRequest(QStringLiteral("Archiving is not enabled for this domain"));
    QString house = show.text(nameField);
    return shown("string",
                 QStringLiteral("https://%1.archivesrvr.com/?token=oR2x7637FfnP4hRuZMqf").arg(house.remove(u'.')));
}

constexpr std::array routes{
    Route{"GET", "customers/{account}/domains", index},
    Route{"GET", "customers/{account}/domains/{domain}", show},
    Route{"POST", "customers/{account}/domains/{newDomain}", add},
    Route{"PUT", "customers/{account}/domains/{domain}", edit},
    Route{"DELETE", "customers/{account}/domains/{domain}", remove},
    Route{"GET", "customers/{account}/domains/{domain}/catchalladdress", showCatchAll},
    Route{"PUT", "customers/{account}/domains/{domain}/catchalladdress", editCatchAll},
    Route{"GET", "customers/{account}/domains/{domain}/archivingSSOLoginURL", archivingLink},
};

} // namespace

std::span<const Route> domainRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::rackspace
