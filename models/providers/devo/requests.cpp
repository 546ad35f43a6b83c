// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/requests.h"

#include "models/providers/devo/body.h"
#include "models/providers/devo/codec.h"
#include "models/providers/devo/devo.h"
#include "models/providers/devo/resources.h"

#include <QCoreApplication>
#include <QUrl>

#include <cmath>

namespace kontor::devo {

namespace {

constexpr qint64 mostListBytes = 64 * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Devo)
};

QString textOf(const Mutation &mutation, const char *key)
{
    return mutation.values.value(QLatin1String(key)).toString().trimmed();
}

bool isAct(const Mutation &mutation, const char *action)
{
    return mutation.verb == Verb::Act && mutation.action == QLatin1String(action);
}

bool isExternal(const QJsonObject &fields)
{
    return fields.value(QLatin1String("kind")).toString() == QLatin1String("external");
}

/// Every change is JSON, also those without a body.
Result<HttpRequest> request(const QByteArray &verb, const Result<QString> &path, const QByteArray &body = {})
{
    if (!path) return failure(path.error());
    return HttpRequest{.verb = verb,
                       .path = *path,
                       .body = body,
                       .contentType = "application/json",
                       .paceClasses = {QString::fromLatin1(pace::write)}};
}

Result<HttpRequest> createDomain(const Mutation &mutation)
{
    const QString name = textOf(mutation, "name");
    const QString plan = textOf(mutation, "plan");
    if (name.isEmpty()) return failure(cannotSend(Texts::tr("A domain needs a name."), QStringLiteral("name")));
    if (plan.isEmpty()) return failure(cannotSend(Texts::tr("A domain needs a plan."), QStringLiteral("plan")));
    Body body;
    body.text("name", name).text("plan", plan);
    for (const char *key : {"time", "volume"})
        if (const QJsonValue value = mutation.values.value(QLatin1String(key)); value.isDouble())
            body.real(key, value.toDouble());
    return request("POST", QStringLiteral("/domain"), body.bytes());
}

Body userBody(const QString &email, const QString &userName, const QString &role, const QString &domain)
{
    Body body;
    body.text("email", email);
    // Left out for a person Devo knows, as a Devo engineer's script does.
    if (!userName.isEmpty()) body.text("userName", userName);
    return body.text("role", role).text("domain", domain);
}

Result<HttpRequest> createUser(const Mutation &mutation)
{
    const Membership user = userOf(mutation);
    const QString role = textOf(mutation, "role");
    if (user.domain.isEmpty()) return failure(cannotSend(Texts::tr("A user is made in a domain; choose one first.")));
    if (user.email.isEmpty())
        return failure(cannotSend(Texts::tr("A user needs an e-mail address."), QStringLiteral("email")));
    if (role.isEmpty()) return failure(cannotSend(Texts::tr("A user needs a role."), QStringLiteral("role")));
    const bool external = isExternal(mutation.values);
    if (external && sameText(role, QString::fromLatin1(ownerRole)))
        return failure(cannotSend(Texts::tr("External users cannot be owners; the owner must be an internal user."),
                                  QStringLiteral("role")));
    const QString externalId = textOf(mutation, "externalId");
    if (!external && !externalId.isEmpty())
        return failure(cannotSend(Texts::tr("Only external users have an external id."), QStringLiteral("externalId")));
    Body body = userBody(user.email, textOf(mutation, "userName"), role, user.domain);
    if (external && !externalId.isEmpty()) body.text("externalId", externalId);
    Result<HttpRequest> wanted =
        request("POST", external ? QStringLiteral("/user/external") : QStringLiteral("/user/internal"), body.bytes());
    if (!external && mutation.values.value(QLatin1String("skipMailValidation")).toBool())
        wanted->query.addQueryItem(QStringLiteral("skipMailValidation"), QStringLiteral("true"));
    return wanted;
}

Result<HttpRequest> assignOwner(const Mutation &mutation)
{
    const Membership user = userOf(mutation);
    if (user.email.isEmpty())
        return failure(cannotSend(Texts::tr("Say who becomes the owner."), QStringLiteral("owner")));
    return request(
        "POST", QStringLiteral("/user/internal"),
        userBody(user.email, textOf(mutation, "ownerName"), QString::fromLatin1(ownerRole), user.domain).bytes());
}

