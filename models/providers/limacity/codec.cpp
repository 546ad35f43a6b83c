// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/codec.h"

#include "models/net/jsonreader.h"
#include "models/providers/limacity/limacity.h"
#include "models/providers/limacity/resources.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace kontor::limacity {

namespace {

constexpr qsizetype shownKeyEnd = 4;
/// A log may be megabytes; what happened last is at its end.
constexpr qsizetype longestLog = 64 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LimaCity)
};

Error strangeAnswer(const QString &place, const QString &what)
{
    return {.kind = Error::Kind::Protocol,
            .message =
                Texts::tr("lima-city sent an answer that does not follow what is known of its interface. Nothing "
                          "was changed here; try again, and if it stays so, report it with the details."),
            .detail = place + QLatin1String(": ") + what};
}

Error wrongValue(const QString &place, const QString &key, const QString &expected)
{
    Error error = strangeAnswer(place, QStringLiteral("%1 is no %2").arg(key, expected));
    error.message =
        Texts::tr("lima-city sent a value for \"%1\" of %2 that does not follow what is known of its interface.")
            .arg(key, place);
    return error;
}

Result<QJsonValue> dateValue(const FieldSpec &field, const JsonView &view, const QString &place)
{
    const QString text = view.text(field.key).trimmed();
    if (text.isEmpty()) return QJsonValue(QJsonValue::Null);
    if (const auto date = isoUtc(text)) return QJsonValue(*date);
    return failure(wrongValue(place, field.name(), QStringLiteral("date: ") + text.left(40)));
}

Result<QJsonValue> moneyValue(const FieldSpec &field, const QJsonValue &raw, const QString &place)
{
    bool ok = raw.isDouble();
    const double amount = ok ? raw.toDouble() : raw.toString().toDouble(&ok);
    if (ok && std::isfinite(amount)) return QJsonValue(amount);
    return failure(wrongValue(place, field.name(), QStringLiteral("amount")));
}

template<class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

Result<QJsonValue> fieldValue(const FieldSpec &field, const JsonView &view, const QString &place)
{
    const QJsonValue raw = view.raw().value(field.name());
    if (raw.isNull()) return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case FieldType::Integer:
        return orNull(view.integer(field.key));
    case FieldType::Boolean:
        return orNull(view.flag(field.key));
    case FieldType::DateTime:
        return dateValue(field, view, place);
    case FieldType::Money:
        return moneyValue(field, raw, place);
    case FieldType::List:
        return QJsonValue(QJsonArray::fromStringList(view.texts(field.key)));
    default:
        return QJsonValue(view.text(field.key));
    }
}

/// What the vendor's object has under the names of the description. What is only known here has none on the wire, and
/// a secret is nobody's business.
Result<QJsonObject> describedFields(const QJsonObject &wire, const QString &type, const QString &place)
{
    static const QSet<QString> fromElsewhere{QStringLiteral("customer_id"), QStringLiteral("subdomain"),
                                             QStringLiteral("api_key_end")};
    const JsonView view(wire, place);
    QJsonObject fields;
    for (const FieldSpec &field : spec().resource(type)->fields) {
        const QString key = field.name();
        if (field.type == FieldType::Secret || fromElsewhere.contains(key) || !wire.contains(key)) continue;
        const Result<QJsonValue> value = fieldValue(field, view, place);
        if (!value) return failure(value.error());
        fields.insert(key, *value);
    }
    if (const auto problem = view.problem()) return failure(*problem);
    return fields;
}

/// The name under which the vendor carries the records of a list.
const char *arrayName(const QString &type)
{
    if (type == QLatin1String(types::apiKey)) return "api_keys";
    if (type == QLatin1String(types::role)) return "roles";
    if (type == QLatin1String(types::domain)) return "domains";
    return "records";
}

void completeKey(QJsonObject &fields, const QJsonObject &wire, QString &name, const QString &id)
{
    const QString key = wire.value(QLatin1String(keyField)).toString();
    fields.insert(QLatin1String("api_key_end"), key.right(std::min(shownKeyEnd, key.size() / 2)));
    if (name.isEmpty()) name = Texts::tr("key %1").arg(id);
}

void completeDomain(QJsonObject &fields, QString &name)
{
    if (!name.isEmpty()) return;
    name = fields.value(QLatin1String("domain")).toString();
    if (const QString tld = fields.value(QLatin1String("tld")).toString(); !name.isEmpty() && !tld.isEmpty())
        name += u'.' + tld;
    fields.insert(QLatin1String("unicode_fqdn"), name);
}

