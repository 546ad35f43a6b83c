// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/codec.h"

#include "models/net/jsonreader.h"
#include "models/providers/monit24/rest/permissions.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::monit24::rest {

namespace {

/// More records than any account has: a total above it is a mistake of the answer, not work to be done.
constexpr qint64 mostRecords = 10'000'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

Error strangeAnswer(const QString &place, const QString &what)
{
    return {.kind = Error::Kind::Protocol,
            .message = Texts::tr("Monit24 sent an answer that does not follow its own documents. Nothing was changed "
                                 "here; try again, and if it stays so, report it with the details."),
            .detail = place + QLatin1String(": ") + what};
}

Error wrongValue(const QString &place, const QString &key, const QString &expected)
{
    Error error = strangeAnswer(place, QStringLiteral("%1 is no %2").arg(key, expected));
    error.message =
        Texts::tr("Monit24 sent a value for \"%1\" of %2 that does not follow its own documents.").arg(key, place);
    return error;
}

Result<QJsonValue> parsed(const QByteArray &body, const QString &place)
{
    const Result<QJsonValue> json = parseJson(body);
    if (json) return *json;
    Error error = strangeAnswer(place, json.error().detail.isEmpty() ? json.error().message : json.error().detail);
    if (body.trimmed().startsWith('<'))
        error.message = Texts::tr("A web page came instead of an answer of the interface. Check the address of the "
                                  "connection, and whether a proxy asks for a login.");
    return failure(error);
}

Result<QJsonObject> parsedObject(const QByteArray &body, const QString &place)
{
    const Result<QJsonValue> json = parsed(body, place);
    if (!json) return failure(json.error());
    if (!json->isObject()) return failure(strangeAnswer(place, QStringLiteral("not an object")));
    return json->toObject();
}

/// Brings nested members to the flat keys of the description.
QJsonObject flattened(const QJsonObject &wire, const QString &type)
{
    QJsonObject flat = wire;
    const auto lift = [&](const QString &member, const QString &prefix) {
        const QJsonObject nested = flat.take(member).toObject();
        for (auto it = nested.begin(); it != nested.end(); ++it)
            if (!flat.contains(prefix + it.key())) flat.insert(prefix + it.key(), it.value());
    };
    if (isAccount(type)) lift(QStringLiteral("user_data"), QString());
    if (type == QLatin1String(types::weeklySuspension))
        for (const QString &member : {QStringLiteral("start_minute"), QStringLiteral("end_minute")})
            lift(member, member + u'.');
    return flat;
}

Result<QJsonValue> fieldValue(const FieldSpec &field, const JsonView &view, const QString &place)
{
    const QJsonValue raw = view.raw().value(field.name());
    if (raw.isNull()) return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case FieldType::Integer: {
        const auto number = view.integer(field.key);
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
    }
    case FieldType::Boolean: {
        const auto flag = view.flag(field.key);
        return flag ? QJsonValue(*flag) : QJsonValue(QJsonValue::Null);
    }
    case FieldType::DateTime: {
        const QString text = view.text(field.key).trimmed();
        if (text.isEmpty()) return QJsonValue(QJsonValue::Null);
        if (const auto time = utcTime(text)) return QJsonValue(*time);
        return failure(wrongValue(place, field.name(), QStringLiteral("time: ") + text.left(40)));
    }
    case FieldType::List:
        return QJsonValue(QJsonArray::fromStringList(view.texts(field.key)));
    default:
        return QJsonValue(view.text(field.key));
    }
}

/// The described fields that are in the flat object.
Result<QJsonObject> describedFields(const QJsonObject &flat, const QString &type, const QString &place)
{
    const JsonView view(flat, place);
    QJsonObject fields;
    for (const FieldSpec &field : restSpec().resource(type)->fields) {
        const bool isOurs = field.has(FieldFlag::Kept) || field.name() == QLatin1String(keys::permissions) ||
                            field.name() == QLatin1String(keys::isOwn);
        if (isOurs || field.has(FieldFlag::WriteOnly) || !flat.contains(field.name())) continue;
        const Result<QJsonValue> value = fieldValue(field, view, place);
        if (!value) return failure(value.error());
        fields.insert(field.name(), *value);
    }
    if (const auto problem = view.problem()) {
        Error error = strangeAnswer(place, problem->detail.isEmpty() ? problem->message : problem->detail);
        error.message = problem->message;
        return failure(error);
    }
    return fields;
}

QString parentOf(const QString &type, const QJsonObject &fields)
{
    const auto text = [&](const char *key) {
        return fields.value(QLatin1String(key)).toString();
    };
    if (type == QLatin1String(types::user)) return text("parent_account_id");
    if (type == QLatin1String(types::group)) return text(keys::ownerId);
    if (type == QLatin1String(types::service) || type == QLatin1String(types::notificationAddress))
        return text(keys::groupId);
    if (type == QLatin1String(types::suspension) || type == QLatin1String(types::weeklySuspension))
        return text(keys::serviceId);
    return {};
}

/// What people call it; suspensions have no name but the note and the time.
QString nameOf(const ResourceSpec &resource, const QJsonObject &fields, const QString &id)
{
    const QString name = fields.value(QLatin1String(resource.nameField)).toString().trimmed();
    if (!name.isEmpty()) return name;
    for (const char *key : {"username", "start_time"})
        if (const QString other = fields.value(QLatin1String(key)).toString(); !other.isEmpty()) return other;
    return id;
}

