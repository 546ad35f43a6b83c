// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/faults.h"

#include "models/net/jsonreader.h"
#include "models/net/retrypolicy.h"
#include "models/providers/limacity/codec.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace kontor::limacity {

namespace {

/// A vendor's sentence is shown as it is; a longer text is no sentence.
constexpr qsizetype longestMessage = 400;
constexpr auto invalidResource = QLatin1String("invalid_resource");
/// "ist bereits vergeben" in Rails' German.
constexpr auto takenWords = QLatin1String("bereits vergeben");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LimaCity)
};

QString tidy(const QString &words)
{
    return words.simplified().left(longestMessage);
}

/// A list of texts, or a single one.
QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value})
        if (const QString word = tidy(item.toString()); !word.isEmpty()) words += word;
    return words;
}

bool isTaken(const Fault &fault)
{
    return std::ranges::any_of(fault.fields, [](const QStringList &words) {
        return std::ranges::any_of(words,
                                   [](const QString &word) { return word.contains(takenWords, Qt::CaseInsensitive); });
    });
}

Error::Kind kindOf(const HttpAnswer &answer, const Fault &fault)
{
    const int status = answer.status;
    if (status == 401 || isLoginRedirect(answer)) return Error::Kind::Unauthorized;
    if (status == 403) return Error::Kind::Forbidden;
    if (status == 404) return fault.isGenuine ? Error::Kind::NotFound : Error::Kind::Protocol;
    if (status == 408) return Error::Kind::Timeout;
    if (status == 409) return Error::Kind::Conflict;
    if (status == 429) return Error::Kind::RateLimited;
    if (status == 503 && !answer.header("retry-after").isEmpty()) return Error::Kind::RateLimited;
    if (status >= 500) return Error::Kind::Server;
    if (status >= 400 || fault.code == invalidResource)
        return isTaken(fault) ? Error::Kind::Conflict : Error::Kind::Invalid;
    return Error::Kind::Protocol;
}

QString withVendorWords(const QString &sentence, const QString &words)
{
    return words.isEmpty() ? sentence : sentence + u' ' + Texts::tr("lima-city says: %1").arg(words);
}

QString aboutKey(Error::Kind kind, KeyOf keyOf)
{
    const bool unknown = kind == Error::Kind::Unauthorized;
    if (keyOf == KeyOf::Customer)
        return unknown ? Texts::tr("lima-city does not accept the key kept for this customer: it was changed or "
                                   "deleted in the customer's account. Make a new one there and enter it in the "
                                   "customer's record. Other customers are not concerned.")
                       : Texts::tr("The key kept for this customer is good, but may not do this. Give it the role for "
                                   "it in the customer's account, or enter a key that has it. Other customers are not "
                                   "concerned.");
    return unknown ? Texts::tr("lima-city does not accept the reseller key. Make a new one on the page \"API keys\" of "
                               "the reseller account, with the role reseller.customers.admin, and enter it in the "
                               "connection.")
                   : Texts::tr("The reseller key is good, but may not do this. It needs the role "
                               "reseller.customers.admin, which is given on the page \"API keys\" of the reseller "
                               "account.");
}

/// "username: muss ausgefüllt werden; email: ..." in a stable order.
QString allWords(const Fault &fault)
{
    QStringList keys = fault.fields.keys();
    keys.sort();
    QStringList all;
    for (const QString &key : keys)
        all += key + QLatin1String(": ") + fault.fields.value(key).join(QLatin1String(", "));
    if (!fault.message.isEmpty()) all += fault.message;
    return all.join(QLatin1String("; "));
}

QString refusalOf(const HttpAnswer &answer, const Fault &fault)
{
    const QString words = allWords(fault);
    if (isTaken(fault)) return Texts::tr("It exists already at lima-city: %1").arg(words);
    return words.isEmpty() ? Texts::tr("lima-city refused this (HTTP %1).").arg(answer.status)
                           : Texts::tr("lima-city refused this: %1").arg(words);
}

QString strangeServer(const HttpAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return Texts::tr("The server sends us to another address, which Kontor never follows with a key. Check the "
                         "address of the connection.");
    if (isWebPage(answer))
        return Texts::tr("lima-city answered with a web page instead of data (HTTP %1). Either this part of the panel "
                         "is not open to keys, or the address of the connection is not that of lima-city, or a proxy "
                         "stands between.")
            .arg(answer.status);
    return Texts::tr("The server does not answer like the lima-city interface (HTTP %1). Check the address of the "
                     "connection, and whether a proxy stands between.")
        .arg(answer.status);
}

