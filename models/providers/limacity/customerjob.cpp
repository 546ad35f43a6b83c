// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/customerjob.h"

#include "models/providers/limacity/limacity.h"
#include "models/providers/limacity/resources.h"

namespace kontor::limacity {

CustomerJob::CustomerJob(const Wire &wire, What what, QObject *owner)
    : StepsJob<Record>(owner),
      m_wire(wire),
      m_what(std::move(what)),
      m_record(m_what.known),
      m_mostTries(1 + std::max<qint64>(m_what.patience / wire.times.retry, 0))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CustomerJob::ask);
    connect(this, &Job::finished, &m_again, &QTimer::stop);
    start();
}

void CustomerJob::run()
{
    m_record.connection = m_wire.connection;
    m_record.kind = Kind::Customer;
    m_record.fetchedAt = m_wire.clock->utcNow();
    set("id", m_record.id);
    step<Secret>(m_wire.customerKey(m_record.id, this), [this](const Secret &key) { gotKey(key); });
}

void CustomerJob::gotKey(const Secret &key)
{
    m_key = key;
    set("has_key", !key.isEmpty());
    if (!key.isEmpty()) return ask();
    // That none came with the create is still the reason.
    if (m_record.fields.value(QLatin1String("key_problem")) != QLatin1String(keyproblems::notFurnished))
        set("key_problem", QJsonValue::Null);
    end();
}

void CustomerJob::ask()
{
    if (isFinished()) return;
    ++m_tries;
    JobOf<bool> *job = readWith<bool>(m_wire, m_key, QStringLiteral("/usercp/api_keys/roles"), m_what.priority,
                                      decodeRolesThere, this);
    job->onFinished(this, [this, job](const Result<bool> &outcome) {
        job->deleteLater();
        if (!isFinished()) asked(outcome);
    });
}

bool CustomerJob::isWorthWaiting(const Error &error) const
{
    return m_tries < m_mostTries && (error.kind == Error::Kind::Unauthorized || error.httpStatus == 404);
}

void CustomerJob::asked(const Result<bool> &outcome)
{
    if (outcome) {
        set("key_problem", QJsonValue::Null);
        if (m_what.withLog)
            readLog();
        else
            end();
        return;
    }
    const Error &error = outcome.error();
    if (isWorthWaiting(error)) {
        Q_EMIT progressed(m_tries, m_mostTries);
        m_again.start(m_wire.times.retry);
    } else if (error.aboutRecordKey) {
        const bool unknown = error.kind == Error::Kind::Unauthorized;
        set("key_problem", QLatin1String(unknown ? keyproblems::refused : keyproblems::limited));
        end();
    } else {
        finish(failure(error));
    }
}

void CustomerJob::readLog()
{
    JobOf<QString> *job = readWith<QString>(m_wire, m_key, QStringLiteral("/usercp/php_error_log.json"),
                                            m_what.priority, decodeErrorLog, this);
    job->onFinished(this, [this, job](const Result<QString> &log) {
        job->deleteLater();
        if (isFinished()) return;
        if (log) set("php_error_log", *log);
        m_record.detailed = true;
        end();
    });
}

void CustomerJob::end()
{
    spec().resource(m_record.type)->derive(m_record);
    finish(m_record);
}

} // namespace kontor::limacity
