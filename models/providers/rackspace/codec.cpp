// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/codec.h"

#include "models/net/jsonreader.h"
#include "models/providers/rackspace/rackspace.h"
#include "models/providers/rackspace/resources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace kontor::rackspace {

namespace {

/// More records than any reseller has: a total above it is a mistake of the answer, not work to be done.
constexpr qint64 mostRecords = 10'000'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rackspace)
};

Error strangeAnswer(const QString &place, const QString &what)
{
    return {.kind = Error::Kind::Protocol,
            .message = Texts::tr("Rackspace sent an answer that does not follow its own documents. Nothing was "
                                 "changed here; try again, and if it stays so, report it with the details."),
            .detail = place + QLatin1String(": ") + what};
}

Error wrongValue(const QString &place, const QString &key, const QString &expected)
{
    Error error = strangeAnswer(place, QStringLiteral("%1 is no %2").arg(key, expected));
    error.message =
        Texts::tr("Rackspace sent a value for \"%1\" of %2 that does not follow its own documents.").arg(key, place);
    return error;
}

/// Brings what is nested when read to the flat names of writing.
QJsonObject flattened(const QJsonObject &wire, const QString &type)
{
    QJsonObject flat = wire;
    const auto lift = [&](QLatin1String member, QLatin1String prefix) {
        const QJsonObject nested = flat.take(member).toObject();
        for (auto it = nested.begin(); it != nested.end(); ++it)
            flat.insert(prefix + it.key(), it.value());
    };
    lift(QLatin1String("contactInfo"), QLatin1String());
    lift(QLatin1String("rsEmailSettings"), QLatin1String("rsEmail."));
    lift(QLatin1String("exchangeSettings"), QLatin1String("exchange."));
    if (type == QLatin1String(types::mailbox) && flat.contains(QLatin1String("emailForwardingAddressList")))
        flat.insert(QLatin1String("emailForwardingAddresses"), flat.take(QLatin1String("emailForwardingAddressList")));
    if (type == QLatin1String(types::alias) && flat.contains(QLatin1String("emailAddressList"))) {
        const QJsonValue list = flat.take(QLatin1String("emailAddressList"));
        flat.insert(QLatin1String("aliasEmails"), list.isObject() ? list[QLatin1String("emailAddress")] : list);
    }
    return flat;
}

/// A list of texts; items that are objects give their "address". A single text is a list of one or a comma list.
std::optional<QJsonArray> textList(const QJsonValue &value)
{
    QJsonArray texts;
    if (value.isString()) {
        for (const QString &item : value.toString().split(u',', Qt::SkipEmptyParts))
            if (const QString trimmed = item.trimmed(); !trimmed.isEmpty()) texts.append(trimmed);
        return texts;
    }
    if (!value.isArray()) return std::nullopt;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonValue text = item.isObject() ? item[QLatin1String("address")] : item;
        if (!text.isString()) return std::nullopt;
        texts.append(text);
    }
    return texts;
}

Result<QJsonValue> fieldValue(const FieldSpec &field, const JsonView &view, const QString &place)
{
    const QJsonValue raw = view.raw().value(field.name());
    if (raw.isNull()) return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Megabytes: {
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
        if (const auto date = isoDate(text)) return QJsonValue(*date);
        return failure(wrongValue(place, field.name(), QStringLiteral("date: ") + text.left(40)));
    }
    case FieldType::List:
        if (const auto list = textList(raw)) return QJsonValue(*list);
        return failure(wrongValue(place, field.name(), QStringLiteral("list of texts")));
    default:
        return QJsonValue(view.text(field.key));
    }
}

