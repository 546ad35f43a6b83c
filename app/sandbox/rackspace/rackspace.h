// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ledger.h"
#include "app/sandbox/rackspace/call.h"
#include "app/sandbox/throttle.h"
#include "app/sandbox/vendor.h"

#include <memory>
#include <vector>

namespace kontor::sandbox::rackspace {

/// Rackspace Email & Apps as its documents describe it (wiki "Rest API", "Errors" and the pages of the resources): v0
/// and v1 alike, JSON and XML, signatures, minute limits, and the pages that sign-on links lead to.
class Rackspace final : public Vendor
{
public:
    struct Options
    {
        QByteArray userKey;
        QByteArray secretKey;
        int customers = 60;
        quint64 seed = 1;
        double throttle = 0;        ///< factor on the documented limits; 0: off
        bool cascades = false;      ///< whether a delete takes along what is below
        qint64 strictClockSecs = 0; ///< how old a signature may be; 0: the vendor does not look
    };

    /// \a ledger and \a clock have to outlive it.
    Rackspace(Options options, Ledger &ledger, const Clock &clock);
    ~Rackspace() override;

    QString id() const override { return QStringLiteral("rackspace"); }
    bool owns(const Request &request) const override;
    Reply answer(const Request &request, const Mischief &mischief) override;
    QJsonObject announcement(const QString &root) const override;
    QString name() const override { return QStringLiteral("Rackspace"); }
    void reset() override;

private:
    struct CompiledRoute
    {
        QByteArray verb;
        QStringList segments;
        Handler handle;
    };

    bool isAuthentic(const Request &request) const;
    bool admits(const Request &request, const QStringList &path, const Parameters &fields);
    Answer answerTo(const Request &request, const Mischief &mischief, QByteArray &format);
    Answer route(Call &call, const QStringList &path) const;
    Answer perform(Call &call, const CompiledRoute &route, const QStringList &path) const;
    std::optional<Answer> lookUp(Call &call, const CompiledRoute &route) const;
    Reply written(const Answer &answer, const QByteArray &format) const;

    Options m_options;
    Ledger &m_ledger;
    const Clock &m_clock;
    std::vector<CompiledRoute> m_routes;
    World m_world;
    std::unique_ptr<World> m_before; ///< as it was before the last change, when somebody may want to see it
    TokenBook m_tokens;
    Throttle m_throttle;
};

VendorEntry entry();

} // namespace kontor::sandbox::rackspace
