// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/refreshjob.h"

namespace kontor {

bool isConnectionWide(const Error &error)
{
    if (error.aboutRecordKey) return false;
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::RateLimited:
    case Error::Kind::Secrets:
    case Error::Kind::Storage:
    case Error::Kind::Locked:
        return true;
    default:
        return false;
    }
}

RefreshJob::RefreshJob(ConnectionService &connections, RecordCache &cache, Record known, QObject *owner)
    : StepsJob<Record>(owner), m_connections(connections), m_cache(cache), m_known(std::move(known))
{
    start();
}

void RefreshJob::run()
{
    step<Provider *>(m_connections.provider(m_known.connection, this),
                     [this](Provider *const &provider) { show(provider); });
}

void RefreshJob::abort()
{
    m_over = true;
    StepsJob::abort();
}

void RefreshJob::show(Provider *provider)
{
    if (m_over) return;
    JobOf<Record> *job = provider->show(m_known, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (!m_over) shown(outcome);
    });
}

void RefreshJob::shown(const Result<Record> &outcome)
{
    if (outcome) {
        // Who asked gets what the cache has, with what is kept here of it.
        step<int>(m_cache.putOne(*outcome, this),
                  [this, record = *outcome](const int &) { finish(m_cache.record(record.key()).value_or(record)); });
    } else if (outcome.error().kind == Error::Kind::NotFound) {
        const Error &error = outcome.error();
        step<int>(m_cache.removeOne(m_known.key(), this), [this, error](const int &) { finish(failure(error)); });
    } else {
        if (isConnectionWide(outcome.error()) && outcome.error().kind != Error::Kind::Storage)
            m_connections.report(m_known.connection, outcome.error());
        finish(failure(outcome.error()));
    }
}

} // namespace kontor
