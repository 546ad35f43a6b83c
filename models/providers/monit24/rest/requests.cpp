// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/requests.h"

#include "models/providers/monit24/rest/codec.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace kontor::monit24::rest {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

/// The folder of each type; accounts and packages have two.
struct Place
{
    const char *type;
    const char *path;
};
constexpr std::array places{
    Place{types::user, "/accounts"},
    Place{types::notificationAddress, "/notification_addresses"},
    Place{types::group, "/groups"},
    Place{types::service, "/services"},
    Place{types::suspension, "/suspensions"},
    Place{types::weeklySuspension, "/weekly_suspensions"},
    Place{types::serviceType, "/service_types"},
    Place{types::location, "/sensors"},
};

/// Lists below one record.
struct Below
{
    const char *parent;
    const char *type;
    const char *head;
    const char *tail;
};
constexpr std::array belows{
    Below{types::customer, types::group, "/accounts/", "/groups"},
    Below{types::customer, types::service, "/accounts/", "/services"},
    Below{types::customer, types::notificationAddress, "/accounts/", "/notification_addresses"},
    Below{types::group, types::service, "/groups/", "/services"},
    Below{types::group, types::notificationAddress, "/groups/", "/notification_addresses"},
    Below{types::service, types::suspension, "/services/", "/suspensions"},
    Below{types::service, types::weeklySuspension, "/services/", "/weekly_suspensions"},
};

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/// Ids of records are numbers, those of dictionaries are words (conventions).
QJsonValue idValue(const QJsonValue &value)
{
    const QString text = value.toVariant().toString().trimmed();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) return number;
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// A time without a zone is one of this computer.
QJsonValue timeValue(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString().trimmed(), Qt::ISODate);
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue wireValue(const FieldSpec *field, const QJsonValue &value)
{
    if (!field || value.isNull()) return value;
    if (field->type == FieldType::Reference) return idValue(value);
    if (field->type == FieldType::DateTime) return timeValue(value);
    if (field->name() != QLatin1String("sensor_ids")) return value;
    QJsonArray numbers;
    for (const QJsonValue &item : value.toArray())
        numbers.append(idValue(item));
    return numbers;
}

/// Puts "start_minute.hour" into the member of the member.
void insertNested(QJsonObject &body, const QString &key, const QJsonValue &value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        body.insert(key, value);
        return;
    }
    QJsonObject inner = body.value(key.left(dot)).toObject();
    inner.insert(key.mid(dot + 1), value);
    body.insert(key.left(dot), inner);
}

QJsonObject wireFields(const QString &type, const QJsonObject &values)
{
    const ResourceSpec *resource = restSpec().resource(type);
    QJsonObject body;
    for (auto it = values.begin(); it != values.end(); ++it)
        insertNested(body, it.key(), wireValue(resource->field(it.key()), it.value()));
    return body;
}

/// The two halves of an account.
struct Halves
{
    QJsonObject account{};
    QJsonObject contact{};
};

Halves halvesOf(const QJsonObject &values)
{
    Halves halves;
    for (auto it = values.begin(); it != values.end(); ++it)
        (isUserDataField(it.key()) ? halves.contact : halves.account).insert(it.key(), it.value());
    return halves;
}

/// What a change of an account sends: contact data have a step of their own when both are changed.
QJsonObject halfToSend(const QJsonObject &values)
{
    const Halves halves = halvesOf(values);
    return halves.account.isEmpty() ? halves.contact : halves.account;
}

QStringList paceClasses()
{
    return {QString::fromLatin1(pace::write)};
}

HttpRequest request(const QByteArray &verb, const QString &path, const std::optional<QJsonObject> &body = std::nullopt)
{
    HttpRequest request{.verb = verb, .path = path, .paceClasses = paceClasses()};
    if (body) {
        request.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
        request.contentType = "application/json";
    }
    return request;
}

/// What /admin does not have; only a new sub-account takes these (POST /accounts/subaccount).
std::optional<Error> problemOfOnceFields(const QJsonObject &values)
{
    for (const char *key : {"set_password_url", "subaccount_block", "subaccount_edit", "is_2fa_setup_required"}) {
        const QJsonValue value = values.value(QLatin1String(key));
        if (!isBlank(value) && value != QJsonValue(false))
            return cannotSend(Texts::tr("Is for sub-accounts only; this login makes accounts as an administrator. "
                                        "Leave it empty."),
                              QLatin1String(key));
    }
    return std::nullopt;
}

