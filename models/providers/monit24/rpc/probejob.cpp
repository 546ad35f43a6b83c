// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/probejob.h"

#include "models/net/jsonreader.h"

#include <QCoreApplication>

namespace kontor::monit24::rpc {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

/// The version an answer names; empty when it is none of ours.
QString versionOf(const HttpAnswer &answer)
{
    const Result<QJsonValue> json = parseJson(answer.body);
    return json ? json->toObject().value(QLatin1String("version")).toString().left(20) : QString();
}

} // namespace

ProbeJob::ProbeJob(const Wire &wire, QObject *owner) : StepsJob<ProbeReport>(owner), m_wire(wire)
{
    start();
}

void ProbeJob::run()
{
    const Call packages{.module = QStringLiteral("Package"), .method = QStringLiteral("Find")};
    auto *job = new ReadJob<QString>(
        m_wire, readRequest(packages, Priority::Interactive),
        [](const HttpAnswer &answer) -> Result<QString> {
            const Result<QJsonObject> data = dataOf(answer);
            if (!data) return failure(data.error());
            return versionOf(answer);
        },
        {}, this);
    job->onFinished(this, [this, job](const Result<QString> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome) {
            m_version = *outcome;
            countCustomers();
        } else {
            finish(failure(cleaned(outcome.error(), *m_wire.redactor)));
        }
    });
}

void ProbeJob::countCustomers()
{
    auto *job = new FindJob(m_wire, {.module = QStringLiteral("Account")}, this);
    job->onFinished(this, [this, job](const Result<Elements> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome) {
            m_report.customers = qint64(outcome->size());
            readSelf();
            return;
        }
        Error error = outcome.error();
        if (isAboutLogin(error)) {
            error = notAllowed(error);
            error.message = Texts::tr("The login is good, but it is no distributor's, so it has no customers to show. "
                                      "Use the login of a distributor's account.");
        }
        finish(failure(error));
    });
}

void ProbeJob::readSelf()
{
    m_report.identity = m_wire.login;
    if (m_wire.distributorId.isEmpty()) {
        end();
        return;
    }
    auto *job = new CallJob<QJsonObject>(
        m_wire,
        {.module = QStringLiteral("Distributor"),
         .method = QStringLiteral("Read"),
         .data = {{QStringLiteral("id"), idValue(m_wire.distributorId)}}},
        Priority::Interactive, [](const QJsonObject &data) -> Result<QJsonObject> { return data; }, this);
    job->onFinished(this, [this, job](const Result<QJsonObject> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (!outcome && isRefusal(outcome.error())) {
            Error error = outcome.error();
            error.kind = Error::Kind::Invalid;
            error.message = Texts::tr("The login is good, but the number of the distributor in the connection (%1) is "
                                      "not its own. Correct it, or leave it empty.")
                                .arg(m_wire.distributorId);
            finish(failure(error));
            return;
        }
        if (!outcome) {
            finish(failure(outcome.error()));
            return;
        }
        const QString person = textOf(*outcome, "contact_person");
        m_report.identity = Texts::tr("%1, distributor %2")
                                .arg(person.isEmpty() ? m_wire.login : person + u' ' + u'(' + m_wire.login + u')',
                                     m_wire.distributorId);
        end();
    });
}

void ProbeJob::end()
{
    if (!isExpectedVersion(m_version))
        m_report.identity +=
            u' ' +
            Texts::tr("- careful: the interface calls itself version %1, and Kontor knows 2.0.0.").arg(m_version);
    m_report.clockSkew = m_wire.clockSkew();
    finish(m_report);
}

} // namespace kontor::monit24::rpc
