// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchtext.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>

namespace kontor {

namespace {

/// Letters with no decomposition that people still file under the plain one; others as they are.
void appendPlain(QString &to, QChar c)
{
    switch (c.unicode()) {
    case 0x0142:
        to += u'l';
        break;
    case 0x00f8:
        to += u'o';
        break;
    case 0x0111:
        to += u'd';
        break;
    case 0x00df:
        to += QLatin1String("ss");
        break;
    case 0x00e6:
        to += QLatin1String("ae");
        break;
    case 0x0153:
        to += QLatin1String("oe");
        break;
    default:
        to += c;
    }
}

QString valueText(const QJsonValue &value)
{
    if (value.isArray()) {
        QString all;
        for (const QJsonValue &item : value.toArray())
            all += valueText(item) + u' ';
        return all.trimmed();
    }
    if (value.isString()) return value.toString();
    return value.isBool() ? QString() : value.toVariant().toString();
}

void append(QByteArray &to, const QString &text)
{
    if (text.isEmpty()) return;
    const QByteArray folded = foldedForSearch(text);
    if (!to.contains(folded)) to += folded + '\n';
}

} // namespace

QByteArray foldedForSearch(const QString &text)
{
    QByteArray folded = text.toUtf8();
    const bool ascii = std::ranges::all_of(folded, [](char c) { return static_cast<signed char>(c) >= 0; });
    folded = ascii ? std::move(folded).toLower() : text.toCaseFolded().toUtf8();
    // They separate fields and rows.
    std::ranges::replace_if(
        folded, [](char c) { return c == '\n' || c == '\0'; }, ' ');
    return folded;
}

QByteArray searchText(const Record &record, const ResourceSpec *resource)
{
    QByteArray text;
    append(text, record.name);
    append(text, record.id);
    if (resource)
        for (const FieldSpec &field : resource->fields)
            if (field.has(FieldFlag::Searchable)) append(text, valueText(record.fields.value(field.name())));
    return text;
}

QByteArray nameSortKey(const QString &name)
{
    const QString folded = name.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString key;
    key.reserve(folded.size() + 8);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (c.isMark()) continue;
        if (c < u'0' || c > u'9') {
            appendPlain(key, c);
            continue;
        }
        // A run of digits sorts by its value: first how long it is, then its digits.
        qsizetype end = i;
        while (end < folded.size() && folded.at(end) >= u'0' && folded.at(end) <= u'9')
            ++end;
        while (i + 1 < end && folded.at(i) == u'0')
            ++i;
        key += u'0';
        key += QChar(char16_t(u'0' + qMin<qsizetype>(end - i, 0x4000)));
        key += QStringView(folded).mid(i, end - i);
        i = end - 1;
    }
    return key.toUtf8() + '\0' + name.toUtf8();
}

} // namespace kontor
