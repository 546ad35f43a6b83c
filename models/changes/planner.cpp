// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/planner.h"

#include "models/changes/protection.h"
#include "models/schema/fieldrules.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cmath>

namespace kontor {

namespace {

/// 128 random bits from the system's generator, as hexadecimal digits.
QString newOperationToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

/// Never sent, so that nobody needs to tell it from others: an import judges its rows like this, and good random bits
/// would cost more than all the rest of it.
bool isOnlyLookedAt(const ChangeRow &row)
{
    return row.plan.isEmpty();
}

QString personAtThisComputer()
{
    for (const char *name : {"LOGNAME", "USER", "USERNAME"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty()) return value;
    return {};
}

QString jsonText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

PlannedChange::Outcome outcomeOf(Verb verb)
{
    switch (verb) {
    case Verb::Create:
        return PlannedChange::Outcome::Create;
    case Verb::Update:
        return PlannedChange::Outcome::Update;
    case Verb::Delete:
        return PlannedChange::Outcome::Delete;
    case Verb::Act:
        break;
    }
    return PlannedChange::Outcome::Act;
}

/// The same text, or object, in one place of the memory.
template<class T>
void share(T &one, const T &other)
{
    if (one == other) one = other;
}

void shareRecord(std::optional<Record> &record, const std::optional<Record> &other)
{
    if (!record || !other) return;
    share(record->connection, other->connection);
    share(record->type, other->type);
    share(record->status, other->status);
    share(record->parent, other->parent);
    // Domains with many mailboxes.
    if (record->id == other->id) share(record->fields, other->fields);
}

/// Most of what a change says of where it belongs the one before it says, too, and each read of the cache makes it
/// anew. A plan may be very long.
void shareTexts(PlannedChange &change, const PlannedChange &previous)
{
    Mutation &mutation = change.row.mutation;
    share(change.row.connection, previous.row.connection);
    share(change.paceClasses, previous.paceClasses);
    share(mutation.type, previous.row.mutation.type);
    share(mutation.action, previous.row.mutation.action);
    if (mutation.before) {
        share(mutation.before->connection, change.row.connection);
        share(mutation.before->type, mutation.type);
        share(mutation.before->id, mutation.id);
    }
    shareRecord(mutation.before, previous.row.mutation.before);
    shareRecord(mutation.parent, previous.row.mutation.parent);
}

} // namespace

QString secretMark()
{
    return QStringLiteral("***");
}

Result<ChangePlan> Planner::plan(const std::vector<ChangeRequest> &requests, const QString &title,
                                 const QString &origin)
{
    if (requests.empty()) return failure({.kind = Error::Kind::Invalid, .message = tr("There is nothing to change.")});
    ChangePlan plan = begin(title, origin);
    plan.changes.reserve(requests.size());
    std::vector<int> places; // of the requests among the changes, which have further steps between them
    places.reserve(requests.size());
    for (const ChangeRequest &request : requests) {
        const bool isEarlier = request.dependsOn >= 0 && request.dependsOn < int(places.size());
        places.push_back(add(plan, request,
                             {.after = isEarlier ? places[request.dependsOn] : -1,
                              .isMisplaced = request.dependsOn >= 0 && !isEarlier}));
    }
    estimate(plan);
    return plan;
}

ChangePlan Planner::begin(const QString &title, const QString &origin)
{
    m_taken.clear();
    return {.row = {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .title = title,
                    .origin = origin,
                    .person = personAtThisComputer(),
                    .createdAt = m_clock.utcNow()}};
}

int Planner::add(ChangePlan &plan, const ChangeRequest &request, const Place &place)
{
    const int seq = plan.nextSeq();
    std::optional<EarlierChange> earlier = plan.earlier(place.after);
    PlannedChange &change = plan.changes.emplace_back();
    change.row.plan = plan.row.id;
    change.row.seq = seq;
    change.row.dependsOn = place.after;
    change.row.changedAt = plan.row.createdAt;
    Draft draft{.request = request, .earlier = std::move(earlier), .change = change, .place = place};
    if (place.after >= 0 && !draft.earlier) draft.place.isMisplaced = true;
    check(draft);
    const std::vector<ChangeRequest> steps = takeFurtherSteps(draft);
    finishRow(draft);
    if (plan.changes.size() > 1) shareTexts(change, *(plan.changes.end() - 2));
    for (const ChangeRequest &step : steps)
        add(plan, step, {.after = seq, .isStep = true});
    return seq;
}

std::vector<ChangeRequest> Planner::takeFurtherSteps(const Draft &draft)
{
    PlannedChange &change = draft.change;
    if (!draft.resource || !change.isSendable()) return {};
    Mutation &mutation = change.row.mutation;
    std::vector<ChangeRequest> steps;
    if (draft.resource->followUps)
        for (FollowUp &further : draft.resource->followUps(mutation)) {
            ChangeRequest &step = steps.emplace_back(ChangeRequest{.connection = change.row.connection,
                                                                   .type = further.type,
                                                                   .verb = further.verb,
                                                                   .id = further.id,
                                                                   .action = further.action,
                                                                   .values = further.values});
            for (const QString &secret : std::as_const(further.secrets))
                if (change.secrets.contains(secret)) {
                    step.secrets.insert(secret, change.secrets.value(secret));
                    if (change.handOver.contains(secret)) step.handOver.append(secret);
                }
        }
    // The first step must not carry what is meant for the others.
    const ActionSpec *action = draft.resource->action(mutation.action);
    for (const FieldSpec &field : action ? action->parameters : draft.resource->fields) {
        if (!field.has(FieldFlag::ForFollowUp)) continue;
        mutation.values.remove(field.name());
        change.secrets.remove(field.name());
        change.handOver.removeAll(field.name());
        std::erase_if(change.fields, [&](const FieldChange &one) { return one.field == field.name(); });
    }
    return steps;
}

void Planner::refuse(Draft &draft, const QString &why, PlannedChange::Outcome how) const
{
    draft.change.outcome = how;
    draft.change.problems.insert(QString(), why);
}

void Planner::check(Draft &draft)
{
    const ChangeRequest &request = draft.request;
    PlannedChange &change = draft.change;
    change.outcome = outcomeOf(request.verb);
    change.secrets = request.secrets;
    change.handOver = request.handOver;
    change.row.connection = request.connection;
    change.row.mutation = {.verb = request.verb,
                           .type = request.type,
                           .id = request.id,
                           .action = request.action,
                           .values = request.values,
                           .parent = request.parent,
                           .operationToken =
                               isOnlyLookedAt(change.row) ? QString::number(change.row.seq) : newOperationToken()};
    draft.connection = m_connections.find(request.connection);
    draft.spec = m_connections.specOf(request.connection);
    if (!draft.connection || !draft.spec) {
        refuse(draft, tr("There is no such connection any more."));
        return;
    }
    change.row.connection = draft.connection->id;
    draft.resource = draft.spec->resource(request.type);
    if (!checkDescription(draft) || !checkEarlier(draft)) return;
    if (request.verb == Verb::Create)
        planCreate(draft);
    else
        planExisting(draft);
}

bool Planner::checkDescription(Draft &draft)
{
    const ChangeRequest &request = draft.request;
    if (!draft.resource) {
        refuse(draft, tr("The vendor has no records of this type."));
        return false;
    }
    draft.change.row.kind = draft.resource->kind;
    const ActionSpec *action = request.verb == Verb::Act ? draft.resource->action(request.action) : nullptr;
    const VerbSpec *verb = request.verb == Verb::Act ? nullptr : draft.resource->verb(request.verb);
    if ((!action && !verb) || (action && action->isStep && !draft.place.isStep)) {
        refuse(draft, tr("The vendor does not offer this."));
        return false;
    }
    draft.change.danger = action ? action->danger : verb->danger;
    draft.change.isLocal = action ? action->isLocal : verb->isLocal;
    if (action)
        draft.change.paceClasses = QStringList{QString::fromLatin1(action->paceClass)};
    else
        for (const char *paceClass : verb->paceClasses)
            draft.change.paceClasses.append(QString::fromLatin1(paceClass));
    if (draft.connection->protection == Protection::ReadOnly) {
        refuse(draft, tr("The connection \"%1\" is protected: read only. Lift the protection in its settings first.")
                          .arg(draft.connection->label));
        return false;
    }
    return true;
}

bool Planner::checkEarlier(Draft &draft)
{
    if (!draft.earlier && !draft.place.isMisplaced) return true;
    if (!draft.earlier || draft.earlier->connection != draft.change.row.connection) {
        refuse(draft, tr("It depends on a change that does not come before it."));
        return false;
    }
    if (draft.earlier->isSendable || draft.earlier->outcome == PlannedChange::Outcome::Unchanged) return true;
    refuse(draft, tr("The change it depends on cannot be made."));
    return false;
}

void Planner::planCreate(Draft &draft)
{
    const ResourceSpec &resource = *draft.resource;
    PlannedChange &change = draft.change;
    const QString parentType = QString::fromLatin1(resource.parentType);
    const bool parentComes = draft.earlier && draft.earlier->type == parentType;
    if (!parentType.isEmpty() && !draft.request.parent && !parentComes) {
        refuse(draft, tr("Say which record it belongs to."));
        return;
    }
    if (draft.request.parent &&
        (draft.request.parent->type != parentType || draft.request.parent->connection != draft.connection->id)) {
        refuse(draft, tr("It cannot belong to this record."));
        return;
    }
    change.problems = checkFields(resource, Verb::Create, draft.request.values, draft.request.secrets.keys());
    if (!change.problems.isEmpty()) {
        change.outcome = PlannedChange::Outcome::Invalid;
        return;
    }
    const QString parentId = draft.request.parent ? draft.request.parent->id
                             : parentComes        ? draft.earlier->naturalKey
                                                  : QString();
    change.row.naturalKey = naturalKeyOf(resource, draft.request.values, parentId);
    if (change.row.mutation.id.isEmpty()) change.row.mutation.id = ownKeyOf(resource, draft.request.values);
    if (!isAllowedFor(draft, resource.verb(Verb::Create)->allowedFor, draft.request.parent)) return;
    findTaken(draft, parentId);
    for (auto it = draft.request.values.begin(); it != draft.request.values.end(); ++it)
        change.fields.push_back({it.key(), QJsonValue(QJsonValue::Undefined), it.value()});
}

bool Planner::isSoAlready(const Draft &draft)
{
    const ActionSpec *action = draft.request.verb == Verb::Act ? draft.resource->action(draft.request.action) : nullptr;
    const std::optional<Record> &before = draft.change.row.mutation.before;
    return action && before && !draft.place.isStep && !before->status.isEmpty() &&
           before->status == QLatin1String(action->resultingStatus) && draft.request.values.isEmpty();
}

bool Planner::isAllowedFor(Draft &draft, bool (*allowedFor)(const Record &), const std::optional<Record> &record) const
{
    if (!allowedFor || !record || allowedFor(*record)) return true;
    refuse(draft, tr("\"%1\" does not allow this.").arg(record->name));
    return false;
}

bool Planner::findTaken(Draft &draft, const QString &parentId)
{
    if (draft.request.nameIsFree) return false;
    if (!m_taken.take(draft.connection->id, *draft.resource, parentId, draft.change.row.naturalKey)) return false;
    refuse(draft, tr("There is one of this name already."), PlannedChange::Outcome::Conflict);
    return true;
}

bool Planner::findBefore(Draft &draft)
{
    Mutation &mutation = draft.change.row.mutation;
    if (mutation.id.isEmpty() && draft.place.isStep && draft.earlier->type == mutation.type) {
        mutation.id = draft.earlier->before ? draft.earlier->id : QString();
        mutation.before = draft.earlier->before;
        draft.change.row.objectName = draft.earlier->objectName;
        return true;
    }
    if (mutation.id.isEmpty()) {
        // "Create it, then enable it": the record comes with the earlier change.
        if (draft.earlier && draft.earlier->outcome == PlannedChange::Outcome::Create &&
            draft.earlier->type == mutation.type)
            return true;
        refuse(draft, tr("Say which record is to be changed."));
        return false;
    }
    const std::optional<Record> &known = draft.request.before;
    mutation.before =
        known && known->id == mutation.id ? known : m_cache.record({draft.connection->id, mutation.type, mutation.id});
    if (mutation.before) return true;
    if (draft.place.isStep) {
        // The vendor hides it until the first step is done; its id is all that is needed.
        mutation.before = Record{.connection = draft.connection->id,
                                 .kind = draft.resource->kind,
                                 .type = mutation.type,
                                 .id = mutation.id,
                                 .name = mutation.id};
        return true;
    }
    refuse(draft, tr("The record is not known (any more). Fetch the records again and repeat this."));
    return false;
}

void Planner::planExisting(Draft &draft)
{
    if (draft.request.verb == Verb::Act && draft.resource->action(draft.request.action)->makesRecord) {
        planMaking(draft);
        return;
    }
    if (!findBefore(draft)) return;
    PlannedChange &change = draft.change;
    const std::optional<Record> &before = change.row.mutation.before;
    const ResourceSpec &resource = *draft.resource;
    if (before) {
        change.row.objectName = before->name;
        change.row.naturalKey = naturalKeyOf(resource, before->fields, before->parent);
    }
    const bool acts = draft.request.verb == Verb::Act;
    // What is known of a further step's record is from before the first one.
    if (!draft.place.isStep && !isSoAlready(draft) &&
        !isAllowedFor(draft,
                      acts ? resource.action(draft.request.action)->allowedFor
                           : resource.verb(draft.request.verb)->allowedFor,
                      before))
        return;
    if (draft.request.verb == Verb::Update) {
        planUpdate(draft);
    } else if (draft.request.verb == Verb::Act) {
        planAct(draft);
    } else {
        change.row.mutation.values = {};
        const VerbSpec &verb = *resource.verb(Verb::Delete);
        if (before && verb.consequence) change.consequence = verb.consequence(*before);
        if (!before) refuse(draft, tr("Say which record is to be deleted."));
    }
    checkProtection(draft);
}

/// Last of all: what would change nothing needs no protection, and what is wrong anyway says so.
void Planner::checkProtection(Draft &draft) const
{
    PlannedChange &change = draft.change;
    if (!change.isSendable()) return;
    const auto why = protectionAgainst(m_connections.protections(), change.row.connection, change.row.mutation);
    if (why) refuse(draft, *why, PlannedChange::Outcome::Conflict);
}

void Planner::planUpdate(Draft &draft)
{
    PlannedChange &change = draft.change;
    Mutation &mutation = change.row.mutation;
    change.problems = checkFields(*draft.resource, Verb::Update, draft.request.values, draft.request.secrets.keys());
    if (!change.problems.isEmpty()) {
        change.outcome = PlannedChange::Outcome::Invalid;
        return;
    }
    const QJsonObject before = mutation.before ? mutation.before->fields : QJsonObject();
    for (auto it = draft.request.values.begin(); it != draft.request.values.end(); ++it) {
        // An unknown old value (a field that lists do not show) may differ, so it is sent.
        if (before.contains(it.key()) && before.value(it.key()) == it.value())
            mutation.values.remove(it.key());
        else
            change.fields.push_back({it.key(), before.value(it.key()), it.value()});
    }
    if (mutation.values.isEmpty() && change.secrets.isEmpty()) change.outcome = PlannedChange::Outcome::Unchanged;
}

void Planner::planMaking(Draft &draft)
{
    PlannedChange &change = draft.change;
    const ActionSpec &action = *draft.resource->action(draft.request.action);
    change.problems = checkParameters(action, draft.request.values, draft.request.secrets.keys());
    if (!change.problems.isEmpty()) {
        change.outcome = PlannedChange::Outcome::Invalid;
        return;
    }
    change.row.naturalKey = naturalKeyOf(*draft.resource, draft.request.values, {});
    change.row.mutation.id = change.row.naturalKey;
    findTaken(draft, {});
    for (auto it = draft.request.values.begin(); it != draft.request.values.end(); ++it)
        change.fields.push_back({it.key(), QJsonValue(QJsonValue::Undefined), it.value()});
}

void Planner::planAct(Draft &draft)
{
    PlannedChange &change = draft.change;
    const ActionSpec &action = *draft.resource->action(draft.request.action);
    change.problems = checkParameters(action, draft.request.values, draft.request.secrets.keys());
    if (!change.problems.isEmpty()) {
        change.outcome = PlannedChange::Outcome::Invalid;
        return;
    }
    const QString status = change.row.mutation.before ? change.row.mutation.before->status : QString();
    const QString wanted = QString::fromLatin1(action.resultingStatus);
    // A further step finds its record as the first one leaves it (a block pauses what ran).
    const bool isCurrent = !draft.place.isStep;
    if (isSoAlready(draft))
        change.outcome = PlannedChange::Outcome::Unchanged;
    else if (isCurrent && !action.allowedIn(status))
        refuse(draft, tr("This is not possible while the record is in the state \"%1\".").arg(status));
    if (!wanted.isEmpty() && change.isSendable()) change.fields.push_back({QStringLiteral("status"), status, wanted});
    for (auto it = draft.request.values.begin(); it != draft.request.values.end(); ++it)
        change.fields.push_back({it.key(), QJsonValue(QJsonValue::Undefined), it.value()});
}

void Planner::finishRow(Draft &draft)
{
    PlannedChange &change = draft.change;
    ChangeRow &row = change.row;
    if (row.objectName.isEmpty() && draft.resource)
        row.objectName = jsonText(draft.request.values.value(QString::fromLatin1(draft.resource->nameField)));
    if (row.objectName.isEmpty()) row.objectName = row.mutation.id;
    if (row.naturalKey.isEmpty()) row.naturalKey = row.mutation.id;
    if (row.naturalKey.isEmpty()) row.naturalKey = row.mutation.operationToken;
    for (auto it = change.secrets.keyBegin(); it != change.secrets.keyEnd(); ++it) {
        change.fields.push_back({*it, QJsonValue(QJsonValue::Undefined), secretMark()});
        // The journal knows that there was a secret, so that nothing is ever sent again without it.
        row.mutation.values.insert(*it, secretMark());
    }
    switch (change.outcome) {
    case PlannedChange::Outcome::Unchanged:
        row.state = ChangeState::Skipped;
        break;
    case PlannedChange::Outcome::Conflict:
    case PlannedChange::Outcome::Invalid: {
        const bool taken = change.outcome == PlannedChange::Outcome::Conflict;
        row.state = ChangeState::Rejected;
        row.errorKind = errorKindName(taken ? Error::Kind::Conflict : Error::Kind::Invalid);
        QStringList problems = change.problems.values();
        problems.sort();
        row.errorText = problems.join(QLatin1Char(' '));
        break;
    }
    default:
        row.state = draft.earlier && draft.earlier->isSendable ? ChangeState::Blocked : ChangeState::Planned;
    }
}

void Planner::estimate(ChangePlan &plan) const
{
    RateLoad load;
    QHash<QString, int> *ofConnection = nullptr;
    QString connection;
    for (const PlannedChange &change : plan.changes) {
        if (!change.isSendable() || change.isLocal) continue;
        ++plan.requests;
        // Changes of one connection follow each other.
        if (!ofConnection || change.row.connection != connection) {
            connection = change.row.connection;
            ofConnection = &load[connection];
        }
        for (const QString &paceClass : change.paceClasses)
            ++(*ofConnection)[paceClass];
    }
    plan.estimated = leastDuration(m_connections, load);
}

std::chrono::seconds leastDuration(const ConnectionService &connections, const RateLoad &load)
{
    std::chrono::seconds least{0};
    for (auto connection = load.cbegin(); connection != load.cend(); ++connection) {
        const Connection *known = connections.find(connection.key());
        const ProviderSpec *spec = connections.specOf(connection.key());
        if (!known || !spec || !known->pace || *known->pace <= 0) continue;
        for (auto it = connection->cbegin(); it != connection->cend(); ++it) {
            const RateSpec *rate = spec->rate(it.key());
            if (!rate || it.value() <= 0) continue;
            const double perWindow =
                std::max(1.0, std::floor(known->limits.value(it.key(), rate->requests) * *known->pace));
            // The first window's worth may go at once.
            const auto windows = qint64((it.value() - 1) / perWindow);
            least = std::max<std::chrono::seconds>(least, rate->per * windows);
        }
    }
    return least;
}

} // namespace kontor
