// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/settlejob.h"

#include "models/providers/limacity/resources.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::limacity {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LimaCity)
};

/// What a person is to do about a customer of whom nobody knows whether it exists.
QString whatToCheck(const Mutation &mutation)
{
    return Texts::tr(
               "lima-city has no look-up for customers, so Kontor cannot tell. Look in the reseller panel for "
               "the user name %1 (%2). If it is there, add it with \"Add an existing customer\"; its key was lost "
               "with the answer, so make a new one in its account. If it is not there, create it again: if "
               "lima-city then says that the name is taken, it exists after all.")
        .arg(mutation.values.value(QLatin1String("username")).toString(),
             mutation.values.value(QLatin1String("email")).toString());
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

/// What makes a record of the list the same thing as the wanted one, whatever its other values.
QJsonObject naturalKey(const QJsonObject &wanted)
{
    QJsonObject key;
    for (const char *part : {"name", "type", "content"})
        if (wanted.contains(QLatin1String(part))) key.insert(QLatin1String(part), wanted.value(QLatin1String(part)));
    return key;
}

} // namespace

SettleJob::SettleJob(const Wire &wire, Mutation mutation, QObject *owner)
    : StepsJob<Settlement>(owner), m_wire(wire), m_mutation(std::move(mutation))
{
    start();
}

void SettleJob::run()
{
    if (m_mutation.type == QLatin1String(types::customer)) {
        const bool isCreate = m_mutation.verb == Verb::Create;
        finish(Settlement{.why = isCreate ? whatToCheck(m_mutation)
                                          : Texts::tr("The PHP version cannot be read back, so Kontor cannot tell. "
                                                      "Setting it again does no harm.")});
        return;
    }
    step<ListPage>(readList(m_wire, addressOf(m_mutation), Priority::Interactive, this),
                   [this](const ListPage &page) { judge(page.records); });
}

void SettleJob::judge(const std::vector<Record> &list)
{
    if (m_mutation.verb == Verb::Create) {
        judgeCreate(list);
        return;
    }
    const auto now = std::ranges::find(list, m_mutation.id, &Record::id);
    const bool isThere = now != list.end();
    if (m_mutation.verb == Verb::Delete) {
        if (isThere)
            finish(Settlement{.state = Settlement::State::NotApplied,
                              .now = *now,
                              .why = Texts::tr("It is still there, so it was not deleted.")});
        else if (list.empty())
            controlDomain({.state = Settlement::State::Applied, .why = Texts::tr("It is gone.")});
        else
            proven(Settlement::State::Applied, Texts::tr("It is gone."));
    } else if (isThere) {
        judgeUpdate(*now);
    } else {
        proven(Settlement::State::Undecided, Texts::tr("The record is not there any more."));
    }
}

void SettleJob::judgeUpdate(const Record &now)
{
    const QJsonObject wanted = wantedFields(m_mutation);
    const QJsonObject former = formerFields(wanted, m_mutation.before);
    if (compare(wanted, now).isAsWanted())
        proven(Settlement::State::Applied, Texts::tr("All values are as wanted."), now);
    else if (former.size() == wanted.size() && compare(former, now).isAsWanted())
        proven(Settlement::State::NotApplied, Texts::tr("All values are as they were before."), now);
    else
        proven(Settlement::State::Undecided, Texts::tr("The values are neither as wanted nor as they were before."),
               now);
}

void SettleJob::judgeCreate(const std::vector<Record> &list)
{
    const QJsonObject wanted = wantedFields(m_mutation);
    std::vector<Record> same;
    std::ranges::copy_if(list, std::back_inserter(same),
                         [&](const Record &record) { return compare(naturalKey(wanted), record).different == 0; });
    if (same.empty()) {
        const Settlement absent{.state = Settlement::State::NotApplied, .why = Texts::tr("It is not there.")};
        if (list.empty())
            controlDomain(absent);
        else
            finish(absent);
        return;
    }
    const bool isKey = m_mutation.type == QLatin1String(types::apiKey);
    const bool isNamed = !isKey || !wanted.value(QLatin1String("name")).isNull();
    if (same.size() > 1 || !isNamed)
        proven(Settlement::State::Undecided,
               Texts::tr("There are %n like it, and nobody can tell whether one of them is this one.", nullptr,
                         int(same.size())));
    else if (!compare(wanted, same.front()).isAsWanted())
        proven(Settlement::State::Undecided,
               Texts::tr("One like it is there, but with other values: somebody else may have made it."), same.front());
    else
        proven(Settlement::State::Applied,
               isKey ? Texts::tr("It is there, with the values that were sent. Its secret was lost with the answer: "
                                 "make another key where you need to know it.")
                     : Texts::tr("It is there, with the values that were sent."),
               same.front());
}

void SettleJob::controlDomain(const Settlement &settlement)
{
    const Address place = addressOf(m_mutation);
    // A list of keys that lacks the very key it was asked with is no list to trust.
    if (place.type != QLatin1String(types::dnsRecord)) {
        proven(Settlement::State::Undecided, Texts::tr("The list is empty, which cannot be."));
        return;
    }
    const Address domains{.type = QString::fromLatin1(types::domain), .customer = place.customer};
    step<ListPage>(readList(m_wire, domains, Priority::Interactive, this),
                   [this, settlement, id = place.domain](const ListPage &page) {
                       if (std::ranges::find(page.records, id, &Record::id) != page.records.end())
                           finish(settlement);
                       else
                           proven(Settlement::State::Undecided, Texts::tr("The domain itself is not there any more."));
                   });
}

void SettleJob::proven(Settlement::State state, const QString &why, std::optional<Record> now)
{
    finish(Settlement{.state = state, .now = std::move(now), .why = why});
}

} // namespace kontor::limacity
