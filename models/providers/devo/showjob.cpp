// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/showjob.h"

#include "models/providers/devo/devo.h"
#include "models/providers/devo/resources.h"

namespace kontor::devo {

namespace {

/// The vendor said no to this one question; the record itself was read with the same key a moment before.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden ||
           error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict;
}

} // namespace

ShowJob::Parts ShowJob::everything(const QString &type)
{
    if (type == QLatin1String(types::domain)) return Parts(Part::Users) | Part::Retention;
    if (type == QLatin1String(types::user)) return Part::Person;
    return Part::Main;
}

ShowJob::ShowJob(const Wire &wire, Record known, Parts parts, Priority priority, QObject *owner)
    : StepsJob<Record>(owner),
      m_wire(wire),
      m_known(std::move(known)),
      m_parts(parts),
      m_open(parts),
      m_priority(priority)
{
    start();
}

void ShowJob::run()
{
    auto *job = new CheckedRead<Record>(
        m_wire, [this](QObject *owner) { return readMain(owner); }, m_priority, this);
    step<Record>(job, [this](const Record &record) {
        m_record = record;
        m_record.detailed = m_parts == everything(record.type);
        readParts();
    });
}

JobOf<Record> *ShowJob::readMain(QObject *owner) const
{
    const QString id = m_known.id;
    const Decoding how = m_wire.decoding();
    if (m_known.type == QLatin1String(types::plan))
        return read<Record>(
            m_wire, pathOf({QStringLiteral("plan"), id}), m_priority, Asked::Record,
            [id, how](const QJsonValue &json) { return decodePlan(json, id, how); }, owner);
    if (m_known.type == QLatin1String(types::domain))
        return read<Record>(
            m_wire, pathOf({QStringLiteral("domain"), id}), m_priority, Asked::Record,
            [id, how](const QJsonValue &json) { return decodeDomain(json, id, how); }, owner);
    const Membership user = Membership::ofId(id);
    return read<Record>(
        m_wire, user.path(), m_priority, Asked::Record,
        [user, how](const QJsonValue &json) { return decodeUser(json, user.email, user.domain, how); }, owner);
}

void ShowJob::readParts()
{
    const QString id = m_record.id;
    if (m_open.testFlag(Part::Users)) {
        m_open.setFlag(Part::Users, false);
        readUsers();
    } else if (m_open.testFlag(Part::Retention)) {
        m_open.setFlag(Part::Retention, false);
        readPart(pathOf({QStringLiteral("domain"), id, QStringLiteral("retention")}),
                 [id](const QJsonValue &json) { return decodeRetention(json, id); });
    } else if (m_open.testFlag(Part::Person)) {
        m_open.setFlag(Part::Person, false);
        const QString email = Membership::ofId(id).email;
        readPart(pathOf({QStringLiteral("user"), QStringLiteral("email"), email}),
                 [email](const QJsonValue &json) { return decodePerson(json, email); });
    } else {
        if (const auto derive = spec().resource(m_record.type)->derive) derive(m_record);
        finish(m_record);
    }
}

void ShowJob::readUsers()
{
    JobOf<ListPage> *job = listUsers(m_wire, m_record.id, m_priority, this);
    job->onFinished(this, [this, job](const Result<ListPage> &users) {
        job->deleteLater();
        if (isFinished()) return;
        if (users)
            add(ownershipOf(users->records));
        else
            noUsers(users.error());
    });
}

void ShowJob::noUsers(const Error &error)
{
    if (!isRefusal(error)) {
        finish(failure(error));
        return;
    }
    const bool hadOwner = m_known.fields.value(QLatin1String("has_owner")).toBool();
    const bool isUnusable = m_record.status == QLatin1String("active") && !hadOwner;
    add(isUnusable ? QJsonObject{{QStringLiteral("has_owner"), false}} : QJsonObject());
}

void ShowJob::readPart(const Result<QString> &path, std::function<Result<QJsonObject>(const QJsonValue &)> decoder)
{
    JobOf<QJsonObject> *job = read<QJsonObject>(m_wire, path, m_priority, Asked::Record, std::move(decoder), this);
    job->onFinished(this, [this, job](const Result<QJsonObject> &part) {
        job->deleteLater();
        if (isFinished()) return;
        if (!part && !isRefusal(part.error()))
            finish(failure(part.error()));
        else
            add(part ? *part : QJsonObject());
    });
}

void ShowJob::add(const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        m_record.fields.insert(it.key(), it.value());
    readParts();
}

} // namespace kontor::devo