/// null leaves a value as it is, and only the phone may be emptied (page "User operations", update).
Result<HttpRequest> updateUser(const Mutation &mutation)
{
    const bool hasName = mutation.values.contains(QLatin1String("userName"));
    const bool hasPhone = mutation.values.contains(QLatin1String("phone"));
    if (!hasName && !hasPhone) return failure(cannotSend(Texts::tr("There is nothing to change.")));
    const QString name = textOf(mutation, "userName");
    if (hasName && name.isEmpty())
        return failure(cannotSend(Texts::tr("The name cannot be emptied."), QStringLiteral("userName")));
    const QString email = userOf(mutation).email;
    Body body;
    body.text("email", email);
    hasPhone ? body.text("phone", textOf(mutation, "phone")) : body.nothing("phone");
    hasName ? body.text("userName", name) : body.nothing("userName");
    const QJsonObject known = mutation.before ? mutation.before->fields : QJsonObject();
    const QString externalId = known.value(QLatin1String("externalId")).toString();
    const bool byExternalId = isExternal(known) && !externalId.isEmpty();
    return request("PUT",
                   pathOf({QStringLiteral("user"), byExternalId ? QStringLiteral("external") : QStringLiteral("email"),
                           byExternalId ? externalId : email}),
                   body.bytes());
}

Result<HttpRequest> setRetention(const Mutation &mutation)
{
    const QJsonValue volume = mutation.values.value(QLatin1String("volume"));
    const QJsonValue count = mutation.values.value(QLatin1String("retentionValue"));
    if (!volume.isDouble() || !count.isDouble())
        return failure(cannotSend(Texts::tr("The retention needs a volume, a number and a unit.")));
    Body body;
    body.real("volume", volume.toDouble())
        .text("retentionUnit", textOf(mutation, "retentionUnit"))
        .whole("retentionValue", count.toInteger());
    return request("PUT", pathOf({QStringLiteral("domain"), domainOf(mutation), QStringLiteral("retention")}),
                   body.bytes());
}

Result<HttpRequest> domainAction(const Mutation &mutation)
{
    const QString domain = domainOf(mutation);
    if (!wantedStatus(mutation).isEmpty())
        return request("POST", pathOf({QStringLiteral("domain"), domain, mutation.action}));
    if (isAct(mutation, actions::assignOwner)) return assignOwner(mutation);
    if (isAct(mutation, actions::setRetention)) return setRetention(mutation);
    if (!isAct(mutation, actions::changePlan)) return failure(cannotSend(Texts::tr("Devo does not offer this.")));
    return request("PUT", pathOf({QStringLiteral("domain"), domain, QStringLiteral("plan")}),
                   Body().text("plan", textOf(mutation, "plan")).bytes());
}

Result<HttpRequest> userAction(const Mutation &mutation)
{
    const Membership user = userOf(mutation);
    if (!wantedStatus(mutation).isEmpty()) return request("POST", user.path({mutation.action}));
    if (isAct(mutation, actions::setRole))
        return request("PUT", user.path({QStringLiteral("role"), textOf(mutation, "role")}));
    if (!isAct(mutation, actions::setRoles)) return failure(cannotSend(Texts::tr("Devo does not offer this.")));
    const QJsonArray roles = mutation.values.value(QLatin1String("roleList")).toArray();
    if (roles.isEmpty())
        return failure(cannotSend(Texts::tr("Name at least one role; NO_PRIVILEGES stands for none."),
                                  QStringLiteral("roleList")));
    return request("PUT", user.path({QStringLiteral("role")}), arrayBytes(roles));
}

/// OWNER reads back as ADMIN with a flag.
bool sameRoles(const QJsonValue &wanted, const QJsonObject &fields)
{
    const QStringList roles = sortedTexts(fields.value(QLatin1String("roleList")), Qt::CaseInsensitive);
    QStringList asked = sortedTexts(wanted, Qt::CaseInsensitive);
    if (asked == roles) return true;
    const QString owner = QString::fromLatin1(ownerRole).toLower();
    if (!asked.removeOne(owner) || !fields.value(QLatin1String("owner")).toBool()) return false;
    asked += QStringLiteral("admin");
    asked.sort();
    return asked == roles;
}

bool sameValue(const QString &key, const QJsonValue &wanted, const QJsonObject &fields)
{
    const QJsonValue told = fields.value(key);
    if (key == QLatin1String("roleList")) return sameRoles(wanted, fields);
    if (isBlank(wanted) && isBlank(told)) return true;
    if (wanted.isDouble() && told.isDouble())
        return std::abs(wanted.toDouble() - told.toDouble()) <= 1e-6 * std::abs(wanted.toDouble());
    if (!wanted.isString() || !told.isString()) return wanted == told;
    if (key == QLatin1String("status")) return statusWord(told.toString()) == wanted.toString();
    if (key == QLatin1String("name")) return isDomainNamed(told.toString(), wanted.toString());
    const bool exactly = key == QLatin1String("userName") || key == QLatin1String("phone");
    return exactly ? wanted.toString().trimmed() == told.toString().trimmed()
                   : sameText(wanted.toString().trimmed(), told.toString().trimmed());
}

