// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/comparison.h"

#include <QJsonArray>
#include <QVariant>

namespace kontor {

Comparison comparison(const QJsonObject &wanted, const QJsonObject &told, const SameValue &isSame)
{
    Comparison counted;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto found = told.constFind(it.key());
        if (found == told.constEnd())
            ++counted.unreadable;
        else if (isSame(it.key(), it.value(), found.value()))
            ++counted.same;
        else
            ++counted.different;
    }
    return counted;
}

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

QStringList sortedTexts(const QJsonValue &list, Qt::CaseSensitivity caseSensitivity)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items) {
        const QString text = item.toVariant().toString().trimmed();
        texts += caseSensitivity == Qt::CaseSensitive ? text : text.toLower();
    }
    texts.sort();
    return texts;
}

Error cannotSend(const QString &message, const QString &field)
{
    Error error{.kind = Error::Kind::Invalid, .message = message, .delivery = Error::Delivery::NotSent};
    if (!field.isEmpty()) error.fields.insert(field, message);
    return error;
}

} // namespace kontor
