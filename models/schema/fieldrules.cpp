// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldrules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace kontor {

namespace {

constexpr qint64 megabytesPerGigabyte = 1024;
constexpr qint64 megabytesPerTerabyte = 1024 * megabytesPerGigabyte;
/// The whole numbers a JSON double holds exactly.
constexpr qint64 largestExact = (qint64(1) << 53) - 1;

/// Gives the sentences below a translation context of their own.
struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(FieldRules)
};

QString choiceList(const FieldSpec &field)
{
    QStringList words;
    for (const ChoiceSpec &choice : field.choices)
        words += QString::fromLatin1(choice.value);
    return words.join(QLatin1String(", "));
}

/// What a value of this type looks like, for people.
QString expectation(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Integer:
        return Rules::tr("Expected a whole number, for example 12.");
    case FieldType::Decimal:
        return Rules::tr("Expected a number, for example 2 or 0.5.");
    case FieldType::Megabytes:
        return Rules::tr("Expected a size, for example 25 GB or 25600 (megabytes).");
    case FieldType::Money:
        return Rules::tr("Expected an amount, for example 12.50.");
    case FieldType::Boolean:
        return Rules::tr("Expected true or false.");
    case FieldType::Choice:
        return Rules::tr("Expected one of: %1.").arg(choiceList(field));
    case FieldType::DateTime:
        return Rules::tr("Expected a date as in 2026-03-01 or 2026-03-01T09:30:00Z.");
    case FieldType::Email:
        return Rules::tr("Expected an e-mail address, for example anna@example.com.");
    case FieldType::DomainName:
        return Rules::tr("Expected a domain name, for example example.com.");
    case FieldType::Url:
        return Rules::tr("Expected a web address that starts with https://.");
    case FieldType::List:
        return Rules::tr("Expected a list, separated by commas or one entry a line.");
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Secret:
    case FieldType::Reference:
        break;
    }
    return Rules::tr("Expected a text.");
}

Error wrongText(const FieldSpec &field)
{
    const QString expected = expectation(field);
    return {.kind = Error::Kind::Invalid,
            .message = Rules::tr("%1: %2").arg(translated(field.label), expected),
            .fields = {{field.name(), expected}},
            .delivery = Error::Delivery::NotSent};
}

std::optional<bool> booleanFromText(const QString &text)
{
    // Spreadsheets write the words of their own language.
    static constexpr std::array yes{"true", "yes", "1", "on", "ja", "wahr", "tak", "prawda", "si", "sí", "verdadero"};
    static constexpr std::array no{"false", "no", "0", "off", "nein", "falsch", "nie", "fałsz", "falso"};
    const QString word = text.trimmed().toLower();
    const auto same = [&](const char *known) {
        return QString::fromUtf8(known) == word;
    };
    if (std::ranges::any_of(yes, same)) return true;
    if (std::ranges::any_of(no, same)) return false;
    return std::nullopt;
}

std::optional<qint64> megabytesFromText(const QString &text)
{
    static const QRegularExpression size(QStringLiteral(R"(^(\d+(?:\.\d+)?)\s*([mgt]i?b?)?$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = size.match(text.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const QString unit = match.captured(2).toLower();
    qint64 factor = 1;
    if (unit.startsWith(u'g')) factor = megabytesPerGigabyte;
    if (unit.startsWith(u't')) factor = megabytesPerTerabyte;
    const double value = match.captured(1).toDouble() * static_cast<double>(factor);
    // Whole megabytes only; without a unit a fraction is a slip, not a size.
    if (value > static_cast<double>(largestExact) || (unit.isEmpty() && match.captured(1).contains(u'.')))
        return std::nullopt;
    return std::llround(value);
}

std::optional<QString> dateFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() == 10) {
        const QDate date = QDate::fromString(trimmed, Qt::ISODate);
        if (!date.isValid()) return std::nullopt;
        return date.startOfDay(Qt::UTC).toString(QStringLiteral("yyyy-MM-ddThh:mm:ss"));
    }
    const QDateTime time = QDateTime::fromString(QString(trimmed).replace(10, 1, u'T'), Qt::ISODate);
    if (!time.isValid()) return std::nullopt;
    return time.toString(Qt::ISODate);
}

QJsonArray listFromText(const QString &text)
{
    // A line break anywhere makes it one entry a line, so that entries may contain commas.
    const QChar separator = text.contains(u'\n') ? u'\n' : u',';
    QJsonArray items;
    for (const QString &item : text.split(separator))
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty()) items.append(trimmed);
    return items;
}

bool isDomainName(const QString &text)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(text));
    static const QRegularExpression label(QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"));
    const QStringList labels = ace.split(u'.');
    return ace.size() <= 253 && labels.size() >= 2 &&
           std::ranges::all_of(labels, [](const QString &part) { return label.match(part).hasMatch(); });
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression local(QStringLiteral(R"(^[^\s@"(),:;<>\[\\\]\x00-\x1f]{1,64}$)"));
    const auto at = text.lastIndexOf(u'@');
    return at > 0 && local.match(text.left(at)).hasMatch() && isDomainName(text.mid(at + 1));
}