Result<HttpRequest> createAccountRequest(const Mutation &mutation, const Surface &surface, QJsonObject given)
{
    const bool isUser = mutation.type == QLatin1String(types::user);
    const bool asAdmin = surface.isAdmin && !isUser;
    if (isUser && mutation.parent && !surface.ownIds().contains(mutation.parent->id))
        return failure(cannotSend(Texts::tr("Monit24 lets a login make further users for its own account only.")));
    if (asAdmin) {
        if (const auto problem = problemOfOnceFields(given)) return failure(*problem);
        for (const char *key : {"subaccount_block", "subaccount_edit", "is_2fa_setup_required"})
            given.remove(QLatin1String(key));
    }
    const Halves halves = halvesOf(given);
    QJsonObject body = wireFields(mutation.type, halves.account);
    const QJsonObject contact = wireFields(mutation.type, halves.contact);
    if (asAdmin && !surface.nestsUserData) {
        for (auto it = contact.begin(); it != contact.end(); ++it)
            body.insert(it.key(), it.value());
    } else {
        body.insert(QLatin1String("user_data"), contact);
    }
    for (auto it = mutation.secrets.begin(); it != mutation.secrets.end(); ++it)
        body.insert(it.key(), it.value().revealText());
    if (asAdmin) return request("POST", surface.accountsPath(), body);
    return request("POST", isUser ? QStringLiteral("/accounts") : QStringLiteral("/accounts/subaccount"), body);
}

Result<HttpRequest> createRequest(const Mutation &mutation, const Surface &surface, const QString &owner)
{
    QJsonObject given;
    for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it)
        if (!isBlank(it.value())) given.insert(it.key(), it.value());
    if (isAccount(mutation.type)) return createAccountRequest(mutation, surface, given);

    if (namesOwner(mutation.type)) given.insert(QLatin1String(keys::ownerId), owner);
    const QString group = groupOf(mutation);
    if (!group.isEmpty()) given.insert(QLatin1String(keys::groupId), group);
    if (mutation.type.endsWith(QLatin1String(types::suspension))) {
        if (!given.contains(QLatin1String(keys::serviceId)) && mutation.parent)
            given.insert(QLatin1String(keys::serviceId), mutation.parent->id);
        if (!given.contains(QLatin1String(keys::serviceId)))
            return failure(cannotSend(Texts::tr("Say which service is suspended."), QLatin1String(keys::serviceId)));
    }
    return request("POST", listPath(mutation.type, surface), wireFields(mutation.type, given));
}

/// A member of a member is changed as a whole: what is not changed comes from before.
QJsonObject withWholeMembers(const QJsonObject &values, const std::optional<Record> &before)
{
    QJsonObject whole = values;
    if (!before) return whole;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const qsizetype dot = it.key().indexOf(u'.');
        if (dot < 0) continue;
        for (auto known = before->fields.begin(); known != before->fields.end(); ++known)
            if (known.key().startsWith(it.key().left(dot + 1)) && !whole.contains(known.key()))
                whole.insert(known.key(), known.value());
    }
    return whole;
}

/// PUT takes a part of the record as well as all of it (conventions).
Result<HttpRequest> updateRequest(const QString &type, const QString &id, const QJsonObject &values,
                                  const Surface &surface)
{
    if (values.isEmpty()) return failure(cannotSend(Texts::tr("There is nothing to change.")));
    const QJsonObject body = wireFields(type, values);
    if (!isAccount(type) || !isUserDataField(values.begin().key()))
        return request("PUT", recordPath(type, id, surface), body);
    const bool asAdmin = surface.isAdmin && type == QLatin1String(types::customer);
    if (!asAdmin) return request("PUT", userDataPath(id), body);
    return request("PUT", recordPath(type, id, surface),
                   surface.nestsUserData ? QJsonObject{{QStringLiteral("user_data"), body}} : body);
}

