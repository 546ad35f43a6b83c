// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/faults.h"

#include "models/net/jsonreader.h"
#include "models/net/retrypolicy.h"
#include "models/providers/clientparts.h"
#include "models/providers/devo/codec.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kontor::devo {

namespace {

using namespace std::chrono_literals;

/// A vendor's sentence is shown as it is; a longer text is no sentence.
constexpr qsizetype longestMessage = 400;
constexpr qsizetype longestId = 100;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Devo)
};

/// The reasons that are told apart: by code where one is known, else by the vendor's words.
enum class Reason {
    None,
    Credentials,
    Generic,
    UnknownDomain,
    OwnerStays,
    AlreadySo,
    Exists,
    UnknownRole,
    UnknownPlan,
    Pending,
    NoOwner,
};

struct Telling
{
    const char *code;  ///< empty: told by the words
    const char *words; ///< a pattern, without regard to case; empty: told by the code
    Reason reason;
};

/// Codes: pages "Reseller operations" (106), "Domain operations" (112, 116, and 10 in an older revision); 100 and the
/// words are reported by users of the interface. The first that fits counts.
constexpr std::array tellings{
    Telling{.code = "10", .words = "", .reason = Reason::Credentials},
    Telling{.code = "", .words = "invalid signature", .reason = Reason::Credentials},
    Telling{.code = "", .words = "credentials|not authori[sz]ed", .reason = Reason::Credentials},
    Telling{.code = "106", .words = "", .reason = Reason::UnknownDomain},
    Telling{.code = "", .words = "^invalid domain", .reason = Reason::UnknownDomain},
    Telling{.code = "112", .words = "", .reason = Reason::OwnerStays},
    Telling{.code = "116", .words = "", .reason = Reason::AlreadySo},
    Telling{.code = "", .words = "already (exists|a member)", .reason = Reason::Exists},
    Telling{.code = "", .words = "already|non (in)?active", .reason = Reason::AlreadySo},
    Telling{.code = "", .words = "\\brole\\b.*not found", .reason = Reason::UnknownRole},
    Telling{.code = "", .words = "\\bplan\\b.*(not found|invalid|unknown|not exist)", .reason = Reason::UnknownPlan},
    Telling{.code = "", .words = "invalid (price )?plan", .reason = Reason::UnknownPlan},
    Telling{.code = "", .words = "pending", .reason = Reason::Pending},
    Telling{.code = "", .words = "owner can ?not be", .reason = Reason::OwnerStays},
    Telling{.code = "", .words = "\\bno owner|without (an )?owner|first user", .reason = Reason::NoOwner},
    Telling{.code = "100", .words = "", .reason = Reason::Generic},
};

Reason reasonOf(const Fault &fault)
{
    if (!fault.isGenuine()) return Reason::None;
    for (const Telling &telling : tellings) {
        const bool byCode = *telling.code && fault.code == QLatin1String(telling.code);
        if (byCode) return telling.reason;
        if (!*telling.words) continue;
        const QRegularExpression words(QString::fromLatin1(telling.words), QRegularExpression::CaseInsensitiveOption);
        if (words.match(fault.message).hasMatch()) return telling.reason;
    }
    return Reason::None;
}

