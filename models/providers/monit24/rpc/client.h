// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/clientparts.h"
#include "models/providers/monit24/rpc/authenticator.h"
#include "models/providers/monit24/rpc/wire.h"

namespace kontor::monit24::rpc {

/// One distributor's login at Monit24's API 2.0.0. Puts the parts together: pacing, the login in each body, HTTP, and a
/// job for each question.
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

    /// Longest wait for the record after a change.
    void setReadBack(std::chrono::milliseconds limit) { m_wire.readBack = limit; }

private:
    /// What is missing to talk to the vendor at all; nothing when all is there.
    std::optional<Error> missing() const;
    std::optional<Error> unknownType(const QString &type) const;
    JobOf<ListPage> *ownDistributor(const ListRequest &request, QObject *owner);

    ProviderOptions m_options;
    TrackedJobs m_jobs;
    MetaBook m_meta;
    BodyAuthenticator m_authenticator;
    Pacer m_pacer;
    HttpClient m_http;
    Wire m_wire;
};

} // namespace kontor::monit24::rpc
