// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/client.h"

#include "models/providers/monit24/rpc/applyjob.h"
#include "models/providers/monit24/rpc/listjob.h"
#include "models/providers/monit24/rpc/probejob.h"
#include "models/providers/monit24/rpc/requests.h"
#include "models/providers/monit24/rpc/resources.h"
#include "models/providers/monit24/rpc/rpc.h"
#include "models/providers/monit24/rpc/settlejob.h"
#include "models/providers/monit24/rpc/showjob.h"

#include <algorithm>

namespace kontor::monit24 {

namespace rpc {

namespace {

constexpr auto loginKey = "login";
constexpr auto passwordKey = "password";

/// A list that consists of one record.
class OneRecordList final : public StepsJob<ListPage>
{
public:
    OneRecordList(const Wire &wire, Record known, Priority priority, QObject *owner)
        : StepsJob<ListPage>(owner), m_wire(wire), m_known(std::move(known)), m_priority(priority)
    {
        start();
    }

protected:
    void run() override
    {
        step<Record>(new ShowJob(m_wire, m_known, ShowJob::Contact::Without, m_priority, this),
                     [this](const Record &record) { finish(ListPage{.records = {record}, .total = 1}); });
    }

private:
    Wire m_wire;
    Record m_known;
    Priority m_priority;
};

} // namespace

Client::Client(ProviderOptions options, Redactor &redactor, const Clock &clock, QObject *parent)
    : Provider(parent),
      m_options(std::move(options)),
      m_authenticator(settingOf(rpcSpec(), m_options, loginKey), m_options.secrets.value(QLatin1String(passwordKey))),
      m_pacer(paceLimits(rpcSpec(), m_options), std::max(1, m_options.http.maxInFlight), clock),
      m_http(httpOptionsOf(m_options), m_authenticator, m_pacer, redactor, clock),
      m_wire{{.http = &m_http, .redactor = &redactor, .clock = &clock, .connection = m_options.connectionId},
             &m_meta,
             settingOf(rpcSpec(), m_options, loginKey),
             settingOf(rpcSpec(), m_options, "distributor-id")}
{
    for (const Secret &secret : std::as_const(m_options.secrets))
        redactor.watch(secret);
    redactor.watch(Secret::fromText(m_wire.login));
}

Client::~Client()
{
    m_jobs.cancelAll();
}

const ProviderSpec &Client::spec() const
{
    return rpcSpec();
}

std::optional<Error> Client::missing() const
{
    return missingCredential(rpcSpec(), m_options);
}

std::optional<Error> Client::unknownType(const QString &type) const
{
    if (rpcSpec().resource(type)) return missing();
    return Error{.kind = Error::Kind::Unsupported,
                 .message = tr("Monit24 has no records of this type."),
                 .delivery = Error::Delivery::NotSent};
}

JobOf<ListPage> *Client::list(const ListRequest &request, QObject *owner)
{
    if (const auto problem = unknownType(request.type)) return new SettledJob<ListPage>(failure(*problem), owner);
    if (request.type == QLatin1String(types::distributor)) return ownDistributor(request, owner);
    return m_jobs.track<ListPage>(new ListJob(m_wire, request, owner));
}

/// There is no list of distributors; what is known is the number of the own one.
JobOf<ListPage> *Client::ownDistributor(const ListRequest &request, QObject *owner)
{
    if (m_wire.distributorId.isEmpty()) return new SettledJob<ListPage>(ListPage{.total = 0}, owner);
    const Record own{
        .connection = m_wire.connection, .kind = Kind::Account, .type = request.type, .id = m_wire.distributorId};
    return m_jobs.track<ListPage>(new OneRecordList(m_wire, own, request.priority, owner));
}

JobOf<Record> *Client::show(const Record &known, Priority priority, QObject *owner)
{
    if (const auto problem = unknownType(known.type)) return new SettledJob<Record>(failure(*problem), owner);
    return m_jobs.track<Record>(new ShowJob(m_wire, known, ShowJob::Contact::With, priority, owner));
}

JobOf<Attempt> *Client::apply(const Mutation &mutation, QObject *owner)
{
    if (!rpcSpec().resource(mutation.type))
        return new SettledJob<Attempt>(Attempt{.state = Attempt::State::Refused, .error = *unknownType(mutation.type)},
                                       owner);
    if (const auto problem = missing())
        return new SettledJob<Attempt>(Attempt{.state = Attempt::State::NotSent, .error = *problem}, owner);
    return m_jobs.track<Attempt>(new ApplyJob(m_wire, mutation, owner));
}

JobOf<Settlement> *Client::settle(const Mutation &mutation, QObject *owner)
{
    if (const auto problem = unknownType(mutation.type)) return new SettledJob<Settlement>(failure(*problem), owner);
    return m_jobs.track<Settlement>(new SettleJob(m_wire, mutation, owner));
}

JobOf<SignOnTicket> *Client::signOn(const SignOnTarget &, QObject *owner)
{
    return new SettledJob<SignOnTicket>(
        failure(
            {.kind = Error::Kind::Unsupported,
             .message = tr("Monit24 lets nobody sign on as a customer. \"Open panel\" leads to the panel, where the "
                           "customer logs in."),
             .delivery = Error::Delivery::NotSent}),
        owner);
}

JobOf<ProbeReport> *Client::probe(QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<ProbeReport>(failure(*problem), owner);
    return m_jobs.track<ProbeReport>(new ProbeJob(m_wire, owner));
}

} // namespace rpc

std::unique_ptr<Provider> makeRpcClient(ProviderOptions options, Redactor &redactor, const Clock &clock)
{
    return std::make_unique<rpc::Client>(std::move(options), redactor, clock);
}

} // namespace kontor::monit24
