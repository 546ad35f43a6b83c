// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/applyjob.h"

#include "models/providers/rackspace/rackspace.h"
#include "models/providers/rackspace/resources.h"

#include <QCoreApplication>

namespace kontor::rackspace {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rackspace)
};

ShowJob::Parts partsFor(const Mutation &mutation)
{
    if (mutation.action == QLatin1String("set-spam")) return ShowJob::Part::Spam;
    if (mutation.action == QLatin1String("set-catch-all")) return ShowJob::Part::CatchAll;
    return ShowJob::Part::Main;
}

bool showsChange(const Mutation &mutation, const Record &record)
{
    if (const auto entry = wantedEntry(mutation)) return compareEntry(*entry, record).different == 0;
    return compare(wantedFields(mutation), record).different == 0;
}

QString resultingStatus(const Mutation &mutation)
{
    const ActionSpec *action = spec().resource(mutation.type)->action(mutation.action);
    return action && mutation.verb == Verb::Act ? QString::fromLatin1(action->resultingStatus) : QString();
}

} // namespace

ApplyJob::ApplyJob(const Wire &wire, Mutation mutation, QObject *owner)
    : JobOf<Attempt>(owner), m_wire(wire), m_mutation(std::move(mutation))
{
    m_again.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ApplyJob::readBack);
    connect(&m_limit, &QTimer::timeout, this, [this] { endApplied(expected()); });
    start();
}

void ApplyJob::decideCancelled()
{
    end(Attempt::State::NotSent,
        {.kind = Error::Kind::Cancelled, .message = Texts::tr("Cancelled."), .delivery = Error::Delivery::NotSent});
}

void ApplyJob::abort()
{
    if (m_stage == Stage::Applied && !isNewCustomer()) {
        endApplied(expected());
        return;
    }
    m_again.stop();
    if (m_stage == Stage::Before) decideCancelled();
    if (m_stage == Stage::Applied) gotNewCustomer(failure({.kind = Error::Kind::Cancelled}));
    // What is in flight tells how far it came.
    for (Job *child : findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly))
        child->cancel();
}

bool ApplyJob::isNewCustomer() const
{
    return m_mutation.verb == Verb::Create && m_mutation.type == QLatin1String(types::customer);
}

void ApplyJob::run()
{
    // Without a reference of some sort a new customer could not be found again.
    if (isNewCustomer() && referenceOf(m_mutation).isEmpty())
        m_mutation.operationToken = QUuid::createUuid().toString(QUuid::Id128);
    const Result<HttpRequest> request = changeRequest(m_mutation);
    if (!request) {
        end(Attempt::State::Refused, request.error());
        return;
    }
    m_request = *request;
    const bool ownReference = !m_mutation.values.value(QLatin1String("referenceNumber")).toString().isEmpty();
    if (isNewCustomer() && ownReference)
        checkReference();
    else
        send();
}

void ApplyJob::checkReference()
{
    // Whether reference numbers are unique is not documented: a second customer with the same one could not be told
    // from the first afterwards.
    const QString reference = referenceOf(m_mutation);
    JobOf<Record> *job = findByReference(m_wire, reference, Priority::Interactive, this);
    job->onFinished(this, [this, job, reference](const Result<Record> &found) {
        job->deleteLater();
        if (isFinished() || m_stage != Stage::Before) return;
        if (found) {
            const QString why = Texts::tr("The reference number %1 belongs to \"%2\" (%3) already.")
                                    .arg(reference, found->name, found->id);
            end(Attempt::State::Refused, {.kind = Error::Kind::Conflict,
                                          .message = why,
                                          .fields = {{QStringLiteral("referenceNumber"), why}},
                                          .delivery = Error::Delivery::NotSent});
        } else if (found.error().kind == Error::Kind::NotFound) {
            send();
        } else {
            Error error = found.error();
            error.delivery = Error::Delivery::NotSent;
            end(Attempt::State::NotSent, error);
        }
    });
}

void ApplyJob::send()
{
    m_stage = Stage::Sent;
    HttpJob *job = m_wire.send(m_request, this);
    job->onFinished(this, [this, job](const Result<HttpAnswer> &outcome) {
        job->deleteLater();
        sent(outcome);
    });
}

