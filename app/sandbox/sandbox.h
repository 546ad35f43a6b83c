// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace kontor::sandbox {

class Clock;
class Host;
class Ledger;
class Vendor;
struct TlsIdentity;

/// The imitated vendors behind one port on loopback: what people try the program on, rehearse on, and what tests use.
/// Keeps its state while it lives.
///
/// Works in a thread of its own: whoever holds it may block, on a socket or on a job, and is answered all the same. Its
/// functions may be called from the thread it was made in; they wait until the other thread has done it.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        quint16 port = 0; ///< 0: any free one
        int customers = 60;
        quint64 seed = 1;
        double throttle = 0;    ///< factor on the documented limits; 0: off
        int latencyMs = 0;      ///< before each answer
        QByteArray userKey{};   ///< empty: made up
        QByteArray secretKey{}; ///< empty: made up
        QStringList faults{};   ///< see Fault
        bool tls = false;       ///< with an identity made by the openssl command, unless one is given:
        QSslCertificate certificate{};
        QSslKey privateKey{};
        bool cascades = false;      ///< deleting takes along what is below, instead of being refused
        qint64 strictClockSecs = 0; ///< how old a signature may be; 0: any age
        /// Instead of made-up ones, by "VENDOR.KEY" ("devo.api-secret"); userKey and secretKey are Rackspace's.
        QHash<QString, QByteArray> keys{};
        QHash<QString, QString> quirks{}; ///< by "VENDOR.NAME"
    };

    explicit Sandbox(Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// False when the port is taken, a fault, key or quirk is not known or there is no TLS identity; problem() says
    /// which.
    bool start();
    QString problem() const { return m_problem; }
    quint16 port() const { return m_port; }
    QByteArray userKey() const { return m_options.userKey; }
    QByteArray secretKey() const { return m_options.secretKey; }
    /// The root to trust with TLS; null without.
    QSslCertificate certificate() const { return m_options.certificate; }

    /// {"vendors":{"rackspace":{"base_url","panel_url","user_key","secret_key",...,"settings","secrets"},...},
    /// "control_url"}, and with TLS "certificate" (PEM). See announced().
    QJsonObject announcement() const { return m_announcement; }

    // The control pages, without the way through HTTP (see Control).
    bool setFaults(const QStringList &specs); ///< false, and nothing changed, when one is not understood
    QJsonArray applied() const;
    QJsonObject requests() const;
    void advanceClock(std::chrono::milliseconds by);
    void holdClock(const QDateTime &at);
    void reset();

private:
    std::optional<TlsIdentity> tlsIdentity();
    std::vector<std::unique_ptr<Vendor>> makeVendors(Ledger &ledger, const Clock &clock) const;
    QJsonObject describe(const Host &host) const;
    template<class Work>
    auto inside(const Work &work) const;

    Options m_options;
    QString m_problem;
    quint16 m_port = 0;
    QJsonObject m_announcement;
    mutable QThread m_thread;
    Host *m_host = nullptr; ///< lives in the thread, and goes with it
};

} // namespace kontor::sandbox
