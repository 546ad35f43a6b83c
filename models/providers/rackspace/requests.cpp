// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/requests.h"

#include "models/providers/rackspace/rackspace.h"
#include "models/providers/rackspace/resources.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace kontor::rackspace {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rackspace)
};

/// Lists go as one comma-separated text, and what is to be emptied as an empty one (wiki "Rest API").
QJsonValue wireValue(const QJsonValue &value)
{
    if (value.isNull()) return QString();
    if (!value.isArray()) return value;
    QStringList items;
    for (const QJsonValue &item : value.toArray())
        items += item.toString();
    return items.join(u',');
}

QString keyField(const QString &type)
{
    return QString::fromLatin1(spec().resource(type)->nameField);
}

bool isRestore(const Mutation &mutation)
{
    return mutation.verb == Verb::Create && mutation.values.value(QLatin1String("recoverDeleted")).toBool();
}

QJsonObject changeBody(const Mutation &mutation)
{
    QJsonObject body;
    const bool nameIsInPath = mutation.verb == Verb::Create && mutation.type != QLatin1String(types::customer);
    for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it) {
        if (nameIsInPath && it.key() == keyField(mutation.type)) continue;
        // False is the same as not asking for it, and the vendor documents only "true".
        if (it.key() == QLatin1String("recoverDeleted")) continue;
        body.insert(it.key(), wireValue(it.value()));
    }
    if (isRestore(mutation)) body = {{QStringLiteral("recoverDeleted"), true}};
    for (auto it = mutation.secrets.begin(); it != mutation.secrets.end(); ++it)
        body.insert(it.key(), it.value().revealText());
    return body;
}

/// What an action asks for below the record.
struct Step
{
    QByteArray verb;
    QStringList tail{};
    QJsonObject body{};
    bool hasBody = true;
};

/// toFolder excludes the address and toAddress the folder (wiki "Domain Spam").
std::optional<Error> spamProblem(const QJsonObject &values)
{
    const QString handling = values.value(QLatin1String("rsEmail.spamHandling")).toString();
    QStringList excluded;
    if (handling == QLatin1String("toFolder")) excluded = {QStringLiteral("rsEmail.spamForwardingAddress")};
    if (handling == QLatin1String("toAddress"))
        excluded = {QStringLiteral("rsEmail.hasFolderCleaner"), QStringLiteral("rsEmail.spamFolderAgeLimit"),
                    QStringLiteral("rsEmail.spamFolderNumLimit")};
    for (const QString &key : excluded)
        if (!isBlank(values.value(key)))
            return cannotSend(Texts::tr("Does not go together with what happens to spam: leave it empty."), key);
    return std::nullopt;
}

QJsonObject withoutEmpty(const QJsonObject &values)
{
    QJsonObject given;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (!isBlank(it.value())) given.insert(it.key(), it.value());
    return given;
}

Result<Step> stepOf(const Mutation &mutation)
{
    const QString action = mutation.action;
    const auto text = [&](const char *key) {
        return mutation.values.value(QLatin1String(key)).toString().trimmed();
    };
    const bool enables = action == QLatin1String("enable");
    if (enables || action == QLatin1String("disable")) {
        if (mutation.type == QLatin1String(types::customer))
            return Step{.verb = "POST", .tail = {action}, .hasBody = false};
        return Step{.verb = "PUT", .body = {{QStringLiteral("enabled"), enables}}};
    }
    const bool locks = action == QLatin1String("lock");
    if (locks || action == QLatin1String("unlock"))
        return Step{.verb = "PUT", .body = {{QStringLiteral("locked"), locks}}};
    if (action == QLatin1String("set-catch-all"))
        return Step{.verb = "PUT",
                    .tail = {QStringLiteral("catchalladdress")},
                    .body = {{QStringLiteral("address"), text("address")}}};
    if (action == QLatin1String("set-spam")) {
        if (const auto problem = spamProblem(mutation.values)) return failure(*problem);
        return Step{.verb = "PUT",
                    .tail = {QStringLiteral("spam"), QStringLiteral("settings")},
                    .body = withoutEmpty(mutation.values)};
    }
    if (action == QLatin1String("add-member") || action == QLatin1String("remove-member"))
        return Step{.verb = action.startsWith(u'a') ? "POST" : "DELETE", .tail = {text("email")}, .hasBody = false};
    if (action == QLatin1String("add-address") || action == QLatin1String("remove-address"))
        return Step{.verb = action.startsWith(u'a') ? "POST" : "DELETE",
                    .tail = {QStringLiteral("emailaddresses"), text("address")},
                    .hasBody = false};
    return failure(cannotSend(Texts::tr("Rackspace does not offer this.")));
}