bool isWebAddress(const QString &text)
{
    // A template is an address with placeholders in it.
    static const QRegularExpression placeholder(QStringLiteral(R"(\{[a-z]+\})"));
    const QUrl url(QString(text).replace(placeholder, QStringLiteral("x")), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

bool isWhole(const QJsonValue &value)
{
    // The fallback comes back for anything that is no 64-bit whole number.
    return value.isDouble() && (value.toInteger(1) == value.toInteger(2));
}

bool isChoice(const FieldSpec &field, const QJsonValue &value)
{
    return value.isString() &&
           (field.choices.empty() || std::ranges::any_of(field.choices, [&](const ChoiceSpec &choice) {
                return QLatin1String(choice.value) == value.toString();
            }));
}

/// Whether the JSON value is one of the field's type. Null is handled by the caller.
bool fitsType(const FieldSpec &field, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Megabytes:
        return isWhole(value);
    case FieldType::Decimal:
    case FieldType::Money:
        return value.isDouble();
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::Choice:
        return isChoice(field, value) || (value.isString() && value.toString().isEmpty());
    case FieldType::DateTime:
        return value.isString() && dateFromText(value.toString()).has_value();
    case FieldType::Email:
        return value.isString() && (value.toString().isEmpty() || isEmailAddress(value.toString()));
    case FieldType::DomainName:
        return value.isString() && (value.toString().isEmpty() || isDomainName(value.toString()));
    case FieldType::Url:
        return value.isString() && (value.toString().isEmpty() || isWebAddress(value.toString()));
    case FieldType::List:
        return value.isArray() &&
               std::ranges::all_of(value.toArray(), [](const QJsonValue &item) { return item.isString(); });
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Secret:
    case FieldType::Reference:
        return value.isString();
    }
    return false;
}

/// What is wrong with the value as far as the documented limits go; empty when nothing is.
QString limitProblem(const FieldLimits &limits, const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (limits.min && number < static_cast<double>(*limits.min))
            return Rules::tr("The smallest allowed value is %1.").arg(*limits.min);
        if (limits.max && number > static_cast<double>(*limits.max))
            return Rules::tr("The largest allowed value is %1.").arg(*limits.max);
    }
    if (value.isString()) {
        if (limits.maxLength && value.toString().size() > *limits.maxLength)
            return Rules::tr("At most %n character(s) are allowed.", nullptr, *limits.maxLength);
        if (limits.mayNotStartWithSpace && value.toString().startsWith(u' '))
            return Rules::tr("May not start with a space.");
    }
    if (value.isArray() && limits.maxItems && value.toArray().size() > *limits.maxItems)
        return Rules::tr("At most %n entries are allowed.", nullptr, *limits.maxItems);
    return {};
}

QString valueProblem(const FieldSpec &field, const QJsonValue &value)
{
    if (field.has(FieldFlag::RequiredOnCreate) && isEmptyValue(value)) return Rules::tr("May not be empty.");
    if (value.isNull()) return {};
    if (!fitsType(field, value)) return expectation(field);
    return limitProblem(field.limits, value);
}

QString permissionProblem(const FieldSpec &field, Verb verb)
{
    if (field.has(FieldFlag::Computed)) return Rules::tr("Is set by the vendor and cannot be written.");
    if (verb == Verb::Update && field.has(FieldFlag::Immutable)) return Rules::tr("Cannot be changed any more.");
    if (verb == Verb::Create && field.has(FieldFlag::UpdateOnly))
        return Rules::tr("Cannot be given for a new record; change it afterwards.");
    return {};
}

void checkSecretKey(const FieldSpec *field, const QString &key, Verb verb, QHash<QString, QString> &problems)
{
    if (!field || field->type != FieldType::Secret)
        problems.insert(key, Rules::tr("There is no secret field of this name."));
    else if (const QString problem = permissionProblem(*field, verb); !problem.isEmpty())
        problems.insert(key, problem);
}

QHash<QString, QString> check(std::span<const FieldSpec> fields, Verb verb, const QJsonObject &values,
                              const QStringList &secretKeys)
{
    const auto find = [&](const QString &key) -> const FieldSpec * {
        const auto it =
            std::ranges::find_if(fields, [&](const FieldSpec &one) { return QLatin1String(one.key) == key; });
        return it == fields.end() ? nullptr : &*it;
    };
    QHash<QString, QString> problems;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const FieldSpec *field = find(it.key());
        QString problem;
        if (!field)
            problem = Rules::tr("There is no field of this name.");
        else if (field->type == FieldType::Secret)
            problem = Rules::tr("A secret may not be given as plain text.");
        else if (problem = permissionProblem(*field, verb); problem.isEmpty())
            problem = valueProblem(*field, it.value());
        if (!problem.isEmpty()) problems.insert(it.key(), problem);
    }
    for (const QString &key : secretKeys)
        checkSecretKey(find(key), key, verb, problems);
    if (verb == Verb::Update) return problems;
    for (const FieldSpec &field : fields)
        if (field.has(FieldFlag::RequiredOnCreate) && !values.contains(QLatin1String(field.key)) &&
            !secretKeys.contains(field.name()))
            problems.insert(field.name(), Rules::tr("Is required."));
    return problems;
}

