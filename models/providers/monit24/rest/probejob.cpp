// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/probejob.h"

#include "models/net/jsonreader.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace kontor::monit24::rest {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

/// The shape is not documented: a text, or the first text of an object that is an address.
Result<QString> decodeOwnAddress(const HttpAnswer &answer)
{
    const Result<QJsonValue> json = parseJson(answer.body);
    QStringList candidates{json ? json->toString() : QString::fromUtf8(answer.body)};
    const QJsonObject object = json ? json->toObject() : QJsonObject();
    for (const QJsonValue &value : object)
        candidates += value.toString();
    for (const QString &candidate : candidates)
        if (const QHostAddress address(candidate.trimmed()); !address.isNull()) return address.toString();
    return QString();
}

} // namespace

ProbeJob::ProbeJob(const Wire &wire, QObject *owner) : StepsJob<ProbeReport>(owner), m_wire(wire)
{
    start();
}

void ProbeJob::run()
{
    // Rights may have changed since the first look.
    if (m_wire.surfaces) m_wire.surfaces->forget();
    JobOf<Surface> *job = findSurface(m_wire, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Surface> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            found(*outcome);
        else
            refused(outcome.error());
    });
}

void ProbeJob::found(const Surface &surface)
{
    const QString who = Texts::tr("%1 (account %2)").arg(surface.ownName, surface.ownId);
    const QString view = surface.isAdmin ? Texts::tr("all accounts, as an administrator")
                                         : Texts::tr("own account and its sub-accounts");
    m_report.identity =
        surface.isReadOnly ? Texts::tr("%1: %2, for reading only").arg(who, view) : Texts::tr("%1: %2").arg(who, view);
    m_report.customers = surface.accounts;
    if (surface.isAdmin)
        conclude();
    else
        countAccounts();
}

void ProbeJob::countAccounts()
{
    JobOf<qint64> *job = read<qint64>(m_wire, QStringLiteral("/accounts"), Priority::Interactive,
                                      [](const HttpAnswer &answer) { return Result<qint64>(totalOf(answer)); }, this,
                                      {{QStringLiteral("limit"), QStringLiteral("1")}});
    step<qint64>(job, [this](qint64 total) {
        m_report.customers = total;
        conclude();
    });
}

void ProbeJob::conclude()
{
    m_report.clockSkew = m_wire.clockSkew();
    finish(m_report);
}

void ProbeJob::refused(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) {
        // Every login has an account: a server without it is another server, or another path of it.
        Error strange = error;
        strange.kind = Error::Kind::Protocol;
        strange.message = Texts::tr("The server answers, but not as version 3 of the Monit24 interface. Check the "
                                    "address of the connection; the usual one is https://api.monit24.pl/v3.");
        finish(failure(strange));
        return;
    }
    if (error.kind != Error::Kind::Unauthorized && error.kind != Error::Kind::Forbidden) {
        finish(failure(error));
        return;
    }
    JobOf<QString> *job =
        read<QString>(m_wire, QStringLiteral("/system/my_ip_address"), Priority::Interactive, decodeOwnAddress, this);
    job->onFinished(this, [this, job, error](const Result<QString> &address) {
        job->deleteLater();
        if (isFinished()) return;
        Error told = error;
        if (address && !address->isEmpty()) told.message.replace(addressHint({}), addressHint(*address));
        finish(failure(told));
    });
}

} // namespace kontor::monit24::rest
