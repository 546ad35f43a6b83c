// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/requests.h"

#include "models/providers/monit24/rpc/codec.h"
#include "models/providers/monit24/rpc/resources.h"
#include "models/providers/monit24/rpc/rpc.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kontor::monit24::rpc {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

Error notOffered()
{
    return cannotSend(Texts::tr("Monit24 does not offer this."));
}

/// The field or parameter of this key; null for none.
const FieldSpec *fieldOf(const Mutation &mutation, const QString &key)
{
    const ResourceSpec &resource = *rpcSpec().resource(mutation.type);
    const ActionSpec *action = mutation.verb == Verb::Act ? resource.action(mutation.action) : nullptr;
    if (!action) return resource.field(key);
    const auto it = std::ranges::find(action->parameters, key, &FieldSpec::name);
    return it == action->parameters.end() ? nullptr : &*it;
}

/// [{"id":"port","value":"8000"}] (Service, Create): values are texts.
Result<QJsonValue> features(const QJsonValue &list, const QString &key)
{
    QJsonArray features;
    for (const QJsonValue &item : list.toArray()) {
        const QString text = item.toString();
        const QString id = text.section(u'=', 0, 0).trimmed();
        if (id.isEmpty() || !text.contains(u'='))
            return failure(cannotSend(Texts::tr("Write each feature as name=value, for example port=8000."), key));
        features.append(QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("value"), QString(text.section(u'=', 1).trimmed())}});
    }
    return features;
}

Result<QJsonValue> wireValue(const FieldSpec &field, const QJsonValue &value)
{
    const QString key = field.name();
    switch (field.type) {
    case FieldType::Boolean:
        return value.toBool() ? 1 : 0;
    case FieldType::Reference:
        return idValue(value.toString());
    case FieldType::DateTime:
        if (const auto seconds = unixTime(value.toString())) return QJsonValue(*seconds);
        return failure(cannotSend(Texts::tr("Expected a date as in 2026-03-01T09:30:00Z."), key));
    case FieldType::List: {
        if (key == QLatin1String("features")) return features(value, key);
        QJsonArray ids;
        for (const QJsonValue &item : value.toArray())
            ids.append(idValue(item.toString()));
        return ids;
    }
    default:
        break;
    }
    // These two may be null and are when there is nothing (Account, Create; User, Read); other texts are empty.
    const bool mayBeNull = key == QLatin1String("address") || key == QLatin1String("tax_id");
    if (mayBeNull && isBlank(value)) return QJsonValue(QJsonValue::Null);
    return value.isNull() ? QJsonValue(QString()) : value;
}

/// Values and secrets as the vendor takes them.
Result<QJsonObject> wireData(const Mutation &mutation)
{
    const bool isNew = mutation.verb != Verb::Update;
    QJsonObject data;
    for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it) {
        const FieldSpec *field = fieldOf(mutation, it.key());
        if (!field || field->has(FieldFlag::ForFollowUp) || field->has(FieldFlag::Computed)) continue;
        // What a new record does not have is left to the vendor's default.
        if (isNew && isBlank(it.value())) continue;
        Result<QJsonValue> value = wireValue(*field, it.value());
        if (!value) return failure(value.error());
        data.insert(it.key(), *value);
    }
    for (auto it = mutation.secrets.begin(); it != mutation.secrets.end(); ++it)
        if (fieldOf(mutation, it.key())) data.insert(it.key(), it.value().revealText());
    return data;
}

Call callOf(const Mutation &mutation, const char *method, QJsonObject data)
{
    return {.module = QString::fromLatin1(moduleOf(mutation.type)),
            .method = QString::fromLatin1(method),
            .data = std::move(data)};
}

QJsonObject idData(const Mutation &mutation)
{
    return {{QStringLiteral("id"), idValue(mutation.id)}};
}

/// The member that says where a new record belongs: of a distributor it is wanted (README_Distributors).
const char *parentMember(const QString &type)
{
    if (type == QLatin1String(types::group)) return keys::accountId;
    if (type == QLatin1String(types::service)) return keys::groupId;
    return type == QLatin1String(types::suspension) ? "service_id" : nullptr;
}

Result<Call> createCall(const Mutation &mutation)
{
    Result<QJsonObject> data = wireData(mutation);
    if (!data) return failure(data.error());
    if (const char *member = parentMember(mutation.type)) {
        if (!mutation.parent || mutation.parent->id.isEmpty())
            return failure(cannotSend(Texts::tr("Say which record it belongs to.")));
        data->insert(QLatin1String(member), idValue(mutation.parent->id));
    }
    return callOf(mutation, "Create", *data);
}

