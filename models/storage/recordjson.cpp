// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordjson.h"

#include <QJsonDocument>

namespace kontor {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(jsonUtf8(object));
}

QByteArray jsonUtf8(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject jsonFromUtf8(std::string_view utf8)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), qsizetype(utf8.size()))).object();
}

QString recordText(const Record &record)
{
    return jsonText({
        {QStringLiteral("connection"), record.connection},
        {QStringLiteral("kind"), kindName(record.kind)},
        {QStringLiteral("type"), record.type},
        {QStringLiteral("id"), record.id},
        {QStringLiteral("name"), record.name},
        {QStringLiteral("status"), record.status},
        {QStringLiteral("parent"), record.parent},
        {QStringLiteral("fields"), record.fields},
        {QStringLiteral("fetched"), record.fetchedAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("detailed"), record.detailed},
    });
}

std::optional<Record> recordFromUtf8(std::string_view utf8)
{
    const QJsonObject object = jsonFromUtf8(utf8);
    if (object.isEmpty()) return std::nullopt;
    auto textOf = [&](const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    return Record{
        .connection = textOf("connection"),
        .kind = kindFromName(textOf("kind")).value_or(Kind::Account),
        .type = textOf("type"),
        .id = textOf("id"),
        .name = textOf("name"),
        .status = textOf("status"),
        .parent = textOf("parent"),
        .fields = object.value(QLatin1String("fields")).toObject(),
        .fetchedAt = QDateTime::fromString(textOf("fetched"), Qt::ISODateWithMs),
        .detailed = object.value(QLatin1String("detailed")).toBool(),
    };
}

} // namespace kontor
