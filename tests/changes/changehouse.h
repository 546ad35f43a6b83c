// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "tests/sync/servicehouse.h"

namespace kontor::test {

/// A house with a change service whose waits are short, and three customers the cache knows.
class ChangeHouse : public ServiceHouse
{
public:
    explicit ChangeHouse(std::vector<ProviderEntry> more = {}, SecretStore *keychain = nullptr)
        : ServiceHouse(std::move(more), keychain)
    {
        for (const char *name : {"One", "Two", "Three"})
            vendor.addCustomer(QLatin1String(name), QStringLiteral("R-") + QLatin1String(name));
        fillCache();
        startService();
    }

    static ChangeService::Times shortTimes()
    {
        using namespace std::chrono_literals;
        return {.settle = 20ms, .secondLook = 10ms, .retryBase = 1ms, .retryCap = 5ms, .mostSends = 5};
    }
    void startService(ChangeService::Times times = shortTimes())
    {
        changes = std::make_unique<ChangeService>(*connections, *cache, *journal, clock, times);
    }
    /// Ends everything as a kill does: nothing gets a chance to say good-bye to the journal.
    void crash()
    {
        changes.reset();
        reopen();
        startService();
    }

    ChangeRequest rename(const QString &customer, const QString &name) const
    {
        return {.connection = id,
                .type = QStringLiteral("customer"),
                .verb = Verb::Update,
                .id = customer,
                .values = {{QStringLiteral("name"), name}}};
    }
    ChangeRequest newCustomer(const QString &name, const QString &reference) const
    {
        return {.connection = id,
                .type = QStringLiteral("customer"),
                .verb = Verb::Create,
                .values = {{QStringLiteral("name"), name}, {QStringLiteral("reference"), reference}}};
    }
    ChangeRequest newDomain(const QString &name, int dependsOn) const
    {
        return {.connection = id,
                .type = QStringLiteral("domain"),
                .verb = Verb::Create,
                .values = {{QStringLiteral("name"), name}},
                .dependsOn = dependsOn};
    }

    ChangePlan planOf(const std::vector<ChangeRequest> &requests, const char *origin = "window")
    {
        const Result<ChangePlan> plan = changes->plan(requests, QStringLiteral("Test"), QLatin1String(origin));
        if (!plan) qFatal("test: %s", qPrintable(plan.error().message));
        for (const PlannedChange &change : plan->changes)
            if (change.outcome == PlannedChange::Outcome::Invalid) qFatal("test: %s", qPrintable(change.row.errorText));
        return *plan;
    }
    Result<PlanReport> carryOut(const std::vector<ChangeRequest> &requests, const char *origin = "window")
    {
        return waitFor(changes->submit(planOf(requests, origin), changes.get()));
    }
    ChangeState stateOf(const QString &plan, int seq)
    {
        const Result<std::vector<ChangeRow>> rows = journal->changesOf(plan);
        if (!rows || int(rows->size()) <= seq) qFatal("test: the journal has no such change");
        return (*rows)[std::size_t(seq)].state;
    }
    int arrivalsOf(const ChangePlan &plan, int seq) const
    {
        const auto it = vendor.arrivals.find(plan.changes[std::size_t(seq)].row.mutation.operationToken);
        return it == vendor.arrivals.end() ? 0 : it->second;
    }
    int appliedOf(const ChangePlan &plan, int seq) const
    {
        const auto it = vendor.applied.find(plan.changes[std::size_t(seq)].row.mutation.operationToken);
        return it == vendor.applied.end() ? 0 : it->second;
    }
    QString nameAtVendor(const QString &customer)
    {
        const Record *record = vendor.find(QStringLiteral("customer"), customer);
        return record ? record->name : QString();
    }

    std::unique_ptr<ChangeService> changes;
};

/// The same plan, with passwords nobody has seen yet: by seq and field.
inline ChangePlan handingOver(ChangePlan plan, const std::vector<std::pair<int, QString>> &fields)
{
    for (const auto &[seq, field] : fields)
        plan.changes.at(std::size_t(seq)).handOver.append(field);
    return plan;
}

/// An answer other than the truth.
inline FakeVendor::ApplyFault fault(Attempt::State state, Error::Kind kind, bool commits = false)
{
    const bool sent = state != Attempt::State::NotSent;
    const Error::Delivery delivery = !sent                              ? Error::Delivery::NotSent
                                     : state == Attempt::State::Refused ? Error::Delivery::Answered
                                                                        : Error::Delivery::Unknown;
    return {.answer = {.state = state,
                       .error = {.kind = kind, .message = QStringLiteral("test: made to fail"), .delivery = delivery}},
            .commits = commits};
}

} // namespace kontor::test