Result<Call> updateCall(const Mutation &mutation)
{
    Result<QJsonObject> data = wireData(mutation);
    if (!data) return failure(data.error());
    if (data->isEmpty()) return failure(cannotSend(Texts::tr("There is nothing to change.")));
    data->insert(QLatin1String("id"), idValue(mutation.id));
    return callOf(mutation, "Update", *data);
}

Result<Call> actionCall(const Mutation &mutation)
{
    const QString &action = mutation.action;
    if (action == QLatin1String(verbs::registerNew)) {
        const Result<QJsonObject> data = wireData(mutation);
        if (!data) return failure(data.error());
        return callOf(mutation, "Create", *data);
    }
    if (action == QLatin1String(verbs::activate)) return callOf(mutation, "Activate", idData(mutation));
    if (action == QLatin1String(verbs::blockNow)) return callOf(mutation, "Block", idData(mutation));
    if (action == QLatin1String(verbs::unblock)) return callOf(mutation, "Unblock", idData(mutation));
    const bool pauses = action == QLatin1String(verbs::pause);
    if (!pauses && action != QLatin1String(verbs::resume)) return failure(notOffered());
    QJsonObject data = idData(mutation);
    data.insert(QLatin1String(keys::pause), pauses ? 1 : 0);
    return callOf(mutation, "Update", data);
}

bool sameValue(const FieldSpec *field, const QJsonValue &one, const QJsonValue &other)
{
    if (isBlank(one) && isBlank(other)) return true;
    if (one.isArray() || other.isArray()) return sortedTexts(one) == sortedTexts(other);
    if (field && field->type == FieldType::DateTime) return unixTime(one.toString()) == unixTime(other.toString());
    if (field && field->type == FieldType::Email)
        return one.toString().compare(other.toString(), Qt::CaseInsensitive) == 0;
    return one == other;
}

} // namespace

bool isLookBeforeBlock(const Mutation &mutation)
{
    return mutation.verb == Verb::Act && mutation.type == QLatin1String(types::customer) &&
           mutation.action == QLatin1String(verbs::block);
}

Result<Call> changeCall(const Mutation &mutation)
{
    const ResourceSpec *resource = rpcSpec().resource(mutation.type);
    const bool isKnown = resource && (mutation.verb == Verb::Act ? resource->action(mutation.action) != nullptr
                                                                 : resource->verb(mutation.verb) != nullptr);
    if (!isKnown || isLookBeforeBlock(mutation)) return failure(notOffered());
    // What is only kept here is none of the vendor's business.
    if (mutation.verb != Verb::Act && resource->verb(mutation.verb)->isLocal) return failure(notOffered());
    const bool makesNew = mutation.verb == Verb::Create || mutation.action == QLatin1String(verbs::registerNew);
    if (!makesNew && mutation.id.isEmpty()) return failure(cannotSend(Texts::tr("Say which record is to be changed.")));
    switch (mutation.verb) {
    case Verb::Create:
        return createCall(mutation);
    case Verb::Update:
        return updateCall(mutation);
    case Verb::Delete:
        return callOf(mutation, "Delete", idData(mutation));
    case Verb::Act:
        break;
    }
    return actionCall(mutation);
}

QJsonObject wantedFields(const Mutation &mutation)
{
    if (mutation.verb == Verb::Delete) return {};
    const QString &action = mutation.action;
    if (mutation.verb == Verb::Act && action != QLatin1String(verbs::registerNew)) {
        if (action == QLatin1String(verbs::activate)) return {{QStringLiteral("activated"), true}};
        if (action == QLatin1String(verbs::blockNow)) return {{QStringLiteral("blocked"), true}};
        if (action == QLatin1String(verbs::unblock)) return {{QStringLiteral("blocked"), false}};
        if (action == QLatin1String(verbs::pause)) return {{QString::fromLatin1(keys::pause), true}};
        if (action == QLatin1String(verbs::resume)) return {{QString::fromLatin1(keys::pause), false}};
        return {};
    }
    QJsonObject wanted;
    for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it) {
        const FieldSpec *field = fieldOf(mutation, it.key());
        const bool isRead = field && !field->has(FieldFlag::ForFollowUp) && !field->has(FieldFlag::WriteOnly);
        const bool isLeftOut = mutation.verb != Verb::Update && isBlank(it.value());
        if (isRead && !isLeftOut) wanted.insert(it.key(), it.value());
    }
    return wanted;
}

Comparison compare(const QJsonObject &wanted, const Record &record)
{
    const ResourceSpec *resource = rpcSpec().resource(record.type);
    return comparison(wanted, record.fields, [&](const QString &key, const QJsonValue &one, const QJsonValue &other) {
        return sameValue(resource ? resource->field(key) : nullptr, one, other);
    });
}

} // namespace kontor::monit24::rpc
