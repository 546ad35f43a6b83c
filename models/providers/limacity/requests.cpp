// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/requests.h"

#include "models/providers/limacity/codec.h"
#include "models/providers/limacity/limacity.h"
#include "models/providers/limacity/resources.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace kontor::limacity {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LimaCity)
};

HttpRequest request(const QByteArray &verb, const QString &path)
{
    return {.verb = verb, .path = path, .paceClasses = {QString::fromLatin1(pace::write)}};
}

HttpRequest request(const QByteArray &verb, const QString &path, const char *wrapper, const QJsonObject &content)
{
    HttpRequest wanted = request(verb, path);
    const QJsonObject body{{QString::fromLatin1(wrapper), content}};
    wanted.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    wanted.contentType = "application/json";
    return wanted;
}

/// The page's own sample has these members; "furnish_api_key" is the text "1" or is not there.
Result<HttpRequest> newCustomerRequest(const Mutation &mutation)
{
    QJsonObject customer;
    for (const char *key : {"username", "email", "disk_space_gb", "mysql_space_gb", "mail_limit"}) {
        const QJsonValue value = mutation.values.value(QLatin1String(key));
        if (!isBlank(value)) customer.insert(QLatin1String(key), value);
    }
    if (mutation.values.value(QLatin1String("furnish_api_key")).toBool())
        customer.insert(QLatin1String("furnish_api_key"), QStringLiteral("1"));
    return request("POST", QStringLiteral("/resellercp/customers"), "customer", customer);
}

/// Roles as the vendor names them; a choice from the list of roles has the customer before the name.
QJsonArray roleNames(const QJsonValue &roles, const QString &customer)
{
    QJsonArray names;
    for (const QJsonValue &role : roles.toArray()) {
        QString name = role.toString().trimmed();
        if (name.startsWith(customer + u':')) name = name.mid(customer.size() + 1);
        if (!name.isEmpty() && !names.contains(name)) names.append(name);
    }
    return names;
}

QJsonValue valueAfter(const Mutation &mutation, const char *key)
{
    const QLatin1String name(key);
    if (mutation.values.contains(name)) return mutation.values.value(name);
    return mutation.before ? mutation.before->fields.value(name) : QJsonValue();
}

/// A key is always replaced as a whole.
QJsonObject keyAfter(const Mutation &mutation)
{
    const QString name = valueAfter(mutation, "name").toString().trimmed();
    return {{QStringLiteral("name"), name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name)},
            {QStringLiteral("roles"), roleNames(valueAfter(mutation, "roles"), customerOf(mutation))}};
}

QString typeAfter(const Mutation &mutation)
{
    return valueAfter(mutation, "type").toString().trimmed().toUpper();
}

bool takesPriority(const QString &recordType)
{
    return recordType == QLatin1String("MX") || recordType == QLatin1String("SRV");
}

/// What of a DNS record is to be set, as it is sent: the whole name, texts without quotation marks.
QJsonObject dnsRecordAfter(const Mutation &mutation)
{
    const bool isNew = mutation.verb == Verb::Create;
    QJsonObject record;
    for (const char *key : {"type", "content", "ttl", "priority"}) {
        const QJsonValue value = mutation.values.value(QLatin1String(key));
        if (!isBlank(value)) record.insert(QLatin1String(key), value);
    }
    if (isNew || mutation.values.contains(QLatin1String("name")))
        record.insert(QLatin1String("name"), wholeName(mutation.values.value(QLatin1String("name")).toString(),
                                                       addressOf(mutation).domainName));
    if (typeAfter(mutation) == QLatin1String("TXT") && record.contains(QLatin1String("content")))
        record.insert(QLatin1String("content"), unquoted(record.value(QLatin1String("content")).toString()));
    return record;
}

Result<HttpRequest> dnsRecordRequest(const Mutation &mutation)
{
    const bool isNew = mutation.verb == Verb::Create;
    const Address address = addressOf(mutation);
    const Result<QString> path = isNew ? address.listPath() : address.path();
    if (!path) return failure(path.error());
    if (mutation.verb == Verb::Delete) return request("DELETE", *path);
    const QJsonObject record = dnsRecordAfter(mutation);
    if (record.isEmpty()) return failure(cannotSend(Texts::tr("There is nothing to change.")));
    if (record.contains(QLatin1String("priority")) && !takesPriority(typeAfter(mutation)))
        return failure(cannotSend(Texts::tr("Only MX and SRV records have a priority: leave it empty."),
                                  QStringLiteral("priority")));
    return request(isNew ? "POST" : "PUT", *path, "nameserver_record", record);
}

