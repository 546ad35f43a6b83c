// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages "Reseller operations" and "Domain operations".
#include "app/sandbox/devo/call.h"

#include <QRegularExpression>

#include <array>

namespace kontor::sandbox::devo {

namespace {

/// The vendor's own limit is not known; that it is checked on the name in full is (page "Reseller operations").
constexpr qsizetype longestName = 80;

Answer index(Call &call)
{
    const bool showsAll = call.request.query.value(QLatin1String("all")) == QLatin1String("true");
    Json list = Json::list();
    for (const int number : call.world.domains())
        if (showsAll || call.world.isActive(number)) list.add(call.world.domainShown(number));
    return shown(std::move(list));
}

Answer show(Call &call)
{
    return shown(call.world.domainShown(*call.domain));
}

/// The name in full, or the refusal.
std::optional<Answer> readName(const Call &call, QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9_-]*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    name = call.given("name").toString();
    if (name.isEmpty()) return missing("name");
    if (!name.contains(u'@')) name += resellerTail();
    const bool isOurs = name.endsWith(resellerTail());
    if (!isOurs || !pattern.match(name.chopped(resellerTail().size())).hasMatch() || name.size() > longestName)
        return wrongValue(QStringLiteral("name"));
    if (call.world.isNameTaken(name))
        return refused(Code::AlreadyExists, QStringLiteral("Domain %1 already exists").arg(name));
    return std::nullopt;
}

/// Sets \a number from the body where it is given: numbers above 0, and no texts.
std::optional<Answer> readNumber(const Call &call, const char *key, double &number)
{
    if (!call.has(key)) return std::nullopt;
    if (!call.given(key).isDouble() || call.given(key).toDouble() <= 0) return wrongValue(QLatin1String(key));
    number = call.given(key).toDouble();
    return std::nullopt;
}

Answer add(Call &call)
{
    Domain domain;
    if (const auto refusal = readName(call, domain.name)) return *refusal;
    if (!call.has("plan")) return missing("plan");
    const Plan *plan = call.world.plan(call.given("plan").toString());
    if (!plan) return refused(Code::InvalidPlan, QStringLiteral("Invalid plan"));
    domain.plan = plan->name;
    domain.time = plan->time;
    domain.volume = plan->volume;
    if (const auto refusal = readNumber(call, "time", domain.time)) return *refusal;
    if (const auto refusal = readNumber(call, "volume", domain.volume)) return *refusal;
    domain.retention = plan->retention;
    const QString object = QStringLiteral("/domain/") + domain.name;
    Json answer = domain.shown();
    call.world.addDomain(std::move(domain));
    return shown(std::move(answer), object);
}

/// From one state to the other; what is there already, and what is pending, is refused.
Answer change(Call &call, const QString &from, const QString &to, const char *verb)
{
    const Domain domain = call.shown();
    if (domain.status != from)
        return refused(call.stateCode, QStringLiteral("Error %1 domain %2: its status is %3")
                                           .arg(QLatin1String(verb), domain.name, domain.status));
    call.edited().status = to;
    return shown(call.shown().shown());
}

Answer enable(Call &call)
{
    return change(call, disabledDomain, activeDomain, "enabling");
}

Answer disable(Call &call)
{
    return change(call, activeDomain, disabledDomain, "disabling");
}

Answer remove(Call &call)
{
    call.world.removeDomain(*call.domain);
    return {};
}

/// The body is in no page; both likely forms are taken.
Answer setPlan(Call &call)
{
    const QString name = call.given(call.has("plan") ? "plan" : "name").toString();
    const Plan *plan = call.world.plan(name);
    if (!plan) return refused(Code::InvalidPlan, QStringLiteral("Invalid plan"));
    Domain &domain = call.edited();
    domain.plan = plan->name;
    // Roles of the plan before are replaced; the domain's own stay (page "Price plans").
    for (Member &member : domain.members) {
        member.roles.removeIf([&](const QString &role) { return !call.world.role(domain, role); });
        if (member.roles.isEmpty()) member.roles = {noPrivilegesRole};
    }
    return shown(domain.shown());
}

Answer showRetention(Call &call)
{
    return shown(call.shown().retention.shown());
}

Answer setRetention(Call &call)
{
    const auto retention = retentionOf(call);
    if (!retention) return wrongValue(QStringLiteral("retention"));
    call.edited().retention = *retention;
    return shown(retention->shown());
}

constexpr std::array routes{
    Route{"GET", "domain", index},
    Route{"POST", "domain", add},
    Route{"GET", "domain/{domain}", show},
    Route{"DELETE", "domain/{domain}", remove},
    Route{"POST", "domain/{domain}/enable", enable},
    Route{"POST", "domain/{domain}/disable", disable},
    Route{"PUT", "domain/{domain}/plan", setPlan},
    Route{"GET", "domain/{domain}/retention", showRetention},
    Route{"PUT", "domain/{domain}/retention", setRetention},
};

} // namespace

std::span<const Route> domainRoutes()
{
    return routes;
}

std::optional<Retention> retentionOf(const Call &call)
{
    static const QStringList units{QStringLiteral("DAYS"), QStringLiteral("WEEKS"), QStringLiteral("MONTHS"),
                                   QStringLiteral("YEARS")};
    const Retention retention{.volume = call.given("volume").toDouble(),
                              .unit = call.given("retentionUnit").toString(),
                              .value = call.given("retentionValue").toInt()};
    const bool isSensible = retention.volume > 0 && units.contains(retention.unit) && retention.value > 0;
    return isSensible ? std::optional(retention) : std::nullopt;
}

} // namespace kontor::sandbox::devo
