// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/applyjob.h"

#include "models/providers/monit24/rpc/blocklookjob.h"
#include "models/providers/monit24/rpc/codec.h"
#include "models/providers/monit24/rpc/requests.h"
#include "models/providers/monit24/rpc/resources.h"
#include "models/providers/monit24/rpc/rpc.h"
#include "models/providers/monit24/rpc/settlejob.h"
#include "models/providers/monit24/rpc/showjob.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kontor::monit24::rpc {

namespace {

/// A look that failed before anything was sent: worth another try unless it is a plain no.
Attempt::State stateOfLook(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Forbidden:
    case Error::Kind::Invalid:
    case Error::Kind::Unsupported:
    case Error::Kind::Protocol:
        return Attempt::State::Refused;
    default:
        return Attempt::State::NotSent;
    }
}

} // namespace

ApplyJob::ApplyJob(const Wire &wire, Mutation mutation, QObject *owner)
    : ChangeJob(wire, std::move(mutation), owner), m_wire(wire)
{
    for (const Secret &secret : this->mutation().secrets)
        m_wire.redactor->watch(secret);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { endApplied(expected()); });
    connect(this, &Job::finished, &m_limit, &QTimer::stop);
}

bool ApplyJob::makesNew() const
{
    return mutation().verb == Verb::Create || mutation().action == QLatin1String(verbs::registerNew);
}

/// Where reading one record is one request.
bool ApplyJob::isReadable() const
{
    return isOfType(types::customer) || isOfType(types::group) || isOfType(types::service) ||
           isOfType(types::distributor);
}

void ApplyJob::prepare()
{
    if (isLookBeforeBlock(mutation()))
        lookBeforeBlock();
    else
        send();
}

void ApplyJob::lookBeforeBlock()
{
    Record account = mutation().before.value_or(
        Record{.connection = m_wire.connection, .kind = Kind::Customer, .type = mutation().type});
    account.id = mutation().id;
    auto *job = new BlockLookJob(m_wire, account, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome) {
            endApplied(*outcome);
            return;
        }
        Error error = outcome.error();
        error.delivery = Error::Delivery::NotSent;
        end(stateOfLook(error), error);
    });
}

Result<HttpRequest> ApplyJob::request() const
{
    const Result<Call> call = changeCall(mutation());
    if (!call) return failure(call.error());
    return changeRequest(*call);
}

Attempt ApplyJob::attemptOf(const HttpAnswer &answer) const
{
    Attempt attempt = rpc::attemptOf(answer, makesNew());
    if (attempt.state != Attempt::State::Applied) attempt.error = cleaned(attempt.error, *m_wire.redactor);
    return attempt;
}

/// What is to be deleted and is not there (data_validation: "missing objects") is deleted; so is what the vendor
/// refuses to delete for another reason told apart.
void ApplyJob::lookWhetherGone()
{
    auto *job = new SettleJob(m_wire, mutation(), this);
    job->onFinished(this, [this, job](const Result<Settlement> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome && outcome->state == Settlement::State::Applied)
            endApplied(std::nullopt);
        else
            ChangeJob::notApplied();
    });
}

void ApplyJob::notApplied()
{
    if (mutation().verb == Verb::Delete && isOfCategory(attempt().error, Category::DataValidation)) {
        lookWhetherGone();
        return;
    }
    if (!isAboutLogin(attempt().error)) {
        ChangeJob::notApplied();
        return;
    }
    const Result<Call> call = changeCall(mutation());
    if (call && call->isPublic()) {
        end(Attempt::State::Refused, notAllowed(attempt().error)); // no login was sent, so none is wrong
        return;
    }
    auto *job = new FindJob(m_wire, {.module = QStringLiteral("Package")}, this);
    job->onFinished(this, [this, job](const Result<Elements> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            end(Attempt::State::Refused, notAllowed(attempt().error));
        else
            ChangeJob::notApplied();
    });
}

void ApplyJob::applied(const HttpAnswer &answer)
{
    if (makesNew()) m_newId = newId(*dataOf(answer));
    if (mutation().verb == Verb::Delete)
        endApplied(std::nullopt);
    else if (isReadable())
        readBack();
    else
        endApplied(expected());
}

/// A number that leads to a record of another name is not that of the new one: the answer was to another request.
bool ApplyJob::isAnother(const Record &shown) const
{
    const QLatin1String nameField(rpcSpec().resource(mutation().type)->nameField);
    const QString wanted = wantedFields(mutation()).value(nameField).toString().simplified();
    const QString told = shown.fields.value(nameField).toString().simplified();
    return makesNew() && !wanted.isEmpty() && !told.isEmpty() && told.compare(wanted, Qt::CaseInsensitive) != 0;
}

void ApplyJob::readBack()
{
    m_limit.start(m_wire.readBack);
    auto *job = new ShowJob(m_wire, *expected(), ShowJob::Contact::Without, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome && isAnother(*outcome)) {
            end(Attempt::State::Unknown,
                {.kind = Error::Kind::Protocol,
                 .message = QCoreApplication::translate("Monit24", "Monit24 named the number of another record than "
                                                                   "the new one. Kontor looks which is the new one."),
                 .correlationId = attempt().correlationId,
                 .delivery = Error::Delivery::Unknown});
            return;
        }
        const bool isShown = outcome && compare(wantedFields(mutation()), *outcome).different == 0;
        endApplied(isShown ? *outcome : expected());
    });
}

Record ApplyJob::newRecord() const
{
    Record record{.connection = m_wire.connection,
                  .kind = rpcSpec().resource(mutation().type)->kind,
                  .type = mutation().type,
                  .id = m_newId};
    record.fields.insert(QLatin1String("id"), m_newId);
    // What a new one is when nothing is said (README_Distributors; Service, Create).
    if (isOfType(types::customer)) {
        record.fields.insert(QLatin1String("activated"), false);
        record.fields.insert(QLatin1String("blocked"), false);
    } else if (isOfType(types::service)) {
        record.fields.insert(QLatin1String(keys::pause), false);
    }
    if (!mutation().parent) return record;
    const Record &parent = *mutation().parent;
    record.parent = parent.id;
    if (isOfType(types::service)) record.fields.insert(QLatin1String(keys::groupId), parent.id);
    if (isOfType(types::suspension))
        record.fields.insert(QLatin1String("service_id"), parent.id);
    else if (const QString account = accountOf(parent); !account.isEmpty())
        record.fields.insert(QLatin1String(keys::accountId), account);
    return record;
}

std::optional<Record> ApplyJob::expected() const
{
    const ResourceSpec &resource = *rpcSpec().resource(mutation().type);
    Record record{.connection = m_wire.connection, .kind = resource.kind, .type = mutation().type, .id = mutation().id};
    if (mutation().before) record = *mutation().before;
    if (makesNew()) record = newRecord();
    const QJsonObject wanted = wantedFields(mutation());
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        record.fields.insert(it.key(), it.value());
    if (mutation().action == QLatin1String(verbs::unblock))
        record.fields.insert(QLatin1String(keys::runningBefore), QJsonArray());
    const QString name = record.fields.value(QLatin1String(resource.nameField)).toString();
    if (!name.isEmpty()) record.name = name;
    if (record.name.isEmpty()) record.name = record.id;
    const ActionSpec *action = resource.action(mutation().action);
    QString status = statusOf(record.type, record.fields);
    if (status.isEmpty() && action) status = QString::fromLatin1(action->resultingStatus);
    if (!status.isEmpty()) record.status = status;
    record.fetchedAt = m_wire.clock->utcNow();
    return record;
}

} // namespace kontor::monit24::rpc
