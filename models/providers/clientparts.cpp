// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/clientparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace kontor {

namespace {

using namespace std::chrono_literals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Provider)
};

} // namespace

QByteArray kontorUserAgent()
{
    return QByteArrayLiteral("Kontor/" KONTOR_VERSION);
}

std::vector<Pacer::Limit> paceLimits(const ProviderSpec &spec, const ProviderOptions &options)
{
    std::vector<Pacer::Limit> limits;
    for (const RateSpec &rate : spec.rates) {
        const QString paceClass = QString::fromLatin1(rate.paceClass);
        const double wanted = options.limits.value(paceClass, rate.requests) * options.pace.value_or(0);
        limits.push_back({.paceClass = paceClass,
                          .requests = options.pace ? std::max(1, static_cast<int>(std::lround(wanted))) : 0,
                          .per = rate.per,
                          .burst = options.pace ? rate.burst : 0});
    }
    return limits;
}

QString settingOf(const ProviderSpec &spec, const ProviderOptions &options, const char *key)
{
    const QString name = QString::fromLatin1(key);
    const QString given = options.settings.value(name).trimmed();
    if (!given.isEmpty()) return given;
    for (const std::vector<FieldSpec> *fields : {&spec.credentials, &spec.settings}) {
        const auto it = std::ranges::find(*fields, name, &FieldSpec::name);
        if (it != fields->end()) return QString::fromUtf8(it->defaultValue);
    }
    return {};
}

std::optional<Error> missingCredential(const ProviderSpec &spec, const ProviderOptions &options)
{
    for (const FieldSpec &field : spec.credentials) {
        if (!field.has(FieldFlag::RequiredOnCreate)) continue;
        const bool isSecret = field.type == FieldType::Secret;
        const bool isThere =
            isSecret ? !options.secrets.value(field.name()).isEmpty() : !settingOf(spec, options, field.key).isEmpty();
        if (isThere) continue;
        return Error{.kind = Error::Kind::Secrets,
                     .message = Texts::tr("\"%1\" of this connection is not known. Enter it in the connection.")
                                    .arg(translated(field.label)),
                     .delivery = Error::Delivery::NotSent};
    }
    return std::nullopt;
}

QString clockProblem(std::optional<std::chrono::seconds> clockSkew, const char *vendorName)
{
    if (!clockSkew || std::chrono::abs(*clockSkew) <= 120s) return {};
    const int minutes =
        static_cast<int>(std::chrono::round<std::chrono::minutes>(std::chrono::abs(*clockSkew)).count());
    const QString vendor = QString::fromUtf8(vendorName);
    return clockSkew->count() > 0
               ? Texts::tr("The clock of this computer is %n minute(s) behind that of %1, so signed requests may be "
                           "refused. Set the clock, then try again.",
                           nullptr, minutes)
                     .arg(vendor)
               : Texts::tr("The clock of this computer is %n minute(s) ahead of that of %1, so signed requests may be "
                           "refused. Set the clock, then try again.",
                           nullptr, minutes)
                     .arg(vendor);
}

HttpClient::Options httpOptionsOf(const ProviderOptions &options)
{
    HttpClient::Options http = HttpClient::withTestDeadlines(options.http);
    http.baseUrl = options.baseUrl;
    http.userAgent = kontorUserAgent();
    return http;
}

void ThrottleLesson::learn(std::initializer_list<const char *> paceClasses)
{
    if (m_learntAt && m_clock.monotonic() - *m_learntAt <= 60s) return;
    m_learntAt = m_clock.monotonic();
    for (const char *paceClass : paceClasses)
        m_pacer.slowDown(QString::fromLatin1(paceClass));
}

void TrackedJobs::cancelAll()
{
    for (const QPointer<Job> &job : std::exchange(m_jobs, {}))
        if (job) job->cancel();
}

} // namespace kontor