/// What was to be read is not there; only the code of an unknown domain is documented.
bool namesNothing(const Fault &fault)
{
    static const QRegularExpression words(QStringLiteral("not found|not exist|unknown|^invalid (domain|user|plan)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return fault.isGenuine() && words.match(fault.message).hasMatch();
}

bool isPage(const HttpAnswer &answer)
{
    return answer.body.trimmed().startsWith('<') || answer.header("content-type").toLower().contains("html");
}

bool isThrottled(const HttpAnswer &answer)
{
    return answer.status == 429 || (answer.status == 403 && isPage(answer)) ||
           (answer.status == 503 && !answer.header("retry-after").isEmpty());
}

Error::Kind kindOf(const HttpAnswer &answer, const Fault &fault, Reason reason, Asked asked)
{
    using Kind = Error::Kind;
    const int status = answer.status;
    if (isThrottled(answer)) return Kind::RateLimited;
    if (reason == Reason::Credentials || status == 401) return Kind::Unauthorized;
    // Every reseller's key may read the collections.
    const bool isAboutRights = fault.isGenuine() && asked != Asked::Collection;
    if (status == 403) return isAboutRights ? Kind::Forbidden : Kind::Unauthorized;
    if (status == 404 && asked == Asked::Collection) return Kind::Unauthorized;
    if (status >= 500) return Kind::Server;
    if (status == 408) return Kind::Timeout;
    if (asked == Asked::Record && namesNothing(fault)) return Kind::NotFound;
    switch (reason) {
    case Reason::UnknownDomain:
        return Kind::NotFound;
    case Reason::OwnerStays:
    case Reason::AlreadySo:
    case Reason::Exists:
    case Reason::Pending:
    case Reason::NoOwner:
        return Kind::Conflict;
    default:
        break;
    }
    // A text that is neither JSON nor a page is not Devo's way to say it: a record is not gone because of it.
    const QByteArray body = answer.body.trimmed();
    const bool isForeign = !body.isEmpty() && !body.startsWith('{') && !isPage(answer);
    if (status == 404) return isForeign ? Kind::Protocol : Kind::NotFound;
    if (status == 409) return Kind::Conflict;
    // A success with an error in it is a refusal too: the status is not to be believed alone.
    if (fault.isGenuine()) return Kind::Invalid;
    return status >= 400 && !isPage(answer) ? Kind::Invalid : Kind::Protocol;
}

QString withVendorWords(const QString &sentence, const QString &words)
{
    return words.isEmpty() ? sentence : sentence + u' ' + Texts::tr("Devo says: %1").arg(words);
}

QString keyRefused(const HttpAnswer &answer, const Fault &fault, const QString &clock)
{
    if (!clock.isEmpty()) return withVendorWords(clock, fault.message);
    if (answer.status == 404)
        return withVendorWords(Texts::tr("Devo does not find what every reseller has. With this interface that means: "
                                         "the key or the secret is wrong, or the key belongs to another region, or the "
                                         "address of the connection is not that of the interface. Check all three."),
                               fault.message);
    return withVendorWords(Texts::tr("Devo does not accept the key. Enter the API key and the API secret again, and "
                                     "check the region: a key is good in its own region only. It must be the "
                                     "reseller's key, not that of one of its domains."),
                           fault.message);
}

QString refusal(Reason reason)
{
    switch (reason) {
    case Reason::UnknownDomain:
        return Texts::tr("Devo knows no such domain for this key. It may have been deleted, or belong to another "
                         "region. Refresh the list.");
    case Reason::OwnerStays:
        return Texts::tr("The owner of a domain cannot be removed from it; only deleting the domain does that.");
    case Reason::AlreadySo:
        return Texts::tr("It is in this state already, or in one that does not allow this: Devo enables only what is "
                         "disabled, and disables only what is active. Refresh the record.");
    case Reason::Exists:
        return Texts::tr("It exists already. Refresh the list; if it is not there, it belongs to somebody else or was "
                         "deleted before, and the name cannot be used again.");
    case Reason::UnknownRole:
        return Texts::tr("The domain has no such role. Use ADMIN, NO_PRIVILEGES, or a role of its plan.");
    case Reason::UnknownPlan:
        return Texts::tr("The reseller has no such plan. Choose one from the list of plans.");
    case Reason::Pending:
        return Texts::tr("It is pending, and what is pending cannot be enabled: Devo, or the link in the mail, "
                         "activates it.");
    case Reason::NoOwner:
        return Texts::tr("The domain has no owner yet, and nobody can use it before it has one: use \"Assign owner\".");
    case Reason::Generic:
        return Texts::tr(
            "Devo refused this with its general error. Check the values; if they are right, Devo's support "
            "can look it up by the request id.");
    default:
        return {};
    }
}

QString messageOf(Error::Kind kind, Reason reason, const HttpAnswer &answer, const Fault &fault, const QString &clock)
{
    switch (kind) {
    case Error::Kind::RateLimited:
        return Texts::tr("Devo, or the firewall before it, asks for patience: too many requests. Kontor waits and goes "
                         "on by itself.");
    case Error::Kind::Unauthorized:
        return keyRefused(answer, fault, clock);
    case Error::Kind::Forbidden:
        return withVendorWords(Texts::tr("Devo does not let this key do this. It takes the reseller's (multitenant) "
                                         "key, not that of one of its domains, in the region it belongs to."),
                               fault.message);
    case Error::Kind::Server:
        return withVendorWords(
            Texts::tr("Something failed at Devo (HTTP %1). Try again in a while.").arg(answer.status), fault.message);
    case Error::Kind::Timeout:
        return Texts::tr("Devo took too long to answer. Try again in a while.");
    case Error::Kind::Protocol:
        if (answer.status >= 300 && answer.status < 400)
            return Texts::tr("The server sends us to another address, which Kontor never follows with a key. Check "
                             "the address of the connection.");
        return Texts::tr("The server does not answer like the Devo interface (HTTP %1). Check the address of the "
                         "connection, and whether a proxy stands between.")
            .arg(answer.status);
    default:
        break;
    }
    if (const QString plain = refusal(reason); !plain.isEmpty()) return withVendorWords(plain, fault.message);
    if (kind == Error::Kind::NotFound)
        return withVendorWords(Texts::tr("Devo has no such record (any more). Refresh the list."), fault.message);
    return fault.message.isEmpty() ? Texts::tr("Devo refused this (HTTP %1).").arg(answer.status)
                                   : Texts::tr("Devo refused this: %1").arg(fault.message);
}

Error::Delivery deliveryOf(Error::Kind kind, const HttpAnswer &answer)
{
    switch (kind) {
    // A refused key and a throttled call are turned away before anything is done.
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::RateLimited:
        return Error::Delivery::NotSent;
    case Error::Kind::Server:
    case Error::Kind::Timeout:
    case Error::Kind::Protocol:
        return Error::Delivery::Unknown;
    default:
        break;
    }
    // Not said by the interface itself.
    return answer.status < 400 && !faultOf(answer).isGenuine() ? Error::Delivery::Unknown : Error::Delivery::Answered;
}

/// The form's fields that the words are about.
QHash<QString, QString> fieldsOf(Reason reason, const QString &message)
{
    if (reason == Reason::UnknownRole) return {{QStringLiteral("role"), message}};
    if (reason == Reason::UnknownPlan) return {{QStringLiteral("plan"), message}};
    static const QRegularExpression named(QStringLiteral(R"(\b(name|plan|time|volume|email|userName|role)\b)"));
    const auto match = reason == Reason::None ? named.match(message) : QRegularExpressionMatch();
    return match.hasMatch() ? QHash<QString, QString>{{match.captured(1), message}} : QHash<QString, QString>();
}

Attempt::State stateOf(const Mutation &mutation, const Error &error)
{
    // Busy, perhaps after the work was done: what cannot be sent twice is looked for first.
    if (error.httpStatus == 503 && mutation.verb == Verb::Create) return Attempt::State::Unknown;
    if (error.delivery == Error::Delivery::NotSent) return Attempt::State::NotSent;
    if (error.delivery == Error::Delivery::Unknown || isDoubtful(error)) return Attempt::State::Unknown;
    // What is to be deleted is gone: reading back tells.
    const bool isGone = error.kind == Error::Kind::NotFound && mutation.verb == Verb::Delete;
    return isGone ? Attempt::State::Unknown : Attempt::State::Refused;
}

} // namespace

Fault faultOf(const HttpAnswer &answer)
{
    const Result<QJsonValue> json =
        answer.body.trimmed().startsWith('{') ? parseJson(answer.body) : Result<QJsonValue>(QJsonValue());
    const QJsonObject root = json ? json->toObject() : QJsonObject();
    const QJsonValue told = root.value(QLatin1String("error"));
    Fault fault{.cid = root.value(QLatin1String("cid")).toString()};
    fault.isTold = told.isObject() || told.isDouble() || (told.isString() && !told.toString().isEmpty());
    if (!fault.isTold) return fault;
    fault.code = (told.isObject() ? told[QLatin1String("code")] : told).toVariant().toString();
    fault.message = told.isObject() ? told[QLatin1String("message")].toString() : told.toString();
    QStringList further;
    for (const QJsonValue &item : root.value(QLatin1String("object")).toArray())
        if (item.isString()) further += item.toString();
    if (!further.isEmpty()) fault.message += u' ' + further.join(u' ');
    if (told.isString()) fault.code.clear();
    fault.message = fault.message.simplified().left(longestMessage);
    return fault;
}

QString correlationIdOf(const HttpAnswer &answer)
{
    QString cid = QString::fromUtf8(answer.header("x-devo-cid")).simplified();
    if (cid.isEmpty()) cid = faultOf(answer).cid.simplified();
    return cid.isEmpty() ? answer.correlationId : cid.left(longestId);
}

HttpClient::Throttle throttleOf(const HttpAnswer &answer, const QDateTime &now)
{
    if (!isThrottled(answer)) return {};
    const auto asked = RetryPolicy::retryAfter(answer.header("retry-after"), now);
    const std::chrono::milliseconds unasked(QRandomGenerator::global()->bounded(2'500, 5'001));
    return {.throttled = true, .pause = asked ? std::chrono::milliseconds(*asked) : unasked};
}

Error errorOf(const HttpAnswer &answer, Asked asked, std::optional<std::chrono::seconds> clockSkew,
              const QDateTime &now)
{
    const Fault fault = faultOf(answer);
    const Reason reason = reasonOf(fault);
    const Error::Kind kind = kindOf(answer, fault, reason, asked);
    Error error{
        .kind = kind,
        .message = messageOf(kind, reason, answer, fault, clockProblem(clockSkew, "Devo")),
        .detail =
            QStringLiteral("HTTP %1 %2 %3").arg(QString::number(answer.status), fault.code, fault.message).simplified(),
        .httpStatus = answer.status,
        .vendorCode = fault.code,
        .correlationId = correlationIdOf(answer),
        .delivery = deliveryOf(kind, answer)};
    if (kind == Error::Kind::Invalid || kind == Error::Kind::Conflict) error.fields = fieldsOf(reason, fault.message);
    if (const HttpClient::Throttle throttle = throttleOf(answer, now); throttle.throttled)
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(throttle.pause);
    return error;
}

bool isDoubtful(const Error &error)
{
    return error.kind == Error::Kind::NotFound && error.httpStatus == 404 && error.vendorCode != QLatin1String("106");
}

Attempt attemptOf(const Mutation &mutation, const HttpAnswer &answer, std::optional<std::chrono::seconds> clockSkew,
                  const QDateTime &now)
{
    Attempt attempt{.correlationId = correlationIdOf(answer), .httpStatus = answer.status};
    if (answer.isSuccess() && !faultOf(answer).isGenuine()) {
        const bool isEmpty = answer.body.trimmed().isEmpty();
        const Result<QJsonValue> json = isEmpty ? QJsonValue() : decodeJson(answer.body, mutation.type);
        attempt.state = json ? Attempt::State::Applied : Attempt::State::Unknown;
        if (json) return attempt;
        attempt.error = json.error();
        attempt.error.message = Texts::tr("The change was sent, but the answer makes no sense. Kontor reads back "
                                          "whether it happened.");
        attempt.error.httpStatus = answer.status;
        attempt.error.correlationId = attempt.correlationId;
        return attempt;
    }
    attempt.error = errorOf(answer, Asked::Change, clockSkew, now);
    attempt.state = stateOf(mutation, attempt.error);
    return attempt;
}

} // namespace kontor::devo
