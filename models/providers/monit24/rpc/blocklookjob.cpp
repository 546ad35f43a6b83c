// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/blocklookjob.h"

#include "models/net/jsonreader.h"
#include "models/providers/monit24/rpc/resources.h"
#include "models/providers/monit24/rpc/showjob.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kontor::monit24::rpc {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

} // namespace

BlockLookJob::BlockLookJob(const Wire &wire, Record account, QObject *owner)
    : StepsJob<Record>(owner), m_wire(wire), m_account(std::move(account))
{
    start();
}

void BlockLookJob::run()
{
    step<Record>(new ShowJob(m_wire, m_account, ShowJob::Contact::Without, Priority::Interactive, this),
                 [this](const Record &account) { findGroups(account); });
}

void BlockLookJob::findGroups(const Record &account)
{
    if (account.status == QLatin1String("blocked")) {
        finish(failure({.kind = Error::Kind::Conflict,
                        .message = Texts::tr("The account is blocked already. Refresh it."),
                        .delivery = Error::Delivery::Answered}));
        return;
    }
    step<Elements>(new FindJob(m_wire, {.module = QStringLiteral("Group")}, this),
                   [this, account](const Elements &groups) { findServices(account, groups); });
}

void BlockLookJob::findServices(const Record &account, const Elements &groups)
{
    QSet<QString> own;
    for (const QJsonObject &group : groups)
        if (textOf(group, keys::accountId) == account.id) own.insert(idOf(group));
    step<Elements>(new FindJob(m_wire, {.module = QStringLiteral("Service")}, this),
                   [this, account, own](const Elements &services) {
                       QJsonArray running;
                       for (const QJsonObject &service : services) {
                           const bool isPaused = JsonView(service, {}).flag(keys::pause).value_or(false);
                           if (own.contains(textOf(service, keys::groupId)) && !isPaused) running.append(idOf(service));
                       }
                       Record noted = account;
                       noted.fields.insert(QLatin1String(keys::runningBefore), running);
                       finish(noted);
                   });
}

} // namespace kontor::monit24::rpc
