// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

#include <QPointer>

namespace kontor {

/// "Kontor/1.2.3": the User-Agent of every request, byte for byte.
QByteArray kontorUserAgent();

/// The description's limits as the connection wants them: scaled by its pace, replaced where it has its own.
std::vector<Pacer::Limit> paceLimits(const ProviderSpec &spec, const ProviderOptions &options);

/// A credential or setting that is not secret: as given, or the description's default. Trimmed.
QString settingOf(const ProviderSpec &spec, const ProviderOptions &options, const char *key);

/// The first required credential the connection lacks, as an error with the remedy; nothing when all are there.
std::optional<Error> missingCredential(const ProviderSpec &spec, const ProviderOptions &options);

/// "The clock of this computer is 12 minutes behind ..." when it is off by more than the two minutes that matter for a
/// signature; empty otherwise. A positive skew: the server is ahead.
QString clockProblem(std::optional<std::chrono::seconds> clockSkew, const char *vendorName);

/// Where and as whom the connection asks; a vendor adds how it says "not so fast".
HttpClient::Options httpOptionsOf(const ProviderOptions &options);

/// Makes the pace of a connection slower after a refusal for haste. All requests in flight are refused together: that
/// is one lesson a minute, not four.
class ThrottleLesson
{
public:
    ThrottleLesson(Pacer &pacer, const Clock &clock) : m_pacer(pacer), m_clock(clock) {}
    void learn(std::initializer_list<const char *> paceClasses);

private:
    Pacer &m_pacer;
    const Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_learntAt; ///< monotonic
};

/// Jobs that a client has started for others: they end with the client. Reads end as cancelled, changes as unknown.
class TrackedJobs
{
public:
    TrackedJobs() = default;
    TrackedJobs(const TrackedJobs &) = delete;
    TrackedJobs &operator=(const TrackedJobs &) = delete;
    ~TrackedJobs() { cancelAll(); }

    template<class T>
    JobOf<T> *track(JobOf<T> *job)
    {
        m_jobs.removeIf([](const QPointer<Job> &known) { return !known || known->isFinished(); });
        m_jobs.append(job);
        return job;
    }
    /// From the destructor of the client, while what the jobs use is still there.
    void cancelAll();

private:
    QList<QPointer<Job>> m_jobs;
};

} // namespace kontor
