// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/faults.h"

#include "models/net/jsonreader.h"
#include "models/net/retrypolicy.h"
#include "models/providers/monit24/rpc/envelope.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <atomic>

namespace kontor::monit24::rpc {

namespace {

Q_LOGGING_CATEGORY(log, "kontor.monit24")

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

/// A vendor's sentence is shown as it is; a longer text is no sentence.
constexpr qsizetype longestMessage = 600;
constexpr qsizetype longestRaw = 2'000;
constexpr int deepest = 6;

/// The one place that says how an error object is read: which member tells what, and what each category means for a
/// change (reliability: outcome table). The names are readings of the page Errors; a correction belongs here.
constexpr std::array categoryMembers{"category", "type", "class"};
constexpr std::array codeMembers{"code", "id", "name"};
constexpr std::array messageMembers{"message", "description"};
constexpr std::array problemMembers{"details", "data", "errors"};
constexpr std::array fieldMembers{"field", "argument"};

struct Meaning
{
    const char *word;
    Category category;
    Error::Kind kind;
    Error::Delivery delivery;
    const char *sentence;
};

constexpr auto answered = Error::Delivery::Answered;

constexpr std::array meanings{
    Meaning{"system", Category::System, Error::Kind::Server, Error::Delivery::Unknown,
            QT_TRANSLATE_NOOP("Monit24", "Something failed at Monit24. Try again in a while.")},
    Meaning{"request_format", Category::RequestFormat, Error::Kind::Unsupported, answered,
            QT_TRANSLATE_NOOP("Monit24", "Monit24 does not know this request, so it cannot do it.")},
    Meaning{"version", Category::Version, Error::Kind::Unsupported, answered,
            QT_TRANSLATE_NOOP("Monit24",
                              "The server has another version of the interface than 2.0.0. Check the address "
                              "of the connection.")},
    Meaning{"auth", Category::Auth, Error::Kind::Unauthorized, Error::Delivery::NotSent,
            QT_TRANSLATE_NOOP("Monit24", "Monit24 does not accept the login and password for this. Check both in the "
                                         "connection.")},
    Meaning{"data_format", Category::DataFormat, Error::Kind::Invalid, answered,
            QT_TRANSLATE_NOOP("Monit24", "Monit24 refused the values.")},
    Meaning{"data_validation", Category::DataValidation, Error::Kind::Invalid, answered,
            QT_TRANSLATE_NOOP("Monit24", "Monit24 refused this.")},
};

constexpr Meaning strangeMeaning{"", Category::Unknown, Error::Kind::Server, Error::Delivery::Unknown,
                                 QT_TRANSLATE_NOOP("Monit24", "Monit24 reports a problem of a sort that is not in its "
                                                              "documents.")};

const Meaning &meaningOf(Category category)
{
    const auto *it = std::ranges::find(meanings, category, &Meaning::category);
    return it == meanings.end() ? strangeMeaning : *it;
}

Category categoryOf(const QJsonValue &word)
{
    const QString name = word.toString().trimmed().toLower();
    const auto *it =
        std::ranges::find_if(meanings, [&](const Meaning &one) { return QLatin1String(one.word) == name; });
    return it == meanings.end() ? Category::Unknown : it->category;
}

/// The first of the members that is a text or a number, as text.
template<std::size_t N>
QString textOf(const QJsonObject &object, const std::array<const char *, N> &members)
{
    for (const char *member : members) {
        const QJsonValue value = object.value(QLatin1String(member));
        if (!value.isString() && !value.isDouble()) continue;
        if (const QString text = value.toVariant().toString().simplified(); !text.isEmpty()) return text;
    }
    return {};
}

/// Gathers from an error object and what is nested in it.
class FaultReader
{
public:
    void read(const QJsonValue &value, const QString &field = {}, int depth = 0)
    {
        if (depth > deepest) return;
        if (value.isObject())
            readObject(value.toObject(), field, depth);
        else if (value.isArray())
            for (const QJsonValue &item : value.toArray())
                read(item, field, depth + 1);
        else if (value.isString())
            say(value.toString(), field);
    }

    Fault fault() const
    {
        Fault fault = m_fault;
        fault.message = m_said.join(u' ').left(longestMessage);
        return fault;
    }

private:
    void readObject(const QJsonObject &object, const QString &outerField, int depth)
    {
        for (const char *member : categoryMembers) {
            const Category found = categoryOf(object.value(QLatin1String(member)));
            // What failed on the vendor's side outweighs what else is reported with it.
            if (found == Category::System || m_fault.category == Category::Unknown)
                if (found != Category::Unknown) m_fault.category = found;
        }
        const QString named = textOf(object, fieldMembers);
        const QString field = named.isEmpty() ? outerField : named;
        const QString code = codeOf(object);
        if (m_fault.code.isEmpty()) m_fault.code = code;
        const QString message = textOf(object, messageMembers);
        say(message.isEmpty() && depth > 0 ? code : message, field);
        for (const char *member : problemMembers)
            readProblems(object.value(QLatin1String(member)), field, depth);
    }

