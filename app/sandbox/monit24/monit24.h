// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ledger.h"
#include "app/sandbox/monit24/rest.h"
#include "app/sandbox/monit24/rpc.h"
#include "app/sandbox/vendor.h"

#include <memory>

namespace kontor::sandbox::monit24 {

/// Monit24.pl as its pages describe it: version 2.0.0 with the distributor's role at /monit24/2.0.0/json_api, version 3
/// at /monit24/v3, one world behind both, and the page of the web panel at /panel/monit24.
class Monit24 final : public Vendor
{
public:
    struct Options
    {
        QString login{QStringLiteral("sandbox_distributor")};
        QString password{};
        QByteArray token{}; ///< of version 3, as from the web panel
        int customers = 60;
        quint64 seed = 1;
        bool isAdmin = false;      ///< whether version 3 opens /admin to the distributor
        bool hasTwoFactor = false; ///< whether the distributor's password alone is not enough in version 3
        ErrorShape errors = errorShapes[0];
    };

    /// \a ledger and \a clock have to outlive it.
    Monit24(Options options, Ledger &ledger, const Clock &clock);
    ~Monit24() override;

    QString id() const override { return QStringLiteral("monit24"); }
    bool owns(const Request &request) const override;
    void understand(Request &request) const override;
    Reply answer(const Request &request, const Mischief &mischief) override;
    /// Of version 2.0.0; beside it base_url_v3 and distributor_id, and under "dialects" what differs for version 3.
    QJsonObject announcement(const QString &root) const override;
    void reset() override;

private:
    World newWorld() const;

    Options m_options;
    Ledger &m_ledger;
    const Clock &m_clock;
    Rpc m_rpc;
    Rest m_rest;
    World m_world;
    std::unique_ptr<World> m_before; ///< as it was before the last change, when somebody may want to see it
    SessionBook m_sessions;
};

/// The vendor's line in the list of vendors.
VendorEntry entry();

} // namespace kontor::sandbox::monit24
