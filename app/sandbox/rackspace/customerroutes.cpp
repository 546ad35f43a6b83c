// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiki "Customer"; enable and disable from the Ruby client, which alone has them.
#include "app/sandbox/rackspace/listing.h"
#include "app/sandbox/rackspace/shapes.h"

#include <array>

namespace kontor::sandbox::rackspace {

namespace {

constexpr QLatin1String nameField("name");
constexpr QLatin1String numberField("accountNumber");
constexpr QLatin1String referenceField("referenceNumber");
constexpr std::array rowFields{nameField, numberField, referenceField};

Answer showOf(const Call &call, qint64 account)
{
    const Record show = call.world.customerShow(account);
    // Address and phone came in November 2015, when v0 was closed.
    return shown("customer", call.isFirstVersion ? show.node(rowFields) : show.node());
}

std::optional<Answer> nameProblem(const QString &name)
{
    if (name.isEmpty()) return badRequest(QStringLiteral("Required field name cannot be empty"));
    if (name.startsWith(u' ')) return badRequest(QStringLiteral("Improper Customer Name"));
    return std::nullopt;
}

/// A reseller's own account is not one of its customers.
std::optional<Answer> ownProblem(const Call &call)
{
    if (call.account != Generator::ownAccount) return std::nullopt;
    return notAllowed(QStringLiteral("Your own account cannot be changed here"));
}

Answer index(Call &call)
{
    if (const auto reference = call.request.query.value(referenceField)) {
        const auto found = call.world.byReference(*reference);
        return found ? showOf(call, *found) : notFound(QStringLiteral("Customer Not Found"), "Customer");
    }
    return listed(
        call, {"customerList", "customers", "customer"}, call.world.accounts(),
        [&](qint64 account) {
            const Record show = call.world.customerShow(account);
            return QStringList{show.text(nameField), show.text(numberField), show.text(referenceField)};
        },
        [&](qint64 account) { return call.world.customerShow(account).node(rowFields); });
}

Answer show(Call &call)
{
    return showOf(call, call.account);
}

Answer add(Call &call)
{
    if (!call.has("name")) return missingField("name");
    if (const auto problem = nameProblem(call.field("name"))) return *problem;
    Record show(customerShape());
    show.apply(call.fields);
    return done(QStringLiteral("/customers/%1").arg(call.world.addCustomer(std::move(show))));
}

Answer edit(Call &call)
{
    if (const auto problem = ownProblem(call)) return *problem;
    if (call.has("name"))
        if (const auto problem = nameProblem(call.field("name"))) return *problem;
    call.world.edit(call.account).show.apply(call.fields);
    return done();
}

Answer remove(Call &call)
{
    if (const auto problem = ownProblem(call)) return *problem;
    if (!call.cascades && !call.world.domainsOf(call.account).empty())
        return conflict(QStringLiteral("The customer still has domains"));
    call.world.removeCustomer(call.account);
    return done();
}

template<bool enabled>
Answer setEnabled(Call &call)
{
    if (const auto problem = ownProblem(call)) return *problem;
    call.world.edit(call.account).isEnabled = enabled;
    return done();
}

Answer loginToken(Call &call)
{
    const QString user = call.field("userName");
    if (user.isEmpty()) return missingField("userName");
    const auto isVirtual = flagOf(call.has("virtualUser") ? call.field("virtualUser") : QStringLiteral("false"));
    if (!isVirtual) return wrongValue(QStringLiteral("virtualUser"));
    const Customer customer = call.world.customer(call.account);
    if (!*isVirtual && !customer.admins.contains(user)) return notFound(QStringLiteral("Admin not found"), "Admin");
    const QString number = QString::number(call.account);
    const TokenBook::Holder holder{.user = *isVirtual ? QStringLiteral("%1_%2_vu").arg(user, number) : user,
                                   .whose = QStringLiteral("%2 (%1)").arg(number, customer.show.text(nameField)),
                                   .page = TokenBook::Page::Panel};
    const QDateTime now = call.clock.now();
    Node answer;
    answer.append(QStringLiteral("user"), holder.user);
    answer.append(QStringLiteral("token"), call.tokens.issue(holder, now));
    answer.append(QStringLiteral("dateCreated"), vendorDate(now));
    return shown("loginToken", std::move(answer));
}

constexpr std::array routes{
    Route{"GET", "customers", index},
    Route{"POST", "customers", add},
    Route{"GET", "customers/{account}", show},
    Route{"PUT", "customers/{account}", edit},
    Route{"DELETE", "customers/{account}", remove},
    Route{"POST", "customers/{account}/enable", setEnabled<true>},
    Route{"POST", "customers/{account}/disable", setEnabled<false>},
    Route{"POST", "customers/{account}/loginToken", loginToken},
};

} // namespace

std::span<const Route> customerRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::rackspace
