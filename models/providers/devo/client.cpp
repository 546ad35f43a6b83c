// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/client.h"

#include "models/providers/devo/applyjob.h"
#include "models/providers/devo/devo.h"
#include "models/providers/devo/probejob.h"
#include "models/providers/devo/resources.h"
#include "models/providers/devo/settlejob.h"
#include "models/providers/devo/showjob.h"

#include <QRegularExpression>

#include <algorithm>

namespace kontor::devo {

namespace {

constexpr auto apiKey = "api-key";
constexpr auto apiSecret = "api-secret";
constexpr auto keyHeader = "key-header";

Error unsupported(const QString &message)
{
    return {.kind = Error::Kind::Unsupported, .message = message, .delivery = Error::Delivery::NotSent};
}

/// A domain without owner answers questions about its users with an error (page "Reseller operations"): that is no
/// failure of the list, it is empty. Where the vendor does not say that it is about the owner, it must be known here.
class UsersJob final : public JobOf<ListPage>
{
public:
    UsersJob(const Wire &wire, Record domain, Priority priority, QObject *owner)
        : JobOf<ListPage>(owner), m_wire(wire), m_domain(std::move(domain)), m_priority(priority)
    {
        start();
    }

protected:
    void run() override
    {
        JobOf<ListPage> *job = listUsers(m_wire, m_domain.id, m_priority, this);
        job->onFinished(this, [this, job](const Result<ListPage> &users) {
            job->deleteLater();
            const QJsonValue hasOwner = m_domain.fields.value(QLatin1String("has_owner"));
            const bool isUnusable = hasOwner.isBool() && !hasOwner.toBool();
            const bool isRefused = !users && users.error().delivery == Error::Delivery::Answered;
            const bool isAboutState = !users && users.error().kind == Error::Kind::Conflict;
            finish(isAboutState || (isUnusable && isRefused) ? ListPage{.total = 0} : users);
        });
    }
    void abort() override
    {
        for (Job *child : findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly))
            child->cancel();
    }

private:
    Wire m_wire;
    Record m_domain;
    Priority m_priority;
};

} // namespace

Client::Client(ProviderOptions options, Redactor &redactor, const Clock &clock, QObject *parent)
    : Provider(parent),
      m_options(std::move(options)),
      m_clock(clock),
      m_authenticator(settingOf(devo::spec(), m_options, keyHeader).toLatin1(),
                      settingOf(devo::spec(), m_options, apiKey).toUtf8(),
                      m_options.secrets.value(QLatin1String(apiSecret)), clock),
      m_pacer(paceLimits(devo::spec(), m_options), std::max(1, m_options.http.maxInFlight), clock),
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
    return devo::spec();
}

std::optional<Error> Client::missing() const
{
    if (const auto problem = missingCredential(devo::spec(), m_options)) return problem;
    // Both travel in the head of every request; the key is opaque otherwise.
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_-]+$"));
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f\\x7f]"));
    const bool badName = !name.match(settingOf(devo::spec(), m_options, keyHeader)).hasMatch();
    const bool badKey = control.match(settingOf(devo::spec(), m_options, apiKey)).hasMatch();
    if (!badName && !badKey) return std::nullopt;
    return Error{.kind = Error::Kind::Invalid,
                 .message = badName ? tr("The header of the API key must be a name of letters, digits and hyphens, for "
                                         "example x-logtrust-reseller-apikey. Correct it in the connection.")
                                    : tr("The API key contains a line break or another invisible character. Enter it "
                                         "again in the connection."),
                 .delivery = Error::Delivery::NotSent};
}

JobOf<ListPage> *Client::list(const ListRequest &request, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<ListPage>(failure(*problem), owner);
    if (!request.startsWith.isEmpty() || !request.contains.isEmpty())
        return new SettledJob<ListPage>(failure(unsupported(tr("Devo has no search; its lists come whole."))), owner);
    if (request.type == QLatin1String(types::domain)) return m_jobs.track(listDomains(m_wire, request.priority, owner));
    if (request.type == QLatin1String(types::plan)) return m_jobs.track(listPlans(m_wire, request.priority, owner));
    if (request.type != QLatin1String(types::user))
        return new SettledJob<ListPage>(failure(unsupported(tr("Devo has no records of this type."))), owner);
    if (request.parent) return m_jobs.track<ListPage>(new UsersJob(m_wire, *request.parent, request.priority, owner));
    return new SettledJob<ListPage>(failure({.kind = Error::Kind::Invalid,
                                             .message = tr("Devo lists users only for one domain at a time."),
                                             .delivery = Error::Delivery::NotSent}),
                                    owner);
}

JobOf<Record> *Client::show(const Record &known, Priority priority, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<Record>(failure(*problem), owner);
    if (!devo::spec().resource(known.type))
        return new SettledJob<Record>(failure(unsupported(tr("Devo has no records of this type."))), owner);
    return m_jobs.track<Record>(new ShowJob(m_wire, known, ShowJob::everything(known.type), priority, owner));
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

JobOf<SignOnTicket> *Client::signOn(const SignOnTarget &, QObject *owner)
{
    return new SettledJob<SignOnTicket>(
        failure(unsupported(tr("Devo offers no sign-on through the interface. \"Open panel\" opens its web "
                               "application."))),
        owner);
}

JobOf<ProbeReport> *Client::probe(QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<ProbeReport>(failure(*problem), owner);
    return m_jobs.track<ProbeReport>(new ProbeJob(m_wire, owner));
}

} // namespace kontor::devo
