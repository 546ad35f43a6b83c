// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/body.h"

#include <QJsonDocument>
#include <QLocale>

namespace kontor::devo {

Body &Body::text(const char *key, const QString &value)
{
    const QByteArray quoted = arrayBytes({value});
    return add(key, quoted.mid(1, quoted.size() - 2));
}

Body &Body::real(const char *key, double value)
{
    QByteArray number = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    if (!number.contains('.') && !number.contains('e')) number += ".0";
    return add(key, number);
}

Body &Body::whole(const char *key, qint64 value)
{
    return add(key, QByteArray::number(value));
}

Body &Body::nothing(const char *key)
{
    return add(key, "null");
}

Body &Body::add(const char *key, const QByteArray &json)
{
    if (!m_members.isEmpty()) m_members += ',';
    m_members += QByteArray("\"") + key + "\":" + json;
    return *this;
}

QByteArray arrayBytes(const QJsonArray &texts)
{
    return QJsonDocument(texts).toJson(QJsonDocument::Compact);
}

} // namespace kontor::devo
