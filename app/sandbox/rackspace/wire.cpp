// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrlQuery>
#include <QXmlStreamWriter>

namespace kontor::sandbox::rackspace {

namespace {

void writeValue(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value)
{
    if (value.isArray()) {
        // rsMailboxes/rsMailbox, aliases/alias, emailForwardingAddressList/emailAddress
        QString item = name;
        if (item.endsWith(QLatin1String("List")))
            item = QStringLiteral("emailAddress");
        else if (item.endsWith(QLatin1String("xes")) || item.endsWith(QLatin1String("ses")))
            item.chop(2);
        else if (item.endsWith(u's'))
            item.chop(1);
        xml.writeStartElement(name);
        for (const QJsonValue &one : value.toArray())
            writeValue(xml, item, one);
        xml.writeEndElement();
        return;
    }
    xml.writeStartElement(name);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            writeValue(xml, it.key(), it.value());
    } else if (value.isBool()) {
        xml.writeCharacters(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    } else if (!value.isNull()) {
        xml.writeCharacters(value.toVariant().toString());
    }
    xml.writeEndElement();
}

} // namespace

QByteArray formatFor(const QByteArray &accept)
{
    const QByteArray wanted = accept.toLower();
    if (wanted.contains("application/json")) return "json";
    if (wanted.isEmpty() || wanted.contains("*/*") || wanted.contains("xml")) return "xml";
    return {};
}

QByteArray toXml(const QString &root, const QJsonObject &object)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(QStringLiteral("urn:xml:") + root);
    for (auto it = object.begin(); it != object.end(); ++it)
        writeValue(xml, it.key(), it.value());
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

QJsonObject bodyFields(const Request &request)
{
    if (request.headers.value("content-type").contains("json")) return QJsonDocument::fromJson(request.body).object();
    QJsonObject fields;
    QByteArray form = request.body;
    const QUrlQuery query(QString::fromUtf8(form.replace('+', "%20")));
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
        fields.insert(key, value);
    return fields;
}

QStringList listOf(const QJsonValue &value)
{
    QStringList items;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            items << item.toString().trimmed();
        return items;
    }
    for (const QString &item : value.toString().split(u',', Qt::SkipEmptyParts))
        if (!item.trimmed().isEmpty()) items << item.trimmed();
    return items;
}

bool isTrue(const QJsonValue &value)
{
    const QString word = value.toVariant().toString().toLower();
    return word == QLatin1String("true") || word == QLatin1String("1");
}

qint64 numberOf(const QJsonValue &value, bool *ok)
{
    return value.toVariant().toString().toLongLong(ok);
}

QString vendorDate(const QDateTime &when)
{
    return QLocale::c().toString(when, QStringLiteral("M/d/yyyy h:mm:ss AP"));
}

} // namespace kontor::sandbox::rackspace
