// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/codec.h"

#include "models/net/jsonreader.h"
#include "models/providers/devo/address.h"
#include "models/providers/devo/devo.h"
#include "models/providers/devo/resources.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace kontor::devo {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Devo)
};

constexpr auto deleted = QLatin1String("deleted");

Error wrongValue(const QString &place, const QString &key, const QString &expected)
{
    Error error = strangeAnswer(place, QStringLiteral("%1 is no %2").arg(key, expected));
    error.message = Texts::tr("Devo sent a value for \"%1\" of %2 that does not follow its own documents. Nothing was "
                              "changed here; try again, and if it stays so, report it with the details.")
                        .arg(key, place);
    return error;
}

/// Numbers are reals on the wire; as text they are taken, too.
std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble()) return value.toDouble();
    bool ok = false;
    const double number = value.isString() ? value.toString().trimmed().toDouble(&ok) : 0;
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// A list of texts, or of objects with a name (the roles of a plan); a single text is a comma list.
std::optional<QJsonArray> namesOf(const QJsonValue &value)
{
    QJsonArray names;
    if (value.isString()) {
        for (const QString &item : value.toString().split(u',', Qt::SkipEmptyParts))
            if (const QString trimmed = item.trimmed(); !trimmed.isEmpty()) names.append(trimmed);
        return names;
    }
    if (!value.isArray()) return std::nullopt;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonValue name = item.isObject() ? item[QLatin1String("name")] : item;
        if (!name.isString()) return std::nullopt;
        names.append(name);
    }
    return names;
}

Result<QJsonValue> fieldValue(const FieldSpec &field, const JsonView &view, const QString &place)
{
    const QJsonValue raw = view.raw().value(field.name());
    if (raw.isNull()) return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case FieldType::Decimal:
        if (const auto number = numberOf(raw)) return QJsonValue(*number);
        return failure(wrongValue(place, field.name(), QStringLiteral("number")));
    case FieldType::Integer: {
        const auto number = view.integer(field.key);
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
    }
    case FieldType::Boolean: {
        const auto flag = view.flag(field.key);
        return flag ? QJsonValue(*flag) : QJsonValue(QJsonValue::Null);
    }
    case FieldType::List:
        if (const auto list = namesOf(raw)) return QJsonValue(*list);
        return failure(wrongValue(place, field.name(), QStringLiteral("list of texts")));
    case FieldType::Choice:
        return QJsonValue(view.text(field.key).trimmed().toUpper());
    default:
        return QJsonValue(view.text(field.key));
    }
}

/// What is only known here, or only given with a create, is not looked for in an answer.
bool isOnWire(const FieldSpec &field)
{
    return !field.has(FieldFlag::WriteOnly) && !field.has(FieldFlag::Kept) && !field.has(FieldFlag::ForFollowUp) &&
           field.name() != QLatin1String("users") && field.name() != QLatin1String("owner_email");
}

Result<QJsonObject> describedFields(const QJsonObject &wire, const QString &type, const QString &place)
{
    const JsonView view(wire, place);
    QJsonObject fields;
    for (const FieldSpec &field : spec().resource(type)->fields) {
        if (!wire.contains(field.name()) || !isOnWire(field)) continue;
        const Result<QJsonValue> value = fieldValue(field, view, place);
        if (!value) return failure(value.error());
        fields.insert(field.name(), *value);
    }
    if (const auto problem = view.problem()) {
        Error error = strangeAnswer(place, problem->detail);
        error.message = problem->message;
        return failure(error);
    }
    return fields;
}

Result<QJsonObject> objectOf(const QJsonValue &json, const QString &place)
{
    if (json.isObject()) return json.toObject();
    return failure(strangeAnswer(place, QStringLiteral("not an object")));
}

