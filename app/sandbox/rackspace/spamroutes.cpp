// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiki "Domain Spam" and "Rackspace Mailbox Spam"; the lists from the Python and Ruby clients.
#include "app/sandbox/rackspace/call.h"
#include "app/sandbox/rackspace/shapes.h"

#include <algorithm>
#include <array>

namespace kontor::sandbox::rackspace {

namespace {

/// Whose settings they are: the domain's (""), or a mailbox's.
struct Scope
{
    const char *prefix; ///< "", "rs/", "ex/"
    QMap<QString, Record> Domain::*mailboxes;
    const char *root;
};

constexpr Scope ofDomain{"", nullptr, "DomainSpamSettings"};
constexpr Scope ofRs{"rs/", &Domain::mailboxes, "RSMailboxSpamSetting"};
constexpr Scope ofEx{"ex/", &Domain::exchange, "ExchangeMailboxSpamSetting"};

/// The key the domain keeps them under; nothing when there is no such mailbox.
std::optional<QString> keyOf(const Call &call, const Domain &domain, const Scope &scope)
{
    const QString name = call.name("mailbox").toLower();
    if (scope.mailboxes && !(domain.*scope.mailboxes).contains(name)) return std::nullopt;
    return QString(QLatin1String(scope.prefix) + name);
}

Answer missingMailbox(const Call &call)
{
    return notFound(QStringLiteral("%1 not found").arg(call.name("mailbox").toLower()), "Mailbox");
}

template<const Scope &scope>
Answer showSettings(Call &call)
{
    const Domain domain = call.world.domain(call.domain);
    const auto key = keyOf(call, domain, scope);
    if (!key) return missingMailbox(call);
    return shown(scope.root, domain.spam.value(*key, newSpam()).node());
}

std::optional<Answer> choiceProblem(const Call &call, const char *field, std::initializer_list<const char *> choices)
{
    if (!call.has(field)) return std::nullopt;
    const QString given = call.field(field);
    const bool isKnown = std::ranges::any_of(choices, [&](const char *one) { return given == QLatin1String(one); });
    return isKnown ? std::nullopt : std::optional(wrongValue(QString::fromLatin1(field)));
}

std::optional<Answer> settingsProblem(const Call &call)
{
    if (!call.has("filterLevel")) return missingField("filterLevel");
    if (const auto problem = choiceProblem(call, "filterLevel", {"on", "off", "exclusive"})) return problem;
    if (const auto problem =
            choiceProblem(call, "rsEmail.spamHandling", {"toFolder", "delete", "labelSubject", "toAddress"}))
        return problem;
    if (const auto problem = choiceProblem(call, "exchange.forwardToDomainQuarantine", {"on", "off", "nonuser"}))
        return problem;
    const QString handling = call.field("rsEmail.spamHandling");
    const auto excludes = [&](const char *choice, const char *field) {
        return handling == QLatin1String(choice) && !call.field(field).isEmpty();
    };
    if (excludes("toFolder", "rsEmail.spamForwardingAddress"))
        return wrongValue(QStringLiteral("rsEmail.spamForwardingAddress"));
    for (const char *field : {"rsEmail.hasFolderCleaner", "rsEmail.spamFolderAgeLimit", "rsEmail.spamFolderNumLimit"})
        if (excludes("toAddress", field)) return wrongValue(QString::fromLatin1(field));
    return std::nullopt;
}

template<const Scope &scope>
Answer editSettings(Call &call)
{
    const Domain domain = call.world.domain(call.domain);
    const auto key = keyOf(call, domain, scope);
    if (!key) return missingMailbox(call);
    if (const auto problem = settingsProblem(call)) return *problem;
    Record settings = domain.spam.value(*key, newSpam());
    if (const auto field = settings.apply(call.fields)) return wrongValue(*field);
    const auto isSet = [&](const char *field) {
        return flagOf(call.field(field)).value_or(false);
    };
    if (isSet("exchange.removeQuarantineOwner")) settings.set(QLatin1String("quarantineOwner"), QString());
    if (isSet("exchange.removeDefaultQuarantineOwner"))
        settings.set(QLatin1String("defaultQuarantineOwner"), QString());
    Domain &changed = call.world.edit(call.domain);
    if (key->isEmpty() && isSet("overrideUserSettings")) changed.spam.clear();
    changed.spam.insert(*key, settings);
    return done();
}

/// The list's name of today; nothing for one there is not.
QString listName(const Call &call)
{
    const QString name = call.name("list");
    if (name == QLatin1String("blacklist")) return QStringLiteral("blocklist");
    if (name == QLatin1String("ipblacklist")) return QStringLiteral("ipblocklist");
    for (const char *known : {"blocklist", "ipblocklist", "safelist", "ipsafelist"})
        if (name == QLatin1String(known)) return name;
    return {};
}

/// Finds the list and lets \a change work on it; it says what is answered.
template<class Change>
Answer changeList(Call &call, const Scope &scope, const Change &change)
{
    const Domain domain = call.world.domain(call.domain);
    const auto key = keyOf(call, domain, scope);
    if (!key) return missingMailbox(call);
    const QString list = listName(call);
    if (list.isEmpty()) return notFound(QStringLiteral("Resource not found"), "Resource");
    const QString fullKey = *key + u'/' + list;
    QStringList addresses = domain.spamLists.value(fullKey);
    const Answer answer = change(addresses);
    if (!answer.isRefusal() && call.request.changes())
        call.world.edit(call.domain).spamLists.insert(fullKey, addresses);
    return answer;
}

template<const Scope &scope>
Answer showList(Call &call)
{
    return changeList(call, scope, [](const QStringList &addresses) {
        Node node;
        node.append(QStringLiteral("addresses"), Node::texts(QStringLiteral("address"), addresses));
        return shown("addressList", std::move(node));
    });
}

template<const Scope &scope>
Answer editList(Call &call)
{
    return changeList(call, scope, [&](QStringList &addresses) {
        if (!call.has("addList") && !call.has("removeList")) return missingField("addList");
        addresses += listOf(call.field("addList"));
        addresses.removeDuplicates();
        for (const QString &gone : listOf(call.field("removeList")))
            addresses.removeAll(gone);
        return done();
    });
}

template<const Scope &scope>
Answer addToList(Call &call)
{
    return changeList(call, scope, [&](QStringList &addresses) {
        if (!addresses.contains(call.name("address"))) addresses << call.name("address");
        return done();
    });
}

template<const Scope &scope>
Answer removeFromList(Call &call)
{
    return changeList(call, scope, [&](QStringList &addresses) {
        if (addresses.removeAll(call.name("address")) > 0) return done();
        return notFound(QStringLiteral("%1 not found").arg(call.name("address")), "Address");
    });
}

constexpr std::array routes{
    Route{"GET", "customers/{account}/domains/{domain}/spam/settings", showSettings<ofDomain>},
    Route{"PUT", "customers/{account}/domains/{domain}/spam/settings", editSettings<ofDomain>},
    Route{"GET", "customers/{account}/domains/{domain}/spam/{list}", showList<ofDomain>},
    Route{"PUT", "customers/{account}/domains/{domain}/spam/{list}", editList<ofDomain>},
    Route{"POST", "customers/{account}/domains/{domain}/spam/{list}/{address}", addToList<ofDomain>},
    Route{"DELETE", "customers/{account}/domains/{domain}/spam/{list}/{address}", removeFromList<ofDomain>},
    Route{"GET", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}/spam/settings", showSettings<ofRs>},
    Route{"PUT", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}/spam/settings", editSettings<ofRs>},
    Route{"GET", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}/spam/{list}", showList<ofRs>},
    Route{"PUT", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}/spam/{list}", editList<ofRs>},
    Route{"POST", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}/spam/{list}/{address}", addToList<ofRs>},
    Route{"DELETE", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}/spam/{list}/{address}",
          removeFromList<ofRs>},
    Route{"GET", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}/spam/settings", showSettings<ofEx>},
    Route{"PUT", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}/spam/settings", editSettings<ofEx>},
    Route{"GET", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}/spam/{list}", showList<ofEx>},
    Route{"PUT", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}/spam/{list}", editList<ofEx>},
    Route{"POST", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}/spam/{list}/{address}", addToList<ofEx>},
    Route{"DELETE", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}/spam/{list}/{address}",
          removeFromList<ofEx>},
};

} // namespace

std::span<const Route> spamRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::rackspace