void completeDnsRecord(QJsonObject &fields, const QJsonObject &wire, const Address &place, QString &name)
{
    // A trailing dot says the same and would only disturb comparing.
    if (name.endsWith(u'.')) name.chop(1);
    if (name.isEmpty()) name = place.domainName;
    fields.insert(QLatin1String("name"), name);
    if (fields.value(QLatin1String("type")) == QLatin1String("TXT"))
        fields.insert(QLatin1String("content"), unquoted(fields.value(QLatin1String("content")).toString()));
    // At the apex it is false, missing or null.
    fields.insert(QLatin1String("subdomain"), wire.value(QLatin1String("subdomain")).toString());
    fields.insert(QLatin1String("customer_id"), place.customer);
    fields.insert(QLatin1String("domain"), place.domainName);
}

/// Role names are the same in every account, so the customer makes the id one of its own.
QString idOf(const QJsonObject &wire, const Address &place)
{
    if (place.type == QLatin1String(types::role)) {
        const QString name = wire.value(QLatin1String("name")).toString();
        return name.isEmpty() ? QString() : place.customer + u':' + name;
    }
    return JsonView(wire, place.type).text("id").trimmed();
}

Result<Record> recordFrom(const QJsonObject &wire, const Address &place, const Decoding &how)
{
    const QString id = idOf(wire, place);
    if (id.isEmpty()) return failure(wrongValue(place.type, QStringLiteral("id"), QStringLiteral("id")));
    const QString where = place.type + u' ' + id;
    Result<QJsonObject> fields = describedFields(wire, place.type, where);
    if (!fields) return failure(fields.error());
    const ResourceSpec *resource = spec().resource(place.type);
    QString name = fields->value(QLatin1String(resource->nameField)).toString();
    QString status;
    if (place.type == QLatin1String(types::apiKey)) completeKey(*fields, wire, name, id);
    if (place.type == QLatin1String(types::dnsRecord)) completeDnsRecord(*fields, wire, place, name);
    if (place.type == QLatin1String(types::domain)) {
        completeDomain(*fields, name);
        // The only word of the vendor that is known.
        if (fields->value(QLatin1String("status")) == QLatin1String("ok")) status = QStringLiteral("active");
    }
    if (name.isEmpty())
        return failure(wrongValue(where, QString::fromLatin1(resource->nameField), QStringLiteral("name")));
    return Record{.connection = how.connection,
                  .kind = resource->kind,
                  .type = place.type,
                  .id = id,
                  .name = name,
                  .status = status,
                  .parent = place.parentId(),
                  .fields = *fields,
                  .fetchedAt = how.now,
                  .detailed = true};
}

/// The text in what the vendor may have wrapped: a text, a list of texts, or one of these as the only member.
std::optional<QString> plainText(const QJsonValue &value)
{
    if (value.isNull()) return QString();
    if (value.isString()) return value.toString();
    if (value.isObject())
        return value.toObject().size() == 1 ? plainText(value.toObject().begin().value()) : std::nullopt;
    if (!value.isArray()) return std::nullopt;
    QStringList lines;
    for (const QJsonValue &line : value.toArray()) {
        if (!line.isString()) return std::nullopt;
        lines += line.toString();
    }
    return lines.join(u'\n');
}

} // namespace

bool isWebPage(const HttpAnswer &answer)
{
    const QByteArray type = answer.header("content-type").trimmed().toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml") ||
           answer.body.trimmed().startsWith('<');
}

Result<QJsonObject> decodeObject(const HttpAnswer &answer, const QString &place)
{
    if (isWebPage(answer)) {
        Error error = strangeAnswer(place, QStringLiteral("HTML"));
        error.message = Texts::tr("lima-city answered with a web page instead of data. Either this part of the panel "
                                  "is not open to keys, or the address of the connection is not that of lima-city, or "
                                  "a proxy stands between.");
        return failure(error);
    }
    const Result<QJsonValue> json = parseJson(answer.body);
    if (!json)
        return failure(
            strangeAnswer(place, json.error().detail.isEmpty() ? json.error().message : json.error().detail));
    if (!json->isObject()) return failure(strangeAnswer(place, QStringLiteral("not an object")));
    return json->toObject();
}