/// A record from its object, without id and parent.
Result<Record> recordFrom(const QJsonObject &wire, const QString &type, const Decoding &how)
{
    const ResourceSpec *resource = spec().resource(type);
    const QString nameKey = QString::fromLatin1(resource->nameField);
    const QString place = type + u' ' + wire.value(nameKey).toString();
    const Result<QJsonObject> fields = describedFields(wire, type, place);
    if (!fields) return failure(fields.error());
    const QString name = fields->value(nameKey).toString().trimmed();
    if (name.isEmpty()) return failure(wrongValue(place, nameKey, QStringLiteral("name")));
    return Record{.connection = how.connection,
                  .kind = resource->kind,
                  .type = type,
                  .id = name,
                  .name = name,
                  .status = statusWord(fields->value(QLatin1String("status")).toString()),
                  .fields = *fields,
                  .fetchedAt = how.now};
}

Result<Record> userFrom(const QJsonObject &wire, const QString &domain, const Decoding &how)
{
    Result<Record> record = recordFrom(wire, QString::fromLatin1(types::user), how);
    if (!record) return record;
    QJsonObject &fields = record->fields;
    // Older answers have the roles only as one text: "reviewer,NO_PRIVILEGES".
    if (!fields.value(QLatin1String("roleList")).isArray())
        fields.insert(QLatin1String("roleList"), *namesOf(fields.value(QLatin1String("role")).toString()));
    if (!fields.value(QLatin1String("externalId")).toString().isEmpty())
        fields.insert(QLatin1String("kind"), QStringLiteral("external"));
    fields.insert(QLatin1String("domain"), domain);
    record->parent = domain;
    record->id = Membership{.email = record->name, .domain = domain}.id();
    return record;
}

bool isOwner(const Record &user)
{
    const QJsonArray roles = user.fields.value(QLatin1String("roleList")).toArray();
    return user.fields.value(QLatin1String("owner")).toBool() ||
           std::any_of(roles.begin(), roles.end(), [](const QJsonValue &role) {
               return sameText(role.toString(), QString::fromLatin1(ownerRole));
           });
}

bool isDeleted(const Record &record)
{
    return sameText(record.fields.value(QLatin1String("status")).toString(), deleted);
}

} // namespace

Error strangeAnswer(const QString &place, const QString &what)
{
    return {.kind = Error::Kind::Protocol,
            .message = Texts::tr("Devo sent an answer that does not follow its own documents. Nothing was changed "
                                 "here; try again, and if it stays so, report it with the details."),
            .detail = place + QLatin1String(": ") + what};
}

Result<QJsonValue> decodeJson(const QByteArray &body, const QString &place)
{
    const Result<QJsonValue> json = parseJson(body);
    if (json) return json;
    Error error = strangeAnswer(place, json.error().detail);
    if (body.trimmed().startsWith('<'))
        error.message = Texts::tr("A web page came instead of an answer of the interface. Check the address of the "
                                  "connection, and whether a proxy or firewall stands between; try again in a while.");
    else if (body.trimmed().isEmpty())
        error.message = Texts::tr("Devo sent an empty answer. Try again in a while.");
    return failure(error);
}

Result<ListPage> decodeList(const QJsonValue &json, const QString &type, const QString &domain, const Decoding &how)
{
    const QString place = type + QLatin1String(" list");
    if (!json.isArray()) return failure(strangeAnswer(place, QStringLiteral("not a list")));
    const QJsonArray items = json.toArray();
    ListPage page;
    page.records.reserve(static_cast<std::size_t>(items.size()));
    QSet<QString> known;
    for (const QJsonValue &item : items) {
        if (!item.isObject()) return failure(strangeAnswer(place, QStringLiteral("an item is no object")));
        Result<Record> record = type == QLatin1String(types::user) ? userFrom(item.toObject(), domain, how)
                                                                   : recordFrom(item.toObject(), type, how);
        if (!record) return failure(record.error());
        if (known.contains(record->id) || isDeleted(*record)) continue;
        known.insert(record->id);
        page.records.push_back(std::move(*record));
    }
    page.total = qint64(page.records.size());
    return page;
}

