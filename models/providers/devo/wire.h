// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/devo/codec.h"
#include "models/providers/devo/faults.h"
#include "models/providers/devo/requests.h"
#include "models/providers/wire.h"

#include <functional>

namespace kontor::devo {

/// What the jobs of one connection at Devo share.
struct Wire : kontor::Wire
{
    /// Waits that tests shorten.
    struct Times
    {
        std::chrono::milliseconds staleRead{1'500}; ///< before a read that does not show the change is repeated
        std::chrono::milliseconds readBack{10'000}; ///< longest wait for the record after a change
    };

    Times times{};

    Decoding decoding() const { return {.connection = connection, .now = clock->utcNow()}; }
    Error errorOf(const HttpAnswer &answer, Asked asked) const
    {
        return devo::errorOf(answer, asked, clockSkew(), clock->utcNow());
    }
};

/// A read of a path; a path that cannot be is the outcome. An error in a success is an error, and every error carries
/// the vendor's correlation id.
template<class T>
JobOf<T> *read(const Wire &wire, const Result<QString> &path, Priority priority, Asked asked,
               std::function<Result<T>(const QJsonValue &json)> decoder, QObject *owner,
               const QList<std::pair<QString, QString>> &query = {})
{
    if (!path) return new SettledJob<T>(failure(path.error()), owner);
    const auto decode = [decoder = std::move(decoder), path = *path, asked,
                         now = wire.clock->utcNow()](const HttpAnswer &answer) -> Result<T> {
        if (faultOf(answer).isGenuine()) return failure(devo::errorOf(answer, asked, std::nullopt, now));
        const Result<QJsonValue> json = decodeJson(answer.body, path);
        Result<T> value = json ? decoder(*json) : Result<T>(failure(json.error()));
        if (value) return value;
        Error error = value.error();
        error.correlationId = correlationIdOf(answer);
        error.httpStatus = answer.status;
        return failure(std::move(error));
    };
    return new ReadJob<T>(
        wire, readRequest(*path, priority, query), decode,
        [wire, asked](const HttpAnswer &answer) { return wire.errorOf(answer, asked); }, owner);
}

/// All domains of the reseller, disabled ones too (page "Domain operations": by default only active ones are told).
/// Every reseller may ask for it, so it is also the positive control that key and region are right.
JobOf<ListPage> *listDomains(const Wire &wire, Priority priority, QObject *owner);

/// All plans of the reseller.
JobOf<ListPage> *listPlans(const Wire &wire, Priority priority, QObject *owner);

/// All users of a domain.
JobOf<ListPage> *listUsers(const Wire &wire, const QString &domain, Priority priority, QObject *owner);

/// A read below the collections. There "not found" may also mean a refused signature (reported by users of the
/// interface), so before it counts, the list of domains must be readable with the same key.
template<class T>
class CheckedRead final : public StepsJob<T>
{
public:
    using Start = std::function<JobOf<T> *(QObject *owner)>;

    /// \a start makes the read. Started already.
    CheckedRead(const Wire &wire, Start start, Priority priority, QObject *owner)
        : StepsJob<T>(owner), m_wire(wire), m_start(std::move(start)), m_priority(priority)
    {
        this->start();
    }

protected:
    void run() override
    {
        JobOf<T> *job = m_start(this);
        job->onFinished(this, [this, job](const Result<T> &outcome) {
            job->deleteLater();
            if (this->isFinished()) return;
            if (outcome || !isDoubtful(outcome.error()))
                this->finish(outcome);
            else
                control(outcome);
        });
    }

private:
    void control(const Result<T> &doubtful)
    {
        this->template step<ListPage>(listDomains(m_wire, m_priority, this),
                                      [this, doubtful](const ListPage &) { this->finish(doubtful); });
    }

    Wire m_wire;
    Start m_start;
    Priority m_priority;
};

} // namespace kontor::devo