    static QString codeOf(const QJsonObject &object)
    {
        const QString code = textOf(object, codeMembers);
        return categoryOf(code) == Category::Unknown ? code : QString();
    }

    /// A list of problems, one problem, or an object that has them by field.
    void readProblems(const QJsonValue &problems, const QString &field, int depth)
    {
        const QJsonObject object = problems.toObject();
        const bool isProblem = !textOf(object, messageMembers).isEmpty() || !textOf(object, fieldMembers).isEmpty();
        if (!problems.isObject() || isProblem) {
            read(problems, field, depth + 1);
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            read(it.value(), it.key(), depth + 1);
    }

    void say(const QString &text, const QString &field)
    {
        QString sentence = text.simplified();
        if (sentence.isEmpty()) return;
        if (!field.isEmpty() && !m_fault.fields.contains(field)) m_fault.fields.insert(field, sentence);
        if (std::ranges::none_of(m_said, [&](const QString &said) { return said.contains(sentence); })) {
            if (!sentence.endsWith(u'.') && !sentence.endsWith(u'!')) sentence += u'.';
            m_said.append(sentence);
        }
    }

    Fault m_fault;
    QStringList m_said;
};

/// Without what is secret by its name; "auth" is not, but holds login and password.
QJsonValue withoutAuth(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(withoutAuth(item));
        return items;
    }
    if (!value.isObject()) return value;
    QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const bool isSecret = it.key() == QLatin1String("auth") || it.key() == QLatin1String("login");
        it.value() = isSecret ? QJsonValue(QStringLiteral("***")) : withoutAuth(it.value());
    }
    return members;
}

QString rawText(const QJsonValue &error)
{
    const QJsonObject wrapped{{QStringLiteral("error"), Redactor::cleanJson(withoutAuth(error))}};
    return QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact)).left(longestRaw);
}

bool isWebPage(const HttpAnswer &answer)
{
    return answer.body.trimmed().startsWith('<') || answer.header("content-type").startsWith("text/html");
}

Error retired()
{
    return {.kind = Error::Kind::Unsupported,
            .message = Texts::tr("This API version is retired, as it seems: at the address of the connection there is "
                                 "no API 2.0.0 (any more). Check the address, or make a connection with API v3.")};
}

Error strange(const QString &detail)
{
    return {.kind = Error::Kind::Protocol,
            .message = Texts::tr("Monit24 sent an answer that does not follow its own documents. Try again, and if it "
                                 "stays so, report it with the details."),
            .detail = detail};
}

Error::Kind kindOf(int status)
{
    if (status == 401 || status == 403) return Error::Kind::Unauthorized;
    if (status == 429) return Error::Kind::RateLimited;
    if (status == 408) return Error::Kind::Timeout;
    if (status >= 500) return Error::Kind::Server;
    if (status >= 400) return Error::Kind::Invalid;
    return Error::Kind::Protocol;
}

QString messageOf(Error::Kind kind, int status)
{
    switch (kind) {
    case Error::Kind::Unauthorized:
        return Texts::tr(meaningOf(Category::Auth).sentence);
    case Error::Kind::RateLimited:
        return Texts::tr("Monit24 asks for patience: too many requests. Kontor waits and goes on by itself.");
    case Error::Kind::Timeout:
        return Texts::tr("Monit24 took too long to answer. Try again in a while.");
    case Error::Kind::Server:
        return Texts::tr("Something failed at Monit24 (HTTP %1). Try again in a while.").arg(status);
    case Error::Kind::Invalid:
        return Texts::tr("The server refused the request (HTTP %1). Check the address of the connection.").arg(status);
    default:
        break;
    }
    return Texts::tr("The server sends us to another address, which Kontor never follows with a password. Check the "
                     "address of the connection.");
}

Error::Delivery deliveryOf(Error::Kind kind, int status)
{
    if (kind == Error::Kind::Unauthorized || kind == Error::Kind::RateLimited) return Error::Delivery::NotSent;
    // A missing address may be a proxy's word; that it is gone for good is the vendor's.
    const bool isUnknown = status < 400 || status == 404 || status == 408 || status >= 500;
    return isUnknown ? Error::Delivery::Unknown : Error::Delivery::Answered;
}

/// An answer that HTTP itself calls no success; the interface never does that (new_in_api3), so a server before it did.
Error errorOfStatus(const HttpAnswer &answer)
{
    const Error::Kind kind = kindOf(answer.status);
    Error error{.kind = kind, .message = messageOf(kind, answer.status)};
    if (answer.status == 404 || answer.status == 410) error = retired();
    error.delivery = deliveryOf(kind, answer.status);
    if (kind == Error::Kind::RateLimited || answer.status == 503)
        error.retryAfter = RetryPolicy::retryAfter(answer.header("retry-after"), QDateTime::currentDateTimeUtc());
    return error;
}