Result<ListPage> decodeList(const HttpAnswer &answer, const Address &place, const Decoding &how)
{
    const QString where = place.type + QLatin1String(" list");
    const Result<QJsonObject> wire = decodeObject(answer, where);
    if (!wire) return failure(wire.error());
    const QLatin1String member(arrayName(place.type));
    if (!wire->value(member).isArray()) return failure(strangeAnswer(where, member + QLatin1String(" is no array")));
    const QJsonArray items = wire->value(member).toArray();
    ListPage page;
    page.records.reserve(static_cast<std::size_t>(items.size()));
    QSet<QString> known;
    for (const QJsonValue &item : items) {
        if (!item.isObject()) return failure(strangeAnswer(where, QStringLiteral("an item is no object")));
        Result<Record> record = recordFrom(item.toObject(), place, how);
        if (!record) return failure(record.error());
        if (known.contains(record->id)) continue;
        known.insert(record->id);
        page.records.push_back(std::move(*record));
    }
    page.total = static_cast<qint64>(page.records.size());
    return page;
}

Result<Record> decodeListed(const HttpAnswer &answer, const Address &place, const Decoding &how)
{
    Result<ListPage> page = decodeList(answer, place, how);
    if (!page) return failure(page.error());
    for (Record &record : page->records)
        if (record.id == place.id) return std::move(record);
    return failure({.kind = Error::Kind::NotFound,
                    .message = Texts::tr("lima-city has no such record (any more). Refresh the list."),
                    .detail = place.type + u' ' + place.id + QLatin1String(" is not in its list"),
                    .delivery = Error::Delivery::Answered});
}

Result<ShownKey> decodeShownKey(const HttpAnswer &answer, const Address &place, const Decoding &how)
{
    const QString where = place.type + u' ' + place.id;
    const Result<QJsonObject> wire = decodeObject(answer, where);
    if (!wire) return failure(wire.error());
    const QJsonValue object = wire->value(QLatin1String("api_key"));
    if (!object.isObject()) return failure(strangeAnswer(where, QStringLiteral("no api_key in it")));
    Result<Record> record = recordFrom(object.toObject(), place, how);
    if (!record) return failure(record.error());
    if (record->id != place.id) return failure(strangeAnswer(where, QStringLiteral("the answer is about another key")));
    return ShownKey{.record = std::move(*record), .key = Secret::fromText(object[QLatin1String(keyField)].toString())};
}

Result<Made> decodeMade(const HttpAnswer &answer)
{
    const QString where = QStringLiteral("create");
    const Result<QJsonObject> wire = decodeObject(answer, where);
    if (!wire) return failure(wire.error());
    const JsonView object(wire->value(QLatin1String("object")).toObject(), where);
    const std::optional<qint64> id = object.integer("id");
    if (!id || *id <= 0) return failure(strangeAnswer(where, QStringLiteral("no id in it")));
    return Made{.id = QString::number(*id),
                .key = Secret::fromText(object.raw().value(QLatin1String(keyField)).toString().trimmed())};
}

Result<bool> decodeRolesThere(const HttpAnswer &answer)
{
    const QString where = QStringLiteral("roles");
    const Result<QJsonObject> wire = decodeObject(answer, where);
    if (!wire) return failure(wire.error());
    if (!wire->value(QLatin1String("roles")).isArray())
        return failure(strangeAnswer(where, QStringLiteral("roles is no array")));
    return true;
}

Result<QString> decodeErrorLog(const HttpAnswer &answer)
{
    if (isWebPage(answer)) return failure(decodeObject(answer, QStringLiteral("PHP error log")).error());
    QString log;
    if (const Result<QJsonValue> json = parseJson(answer.body)) {
        const QJsonDocument document =
            json->isArray() ? QJsonDocument(json->toArray()) : QJsonDocument(json->toObject());
        log = plainText(*json).value_or(QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
    } else {
        log = QString::fromUtf8(answer.body);
    }
    return log.size() > longestLog ? QStringLiteral("[...]\n") + log.right(longestLog) : log;
}

QString unquoted(const QString &content)
{
    if (content.size() < 2 || !content.startsWith(u'"') || !content.endsWith(u'"')) return content;
    const QString inner = content.mid(1, content.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner.at(i) == u'\\') {
            // A lone backslash before the closing mark would have escaped it.
            if (++i == inner.size()) return content;
        } else if (inner.at(i) == u'"') {
            return content;
        }
    }
    return inner;
}

std::optional<QString> isoUtc(const QString &vendorDate)
{
    const QDateTime time = QDateTime::fromString(vendorDate.trimmed(), Qt::ISODateWithMs);
    if (!time.isValid()) return std::nullopt;
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddThh:mm:ss'Z'"));
}

} // namespace kontor::limacity