QString messageOf(Error::Kind kind, const HttpAnswer &answer, const Fault &fault, KeyOf keyOf)
{
    switch (kind) {
    case Error::Kind::RateLimited:
        return Texts::tr("lima-city asks for patience: too many requests. Kontor waits and goes on by itself.");
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
        return aboutKey(kind, keyOf);
    case Error::Kind::NotFound:
        return withVendorWords(Texts::tr("lima-city has no such record (any more). Refresh the list."), fault.message);
    case Error::Kind::Server:
        return withVendorWords(
            Texts::tr("Something failed at lima-city (HTTP %1). Try again in a while.").arg(answer.status),
            fault.message);
    case Error::Kind::Timeout:
        return Texts::tr("lima-city took too long to answer. Try again in a while.");
    case Error::Kind::Protocol:
        return strangeServer(answer);
    default:
        return refusalOf(answer, fault);
    }
}

Error::Delivery deliveryOf(Error::Kind kind, int status, bool isGenuine)
{
    // A refused key and a throttled call are turned away before anything is done.
    if (kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden || kind == Error::Kind::RateLimited)
        return Error::Delivery::NotSent;
    if (status == 408 || status >= 500 || (status == 404 && !isGenuine)) return Error::Delivery::Unknown;
    const bool refusedInSuccess = status < 300 && kind != Error::Kind::Protocol;
    return status >= 400 || refusedInSuccess ? Error::Delivery::Answered : Error::Delivery::Unknown;
}

Attempt::State stateOf(const Mutation &mutation, Error &error)
{
    // One customer's key is no reason for others to wait.
    if (error.aboutRecordKey) return Attempt::State::Refused;
    // Without a way to look whether the customer was created after all, only 429 is certain.
    if (error.httpStatus == 503 && mutation.verb == Verb::Create) error.delivery = Error::Delivery::Unknown;
    // What is to be deleted is gone, or we asked in the wrong place: reading back tells.
    if (error.httpStatus == 404 && mutation.verb == Verb::Delete) error.delivery = Error::Delivery::Unknown;
    if (error.delivery == Error::Delivery::NotSent) return Attempt::State::NotSent;
    if (error.delivery == Error::Delivery::Unknown) return Attempt::State::Unknown;
    return Attempt::State::Refused;
}

/// Success is a status of success and the word "ok" in a complete answer. Refusals may come with a status of success
/// too; anything else proves nothing.
std::optional<Error> problemOfSuccess(const HttpAnswer &answer, KeyOf keyOf, const QDateTime &now)
{
    const Result<QJsonObject> json = decodeObject(answer, QStringLiteral("change"));
    if (json && json->value(QLatin1String("status")).toString() == QLatin1String("ok")) return std::nullopt;
    if (json && faultOf(answer).code == invalidResource) return errorOf(answer, keyOf, now);
    const QString why = Texts::tr("The change was sent, but the answer makes no sense. Kontor looks whether it "
                                  "happened, as far as that can be seen.");
    return Error{.kind = Error::Kind::Protocol,
                 .message = json || !isWebPage(answer) ? why : json.error().message + u' ' + why,
                 .detail = json ? QStringLiteral("the status is not \"ok\"") : json.error().detail,
                 .httpStatus = answer.status,
                 .correlationId = answer.correlationId,
                 .delivery = Error::Delivery::Unknown};
}

} // namespace

Fault faultOf(const HttpAnswer &answer)
{
    Fault fault;
    if (!answer.body.trimmed().startsWith('{')) return fault;
    const Result<QJsonValue> json = parseJson(answer.body);
    if (!json || !json->isObject()) return fault;
    const QJsonObject root = json->toObject();
    const QJsonValue status = root.value(QLatin1String("status"));
    const QJsonValue errors = root.value(QLatin1String("errors"));
    fault.isGenuine = !status.isUndefined() || !errors.isUndefined() || root.contains(QLatin1String("error"));
    fault.code = tidy(status.toVariant().toString());
    fault.message = tidy(root.value(QLatin1String("error")).toString());
    if (!errors.isObject()) {
        const QString words = wordsOf(errors).join(QLatin1String(", "));
        if (!words.isEmpty()) fault.message = words;
        return fault;
    }
    for (const QString &key : errors.toObject().keys()) {
        const QStringList words = wordsOf(errors[key]);
        if (words.isEmpty()) continue;
        // Rails' name for the record as a whole.
        if (key == QLatin1String("base"))
            fault.message = words.join(QLatin1String(", "));
        else
            fault.fields.insert(key, words);
    }
    return fault;
}

