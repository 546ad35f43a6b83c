// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/faults.h"

#include "models/net/jsonreader.h"
#include "models/net/retrypolicy.h"
#include "models/providers/monit24/rest/codec.h"

#include <QCoreApplication>

namespace kontor::monit24::rest {

namespace {

/// A vendor's sentence is shown as it is; a longer text is no sentence.
constexpr qsizetype longestMessage = 400;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

QString sentence(const QJsonValue &value)
{
    if (value.isString()) return value.toString();
    if (value.isArray()) {
        QStringList sentences;
        for (const QJsonValue &item : value.toArray())
            if (const QString text = sentence(item); !text.isEmpty()) sentences += text;
        return sentences.join(u' ');
    }
    if (!value.isObject()) return {};
    for (const char *key : {"message", "description", "detail", "error_description", "title", "error", "reason"})
        if (const QString text = sentence(value[QLatin1String(key)]); !text.isEmpty()) return text;
    return {};
}

/// "user_data.email_address", "/user_data/email_address" and "email_address" are the same field.
QString fieldKey(QString name)
{
    name.replace(u'/', u'.');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.startsWith(QLatin1String("user_data."))) name.remove(0, 10);
    return name;
}

void takeFields(const QJsonValue &problems, Fault &fault)
{
    const QJsonObject byName = problems.toObject();
    for (auto it = byName.begin(); it != byName.end(); ++it)
        if (const QString text = sentence(it.value()); !text.isEmpty()) fault.fields.insert(fieldKey(it.key()), text);
    for (const QJsonValue &problem : problems.toArray())
        for (const char *key : {"field", "property", "path", "parameter"}) {
            const QString name = problem[QLatin1String(key)].toString();
            const QString text = sentence(problem);
            if (!name.isEmpty() && !text.isEmpty()) fault.fields.insert(fieldKey(name), text);
        }
}

Error::Kind kindOf(const HttpAnswer &answer, const Fault &fault)
{
    switch (answer.status) {
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
        return fault.isPage ? Error::Kind::Protocol : Error::Kind::NotFound;
    case 410:
        // A record is never said to be gone for good, an interface is.
        return fault.isPage ? Error::Kind::Protocol : Error::Kind::Invalid;
    case 408:
        return Error::Kind::Timeout;
    case 409:
        return Error::Kind::Conflict;
    case 429:
        return Error::Kind::RateLimited;
    case 503:
        return answer.header("retry-after").isEmpty() ? Error::Kind::Server : Error::Kind::RateLimited;
    default:
        break;
    }
    if (answer.status >= 500) return Error::Kind::Server;
    return answer.status >= 400 ? Error::Kind::Invalid : Error::Kind::Protocol;
}

QString withVendorWords(const QString &sentence, const QString &words)
{
    return words.isEmpty() ? sentence : sentence + u' ' + Texts::tr("Monit24 says: %1").arg(words);
}

QString protocolMessage(int status)
{
    if (status >= 300 && status < 400)
        return Texts::tr("The server sends us to another address, which Kontor never follows with a key. Check the "
                         "address of the connection.");
    return Texts::tr("The server does not answer like the Monit24 interface, version 3 (HTTP %1). Check the address "
                     "of the connection, and whether a proxy stands between.")
        .arg(status);
}

QString unauthorizedMessage(bool usesToken)
{
    // The vendor's own words are the same for both reasons.
    return usesToken ? Texts::tr("Monit24 does not accept the token: it is wrong or has ended. Make a new one in the "
                                 "Monit24 panel and enter it in the connection.")
                     : Texts::tr("Monit24 does not accept login and password. Either one of them is wrong, or the "
                                 "account uses two-factor sign-in, for which passwords are never accepted: make a "
                                 "token in the Monit24 panel and enter it in the connection.");
}

QString messageOf(Error::Kind kind, int status, const QString &words, const Access &access)
{
    switch (kind) {
    case Error::Kind::RateLimited:
        return Texts::tr("Monit24 asks for patience: too many requests. Kontor waits and goes on by itself.");
    case Error::Kind::Unauthorized:
        return withVendorWords(unauthorizedMessage(access.usesToken) + u' ' + addressHint({}), words);
    case Error::Kind::Forbidden:
        return withVendorWords(Texts::tr("Monit24 does not let this login do that. Ask the owner of the account for "
                                         "the right.") +
                                   u' ' + addressHint({}),
                               words);
    case Error::Kind::NotFound:
        return withVendorWords(Texts::tr("Monit24 has no such record (any more). Refresh the list."), words);
    case Error::Kind::Timeout:
        return Texts::tr("Monit24 took too long to answer. Try again in a while.");
    case Error::Kind::Server:
        return withVendorWords(Texts::tr("Something failed at Monit24 (HTTP %1). Try again in a while.").arg(status),
                               words);
    case Error::Kind::Protocol:
        return protocolMessage(status);
    default:
        return words.isEmpty() ? Texts::tr("Monit24 refused this (HTTP %1).").arg(status)
                               : Texts::tr("Monit24 refused this: %1").arg(words);
    }
}

Error::Delivery deliveryOf(Error::Kind kind, int status)
{
    // Who may not come in and who came too often is turned away before anything is done.
    if (kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden || kind == Error::Kind::RateLimited)
        return Error::Delivery::NotSent;
    if (status == 408 || status < 400 || status >= 500) return Error::Delivery::Unknown;
    return Error::Delivery::Answered;
}

Attempt::State stateOf(const Mutation &mutation, const Error &error, const Fault &fault)
{
    // Nothing proves that a create that "comes later" was not begun: no name but a login's is unique.
    const bool isNew = mutation.verb == Verb::Create;
    if (isNew && error.httpStatus == 503) return Attempt::State::Unknown;
    if (error.delivery == Error::Delivery::NotSent) return Attempt::State::NotSent;
    if (error.delivery == Error::Delivery::Unknown) return Attempt::State::Unknown;
    if (error.httpStatus != 404) return Attempt::State::Refused;
    // What is to be deleted is gone, or we asked in the wrong place: reading back tells. The same goes for a 404 that
    // the interface itself did not write, and for one to a create.
    const bool isCertain = !fault.isPage && mutation.verb != Verb::Delete && !isNew;
    return isCertain ? Attempt::State::Refused : Attempt::State::Unknown;
}

/// A create must tell the number; any other success may be empty, and else must be JSON.
std::optional<Error> problemOfSuccess(const Mutation &mutation, const HttpAnswer &answer)
{
    QString detail;
    if (mutation.verb == Verb::Create) {
        if (const Result<QString> id = decodeNewId(answer.body); !id) detail = id.error().detail;
    } else if (!answer.body.trimmed().isEmpty()) {
        if (const Result<QJsonValue> json = parseJson(answer.body); !json) detail = json.error().detail;
    }
    if (detail.isEmpty()) return std::nullopt;
    return Error{.kind = Error::Kind::Protocol,
                 .message = Texts::tr("The change was sent, but the answer makes no sense. Kontor reads back whether "
                                      "it happened."),
                 .detail = detail,
                 .httpStatus = answer.status,
                 .correlationId = answer.correlationId,
                 .delivery = Error::Delivery::Unknown};
}

} // namespace