Result<Record> recordFrom(const QJsonObject &wire, const QString &type, const Reading &how)
{
    const ResourceSpec *resource = restSpec().resource(type);
    const QString id = JsonView(wire, type).text("id").trimmed();
    const QString place = type + u' ' + id;
    if (!isId(id, type)) return failure(wrongValue(type, QStringLiteral("id"), QStringLiteral("number")));
    Result<QJsonObject> fields = describedFields(flattened(wire, type), type, place);
    if (!fields) return failure(fields.error());
    if (type == QLatin1String(types::customer)) fields->insert(QLatin1String(keys::isOwn), how.ownIds.contains(id));
    return Record{.connection = how.connection,
                  .kind = resource->kind,
                  .type = type,
                  .id = id,
                  .name = nameOf(*resource, *fields, id),
                  .status = statusOf(type, *fields),
                  .parent = parentOf(type, *fields),
                  .fields = *fields,
                  .fetchedAt = how.now};
}

/// Every page of the grid that the total implies. A server that gives fewer than asked for sets the grid.
QStringList furtherOffsets(qint64 offset, qint64 items, qint64 total)
{
    if (total < 0) return items >= pageSize ? QStringList{QString::number(offset + items)} : QStringList();
    const qint64 step = std::clamp<qint64>(items, 1, pageSize);
    QStringList cursors;
    if (items == 0) return cursors;
    for (qint64 next = offset + step; next < total; next += step)
        cursors.append(QString::number(next));
    return cursors;
}

} // namespace

qint64 totalOf(const HttpAnswer &answer)
{
    bool isNumber = false;
    const qint64 total = answer.header("x-total-count").trimmed().toLongLong(&isNumber);
    return isNumber && total >= 0 ? total : -1;
}

bool isId(const QString &id, const QString &type)
{
    if (type == QLatin1String(types::serviceType))
        return std::ranges::any_of(id, [](QChar c) { return c.isLetterOrNumber(); });
    bool isNumber = false;
    static_cast<void>(id.toLongLong(&isNumber));
    return isNumber;
}

Result<ListPage> decodePage(const HttpAnswer &answer, const QString &type, qint64 offset, const Reading &how)
{
    const QString where = type + QLatin1String(" list");
    const Result<QJsonValue> json = parsed(answer.body, where);
    if (!json) return failure(json.error());
    if (!json->isArray()) return failure(strangeAnswer(where, QStringLiteral("not an array")));
    const qint64 total = totalOf(answer);
    if (total > mostRecords) return failure(strangeAnswer(where, QStringLiteral("total is %1").arg(total)));

    ListPage page;
    const QJsonArray items = json->toArray();
    page.records.reserve(static_cast<std::size_t>(items.size()));
    for (const QJsonValue &item : items) {
        if (!item.isObject()) return failure(strangeAnswer(where, QStringLiteral("an item is no object")));
        Result<Record> record = recordFrom(item.toObject(), type, how);
        if (!record) return failure(record.error());
        page.records.push_back(std::move(*record));
    }
    page.total = total;
    page.next = furtherOffsets(offset, items.size(), total);
    return page;
}

Result<Record> decodeRecord(const QByteArray &body, const QString &type, const QString &id, const Reading &how)
{
    const Result<QJsonObject> wire = parsedObject(body, type + u' ' + id);
    if (!wire) return failure(wire.error());
    Result<Record> record = recordFrom(*wire, type, how);
    if (record && !id.isEmpty() && record->id != id)
        return failure(strangeAnswer(type + u' ' + id, QStringLiteral("the answer is about %1").arg(record->id)));
    return record;
}

Result<QJsonObject> decodeUserData(const QByteArray &body, const QString &id)
{
    const QString place = QStringLiteral("contact data of account ") + id;
    const Result<QJsonObject> wire = parsedObject(body, place);
    if (!wire) return failure(wire.error());
    QJsonObject contact;
    for (auto it = wire->begin(); it != wire->end(); ++it)
        if (isUserDataField(it.key())) contact.insert(it.key(), it.value());
    return describedFields(contact, QLatin1String(types::customer), place);
}

Result<QJsonArray> decodePermissions(const QByteArray &body)
{
    const Result<QJsonValue> json = parsed(body, QStringLiteral("permissions"));
    if (!json) return failure(json.error());
    return permissionsFrom(*json);
}

Result<QString> decodeNewId(const QByteArray &body)
{
    const QString place = QStringLiteral("new record");
    const Result<QJsonObject> wire = parsedObject(body, place);
    if (!wire) return failure(wire.error());
    const QString id = JsonView(*wire, place).text("id").trimmed();
    if (id.isEmpty()) return failure(wrongValue(place, QStringLiteral("id"), QStringLiteral("number")));
    return id;
}

std::optional<QString> utcTime(const QString &vendorTime)
{
    const QDateTime time = QDateTime::fromString(vendorTime.trimmed(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) return std::nullopt;
    return time.toUTC().toString(Qt::ISODate);
}

QString statusOf(const QString &type, const QJsonObject &fields)
{
    const auto flag = [&](const char *key) {
        return fields.value(QLatin1String(key));
    };
    if (isAccount(type)) {
        if (flag("is_blocked").toBool()) return QStringLiteral("blocked");
        if (!flag("is_activated").isBool()) return {};
        return flag("is_activated").toBool() ? QStringLiteral("active") : QStringLiteral("inactive");
    }
    if (type != QLatin1String(types::service)) return {};
    if (flag("is_archived").toBool()) return QStringLiteral("archived");
    if (!flag("is_active").isBool()) return {};
    return flag("is_active").toBool() ? QStringLiteral("active") : QStringLiteral("paused");
}

} // namespace kontor::monit24::rest
