// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/faults.h"

#include "models/net/jsonreader.h"
#include "models/providers/clientparts.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace kontor::rackspace {

namespace {

using namespace std::chrono_literals;

constexpr auto throttled = QLatin1String("Exceeded request limits");
constexpr int throttledStatus = 403;
/// A vendor's sentence is shown as it is; a longer text is no sentence.
constexpr qsizetype longestMessage = 400;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rackspace)
};

bool isThrottled(const HttpAnswer &answer, const Fault &fault)
{
    return answer.status == throttledStatus && fault.message.contains(throttled, Qt::CaseInsensitive);
}

/// The fields the vendor's own sample messages name (wiki "Customer", Errors).
QHash<QString, QString> fieldsNamedBy(const QString &message)
{
    static const QRegularExpression missing(QStringLiteral("^Missing required field: ([A-Za-z.]+)$"));
    static const QRegularExpression empty(QStringLiteral("^Required field ([A-Za-z.]+) cannot be empty$"));
    for (const QRegularExpression &pattern : {missing, empty})
        if (const auto match = pattern.match(message); match.hasMatch()) return {{match.captured(1), message}};
    if (message == QLatin1String("Improper Customer Name")) return {{QStringLiteral("name"), message}};
    if (message.startsWith(QLatin1String("An alias must point")) ||
        message.startsWith(QLatin1String("Max number of non-local")))
        return {{QStringLiteral("aliasEmails"), message}};
    return {};
}

Error::Kind kindOf(const HttpAnswer &answer, const Fault &fault)
{
    const int status = answer.status;
    if (isThrottled(answer, fault) || status == 429) return Error::Kind::RateLimited;
    if (status == 401) return Error::Kind::Unauthorized;
    if (status == 403) {
        // The only documented refusal of a signature; other words are about rights.
        const bool aboutKey = !fault.isGenuine() || fault.message.contains(QLatin1String("uthenti"));
        return aboutKey ? Error::Kind::Unauthorized : Error::Kind::Forbidden;
    }
    if (status == 404) {
        // A text without a fault in it is somebody else's: a record is not gone because of it.
        const QByteArray body = answer.body.trimmed();
        const bool isForeign = body.startsWith('<') || (!body.isEmpty() && fault.message.isEmpty());
        return isForeign ? Error::Kind::Protocol : Error::Kind::NotFound;
    }
    if (status == 409) return Error::Kind::Conflict;
    if (status == 408) return Error::Kind::Timeout;
    if (status >= 500) return Error::Kind::Server;
    if (status >= 400) return Error::Kind::Invalid;
    return Error::Kind::Protocol;
}

QString withVendorWords(const QString &sentence, const QString &words)
{
    return words.isEmpty() ? sentence : sentence + u' ' + Texts::tr("Rackspace says: %1").arg(words);
}

QString messageOf(Error::Kind kind, const HttpAnswer &answer, const Fault &fault, const QString &clock)
{
    switch (kind) {
    case Error::Kind::RateLimited:
        return Texts::tr("Rackspace asks for patience: too many requests in this minute. Kontor waits and goes on by "
                         "itself.");
    case Error::Kind::Unauthorized:
        if (!clock.isEmpty()) return clock;
        return withVendorWords(Texts::tr("Rackspace does not accept the key. Enter the user key and the secret key "
                                         "again; making new keys in the control panel ends the old ones."),
                               fault.message);
    case Error::Kind::Forbidden:
        return withVendorWords(Texts::tr("The key is good, but may not do this. It takes a super administrator of a "
                                         "reseller account."),
                               fault.message);
    case Error::Kind::NotFound:
        if (fault.isRecoverable)
            return Texts::tr("It was deleted and can be restored: create a mailbox of the same name with \"Restore a "
                             "deleted mailbox\".");
        return withVendorWords(Texts::tr("Rackspace has no such record (any more). Refresh the list."), fault.message);
    case Error::Kind::Server:
        return withVendorWords(
            Texts::tr("Something failed at Rackspace (HTTP %1). Try again in a while.").arg(answer.status),
            fault.message);
    case Error::Kind::Timeout:
        return Texts::tr("Rackspace took too long to answer. Try again in a while.");
    case Error::Kind::Protocol:
        if (answer.status >= 300 && answer.status < 400)
            return Texts::tr("The server sends us to another address, which Kontor never follows with a key. Check "
                             "the address of the connection.");
        return Texts::tr("The server does not answer like the Rackspace interface (HTTP %1). Check the address of the "
                         "connection, and whether a proxy stands between.")
            .arg(answer.status);
    default:
        break;
    }
    return fault.message.isEmpty() ? Texts::tr("Rackspace refused this (HTTP %1).").arg(answer.status)
                                   : Texts::tr("Rackspace refused this: %1").arg(fault.message);
}

Error::Delivery deliveryOf(Error::Kind kind, int status)
{
    // A refused key and a throttled call are turned away before anything is done.
    if (kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden || kind == Error::Kind::RateLimited)
        return Error::Delivery::NotSent;
    if (status == 408 || status < 400 || status >= 500) return Error::Delivery::Unknown;
    return Error::Delivery::Answered;
}

