// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/vendor.h"

#include <QRandomGenerator>

#include <string_view>

namespace kontor::sandbox {

QByteArray VendorSetup::key(const char *name, int length) const
{
    constexpr std::string_view letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QByteArray key = keys.value(QLatin1String(name));
    if (!key.isEmpty()) return key;
    while (key.size() < length)
        key += letters[QRandomGenerator::system()->bounded(quint32(letters.size()))];
    return key;
}

QJsonObject announced(const QString &baseUrl, const QJsonObject &settings, const QJsonObject &secrets)
{
    QJsonObject all{{QStringLiteral("base_url"), baseUrl}};
    for (const QJsonObject &group : {settings, secrets})
        for (auto it = group.begin(); it != group.end(); ++it)
            all.insert(it.key().replace(u'-', u'_'), it.value());
    all.insert(QStringLiteral("settings"), settings);
    all.insert(QStringLiteral("secrets"), secrets);
    return all;
}

} // namespace kontor::sandbox