/// The described fields that are in the object; \a only, when given, says which of them are wanted.
Result<QJsonObject> describedFields(const QJsonObject &wire, const QString &type, const QString &place,
                                    bool (*wanted)(const FieldSpec &))
{
    const ResourceSpec *resource = spec().resource(type);
    const QJsonObject flat = flattened(wire, type);
    const JsonView view(flat, place);
    QJsonObject fields;
    for (const FieldSpec &field : resource->fields) {
        if (field.has(FieldFlag::WriteOnly) || !flat.contains(field.name()) || !wanted(field)) continue;
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

bool isSpamField(const FieldSpec &field)
{
    const QString key = field.name();
    return key == QLatin1String("filterLevel") || key.startsWith(QLatin1String("rsEmail.")) ||
           key.startsWith(QLatin1String("exchange."));
}

bool isOwnField(const FieldSpec &field)
{
    return !isSpamField(field) && field.name() != QLatin1String("catchAllAddress");
}

QString placeName(const Address &address)
{
    return address.type + u' ' + address.id();
}

/// The name under which the vendor carries the records of a list.
QLatin1String arrayName(const QString &type)
{
    if (type == QLatin1String(types::customer)) return QLatin1String("customers");
    if (type == QLatin1String(types::domain)) return QLatin1String("domains");
    if (type == QLatin1String(types::mailbox)) return QLatin1String("rsMailboxes");
    if (type == QLatin1String(types::exchangeMailbox)) return QLatin1String("mailboxes");
    if (type == QLatin1String(types::alias)) return QLatin1String("aliases");
    return QLatin1String("admins");
}

/// Puts what the URL knew into the fields, so that a record leads to itself.
void completeFields(QJsonObject &fields, const Address &address)
{
    if (address.type == QLatin1String(types::customer)) return;
    fields.insert(QLatin1String("accountNumber"), address.accountNumber);
    if (address.type != QLatin1String(types::domain) && address.type != QLatin1String(types::administrator))
        fields.insert(QLatin1String("domain"), address.domain.toLower());
    if (address.type == QLatin1String(types::alias)) {
        const QJsonValue members = fields.value(QLatin1String("aliasEmails"));
        if (!members.isArray()) return;
        // Show has the members, the list has their number: both say the same.
        const QJsonArray list = members.toArray();
        fields.insert(QLatin1String("numberOfMembers"), list.size());
        fields.insert(QLatin1String("singleMemberName"), list.size() == 1 ? list.first() : QJsonValue());
    }
}

Result<Record> recordFrom(const QJsonObject &wire, const Address &place, const Decoding &how)
{
    const ResourceSpec *resource = spec().resource(place.type);
    const QString nameKey = QString::fromLatin1(resource->nameField);
    QString where = place.type + u' ' + wire.value(nameKey).toString();
    Result<QJsonObject> fields = describedFields(wire, place.type, where, isOwnField);
    if (!fields) return failure(fields.error());
    const QString name = fields->value(nameKey).toString();
    Address address = place;
    if (place.type == QLatin1String(types::customer)) {
        address.accountNumber = fields->value(QLatin1String("accountNumber")).toString();
    } else if (place.type == QLatin1String(types::domain)) {
        const QString owner = fields->value(QLatin1String("accountNumber")).toString();
        if (!owner.isEmpty()) address.accountNumber = owner;
        address.domain = name;
        if (address.accountNumber == QLatin1String("all")) address.accountNumber.clear();
    } else {
        address.name = name;
    }
    if (name.isEmpty()) return failure(wrongValue(where, nameKey, QStringLiteral("name")));
    if (address.accountNumber.isEmpty())
        return failure(wrongValue(where, QStringLiteral("accountNumber"), QStringLiteral("account number")));
    completeFields(*fields, address);
    return Record{.connection = how.connection,
                  .kind = resource->kind,
                  .type = place.type,
                  .id = address.id(),
                  .name = address.domain.isEmpty() || address.name.isEmpty() ? name : name + u'@' + address.domain,
                  .status = statusOf(place.type, *fields),
                  .parent = address.parentId(),
                  .fields = *fields,
                  .fetchedAt = how.now};
}

/// Every page of the grid that the total implies.
QStringList furtherOffsets(qint64 step, qint64 offset, qint64 total)
{
    QStringList cursors;
    for (qint64 next = offset + step; next < total; next += step)
        cursors.append(QString::number(next));
    return cursors;
}

Result<std::vector<Record>> recordsFrom(const QJsonArray &items, const Address &place, const Decoding &how)
{
    std::vector<Record> records;
    records.reserve(static_cast<std::size_t>(items.size()));
    QSet<QString> known;
    for (const QJsonValue &item : items) {
        if (!item.isObject()) return failure(strangeAnswer(placeName(place), QStringLiteral("an item is no object")));
        Result<Record> record = recordFrom(item.toObject(), place, how);
        if (!record) return failure(record.error());
        if (known.contains(record->id)) continue;
        known.insert(record->id);
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace

Result<QJsonObject> decodeObject(const QByteArray &body, const QString &place)
{
    const Result<QJsonValue> json = parseJson(body);
    if (!json) {
        const bool isPage = body.trimmed().startsWith('<');
        Error error = strangeAnswer(place, json.error().detail.isEmpty() ? json.error().message : json.error().detail);
        if (isPage)
            error.message = Texts::tr("A web page came instead of an answer of the interface. Check the address of "
                                      "the connection, and whether a proxy asks for a login.");
        return failure(error);
    }
    if (!json->isObject()) return failure(strangeAnswer(place, QStringLiteral("not an object")));
    return json->toObject();
}

Result<ListPage> decodePage(const QByteArray &body, const Address &place, qint64 offset, const Decoding &how)
{
    const QString where = place.type + QLatin1String(" list");
    const Result<QJsonObject> wire = decodeObject(body, where);
    if (!wire) return failure(wire.error());
    const JsonView view(*wire, where);
    const QJsonValue array = wire->value(arrayName(place.type));
    if (!array.isArray() && !array.isNull() && !array.isUndefined())
        return failure(strangeAnswer(where, arrayName(place.type) + QLatin1String(" is no array")));
    const qint64 total = view.integer("total").value_or(-1);
    const qint64 size = view.integer("size").value_or(0);
    if (const auto problem = view.problem()) return failure(*problem);
    if (total > mostRecords) return failure(strangeAnswer(where, QStringLiteral("total is %1").arg(total)));
    // An empty list may be left out where the total says so; an answer without both is no list at all.
    if (!array.isArray() && total < 0)
        return failure(strangeAnswer(where, QStringLiteral("neither %1 nor total").arg(arrayName(place.type))));
    const QJsonArray items = array.toArray();
    Result<std::vector<Record>> records = recordsFrom(items, place, how);
    if (!records) return failure(records.error());

    ListPage page{.records = std::move(*records), .total = total};
    // The vendor may serve smaller pages than asked for; its own "size" tells.
    const qint64 step = size > 0 ? std::min(size, pageSize) : std::max<qint64>(items.size(), 1);
    if (total >= 0)
        page.next = furtherOffsets(step, offset, total);
    else if (items.size() >= step)
        page.next = QStringList{QString::number(offset + step)};
    return page;
}

Result<Record> decodeRecord(const QByteArray &body, const Address &place, const Decoding &how)
{
    const QString where = placeName(place);
    Result<QJsonObject> wire = decodeObject(body, where);
    if (!wire) return failure(wire.error());
    // One client's tests wrap the object in its name; the wiki does not.
    const QJsonValue wrapped = wire->value(place.type);
    if (wire->size() == 1 && wrapped.isObject()) wire = wrapped.toObject();
    Result<Record> record = recordFrom(*wire, place, how);
    if (!record) return record;
    const bool own = place.accountNumber == QLatin1String("me");
    if (!own && !sameName(record->id, place.id()))
        return failure(strangeAnswer(where, QStringLiteral("the answer is about ") + record->id));
    record->detailed = true;
    return record;
}

Result<Record> decodeFoundCustomer(const QByteArray &body, const QString &referenceNumber, const Decoding &how)
{
    const Address place{.type = QString::fromLatin1(types::customer), .accountNumber = QStringLiteral("me")};
    Result<Record> record = decodeRecord(body, place, how);
    if (record && record->fields.value(QLatin1String("referenceNumber")).toString() != referenceNumber)
        return failure(strangeAnswer(QStringLiteral("customer by reference number"),
                                     QStringLiteral("the answer is about another reference number")));
    return record;
}

Result<QJsonObject> decodeSpam(const QByteArray &body, const QString &type, const QString &place)
{
    const Result<QJsonObject> wire = decodeObject(body, place);
    if (!wire) return failure(wire.error());
    return describedFields(*wire, type, place, isSpamField);
}

Result<QJsonObject> decodeCatchAll(const QByteArray &body, const QString &place)
{
    if (body.trimmed().isEmpty()) return QJsonObject{{QStringLiteral("catchAllAddress"), QString()}};
    const Result<QJsonObject> wire = decodeObject(body, place);
    if (!wire) return failure(wire.error());
    const JsonView view(*wire, place);
    const QString address = view.text("address");
    if (const auto problem = view.problem()) return failure(*problem);
    return QJsonObject{{QStringLiteral("catchAllAddress"), address.trimmed()}};
}

Result<QString> decodeText(const QByteArray &body, const QString &place)
{
    const Result<QJsonValue> json = parseJson(body);
    if (!json) return failure(strangeAnswer(place, json.error().detail));
    if (!json->isString()) return failure(strangeAnswer(place, QStringLiteral("not a text")));
    return json->toString();
}

Result<LoginToken> decodeLoginToken(const QByteArray &body)
{
    const QString place = QStringLiteral("login token");
    const Result<QJsonObject> wire = decodeObject(body, place);
    if (!wire) return failure(wire.error());
    const QJsonValue token = wire->value(QLatin1String("token"));
    const bool plain = token.isString() && !token.toString().isEmpty() && token.toString().size() <= 4096 &&
                       std::ranges::none_of(token.toString(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (!plain) return failure(strangeAnswer(place, QStringLiteral("no token in it")));
    return LoginToken{.token = Secret::fromText(token.toString()),
                      .user = wire->value(QLatin1String("user")).toString()};
}

std::optional<QString> isoDate(const QString &vendorDate)
{
    const QDateTime time = QLocale::c().toDateTime(vendorDate.trimmed(), QStringLiteral("M/d/yyyy h:mm:ss AP"));
    if (!time.isValid()) return std::nullopt;
    return time.toString(QStringLiteral("yyyy-MM-ddThh:mm:ss"));
}

QString statusOf(const QString &type, const QJsonObject &fields)
{
    if (type == QLatin1String(types::alias)) return QStringLiteral("active");
    if (type == QLatin1String(types::customer) || type == QLatin1String(types::domain)) return {};
    if (fields.value(QLatin1String("locked")).toBool()) return QStringLiteral("locked");
    const QJsonValue enabled = fields.value(QLatin1String("enabled"));
    if (!enabled.isBool()) return {};
    return enabled.toBool() ? QStringLiteral("active") : QStringLiteral("disabled");
}

} // namespace kontor::rackspace
