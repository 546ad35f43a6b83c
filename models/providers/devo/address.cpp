// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/address.h"

#include <QCoreApplication>
#include <QUrl>

namespace kontor::devo {

Result<QString> pathOf(const QStringList &segments)
{
    QString path;
    for (const QString &segment : segments) {
        // A dot segment would be removed on the way, and another address asked for.
        if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
            return failure({.kind = Error::Kind::Invalid,
                            .message = QCoreApplication::translate(
                                "Devo", "A name is missing, or is none that can be part of an address."),
                            .delivery = Error::Delivery::NotSent});
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment, "@"));
    }
    return path;
}

Membership Membership::ofId(const QString &id)
{
    const qsizetype slash = id.lastIndexOf(u'/');
    return slash < 0 ? Membership{.email = id, .domain = {}}
                     : Membership{.email = id.left(slash), .domain = id.mid(slash + 1)};
}

Result<QString> Membership::path(const QStringList &tail) const
{
    return pathOf(
        QStringList{QStringLiteral("user"), QStringLiteral("email"), email, QStringLiteral("domain"), domain} + tail);
}

QString tailOf(const QString &domain)
{
    const qsizetype at = domain.lastIndexOf(u'@');
    return at < 0 ? QString() : domain.mid(at + 1);
}

bool isDomainNamed(const QString &full, const QString &name)
{
    return sameText(full, name) || (tailOf(name).isEmpty() && full.startsWith(name + u'@', Qt::CaseInsensitive) &&
                                    !tailOf(full).isEmpty() && full.lastIndexOf(u'@') == name.size());
}

bool sameText(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace kontor::devo
