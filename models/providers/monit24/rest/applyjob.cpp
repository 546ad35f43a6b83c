// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/applyjob.h"

#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rest/requests.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"

#include <QCoreApplication>

namespace kontor::monit24::rest {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

bool onlyNotesServices(const Mutation &mutation)
{
    return mutation.verb == Verb::Act && mutation.action == QLatin1String(actions::block);
}

QString resultingStatus(const Mutation &mutation)
{
    const ActionSpec *action = restSpec().resource(mutation.type)->action(mutation.action);
    return action && mutation.verb == Verb::Act ? QString::fromLatin1(action->resultingStatus) : QString();
}

bool meansNotForUs(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden ||
           error.kind == Error::Kind::Invalid;
}

/// In a list of all services, one that does not tell its owner may be anybody's.
QStringList runningServices(const std::vector<Record> &services, const QString &owner, bool isListOfAll)
{
    QStringList running;
    for (const Record &service : services) {
        const QString itsOwner = service.fields.value(QLatin1String(keys::ownerId)).toString();
        const bool isTheirs = itsOwner == owner || (itsOwner.isEmpty() && !isListOfAll);
        if (isTheirs && service.status == QLatin1String("active")) running += service.id;
    }
    return running;
}

} // namespace

ApplyJob::ApplyJob(const Wire &wire, Mutation mutation, QObject *owner)
    : ChangeJob(wire, std::move(mutation), owner), m_wire(wire)
{
    // The vendor may repeat a new password in its refusal.
    for (const Secret &secret : std::as_const(this->mutation().secrets))
        if (m_wire.redactor) m_wire.redactor->watch(secret);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ApplyJob::cancelledAfterwards);
    connect(this, &Job::finished, &m_limit, &QTimer::stop);
}

void ApplyJob::cancelledAfterwards()
{
    m_limit.stop();
    endApplied(expected());
}

void ApplyJob::notSent(Error error)
{
    error.delivery = Error::Delivery::NotSent;
    end(Attempt::State::NotSent, error);
}

void ApplyJob::prepare()
{
    JobOf<Surface> *job = findSurface(m_wire, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Surface> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (!outcome) {
            notSent(outcome.error());
            return;
        }
        m_surface = *outcome;
        ready();
    });
}

void ApplyJob::ready()
{
    if (onlyNotesServices(mutation())) {
        const Result<QString> path =
            listPathBelow(recordOf(mutation().type, mutation().id), QLatin1String(types::service));
        if (path)
            noteServices(*path, false);
        else
            end(Attempt::State::Refused, path.error());
        return;
    }
    const bool isNew = mutation().verb == Verb::Create && namesOwner(mutation().type);
    m_owner = isNew ? ownerOf(mutation(), m_surface) : QString();
    if (isNew && m_owner.isEmpty())
        lookUpOwner(groupOf(mutation()));
    else
        send();
}

void ApplyJob::lookUpOwner(const QString &group)
{
    // What is made in a group belongs to the group's owner, which a number alone does not tell.
    auto *job = new ShowJob(m_wire, recordOf(QLatin1String(types::group), group), ShowJob::Part::Main,
                            Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome) {
            m_owner = outcome->parent.isEmpty() ? m_surface.ownerId : outcome->parent;
            send();
        } else if (outcome.error().kind == Error::Kind::NotFound || outcome.error().kind == Error::Kind::Invalid) {
            const QString why = Texts::tr("Monit24 has no group of this number.");
            end(Attempt::State::Refused, {.kind = Error::Kind::Invalid,
                                          .message = why,
                                          .fields = {{QLatin1String(keys::groupId), why}},
                                          .delivery = Error::Delivery::NotSent});
        } else if (outcome.error().kind == Error::Kind::Conflict) {
            // Hidden while its account is blocked: trying again later does not help.
            Error error = outcome.error();
            error.delivery = Error::Delivery::NotSent;
            end(Attempt::State::Refused, error);
        } else {
            notSent(outcome.error());
        }
    });
}

void ApplyJob::noteServices(const QString &path, bool isLastWay)
{
    auto *job = new AllPagesJob(m_wire, path, QLatin1String(types::service), m_wire.reading(m_surface),
                                Priority::Interactive, this);
    job->onFinished(this, [this, job, isLastWay](const Result<std::vector<Record>> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            found(runningServices(*outcome, mutation().id, isLastWay));
        else if (!meansNotForUs(outcome.error()))
            notSent(outcome.error());
        else if (isLastWay)
            found({}); // A login that sees no services can resume none either.
        else
            noteServices(QStringLiteral("/services"), true);
    });
}

void ApplyJob::found(const QStringList &services)
{
    if (!services.isEmpty()) {
        noted(services);
        return;
    }
    // None may run; or somebody else has blocked it meanwhile, which hides them: then there is nothing to note.
    auto *job =
        new ShowJob(m_wire, recordOf(mutation().type, mutation().id), ShowJob::Part::Main, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome && outcome->status == QLatin1String("blocked"))
            end(Attempt::State::Refused, {.kind = Error::Kind::Conflict,
                                          .message = Texts::tr("The account is blocked already. Refresh it."),
                                          .delivery = Error::Delivery::Answered});
        else
            noted({});
    });
}

void ApplyJob::noted(const QStringList &services)
{
    Record after = mutation().before.value_or(recordOf(mutation().type, mutation().id));
    after.connection = m_wire.connection;
    after.fields.insert(QLatin1String(keys::servicesBeforeBlock), QJsonArray::fromStringList(services));
    after.fetchedAt = m_wire.clock->utcNow();
    endApplied(after);
}