QJsonObject only(const QJsonObject &values, std::initializer_list<const char *> keys)
{
    QJsonObject chosen;
    for (const char *key : keys)
        if (const QJsonValue value = values.value(QLatin1String(key)); !value.isUndefined())
            chosen.insert(QLatin1String(key), value);
    return chosen;
}

} // namespace

HttpRequest readRequest(const QString &path, Priority priority, const QList<std::pair<QString, QString>> &query)
{
    HttpRequest request{.path = path,
                        .repeat = HttpRequest::Repeat::Harmless,
                        .paceClasses = {QString::fromLatin1(pace::read)},
                        .priority = priority,
                        .maxAnswerBytes = mostListBytes};
    for (const auto &[key, value] : query)
        request.query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return request;
}

Result<HttpRequest> changeRequest(const Mutation &mutation)
{
    const bool isUser = mutation.type == QLatin1String(types::user);
    if (isUser || mutation.type == QLatin1String(types::domain)) {
        switch (mutation.verb) {
        case Verb::Create:
            return isUser ? createUser(mutation) : createDomain(mutation);
        case Verb::Delete:
            return request("DELETE",
                           isUser ? userOf(mutation).path() : pathOf({QStringLiteral("domain"), domainOf(mutation)}));
        case Verb::Act:
            return isUser ? userAction(mutation) : domainAction(mutation);
        case Verb::Update:
            if (isUser) return updateUser(mutation);
            break;
        }
    }
    return failure(cannotSend(Texts::tr("Devo does not offer this.")));
}

Membership userOf(const Mutation &mutation)
{
    if (isAct(mutation, actions::assignOwner))
        return {.email = textOf(mutation, "owner"), .domain = domainOf(mutation)};
    if (mutation.type != QLatin1String(types::user)) return {};
    if (mutation.before) return Membership::ofId(mutation.before->id);
    if (mutation.verb == Verb::Create)
        return {.email = textOf(mutation, "email"), .domain = mutation.parent ? mutation.parent->id : QString()};
    return Membership::ofId(mutation.id);
}

QString domainOf(const Mutation &mutation)
{
    if (mutation.type == QLatin1String(types::user)) return userOf(mutation).domain;
    if (mutation.before) return mutation.before->id;
    return mutation.verb == Verb::Create ? textOf(mutation, "name") : mutation.id;
}

QString wantedStatus(const Mutation &mutation)
{
    if (isAct(mutation, actions::enable)) return QStringLiteral("active");
    if (isAct(mutation, actions::disable)) return QStringLiteral("disabled");
    return {};
}

QJsonObject wantedFields(const Mutation &mutation)
{
    const QJsonObject &values = mutation.values;
    if (mutation.verb == Verb::Delete) return {};
    if (const QString status = wantedStatus(mutation); !status.isEmpty()) return {{QStringLiteral("status"), status}};
    if (isAct(mutation, actions::assignOwner))
        return {{QStringLiteral("has_owner"), true}, {QStringLiteral("owner_email"), textOf(mutation, "owner")}};
    if (isAct(mutation, actions::setRole) || (mutation.verb == Verb::Create && values.contains(QLatin1String("role"))))
        return {{QStringLiteral("roleList"), QJsonArray{textOf(mutation, "role")}}};
    if (mutation.verb == Verb::Act)
        return only(values, {"plan", "volume", "retentionUnit", "retentionValue", "roleList"});
    QJsonObject wanted = only(values, {"name", "plan", "time", "volume", "userName", "phone"});
    // What was left to the plan reads as whatever the plan says.
    for (const char *key : {"time", "volume"})
        if (wanted.value(QLatin1String(key)).isNull()) wanted.remove(QLatin1String(key));
    return wanted;
}

QJsonObject formerFields(const Mutation &mutation)
{
    QJsonObject former;
    if (!mutation.before) return former;
    const QJsonObject wanted = wantedFields(mutation);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (mutation.before->fields.contains(it.key()))
            former.insert(it.key(), mutation.before->fields.value(it.key()));
    if (const QJsonValue status = former.value(QLatin1String("status")); status.isString())
        former.insert(QLatin1String("status"), statusWord(status.toString()));
    return former;
}

Comparison compare(const QJsonObject &wanted, const Record &record)
{
    return comparison(wanted, record.fields,
                      [&](const QString &key, const QJsonValue &one, const QJsonValue & /*told*/) {
                          return sameValue(key, one, record.fields);
                      });
}

} // namespace kontor::devo
