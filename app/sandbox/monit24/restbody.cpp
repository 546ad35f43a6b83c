// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/restbody.h"

#include <QRegularExpression>

#include <algorithm>

namespace kontor::sandbox::monit24 {

std::optional<QJsonValue> RestBody::value(const char *name, QJsonValue::Type type)
{
    const QJsonValue given = m_body.value(QLatin1String(name));
    if (given.isUndefined()) return std::nullopt;
    if (given.type() == type) return given;
    refuse(Code::WrongType, name);
    return std::nullopt;
}

void RestBody::require(std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (!has(name)) refuse(Code::MissingArgument, name);
}

void RestBody::text(const char *name, QString &to, bool canBeEmpty)
{
    const auto given = value(name, QJsonValue::String);
    if (!given) return;
    if (!canBeEmpty && given->toString().isEmpty()) return refuse(Code::EmptyValue, name);
    to = given->toString();
}

void RestBody::nullableText(const char *name, QString &to)
{
    if (m_body.value(QLatin1String(name)).isNull())
        to = QString();
    else
        text(name, to);
}

void RestBody::email(const char *name, QString &to)
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    const auto given = value(name, QJsonValue::String);
    if (!given) return;
    if (!pattern.match(given->toString()).hasMatch()) return refuse(Code::InvalidEmail, name);
    to = given->toString();
}

void RestBody::choice(const char *name, QString &to, std::initializer_list<const char *> allowed)
{
    const auto given = value(name, QJsonValue::String);
    if (!given) return;
    const bool isAllowed = std::ranges::any_of(allowed, [&](const char *a) { return *given == QLatin1String(a); });
    if (!isAllowed) return refuse(Code::InvalidValue, name);
    to = given->toString();
}

void RestBody::flag(const char *name, bool &to)
{
    if (const auto given = value(name, QJsonValue::Bool)) to = given->toBool();
}

void RestBody::number(const char *name, qint64 &to)
{
    if (const auto given = value(name, QJsonValue::Double)) to = given->toInteger();
}

void RestBody::number(const char *name, int &to)
{
    qint64 wide = to;
    number(name, wide);
    to = int(wide);
}

void RestBody::texts(const char *name, QStringList &to)
{
    const auto given = value(name, QJsonValue::Array);
    if (!given) return;
    QStringList list;
    for (const QJsonValue &item : given->toArray()) {
        if (!item.isString()) return refuse(Code::WrongType, name);
        list << item.toString();
    }
    to = list;
}

void RestBody::ids(const char *name, QList<qint64> &to)
{
    const auto given = value(name, QJsonValue::Array);
    if (!given) return;
    QList<qint64> list;
    for (const QJsonValue &item : given->toArray()) {
        if (!item.isDouble()) return refuse(Code::WrongType, name);
        list << item.toInteger();
    }
    to = list;
}

void RestBody::object(const char *name, QJsonObject &to)
{
    const QJsonValue given = m_body.value(QLatin1String(name));
    if (given.isArray() && given.toArray().isEmpty())
        to = QJsonObject(); // as the server itself tells an empty one
    else if (const auto object = value(name, QJsonValue::Object))
        to = object->toObject();
}

void RestBody::time(const char *name, QDateTime &to)
{
    const auto given = value(name, QJsonValue::String);
    if (!given) return;
    const QDateTime when = QDateTime::fromString(given->toString(), Qt::ISODate);
    // RFC 3339 does not leave out the offset.
    if (!when.isValid() || when.timeSpec() == Qt::LocalTime) return refuse(Code::InvalidValue, name);
    to = when.toUTC();
}

} // namespace kontor::sandbox::monit24
