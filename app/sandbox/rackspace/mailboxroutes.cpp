// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiki "Rackspace Mailbox" and "Exchange Mailbox"; rename, restore and the webmail token from the Python and Ruby
// clients.
#include "app/sandbox/rackspace/listing.h"
#include "app/sandbox/rackspace/shapes.h"

#include <QRegularExpression>

#include <array>

namespace kontor::sandbox::rackspace {

namespace {

constexpr QLatin1String nameField("name");
constexpr int shortestPassword = 6;

/// The two kinds of mailboxes and what sets them apart on the wire.
struct Kind
{
    QMap<QString, Record> Domain::*mailboxes;
    ListNames names;
    std::span<const QLatin1String> columns; ///< that "fields" can ask for
    Record (*make)(const QString &name);
    const char *otherService; ///< a domain with only this one cannot have any
};

constexpr std::array rsColumns{QLatin1String("size"), QLatin1String("currentUsage"), QLatin1String("enabled"),
                               QLatin1String("createdDate"), QLatin1String("lastLogin")};
constexpr std::array exColumns{QLatin1String("size"), QLatin1String("currentUsage"),
                               QLatin1String("hasBlackBerryMobileService"),
                               QLatin1String("hasActiveSyncMobileService")};

constexpr Kind rs{&Domain::mailboxes, {"rsMailboxList", "rsMailboxes", "rsMailbox"}, rsColumns, newMailbox, "exchange"};
constexpr Kind ex{&Domain::exchange, {"mailboxList", "mailboxes", "mailbox"}, exColumns, newExchangeMailbox, "rsemail"};

Answer index(Call &call, const Kind &kind)
{
    std::vector<QLatin1String> fields{nameField, QLatin1String("displayName")};
    const QStringList wanted = listOf(call.request.query.value(QLatin1String("fields")).value_or(QString()));
    std::ranges::copy_if(kind.columns, std::back_inserter(fields),
                         [&](QLatin1String column) { return wanted.contains(column); });
    std::optional<bool> enabled;
    if (const auto text = call.request.query.value(QLatin1String("enabled"))) {
        enabled = flagOf(*text);
        if (!enabled) return wrongValue(QStringLiteral("enabled"));
    }
    const Domain domain = call.world.domain(call.domain);
    std::vector<const Record *> mailboxes;
    for (const Record &mailbox : domain.*kind.mailboxes)
        if (!enabled || mailbox.flag(QLatin1String("enabled")) == *enabled) mailboxes.push_back(&mailbox);
    return listed(
        call, kind.names, mailboxes,
        [](const Record *mailbox) {
            return QStringList{mailbox->text(nameField), mailbox->text(QLatin1String("displayName")),
                               mailbox->text(QLatin1String("customID"))};
        },
        [&](const Record *mailbox) { return mailbox->node(fields); });
}

Answer missing(const QString &name, const Domain &domain, const Kind &kind)
{
    const bool isRecoverable = kind.mailboxes == &Domain::mailboxes && domain.deleted.contains(name);
    return notFound(QStringLiteral("%1 not found").arg(name), "Mailbox", isRecoverable);
}

QString mailboxName(const Call &call)
{
    return call.name("mailbox").toLower();
}

Answer show(Call &call, const Kind &kind)
{
    const QString name = mailboxName(call);
    const Domain domain = call.world.domain(call.domain);
    const auto mailbox = (domain.*kind.mailboxes).constFind(name);
    if (mailbox == (domain.*kind.mailboxes).cend()) return missing(name, domain, kind);
    return shown(kind.names.item, mailbox->node());
}

std::optional<Answer> nameProblem(const QString &name, const Domain &domain)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9._+-]{0,63}$"));
    if (!pattern.match(name).hasMatch()) return invalid(QStringLiteral("Invalid mailbox name"));
    if (domain.mailboxes.contains(name) || domain.exchange.contains(name) || domain.aliases.contains(name))
        return invalid(QStringLiteral("%1 already exists").arg(name));
    return std::nullopt;
}

/// The oldest of the vendor's published rules; which ones it applies today is not documented.
std::optional<Answer> passwordProblem(const QString &password)
{
    if (password.isEmpty()) return badRequest(QStringLiteral("Required field password cannot be empty"));
    if (password.size() < shortestPassword || password.toLower() == QLatin1String("password"))
        return invalid(QStringLiteral("The password is too weak"));
    return std::nullopt;
}

/// Sets what is given.
std::optional<Answer> valueProblem(const Call &call, Record &mailbox)
{
    if (const auto field = mailbox.apply(call.fields)) return wrongValue(*field);
    if (mailbox.number(QLatin1String("size")) == 0) return wrongValue(QStringLiteral("size"));
    return std::nullopt;
}

Answer restore(Call &call, const QString &name, const Kind &kind)
{
    Domain &domain = call.world.edit(call.domain);
    if (!domain.deleted.contains(name)) return missing(name, domain, kind);
    domain.mailboxes.insert(name, *domain.deleted.constFind(name));
    domain.deleted.remove(name);
    return done();
}

