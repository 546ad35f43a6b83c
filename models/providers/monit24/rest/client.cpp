// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/client.h"

#include "models/providers/monit24/rest/applyjob.h"
#include "models/providers/monit24/rest/listjob.h"
#include "models/providers/monit24/rest/probejob.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"
#include "models/providers/monit24/rest/settlejob.h"
#include "models/providers/monit24/rest/showjob.h"

#include <algorithm>

namespace kontor::monit24::rest {

namespace {

Secret secretOf(const ProviderOptions &options, const char *key)
{
    return options.secrets.value(QLatin1String(key));
}

Error unsupported(const QString &message)
{
    return {.kind = Error::Kind::Unsupported, .message = message, .delivery = Error::Delivery::NotSent};
}

} // namespace

Client::Client(ProviderOptions options, Redactor &redactor, const Clock &clock, QObject *parent)
    : Provider(parent),
      m_options(std::move(options)),
      m_authenticator(settingOf(restSpec(), m_options, "login"), secretOf(m_options, "password"),
                      secretOf(m_options, "token")),
      m_pacer(paceLimits(restSpec(), m_options), std::max(1, m_options.http.maxInFlight), clock),
      m_lesson(m_pacer, clock),
      m_http(httpOptions(), m_authenticator, m_pacer, redactor, clock),
      m_wire{{.http = &m_http, .redactor = &redactor, .clock = &clock, .connection = m_options.connectionId},
             &m_surfaces,
             hasToken()}
{
    for (const Secret &secret : std::as_const(m_options.secrets))
        redactor.watch(secret);
    redactor.watch(Secret(secretOf(m_options, "token").reveal().trimmed()));
    redactor.watch(m_authenticator.headerValue());
}

Client::~Client()
{
    m_jobs.cancelAll();
}

bool Client::hasToken() const
{
    return !secretOf(m_options, "token").isEmpty();
}

HttpClient::Options Client::httpOptions()
{
    HttpClient::Options http = httpOptionsOf(m_options);
    http.throttle = [this](const HttpAnswer &answer) {
        if (answer.status == 429) m_lesson.learn({pace::read, pace::write});
        return HttpClient::Throttle{}; // How long to wait is known without us.
    };
    return http;
}

const ProviderSpec &Client::spec() const
{
    return restSpec();
}

std::optional<Error> Client::missing() const
{
    if (const auto problem = missingCredential(restSpec(), m_options)) return problem;
    const bool hasLogin =
        !settingOf(restSpec(), m_options, "login").isEmpty() && !secretOf(m_options, "password").isEmpty();
    if (hasToken() || hasLogin) return std::nullopt;
    return Error{.kind = Error::Kind::Secrets,
                 .message = tr("This connection has neither a token nor a login with its password. Enter one of them "
                               "in the connection."),
                 .delivery = Error::Delivery::NotSent};
}

JobOf<ListPage> *Client::list(const ListRequest &request, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<ListPage>(failure(*problem), owner);
    if (!restSpec().resource(request.type))
        return new SettledJob<ListPage>(failure(unsupported(tr("Monit24 has no records of this type."))), owner);
    if (!request.startsWith.isEmpty() || !request.contains.isEmpty())
        return new SettledJob<ListPage>(
            failure(unsupported(tr("Monit24 documents no search. Filter what was fetched instead."))), owner);
    return m_jobs.track<ListPage>(new ListJob(m_wire, request, owner));
}

JobOf<Record> *Client::show(const Record &known, Priority priority, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<Record>(failure(*problem), owner);
    if (!restSpec().resource(known.type) || known.id.isEmpty())
        return new SettledJob<Record>(failure(unsupported(tr("Monit24 has no records of this type."))), owner);
    return m_jobs.track<Record>(new ShowJob(m_wire, known, ShowJob::everything(known.type), priority, owner));
}

JobOf<Attempt> *Client::apply(const Mutation &mutation, QObject *owner)
{
    if (const auto problem = missing())
        return new SettledJob<Attempt>(Attempt{.state = Attempt::State::NotSent, .error = *problem}, owner);
    if (!restSpec().resource(mutation.type))
        return new SettledJob<Attempt>(
            Attempt{.state = Attempt::State::Refused, .error = unsupported(tr("Monit24 has no records of this type."))},
            owner);
    return m_jobs.track<Attempt>(new ApplyJob(m_wire, mutation, owner));
}

JobOf<Settlement> *Client::settle(const Mutation &mutation, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<Settlement>(failure(*problem), owner);
    if (!restSpec().resource(mutation.type))
        return new SettledJob<Settlement>(failure(unsupported(tr("Monit24 has no records of this type."))), owner);
    return m_jobs.track<Settlement>(new SettleJob(m_wire, mutation, owner));
}

JobOf<SignOnTicket> *Client::signOn(const SignOnTarget &, QObject *owner)
{
    return new SettledJob<SignOnTicket>(
        failure(unsupported(tr("Monit24 has no sign-on for resellers. Open its panel instead."))), owner);
}

JobOf<ProbeReport> *Client::probe(QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<ProbeReport>(failure(*problem), owner);
    return m_jobs.track<ProbeReport>(new ProbeJob(m_wire, owner));
}

} // namespace kontor::monit24::rest
