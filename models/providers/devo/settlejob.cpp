// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/settlejob.h"

#include "models/providers/devo/resources.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::devo {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Devo)
};

ShowJob::Parts partsFor(const Mutation &mutation)
{
    if (mutation.action == QLatin1String(actions::assignOwner)) return ShowJob::Part::Users;
    if (mutation.action == QLatin1String(actions::setRetention)) return ShowJob::Part::Retention;
    return mutation.verb == Verb::Update ? ShowJob::Part::Person : ShowJob::Part::Main;
}

} // namespace

SettleJob::SettleJob(const Wire &wire, Mutation mutation, QObject *owner)
    : StepsJob<Settlement>(owner), m_wire(wire), m_mutation(std::move(mutation))
{
    start();
}

void SettleJob::run()
{
    const bool isUser = m_mutation.type == QLatin1String(types::user);
    if (m_mutation.verb != Verb::Create && m_mutation.verb != Verb::Delete)
        lookAtRecord();
    else if (isUser)
        lookForUser();
    else
        lookForDomain();
}

// Creates and deletes: is it there?

void SettleJob::lookForDomain()
{
    step<ListPage>(listDomains(m_wire, Priority::Interactive, this), [this](const ListPage &domains) {
        const QString name = domainOf(m_mutation);
        const auto found =
            std::ranges::find_if(domains.records, [&](const Record &record) { return isDomainNamed(record.id, name); });
        if (found != domains.records.end())
            judgeFound(*found);
        else
            domainNotListed(domains);
    });
}

void SettleJob::domainNotListed(const ListPage &domains)
{
    // Asked for by its full name, which a sibling tells when it was typed without.
    QString name = domainOf(m_mutation);
    if (tailOf(name).isEmpty() && !domains.records.empty())
        if (const QString tail = tailOf(domains.records.front().id); !tail.isEmpty()) name += u'@' + tail;
    auto *job =
        new ShowJob(m_wire, {.type = m_mutation.type, .id = name}, ShowJob::Part::Main, Priority::Interactive, this);
    job->onFinished(this, [this, job, domains](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            judgeFound(*outcome);
        else if (outcome.error().kind == Error::Kind::NotFound)
            absent(domains);
        else
            finish(failure(outcome.error()));
    });
}

void SettleJob::lookForUser()
{
    JobOf<ListPage> *job = listUsers(m_wire, userOf(m_mutation).domain, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<ListPage> &users) {
        job->deleteLater();
        if (isFinished()) return;
        // With its domain the user is gone, too.
        if (!users && users.error().kind == Error::Kind::NotFound) {
            control();
            return;
        }
        if (!users) {
            finish(failure(users.error()));
            return;
        }
        const QString email = userOf(m_mutation).email;
        const auto found =
            std::ranges::find_if(users->records, [&](const Record &record) { return sameText(record.name, email); });
        if (found != users->records.end())
            judgeFound(*found);
        else
            absent(*users);
    });
}

void SettleJob::judgeFound(const Record &now)
{
    if (m_mutation.verb == Verb::Delete) {
        finish(Settlement{.state = Settlement::State::NotApplied,
                          .now = now,
                          .why = Texts::tr("It is still there, so it was not deleted.")});
        return;
    }
    if (compare(wantedFields(m_mutation), now).different > 0) {
        undecided(Texts::tr("One of this name is there, but with other values: somebody else may have made it."), now);
        return;
    }
    Record found = now;
    // Nobody can have given it an owner yet: that is the next step.
    if (m_mutation.type == QLatin1String(types::domain)) found.fields.insert(QLatin1String("has_owner"), false);
    finish(Settlement{.state = Settlement::State::Applied,
                      .now = found,
                      .why = Texts::tr("It is there, with the values that were sent.")});
}

void SettleJob::absent(const ListPage &seen)
{
    if (seen.records.empty()) {
        control();
        return;
    }
    if (m_mutation.verb == Verb::Delete)
        finish(Settlement{.state = Settlement::State::Applied, .why = Texts::tr("It is gone.")});
    else
        finish(Settlement{.state = Settlement::State::NotApplied, .why = Texts::tr("It is not there.")});
}

void SettleJob::control()
{
    step<ListPage>(listDomains(m_wire, Priority::Interactive, this), [this](const ListPage &domains) {
        if (!domains.records.empty()) {
            absent(domains);
            return;
        }
        // A reseller without domains has plans all the same.
        step<ListPage>(listPlans(m_wire, Priority::Interactive, this), [this](const ListPage &plans) {
            if (plans.records.empty())
                undecided(Texts::tr("Devo shows neither domains nor plans with this key, so nothing is proven by not "
                                    "seeing it."));
            else
                absent(plans);
        });
    });
}

// Other changes: is it as wanted?

void SettleJob::lookAtRecord()
{
    Record known{.type = m_mutation.type, .id = m_mutation.id};
    if (m_mutation.before) known = *m_mutation.before;
    auto *job = new ShowJob(m_wire, known, partsFor(m_mutation), Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            judgeChange(*outcome);
        else if (outcome.error().kind == Error::Kind::NotFound)
            undecided(Texts::tr("The record is not there any more."));
        else
            finish(failure(outcome.error()));
    });
}

void SettleJob::judgeChange(const Record &now)
{
    const QJsonObject wanted = wantedFields(m_mutation);
    const Comparison asWanted = compare(wanted, now);
    // An owner-to-be who is not told yet is no unreadable value: nobody is the owner.
    const bool hasNoOwner = wanted.contains(QLatin1String("has_owner")) &&
                            now.fields.value(QLatin1String("has_owner")) == QJsonValue(false);
    if (hasNoOwner) {
        finish(Settlement{
            .state = Settlement::State::NotApplied, .now = now, .why = Texts::tr("The domain has no owner yet.")});
        return;
    }
    if (asWanted.different == 0 && asWanted.unreadable == 0 && asWanted.same > 0) {
        finish(
            Settlement{.state = Settlement::State::Applied, .now = now, .why = Texts::tr("All values are as wanted.")});
        return;
    }
    if (asWanted.different == 0) {
        undecided(Texts::tr("What was changed cannot be read back, so nobody can tell. Making the change again does no "
                            "harm."),
                  now);
        return;
    }
    const QJsonObject former = formerFields(m_mutation);
    if (former.size() == wanted.size() && compare(former, now).different == 0)
        finish(Settlement{.state = Settlement::State::NotApplied,
                          .now = now,
                          .why = Texts::tr("All values are as they were before.")});
    else
        undecided(Texts::tr("The values are neither as wanted nor as they were before."), now);
}

void SettleJob::undecided(const QString &why, std::optional<Record> now)
{
    finish(Settlement{.state = Settlement::State::Undecided, .now = std::move(now), .why = why});
}

} // namespace kontor::devo