/// Told once a run: each answer would say the same.
void warnOfVersion(const QString &version)
{
    static std::atomic_flag told;
    if (isExpectedVersion(version) || told.test_and_set()) return;
    qCWarning(log).noquote() << "the interface calls itself" << version.left(20) << "instead of 2.0.0";
}

Error completed(Error error, const HttpAnswer &answer)
{
    error.httpStatus = answer.status;
    error.correlationId = answer.correlationId;
    error.detail = QStringLiteral("HTTP %1 %2").arg(answer.status).arg(error.detail).trimmed();
    return error;
}

} // namespace

Fault faultOf(const QJsonValue &error)
{
    FaultReader reader;
    reader.read(error);
    Fault fault = reader.fault();
    fault.raw = rawText(error);
    return fault;
}

Error errorOf(const Fault &fault)
{
    const Meaning &meaning = meaningOf(fault.category);
    Error error{.kind = meaning.kind,
                .message = Texts::tr(meaning.sentence),
                .detail = fault.raw,
                .vendorCode = QString::fromLatin1(meaning.word),
                .delivery = meaning.delivery};
    if (!fault.code.isEmpty()) error.vendorCode += u':' + fault.code;
    if (!fault.message.isEmpty()) error.message += u' ' + Texts::tr("Monit24 says: %1").arg(fault.message);
    if (meaning.kind == Error::Kind::Invalid) error.fields = fault.fields;
    return error;
}

bool isOfCategory(const Error &error, Category category)
{
    return !error.vendorCode.isEmpty() &&
           error.vendorCode.section(u':', 0, 0) == QLatin1String(meaningOf(category).word);
}

bool isRefusal(const Error &error)
{
    return !error.vendorCode.isEmpty() && !isOfCategory(error, Category::System) &&
           !isOfCategory(error, Category::Unknown);
}

bool isAboutLogin(const Error &error)
{
    return isOfCategory(error, Category::Auth);
}

Error notAllowed(Error error)
{
    error.kind = Error::Kind::Forbidden;
    error.delivery = Error::Delivery::Answered;
    const QString usual = Texts::tr(meaningOf(Category::Auth).sentence);
    const QString sentence = Texts::tr("The login is good, but may not do this. Ask Monit24's support to allow it.");
    error.message = error.message.startsWith(usual) ? sentence + error.message.mid(usual.size()) : sentence;
    return error;
}

Result<QJsonObject> dataOf(const HttpAnswer &answer)
{
    if (!answer.isSuccess()) return failure(completed(errorOfStatus(answer), answer));
    if (isWebPage(answer)) return failure(completed(retired(), answer));
    const Result<QJsonValue> json = parseJson(answer.body, {.arrayItems = 1'000'000});
    if (!json) return failure(completed(strange(json.error().detail), answer));
    const QJsonObject envelope = json->toObject();
    if (!envelope.contains(QLatin1String("data")) && !envelope.contains(QLatin1String("error")))
        return failure(completed(strange(QStringLiteral("neither data nor error in it")), answer));
    warnOfVersion(envelope.value(QLatin1String("version")).toString());
    const QJsonValue error = envelope.value(QLatin1String("error"));
    if (!error.isNull() && !error.isUndefined()) return failure(completed(errorOf(faultOf(error)), answer));
    return envelope.value(QLatin1String("data")).toObject();
}

Attempt attemptOf(const HttpAnswer &answer, bool wantsId)
{
    Attempt attempt{.correlationId = answer.correlationId, .httpStatus = answer.status};
    const Result<QJsonObject> data = dataOf(answer);
    const bool isWhole = data && (!wantsId || !newId(*data).isEmpty());
    if (isWhole) {
        attempt.state = Attempt::State::Applied;
        return attempt;
    }
    attempt.error = data ? completed(strange(QStringLiteral("no id in the answer to a create")), answer) : data.error();
    switch (attempt.error.delivery) {
    case Error::Delivery::NotSent:
        attempt.state = Attempt::State::NotSent;
        break;
    case Error::Delivery::Answered:
        attempt.state = Attempt::State::Refused;
        break;
    case Error::Delivery::Unknown:
        attempt.state = Attempt::State::Unknown;
        break;
    }
    return attempt;
}

QString newId(const QJsonObject &data)
{
    const QJsonValue id = data.value(QLatin1String("id"));
    return id.isString() || id.isDouble() ? id.toVariant().toString() : QString();
}

Error cleaned(Error error, const Redactor &redactor)
{
    error.message = redactor.clean(error.message);
    error.detail = redactor.clean(error.detail);
    for (QString &problem : error.fields)
        problem = redactor.clean(problem);
    return error;
}

} // namespace kontor::monit24::rpc