Result<HttpRequest> actRequest(const Mutation &mutation, const Surface &surface)
{
    const QString action = mutation.action;
    const QString own = recordPath(mutation.type, mutation.id, surface);
    const QString account = QStringLiteral("/accounts/") + encoded(mutation.id);
    const auto is = [&](const char *key) {
        return action == QLatin1String(key);
    };
    if (is(actions::blockNow)) return request("POST", own + QLatin1String("/block"));
    if (is(actions::unblock)) return request("POST", own + QLatin1String("/unblock"));
    if (is(actions::activate) && !surface.isAdmin)
        return failure(cannotSend(Texts::tr("Only an administrator can activate an account. Its owner can: with the "
                                            "link in the mail from Monit24.")));
    if (is(actions::activate)) return request("PUT", own, QJsonObject{{QStringLiteral("is_activated"), true}});
    // /admin has neither of these two.
    if (is(actions::close)) return request("POST", account + QLatin1String("/close"));
    if (is(actions::changePassword)) {
        const Secret password = mutation.secrets.value(QStringLiteral("new_password"));
        if (password.isEmpty())
            return failure(cannotSend(Texts::tr("Enter the new password."), QStringLiteral("new_password")));
        return request("POST", account + QLatin1String("/change_password"),
                       QJsonObject{{QStringLiteral("new_password"), password.revealText()}});
    }
    if (is(actions::setContact)) return updateRequest(mutation.type, mutation.id, mutation.values, surface);
    if (is(actions::pause) || is(actions::resume))
        return request("PUT", own, QJsonObject{{QStringLiteral("is_active"), is(actions::resume)}});
    if (is(actions::archive) || is(actions::restore)) return request("POST", own + u'/' + action);
    if (is(actions::forceAnalysis)) return request("POST", own + QLatin1String("/force_analysis"));
    return failure(cannotSend(Texts::tr("Monit24 does not offer this.")));
}

bool sameValue(const FieldSpec *field, const QJsonValue &one, const QJsonValue &other)
{
    if (isBlank(one) && isBlank(other)) return true;
    if (one.isArray() || other.isArray()) return sortedTexts(one) == sortedTexts(other);
    if (field && field->type == FieldType::DateTime) return timeValue(one) == timeValue(other);
    if (one.isString() && other.isString())
        return one.toString().trimmed().compare(other.toString().trimmed(), field && field->type == FieldType::Email
                                                                                ? Qt::CaseInsensitive
                                                                                : Qt::CaseSensitive) == 0;
    return one == other;
}

} // namespace

HttpRequest readRequest(const QString &path, Priority priority, const QList<std::pair<QString, QString>> &query)
{
    HttpRequest request{.path = path,
                        .repeat = HttpRequest::Repeat::Harmless,
                        .paceClasses = {QString::fromLatin1(pace::read)},
                        .priority = priority};
    for (const auto &[key, value] : query)
        request.query.addQueryItem(key, value);
    return request;
}

QString listPath(const QString &type, const Surface &surface)
{
    if (type == QLatin1String(types::customer)) return surface.accountsPath();
    if (type == QLatin1String(types::package)) return surface.packagesPath();
    const auto it = std::ranges::find_if(places, [&](const Place &place) { return QLatin1String(place.type) == type; });
    return it == places.end() ? QString() : QString::fromLatin1(it->path);
}

QString recordPath(const QString &type, const QString &id, const Surface &surface)
{
    return listPath(type, surface) + u'/' + encoded(id);
}

Result<QString> listPathBelow(const Record &parent, const QString &type)
{
    const auto it = std::ranges::find_if(belows, [&](const Below &below) {
        return QLatin1String(below.parent) == parent.type && QLatin1String(below.type) == type;
    });
    if (it != belows.end() && !isId(parent.id, parent.type)) return failure(numberNotKnown());
    if (it != belows.end()) return QString::fromLatin1(it->head) + encoded(parent.id) + QString::fromLatin1(it->tail);
    return failure({.kind = Error::Kind::Unsupported,
                    .message = Texts::tr("Monit24 has no list of these below that record."),
                    .delivery = Error::Delivery::NotSent});
}

QString userDataPath(const QString &accountId)
{
    return QStringLiteral("/user_data/") + encoded(accountId);
}

Error numberNotKnown()
{
    return cannotSend(Texts::tr("The number of the record is not known."));
}

bool namesOwner(const QString &type)
{
    return type == QLatin1String(types::group) || type == QLatin1String(types::service) ||
           type == QLatin1String(types::notificationAddress);
}

