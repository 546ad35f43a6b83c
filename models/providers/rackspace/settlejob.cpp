// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/settlejob.h"

#include "models/providers/rackspace/resources.h"

#include <QCoreApplication>

namespace kontor::rackspace {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rackspace)
};

ShowJob::Parts partsFor(const Mutation &mutation)
{
    if (mutation.action == QLatin1String("set-spam")) return ShowJob::Part::Spam;
    if (mutation.action == QLatin1String("set-catch-all")) return ShowJob::Part::CatchAll;
    return ShowJob::Part::Main;
}

/// The values before the change, of what the change sets.
QJsonObject formerFields(const QJsonObject &wanted, const std::optional<Record> &before)
{
    QJsonObject former;
    if (!before) return former;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (before->fields.contains(it.key())) former.insert(it.key(), before->fields.value(it.key()));
    return former;
}

} // namespace

SettleJob::SettleJob(const Wire &wire, Mutation mutation, QObject *owner)
    : StepsJob<Settlement>(owner), m_wire(wire), m_mutation(std::move(mutation))
{
    start();
}

bool SettleJob::isNewCustomer() const
{
    return m_mutation.verb == Verb::Create && m_mutation.type == QLatin1String(types::customer);
}

bool SettleJob::isRename() const
{
    return m_mutation.verb == Verb::Update && addressAfter(m_mutation).id() != addressBefore(m_mutation).id();
}

JobOf<Record> *SettleJob::look(const Address &address)
{
    return new ShowJob(m_wire, address, partsFor(m_mutation), Priority::Interactive, this);
}

void SettleJob::run()
{
    if (isNewCustomer() && referenceOf(m_mutation).isEmpty()) {
        undecided(Texts::tr("The new customer had no reference number, so it cannot be told apart."));
        return;
    }
    JobOf<Record> *job = isNewCustomer() ? findByReference(m_wire, referenceOf(m_mutation), Priority::Interactive, this)
                                         : look(addressAfter(m_mutation));
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (!isFinished()) looked(outcome);
    });
}

void SettleJob::looked(const Result<Record> &outcome)
{
    if (outcome)
        judge(*outcome);
    else if (outcome.error().kind == Error::Kind::NotFound)
        absent();
    else
        finish(failure(outcome.error()));
}

void SettleJob::judge(const Record &now)
{
    if (m_mutation.verb == Verb::Delete) {
        finish(Settlement{.state = Settlement::State::NotApplied,
                          .now = now,
                          .why = Texts::tr("It is still there, so it was not deleted.")});
        return;
    }
    if (m_mutation.verb == Verb::Create) {
        judgeCreate(now);
        return;
    }
    const auto entry = wantedEntry(m_mutation);
    const QJsonObject wanted = wantedFields(m_mutation);
    const Comparison asWanted = entry ? compareEntry(*entry, now) : compare(wanted, now);
    if (asWanted.isAsWanted()) {
        finish(Settlement{.state = Settlement::State::Applied,
                          .now = now,
                          .why = Texts::tr("All values that can be read are as wanted.")});
        return;
    }
    if (asWanted.different == 0) {
        undecided(Texts::tr("What was changed cannot be read back, so nobody can tell. Making the change again does no "
                            "harm."),
                  now);
        return;
    }
    const QJsonObject former = formerFields(wanted, m_mutation.before);
    // An entry is in the list or not; a flag is on or off. Other values could also be a third one.
    const bool asBefore = entry || (former.size() == wanted.size() && compare(former, now).different == 0);
    if (asBefore)
        finish(Settlement{.state = Settlement::State::NotApplied,
                          .now = now,
                          .why = Texts::tr("All values are as they were before.")});
    else
        undecided(Texts::tr("The values are neither as wanted nor as they were before."), now);
}

void SettleJob::judgeCreate(const Record &now)
{
    const QJsonObject wanted = wantedFields(m_mutation);
    const Comparison asWanted = compare(wanted, now);
    // A restored mailbox has no values of ours; that it is there is what was wanted.
    if (asWanted.different == 0)
        finish(Settlement{.state = Settlement::State::Applied,
                          .now = now,
                          .why = Texts::tr("It is there, with the values that were sent.")});
    else
        undecided(Texts::tr("One of this name is there, but with other values: somebody else may have made it."), now);
}

void SettleJob::absent()
{
    switch (m_mutation.verb) {
    case Verb::Delete:
        control({.state = Settlement::State::Applied, .why = Texts::tr("It is gone.")});
        return;
    case Verb::Create:
        control({.state = Settlement::State::NotApplied, .why = Texts::tr("It is not there.")});
        return;
    default:
        break;
    }
    if (isRename())
        lookUnderOldName();
    else
        undecided(Texts::tr("The record is not there any more."));
}

void SettleJob::lookUnderOldName()
{
    JobOf<Record> *job = look(addressBefore(m_mutation));
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            finish(Settlement{.state = Settlement::State::NotApplied,
                              .now = *outcome,
                              .why = Texts::tr("It still has its old name.")});
        else if (outcome.error().kind == Error::Kind::NotFound)
            undecided(Texts::tr("The record is not there any more."));
        else
            finish(failure(outcome.error()));
    });
}

void SettleJob::control(const Settlement &proven)
{
    step<Record>(showMe(m_wire, Priority::Interactive, this), [this, proven](const Record &) { finish(proven); });
}

void SettleJob::undecided(const QString &why, std::optional<Record> now)
{
    finish(Settlement{.state = Settlement::State::Undecided, .now = std::move(now), .why = why});
}

} // namespace kontor::rackspace
