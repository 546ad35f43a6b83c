// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Domains and DNS records, as the working clients of the vendor's customers use them (go-acme/lego, acme.sh and
// others).
#include "app/sandbox/limacity/call.h"

#include <QHostAddress>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kontor::sandbox::limacity {

namespace {

constexpr qint64 longestTtl = 2'147'483'647; // RFC 2181, 8
constexpr qint64 highestPriority = 65'535;

Answer index(Call &call)
{
    Json list = Json::list();
    for (const Domain &domain : call.world.account(call.account).domains)
        list.add(domain.shown(call.now.date(), call.idsAreTexts));
    return shown(Json::object({{"domains", std::move(list)}}));
}

Answer records(Call &call)
{
    const Account account = call.world.account(call.account);
    const auto domain = std::ranges::find(account.domains, call.id("domain"), &Domain::id);
    if (domain == account.domains.end()) return refused(404);
    Json list = Json::list();
    for (const DnsRecord &record : domain->records)
        list.add(record.shown(domain->zone(), call.idsAreTexts));
    return shown(Json::object({{"records", std::move(list)}}));
}

/// The domain of the path among those that can be changed; null when the account has none of that number.
Domain *changeable(Call &call)
{
    auto &domains = call.world.edit(call.account).domains;
    const auto found = std::ranges::find(domains, call.id("domain"), &Domain::id);
    return found == domains.end() ? nullptr : &*found;
}

/// Both the label and the name in full are taken; the answers carry the latter.
QString fullName(const QString &given, const QString &zone)
{
    const QString name = given.endsWith(u'.') ? given.chopped(1) : given;
    if (name.isEmpty() || name == QLatin1String("@") || name == zone) return zone;
    return name.endsWith(u'.' + zone) ? name : name + u'.' + zone;
}

void checkContent(const DnsRecord &record, Problems &problems)
{
    static const QStringList types{QStringLiteral("A"),   QStringLiteral("AAAA"), QStringLiteral("CNAME"),
                                   QStringLiteral("MX"),  QStringLiteral("NS"),   QStringLiteral("SRV"),
                                   QStringLiteral("TXT"), QStringLiteral("CAA")};
    const QHostAddress address(record.content);
    const bool isFour = address.protocol() == QAbstractSocket::IPv4Protocol;
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (record.type.isEmpty())
        problems.add("type", isBlank);
    else if (!types.contains(record.type))
        problems.add("type", isNoChoice);
    if (record.content.isEmpty())
        problems.add("content", isBlank);
    else if ((record.type == QLatin1String("A") && !isFour) || (record.type == QLatin1String("AAAA") && !isSix))
        problems.add("content", isInvalid);
}

/// Sets what the body gives; the refusal when that does not make a record.
std::optional<Answer> read(const Call &call, const QString &zone, DnsRecord &record)
{
    const QJsonValue wrapped = call.body.value(QLatin1String("nameserver_record"));
    if (!wrapped.isObject()) return refused(400);
    const QJsonObject form = wrapped.toObject();
    Problems problems;
    if (form.contains(QLatin1String("name")))
        record.name = fullName(form.value(QLatin1String("name")).toString(), zone);
    if (record.name.isEmpty()) problems.add("name", isBlank);
    if (form.contains(QLatin1String("type"))) record.type = form.value(QLatin1String("type")).toString().toUpper();
    if (form.contains(QLatin1String("content"))) record.content = form.value(QLatin1String("content")).toString();
    checkContent(record, problems);
    if (form.contains(QLatin1String("ttl")))
        record.ttl = int(problems.number(form, "ttl", longestTtl).value_or(record.ttl));
    // As a number or as its digits: one of the clients sends those.
    const bool hasPriority = record.type == QLatin1String("MX") || record.type == QLatin1String("SRV");
    if (!hasPriority)
        record.priority.reset();
    else if (!form.value(QLatin1String("priority")).isUndefined() && !form.value(QLatin1String("priority")).isNull())
        record.priority = int(problems.number(form, "priority", highestPriority).value_or(0));
    return problems.isEmpty() ? std::nullopt : std::optional(problems.answer(call.invalidStatus));
}

Answer add(Call &call)
{
    Domain *domain = changeable(call);
    if (!domain) return refused(404);
    DnsRecord record;
    if (const auto refusal = read(call, domain->zone(), record)) return *refusal;
    record.id = call.world.nextId();
    domain->records.push_back(record);
    return done({}, QStringLiteral("/usercp/domains/%1/records/%2").arg(domain->id).arg(record.id));
}

Answer edit(Call &call)
{
    Domain *domain = changeable(call);
    if (!domain) return refused(404);
    const auto found = std::ranges::find(domain->records, call.id("record"), &DnsRecord::id);
    if (found == domain->records.end()) return refused(404);
    DnsRecord changed = *found;
    if (const auto refusal = read(call, domain->zone(), changed)) return *refusal;
    *found = changed;
    return done();
}

Answer remove(Call &call)
{
    Domain *domain = changeable(call);
    const auto isMeant = [&](const DnsRecord &record) {
        return record.id == call.id("record");
    };
    return domain && std::erase_if(domain->records, isMeant) > 0 ? done() : refused(404);
}

constexpr std::array readsDomains{"domains.reader", "domains.admin"};
constexpr std::array readsRecords{"dns.reader", "dns.editor", "dns.admin"};
constexpr std::array writesRecords{"dns.editor", "dns.admin"};

constexpr std::array routes{
    Route{"GET", "usercp/domains", {index, readsDomains}},
    Route{"GET", "usercp/domains/{domain}/records", {records, readsRecords}},
    Route{"POST", "usercp/domains/{domain}/records", {add, writesRecords}},
    Route{"PUT", "usercp/domains/{domain}/records/{record}", {edit, writesRecords}},
    Route{"DELETE", "usercp/domains/{domain}/records/{record}", {remove, writesRecords}},
};

} // namespace

std::span<const Route> domainRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::limacity
