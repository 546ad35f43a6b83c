// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/client.h"

#include "models/providers/rackspace/applyjob.h"
#include "models/providers/rackspace/probejob.h"
#include "models/providers/rackspace/rackspace.h"
#include "models/providers/rackspace/resources.h"
#include "models/providers/rackspace/settlejob.h"
#include "models/providers/rackspace/showjob.h"

#include <algorithm>

namespace kontor::rackspace {

namespace {

constexpr auto userKey = "user-key";
constexpr auto secretKey = "secret-key";

/// Further columns of a list (wiki "Rackspace Mailbox" and "Exchange Mailbox", Index).
QString columnsOf(const QString &type)
{
    if (type == QLatin1String(types::mailbox)) return QStringLiteral("size,currentUsage,enabled,createdDate,lastLogin");
    if (type == QLatin1String(types::exchangeMailbox))
        return QStringLiteral("size,currentUsage,hasBlackBerryMobileService,hasActiveSyncMobileService");
    return {};
}

/// The address of any record of the list.
Result<Address> placeOf(const ListRequest &request)
{
    if (request.parent) return Address::below(*request.parent, request.type, QString());
    if (request.type == QLatin1String(types::customer))
        return Address{.type = request.type, .accountNumber = QStringLiteral("me")};
    if (request.type == QLatin1String(types::domain))
        return Address{.type = request.type, .accountNumber = QStringLiteral("all")};
    return failure({.kind = Error::Kind::Invalid,
                    .message = Client::tr("Rackspace lists these only for one customer or domain at a time."),
                    .delivery = Error::Delivery::NotSent});
}

} // namespace

Client::Client(ProviderOptions options, Redactor &redactor, const Clock &clock, QObject *parent)
    : Provider(parent),
      m_options(std::move(options)),
      m_clock(clock),
      m_authenticator(m_options.settings.value(QLatin1String(userKey)),
                      m_options.secrets.value(QLatin1String(secretKey)), kontorUserAgent(), clock),
      m_pacer(paceLimits(rackspace::spec(), m_options), std::max(1, m_options.http.maxInFlight), clock),
      m_lesson(m_pacer, clock),
      m_http(httpOptions(), m_authenticator, m_pacer, redactor, clock),
      m_wire{{.http = &m_http, .redactor = &redactor, .clock = &clock, .connection = m_options.connectionId}}
{
    for (const Secret &secret : std::as_const(m_options.secrets))
        redactor.watch(secret);
}

Client::~Client()
{
    m_jobs.cancelAll();
}

HttpClient::Options Client::httpOptions()
{
    HttpClient::Options http = httpOptionsOf(m_options);
    http.throttle = [this](const HttpAnswer &answer) {
        return throttled(answer);
    };
    return http;
}

HttpClient::Throttle Client::throttled(const HttpAnswer &answer)
{
    const HttpClient::Throttle throttle = throttleOf(answer, m_clock.utcNow());
    if (throttle.throttled) m_lesson.learn({pace::read, pace::write});
    return throttle;
}

const ProviderSpec &Client::spec() const
{
    return rackspace::spec();
}

std::optional<Error> Client::missing() const
{
    return missingCredential(rackspace::spec(), m_options);
}

QString Client::setting(const char *key) const
{
    return settingOf(rackspace::spec(), m_options, key);
}

JobOf<ListPage> *Client::list(const ListRequest &request, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<ListPage>(failure(*problem), owner);
    const Result<Address> place = placeOf(request);
    if (!place) return new SettledJob<ListPage>(failure(place.error()), owner);
    // The vendor answers both together with 400 (wiki "Rest API", Searching).
    if (!request.startsWith.isEmpty() && !request.contains.isEmpty())
        return new SettledJob<ListPage>(failure({.kind = Error::Kind::Invalid,
                                                 .message = tr("Search for a beginning or for a part, not for both."),
                                                 .delivery = Error::Delivery::NotSent}),
                                        owner);
    const qint64 offset = std::max<qint64>(request.cursor.toLongLong(), 0);
    QList<std::pair<QString, QString>> query{{QStringLiteral("size"), QString::number(pageSize)},
                                             {QStringLiteral("offset"), QString::number(offset)}};
    if (const QString columns = columnsOf(request.type); !columns.isEmpty())
        query.append({QStringLiteral("fields"), columns});
    if (!request.startsWith.isEmpty()) query.append({QStringLiteral("startswith"), request.startsWith});
    if (!request.contains.isEmpty()) query.append({QStringLiteral("contains"), request.contains});
    return m_jobs.track(read<ListPage>(
        m_wire, place->listPath(), request.priority,
        [place = *place, offset, how = m_wire.decoding()](const QByteArray &body) {
            return decodePage(body, place, offset, how);
        },
        owner, query));
}

JobOf<Record> *Client::show(const Record &known, Priority priority, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<Record>(failure(*problem), owner);
    if (!rackspace::spec().resource(known.type))
        return new SettledJob<Record>(failure({.kind = Error::Kind::Unsupported,
                                               .message = tr("Rackspace has no records of this type."),
                                               .delivery = Error::Delivery::NotSent}),
                                      owner);
    Address address = Address::of(known);
    // "all" finds a domain of which only the name is known (wiki "Domain").
    if (known.type == QLatin1String(types::domain) && address.accountNumber.isEmpty())
        address.accountNumber = QStringLiteral("all");
    return m_jobs.track<Record>(new ShowJob(m_wire, address, ShowJob::everything(known.type), priority, owner));
}

JobOf<Attempt> *Client::apply(const Mutation &mutation, QObject *owner)
{
    if (const auto problem = missing())
        return new SettledJob<Attempt>(Attempt{.state = Attempt::State::NotSent, .error = *problem}, owner);
    return m_jobs.track<Attempt>(new ApplyJob(m_wire, mutation, owner));
}

JobOf<Settlement> *Client::settle(const Mutation &mutation, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<Settlement>(failure(*problem), owner);
    return m_jobs.track<Settlement>(new SettleJob(m_wire, mutation, owner));
}

JobOf<SignOnTicket> *Client::signOn(const SignOnTarget &target, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<SignOnTicket>(failure(*problem), owner);
    const SignOnJob::Links links{
        .panel = setting("sign-on-url"), .webmail = setting("webmail-url"), .user = setting("sign-on-user")};
    return m_jobs.track<SignOnTicket>(new SignOnJob(m_wire, target, links, owner));
}

JobOf<ProbeReport> *Client::probe(QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<ProbeReport>(failure(*problem), owner);
    return m_jobs.track<ProbeReport>(new ProbeJob(m_wire, owner));
}

JobOf<Record> *Client::customerByReference(const QString &referenceNumber, Priority priority, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<Record>(failure(*problem), owner);
    return m_jobs.track(findByReference(m_wire, referenceNumber, priority, owner));
}

} // namespace kontor::rackspace