Result<Record> decodeDomain(const QJsonValue &json, const QString &name, const Decoding &how)
{
    const QString place = QLatin1String("domain ") + name;
    const Result<QJsonObject> wire = objectOf(json, place);
    if (!wire) return failure(wire.error());
    Result<Record> record = recordFrom(*wire, QString::fromLatin1(types::domain), how);
    if (!record) return record;
    if (!isDomainNamed(record->id, name))
        return failure(strangeAnswer(place, QStringLiteral("the answer is about ") + record->id));
    if (isDeleted(*record))
        return failure({.kind = Error::Kind::NotFound,
                        .message = Texts::tr("The domain %1 was deleted. Refresh the list.").arg(record->id),
                        .delivery = Error::Delivery::Answered});
    return record;
}

Result<Record> decodeUser(const QJsonValue &json, const QString &email, const QString &domain, const Decoding &how)
{
    const QString place = QLatin1String("user ") + email;
    const Result<QJsonObject> wire = objectOf(json, place);
    if (!wire) return failure(wire.error());
    Result<Record> record = userFrom(*wire, domain, how);
    if (!record) return record;
    const QString told = wire->value(QLatin1String("domain")).toString(domain);
    if (!sameText(record->name, email) || !isDomainNamed(domain, told))
        return failure(strangeAnswer(place, QStringLiteral("the answer is about %1 in %2").arg(record->name, told)));
    return record;
}

Result<Record> decodePlan(const QJsonValue &json, const QString &name, const Decoding &how)
{
    const QString place = QLatin1String("plan ") + name;
    const Result<QJsonObject> wire = objectOf(json, place);
    if (!wire) return failure(wire.error());
    Result<Record> record = recordFrom(*wire, QString::fromLatin1(types::plan), how);
    if (!record) return record;
    if (!sameText(record->id, name))
        return failure(strangeAnswer(place, QStringLiteral("the answer is about ") + record->id));
    record->detailed = true;
    return record;
}

Result<QJsonObject> decodePerson(const QJsonValue &json, const QString &email)
{
    const QString place = QLatin1String("user ") + email;
    const Result<QJsonObject> wire = objectOf(json, place);
    if (!wire) return failure(wire.error());
    const Result<QJsonObject> fields = describedFields(*wire, QString::fromLatin1(types::user), place);
    if (!fields) return failure(fields.error());
    const QString told = fields->value(QLatin1String("email")).toString();
    if (!sameText(told, email)) return failure(strangeAnswer(place, QStringLiteral("the answer is about ") + told));
    QJsonObject person;
    for (const auto key : {QLatin1String("phone"), QLatin1String("id")})
        if (fields->contains(key)) person.insert(key, fields->value(key));
    return person;
}

Result<QJsonObject> decodeRetention(const QJsonValue &json, const QString &domain)
{
    const QString place = QLatin1String("retention of ") + domain;
    const Result<QJsonObject> wire = objectOf(json, place);
    if (!wire) return failure(wire.error());
    const Result<QJsonObject> fields = describedFields(*wire, QString::fromLatin1(types::domain), place);
    if (!fields) return failure(fields.error());
    QJsonObject retention;
    for (const auto key : {QLatin1String("volume"), QLatin1String("retentionUnit"), QLatin1String("retentionValue")})
        if (fields->contains(key)) retention.insert(key, fields->value(key));
    return retention;
}

QJsonObject ownershipOf(const std::vector<Record> &users)
{
    QJsonObject told{{QStringLiteral("users"), qint64(users.size())}};
    bool isKnown = users.empty();
    for (const Record &user : users) {
        if (isOwner(user)) {
            told.insert(QLatin1String("has_owner"), true);
            told.insert(QLatin1String("owner_email"), user.name);
            return told;
        }
        isKnown = isKnown || user.fields.value(QLatin1String("owner")).isBool();
    }
    if (isKnown) told.insert(QLatin1String("has_owner"), false);
    return told;
}

QString statusWord(const QString &vendorStatus)
{
    const QString word = vendorStatus.trimmed().toLower();
    if (word == QLatin1String("active") || word == QLatin1String("enabled")) return QStringLiteral("active");
    if (word == QLatin1String("disabled") || word == QLatin1String("inactive")) return QStringLiteral("disabled");
    if (word == QLatin1String("pending")) return word;
    return {};
}

} // namespace kontor::devo
