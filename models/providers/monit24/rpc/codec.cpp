// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/codec.h"

#include "models/net/jsonreader.h"
#include "models/providers/monit24/rpc/resources.h"
#include "models/providers/monit24/rpc/rpc.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace kontor::monit24::rpc {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

/// What a customer shows of its user (Account tells name and package, User the rest).
constexpr std::array contactMembers{"login",   "email",  "contact_person", "contact_phone",
                                    "address", "tax_id", "language"};

/// A moment before the first of them is a mistake or "never".
constexpr double latestMoment = 253'402'300'799; // 9999-12-31

Error wrongValue(const QString &place, const QString &key, const QString &expected)
{
    return {
        .kind = Error::Kind::Protocol,
        .message =
            Texts::tr("Monit24 sent a value for \"%1\" of %2 that does not follow its own documents.").arg(key, place),
        .detail = QStringLiteral("%1: %2 is no %3").arg(place, key, expected)};
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble()) return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
}

/// Items are texts or numbers (location_ids), or a feature: {"id":"port","value":"8000"}.
std::optional<QJsonArray> listOf(const QJsonValue &value)
{
    if (!value.isArray()) return std::nullopt;
    QJsonArray texts;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject feature = item.toObject();
        if (item.isString() || item.isDouble())
            texts.append(item.toVariant().toString());
        else if (!idOf(feature).isEmpty())
            texts.append(QString(idOf(feature) + u'=' + textOf(feature, "value")));
        else
            return std::nullopt;
    }
    return texts;
}

/// Nothing is said about what stands for "suspended": a flag, a number or the suspension itself.
std::optional<bool> looseFlag(const QJsonValue &value)
{
    if (value.isObject()) return !value.toObject().isEmpty();
    if (value.isArray()) return !value.toArray().isEmpty();
    if (const auto number = numberOf(value)) return *number != 0;
    return std::nullopt;
}

/// The value of a field; undefined when it makes no sense.
QJsonValue fieldValue(const FieldSpec &field, const QJsonObject &wire)
{
    const QJsonValue raw = wire.value(field.name());
    const QJsonValue nonsense(QJsonValue::Undefined);
    const JsonView view(wire, QString());
    switch (field.type) {
    case FieldType::Integer:
        if (isNothing(raw)) return QJsonValue::Null;
        if (const auto number = numberOf(raw)) return qint64(std::llround(*number));
        return nonsense;
    case FieldType::Boolean: {
        if (isNothing(raw)) return QJsonValue::Null;
        const auto flag = view.flag(field.key);
        if (flag) return *flag;
        const auto loose = field.has(FieldFlag::Unconfirmed) ? looseFlag(raw) : std::nullopt;
        return loose ? QJsonValue(*loose) : nonsense;
    }
    case FieldType::DateTime: {
        if (isNothing(raw)) return QJsonValue::Null;
        const auto time = isoTime(raw);
        return time ? QJsonValue(*time) : nonsense;
    }
    case FieldType::List: {
        if (raw.isNull()) return QJsonArray();
        const auto list = listOf(raw);
        return list ? QJsonValue(*list) : nonsense;
    }
    default:
        if (raw.isNull()) return QJsonValue::Null;
        if (raw.isString() || raw.isDouble()) return raw.toVariant().toString();
        return nonsense;
    }
}

/// Whether the vendor tells it at all.
bool isTold(const FieldSpec &field)
{
    return !field.has(FieldFlag::WriteOnly) && !field.has(FieldFlag::ForFollowUp) && !field.has(FieldFlag::Kept);
}

/// The element with what other lists say of it.
QJsonObject joined(const QString &type, const QJsonObject &element, const Joins &joins)
{
    QJsonObject wire = element;
    if (type == QLatin1String(types::customer)) {
        const QJsonObject user = joins.userOfAccount.value(idOf(element));
        for (const char *member : contactMembers)
            if (const QLatin1String key(member); !wire.contains(key) && user.contains(key))
                wire.insert(key, user.value(key));
    }
    const QLatin1String accountId(keys::accountId);
    const QString account = joins.accountOfGroup.value(textOf(element, keys::groupId));
    if (!wire.contains(accountId) && !account.isEmpty()) wire.insert(accountId, account);
    return wire;
}

