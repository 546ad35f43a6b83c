// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/probejob.h"

#include "models/providers/rackspace/resources.h"

#include <QCoreApplication>

namespace kontor::rackspace {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rackspace)
};

} // namespace

ProbeJob::ProbeJob(const Wire &wire, QObject *owner) : StepsJob<ProbeReport>(owner), m_wire(wire)
{
    start();
}

void ProbeJob::run()
{
    JobOf<Record> *job = showMe(m_wire, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        m_report.identity = Texts::tr("%1 (account %2)").arg(outcome->name, outcome->id);
        countCustomers();
    });
}

void ProbeJob::countCustomers()
{
    const Address place{.type = QString::fromLatin1(types::customer), .accountNumber = QStringLiteral("me")};
    JobOf<ListPage> *job = read<ListPage>(
        m_wire, place.listPath(), Priority::Interactive,
        [place, how = m_wire.decoding()](const QByteArray &body) { return decodePage(body, place, 0, how); }, this,
        {{QStringLiteral("size"), QStringLiteral("1")}, {QStringLiteral("offset"), QStringLiteral("0")}});
    job->onFinished(this, [this, job](const Result<ListPage> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        m_report.customers = outcome->total;
        m_report.clockSkew = m_wire.clockSkew();
        finish(m_report);
    });
}

void ProbeJob::fail(Error error)
{
    // For everybody with a key "me" exists: a server without it is another server, or another path of it.
    if (m_report.identity.isEmpty() && error.kind == Error::Kind::NotFound) {
        error.kind = Error::Kind::Protocol;
        error.message = Texts::tr("The server answers, but not as the Rackspace interface. Check the address of the "
                                  "connection; the usual one is https://api.emailsrvr.com/v1.");
    }
    if (!m_report.identity.isEmpty() && error.kind == Error::Kind::Forbidden)
        error.message = Texts::tr("The key is good, but its account is no reseller, so it has no customers to show. "
                                  "Use the key of a super administrator of the reseller account.");
    finish(failure(std::move(error)));
}

} // namespace kontor::rackspace
