// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/clientparts.h"
#include "models/providers/monit24/rest/authenticator.h"
#include "models/providers/monit24/rest/wire.h"

namespace kontor::monit24::rest {

/// One login at Monit24, version 3 of the interface. Puts the parts together: pacing, sign-in, HTTP, which account
/// calls the login may use, and a job for each question.
class Client final : public Provider
{
    Q_OBJECT

public:
    /// \a redactor and \a clock must outlive the client.
    Client(ProviderOptions options, Redactor &redactor, const Clock &clock, QObject *parent = nullptr);
    /// Ends what is in flight: reads as cancelled, changes as unknown.
    ~Client() override;

    const ProviderSpec &spec() const override;
    /// Searches are Unsupported: what /search takes is not documented.
    JobOf<ListPage> *list(const ListRequest &request, QObject *owner) override;
    JobOf<Record> *show(const Record &known, Priority priority, QObject *owner) override;
    JobOf<Attempt> *apply(const Mutation &mutation, QObject *owner) override;
    JobOf<Settlement> *settle(const Mutation &mutation, QObject *owner) override;
    /// Unsupported: the vendor has no sign-on for resellers.
    JobOf<SignOnTicket> *signOn(const SignOnTarget &target, QObject *owner) override;
    JobOf<ProbeReport> *probe(QObject *owner) override;
    Pacer &pacer() override { return m_pacer; }

    void setReadBack(std::chrono::milliseconds longest) { m_wire.readBack = longest; }

private:
    /// What is missing to talk to the vendor at all; nothing when all is there.
    std::optional<Error> missing() const;
    bool hasToken() const;
    HttpClient::Options httpOptions();

    ProviderOptions m_options;
    TrackedJobs m_jobs;
    BearerOrBasicAuthenticator m_authenticator;
    Pacer m_pacer;
    ThrottleLesson m_lesson;
    HttpClient m_http;
    SurfaceFinder m_surfaces;
    Wire m_wire;
};

} // namespace kontor::monit24::rest
