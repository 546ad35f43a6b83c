// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/rpcarguments.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kontor::sandbox::monit24 {

namespace {

constexpr qsizetype mostListed = 10;
constexpr std::array filterTypes{"equals",     "contains",         "greater_than",
                                 "lower_than", "not_greater_than", "not_lower_than"};
constexpr std::array directions{"ascending", "descending"};

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == double(value.toInteger(-1));
}

template<class Names>
bool isOneOf(const Names &names, const QJsonValue &value)
{
    return std::ranges::any_of(names, [&](const char *name) { return value == QLatin1String(name); });
}

const RowField *fieldOf(RowFields fields, const QJsonValue &name)
{
    const auto found = std::ranges::find_if(fields, [&](const RowField &f) { return name == QLatin1String(f.name); });
    return found == fields.end() ? nullptr : &*found;
}

std::optional<Code> checkFilter(const QJsonObject &filter, RowFields fields)
{
    const RowField *field = fieldOf(fields, filter.value(QLatin1String("field")));
    if (!field) return Code::InvalidValue;
    const QJsonValue type = filter.value(QLatin1String("type"));
    if (!type.isUndefined() && !isOneOf(filterTypes, type)) return Code::InvalidValue;
    const QJsonValue argument = filter.value(QLatin1String("argument"));
    if (argument.isUndefined()) return Code::MissingArgument;
    if (!argument.isNull() && (field->isNumber ? !argument.isDouble() : !argument.isString())) return Code::WrongType;
    return std::nullopt;
}

std::optional<Code> checkOrder(const QJsonObject &order, RowFields fields)
{
    const QJsonValue direction = order.value(QLatin1String("direction"));
    const bool isDirection = direction.isUndefined() || isOneOf(directions, direction);
    return isDirection && fieldOf(fields, order.value(QLatin1String("field"))) ? std::nullopt
                                                                               : std::optional(Code::InvalidValue);
}

std::optional<Code> checkFeature(const QJsonObject &feature)
{
    const bool isWhole = feature.size() == 2 && feature.value(QLatin1String("id")).isString() &&
                         feature.value(QLatin1String("value")).isString();
    return isWhole ? std::nullopt : std::optional(Code::WrongType);
}

std::optional<Code> checkList(const Argument &argument, const QJsonArray &list)
{
    using enum Argument::Type;
    const bool isShort = argument.type == Filters || argument.type == Order;
    if (isShort && list.size() > mostListed) return Code::TooMany;
    if (argument.type == With) return list.isEmpty() ? std::nullopt : std::optional(Code::InvalidValue);
    QSet<qint64> seen;
    for (const QJsonValue &item : list) {
        std::optional<Code> wrong;
        if (argument.type == Ids) {
            if (!isWhole(item)) return Code::WrongType;
            if (seen.contains(item.toInteger())) return Code::Duplicates;
            seen.insert(item.toInteger());
            continue;
        }
        if (!item.isObject()) return Code::WrongType;
        if (argument.type == Filters) wrong = checkFilter(item.toObject(), argument.fields);
        if (argument.type == Order) wrong = checkOrder(item.toObject(), argument.fields);
        if (argument.type == Features) wrong = checkFeature(item.toObject());
        if (wrong) return wrong;
    }
    return std::nullopt;
}

std::optional<Code> checkValue(const Argument &argument, const QJsonValue &value)
{
    using enum Argument::Type;
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    switch (argument.type) {
    case Id:
    case Number:
    case Timestamp:
        if (!isWhole(value)) return Code::WrongType;
        return value.toInteger() < (argument.type == Id ? 1 : 0) ? std::optional(Code::InvalidValue) : std::nullopt;
    case Flag:
        if (!isWhole(value)) return Code::WrongType;
        return value.toInteger() == 0 || value.toInteger() == 1 ? std::nullopt : std::optional(Code::InvalidValue);
    case Text:
    case NonEmptyText:
    case Email:
    case Language:
        if (!value.isString()) return Code::WrongType;
        if (argument.type == NonEmptyText && value.toString().isEmpty()) return Code::EmptyValue;
        if (argument.type == Email && !email.match(value.toString()).hasMatch()) return Code::InvalidEmail;
        if (argument.type == Language && value != QLatin1String("en") && value != QLatin1String("pl"))
            return Code::InvalidValue;
        return std::nullopt;
    case Ids:
    case Features:
    case Filters:
    case Order:
    case With:
        return value.isArray() ? checkList(argument, value.toArray()) : std::optional(Code::WrongType);
    }
    return std::nullopt;
}

