// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/control.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/vendor.h"

#include <memory>
#include <vector>

namespace kontor::sandbox {

/// What lives in the sandbox's thread: the server, the vendors behind it, and what they share. Sandbox is its face.
class Host : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QStringList faults{}; ///< valid ones
        int latencyMs = 0;
        std::optional<TlsIdentity> tls{};
    };
    /// Makes the vendors; they may keep the references.
    using MakeVendors = std::function<std::vector<std::unique_ptr<Vendor>>(Ledger &, const Clock &)>;

    Host(Options options, const MakeVendors &makeVendors);
    ~Host() override;

    bool listen(quint16 port);
    quint16 port() const { return m_server.port(); }
    const std::vector<std::unique_ptr<Vendor>> &vendors() const { return m_vendors; }
    Faults &faults() { return m_faults; }
    Ledger &ledger() { return m_ledger; }
    Clock &clock() { return m_clock; }
    void reset();

private:
    Reply answer(const Request &arrived);
    Vendor *vendorFor(const Request &request) const;

    Options m_options;
    Clock m_clock;
    Ledger m_ledger;
    Faults m_faults;
    std::vector<std::unique_ptr<Vendor>> m_vendors;
    Control m_control;
    HttpServer m_server;
};

} // namespace kontor::sandbox
