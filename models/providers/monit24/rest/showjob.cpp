// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/showjob.h"

#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"

namespace kontor::monit24::rest {

namespace {

/// The record itself was just shown, so this is about the part: not there, or not for this login.
bool meansNotForUs(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden ||
           error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Invalid;
}

} // namespace

ShowJob::Parts ShowJob::everything(const QString &type)
{
    const ResourceSpec *resource = restSpec().resource(type);
    if (!resource || resource->kind == Kind::Lookup) return Part::Main;
    return isAccount(type) ? Parts(Part::UserData) | Part::Permissions : Parts(Part::Permissions);
}

ShowJob::ShowJob(const Wire &wire, const Record &known, Parts parts, Priority priority, QObject *owner)
    : StepsJob<Record>(owner), m_wire(wire), m_record(known), m_parts(parts), m_priority(priority)
{
    start();
}

void ShowJob::run()
{
    if (!isId(m_record.id, m_record.type)) {
        finish(failure(numberNotKnown()));
        return;
    }
    step<Surface>(findSurface(m_wire, m_priority, this), [this](const Surface &surface) {
        m_surface = surface;
        readMain();
    });
}

void ShowJob::readMain()
{
    JobOf<Record> *job = read<Record>(
        m_wire, recordPath(m_record.type, m_record.id, m_surface), m_priority,
        [type = m_record.type, id = m_record.id, how = m_wire.reading(m_surface)](const HttpAnswer &answer) {
            return decodeRecord(answer.body, type, id, how);
        },
        this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            gotMain(*outcome);
        else if (outcome.error().kind == Error::Kind::NotFound)
            absent(outcome.error());
        else
            finish(failure(outcome.error()));
    });
}

void ShowJob::gotMain(const Record &record)
{
    m_record = record;
    m_record.detailed = m_parts == everything(record.type);
    // The administrator's view has both halves in one.
    if (m_record.fields.contains(QLatin1String("email_address"))) m_parts.setFlag(Part::UserData, false);
    readUserData();
}

/// Accounts are shown while they are blocked, what belongs to them is not.
void ShowJob::absent(const Error &said)
{
    if (!isBelowAccounts(m_record.type)) {
        finish(failure(said));
        return;
    }
    step<QStringList>(new BlockedAccountsJob(m_wire, m_surface, m_priority, this),
                      [this, said](const QStringList &blocked) {
                          if (!mayBeHidden(accountOf(m_record), blocked)) {
                              finish(failure(said));
                              return;
                          }
                          Error error = hiddenWhileBlocked();
                          error.detail = said.detail;
                          error.httpStatus = said.httpStatus;
                          error.correlationId = said.correlationId;
                          finish(failure(error));
                      });
}

void ShowJob::readUserData()
{
    if (!m_parts.testFlag(Part::UserData)) {
        readPermissions();
        return;
    }
    JobOf<QJsonObject> *job = read<QJsonObject>(
        m_wire, userDataPath(m_record.id), m_priority,
        [id = m_record.id](const HttpAnswer &answer) { return decodeUserData(answer.body, id); }, this);
    job->onFinished(this, [this, job](const Result<QJsonObject> &part) {
        job->deleteLater();
        if (isFinished()) return;
        if (!part && !meansNotForUs(part.error())) {
            finish(failure(part.error()));
            return;
        }
        if (part)
            for (auto it = part->begin(); it != part->end(); ++it)
                m_record.fields.insert(it.key(), it.value());
        readPermissions();
    });
}

void ShowJob::readPermissions()
{
    if (!m_parts.testFlag(Part::Permissions)) {
        finish(m_record);
        return;
    }
    JobOf<QJsonArray> *job = read<QJsonArray>(
        m_wire, recordPath(m_record.type, m_record.id, m_surface) + QLatin1String("/permissions"), m_priority,
        [](const HttpAnswer &answer) { return decodePermissions(answer.body); }, this);
    job->onFinished(this, [this, job](const Result<QJsonArray> &part) {
        job->deleteLater();
        if (isFinished()) return;
        if (!part && !meansNotForUs(part.error())) {
            finish(failure(part.error()));
            return;
        }
        if (part && !part->isEmpty()) m_record.fields.insert(QLatin1String(keys::permissions), *part);
        finish(m_record);
    });
}

QString accountOf(const Record &record)
{
    if (record.type == QLatin1String(types::customer)) return record.id;
    const QString told = record.fields.value(QLatin1String(keys::ownerId)).toVariant().toString();
    return told.isEmpty() && record.type == QLatin1String(types::group) ? record.parent : told;
}

bool mayBeHidden(const QString &account, const QStringList &blocked)
{
    return account.isEmpty() ? !blocked.isEmpty() : blocked.contains(account);
}

Record recordOf(const QString &type, const QString &id)
{
    const ResourceSpec *resource = restSpec().resource(type);
    return {.kind = resource ? resource->kind : Kind::Customer, .type = type, .id = id, .name = id};
}

} // namespace kontor::monit24::rest
