// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/undo.h"

#include "models/changes/protection.h"
#include "models/connections/refreshjob.h"

#include <algorithm>

namespace kontor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kontor::UndoJob)
};

/// Empty, null and missing are the same to people.
bool sameValue(const QJsonValue &one, const QJsonValue &other)
{
    const auto isNothing = [](const QJsonValue &value) {
        return value.isUndefined() || value.isNull() || value == QJsonValue(QString());
    };
    return one == other || (isNothing(one) && isNothing(other));
}

ChangeRequest requestFor(const ChangeRow &row, Verb verb)
{
    return {.connection = row.connection,
            .type = row.mutation.type,
            .verb = verb,
            .id = row.remoteId.isEmpty() ? row.mutation.id : row.remoteId};
}

Inverse undoUpdate(const ChangeRow &row, const Record &now)
{
    Inverse inverse;
    ChangeRequest request = requestFor(row, Verb::Update);
    QStringList changedSince;
    const QJsonObject wanted = row.mutation.values;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (it.value() == secretMark()) {
            inverse.why = Texts::tr("A password cannot be put back: the old one is not known.");
            return inverse;
        }
        const QJsonValue before = row.mutation.before->fields.value(it.key());
        if (before.isUndefined()) {
            inverse.why = Texts::tr("The former value of \"%1\" is not known.").arg(it.key());
            return inverse;
        }
        const QJsonValue left = row.after ? row.after->value(it.key()) : it.value();
        const QJsonValue current = now.fields.value(it.key());
        if (sameValue(current, before)) continue;
        if (sameValue(current, left.isUndefined() ? it.value() : left))
            request.values.insert(it.key(), before);
        else
            changedSince << it.key();
    }
    if (!changedSince.isEmpty())
        inverse.why = Texts::tr("Somebody else has changed it since: %1. It is left alone.")
                          .arg(changedSince.join(QLatin1String(", ")));
    else if (request.values.isEmpty())
        inverse.why = Texts::tr("It is as it was before already.");
    else
        inverse.request = request;
    return inverse;
}

Inverse undoAction(const ResourceSpec &resource, const ChangeRow &row, const Record &now)
{
    const ActionSpec *action = resource.action(row.mutation.action);
    // A step alone is taken back with the change it belongs to.
    if (action && action->isStep) return {.why = Texts::tr("It is taken back together with the change it belongs to.")};
    const ActionSpec *back = action ? resource.action(QString::fromLatin1(action->inverse)) : nullptr;
    if (!back) return {.why = Texts::tr("The vendor offers no way back.")};
    if (*action->resultingStatus && !now.status.isEmpty() && now.status != QLatin1String(action->resultingStatus))
        return {
            .why =
                Texts::tr("Somebody else has changed its state since, to \"%1\". It is left alone.").arg(now.status)};
    ChangeRequest request = requestFor(row, Verb::Act);
    request.action = back->name();
    // What the action remembered (which services ran) is what its inverse takes.
    for (const FieldSpec &parameter : back->parameters)
        if (now.fields.contains(parameter.name()))
            request.values.insert(parameter.name(), now.fields.value(parameter.name()));
    return {.request = request};
}

} // namespace

std::vector<ChangeRequest> retryOf(const std::vector<ChangeRow> &rows, int *withoutSecrets)
{
    std::vector<ChangeRequest> requests;
    std::vector<int> places(rows.size(), -1);
    int left = 0;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const ChangeRow &row = rows[at];
        const bool again = row.state == ChangeState::Rejected || row.state == ChangeState::Cancelled ||
                           row.state == ChangeState::NotRun;
        if (!again) continue;
        const QJsonObject &values = row.mutation.values;
        if (std::any_of(values.begin(), values.end(), [](const QJsonValue &value) { return value == secretMark(); })) {
            ++left;
            continue;
        }
        const int earlier = row.dependsOn >= 0 && row.dependsOn < int(rows.size()) ? places[row.dependsOn] : -1;
        places[at] = int(requests.size());
        requests.push_back({.connection = row.connection,
                            .type = row.mutation.type,
                            .verb = row.mutation.verb,
                            .id = row.mutation.verb == Verb::Create ? QString() : row.mutation.id,
                            .action = row.mutation.action,
                            .values = values,
                            .parent = row.mutation.parent,
                            .dependsOn = earlier});
    }
    if (withoutSecrets) *withoutSecrets = left;
    return requests;
}

