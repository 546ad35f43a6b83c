// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/clientparts.h"
#include "models/providers/rackspace/authenticator.h"
#include "models/providers/rackspace/signonjob.h"
#include "models/providers/rackspace/wire.h"

namespace kontor::rackspace {

/// One reseller's login at Rackspace. Puts the parts together: pacing, signature, HTTP, and a job for each question.
/// JSON on the wire both ways.
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
    JobOf<SignOnTicket> *signOn(const SignOnTarget &target, QObject *owner) override;
    JobOf<ProbeReport> *probe(QObject *owner) override;
    Pacer &pacer() override { return m_pacer; }

    /// The sub-account with exactly this reference number (wiki "Customer", Reference Number).
    JobOf<Record> *customerByReference(const QString &referenceNumber, Priority priority, QObject *owner);

    void setTimes(const Wire::Times &times) { m_wire.times = times; }

private:
    /// What is missing to talk to the vendor at all; nothing when all is there.
    std::optional<Error> missing() const;
    QString setting(const char *key) const;
    HttpClient::Options httpOptions();
    HttpClient::Throttle throttled(const HttpAnswer &answer);

    ProviderOptions m_options;
    const Clock &m_clock;
    TrackedJobs m_jobs;
    SignatureAuthenticator m_authenticator;
    Pacer m_pacer;
    ThrottleLesson m_lesson;
    HttpClient m_http;
    Wire m_wire;
};

} // namespace kontor::rackspace
