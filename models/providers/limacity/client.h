// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/clientparts.h"
#include "models/providers/limacity/authenticator.h"
#include "models/providers/limacity/wire.h"

namespace kontor::limacity {

/// One reseller's login at lima-city. The reseller's key creates customers; each customer's own key, from the keychain
/// and signed into the single request, does everything else. All of it shares one pace, because it comes to one server
/// from one address.
class Client final : public Provider
{
    Q_OBJECT

public:
    /// \a redactor and \a clock must outlive the client.
    Client(ProviderOptions options, Redactor &redactor, const Clock &clock, QObject *parent = nullptr);
    /// Ends what is in flight: reads as cancelled, changes as unknown.
    ~Client() override;

    const ProviderSpec &spec() const override;
    /// Error Unsupported for customers: the vendor has no list of them.
    JobOf<ListPage> *list(const ListRequest &request, QObject *owner) override;
    JobOf<Record> *show(const Record &known, Priority priority, QObject *owner) override;
    JobOf<Attempt> *apply(const Mutation &mutation, QObject *owner) override;
    JobOf<Settlement> *settle(const Mutation &mutation, QObject *owner) override;
    /// Error Unsupported: there is only the panel.
    JobOf<SignOnTicket> *signOn(const SignOnTarget &target, QObject *owner) override;
    JobOf<ProbeReport> *probe(QObject *owner) override;
    Pacer &pacer() override { return m_pacer; }

    void setTimes(const Wire::Times &times) { m_wire.times = times; }

private:
    /// What is missing to talk to the vendor at all; nothing when all is there.
    std::optional<Error> missing() const;
    HttpClient::Options httpOptions();
    JobOf<Record> *showCustomer(const Record &known, Priority priority, QObject *owner);
    JobOf<Record> *showOne(const Record &known, Priority priority, QObject *owner);

    ProviderOptions m_options;
    const Clock &m_clock;
    TrackedJobs m_jobs;
    QHash<QString, std::chrono::milliseconds> m_made; ///< customers created by this client: monotonic time
    KeyAuthenticator m_authenticator;
    Pacer m_pacer;
    ThrottleLesson m_lesson;
    HttpClient m_http;
    Wire m_wire;
};

} // namespace kontor::limacity
