// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/httpserver.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace kontor::sandbox {

namespace rackspace {
class Api;
}

/// The imitated vendors behind one port on loopback: what people try the program on, rehearse on, and what tests use.
/// Keeps its state while it lives; the truth about what was applied and how often is in the control pages:
///   GET  /_sandbox/applied    [{"verb","path","count"}]: changing operations that took effect
///   GET  /_sandbox/requests   {"count"}: requests that arrived
///   POST /_sandbox/fault      {"faults":[SPEC...]}: the faults from now on (see Fault)
class Sandbox : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        quint16 port = 0;
        int customers = 60;
        double throttle = 0; ///< 0: off
        int latencyMs = 0;
        QByteArray userKey{};   ///< empty: made up
        QByteArray secretKey{}; ///< empty: made up
        QStringList faults{};
    };

    explicit Sandbox(Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// False when the port is taken or a fault is not understood; problem() says which.
    bool start();
    QString problem() const { return m_problem; }
    quint16 port() const;

    /// {"vendors":{"rackspace":{"base_url","user_key","secret_key","sign_on_url","webmail_url"}},"control_url"}
    QJsonObject announcement() const;
    bool setFaults(const QStringList &specs);

private:
    Reply answer(const Request &request);
    Reply control(const Request &request);
    void spoil(Reply &reply, const std::vector<Fault> &striking) const;

    Options m_options;
    QString m_problem;
    Faults m_faults;
    std::unique_ptr<rackspace::Api> m_rackspace;
    std::unique_ptr<HttpServer> m_server;
    qint64 m_requests = 0;
};

} // namespace kontor::sandbox
