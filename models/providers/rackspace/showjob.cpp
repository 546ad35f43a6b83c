// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/showjob.h"

#include "models/providers/rackspace/resources.h"

namespace kontor::rackspace {

namespace {

bool meansNotOffered(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden ||
           error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict;
}

} // namespace

ShowJob::Parts ShowJob::everything(const QString &type)
{
    if (type == QLatin1String(types::domain)) return Parts(Part::Spam) | Part::CatchAll;
    if (type == QLatin1String(types::mailbox) || type == QLatin1String(types::exchangeMailbox)) return Part::Spam;
    return Part::Main;
}

ShowJob::ShowJob(const Wire &wire, Address address, Parts parts, Priority priority, QObject *owner)
    : StepsJob<Record>(owner),
      m_wire(wire),
      m_address(std::move(address)),
      m_parts(parts),
      m_open(parts),
      m_priority(priority)
{
    start();
}

void ShowJob::run()
{
    step<Record>(read<Record>(
                     m_wire, m_address.path(), m_priority,
                     [address = m_address, how = m_wire.decoding()](const QByteArray &body) {
                         return decodeRecord(body, address, how);
                     },
                     this),
                 [this](const Record &record) {
                     m_record = record;
                     m_record.detailed = m_parts == everything(record.type);
                     // The record knows its customer even when only the domain was known before.
                     m_address = Address::of(record);
                     readParts();
                 });
}

void ShowJob::readParts()
{
    const QString place = m_record.type + u' ' + m_record.id;
    if (m_open.testFlag(Part::CatchAll)) {
        m_open.setFlag(Part::CatchAll, false);
        readPart({QStringLiteral("catchalladdress")},
                 [place](const QByteArray &body) { return decodeCatchAll(body, place); });
    } else if (m_open.testFlag(Part::Spam)) {
        m_open.setFlag(Part::Spam, false);
        readPart({QStringLiteral("spam"), QStringLiteral("settings")},
                 [place, type = m_record.type](const QByteArray &body) { return decodeSpam(body, type, place); });
    } else {
        finish(m_record);
    }
}

void ShowJob::readPart(const QStringList &tail, std::function<Result<QJsonObject>(const QByteArray &)> decoder)
{
    JobOf<QJsonObject> *job = read<QJsonObject>(m_wire, m_address.path(tail), m_priority, std::move(decoder), this);
    job->onFinished(this, [this, job](const Result<QJsonObject> &part) {
        job->deleteLater();
        if (!isFinished()) partRead(part);
    });
}

void ShowJob::partRead(const Result<QJsonObject> &part)
{
    if (!part && !meansNotOffered(part.error())) {
        finish(failure(part.error()));
        return;
    }
    if (part)
        for (auto it = part->begin(); it != part->end(); ++it)
            m_record.fields.insert(it.key(), it.value());
    readParts();
}

} // namespace kontor::rackspace
