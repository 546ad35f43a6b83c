// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/redactor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kontor {

namespace {

constexpr auto mask = QLatin1String("***");
constexpr qsizetype shortestWatched = 4;

QString oneLine(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\r')
            out += QLatin1String("\\r");
        else if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            out += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace

void Redactor::watch(const Secret &secret)
{
    if (secret.size() < shortestWatched) return;
    const std::lock_guard lock(m_mutex);
    if (std::ranges::none_of(m_watched, [&](const Secret &known) { return known.sameAs(secret); }))
        m_watched.push_back(secret);
}

QString Redactor::maskWatched(const QString &text) const
{
    QString out = text;
    const std::lock_guard lock(m_mutex);
    for (const Secret &secret : m_watched) {
        const QString value = secret.revealText();
        out.replace(value, mask);
        out.replace(QString::fromLatin1(secret.reveal().toPercentEncoding()), mask);
        out.replace(QString::fromLatin1(secret.reveal().toBase64()), mask);
    }
    return out;
}

QString Redactor::clean(const QString &text) const
{
    const QString out = maskWatched(text);
    static const QRegularExpression pair(
        QStringLiteral(R"re((["']?)([A-Za-z][A-Za-z0-9_.-]*)\1(\s*[=:]\s*)("(?:[^"\\]|\\.)*"|[^\s&,;"'}\])]+))re"));
    QString masked;
    qsizetype from = 0;
    for (auto matches = pair.globalMatch(out); matches.hasNext();) {
        const auto match = matches.next();
        if (!isSecretName(match.captured(2))) continue;
        masked += QStringView(out).mid(from, match.capturedStart(4) - from);
        masked += match.captured(4).startsWith(u'"') ? QStringLiteral("\"***\"") : QString(mask);
        from = match.capturedEnd(4);
    }
    masked += QStringView(out).mid(from);
    return oneLine(masked);
}

QJsonValue Redactor::cleanJson(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out.append(cleanJson(item));
        return out;
    }
    if (!value.isObject()) return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it)
        it.value() = isSecretName(it.key()) ? QJsonValue(QString(mask)) : cleanJson(it.value());
    return out;
}

bool Redactor::isSecretName(const QString &name)
{
    static const QStringList words{
        QStringLiteral("password"),  QStringLiteral("passwd"),         QStringLiteral("secret"),
        QStringLiteral("token"),     QStringLiteral("apikey"),         QStringLiteral("authorization"),
        QStringLiteral("signature"), QStringLiteral("securityanswer"), QStringLiteral("cookie"),
    };
    QString plain = name.toLower();
    plain.remove(u'_').remove(u'-').remove(u'.');
    // A field that talks about a password (when it expires) is not one.
    if (plain.contains(QLatin1String("expir")) || plain.contains(QLatin1String("date"))) return false;
    return std::ranges::any_of(words, [&](const QString &word) { return plain.contains(word); });
}

} // namespace kontor