const char *typeName(Argument::Type type)
{
    using enum Argument::Type;
    switch (type) {
    case Id:
    case Number:
    case Flag:
    case Timestamp:
        return "integer";
    case Text:
    case NonEmptyText:
    case Email:
    case Language:
        return "string";
    case Ids:
    case Features:
    case Filters:
    case Order:
    case With:
        return "array";
    }
    return "";
}

template<class Names>
QJsonArray listOf(const Names &names)
{
    QJsonArray list;
    for (const char *name : names)
        list.append(QLatin1String(name));
    return list;
}

QJsonObject itemSpecification(const Argument &argument)
{
    QJsonArray fields;
    for (const RowField &field : argument.fields)
        fields.append(QLatin1String(field.name));
    const QJsonObject field{{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("enum"), fields}};
    if (argument.type == Argument::Type::Filters)
        return {{QStringLiteral("argument"), QJsonObject()},
                {QStringLiteral("field"), field},
                {QStringLiteral("type"), QJsonObject{{QStringLiteral("enum"), listOf(filterTypes)},
                                                     {QStringLiteral("default"), QStringLiteral("equals")}}}};
    if (argument.type == Argument::Type::Order)
        return {{QStringLiteral("direction"), QJsonObject{{QStringLiteral("enum"), listOf(directions)},
                                                          {QStringLiteral("default"), QStringLiteral("ascending")}}},
                {QStringLiteral("field"), field}};
    return {};
}

QJsonObject argumentSpecification(const Argument &argument)
{
    QJsonObject told{{QStringLiteral("type"), QLatin1String(typeName(argument.type))},
                     {QStringLiteral("required"), argument.isRequired},
                     {QStringLiteral("nullable"), argument.canBeNull}};
    if (argument.isRequiredOfDistributor) told.insert(QStringLiteral("required_for_distributor"), true);
    if (argument.type == Argument::Type::Flag) told.insert(QStringLiteral("enum"), QJsonArray{0, 1});
    if (argument.type == Argument::Type::Language)
        told.insert(QStringLiteral("enum"), QJsonArray{QStringLiteral("en"), QStringLiteral("pl")});
    if (argument.fields.empty()) return told;
    told.insert(QStringLiteral("max_items"), mostListed);
    told.insert(QStringLiteral("items"), itemSpecification(argument));
    return told;
}

} // namespace

Problems checkData(const Method &method, const QJsonObject &data, bool isDistributor)
{
    Problems problems;
    QSet<QString> known;
    for (const Argument &argument : method.arguments) {
        const QString name = QString::fromLatin1(argument.name);
        known.insert(name);
        const QJsonValue value = data.value(name);
        const bool isRequired = argument.isRequired || (argument.isRequiredOfDistributor && isDistributor);
        if (value.isUndefined()) {
            if (isRequired) problems << Problem{Code::MissingArgument, name};
        } else if (value.isNull()) {
            if (!argument.canBeNull) problems << Problem{Code::WrongType, name};
        } else if (const auto wrong = checkValue(argument, value)) {
            problems << Problem{*wrong, name};
        }
    }
    for (auto it = data.begin(); it != data.end(); ++it)
        if (!known.contains(it.key())) problems << Problem{Code::UnknownArgument, it.key()};
    return problems;
}

QJsonObject specification(const QString &module, std::span<const Method *const> methods, const QString &version)
{
    QJsonObject told;
    for (const Method *method : methods) {
        QJsonObject arguments;
        for (const Argument &argument : method->arguments)
            arguments.insert(QLatin1String(argument.name), argumentSpecification(argument));
        told.insert(QLatin1String(method->name), QJsonObject{{QStringLiteral("arguments"), arguments}});
    }
    return {
        {QStringLiteral("module"), module}, {QStringLiteral("version"), version}, {QStringLiteral("methods"), told}};
}

} // namespace kontor::sandbox::monit24