Inverse inverseOf(const ResourceSpec &resource, const ChangeRow &row, const std::optional<Record> &now)
{
    if (isProtection(row.mutation))
        return {.why = Texts::tr("Protection is given and lifted by itself, not by an undo.")};
    switch (row.mutation.verb) {
    case Verb::Create:
        if (!now) return {.why = Texts::tr("It is gone already.")};
        if (!resource.verb(Verb::Delete)) return {.why = Texts::tr("The vendor offers no way to delete it.")};
        return {.request = requestFor(row, Verb::Delete)};
    case Verb::Delete:
        return {.why = Texts::tr("What was deleted at the vendor cannot be brought back from here.")};
    case Verb::Update:
        if (!now) return {.why = Texts::tr("The record is not there any more.")};
        if (!row.mutation.before) return {.why = Texts::tr("How it was before is not known.")};
        return undoUpdate(row, *now);
    case Verb::Act:
        break;
    }
    if (!now) return {.why = Texts::tr("The record is not there any more.")};
    return undoAction(resource, row, *now);
}

UndoJob::UndoJob(const Parts &parts, What what, QObject *owner)
    : StepsJob<ChangePlan>(owner), m_parts(parts), m_what(std::move(what))
{
    start();
}

void UndoJob::run()
{
    const auto rows = m_parts.journal.changesOf(m_what.plan);
    if (!rows) return finish(failure(rows.error()));
    const auto row = m_parts.journal.plan(m_what.plan);
    if (row && *row) m_title = Texts::tr("Undo: %1").arg((*row)->title);
    for (const ChangeRow &change : *rows) {
        const bool wanted = change.state == ChangeState::Done && (!m_what.seq || change.seq == *m_what.seq);
        if (wanted && !goesWithItsParent(change, *rows)) m_open.push_front(change);
    }
    m_total = qsizetype(m_open.size());
    if (m_open.empty())
        return finish(failure({.kind = Error::Kind::Invalid,
                               .message = Texts::tr("There is nothing to take back: nothing of it was done."),
                               .delivery = Error::Delivery::NotSent}));
    next();
}

bool UndoJob::goesWithItsParent(const ChangeRow &change, const std::vector<ChangeRow> &rows) const
{
    if (m_what.seq || change.dependsOn < 0 || change.dependsOn >= int(rows.size())) return false;
    const ChangeRow &parent = rows[change.dependsOn];
    if (parent.state != ChangeState::Done) return false;
    if (parent.mutation.verb == Verb::Create) return true;
    const ResourceSpec *resource = m_parts.connections.resourceOf(change.connection, change.mutation.type);
    const ActionSpec *action = resource ? resource->action(change.mutation.action) : nullptr;
    return action && action->isStep;
}

void UndoJob::next()
{
    Q_EMIT progressed(m_total - qsizetype(m_open.size()), m_total);
    if (m_open.empty()) return plan();
    const ChangeRow &row = m_open.front();
    const QString id = row.remoteId.isEmpty() ? row.mutation.id : row.remoteId;
    std::optional<Record> known = m_parts.cache.record({row.connection, row.mutation.type, id});
    if (!known && row.mutation.verb != Verb::Create) known = row.mutation.before;
    const ResourceSpec *resource = m_parts.connections.resourceOf(row.connection, row.mutation.type);
    const bool isHereOnly = row.mutation.verb == Verb::Delete || isProtection(row.mutation);
    if (isHereOnly || !known || !resource || !resource->canShow)
        looked(known);
    else
        look(*known);
}

void UndoJob::look(const Record &known)
{
    auto *job = new RefreshJob(m_parts.connections, m_parts.cache, known, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            looked(*outcome);
        else if (outcome.error().kind == Error::Kind::NotFound)
            looked(std::nullopt);
        else
            finish(failure(outcome.error()));
    });
}

void UndoJob::looked(const std::optional<Record> &now)
{
    const ChangeRow row = m_open.front();
    m_open.pop_front();
    const ResourceSpec *resource = m_parts.connections.resourceOf(row.connection, row.mutation.type);
    Inverse inverse =
        resource ? inverseOf(*resource, row, now) : Inverse{.why = Texts::tr("There is no such connection any more.")};
    if (inverse.request)
        m_requests.push_back(std::move(*inverse.request));
    else
        m_untouched.emplace_back(row, inverse.why);
    next();
}

void UndoJob::plan()
{
    ChangePlan undo;
    if (m_requests.empty()) {
        undo.row.title = m_title;
    } else {
        auto planned = m_parts.planner.plan(m_requests, m_title, m_what.origin);
        if (!planned) return finish(failure(planned.error()));
        undo = std::move(*planned);
    }
    for (const auto &[row, why] : m_untouched) {
        PlannedChange &change = undo.changes.emplace_back();
        change.outcome = PlannedChange::Outcome::Conflict;
        change.row = row;
        change.row.plan = undo.row.id;
        change.row.seq = int(undo.changes.size()) - 1;
        change.row.dependsOn = -1;
        change.row.state = ChangeState::Rejected;
        change.row.errorKind = errorKindName(Error::Kind::Conflict);
        change.row.errorText = why;
        change.problems.insert(QString(), why);
    }
    finish(std::move(undo));
}

} // namespace kontor