QStringList paceClasses(const Mutation &mutation)
{
    const ResourceSpec *resource = spec().resource(mutation.type);
    QStringList classes;
    if (mutation.verb == Verb::Act) {
        const ActionSpec *action = resource->action(mutation.action);
        if (action) classes += QString::fromLatin1(action->paceClass);
    } else if (const VerbSpec *verb = resource->verb(mutation.verb)) {
        for (const char *paceClass : verb->paceClasses)
            classes += QString::fromLatin1(paceClass);
    }
    return classes;
}

Result<HttpRequest> request(const Mutation &mutation, const QByteArray &verb, Result<QString> path,
                            const std::optional<QJsonObject> &body)
{
    if (!path) return failure(path.error());
    HttpRequest request{.verb = verb, .path = *path, .paceClasses = paceClasses(mutation)};
    if (body) {
        request.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
        request.contentType = "application/json";
    }
    return request;
}

Result<HttpRequest> createRequest(const Mutation &mutation)
{
    QJsonObject body = changeBody(mutation);
    if (mutation.type != QLatin1String(types::customer))
        return request(mutation, "POST", addressAfter(mutation).path(), body);
    body.insert(QLatin1String("referenceNumber"), referenceOf(mutation));
    return request(mutation, "POST", QStringLiteral("/customers"), body);
}

bool isAddressField(const FieldSpec *field)
{
    return field && (field->type == FieldType::Email || field->type == FieldType::DomainName ||
                     field->type == FieldType::Reference || field->type == FieldType::List ||
                     (field->name() == QLatin1String("name") && field->has(FieldFlag::Immutable)));
}

bool sameValue(const FieldSpec *field, const QJsonValue &one, const QJsonValue &other)
{
    if (isBlank(one) && isBlank(other)) return true;
    if (one.isArray() || other.isArray())
        return sortedTexts(one, Qt::CaseInsensitive) == sortedTexts(other, Qt::CaseInsensitive);
    if (one.isString() && other.isString())
        return one.toString().compare(other.toString(),
                                      isAddressField(field) ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
    return one == other;
}

} // namespace

HttpRequest readRequest(const QString &path, Priority priority, const QList<std::pair<QString, QString>> &query)
{
    HttpRequest request{.path = path,
                        .repeat = HttpRequest::Repeat::Harmless,
                        .paceClasses = {QString::fromLatin1(pace::read)},
                        .priority = priority};
    // QUrlQuery leaves "+" alone, which servers read as a space.
    for (const auto &[key, value] : query)
        request.query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value, ",")));
    return request;
}

Result<HttpRequest> changeRequest(const Mutation &mutation)
{
    if (!spec().resource(mutation.type)) return failure(cannotSend(Texts::tr("Rackspace does not offer this.")));
    switch (mutation.verb) {
    case Verb::Create:
        return createRequest(mutation);
    case Verb::Update: {
        const QJsonObject body = changeBody(mutation);
        if (body.isEmpty()) return failure(cannotSend(Texts::tr("There is nothing to change.")));
        return request(mutation, "PUT", addressBefore(mutation).path(), body);
    }
    case Verb::Delete:
        return request(mutation, "DELETE", addressBefore(mutation).path(), std::nullopt);
    case Verb::Act:
        break;
    }
    const Result<Step> step = stepOf(mutation);
    if (!step) return failure(step.error());
    return request(mutation, step->verb, addressBefore(mutation).path(step->tail),
                   step->hasBody ? std::optional(step->body) : std::nullopt);
}

