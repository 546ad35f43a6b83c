// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/settlejob.h"

#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"

#include <QCoreApplication>

namespace kontor::monit24::rest {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

/// The values of the new record that find it again, as far as they were sent; the parent counts where it is one.
QJsonObject naturalKeyOf(const Mutation &mutation)
{
    const ResourceSpec *resource = restSpec().resource(mutation.type);
    const QJsonObject wanted = wantedFields(mutation);
    QJsonObject key;
    for (const char *name : resource->naturalKey)
        if (const QString field = QString::fromLatin1(name); wanted.contains(field))
            key.insert(field, wanted.value(field));
    const auto isBelow = [&](const char *type) {
        return mutation.parent && mutation.parent->type == QLatin1String(type);
    };
    const auto add = [&](const char *name, const char *parentType) {
        const QString field = QString::fromLatin1(name);
        if (resource->field(field) && !key.contains(field) && isBelow(parentType))
            key.insert(field, mutation.parent->id);
    };
    add(keys::groupId, types::group);
    add(keys::serviceId, types::service);
    add(keys::ownerId, types::customer);
    return key;
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

bool isSwitch(const Mutation &mutation, const QJsonObject &wanted)
{
    return mutation.verb == Verb::Act && wanted.size() == 1 && wanted.begin().value().isBool();
}

} // namespace

SettleJob::SettleJob(const Wire &wire, Mutation mutation, QObject *owner)
    : StepsJob<Settlement>(owner), m_wire(wire), m_mutation(std::move(mutation))
{
    start();
}

void SettleJob::run()
{
    if (m_mutation.verb == Verb::Act && m_mutation.action == QLatin1String(actions::block)) {
        finish(Settlement{.state = Settlement::State::NotApplied,
                          .why = Texts::tr("This step only notes the running services; noting them again does no "
                                           "harm.")});
        return;
    }
    if (m_mutation.verb != Verb::Create) {
        lookAtRecord();
        return;
    }
    step<Surface>(findSurface(m_wire, Priority::Interactive, this), [this](const Surface &surface) {
        m_surface = surface;
        lookForNew();
    });
}

void SettleJob::lookForNew()
{
    step<std::vector<Record>>(new AllPagesJob(m_wire, listPath(m_mutation.type, m_surface), m_mutation.type,
                                              m_wire.reading(m_surface), Priority::Interactive, this),
                              [this](const std::vector<Record> &all) { judgeNew(all); });
}

void SettleJob::judgeNew(const std::vector<Record> &all)
{
    const QJsonObject key = naturalKeyOf(m_mutation);
    const QJsonObject wanted = wantedFields(m_mutation);
    std::vector<Record> sameName;
    std::vector<Record> sameValues;
    for (const Record &record : all) {
        if (!compare(key, record).isAsWanted()) continue;
        sameName.push_back(record);
        if (compare(wanted, record).different == 0) sameValues.push_back(record);
    }
    if (sameName.empty()) {
        newIsAbsent();
    } else if (sameValues.size() == 1) {
        finish(Settlement{.state = Settlement::State::Applied,
                          .now = sameValues.front(),
                          .why = Texts::tr("It is there, with the values that were sent.")});
    } else if (sameValues.size() > 1) {
        undecided(Texts::tr("There are several of this name and with these values: nobody can tell which one is "
                            "new."));
    } else {
        undecided(Texts::tr("One of this name is there, but with other values: somebody else may have made it."),
                  sameName.front());
    }
}

/// A new record of a blocked account is in no list, but may be there all the same.
void SettleJob::newIsAbsent()
{
    const Settlement proven{.state = Settlement::State::NotApplied, .why = Texts::tr("It is not there.")};
    if (!isBelowAccounts(m_mutation.type)) {
        control(proven);
        return;
    }
    step<QStringList>(new BlockedAccountsJob(m_wire, m_surface, Priority::Interactive, this),
                      [this, proven](const QStringList &blocked) {
                          QString account = ownerOf(m_mutation, m_surface);
                          if (account.isEmpty() && m_mutation.parent) account = accountOf(*m_mutation.parent);
                          if (mayBeHidden(account, blocked))
                              undecided(hiddenWhileBlocked().message);
                          else
                              control(proven);
                      });
}

void SettleJob::lookAtRecord()
{
    const ShowJob::Part part = changesContact(m_mutation) ? ShowJob::Part::UserData : ShowJob::Part::Main;
    // Only leads to the record and says whose it is; nothing of it is taken for read.
    Record known = m_mutation.before.value_or(recordOf(m_mutation.type, m_mutation.id));
    known.id = m_mutation.id;
    auto *job = new ShowJob(m_wire, known, part, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            judge(*outcome);
        else if (outcome.error().kind == Error::Kind::NotFound)
            absent();
        else if (outcome.error().kind == Error::Kind::Conflict)
            undecided(outcome.error().message); // hidden while its account is blocked
        else
            finish(failure(outcome.error()));
    });
}

void SettleJob::judge(const Record &now)
{
    if (m_mutation.verb == Verb::Delete) {
        finish(Settlement{.state = Settlement::State::NotApplied,
                          .now = now,
                          .why = Texts::tr("It is still there, so it was not deleted.")});
        return;
    }
    const QJsonObject wanted = wantedFields(m_mutation);
    const Comparison asWanted = compare(wanted, now);
    if (asWanted.isAsWanted()) {
        Record after = now;
        forgetResumed(m_mutation, after);
        finish(Settlement{.state = Settlement::State::Applied,
                          .now = after,
                          .why = Texts::tr("All values that can be read are as wanted.")});
        return;
    }
    if (asWanted.different == 0) {
        undecided(Texts::tr("What was changed cannot be read back, so nobody can tell."), now);
        return;
    }
    const QJsonObject former = formerFields(wanted, m_mutation.before);
    // A switch is on or off. Other values could also be a third one.
    const bool asBefore =
        isSwitch(m_mutation, wanted) || (former.size() == wanted.size() && compare(former, now).different == 0);
    if (asBefore)
        finish(Settlement{.state = Settlement::State::NotApplied,
                          .now = now,
                          .why = Texts::tr("All values are as they were before.")});
    else
        undecided(Texts::tr("The values are neither as wanted nor as they were before."), now);
}

void SettleJob::absent()
{
    if (m_mutation.verb == Verb::Delete)
        control({.state = Settlement::State::Applied, .why = Texts::tr("It is gone.")});
    else
        undecided(Texts::tr("The record is not there any more."));
}

void SettleJob::control(const Settlement &proven)
{
    step<Record>(showMe(m_wire, Priority::Interactive, this), [this, proven](const Record &) { finish(proven); });
}

void SettleJob::undecided(const QString &why, std::optional<Record> now)
{
    finish(Settlement{.state = Settlement::State::Undecided, .now = std::move(now), .why = why});
}

} // namespace kontor::monit24::rest
