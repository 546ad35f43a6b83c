// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/settlejob.h"

#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rpc/requests.h"
#include "models/providers/monit24/rpc/resources.h"
#include "models/providers/monit24/rpc/rpc.h"
#include "models/providers/monit24/rpc/showjob.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kontor::monit24::rpc {

namespace {

using Found = Settlement::State;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

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

void SettleJob::run()
{
    if (isLookBeforeBlock(m_mutation)) {
        end(Found::NotApplied, Texts::tr("Nothing was sent yet: this step only looks which services run."));
    } else if (m_mutation.action == QLatin1String(verbs::registerNew)) {
        end(Found::Undecided,
            Texts::tr("Monit24 has no list of distributors, so nobody can look. Make a connection with "
                      "the new login: if it works, the account was made."));
    } else if (m_mutation.verb != Verb::Create) {
        look(known());
    } else if (m_mutation.type == QLatin1String(types::customer)) {
        findByLogin();
    } else {
        findTwins();
    }
}

/// Only what leads to the record: what the vendor does not tell must not be filled in from before the change.
Record SettleJob::known() const
{
    Record record{.connection = m_wire.connection,
                  .kind = rpcSpec().resource(m_mutation.type)->kind,
                  .type = m_mutation.type,
                  .id = m_mutation.id};
    if (!m_mutation.before) return record;
    record.parent = m_mutation.before->parent;
    const QLatin1String accountId(keys::accountId);
    if (m_mutation.before->fields.contains(accountId))
        record.fields.insert(accountId, m_mutation.before->fields.value(accountId));
    return record;
}

void SettleJob::findByLogin()
{
    const Query query{.module = QStringLiteral("User"),
                      .filter = Filter{.field = QStringLiteral("login"), .argument = value("login")}};
    auto *job = new FindJob(m_wire, query, this);
    job->onFinished(this, [this, job](const Result<Elements> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            gotUsers(*outcome);
        else if (isRefusal(outcome.error()))
            findByName(); // asks with the same login, so a wrong one is noticed there
        else
            finish(failure(outcome.error()));
    });
}

void SettleJob::gotUsers(const Elements &users)
{
    const auto it = std::ranges::find_if(
        users, [this](const QJsonObject &user) { return textOf(user, "login") == value("login"); });
    if (it == users.end()) {
        absent();
        return;
    }
    const QString account = textOf(*it, keys::accountId);
    if (account.isEmpty()) {
        end(Found::Undecided, Texts::tr("There is a user of this login, but Monit24 does not say of which account."));
        return;
    }
    Record found = known();
    found.id = account;
    look(found);
}

void SettleJob::findByName()
{
    const Query query{.module = QStringLiteral("Account"),
                      .filter = Filter{.field = QStringLiteral("name"), .argument = value("name")}};
    step<Elements>(new FindJob(m_wire, query, this), [this](const Elements &accounts) {
        const bool isThere = std::ranges::any_of(
            accounts, [this](const QJsonObject &account) { return textOf(account, "name") == value("name"); });
        if (isThere)
            end(Found::Undecided, Texts::tr("There is an account of this name, but its login cannot be read, so it may "
                                            "be another one."));
        else
            absent();
    });
}

void SettleJob::findTwins()
{
    step<Elements>(new FindJob(m_wire, {.module = QString::fromLatin1(moduleOf(m_mutation.type))}, this),
                   [this](const Elements &elements) {
                       auto *work = new WorkJob<std::vector<Record>>(
                           [type = m_mutation.type, elements, how = m_wire.decoding()] {
                               return decodeRecords(type, elements, {}, how);
                           },
                           this);
                       step<std::vector<Record>>(work,
                                                 [this](const std::vector<Record> &records) { gotTwins(records); });
                   });
}

void SettleJob::gotTwins(const std::vector<Record> &records)
{
    const QString parent = m_mutation.parent ? m_mutation.parent->id : QString();
    const QJsonObject wanted = wantedFields(m_mutation);
    std::vector<Record> twins;
    for (const Record &record : records)
        if (record.parent == parent && compare(wanted, record).isAsWanted()) twins.push_back(record);
    if (twins.empty())
        absent();
    else if (twins.size() == 1)
        end(Found::Applied, Texts::tr("It is there, with the values that were sent."), twins.front());
    else
        end(Found::Undecided, Texts::tr("There are several with these values, so nobody can tell which one is new."));
}

void SettleJob::look(const Record &what)
{
    auto *job = new ShowJob(m_wire, what, ShowJob::Contact::With, Priority::Interactive, this);
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
    else if (outcome.error().kind == Error::Kind::Conflict)
        end(Found::Undecided, outcome.error().message); // hidden while its account is blocked
    else
        finish(failure(outcome.error()));
}

void SettleJob::judge(const Record &now)
{
    if (m_mutation.verb == Verb::Create) {
        judgeCreate(now);
        return;
    }
    if (m_mutation.verb == Verb::Delete) {
        end(Found::NotApplied, Texts::tr("It is still there, so it was not deleted."), now);
        return;
    }
    const QJsonObject wanted = wantedFields(m_mutation);
    const Comparison asWanted = compare(wanted, now);
    if (asWanted.isAsWanted()) {
        Record after = now;
        if (m_mutation.action == QLatin1String(verbs::unblock))
            after.fields.insert(QLatin1String(keys::runningBefore), QJsonArray());
        end(Found::Applied, Texts::tr("All values that can be read are as wanted."), after);
        return;
    }
    if (asWanted.different == 0) {
        end(Found::Undecided,
            Texts::tr(
                "What was changed cannot be read back, so nobody can tell. Making the change again does no harm."),
            now);
        return;
    }
    const QJsonObject former = formerFields(wanted, m_mutation.before);
    // A flag that is not as wanted is as it was; other values could also be a third one.
    const bool asBefore =
        m_mutation.verb == Verb::Act || (former.size() == wanted.size() && compare(former, now).different == 0);
    if (asBefore)
        end(Found::NotApplied, Texts::tr("All values are as they were before."), now);
    else
        end(Found::Undecided, Texts::tr("The values are neither as wanted nor as they were before."), now);
}

void SettleJob::judgeCreate(const Record &now)
{
    if (compare(wantedFields(m_mutation), now).isAsWanted())
        end(Found::Applied, Texts::tr("It is there, with the values that were sent."), now);
    else
        end(Found::Undecided,
            Texts::tr("One of this login is there, but with other values: somebody else may have made it."), now);
}

void SettleJob::absent()
{
    Settlement proven{.state = Found::NotApplied, .why = Texts::tr("It is not there.")};
    if (m_mutation.verb == Verb::Delete) proven = {.state = Found::Applied, .why = Texts::tr("It is gone.")};
    if (m_mutation.verb != Verb::Create && m_mutation.verb != Verb::Delete) {
        end(Found::Undecided, Texts::tr("The record is not there any more."));
        return;
    }
    step<Elements>(new FindJob(m_wire, {.module = QStringLiteral("Account")}, this),
                   [this, proven](const Elements &accounts) { control(accounts, proven); });
}

void SettleJob::control(const Elements &accounts, const Settlement &proven)
{
    if (m_mutation.parent) {
        const QSet<QString> blocked = blockedAccounts(accounts);
        const QString account = accountOf(*m_mutation.parent);
        if (account.isEmpty() ? !blocked.isEmpty() : blocked.contains(account)) {
            end(Found::Undecided, hiddenWhileBlocked().message);
            return;
        }
    }
    if (!accounts.empty()) {
        finish(proven);
        return;
    }
    // The first account of a distributor: its packages are there in any case.
    step<Elements>(new FindJob(m_wire, {.module = QStringLiteral("Package")}, this),
                   [this, proven](const Elements &packages) {
                       if (packages.empty())
                           end(Found::Undecided, Texts::tr("Monit24 shows nothing at all to this login, so that it is "
                                                           "not there proves nothing."));
                       else
                           finish(proven);
                   });
}

void SettleJob::end(Settlement::State state, const QString &why, std::optional<Record> now)
{
    finish(Settlement{.state = state, .now = std::move(now), .why = why});
}

} // namespace kontor::monit24::rpc
