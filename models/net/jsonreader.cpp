// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/jsonreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <simdjson.h>
#include <string_view>
#include <vector>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

Error protocolError(const QString &detail)
{
    return {.kind = Error::Kind::Protocol,
            .message = Text::tr("The vendor's answer is not the JSON its documents describe."),
            .detail = detail};
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Turns the parsed tree into Qt's, refusing what Qt's would silently change.
class Converter
{
public:
    explicit Converter(const JsonLimits &limits) : m_limits(limits) {}

    QJsonValue convert(simdjson::dom::element element)
    {
        using simdjson::dom::element_type;
        switch (element.type()) {
        case element_type::OBJECT:
            return object(element.get_object().value_unsafe());
        case element_type::ARRAY:
            return array(element.get_array().value_unsafe());
        case element_type::STRING:
            return toText(element.get_string().value_unsafe());
        case element_type::INT64:
            return qint64(element.get_int64().value_unsafe());
        case element_type::UINT64:
            complain(QStringLiteral("a number above 2^63-1"));
            return {};
        case element_type::DOUBLE:
            return element.get_double().value_unsafe();
        case element_type::BOOL:
            return element.get_bool().value_unsafe();
        case element_type::NULL_VALUE:
            break;
        }
        return QJsonValue(QJsonValue::Null);
    }

    const QString &problem() const { return m_problem; }

private:
    void complain(const QString &problem)
    {
        if (m_problem.isEmpty()) m_problem = problem;
    }

    QJsonValue object(simdjson::dom::object members)
    {
        std::vector<std::string_view> keys;
        QJsonObject converted;
        for (const auto &[key, value] : members) {
            keys.push_back(key);
            converted.insert(toText(key), convert(value));
        }
        std::ranges::sort(keys);
        if (const auto twice = std::ranges::adjacent_find(keys); twice != keys.end())
            complain(QStringLiteral("the key \"%1\" twice in one object").arg(toText(*twice)));
        return converted;
    }

    QJsonValue array(simdjson::dom::array items)
    {
        if (items.size() > std::size_t(m_limits.arrayItems)) {
            complain(QStringLiteral("a list of more than %1 items").arg(m_limits.arrayItems));
            return {};
        }
        QJsonArray converted;
        for (const simdjson::dom::element item : items)
            converted.append(convert(item));
        return converted;
    }

    const JsonLimits &m_limits;
    QString m_problem;
};

} // namespace

Result<QJsonValue> parseJson(const QByteArray &text, const JsonLimits &limits)
{
    simdjson::dom::parser parser;
    if (parser.allocate(std::size_t(qMax<qsizetype>(text.size(), 1)), std::size_t(limits.depth)) != simdjson::SUCCESS)
        return failure(protocolError(QStringLiteral("too large")));
    simdjson::dom::element root;
    const simdjson::error_code code = parser.parse(text.constData(), std::size_t(text.size())).get(root);
    if (code != simdjson::SUCCESS) return failure(protocolError(QString::fromUtf8(simdjson::error_message(code))));
    Converter converter(limits);
    QJsonValue value = converter.convert(root);
    if (!converter.problem().isEmpty()) return failure(protocolError(converter.problem()));
    return value;
}

void JsonView::complain(const char *key, const char *expected) const
{
    if (m_problem) return;
    m_problem = protocolError(
        QStringLiteral("%1: \"%2\" is not %3").arg(m_place, QString::fromUtf8(key), QString::fromLatin1(expected)));
    m_problem->message = Text::tr("The vendor's answer has a value of the wrong type in \"%1\" of %2.")
                             .arg(QString::fromUtf8(key), m_place);
}

bool JsonView::has(const char *key) const
{
    return m_object.contains(QLatin1String(key));
}

QString JsonView::text(const char *key, const QString &fallback) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isString()) return value.toString();
    if (value.isDouble()) return value.toVariant().toString();
    if (!value.isUndefined() && !value.isNull()) complain(key, "text");
    return fallback;
}

std::optional<qint64> JsonView::integer(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull()) return std::nullopt;
    bool isNumber = false;
    if (value.isString()) {
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        if (isNumber) return number;
        if (value.toString().trimmed().isEmpty()) return std::nullopt;
    }
    constexpr qint64 no = std::numeric_limits<qint64>::min();
    if (value.isDouble())
        if (const qint64 number = value.toInteger(no); number != no) return number;
    complain(key, "a whole number");
    return std::nullopt;
}

std::optional<bool> JsonView::flag(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull()) return std::nullopt;
    if (value.isBool()) return value.toBool();
    const QString word = value.toVariant().toString().trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1")) return true;
    if (word == QLatin1String("false") || word == QLatin1String("0")) return false;
    if (word.isEmpty() && value.isString()) return std::nullopt;
    complain(key, "true or false");
    return std::nullopt;
}

QStringList JsonView::texts(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull()) return {};
    if (!value.isArray()) {
        complain(key, "a list");
        return {};
    }
    QStringList items;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString() || item.isDouble())
            items << item.toVariant().toString();
        else
            complain(key, "a list of texts");
    }
    return items;
}

QJsonObject JsonView::object(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isNull() && !value.isObject()) complain(key, "an object");
    return value.toObject();
}

QJsonArray JsonView::array(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isNull() && !value.isArray()) complain(key, "a list");
    return value.toArray();
}

} // namespace kontor