Attempt::State stateOf(const Mutation &mutation, const Error &error, const Fault &fault)
{
    if (error.delivery == Error::Delivery::NotSent) return Attempt::State::NotSent;
    if (error.delivery == Error::Delivery::Unknown) return Attempt::State::Unknown;
    if (error.httpStatus != 404) return Attempt::State::Refused;
    // What is to be deleted is gone, or we asked in the wrong place: reading back tells. The same goes for a 404 that
    // the interface itself did not write.
    const bool certain = fault.isGenuine() && mutation.verb != Verb::Delete;
    return certain ? Attempt::State::Refused : Attempt::State::Unknown;
}

/// A success may be empty; anything else must be complete JSON that is no fault.
std::optional<Error> problemOfSuccess(const HttpAnswer &answer)
{
    if (answer.body.trimmed().isEmpty()) return std::nullopt;
    const Result<QJsonValue> json = parseJson(answer.body);
    const bool isFault = faultOf(answer).isGenuine();
    if (json && !isFault) return std::nullopt;
    return Error{.kind = Error::Kind::Protocol,
                 .message = Texts::tr("The change was sent, but the answer makes no sense. Kontor reads back whether "
                                      "it happened."),
                 .detail = json ? QStringLiteral("a fault with a status of success") : json.error().detail,
                 .httpStatus = answer.status,
                 .correlationId = answer.correlationId,
                 .delivery = Error::Delivery::Unknown};
}

} // namespace

Fault faultOf(const HttpAnswer &answer)
{
    Fault fault;
    const Result<QJsonValue> json =
        answer.body.trimmed().startsWith('{') ? parseJson(answer.body) : Result<QJsonValue>(QJsonValue());
    const QJsonObject root = json ? json->toObject() : QJsonObject();
    if (root.size() == 1 && root.begin().key().endsWith(QLatin1String("Fault"), Qt::CaseInsensitive)) {
        const QJsonObject body = root.begin().value().toObject();
        fault.name = root.begin().key();
        fault.message = body.value(QLatin1String("message")).toString();
        fault.details = body.value(QLatin1String("details")).toString();
        const QJsonValue recoverable = body.value(QLatin1String("additionalData"))[QLatin1String("isRecoverable")];
        fault.isRecoverable = recoverable.toBool() || recoverable.toString() == QLatin1String("true");
    }
    if (fault.message.isEmpty()) fault.message = QString::fromUtf8(answer.header("x-error-message"));
    fault.message = fault.message.simplified().left(longestMessage);
    return fault;
}

HttpClient::Throttle throttleOf(const HttpAnswer &answer, const QDateTime &now)
{
    // Asked about every answer: only this status is worth reading the body for.
    if (answer.status != throttledStatus || !isThrottled(answer, faultOf(answer))) return {};
    // The vendor counts by its own minutes.
    static const QRegularExpression clock(QStringLiteral(R"(:(\d\d) GMT$)"));
    const auto date = clock.match(QString::fromLatin1(answer.header("date")).trimmed());
    const int second = std::min(date.hasMatch() ? date.captured(1).toInt() : now.time().second(), 59);
    const std::chrono::milliseconds later(QRandomGenerator::global()->bounded(1'000, 5'001));
    return {.throttled = true, .pause = std::chrono::seconds(60 - second) + later};
}

Error errorOf(const HttpAnswer &answer, std::optional<std::chrono::seconds> clockSkew, const QDateTime &now)
{
    const Fault fault = faultOf(answer);
    const Error::Kind kind = kindOf(answer, fault);
    Error error{.kind = kind,
                .message = messageOf(kind, answer, fault, clockProblem(clockSkew, "Rackspace")),
                .detail = QStringLiteral("HTTP %1 %2 %3 %4")
                              .arg(QString::number(answer.status), fault.name, fault.message, fault.details)
                              .simplified(),
                .httpStatus = answer.status,
                .vendorCode = fault.name,
                .correlationId = answer.correlationId,
                .delivery = deliveryOf(kind, answer.status)};
    if (kind == Error::Kind::Invalid || kind == Error::Kind::Conflict) error.fields = fieldsNamedBy(fault.message);
    if (const HttpClient::Throttle throttle = throttleOf(answer, now); throttle.throttled)
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(throttle.pause);
    return error;
}

Attempt attemptOf(const Mutation &mutation, const HttpAnswer &answer, std::optional<std::chrono::seconds> clockSkew,
                  const QDateTime &now)
{
    Attempt attempt{.correlationId = answer.correlationId, .httpStatus = answer.status};
    if (answer.isSuccess()) {
        const std::optional<Error> problem = problemOfSuccess(answer);
        attempt.state = problem ? Attempt::State::Unknown : Attempt::State::Applied;
        if (problem) attempt.error = *problem;
        return attempt;
    }
    attempt.error = errorOf(answer, clockSkew, now);
    attempt.state = stateOf(mutation, attempt.error, faultOf(answer));
    return attempt;
}

} // namespace kontor::rackspace
