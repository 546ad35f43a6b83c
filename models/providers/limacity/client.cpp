// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/client.h"

#include "models/providers/limacity/applyjob.h"
#include "models/providers/limacity/customerjob.h"
#include "models/providers/limacity/limacity.h"
#include "models/providers/limacity/probejob.h"
#include "models/providers/limacity/resources.h"
#include "models/providers/limacity/settlejob.h"

#include <algorithm>

namespace kontor::limacity {

namespace {

Error unsupported(const QString &message)
{
    return {.kind = Error::Kind::Unsupported, .message = message, .delivery = Error::Delivery::NotSent};
}

} // namespace

Client::Client(ProviderOptions options, Redactor &redactor, const Clock &clock, QObject *parent)
    : Provider(parent),
      m_options(std::move(options)),
      m_clock(clock),
      m_authenticator(m_options.secrets.value(QStringLiteral("api-key"))),
      m_pacer(paceLimits(limacity::spec(), m_options), std::max(1, m_options.http.maxInFlight), clock),
      m_lesson(m_pacer, clock),
      m_http(httpOptions(), m_authenticator, m_pacer, redactor, clock),
      m_wire{{.http = &m_http, .redactor = &redactor, .clock = &clock, .connection = m_options.connectionId},
             {},
             m_options.recordSecrets}
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
        if (answer.status == 429) m_lesson.learn({pace::read, pace::write});
        return HttpClient::Throttle{};
    };
    return http;
}

const ProviderSpec &Client::spec() const
{
    return limacity::spec();
}

std::optional<Error> Client::missing() const
{
    return missingCredential(limacity::spec(), m_options);
}

JobOf<ListPage> *Client::list(const ListRequest &request, QObject *owner)
{
    const auto fail = [&](const Error &error) {
        return new SettledJob<ListPage>(failure(error), owner);
    };
    if (const auto problem = missing()) return fail(*problem);
    const ResourceSpec *resource = limacity::spec().resource(request.type);
    if (!resource || resource->keptHere)
        return fail(unsupported(tr("lima-city has no list of these over its interface.")));
    if (!request.startsWith.isEmpty() || !request.contains.isEmpty())
        return fail(unsupported(tr("lima-city does not search.")));
    if (!request.parent)
        return fail({.kind = Error::Kind::Invalid,
                     .message = tr("lima-city lists these only for one customer or domain at a time."),
                     .delivery = Error::Delivery::NotSent});
    // Without the customer's key nothing can be seen; what was seen before is not gone for that.
    if (request.parent->type == QLatin1String(types::customer) && !mayHaveKey(*request.parent))
        return new SettledJob<ListPage>(ListPage{.hiding = {request.parent->key()}}, owner);
    const Address place = Address::below(*request.parent, request.type);
    if (request.priority == Priority::Background)
        return m_jobs.track(readListOnRound(m_wire, *request.parent, place, owner));
    return m_jobs.track(readList(m_wire, place, request.priority, owner));
}

JobOf<Record> *Client::show(const Record &known, Priority priority, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<Record>(failure(*problem), owner);
    const ResourceSpec *resource = limacity::spec().resource(known.type);
    if (!resource || !resource->canShow)
        return new SettledJob<Record>(failure(unsupported(tr("lima-city does not show these one by one."))), owner);
    return m_jobs.track(resource->keptHere ? showCustomer(known, priority, owner) : showOne(known, priority, owner));
}

JobOf<Record> *Client::showCustomer(const Record &known, Priority priority, QObject *owner)
{
    std::chrono::milliseconds patience{};
    if (const auto made = m_made.constFind(known.id); made != m_made.cend())
        patience = m_wire.times.newAccount - (m_clock.monotonic() - *made);
    // A round over all customers is no reason to fetch everybody's log.
    return new CustomerJob(
        m_wire,
        {.known = known, .withLog = priority != Priority::Background, .patience = patience, .priority = priority},
        owner);
}

JobOf<Record> *Client::showOne(const Record &known, Priority priority, QObject *owner)
{
    const Address place = Address::of(known);
    const Decoding how = m_wire.decoding();
    // Only keys have a documented address of their own; the others are looked up in their list.
    if (known.type != QLatin1String(types::apiKey))
        return new CustomerReadJob<Record>(
            m_wire, place.customer, place.listPath(), priority,
            [place, how](const HttpAnswer &answer) { return decodeListed(answer, place, how); }, owner);
    return new CustomerReadJob<Record>(
        m_wire, place.customer, place.path(), priority,
        [place, how](const HttpAnswer &answer) {
            return decodeShownKey(answer, place, how).map([](ShownKey &&shown) { return std::move(shown.record); });
        },
        owner);
}

JobOf<Attempt> *Client::apply(const Mutation &mutation, QObject *owner)
{
    if (const auto problem = missing())
        return new SettledJob<Attempt>(Attempt{.state = Attempt::State::NotSent, .error = *problem}, owner);
    JobOf<Attempt> *job = m_jobs.track<Attempt>(new ApplyJob(m_wire, mutation, owner));
    const bool makesCustomer = mutation.verb == Verb::Create && mutation.type == QLatin1String(types::customer);
    if (makesCustomer)
        job->onFinished(this, [this](const Result<Attempt> &attempt) {
            if (attempt && attempt->after) m_made.insert(attempt->after->id, m_clock.monotonic());
        });
    return job;
}

JobOf<Settlement> *Client::settle(const Mutation &mutation, QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<Settlement>(failure(*problem), owner);
    return m_jobs.track<Settlement>(new SettleJob(m_wire, mutation, owner));
}

JobOf<SignOnTicket> *Client::signOn(const SignOnTarget &, QObject *owner)
{
    return new SettledJob<SignOnTicket>(
        failure(unsupported(tr("lima-city offers no sign-on over its interface. Open the reseller panel and enter the "
                               "customer's account from there."))),
        owner);
}

JobOf<ProbeReport> *Client::probe(QObject *owner)
{
    if (const auto problem = missing()) return new SettledJob<ProbeReport>(failure(*problem), owner);
    return m_jobs.track<ProbeReport>(new ProbeJob(m_wire, owner));
}

} // namespace kontor::limacity