bool isLoginRedirect(const HttpAnswer &answer)
{
    if (answer.status < 300 || answer.status >= 400) return false;
    const QString target = QUrl::fromEncoded(answer.header("location")).path().toLower();
    constexpr std::array words{QLatin1String("login"), QLatin1String("sign_in"), QLatin1String("session"),
                               QLatin1String("anmeld")};
    return std::ranges::any_of(words, [&](QLatin1String word) { return target.contains(word); });
}

QString explained(const QString &vendorWords)
{
    // The first is from a real answer, the others are the German of the web framework such answers come from.
    struct Meaning
    {
        const char *words;
        const char *means;
    };
    static constexpr std::array meanings{
        Meaning{"muss ausgefüllt werden", QT_TRANSLATE_NOOP("LimaCity", "It may not be empty.")},
        Meaning{takenWords.data(), QT_TRANSLATE_NOOP("LimaCity", "Somebody has it already; choose another.")},
        Meaning{"keine Zahl", QT_TRANSLATE_NOOP("LimaCity", "A number is expected.")},
        Meaning{"ganze Zahl", QT_TRANSLATE_NOOP("LimaCity", "A whole number is expected.")},
        Meaning{"muss größer", QT_TRANSLATE_NOOP("LimaCity", "It has to be larger.")},
        Meaning{"muss kleiner", QT_TRANSLATE_NOOP("LimaCity", "It has to be smaller.")},
        Meaning{"zu kurz", QT_TRANSLATE_NOOP("LimaCity", "It is too short.")},
        Meaning{"zu lang", QT_TRANSLATE_NOOP("LimaCity", "It is too long.")},
        Meaning{"kein gültiger Wert", QT_TRANSLATE_NOOP("LimaCity", "Not one of the allowed values.")},
        Meaning{"nicht gültig", QT_TRANSLATE_NOOP("LimaCity", "It is not valid.")},
        Meaning{"ungültig", QT_TRANSLATE_NOOP("LimaCity", "It is not valid.")},
    };
    const QString said = Texts::tr("lima-city says: \"%1\".").arg(vendorWords);
    const auto known = std::ranges::find_if(meanings, [&](const Meaning &meaning) {
        return vendorWords.contains(QString::fromUtf8(meaning.words), Qt::CaseInsensitive);
    });
    return known == meanings.end() ? said : said + u' ' + Texts::tr(known->means);
}

Error errorOf(const HttpAnswer &answer, KeyOf keyOf, const QDateTime &now)
{
    const Fault fault = faultOf(answer);
    const Error::Kind kind = kindOf(answer, fault);
    Error error{.kind = kind,
                .message = messageOf(kind, answer, fault, keyOf),
                .detail = QStringLiteral("HTTP %1 %2 %3")
                              .arg(QString::number(answer.status), fault.code, allWords(fault))
                              .simplified(),
                .httpStatus = answer.status,
                .vendorCode = fault.code,
                .correlationId = answer.correlationId,
                .delivery = deliveryOf(kind, answer.status, fault.isGenuine)};
    for (auto it = fault.fields.begin(); it != fault.fields.end(); ++it) {
        QStringList sentences;
        for (const QString &words : it.value())
            sentences += explained(words);
        error.fields.insert(it.key(), sentences.join(u' '));
    }
    if (kind == Error::Kind::RateLimited) error.retryAfter = RetryPolicy::retryAfter(answer.header("retry-after"), now);
    error.aboutRecordKey =
        keyOf == KeyOf::Customer && (kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden);
    return error;
}

Attempt attemptOf(const Mutation &mutation, const HttpAnswer &answer, KeyOf keyOf, const QDateTime &now)
{
    Attempt attempt{.correlationId = answer.correlationId, .httpStatus = answer.status};
    if (answer.isSuccess()) {
        const std::optional<Error> problem = problemOfSuccess(answer, keyOf, now);
        attempt.state = Attempt::State::Applied;
        if (!problem) return attempt;
        attempt.error = *problem;
    } else {
        attempt.error = errorOf(answer, keyOf, now);
    }
    attempt.state = stateOf(mutation, attempt.error);
    return attempt;
}

Error missingKey()
{
    return {.kind = Error::Kind::Secrets,
            .message =
                Texts::tr("No key of this customer is kept on this computer. Make one in the customer's account, "
                          "on the page \"API keys\", and enter it in the customer's record."),
            .delivery = Error::Delivery::NotSent,
            .aboutRecordKey = true};
}

} // namespace kontor::limacity