void ApplyJob::sent(const Result<HttpAnswer> &outcome)
{
    if (!outcome) {
        const bool never = outcome.error().delivery == Error::Delivery::NotSent;
        m_attempt.correlationId = outcome.error().correlationId;
        end(never ? Attempt::State::NotSent : Attempt::State::Unknown, outcome.error());
        return;
    }
    m_attempt = attemptOf(m_mutation, *outcome, m_wire.clockSkew(), m_wire.clock->utcNow());
    if (m_attempt.state != Attempt::State::Applied) {
        end(m_attempt.state, m_attempt.error);
        return;
    }
    m_stage = Stage::Applied;
    if (m_mutation.verb == Verb::Delete) {
        endApplied(std::nullopt);
        return;
    }
    if (!isNewCustomer()) m_limit.start(m_wire.times.readBack);
    readBack();
}

void ApplyJob::readBack()
{
    JobOf<Record> *job = nullptr;
    if (isNewCustomer())
        job = findByReference(m_wire, referenceOf(m_mutation), Priority::Interactive, this);
    else
        job = new ShowJob(m_wire, addressAfter(m_mutation), partsFor(m_mutation), Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isNewCustomer())
            gotNewCustomer(outcome);
        else
            gotRecord(outcome);
    });
}

void ApplyJob::readBackAgain()
{
    m_readTwice = true;
    m_again.start(m_wire.times.staleRead);
}

void ApplyJob::gotRecord(const Result<Record> &outcome)
{
    const bool stale = outcome ? !showsChange(m_mutation, *outcome) : outcome.error().kind == Error::Kind::NotFound;
    if (stale && !m_readTwice)
        readBackAgain();
    else
        endApplied(outcome ? completed(*outcome) : expected());
}

void ApplyJob::gotNewCustomer(const Result<Record> &outcome)
{
    if (outcome && sameName(outcome->name, m_mutation.values.value(QLatin1String("name")).toString().trimmed())) {
        endApplied(*outcome);
        return;
    }
    const bool absent = !outcome && outcome.error().kind == Error::Kind::NotFound;
    if (absent && !m_readTwice) {
        readBackAgain();
        return;
    }
    // A success that cannot be seen is no success: the account number is still missing.
    end(Attempt::State::Unknown,
        {.kind = Error::Kind::Protocol,
         .message = Texts::tr("Rackspace took the new customer, but does not show it yet, so "
                              "its account number is not known."),
         .detail = outcome ? QStringLiteral("found a customer of another name") : outcome.error().message,
         .delivery = Error::Delivery::Unknown});
}

Record ApplyJob::completed(const Record &shown) const
{
    Record record = shown;
    if (m_mutation.before) {
        // Not all parts were read again; those that were not still hold.
        for (auto it = m_mutation.before->fields.begin(); it != m_mutation.before->fields.end(); ++it)
            if (!record.fields.contains(it.key())) record.fields.insert(it.key(), it.value());
        record.detailed = record.detailed || m_mutation.before->detailed;
    }
    if (record.status.isEmpty()) record.status = resultingStatus(m_mutation);
    if (record.status.isEmpty() && m_mutation.before) record.status = m_mutation.before->status;
    return record;
}

std::optional<Record> ApplyJob::expected() const
{
    const Address address = addressAfter(m_mutation);
    Record record{.connection = m_wire.connection,
                  .kind = spec().resource(m_mutation.type)->kind,
                  .type = m_mutation.type,
                  .name = m_mutation.values.value(QLatin1String("name")).toString()};
    if (m_mutation.before) record = *m_mutation.before;
    record.id = address.id();
    record.parent = address.parentId();
    const QJsonObject wanted = wantedFields(m_mutation);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        record.fields.insert(it.key(), it.value());
    if (address.type != QLatin1String(types::customer))
        record.fields.insert(QLatin1String("accountNumber"), address.accountNumber);
    if (!address.domain.isEmpty() && !address.name.isEmpty()) {
        record.fields.insert(QLatin1String("domain"), address.domain.toLower());
        record.name = address.name + u'@' + address.domain;
    }
    if (record.name.isEmpty()) record.name = record.id;
    record.fetchedAt = m_wire.clock->utcNow();
    const QString status = resultingStatus(m_mutation);
    if (!status.isEmpty()) record.status = status;
    return record;
}

void ApplyJob::end(Attempt::State state, const Error &error)
{
    m_again.stop();
    m_limit.stop();
    m_attempt.state = state;
    m_attempt.error = error;
    finish(m_attempt);
}

void ApplyJob::endApplied(std::optional<Record> after)
{
    m_attempt.after = std::move(after);
    end(Attempt::State::Applied, {});
}

} // namespace kontor::rackspace