Address addressBefore(const Mutation &mutation)
{
    if (mutation.before) return Address::of(*mutation.before);
    if (mutation.verb == Verb::Create) {
        const QString name = mutation.values.value(keyField(mutation.type)).toString();
        if (mutation.parent) return Address::below(*mutation.parent, mutation.type, name);
        return {.type = mutation.type, .accountNumber = {}, .name = name};
    }
    return Address::of(Record{.type = mutation.type, .id = mutation.id});
}

Address addressAfter(const Mutation &mutation)
{
    Address address = addressBefore(mutation);
    const QString name = mutation.values.value(QLatin1String("name")).toString();
    if (mutation.verb == Verb::Update && mutation.type == QLatin1String(types::mailbox) && !name.isEmpty())
        address.name = name;
    return address;
}

QString referenceOf(const Mutation &mutation)
{
    const QString given = mutation.values.value(QLatin1String("referenceNumber")).toString();
    return given.isEmpty() ? mutation.operationToken : given;
}

QJsonObject wantedFields(const Mutation &mutation)
{
    if (mutation.verb == Verb::Delete || isRestore(mutation)) return {};
    if (mutation.verb == Verb::Act) {
        if (mutation.action == QLatin1String("set-catch-all"))
            return {{QStringLiteral("catchAllAddress"), mutation.values.value(QLatin1String("address"))}};
        if (mutation.action == QLatin1String("set-spam")) {
            QJsonObject wanted = withoutEmpty(mutation.values);
            for (const char *writeOnly :
                 {"overrideUserSettings", "exchange.removeQuarantineOwner", "exchange.removeDefaultQuarantineOwner"})
                wanted.remove(QLatin1String(writeOnly));
            return wanted;
        }
        // Whether a customer is disabled cannot be read.
        if (mutation.type == QLatin1String(types::customer)) return {};
        const Result<Step> step = stepOf(mutation);
        return step && step->tail.isEmpty() ? step->body : QJsonObject();
    }
    QJsonObject wanted = mutation.values;
    for (const FieldSpec &field : spec().resource(mutation.type)->fields)
        if (field.has(FieldFlag::WriteOnly)) wanted.remove(field.name());
    if (mutation.verb == Verb::Create && mutation.type == QLatin1String(types::customer))
        wanted.insert(QLatin1String("referenceNumber"), referenceOf(mutation));
    return wanted;
}

std::optional<ListEntry> wantedEntry(const Mutation &mutation)
{
    if (mutation.verb != Verb::Act) return std::nullopt;
    const bool adds = mutation.action.startsWith(QLatin1String("add-"));
    const auto text = [&](const char *key) {
        return mutation.values.value(QLatin1String(key)).toString().trimmed();
    };
    if (mutation.action.endsWith(QLatin1String("-member")))
        return ListEntry{.field = QStringLiteral("aliasEmails"), .entry = text("email"), .present = adds};
    if (mutation.action.endsWith(QLatin1String("-address")))
        return ListEntry{.field = QStringLiteral("emailAddressList"), .entry = text("address"), .present = adds};
    return std::nullopt;
}

Comparison compare(const QJsonObject &wanted, const Record &record)
{
    const ResourceSpec *resource = spec().resource(record.type);
    return comparison(wanted, record.fields, [&](const QString &key, const QJsonValue &one, const QJsonValue &other) {
        return sameValue(resource ? resource->field(key) : nullptr, one, other);
    });
}

Comparison compareEntry(const ListEntry &wanted, const Record &record)
{
    const QJsonValue list = record.fields.value(wanted.field);
    if (!list.isArray()) return {.unreadable = 1};
    const bool present = sortedTexts(list, Qt::CaseInsensitive).contains(wanted.entry.toLower());
    return present == wanted.present ? Comparison{.same = 1} : Comparison{.different = 1};
}

} // namespace kontor::rackspace