QString groupOf(const Mutation &mutation)
{
    if (mutation.type != QLatin1String(types::service) && mutation.type != QLatin1String(types::notificationAddress))
        return {};
    const QString given = mutation.values.value(QLatin1String(keys::groupId)).toVariant().toString().trimmed();
    const bool isBelowGroup = mutation.parent && mutation.parent->type == QLatin1String(types::group);
    return given.isEmpty() && isBelowGroup ? mutation.parent->id : given;
}

QString ownerOf(const Mutation &mutation, const Surface &surface)
{
    if (!namesOwner(mutation.type)) return {};
    const QString given = mutation.values.value(QLatin1String(keys::ownerId)).toVariant().toString().trimmed();
    if (!given.isEmpty()) return given;
    const QString group = groupOf(mutation);
    if (mutation.parent && mutation.parent->type == QLatin1String(types::customer)) return mutation.parent->id;
    if (mutation.parent && mutation.parent->id == group) {
        const QString owner = mutation.parent->fields.value(QLatin1String(keys::ownerId)).toString();
        if (!owner.isEmpty()) return owner;
        if (!mutation.parent->parent.isEmpty()) return mutation.parent->parent;
    }
    return group.isEmpty() ? surface.ownerId : QString();
}

Result<HttpRequest> changeRequest(const Mutation &mutation, const Surface &surface, const QString &owner)
{
    const ResourceSpec *resource = restSpec().resource(mutation.type);
    if (!resource || resource->kind == Kind::Lookup)
        return failure(cannotSend(Texts::tr("Monit24 does not offer this.")));
    if (mutation.verb == Verb::Create) return createRequest(mutation, surface, owner);
    if (!isId(mutation.id, mutation.type)) return failure(numberNotKnown());
    if (mutation.verb == Verb::Act) return actRequest(mutation, surface);
    if (mutation.verb == Verb::Delete) return request("DELETE", recordPath(mutation.type, mutation.id, surface));
    const QJsonObject values =
        isAccount(mutation.type) ? halfToSend(mutation.values) : withWholeMembers(mutation.values, mutation.before);
    return updateRequest(mutation.type, mutation.id, values, surface);
}

QJsonObject wantedFields(const Mutation &mutation)
{
    const auto is = [&](const char *key) {
        return mutation.action == QLatin1String(key);
    };
    if (mutation.verb == Verb::Delete) return {};
    if (mutation.verb == Verb::Act) {
        if (is(actions::blockNow) || is(actions::unblock))
            return {{QStringLiteral("is_blocked"), is(actions::blockNow)}};
        if (is(actions::activate)) return {{QStringLiteral("is_activated"), true}};
        if (is(actions::pause) || is(actions::resume)) return {{QStringLiteral("is_active"), is(actions::resume)}};
        if (is(actions::archive) || is(actions::restore))
            return {{QStringLiteral("is_archived"), is(actions::archive)}};
        return is(actions::setContact) ? mutation.values : QJsonObject();
    }
    QJsonObject wanted =
        mutation.verb == Verb::Update && isAccount(mutation.type) ? halfToSend(mutation.values) : mutation.values;
    const ResourceSpec *resource = restSpec().resource(mutation.type);
    for (const QString &key : wanted.keys()) {
        const FieldSpec *field = resource ? resource->field(key) : nullptr;
        const bool leftOut = mutation.verb == Verb::Create && isBlank(wanted.value(key));
        if (leftOut || !field || field->has(FieldFlag::WriteOnly)) wanted.remove(key);
    }
    return wanted;
}

bool changesContact(const Mutation &mutation)
{
    if (mutation.verb == Verb::Create || !isAccount(mutation.type)) return false;
    const QJsonObject wanted = wantedFields(mutation);
    return !wanted.isEmpty() && isUserDataField(wanted.begin().key());
}

void forgetResumed(const Mutation &mutation, Record &after)
{
    if (mutation.action == QLatin1String(actions::unblock))
        after.fields.insert(QLatin1String(keys::servicesBeforeBlock), QJsonArray());
}

Comparison compare(const QJsonObject &wanted, const Record &record)
{
    const ResourceSpec *resource = restSpec().resource(record.type);
    return comparison(wanted, record.fields, [&](const QString &key, const QJsonValue &one, const QJsonValue &other) {
        return sameValue(resource ? resource->field(key) : nullptr, one, other);
    });
}

} // namespace kontor::monit24::rest