QString parentOf(const ResourceSpec &resource, const QJsonObject &fields)
{
    const QString type = resource.typeName();
    const auto text = [&](const char *key) {
        return fields.value(QLatin1String(key)).toString();
    };
    if (type == QLatin1String(types::service)) return text(keys::groupId);
    if (type == QLatin1String(types::suspension)) return text("service_id");
    return *resource.parentType ? text(keys::accountId) : QString();
}

QString nameOf(const ResourceSpec &resource, const QJsonObject &fields, const QString &id)
{
    const QString name = fields.value(QLatin1String(resource.nameField)).toString().trimmed();
    if (!name.isEmpty()) return name;
    const QString start = fields.value(QLatin1String("start_timestamp")).toString();
    return start.isEmpty() ? id : start;
}

} // namespace

Joins Joins::of(const Elements &users, const Elements &groups)
{
    Joins joins;
    for (const QJsonObject &user : users)
        joins.userOfAccount.insert(textOf(user, keys::accountId), user);
    for (const QJsonObject &group : groups)
        joins.accountOfGroup.insert(idOf(group), textOf(group, keys::accountId));
    return joins;
}

Result<Record> decodeRecord(const QString &type, const QJsonObject &element, const Joins &joins, const Decoding &how)
{
    const ResourceSpec &resource = *rpcSpec().resource(type);
    const QJsonObject wire = joined(type, element, joins);
    const QString id = idOf(wire);
    const QString place = type + u' ' + id;
    if (id.isEmpty()) return failure(wrongValue(place, QStringLiteral("id"), QStringLiteral("id")));
    QJsonObject fields;
    for (const FieldSpec &field : resource.fields) {
        if (!isTold(field) || !wire.contains(field.name())) continue;
        const QJsonValue value = fieldValue(field, wire);
        if (!value.isUndefined())
            fields.insert(field.name(), value);
        else if (!field.has(FieldFlag::Unconfirmed))
            return failure(wrongValue(place, field.name(), QStringLiteral("value of its type")));
    }
    return Record{.connection = how.connection,
                  .kind = resource.kind,
                  .type = type,
                  .id = id,
                  .name = nameOf(resource, fields, id),
                  .status = statusOf(type, fields),
                  .parent = parentOf(resource, fields),
                  .fields = fields,
                  .fetchedAt = how.now};
}

Result<std::vector<Record>> decodeRecords(const QString &type, const Elements &elements, const Joins &joins,
                                          const Decoding &how)
{
    std::vector<Record> records;
    records.reserve(elements.size());
    for (const QJsonObject &element : elements) {
        Result<Record> record = decodeRecord(type, element, joins, how);
        if (!record) return failure(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

QSet<QString> blockedAccounts(const Elements &accounts)
{
    QSet<QString> blocked;
    for (const QJsonObject &account : accounts)
        if (JsonView(account, QString()).flag("blocked").value_or(false)) blocked.insert(idOf(account));
    return blocked;
}

QString statusOf(const QString &type, const QJsonObject &fields)
{
    const auto flag = [&](const char *key) {
        return fields.value(QLatin1String(key));
    };
    if (type == QLatin1String(types::customer)) {
        if (flag("blocked").toBool()) return QStringLiteral("blocked");
        if (!flag("blocked").isBool() || !flag("activated").isBool()) return {};
        return flag("activated").toBool() ? QStringLiteral("active") : QStringLiteral("inactive");
    }
    if (type != QLatin1String(types::service) || !flag(keys::pause).isBool()) return {};
    if (flag(keys::pause).toBool()) return QStringLiteral("paused");
    if (flag("suspension").toBool()) return QStringLiteral("suspended");
    return flag("error").toBool() ? QStringLiteral("failing") : QStringLiteral("active");
}

std::optional<QString> isoTime(const QJsonValue &unixTime)
{
    const auto seconds = numberOf(unixTime);
    if (!seconds || *seconds < 0 || *seconds > latestMoment) return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(qint64(*seconds), Qt::UTC).toString(Qt::ISODate);
}

std::optional<qint64> unixTime(const QString &isoTime)
{
    const QDateTime time = QDateTime::fromString(isoTime, Qt::ISODate);
    return time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

} // namespace kontor::monit24::rpc
