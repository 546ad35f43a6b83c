// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/limacity/call.h"

#include <cmath>

namespace kontor::sandbox::limacity {

const QString isBlank = QStringLiteral("muss ausgefüllt werden");
const QString isTaken = QStringLiteral("ist bereits vergeben");
const QString isInvalid = QStringLiteral("ist nicht gültig");
const QString isNoChoice = QStringLiteral("ist kein gültiger Wert");

namespace {

const char *reasonOf(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    default:
        return "Error";
    }
}

} // namespace

Answer shown(Json body)
{
    return {.body = std::move(body)};
}

Answer done(Json object, const QString &changed)
{
    Json body = Json::object({{"status", "ok"}});
    if (!object.isNull()) body.add(QStringLiteral("object"), std::move(object));
    return {.body = std::move(body), .object = changed};
}

Answer refused(int status)
{
    return {.status = status, .body = Json::object({{"status", status}, {"error", reasonOf(status)}})};
}

void Problems::add(const char *field, const QString &message)
{
    m_messages[QString::fromLatin1(field)] << message;
}

void Problems::requireText(const QJsonObject &form, const char *field)
{
    if (form.value(QLatin1String(field)).toString().trimmed().isEmpty()) add(field, isBlank);
}

std::optional<qint64> Problems::number(const QJsonObject &form, const char *field, qint64 most)
{
    const QJsonValue value = form.value(QLatin1String(field));
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    bool isNumber = value.isDouble();
    if (value.isString()) value.toString().toLongLong(&isNumber);
    if (value.isUndefined() || value.isNull() || value.toString(QStringLiteral("x")).isEmpty())
        add(field, isBlank);
    else if (!isNumber)
        add(field, QStringLiteral("ist keine Zahl"));
    else if (number != std::floor(number))
        add(field, QStringLiteral("muss ganzzahlig sein"));
    else if (number <= 0)
        add(field, QStringLiteral("muss größer als 0 sein"));
    else if (number > double(most))
        add(field, QStringLiteral("muss kleiner oder gleich %1 sein").arg(most));
    else
        return qint64(number);
    return std::nullopt;
}

Answer Problems::answer(int status) const
{
    Json errors = Json::object();
    for (const auto &[field, messages] : m_messages)
        errors.add(field, Json::texts(messages));
    return {.status = status, .body = Json::object({{"status", "invalid_resource"}, {"errors", std::move(errors)}})};
}

} // namespace kontor::sandbox::limacity