Attempt ApplyJob::attemptOf(const HttpAnswer &answer) const
{
    return rest::attemptOf(mutation(), answer, m_wire.access());
}

void ApplyJob::notApplied()
{
    const bool isNotThere = attempt().state == Attempt::State::Refused && attempt().error.kind == Error::Kind::NotFound;
    if (!isNotThere || !isBelowAccounts(mutation().type)) {
        ChangeJob::notApplied();
        return;
    }
    // Accounts are shown while they are blocked, what belongs to them is not: then it is there all the same.
    auto *job = new BlockedAccountsJob(m_wire, m_surface, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<QStringList> &blocked) {
        job->deleteLater();
        if (isFinished()) return;
        const Record known = mutation().before.value_or(recordOf(mutation().type, mutation().id));
        if (!blocked || !mayBeHidden(accountOf(known), *blocked)) {
            ChangeJob::notApplied();
            return;
        }
        Error error = hiddenWhileBlocked();
        error.detail = attempt().error.detail;
        error.httpStatus = attempt().error.httpStatus;
        error.correlationId = attempt().error.correlationId;
        end(Attempt::State::Refused, error);
    });
}

/// An action changes what may be done next. That nothing is known of it has to be said: what is left out of a record
/// stays as it was seen.
void ApplyJob::forgetPermissions(Record &record) const
{
    if (mutation().verb == Verb::Act)
        record.fields.insert(QLatin1String(keys::permissions), QJsonArray());
    else
        record.fields.remove(QLatin1String(keys::permissions));
}

void ApplyJob::applied(const HttpAnswer &answer)
{
    if (mutation().verb == Verb::Delete) {
        endApplied(std::nullopt);
        return;
    }
    if (mutation().verb == Verb::Create) m_newId = decodeNewId(answer.body).value_or(QString());
    m_limit.start(m_wire.readBack);
    const QString id = m_newId.isEmpty() ? mutation().id : m_newId;
    const ShowJob::Part part = changesContact(mutation()) ? ShowJob::Part::UserData : ShowJob::Part::Main;
    auto *job = new ShowJob(m_wire, recordOf(mutation().type, id), part, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (!isFinished()) gotRecord(outcome);
    });
}

/// A number that leads to a record of another name is not that of the new one: the answer was to another request.
bool ApplyJob::isAnother(const Record &shown) const
{
    const QLatin1String nameField(restSpec().resource(mutation().type)->nameField);
    const QString wanted = wantedFields(mutation()).value(nameField).toString().simplified();
    const QString told = shown.fields.value(nameField).toString().simplified();
    return mutation().verb == Verb::Create && !wanted.isEmpty() && !told.isEmpty() &&
           told.compare(wanted, Qt::CaseInsensitive) != 0;
}

void ApplyJob::gotRecord(const Result<Record> &outcome)
{
    if (outcome && isAnother(*outcome)) {
        m_limit.stop();
        end(Attempt::State::Unknown,
            {.kind = Error::Kind::Protocol,
             .message = Texts::tr("Monit24 named the number of another record than the new one. Kontor looks which is "
                                  "the new one."),
             .correlationId = attempt().correlationId,
             .delivery = Error::Delivery::Unknown});
        return;
    }
    // The vendor took the change: a read that does not have it is an old one.
    const bool isShown = outcome && compare(wantedFields(mutation()), *outcome).different == 0;
    endApplied(isShown ? completed(*outcome) : expected());
}

Record ApplyJob::completed(const Record &shown) const
{
    Record record = shown;
    if (mutation().before) {
        // Not all parts were read again; those that were not still hold, but what may be done next has changed.
        for (auto it = mutation().before->fields.begin(); it != mutation().before->fields.end(); ++it)
            if (!record.fields.contains(it.key()) && it.key() != QLatin1String(keys::permissions))
                record.fields.insert(it.key(), it.value());
    }
    // Contact data are shown to their owner only: what was sent is all that is known then.
    const QJsonObject wanted = wantedFields(mutation());
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (!shown.fields.contains(it.key())) record.fields.insert(it.key(), it.value());
    forgetResumed(mutation(), record);
    forgetPermissions(record);
    record.detailed = false;
    if (record.status.isEmpty()) record.status = resultingStatus(mutation());
    return record;
}

std::optional<Record> ApplyJob::expected() const
{
    Record record = mutation().before.value_or(recordOf(mutation().type, mutation().id));
    if (!m_newId.isEmpty()) record.id = m_newId;
    record.connection = m_wire.connection;
    const QJsonObject wanted = wantedFields(mutation());
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        record.fields.insert(it.key(), it.value());
    forgetResumed(mutation(), record);
    forgetPermissions(record);
    const ResourceSpec *resource = restSpec().resource(mutation().type);
    const QString name = wanted.value(QLatin1String(resource->nameField)).toString();
    if (!name.isEmpty()) record.name = name;
    if (record.name.isEmpty()) record.name = record.id;
    if (record.parent.isEmpty() && mutation().parent) record.parent = mutation().parent->id;
    record.fetchedAt = m_wire.clock->utcNow();
    record.detailed = false;
    const QString status = resultingStatus(mutation());
    record.status = status.isEmpty() ? statusOf(record.type, record.fields) : status;
    return record;
}

} // namespace kontor::monit24::rest
