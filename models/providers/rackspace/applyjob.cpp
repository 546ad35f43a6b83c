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
    : ChangeJob(wire, std::move(mutation), owner), m_wire(wire)
{
    m_again.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ApplyJob::readBack);
    connect(&m_limit, &QTimer::timeout, this, &ApplyJob::cancelledAfterwards);
    connect(this, &Job::finished, this, &ApplyJob::stopTimers);
}

void ApplyJob::stopTimers()
{
    m_again.stop();
    m_limit.stop();
}

void ApplyJob::cancelledAfterwards()
{
    stopTimers();
    if (isNewCustomer())
        gotNewCustomer(failure({.kind = Error::Kind::Cancelled}));
    else
        endApplied(expected());
}

bool ApplyJob::isNewCustomer() const
{
    return mutation().verb == Verb::Create && mutation().type == QLatin1String(types::customer);
}

void ApplyJob::prepare()
{
    // Without a reference of some sort a new customer could not be found again.
    if (isNewCustomer() && referenceOf(mutation()).isEmpty())
        mutation().operationToken = QUuid::createUuid().toString(QUuid::Id128);
    const bool ownReference = !mutation().values.value(QLatin1String("referenceNumber")).toString().isEmpty();
    if (isNewCustomer() && ownReference && request())
        checkReference();
    else
        send();
}

void ApplyJob::checkReference()
{
    // Whether reference numbers are unique is not documented: a second customer with the same one could not be told
    // from the first afterwards.
    const QString reference = referenceOf(mutation());
    JobOf<Record> *job = findByReference(m_wire, reference, Priority::Interactive, this);
    job->onFinished(this, [this, job, reference](const Result<Record> &found) {
        job->deleteLater();
        if (isFinished() || stage() != Stage::Before) return;
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

Attempt ApplyJob::attemptOf(const HttpAnswer &answer) const
{
    return rackspace::attemptOf(mutation(), answer, m_wire.clockSkew(), m_wire.clock->utcNow());
}

void ApplyJob::applied(const HttpAnswer &)
{
    if (mutation().verb == Verb::Delete) {
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
        job = findByReference(m_wire, referenceOf(mutation()), Priority::Interactive, this);
    else
        job = new ShowJob(m_wire, addressAfter(mutation()), partsFor(mutation()), Priority::Interactive, this);
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
    const bool stale = outcome ? !showsChange(mutation(), *outcome) : outcome.error().kind == Error::Kind::NotFound;
    if (stale && !m_readTwice)
        readBackAgain();
    else
        endApplied(outcome ? completed(*outcome) : expected());
}

void ApplyJob::gotNewCustomer(const Result<Record> &outcome)
{
    if (outcome && sameName(outcome->name, mutation().values.value(QLatin1String("name")).toString().trimmed())) {
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
    if (mutation().before) {
        // Not all parts were read again; those that were not still hold.
        for (auto it = mutation().before->fields.begin(); it != mutation().before->fields.end(); ++it)
            if (!record.fields.contains(it.key())) record.fields.insert(it.key(), it.value());
        record.detailed = record.detailed || mutation().before->detailed;
    }
    if (record.status.isEmpty()) record.status = resultingStatus(mutation());
    if (record.status.isEmpty() && mutation().before) record.status = mutation().before->status;
    return record;
}

std::optional<Record> ApplyJob::expected() const
{
    const Address address = addressAfter(mutation());
    Record record{.connection = m_wire.connection,
                  .kind = spec().resource(mutation().type)->kind,
                  .type = mutation().type,
                  .name = mutation().values.value(QLatin1String("name")).toString()};
    if (mutation().before) record = *mutation().before;
    record.id = address.id();
    record.parent = address.parentId();
    const QJsonObject wanted = wantedFields(mutation());
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
    const QString status = resultingStatus(mutation());
    if (!status.isEmpty()) record.status = status;
    return record;
}

} // namespace kontor::rackspace