Fault faultOf(const HttpAnswer &answer)
{
    const Result<QJsonValue> json = parseJson(answer.body);
    // The interface speaks JSON or says nothing; a page or a plain text is somebody else's.
    Fault fault{.isPage = !json && !answer.body.trimmed().isEmpty()};
    if (!json) return fault;
    fault.message = sentence(*json).simplified().left(longestMessage);
    const QJsonValue inner = (*json)[QLatin1String("error")];
    for (const QJsonValue &place : {*json, inner}) {
        for (const char *key : {"code", "id", "type"})
            if (fault.code.isEmpty()) fault.code = place[QLatin1String(key)].toVariant().toString().left(80);
        for (const char *key : {"errors", "details", "fields", "violations", "validation_errors"})
            takeFields(place[QLatin1String(key)], fault);
    }
    if (fault.message.isEmpty() && !fault.fields.isEmpty())
        fault.message = QStringList(fault.fields.values()).join(u' ').simplified().left(longestMessage);
    return fault;
}

QString addressHint(const QString &ownAddress)
{
    return ownAddress.isEmpty()
               ? Texts::tr("An account may also be open to certain IP addresses only.")
               : Texts::tr("An account may also be open to certain IP addresses only; this computer comes from %1.")
                     .arg(ownAddress);
}

Error errorOf(const HttpAnswer &answer, const Access &access)
{
    const auto clean = [&](const QString &text) {
        return access.redactor ? access.redactor->clean(text) : text;
    };
    const Fault fault = faultOf(answer);
    const Error::Kind kind = kindOf(answer, fault);
    const QString words = clean(fault.message);
    Error error{
        .kind = kind,
        .message = messageOf(kind, answer.status, words, access),
        .detail =
            QStringLiteral("HTTP %1 %2 %3").arg(QString::number(answer.status), clean(fault.code), words).simplified(),
        .httpStatus = answer.status,
        .vendorCode = clean(fault.code),
        .correlationId = answer.correlationId,
        .delivery = deliveryOf(kind, answer.status)};
    if (kind == Error::Kind::Invalid || kind == Error::Kind::Conflict)
        for (auto it = fault.fields.begin(); it != fault.fields.end(); ++it)
            error.fields.insert(it.key(), clean(it.value()));
    if (kind == Error::Kind::RateLimited)
        error.retryAfter = RetryPolicy::retryAfter(answer.header("retry-after"), access.now);
    return error;
}

Attempt attemptOf(const Mutation &mutation, const HttpAnswer &answer, const Access &access)
{
    Attempt attempt{.correlationId = answer.correlationId, .httpStatus = answer.status};
    if (answer.isSuccess()) {
        const std::optional<Error> problem = problemOfSuccess(mutation, answer);
        attempt.state = problem ? Attempt::State::Unknown : Attempt::State::Applied;
        if (problem) attempt.error = *problem;
        return attempt;
    }
    attempt.error = errorOf(answer, access);
    attempt.state = stateOf(mutation, attempt.error, faultOf(answer));
    // How it ended decides, not what is usual for the status.
    if (attempt.state == Attempt::State::Unknown) attempt.error.delivery = Error::Delivery::Unknown;
    return attempt;
}

} // namespace kontor::monit24::rest