Answer add(Call &call, const Kind &kind)
{
    const QString name = mailboxName(call);
    const Domain domain = call.world.domain(call.domain);
    const bool isExchange = kind.mailboxes == &Domain::exchange;
    if (const auto problem = nameProblem(name, domain)) return *problem;
    if (!call.has("password")) return missingField("password");
    if (const auto problem = passwordProblem(call.field("password"))) return *problem;
    if (!isExchange && flagOf(call.field("recoverDeleted")).value_or(false)) return restore(call, name, kind);
    if (isExchange && call.field("displayName").isEmpty()) return missingField("displayName");
    if (!call.has("size")) return missingField("size");
    if (domain.show.text(QLatin1String("serviceType")) == QLatin1String(kind.otherService))
        return invalid(QStringLiteral("The domain does not have this service"));
    Record mailbox = kind.make(name);
    if (const auto problem = valueProblem(call, mailbox)) return *problem;
    mailbox.set(QLatin1String("createdDate"), vendorDate(call.clock.now()));
    if (isExchange)
        mailbox.set(QLatin1String("emailAddressList"), QStringList{name + u'@' + domain.show.text(nameField)});
    Domain &changed = call.world.edit(call.domain);
    (changed.*kind.mailboxes).insert(name, mailbox);
    changed.deleted.remove(name);
    return done();
}

Answer edit(Call &call, const Kind &kind)
{
    const QString name = mailboxName(call);
    const Domain domain = call.world.domain(call.domain);
    if (!(domain.*kind.mailboxes).contains(name)) return missing(name, domain, kind);
    if (call.has("password"))
        if (const auto problem = passwordProblem(call.field("password"))) return *problem;
    Record mailbox = *(domain.*kind.mailboxes).constFind(name);
    if (const auto problem = valueProblem(call, mailbox)) return *problem;
    // Only Rackspace mailboxes can be renamed.
    QString newName = name;
    if (kind.mailboxes == &Domain::mailboxes && call.has("name")) newName = call.field("name").toLower();
    if (newName != name)
        if (const auto problem = nameProblem(newName, domain)) return *problem;
    mailbox.set(nameField, newName);
    Domain &changed = call.world.edit(call.domain);
    (changed.*kind.mailboxes).remove(name);
    (changed.*kind.mailboxes).insert(newName, mailbox);
    const QString scope = QStringLiteral("rs/");
    if (newName != name && changed.spam.contains(scope + name))
        changed.spam.insert(scope + newName, changed.spam.take(scope + name));
    return done();
}

Answer remove(Call &call, const Kind &kind)
{
    const QString name = mailboxName(call);
    Domain &domain = call.world.edit(call.domain);
    const auto mailbox = (domain.*kind.mailboxes).constFind(name);
    if (mailbox == (domain.*kind.mailboxes).cend()) return missing(name, domain, kind);
    if (kind.mailboxes == &Domain::mailboxes) domain.deleted.insert(name, *mailbox);
    (domain.*kind.mailboxes).remove(name);
    return done();
}

Answer webmailToken(Call &call)
{
    const QString name = mailboxName(call);
    const Domain domain = call.world.domain(call.domain);
    if (!domain.mailboxes.contains(name)) return missing(name, domain, rs);
    const QString address = name + u'@' + domain.show.text(nameField);
    const QDateTime now = call.clock.now();
    Node answer;
    answer.append(QStringLiteral("user"), address);
    answer.append(QStringLiteral("token"),
                  call.tokens.issue({.user = address, .whose = address, .page = TokenBook::Page::Webmail}, now));
    answer.append(QStringLiteral("dateCreated"), vendorDate(now));
    return shown("loginToken", std::move(answer));
}

/// Alternate addresses of an Exchange mailbox. The first address is its own and stays.
template<bool adds>
Answer changeAddress(Call &call)
{
    const QString name = mailboxName(call);
    const QString address = call.name("address").toLower();
    Domain &domain = call.world.edit(call.domain);
    const auto mailbox = domain.exchange.find(name);
    if (mailbox == domain.exchange.end()) return missing(name, domain, ex);
    QStringList addresses = mailbox->texts(QLatin1String("emailAddressList"));
    const qsizetype at = addresses.indexOf(address, 0);
    if (adds) {
        if (!address.contains(u'@')) return invalid(QStringLiteral("Invalid email address"));
        if (at >= 0) return invalid(QStringLiteral("%1 already exists").arg(address));
        addresses << address;
    } else {
        if (at < 0) return notFound(QStringLiteral("%1 not found").arg(address), "EmailAddress");
        if (at == 0) return invalid(QStringLiteral("The primary address cannot be removed"));
        addresses.removeAt(at);
    }
    mailbox->set(QLatin1String("emailAddressList"), addresses);
    return done();
}

template<Answer (*handle)(Call &, const Kind &)>
Answer ofRs(Call &call)
{
    return handle(call, rs);
}

template<Answer (*handle)(Call &, const Kind &)>
Answer ofEx(Call &call)
{
    return handle(call, ex);
}

constexpr std::array routes{
    Route{"GET", "customers/{account}/domains/{domain}/rs/mailboxes", ofRs<index>},
    Route{"GET", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}", ofRs<show>},
    Route{"POST", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}", ofRs<add>},
    Route{"PUT", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}", ofRs<edit>},
    Route{"DELETE", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}", ofRs<remove>},
    Route{"POST", "customers/{account}/domains/{domain}/rs/mailboxes/{mailbox}/loginToken", webmailToken},
    Route{"GET", "customers/{account}/domains/{domain}/ex/mailboxes", ofEx<index>},
    Route{"GET", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}", ofEx<show>},
    Route{"POST", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}", ofEx<add>},
    Route{"PUT", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}", ofEx<edit>},
    Route{"DELETE", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}", ofEx<remove>},
    Route{"POST", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}/emailaddresses/{address}",
          changeAddress<true>},
    Route{"DELETE", "customers/{account}/domains/{domain}/ex/mailboxes/{mailbox}/emailaddresses/{address}",
          changeAddress<false>},
};

} // namespace

std::span<const Route> mailboxRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::rackspace
