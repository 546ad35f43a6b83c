// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/devo/call.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/vendor.h"

#include <memory>

namespace kontor::sandbox::devo {

/// Devo's provisioning API as its documents describe it: signed requests, the reseller's domains, their users and
/// roles, and the price plans.
class Devo final : public Vendor
{
public:
    struct Options
    {
        QByteArray apiKey;
        QByteArray apiSecret;
        int customers = 60;
        quint64 seed = 1;
        qint64 strictClockSecs = 0;            ///< how old a signature may be; 0: any age, as no limit is documented
        bool tellsInvalidSignature = false;    ///< 400 with code 10, as documented, instead of the 404 that is reported
        bool answersEmpty = false;             ///< successful changes have no body
        int stateCode = int(Code::WrongState); ///< of enabling what is enabled; the documents have lost it
    };

    /// \a ledger and \a clock have to outlive it.
    Devo(Options options, Ledger &ledger, const Clock &clock);

    QString id() const override { return QStringLiteral("devo"); }
    QString name() const override { return QStringLiteral("Devo"); }
    bool owns(const Request &request) const override;
    Reply answer(const Request &request, const Mischief &mischief) override;
    QJsonObject announcement(const QString &root) const override;
    void reset() override;

private:
    enum class Trust { Trusted, WrongKind, Unsigned };

    Trust trust(const Request &request) const;
    Answer answerTo(const Request &request, const Mischief &mischief);
    Answer perform(Call &call, const QStringList &path) const;
    std::optional<Answer> lookUp(Call &call) const;
    Reply written(const Answer &answer);

    Options m_options;
    Ledger &m_ledger;
    const Clock &m_clock;
    Routes<Handler> m_routes;
    World m_world;
    std::unique_ptr<World> m_before; ///< as it was before the last change, when somebody may want to see it
    quint64 m_answers = 0;
};

VendorEntry entry();

} // namespace kontor::sandbox::devo
