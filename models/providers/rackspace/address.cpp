// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/address.h"

#include "models/providers/rackspace/resources.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace kontor::rackspace {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rackspace)
};

Result<QString> joined(const QStringList &segments)
{
    QString path;
    for (const QString &segment : segments) {
        const bool hasControl = std::ranges::any_of(segment, [](QChar c) { return c.unicode() < 0x20; });
        // Dots are removed on the way, and the request would hit the object above.
        if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String("..") || hasControl)
            return failure({.kind = Error::Kind::Invalid,
                            .message = segment.isEmpty()
                                           ? Texts::tr("It is not known which customer or domain this belongs to. "
                                                       "Synchronise the connection, then try again.")
                                           : Texts::tr("\"%1\" cannot be a name at Rackspace.").arg(segment),
                            .delivery = Error::Delivery::NotSent});
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    }
    return path;
}

QString text(const Record &record, QLatin1String key)
{
    return record.fields.value(key).toString();
}

} // namespace

Address Address::of(const Record &record)
{
    Address address{.type = record.type, .accountNumber = text(record, QLatin1String("accountNumber"))};
    if (record.type == QLatin1String(types::customer)) {
        address.accountNumber = record.id;
    } else if (record.type == QLatin1String(types::domain)) {
        if (address.accountNumber.isEmpty()) address.accountNumber = record.parent;
        address.domain = record.id;
    } else if (record.type == QLatin1String(types::administrator)) {
        if (address.accountNumber.isEmpty()) address.accountNumber = record.parent;
        address.name = record.id;
    } else {
        address.domain = text(record, QLatin1String("domain"));
        if (address.domain.isEmpty()) address.domain = record.id.section(u'@', -1);
        address.name = text(record, QLatin1String("name"));
        if (address.name.isEmpty()) address.name = record.id.section(u'@', 0, -2);
    }
    return address;
}

Address Address::below(const Record &parent, const QString &type, const QString &name)
{
    Address address = of(parent);
    address.type = type;
    if (type == QLatin1String(types::domain))
        address.domain = name;
    else
        address.name = name;
    return address;
}

QString Address::id() const
{
    if (type == QLatin1String(types::customer)) return accountNumber;
    if (type == QLatin1String(types::domain)) return domain.toLower();
    if (type == QLatin1String(types::administrator)) return name;
    return name.toLower() + u'@' + domain.toLower();
}

QString Address::parentId() const
{
    if (type == QLatin1String(types::customer)) return {};
    if (type == QLatin1String(types::domain) || type == QLatin1String(types::administrator)) return accountNumber;
    return domain.toLower();
}

QStringList Address::segments() const
{
    QStringList path{QStringLiteral("customers"), accountNumber};
    if (type == QLatin1String(types::customer)) return path;
    if (type == QLatin1String(types::administrator)) return path << QStringLiteral("admins") << name;
    path << QStringLiteral("domains") << domain;
    if (type == QLatin1String(types::mailbox))
        path << QStringLiteral("rs") << QStringLiteral("mailboxes") << name;
    else if (type == QLatin1String(types::exchangeMailbox))
        path << QStringLiteral("ex") << QStringLiteral("mailboxes") << name;
    else if (type == QLatin1String(types::alias))
        path << QStringLiteral("rs") << QStringLiteral("aliases") << name;
    return path;
}

Result<QString> Address::path() const
{
    return joined(segments());
}

Result<QString> Address::path(const QStringList &below) const
{
    return joined(segments() + below);
}

Result<QString> Address::listPath() const
{
    QStringList path = segments();
    path.removeLast();
    return joined(path);
}

bool sameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace kontor::rackspace
