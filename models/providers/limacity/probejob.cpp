// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/probejob.h"

#include <QCoreApplication>

namespace kontor::limacity {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LimaCity)
};

} // namespace

ProbeJob::ProbeJob(const Wire &wire, QObject *owner) : StepsJob<ProbeReport>(owner), m_wire(wire)
{
    start();
}

void ProbeJob::run()
{
    step<HttpAnswer>(m_wire.send(readRequest(QStringLiteral("/usercp/api_keys/roles"), Priority::Interactive), this),
                     [this](const HttpAnswer &answer) { asked(answer); });
}

void ProbeJob::asked(const HttpAnswer &answer)
{
    // A key that is only good for creating customers is known, but may not read roles.
    const bool isLimited = answer.status == 403 && faultOf(answer).isGenuine;
    const Result<bool> roles = answer.isSuccess() ? decodeRolesThere(answer) : Result<bool>(isLimited);
    if (roles && *roles) {
        finish(ProbeReport{.identity = Texts::tr("lima-city knows the key, but does not say whose it is. Whether it "
                                                 "may create customers shows with the first one."),
                           .clockSkew = m_wire.clockSkew()});
        return;
    }
    Error error = roles ? m_wire.errorOf(answer, KeyOf::Reseller) : roles.error();
    error.correlationId = answer.correlationId;
    // Every account has roles: a server without them is another server, or another path of it.
    if (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Protocol) {
        error.kind = Error::Kind::Protocol;
        error.message = Texts::tr("The server answers, but not as the lima-city interface. Check the address of the "
                                  "connection; the usual one is https://www.lima-city.de.");
    }
    finish(failure(std::move(error)));
}

} // namespace kontor::limacity