QString megabytesDisplay(qint64 megabytes)
{
    const QLocale locale;
    const auto shown = [&](qint64 unit) {
        const double value = static_cast<double>(megabytes) / static_cast<double>(unit);
        const QString number = locale.toString(value, 'f', 1);
        const QString zero = locale.decimalPoint() + locale.zeroDigit();
        return number.endsWith(zero) ? number.chopped(zero.size()) : number;
    };
    if (std::abs(megabytes) >= megabytesPerTerabyte) return Rules::tr("%1 TB").arg(shown(megabytesPerTerabyte));
    if (std::abs(megabytes) >= megabytesPerGigabyte) return Rules::tr("%1 GB").arg(shown(megabytesPerGigabyte));
    return Rules::tr("%1 MB").arg(locale.toString(megabytes));
}

QString dateDisplay(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) return text;
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString choiceDisplay(const FieldSpec &field, const QString &value)
{
    const auto it = std::ranges::find_if(
        field.choices, [&](const ChoiceSpec &choice) { return QLatin1String(choice.value) == value; });
    return it == field.choices.end() ? value : translated(it->label);
}

} // namespace

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

Result<QJsonValue> fieldValueFromText(const FieldSpec &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto orWrong = [&](const auto &value) -> Result<QJsonValue> {
        if (!value) return failure(wrongText(field));
        return QJsonValue(*value);
    };
    const bool textual =
        field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Secret;
    if (textual) return QJsonValue(text);
    if (field.type == FieldType::List) return QJsonValue(listFromText(text));
    const bool hasNoEmptyText = field.type == FieldType::Integer || field.type == FieldType::Megabytes ||
                                field.type == FieldType::Decimal || field.type == FieldType::Money ||
                                field.type == FieldType::Boolean || field.type == FieldType::DateTime;
    if (trimmed.isEmpty()) return hasNoEmptyText ? QJsonValue(QJsonValue::Null) : QJsonValue(QString());
    bool ok = false;
    switch (field.type) {
    case FieldType::Integer: {
        const qint64 number = trimmed.toLongLong(&ok);
        return orWrong(ok ? std::optional(number) : std::nullopt);
    }
    case FieldType::Megabytes:
        return orWrong(megabytesFromText(trimmed));
    case FieldType::Decimal:
    case FieldType::Money: {
        const double amount = trimmed.toDouble(&ok);
        return orWrong(ok && std::isfinite(amount) ? std::optional(amount) : std::nullopt);
    }
    case FieldType::Boolean:
        return orWrong(booleanFromText(trimmed));
    case FieldType::DateTime:
        return orWrong(dateFromText(trimmed));
    case FieldType::Choice: {
        const auto it = std::ranges::find_if(field.choices, [&](const ChoiceSpec &choice) {
            return trimmed.compare(QLatin1String(choice.value), Qt::CaseInsensitive) == 0;
        });
        if (field.choices.empty()) return QJsonValue(trimmed);
        return orWrong(it == field.choices.end() ? std::nullopt : std::optional(QString::fromLatin1(it->value)));
    }
    default:
        return fitsType(field, trimmed) ? Result<QJsonValue>(trimmed) : failure(wrongText(field));
    }
}

QString fieldTextFromValue(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return isWhole(value) ? QString::number(value.toInteger())
                              : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items += fieldTextFromValue(field, item);
        const bool ambiguous = std::ranges::any_of(items, [](const QString &item) { return item.contains(u','); });
        // The trailing break marks a single entry with a comma as one entry a line.
        return ambiguous ? items.join(u'\n') + u'\n' : items.join(QLatin1String(", "));
    }
    return value.toString();
}

QString fieldDisplayText(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isBool()) return value.toBool() ? Rules::tr("Yes") : Rules::tr("No");
    if (field.type == FieldType::Megabytes && isWhole(value)) return megabytesDisplay(value.toInteger());
    if (field.type == FieldType::Money && value.isDouble()) return QLocale().toString(value.toDouble(), 'f', 2);
    if (isWhole(value)) return QLocale().toString(value.toInteger());
    if (value.isDouble()) return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (field.type == FieldType::DateTime) return dateDisplay(value.toString());
    if (field.type == FieldType::Choice) return choiceDisplay(field, value.toString());
    if (field.type == FieldType::Secret && !value.toString().isEmpty()) return QStringLiteral("••••••");
    return fieldTextFromValue(field, value);
}

QHash<QString, QString> checkFields(const ResourceSpec &resource, Verb verb, const QJsonObject &values,
                                    const QStringList &secretKeys)
{
    // A delete carries nothing, and what an action takes is described by the action: see checkParameters().
    if (verb == Verb::Delete || verb == Verb::Act) return {};
    return check(resource.fields, verb, values, secretKeys);
}

QHash<QString, QString> checkParameters(const ActionSpec &action, const QJsonObject &values,
                                        const QStringList &secretKeys)
{
    return check(action.parameters, Verb::Act, values, secretKeys);
}

} // namespace kontor
