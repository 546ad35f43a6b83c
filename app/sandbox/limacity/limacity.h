// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ledger.h"
#include "app/sandbox/limacity/call.h"
#include "app/sandbox/vendor.h"

#include <memory>

namespace kontor::sandbox::limacity {

/// lima-city's reseller and customer interfaces, as far as they are documented or used by others: customers are made,
/// never listed, and everything else is done with a customer's own key. Whatever is not known answers with a web page.
class LimaCity final : public Vendor
{
public:
    struct Options
    {
        QByteArray apiKey; ///< the reseller's
        int customers = 60;
        quint64 seed = 1;
        bool idsAreTexts = false;    ///< numbers as texts, as an early client expected them
        bool furnishesKeys = true;   ///< otherwise a new customer's key is missing although it was asked for
        int newAccountsWaitSecs = 0; ///< so long a new customer's key is refused
        int invalidStatus = 400;     ///< of a refusal with messages for fields; the framework's usual one is 422
    };

    /// \a ledger and \a clock have to outlive it.
    LimaCity(Options options, Ledger &ledger, const Clock &clock);

    QString id() const override { return QStringLiteral("lima-city"); }
    QString name() const override { return QStringLiteral("lima-city"); }
    bool owns(const Request &request) const override;
    Reply answer(const Request &request, const Mischief &mischief) override;
    /// Also "customers": [{"id","username","email","api_key"}], because nobody could find them out.
    QJsonObject announcement(const QString &root) const override;
    QStringList panelText() const override;
    void reset() override;

private:
    World newWorld() const;
    std::optional<World::Found> authenticated(const Request &request, const World &world) const;
    Answer answerTo(const Request &request, const Mischief &mischief);
    Reply written(const Answer &answer) const;

    Options m_options;
    Ledger &m_ledger;
    const Clock &m_clock;
    Routes<Endpoint> m_routes;
    World m_world;
    std::unique_ptr<World> m_before; ///< as it was before the last change, when somebody may want to see it
    QHash<qint64, QDateTime> m_lastUsed;
};

VendorEntry entry();

} // namespace kontor::sandbox::limacity