Result<HttpRequest> apiKeyRequest(const Mutation &mutation)
{
    const bool isNew = mutation.verb == Verb::Create;
    const Address address = addressOf(mutation);
    const Result<QString> path = isNew ? address.listPath() : address.path();
    if (!path) return failure(path.error());
    if (mutation.verb == Verb::Delete) return request("DELETE", *path);
    const QJsonObject key = keyAfter(mutation);
    if (key.value(QLatin1String("roles")).toArray().isEmpty())
        return failure(cannotSend(Texts::tr("A key needs at least one role."), QStringLiteral("roles")));
    return request(isNew ? "POST" : "PUT", *path, "api_key", key);
}

/// A host name in one spelling; anything else comes back as it is.
QString plainHost(const QString &name)
{
    QString host = name.trimmed().toLower();
    if (host.endsWith(u'.')) host.chop(1);
    const QByteArray ascii = QUrl::toAce(host);
    return ascii.isEmpty() ? host : QString::fromLatin1(ascii);
}

bool sameContent(const QString &one, const QString &other, const QString &recordType)
{
    if (one == other) return true;
    const bool isAddress = recordType == QLatin1String("A") || recordType == QLatin1String("AAAA");
    if (isAddress) {
        const QHostAddress first(one.trimmed());
        return !first.isNull() && first == QHostAddress(other.trimmed());
    }
    static const QStringList names{QStringLiteral("CNAME"), QStringLiteral("MX"), QStringLiteral("NS"),
                                   QStringLiteral("SRV")};
    return names.contains(recordType) && plainHost(one) == plainHost(other);
}

bool sameValue(const QString &key, const QJsonValue &one, const Record &record)
{
    const QJsonValue other = record.fields.value(key);
    if (isBlank(one) && isBlank(other)) return true;
    if (one.isArray() || other.isArray()) return sortedTexts(one) == sortedTexts(other);
    if (record.type != QLatin1String(types::dnsRecord)) return one == other;
    if (key == QLatin1String("name")) return plainHost(one.toString()) == plainHost(other.toString());
    if (key == QLatin1String("content"))
        return sameContent(one.toString(), other.toString(), record.fields.value(QLatin1String("type")).toString());
    return one == other;
}

} // namespace

HttpRequest readRequest(const QString &path, Priority priority)
{
    return {.path = path,
            .repeat = HttpRequest::Repeat::Harmless,
            .paceClasses = {QString::fromLatin1(pace::read)},
            .priority = priority};
}

Result<HttpRequest> changeRequest(const Mutation &mutation)
{
    const ResourceSpec *resource = spec().resource(mutation.type);
    const VerbSpec *verb = resource ? resource->verb(mutation.verb) : nullptr;
    if (verb && !verb->isLocal) {
        if (mutation.type == QLatin1String(types::customer)) return newCustomerRequest(mutation);
        if (mutation.type == QLatin1String(types::apiKey)) return apiKeyRequest(mutation);
        if (mutation.type == QLatin1String(types::dnsRecord)) return dnsRecordRequest(mutation);
    }
    if (resource && mutation.verb == Verb::Act && mutation.action == QLatin1String(setPhpVersion))
        return request(
            "POST", QStringLiteral("/usercp/php_version.json"), "php_version",
            {{QStringLiteral("version"), mutation.values.value(QLatin1String("version")).toString().trimmed()}});
    return failure(cannotSend(Texts::tr("lima-city does not offer this.")));
}

bool takesCustomerKey(const Mutation &mutation)
{
    return mutation.type != QLatin1String(types::customer) || mutation.verb != Verb::Create;
}

QString customerOf(const Mutation &mutation)
{
    return mutation.type == QLatin1String(types::customer) ? mutation.id : addressOf(mutation).customer;
}

Address addressOf(const Mutation &mutation)
{
    if (mutation.before) return Address::of(*mutation.before);
    if (mutation.parent) return Address::below(*mutation.parent, mutation.type);
    return Address::of(Record{.type = mutation.type, .id = mutation.verb == Verb::Create ? QString() : mutation.id});
}

QJsonObject wantedFields(const Mutation &mutation)
{
    if (mutation.verb == Verb::Delete || mutation.verb == Verb::Act) return {};
    if (mutation.type == QLatin1String(types::apiKey)) return keyAfter(mutation);
    if (mutation.type == QLatin1String(types::dnsRecord)) return dnsRecordAfter(mutation);
    return {};
}

Comparison compare(const QJsonObject &wanted, const Record &record)
{
    Comparison comparison;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        ++(sameValue(it.key(), it.value(), record) ? comparison.same : comparison.different);
    return comparison;
}

QString wholeName(const QString &name, const QString &domainName)
{
    QString given = name.trimmed();
    if (given.endsWith(u'.')) given.chop(1);
    if (given.isEmpty() || given == QLatin1String("@")) return domainName;
    const bool isWhole =
        given.compare(domainName, Qt::CaseInsensitive) == 0 || given.endsWith(u'.' + domainName, Qt::CaseInsensitive);
    return isWhole || domainName.isEmpty() ? given : given + u'.' + domainName;
}

} // namespace kontor::limacity
