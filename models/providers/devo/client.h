// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/clientparts.h"
#include "models/providers/devo/authenticator.h"
#include "models/providers/devo/wire.h"

namespace kontor::devo {

/// One reseller's login at Devo. Puts the parts together: pacing, signature, HTTP, and a job for each question.
class Client final : public Provider
{
    Q_OBJECT

public:
    /// \a redactor and \a clock must outlive the client.
    Client(ProviderOptions options, Redactor &redactor, const Clock &clock, QObject *parent = nullptr);
    /// Ends what is in flight: reads as cancelled, changes as unknown.
    ~Client() override;

    const ProviderSpec &spec() const override;
    JobOf<ListPage> *list(const ListRequest &request, QObject *owner) override;
    JobOf<Record> *show(const Record &known, Priority priority, QObject *owner) override;
    JobOf<Attempt> *apply(const Mutation &mutation, QObject *owner) override;
    JobOf<Settlement> *settle(const Mutation &mutation, QObject *owner) override;
    /// Unsupported: the vendor has no way in.
    JobOf<SignOnTicket> *signOn(const SignOnTarget &target, QObject *owner) override;
    JobOf<ProbeReport> *probe(QObject *owner) override;
    Pacer &pacer() override { return m_pacer; }

    void setTimes(const Wire::Times &times) { m_wire.times = times; }

private:
    /// What is missing to talk to the vendor at all; nothing when all is there.
    std::optional<Error> missing() const;
    HttpClient::Options httpOptions();
    HttpClient::Throttle throttled(const HttpAnswer &answer);

    ProviderOptions m_options;
    const Clock &m_clock;
    TrackedJobs m_jobs;
    HmacAuthenticator m_authenticator;
    Pacer m_pacer;
    ThrottleLesson m_lesson;
    HttpClient m_http;
    Wire m_wire;
};

} // namespace kontor::devo
